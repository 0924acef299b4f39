//! Facts with where they come from: known ones plainly, doubted ones marked, unknown ones said.

use std::borrow::Cow;

use chrono::{Datelike, NaiveDate};
use serde::Serialize;

use super::frame::PhoneView;
use super::{Link, Piece, Scope, words};
use crate::locale::Arg;
use crate::model::catalog::Area;
use crate::model::entry::Service;
use crate::model::fact::{Fact, Provenance, Published, Source};
use crate::model::id::{ServiceId, SourceId};
use crate::model::vocabulary::Vocabulary;
use crate::plan::address;

/// One fact.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Row<'a> {
    /// What it is about.
    pub label: Cow<'a, str>,
    /// What is known.
    pub lines: Vec<Line<'a>>,
    /// Where it comes from; `None` for what the entry's own text says.
    pub source: Option<SourceMark<'a>>,
    /// Why it is doubted.
    pub doubt: Option<Cow<'a, str>>,
}

/// One line of a fact.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Line<'a> {
    /// The text.
    pub text: Piece<'a>,
    /// Where it leads on the web or by mail.
    pub href: Option<String>,
    /// The number, when it is one to ring.
    pub phone: Option<PhoneView<'a>>,
    /// Whether it is written from left to right in every language: numbers, addresses.
    pub ltr: bool,
}

/// Who says so, in short.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SourceMark<'a> {
    /// Its row on the page of sources.
    pub href: String,
    /// Who published it.
    pub publisher: Piece<'a>,
    /// The year; `None` where it has no date.
    pub year: Option<i32>,
}

/// A source as an entry's page lists it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SourceView<'a> {
    /// Its row on the page of sources.
    pub link: Link<'a>,
    /// Who published it.
    pub publisher: Piece<'a>,
    /// When it was published.
    pub published: String,
    /// When it was read.
    pub seen: String,
}

/// Whom to ask.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct AskView<'a> {
    /// Who.
    pub link: Link<'a>,
    /// Their number, when it is certain.
    pub phone: Option<PhoneView<'a>>,
}

/// All facts of an entry, sorted by how sure they are.
#[derive(Debug, Default)]
pub(super) struct Facts<'a> {
    pub(super) confirmed: Vec<Row<'a>>,
    pub(super) doubtful: Vec<Row<'a>>,
    pub(super) unknown: Vec<Cow<'a, str>>,
    /// Sources in the order in which facts name them, with the latest day they were read.
    pub(super) sources: Vec<(&'a SourceId, NaiveDate)>,
}

impl<'a> Facts<'a> {
    /// Adds a fact that may not apply.
    pub(super) fn add<T>(
        &mut self,
        scope: Scope<'a>,
        label: &str,
        fact: Option<&'a Fact<T>>,
        lines: impl FnOnce(&'a T) -> Vec<Line<'a>>,
    ) {
        match fact {
            None => {}
            Some(Fact::Unknown) => self.unknown.push(scope.msg(label)),
            Some(Fact::Known(value, provenance)) => {
                self.add_known(scope, scope.msg(label), lines(value), provenance)
            }
        }
    }

    /// Adds what is known.
    pub(super) fn add_known(
        &mut self,
        scope: Scope<'a>,
        label: Cow<'a, str>,
        lines: Vec<Line<'a>>,
        provenance: &'a Provenance,
    ) {
        self.cite(&provenance.source, provenance.seen);
        let doubt = scope.doubt(provenance);
        let rows = if doubt.is_some() { &mut self.doubtful } else { &mut self.confirmed };
        rows.push(Row { label, lines, source: Some(scope.source_mark(&provenance.source)), doubt });
    }

    /// Notes that a source was used.
    pub(super) fn cite(&mut self, source: &'a SourceId, seen: NaiveDate) {
        match self.sources.iter_mut().find(|(id, _)| *id == source) {
            Some((_, latest)) => *latest = seen.max(*latest),
            None => self.sources.push((source, seen)),
        }
    }
}

impl<'a> Line<'a> {
    pub(super) fn text(text: Piece<'a>) -> Self {
        Self { text, href: None, phone: None, ltr: false }
    }

    pub(super) fn own(text: impl Into<Cow<'a, str>>) -> Self {
        Self::text(Scope::own(text))
    }
}

impl<'a> Scope<'a> {
    /// Why a fact is shown as doubted; `None` when it may stand plainly.
    pub(super) fn doubt(&self, provenance: &Provenance) -> Option<Cow<'a, str>> {
        (!provenance.is_plain()).then(|| self.msg(doubt_message(provenance)))
    }

    pub(super) fn source(&self, id: &SourceId) -> &'a Source {
        &self.catalog().sources[id]
    }

    pub(super) fn source_mark(&self, id: &SourceId) -> SourceMark<'a> {
        let source = self.source(id);
        SourceMark {
            href: self.source_href(source),
            publisher: self.proper(&source.publisher),
            year: match source.published {
                Published::Undated => None,
                Published::Year(year) | Published::Month(year, _) => Some(year),
                Published::Day(date) => Some(date.year()),
            },
        }
    }

    pub(super) fn source_view(&self, id: &SourceId, seen: NaiveDate) -> SourceView<'a> {
        let source = self.source(id);
        SourceView {
            link: Link { href: self.source_href(source), label: self.proper(&source.title) },
            publisher: self.proper(&source.publisher),
            published: self.published(source.published),
            seen: self.date(seen),
        }
    }

    fn source_href(&self, source: &Source) -> String {
        self.href(&format!("{}#{}", address::SOURCES, source_anchor(&source.id)))
    }

    pub(super) fn published(&self, published: Published) -> String {
        match published {
            Published::Undated => self.msg(words::SOURCE_UNDATED).into_owned(),
            Published::Year(year) => year.to_string(),
            Published::Month(year, month) => {
                let month = self.msg(words::month_alone(month));
                let year = year.to_string();
                self.plain_with(
                    words::DATE_MONTH,
                    &[("month", Arg::Text(&month)), ("year", Arg::Text(&year))],
                )
            }
            Published::Day(date) => self.date(date),
        }
    }

    /// Whom to ask about a service: whom it names, or whom its area names; `None` when that is itself.
    pub(super) fn ask(&self, service: &Service) -> Option<AskView<'a>> {
        let index = &self.plan.index;
        let id = service.ask.as_ref().or_else(|| index.ask(index.area(&service.area)))?;
        if *id == service.id {
            return None;
        }
        Some(self.asked(id))
    }

    /// Whom to ask in an area.
    pub(super) fn ask_in(&self, area: &'a Area) -> Option<AskView<'a>> {
        self.plan.index.ask(area).map(|id| self.asked(id))
    }

    fn asked(&self, id: &ServiceId) -> AskView<'a> {
        let asked = self.service(id);
        let certain = asked.phones.known().iter().find(|phone| phone.provenance.is_plain());
        AskView { link: self.service_link(asked), phone: certain.map(PhoneView::from) }
    }
}

/// Where a source stands on the page of sources.
pub(super) fn source_anchor(id: &SourceId) -> String {
    format!("source-{id}")
}

/// The message that says why a fact is doubted.
pub(super) fn doubt_message(provenance: &Provenance) -> &'static str {
    provenance.doubt.map_or(words::FACT_DOUBT_THIRD_PARTY, Vocabulary::message)
}
