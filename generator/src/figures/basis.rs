//! Facts with sources that a figure may equal.

use chrono::Datelike;

use super::Entry;
use super::number::{digits, numbers, swedish};
use super::recognise::Kind;
use super::unit::{day, is_free, month};
use crate::markdown::{Block, Target};
use crate::model::catalog::Catalog;
use crate::model::entry::{Age, Notice, Service};
use crate::model::fact::Fact;
use crate::model::vocabulary::Cost;

/// Days of the week as opening hours write them, Monday first.
const DAYS: [&str; 7] = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"];

/// The facts that a block may repeat.
pub(super) struct Facts<'a> {
    catalog: &'a Catalog,
    services: Vec<&'a Service>,
    notice: Option<&'a Notice>,
}

impl<'a> Facts<'a> {
    /// Those of the entry itself, and of the services that the block links to.
    pub(super) fn new(catalog: &'a Catalog, entry: &Entry<'a>, block: &Block) -> Self {
        let linked = block.links.iter().filter_map(|(_, to)| match Target::parse(to)? {
            Target::Service(id) | Target::Phone(id) => catalog.services.get(id),
            Target::Guide(_) | Target::Term(_) | Target::Need(_) => None,
        });
        Self { catalog, services: entry.service.into_iter().chain(linked).collect(), notice: entry.notice }
    }

    /// Whether one of them says what a figure says.
    pub(super) fn has(&self, kind: Kind, words: &str) -> bool {
        let mut services = self.services.iter();
        match kind {
            Kind::Phone | Kind::Number => self.rings(words),
            Kind::Web => self.leads(words),
            Kind::Mail => self.catalog.services.values().any(|service| known(&service.email) == Some(words)),
            Kind::Clock => services.any(|service| is_open_at(service, words)),
            Kind::Day => services.any(|service| is_open_on(service, words)),
            Kind::Price => {
                is_price_of_nothing(words)
                    && services.any(|service| {
                        service
                            .cost
                            .as_ref()
                            .and_then(Fact::known)
                            .is_some_and(|(cost, _)| *cost == Cost::Free)
                    })
            }
            Kind::Years => services.any(|service| has_ages(service, words)),
            Kind::Count => services.any(|service| {
                let places = service.capacity.as_ref().and_then(Fact::known).map(|(places, _)| *places);
                places.is_some() && places == value(words) && words.ends_with("platser")
            }),
            Kind::Place => services.any(|service| {
                let address = service.address.as_ref().and_then(Fact::known);
                address.is_some_and(|(address, _)| address.line().contains(words))
            }),
            Kind::Date => self.notice.is_some_and(|notice| is_day_of(notice, words)),
            Kind::Share | Kind::Time | Kind::Law => false,
        }
    }

    fn rings(&self, words: &str) -> bool {
        let phones = self.catalog.services.values().flat_map(|service| service.phones.known());
        let mut numbers = phones.map(|phone| (digits(phone.number.display()), digits(phone.number.dial())));
        let typed = digits(words);
        numbers.any(|(display, dial)| typed == display || typed == dial)
    }

    /// An address that is a service's own or that of a source, or the site where such a page lies.
    fn leads(&self, words: &str) -> bool {
        let services = self.catalog.services.values().filter_map(|service| known(&service.web));
        let sources = self.catalog.sources.values().filter_map(|source| source.url.as_deref());
        let typed = bare(words);
        services
            .chain(sources)
            .map(bare)
            .any(|page| page == typed || (!typed.contains('/') && page.split('/').next() == Some(typed)))
    }
}

fn known(fact: &Option<Fact<String>>) -> Option<&str> {
    fact.as_ref().and_then(Fact::known).map(|(text, _)| text.as_str())
}

/// An address without what people leave out.
fn bare(address: &str) -> &str {
    let schemes = ["https://", "http://"];
    let host = schemes.iter().find_map(|scheme| address.strip_prefix(scheme)).unwrap_or(address);
    host.strip_prefix("www.").unwrap_or(host).trim_end_matches('/')
}

/// `9–12`, `16.30`: each time stands in the hours of one kind.
fn is_open_at(service: &Service, words: &str) -> bool {
    let times: Vec<String> = words.split(['–', '-']).filter_map(time).collect();
    let says = |hours: &str| times.iter().all(|time| hours.contains(time.as_str()));
    !times.is_empty() && service.hours.known().iter().any(|hours| says(hours.opening.as_str()))
}

fn time(words: &str) -> Option<String> {
    let mut parts = words.trim().split(['.', ':']);
    let hour: u32 = parts.next()?.parse().ok()?;
    let minute: u32 = parts.next().map_or(Some(0), |minute| minute.parse().ok())?;
    Some(format!("{hour:02}:{minute:02}"))
}

/// A day that the hours name, alone or in a span; `dygnet runt` where they say so.
fn is_open_on(service: &Service, words: &str) -> bool {
    service.hours.known().iter().map(|hours| hours.opening.as_str()).any(|hours| match day(words) {
        None => hours.contains("24/7") || hours.contains("00:00-24:00"),
        Some(weekdays @ 7..) => weekdays == 7 && hours.contains("Mo-Fr"),
        Some(day) => {
            let named = |day: &str| DAYS.iter().position(|name| *name == day);
            let spans = hours.split([' ', ',', ';']).filter_map(|span| {
                let (from, to) = span.split_once('-').unwrap_or((span, span));
                Some(named(from)?..=named(to)?)
            });
            spans.into_iter().any(|span| span.contains(&day))
        }
    })
}

fn is_price_of_nothing(words: &str) -> bool {
    is_free(words) || words.starts_with("kostar")
}

/// Each age is the lowest or the highest; *under 18* is what *to 17* says.
fn has_ages(service: &Service, words: &str) -> bool {
    let Some(eligibility) = &service.eligibility else { return false };
    let years = |age: Option<Age>| match age {
        Some(Age::Years(years)) => Some(years),
        Some(Age::Unknown) | None => None,
    };
    let (from, to) = (years(eligibility.age_from), years(eligibility.age_to));
    let limits = [from, to, to.map(|to| to + 1)];
    let ages = numbers(words);
    !ages.is_empty() && ages.iter().all(|age| limits.contains(&age.parse().ok()))
}

/// The number before a unit.
fn value(words: &str) -> Option<u32> {
    let first = words.split_whitespace().next()?;
    first.parse().ok().or_else(|| swedish(first))
}

/// `1 november`, `1 november 2026`: the first or the last day of a notice.
fn is_day_of(notice: &Notice, words: &str) -> bool {
    let mut parts = words.split_whitespace();
    let (Some(number), Some(name)) = (parts.next(), parts.next()) else { return false };
    let year = parts.next().map(str::parse::<i32>);
    [notice.from, notice.to].iter().any(|date| {
        number.parse() == Ok(date.day())
            && month(name) == Some(date.month())
            && year.as_ref().is_none_or(|year| *year == Ok(date.year()))
    })
}
