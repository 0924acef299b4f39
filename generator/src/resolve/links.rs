//! What is wrong in the bodies of texts: forbidden Markdown, links to nothing, numbers that are not the entry's.

use super::registers::Registers;
use super::scope::Scope;
use crate::diagnostic::Code;
use crate::markdown::{self, Fault, FaultKind, Link, Target};
use crate::model::entry::Service;
use crate::model::id::ServiceId;
use crate::model::text::Body;
use crate::model::vocabulary::Status;
use crate::source::ByteRange;

/// Reports what is wrong in `body`; of the original alone, that it leads to what is closed. `service` gives a valid service;
/// one that is declared but wrong has been reported.
pub(super) fn check<'a>(
    registers: &Registers,
    service: &dyn Fn(&ServiceId) -> Option<&'a Service>,
    body: &Body,
    is_original: bool,
    scope: &mut Scope,
) {
    let start = body.start as usize;
    let place = |range: std::ops::Range<usize>| ByteRange::new(start + range.start, start + range.end);
    let findings = markdown::check(&body.markdown);
    for Fault { range, kind } in findings.faults {
        let (code, message, help) = match kind {
            FaultKind::RawHtml => (
                Code::MarkdownHtml,
                "HTML is not allowed in texts".to_owned(),
                "write it as Markdown: `## Heading`, `- list`, `**strong**`, `[text](https://…)`",
            ),
            FaultKind::Image => (
                Code::MarkdownImage,
                "pages carry no pictures".to_owned(),
                "say in words what the picture shows",
            ),
            FaultKind::Heading { found, allowed } => (
                Code::MarkdownHeading,
                format!(
                    "a heading of level {found} cannot stand here; the deepest that can is level {allowed}"
                ),
                "begin with `##` and go down one level at a time; the name of the entry is the page's `#`",
            ),
            FaultKind::Scheme(link) => (
                Code::MarkdownScheme,
                format!("`{link}` is not an address that may be linked"),
                "link `https://…`, `mailto:…`, or an entry: `service:`, `guide:`, `term:`, `need:`, `phone:` and its id",
            ),
            FaultKind::Link => (
                Code::MarkdownSigns,
                "readers would see the signs of this link".to_owned(),
                "write `[words](service:porten)`: nothing between the brackets, and a `)` at the end",
            ),
            FaultKind::HeadingSpace => (
                Code::MarkdownSigns,
                "readers would see the signs of this heading".to_owned(),
                "write a space after the last `#`: `## Heading`",
            ),
            FaultKind::Language(tag) => (
                Code::EntryUnknownLanguage,
                format!("`{tag}` is not a language tag"),
                "write `lang:` and the tag of the language, such as `lang:sv`",
            ),
        };
        scope.report(code, place(range), message, help);
    }
    for Link { range, destination, text } in findings.links {
        let Some(target) = Target::parse(&destination) else { continue };
        let range = place(range);
        let dead = |help: String, scope: &mut Scope| {
            scope.report(
                Code::MarkdownDeadLink,
                range,
                format!("`{destination}` leads nowhere"),
                format!("{help}; or remove the link"),
            );
        };
        match target {
            Target::Service(id) if registers.services.get(id).is_none() => {
                dead(registers.services.nearest(id), scope)
            }
            Target::Guide(id) if registers.guides.get(id).is_none() => {
                dead(registers.guides.nearest(id), scope)
            }
            Target::Term(id) if registers.terms.get(id).is_none() => dead(registers.terms.nearest(id), scope),
            Target::Need(id) if registers.needs.get(id).is_none() => dead(registers.needs.nearest(id), scope),
            Target::Phone(id) => match registers.services.get(id) {
                None => dead(registers.services.nearest(id), scope),
                Some(id) => phone(service(&id), &text, range, scope),
            },
            Target::Service(id) if is_original => {
                let service = registers.services.get(id).and_then(|id| service(&id));
                if service.is_some_and(|service| service.status == Status::Closed) {
                    scope.report(
                        Code::MarkdownClosed,
                        range,
                        format!("this sends readers to `{id}`, which is closed"),
                        "name another place, or say here that it is closed",
                    );
                }
            }
            Target::Service(_) | Target::Guide(_) | Target::Term(_) | Target::Need(_) => {}
        }
    }
}

/// A `phone:` link shows the first number of its service, and only one that may stand plainly.
fn phone(service: Option<&Service>, text: &str, range: ByteRange, scope: &mut Scope) {
    let Some(service) = service else { return };
    let Some(first) = service.phones.known().first().filter(|phone| phone.provenance.is_plain()) else {
        scope.report(
            Code::MarkdownPhone,
            range,
            format!("`{}` has no number that may stand plainly", service.id),
            format!("link `service:{}` instead: its page says what is known", service.id),
        );
        return;
    };
    if text.trim() != first.number.display() {
        scope.report(
            Code::MarkdownPhone,
            range,
            format!(
                "the text says `{}`, but the number of `{}` is {}",
                text.trim(),
                service.id,
                first.number.display()
            ),
            format!("write `[{}](phone:{})`", first.number.display(), service.id),
        );
    }
}
