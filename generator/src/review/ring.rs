//! Whom to ring, and what to ask.

use serde::Serialize;

use crate::confirm::order::{Danger, danger, in_order, is_open};
use crate::model::catalog::Catalog;

/// A service with facts that nobody knows or nobody has confirmed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ToRing {
    /// The service.
    pub entry: String,
    /// Its name in the original language.
    pub name: String,
    /// Whether a mistake in it can be dangerous.
    pub danger: bool,
    /// A number to ring, where one is known.
    pub phone: Option<String>,
    /// Fields that are unknown.
    pub unknown: Vec<&'static str>,
    /// Fields that readers are told nobody has confirmed.
    pub unconfirmed: Vec<&'static str>,
}

pub(super) fn ring(catalog: &Catalog) -> Vec<ToRing> {
    let to_ring = |service: &crate::model::entry::Service| {
        let facts = service.facts();
        let open = facts.iter().filter(|fact| is_open(fact));
        let (unknown, unconfirmed): (Vec<_>, Vec<_>) = open.partition(|fact| fact.known.is_none());
        if unknown.is_empty() && unconfirmed.is_empty() {
            return None;
        }
        let mut unconfirmed: Vec<&str> = unconfirmed.iter().map(|fact| fact.field).collect();
        unconfirmed.dedup();
        Some(ToRing {
            entry: service.id.as_str().to_owned(),
            name: service.texts.original().name.clone(),
            danger: danger(catalog, service) <= Danger::Page,
            phone: service.phones.known().first().map(|phone| phone.number.display().to_owned()),
            unknown: unknown.iter().map(|fact| fact.field).collect(),
            unconfirmed,
        })
    };
    in_order(catalog).into_iter().filter_map(to_ring).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixture::{Entry, catalog};

    #[test]
    fn danger_comes_before_what_is_asked_for_most() {
        let entry = |id, code, yaml| Entry { area: "staden", id, code, yaml, name: id };
        let catalog = catalog(
            &[
                entry("whole", 1, "capacity: {value: 5, source: broschyr, confidence: B}"),
                entry("much", 2, "needs: [sova]\nhours: unknown\ncost: unknown\nbring: unknown"),
                entry(
                    "secret",
                    3,
                    "needs: [sova]\nsensitive: true\ncapacity: {value: 5, source: broschyr, confidence: B, doubt: old}\n\
                     phones:\n  - {number: \"+46 70 174 06 05\", label: main, source: tidning, confidence: C}\n  - {number: \
                     \"+46 70 174 06 06\", label: main, source: tidning, confidence: C}",
                ),
            ],
            &[],
        );
        let ring = ring(&catalog);
        let ids: Vec<&str> = ring.iter().map(|one| one.entry.as_str()).collect();
        assert_eq!(ids, ["jour", "secret", "much"]);
        assert!(ring[0].danger && ring[1].danger && !ring[2].danger);
        assert_eq!(
            (ring[1].unknown.len(), ring[1].unconfirmed.as_slice()),
            (0, ["phones", "capacity"].as_slice())
        );
        assert_eq!(ring[1].phone.as_deref(), Some("070-174 06 05"));
        assert_eq!(ring[2].unknown, ["hours", "cost", "bring"]);
    }
}
