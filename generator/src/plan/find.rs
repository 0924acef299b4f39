//! The three questions: where, what, who. Which areas they are asked for, and which readers an answer is the same for.
//!
//! What enters: the catalog and who is where in it. What leaves: for each area and need the answers there are, each for
//! the readers who get it. A question that changes nothing is not asked. Must not know words or addresses.

use std::collections::{BTreeMap, BTreeSet};

use super::{Index, Selection};
use crate::model::catalog::{Area, Catalog, Need};
use crate::model::entry::{Age, Eligibility, Registered, Service};
use crate::model::id::{AreaId, NeedId};
use crate::model::reader::{ADULT, Ages, Fit, Reader, SaidGender, SaidRegistered, fit};
use crate::model::vocabulary::Condition;

/// More kinds of readers than this are too many to find oneself among: then where one is registered is not asked, and
/// then gender is not.
const MOST_READERS: usize = 10;

/// One answer to one question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Said<'a> {
    /// How old.
    Ages(Ages),
    /// Of which gender.
    Gender(SaidGender),
    /// Registered where.
    Registered(SaidRegistered<'a>),
}

/// Readers who get the same answer, as they find themselves: for each question asked, what they may say.
pub type Readers<'a> = Vec<Vec<Said<'a>>>;

/// The answers to the last question, for an area and a need.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answers<'a> {
    /// Readers to find oneself among, each with the place of their answer; empty when there is one answer for everybody.
    pub readers: Vec<(Readers<'a>, usize)>,
    /// For each answer one reader: what is for this one is for all who get it.
    pub found: Vec<Reader<'a>>,
}

/// All three questions, with all answers.
#[derive(Debug)]
pub struct Questions<'a> {
    /// Areas to choose from, the smallest first; a single one is no choice.
    pub areas: Vec<&'a Area>,
    answers: BTreeMap<(AreaId, NeedId), Answers<'a>>,
}

impl<'a> Questions<'a> {
    /// Works out all answers.
    #[must_use]
    pub fn new(catalog: &'a Catalog, index: &Index<'a>) -> Self {
        let areas = areas(catalog, index);
        let mut all = BTreeMap::new();
        for &area in &areas {
            for need in &catalog.needs {
                let services = running(catalog, index, area, need);
                all.insert((area.id.clone(), need.id.clone()), answers(&services, area, catalog));
            }
        }
        Self { areas, answers: all }
    }

    /// The answers for an area and a need.
    ///
    /// # Panics
    /// Never for areas of [`Self::areas`] and needs of the catalog.
    #[must_use]
    pub fn answers(&self, area: &Area, need: &Need) -> &Answers<'a> {
        &self.answers[&(area.id.clone(), need.id.clone())]
    }
}

/// Areas that no other lies in; and, where there are several of them, those around them: "somewhere else in Sweden".
fn areas<'a>(catalog: &'a Catalog, index: &Index<'a>) -> Vec<&'a Area> {
    let (mut areas, around): (Vec<_>, Vec<_>) =
        catalog.areas.iter().partition(|area| !super::holds_others(catalog, area));
    areas.sort_by_key(|area| area.id != index.home().id);
    if areas.len() > 1 {
        areas.extend(around.into_iter().rev());
    }
    areas
}

/// What may help with a need, in the order of ids.
fn running<'a>(catalog: &'a Catalog, index: &Index<'a>, area: &Area, need: &Need) -> Vec<&'a Service> {
    let listing = index.listing(area, catalog.site.languages.original(), Selection::Need(need), catalog);
    listing.running.into_iter().flat_map(|(_, services)| services).collect()
}

fn answers<'a>(services: &[&'a Service], area: &'a Area, catalog: &'a Catalog) -> Answers<'a> {
    let outcome =
        |reader: &Reader<'a>| services.iter().map(|service| fit(service, reader, catalog)).collect();
    let mut questions = questions(services, area, catalog);
    let mut leaves = branch(&questions, None, &outcome);
    for at in [2, 1] {
        if leaves.len() > MOST_READERS {
            // Whoever is not asked has not said.
            questions[at].drain(..questions[at].len() - 1);
            leaves = branch(&questions, None, &outcome);
        }
    }
    let mut fits: Vec<Vec<Fit>> = Vec::new();
    let mut answers = Answers { readers: Vec::new(), found: Vec::new() };
    for leaf in leaves {
        let at = fits.iter().position(|fits| *fits == leaf.fits).unwrap_or_else(|| {
            fits.push(leaf.fits);
            answers.found.push(leaf.reader);
            fits.len() - 1
        });
        answers.readers.push((leaf.readers, at));
    }
    if answers.found.len() == 1 {
        answers.readers.clear();
    }
    answers
}

/// Ages, genders and places of registration that the services tell apart, in this order; each with an answer at least.
fn questions<'a>(services: &[&'a Service], area: &'a Area, catalog: &'a Catalog) -> [Vec<Said<'a>>; 3] {
    let told: Vec<&Eligibility> = services
        .iter()
        .filter_map(|service| service.eligibility.as_ref())
        .filter(|eligibility| eligibility.provenance.is_plain())
        .collect();
    let genders = [SaidGender::Woman, SaidGender::Man, SaidGender::Other].map(Said::Gender).to_vec();
    [ages(&told), genders, registered(&told, area, catalog)]
}

fn ages<'a>(told: &[&Eligibility]) -> Vec<Said<'a>> {
    let mut starts = BTreeSet::from([0]);
    for eligibility in told {
        if let Some(Age::Years(from)) = eligibility.age_from {
            starts.insert(from);
        }
        if let Some(Age::Years(to)) = eligibility.age_to {
            starts.insert(to + 1);
        }
        if eligibility.conditions.contains(&Condition::Child) {
            starts.insert(ADULT);
        }
    }
    let ends = starts.iter().skip(1).map(|next| Some(next - 1)).chain([None]);
    starts.iter().zip(ends).map(|(&from, to)| Said::Ages(Ages { from, to })).collect()
}

fn registered<'a>(told: &[&'a Eligibility], area: &'a Area, catalog: &'a Catalog) -> Vec<Said<'a>> {
    let wanted = |area: &&'a Area| {
        let is_it = |told: &Registered| matches!(told, Registered::In(id) if *id == area.id);
        told.iter().any(|eligibility| eligibility.registered.as_ref().is_some_and(is_it))
    };
    let areas: Vec<&'a AreaId> =
        catalog.area_and_ancestors(&area.id).filter(wanted).map(|area| &area.id).collect();
    let inside = areas.iter().map(|&area| SaidRegistered::In(area));
    let outside = areas.last().map(|&area| SaidRegistered::NotIn(area));
    inside.chain(outside).chain([SaidRegistered::Unsure]).map(Said::Registered).collect()
}

/// Readers who find themselves in the same place, and what they get.
#[derive(Debug, PartialEq, Eq)]
struct Leaf<'a> {
    readers: Readers<'a>,
    reader: Reader<'a>,
    fits: Vec<Fit>,
}

impl Leaf<'_> {
    /// Whether its readers are told apart from others by nothing that is still to be asked.
    fn is_as(&self, other: &Self) -> bool {
        (&self.readers, &self.fits) == (&other.readers, &other.fits)
    }
}

/// Asks one question after the other. Answers after which everything is the same stand together, ages only with those that
/// follow them; a question whose answers all do is not asked.
fn branch<'a>(
    questions: &[Vec<Said<'a>>],
    said: Option<Reader<'a>>,
    outcome: &impl Fn(&Reader<'a>) -> Vec<Fit>,
) -> Vec<Leaf<'a>> {
    let reader = said.unwrap_or(Reader {
        ages: Ages { from: 0, to: None },
        gender: SaidGender::Other,
        registered: SaidRegistered::Unsure,
    });
    let Some((question, rest)) = questions.split_first() else {
        return vec![Leaf { readers: Vec::new(), reader, fits: outcome(&reader) }];
    };
    let mut groups: Vec<(Vec<Said<'a>>, Vec<Leaf<'a>>)> = Vec::new();
    for &said in question {
        let leaves = branch(rest, Some(with(reader, said)), outcome);
        let same = |other: &Vec<Leaf<'a>>| {
            other.len() == leaves.len() && other.iter().zip(&leaves).all(|(one, other)| one.is_as(other))
        };
        let groups_near = match said {
            Said::Ages(_) => groups.len().saturating_sub(1)..,
            Said::Gender(_) | Said::Registered(_) => 0..,
        };
        match groups[groups_near].iter_mut().find(|(_, other)| same(other)) {
            Some((answers, _)) => add(answers, said),
            None => groups.push((vec![said], leaves)),
        }
    }
    let asked = groups.len() > 1;
    let leaves = groups.into_iter().flat_map(|(answers, leaves)| {
        leaves.into_iter().map(move |leaf| {
            let question = asked.then(|| answers.clone());
            Leaf { readers: question.into_iter().chain(leaf.readers).collect(), ..leaf }
        })
    });
    leaves.collect()
}

fn with<'a>(reader: Reader<'a>, said: Said<'a>) -> Reader<'a> {
    match said {
        Said::Ages(ages) => Reader { ages, ..reader },
        Said::Gender(gender) => Reader { gender, ..reader },
        Said::Registered(registered) => Reader { registered, ..reader },
    }
}

/// Ages that follow each other are one span.
fn add<'a>(answers: &mut Vec<Said<'a>>, said: Said<'a>) {
    match (answers.last_mut(), said) {
        (Some(Said::Ages(last)), Said::Ages(next)) if last.to.map(|to| to + 1) == Some(next.from) => {
            last.to = next.to;
        }
        _ => answers.push(said),
    }
}

#[cfg(test)]
mod rule;
#[cfg(test)]
mod tests;
