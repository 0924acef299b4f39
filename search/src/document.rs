//! What the index is built from. Everything here is plain text that the caller has already made.

use std::collections::BTreeSet;
use std::fmt;
use std::hash::{Hash, Hasher};

/// Whether an entry is worth going to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Status {
    /// It is there, as far as anyone knows.
    Open,
    /// It may not be there, so what is comes before it.
    Uncertain,
    /// It is known to be closed, and sinks below the others.
    Closed,
}

/// Everything about one entry in one language that a reader may search for, as plain text.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Document {
    /// Opaque, unique in its corpus, stable between builds.
    pub id: String,
    /// BCP 47 tag of the language that the texts are analysed as: another than the corpus's where nothing is translated.
    pub lang: String,
    /// What sort of entry it is, such as `service`: opaque, without white space.
    pub kind: String,
    /// The ids of the areas that it serves; empty where it is for everyone.
    pub areas: Vec<String>,
    /// Whether it is known to be there.
    pub status: Status,
    /// The name of the entry.
    pub title: String,
    /// One or two sentences.
    pub summary: String,
    /// Other words that people type for this entry.
    pub words: Vec<String>,
    /// The rest of the text.
    pub body: String,
    /// What a result shows: opaque fields, as many for every document of a corpus.
    pub card: Vec<String>,
}

/// An area and the one that holds it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Area {
    /// Lower-case ASCII, without white space.
    pub id: String,
    /// The id of the larger area.
    pub parent: Option<String>,
}

/// How much entries of one kind count.
#[derive(Debug, Clone, PartialEq)]
pub struct Kind {
    /// As in [`Document::kind`].
    pub name: String,
    /// What an entry of it keeps of its score: 1 is all. Help itself comes before words about it.
    pub weight: f32,
}

impl Hash for Kind {
    fn hash<H: Hasher>(&self, state: &mut H) {
        (&self.name, self.weight.to_bits()).hash(state);
    }
}

/// A line that is shown above every result when a query tells of danger.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DangerLine {
    /// The kinds of danger that it is for, as in [`crate::analysis::DangerPhrases::kind`].
    pub kinds: Vec<String>,
    /// The areas where it answers; empty where it is for everyone.
    pub areas: Vec<String>,
    /// What the line shows: opaque fields, as many for every line of a corpus.
    pub card: Vec<String>,
}

/// All that one language's search is made of: the same corpus gives the same index.
#[derive(Debug, Clone, Default, PartialEq, Hash)]
pub struct Corpus {
    /// BCP 47 tag of the language that readers type in.
    pub lang: String,
    /// The entries, in any order.
    pub documents: Vec<Document>,
    /// Kinds that do not count in full.
    pub kinds: Vec<Kind>,
    /// Every area that a document or a reader may name.
    pub areas: Vec<Area>,
    /// Words and phrases that stand for one another, the usual one first, besides those the language brings.
    pub synonyms: Vec<Vec<String>>,
    /// The lines to show, in order.
    pub danger_lines: Vec<DangerLine>,
}

/// Why no index can be built.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum BuildError {
    /// Two documents share an id.
    DuplicateId(String),
    /// A document or line names an area that the corpus does not.
    UnknownArea(String),
    /// An area is its own ancestor, or has an ancestor that the corpus does not name.
    BadParent(String),
    /// An id of an area or the name of a kind is empty or holds white space or one of `,;:`.
    BadName(String),
    /// A card has another number of fields than the first.
    CardWidth(String),
    /// More documents or words than the format can number.
    TooMany,
    /// The index could not be written; the text is tantivy's.
    Tantivy(String),
}

impl fmt::Display for BuildError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::DuplicateId(id) => write!(f, "two documents have the id `{id}`"),
            Self::UnknownArea(id) => write!(f, "unknown area `{id}`"),
            Self::BadParent(id) => write!(f, "the area `{id}` has no proper parent"),
            Self::BadName(name) => write!(f, "`{name}` cannot name an area or a kind"),
            Self::CardWidth(id) => {
                write!(f, "the card of `{id}` has another number of fields than the first")
            }
            Self::TooMany => write!(f, "too many documents or words"),
            Self::Tantivy(error) => write!(f, "tantivy: {error}"),
        }
    }
}

impl std::error::Error for BuildError {}

impl From<tantivy::TantivyError> for BuildError {
    fn from(error: tantivy::TantivyError) -> Self {
        Self::Tantivy(error.to_string())
    }
}

impl Corpus {
    /// Checks what the types cannot say.
    ///
    /// # Errors
    /// The first fault found, in the order of the documents.
    pub(crate) fn validate(&self) -> Result<(), BuildError> {
        self.validate_areas()?;
        let known: BTreeSet<&str> = self.areas.iter().map(|area| area.id.as_str()).collect();
        let mut ids = BTreeSet::new();
        for document in &self.documents {
            if !ids.insert(&document.id) {
                return Err(BuildError::DuplicateId(document.id.clone()));
            }
            if self.documents.first().is_some_and(|first| first.card.len() != document.card.len()) {
                return Err(BuildError::CardWidth(document.id.clone()));
            }
            check_name(&document.kind)?;
            check_areas(&document.areas, &known)?;
        }
        for line in &self.danger_lines {
            if self.danger_lines.first().is_some_and(|first| first.card.len() != line.card.len()) {
                return Err(BuildError::CardWidth(line.kinds.join(" ")));
            }
            line.kinds.iter().try_for_each(|kind| check_name(kind))?;
            check_areas(&line.areas, &known)?;
        }
        Ok(())
    }

    fn validate_areas(&self) -> Result<(), BuildError> {
        for area in &self.areas {
            check_name(&area.id)?;
            let mut at = area;
            for _ in 0..=self.areas.len() {
                let Some(parent) = &at.parent else { break };
                let next = self.areas.iter().find(|other| other.id == *parent);
                at = next.ok_or_else(|| BuildError::BadParent(at.id.clone()))?;
            }
            if at.parent.is_some() {
                return Err(BuildError::BadParent(area.id.clone()));
            }
        }
        Ok(())
    }
}

fn check_areas(areas: &[String], known: &BTreeSet<&str>) -> Result<(), BuildError> {
    let unknown = areas.iter().find(|area| !known.contains(area.as_str()));
    unknown.map_or(Ok(()), |area| Err(BuildError::UnknownArea(area.clone())))
}

fn check_name(name: &str) -> Result<(), BuildError> {
    let bad = name.is_empty() || name.contains(|c: char| c.is_whitespace() || ",;:".contains(c));
    if bad { Err(BuildError::BadName(name.to_owned())) } else { Ok(()) }
}
