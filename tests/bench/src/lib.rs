//! Seeded corpora of any size, for the benchmark and for tests of size.
//!
//! What enters: how many services, which languages, what words, a seed. What leaves: a content folder that `samlad` builds without
//! an error. The same parameters give the same bytes. Numbers are from those reserved for fiction.

mod corpus;
mod words;

pub use corpus::{Corpus, write_corpus};
pub use words::{Chain, Words};
