//! Where sources say different things.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::model::catalog::Catalog;
use crate::model::entry::Service;
use crate::model::fact::Provenance;
use crate::model::vocabulary::{Doubt, Vocabulary};

/// Something that cannot all be right.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Conflict {
    /// How it shows.
    pub kind: ConflictKind,
    /// The services, by id.
    pub entries: Vec<String>,
    /// The field.
    pub field: &'static str,
    /// What is said.
    pub says: Vec<String>,
}

/// How a conflict shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum ConflictKind {
    /// An editor has marked it: `doubt: conflict`.
    Marked,
    /// Hours for the same thing from several sources.
    Hours,
    /// A number that is sure in one entry and doubted in another.
    Number,
}

pub(super) fn conflicts(catalog: &Catalog) -> Vec<Conflict> {
    let services = || catalog.services.values();
    services().flat_map(marked).chain(services().flat_map(hours)).chain(numbers(catalog)).collect()
}

fn marked(service: &Service) -> Vec<Conflict> {
    let facts = service.facts().into_iter();
    let marked = facts.filter_map(|fact| {
        let (_, provenance) = fact.known?;
        (provenance.doubt == Some(Doubt::Conflict)).then(|| Conflict {
            kind: ConflictKind::Marked,
            entries: vec![service.id.as_str().to_owned()],
            field: fact.field,
            says: vec![provenance.source.as_str().to_owned()],
        })
    });
    marked.collect()
}

fn hours(service: &Service) -> Vec<Conflict> {
    let mut by_what: BTreeMap<&str, Vec<(&str, &str)>> = BTreeMap::new();
    for hours in service.hours.known() {
        let said = (hours.opening.as_str(), hours.provenance.source.as_str());
        by_what.entry(hours.what.word()).or_default().push(said);
    }
    let differ = |said: &Vec<(&str, &str)>| {
        said.iter().any(|(text, source)| said.iter().any(|(other, from)| text != other && source != from))
    };
    let conflict = |said: Vec<(&str, &str)>| Conflict {
        kind: ConflictKind::Hours,
        entries: vec![service.id.as_str().to_owned()],
        field: "hours",
        says: said.iter().map(|(text, source)| format!("{text} ({source})")).collect(),
    };
    by_what.into_values().filter(differ).map(conflict).collect()
}

fn numbers(catalog: &Catalog) -> Vec<Conflict> {
    let mut by_number: BTreeMap<&str, Vec<(&Service, &Provenance)>> = BTreeMap::new();
    for service in catalog.services.values() {
        for phone in service.phones.known() {
            by_number.entry(phone.number.display()).or_default().push((service, &phone.provenance));
        }
    }
    let differ = |(_, uses): &(&str, Vec<(&Service, &Provenance)>)| {
        uses.iter().any(|(_, from)| from.is_plain()) && uses.iter().any(|(_, from)| !from.is_plain())
    };
    let conflict = |(number, uses): (&str, Vec<(&Service, &Provenance)>)| {
        let mut entries: Vec<String> =
            uses.iter().map(|(service, _)| service.id.as_str().to_owned()).collect();
        entries.dedup();
        Conflict { kind: ConflictKind::Number, entries, field: "phones", says: vec![number.to_owned()] }
    };
    by_number.into_iter().filter(differ).map(conflict).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixture::{Entry, catalog};

    #[test]
    fn what_cannot_all_be_right_is_found() {
        let phone = |rest: &str| format!("phones: [{{number: \"+46 70 174 06 05\", label: main, {rest}}}]");
        let (sure, doubted) =
            (phone("source: broschyr, confidence: A"), phone("source: tidning, confidence: C"));
        let entry = |id, code, yaml| Entry { area: "staden", id, code, yaml, name: id };
        let hours = |other: &str| {
            format!(
                "hours:\n  - {{what: visit, value: \"Mo 09:00-12:00; PH off\", source: broschyr, confidence: B}}\n  - {{what: visit, \
                 value: \"Tu 09:00-12:00; PH off\", source: {other}, confidence: B}}\ncost: {{value: free, source: tidning, \
                 confidence: B, doubt: conflict}}"
            )
        };
        let (same, other) = (hours("broschyr"), hours("tidning"));
        let catalog = catalog(
            &[entry("a", 1, &sure), entry("b", 2, &doubted), entry("c", 3, &same), entry("d", 4, &other)],
            &[],
        );
        let found: Vec<_> =
            conflicts(&catalog).into_iter().map(|one| (one.kind, one.entries.join(" "), one.field)).collect();
        assert_eq!(
            found,
            [
                (ConflictKind::Marked, "c".to_owned(), "cost"),
                (ConflictKind::Marked, "d".into(), "cost"),
                (ConflictKind::Hours, "d".into(), "hours"),
                (ConflictKind::Number, "a b".into(), "phones"),
            ]
        );
    }
}
