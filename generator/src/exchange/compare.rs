//! What a translator's file must have kept.
//!
//! What enters: units as they are now and as they came back. What leaves: diagnostics at places of that file. Must not know how
//! XLIFF is written.

use std::collections::{BTreeMap, BTreeSet};

use super::inline::{Link, links};
use super::unit::{Place, Unit, heading};
use super::xliff::{ReadFile, ReadUnit};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::figures::number::{self, numbers};
use crate::markdown::to_plain_text;
use crate::model::catalog::Catalog;
use crate::model::id::Lang;
use crate::model::vocabulary::OperatorKind;

/// Names that stand in the original and must stand in the translation.
#[derive(Debug)]
pub(super) struct Names(BTreeSet<String>);

impl Names {
    /// Those of services that keep their name in a language, and of operators that are no authority and have nothing but
    /// capitalised words in their name: other names are explained, in words of the language.
    pub(super) fn new(catalog: &Catalog, lang: Lang) -> Self {
        let mut names = BTreeSet::new();
        for service in catalog.services.values() {
            let (own, shown) = (&service.texts.original().name, service.texts.shown(lang));
            if shown.lang == lang && shown.text.name.contains(own.as_str()) {
                names.insert(own.clone());
            }
            match service.operator.kind {
                OperatorKind::Municipality | OperatorKind::Region | OperatorKind::State => {}
                OperatorKind::CivilSociety
                | OperatorKind::Church
                | OperatorKind::Company
                | OperatorKind::Foundation => {
                    // "Ideella organisationer" and "Stiftelsen i staden" are words that a reader has to understand.
                    let name = &service.operator.name;
                    if name.split(' ').all(|word| word.starts_with(char::is_uppercase)) {
                        names.insert(name.clone());
                    }
                }
            }
        }
        Self(names)
    }
}

/// Pairs the units of a text with those that came back; `None` when they do not belong together.
pub(super) fn paired<'a>(
    units: &'a [Unit],
    file: &'a ReadFile,
    found: &mut Diagnostics,
) -> Option<Vec<(&'a Unit, &'a ReadUnit)>> {
    let mut report = |span, code, message: String, help: &str| {
        found.push(Diagnostic::at(code, span, message, help));
    };
    let mut pairs = Vec::new();
    for unit in units {
        let mut same = file.units.iter().filter(|read| read.id == unit.id);
        match (same.next(), same.next()) {
            (Some(read), None) if read.source == unit.source => pairs.push((unit, read)),
            (Some(read), None) => report(
                read.span,
                Code::TranslationOriginal,
                "the original says something else now than when this was exported".to_owned(),
                "export it anew, and take over what has been translated",
            ),
            (Some(_), Some(twice)) => {
                let message = format!("the unit `{}` stands here twice", unit.id);
                report(twice.span, Code::TranslationUnit, message, "remove one of them");
            }
            (None, _) => {
                let message = format!("the unit `{}` is missing", unit.id);
                report(
                    file.span,
                    Code::TranslationUnit,
                    message,
                    "give all units of a text back, or leave the text out",
                );
            }
        }
    }
    for read in &file.units {
        if units.iter().all(|unit| unit.id != read.id) {
            let message = format!("the text has no unit `{}`", read.id);
            report(read.span, Code::TranslationUnit, message, "export it anew; the text has changed");
        }
    }
    let all_known = file.units.len() == units.len();
    (pairs.len() == units.len() && all_known).then_some(pairs)
}

/// Whether a changed unit has kept what it must; what it has not is reported.
pub(super) fn unit(unit: &Unit, read: &ReadUnit, names: &Names, found: &mut Diagnostics) -> bool {
    let Some(target) = &read.target else { return true };
    let source = &unit.source;
    let mut faults = Vec::new();
    faults.extend(form(unit, target));
    if !matches!(unit.place, Place::Words(_)) {
        let (in_source, in_target) = (links(source), links(target));
        faults.extend(leads((source, &in_source), (target, &in_target)));
        let wrong = calls((source, &in_source), (target, &in_target));
        if wrong.is_empty() {
            faults.extend(digits(source, target));
        }
        faults.extend(wrong);
        let missing = names.0.iter().filter(|name| has_word(source, name) && !target.contains(name.as_str()));
        faults.extend(missing.map(|name| {
            let message = format!("the name `{name}` stands in the original and not here");
            (Code::TranslationName, message, "write names as they are; explain them in brackets")
        }));
    }
    let sound = faults.is_empty();
    for (code, message, help) in faults {
        found.push(Diagnostic::at(code, read.target_span, message, help));
    }
    sound
}

type Fault = (Code, String, &'static str);

/// A field is one line; a heading stays a heading.
fn form(unit: &Unit, target: &str) -> Option<Fault> {
    match &unit.place {
        Place::Field(_) => target.contains('\n').then(|| {
            (Code::TranslationForm, "this text has several lines".to_owned(), "write it on one line")
        }),
        Place::Words(_) => None,
        Place::Body(_) => {
            let (from, to) = (heading(&unit.source), heading(target));
            (from != to).then(|| {
                let message = format!("the original begins with {from} `#`, this with {to}");
                (Code::TranslationForm, message, "keep the marks of headings")
            })
        }
    }
}

/// Links lead where those of the original lead; pieces in another language are the translator's own.
fn leads(source: (&str, &[Link]), target: (&str, &[Link])) -> Vec<Fault> {
    let count = |(text, links): (&str, &[Link])| {
        let mut counts: BTreeMap<String, usize> = BTreeMap::new();
        for link in links {
            let destination = link.destination(text);
            if !destination.starts_with("lang:") {
                *counts.entry(destination.to_owned()).or_default() += 1;
            }
        }
        counts
    };
    let (from, to) = (count(source), count(target));
    let all: BTreeSet<&String> = from.keys().chain(to.keys()).collect();
    let fault = |destination: &String| {
        let times = |counts: &BTreeMap<String, usize>| counts.get(destination).copied().unwrap_or(0);
        let (from, to) = (times(&from), times(&to));
        (from != to).then(|| {
            let message = format!("links to `{destination}`: {from} in the original, {to} here");
            (Code::TranslationLink, message, "keep each link of the original once, and add none")
        })
    };
    all.into_iter().filter_map(fault).collect()
}

/// Telephone links show the number that they show in the original.
fn calls(source: (&str, &[Link]), target: (&str, &[Link])) -> Vec<Fault> {
    let numbers = |(text, links): (&str, &[Link])| {
        let calls = links.iter().filter(|link| link.destination(text).starts_with("phone:"));
        let call = |link: &Link| (link.destination(text).to_owned(), text[link.words..link.close].to_owned());
        calls.map(call).collect::<Vec<_>>()
    };
    let from = numbers(source);
    let fault = |(destination, shown): (String, String)| {
        let mut same = from.iter().filter(|(to, _)| *to == destination).peekable();
        let (_, expected) = *same.peek()?;
        let kept = same.any(|(_, number)| number::digits(number) == number::digits(&shown));
        (!kept).then(|| {
            let message =
                format!("the number of `{destination}` is `{expected}` in the original, `{shown}` here");
            (Code::TranslationNumber, message, "write the number of the original")
        })
    };
    numbers(target).into_iter().filter_map(fault).collect()
}

/// Every number of the original, and no other.
fn digits(source: &str, target: &str) -> Option<Fault> {
    let (from, to) = (numbers(&to_plain_text(source)), numbers(&to_plain_text(target)));
    let list = |numbers: Vec<&String>| {
        numbers.iter().map(|number| format!("`{number}`")).collect::<Vec<_>>().join(", ")
    };
    let (gone, new) = (list(from.difference(&to).collect()), list(to.difference(&from).collect()));
    let message = match (gone.is_empty(), new.is_empty()) {
        (true, true) => return None,
        (false, true) => format!("the original has {gone}, which is missing here"),
        (true, false) => format!("here is {new}, which the original does not have"),
        (false, false) => format!("the original has {gone}, here is {new}"),
    };
    Some((Code::TranslationNumber, message, "write the numbers of the original, in digits"))
}

fn has_word(text: &str, word: &str) -> bool {
    let is_letter = |c: char| c.is_alphanumeric();
    text.match_indices(word)
        .any(|(at, _)| !text[..at].ends_with(is_letter) && !text[at + word.len()..].starts_with(is_letter))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_the_same_in_all_scripts() {
        assert_eq!(digits("kl. 08.30, 24 timmar", "٠٨:٣٠، ۲۴"), None);
        assert!(digits("24", "25").is_some_and(|fault| fault.1.contains("`24`, here is `25`")));
        assert_eq!(digits("1. a\n2. b", "- a\n- b"), None);
    }

    #[test]
    fn links_may_move_but_not_go() {
        let faults = |source: &str, target: &str| {
            let (from, to) = (links(source), links(target));
            leads((source, &from), (target, &to)).len() + calls((source, &from), (target, &to)).len()
        };
        assert_eq!(faults("[1](phone:a) [x](term:b)", "[y](term:b) ([z](lang:sv)) [1](phone:a)"), 0);
        assert_eq!(faults("[1](phone:a)", "1"), 1);
        assert_eq!(faults("[1](phone:a)", "[2](phone:a)"), 1);
        assert_eq!(faults("x", "[x](https://example.org)"), 1);
    }

    #[test]
    fn names_are_whole_words() {
        assert!(has_word("Ring Rådet.", "Rådet") && !has_word("Rådets", "Rådet"));
    }
}
