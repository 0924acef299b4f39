//! `accessibility.yaml` as typed → a valid statement, and whether it is still true of the content.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::lists;
use super::registers::Registers;
use super::scope::{Scope, TOP};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::model::catalog::Catalog;
use crate::model::raw::{self, IsoDate};
use crate::model::statement::{Statement, StatementFault};
use crate::model::text::{TextProvenance, Texts};
use crate::model::vocabulary::{Conformance, FaultKind, FaultProof, TranslatedBy, Vocabulary};
use crate::source::{ByteRange, Located};

const FILE: &str = "content/accessibility.yaml";

/// A statement is gone through once a year.
const DAYS: i64 = 365;

/// `accessibility.yaml`.
pub(super) fn statement(
    registers: &Registers,
    raw: raw::Statement,
    today: NaiveDate,
    scope: &mut Scope,
) -> Option<Statement> {
    let raw::Statement { conformance, method, assessed, updated, faults, unknown_fields } = raw;
    scope.unknown_fields(&unknown_fields, raw::Statement::FIELDS);
    let conformance = scope.required(conformance, "conformance", TOP);
    let at = conformance.as_ref().map_or(TOP, |conformance| conformance.word.range);
    let conformance = conformance.and_then(|word| scope.choice(&word));
    let method = scope.required(method, "method", TOP).and_then(|word| scope.choice(&word));
    let assessed_at = assessed.as_ref().map_or(TOP, |date| date.range);
    let assessed = past(assessed, "assessed", TOP, today, scope);
    let updated = past(updated, "updated", TOP, today, scope);
    if let Some(days) = assessed.map(|day| (today - day).num_days()).filter(|days| *days > DAYS) {
        scope.report(
            Code::StatementUntrue,
            assessed_at,
            format!("the site was assessed {days} days ago"),
            "assess it again, correct the statement, and write the day here",
        );
    }
    let mut ids = BTreeSet::new();
    let faults = scope.required(faults, "faults", TOP)?.into_iter();
    let faults: Vec<_> =
        faults.filter_map(|fault| self::fault(registers, fault, today, &mut ids, scope)).collect();
    let breaks = |fault: &StatementFault| matches!(fault.kind, FaultKind::Requirement | FaultKind::Burden);
    if conformance == Some(Conformance::Full)
        && let Some(fault) = faults.iter().find(|fault| breaks(fault))
    {
        scope.report(
            Code::StatementConflict,
            at,
            format!("a site with the fault `{}` does not meet the law in full", fault.id),
            "write `partial`, or remove the faults that have been mended",
        );
    }
    Some(Statement {
        conformance: conformance?,
        method: method?,
        assessed: assessed?,
        updated: updated?,
        faults,
    })
}

fn fault(
    registers: &Registers,
    Located { value, range }: Located<raw::StatementFault>,
    today: NaiveDate,
    ids: &mut BTreeSet<String>,
    scope: &mut Scope,
) -> Option<StatementFault> {
    let raw::StatementFault { id, kind, text, reason, since, criteria, proof, unknown_fields } = value;
    scope.unknown_fields(&unknown_fields, raw::StatementFault::FIELDS);
    let id = scope.required_text(id, "id", range);
    if let Some(id) = &id
        && !ids.insert(id.clone())
    {
        scope.report(
            Code::EntryDuplicateId,
            range,
            format!("there are two faults with the id `{id}`"),
            "give one of them another id",
        );
    }
    let kind = scope.required(kind, "kind", range).and_then(|word| scope.choice(&word));
    let text = lists::localised(registers, text, "text", range, scope);
    let reason = lists::localised(registers, reason, "reason", range, scope);
    let since = past(since, "since", range, today, scope);
    let criteria =
        criteria.unwrap_or_default().into_iter().filter_map(|text| criterion(&text, scope)).collect();
    let proof = scope.required(proof, "proof", range).and_then(|word| scope.choice(&word));
    Some(StatementFault {
        id: id?,
        kind: kind?,
        text: text?,
        reason: reason?,
        since: since?,
        criteria,
        proof: proof?,
    })
}

/// A day that has been.
fn past(
    day: Option<Located<IsoDate>>,
    field: &str,
    record: ByteRange,
    today: NaiveDate,
    scope: &mut Scope,
) -> Option<NaiveDate> {
    let day = scope.required(day, field, record)?;
    scope.past(&day.value.0, day.range, today)
}

fn criterion(text: &Located<String>, scope: &mut Scope) -> Option<String> {
    let parts: Vec<_> = text.value.split('.').map(str::parse::<u8>).collect();
    let sound = parts.len() == 3 && parts.iter().all(Result::is_ok);
    if !sound {
        scope.report(
            Code::ValueNumber,
            text.range,
            format!("`{}` is not the number of a success criterion", text.value),
            "write it as WCAG does, in quotes: \"3.1.2\"",
        );
    }
    sound.then(|| text.value.clone())
}

/// Says where the statement and the content tell different things, and what the publisher has yet to fill in.
pub(super) fn compare(catalog: &Catalog, diagnostics: &mut Diagnostics) {
    let Some(statement) = &catalog.statement else { return };
    for (proof, holds) in [
        (FaultProof::MachineTranslation, is_machine_made(catalog)),
        (FaultProof::Untranslated, is_partly_translated(catalog)),
    ] {
        let told = statement.faults.iter().any(|fault| fault.proof == proof);
        let word = proof.word();
        let (message, help) = match (holds, told) {
            (true, false) => (
                format!("the accessibility statement says nothing of `{word}`, which holds for some texts"),
                format!("add a fault with `proof: {word}`"),
            ),
            (false, true) => (
                format!("the accessibility statement tells of `{word}`, which holds for no text any more"),
                format!("remove the fault with `proof: {word}`"),
            ),
            (true, true) | (false, false) => continue,
        };
        diagnostics.push(Diagnostic::about_path(Code::StatementUntrue, FILE, message, help));
    }
    let site = &catalog.site;
    let missing = [
        (site.publisher_url.is_none(), "who publishes the site", "publisher: {name: …, url: https://…}"),
        (site.feedback.form.is_none(), "a form for reporting faults", "feedback: {form: https://…}"),
        (site.feedback.email.is_none(), "an address to write to", "feedback: {email: name@example.org}"),
    ];
    for (_, what, line) in missing.into_iter().filter(|(is_missing, ..)| *is_missing) {
        diagnostics.push(Diagnostic::about_path(
            Code::StatementIncomplete,
            "content/site.yaml",
            format!("the accessibility statement cannot tell {what}, as the law asks"),
            format!("the publisher writes it into content/site.yaml: `{line}`"),
        ));
    }
}

fn all_texts(catalog: &Catalog) -> impl Iterator<Item = &Texts> {
    let services = catalog.services.values().map(|service| &service.texts);
    let guides = catalog.guides.values().map(|guide| &guide.texts);
    let terms = catalog.glossary.values().map(|term| &term.texts);
    services.chain(guides).chain(terms).chain(catalog.pages.values().map(|page| &page.texts))
}

fn is_machine_made(catalog: &Catalog) -> bool {
    let unseen = |provenance| {
        matches!(provenance, TextProvenance::Translation { by: TranslatedBy::Machine, reviewed: None, .. })
    };
    all_texts(catalog).any(|texts| texts.iter().any(|(_, text)| unseen(text.provenance)))
}

fn is_partly_translated(catalog: &Catalog) -> bool {
    let languages = catalog.site.languages.count();
    all_texts(catalog).any(|texts| texts.iter().count() < languages)
}
