//! The generator behind Samlad: content → checked model → pages → published folder.
//!
//! `ARCHITECTURE.md` maps the stages; `pipeline` calls them.

pub mod confirm;
pub mod create;
pub mod diagnostic;
pub mod digest;
pub mod exchange;
pub mod figures;
#[cfg(test)]
mod fixture;
pub mod locale;
pub mod markdown;
pub mod model;
pub mod options;
pub mod output;
pub mod parse;
pub mod pipeline;
pub mod plan;
pub mod query;
pub mod render;
pub mod report;
pub mod resolve;
pub mod review;
pub mod schema;
pub mod search_index;
pub mod source;
pub mod view;
