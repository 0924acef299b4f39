//! Facts: what is known, how sure it is, and where it was read.

use chrono::NaiveDate;

use super::id::SourceId;
use super::vocabulary::{Confidence, Doubt};

/// A page or document where facts were read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// Its id.
    pub id: SourceId,
    /// Its title, in its own language.
    pub title: String,
    /// Who published it.
    pub publisher: String,
    /// Its address, if it has one.
    pub url: Option<String>,
    /// When it was published.
    pub published: Published,
    /// When it was read.
    pub seen: NaiveDate,
}

/// A date of publication as exact as the source tells it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Published {
    /// It does not say.
    Undated,
    /// A year.
    Year(i32),
    /// A month.
    Month(i32, u32),
    /// A day.
    Day(NaiveDate),
}

/// Where a fact comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Provenance {
    /// The source that says so.
    pub source: SourceId,
    /// How sure.
    pub confidence: Confidence,
    /// Why it is doubted.
    pub doubt: Option<Doubt>,
    /// When it was read.
    pub seen: NaiveDate,
}

impl Provenance {
    /// Whether the fact may stand plainly. Otherwise it is shown as unconfirmed, with whom to ask.
    #[must_use]
    pub fn is_plain(&self) -> bool {
        self.doubt.is_none() && matches!(self.confidence, Confidence::A | Confidence::B)
    }
}

/// Something that applies to an entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fact<T> {
    /// Nobody has told us.
    Unknown,
    /// The value and where it comes from.
    Known(T, Provenance),
}

impl<T> Fact<T> {
    /// The value, when there is one.
    #[must_use]
    pub fn known(&self) -> Option<(&T, &Provenance)> {
        match self {
            Self::Unknown => None,
            Self::Known(value, provenance) => Some((value, provenance)),
        }
    }
}
