//! What the dictionary of a small corpus says.

use super::Lexicon;
use crate::document::{Corpus, Document, Status};

pub(crate) fn document(id: &str, lang: &str, title: &str, body: &str) -> Document {
    Document {
        id: id.to_owned(),
        lang: lang.to_owned(),
        kind: "service".to_owned(),
        areas: Vec::new(),
        status: Status::Open,
        title: title.to_owned(),
        summary: String::new(),
        words: Vec::new(),
        body: body.to_owned(),
        card: Vec::new(),
    }
}

fn lexicon(documents: &[(&str, &str)]) -> Lexicon {
    let documents =
        documents.iter().enumerate().map(|(at, (lang, title))| document(&at.to_string(), lang, title, ""));
    let lang = documents.clone().next().map(|document| document.lang).unwrap_or_default();
    let corpus = Corpus { lang, documents: documents.collect(), ..Corpus::default() };
    Lexicon::build(&corpus).expect("few words")
}

/// The class by which `form` leads to the first group of `target`.
fn class(lexicon: &Lexicon, form: &str, target: &str) -> Option<u8> {
    let entry = |form: &str| lexicon.entries.iter().map(|(_, entry)| entry).find(|entry| entry.form == form);
    let group = entry(target)?.references.iter().find(|reference| reference.class == 0)?.group;
    entry(form)?.references.iter().find(|reference| reference.group == group).map(|reference| reference.class)
}

#[test]
fn forms_of_one_word_share_a_group() {
    let lexicon = lexicon(&[("sv", "Härbärget i natt"), ("sv", "Ett härbärge, två nätter")]);
    assert_eq!(class(&lexicon, "härbärge", "härbärget"), Some(0));
    assert_eq!(class(&lexicon, "nätterna", "natt"), Some(0), "an irregular form that no entry uses");
    assert_eq!(class(&lexicon, "harbarge", "härbärge"), Some(1), "a spelling from the synonyms");
}

#[test]
fn compounds_lead_to_their_parts() {
    let lexicon = lexicon(&[("sv", "Bostadsskulder"), ("sv", "Bostaden")]);
    assert_eq!(class(&lexicon, "bostadsskulder", "bostaden"), Some(3));
    assert_eq!(class(&lexicon, "skuld", "skuld"), Some(0), "a part that stands alone nowhere");
    assert_eq!(lexicon.documents[0][4].len(), 2);
}

#[test]
fn phrases_and_other_alphabets_lead_to_words() {
    let lexicon = lexicon(&[("sv", "Härbärge för hemlösa")]);
    assert_eq!(class(&lexicon, "tak utan", "hemlösa"), Some(1));
    let lexicon = super::tests::lexicon(&[("ar", "ملجأ"), ("sv", "Porten")]);
    assert_eq!(class(&lexicon, "härbärge", "ملجأ"), Some(1));
    assert!(class(&lexicon, "porten", "porten").is_some());
}

#[test]
fn clitics_are_taken_off() {
    let lexicon = lexicon(&[("ar", "السكن للاجئين"), ("ar", "لاجئين")]);
    assert_eq!(class(&lexicon, "سكن", "السكن"), Some(0));
    assert_eq!(class(&lexicon, "للاجئين", "لاجئين"), Some(0));
}

#[test]
fn groups_are_numbered_in_the_order_of_the_dictionary() {
    let lexicon = lexicon(&[("sv", "porten hjorten gnistan"), ("en", "the shelter porten")]);
    let mut next = 0;
    for (_, entry) in &lexicon.entries {
        for reference in entry.references.iter().filter(|reference| reference.class == 0) {
            assert!(reference.group <= next);
            next = next.max(reference.group + 1);
        }
    }
    assert_eq!(next, lexicon.groups);
    assert!(lexicon.entries.is_sorted_by(|a, b| (&a.0, &a.1.form) < (&b.0, &b.1.form)));
}
