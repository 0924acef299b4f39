//! `content/COVERAGE.md` is true: each item of the documents stands there once, and the entries, headings and sources that its rows
//! name are there.

use std::fs;

use crate::{read_tree, root};

/// The series of numbered items, and how many each has.
const SERIES: [(&str, usize); 10] = [
    ("Ö", 22),
    ("ÖA", 7),
    ("ÖB", 9),
    ("S", 20),
    ("SC", 7),
    ("N", 19),
    ("R", 18),
    ("E", 18),
    ("F", 4),
    ("K", 14),
];

/// How a row begins to say why an item is left out.
const LEFT_OUT: &str = "Inte med: ";

#[test]
fn every_item_of_the_documents_stands_once() {
    let mut expected = vec!["NO".to_owned()];
    for (series, last) in SERIES {
        expected.extend((1..=last).map(|number| format!("{series}{number}")));
    }
    let mut found: Vec<_> = rows().into_iter().map(|row| row.number).collect();
    expected.sort();
    found.sort();
    assert_eq!(found, expected);
}

#[test]
fn what_the_rows_name_is_there() {
    let content = read_tree(&root().join("content"));
    let sources: String = content.iter().filter(|(path, _)| path.starts_with("sources/")).map(text).collect();
    let mut wrong = Vec::new();
    for Row { number, what, place, source } in rows() {
        let left_out = place.strip_prefix(LEFT_OUT).is_some_and(|reason| !reason.is_empty());
        let places = quoted(&place);
        if what.is_empty() || (places.is_empty() && !left_out) {
            wrong.push(format!("{number} is empty"));
        }
        for (id, heading) in places {
            let entry = content.iter().find(|(path, _)| is_swedish(path, id)).map(text);
            let is_there = entry.is_some_and(|entry| heading.is_none_or(|words| has_heading(&entry, words)));
            if !is_there {
                wrong.push(format!("{number}: {id} ({})", heading.unwrap_or_default()));
            }
        }
        let named = quoted(&source);
        if named.is_empty() && !left_out {
            wrong.push(format!("{number} has no source"));
        }
        let unknown = named.into_iter().filter(|(id, _)| !sources.contains(&format!("\n  {id}:\n")));
        wrong.extend(unknown.map(|(id, _)| format!("{number}: the source {id}")));
    }
    assert!(wrong.is_empty(), "content/COVERAGE.md names what is not there: {wrong:#?}");
}

struct Row {
    number: String,
    what: String,
    place: String,
    source: String,
}

fn rows() -> Vec<Row> {
    let file = fs::read_to_string(root().join("content/COVERAGE.md")).expect("readable");
    let tables = file.lines().filter(|line| line.starts_with("| ") && !line.starts_with("| Nr |"));
    tables.map(row).collect()
}

fn row(line: &str) -> Row {
    let cells: Vec<_> = line.trim_matches('|').split('|').map(|cell| cell.trim().to_owned()).collect();
    let [number, what, place, source] = <[String; 4]>::try_from(cells).expect("four cells");
    Row { number, what, place, source }
}

/// What stands between backticks in a cell, each with the words of a heading that follow in brackets.
fn quoted(cell: &str) -> Vec<(&str, Option<&str>)> {
    let pieces: Vec<_> = cell.split('`').collect();
    pieces[1..].chunks(2).map(|pair| (pair[0], pair.get(1).and_then(|rest| bracketed(rest)))).collect()
}

fn bracketed(rest: &str) -> Option<&str> {
    rest.strip_prefix(" (")?.split_once(')').map(|(words, _)| words)
}

/// Whether `path` is the Swedish text of the entry that a row calls `id`.
fn is_swedish(path: &str, id: &str) -> bool {
    let folder = match id.split_once('/') {
        Some(("guide", name)) => format!("guides/{name}"),
        Some(("term", name)) => format!("glossary/{name}"),
        Some(("page", name)) => format!("pages/{name}"),
        _ => return path.starts_with("services/") && path.ends_with(&format!("/{id}/sv.md")),
    };
    path.strip_suffix("/sv.md") == Some(folder.as_str())
}

fn has_heading(entry: &str, words: &str) -> bool {
    entry.lines().any(|line| line.starts_with('#') && line.contains(words))
}

fn text((_, bytes): (&String, &Vec<u8>)) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}
