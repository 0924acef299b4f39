//! What many pages need to know, worked out once: who is where, and in which order.
//!
//! Everything is linear in the number of entries; a page pays for what it lists. Must not know addresses or texts
//! beyond names.

use std::collections::HashMap;

use rayon::prelude::*;

use super::near::Places;
use super::{Alphabet, Entry, TONIGHT, address};
use crate::model::catalog::{Area, Catalog, EmergencyLine, Need, Situation};
use crate::model::entry::{Guide, Service};
use crate::model::id::{AreaId, GuideId, Lang, ServiceId, TermId};
use crate::model::vocabulary::{Access, Danger, Status};

/// As many words as a page explains: more would cost a reader more than a page may.
const WORDS_ON_A_PAGE: usize = 40;

/// As many areas beside the home area as a first page lists; where there are more, the area around them lists them.
const MOST_BESIDE: usize = 8;

/// Who is where, and in which order.
#[derive(Debug)]
pub struct Index<'a> {
    areas: Vec<AreaIndex<'a>>,
    positions: HashMap<&'a AreaId, usize>,
    home: usize,
    alphabets: Vec<Alphabet>,
    /// For each language, every entry's place in the order of names.
    services: HashMap<&'a ServiceId, Box<[u32]>>,
    guides: HashMap<&'a GuideId, Box<[u32]>>,
    terms: HashMap<&'a TermId, Box<[u32]>>,
    places: Places<'a>,
}

/// The entries of one area alone.
#[derive(Debug)]
pub struct AreaIndex<'a> {
    /// The area.
    pub area: &'a Area,
    /// Itself and the areas around it, as positions, from the smallest to the largest.
    around: Vec<usize>,
    services: Vec<&'a Service>,
    by_need: Vec<Vec<&'a Service>>,
    by_situation: Vec<Vec<&'a Service>>,
    guides: Vec<&'a Guide>,
}

/// Which services to list.
#[derive(Debug, Clone, Copy)]
pub enum Selection<'a> {
    /// All of them.
    All,
    /// Those that answer a need.
    Need(&'a Need),
    /// Those for people in a situation.
    Situation(&'a Situation),
}

/// Services as an area's page lists them.
#[derive(Debug, PartialEq)]
pub struct Listing<'a> {
    /// By area, the smallest first; in each, help that demands nothing first.
    pub running: Vec<(&'a Area, Vec<&'a Service>)>,
    /// What is paused or closed, wherever it lies.
    pub closed: Vec<&'a Service>,
}

impl<'a> Index<'a> {
    /// Goes through the catalog once.
    #[must_use]
    pub fn new(catalog: &'a Catalog) -> Self {
        let positions: HashMap<_, _> =
            catalog.areas.iter().enumerate().map(|(at, area)| (&area.id, at)).collect();
        let mut areas: Vec<_> =
            catalog.areas.iter().map(|area| AreaIndex::new(area, catalog, &positions)).collect();
        let needs: HashMap<_, _> =
            catalog.needs.iter().enumerate().map(|(at, need)| (&need.id, at)).collect();
        let situations: HashMap<_, _> =
            catalog.situations.iter().enumerate().map(|(at, situation)| (&situation.id, at)).collect();
        for service in catalog.services.values() {
            let area = &mut areas[positions[&service.area]];
            area.services.push(service);
            service.needs.iter().for_each(|need| area.by_need[needs[need]].push(service));
            service.situations.iter().for_each(|id| area.by_situation[situations[id]].push(service));
        }
        for guide in catalog.guides.values() {
            guide.areas.iter().for_each(|area| areas[positions[area]].guides.push(guide));
        }
        let languages = &catalog.site.languages;
        let alphabets: Vec<_> = languages.iter().map(|lang| Alphabet::of(languages.tag(lang))).collect();
        // Services and guides stand in one order: the alphabet mixes them.
        let entries: Vec<_> = catalog
            .services
            .values()
            .map(Entry::Service)
            .chain(catalog.guides.values().map(Entry::Guide))
            .collect();
        let entry_ranks =
            ranks(catalog, &alphabets, entries.len(), |at, lang| &entries[at].texts().shown(lang).text.name);
        let (mut services, mut guides) = (HashMap::new(), HashMap::new());
        for (entry, rank) in entries.iter().zip(entry_ranks) {
            match entry {
                Entry::Service(service) => drop(services.insert(&service.id, rank)),
                Entry::Guide(guide) => drop(guides.insert(&guide.id, rank)),
            }
        }
        let terms: Vec<_> = catalog.glossary.values().collect();
        let term_ranks =
            ranks(catalog, &alphabets, terms.len(), |at, lang| &terms[at].texts.shown(lang).text.name);
        Self {
            home: positions[&catalog.site.home_area],
            areas,
            positions,
            alphabets,
            services,
            guides,
            terms: terms.iter().map(|term| &term.id).zip(term_ranks).collect(),
            places: Places::new(catalog.services.values()),
        }
    }

    /// The area that comes first.
    #[must_use]
    pub fn home(&self) -> &'a Area {
        self.areas[self.home].area
    }

    /// Whether the home area is this area or lies in it.
    #[must_use]
    pub fn around_home(&self, area: &Area) -> bool {
        self.areas[self.home].around.contains(&self.positions[&area.id])
    }

    /// Where the alphabet of an area stands: that of the home area holds what lies around it too.
    #[must_use]
    pub fn a_to_z(&self, area: &Area) -> String {
        if self.around_home(area) { address::A_TO_Z.to_owned() } else { address::a_to_z(area) }
    }

    /// Areas that a first page offers: the home area, those beside it while they are few, then the largest areas.
    pub fn top_areas(&self) -> impl Iterator<Item = &'a Area> {
        let home = self.home();
        let beside: Vec<&'a Area> = match &home.parent {
            Some(parent) => self.areas_in(parent).filter(|area| area.id != home.id).collect(),
            None => Vec::new(),
        };
        let beside = if beside.len() > MOST_BESIDE { Vec::new() } else { beside };
        let areas = self.areas.iter().map(|index| index.area);
        let top = areas.filter(|area| area.parent.is_none() && area.id != home.id);
        std::iter::once(home).chain(beside).chain(top)
    }

    /// Areas that lie in this one, and in no smaller one.
    pub fn areas_in<'s>(&'s self, id: &'s AreaId) -> impl Iterator<Item = &'a Area> + use<'a, 's> {
        self.areas.iter().map(|index| index.area).filter(move |area| area.parent.as_ref() == Some(id))
    }

    /// The area with this id.
    #[must_use]
    pub fn area(&self, id: &AreaId) -> &'a Area {
        self.areas[self.positions[id]].area
    }

    /// An area and those around it, from the smallest to the largest.
    pub fn around(&self, area: &Area) -> impl Iterator<Item = &AreaIndex<'a>> {
        self.areas[self.positions[&area.id]].around.iter().map(|&at| &self.areas[at])
    }

    /// How many services an area and those around it have.
    #[must_use]
    pub fn services_around(&self, area: &Area) -> usize {
        self.around(area).map(|around| around.services.len()).sum()
    }

    /// Services of an area and those around it: own area first, low threshold first, what is closed last, then by name.
    #[must_use]
    pub fn listing(
        &self,
        area: &Area,
        lang: Lang,
        selection: Selection<'_>,
        catalog: &Catalog,
    ) -> Listing<'a> {
        let mut listing = Listing { running: Vec::new(), closed: Vec::new() };
        for around in self.around(area) {
            let (mut running, mut closed): (Vec<_>, Vec<_>) =
                around.selected(selection, catalog).iter().copied().partition(|service| runs(service));
            running.sort_by_key(|service| (threshold(service.access), self.service_rank(service, lang)));
            closed.sort_by_key(|service| self.service_rank(service, lang));
            if !running.is_empty() {
                listing.running.push((around.area, running));
            }
            listing.closed.append(&mut closed);
        }
        listing
    }

    /// Guides that hold in an area and answer a need: those whose main need it is first, then by name.
    #[must_use]
    pub fn guides_for_need(&self, area: &Area, need: &Need, lang: Lang) -> Vec<&'a Guide> {
        let mut guides: Vec<_> =
            self.guides_around(area).filter(|guide| guide.needs.contains(&need.id)).collect();
        guides.sort_by_key(|guide| (guide.needs.first() != Some(&need.id), self.guide_rank(guide, lang)));
        guides.dedup_by_key(|guide| &guide.id);
        guides
    }

    /// Guides that hold in an area and are for people in a situation, by name.
    #[must_use]
    pub fn guides_for_situation(&self, area: &Area, situation: &Situation, lang: Lang) -> Vec<&'a Guide> {
        self.sorted_guides(area, lang, |guide| guide.situations.contains(&situation.id))
    }

    /// All guides that hold in an area: the one for tonight first, then by name.
    #[must_use]
    pub fn guides(&self, area: &Area, lang: Lang) -> Vec<&'a Guide> {
        let mut guides = self.sorted_guides(area, lang, |_| true);
        guides.sort_by_key(|guide| guide.id.as_str() != TONIGHT);
        guides
    }

    /// Emergency lines that can be rung in an area, in their order; with `danger`, only those for one of these.
    #[must_use]
    pub fn lines(
        &self,
        catalog: &'a Catalog,
        area: &Area,
        danger: Option<&[Danger]>,
    ) -> Vec<&'a EmergencyLine> {
        let here = |line: &&EmergencyLine| self.around(area).any(|around| around.area.id == line.area);
        let fits = |line: &&EmergencyLine| {
            danger.is_none_or(|danger| line.danger.iter().any(|line| danger.contains(line)))
        };
        catalog.emergency.iter().filter(here).filter(fits).collect()
    }

    /// What can be walked to from a service, the nearest first, with metres.
    #[must_use]
    pub fn near(&self, service: &Service) -> Vec<(f64, &'a Service)> {
        self.places.near(service)
    }

    /// The nearest area's answer to "whom can I ask?".
    #[must_use]
    pub fn ask(&self, area: &Area) -> Option<&'a ServiceId> {
        self.around(area).find_map(|around| around.area.ask.as_ref())
    }

    /// The alphabet of a language.
    #[must_use]
    pub fn alphabet(&self, lang: Lang) -> &Alphabet {
        &self.alphabets[lang.index()]
    }

    /// An entry's place in the order of all names in a language.
    #[must_use]
    pub fn rank(&self, entry: Entry<'_>, lang: Lang) -> u32 {
        match entry {
            Entry::Service(service) => self.service_rank(service, lang),
            Entry::Guide(guide) => self.guide_rank(guide, lang),
        }
    }

    /// A word's place in the order of all words in a language.
    #[must_use]
    pub fn term_rank(&self, id: &TermId, lang: Lang) -> u32 {
        self.terms[id][lang.index()]
    }

    /// On how many pages the words of the glossary stand.
    #[must_use]
    pub fn glossary_parts(&self) -> usize {
        self.terms.len().div_ceil(WORDS_ON_A_PAGE).max(1)
    }

    /// On which of them a word stands in a language: they are divided evenly, along its alphabet.
    #[must_use]
    pub fn glossary_part(&self, id: &TermId, lang: Lang) -> usize {
        let on_each = self.terms.len().div_ceil(self.glossary_parts()).max(1);
        self.term_rank(id, lang) as usize / on_each
    }

    fn service_rank(&self, service: &Service, lang: Lang) -> u32 {
        self.services[&service.id][lang.index()]
    }

    fn guide_rank(&self, guide: &Guide, lang: Lang) -> u32 {
        self.guides[&guide.id][lang.index()]
    }

    fn guides_around(&self, area: &Area) -> impl Iterator<Item = &'a Guide> {
        self.around(area).flat_map(|around| around.guides.iter().copied())
    }

    fn sorted_guides(&self, area: &Area, lang: Lang, keep: impl Fn(&Guide) -> bool) -> Vec<&'a Guide> {
        let mut guides: Vec<_> = self.guides_around(area).filter(|guide| keep(guide)).collect();
        guides.sort_by_key(|guide| self.guide_rank(guide, lang));
        guides.dedup_by_key(|guide| &guide.id);
        guides
    }
}

impl<'a> AreaIndex<'a> {
    fn new(area: &'a Area, catalog: &'a Catalog, positions: &HashMap<&AreaId, usize>) -> Self {
        let parent = |area: &&'a Area| area.parent.as_ref().map(|id| &catalog.areas[positions[id]]);
        Self {
            area,
            around: std::iter::successors(Some(area), parent).map(|area| positions[&area.id]).collect(),
            services: Vec::new(),
            by_need: vec![Vec::new(); catalog.needs.len()],
            by_situation: vec![Vec::new(); catalog.situations.len()],
            guides: Vec::new(),
        }
    }

    fn selected(&self, selection: Selection<'_>, catalog: &Catalog) -> &[&'a Service] {
        let found = "needs and situations of a page are the catalog's";
        match selection {
            Selection::All => &self.services,
            Selection::Need(need) => {
                &self.by_need[catalog.needs.iter().position(|other| other.id == need.id).expect(found)]
            }
            Selection::Situation(situation) => {
                &self.by_situation
                    [catalog.situations.iter().position(|other| other.id == situation.id).expect(found)]
            }
        }
    }
}

/// Whether one may hope to be helped there today or some other day.
fn runs(service: &Service) -> bool {
    match service.status {
        Status::Open | Status::Seasonal | Status::Uncertain => true,
        Status::Paused | Status::Closed => false,
    }
}

/// Help that demands nothing before help that may, before help that does.
fn threshold(access: Access) -> u8 {
    match access {
        Access::Open => 0,
        Access::Unknown => 1,
        Access::Referral | Access::Decision => 2,
    }
}

/// For each of `count` names its place in the order of each language.
fn ranks<'n>(
    catalog: &Catalog,
    alphabets: &[Alphabet],
    count: usize,
    name: impl Fn(usize, Lang) -> &'n str + Sync,
) -> Vec<Box<[u32]>> {
    let languages: Vec<_> = catalog.site.languages.iter().collect();
    let mut ranks = vec![vec![0; languages.len()].into_boxed_slice(); count];
    for lang in languages {
        let alphabet = &alphabets[lang.index()];
        let mut keys: Vec<_> =
            (0..count).into_par_iter().map(|at| (alphabet.key(name(at, lang)), at)).collect();
        // Equal names keep the order of their ids.
        keys.par_sort_unstable();
        for (rank, (_, at)) in keys.iter().enumerate() {
            ranks[*at][lang.index()] = u32::try_from(rank).expect("fewer than 2³² entries");
        }
    }
    ranks
}
