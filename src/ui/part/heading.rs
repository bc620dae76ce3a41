//! A heading at the level the host page asked for.

use leptos::prelude::*;

use crate::ui::Sitting;

/// Whether the keyboard is put on the heading when the page opens.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Focus {
    /// It is the heading of the page.
    Page,
    /// It heads a section.
    Section,
}

/// A heading `depth` below the widget's first.
pub fn heading(sitting: Sitting, depth: u8, class: &'static str, focus: Focus, text: impl IntoView + 'static) -> AnyView {
    let (tabindex, mark) = match focus {
        Focus::Page => (Some("-1"), Some("heading")),
        Focus::Section => (None, None),
    };
    match sitting.level() + depth {
        0 | 1 => view! { <h1 class=class tabindex=tabindex data-phb=mark>{text}</h1> }.into_any(),
        2 => view! { <h2 class=class tabindex=tabindex data-phb=mark>{text}</h2> }.into_any(),
        3 => view! { <h3 class=class tabindex=tabindex data-phb=mark>{text}</h3> }.into_any(),
        4 => view! { <h4 class=class tabindex=tabindex data-phb=mark>{text}</h4> }.into_any(),
        5 => view! { <h5 class=class tabindex=tabindex data-phb=mark>{text}</h5> }.into_any(),
        _ => view! { <h6 class=class tabindex=tabindex data-phb=mark>{text}</h6> }.into_any(),
    }
}
