//! Where the figures of a text come from: numbers, times and prices that stand in sentences and not in fields.

use super::id::SourceId;
use crate::source::Span;

/// A row of `figures` in the head of an original text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FigureRow {
    /// The words of the text, as they stand there.
    pub says: String,
    /// Where they come from.
    pub basis: Basis,
    /// Where the row stands.
    pub at: Span,
}

/// Where words come from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Basis {
    /// They were read.
    Read {
        /// In this document or page.
        source: SourceId,
        /// On this page, or below this heading.
        page: Option<String>,
    },
    /// Nobody wrote them before: advice, arithmetic, an example, what the site says of itself.
    Own {
        /// Why they need no source.
        why: String,
    },
}
