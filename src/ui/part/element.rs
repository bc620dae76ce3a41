//! An element of any name, one type for all of them: the module then holds the machinery of drawing one only once.
//!
//! With a type of its own for every piece of markup, as `view!` gives it, the same pages weigh about half as much again
//! on the wire.

use leptos::ev::Custom;
use leptos::ev::Event as DomEvent;
use leptos::html::custom;
use leptos::prelude::*;
use leptos::svg;
use leptos::tachys::html::attribute::any_attribute::AnyAttribute;
use leptos::tachys::html::attribute::any_attribute::IntoAnyAttribute;
use leptos::tachys::html::attribute::custom::custom_attribute;
use leptos::tachys::html::event::on;
use leptos::tachys::html::property::prop;

/// A truth that changes with what it reads.
type Live = Box<dyn Fn() -> bool + Send + Sync>;
/// A text that changes with what it reads.
type LiveText = Box<dyn Fn() -> String + Send + Sync>;

/// An element that is being put together.
pub struct Element {
    tag: &'static str,
    attributes: Vec<AnyAttribute>,
    children: Vec<AnyView>,
}

/// An element with its class; the class may be empty.
pub fn el(tag: &'static str, class: &'static str) -> Element {
    let element = Element { tag, attributes: Vec::new(), children: Vec::new() };
    if class.is_empty() { element } else { element.attr("class", class) }
}

/// An element that holds nothing but text.
pub fn text(tag: &'static str, class: &'static str, text: impl Into<String>) -> AnyView {
    el(tag, class).text(text).view()
}

impl Element {
    /// Sets an attribute.
    pub fn attr(mut self, name: &'static str, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.attributes.push(custom_attribute(name, value).into_any_attr());
        self
    }

    /// Sets an attribute where there is a value for it.
    pub fn attr_if(self, name: &'static str, value: Option<String>) -> Self {
        match value {
            Some(value) => self.attr(name, value),
            None => self,
        }
    }

    /// Keeps a class that follows what `class` reads.
    pub fn live_class(mut self, class: impl Fn() -> String + Send + Sync + 'static) -> Self {
        let class: LiveText = Box::new(class);
        self.attributes.push(custom_attribute("class", class).into_any_attr());
        self
    }

    /// Keeps a property on or off, as `truth` says.
    pub fn live(mut self, name: &'static str, truth: impl Fn() -> bool + Send + Sync + 'static) -> Self {
        let truth: Live = Box::new(truth);
        self.attributes.push(prop(name, truth).into_any_attr());
        self
    }

    /// Keeps the text of a field as `value` says.
    pub fn live_value(mut self, value: impl Fn() -> String + Send + Sync + 'static) -> Self {
        let value: LiveText = Box::new(value);
        self.attributes.push(prop("value", value).into_any_attr());
        self
    }

    /// Calls `listener` on an event of the browser.
    pub fn on(mut self, name: &'static str, listener: impl FnMut(DomEvent) + 'static) -> Self {
        let listener: Box<dyn FnMut(DomEvent)> = Box::new(listener);
        self.attributes.push(on(Custom::<DomEvent>::new(name), listener).into_any_attr());
        self
    }

    /// Adds text.
    pub fn text(self, text: impl Into<String>) -> Self {
        let text: String = text.into();
        self.child(text.into_any())
    }

    /// Adds something drawn.
    pub fn child(mut self, child: AnyView) -> Self {
        self.children.push(child);
        self
    }

    /// Adds all of these.
    pub fn children(mut self, children: impl IntoIterator<Item = AnyView>) -> Self {
        self.children.extend(children);
        self
    }

    /// The element, drawn.
    pub fn view(self) -> AnyView {
        // In a drawing a name means something else than in text, and a browser has to be told so.
        match self.tag {
            "svg" => svg::svg().add_any_attr(self.attributes).child(self.children).into_any(),
            "path" => svg::path().add_any_attr(self.attributes).into_any(),
            "text" => svg::text().add_any_attr(self.attributes).child(self.children).into_any(),
            tag => custom(tag).add_any_attr(self.attributes).child(self.children).into_any(),
        }
    }
}

/// Something drawn anew whenever what it reads changes.
pub fn live(draw: impl Fn() -> AnyView + Send + Sync + 'static) -> AnyView {
    let draw: Box<dyn Fn() -> AnyView + Send + Sync> = Box::new(draw);
    draw.into_any()
}
