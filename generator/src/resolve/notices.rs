//! Notices as typed → valid notices.

use super::entries::{EntryRules, find_all, required_sources};
use super::scope::{Scope, TOP};
use crate::diagnostic::Code;
use crate::model::entry::Notice;
use crate::model::id::NoticeId;
use crate::model::raw;
use crate::model::text::Texts;

/// Makes a notice valid, or reports why it is not; says when it may be removed.
pub(super) fn notice(
    rules: &EntryRules<'_>,
    id: NoticeId,
    raw: raw::Notice,
    texts: Option<Texts>,
    scope: &mut Scope,
) -> Option<Notice> {
    let raw::Notice { kind, from, to, areas, services, sources, unknown_fields } = raw;
    scope.unknown_fields(&unknown_fields, raw::Notice::FIELDS);
    let registers = rules.registers;
    let kind = scope.required(kind, "kind", TOP).and_then(|kind| scope.choice(&kind));
    let from = scope.required(from, "from", TOP).and_then(|day| scope.date(&day.value.0, day.range));
    let to = scope.required(to, "to", TOP);
    let at = to.as_ref().map_or(TOP, |day| day.range);
    let to = to.and_then(|day| scope.date(&day.value.0, day.range));
    if let (Some(from), Some(to)) = (from, to) {
        if to < from {
            let message = format!("the notice ends on {to}, before it begins on {from}");
            scope.report(Code::NoticeDates, at, message, "write the last day on which it holds");
        } else if to < rules.today {
            let message = format!("the last day of this notice was {to}: no page shows it");
            scope.report(Code::NoticeOver, at, message, "remove its folder, or write a later day");
        }
    }
    let areas = scope.required(areas, "areas", TOP);
    let areas = areas.map(|areas| find_all(&registers.areas, Some(areas), scope));
    let services = find_all(&registers.services, services, scope);
    let sources = required_sources(registers, sources, scope);
    Some(Notice {
        id,
        kind: kind?,
        from: from?,
        to: to?,
        areas: areas?,
        services,
        sources: sources?,
        texts: texts?,
    })
}
