//! Facts as typed → facts with their provenance.

use chrono::NaiveDate;

use super::registers::Registers;
use super::scope::Scope;
use crate::diagnostic::Code;
use crate::model::fact::{Fact, Provenance};
use crate::model::id::SourceId;
use crate::model::raw::{self, Choice, Known, OrUnknown};
use crate::model::vocabulary::{Confidence, Doubt};
use crate::source::{ByteRange, Located};

/// When each source was read: the day of a fact that names no day of its own.
pub(super) type SeenDays = std::collections::BTreeMap<SourceId, NaiveDate>;

/// What facts are checked against.
#[derive(Debug, Clone, Copy)]
pub(super) struct FactRules<'a> {
    /// The ids.
    pub(super) registers: &'a Registers,
    /// The sources' days.
    pub(super) seen: &'a SeenDays,
}

/// Where a fact says it comes from, as typed.
#[derive(Debug)]
pub(super) struct RawProvenance {
    /// Source.
    pub(super) source: Option<Located<String>>,
    /// How sure.
    pub(super) confidence: Option<Choice<Confidence>>,
    /// Why doubted.
    pub(super) doubt: Option<Choice<Doubt>>,
    /// Own day.
    pub(super) seen: Option<Located<raw::IsoDate>>,
}

impl FactRules<'_> {
    /// The provenance of a fact that stands at `record`.
    pub(super) fn provenance(
        &self,
        raw: RawProvenance,
        record: ByteRange,
        scope: &mut Scope,
    ) -> Option<Provenance> {
        let RawProvenance { source, confidence, doubt, seen } = raw;
        let source = scope.required(source, "source", record);
        let confidence = scope.required(confidence, "confidence", record);
        let doubt = doubt.as_ref().map(|doubt| scope.choice(doubt));
        let seen = seen.map(|day| scope.date(&day.value.0, day.range));
        let source = source.and_then(|id| self.registers.sources.find(&id, scope));
        let typed = confidence.as_ref().map(|confidence| confidence.word.range);
        let confidence = confidence.and_then(|confidence| scope.choice(&confidence))?;
        if confidence == Confidence::D {
            scope.report(
                Code::FactUnpublishable,
                typed.unwrap_or(record),
                "a fact of confidence D has been seen nowhere and is not published",
                "find a source for it, or write `unknown` instead of the fact",
            );
            return None;
        }
        let source = source?;
        // A source that is itself wrong has no day; that has been reported where it stands.
        let seen = match seen {
            Some(day) => day?,
            None => *self.seen.get(&source)?,
        };
        Some(Provenance {
            source,
            confidence,
            doubt: doubt.map_or(Some(None), |doubt| doubt.map(Some))?,
            seen,
        })
    }

    /// A fact whose value `read` makes valid. `None` when it is absent or wrong (and then reported).
    pub(super) fn fact<T, V>(
        &self,
        raw: Option<raw::Fact<T>>,
        scope: &mut Scope,
        read: impl FnOnce(T, &mut Scope) -> Option<V>,
    ) -> Option<Fact<V>> {
        match raw? {
            OrUnknown::Unknown(_) => Some(Fact::Unknown),
            OrUnknown::Bare(bare) => {
                bare_fact(&bare, scope);
                None
            }
            OrUnknown::Given(Known { value, source, confidence, doubt, seen, unknown_fields, at }) => {
                scope.unknown_fields(&unknown_fields, Known::<T>::FIELDS);
                let value = scope.required(value, "value", at).and_then(|value| read(value, scope));
                let provenance = RawProvenance { source, confidence, doubt, seen };
                let provenance = self.provenance(provenance, at, scope);
                Some(Fact::Known(value?, provenance?))
            }
        }
    }
}

/// Reports a bare word where a fact should stand.
pub(super) fn bare_fact(bare: &Located<String>, scope: &mut Scope) {
    scope.report(
        Code::FactForm,
        bare.range,
        format!("`{}` is neither `unknown` nor a fact with its source", bare.value),
        "write `unknown`, or the value with `source:` and `confidence:` on lines of their own",
    );
}
