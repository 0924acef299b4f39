//! What a corpus holds of a small catalog. Must not know how it is indexed.

use super::*;
use crate::fixture::{self, Entry, from_page};

const HOUSE: &str = "operator: {name: Kyrkan, unit: Diakonin, kind: church}
status: paused
address: {value: {street: Provgatan 1, city: Provstad}, source: broschyr, confidence: B}
hours:
  - {what: visit, value: \"Mo 10:00-12:00\", source: broschyr, confidence: B}";

const TEXT: &str = "---\nname: The house\nsummary: |\n  One line\n  and one.\nsearch: [hostel]\neligibility: For everyone.\n\
                    of: 1\nby: machine\n---\nRing [us](service:larm).\n";

const FILES: &[(&str, &str)] = &[
    ("services/staden/hus/en.md", TEXT),
    (
        "guides/vag/guide.yaml",
        "code: 5\nneeds: [sova]\nsituations: []\nareas: [byn, staden]\nsources: [broschyr]\nchecked: unknown\n",
    ),
    ("guides/vag/sv.md", "---\nname: Vägen\nsummary: Steg.\nversion: 1\n---\n"),
    ("glossary/ord/sv.md", "---\nname: Ordet\nsummary: Det betyder.\nversion: 1\nsources: [broschyr]\n---\n"),
    ("synonyms/sv.yaml", "groups:\n  - {canonical: härbärge, also: [nattis, soffa]}\n"),
];

fn corpus(tag: &str) -> Corpus {
    let house = Entry { area: "staden", id: "hus", code: 17, yaml: HOUSE, name: "Huset" };
    let catalog = fixture::catalog(&[house], FILES);
    from_page(&catalog, tag, address::HOME, |scope| scope.corpus())
}

fn document(corpus: &Corpus, id: &str) -> Document {
    let found = corpus.documents.iter().find(|document| document.id == id);
    found.unwrap_or_else(|| panic!("{id} is no document of {corpus:#?}")).clone()
}

#[test]
fn a_service_is_found_by_its_texts_its_operator_and_its_address() {
    let house = document(&corpus("en"), "service/hus");
    let expected = Document {
        id: "service/hus".to_owned(),
        lang: "en".to_owned(),
        kind: "service".to_owned(),
        areas: vec!["staden".to_owned()],
        status: samlad_search::Status::Uncertain,
        title: "The house".to_owned(),
        summary: "One line\nand one.".to_owned(),
        words: vec!["hostel".to_owned()],
        body: "For everyone.\nKyrkan\nDiakonin\nProvgatan 1\nProvstad\nRing us.\n".to_owned(),
        card: ["staden/hus.html", "The house", "One line and one.", "Town", "", ""].map(str::to_owned).into(),
    };
    assert_eq!(Document { summary: house.summary.trim_end().to_owned(), ..house }, expected);
}

#[test]
fn guides_and_words_say_what_they_are() {
    let corpus = corpus("sv");
    let (guide, term) = (document(&corpus, "guide/vag"), document(&corpus, "term/ord"));
    assert_eq!((guide.kind.as_str(), guide.areas), ("guide", vec!["byn".to_owned(), "staden".to_owned()]));
    assert_eq!(guide.card, ["guides/vag.html", "Vägen", "Steg.", words::HOME_GUIDES, "", ""]);
    assert_eq!((term.kind.as_str(), term.areas), ("term", Vec::new()));
    assert_eq!(term.card, ["glossary.html#term-ord", "Ordet", "Det betyder.", words::GLOSSARY_TITLE, "", ""]);
}

#[test]
fn every_entry_is_a_document_in_every_language() {
    let swedish = corpus("sv");
    for tag in ["en", "ar"] {
        let corpus = corpus(tag);
        assert_eq!((corpus.lang.as_str(), corpus.documents.len()), (tag, swedish.documents.len()));
        assert!(corpus.documents.iter().all(|document| KINDS.contains(&document.kind.as_str())));
    }
    // Not translated: the original stands in and says so; the name of its area is translated.
    let house = document(&corpus("ar"), "service/hus");
    assert_eq!((house.lang.as_str(), house.card[4].as_str()), ("sv", "sv"));
    assert_ne!(house.card[card::PLACE], "Staden");
}

#[test]
fn areas_synonyms_and_lines_come_along() {
    let corpus = corpus("sv");
    let area = |id: &str, parent: Option<&str>| Area { id: id.to_owned(), parent: parent.map(str::to_owned) };
    assert_eq!(
        corpus.areas,
        [area("landet", None), area("staden", Some("landet")), area("byn", Some("landet"))]
    );
    assert_eq!(corpus.synonyms, [["härbärge", "nattis", "soffa"].map(str::to_owned)]);
    let line = |kind: &str, id: &str| DangerLine {
        kinds: vec![kind.to_owned()],
        areas: vec!["landet".to_owned()],
        card: vec![id.to_owned()],
    };
    assert_eq!(corpus.danger_lines, [line("life", "larm"), line("suicide", "jour")]);
}
