//! Opening hours as the search results know them, so that a reader's own clock can tell what is open now.
//!
//! What enters: the services and the day of the build. What leaves: for each service one short text, good for the days
//! of [`search_span`]; empty where nothing may be said. Must not know languages, nor how a result is shown.
//!
//! A text is items with a space between: weekdays with spans in Stockholm's local time (`1-5:0800-1600,1700-1800`), what
//! is usual; a weekday without an item is closed. Then the days that differ, as month and day (`1224:1000-1200`, `1225:`
//! closed). `?` stands for a day of which nobody has told us. Times past midnight go on from 24 (`2100-3000`).

use std::collections::{BTreeMap, HashMap};

use chrono::{Datelike, Days, NaiveDate, Weekday};
use rayon::prelude::*;

use crate::model::catalog::Catalog;
use crate::model::entry::{Hours, Service};
use crate::model::hours::{Day, DayState, OpeningHours, TimeSpan};
use crate::model::id::ServiceId;
use crate::model::vocabulary::{HoursFor, Status};

/// Days ahead of the build that the texts are good for.
const AHEAD: u64 = 12 * 7;

const WEEK: [Weekday; 7] =
    [Weekday::Mon, Weekday::Tue, Weekday::Wed, Weekday::Thu, Weekday::Fri, Weekday::Sat, Weekday::Sun];

/// The texts of all services, worked out once for all languages.
#[derive(Debug)]
pub struct OpenHours<'a>(HashMap<&'a ServiceId, String>);

impl<'a> OpenHours<'a> {
    /// The texts for the days of [`search_span`] from `today`.
    #[must_use]
    pub fn new(catalog: &'a Catalog, today: NaiveDate) -> Self {
        let stated = catalog.services.values().filter_map(|service| Some((&service.id, stated(service)?)));
        let stated: Vec<(&ServiceId, &OpeningHours)> =
            stated.map(|(id, hours)| (id, &hours.opening)).collect();
        // Many services have the same hours, and each takes three looks at each of 85 days.
        let distinct: BTreeMap<&str, &OpeningHours> =
            stated.iter().map(|(_, opening)| (opening.as_str(), *opening)).collect();
        let texts: HashMap<&str, String> =
            distinct.into_par_iter().map(|(typed, opening)| (typed, text(opening, today))).collect();
        Self(stated.into_iter().map(|(id, opening)| (id, texts[opening.as_str()].clone())).collect())
    }

    /// The text of a service; empty where nothing may be said.
    #[must_use]
    pub fn of(&self, service: &Service) -> &str {
        self.0.get(&service.id).map_or("", String::as_str)
    }
}

/// The first and the last day that the texts are good for: `today`, and the same weekday twelve weeks later.
#[must_use]
pub fn search_span(today: NaiveDate) -> (NaiveDate, NaiveDate) {
    (today, today.checked_add_days(Days::new(AHEAD)).unwrap_or(today))
}

/// The hours that a result may state, if there is no doubt: those for visiting, or those on the telephone of a service
/// that has no place to visit. Elsewhere someone would stand before a closed door while the telephone is answered.
pub(super) fn stated(service: &Service) -> Option<&Hours> {
    match service.status {
        Status::Open | Status::Seasonal => {}
        // Nobody knows whether there is a door to open, or it is known to be shut.
        Status::Uncertain | Status::Paused | Status::Closed => return None,
    }
    let of = |what| service.hours.known().iter().find(|hours| hours.what == what);
    let hours = if service.address.is_some() {
        of(HoursFor::Visit)
    } else {
        of(HoursFor::Visit).or_else(|| of(HoursFor::Phone))
    }?;
    hours.provenance.is_plain().then_some(hours)
}

fn text(opening: &OpeningHours, today: NaiveDate) -> String {
    let (first, last) = search_span(today);
    let days: Vec<(NaiveDate, String)> = first
        .iter_days()
        .take_while(|date| *date <= last)
        .map(|date| {
            let Day { date, holiday: _, state } = opening.day(date);
            (date, pattern(&state))
        })
        .collect();
    let usual = WEEK.map(|weekday| usual(&days, weekday));
    let mut items = weekday_items(&usual);
    let index = |date: &NaiveDate| date.weekday().num_days_from_monday() as usize;
    let differing = days.iter().filter(|(date, pattern)| usual[index(date)] != pattern);
    items.extend(differing.map(|(date, pattern)| format!("{}:{pattern}", date.format("%m%d"))));
    if items.is_empty() {
        // Closed on every day of the span. An empty text would say that nothing is known.
        items.push(format!("{}:", first.format("%m%d")));
    }
    items.join(" ")
}

/// Spans as text; nothing for a day that is closed.
fn pattern(state: &DayState) -> String {
    match state {
        DayState::Closed => String::new(),
        DayState::Unknown => "?".to_owned(),
        DayState::AllDay => "0000-2400".to_owned(),
        DayState::Open(spans) => {
            let spans = spans.iter().map(|TimeSpan { from, to }| format!("{}-{}", clock(*from), clock(*to)));
            spans.collect::<Vec<_>>().join(",")
        }
    }
}

fn clock(minutes: u16) -> String {
    format!("{:02}{:02}", minutes / 60, minutes % 60)
}

/// What is so on most of the days that are this weekday; of two that are as frequent, what is so first.
fn usual(days: &[(NaiveDate, String)], weekday: Weekday) -> &str {
    let mut counts: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    for (at, (_, pattern)) in days.iter().enumerate().filter(|(_, (date, _))| date.weekday() == weekday) {
        let (count, _) = counts.entry(pattern).or_insert((0, usize::MAX - at));
        *count += 1;
    }
    counts.into_iter().max_by_key(|(_, rank)| *rank).map_or("", |(pattern, _)| pattern)
}

/// One item for neighbouring weekdays that are alike; none for those that are closed.
fn weekday_items(usual: &[&str; 7]) -> Vec<String> {
    let mut items = Vec::new();
    let mut first = 0;
    for alike in usual.chunk_by(|one, next| one == next) {
        let last = first + alike.len();
        let days = if alike.len() == 1 { format!("{last}") } else { format!("{}-{last}", first + 1) };
        items.extend((!alike[0].is_empty()).then(|| format!("{days}:{}", alike[0])));
        first = last;
    }
    items
}

#[cfg(test)]
mod tests;
