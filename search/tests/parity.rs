//! The exported files give what tantivy gives: read in Rust, and read by `client/*.js` in node.
//!
//! `cargo test --release -p samlad-search --test parity` makes a seeded corpus and 100 queries a language and layout,
//! answers them with tantivy, and compares ids, order and scores. `SAMLAD_PARITY=1000` asks the full thousand, of which
//! the hundred are the first. Without node, set `SAMLAD_WITHOUT_NODE=1`.

mod support;

use samlad_search::{Corpus, Index, Layout, Options, Reader, Results};
use serde_json::{Value, json};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;
use support::{Chance, LANGUAGES};

/// How many queries a language and layout: `SAMLAD_PARITY`, or 100.
fn queries() -> usize {
    let asked = std::env::var("SAMLAD_PARITY");
    asked.map_or(100, |asked| asked.parse().expect("SAMLAD_PARITY is a number"))
}

/// Layouts that between them use every part of the format.
fn layouts() -> [(&'static str, usize, Layout); 2] {
    let whole = Layout { whole_up_to: usize::MAX, ..Layout::default() };
    let shards = Layout { whole_up_to: 0, shard_bytes: 3000, card_bytes: 1000, norms_up_to: 0 };
    [("whole", 90, whole), ("shards", 160, shards)]
}

fn options(chance: &mut Chance) -> Options {
    let area =
        chance.pick(&[None, Some("orebro"), Some("stockholm"), Some("nowhere")]).map(ToOwned::to_owned);
    Options { area, kind: None, typing: chance.below(3) == 0, limit: usize::MAX }
}

fn close(one: f32, other: f32) -> bool {
    (one - other).abs() <= 1e-4 * one.abs().max(other.abs())
}

/// What differs between two answers, if anything does.
fn difference(one: &Results, other: &Results) -> Option<String> {
    if one.plan != other.plan || one.lines != other.lines || one.hits.len() != other.hits.len() {
        return Some(format!("{one:?}\n{other:?}"));
    }
    let mut pairs = one.hits.iter().zip(&other.hits);
    let pair = pairs.find(|(a, b)| a.document != b.document || !close(a.score, b.score));
    pair.map(|(a, b)| format!("{a:?} {b:?}"))
}

fn expectation(text: &str, options: &Options, results: &Results, index: &Index) -> Value {
    let clause = |clause: &samlad_search::Clause| {
        let groups: Vec<Value> = clause.alternatives.iter().map(|a| json!([a.group, a.weight])).collect();
        json!({ "groups": groups })
    };
    let hits = results.hits.iter().map(|hit| json!([hit.document, hit.score, index.id(hit.document)]));
    json!({
        "text": text,
        "options": { "area": options.area, "typing": options.typing, "limit": 1_000_000 },
        "terms": results.plan.clauses.iter().map(clause).collect::<Vec<_>>(),
        "danger": results.plan.danger,
        "lines": results.lines,
        "hits": hits.collect::<Vec<_>>(),
    })
}

fn node(arguments: &[&Path]) -> Result<String, String> {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/parity.js");
    let output =
        Command::new("node").arg(script).args(arguments).output().map_err(|error| error.to_string())?;
    let text =
        format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    if output.status.success() { Ok(text) } else { Err(text) }
}

fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    if folder.exists() {
        std::fs::remove_dir_all(&folder).expect("an old folder is removed");
    }
    std::fs::create_dir_all(&folder).expect("a folder is made");
    folder
}

/// What is compared: the name, the layout, the corpus, words to make queries of, and their source of chance.
type Case = (&'static str, Layout, Corpus, Vec<String>, Chance);

/// Two corpora made by chance, and the site's own entries in both layouts where they are translated.
fn cases(lang: &str) -> Vec<Case> {
    let mut cases = Vec::new();
    for (name, documents, layout) in layouts() {
        let seed = lang.bytes().fold(documents as u64, |seed, byte| seed * 31 + u64::from(byte));
        let mut chance = Chance(seed);
        let (corpus, words) = support::corpus(lang, documents, &mut chance);
        let own = support::content::corpus(lang);
        if own.documents.iter().filter(|document| document.lang == lang).count() >= 10 {
            let name = if name == "whole" { "own-whole" } else { "own-shards" };
            cases.push((name, layout.clone(), own, words.clone(), Chance(seed + 1)));
        }
        cases.push((name, layout, corpus, words, chance));
    }
    cases
}

fn check(lang: &str) {
    let mut report = String::new();
    for (name, layout, corpus, words, mut chance) in cases(lang) {
        let index = Index::build(&corpus, &layout).expect("a sound corpus");
        let files = index.export();
        let texts: Vec<&str> =
            files.iter().map(|file| std::str::from_utf8(&file.bytes).expect("UTF-8")).collect();
        let reader = Reader::open(texts.iter().copied()).expect("what was written is read");
        let folder = folder(&format!("parity-{lang}-{name}"));
        for file in &files {
            std::fs::write(folder.join(&file.name), &file.bytes).expect("a file is written");
        }
        let mut expected = Vec::new();
        for _ in 0..queries() {
            let text = support::query(&corpus, &words, lang, &mut chance);
            let options = options(&mut chance);
            let results = index.search(&text, &options).expect("tantivy answers");
            let read = reader.search(&text, &options);
            if let Some(difference) = difference(&results, &read) {
                panic!("{lang} {name}: `{text}` {options:?}\n{difference}");
            }
            // Only the command line asks for a kind.
            let guides = Options { kind: Some("guide".to_owned()), ..options.clone() };
            let asked = index.search(&text, &guides).expect("tantivy answers");
            assert_eq!(
                difference(&asked, &reader.search(&text, &guides)),
                None,
                "{lang} {name}: `{text}` {guides:?}"
            );
            expected.push(expectation(&text, &options, &results, &index));
        }
        std::fs::write(folder.join("queries.json"), Value::from(expected).to_string())
            .expect("queries are written");
        if std::env::var_os("SAMLAD_WITHOUT_NODE").is_none() {
            let said = node(&[&folder]).unwrap_or_else(|error| panic!("{lang} {name}: {error}"));
            writeln!(report, "{lang} {name}: {}", said.trim()).expect("a string grows");
        }
    }
    std::fs::write(Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("parity-{lang}.txt")), report)
        .expect("a report");
}

macro_rules! languages {
    ($($name:ident $lang:literal)*) => {$(
        #[test]
        fn $name() {
            assert!(LANGUAGES.contains(&$lang));
            check($lang);
        }
    )*};
}

languages! {
    swedish "sv"
    easy_swedish "sv-simple"
    english "en"
    arabic "ar"
    persian "fa"
    somali "so"
    finnish "fi"
    ukrainian "uk"
    romanian "ro"
    tigrinya "ti"
    polish "pl"
    spanish "es"
}
