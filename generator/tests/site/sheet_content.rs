//! Lists of services of the whole real content: every cell that can be changed changes its own line, and no other.

use std::collections::BTreeMap;

use samlad::diagnostic::{Code, Diagnostics, Severity};
use samlad::exchange::services::{self, Format, Taken};
use samlad::model::catalog::Catalog;
use samlad::parse::parse;
use samlad::pipeline::{self, Options};
use samlad::resolve::resolve;
use samlad::source::SourceMap;
use samlad::source::discover::discover;
use samlad::source::revision::Change;

use crate::{options, root};

struct Content {
    options: Options,
    sources: SourceMap,
    catalog: Catalog,
}

/// Rows of texts, the headings first.
type Rows = Vec<Vec<String>>;

impl Content {
    fn real() -> Self {
        let options = options(&root());
        let (sources, _) = discover(&options.folders).expect("readable");
        let (catalog, found) = resolve(parse(&sources).0, &sources, options.today);
        assert_eq!(found.count(Severity::Error), 0);
        Self { options, sources, catalog: catalog.expect("sound") }
    }

    fn exported(&self, format: Format) -> Vec<u8> {
        let outcome = pipeline::export_services(&self.options, None, format).expect("readable");
        outcome.made.expect("sound").expect("all areas are known")
    }

    fn rows(&self) -> Rows {
        let text = self.exported(Format::Csv);
        let mut reader = csv::ReaderBuilder::new()
            .has_headers(false)
            .delimiter(b';')
            .from_reader(&text["\u{feff}".len()..]);
        reader.records().map(|record| record.expect("sound").iter().map(str::to_owned).collect()).collect()
    }

    fn import(&self, rows: &Rows) -> Result<Taken, Diagnostics> {
        let mut writer = csv::WriterBuilder::new().delimiter(b';').from_writer(Vec::new());
        rows.iter().for_each(|row| writer.write_record(row).expect("in memory"));
        services::import(&self.sources, &self.catalog, "lista.csv", &writer.into_inner().expect("in memory"))
    }

    fn changes(&self, rows: &Rows) -> Vec<Change> {
        let taken =
            self.import(rows).unwrap_or_else(|found| panic!("{:#?}", found.iter().collect::<Vec<_>>()));
        self.sound(&taken);
        taken.revision.changes(&self.sources)
    }

    /// The changed content has no errors but texts that link a number as it was.
    fn sound(&self, taken: &Taken) {
        let after = taken.revision.applied(&self.sources);
        let (raw, mut found) = parse(&after);
        found.append(resolve(raw, &after, self.options.today).1);
        let errors = found.iter().filter(|found| found.code.severity() == Severity::Error);
        let others: Vec<_> = errors.filter(|found| found.code != Code::MarkdownPhone).collect();
        assert!(others.is_empty(), "{others:#?}");
    }
}

/// Lines that only one of two texts has, where all others are the same and in order.
fn difference<'t>(before: &'t str, after: &'t str) -> (Vec<&'t str>, Vec<&'t str>) {
    let (mut before, mut after): (Vec<_>, Vec<_>) = (before.lines().collect(), after.lines().collect());
    while !before.is_empty() && before.first() == after.first() {
        before.remove(0);
        after.remove(0);
    }
    while !before.is_empty() && before.last() == after.last() {
        before.pop();
        after.pop();
    }
    (before, after)
}

fn comments(text: &str) -> Vec<&str> {
    let comment = |line: &str| if line.starts_with('#') { Some(0) } else { line.find(" #") };
    text.lines().filter_map(|line| comment(line.trim_start()).map(|at| &line.trim_start()[at..])).collect()
}

#[test]
fn what_comes_back_as_it_went_changes_nothing() {
    let content = Content::real();
    assert_eq!(content.catalog.services.len() + 1, content.rows().len());
    for format in [Format::Xlsx, Format::Csv] {
        let bytes = content.exported(format);
        assert_eq!(bytes, content.exported(format), "same content, same bytes");
        let taken =
            services::import(&content.sources, &content.catalog, "lista", &bytes).expect("its own list");
        assert_eq!(taken.revision.changes(&content.sources), [], "{format:?}");
        assert_eq!(taken.remarks, Vec::<String>::new(), "{format:?}");
    }
}

/// Another value that is valid in the same column.
fn other(heading: &str, value: &str) -> String {
    let toggle = |one: &str, two: &str| if value == one { two.to_owned() } else { one.to_owned() };
    let (name, part) = heading.split_once(": ").unwrap_or((heading, ""));
    let name = name.trim_end_matches(|last: char| last.is_ascii_digit()).trim();
    match (name, part) {
        (_, "källa") => toggle("lagesbild-2024", "vs-sesam-112"),
        (_, "säkerhet") => toggle("A", "B"),
        (_, "tvivel") => toggle("old", "conflict"),
        (_, "läst") => toggle("2026-01-02", "2026-01-03"),
        ("Utförare", "slag") => toggle("church", "company"),
        ("Utförare", _) | ("Adress", "gata" | "ort") => toggle("Exempel: å # ä", "Ett 'exempel'"),
        ("Status", _) => toggle("seasonal", "open"),
        ("Tillgång", _) => toggle("decision", "referral"),
        ("Behov", _) => toggle("prata; sova", "prata"),
        ("Situationer", _) => format!("{value}; akut; personal"),
        ("Skyddad plats" | "Känslig sida", _) => toggle("ja", "nej"),
        ("Faror", _) => toggle("life; child", "violence"),
        ("Telefon", "") => toggle("'+46 70 174 06 05", "112"),
        ("Telefon", "gäller") => toggle("advice", "information"),
        ("Tider", "") => toggle("'24/7", "Mo-Fr 08:30-12:00,13:00-15:00; PH unknown"),
        ("Tider", "gäller") => toggle("chat", "visit"),
        ("Adress", "postnummer") => toggle("'702 10", "'123 45"),
        ("Koordinater", "latitud") => toggle("'59.2741", "'59.3"),
        ("Koordinater", "longitud") => toggle("'15.2134", "'18"),
        ("E-post", "") => toggle("namn@example.org", "annan@example.org"),
        ("Webb", "") => toggle("https://example.org/a", "https://example.org/b"),
        ("Kostnad", "") => toggle("free", "fee"),
        ("Platser", "") | ("För vem", "lägsta ålder") => toggle("17", "19"),
        ("För vem", "högsta ålder") => toggle("90", "unknown"),
        ("Bekräftas igen efter (dagar)", _) => toggle("45", "46"),
        ("Vägen in", "") => toggle("booking", "phone; visit"),
        ("Ta med", "") => toggle("letter", "id-document; bank-id"),
        ("Språk", "") => toggle("sv; en", "sv"),
        ("Tillgänglighet", "") => toggle("lift", "step-free; lift"),
        ("För vem", "kön") => toggle("any", "women"),
        ("För vem", "folkbokförd") => toggle("anywhere", "unknown"),
        ("För vem", "villkor") => toggle("debt; tenant", "debt"),
        ("Fråga", _) => toggle("polisen", "vard-1177"),
        ("Relaterat", _) => toggle("guide/vald", "polisen; guide/vald"),
        ("Källor", _) => format!("{value}; vs-sesam-112"),
        ("Bekräftad", _) => toggle("2026-11-01", "2026-11-02"),
        _ => panic!("a new column: {heading}"),
    }
}

#[test]
fn every_cell_changes_its_own_line() {
    let content = Content::real();
    let rows = content.rows();
    let last = rows[0].len() - 1;
    let mut tried = BTreeMap::new();
    for column in 5..last {
        let heading = &rows[0][column];
        let mut changed = rows.clone();
        let mut cells = 0;
        for row in &mut changed[1..] {
            // A fact that is not known, or not there, has no line of its own yet.
            let is_lead =
                !heading.contains(": ") || heading.ends_with(": gata") || heading.ends_with(": latitud");
            let unknown_fact =
                row[column] == "unknown" && is_lead && !["Tillgång", "Bekräftad"].contains(&heading.as_str());
            if !row[column].is_empty() && !unknown_fact {
                row[column] = other(heading, &row[column]);
                cells += 1;
            }
        }
        let changes = content.changes(&changed);
        assert_eq!(changes.len(), cells, "{heading}: a file for each cell");
        for change in changes {
            let before = change.before.expect("it was there");
            let (lost, gained) = difference(&before, &change.after);
            assert_eq!((lost.len(), gained.len()), (1, 1), "{heading}, {}: {lost:?} {gained:?}", change.path);
            let written = change.after.replace("å # ä", "");
            assert_eq!(comments(&before), comments(&written), "{heading}, {}", change.path);
        }
        tried.insert(heading.clone(), cells);
    }
    let used: usize = tried.values().sum();
    assert!(used > 1000, "{tried:?}");
    assert!(
        tried["Telefon 1"] > 20 && tried["Adress: gata"] > 4 && tried["Kostnad: säkerhet"] > 10,
        "{tried:?}"
    );
}

#[test]
fn a_fact_becomes_known_unknown_and_nothing() {
    let content = Content::real();
    let rows = content.rows();
    let place = |heading: &str| rows[0].iter().position(|known| known == heading).expect(heading);
    let facts = [
        ("cost", "Kostnad", "", "fee"),
        ("phones", "Telefon 1", "advice", "112"),
        ("hours", "Tider 1", "visit", "Mo-Fr 10:00-15:00"),
    ];
    for (key, name, sort, value) in facts {
        let lead = place(name);
        let parts = ["källa", "säkerhet", "tvivel", "läst", "gäller"];
        let part = |part: &str| rows[0].iter().position(|known| *known == format!("{name}: {part}"));
        let mut filled = rows.clone();
        for row in filled[1..].iter_mut().filter(|row| row[lead] == "unknown") {
            row[lead] = value.to_owned();
            row[part("källa").expect("a source")] = "lagesbild-2024".to_owned();
            row[part("säkerhet").expect("how sure")] = "B".to_owned();
            if let Some(column) = part("gäller") {
                row[column] = sort.to_owned();
            }
        }
        let changes = content.changes(&filled);
        assert!(changes.len() > 20, "{key}: {}", changes.len());
        for change in &changes {
            let before = change.before.as_deref().expect("it was there");
            let (lost, gained) = difference(before, &change.after);
            assert_eq!(lost, [format!("{key}: unknown")], "{}", change.path);
            assert!(
                gained.len() == if sort.is_empty() { 4 } else { 5 } && gained[0] == format!("{key}:"),
                "{gained:?}"
            );
        }
        // Where a comment stands between the lines of a fact, only a person can say where it belongs.
        for (word, only) in [("unknown", true), ("", false)] {
            let mut emptied = rows.clone();
            let mut cells = 0;
            for row in emptied[1..].iter_mut().filter(|row| !["", "unknown"].contains(&row[lead].as_str())) {
                row[lead] = word.to_owned();
                if !only {
                    parts.iter().filter_map(|own| part(own)).for_each(|column| row[column].clear());
                }
                let second = rows[0].iter().position(|known| *known == name.replace('1', "2"));
                if second.is_some_and(|second| second != lead && !row[second].is_empty()) {
                    row[lead] = rows.iter().find(|of| of[1] == row[1]).expect("the same")[lead].clone();
                    for column in parts.iter().filter_map(|own| part(own)) {
                        row[column] =
                            rows.iter().find(|of| of[1] == row[1]).expect("the same")[column].clone();
                    }
                    continue;
                }
                cells += 1;
            }
            let changes = content.changes(&emptied);
            assert_eq!(changes.len(), cells, "{key}");
            for change in changes {
                let before = change.before.as_deref().expect("it was there");
                let (lost, gained) = difference(before, &change.after);
                let expected: &[String] = if only { &[format!("{key}: unknown")] } else { &[] };
                assert!(lost.len() >= 4 && gained == expected, "{}: {lost:?} {gained:?}", change.path);
                assert_eq!(comments(before), comments(&change.after), "{}", change.path);
            }
        }
    }
}
