//! Paper: the leaflet of an area, one A4 that folds to a book of eight pages, and the page for those who print for others.
//!
//! What a leaflet holds is worked out by lines, so that nothing overflows: each need gives its first services, those that
//! can be rung or visited before those that cannot, and each service stands once. Facts that are doubted are left out.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use serde::Serialize;

use super::fact::AskView;
use super::frame::{LanguageView, PageView, PhoneView, language};
use super::qr::{QrView, qr};
use super::{Link, Piece, Scope, words};
use crate::locale::Arg;
use crate::model::catalog::{Area, Need};
use crate::model::entry::{Address, Service};
use crate::model::fact::Fact;
use crate::model::id::ServiceId;
use crate::model::vocabulary::{Icon, Status, Vocabulary};
use crate::plan::{Selection, address};

/// Needs that share a page of the leaflet.
const PANELS: [&[Icon]; 5] = [
    &[Icon::Bed],
    &[Icon::Meal, Icon::Letter],
    &[Icon::Home, Icon::Coins],
    &[Icon::Heart, Icon::Shield],
    &[Icon::Speech, Icon::Family],
];

/// Needs whose names, and whose services' names, tell what nobody else should know.
const TELLING: [Icon; 3] = [Icon::Coins, Icon::Heart, Icon::Shield];

/// Lines of a page that can be filled, of the 23 that it has in the scripts with the tallest lines.
const LINES: usize = 20;

/// Lines of a heading with what stands around it.
const HEADING: usize = 2;

/// Letters on a line, in the languages with the widest ones.
pub const LETTERS: usize = 27;

/// A leaflet.
#[derive(Debug, Serialize)]
pub struct LeafletView<'a> {
    /// Its title.
    pub name: Piece<'a>,
    /// One line.
    pub summary: Piece<'a>,
    /// The area.
    pub area: Piece<'a>,
    /// The way to the area's page with a camera.
    pub qr: QrView,
    /// Pages between the cover and the phrases.
    pub panels: Vec<Vec<Section<'a>>>,
    /// Phrases to point at.
    pub says: Vec<Say<'a>>,
    /// Whom to ask.
    pub ask: Option<AskView<'a>>,
    /// The day the oldest fact was confirmed; `None` when one of them never was.
    pub confirmed: Option<String>,
    /// The leaflet that says more, or less.
    pub other: Link<'a>,
}

/// What helps with a need.
#[derive(Debug, Serialize)]
pub struct Section<'a> {
    /// The need.
    pub title: Piece<'a>,
    /// Its pictogram.
    pub icon: &'static str,
    /// The services.
    pub items: Vec<Item<'a>>,
}

/// A service in a few lines.
#[derive(Debug, Serialize)]
pub struct Item<'a> {
    /// Its page and name; `None` where the name says too much.
    pub link: Option<Link<'a>>,
    /// Its spoken code.
    pub code: u32,
    /// A number that is certain.
    pub phone: Option<PhoneView<'a>>,
    /// Street and town.
    pub address: Option<String>,
    /// When it is usually open.
    pub hours: Option<String>,
}

/// A phrase, and the same in the original language.
#[derive(Debug, Serialize)]
pub struct Say<'a> {
    /// In the language of the page.
    pub own: String,
    /// In the original language, when that is another.
    pub original: Option<Piece<'a>>,
}

/// The page for those who print for others.
#[derive(Debug, Serialize)]
pub struct PrintView<'a> {
    /// Its name.
    pub name: Piece<'a>,
    /// One line.
    pub summary: Piece<'a>,
    /// All languages.
    pub languages: Vec<LanguageView<'a>>,
    /// The title of a leaflet that says less, if there is one.
    pub discreet: Option<String>,
    /// Sheets that are offered in each language: paths below its folder.
    pub sheets: Vec<Sheet<'a>>,
    /// Services by need, in the language of the page.
    pub needs: Vec<Sheets<'a>>,
}

/// A sheet in all languages.
#[derive(Debug, Serialize)]
pub struct Sheet<'a> {
    /// Its path below the folder of a language, and its name.
    pub link: Link<'a>,
    /// Whether it may take two A4.
    pub two: bool,
}

/// Sheets about one need.
#[derive(Debug, Serialize)]
pub struct Sheets<'a> {
    /// The need.
    pub title: Piece<'a>,
    /// The sheets.
    pub links: Vec<Link<'a>>,
}

/// Services that a leaflet has.
#[derive(Default)]
struct Taken<'a> {
    ids: BTreeSet<&'a ServiceId>,
    confirmed: Vec<Option<NaiveDate>>,
}

impl<'a> Taken<'a> {
    /// Those of `services` that stand nowhere yet, in their order, until the next has no room on `lines`.
    fn fill(
        &mut self,
        services: Vec<&'a Service>,
        lines: &mut usize,
        item: impl Fn(&'a Service) -> Item<'a>,
    ) -> Vec<Item<'a>> {
        let mut items = Vec::new();
        for service in services {
            if self.ids.contains(&service.id) {
                continue;
            }
            let item = item(service);
            let Some(left) = lines.checked_sub(item.lines()) else { break };
            *lines = left;
            self.ids.insert(&service.id);
            self.confirmed.push(service.check.confirmed);
            items.push(item);
        }
        items
    }
}

impl Item<'_> {
    /// How many lines it takes at most.
    fn lines(&self) -> usize {
        let texts = [
            self.link.as_ref().map(|link| &*link.label.text),
            self.address.as_deref(),
            self.hours.as_deref(),
        ];
        let long = texts.into_iter().flatten().map(|text| text.chars().count().div_ceil(LETTERS));
        1 + long.sum::<usize>()
    }
}

impl<'a> Scope<'a> {
    /// The leaflet of an area; a discreet one says nothing of violence, addiction or debts.
    #[must_use]
    pub fn leaflet_page(
        self,
        area: &'a Area,
        discreet: bool,
        rest: &'a str,
    ) -> (PageView<'a>, LeafletView<'a>) {
        let scope = Self { area, ..self };
        let name = scope.localised(&area.name);
        let text = |id| scope.plain_with(id, &[("area", Arg::Text(&name.text))]);
        let titles = [words::LEAFLET_TITLE, words::LEAFLET_DISCREET_TITLE].map(text);
        let [full, neutral] = titles;
        let (title, other) = if discreet { (neutral, full) } else { (full, neutral) };
        let other_path = if discreet { address::leaflet(area) } else { address::leaflet_discreet(area) };
        let summary = text(words::LEAFLET_SUMMARY);
        let page = scope.page(&title, summary.clone().into(), rest, scope.crumbs_to_area(), &[]);
        let mut taken = Taken::default();
        let panels = scope.panels(discreet, &mut taken);
        let confirmed: Option<Vec<_>> = taken.confirmed.into_iter().collect();
        let oldest = confirmed.and_then(|days| days.into_iter().min());
        let base_url = &scope.catalog().site.base_url;
        let tag = scope.catalog().site.languages.tag(scope.lang);
        let view = LeafletView {
            name: Self::own(title),
            summary: Self::own(summary),
            area: name,
            qr: qr(format!("{base_url}/{tag}/{}", address::area(area))),
            panels,
            says: scope.says(),
            ask: scope.ask_area(),
            confirmed: oldest.map(|day| scope.date(day)),
            other: Link { href: scope.href(&other_path), label: Self::own(other) },
        };
        (page, view)
    }

    /// The page for those who print for others.
    #[must_use]
    pub fn print_page(self, rest: &'a str) -> (PageView<'a>, PrintView<'a>) {
        let (title, summary) = (self.msg(words::PRINT_PACK_TITLE), self.msg(words::PRINT_PACK_SUMMARY));
        let page = self.page(&title, summary.clone(), rest, vec![self.crumb_home()], &[]);
        let plan = self.plan;
        let leaflets = plan.leaflet_areas().flat_map(|area| {
            let name = self.localised(&area.name);
            let sheet = move |id, path: String| {
                let label = self.plain_with(id, &[("area", Arg::Text(&name.text))]);
                Sheet { link: Link { href: path, label: Self::own(label) }, two: false }
            };
            [
                sheet(words::TONIGHT_TITLE, address::tonight(area)),
                sheet(words::LEAFLET_TITLE, address::leaflet(area)),
                sheet(words::LEAFLET_DISCREET_TITLE, address::leaflet_discreet(area)),
            ]
        });
        let guides = plan.index.guides(self.area, self.lang).into_iter().map(|guide| Sheet {
            link: Link { href: address::guide(guide), label: self.name(&guide.texts) },
            two: true,
        });
        let needs = self.catalog().needs.iter().map(|need| {
            let listing = plan.index.listing(self.area, self.lang, Selection::Need(need), self.catalog());
            let running = listing.running.into_iter().flat_map(|(_, services)| services);
            let main = running.filter(|service| service.needs.first() == Some(&need.id));
            Sheets {
                title: self.localised(&need.name),
                links: main.map(|service| self.service_link(service)).collect(),
            }
        });
        let languages = self.catalog().site.languages.iter();
        let discreet = plan.leaflet_areas().next().map(|area| {
            let name = self.localised(&area.name);
            self.plain_with(words::LEAFLET_DISCREET_TITLE, &[("area", Arg::Text(&name.text))])
        });
        let view = PrintView {
            name: Self::own(title),
            summary: Self::own(summary),
            languages: languages
                .map(|lang| language(plan, self.all_messages, lang, lang == self.lang))
                .collect(),
            discreet,
            sheets: leaflets.chain(guides).collect(),
            needs: needs.filter(|sheets| !sheets.links.is_empty()).collect(),
        };
        (page, view)
    }

    /// The leaflet of an area, if it has one.
    pub(super) fn leaflet_link(&self, area: &'a Area) -> Option<Link<'a>> {
        let has_one = self.plan.leaflet_areas().any(|other| other.id == area.id);
        has_one.then(|| {
            let name = self.localised(&area.name);
            let label = self.plain_with(words::LEAFLET_TITLE, &[("area", Arg::Text(&name.text))]);
            Link { href: self.href(&address::leaflet(area)), label: Self::own(label) }
        })
    }

    fn panels(&self, discreet: bool, taken: &mut Taken<'a>) -> Vec<Vec<Section<'a>>> {
        let telling = |need: &&Need| discreet && TELLING.contains(&need.icon);
        let mut panels = Vec::new();
        for icons in PANELS {
            let needs = icons.iter().flat_map(|icon| self.needs_with(*icon)).filter(|need| !telling(need));
            let needs: Vec<_> = needs.collect();
            let (mut lines, mut headings) = (LINES, needs.len());
            let sections = needs.into_iter().map(|need| {
                let services = self.reachable(need, |service| !discreet || !self.is_telling(service));
                // What one need leaves, the next one has.
                let share = lines / headings;
                let mut rest = share.saturating_sub(HEADING);
                let items = taken.fill(services, &mut rest, |service| self.item(service, true));
                lines -= if items.is_empty() { 0 } else { share - rest };
                headings -= 1;
                Section { title: self.localised(&need.name), icon: need.icon.word(), items }
            });
            panels.push(sections.filter(|section| !section.items.is_empty()).collect());
        }
        if discreet {
            let numbers = self.numbers(taken);
            let place = panels.iter_mut().find(|panel: &&mut Vec<_>| panel.is_empty());
            if let (Some(panel), false) = (place, numbers.items.is_empty()) {
                panel.push(numbers);
            }
        }
        panels
    }

    /// What is left out elsewhere: numbers and codes without a name, for those who know whose they are.
    fn numbers(&self, taken: &mut Taken<'a>) -> Section<'a> {
        let needs = PANELS.iter().copied().flatten().flat_map(|icon| self.needs_with(*icon));
        let telling = needs.flat_map(|need| {
            self.reachable(need, |service| self.is_telling(service) && certain_phone(service).is_some())
        });
        let mut lines = LINES - HEADING;
        Section {
            title: Self::own(self.msg(words::LEAFLET_NUMBERS)),
            icon: PHONE,
            items: taken.fill(telling.collect(), &mut lines, |service| self.item(service, false)),
        }
    }

    fn needs_with(&self, icon: Icon) -> impl Iterator<Item = &'a Need> + use<'a> {
        self.catalog().needs.iter().filter(move |need| need.icon == icon)
    }

    /// Whether the name of a service tells what nobody else should know.
    fn is_telling(&self, service: &Service) -> bool {
        let main = service.needs.first().map(|need| self.need(need.as_str()).icon);
        service.sensitive || main.is_some_and(|icon| TELLING.contains(&icon))
    }

    /// Services that surely run, those that can be rung or visited first; the number on the cover is not repeated.
    fn reachable(&self, need: &'a Need, fits: impl Fn(&Service) -> bool) -> Vec<&'a Service> {
        let listing = self.plan.index.listing(self.area, self.lang, Selection::Need(need), self.catalog());
        let sos = self.sos().map(|phone| phone.dial);
        let running = listing.running.into_iter().flat_map(|(_, services)| services);
        let mut services: Vec<_> = running
            .filter(|service| matches!(service.status, Status::Open | Status::Seasonal))
            .filter(|service| certain_phone(service).is_none_or(|phone| Some(phone.dial) != sos))
            .filter(|service| fits(service))
            .collect();
        services
            .sort_by_key(|service| certain_phone(service).is_none() && certain_address(service).is_none());
        services
    }

    fn item(&self, service: &'a Service, named: bool) -> Item<'a> {
        let short = |Address { street, postcode: _, city }: &Address| format!("{street}, {city}");
        Item {
            link: named.then(|| self.service_link(service)),
            code: service.code.number(),
            phone: certain_phone(service),
            address: certain_address(service).filter(|_| named).map(short),
            hours: self.usual_hours(service).filter(|_| named),
        }
    }

    fn says(&self) -> Vec<Say<'a>> {
        const PHRASES: [&str; 3] =
            [words::LEAFLET_SAY_BED, words::LEAFLET_SAY_WRITTEN, words::LEAFLET_SAY_ELSEWHERE];
        let original = self.in_language(self.catalog().site.languages.original());
        let foreign = original.lang != self.lang;
        let say = |own: String, other: String| {
            let other = Piece { text: other.into(), ..original.foreign() };
            Say { original: (foreign && other.text != own).then_some(other), own }
        };
        let mut says: Vec<_> =
            PHRASES.iter().map(|id| say(self.msg(id).into_owned(), original.msg(id).into_owned())).collect();
        let tag = self.catalog().site.languages.tag(self.lang);
        if let Some(spoken) = words::spoken(tag).filter(|_| foreign) {
            let phrase = |scope: &Self| {
                let name = scope.msg(spoken);
                scope.plain_with(words::LEAFLET_SAY_INTERPRETER, &[("language", Arg::Text(&name))])
            };
            says.insert(1, say(phrase(self), phrase(&original)));
        }
        says
    }

    /// An empty text in this scope's language on a page of another.
    fn foreign(&self) -> Piece<'a> {
        let languages = &self.catalog().site.languages;
        let (lang, dir) = (languages.tag(self.lang), languages.direction(self.lang).as_str());
        Piece { text: "".into(), lang: Some(lang), dir: Some(dir) }
    }
}

/// The pictogram of numbers.
const PHONE: &str = "phone";

fn certain_phone(service: &Service) -> Option<PhoneView<'_>> {
    let certain = service.phones.known().iter().find(|phone| phone.provenance.is_plain());
    certain.map(PhoneView::from)
}

fn certain_address(service: &Service) -> Option<&Address> {
    match &service.address {
        Some(Fact::Known(address, provenance)) if provenance.is_plain() => Some(address),
        _ => None,
    }
}
