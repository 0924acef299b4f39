//! Opening hours as one short text, so that a reader's own clock can tell what is open now: `open-now.js` reads it.
//!
//! What enters: the services and the day of the build. What leaves: for each service one short text, good for the days
//! of [`span`]; empty where nothing may be said. Must not know languages, nor how a page or a result shows it.
//!
//! A text is items without a space between, each a letter and how many minutes after the item before it that begins
//! (`c0o1470c480`); the first counts from [`Clock::from`]. `o` is open, `c` closed, `u` unknown, `b` by appointment, `r`
//! one should ask first, `d` the facts are overdue, `x` the text has come to its end. `(c870o570)12` is the same twelve
//! times. Before all stands `~` when nobody has ever confirmed the hours. Minutes are universal time's, so that no
//! browser has to know when summer time begins.

use std::collections::{BTreeMap, HashMap};

use chrono::{Days, NaiveDate};
use rayon::prelude::*;
use serde::Serialize;

use super::stockholm::{midnight, minute, zone};
use crate::model::catalog::Catalog;
use crate::model::entry::{FactList, Hours, Service};
use crate::model::hours::{Moment, OpeningHours};
use crate::model::id::ServiceId;
use crate::model::vocabulary::{HoursFor, Status, WayIn};

/// Days ahead of the build that the texts are good for.
const AHEAD: u64 = 12 * 7;

/// The longest stretch of items that is looked for again: a week of a place that closes twice a day.
const STRETCH: usize = 40;

/// From a minute on, what a letter stands for.
type Item = (i64, char);

/// The texts of all services, worked out once for all languages.
#[derive(Debug)]
pub struct OpenHours<'a>(HashMap<&'a ServiceId, String>);

impl<'a> OpenHours<'a> {
    /// The texts for the days of [`span`] around `today`.
    #[must_use]
    pub fn new(catalog: &'a Catalog, today: NaiveDate) -> Self {
        let services: Vec<_> =
            catalog.services.values().map(|service| (service, standing(service))).collect();
        // Many services have the same hours.
        let distinct: BTreeMap<&str, &OpeningHours> = services
            .iter()
            .filter_map(|(_, standing)| standing.hours())
            .map(|hours| (hours.opening.as_str(), &hours.opening))
            .collect();
        let items: HashMap<&str, Vec<Item>> =
            distinct.into_par_iter().map(|(typed, opening)| (typed, items(opening, today))).collect();
        let start = midnight(span(today).0);
        let texts = services.into_par_iter().filter_map(|(service, standing)| {
            let of = |hours: &Hours| items[hours.opening.as_str()].clone();
            let due = service.check.due().and_then(|due| due.succ_opt()).map(midnight);
            let text = match standing {
                Standing::Silent | Standing::Unknown => return None,
                Standing::AskFirst => text(vec![(start, 'r')], start, due),
                Standing::Booking => text(vec![(start, 'b')], start, due),
                // Whom one rings at any hour, one may ring.
                Standing::Always(hours) => text(of(hours), start, None),
                Standing::Hours(hours) => {
                    let mark = if due.is_none() { "~" } else { "" };
                    format!("{mark}{}", text(of(hours), start, due))
                }
            };
            Some((&service.id, text))
        });
        Self(texts.collect())
    }

    /// The text of a service; empty where nothing may be said.
    #[must_use]
    pub fn of(&self, service: &Service) -> &str {
        self.0.get(&service.id).map_or("", String::as_str)
    }
}

/// The first and the last day that the texts are good for: yesterday, whose night may not be over, and the same weekday
/// as today's twelve weeks later.
#[must_use]
pub fn span(today: NaiveDate) -> (NaiveDate, NaiveDate) {
    (today.pred_opt().unwrap_or(today), today.checked_add_days(Days::new(AHEAD)).unwrap_or(today))
}

/// What a reader's clock needs to know besides the texts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Clock {
    /// The minute that texts count from.
    pub from: i64,
    /// How many minutes the clocks of Stockholm are ahead then: 60 in winter, 120 in summer.
    pub zone: i64,
    /// The minute at which that changes to the other, once in the span at most.
    pub turn: i64,
}

impl Clock {
    /// For pages made on a day.
    #[must_use]
    pub fn new(today: NaiveDate) -> Self {
        let from = midnight(span(today).0);
        let (zone, turn) = zone(from);
        Self { from, zone, turn }
    }
}

/// What may be said of whether a service is open.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Standing<'a> {
    /// Nothing: hours do not apply, or it does not run.
    Silent,
    /// That nobody has told us.
    Unknown,
    /// That one should ask first: the hours are doubted, or it is not sure that it runs at all.
    AskFirst,
    /// That one has to book.
    Booking,
    /// That the telephone is answered day and night.
    Always(&'a Hours),
    /// What the hours say.
    Hours(&'a Hours),
}

impl<'a> Standing<'a> {
    /// The hours to go by.
    #[must_use]
    pub fn hours(self) -> Option<&'a Hours> {
        match self {
            Self::Always(hours) | Self::Hours(hours) => Some(hours),
            Self::Silent | Self::Unknown | Self::AskFirst | Self::Booking => None,
        }
    }
}

/// What may be said of a service. The hours are those for visiting, or those on the telephone of a service that has no
/// place to visit: elsewhere someone would stand before a closed door while the telephone is answered.
#[must_use]
pub fn standing(service: &Service) -> Standing<'_> {
    match service.status {
        Status::Open | Status::Seasonal => {}
        Status::Uncertain => return Standing::AskFirst,
        Status::Paused | Status::Closed => return Standing::Silent,
    }
    let way_in = service.way_in.as_ref().and_then(|fact| fact.known()).map_or(&[][..], |(ways, _)| ways);
    if way_in.contains(&WayIn::Booking) && !way_in.contains(&WayIn::DropIn) {
        return Standing::Booking;
    }
    let FactList::Known(all) = &service.hours else { return Standing::Unknown };
    let of = |what| all.iter().find(|hours| hours.what == what);
    let hours = if service.address.is_some() {
        of(HoursFor::Visit)
    } else {
        of(HoursFor::Visit).or_else(|| of(HoursFor::Phone))
    };
    match hours {
        None => Standing::Silent,
        Some(hours) if !hours.provenance.is_plain() => Standing::AskFirst,
        Some(hours) if hours.what == HoursFor::Phone && hours.opening.as_str() == "24/7" => {
            Standing::Always(hours)
        }
        Some(hours) => Standing::Hours(hours),
    }
}

/// What the hours say, from the first minute of the span to its end.
fn items(opening: &OpeningHours, today: NaiveDate) -> Vec<Item> {
    let (first, last) = span(today);
    let end = last.succ_opt().unwrap_or(last);
    let letter = |moment| match moment {
        Moment::Open => 'o',
        Moment::Closed => 'c',
        Moment::Unknown => 'u',
    };
    let changes = opening.changes(first, end).into_iter();
    changes.map(|(at, moment)| (minute(at), letter(moment))).chain([(midnight(end), 'x')]).collect()
}

/// Items as text. From `due` on, nothing else may be said.
fn text(mut items: Vec<Item>, start: i64, due: Option<i64>) -> String {
    if let Some(due) = due {
        items.retain(|(at, _)| *at < due);
        items.push((due.max(start), 'd'));
    }
    let mut before = start;
    let pieces = items.into_iter().map(|(at, letter)| {
        let piece = format!("{letter}{}", at - before);
        before = at;
        piece
    });
    shortened(&pieces.collect::<Vec<_>>())
}

/// Pieces one after the other, what comes several times in a row said once.
fn shortened(pieces: &[String]) -> String {
    let mut text = String::new();
    let mut at = 0;
    while at < pieces.len() {
        let rest = &pieces[at..];
        let repeats = (1..=STRETCH.min(rest.len() / 2)).map(|length| {
            let times = rest.chunks(length).take_while(|chunk| *chunk == &rest[..length]).count();
            let once: usize = rest[..length].iter().map(String::len).sum();
            // Two brackets and the number cost three or four letters.
            ((once * (times - 1)).saturating_sub(4), std::cmp::Reverse(length), times)
        });
        match repeats.max() {
            Some((saved, std::cmp::Reverse(length), times)) if saved > 0 => {
                text.extend(["(", &rest[..length].concat(), ")", &times.to_string()]);
                at += length * times;
            }
            _ => {
                text.push_str(&rest[0]);
                at += 1;
            }
        }
    }
    text
}

#[cfg(test)]
mod tests;
