//! A place in a pack, from which its path is written only when there is something to report.

use core::fmt;

/// A place in a pack.
#[derive(Clone, Copy)]
pub struct At<'a> {
    up: Option<&'a At<'a>>,
    step: Step<'a>,
}

#[derive(Clone, Copy)]
enum Step<'a> {
    Root,
    Field(&'a str),
    Index(usize),
}

impl<'a> At<'a> {
    /// The whole pack.
    pub fn root() -> Self {
        Self { up: None, step: Step::Root }
    }

    /// A field of the object at this place.
    pub fn field<'b>(&'b self, name: &'b str) -> At<'b> {
        At { up: Some(self), step: Step::Field(name) }
    }

    /// An element of the list at this place.
    pub fn index(&self, number: usize) -> At<'_> {
        At { up: Some(self), step: Step::Index(number) }
    }
}

impl fmt::Display for At<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let top = self.up.is_none_or(|up| matches!(up.step, Step::Root));
        if let Some(up) = self.up {
            up.fmt(f)?;
        }
        match self.step {
            Step::Root => Ok(()),
            Step::Field(name) if top => f.write_str(name),
            Step::Field(name) => write!(f, ".{name}"),
            Step::Index(number) => write!(f, "[{number}]"),
        }
    }
}
