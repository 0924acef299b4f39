//! The exported format, both ways. `FORMAT.md` is its description; `client/*.js` is the other reader.
//!
//! Bytes are all that this module knows: it neither builds an index nor searches one.

pub mod manifest;
pub mod script;
pub mod shard;
pub mod vlq;

/// What every part's first text begins with; the version follows.
pub const MAGIC: &str = "samlad ";
/// The version that is written and the only one that is read.
pub const VERSION: &str = "1";
/// The fields of a document, in the order of every list of five.
pub const FIELDS: [&str; 5] = ["title", "summary", "words", "body", "parts"];
/// The fields whose length counts: a word says more in a short title than in a long one. Summaries are alike in
/// length, and a long list of search words is no worse than a short one.
pub const NORMED: [usize; 2] = [0, 3];
