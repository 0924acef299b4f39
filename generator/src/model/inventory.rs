//! All facts of a service in one list, whatever they say: for those who confirm them and those who ask what is missing.

use super::entry::{Eligibility, FactList, Hours, Housing, Phone, Service};
use super::fact::{Fact, Provenance};
use super::vocabulary::{HousingSupport, Vocabulary};

/// A fact that applies to a service.
#[derive(Debug, Clone, PartialEq)]
pub struct Stated<'a> {
    /// The name of its field.
    pub field: &'static str,
    /// Which one, where a field holds several.
    pub item: Option<usize>,
    /// What is known, and where that comes from; `None` when it is unknown.
    pub known: Option<(Content<'a>, &'a Provenance)>,
}

/// What a fact says.
#[derive(Debug, Clone, PartialEq)]
pub enum Content<'a> {
    /// A telephone number.
    Phone(&'a Phone),
    /// Opening hours.
    Hours(&'a Hours),
    /// Who may come.
    Eligibility(&'a Eligibility),
    /// Words of a vocabulary, as the messages that name them.
    Words(Vec<&'static str>),
    /// A text as it stands.
    Text(String),
}

impl Service {
    /// Its facts, in the order in which one asks for them.
    #[must_use]
    pub fn facts(&self) -> Vec<Stated<'_>> {
        let Self {
            id: _,
            file: _,
            code: _,
            area: _,
            operator: _,
            needs: _,
            situations: _,
            access: _,
            status: _,
            protected: _,
            sensitive: _,
            danger: _,
            eligibility,
            housing,
            capacity,
            cost,
            phones,
            email,
            web,
            address,
            coordinates,
            hours,
            languages,
            accessibility,
            bring,
            way_in,
            ask: _,
            related: _,
            sources: _,
            check: _,
            texts: _,
        } = self;
        let eligibility = eligibility.iter().map(|eligibility| Stated {
            field: "eligibility",
            item: None,
            known: Some((Content::Eligibility(eligibility), &eligibility.provenance)),
        });
        let mut facts = list("phones", phones, |phone| (Content::Phone(phone), &phone.provenance));
        facts.extend(list("hours", hours, |hours| (Content::Hours(hours), &hours.provenance)));
        facts.extend(fact("address", address, |address| Content::Text(address.line())));
        facts.extend(fact("way_in", way_in, |words| self::words(words)));
        facts.extend(eligibility);
        facts.extend(self::housing(housing));
        facts.extend(fact("cost", cost, |cost| self::words(&[*cost])));
        facts.extend(fact("capacity", capacity, |places| Content::Text(places.to_string())));
        facts.extend(fact("bring", bring, |words| self::words(words)));
        facts.extend(fact("languages", languages, |tags| Content::Text(tags.join(", "))));
        facts.extend(fact("accessibility", accessibility, |words| self::words(words)));
        facts.extend(fact("email", email, |address| Content::Text(address.clone())));
        facts.extend(fact("web", web, |address| Content::Text(address.clone())));
        facts.extend(fact("coordinates", coordinates, |at| Content::Text(format!("{}, {}", at.lat, at.lon))));
        facts
    }
}

fn fact<'a, T>(
    field: &'static str,
    fact: &'a Option<Fact<T>>,
    content: impl FnOnce(&'a T) -> Content<'a>,
) -> Option<Stated<'a>> {
    let known = fact.as_ref()?.known().map(|(value, provenance)| (content(value), provenance));
    Some(Stated { field, item: None, known })
}

fn list<'a, T>(
    field: &'static str,
    facts: &'a FactList<T>,
    content: impl Fn(&'a T) -> (Content<'a>, &'a Provenance),
) -> Vec<Stated<'a>> {
    match facts {
        FactList::Unknown => vec![Stated { field, item: None, known: None }],
        FactList::Known(facts) => {
            let stated = |(item, fact)| Stated { field, item: Some(item), known: Some(content(fact)) };
            facts.iter().enumerate().map(stated).collect()
        }
    }
}

/// Forms of housing with their support; a support that nobody knows is a fact that is missing.
fn housing(housing: &[Housing]) -> impl Iterator<Item = Stated<'_>> {
    let words = |housing: &Housing| {
        let support = (housing.support != HousingSupport::Unknown).then(|| housing.support.message());
        Content::Words([housing.form.message()].into_iter().chain(support).collect())
    };
    let stated = housing.iter().enumerate().map(move |(item, housing)| Stated {
        field: "housing",
        item: Some(item),
        known: Some((words(housing), &housing.provenance)),
    });
    let unknown = housing.iter().any(|housing| housing.support == HousingSupport::Unknown);
    stated.chain(unknown.then_some(Stated { field: "support", item: None, known: None }))
}

fn words<'a, V: Vocabulary>(words: &[V]) -> Content<'a> {
    Content::Words(words.iter().map(|word| word.message()).collect())
}
