//! Whom to ring first: where a mistake can cost most.

use std::cmp::Reverse;

use crate::model::catalog::Catalog;
use crate::model::entry::Service;
use crate::model::inventory::Stated;

/// How much a mistake in an entry can cost, gravest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Danger {
    /// Its number stands above everything where there is danger.
    Line,
    /// Its page is about danger, or can be dangerous to be seen on.
    Page,
    /// It answers a need where there can be danger.
    Need,
    /// None that the content tells of.
    None,
}

/// What danger an entry is near.
#[must_use]
pub fn danger(catalog: &Catalog, service: &Service) -> Danger {
    let needs = || catalog.needs.iter().filter(|need| service.needs.contains(&need.id));
    if catalog.emergency.iter().any(|line| line.service == service.id) {
        Danger::Line
    } else if service.sensitive || service.protected || !service.danger.is_empty() {
        Danger::Page
    } else if needs().any(|need| !need.danger.is_empty()) {
        Danger::Need
    } else {
        Danger::None
    }
}

/// Whether a fact waits for someone to ask: it is unknown, or shown as unconfirmed.
#[must_use]
pub fn is_open(fact: &Stated<'_>) -> bool {
    fact.known.as_ref().is_none_or(|(_, provenance)| !provenance.is_plain())
}

/// All services in the order in which a person should ring: danger first, then what people need first (the order of
/// `needs.yaml`), then where most is open.
#[must_use]
pub fn in_order(catalog: &Catalog) -> Vec<&Service> {
    let mut services: Vec<&Service> = catalog.services.values().collect();
    services.sort_by_cached_key(|service| {
        let need = catalog.needs.iter().position(|need| service.needs.first() == Some(&need.id));
        let open = service.facts().iter().filter(|fact| is_open(fact)).count();
        (danger(catalog, service), need, Reverse(open), service.id.clone())
    });
    services
}
