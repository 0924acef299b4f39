//! What the site says: as typed by authors (`raw`) and as known to be valid (the other modules).
//!
//! Must not know YAML, templates or Fluent: `source::yaml` reads, `resolve` converts, `view` shows.

pub mod catalog;
pub mod entry;
pub mod fact;
pub mod figure;
pub mod hours;
pub mod id;
pub mod inventory;
pub mod phone;
pub mod raw;
pub mod reader;
pub mod statement;
pub mod text;
pub mod vocabulary;
