//! Entries known to be valid: services, guides, words of the glossary, pages about the site.

use chrono::{Days, NaiveDate};

use super::fact::{Fact, Provenance};
use super::hours::OpeningHours;
use super::id::{
    AreaId, GuideId, NeedId, NoticeId, ServiceId, ShortCode, SituationId, SourceId, StaticPageId, TermId,
};
use super::phone::PhoneNumber;
use super::text::Texts;
use super::vocabulary::{
    Access, Accessibility, Bring, Condition, Cost, Danger, Gender, HoursFor, HousingForm, HousingSupport,
    NoticeKind, OperatorKind, PhoneLabel, Status, WayIn,
};
use crate::source::{FileId, Located};

/// Who runs a service.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Operator {
    /// Proper name, never translated.
    pub name: String,
    /// Responsible part of it.
    pub unit: Option<String>,
    /// What sort.
    pub kind: OperatorKind,
}

/// An age limit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Age {
    /// In years.
    Years(u32),
    /// There may be one, but nobody has told us.
    Unknown,
}

/// Where one has to be registered (*folkbokförd*).
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Registered {
    /// Anywhere.
    Anywhere,
    /// In this area.
    In(AreaId),
    /// Nobody has told us.
    Unknown,
}

/// Who may use a service. `None`: the sources say nothing that would restrict it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Eligibility {
    /// Gender.
    pub gender: Option<Gender>,
    /// Youngest age.
    pub age_from: Option<Age>,
    /// Oldest age.
    pub age_to: Option<Age>,
    /// Where registered.
    pub registered: Option<Registered>,
    /// Any of these.
    pub conditions: Vec<Condition>,
    /// Where that comes from.
    pub provenance: Provenance,
}

/// Housing that a service gives.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Housing {
    /// Its form.
    pub form: HousingForm,
    /// The support that comes with it.
    pub support: HousingSupport,
    /// Where that comes from.
    pub provenance: Provenance,
}

/// A number and what it is for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Phone {
    /// The number.
    pub number: PhoneNumber,
    /// What it is for.
    pub label: PhoneLabel,
    /// Where it comes from.
    pub provenance: Provenance,
}

/// Opening hours and what they are for.
#[derive(Debug, Clone, PartialEq)]
pub struct Hours {
    /// What they are for.
    pub what: HoursFor,
    /// The hours.
    pub opening: OpeningHours,
    /// Where they come from.
    pub provenance: Provenance,
}

/// A visiting address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Address {
    /// Street and number.
    pub street: String,
    /// Postcode.
    pub postcode: Option<String>,
    /// Town.
    pub city: String,
}

impl Address {
    /// The address in one line, as it is written in Sweden.
    #[must_use]
    pub fn line(&self) -> String {
        let Self { street, postcode, city } = self;
        let place = postcode.iter().chain([city]).map(String::as_str).collect::<Vec<_>>().join(" ");
        format!("{street}, {place}")
    }
}

/// A point in Sweden, degrees in WGS 84.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Coordinates {
    /// North.
    pub lat: f64,
    /// East.
    pub lon: f64,
}

/// Something an entry is related to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum EntryRef {
    /// A service.
    Service(ServiceId),
    /// A guide.
    Guide(GuideId),
}

/// When the facts of an entry were last confirmed with whom they are about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Check {
    /// The day; `None` when nobody has.
    pub confirmed: Option<NaiveDate>,
    /// Days until it is due again.
    pub every_days: u32,
}

impl Check {
    /// The last day on which the facts may be relied on; `None` when nobody has confirmed them, ever.
    #[must_use]
    pub fn due(&self) -> Option<NaiveDate> {
        self.confirmed.map(|day| day.checked_add_days(Days::new(self.every_days.into())).unwrap_or(day))
    }

    /// Whether they were confirmed and should have been again before `today`.
    #[must_use]
    pub fn is_overdue(&self, today: NaiveDate) -> bool {
        self.due().is_some_and(|due| today > due)
    }
}

/// Somewhere or someone that helps. An absent fact (`None`) does not apply; [`Fact::Unknown`] applies but is not known.
#[derive(Debug, Clone, PartialEq)]
pub struct Service {
    /// Its id.
    pub id: ServiceId,
    /// The file of its facts.
    pub file: FileId,
    /// Its spoken code.
    pub code: ShortCode,
    /// The area it lies in.
    pub area: AreaId,
    /// Who runs it.
    pub operator: Operator,
    /// Needs it answers; the first is the main one.
    pub needs: Vec<NeedId>,
    /// Situations it is for.
    pub situations: Vec<SituationId>,
    /// Whether it needs a decision.
    pub access: Access,
    /// Whether it runs.
    pub status: Status,
    /// Whether its place is secret; then it has neither address nor coordinates.
    pub protected: bool,
    /// Whether being seen on its page can be dangerous.
    pub sensitive: bool,
    /// Dangers whose lines stand first.
    pub danger: Vec<Danger>,
    /// Who may use it.
    pub eligibility: Option<Eligibility>,
    /// Housing it gives; empty where it gives none.
    pub housing: Vec<Housing>,
    /// Number of places.
    pub capacity: Option<Fact<u32>>,
    /// What it costs.
    pub cost: Option<Fact<Cost>>,
    /// Numbers; an empty list means that it has none.
    pub phones: FactList<Phone>,
    /// E-mail address.
    pub email: Option<Fact<String>>,
    /// Its own page.
    pub web: Option<Fact<String>>,
    /// Visiting address.
    pub address: Option<Fact<Address>>,
    /// Place on the map.
    pub coordinates: Option<Fact<Coordinates>>,
    /// Opening hours; an empty list means that hours do not apply.
    pub hours: FactList<Hours>,
    /// BCP 47 tags of languages spoken.
    pub languages: Option<Fact<Vec<String>>>,
    /// How accessible it is.
    pub accessibility: Option<Fact<Vec<Accessibility>>>,
    /// What to bring.
    pub bring: Option<Fact<Vec<Bring>>>,
    /// How one gets in.
    pub way_in: Option<Fact<Vec<WayIn>>>,
    /// Whom to ask about what is unknown.
    pub ask: Option<ServiceId>,
    /// Related entries.
    pub related: Vec<EntryRef>,
    /// What the texts rest on.
    pub sources: Vec<SourceId>,
    /// When it was confirmed.
    pub check: Check,
    /// Its texts.
    pub texts: Texts,
}

/// Facts of which an entry may have several, each with its own source.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FactList<T> {
    /// They apply, but nobody has told us.
    Unknown,
    /// Those that are known; empty where none apply.
    Known(Vec<T>),
}

impl<T> FactList<T> {
    /// Those that are known.
    #[must_use]
    pub fn known(&self) -> &[T] {
        match self {
            Self::Unknown => &[],
            Self::Known(facts) => facts,
        }
    }
}

/// A question answered step by step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Guide {
    /// Its id.
    pub id: GuideId,
    /// The file of its facts.
    pub file: FileId,
    /// Its spoken code.
    pub code: ShortCode,
    /// Needs it answers.
    pub needs: Vec<NeedId>,
    /// Situations it is for.
    pub situations: Vec<SituationId>,
    /// Dangers whose lines stand first.
    pub danger: Vec<Danger>,
    /// Whether being seen on its page can be dangerous.
    pub sensitive: bool,
    /// Where it holds.
    pub areas: Vec<AreaId>,
    /// Areas whose housing stands on its page, and where it asks for them.
    pub housing_map: Vec<Located<AreaId>>,
    /// Related entries.
    pub related: Vec<EntryRef>,
    /// What the texts rest on.
    pub sources: Vec<SourceId>,
    /// When it was gone through.
    pub check: Check,
    /// Its texts.
    pub texts: Texts,
}

/// What holds between two days, above the pages it is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notice {
    /// Its id.
    pub id: NoticeId,
    /// What it tells of.
    pub kind: NoticeKind,
    /// The first day.
    pub from: NaiveDate,
    /// The last day.
    pub to: NaiveDate,
    /// Where it holds, with all that lies in it.
    pub areas: Vec<AreaId>,
    /// Services that it is about.
    pub services: Vec<ServiceId>,
    /// What it rests on.
    pub sources: Vec<SourceId>,
    /// Its texts.
    pub texts: Texts,
}

/// A word explained.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Term {
    /// Its id.
    pub id: TermId,
    /// What the explanation rests on.
    pub sources: Vec<SourceId>,
    /// Its texts: the summary is the definition.
    pub texts: Texts,
}

/// A page of the site about itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StaticPage {
    /// Its id.
    pub id: StaticPageId,
    /// Its texts.
    pub texts: Texts,
}
