//! What readers search for: every service, guide and word of a language as one corpus.
//!
//! What enters: the plan and the messages of a language, and the opening hours as text. What leaves: a [`Corpus`] of
//! plain text, the original's where there is no translation. Must not know how words are indexed or files published.

use std::borrow::Cow;
use std::slice;

use samlad_search::{Area, Corpus, DangerLine, Document, Kind};

use super::text::one_line;
use super::{Scope, words};
use crate::markdown;
use crate::model::entry::{Guide, Service, Term};
use crate::model::fact::Fact;
use crate::model::id::{AreaId, Lang};
use crate::model::text::{Shown, Text, Texts};
use crate::model::vocabulary::{Status, Vocabulary};
use crate::plan::address;

/// The sorts of documents, as queries name them.
pub const KINDS: [&str; 3] = [SERVICE, GUIDE, TERM];

/// How much of its score an entry keeps: a guide answers the question that was asked, a word only explains it.
const WEIGHTS: [(&str, f32); 2] = [(GUIDE, 1.15), (TERM, 0.7)];

const SERVICE: &str = "service";
const GUIDE: &str = "guide";
const TERM: &str = "term";

/// Where the fields stand in the card of a document: what a result shows.
pub mod card {
    /// The path below the folder of the language.
    pub const PATH: usize = 0;
    /// The name.
    pub const TITLE: usize = 1;
    /// Where or what it is: the area of a service, the word for the others.
    pub const PLACE: usize = 3;
}

/// What an entry is to those who search, besides its texts.
struct Subject<'a> {
    kind: &'static str,
    id: &'a str,
    texts: &'a Texts,
    areas: Vec<String>,
    status: samlad_search::Status,
    /// Proper names and addresses, which no text has to repeat.
    names: Vec<&'a str>,
    /// Its telephone numbers as they are written.
    numbers: Vec<String>,
    path: String,
    place: Cow<'a, str>,
    hours: &'a str,
}

impl<'a> Scope<'a> {
    /// All that can be searched for in the language of this scope.
    #[must_use]
    pub fn corpus(&self) -> Corpus {
        let catalog = self.catalog();
        let services = catalog.services.values().map(|service| self.service_document(service));
        let guides = catalog.guides.values().map(|guide| self.guide_document(guide));
        let terms = catalog.glossary.values().map(|term| self.term_document(term));
        let synonyms = catalog.synonyms.get(&self.lang).into_iter().flatten();
        let areas = catalog.areas.iter().map(|area| Area {
            id: area.id.to_string(),
            parent: area.parent.as_ref().map(ToString::to_string),
        });
        let lines = catalog.emergency.iter().map(|line| DangerLine {
            kinds: line.danger.iter().map(|danger| danger.word().to_owned()).collect(),
            areas: vec![line.area.to_string()],
            card: vec![line.id.clone()],
        });
        Corpus {
            lang: self.tag(self.lang).to_owned(),
            documents: services.chain(guides).chain(terms).collect(),
            areas: areas.collect(),
            synonyms: synonyms
                .map(|group| [slice::from_ref(&group.canonical), &group.also].concat())
                .collect(),
            kinds: WEIGHTS.map(|(name, weight)| Kind { name: name.to_owned(), weight }).to_vec(),
            danger_lines: lines.collect(),
        }
    }

    fn service_document(&self, service: &'a Service) -> Document {
        let address = match &service.address {
            Some(Fact::Known(address, _)) => Some(address),
            Some(Fact::Unknown) | None => None,
        };
        let operator = [Some(&service.operator.name), service.operator.unit.as_ref()];
        let place = [address.map(|address| &address.street), address.map(|address| &address.city)];
        self.document(Subject {
            kind: SERVICE,
            id: service.id.as_str(),
            texts: &service.texts,
            areas: vec![service.area.to_string()],
            status: standing(service.status),
            numbers: service.phones.known().iter().map(|phone| phone.number.display().to_owned()).collect(),
            names: operator.into_iter().chain(place).flatten().map(String::as_str).collect(),
            path: address::service(service),
            place: self.localised(&self.plan.index.area(&service.area).name).text,
            hours: self.weeks.open().of(service),
        })
    }

    fn guide_document(&self, guide: &'a Guide) -> Document {
        self.document(Subject {
            kind: GUIDE,
            id: guide.id.as_str(),
            texts: &guide.texts,
            areas: guide.areas.iter().filter(|area| self.is_part(area)).map(ToString::to_string).collect(),
            status: samlad_search::Status::Open,
            names: Vec::new(),
            numbers: Vec::new(),
            path: address::guide(guide),
            place: self.msg(words::HOME_GUIDES),
            hours: "",
        })
    }

    fn term_document(&self, term: &'a Term) -> Document {
        self.document(Subject {
            kind: TERM,
            id: term.id.as_str(),
            texts: &term.texts,
            areas: Vec::new(),
            status: samlad_search::Status::Open,
            names: Vec::new(),
            numbers: Vec::new(),
            path: self.term_address(term),
            place: self.msg(words::GLOSSARY_TITLE),
            hours: "",
        })
    }

    fn document(&self, subject: Subject<'_>) -> Document {
        let Subject { kind, id, texts, areas, status, names, numbers, path, place, hours } = subject;
        let Shown { lang, text } = texts.shown(self.lang);
        let Text { name, summary, search, eligibility, cost, way_in, provenance: _, figures: _, body } = text;
        let foreign = if lang == self.lang { "" } else { self.tag(lang) };
        let asides = [eligibility, cost, way_in].into_iter().flatten().map(String::as_str);
        let words = markdown::to_plain_text(&body.markdown);
        let body: Vec<&str> = asides.chain(names).chain([words.as_str()]).collect();
        Document {
            id: format!("{kind}/{id}"),
            lang: self.tag(lang).to_owned(),
            kind: kind.to_owned(),
            areas,
            status,
            title: name.clone(),
            summary: summary.clone(),
            words: search.iter().cloned().chain(numbers).collect(),
            body: body.join("\n"),
            // The order of `card`.
            card: vec![
                path,
                one_line(name).into_owned(),
                one_line(summary).into_owned(),
                place.into_owned(),
                foreign.to_owned(),
                hours.to_owned(),
            ],
        }
    }

    /// Whether an area is a part of another. What holds for the whole country holds for every reader, and a guide to it
    /// is none of farther help.
    fn is_part(&self, area: &AreaId) -> bool {
        self.plan.index.area(area).parent.is_some()
    }

    fn tag(&self, lang: Lang) -> &'a str {
        self.catalog().site.languages.tag(lang)
    }
}

/// Whether a service is worth going to.
fn standing(status: Status) -> samlad_search::Status {
    match status {
        Status::Open => samlad_search::Status::Open,
        Status::Seasonal | Status::Uncertain | Status::Paused => samlad_search::Status::Uncertain,
        Status::Closed => samlad_search::Status::Closed,
    }
}

#[cfg(test)]
mod tests;
