//! The site's lists: areas, needs, situations, emergency lines, sources, synonyms.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Datelike, NaiveDate};

use super::registers::Registers;
use super::scope::{Scope, TOP};
use crate::diagnostic::{Code, Diagnostic, did_you_mean};
use crate::model::catalog::{Area, AvoidedWord, EmergencyLine, Need, Situation, SynonymGroup};
use crate::model::fact::{Published, Source};
use crate::model::id::{Lang, Languages, SourceId};
use crate::model::raw::{self, Localised};
use crate::model::text::LocalisedText;
use crate::source::{ByteRange, Located};

/// A web address, or `none`.
pub(super) fn url_or_none(
    url: &Located<String>,
    schemes: &[&str],
    scope: &mut Scope,
) -> Option<Option<String>> {
    match url.value.as_str() {
        "none" => Some(None),
        text => scope.url(text, url.range, schemes).map(Some),
    }
}

/// A text per language; the original's has to be there.
pub(super) fn localised(
    registers: &Registers,
    raw: Option<Localised>,
    field: &str,
    record: ByteRange,
    scope: &mut Scope,
) -> Option<LocalisedText> {
    let raw = scope.required(raw, field, record)?;
    let languages = &registers.languages;
    let mut texts: BTreeMap<Lang, String> = BTreeMap::new();
    for (tag, text) in raw.0 {
        let lang = find_language(languages, &tag.value, tag.range, scope);
        let text = scope.text(text);
        if let (Some(lang), Some(text)) = (lang, text) {
            texts.insert(lang, text);
        }
    }
    let original = languages.original();
    if !texts.contains_key(&original) {
        let tag = languages.tag(original);
        scope.report(
            Code::TextMissingOriginal,
            record,
            format!("`{field}` has no text in the original language `{tag}`"),
            format!("add `{tag}: …` to it"),
        );
        return None;
    }
    let missing = languages.iter().filter(|lang| !texts.contains_key(lang));
    let missing: Vec<&str> = missing.map(|lang| languages.tag(lang)).collect();
    if let Some(first) = missing.first() {
        scope.report(
            Code::TextUntranslated,
            record,
            format!("`{field}` has no text in `{}`: its readers get the original", missing.join("`, `")),
            format!("add `{first}: …` to it"),
        );
    }
    Some(LocalisedText::new(original, texts))
}

/// Looks a language up by its tag, or reports it.
pub(super) fn find_language(
    languages: &Languages,
    tag: &str,
    range: ByteRange,
    scope: &mut Scope,
) -> Option<Lang> {
    let found = languages.find(tag);
    if found.is_none() {
        scope.report(
            Code::EntryUnknownLanguage,
            range,
            format!("the site has no language `{tag}`"),
            did_you_mean(tag, languages.tags(), "add it to `languages` in content/site.yaml, or remove this"),
        );
    }
    found
}

/// `areas.yaml`.
pub(super) fn areas(registers: &Registers, raw: raw::Areas, scope: &mut Scope) -> Vec<Area> {
    let raw::Areas { areas, unknown_fields } = raw;
    scope.unknown_fields(&unknown_fields, raw::Areas::FIELDS);
    let areas = scope.required(areas, "areas", TOP).unwrap_or_default();
    let mut parents: BTreeMap<String, String> = BTreeMap::new();
    let mut valid = Vec::with_capacity(areas.len());
    for Located { value, range } in areas {
        let raw::Area { id, parent, name, ask, unknown_fields } = value;
        scope.unknown_fields(&unknown_fields, raw::Area::FIELDS);
        let id = scope.required(id, "id", range);
        let name = localised(registers, name, "name", range, scope);
        if let (Some(id), Some(parent)) = (&id, &parent) {
            parents.insert(id.value.clone(), parent.value.clone());
            if is_cycle(&parents, &id.value) {
                scope.report(
                    Code::AreaCycle,
                    parent.range,
                    format!("`{}` would lie inside itself", id.value),
                    "name a larger area, or remove `parent` from the largest",
                );
                parents.remove(&id.value);
                continue;
            }
        }
        let parent = parent.map(|parent| registers.areas.find(&parent, scope));
        let ask = ask.and_then(|ask| registers.services.find(&ask, scope));
        let id = id.and_then(|id| registers.areas.get(&id.value));
        if let (Some(id), Some(name), None | Some(Some(_))) = (id, name, &parent) {
            valid.push(Area { id, parent: parent.flatten(), name, ask });
        }
    }
    valid
}

fn is_cycle(parents: &BTreeMap<String, String>, start: &str) -> bool {
    let mut seen = BTreeSet::from([start]);
    let mut at = start;
    while let Some(parent) = parents.get(at) {
        if !seen.insert(parent) {
            return true;
        }
        at = parent;
    }
    false
}

/// `needs.yaml`.
pub(super) fn needs(registers: &Registers, raw: raw::Needs, scope: &mut Scope) -> Vec<Need> {
    let raw::Needs { needs, unknown_fields } = raw;
    scope.unknown_fields(&unknown_fields, raw::Needs::FIELDS);
    let needs = scope.required(needs, "needs", TOP).unwrap_or_default();
    let read = |Located { value, range }| {
        let raw::Need { id, icon, name, summary, danger, say, unknown_fields } = value;
        scope.unknown_fields(&unknown_fields, raw::Need::FIELDS);
        let id = scope.required(id, "id", range).and_then(|id| registers.needs.get(&id.value));
        let icon = scope.required(icon, "icon", range).and_then(|icon| scope.choice(&icon));
        let name = localised(registers, name, "name", range, scope);
        let summary = localised(registers, summary, "summary", range, scope);
        let danger = scope.choices(danger);
        let sentence = |Located { value, range }| localised(registers, Some(value), "say", range, scope);
        let say = say.unwrap_or_default().into_iter().filter_map(sentence).collect();
        Some(Need { id: id?, icon: icon?, name: name?, summary: summary?, danger, say })
    };
    needs.into_iter().filter_map(read).collect()
}

/// `situations.yaml`.
pub(super) fn situations(registers: &Registers, raw: raw::Situations, scope: &mut Scope) -> Vec<Situation> {
    let raw::Situations { situations, unknown_fields } = raw;
    scope.unknown_fields(&unknown_fields, raw::Situations::FIELDS);
    let situations = scope.required(situations, "situations", TOP).unwrap_or_default();
    let read = |Located { value, range }| {
        let raw::Situation { id, name, summary, danger, unknown_fields } = value;
        scope.unknown_fields(&unknown_fields, raw::Situation::FIELDS);
        let id = scope.required(id, "id", range).and_then(|id| registers.situations.get(&id.value));
        let name = localised(registers, name, "name", range, scope);
        let summary = localised(registers, summary, "summary", range, scope);
        let danger = scope.choices(danger);
        Some(Situation { id: id?, name: name?, summary: summary?, danger })
    };
    situations.into_iter().filter_map(read).collect()
}

/// `emergency.yaml`.
pub(super) fn emergency(registers: &Registers, raw: raw::Emergency, scope: &mut Scope) -> Vec<EmergencyLine> {
    let raw::Emergency { lines, unknown_fields } = raw;
    scope.unknown_fields(&unknown_fields, raw::Emergency::FIELDS);
    let lines = scope.required(lines, "lines", TOP).unwrap_or_default();
    let mut ids: BTreeMap<String, ByteRange> = BTreeMap::new();
    let read = |Located { value, range }| {
        let raw::EmergencyLine { id, service, danger, area, when, unknown_fields } = value;
        scope.unknown_fields(&unknown_fields, raw::EmergencyLine::FIELDS);
        let id = scope.required(id, "id", range);
        if let Some(id) = &id
            && let Some(first) = ids.insert(id.value.clone(), id.range)
        {
            let diagnostic = Diagnostic::at(
                Code::EntryDuplicateId,
                id.range.in_file(scope.file),
                format!("there are two lines with the id `{}`", id.value),
                "give one of them another id",
            );
            scope.push(diagnostic.related(first.in_file(scope.file), "the first one"));
        }
        let service =
            scope.required(service, "service", range).and_then(|id| registers.services.find(&id, scope));
        let danger = scope.required(danger, "danger", range).map(|danger| scope.choices(Some(danger)));
        let area = scope.required(area, "area", range).and_then(|id| registers.areas.find(&id, scope));
        let when = localised(registers, when, "when", range, scope);
        Some(EmergencyLine { id: id?.value, service: service?, danger: danger?, area: area?, when: when? })
    };
    lines.into_iter().filter_map(read).collect()
}

/// One file of `sources/`. The second claimant of an id has been reported; the first keeps it.
pub(super) fn sources(
    registers: &Registers,
    raw: raw::Sources,
    today: NaiveDate,
    scope: &mut Scope,
    valid: &mut BTreeMap<SourceId, Source>,
) {
    let raw::Sources { sources, unknown_fields } = raw;
    scope.unknown_fields(&unknown_fields, raw::Sources::FIELDS);
    for (key, source) in scope.required(sources, "sources", TOP).unwrap_or_default().0 {
        let raw::Source { title, publisher, url, published, seen, unknown_fields } = source;
        scope.unknown_fields(&unknown_fields, raw::Source::FIELDS);
        let title = scope.required_text(title, "title", key.range);
        let publisher = scope.required_text(publisher, "publisher", key.range);
        // Old pages were read over http; their addresses are a record, not an advice to open them.
        let url = scope
            .required(url, "url", key.range)
            .and_then(|url| url_or_none(&url, &["https", "http"], scope));
        let published = scope
            .required(published, "published", key.range)
            .and_then(|text| self::published(&text, today, scope));
        let seen = scope
            .required(seen, "seen", key.range)
            .and_then(|day| scope.past(&day.value.0, day.range, today));
        let source = registers.sources.get(&key.value).and_then(|id| {
            Some(Source {
                id,
                title: title?,
                publisher: publisher?,
                url: url?,
                published: published?,
                seen: seen?,
            })
        });
        if let Some(source) = source {
            valid.entry(source.id.clone()).or_insert(source);
        }
    }
}

fn published(text: &Located<String>, today: NaiveDate, scope: &mut Scope) -> Option<Published> {
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-');
    match (text.value.as_str(), text.value.len()) {
        ("undated", _) => Some(Published::Undated),
        (year, 4) if digits(year) => {
            scope.past(&format!("{year}-01-01"), text.range, today).map(|first| Published::Year(first.year()))
        }
        (month, 7) if digits(month) => scope
            .past(&format!("{month}-01"), text.range, today)
            .map(|first| Published::Month(first.year(), first.month())),
        (day, _) => scope.past(day, text.range, today).map(Published::Day),
    }
}

/// `synonyms/<lang>.yaml`.
pub(super) fn synonyms(raw: raw::Synonyms, scope: &mut Scope) -> Vec<SynonymGroup> {
    let raw::Synonyms { groups, unknown_fields } = raw;
    scope.unknown_fields(&unknown_fields, raw::Synonyms::FIELDS);
    let groups = scope.required(groups, "groups", TOP).unwrap_or_default();
    let read = |Located { value, range }| {
        let raw::SynonymGroup { canonical, also, unknown_fields } = value;
        scope.unknown_fields(&unknown_fields, raw::SynonymGroup::FIELDS);
        let canonical = scope.required_text(canonical, "canonical", range);
        let also = scope.required(also, "also", range);
        let also = also.map(|also| also.into_iter().filter_map(|word| scope.text(word)).collect());
        Some(SynonymGroup { canonical: canonical?, also: also? })
    };
    groups.into_iter().filter_map(read).collect()
}

/// `wording/<lang>.yaml`.
pub(super) fn wording(raw: raw::Wording, scope: &mut Scope) -> Vec<AvoidedWord> {
    let raw::Wording { words, unknown_fields } = raw;
    scope.unknown_fields(&unknown_fields, raw::Wording::FIELDS);
    let words = scope.required(words, "words", TOP).unwrap_or_default();
    let read = |Located { value, range }| {
        let raw::AvoidedWord { word, say, unknown_fields } = value;
        scope.unknown_fields(&unknown_fields, raw::AvoidedWord::FIELDS);
        let word = scope.required_text(word, "word", range);
        let say = scope.required_text(say, "say", range);
        Some(AvoidedWord { word: word?, say: say? })
    };
    words.into_iter().filter_map(read).collect()
}
