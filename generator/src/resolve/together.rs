//! What only all entries together can tell.
//!
//! What enters: the finished catalog. What leaves: diagnostics. Must not know what was typed.

use std::collections::BTreeMap;

use super::scope::TOP;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::model::catalog::Catalog;
use crate::model::vocabulary::Status;
use crate::source::Span;

/// Reports lines to ring in danger that nobody answers, and services that readers cannot tell apart.
pub(super) fn check(catalog: &Catalog, diagnostics: &mut Diagnostics) {
    for line in &catalog.emergency {
        let closed = catalog.services.get(&line.service).filter(|service| service.status == Status::Closed);
        if let Some(service) = closed {
            diagnostics.push(Diagnostic::at(
                Code::EntryClosedLine,
                TOP.in_file(service.file),
                format!("`{}` is closed, but readers in danger are told to ring it", service.id),
                format!("remove the line `{}` from content/emergency.yaml, or correct the status", line.id),
            ));
        }
    }
    let mut first: BTreeMap<_, Span> = BTreeMap::new();
    for service in catalog.services.values() {
        let text = service.texts.original();
        let at = TOP.in_file(text.body.file);
        match first.get(&(&service.area, &text.name)) {
            None => {
                first.insert((&service.area, &text.name), at);
            }
            Some(earlier) => diagnostics.push(
                Diagnostic::at(
                    Code::EntrySameName,
                    at,
                    format!("two services are called `{}`", text.name),
                    "remove the copy, or say in the name what is different",
                )
                .related(*earlier, "the other one"),
            ),
        }
    }
}
