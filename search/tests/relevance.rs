//! How well the site's own entries are found: judged queries a language, in `queries/*.tsv`.
//!
//! `cargo test -p samlad-search --test relevance` writes a table to `target/tmp/relevance.md` and fails when a language
//! falls below `queries/floors.txt`. `SAMLAD_CONTENT` names another folder of entries.

#[expect(dead_code, reason = "made for all tests; this one takes a part")]
mod support;

use samlad_search::{Index, Layout, Options};
use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::Path;

/// How many queries of a language did what.
#[derive(Default)]
struct Tally {
    asked: usize,
    skipped: usize,
    first: usize,
    five: usize,
    empty: usize,
    untold: usize,
    needless: usize,
    /// What went wrong, for whoever mends it.
    misses: String,
}

/// The lists of a language: the one to improve the search on, and the one that tells how well that carries over.
fn queries(lang: &str) -> impl Iterator<Item = (&'static str, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/queries");
    let lists = [("main", format!("{lang}.tsv")), ("held-out", format!("held-out/{lang}.tsv"))];
    lists
        .into_iter()
        .filter_map(move |(name, path)| Some((name, std::fs::read_to_string(folder.join(path)).ok()?)))
}

fn judge(lang: &str, lines: &str, index: &Index) -> Tally {
    let mut tally = Tally::default();
    let options = Options { area: Some("orebro".to_owned()), ..Options::default() };
    let known: BTreeSet<&str> = (0..).map_while(|document| index.id(document)).collect();
    for line in lines.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
        let mut columns = line.split('\t');
        let text = columns.next().unwrap_or_default();
        let wanted: Vec<&str> = columns.next().unwrap_or_default().split(' ').collect();
        let danger: Vec<&str> = columns.next().unwrap_or_default().split_whitespace().collect();
        if !wanted.iter().any(|id| known.contains(id)) {
            tally.skipped += 1;
            continue;
        }
        let results = index.search(text, &options).expect("tantivy answers");
        // Lines to ring stand above the list, so they are what the reader sees first.
        let lines = results.lines.iter().filter_map(|at| index.reader().manifest().lines.get(*at));
        let lines = lines.filter_map(|line| line.card.first().map(String::as_str));
        let told = lines.into_iter().any(|id| wanted.contains(&id));
        let found: Vec<&str> = results.hits.iter().filter_map(|hit| index.id(hit.document)).collect();
        tally.asked += 1;
        tally.empty += usize::from(found.is_empty());
        let place = if told { Some(0) } else { found.iter().position(|id| wanted.contains(id)) };
        tally.first += usize::from(place == Some(0));
        tally.five += usize::from(place.is_some_and(|place| place < 5));
        tally.needless += usize::from(danger.is_empty() && !results.plan.danger.is_empty());
        if danger.is_empty() && !results.plan.danger.is_empty() {
            writeln!(tally.misses, "{lang} needless danger: {text}: {:?}", results.plan.danger)
                .expect("a string grows");
        }
        if !danger.iter().all(|kind| results.plan.danger.iter().any(|told| told == kind)) {
            tally.untold += 1;
            writeln!(tally.misses, "{lang} danger: {text}: {:?}", results.plan.danger)
                .expect("a string grows");
        }
        if place != Some(0) {
            let forms: Vec<String> = results
                .plan
                .clauses
                .iter()
                .map(|clause| clause.forms.iter().take(5).cloned().collect::<Vec<_>>().join("/"))
                .collect();
            let top = &found[..found.len().min(5)];
            writeln!(tally.misses, "{lang} {place:?}: {text} → {top:?} by {forms:?}, wanted {wanted:?}")
                .expect("a string grows");
        }
    }
    tally
}

/// Leaves the exported files where `bytes.js` can weigh them, in one file and in shards.
fn publish(lang: &str, corpus: &samlad_search::Corpus) {
    let whole = Layout { whole_up_to: usize::MAX, ..Layout::default() };
    for (name, layout) in [("whole", whole), ("shards", Layout::default())] {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("content-{lang}-{name}"));
        if folder.exists() {
            std::fs::remove_dir_all(&folder).expect("an old folder is removed");
        }
        std::fs::create_dir_all(&folder).expect("a folder is made");
        for file in Index::build(corpus, &layout).expect("a sound corpus").export() {
            std::fs::write(folder.join(file.name), file.bytes).expect("a file is written");
        }
    }
}

/// The least share of each language: success@1, success@5.
fn floors() -> Vec<(String, f64, f64)> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/queries/floors.txt");
    let text = std::fs::read_to_string(path).expect("floors.txt");
    let line = |line: &str| {
        let mut words = line.split_whitespace();
        let lang = words.next()?.to_owned();
        Some((lang, words.next()?.parse().ok()?, words.next()?.parse().ok()?))
    };
    text.lines().filter(|line| !line.starts_with('#')).filter_map(line).collect()
}

#[test]
fn the_entries_are_found() {
    let mut table = String::from(
        "| List | queries | skipped | success@1 | success@5 | empty | danger untold | told needlessly |\n|---|---|---|---|---|---|---|---|\n",
    );
    let mut misses = String::new();
    let mut fallen = Vec::new();
    let floors = floors();
    for lang in support::LANGUAGES {
        let corpus = support::content::corpus(lang);
        let index = Index::build(&corpus, &Layout::default()).expect("a sound corpus");
        publish(lang, &corpus);
        for (list, lines) in queries(lang) {
            let tally = judge(lang, &lines, &index);
            let share = |count: usize| 100.0 * count as f64 / tally.asked.max(1) as f64;
            let (first, five) = (share(tally.first), share(tally.five));
            let Tally { asked, skipped, empty, untold, needless, misses: missed, .. } = tally;
            let row =
                format!("{asked} | {skipped} | {first:.1} % | {five:.1} % | {empty} | {untold} | {needless}");
            writeln!(table, "| {lang} {list} | {row} |").expect("a string grows");
            writeln!(misses, "\n## {lang} {list}\n{missed}").expect("a string grows");
            let floor = floors.iter().find(|floor| floor.0 == format!("{lang}/{list}"));
            if let Some((_, least_first, least_five)) = floor
                && (first < *least_first || five < *least_five || list == "main" && untold + empty > 0)
            {
                fallen.push((lang, list));
            }
        }
    }
    let report = Path::new(env!("CARGO_TARGET_TMPDIR")).join("relevance.md");
    std::fs::write(report, format!("{table}\n{misses}")).expect("a report is written");
    assert!(fallen.is_empty(), "worse than floors.txt: {fallen:?}\n{table}\n{misses}");
}
