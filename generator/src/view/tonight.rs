//! This evening and tonight in an area: whom to ring, where to sleep and eat, what is open on which of the coming days.

use std::borrow::Cow;
use std::collections::BTreeSet;

use serde::Serialize;

use super::card::EntryItem;
use super::fact::{AskView, Facts, Row};
use super::frame::{LineView, PageView};
use super::hours::{StatusView, Week};
use super::open_hours::{Standing, standing};
use super::stockholm::midnight;
use super::{Link, Piece, Scope, words};
use crate::locale::Arg;
use crate::model::catalog::{Area, Need};
use crate::model::entry::Service;
use crate::model::id::ServiceId;
use crate::model::vocabulary::{Access, Status};
use crate::plan::{Listing, Selection, TONIGHT, address};

/// The needs that cannot wait until tomorrow, those of them that the site has.
const NEEDS: [&str; 2] = ["sova", "mat-dusch"];

/// This evening and tonight in an area.
#[derive(Debug, Serialize)]
pub struct TonightView<'a> {
    /// The title.
    pub name: Piece<'a>,
    /// What the page is good for.
    pub summary: Piece<'a>,
    /// Whom to ring.
    pub lines: Vec<LineView<'a>>,
    /// Places, by need.
    pub needs: Vec<NeedView<'a>>,
    /// What is open on the coming days; none when nothing is known to be open on any of them.
    pub days: Vec<OpenDay<'a>>,
    /// Whom to ask.
    pub ask: Option<AskView<'a>>,
    /// What to read.
    pub guides: Vec<Link<'a>>,
    /// The day of the build.
    pub made: String,
}

/// A need that cannot wait.
#[derive(Debug, Serialize)]
pub struct NeedView<'a> {
    /// Its id.
    pub id: &'a str,
    /// Its page and name.
    pub link: Link<'a>,
    /// Those whose main concern it is: help that demands nothing first.
    pub places: Vec<Place<'a>>,
    /// Others that help with it.
    pub others: Vec<Link<'a>>,
}

/// A service, as short as can be without leaving out what one must know.
#[derive(Debug, Serialize)]
pub struct Place<'a> {
    /// Its page and name.
    pub link: Link<'a>,
    /// What one gets there.
    pub summary: Piece<'a>,
    /// Whether it needs a decision, unless it does not.
    pub access: Option<Cow<'a, str>>,
    /// Whether it runs, when that is not sure.
    pub status: Option<Cow<'a, str>>,
    /// Whether it is open.
    pub open: Option<StatusView<'a>>,
    /// Who may come, how to get in, telephone, address.
    pub facts: Vec<Row<'a>>,
    /// What nobody has told us.
    pub unknown: Option<String>,
    /// When it was confirmed.
    pub confirmed: Option<String>,
}

/// What is open on one day.
#[derive(Debug, Serialize)]
pub struct OpenDay<'a> {
    /// Monday …
    pub weekday: Cow<'a, str>,
    /// 23 November
    pub date: String,
    /// 2026-11-23
    pub iso: String,
    /// Its first minute.
    pub first: i64,
    /// One past its last minute.
    pub last: i64,
    /// What is open.
    pub places: Vec<OpenPlace<'a>>,
}

/// A place and its times on one day.
#[derive(Debug, Serialize)]
pub struct OpenPlace<'a> {
    /// Its page and name.
    pub link: Link<'a>,
    /// What the times are for.
    pub what: Cow<'a, str>,
    /// From when to when.
    pub times: String,
}

impl<'a> Scope<'a> {
    /// This evening and tonight in an area.
    #[must_use]
    pub fn tonight_page(self, area: &'a Area, rest: &'a str) -> (PageView<'a>, TonightView<'a>) {
        let scope = Self { area, ..self };
        let EntryItem { link, summary, .. } = scope.tonight_item();
        let title = link.label.text.clone();
        let mut page = scope.page(&title, summary.text.clone(), rest, scope.crumbs_to_area(), &[]);
        page.clock = Some(scope.clock());
        scope.announce_in(&mut page, area);
        let index = &scope.plan.index;
        let guides = index.guides(area, self.lang);
        let mut named = BTreeSet::new();
        let needs = scope.catalog().needs.iter().filter(|need| NEEDS.contains(&need.id.as_str()));
        let needs: Vec<_> = needs.map(|need| scope.tonight_need(need, &mut named)).collect();
        let lines = index.lines(scope.catalog(), area, None);
        named.extend(lines.iter().map(|line| &line.service));
        named.extend(index.ask(area));
        let view = TonightView {
            name: link.label,
            summary,
            lines: lines.into_iter().map(|line| scope.line(line)).collect(),
            needs,
            days: scope.open_days(&named),
            ask: scope.ask_area(),
            guides: guides
                .into_iter()
                .filter(|guide| {
                    guide.needs.first().is_some_and(|need| NEEDS.contains(&need.as_str()))
                        || guide.id.as_str() == TONIGHT
                })
                .map(|guide| scope.guide_item(guide).link)
                .collect(),
            made: scope.date(scope.weeks.today()),
        };
        (page, view)
    }

    /// The way to the page about tonight in the page's area.
    pub(super) fn tonight_item(&self) -> EntryItem<'a> {
        let area = self.localised(&self.area.name);
        let args = [("area", Arg::Text(&area.text))];
        let label = Self::own(self.plain_with(words::TONIGHT_TITLE, &args));
        let summary = Self::own(self.plain_with(words::TONIGHT_SUMMARY, &args));
        EntryItem { link: Link { href: self.href(&address::tonight(self.area)), label }, summary, icon: None }
    }

    /// What there is for one need. `named` are the services that the page speaks of.
    fn tonight_need(&self, need: &'a Need, named: &mut BTreeSet<&'a ServiceId>) -> NeedView<'a> {
        let Listing { running, closed: _ } =
            self.plan.index.listing(self.area, self.lang, Selection::Need(need), self.catalog());
        let all = running.into_iter().flat_map(|(_, services)| services);
        let (main, others): (Vec<&Service>, Vec<&Service>) =
            all.partition(|service| service.needs.first() == Some(&need.id));
        named.extend(main.iter().chain(&others).map(|service| &service.id));
        NeedView {
            id: need.id.as_str(),
            link: self.need_link(need),
            places: main.into_iter().map(|service| self.place(service)).collect(),
            others: others.into_iter().map(|service| self.service_link(service)).collect(),
        }
    }

    fn place(&self, service: &'a Service) -> Place<'a> {
        let Facts { confirmed, doubtful, mut unknown, sources: _ } = self.place_facts(service);
        // The status says that of the hours.
        let hours = self.msg(words::FACT_HOURS);
        unknown.retain(|fact| *fact != hours);
        let confirmed_on = service.check.confirmed.map(|date| self.date(date));
        Place {
            link: self.service_link(service),
            summary: self.summary(&service.texts),
            access: (service.access != Access::Open).then(|| self.word(service.access)),
            status: (service.status != Status::Open).then(|| self.word(service.status)),
            open: self.status(service),
            facts: confirmed.into_iter().chain(doubtful).collect(),
            unknown: (!unknown.is_empty()).then(|| self.joined(unknown)),
            confirmed: confirmed_on,
        }
    }

    /// What is open on the coming days: only what the hours say without doubt, and what is not open at all hours.
    fn open_days(&self, named: &BTreeSet<&'a ServiceId>) -> Vec<OpenDay<'a>> {
        let services = named.iter().map(|id| self.service(id));
        let stated = services.filter_map(|service| match standing(service) {
            Standing::Hours(hours) => {
                let week = self.weeks.of(service).iter().find(|week| week.hours == hours)?;
                Some((service, week))
            }
            _ => None,
        });
        let stated: Vec<(&Service, &Week<'_>)> = stated.collect();
        let dates = self.weeks.dates().enumerate();
        let days: Vec<_> = dates
            .map(|(at, date)| {
                let places =
                    stated.iter().map(|(service, week)| (*service, self.day(&week.days[at]), week.hours));
                let open = places.filter(|(_, day, _)| day.open).map(|(service, day, hours)| OpenPlace {
                    link: self.service_link(service),
                    what: self.word(hours.what),
                    times: self.joined(day.times.into_iter().map(Cow::Owned)),
                });
                OpenDay {
                    weekday: self.weekday(date),
                    date: self.day_and_month(date),
                    iso: date.to_string(),
                    first: midnight(date),
                    last: midnight(date.succ_opt().unwrap_or(date)),
                    places: open.collect(),
                }
            })
            .collect();
        if days.iter().all(|day| day.places.is_empty()) { Vec::new() } else { days }
    }
}
