//! For whom a service is: what a reader says of themselves, and the rule that compares it with what is known of the service.
//!
//! Readers are asked about age, gender and where they are registered, and never about conditions (addiction, illness,
//! violence): no address or history shall tell those, and only the words of an entry tell them exactly.

use super::catalog::Catalog;
use super::entry::{Age, Eligibility, Registered, Service};
use super::id::AreaId;
use super::vocabulary::{Condition, Gender};

/// The first age at which nobody is a child.
pub const ADULT: u32 = 18;

/// Ages in years, both ends among them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ages {
    /// The youngest.
    pub from: u32,
    /// The oldest; `None`: all that are older.
    pub to: Option<u32>,
}

/// What readers say of their gender.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SaidGender {
    /// A woman.
    Woman,
    /// A man.
    Man,
    /// Another, or they would rather not say.
    Other,
}

/// What readers say of where they are registered (*folkbokförda*).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SaidRegistered<'a> {
    /// In this area.
    In(&'a AreaId),
    /// Not in this area.
    NotIn(&'a AreaId),
    /// They do not know, or would rather not say.
    Unsure,
}

/// What a reader has said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reader<'a> {
    /// How old.
    pub ages: Ages,
    /// Of which gender.
    pub gender: SaidGender,
    /// Registered where.
    pub registered: SaidRegistered<'a>,
}

/// Whether a service is for a reader.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Fit {
    /// Nothing that is known speaks against it.
    Fits,
    /// It is, when the reader finds that the conditions hold: nobody else can tell.
    FitsIf,
    /// Nobody has told us, the source is doubted, or the reader has not said what matters.
    Unknown,
    /// It is for others.
    DoesNot,
}

/// Compares what is known of a service with what a reader has said:
///
/// 1. Without structured eligibility nothing restricts it; if its text has words about whom it is for, the reader judges them.
/// 2. A doubted eligibility neither admits nor excludes anyone.
/// 3. One restriction that the reader does not meet excludes.
/// 4. One that is not known, or that the reader has not answered, makes it unknown.
/// 5. Conditions are left to the reader, but that a child is one.
#[must_use]
pub fn fit(service: &Service, reader: &Reader<'_>, catalog: &Catalog) -> Fit {
    let Some(eligibility) = &service.eligibility else {
        let told = service.texts.original().eligibility.is_some();
        return if told { Fit::FitsIf } else { Fit::Fits };
    };
    if !eligibility.provenance.is_plain() {
        return Fit::Unknown;
    }
    let Eligibility { gender, age_from, age_to, registered, conditions, provenance: _ } = eligibility;
    let met = [
        is_of_gender(*gender, reader.gender),
        age_from.map_or(Some(true), |from| within(from, |from| reader.ages.from >= from)),
        age_to.map_or(Some(true), |to| within(to, |to| reader.ages.to.is_some_and(|oldest| oldest <= to))),
        is_registered(registered.as_ref(), reader.registered, catalog),
    ];
    if met.contains(&Some(false)) {
        Fit::DoesNot
    } else if met.contains(&None) {
        Fit::Unknown
    } else if conditions.is_empty() || conditions.contains(&Condition::Child) && reader.is_child() {
        Fit::Fits
    } else {
        Fit::FitsIf
    }
}

impl Reader<'_> {
    fn is_child(&self) -> bool {
        self.ages.to.is_some_and(|oldest| oldest < ADULT)
    }
}

/// Whether a restriction is met; `None` when nobody can tell.
type Met = Option<bool>;

fn is_of_gender(wanted: Option<Gender>, said: SaidGender) -> Met {
    match (wanted, said) {
        (None | Some(Gender::Any), _)
        | (Some(Gender::Women), SaidGender::Woman)
        | (Some(Gender::Men), SaidGender::Man) => Some(true),
        (Some(Gender::Women), SaidGender::Man) | (Some(Gender::Men), SaidGender::Woman) => Some(false),
        (Some(Gender::Unknown), _) | (Some(_), SaidGender::Other) => None,
    }
}

/// Readers are asked for ages that lie wholly on one side of every limit.
fn within(limit: Age, holds: impl Fn(u32) -> bool) -> Met {
    match limit {
        Age::Years(years) => Some(holds(years)),
        Age::Unknown => None,
    }
}

fn is_registered(wanted: Option<&Registered>, said: SaidRegistered<'_>, catalog: &Catalog) -> Met {
    let wanted = match wanted {
        None | Some(Registered::Anywhere) => return Some(true),
        Some(Registered::Unknown) => return None,
        Some(Registered::In(area)) => area,
    };
    let lies_in =
        |area: &AreaId, other: &AreaId| catalog.area_and_ancestors(area).any(|around| around.id == *other);
    match said {
        SaidRegistered::In(area) if lies_in(area, wanted) => Some(true),
        SaidRegistered::In(area) if lies_in(wanted, area) => None,
        SaidRegistered::In(_) => Some(false),
        SaidRegistered::NotIn(area) if lies_in(wanted, area) => Some(false),
        SaidRegistered::NotIn(_) | SaidRegistered::Unsure => None,
    }
}
