//! Housing in an area as a table: form × for whom × support × way in.

use std::borrow::Cow;

use chrono::NaiveDate;
use serde::Serialize;

use super::fact::{Facts, Line};
use super::{Link, Piece, Scope, words};
use crate::locale::Arg;
use crate::model::entry::{Guide, Housing, Service};
use crate::model::fact::{Fact, Provenance};
use crate::model::id::{AreaId, SourceId};
use crate::model::vocabulary::Status;

/// Housing in one area.
#[derive(Debug, Serialize)]
pub struct HousingMap<'a> {
    /// What the table shows.
    pub title: String,
    /// Every form of housing, in its order.
    pub forms: Vec<FormView<'a>>,
}

/// One form of housing.
#[derive(Debug, Serialize)]
pub struct FormView<'a> {
    /// Its name.
    pub name: Cow<'a, str>,
    /// Who gives it; none where we know of none.
    pub places: Vec<HousingView<'a>>,
}

/// A service's housing of one form.
#[derive(Debug, Serialize)]
pub struct HousingView<'a> {
    /// The service.
    pub link: Link<'a>,
    /// Whether it runs, when that is not sure.
    pub status: Option<Cow<'a, str>>,
    /// Why all that is known of it is doubted.
    pub doubt: Option<Cow<'a, str>>,
    /// Whom it is for.
    pub whom: Cell<'a>,
    /// The support that comes with it.
    pub support: Cell<'a>,
    /// Whether it needs a decision, and how one gets in.
    pub way: Cell<'a>,
}

/// What is known, and why it is doubted.
#[derive(Debug, Serialize)]
pub struct Cell<'a> {
    /// What is known, or that nothing is.
    pub lines: Vec<Piece<'a>>,
    /// Why it is doubted, where not all of the row is.
    pub doubt: Option<Cow<'a, str>>,
    /// Whether it is a fact with a source.
    #[serde(skip)]
    stated: bool,
}

impl<'a> Scope<'a> {
    /// The tables that a guide asks for, and what they rest on.
    pub(super) fn housing_maps(
        &self,
        guide: &'a Guide,
    ) -> (Vec<HousingMap<'a>>, Vec<(&'a SourceId, NaiveDate)>) {
        let mut cited = Facts::default();
        let maps = guide.housing_map.iter().map(|area| self.housing_map(&area.value, &mut cited)).collect();
        (maps, cited.sources)
    }

    fn housing_map(&self, area: &AreaId, cited: &mut Facts<'a>) -> HousingMap<'a> {
        let index = &self.plan.index;
        let area = index.area(area);
        let name = self.localised(&area.name);
        let title = self.msg_with(words::HOUSING_MAP_TITLE, &[("area", Arg::Text(&name.text))]);
        let rungs = index.housing(area, self.lang).into_iter();
        let forms = rungs.map(|rung| FormView {
            name: self.word(rung.form),
            places: rung
                .places
                .into_iter()
                .map(|(service, housing)| self.place_to_live(service, housing, cited))
                .collect(),
        });
        HousingMap { title, forms: forms.collect() }
    }

    fn place_to_live(
        &self,
        service: &'a Service,
        housing: &'a Housing,
        cited: &mut Facts<'a>,
    ) -> HousingView<'a> {
        let Housing { form: _, support, provenance } = housing;
        let mut whom = self.whom_to_live(service, cited);
        let mut support = self.cell(vec![Self::own(self.word(*support))], Some(provenance), cited);
        let mut way = self.way_to_live(service, cited);
        let doubt = self::shared_doubt([&mut whom, &mut support, &mut way]);
        HousingView {
            link: self.service_link(service),
            status: (service.status != Status::Open).then(|| self.word(service.status)),
            doubt,
            whom,
            support,
            way,
        }
    }

    fn whom_to_live(&self, service: &'a Service, cited: &mut Facts<'a>) -> Cell<'a> {
        let lines: Vec<_> = self.for_whom(service).into_iter().map(|Line { text, .. }| text).collect();
        if lines.is_empty() {
            return self.cell(vec![Self::own(self.msg(words::HOUSING_MAP_UNKNOWN))], None, cited);
        }
        self.cell(lines, service.eligibility.as_ref().map(|eligibility| &eligibility.provenance), cited)
    }

    /// Whether it needs a decision, then how one gets in; the words of the entry stand on its page.
    fn way_to_live(&self, service: &'a Service, cited: &mut Facts<'a>) -> Cell<'a> {
        let access = Self::own(self.word(service.access));
        let (ways, provenance) = match &service.way_in {
            None => (Vec::new(), None),
            Some(Fact::Unknown) => (vec![Self::own(self.msg(words::HOUSING_MAP_WAY_UNKNOWN))], None),
            Some(Fact::Known(ways, provenance)) => {
                (self.lines_of(ways).into_iter().map(|Line { text, .. }| text).collect(), Some(provenance))
            }
        };
        self.cell([access].into_iter().chain(ways).collect(), provenance, cited)
    }

    fn cell(
        &self,
        lines: Vec<Piece<'a>>,
        provenance: Option<&'a Provenance>,
        cited: &mut Facts<'a>,
    ) -> Cell<'a> {
        if let Some(Provenance { source, seen, .. }) = provenance {
            cited.cite(source, *seen);
        }
        let stated = provenance.is_some();
        Cell { lines, doubt: provenance.and_then(|provenance| self.doubt(provenance)), stated }
    }
}

/// Takes out the doubt that all that is known shares: said once, it is read.
fn shared_doubt<'a>(cells: [&mut Cell<'a>; 3]) -> Option<Cow<'a, str>> {
    let shared = {
        let mut stated = cells.iter().filter(|cell| cell.stated).map(|cell| cell.doubt.as_ref());
        let first = stated.next()??.clone();
        stated.all(|doubt| doubt == Some(&first)).then_some(first)
    }?;
    for cell in cells {
        cell.doubt = None;
    }
    Some(shared)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixture::{Entry, catalog, from_page};

    const GUIDE: &str = "code: 70\nneeds: [sova]\nareas: [staden]\nhousing_map: [staden]\nsources: [broschyr]\nchecked: unknown\n";
    const TEXT: &str = "---\nname: Karta\nsummary: Om boende.\nversion: 1\n---\n";

    /// What a cell says, and why it is doubted.
    fn told(cell: &Cell<'_>) -> (Vec<String>, Option<String>) {
        let lines = cell.lines.iter().map(|line| line.text.to_string()).collect();
        (lines, cell.doubt.as_ref().map(ToString::to_string))
    }

    fn known(lines: &[&str]) -> (Vec<String>, Option<String>) {
        (lines.iter().map(|line| (*line).to_owned()).collect(), None)
    }

    #[test]
    fn a_row_says_what_is_known_what_is_doubted_and_what_nobody_knows() {
        let old = "access: decision\nstatus: uncertain\n\
                   housing: [{form: temporary, support: staff-always, source: tidning, confidence: B, doubt: old}]\n\
                   eligibility: {gender: women, registered: unknown, source: broschyr, confidence: C}\n\
                   way_in: {value: [phone, visit], source: broschyr, confidence: B}";
        let bare =
            "access: open\nhousing: [{form: night, support: unknown, source: broschyr, confidence: B}]";
        let services = [
            Entry { area: "staden", id: "gammalt", code: 1, yaml: old, name: "Gammalt" },
            Entry { area: "staden", id: "bart", code: 2, yaml: bare, name: "Bart" },
            Entry { area: "staden", id: "utan", code: 3, yaml: "access: open", name: "Utan boende" },
        ];
        let files = [("guides/karta/guide.yaml", GUIDE), ("guides/karta/sv.md", TEXT)];
        let catalog = catalog(&services, &files);
        let guide = catalog.guides.values().next().expect("the guide");
        from_page(&catalog, "sv", "guides/karta.html", |scope| {
            let (_, view) = scope.guide_page(guide, "guides/karta.html");
            let [map] = view.housing.as_slice() else { panic!("one table") };
            assert_eq!(map.title, "housing-map-title [\u{2068}Staden\u{2069}]");
            let names: Vec<_> =
                map.forms.iter().map(|form| (form.name.as_ref(), form.places.len())).collect();
            assert_eq!(
                names[..3],
                [("housing-form-night", 1), ("housing-form-temporary", 1), ("housing-form-supported", 0)]
            );
            assert_eq!(names.iter().map(|(_, places)| places).sum::<usize>(), 2);
            let bare = &map.forms[0].places[0];
            assert_eq!((bare.link.href.as_str(), bare.status.is_none()), ("../../sv/staden/bart.html", true));
            assert_eq!(told(&bare.whom), known(&["housing-map-unknown"]));
            assert_eq!(told(&bare.support), known(&["housing-support-unknown"]));
            assert_eq!(told(&bare.way), known(&["access-open"]));
            assert_eq!(bare.doubt, None);
            let old = &map.forms[1].places[0];
            assert_eq!(old.status.as_deref(), Some("status-uncertain"));
            let third_party = Some("fact-doubt-third-party".to_owned());
            assert_eq!(told(&old.whom), (vec!["gender-women".to_owned()], third_party));
            assert_eq!(
                told(&old.support),
                (vec!["housing-support-staff-always".to_owned()], Some("doubt-old".to_owned()))
            );
            assert_eq!(told(&old.way), known(&["access-decision", "way-in-phone", "way-in-visit"]));
            // What the table rests on stands among the sources of the page, each once.
            let sources: Vec<_> =
                view.footing.sources.iter().map(|source| source.link.href.as_str()).collect();
            assert_eq!(
                sources,
                ["../../sv/sources.html#source-broschyr", "../../sv/sources.html#source-tidning"]
            );
        });
    }

    #[test]
    fn a_doubt_that_a_whole_row_shares_is_said_once() {
        let facts = |more: &str| {
            format!(
                "housing: [{{form: night, support: none, source: broschyr, confidence: B, doubt: old}}]\nway_in: unknown\n\
                 eligibility: {{gender: men, source: broschyr, confidence: B, doubt: {more}}}"
            )
        };
        let [old, moved] = ["old", "moved"].map(facts);
        let services = [
            Entry { area: "staden", id: "alfa", code: 1, yaml: &old, name: "Alfa" },
            Entry { area: "staden", id: "beta", code: 2, yaml: &moved, name: "Beta" },
        ];
        let files = [("guides/karta/guide.yaml", GUIDE), ("guides/karta/sv.md", TEXT)];
        let catalog = catalog(&services, &files);
        let guide = catalog.guides.values().next().expect("the guide");
        from_page(&catalog, "sv", "guides/karta.html", |scope| {
            let (maps, _) = scope.housing_maps(guide);
            let doubts = maps[0].forms[0].places.iter().map(|place| {
                assert_eq!(told(&place.way), known(&["access-unknown", "housing-map-way-unknown"]));
                let cells = [&place.doubt, &place.whom.doubt, &place.support.doubt];
                cells.map(|doubt| doubt.as_deref().unwrap_or_default())
            });
            let doubts: Vec<_> = doubts.collect();
            assert_eq!(doubts, [["doubt-old", "", ""], ["", "doubt-moved", "doubt-old"]]);
        });
    }

    #[test]
    fn the_page_of_a_service_tells_its_housing_with_the_source() {
        let yaml = "housing:\n  - {form: night, support: unknown, source: broschyr, confidence: B}\n  \
                    - {form: supported, support: visits, source: tidning, confidence: C}";
        let huset = Entry { area: "staden", id: "huset", code: 1, yaml, name: "Huset" };
        let catalog = catalog(&[huset], &[]);
        let service = catalog.services.values().find(|it| it.id.as_str() == "huset").expect("it is there");
        from_page(&catalog, "sv", "staden/huset.html", |scope| {
            let facts = scope.service_facts(service);
            let lines = |rows: &[super::super::fact::Row<'_>], form: &str| {
                let label = format!("fact-housing: {form}");
                let row = rows.iter().find(|row| row.label == label).expect("a row of each form");
                row.lines.iter().map(|line| line.text.text.to_string()).collect::<Vec<_>>()
            };
            assert_eq!(lines(&facts.confirmed, "housing-form-night"), ["housing-form-night"]);
            let supported = "housing-form-supported";
            assert_eq!(lines(&facts.doubtful, supported), [supported, "housing-support-visits"]);
            assert_eq!(facts.unknown, ["fact-support"]);
        });
    }
}
