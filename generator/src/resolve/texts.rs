//! Text files → texts per entry, with what each is a translation of.

use std::collections::BTreeMap;

use super::figures;
use super::registers::Registers;
use super::scope::{Scope, TOP};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, did_you_mean};
use crate::markdown;
use crate::model::id::{Lang, SourceId};
use crate::model::raw::{self, Choice};
use crate::model::text::{Body, Text, TextProvenance, Texts};
use crate::model::vocabulary::TranslatedBy;
use crate::parse::{FromFile, Owner, RawText};
use crate::source::{FileId, Located, SourceMap};

const LAST_VERSION: u32 = 100_000;

/// The texts of one entry and what their original says of sources.
#[derive(Debug)]
pub(super) struct EntryTexts {
    /// The texts; `None` without a sound original.
    pub(super) texts: Option<Texts>,
    /// Sources named in the original (words of the glossary have no YAML of their own).
    pub(super) sources: Vec<SourceId>,
}

/// Makes the texts of one entry valid. Unless they could all be read, none is said to be missing.
pub(super) fn texts(
    registers: &Registers,
    sources: &SourceMap,
    owner: &Owner,
    raw: &[&FromFile<RawText>],
    all_read: bool,
    diagnostics: &mut Diagnostics,
) -> EntryTexts {
    let languages = &registers.languages;
    let original = languages.original();
    let mut by_language: BTreeMap<Lang, Text> = BTreeMap::new();
    let mut versions: BTreeMap<Lang, (FileId, crate::source::ByteRange)> = BTreeMap::new();
    let mut named_sources = Vec::new();
    let mut has_original_file = false;
    for FromFile { file, value } in raw {
        let mut scope = Scope::new(*file);
        let found = languages.find(&value.language);
        if found.is_none() {
            scope.report(
                Code::EntryUnknownLanguage,
                TOP,
                format!("the file is named after `{}`, which is no language of the site", value.language),
                did_you_mean(
                    &value.language,
                    languages.tags(),
                    "name it after a language, such as `sv.md`; remove it; or add the language to content/site.yaml",
                ),
            );
        }
        if let Some(lang) = found {
            has_original_file |= lang == original;
            if let Some(of) = &value.front.of {
                versions.insert(lang, (*file, of.range));
            }
            if lang == original {
                let ids = value.front.sources.clone();
                if matches!(owner, Owner::Term(_)) && ids.as_ref().is_none_or(Vec::is_empty) {
                    scope.without_source();
                }
                named_sources = super::entries::find_all(&registers.sources, ids, &mut scope);
            } else if let Some(first) = value.front.sources.iter().flatten().next() {
                scope.report(
                    Code::TextProvenance,
                    first.range,
                    "a translation rests on the original's sources",
                    "remove `sources` here",
                );
            }
            let text = text(registers, sources, value, lang == original, &mut scope);
            by_language.extend(text.map(|text| (lang, text)));
        }
        diagnostics.append(scope.finish());
    }
    if all_read && !has_original_file {
        let tag = languages.tag(original);
        diagnostics.push(Diagnostic::about_path(
            Code::TextMissingOriginal,
            owner.folder(),
            format!("there is no text in the original language `{tag}`"),
            format!("write {}/{tag}.md", owner.folder()),
        ));
    }
    compare_versions(original, &mut by_language, &versions, diagnostics);
    for lang in languages.iter().filter(|lang| !by_language.contains_key(lang) && *lang != original) {
        let tag = languages.tag(lang);
        let written = raw.iter().any(|text| text.value.language == tag);
        if all_read && !written {
            diagnostics.push(Diagnostic::about_path(
                Code::TextUntranslated,
                owner.folder(),
                format!("there is no text in `{tag}`: its readers get the original, marked as such"),
                format!("write {}/{tag}.md", owner.folder()),
            ));
        }
    }
    let texts = by_language.contains_key(&original).then(|| Texts::new(original, by_language));
    EntryTexts { texts, sources: named_sources }
}

/// Compares what each translation translates with the original's version.
fn compare_versions(
    original: Lang,
    texts: &mut BTreeMap<Lang, Text>,
    places: &BTreeMap<Lang, (FileId, crate::source::ByteRange)>,
    diagnostics: &mut Diagnostics,
) {
    let Some(TextProvenance::Original { version }) = texts.get(&original).map(|text| text.provenance) else {
        return;
    };
    for (lang, text) in texts {
        let TextProvenance::Translation { of, outdated, .. } = &mut text.provenance else { continue };
        let Some((file, range)) = places.get(lang) else { continue };
        let span = range.in_file(*file);
        if *of > version {
            diagnostics.push(Diagnostic::at(
                Code::TextProvenance,
                span,
                format!("this translates version {of}, but the original is version {version}"),
                "write the version of the original that was translated",
            ));
        } else if *of < version {
            *outdated = true;
            diagnostics.push(Diagnostic::at(
                Code::TextOutdated,
                span,
                format!("this translates version {of}; the original is now version {version}"),
                format!("translate what has changed, then write `of: {version}`"),
            ));
        }
    }
}

fn text(
    registers: &Registers,
    sources: &SourceMap,
    raw: &RawText,
    is_original: bool,
    scope: &mut Scope,
) -> Option<Text> {
    let RawText { owner: _, language: _, front, body } = raw;
    let raw::FrontMatter {
        name,
        summary,
        search,
        eligibility,
        cost,
        way_in,
        version,
        of,
        by,
        reviewed,
        sources: _,
        figures,
        unknown_fields,
    } = front.clone();
    scope.unknown_fields(&unknown_fields, raw::FrontMatter::FIELDS);
    for plain in [&name, &summary, &eligibility, &cost, &way_in].into_iter().flatten() {
        if markdown::looks_like_a_link(&plain.value) {
            scope.report(
                Code::MarkdownSigns,
                plain.range,
                "links are not read in the head of a text",
                "write the words alone here, and the link in the text below",
            );
        }
    }
    let name = scope.required_text(name, "name", TOP);
    let summary = scope.required_text(summary, "summary", TOP);
    let search = search.unwrap_or_default().into_iter().filter_map(|word| scope.text(word)).collect();
    let mut optional = |text: Option<Located<String>>| text.and_then(|text| scope.text(text));
    let (eligibility, cost, way_in) = (optional(eligibility), optional(cost), optional(way_in));
    let claims = Claims { version, of, by, reviewed };
    let figures = figures.unwrap_or_default();
    if let Some(first) = figures.first().filter(|_| !is_original) {
        scope.report(
            Code::TextProvenance,
            first.range,
            "a translation has the figures of the original",
            "remove `figures` here",
        );
    }
    let figures = figures.into_iter().filter_map(|row| figures::row(registers, row, scope)).collect();
    let provenance = if is_original { original(claims, scope) } else { translation(claims, scope) };
    let written = sources.get(scope.file).text[body.as_usize()].to_owned();
    Some(Text {
        name: name?,
        summary: summary?,
        search,
        eligibility,
        cost,
        way_in,
        provenance: provenance?,
        figures,
        body: Body { file: scope.file, start: body.start, markdown: written },
    })
}

/// What a head says of where its text comes from.
struct Claims {
    version: Option<Located<raw::Whole>>,
    of: Option<Located<raw::Whole>>,
    by: Option<Choice<TranslatedBy>>,
    reviewed: Option<Located<String>>,
}

fn original(claims: Claims, scope: &mut Scope) -> Option<TextProvenance> {
    let Claims { version, of, by, reviewed } = claims;
    let foreign =
        [of.map(|of| of.range), by.map(|by| by.word.range), reviewed.map(|reviewed| reviewed.range)];
    for range in foreign.into_iter().flatten() {
        scope.report(
            Code::TextProvenance,
            range,
            "the original is no translation",
            "remove `of`, `by` and `reviewed` here; `version` is enough",
        );
    }
    let version = scope.required(version, "version", TOP)?;
    let version = scope.number(&version, 1..=LAST_VERSION, "a version")?;
    Some(TextProvenance::Original { version })
}

fn translation(claims: Claims, scope: &mut Scope) -> Option<TextProvenance> {
    let Claims { version, of, by, reviewed } = claims;
    if let Some(version) = version {
        scope.report(
            Code::TextProvenance,
            version.range,
            "a translation has no version of its own",
            "write `of:` with the version of the original that it translates",
        );
    }
    let of = scope.required(of, "of", TOP).and_then(|of| scope.number(&of, 1..=LAST_VERSION, "a version"));
    let by = scope.required(by, "by", TOP).and_then(|by| scope.choice(&by));
    let reviewed = match reviewed {
        Some(reviewed) => scope.date_or(&reviewed, "no"),
        None => Some(None),
    };
    Some(TextProvenance::Translation { of: of?, by: by?, reviewed: reviewed?, outdated: false })
}
