//! Pages that lead on: home, area, need, situation.

use std::borrow::Cow;

use serde::Serialize;

use super::card::{EntryItem, ServiceCard, TopicLink};
use super::fact::AskView;
use super::frame::{LineView, PageView, PhoneView};
use super::search::SearchBox;
use super::{Link, Piece, Scope, words};
use crate::locale::Arg;
use crate::model::catalog::{Area, Need, Situation};
use crate::model::vocabulary::Vocabulary;
use crate::plan::{Listing, Selection, address};

/// The first page of a language.
#[derive(Debug, Serialize)]
pub struct HomeView<'a> {
    /// What the site offers.
    pub name: Piece<'a>,
    /// To whom.
    pub summary: Piece<'a>,
    /// This evening and tonight.
    pub tonight: EntryItem<'a>,
    /// The search.
    pub search: SearchBox<'a>,
    /// The three questions.
    pub find: Link<'a>,
    /// Needs.
    pub needs: Vec<EntryItem<'a>>,
    /// Lines to ring.
    pub lines: Vec<LineView<'a>>,
    /// Guides.
    pub guides: Vec<EntryItem<'a>>,
    /// Situations.
    pub situations: Vec<EntryItem<'a>>,
    /// Areas.
    pub areas: Vec<Link<'a>>,
}

/// The page of an area.
#[derive(Debug, Serialize)]
pub struct AreaView<'a> {
    /// Its name, as the title has it.
    pub name: Piece<'a>,
    /// What there is.
    pub summary: Piece<'a>,
    /// This evening and tonight.
    pub tonight: EntryItem<'a>,
    /// The search.
    pub search: SearchBox<'a>,
    /// Needs.
    pub needs: Vec<EntryItem<'a>>,
    /// Situations.
    pub situations: Vec<Link<'a>>,
    /// Guides.
    pub guides: Vec<Link<'a>>,
    /// Services.
    pub groups: Vec<Group<'a>>,
    /// Areas that lie in it.
    pub areas: Vec<Link<'a>>,
    /// The alphabet of the area.
    pub a_to_z: String,
    /// Its leaflet, if it has one.
    pub leaflet: Option<Link<'a>>,
}

/// The page of a need or a situation in an area.
#[derive(Debug, Serialize)]
pub struct TopicView<'a> {
    /// Its name.
    pub name: Piece<'a>,
    /// One line.
    pub summary: Piece<'a>,
    /// Its pictogram, if it has one.
    pub icon: Option<&'static str>,
    /// Guides that help.
    pub guides: Vec<EntryItem<'a>>,
    /// Services that help.
    pub groups: Vec<Group<'a>>,
    /// Whom to ask when nothing fits.
    pub ask: Option<AskView<'a>>,
    /// The three questions, for those who are not sure.
    pub find: Option<Link<'a>>,
    /// The other needs, or situations, of the area.
    pub others: Vec<TopicLink<'a>>,
}

/// Services of one area, or those that are closed.
#[derive(Debug, Serialize)]
pub struct Group<'a> {
    /// "In Örebro"; `None` for what is closed.
    pub title: Option<Cow<'a, str>>,
    /// Whether they are only named, with the way in: what they are stands on the page of their own area.
    pub named: bool,
    /// The services.
    pub cards: Vec<ServiceCard<'a>>,
}

impl<'a> Scope<'a> {
    /// The first page of a language.
    #[must_use]
    pub fn home_page(self, rest: &'a str) -> (PageView<'a>, HomeView<'a>) {
        let title = self.msg(words::HOME_TITLE);
        let summary = self.msg(words::HOME_SUMMARY);
        let mut page = self.page(&title, summary.clone(), rest, Vec::new(), &[]);
        self.announce_in(&mut page, self.area);
        let guides = self.plan.index.guides(self.area, self.lang);
        let view = HomeView {
            name: Self::own(title),
            summary: Self::own(summary),
            tonight: self.tonight_item(),
            search: self.search_box(),
            find: self.find_link(None),
            needs: self.need_items(),
            lines: self.lines(None),
            guides: guides.into_iter().map(|guide| self.guide_item(guide)).collect(),
            situations: self.situation_items(),
            areas: self.area_links(self.plan.index.top_areas()),
        };
        (page, view)
    }

    /// The page of an area.
    #[must_use]
    pub fn area_page(self, area: &'a Area, rest: &'a str) -> (PageView<'a>, AreaView<'a>) {
        let scope = Self { area, ..self };
        let title = scope.area_title(area);
        let name = scope.localised(&area.name);
        let description = scope.plain_with(words::AREA_SUMMARY, &[("area", Arg::Text(&name.text))]);
        let mut page =
            scope.page(&title, Cow::Owned(description.clone()), rest, vec![scope.crumb_home()], &[]);
        let index = &scope.plan.index;
        page.clock = Some(scope.clock());
        scope.announce_in(&mut page, area);
        let guides = index.guides(area, self.lang);
        let view = AreaView {
            name: Self::own(title),
            summary: Self::own(description),
            tonight: scope.tonight_item(),
            search: scope.search_box(),
            needs: scope.need_items(),
            situations: scope.situation_items().into_iter().map(|item| item.link).collect(),
            guides: guides.into_iter().map(|guide| scope.guide_item(guide).link).collect(),
            groups: scope.own_groups(index.listing(area, self.lang, Selection::All, self.catalog())),
            areas: scope.area_links(index.areas_in(&area.id)),
            a_to_z: scope.href(&index.a_to_z(area)),
            leaflet: scope.leaflet_link(area),
        };
        (page, view)
    }

    fn area_links(&self, areas: impl Iterator<Item = &'a Area>) -> Vec<Link<'a>> {
        let link =
            |area| Link { href: self.href(&address::area(area)), label: Self::own(self.area_title(area)) };
        areas.map(link).collect()
    }

    /// The page of a need in an area.
    #[must_use]
    pub fn need_page(self, area: &'a Area, need: &'a Need, rest: &'a str) -> (PageView<'a>, TopicView<'a>) {
        let scope = Self { area, ..self };
        let index = &scope.plan.index;
        let (name, summary) = (scope.localised(&need.name), scope.localised(&need.summary));
        let title = scope.title_in_area(&name);
        let page = scope.page(&title, summary.text.clone(), rest, scope.crumbs_to_area(), &need.danger);
        let mut page = scope.discreet_need(need, page);
        page.clock = Some(scope.clock());
        scope.announce_in(&mut page, area);
        let guides = index.guides_for_need(area, need, self.lang);
        let others = self.catalog().needs.iter().filter(|other| other.id != need.id);
        let view = TopicView {
            name,
            summary,
            icon: Some(need.icon.word()),
            guides: guides.into_iter().map(|guide| scope.guide_item(guide)).collect(),
            groups: scope.groups(index.listing(area, self.lang, Selection::Need(need), self.catalog())),
            ask: scope.ask_area(),
            find: None,
            others: others.map(|need| scope.need_topic(need)).collect(),
        };
        (page, view)
    }

    /// The page of a situation in an area.
    #[must_use]
    pub fn situation_page(
        self,
        area: &'a Area,
        situation: &'a Situation,
        rest: &'a str,
    ) -> (PageView<'a>, TopicView<'a>) {
        let scope = Self { area, ..self };
        let index = &scope.plan.index;
        let (name, summary) = (scope.localised(&situation.name), scope.localised(&situation.summary));
        let title = scope.title_in_area(&name);
        let mut page = scope.page(&title, summary.text.clone(), rest, scope.crumbs_to_area(), &[]);
        page.clock = Some(scope.clock());
        let guides = index.guides_for_situation(area, situation, self.lang);
        let others = self.catalog().situations.iter().filter(|other| other.id != situation.id);
        let other = |other| TopicLink {
            link: Link {
                href: scope.href(&address::situation(area, other)),
                label: scope.localised(&other.name),
            },
            icon: None,
        };
        let selection = Selection::Situation(situation);
        let view = TopicView {
            name,
            summary,
            icon: None,
            guides: guides.into_iter().map(|guide| scope.guide_item(guide)).collect(),
            groups: scope.groups(index.listing(area, self.lang, selection, self.catalog())),
            ask: scope.ask_area(),
            find: Some(scope.find_link(Some(area))),
            others: others.map(other).collect(),
        };
        (page, view)
    }

    fn area_title(&self, area: &'a Area) -> String {
        let name = self.localised(&area.name);
        self.plain_with(words::AREA_TITLE, &[("area", Arg::Text(&name.text))])
    }

    pub(super) fn title_in_area(&self, topic: &Piece<'_>) -> String {
        let area = self.localised(&self.area.name);
        let args = [("topic", Arg::Text(&topic.text)), ("area", Arg::Text(&area.text))];
        self.plain_with(words::TOPIC_IN_AREA, &args)
    }

    fn groups(&self, listing: Listing<'a>) -> Vec<Group<'a>> {
        let Listing { running, closed } = listing;
        let title = |area: &'a Area| {
            let name = self.localised(&area.name);
            Some(Cow::Owned(self.msg_with(words::AREA_GROUP, &[("area", Arg::Text(&name.text))])))
        };
        let running = running.into_iter().map(|(area, services)| (title(area), services));
        let closed = (!closed.is_empty()).then_some((None, closed));
        let group = |(title, services): (_, Vec<_>)| Group {
            title,
            named: false,
            cards: services.into_iter().map(|service| self.card(service)).collect(),
        };
        running.chain(closed).map(group).collect()
    }

    /// The same on the page of an area, which shows everything at once: what lies around it is named.
    fn own_groups(&self, listing: Listing<'a>) -> Vec<Group<'a>> {
        let own = listing.running.first().is_some_and(|(area, _)| area.id == self.area.id);
        let mut groups = self.groups(listing);
        groups.iter_mut().skip(usize::from(own)).for_each(|group| group.named = group.title.is_some());
        groups
    }

    /// Whom the page's area names to be asked.
    pub(super) fn ask_area(&self) -> Option<AskView<'a>> {
        let asked = self.service(self.plan.index.ask(self.area)?);
        let certain = asked.phones.known().iter().find(|phone| phone.provenance.is_plain());
        Some(AskView { link: self.service_link(asked), phone: certain.map(PhoneView::from) })
    }
}
