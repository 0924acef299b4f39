//! What authors typed: every field optional, every value with its place, nothing checked.
//!
//! What enters: values that `source::yaml` reads. What leaves: values that `resolve` checks. The JSON Schemas that
//! editors use for completion are made from these types. Must not know what is valid.

mod figure;
mod record;
mod scalar;
mod service;
mod site;
mod statement;

pub use figure::Figure;
pub use record::Unknown;
pub use scalar::{
    Choice, Email, HoursExpression, IsoDate, Keyed, List, Localised, OrUnknown, PhoneText, WebAddress, Whole,
};
pub use service::{Address, Coordinates, Eligibility, Fact, Hours, Housing, Known, Operator, Phone, Service};
pub use site::{
    Area, Areas, AvoidedWord, Emergency, EmergencyLine, Feedback, FrontMatter, Guide, Need, Needs, Notice,
    Publisher, Site, Situation, Situations, Source, Sources, SynonymGroup, Synonyms, Wording,
};
pub use statement::{Statement, StatementFault};

use record::record;
