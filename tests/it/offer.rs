//! The room `offer` through its public face.

mod broken;
mod good;
mod history;
mod hostile;
mod real;
mod rights;
mod samples;
mod schema;
