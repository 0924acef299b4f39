//! Figures in texts: numbers, times, prices, places and addresses that stand in sentences, and where each comes from.
//!
//! What enters: the catalog. What leaves: the figures of a text that nothing gives a source, the rows of `figures` that say
//! nothing, and translations with other numbers than their original. Must not know the disk, YAML or how it is shown.
//!
//! A figure has a source when a row of `figures` quotes it, or when it equals a fact that has one: a fact of its own entry, or of a
//! service that its block links to. Numbers to ring and addresses count whichever service they are of. Originals are
//! read when they are Swedish (`recognise` says by which rule); translations in any language.

mod basis;
pub mod number;
mod recognise;
mod unit;

use std::collections::BTreeSet;
use std::ops::Range;

use rayon::prelude::*;
pub use recognise::{Kind, recognise};

use crate::markdown::{Block, Target, blocks};
use crate::model::catalog::Catalog;
use crate::model::entry::{Notice, Service};
use crate::model::figure::FigureRow;
use crate::model::id::Lang;
use crate::model::text::{Text, Texts};

/// Something with texts.
#[derive(Debug, Clone)]
pub struct Entry<'a> {
    /// As people write it: `porten`, `guide/vrakning`.
    pub name: String,
    /// Its texts.
    pub texts: &'a Texts,
    /// Its facts, if it is a service.
    pub service: Option<&'a Service>,
    /// Its days, if it is a notice.
    pub notice: Option<&'a Notice>,
}

/// A part of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// The name.
    Name,
    /// The summary.
    Summary,
    /// Who may use it.
    Eligibility,
    /// What it costs.
    Cost,
    /// How one gets in.
    WayIn,
    /// All the rest.
    Body,
}

impl Part {
    /// The field of the head that holds it; `None` for the body.
    #[must_use]
    pub fn field(self) -> Option<&'static str> {
        match self {
            Self::Name => Some("name"),
            Self::Summary => Some("summary"),
            Self::Eligibility => Some("eligibility"),
            Self::Cost => Some("cost"),
            Self::WayIn => Some("way_in"),
            Self::Body => None,
        }
    }
}

/// A figure in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Figure {
    /// The part in which it stands.
    pub part: Part,
    /// Its bytes in that part.
    pub range: Range<usize>,
    /// Its words.
    pub words: String,
    /// What it is about.
    pub kind: Kind,
    /// What gives it a source.
    pub sourced: Option<Sourced>,
}

/// What gives a figure a source.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Sourced {
    /// A row of `figures`: which.
    Row(usize),
    /// A fact that has one.
    Fact,
}

/// Numbers in which a translation and its original differ.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// Those that only the original has.
    pub gone: Vec<String>,
    /// Those that only the translation has.
    pub new: Vec<String>,
}

/// What there is of figures in one entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Findings<'a> {
    /// The figures of the original, from its name to the end of its body; none unless it is Swedish.
    pub figures: Vec<Figure>,
    /// Rows that quote no figure of the text.
    pub idle: Vec<&'a FigureRow>,
    /// Translations with other numbers.
    pub differences: Vec<(Lang, Difference)>,
}

impl Findings<'_> {
    /// Figures that nothing gives a source.
    pub fn unsourced(&self) -> impl Iterator<Item = &Figure> {
        self.figures.iter().filter(|figure| figure.sourced.is_none())
    }
}

/// What there is of figures in everything that has texts, in the order of kinds and ids.
#[must_use]
pub fn findings(catalog: &Catalog) -> Vec<(Entry<'_>, Findings<'_>)> {
    let entries = entries(catalog).into_par_iter();
    let found = entries.map(|entry| {
        let findings = entry.findings(catalog);
        (entry, findings)
    });
    found.collect()
}

fn entries(catalog: &Catalog) -> Vec<Entry<'_>> {
    fn plain<'a>(kind: &str, id: &str, texts: &'a Texts) -> Entry<'a> {
        Entry { name: format!("{kind}/{id}"), texts, service: None, notice: None }
    }
    let services = catalog.services.iter().map(|(id, service)| Entry {
        name: id.as_str().to_owned(),
        service: Some(service),
        ..plain("", "", &service.texts)
    });
    let guides = catalog.guides.iter().map(|(id, guide)| plain("guide", id.as_str(), &guide.texts));
    let terms = catalog.glossary.iter().map(|(id, term)| plain("term", id.as_str(), &term.texts));
    let pages = catalog.pages.iter().map(|(id, page)| plain("page", id.as_str(), &page.texts));
    let notices = catalog
        .notices
        .iter()
        .map(|(id, notice)| Entry { notice: Some(notice), ..plain("notice", id.as_str(), &notice.texts) });
    services.chain(guides).chain(terms).chain(pages).chain(notices).collect()
}

impl<'a> Entry<'a> {
    fn findings(&self, catalog: &Catalog) -> Findings<'a> {
        let figures = self.figures(catalog);
        let rows = self.texts.original().figures.iter().enumerate();
        let is_used = |row| figures.iter().any(|figure| figure.sourced == Some(Sourced::Row(row)));
        let idle = rows.filter(|(index, _)| !is_used(*index)).map(|(_, row)| row).collect();
        Findings { figures, idle, differences: self.differences(catalog) }
    }

    fn figures(&self, catalog: &Catalog) -> Vec<Figure> {
        let languages = &catalog.site.languages;
        if !is_swedish(languages.tag(languages.original())) {
            return Vec::new();
        }
        let text = self.texts.original();
        let mut figures = Vec::new();
        for (part, block) in parts(text) {
            let phones = phones(&block);
            let facts = basis::Facts::new(catalog, self, &block);
            let figure = |range: Range<usize>, words: &str, kind| {
                let row = text.figures.iter().position(|row| quotes(&block.text, &row.says, &range));
                let fact = || facts.has(kind, words).then_some(Sourced::Fact);
                let sourced = row.map(Sourced::Row).or_else(fact);
                Figure { part, range: block.place(&range), words: words.to_owned(), kind, sourced }
            };
            let found = recognise(&block.text, block.heading, &phones);
            figures.extend(
                found.into_iter().map(|one| figure(one.range.clone(), &block.text[one.range], one.kind)),
            );
            let outside = block.links.iter().filter(|(_, to)| to.starts_with("https:"));
            figures.extend(outside.map(|(words, to)| figure(words.clone(), to, Kind::Web)));
        }
        figures
    }

    /// In which numbers each translation of its own, unless outdated, differs from the original. Number words of a Swedish text
    /// count as numbers that may, but need not, stand in the other.
    fn differences(&self, catalog: &Catalog) -> Vec<(Lang, Difference)> {
        let languages = &catalog.site.languages;
        let written = |lang, text| Written::new(text, is_swedish(languages.tag(lang)));
        let own = written(languages.original(), self.texts.original());
        let only = |one: &Written, other: &Written| -> Vec<String> {
            one.digits.iter().filter(|number| !other.says(number)).cloned().collect()
        };
        let shown = languages.iter().map(|lang| (lang, self.texts.shown(lang)));
        let translations = shown.filter(|(lang, shown)| *lang != languages.original() && shown.lang == *lang);
        let differences = translations.map(|(lang, shown)| {
            let theirs = written(lang, shown.text);
            // What is written anew in easy words may leave numbers out, but has none of its own.
            let gone = if is_swedish(languages.tag(lang)) { Vec::new() } else { only(&own, &theirs) };
            (lang, Difference { gone, new: only(&theirs, &own) })
        });
        differences.filter(|(_, found)| !found.gone.is_empty() || !found.new.is_empty()).collect()
    }
}

/// The numbers of a text, as digits and as words.
struct Written {
    digits: BTreeSet<String>,
    words: BTreeSet<u32>,
}

impl Written {
    fn new(text: &Text, swedish: bool) -> Self {
        let blocks: Vec<String> = parts(text).iter().map(|(_, block)| compared(block)).collect();
        let words = blocks.iter().flat_map(|block| block.split(|c: char| !c.is_alphabetic()));
        let words = words.filter_map(number::swedish).filter(|_| swedish).collect();
        // A full hour may be written without its minutes.
        let digits = blocks.iter().flat_map(|block| number::numbers(block)).filter(|number| number != "00");
        Self { digits: digits.collect(), words }
    }

    fn says(&self, number: &str) -> bool {
        self.digits.contains(number) || number.parse::<u32>().is_ok_and(|number| self.words.contains(&number))
    }
}

/// A block without the number of a step at the beginning of a heading, and without what is compared with facts elsewhere: the texts
/// of links to telephone numbers.
fn compared(block: &Block) -> String {
    let mut text = block.text.clone();
    for words in phones(block).into_iter().rev() {
        text.replace_range(words, "");
    }
    let step = text.split_once(". ").filter(|(step, _)| block.heading && !number::digits(step).is_empty());
    step.map_or(text.clone(), |(_, rest)| rest.to_owned())
}

/// The texts of links to telephone numbers.
fn phones(block: &Block) -> Vec<Range<usize>> {
    let is_phone = |to: &str| matches!(Target::parse(to), Some(Target::Phone(_)));
    block.links.iter().filter(|(_, to)| is_phone(to)).map(|(words, _)| words.clone()).collect()
}

/// The parts that readers see, the body as blocks.
fn parts(text: &Text) -> Vec<(Part, Block)> {
    let Text { name, summary, search: _, eligibility, cost, way_in, provenance: _, figures: _, body } = text;
    let lines = [
        (Part::Name, Some(name)),
        (Part::Summary, Some(summary)),
        (Part::Eligibility, eligibility.as_ref()),
        (Part::Cost, cost.as_ref()),
        (Part::WayIn, way_in.as_ref()),
    ];
    let lines = lines.into_iter().filter_map(|(part, line)| Some((part, Block::plain(line?))));
    lines.chain(blocks(&body.markdown).into_iter().map(|block| (Part::Body, block))).collect()
}

/// Whether `says` stands in a block and holds the bytes of a figure.
fn quotes(block: &str, says: &str, figure: &Range<usize>) -> bool {
    let mut places = block.match_indices(says).map(|(at, _)| at..at + says.len());
    places.any(|place| place.start <= figure.start && figure.end <= place.end)
}

fn is_swedish(tag: &str) -> bool {
    tag.split('-').next() == Some("sv")
}

#[cfg(test)]
mod tests;
