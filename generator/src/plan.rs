//! Which pages exist.
//!
//! What enters: the checked [`Catalog`]. What leaves: [`SitePlan`], every page with its address, and what many pages
//! need to know, worked out once. Must not know templates, HTML, messages or the day.

use std::collections::BTreeMap;

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::model::catalog::{Area, Catalog, Need, Situation};
use crate::model::entry::{Guide, Service, StaticPage};
use crate::model::id::{Lang, ShortCode, StaticPageId};
use crate::model::statement::Statement;
use crate::output::OutputPath;
use crate::source::{ByteRange, FileId, Span};

pub mod address;
mod alphabet;
pub mod find;
mod index;
mod near;

pub use alphabet::Alphabet;
pub use find::Questions;
pub use index::{AreaIndex, Index, Listing, Selection};

/// The guide that stands first on every home page when the site has it.
pub const TONIGHT: &str = "sova-i-natt";

/// More services in and around an area than this are too much to save on a phone.
const MOST_SAVED: usize = 500;

/// The page that explains where facts come from; its text is optional, its lists are not.
const HOW_WE_KNOW: &str = "how-we-know";

/// Every page of the site.
#[derive(Debug)]
pub struct SitePlan<'a> {
    /// What the pages say.
    pub catalog: &'a Catalog,
    /// Pages that exist once in every language.
    pub topics: Vec<Topic<'a>>,
    /// Pages for readers whose language is not known yet.
    pub shared: Vec<SharedPage<'a>>,
    /// What many pages need to know.
    pub index: Index<'a>,
    /// The three questions.
    pub questions: Questions<'a>,
}

/// A page that exists once in every language, at `<language>/<rest>`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Topic<'a> {
    /// What it is about.
    pub kind: TopicKind<'a>,
    /// Its path below the folder of a language.
    pub rest: String,
}

/// What a page is about.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum TopicKind<'a> {
    /// The first page of a language.
    Home,
    /// All there is in an area.
    Area(&'a Area),
    /// This evening and tonight in an area.
    Tonight(&'a Area),
    /// What helps with a need in an area.
    Need(&'a Area, &'a Need),
    /// What there is for people in a situation in an area.
    Situation(&'a Area, &'a Situation),
    /// The three questions: where?
    FindWhere,
    /// What?
    FindWhat(&'a Area),
    /// Who are you?
    FindWho(&'a Area, &'a Need),
    /// What there is for some readers: the place of the answer among those for an area and a need.
    Found(&'a Area, &'a Need, usize),
    /// A service.
    Service(&'a Service),
    /// A service, to show to staff.
    Show(&'a Service),
    /// A guide.
    Guide(&'a Guide),
    /// Everything in the order of the alphabet, for an area and what lies around it.
    AToZ(&'a Area),
    /// Everything that matters in an area, on one sheet that folds to a small book.
    Leaflet(&'a Area),
    /// The same without words that tell of violence, addiction or debts.
    DiscreetLeaflet(&'a Area),
    /// What staff print for others.
    Print,
    /// The search.
    Search,
    /// Where an area is saved on a reader's own phone.
    Offline(&'a Area),
    /// Words explained: the page with this number.
    Glossary(usize),
    /// How facts are gathered, and what nobody knows.
    HowWeKnow(Option<&'a StaticPage>),
    /// All sources.
    Sources,
    /// How accessible the site is.
    Statement(&'a Statement),
    /// Something about the site itself.
    About(&'a StaticPage),
}

impl Eq for TopicKind<'_> {}

impl TopicKind<'_> {
    /// Whether search engines may list it. Pages that say again what others say are for readers on their way, and a sheet
    /// that must not tell why somebody has it is not to be found by its address.
    #[must_use]
    pub fn is_indexed(self) -> bool {
        !matches!(
            self,
            Self::Show(_)
                | Self::DiscreetLeaflet(_)
                | Self::FindWhere
                | Self::FindWhat(_)
                | Self::FindWho(..)
                | Self::Found(..)
        )
    }
}

/// A page that speaks all languages at once.
#[derive(Debug, Clone, PartialEq)]
pub struct SharedPage<'a> {
    /// Where it lies.
    pub path: OutputPath,
    /// What it is.
    pub kind: SharedKind<'a>,
}

/// What a page in all languages is.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum SharedKind<'a> {
    /// The first page of the site.
    LanguageChoice,
    /// What a server shows for an address that does not exist.
    NotFound,
    /// Where a spoken code leads.
    Code(Entry<'a>),
}

/// A service or a guide.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Entry<'a> {
    /// A service.
    Service(&'a Service),
    /// A guide.
    Guide(&'a Guide),
}

impl<'a> Entry<'a> {
    /// Its spoken code.
    #[must_use]
    pub fn code(self) -> ShortCode {
        match self {
            Self::Service(service) => service.code,
            Self::Guide(guide) => guide.code,
        }
    }

    /// Its texts.
    #[must_use]
    pub fn texts(self) -> &'a crate::model::text::Texts {
        match self {
            Self::Service(service) => &service.texts,
            Self::Guide(guide) => &guide.texts,
        }
    }

    fn file(self) -> FileId {
        match self {
            Self::Service(service) => service.file,
            Self::Guide(guide) => guide.file,
        }
    }
}

impl<'a> SitePlan<'a> {
    /// Where a topic lies in one language, from the top of the site.
    #[must_use]
    pub fn path(&self, lang: Lang, topic: &Topic<'_>) -> String {
        format!("{}/{}", self.catalog.site.languages.tag(lang), topic.rest)
    }

    /// Areas that have a leaflet.
    pub fn leaflet_areas(&self) -> impl Iterator<Item = &'a Area> + use<'a> {
        leaflet_areas(self.catalog)
    }

    /// How many documents can be searched for: every service, guide and word, in each language.
    #[must_use]
    pub fn document_count(&self) -> usize {
        let Catalog { services, guides, glossary, .. } = self.catalog;
        (services.len() + guides.len() + glossary.len()) * self.catalog.site.languages.count()
    }

    /// How many pages the plan makes.
    #[must_use]
    pub fn page_count(&self) -> usize {
        self.topics.len() * self.catalog.site.languages.count() + self.shared.len()
    }
}

/// Lists all pages. Two pages at one address are reported, whoever made them claim it.
#[must_use]
pub fn plan(catalog: &Catalog) -> (SitePlan<'_>, Diagnostics) {
    let mut diagnostics = Diagnostics::default();
    let index = Index::new(catalog);
    let questions = Questions::new(catalog, &index);
    let topics = topics(catalog, &index, &questions);
    let shared = shared(catalog);
    refuse_shared_addresses(&topics, &shared, &mut diagnostics);
    (SitePlan { catalog, topics, shared, index, questions }, diagnostics)
}

fn topics<'a>(catalog: &'a Catalog, index: &Index<'a>, questions: &Questions<'a>) -> Vec<Topic<'a>> {
    let mut topics = Vec::new();
    let mut add = |kind, rest| topics.push(Topic { kind, rest });
    add(TopicKind::Home, address::HOME.to_owned());
    for area in &catalog.areas {
        add(TopicKind::Area(area), address::area(area));
        add(TopicKind::Tonight(area), address::tonight(area));
        for need in &catalog.needs {
            add(TopicKind::Need(area, need), address::need(area, need));
        }
        for situation in &catalog.situations {
            add(TopicKind::Situation(area, situation), address::situation(area, situation));
        }
        // The alphabet of the home area holds what lies around it too.
        if area.id == catalog.site.home_area {
            add(TopicKind::AToZ(area), address::A_TO_Z.to_owned());
        } else if !index.around_home(area) {
            add(TopicKind::AToZ(area), address::a_to_z(area));
        }
    }
    if questions.areas.len() > 1 {
        add(TopicKind::FindWhere, address::FIND.to_owned());
    }
    for &area in &questions.areas {
        add(TopicKind::FindWhat(area), address::find(area));
        for need in &catalog.needs {
            let found = questions.answers(area, need).found.len();
            if found > 1 {
                add(TopicKind::FindWho(area, need), address::find_who(area, need));
            }
            for at in 0..found {
                add(TopicKind::Found(area, need, at), address::found(area, need, at));
            }
        }
    }
    for service in catalog.services.values() {
        add(TopicKind::Service(service), address::service(service));
        add(TopicKind::Show(service), address::show(service));
    }
    for guide in catalog.guides.values() {
        add(TopicKind::Guide(guide), address::guide(guide));
    }
    for area in leaflet_areas(catalog) {
        add(TopicKind::Leaflet(area), address::leaflet(area));
        add(TopicKind::DiscreetLeaflet(area), address::leaflet_discreet(area));
    }
    add(TopicKind::Print, address::PRINT.to_owned());
    add(TopicKind::Search, address::SEARCH.to_owned());
    // Who saves an area saves what lies around it too, as the alphabet lists it.
    for area in catalog.areas.iter().filter(|area| index.services_around(area) <= MOST_SAVED) {
        if area.id == catalog.site.home_area {
            add(TopicKind::Offline(area), address::OFFLINE.to_owned());
        } else if !index.around_home(area) {
            add(TopicKind::Offline(area), address::offline(area));
        }
    }
    for part in 0..index.glossary_parts() {
        add(TopicKind::Glossary(part), address::glossary(part));
    }
    let how_we_know = catalog.pages.values().find(|page| is_how_we_know(&page.id));
    add(TopicKind::HowWeKnow(how_we_know), address::HOW_WE_KNOW.to_owned());
    add(TopicKind::Sources, address::SOURCES.to_owned());
    if let Some(statement) = &catalog.statement {
        add(TopicKind::Statement(statement), address::STATEMENT.to_owned());
    }
    for page in catalog.pages.values().filter(|page| !is_how_we_know(&page.id)) {
        add(TopicKind::About(page), address::about(page));
    }
    topics
}

/// Areas that are small enough for a leaflet: all but the largest, when others lie in it.
fn leaflet_areas(catalog: &Catalog) -> impl Iterator<Item = &Area> {
    catalog.areas.iter().filter(|area| area.parent.is_some() || !holds_others(catalog, area))
}

/// Whether another area lies in this one.
fn holds_others(catalog: &Catalog, area: &Area) -> bool {
    catalog.areas.iter().any(|other| other.parent.as_ref() == Some(&area.id))
}

fn is_how_we_know(id: &StaticPageId) -> bool {
    id.as_str() == HOW_WE_KNOW
}

fn shared(catalog: &Catalog) -> Vec<SharedPage<'_>> {
    let fixed = [("index.html", SharedKind::LanguageChoice), ("404.html", SharedKind::NotFound)];
    let services = catalog.services.values().map(Entry::Service);
    let guides = catalog.guides.values().map(Entry::Guide);
    let fixed = fixed.map(|(path, kind)| SharedPage { path: OutputPath::new(path), kind });
    let codes = services.chain(guides).map(|entry| SharedPage {
        path: OutputPath::new(address::code(entry.code())),
        kind: SharedKind::Code(entry),
    });
    fixed.into_iter().chain(codes).collect()
}

/// Someone who claims an address.
struct Claim<'p> {
    address: &'p str,
    /// The file that makes the claim; `None` for pages that every site has.
    file: Option<FileId>,
}

fn refuse_shared_addresses(topics: &[Topic<'_>], shared: &[SharedPage<'_>], diagnostics: &mut Diagnostics) {
    // Languages have folders of their own: below them, and beside them, addresses can clash; across never.
    let below = topics.iter().map(|topic| Claim { address: &topic.rest, file: topic_file(topic.kind) });
    let beside = shared.iter().map(|page| Claim {
        address: page.path.as_str(),
        file: match page.kind {
            SharedKind::LanguageChoice | SharedKind::NotFound => None,
            SharedKind::Code(entry) => Some(entry.file()),
        },
    });
    for claims in [below.collect::<Vec<_>>(), beside.collect()] {
        let mut first = BTreeMap::new();
        for claim in &claims {
            if let Some(other) = first.insert(claim.address, claim) {
                diagnostics.push(duplicate(other, claim));
                first.insert(claim.address, other);
            }
        }
    }
}

fn topic_file(kind: TopicKind<'_>) -> Option<FileId> {
    match kind {
        TopicKind::Service(service) | TopicKind::Show(service) => Some(service.file),
        TopicKind::Guide(guide) => Some(guide.file),
        TopicKind::About(page) | TopicKind::HowWeKnow(Some(page)) => Some(page.texts.original().body.file),
        TopicKind::Home
        | TopicKind::Area(_)
        | TopicKind::Tonight(_)
        | TopicKind::Need(..)
        | TopicKind::Situation(..)
        | TopicKind::FindWhere
        | TopicKind::FindWhat(_)
        | TopicKind::FindWho(..)
        | TopicKind::Found(..)
        | TopicKind::AToZ(_)
        | TopicKind::Leaflet(_)
        | TopicKind::DiscreetLeaflet(_)
        | TopicKind::Print
        | TopicKind::Search
        | TopicKind::Offline(_)
        | TopicKind::Glossary(_)
        | TopicKind::Statement(_)
        | TopicKind::HowWeKnow(None)
        | TopicKind::Sources => None,
    }
}

fn duplicate(first: &Claim<'_>, second: &Claim<'_>) -> Diagnostic {
    const HELP: &str = "give one of them another id or code";
    let start = |file: FileId| -> Span { ByteRange::new(0, 0).in_file(file) };
    let address = first.address;
    match (second.file.or(first.file), first.file) {
        (Some(file), other) => {
            let message = format!("two pages at the address `{address}`");
            let diagnostic = Diagnostic::at(Code::EntryDuplicateUrl, start(file), message, HELP);
            match other {
                Some(other) if other != file => {
                    diagnostic.related(start(other), "this page is there already")
                }
                _ => diagnostic.remark("a page that every site has is there already"),
            }
        }
        (None, _) => {
            let message = format!("two areas, needs or situations share the address `{address}`");
            Diagnostic::about_path(Code::EntryDuplicateUrl, "content/areas.yaml", message, HELP)
        }
    }
}

#[cfg(test)]
mod tests;
