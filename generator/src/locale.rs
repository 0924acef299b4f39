//! The words of the interface in each language.

pub mod messages;
