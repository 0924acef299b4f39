//! Notices: what holds between two days, above the pages it is about.
//!
//! A page may be read long after it was made: each notice says its days, the reader's clock hides it after the last and
//! shows it from the first on. What has passed when the page is made is left out.

use std::borrow::Cow;

use serde::Serialize;

use super::fact::SourceMark;
use super::frame::PageView;
use super::stockholm::midnight;
use super::text::{Prose, TextNote};
use super::{Link, Piece, Scope};
use crate::model::catalog::Area;
use crate::model::entry::{Notice, Service};
use crate::model::vocabulary::Vocabulary;

/// A notice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct NoticeView<'a> {
    /// What it tells of: the word.
    pub kind: &'static str,
    /// The same, said to readers.
    pub kind_label: Cow<'a, str>,
    /// Its title.
    pub name: Piece<'a>,
    /// One or two sentences.
    pub summary: Piece<'a>,
    /// The rest of the text.
    pub prose: Option<Prose<'a>>,
    /// What to know about the text; without the way to an original, which has no page of its own.
    pub note: Option<TextNote<'a>>,
    /// The first day.
    pub from: String,
    /// The last day, unless it is the first.
    pub to: Option<String>,
    /// The first minute.
    pub first: i64,
    /// One past the last minute.
    pub last: i64,
    /// Whether it has yet to begin when the page is made.
    pub future: bool,
    /// Services that it is about.
    pub services: Vec<Link<'a>>,
    /// Where it was read.
    pub sources: Vec<SourceMark<'a>>,
}

impl<'a> Scope<'a> {
    /// Puts above a page what holds in an area and in those around it.
    pub(super) fn announce_in(&self, page: &mut PageView<'a>, area: &Area) {
        let index = &self.plan.index;
        self.announce(page, None, |notice| {
            index.around(area).any(|around| notice.areas.contains(&around.area.id))
        });
    }

    /// Puts above the page of a service what is about it.
    pub(super) fn announce_of(&self, page: &mut PageView<'a>, service: &Service) {
        self.announce(page, Some(service), |notice| notice.services.contains(&service.id));
    }

    fn announce(&self, page: &mut PageView<'a>, on: Option<&Service>, is_here: impl Fn(&Notice) -> bool) {
        let notices = self.catalog().notices.values();
        let mut here: Vec<_> =
            notices.filter(|notice| notice.to >= self.weeks.today() && is_here(notice)).collect();
        here.sort_by_key(|notice| notice.from);
        page.notices = here.into_iter().map(|notice| self.notice(notice, on)).collect();
        if !page.notices.is_empty() {
            page.clock = Some(self.clock());
        }
    }

    fn notice(&self, notice: &'a Notice, on: Option<&Service>) -> NoticeView<'a> {
        let Notice { id: _, kind, from, to, areas: _, services, sources, texts } = notice;
        let others = services.iter().filter(|id| on.is_none_or(|service| service.id != **id));
        NoticeView {
            kind: kind.word(),
            kind_label: self.word(*kind),
            name: self.name(texts),
            summary: self.summary(texts),
            prose: self.prose(texts),
            note: self.note(texts, "").map(|note| TextNote { original: None, ..note }),
            from: self.date(*from),
            to: (to != from).then(|| self.date(*to)),
            first: midnight(*from),
            last: midnight(to.succ_opt().unwrap_or(*to)),
            future: *from > self.weeks.today(),
            services: others.map(|id| self.service_link(self.service(id))).collect(),
            sources: sources.iter().map(|id| self.source_mark(id)).collect(),
        }
    }
}
