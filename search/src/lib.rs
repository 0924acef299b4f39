//! The search side of a Samlad site.
//!
//! What enters: [`Document`]s, one per entry and language, as plain text. What leaves: nothing yet but their
//! order; the index that is exported from them is the next step. This crate must not know paths, HTML, URLs
//! or disk: a document's `id` is opaque to it.

/// Everything about one entry in one language that a reader may search for, as plain text.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Document {
    /// Opaque, unique in its language, stable between builds; ties in the ranking are broken by it.
    pub id: String,
    /// BCP 47 tag of the language that the texts are analysed as.
    pub lang: String,
    /// The name of the entry.
    pub title: String,
    /// One or two sentences.
    pub summary: String,
    /// Other words that people type for this entry.
    pub words: Vec<String>,
    /// The rest of the text.
    pub body: String,
}
