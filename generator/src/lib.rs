//! The generator behind Samlad: content → checked model → pages → published folder.
//!
//! `ARCHITECTURE.md` maps the stages; `pipeline` calls them.

pub mod output;
