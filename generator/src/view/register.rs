//! Lists of everything: the alphabet, the glossary, the sources and what nobody knows.

use std::borrow::Cow;
use std::collections::BTreeSet;

use serde::Serialize;

use super::fact::{SourceMark, source_anchor};
use super::frame::PageView;
use super::search::SearchBox;
use super::text::{Prose, TextNote};
use super::{Link, Piece, Scope, term_anchor, words};
use crate::model::catalog::Area;
use crate::model::entry::{Service, StaticPage, Term};
use crate::model::fact::Source;
use crate::model::id::Direction;
use crate::plan::{Entry, Selection, address};

/// Everything in the order of the alphabet.
#[derive(Debug, Serialize)]
pub struct AToZView<'a> {
    /// The title.
    pub name: Piece<'a>,
    /// What it is good for.
    pub summary: Piece<'a>,
    /// The search.
    pub search: SearchBox<'a>,
    /// The letters that have entries.
    pub letters: Vec<Letter<'a>>,
}

/// The entries under one letter.
#[derive(Debug, Serialize)]
pub struct Letter<'a> {
    /// The letter.
    pub letter: Cow<'a, str>,
    /// Where it stands on the page.
    pub anchor: String,
    /// The entries.
    pub entries: Vec<AToZEntry<'a>>,
}

/// One entry of the alphabet.
#[derive(Debug, Serialize)]
pub struct AToZEntry<'a> {
    /// Its page and name.
    pub link: Link<'a>,
    /// Other words for it, in the language of its text.
    pub search: Option<Piece<'a>>,
    /// Its spoken code.
    pub code: u32,
}

/// Words explained.
#[derive(Debug, Serialize)]
pub struct GlossaryView<'a> {
    /// The title.
    pub name: Piece<'a>,
    /// What it is good for.
    pub summary: Piece<'a>,
    /// Its pages, each called by its first and last word, when there are several.
    pub parts: Vec<Link<'a>>,
    /// The words.
    pub terms: Vec<TermView<'a>>,
}

/// A word explained.
#[derive(Debug, Serialize)]
pub struct TermView<'a> {
    /// Where it stands on the page.
    pub anchor: String,
    /// The word.
    pub name: Piece<'a>,
    /// What it means.
    pub summary: Piece<'a>,
    /// More about it.
    pub prose: Option<Prose<'a>>,
    /// What to know about the text.
    pub note: Option<TextNote<'a>>,
    /// What the explanation rests on.
    pub sources: Vec<SourceMark<'a>>,
}

/// How facts are gathered, and what nobody knows.
#[derive(Debug, Serialize)]
pub struct HowWeKnowView<'a> {
    /// The title.
    pub name: Piece<'a>,
    /// One line.
    pub summary: Piece<'a>,
    /// What to know about the text.
    pub note: Option<TextNote<'a>>,
    /// How facts are gathered.
    pub prose: Option<Prose<'a>>,
    /// Where all sources stand.
    pub sources: String,
    /// What is unknown or doubted, by entry.
    pub gaps: Vec<Gap<'a>>,
}

/// All sources.
#[derive(Debug, Serialize)]
pub struct SourcesView<'a> {
    /// The title.
    pub name: Piece<'a>,
    /// What they are good for.
    pub summary: Piece<'a>,
    /// The sources, by publisher.
    pub sources: Vec<SourceRow<'a>>,
}

/// A source.
#[derive(Debug, Serialize)]
pub struct SourceRow<'a> {
    /// Where it stands on the page.
    pub anchor: String,
    /// Its title.
    pub title: Piece<'a>,
    /// Who published it.
    pub publisher: Piece<'a>,
    /// Its address, when it is safe to follow.
    pub url: Option<&'a str>,
    /// Its address as it was read, when following it would not be safe.
    pub old_url: Option<&'a str>,
    /// When it was published.
    pub published: String,
    /// When it was read.
    pub seen: String,
}

/// What is not known about an entry.
#[derive(Debug, Serialize)]
pub struct Gap<'a> {
    /// The entry.
    pub link: Link<'a>,
    /// What nobody has told us.
    pub unknown: Option<String>,
    /// What is doubted.
    pub doubtful: Option<String>,
}

impl<'a> Scope<'a> {
    /// Everything in and around an area in the order of the alphabet.
    #[must_use]
    pub fn a_to_z_page(self, area: &'a Area, rest: &'a str) -> (PageView<'a>, AToZView<'a>) {
        let scope = Self { area, ..self };
        let home = area.id == scope.plan.index.home().id;
        let title = scope.a_to_z_title(area);
        let crumbs = if home { vec![scope.crumb_home()] } else { scope.crumbs_to_area() };
        let summary = scope.msg(words::A_TO_Z_SUMMARY);
        let page = scope.page(&title, summary.clone(), rest, crumbs, &[]);
        let index = &scope.plan.index;
        let listing = index.listing(area, self.lang, Selection::All, self.catalog());
        let services = listing.running.into_iter().flat_map(|(_, services)| services).chain(listing.closed);
        let guides = index.guides(area, self.lang).into_iter();
        let mut entries: Vec<_> = services.map(Entry::Service).chain(guides.map(Entry::Guide)).collect();
        entries.sort_by_key(|entry| index.rank(*entry, self.lang));
        let (name, summary) = (Self::own(title), Self::own(summary));
        (page, AToZView { name, summary, search: scope.search_box(), letters: scope.letters(&entries) })
    }

    fn letters(&self, entries: &[Entry<'a>]) -> Vec<Letter<'a>> {
        let alphabet = self.plan.index.alphabet(self.lang);
        let never = self.words_never_printed();
        let mut letters: Vec<Letter<'a>> = Vec::new();
        for &entry in entries {
            let initial = initial(&entry.texts().shown(self.lang).text.name);
            let letter = match initial {
                Some(letter) => Cow::Owned(letter),
                None => self.digits(),
            };
            let same = letters.last().is_some_and(|last| alphabet.same_letter(&last.letter, &letter));
            if !same {
                let anchor = format!("letter-{}", letters.len() + 1);
                letters.push(Letter { letter, anchor, entries: Vec::new() });
            }
            let last = letters.last_mut().expect("a letter was just added");
            last.entries.push(self.a_to_z_entry(entry, &never));
        }
        letters
    }

    /// "0–9", in this order also where lines run from right to left.
    fn digits(&self) -> Cow<'a, str> {
        let digits = self.msg(words::A_TO_Z_DIGITS);
        match self.catalog().site.languages.direction(self.lang) {
            Direction::Ltr => digits,
            Direction::Rtl => Cow::Owned(format!("\u{2066}{digits}\u{2069}")),
        }
    }

    fn a_to_z_entry(&self, entry: Entry<'a>, never: &BTreeSet<String>) -> AToZEntry<'a> {
        let texts = entry.texts();
        let rest = match entry {
            Entry::Service(service) => address::service(service),
            Entry::Guide(guide) => address::guide(guide),
        };
        let shown = texts.shown(self.lang);
        let printable =
            |word: &&String| !word.split_whitespace().any(|part| never.contains(&part.to_lowercase()));
        let search: Vec<_> =
            shown.text.search.iter().filter(printable).map(|word| Cow::Borrowed(word.as_str())).collect();
        let search = (!search.is_empty())
            .then(|| self.in_language(shown.lang).joined(search))
            .map(|search| Piece { text: Cow::Owned(search), ..self.piece(shown.lang, "") });
        AToZEntry {
            link: Link { href: self.href(&rest), label: self.name(texts) },
            search,
            code: entry.code().number(),
        }
    }

    /// Words that people type and no page prints: single words that stand in the synonyms beside the word that the
    /// texts use, degrading ones among them.
    fn words_never_printed(&self) -> BTreeSet<String> {
        let groups = self.catalog().synonyms.values().flatten();
        groups.flat_map(|group| &group.also).map(|word| word.to_lowercase()).collect()
    }

    /// Words explained: one of the pages that they are divided among.
    #[must_use]
    pub fn glossary_page(self, part: usize, rest: &'a str) -> (PageView<'a>, GlossaryView<'a>) {
        let (title, summary) = (self.msg(words::GLOSSARY_TITLE), self.msg(words::GLOSSARY_SUMMARY));
        let index = &self.plan.index;
        let mut terms: Vec<_> = self.catalog().glossary.values().collect();
        terms.sort_by_key(|term| self.plan.index.term_rank(&term.id, self.lang));
        let term = |term: &'a Term| TermView {
            anchor: term_anchor(term.id.as_str()),
            name: self.name(&term.texts),
            summary: self.summary(&term.texts),
            prose: self.prose_of_term(&term.texts),
            note: self.note(&term.texts, rest).filter(|note| note.fallback || note.outdated),
            sources: term.sources.iter().map(|source| self.source_mark(source)).collect(),
        };
        let part_of = |term: &&Term| index.glossary_part(&term.id, self.lang);
        let parts: Vec<&[&Term]> = terms.chunk_by(|one, other| part_of(one) == part_of(other)).collect();
        let several = parts.len() > 1;
        let label = |words: &[&'a Term]| {
            let name = |word: Option<&&'a Term>| {
                word.map_or("", |word| word.texts.shown(self.lang).text.name.as_str())
            };
            format!("{} – {}", name(words.first()), name(words.last()))
        };
        let title = if several { Cow::Owned(format!("{title}: {}", label(parts[part]))) } else { title };
        let page = self.page(&title, summary.clone(), rest, vec![self.crumb_home()], &[]);
        let link = |(number, words): (usize, &&[&'a Term])| Link {
            href: self.href(&address::glossary(number)),
            label: Self::own(Cow::Owned(label(words))),
        };
        let view = GlossaryView {
            name: Self::own(title),
            summary: Self::own(summary),
            parts: parts.iter().enumerate().filter(|_| several).map(link).collect(),
            terms: parts.get(part).into_iter().flat_map(|words| words.iter().copied()).map(term).collect(),
        };
        (page, view)
    }

    /// How facts are gathered, and what nobody knows.
    #[must_use]
    pub fn how_we_know_page(
        self,
        about: Option<&'a StaticPage>,
        rest: &'a str,
    ) -> (PageView<'a>, HowWeKnowView<'a>) {
        let (title, summary) = match about {
            Some(page) => (self.name(&page.texts), self.summary(&page.texts)),
            None => [words::HOW_WE_KNOW_TITLE, words::HOW_WE_KNOW_SUMMARY]
                .map(|id| Self::own(self.msg(id)))
                .into(),
        };
        let page = self.page(&title.text, summary.text.clone(), rest, vec![self.crumb_home()], &[]);
        let index = &self.plan.index;
        let listing = index.listing(self.area, self.lang, Selection::All, self.catalog());
        let mut services: Vec<_> =
            listing.running.into_iter().flat_map(|(_, services)| services).chain(listing.closed).collect();
        services.sort_by_key(|service| index.rank(Entry::Service(service), self.lang));
        let view = HowWeKnowView {
            name: title,
            summary,
            note: about.and_then(|page| self.note(&page.texts, rest)),
            prose: about.and_then(|page| self.prose(&page.texts)),
            sources: self.href(address::SOURCES),
            gaps: services.into_iter().filter_map(|service| self.gap(service)).collect(),
        };
        (page, view)
    }

    /// All sources: what a mark beside a fact leads to.
    #[must_use]
    pub fn sources_page(self, rest: &'a str) -> (PageView<'a>, SourcesView<'a>) {
        let title = self.msg(words::HOW_WE_KNOW_SOURCES);
        let summary = self.msg(words::HOW_WE_KNOW_SOURCES_SUMMARY);
        let page = self.page(&title, summary.clone(), rest, vec![self.crumb_home()], &[]);
        let alphabet = self.plan.index.alphabet(self.lang);
        let mut sources: Vec<_> = self.catalog().sources.values().collect();
        sources.sort_by_cached_key(|source| (alphabet.key(&source.publisher), alphabet.key(&source.title)));
        let sources = sources.into_iter().map(|source| self.source_row(source)).collect();
        (page, SourcesView { name: Self::own(title), summary: Self::own(summary), sources })
    }

    fn source_row(&self, source: &'a Source) -> SourceRow<'a> {
        let (url, old_url) = match source.url.as_deref() {
            Some(url) if url.starts_with("https:") => (Some(url), None),
            other => (None, other),
        };
        SourceRow {
            anchor: source_anchor(&source.id),
            title: self.proper(&source.title),
            publisher: self.proper(&source.publisher),
            url,
            old_url,
            published: self.published(source.published),
            seen: self.date(source.seen),
        }
    }

    fn gap(&self, service: &'a Service) -> Option<Gap<'a>> {
        let facts = self.service_facts(service);
        let doubted_hours = self.weeks.of(service).iter().any(|week| !week.hours.provenance.is_plain());
        let mut doubtful: Vec<_> = facts.doubtful.into_iter().map(|row| row.label).collect();
        doubtful.extend(doubted_hours.then(|| self.msg(words::FACT_HOURS)));
        let list = |labels: Vec<Cow<'a, str>>| (!labels.is_empty()).then(|| self.joined(labels));
        let gap =
            Gap { link: self.service_link(service), unknown: list(facts.unknown), doubtful: list(doubtful) };
        (gap.unknown.is_some() || gap.doubtful.is_some()).then_some(gap)
    }
}

/// The letter a name is looked up under; `None` for names that begin with a digit.
fn initial(name: &str) -> Option<String> {
    let first = name.chars().find(|c| c.is_alphanumeric())?;
    (!first.is_numeric()).then(|| first.to_uppercase().collect())
}
