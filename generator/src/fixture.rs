//! Small catalogs for the tests of `plan` and `view`, read as real ones are. Must not know what is tested.

use crate::diagnostic::Diagnostics;
use crate::locale::Messages;
use crate::model::catalog::Catalog;
use crate::parse::parse;
use crate::resolve::resolve;
use crate::source::{Root, SourceFile, SourceMap};
use crate::view::MESSAGES;
use crate::{model, view};

/// The day on which tests happen: a Saturday.
pub(crate) const TODAY: &str = "2026-11-21";

const BASE: &[(&str, &str)] = &[
    (
        "site.yaml",
        "name: Prov\nbase_url: https://example.org\npublisher: {name: Prov, url: none}\nlanguages: [sv, en, ar]\n\
         original: sv\nhome_area: staden\ncheck_every: 90\nfeedback: unknown\n",
    ),
    (
        "areas.yaml",
        "areas:\n  - {id: landet, name: {sv: Landet, en: Country, ar: البلد}}\n  - {id: staden, parent: landet, name: \
         {sv: Staden, en: Town, ar: المدينة}, ask: rad}\n  - {id: byn, parent: landet, name: {sv: Byn}}\n",
    ),
    (
        "needs.yaml",
        "needs:\n  - {id: sova, icon: bed, name: {sv: Sova, en: Sleep, ar: نوم}, summary: {sv: En säng., en: A bed., ar: سرير.}}\n  \
         - {id: prata, icon: speech, name: {sv: Prata, en: Talk, ar: حديث}, summary: {sv: Någon., en: Someone., ar: شخص.}, \
         danger: [suicide]}\n",
    ),
    (
        "situations.yaml",
        "situations:\n  - {id: akut, name: {sv: Akut, en: Acute, ar: عاجل}, summary: {sv: Nu., en: Now., ar: الآن.}}\n",
    ),
    (
        "emergency.yaml",
        "lines:\n  - {id: larm, service: larm, danger: [life], area: landet, when: {sv: Fara., en: Danger., ar: خطر.}}\n  - {id: \
         jour, service: jour, danger: [suicide], area: landet, when: {sv: Mörkt., en: Dark., ar: ظلام.}}\n",
    ),
    (
        "sources/prov.yaml",
        "sources:\n  broschyr: {title: Broschyr, publisher: Provkommunen, url: https://example.org/b, published: \"2026-03\", \
         seen: 2026-11-01}\n  tidning: {title: Artikel, publisher: Provtidningen, url: none, published: undated, seen: \
         2026-11-02}\n",
    ),
];

/// A service: its area and id, YAML beyond what all need, and its name and summary.
pub(crate) struct Entry<'e> {
    pub(crate) area: &'e str,
    pub(crate) id: &'e str,
    pub(crate) code: u32,
    pub(crate) yaml: &'e str,
    pub(crate) name: &'e str,
}

/// Services that the site needs whatever is tested: two lines to ring and whom to ask.
const LINES: &[Entry<'_>] = &[
    Entry {
        area: "landet",
        id: "larm",
        code: 901,
        yaml: "phones: [{number: \"112\", label: main, source: broschyr, confidence: A}]",
        name: "Larm",
    },
    Entry {
        area: "landet",
        id: "jour",
        code: 902,
        yaml: "phones: [{number: \"90101\", label: main, source: tidning, confidence: C}]",
        name: "Jour",
    },
    Entry {
        area: "staden",
        id: "rad",
        code: 903,
        yaml: "phones: [{number: \"+46 70 174 06 09\", label: main, source: broschyr, confidence: A}]",
        name: "Rådet",
    },
];

/// A catalog with these services and files beside the base.
pub(crate) fn catalog(services: &[Entry<'_>], files: &[(&str, &str)]) -> Catalog {
    let mut all: Vec<(String, String)> =
        BASE.iter().chain(files).map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect();
    for Entry { area, id, code, yaml, name } in LINES.iter().chain(services) {
        let defaults = [
            ("operator:", "operator: {name: Driften, kind: church}\n"),
            ("needs:", "needs: [prata]\n"),
            ("access:", "access: unknown\n"),
            ("status:", "status: open\n"),
            ("sources:", "sources: [broschyr]\n"),
            ("checked:", "checked: unknown\n"),
        ];
        let defaults: String =
            defaults.iter().filter(|(key, _)| !yaml.contains(key)).map(|(_, line)| *line).collect();
        let folder = format!("services/{area}/{id}");
        all.push((format!("{folder}/service.yaml"), format!("code: {code}\n{defaults}{yaml}\n")));
        all.push((
            format!("{folder}/sv.md"),
            format!("---\nname: {name}\nsummary: Om {name}.\nversion: 1\n---\n"),
        ));
    }
    let file = |(path, text)| SourceFile { root: Root::Content, path, text };
    let sources = SourceMap::new(all.into_iter().map(file).collect());
    let (raw, mut diagnostics) = parse(&sources);
    let (catalog, found) = resolve(raw, &sources, TODAY.parse().expect("a date"));
    diagnostics.append(found);
    let errors: Vec<_> = diagnostics
        .iter()
        .filter(|diagnostic| diagnostic.code.severity() == crate::diagnostic::Severity::Error)
        .collect();
    assert!(errors.is_empty(), "the fixture is sound: {errors:#?}");
    catalog.expect("sound content gives a catalog")
}

/// Messages that read as their ids, with their arguments in brackets.
pub(crate) fn messages(catalog: &Catalog) -> Messages {
    let mut text = String::new();
    for (id, args) in MESSAGES {
        let args: String = args.iter().map(|arg| format!(" [{{ ${arg} }}]")).collect();
        text.push_str(&format!("{id} = {id}{args}\n"));
    }
    for id in model::vocabulary::MESSAGES.iter().copied().flatten() {
        text.push_str(&format!("{id} = {id}\n"));
    }
    let file =
        |tag: &str| SourceFile { root: Root::Locales, path: format!("{tag}/all.ftl"), text: text.clone() };
    let sources = SourceMap::new(["sv", "en", "ar"].map(file).into());
    let mut diagnostics = Diagnostics::default();
    let messages = Messages::load(&sources, &catalog.site.languages, &mut diagnostics);
    assert_eq!(diagnostics, Diagnostics::default());
    messages
}

/// Does something from the page at `rest` in a language.
pub(crate) fn from_page<T>(
    catalog: &Catalog,
    tag: &str,
    rest: &str,
    then: impl FnOnce(view::Scope<'_>) -> T,
) -> T {
    let (plan, diagnostics) = crate::plan::plan(catalog);
    assert_eq!(diagnostics, Diagnostics::default());
    let weeks = view::hours::Weeks::new(catalog, TODAY.parse().expect("a date"));
    let messages = messages(catalog);
    let lang = catalog.site.languages.find(tag).expect("a language of the site");
    let codes = view::qr::Codes::new(catalog);
    let material = view::Material { plan: &plan, weeks: &weeks, messages: &messages, codes: &codes };
    then(view::Scope::new(material, lang, &format!("{tag}/{rest}")))
}
