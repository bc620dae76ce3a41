//! Which page of the maker holds a place of the pack, and which page lies above a page.

use crate::offer::Kind;
use crate::offer::Shape;
use crate::offer::kind_at;
use crate::offer::parent;
use crate::offer::shape_at;
use crate::offer::steps;

use super::event::Place;
use super::event::Side;
use super::event::Topic;
use super::path::number;

/// Whether an object is filled in on the page of what holds it: where it holds no objects itself.
#[must_use]
pub fn is_flat(shape: &Shape) -> bool {
    let holds_object = |kind: &Kind| matches!(kind, Kind::Object(_) | Kind::List(Kind::Object(_), ..));
    shape.fields().all(|field| !holds_object(&field.kind))
}

/// Whether what stands at the path has a page of its own.
fn has_page(path: &str) -> bool {
    match kind_at(path) {
        Some(Kind::Object(shape)) => !path.is_empty() && (number(path).is_some() || !is_flat(shape)),
        Some(_) | None => false,
    }
}

/// The page on which the place is filled in. What has a page of its own is filled in there.
#[must_use]
pub fn place_of(path: &str) -> Place {
    let mut below = path;
    let mut here = Some(path);
    while let Some(object) = here {
        if has_page(object) {
            return Place::Thing(object.to_owned(), side(object, below));
        }
        below = object;
        here = parent(object);
    }
    topic(path).map_or(Place::Overview, Place::Topic)
}

/// The page of a group that holds the field through which the path leads.
fn side(object: &str, below: &str) -> Side {
    let is_group = shape_at(object).is_some_and(|shape| ["group", "every_group"].contains(&shape.name));
    let field = below.get(object.len()..).unwrap_or_default().trim_start_matches('.');
    let name = field.split(['.', '[']).next().unwrap_or_default();
    let found = Side::ALL.into_iter().find(|side| side.fields().contains(&name));
    let first = if object == "every_group" { Side::Asking } else { Side::Whom };
    if is_group { found.unwrap_or(first) } else { Side::Whom }
}

fn topic(path: &str) -> Option<Topic> {
    let name = steps(path).into_iter().next().and_then(|step| match step {
        super::Step::Field(name) => Some(name),
        super::Step::Index(_) => None,
    })?;
    Topic::ALL.into_iter().find(|topic| topic.fields().contains(&name.as_str()))
}

/// The page above.
#[must_use]
pub fn up(place: &Place) -> Place {
    match place {
        Place::Start => Place::Start,
        Place::Overview | Place::Topic(_) | Place::Check | Place::Try | Place::Keep | Place::Leaving => Place::Overview,
        Place::Thing(path, _) if path == "every_group" => Place::Overview,
        Place::Thing(path, _) => parent(path).map_or(Place::Overview, |holder| match place_of(holder) {
            // The list of a group stands on the page that its field belongs to.
            Place::Thing(object, _) => Place::Thing(object.clone(), side(&object, path)),
            other @ (Place::Start
            | Place::Overview
            | Place::Topic(_)
            | Place::Check
            | Place::Try
            | Place::Keep
            | Place::Leaving) => other,
        }),
    }
}
