//! Every figure of the site has a source: those in fields, those in texts, and those in lists and messages.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use samlad::figures::{Difference, Kind, findings, recognise};
use samlad::model::catalog::Catalog;
use samlad::model::text::LocalisedText;
use samlad::parse::parse;
use samlad::resolve::resolve;
use samlad::source::discover::{InputFolders, discover};

use crate::{TODAY, copy, folders, read_tree, root};

fn catalog(content: &Path) -> Catalog {
    let folders = InputFolders { content: content.to_owned(), ..folders(&root()) };
    let (sources, _) = discover(&folders).expect("readable");
    let (raw, _) = parse(&sources);
    let today = TODAY.parse().expect("a date");
    let (catalog, diagnostics) = resolve(raw, &sources, today);
    catalog.unwrap_or_else(|| panic!("{diagnostics:#?}"))
}

/// What is wrong with the figures of the texts: entry and words.
fn faults(catalog: &Catalog) -> Vec<String> {
    let mut faults = Vec::new();
    for (entry, found) in findings(catalog) {
        let name = &entry.name;
        let unsourced = found.unsourced();
        faults.extend(
            unsourced.map(|figure| format!("{name}: nothing says where `{}` comes from", figure.words)),
        );
        faults.extend(found.idle.iter().map(|row| format!("{name}: no figure stands in `{}`", row.says)));
        for (lang, Difference { gone, new }) in &found.differences {
            let tag = catalog.site.languages.tag(*lang);
            faults.push(format!("{name} ({tag}): without {gone:?}, with {new:?}"));
        }
    }
    faults
}

#[test]
fn every_figure_in_a_text_has_a_source() {
    let catalog = catalog(&root().join("content"));
    assert_eq!(faults(&catalog), [""; 0]);
    let mut kinds: BTreeMap<Kind, usize> = BTreeMap::new();
    for figure in findings(&catalog).iter().flat_map(|(_, found)| &found.figures) {
        *kinds.entry(figure.kind).or_default() += 1;
    }
    tell(&format!("figures in texts: {kinds:?}"));
    assert!(kinds.values().sum::<usize>() > 300, "the texts are read: {kinds:?}");
}

#[test]
fn every_fact_has_a_source_that_is_there() {
    let catalog = catalog(&root().join("content"));
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for service in catalog.services.values() {
        for (field, source) in
            service.facts().iter().filter_map(|fact| Some((fact.field, &fact.known.as_ref()?.1.source)))
        {
            assert!(catalog.sources.contains_key(source), "{}: {field}: {}", service.id, source.as_str());
            *counts.entry(field).or_default() += 1;
        }
    }
    tell(&format!("facts with a source: {counts:?}"));
    for field in ["phones", "address", "web", "email", "hours", "cost", "capacity", "eligibility"] {
        assert!(counts.get(field).is_some_and(|count| *count > 0), "no {field} among {counts:?}");
    }
}

#[test]
fn a_fault_among_the_figures_is_found() {
    let site = tempfile::tempdir().expect("a temporary folder");
    let content = site.path().join("content");
    copy(&root().join("content"), &content);
    let text = |path: &str| fs::read_to_string(content.join(path)).expect("readable");
    let (swedish, english) = ("glossary/atervinning/sv.md", "glossary/legitimation/en.md");
    let (own, other) = (text(swedish), text(english));
    let row = own.lines().find(|line| line.contains("says: inom tre veckor")).expect("a row");
    let cases = [
        (swedish, own.replace(&format!("{row}\n"), "").replace("figures:\n", ""), "where `tre veckor` comes"),
        (swedish, own.replacen("summary: ", "summary: Inom 17 dagar. ", 1), "where `17 dagar` comes"),
        (swedish, own.replace("inom tre veckor, source", "inom två veckor, source"), "`inom två veckor`"),
        (english, other.replace("13", "14"), "term/legitimation (en)"),
    ];
    for (path, broken, expected) in cases {
        let sound = text(path);
        assert!(broken != sound, "{path} is changed for `{expected}`");
        fs::write(content.join(path), broken).expect("writable");
        let found = faults(&catalog(&content));
        assert!(found.iter().any(|fault| fault.contains(expected)), "`{expected}` in {found:?}");
        fs::write(content.join(path), sound).expect("writable");
    }
}

/// Texts with figures in lists and messages, which have no head: the source of each, or why it needs none.
const ELSEWHERE: &[(&str, Result<&str, &str>)] = &[
    ("Du har barn, väntar barn eller är själv under 18 år.", Err("whom the words are about; no fact")),
    ("Du är under 18 år och vill prata med någon.", Ok("vs-bris-sms")),
    (
        "Du är i fängelse, på HVB, i familjehem, på SiS eller i stödboende. Du ska därifrån inom tre månader, eller skulle redan ha \
         flyttat.",
        Ok("lagesbild-2024"),
    ),
    ("Målet är nivå AA i WCAG, enligt standarden EN 301 549.", Err("the name of a standard")),
    ("Dygnet runt, alla dagar", Err("what a field says")),
    ("Personal dygnet runt", Err("what a field says")),
    ("Skriv ut på ena sidan av ett liggande A4, i full storlek (100 %).", Err("how one prints")),
    (
        "Öppna bladet på rätt språk. Tryck Ctrl och P på en dator. Välj A4 och full storlek (100 %).",
        Err("how one prints"),
    ),
    ("Eller tryck Shift tre gånger.", Err("how the page's own script works")),
    ("1 A4", Err("what `tests/browser` measures")),
    ("Högst 2 A4", Err("what `tests/browser` measures")),
];

#[test]
fn lists_and_messages_state_no_figure_of_their_own() {
    let catalog = catalog(&root().join("content"));
    let original = catalog.site.languages.original();
    let mut texts: Vec<String> = Vec::new();
    let mut add = |text: &LocalisedText| texts.push(text.shown(original).1.to_owned());
    catalog.areas.iter().for_each(|area| add(&area.name));
    for need in &catalog.needs {
        [&need.name, &need.summary].into_iter().chain(&need.say).for_each(&mut add);
    }
    for situation in &catalog.situations {
        [&situation.name, &situation.summary].into_iter().for_each(&mut add);
    }
    catalog.emergency.iter().for_each(|line| add(&line.when));
    for (_, file) in read_tree(&root().join("locales/sv")) {
        let file = String::from_utf8(file).expect("UTF-8");
        let messages = file.lines().filter(|line| !line.starts_with('#'));
        texts.extend(messages.filter_map(|line| Some(plain(line.split_once(" = ")?.1))));
    }
    let phones: BTreeSet<String> = catalog
        .services
        .values()
        .flat_map(|service| service.phones.known())
        .map(|phone| phone.number.display().to_owned())
        .collect();
    let mut unexplained = Vec::new();
    for text in &texts {
        let figures = recognise(text, false, &[]).into_iter().map(|one| &text[one.range]);
        let figures: Vec<_> = figures.filter(|words| !phones.contains(*words)).collect();
        // A message that is a figure and nothing else names one: a day, a price.
        let named = figures == [text.as_str()];
        let explained = named || ELSEWHERE.iter().any(|(words, _)| words == text);
        if !figures.is_empty() && !explained {
            unexplained.push(format!("{figures:?} in `{text}`"));
        }
    }
    assert_eq!(unexplained, [""; 0]);
    for (words, basis) in ELSEWHERE {
        assert!(texts.iter().any(|text| text == words), "`{words}` is nowhere");
        let is_source = |id: &str| catalog.sources.keys().any(|source| source.as_str() == id);
        assert!(basis.is_ok_and(is_source) || basis.is_err_and(|why| !why.is_empty()), "`{words}`");
    }
}

/// A message without its arguments.
fn plain(message: &str) -> String {
    let pieces = message.split('{').map(|piece| piece.split_once('}').map_or(piece, |(_, rest)| rest));
    pieces.collect()
}

#[expect(clippy::print_stderr, reason = "whoever runs the tests with --nocapture wants to see the counts")]
fn tell(counts: &str) {
    eprintln!("{counts}");
}
