//! The search: the box that stands on several pages, and the page that is all search.
//!
//! What enters: the page's area and the site's areas. What leaves: what the box's script has to know, and every word it
//! shows. Must not know how anything is found.

use std::borrow::Cow;

use serde::Serialize;

use super::fact::AskView;
use super::frame::{LineView, PageView};
use super::open_hours::Clock;
use super::{Link, Piece, Scope, words};
use crate::locale::Arg;
use crate::model::catalog::{Area, EmergencyLine};
use crate::plan::{TopicKind, address};

/// The box.
#[derive(Debug, Serialize)]
pub struct SearchBox<'a> {
    /// The alphabet: where the form leads without scripts.
    pub a_to_z: String,
    /// The folder of the index, from the top of the site.
    pub index: String,
    /// Which way the original is written: texts that are not translated are in it.
    pub original_dir: &'static str,
    /// The days for which opening hours hold.
    pub clock: Clock,
    /// All areas.
    pub areas: Vec<AreaChoice<'a>>,
    /// Lines to ring, which the script shows when the words tell of danger.
    pub lines: Vec<LineView<'a>>,
    /// Whom to ask when nothing is found.
    pub ask: Option<AskView<'a>>,
}

/// An area to search in.
#[derive(Debug, Serialize)]
pub struct AreaChoice<'a> {
    /// Its id.
    pub id: &'a str,
    /// Its name.
    pub name: Piece<'a>,
    /// Whether it is the page's own.
    pub chosen: bool,
}

/// The page that is all search.
#[derive(Debug, Serialize)]
pub struct SearchView<'a> {
    /// The title.
    pub name: Piece<'a>,
    /// What it is good for.
    pub summary: Piece<'a>,
    /// The box.
    pub search: SearchBox<'a>,
    /// Lines to ring.
    pub lines: Vec<LineView<'a>>,
    /// Other ways to everything there is.
    pub others: Vec<Link<'a>>,
}

impl<'a> Scope<'a> {
    /// The page that is all search.
    #[must_use]
    pub fn search_page(self, rest: &'a str) -> (PageView<'a>, SearchView<'a>) {
        let (title, summary) = (self.msg(words::SEARCH_TITLE), self.msg(words::SEARCH_SUMMARY));
        let page = self.page(&title, summary.clone(), rest, vec![self.crumb_home()], &[]);
        // Results and lines to ring can show what the page itself does not say.
        let page = PageView { exit: Some(self.way_out()), ..page };
        let other = |(kind, rest): (TopicKind<'a>, &str)| {
            let label = match kind {
                TopicKind::AToZ(area) => self.a_to_z_title(area),
                TopicKind::Glossary(0) => self.msg(words::GLOSSARY_TITLE),
                _ => return None,
            };
            Some(Link { href: self.href(rest), label: Self::own(label) })
        };
        let topics = self.plan.topics.iter().map(|topic| (topic.kind, topic.rest.as_str()));
        let view = SearchView {
            name: Self::own(title),
            summary: Self::own(summary),
            search: self.search_box(),
            lines: self.lines(None),
            others: topics.filter_map(other).collect(),
        };
        (page, view)
    }

    /// The box as it stands on a page of this area.
    pub(super) fn search_box(&self) -> SearchBox<'a> {
        let catalog = self.catalog();
        let area = |area: &'a Area| AreaChoice {
            id: area.id.as_str(),
            name: self.localised(&area.name),
            chosen: area.id == self.area.id,
        };
        let languages = &catalog.site.languages;
        SearchBox {
            a_to_z: self.href(&self.plan.index.a_to_z(self.area)),
            index: format!("{}/{}/", languages.tag(self.lang), address::SEARCH_INDEX),
            original_dir: languages.direction(languages.original()).as_str(),
            clock: self.clock(),
            areas: catalog.areas.iter().map(area).collect(),
            lines: self.lines_near().map(|line| self.line(line)).collect(),
            ask: self.ask_area(),
        }
    }

    /// The title of an alphabet.
    pub(super) fn a_to_z_title(&self, area: &'a Area) -> Cow<'a, str> {
        if area.id == self.plan.index.home().id {
            return self.msg(words::A_TO_Z_TITLE);
        }
        let name = self.localised(&area.name);
        Cow::Owned(self.plain_with(words::A_TO_Z_TITLE_AREA, &[("area", Arg::Text(&name.text))]))
    }

    /// Lines that can be rung in the page's area or in a part of it: the search names no others.
    fn lines_near(&self) -> impl Iterator<Item = &'a EmergencyLine> {
        let index = &self.plan.index;
        let within =
            move |small: &Area, large: &Area| index.around(small).any(|around| around.area.id == large.id);
        let near = move |line: &&EmergencyLine| {
            let area = index.area(&line.area);
            within(self.area, area) || within(area, self.area)
        };
        self.catalog().emergency.iter().filter(near)
    }
}
