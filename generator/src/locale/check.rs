//! Compares what is asked for with what each language has.
//!
//! What enters: [`Messages`] and all [`Use`]s. What leaves: diagnostics. The original language says which messages
//! there are and which arguments they take; the others follow it. Must not format anything.

use std::collections::{BTreeMap, BTreeSet};

use super::definitions::{Definition, is_term};
use super::{LanguageMessages, Messages, Use};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, did_you_mean};
use crate::source::Span;

/// Reports what is missing, unused or called with other arguments than it uses, in every language.
pub fn check(messages: &Messages, uses: &[Use], diagnostics: &mut Diagnostics) {
    let asked = by_id(uses);
    let original = messages.original();
    if !original.definitions().files.is_empty() {
        for (id, uses) in &asked {
            match original.definitions().by_key.get(*id) {
                Some(definition) => arguments_of_calls(definition, uses, diagnostics),
                None if original.definitions().broken.contains(*id) => {}
                None => diagnostics.push(missing_everywhere(messages, id, uses[0])),
            }
        }
        unused(original, &asked, diagnostics);
    }
    for translation in messages.translations() {
        untranslated(original, translation, &asked, diagnostics);
        superfluous(original, translation, &asked, diagnostics);
        arguments_of_translation(original, translation, diagnostics);
    }
}

/// The uses of each message, those in templates first: they can be pointed at.
fn by_id(uses: &[Use]) -> BTreeMap<&str, Vec<&Use>> {
    let mut asked: BTreeMap<&str, Vec<&Use>> = BTreeMap::new();
    for one in uses {
        asked.entry(one.id.as_str()).or_default().push(one);
    }
    for uses in asked.values_mut() {
        uses.sort_by_key(|one| (one.span.is_none(), one.span));
    }
    asked
}

fn missing_everywhere(messages: &Messages, id: &str, first: &Use) -> Diagnostic {
    let original = messages.original();
    let tag = original.tag();
    let elsewhere = messages.translations().find_map(|language| {
        Some((language, language.definitions().by_key.get(id).filter(|_| !is_term(id))?))
    });
    let help = match elsewhere {
        Some((language, definition)) => {
            format!("add `{id} = …` to {}", path_in(original, language, definition))
        }
        None => did_you_mean(id, ids(original), format!("add `{id} = …` to a file in locales/{tag}/")),
    };
    let message = format!("there is no message `{id}`");
    let diagnostic = at_use(Code::MessageMissing, first, format!("locales/{tag}/"), message, help);
    match elsewhere {
        Some((language, definition)) => {
            diagnostic.related(definition.span, format!("only `{}` has it", language.tag()))
        }
        None => diagnostic,
    }
}

/// What the calls give, against what the original uses.
fn arguments_of_calls(definition: &Definition, uses: &[&Use], diagnostics: &mut Diagnostics) {
    for one in uses {
        let id = &one.id;
        let code = Code::MessageArgument;
        let needed = || definition.arguments.keys().map(String::as_str);
        let extra: Vec<&String> =
            one.args.iter().filter(|name| !definition.arguments.contains_key(*name)).collect();
        let lacking: Vec<(&String, &Span)> =
            definition.arguments.iter().filter(|(name, _)| !one.args.contains(*name)).collect();
        for name in &extra {
            let message = format!("`{id}` is given `{name}`, which it does not use");
            // A name that is merely misspelt is one mistake, not two.
            let unfilled = lacking.iter().map(|(name, _)| name.as_str());
            let help = did_you_mean(name, unfilled, leave_out(name, needed()));
            let diagnostic = at_use(code, one, format!("the call of `{id}`"), message, help);
            diagnostics.push(diagnostic.related(definition.span, "the message"));
        }
        for (name, span) in lacking.iter().filter(|_| extra.is_empty()) {
            let message = format!("`{id}` needs `${name}`, which it is not given here");
            let given = one.args.iter().map(String::as_str);
            let help = did_you_mean(name, given, format!("give it: `msg(id=\"{id}\", {name}=…)`"));
            let diagnostic = at_use(code, one, format!("the call of `{id}`"), message, help);
            diagnostics.push(diagnostic.related(**span, "used here"));
        }
    }
}

fn leave_out<'a>(name: &str, needed: impl Iterator<Item = &'a str>) -> String {
    let needed: Vec<String> = needed.map(|name| format!("`{name}`")).collect();
    match needed.as_slice() {
        [] => format!("leave `{name}` out: the message takes no arguments"),
        _ => format!("leave `{name}` out: the message takes {}", needed.join(", ")),
    }
}

/// What stands in the original and nobody asks for, terms too.
fn unused(original: &LanguageMessages, asked: &BTreeMap<&str, Vec<&Use>>, diagnostics: &mut Diagnostics) {
    let reachable = original.definitions().reachable(asked.keys().copied());
    for (key, definition) in &original.definitions().by_key {
        if !reachable.contains(key.as_str()) {
            diagnostics.push(nobody_asks(key, definition));
        }
    }
}

fn nobody_asks(key: &str, definition: &Definition) -> Diagnostic {
    let message = format!("nothing asks for `{key}`");
    let help = if is_term(key) {
        "delete it, or refer to it from a message"
    } else {
        "delete it in all languages, or use it in a template"
    };
    Diagnostic::at(Code::MessageUnused, definition.span, message, help)
}

/// What is asked for and in the original, but not in this language.
fn untranslated(
    original: &LanguageMessages,
    translation: &LanguageMessages,
    asked: &BTreeMap<&str, Vec<&Use>>,
    diagnostics: &mut Diagnostics,
) {
    for id in asked.keys() {
        let Some(definition) = original.definitions().by_key.get(*id) else { continue };
        if translation.definitions().has(id) {
            continue;
        }
        let path = path_in(translation, original, definition);
        let superfluous = ids(translation).filter(|id| !original.definitions().has(id));
        let help = did_you_mean(id, superfluous, format!("add `{id} = …` to {path}"));
        let message = format!("`{}` has no message `{id}`", translation.tag());
        diagnostics.push(
            Diagnostic::about_path(Code::MessageMissing, path, message, help)
                .related(definition.span, "the original says it here"),
        );
    }
}

/// What only this language has.
fn superfluous(
    original: &LanguageMessages,
    translation: &LanguageMessages,
    asked: &BTreeMap<&str, Vec<&Use>>,
    diagnostics: &mut Diagnostics,
) {
    let reachable = translation.definitions().reachable(asked.keys().copied());
    for (key, definition) in &translation.definitions().by_key {
        if reachable.contains(key.as_str()) || original.definitions().files.is_empty() {
            continue;
        }
        if is_term(key) {
            diagnostics.push(nobody_asks(key, definition));
        } else if !original.definitions().has(key) {
            let message = format!("`{key}` is no message of the original language `{}`", original.tag());
            let help = did_you_mean(key, ids(original), "delete it");
            diagnostics.push(Diagnostic::at(Code::MessageUnused, definition.span, message, help));
        }
    }
}

/// Arguments that this language uses and the original does not: no call is sure to give them.
fn arguments_of_translation(
    original: &LanguageMessages,
    translation: &LanguageMessages,
    diagnostics: &mut Diagnostics,
) {
    let mut seen = BTreeSet::new();
    for (id, definition) in translation.definitions().messages() {
        let Some(reference) = original.definitions().by_key.get(id) else { continue };
        for (name, &span) in &definition.arguments {
            if reference.arguments.contains_key(name) || !seen.insert(span) {
                continue;
            }
            let message =
                format!("`{id}` uses `${name}`, which the original in `{}` does not", original.tag());
            let known = reference.arguments.keys().map(String::as_str);
            let help =
                did_you_mean(name, known, format!("leave `${name}` out, or use it in the original too"));
            diagnostics.push(
                Diagnostic::at(Code::MessageArgument, span, message, help)
                    .related(reference.span, "the original"),
            );
        }
    }
}

fn ids(language: &LanguageMessages) -> impl Iterator<Item = &str> {
    language.definitions().messages().map(|(id, _)| id)
}

/// The file in which `language` has what `other` has at `definition`: files are named alike in all languages.
fn path_in(language: &LanguageMessages, other: &LanguageMessages, definition: &Definition) -> String {
    let file = other
        .definitions()
        .files
        .get(&definition.span.file)
        .expect("a definition stands in one of the files");
    format!("locales/{}/{file}", language.tag())
}

/// Points at the call in a template, or names `path` for what Rust code asks for.
fn at_use(code: Code, one: &Use, path: String, message: String, help: String) -> Diagnostic {
    match one.span {
        Some(span) => Diagnostic::at(code, span, message, help),
        None => Diagnostic::about_path(code, path, message, help),
    }
}
