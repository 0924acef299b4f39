//! Texts per language, and what is shown where one is missing.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::figure::FigureRow;
use super::id::Lang;
use super::vocabulary::TranslatedBy;
use crate::source::FileId;

/// The text of one entry in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Text {
    /// Name of the entry.
    pub name: String,
    /// One or two sentences.
    pub summary: String,
    /// Other words people type.
    pub search: Vec<String>,
    /// Who may use it, in words.
    pub eligibility: Option<String>,
    /// What it costs, in words.
    pub cost: Option<String>,
    /// How one gets in, in words.
    pub way_in: Option<String>,
    /// Where the text comes from.
    pub provenance: TextProvenance,
    /// Where its figures come from; a translation has those of its original.
    pub figures: Vec<FigureRow>,
    /// The rest: Markdown.
    pub body: Body,
}

/// Markdown and where it stands, so that what is wrong in it can be pointed at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Body {
    /// The file.
    pub file: FileId,
    /// Byte offset of the body in the file.
    pub start: u32,
    /// The Markdown.
    pub markdown: String,
}

/// Where a text comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TextProvenance {
    /// It is the original, in this version.
    Original {
        /// Raised whenever the content changes.
        version: u32,
    },
    /// It translates the original.
    Translation {
        /// The version of the original that it translates.
        of: u32,
        /// Who translated.
        by: TranslatedBy,
        /// When a person reviewed it.
        reviewed: Option<NaiveDate>,
        /// Whether the original has changed since.
        outdated: bool,
    },
}

/// The texts of one entry. The original is always there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Texts {
    original: Lang,
    by_language: BTreeMap<Lang, Text>,
}

/// A text as a reader of some language gets it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shown<'a> {
    /// The language of the text, which is the original's where no translation exists.
    pub lang: Lang,
    /// The text.
    pub text: &'a Text,
}

impl Texts {
    /// Takes the texts over.
    ///
    /// # Panics
    /// When the original is missing: `resolve` has reported that and left the entry out.
    #[must_use]
    pub fn new(original: Lang, by_language: BTreeMap<Lang, Text>) -> Self {
        assert!(by_language.contains_key(&original), "an entry without its original is never resolved");
        Self { original, by_language }
    }

    /// The text for readers of `lang`: theirs, or the original.
    #[must_use]
    pub fn shown(&self, lang: Lang) -> Shown<'_> {
        match self.by_language.get(&lang) {
            Some(text) => Shown { lang, text },
            None => Shown { lang: self.original, text: self.original() },
        }
    }

    /// The original.
    #[must_use]
    pub fn original(&self) -> &Text {
        &self.by_language[&self.original]
    }

    /// All texts in the order of the site's languages.
    pub fn iter(&self) -> impl Iterator<Item = (Lang, &Text)> {
        self.by_language.iter().map(|(&lang, text)| (lang, text))
    }
}

/// A short text in several languages; the original's is always there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LocalisedText {
    original: Lang,
    by_language: BTreeMap<Lang, String>,
}

impl LocalisedText {
    /// Takes the texts over.
    ///
    /// # Panics
    /// When the original is missing.
    #[must_use]
    pub fn new(original: Lang, by_language: BTreeMap<Lang, String>) -> Self {
        assert!(by_language.contains_key(&original), "a text without its original is never resolved");
        Self { original, by_language }
    }

    /// The text for readers of `lang` and the language it is in.
    #[must_use]
    pub fn shown(&self, lang: Lang) -> (Lang, &str) {
        match self.by_language.get(&lang) {
            Some(text) => (lang, text),
            None => (self.original, &self.by_language[&self.original]),
        }
    }
}
