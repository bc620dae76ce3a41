//! The room `offer` through its public face.

mod broken;
mod good;
mod history;
mod hostile;
mod rights;
mod samples;
