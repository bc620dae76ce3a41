//! The room `offer` through its public face.

mod broken;
mod exact;
mod good;
mod history;
mod hostile;
mod real;
mod review;
mod rights;
mod samples;
mod schema;
mod witness;
