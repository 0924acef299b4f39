//! The search index of a language: the one that is published, and the one that the command line asks.
//!
//! What enters: the planned site and the opening hours as text. What leaves: an [`Index`]. Must not know what is asked
//! of it, nor where its files go.

use samlad_search::{Corpus, Index, Layout, Options};

use crate::model::id::Lang;
use crate::plan::address;
use crate::view::{Material, Scope};

/// What the index of `lang` is made of: all entries.
#[must_use]
pub fn corpus(material: Material<'_>, lang: Lang) -> Corpus {
    Scope::new(material, lang, address::HOME).corpus()
}

/// Builds the index.
#[must_use]
pub fn build(corpus: &Corpus) -> Index {
    Index::build(corpus, &Layout::default()).expect("a resolved catalog gives a sound corpus")
}

/// Whether a search finds anything for a word.
#[must_use]
pub fn finds(index: &Index, word: &str) -> bool {
    let options = Options { area: None, kind: None, typing: false, limit: 1 };
    index.search(word, &options).expect("an index in memory can be searched").total > 0
}
