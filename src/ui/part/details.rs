//! Something more to read, closed until it is asked for.

use leptos::prelude::*;

/// A quiet disclosure.
pub fn details(summary: String, text: impl IntoView + 'static) -> AnyView {
    disclosure("details", summary, text)
}

/// A boxed disclosure, for lists of them.
pub fn expander(summary: String, text: impl IntoView + 'static) -> AnyView {
    disclosure("details expander", summary, text)
}

fn disclosure(class: &'static str, summary: String, text: impl IntoView + 'static) -> AnyView {
    view! {
        <details class=class>
            <summary class="details__summary">
                <span class="details__summary-text">{summary}</span>
            </summary>
            <div class="details__text">{text}</div>
        </details>
    }
    .into_any()
}
