//! What the format of a pack is described in: shapes of objects, their fields, the kinds of their values.

use super::words::WordList;

/// The longest pack that is read, in bytes.
pub const BYTE_LIMIT: usize = 512 * 1024;

/// The version of the format described in `format.rs`.
pub const VERSION: &str = "2";

/// The most characters of a name, a title or a label.
pub const TITLE_LIMIT: usize = 120;

/// The most characters of any other text.
pub const TEXT_LIMIT: usize = 600;

/// The most values of any list. Whoever goes through a list of a pack that was not walked yet stops there.
pub const LIST_LIMIT: usize = 40;

/// An object of the format: its fields and no others.
pub struct Shape {
    /// Its name, by which its words are found; packs do not hold it.
    pub name: &'static str,
    /// Its own fields.
    pub own: &'static [Field],
    /// Fields that another object has too.
    pub shared: &'static [Field],
}

impl Shape {
    /// A shape with fields of its own alone.
    pub const fn of(name: &'static str, own: &'static [Field]) -> Self {
        Self { name, own, shared: &[] }
    }

    /// All its fields.
    pub fn fields(&self) -> impl Iterator<Item = &'static Field> {
        self.own.iter().chain(self.shared)
    }
}

/// A field of an object.
pub struct Field {
    /// Its name.
    pub name: &'static str,
    /// What kind of value it takes.
    pub kind: Kind,
    /// Whether it must be there.
    pub need: Need,
}

/// Whether a field must be there.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Need {
    /// It must.
    Wanted,
    /// It may be left out.
    Open,
}

/// What an id points to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Target {
    /// One of the sources.
    Source,
    /// One of the places.
    Place,
    /// One of the groups.
    Group,
}

impl Target {
    /// The field of the pack that lists all there are.
    #[must_use]
    pub fn list(self) -> &'static str {
        match self {
            Self::Source => "sources",
            Self::Place => "places",
            Self::Group => "groups",
        }
    }
}

/// What kind of value a field takes.
pub enum Kind {
    /// A plain text of up to 120 characters.
    Title,
    /// A plain text of up to 600 characters.
    Text,
    /// An id: lower-case letters, digits, single hyphens.
    Id,
    /// The id of something else in the pack.
    Ref(Target),
    /// A day, as `2026-11-22`.
    Date,
    /// A plain `https` address.
    Link,
    /// An e-mail address.
    Email,
    /// A telephone number.
    Phone,
    /// Pounds, or pounds and pence, as a text: `"200"`, `"11.75"`.
    Sum,
    /// A language tag.
    Language,
    /// A word of a closed list.
    Word(&'static dyn WordList),
    /// `true` or `false`.
    Flag,
    /// A whole number.
    Number,
    /// An object.
    Object(&'static Shape),
    /// A condition: an object in one of the forms that the format knows.
    Condition,
    /// A list of so many to so many values of one kind.
    List(&'static Kind, usize, usize),
}

/// A field that must be there.
pub const fn wanted(name: &'static str, kind: Kind) -> Field {
    Field { name, kind, need: Need::Wanted }
}

/// A field that may be left out.
pub const fn open(name: &'static str, kind: Kind) -> Field {
    Field { name, kind, need: Need::Open }
}

/// A list that may be empty.
pub const fn many(kind: &'static Kind) -> Kind {
    Kind::List(kind, 0, LIST_LIMIT)
}

/// A list that may not.
pub const fn some(kind: &'static Kind) -> Kind {
    Kind::List(kind, 1, LIST_LIMIT)
}
