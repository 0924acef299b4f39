//! Opening hours: seven days by date. Never "open now": a page may be read long after it was made.

use std::borrow::Cow;
use std::collections::HashMap;

use chrono::{Datelike, Days, NaiveDate};
use rayon::prelude::*;
use serde::Serialize;

use super::fact::SourceMark;
use super::open_hours::{Clock, OpenHours, Standing, standing};
use super::{Scope, words};
use crate::locale::Arg;
use crate::model::catalog::Catalog;
use crate::model::entry::{Hours, Service};
use crate::model::hours::{Day, DayState, OpeningHours, TimeSpan};
use crate::model::id::ServiceId;

/// Days that a table of opening hours shows.
const WEEK: u64 = 7;

/// Seven days of all opening hours, worked out once for all languages.
#[derive(Debug)]
pub struct Weeks<'a> {
    today: NaiveDate,
    services: HashMap<&'a ServiceId, Vec<Week<'a>>>,
    open: OpenHours<'a>,
}

/// Seven days of opening hours.
#[derive(Debug)]
pub struct Week<'a> {
    /// The hours.
    pub hours: &'a Hours,
    /// The days.
    pub days: Vec<Day>,
}

impl<'a> Weeks<'a> {
    /// The seven days that begin with `today`.
    #[must_use]
    pub fn new(catalog: &'a Catalog, today: NaiveDate) -> Self {
        let days: Vec<_> = week_from(today).collect();
        let week =
            |hours: &'a Hours| Week { hours, days: days.iter().map(|&day| hours.opening.day(day)).collect() };
        let known = catalog.services.par_iter().filter(|(_, service)| !service.hours.known().is_empty());
        let services = known.map(|(id, service)| (id, service.hours.known().iter().map(week).collect()));
        Self { today, services: services.collect(), open: OpenHours::new(catalog, today) }
    }

    /// The first day.
    #[must_use]
    pub fn today(&self) -> NaiveDate {
        self.today
    }

    /// The seven days.
    pub fn dates(&self) -> impl Iterator<Item = NaiveDate> + use<> {
        week_from(self.today)
    }

    /// The hours of all services as their readers' clocks need them.
    #[must_use]
    pub fn open(&self) -> &OpenHours<'a> {
        &self.open
    }

    /// The weeks of a service, one for each sort of hours that is known.
    #[must_use]
    pub fn of(&self, service: &Service) -> &[Week<'a>] {
        self.services.get(&service.id).map_or(&[], Vec::as_slice)
    }
}

/// Opening hours of one sort.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct HoursView<'a> {
    /// What they are for.
    pub label: Cow<'a, str>,
    /// Whether it is open day and night on all seven days.
    pub always: bool,
    /// The days.
    pub days: Vec<DayView<'a>>,
    /// Where they come from.
    pub source: SourceMark<'a>,
    /// Why they are doubted.
    pub doubt: Option<Cow<'a, str>>,
}

/// One day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct DayView<'a> {
    /// Monday …
    pub weekday: Cow<'a, str>,
    /// 23 November
    pub date: String,
    /// 2026-11-23
    pub iso: String,
    /// Whether it is a public holiday.
    pub holiday: bool,
    /// From when to when, or why not.
    pub times: Vec<String>,
    /// Whether it is open at some time.
    pub open: bool,
}

/// What stands where a service is named: whether it is open.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct StatusView<'a> {
    /// What is so at any time; empty where only a clock can tell.
    pub text: Cow<'a, str>,
    /// The hours for the reader's clock.
    pub hours: Option<&'a str>,
}

impl<'a> Scope<'a> {
    /// What a page needs to tell by its reader's clock.
    pub(super) fn clock(&self) -> Clock {
        Clock::new(self.weeks.today())
    }

    /// Whether a service is open, as far as that can be said before a reader looks at the page.
    pub(super) fn status(&self, service: &Service) -> Option<StatusView<'a>> {
        let always = |id: &str| Some(StatusView { text: self.msg(id), hours: None });
        let overdue = service.check.is_overdue(self.weeks.today());
        match standing(service) {
            Standing::Silent => None,
            Standing::Always(_) => always(words::OPENING_HOURS_ALWAYS),
            Standing::Unknown => always(words::OPEN_NOW_UNKNOWN),
            Standing::AskFirst => always(words::OPEN_NOW_RING),
            _ if overdue => always(words::OPEN_NOW_OVERDUE),
            Standing::Booking => always(words::OPEN_NOW_BOOKING),
            Standing::Hours(_) => {
                Some(StatusView { text: Cow::Borrowed(""), hours: Some(self.weeks.open.of(service)) })
            }
        }
    }

    pub(super) fn hours(&self, week: &'a Week<'a>) -> HoursView<'a> {
        HoursView {
            label: self.word(week.hours.what),
            always: week.days.iter().all(|day| day.state == DayState::AllDay),
            days: week.days.iter().map(|day| self.day(day)).collect(),
            source: self.source_mark(&week.hours.provenance.source),
            doubt: self.doubt(&week.hours.provenance),
        }
    }

    /// When a service is usually open, as one line; `None` where nothing may be said.
    pub(super) fn usual_hours(&self, service: &Service) -> Option<String> {
        let opening = &standing(service).hours()?.opening;
        let week = usual_week(opening, self.weeks.today());
        if week.iter().all(|state| *state == DayState::AllDay) {
            return Some(self.msg(words::OPENING_HOURS_ALL_DAY).into_owned());
        }
        let weekday = |at: usize| self.msg(words::weekday(u32::try_from(at + 1).expect("a day of the week")));
        let mut items = Vec::new();
        let mut first = 0;
        for alike in week.chunk_by(|one, next| one == next) {
            let last = first + alike.len() - 1;
            let times = match &alike[0] {
                DayState::Closed | DayState::Unknown => None,
                DayState::AllDay => Some(self.msg(words::OPENING_HOURS_ALL_DAY).into_owned()),
                DayState::Open(spans) => {
                    Some(self.joined(spans.iter().map(|span| Cow::Owned(self.span(*span)))))
                }
            };
            let days = match (first, last) {
                (first, last) if first == last => weekday(first).into_owned(),
                (first, last) => {
                    let [from, to] = [first, last].map(weekday);
                    let args = [("from", Arg::Text(&from)), ("to", Arg::Text(&to))];
                    self.plain_with(words::LEAFLET_DAYS, &args)
                }
            };
            items.extend(times.map(|times| {
                let args = [("days", Arg::Text(&days)), ("times", Arg::Text(&times))];
                Cow::Owned(self.plain_with(words::LEAFLET_OPEN, &args))
            }));
            first = last + 1;
        }
        (!items.is_empty()).then(|| self.joined(items))
    }

    pub(super) fn day(&self, day: &Day) -> DayView<'a> {
        let (open, times) = match &day.state {
            DayState::Closed => (false, vec![self.msg(words::OPENING_HOURS_CLOSED).into_owned()]),
            DayState::Unknown => (false, vec![self.msg(words::OPENING_HOURS_UNKNOWN).into_owned()]),
            DayState::AllDay => (true, vec![self.msg(words::OPENING_HOURS_ALL_DAY).into_owned()]),
            DayState::Open(spans) => (true, spans.iter().map(|span| self.span(*span)).collect()),
        };
        DayView {
            weekday: self.weekday(day.date),
            date: self.day_and_month(day.date),
            iso: day.date.to_string(),
            holiday: day.holiday,
            times,
            open,
        }
    }

    pub(super) fn weekday(&self, date: NaiveDate) -> Cow<'a, str> {
        self.msg(words::weekday(date.weekday().number_from_monday()))
    }

    pub(super) fn day_and_month(&self, date: NaiveDate) -> String {
        let month = self.msg(words::month(date.month()));
        let number = date.day().to_string();
        self.plain_with(words::DATE_DAY, &[("day", Arg::Text(&number)), ("month", Arg::Text(&month))])
    }

    fn span(&self, TimeSpan { from, to }: TimeSpan) -> String {
        let id = if to > DAY { words::OPENING_HOURS_SPAN_NIGHT } else { words::OPENING_HOURS_SPAN };
        let [from, to] = [from, to].map(clock);
        self.msg_with(id, &[("from", Arg::Text(&from)), ("to", Arg::Text(&to))])
    }
}

fn week_from(today: NaiveDate) -> impl Iterator<Item = NaiveDate> {
    (0..WEEK).filter_map(move |ahead| today.checked_add_days(Days::new(ahead)))
}

/// What is so on most of the next Mondays, Tuesdays …
fn usual_week(opening: &OpeningHours, today: NaiveDate) -> [DayState; 7] {
    const WEEKS: usize = 5;
    let mut days: [Vec<DayState>; 7] = Default::default();
    for date in today.iter_days().take(WEEKS * 7) {
        days[date.weekday().num_days_from_monday() as usize].push(opening.day(date).state);
    }
    days.map(|states| {
        let count = |state: &DayState| states.iter().filter(|other| *other == state).count();
        let most = states.iter().max_by_key(|state| count(state));
        most.cloned().unwrap_or(DayState::Unknown)
    })
}

const DAY: u16 = 24 * 60;

/// Minutes after midnight as people in Sweden read a clock; a day's end is 24:00.
fn clock(minutes: u16) -> String {
    let minutes = if minutes > DAY { minutes - DAY } else { minutes };
    format!("{:02}:{:02}", minutes / 60, minutes % 60)
}

#[cfg(test)]
mod tests {
    #[test]
    fn clocks_go_round() {
        assert_eq!([510, 1440, 1800].map(super::clock), ["08:30", "24:00", "06:00"]);
    }
}
