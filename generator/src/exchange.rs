//! Translations on their way to a translator and back, as XLIFF 2.1.
//!
//! What enters: the catalog and the texts it was read from, or a file that a translator gives back. What leaves: that file, or
//! a [`Revision`] that has all of it, or everything that is wrong with it. Must not know the disk or the command line.
//!
//! # What a file says
//! One `file` for each text, one `unit` for each field of its head and each block of its body (`exchange/unit.rs`), whose links
//! are inline codes (`exchange/inline.rs`). Its `state` is that of the whole text: `initial` when there is none or its original
//! has changed since, `translated` when no person has reviewed it, `reviewed`. What has changed in an original is not known,
//! because content keeps no former versions; it says that, and each unit has to be gone through.
//!
//! # What an import believes
//! Units that are as they were change nothing. Changed ones must keep links, numbers and names of the original. A person's
//! change makes a text `reviewed` only when all its other units are; it stays `machine` as long as one unit is.

mod compare;
mod inline;
pub mod services;
mod unit;
mod xliff;

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::diagnostic::{Code, Diagnostic, Diagnostics, did_you_mean};
use crate::model::catalog::Catalog;
use crate::model::id::Lang;
use crate::model::raw::FrontMatter;
use crate::model::text::{TextProvenance, Texts};
use crate::model::vocabulary::{TranslatedBy, Vocabulary};
use crate::parse::split_front_matter;
use crate::plan::address;
use crate::source::edit::{Document, EditError, Step, Value};
use crate::source::revision::Revision;
use crate::source::{Root, SourceFile, SourceMap};
use compare::Names;
use unit::{Place, Unit, units};
use xliff::{ReadFile, ReadUnit, State};

/// Who translated or reviewed what a file holds, and when.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Translator {
    /// A person or a machine.
    pub by: TranslatedBy,
    /// The day that is written down as that of the review.
    pub on: NaiveDate,
}

/// A text in the original language and its translation, which need not be there.
struct Pair<'s> {
    entry: String,
    page: String,
    path: String,
    version: u32,
    original: &'s str,
    translation: Option<(&'s str, TextProvenance)>,
}

impl Pair<'_> {
    fn units(&self) -> Vec<Unit> {
        units(self.original, self.translation.map(|(text, _)| text))
    }

    fn state(&self) -> State {
        match self.translation {
            Some((_, TextProvenance::Translation { outdated: false, reviewed: Some(_), .. })) => {
                State::Reviewed
            }
            Some((_, TextProvenance::Translation { outdated: false, reviewed: None, .. })) => {
                State::Translated
            }
            _ => State::Initial,
        }
    }

    fn is_outdated(&self) -> bool {
        self.translation.is_some() && self.state() == State::Initial
    }

    /// What translators are told of the state.
    fn remark(&self) -> String {
        let version = self.version;
        match self.translation {
            Some((_, TextProvenance::Translation { of, by, reviewed, outdated })) => {
                let who = by.word();
                let reviewed = reviewed.map_or("not reviewed".to_owned(), |day| format!("reviewed {day}"));
                let old = if outdated {
                    format!("; OUTDATED, the original is version {version}, go through each unit")
                } else {
                    String::new()
                };
                format!("translated by {who}, {reviewed}, of version {of}{old}")
            }
            _ => format!("not translated; the original is version {version}"),
        }
    }
}

/// All texts of the site in a language, as XLIFF.
///
/// # Errors
/// When the site has no such language.
pub fn export(sources: &SourceMap, catalog: &Catalog, tag: &str) -> Result<String, String> {
    let lang = language(catalog, tag)?;
    let languages = &catalog.site.languages;
    let files = pairs(sources, catalog, lang).into_iter().map(|pair| xliff::OutFile {
        path: format!("{}/{}", Root::Content.name(), pair.path),
        notes: vec![("entry", pair.entry.clone()), ("page", pair.page.clone()), ("state", pair.remark())],
        state: pair.state(),
        units: pair.units(),
    });
    Ok(xliff::write(languages.tag(languages.original()), tag, files))
}

fn language(catalog: &Catalog, tag: &str) -> Result<Lang, String> {
    let languages = &catalog.site.languages;
    match languages.find(tag) {
        Some(lang) if lang != languages.original() => Ok(lang),
        Some(_) => Err(format!("`{tag}` is the original; name a language that translates it")),
        None => {
            let help = did_you_mean(tag, languages.tags(), "the languages stand in content/site.yaml");
            Err(format!("the site has no language `{tag}`; {help}"))
        }
    }
}

fn pairs<'s>(sources: &'s SourceMap, catalog: &Catalog, lang: Lang) -> Vec<Pair<'s>> {
    let mut pairs = Vec::new();
    let tag = catalog.site.languages.tag(lang);
    let mut add = |kind: &str, id: &str, page: Option<String>, texts: &Texts| {
        let original = texts.original();
        let TextProvenance::Original { version } = original.provenance else { return };
        let file = sources.get(original.body.file);
        let folder = file.path.rsplit_once('/').map_or("", |(folder, _)| folder);
        let shown = texts.shown(lang);
        pairs.push(Pair {
            entry: format!("{kind}/{id}"),
            page: page.map_or("on several pages".to_owned(), |page| format!("{tag}/{page}")),
            path: format!("{folder}/{tag}.md"),
            version,
            original: &file.text,
            translation: (shown.lang == lang)
                .then(|| (sources.get(shown.text.body.file).text.as_str(), shown.text.provenance)),
        });
    };
    for (id, service) in &catalog.services {
        add("service", id.as_str(), Some(address::service(service)), &service.texts);
    }
    for (id, guide) in &catalog.guides {
        add("guide", id.as_str(), Some(address::guide(guide)), &guide.texts);
    }
    for (id, term) in &catalog.glossary {
        add("term", id.as_str(), Some(address::glossary(0)), &term.texts);
    }
    for (id, page) in &catalog.pages {
        add("page", id.as_str(), Some(address::about(page)), &page.texts);
    }
    for (id, notice) in &catalog.notices {
        add("notice", id.as_str(), None, &notice.texts);
    }
    pairs
}

/// Takes a translator's file in: all of it, or nothing. `file` is the only one in a map of its own.
///
/// # Errors
/// Everything that is wrong with it, at its places.
pub fn import(
    sources: &SourceMap,
    catalog: &Catalog,
    file: &SourceMap,
    translator: Translator,
) -> Result<Revision, Diagnostics> {
    let mut found = Diagnostics::default();
    let mut revision = Revision::default();
    if let Some((id, text)) = file.iter().next() {
        match xliff::read(id, &text.text, &mut found) {
            Some(document) => take_in(sources, catalog, &document, translator, &mut revision, &mut found),
            None => debug_assert!(found.has_errors(), "a file that cannot be read says why"),
        }
    }
    if found.has_errors() { Err(found) } else { Ok(revision) }
}

fn take_in(
    sources: &SourceMap,
    catalog: &Catalog,
    document: &xliff::ReadDocument,
    translator: Translator,
    revision: &mut Revision,
    found: &mut Diagnostics,
) {
    let languages = &catalog.site.languages;
    let original = languages.tag(languages.original());
    let wrong = if document.from == original {
        language(catalog, &document.to)
    } else {
        Err(format!("this translates from `{}`; the original language is `{original}`", document.from))
    };
    let lang = match wrong {
        Ok(lang) => lang,
        Err(wrong) => {
            let help = "give back the file that `samlad export translations` wrote";
            found.push(Diagnostic::at(Code::TranslationFile, document.span, wrong, help));
            return;
        }
    };
    let pairs = pairs(sources, catalog, lang);
    let names = Names::new(catalog, lang);
    let mut seen = BTreeMap::new();
    for file in &document.files {
        let path = file.path.strip_prefix("content/").unwrap_or(&file.path);
        let Some(pair) = pairs.iter().find(|pair| pair.path == path) else {
            let message = format!("no text of the site is translated in `{}`", file.path);
            let known = pairs.iter().map(|pair| pair.path.as_str());
            let help = did_you_mean(path, known, "remove this `file`; the entry has gone or moved");
            found.push(Diagnostic::at(Code::TranslationUnit, file.span, message, help));
            continue;
        };
        if let Some(first) = seen.insert(path, file.span) {
            let message = format!("`{}` stands here twice", file.path);
            let twice = Diagnostic::at(Code::TranslationUnit, file.span, message, "remove one of them");
            found.push(twice.related(first, "the first one"));
            continue;
        }
        if let Some(text) = revised(pair, file, &names, translator, found) {
            revision.write(Root::Content, path, text);
        }
    }
}

/// The new text of a translation; `None` when nothing changes, or something is wrong.
fn revised(
    pair: &Pair<'_>,
    file: &ReadFile,
    names: &Names,
    translator: Translator,
    found: &mut Diagnostics,
) -> Option<String> {
    let units = pair.units();
    let paired = compare::paired(&units, file, found)?;
    if paired.iter().all(|(_, read)| read.target.is_none()) {
        return None;
    }
    let changed = |unit: &Unit, read: &ReadUnit| read.target.is_some() && read.target != unit.target;
    let any_changed = paired.iter().any(|(unit, read)| changed(unit, read));
    let least = paired.iter().filter(|(unit, read)| !changed(unit, read)).map(|(_, read)| read.state).min();
    let raised = least.is_some_and(|least| least > pair.state()) && translator.raises(pair.state());
    if !any_changed && !raised {
        return None;
    }
    let mut sound = true;
    for (unit, read) in &paired {
        if changed(unit, read) {
            sound &= compare::unit(unit, read, names, found);
        } else if read.target.is_none() && (unit.target.is_some() || !unit.is_optional(&pair.translation)) {
            sound = false;
            let message = "this unit has no translation, others of its text have";
            let help = "translate it, or none of the text";
            found.push(Diagnostic::at(Code::TranslationMissing, read.span, message, help));
        } else if pair.is_outdated() && read.state == State::Initial {
            sound = false;
            let message =
                "the original has changed since this was translated, and nobody has gone through it";
            let help =
                "mend what has changed, then write `state=\"translated\"`, also where nothing had to be";
            found.push(Diagnostic::at(Code::TranslationUnconfirmed, read.span, message, help));
        }
    }
    if !sound {
        return None;
    }
    let all_changed = paired.iter().all(|(unit, read)| changed(unit, read));
    let stamp = Stamp {
        of: pair.version,
        by: translator.author(pair, any_changed, all_changed),
        reviewed: (translator.by == TranslatedBy::Person
            && least.is_none_or(|least| least == State::Reviewed))
        .then_some(translator.on),
    };
    match written(pair, &paired, stamp) {
        Ok(text) => Some(text),
        Err(error) => {
            let message = format!("{}: {error}", pair.path);
            let help = "write the head of that file as content/README.md shows";
            found.push(Diagnostic::at(Code::TranslationForm, file.span, message, help));
            None
        }
    }
}

impl Translator {
    /// Whether saying that a text in this state is better now means anything: machines do not review.
    fn raises(self, state: State) -> bool {
        self.by == TranslatedBy::Person || state == State::Initial
    }

    /// Who has translated the text, as a whole.
    fn author(self, pair: &Pair<'_>, any_changed: bool, all_changed: bool) -> TranslatedBy {
        match (pair.translation, self.by) {
            (
                Some((_, TextProvenance::Translation { by: TranslatedBy::Machine, .. })),
                TranslatedBy::Person,
            ) if !all_changed => TranslatedBy::Machine,
            (Some((_, TextProvenance::Translation { by, .. })), _) if !any_changed => by,
            (_, by) => by,
        }
    }
}

/// What the head says of where a text comes from.
struct Stamp {
    of: u32,
    by: TranslatedBy,
    reviewed: Option<NaiveDate>,
}

fn written(pair: &Pair<'_>, units: &[(&Unit, &ReadUnit)], stamp: Stamp) -> Result<String, EditError> {
    let base = pair.translation.map_or(pair.original, |(text, _)| text);
    let (head, body) = split_front_matter(base).expect("texts of the catalog have heads");
    let (head, mut text) = match pair.translation {
        Some(_) => (base[head.as_usize()].to_owned(), base[head.end as usize..].to_owned()),
        None => ("---\nname: x\n".to_owned(), format!("---\n{}", &base[body.as_usize()])),
    };
    let shift = text.len() - (base.len() - body.start as usize);
    let mut document = Document::read(&head).ok_or_else(|| EditError::Form(pair.path.clone()))?;
    let mut put = |key: &str, value: Value| {
        let old = document.get(&[Step::Key(key)]).map(Value::from);
        if old.as_ref() == Some(&value) {
            return Ok(());
        }
        document.put(&[], key, value, FrontMatter::FIELDS)
    };
    for (unit, read) in units.iter().rev() {
        let Some(target) = &read.target else { continue };
        if let Place::Body(range) = &unit.place {
            text.replace_range(range.start + shift..range.end + shift, target);
        }
    }
    for (unit, read) in units {
        let Some(target) = &read.target else { continue };
        match unit.place {
            Place::Field(name) => put(name, Value::Word(target.clone()))?,
            Place::Words(name) => {
                let words = target.lines().map(str::trim).filter(|word| !word.is_empty());
                put(name, Value::List(words.map(Value::from).collect()))?;
            }
            Place::Body(_) => {}
        }
    }
    put("of", stamp.of.to_string().into())?;
    put("by", stamp.by.word().into())?;
    put("reviewed", stamp.reviewed.map_or("no".to_owned(), |day| day.to_string()).into())?;
    // YAML 1.1 takes the word for a truth value, so it is written with quotes; the content has it without.
    let head = document.text().replace("\nreviewed: \"no\"", "\nreviewed: no");
    Ok(format!("{head}{text}"))
}

/// A map that holds only the file of a translator.
#[must_use]
pub fn alone(path: &str, text: &str) -> SourceMap {
    let file = SourceFile {
        root: Root::Exchange,
        path: path.to_owned(),
        text: text.strip_prefix('\u{feff}').unwrap_or(text).to_owned(),
    };
    SourceMap::new(vec![file])
}
