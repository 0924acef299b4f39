//! Figures in texts against facts, rows and translations.

use super::{Sourced, findings};
use crate::fixture::{Entry, catalog};
use crate::model::catalog::Catalog;

const FACTS: &str = "\
phones: [{number: \"+46 70 174 06 05\", label: main, source: broschyr, confidence: B}]
eligibility: {age_to: 17, source: broschyr, confidence: B}
capacity: {value: 5, source: broschyr, confidence: B}
cost: {value: free, source: broschyr, confidence: B}
web: {value: \"https://example.org/natt\", source: broschyr, confidence: B}
hours: [{what: visit, value: \"Mo-We 16:30-24:00\", source: broschyr, confidence: B}]";

fn with_guide(head: &str, body: &str) -> Catalog {
    let natt = Entry { area: "staden", id: "natt", code: 1, yaml: FACTS, name: "Natt" };
    let yaml = "code: 2\nneeds: [prata]\nareas: [staden]\nsources: [broschyr]\nchecked: unknown\n";
    let text = format!("---\nname: Guide\nsummary: S.\nversion: 1\n{head}---\n{body}\n");
    catalog(&[natt], &[("guides/g/guide.yaml", yaml), ("guides/g/sv.md", &text)])
}

fn unsourced(head: &str, body: &str) -> Vec<String> {
    let catalog = with_guide(head, body);
    let all = findings(&catalog);
    let (_, guide) = all.iter().find(|(entry, _)| entry.name == "guide/g").expect("the guide");
    guide.unsourced().map(|figure| figure.words.clone()).collect()
}

#[test]
fn a_figure_may_equal_a_fact_of_a_service_that_its_block_links_to() {
    let linked = "[Natt](service:natt) är gratis för dig under 18 år: fem platser, tisdagar 16.30–24.00, 070-174 06 05, \
                  [sidan](https://example.org/natt).";
    assert_eq!(unsourced("", linked), [""; 0]);
    let other = "[Natt](service:natt): för dig under 19 år, sex platser, torsdagar 16.30–23, 070-174 06 06, \
                 [sidan](https://example.org/dag).";
    assert_eq!(
        unsourced("", other),
        ["19 år", "sex platser", "torsdagar", "16.30–23", "070-174 06 06", "https://example.org/dag"]
    );
    assert_eq!(unsourced("", "Gratis, fem platser.\n\n[Natt](service:natt)"), ["Gratis", "fem platser"]);
}

#[test]
fn a_row_gives_what_it_quotes_a_source() {
    let rows = "figures:\n  - {says: inom tre veckor, source: broschyr, page: \"4\"}\n  - {says: 7 dagar, source: own, why: Vårt råd.}\n";
    let body = "Betala inom tre\nveckor. Vänta **7 dagar**.";
    assert_eq!(unsourced(rows, body), [""; 0]);
    assert_eq!(unsourced(rows, &body.replace("7", "8")), ["8 dagar"]);
    assert_eq!(unsourced(rows, "Om tre veckor. 7 dagar."), ["tre veckor"]);
    let idle = |body| {
        let catalog = with_guide(rows, body);
        let all = findings(&catalog);
        all.iter().flat_map(|(_, found)| &found.idle).map(|row| row.says.clone()).collect::<Vec<_>>()
    };
    assert_eq!(idle(body), [""; 0]);
    assert_eq!(idle("Betala inom tre veckor."), ["7 dagar"]);
}

#[test]
fn figures_know_where_they_stand() {
    let body = "Ett [ord](need:prata), **sju veckor**.";
    let catalog = with_guide("", body);
    let all = findings(&catalog);
    let figures = all.iter().flat_map(|(_, found)| &found.figures).collect::<Vec<_>>();
    assert_eq!(figures.len(), 1);
    assert_eq!((&body[figures[0].range.clone()], figures[0].sourced), ("sju veckor", None::<Sourced>));
}

#[test]
fn translations_have_the_numbers_of_the_original() {
    let difference = |english: &str| {
        let front = "---\nname: G\nsummary: S.\n";
        let original =
            format!("{front}version: 1\nsources: [broschyr]\n---\n## 1. Nu\nInom tre veckor, 18–25 år.\n");
        let translation = format!("{front}of: 1\nby: machine\n---\n## 1. Now\n{english}\n");
        let catalog = catalog(&[], &[("glossary/g/sv.md", &original), ("glossary/g/en.md", &translation)]);
        let lang = catalog.site.languages.find("en").expect("a language");
        let found = findings(&catalog).into_iter().flat_map(|(_, found)| found.differences);
        let mut english = found.filter(|(found, _)| *found == lang);
        english.next().map(|(_, found)| (found.gone.join(" "), found.new.join(" ")))
    };
    assert_eq!(difference("Within 3 weeks, 18–25."), None);
    assert_eq!(difference("Within three weeks, ١٨ to ٢٥."), None);
    assert_eq!(difference("Within 4 weeks, 18–26."), Some(("25".to_owned(), "26 4".to_owned())));
}
