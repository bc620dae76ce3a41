//! The pages in Leptos: they show the state and send events; they decide nothing and hold no wording.

mod dispatch;
mod page;
mod part;

pub use dispatch::Perform;
pub use dispatch::Sitting;

use leptos::prelude::*;

use crate::content::Phrase;
use crate::interview::Event;
use crate::interview::Page;

/// The whole widget for one sitting.
pub fn app(sitting: Sitting) -> impl IntoView {
    let step = Memo::new(move |_| sitting.with(|it| (it.sitting(), it.page().clone(), it.can_go_back())));
    move || {
        let (_, page, can_go_back) = step.get();
        let wide = matches!(page, Page::Summary | Page::Results);
        let shell = if wide { "phb phb--wide" } else { "phb" };
        view! {
            <div class=shell lang="en">
                {bar(sitting)}
                <div class="phb__page">
                    {can_go_back.then(|| part::back_link(sitting))}
                    {show(sitting, page)}
                </div>
                {foot(sitting)}
            </div>
        }
    }
}

fn show(sitting: Sitting, page: Page) -> AnyView {
    match page {
        Page::Start => page::start(sitting),
        Page::Question(item, _) => page::question(sitting, &item),
        Page::Urgent => page::urgent(sitting),
        Page::CheckAnswers => page::check_answers(sitting),
        Page::Results => page::results(sitting),
        Page::Summary => page::summary(sitting),
        Page::About => page::about(sitting),
    }
}

fn bar(sitting: Sitting) -> AnyView {
    view! {
        <div class="phb__bar">
            <p>{sitting.say(Phrase::ProductName)}</p>
            <button type="button" class="link-button" data-phb="clear" on:click=move |_| sitting.dispatch(Event::Cleared)>
                {sitting.say(Phrase::ClearEverything)}
            </button>
        </div>
    }
    .into_any()
}

fn foot(sitting: Sitting) -> AnyView {
    view! {
        <div class="phb__foot">
            <p>{sitting.say(Phrase::NothingSaved)}</p>
            <ul role="list">
                <li>
                    <button type="button" class="link-button" on:click=move |_| sitting.dispatch(Event::AboutAsked)>
                        {sitting.say(Phrase::AboutLink)}
                    </button>
                </li>
            </ul>
        </div>
    }
    .into_any()
}
