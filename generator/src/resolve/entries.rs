//! What services and guides have in common, and the guides themselves.

use chrono::NaiveDate;

use super::facts::FactRules;
use super::registers::{Register, Registers};
use super::scope::{Scope, TOP};
use crate::diagnostic::Code;
use crate::model::entry::{Check, EntryRef, Guide};
use crate::model::id::{GuideId, NeedId, ShortCode, SituationId, SourceId};
use crate::model::raw::{self, Choice};
use crate::model::text::Texts;
use crate::model::vocabulary::Danger;
use crate::source::{FileId, Located, SourceMap};

const LONGEST_INTERVAL_DAYS: u32 = 3650;

/// What entries are checked against.
#[derive(Debug, Clone, Copy)]
pub(super) struct EntryRules<'a> {
    /// The ids.
    pub(super) registers: &'a Registers,
    /// Facts.
    pub(super) facts: FactRules<'a>,
    /// The texts of the files, to point into.
    pub(super) sources: &'a SourceMap,
    /// The day of the build.
    pub(super) today: NaiveDate,
    /// Days between confirmations where an entry says nothing.
    pub(super) check_every: u32,
}

/// Fields that services and guides share, as typed.
#[derive(Debug)]
pub(super) struct Shared {
    /// Spoken code.
    pub(super) code: Option<Located<raw::Whole>>,
    /// Needs.
    pub(super) needs: Option<Vec<Located<String>>>,
    /// Situations.
    pub(super) situations: Option<Vec<Located<String>>>,
    /// Dangers.
    pub(super) danger: Option<Vec<Choice<Danger>>>,
    /// Related entries.
    pub(super) related: Option<Vec<Located<String>>>,
    /// Sources.
    pub(super) sources: Option<Vec<Located<String>>>,
    /// Last confirmation.
    pub(super) checked: Option<Located<String>>,
    /// Interval.
    pub(super) check_every: Option<Located<raw::Whole>>,
}

/// The same, valid.
#[derive(Debug)]
pub(super) struct SharedValid {
    /// Spoken code.
    pub(super) code: ShortCode,
    /// Needs.
    pub(super) needs: Vec<NeedId>,
    /// Situations.
    pub(super) situations: Vec<SituationId>,
    /// Dangers.
    pub(super) danger: Vec<Danger>,
    /// Related entries.
    pub(super) related: Vec<EntryRef>,
    /// Sources.
    pub(super) sources: Vec<SourceId>,
    /// Confirmation.
    pub(super) check: Check,
}

impl EntryRules<'_> {
    /// The whole text of a file.
    #[must_use]
    pub(super) fn text_of(&self, file: FileId) -> &str {
        &self.sources.get(file).text
    }

    /// Makes the shared fields valid; says when the entry is due to be confirmed.
    pub(super) fn shared(&self, raw: Shared, scope: &mut Scope) -> Option<SharedValid> {
        let Shared { code, needs, situations, danger, related, sources, checked, check_every } = raw;
        let code = scope
            .required(code, "code", TOP)
            .and_then(|code| scope.number(&code, 1..=ShortCode::MAX, "a short code"))
            .and_then(ShortCode::new);
        let needs = scope.required(needs, "needs", TOP);
        let needs = needs.map(|needs| find_all(&self.registers.needs, Some(needs), scope));
        let situations = find_all(&self.registers.situations, situations, scope);
        let danger = scope.choices(danger);
        let related = related.unwrap_or_default().iter().filter_map(|id| self.related(id, scope)).collect();
        let sources = required_sources(self.registers, sources, scope);
        let every = check_every
            .map(|days| scope.number(&days, 1..=LONGEST_INTERVAL_DAYS, "a number of days"))
            .unwrap_or(Some(self.check_every));
        let checked = scope.required(checked, "checked", TOP);
        let at = checked.as_ref().map_or(TOP, |checked| checked.range);
        let confirmed = checked.and_then(|checked| scope.date_or(&checked, "unknown"));
        if let Some(day) = confirmed.flatten() {
            // One wrong digit in the year would make the facts look confirmed for years.
            scope.has_been(day, at, self.today, "write the day of the confirmation");
        }
        let check = Check { confirmed: confirmed?, every_days: every? };
        self.warn_if_stale(check, at, scope);
        Some(SharedValid {
            code: code?,
            needs: needs?,
            situations,
            danger,
            related,
            sources: sources?,
            check,
        })
    }

    fn warn_if_stale(&self, check: Check, at: crate::source::ByteRange, scope: &mut Scope) {
        let Check { confirmed, every_days } = check;
        let message = match confirmed {
            None => "nobody has confirmed these facts yet".to_owned(),
            Some(day) => {
                let age = (self.today - day).num_days();
                if age <= i64::from(every_days) {
                    return;
                }
                format!("these facts were confirmed {age} days ago; they are due every {every_days} days")
            }
        };
        scope.report(
            Code::EntryStale,
            at,
            message,
            "ring, correct what has changed, and write today's date here",
        );
    }

    fn related(&self, id: &Located<String>, scope: &mut Scope) -> Option<EntryRef> {
        match id.value.strip_prefix("guide/") {
            Some(guide) => self.registers.guides.find_text(guide, id.range, scope).map(EntryRef::Guide),
            None => self.registers.services.find(id, scope).map(EntryRef::Service),
        }
    }
}

/// What an entry rests on: at least one source.
pub(super) fn required_sources(
    registers: &Registers,
    ids: Option<Vec<Located<String>>>,
    scope: &mut Scope,
) -> Option<Vec<SourceId>> {
    let ids = scope.required(ids, "sources", TOP)?;
    if ids.is_empty() {
        scope.without_source();
    }
    Some(find_all(&registers.sources, Some(ids), scope))
}

/// Looks all of `ids` up; those that are not there are reported.
pub(super) fn find_all<I: Clone>(
    register: &Register<I>,
    ids: Option<Vec<Located<String>>>,
    scope: &mut Scope,
) -> Vec<I> {
    ids.unwrap_or_default().iter().filter_map(|id| register.find(id, scope)).collect()
}

/// Makes a guide valid, or reports why it is not.
pub(super) fn guide(
    rules: &EntryRules<'_>,
    id: GuideId,
    raw: raw::Guide,
    texts: Option<Texts>,
    scope: &mut Scope,
) -> Option<Guide> {
    let raw::Guide {
        code,
        needs,
        situations,
        danger,
        sensitive,
        areas,
        housing_map,
        related,
        sources,
        checked,
        check_every,
        unknown_fields,
    } = raw;
    scope.unknown_fields(&unknown_fields, raw::Guide::FIELDS);
    let file = scope.file;
    let shared = rules
        .shared(Shared { code, needs, situations, danger, related, sources, checked, check_every }, scope);
    let areas = scope.required(areas, "areas", TOP);
    let areas = areas.map(|areas| find_all(&rules.registers.areas, Some(areas), scope));
    let area = |id: Located<String>| {
        rules.registers.areas.find(&id, scope).map(|area| Located { value: area, range: id.range })
    };
    let housing_map = housing_map.unwrap_or_default().into_iter().filter_map(area).collect();
    let SharedValid { code, needs, situations, danger, related, sources, check } = shared?;
    Some(Guide {
        id,
        file,
        code,
        needs,
        situations,
        danger,
        sensitive: sensitive.unwrap_or(false),
        areas: areas?,
        housing_map,
        related,
        sources,
        check,
        texts: texts?,
    })
}
