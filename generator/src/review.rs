//! The editor's report: what keeps the content true, and where it is not yet.
//!
//! What enters: the catalog, the day, and a way to ask what a word finds. What leaves: a [`Review`], one part per file of
//! this folder; `review::wording` says it in Swedish. As JSON (`samlad check --json`) its fields are stable: scripts may rely on
//! them; new ones may come. Must not know the disk, templates, or how a terminal shows it.

mod conflicts;
mod figures;
mod hours;
mod names;
mod readability;
mod ring;
mod sentences;
mod stale;
mod synonyms;
mod translations;
pub mod wording;
mod words;

use chrono::NaiveDate;
use serde::Serialize;

pub use conflicts::{Conflict, ConflictKind};
pub use figures::{Differing, Figures, IdleRow, Unsourced};
pub use hours::WithoutHours;
pub use names::LongName;
pub use readability::{HardSentence, Readability, TextLix};
pub use ring::ToRing;
pub use stale::{Due, Stale};
pub use synonyms::DeadSynonyms;
pub use translations::Translations;
pub use words::{AvoidedWords, Found};

use crate::model::catalog::Catalog;
use crate::model::id::Lang;
use crate::model::text::Texts;

/// Everything that an editor should look at. Entries are named as people write them: `porten`, `guide/vrakning`,
/// `term/avhysning`, `page/about`, `notice/kyla`.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Review {
    /// The day it is about.
    pub today: String,
    /// How many services there are.
    pub services: usize,
    /// How many guides there are.
    pub guides: usize,
    /// Facts by when they were confirmed.
    pub stale: Stale,
    /// Unknown and unconfirmed facts, in the order in which a person should ring.
    pub ring: Vec<ToRing>,
    /// Where sources say different things.
    pub conflicts: Vec<Conflict>,
    /// Figures in texts, and where they come from.
    pub figures: Figures,
    /// Entries without opening hours.
    pub hours: Vec<WithoutHours>,
    /// How far each language has come.
    pub translations: Vec<Translations>,
    /// How hard the texts are to read, in the original language and its easy form.
    pub readability: Vec<Readability>,
    /// Words that we do not use about people, where readers see them.
    pub words: AvoidedWords,
    /// Names that take more than two lines on a leaflet.
    pub names: Vec<LongName>,
    /// Synonyms that lead to nothing.
    pub synonyms: Vec<DeadSynonyms>,
}

/// Looks through everything. `finds` tells whether a search for a word in a language finds anything.
#[must_use]
pub fn review(catalog: &Catalog, today: NaiveDate, finds: &dyn Fn(Lang, &str) -> bool) -> Review {
    Review {
        today: today.to_string(),
        services: catalog.services.len(),
        guides: catalog.guides.len(),
        stale: stale::stale(catalog, today),
        ring: ring::ring(catalog),
        conflicts: conflicts::conflicts(catalog),
        figures: figures::figures(catalog),
        hours: hours::without(catalog),
        translations: translations::translations(catalog),
        readability: readability::readability(catalog),
        words: words::avoided(catalog),
        names: names::long(catalog),
        synonyms: synonyms::dead(catalog, finds),
    }
}

/// All texts with what they belong to.
fn texts(catalog: &Catalog) -> Vec<(String, &Texts)> {
    let services = catalog.services.iter().map(|(id, service)| (id.as_str().to_owned(), &service.texts));
    let guides = catalog.guides.iter().map(|(id, guide)| (format!("guide/{}", id.as_str()), &guide.texts));
    let terms = catalog.glossary.iter().map(|(id, term)| (format!("term/{}", id.as_str()), &term.texts));
    let pages = catalog.pages.iter().map(|(id, page)| (format!("page/{}", id.as_str()), &page.texts));
    let notices =
        catalog.notices.iter().map(|(id, notice)| (format!("notice/{}", id.as_str()), &notice.texts));
    services.chain(guides).chain(terms).chain(pages).chain(notices).collect()
}

/// The language without what stands behind its first hyphen: `sv` for `sv-simple`.
fn primary(tag: &str) -> &str {
    tag.split('-').next().unwrap_or(tag)
}
