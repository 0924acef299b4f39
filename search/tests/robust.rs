//! Whatever is fed in, both readers answer: broken files, foreign files, strange queries.
//!
//! The Rust reader is tried with proptest; `robust.js` tries the browser's reader in node.

#[expect(dead_code, reason = "made for all tests; this one takes a part")]
mod support;

use proptest::prelude::*;
use samlad_search::analysis::{fold, tokens};
use samlad_search::{Index, Layout, Options, ReadError, Reader};
use std::path::Path;
use std::process::Command;
use std::sync::OnceLock;

/// Names and texts.
type Files = Vec<(String, String)>;

/// The files of a small index in shards.
fn files() -> &'static [(String, String)] {
    static FILES: OnceLock<Files> = OnceLock::new();
    FILES.get_or_init(|| {
        let (corpus, _) = support::corpus("sv", 40, &mut support::Chance(7));
        let layout = Layout { whole_up_to: 0, shard_bytes: 4000, card_bytes: 1000, norms_up_to: 0 };
        let index = Index::build(&corpus, &layout).expect("a sound corpus");
        let text = |bytes| String::from_utf8(bytes).expect("UTF-8");
        index.export().into_iter().map(|file| (file.name, text(file.bytes))).collect()
    })
}

fn open(files: &[(String, String)]) -> Result<Reader, ReadError> {
    Reader::open(files.iter().map(|(_, text)| text.as_str()))
}

fn ask(reader: &Reader, text: &str) {
    for typing in [false, true] {
        let options = Options { area: Some("orebro".to_owned()), typing, ..Options::default() };
        let results = reader.search(text, &options);
        assert!(results.hits.len() <= 10);
        assert!(results.hits.iter().all(|hit| !hit.score.is_nan()));
    }
}

#[test]
fn the_whole_is_read() {
    let reader = open(files()).expect("what was written is read");
    ask(&reader, "härbärge");
}

#[test]
fn faults_are_named() {
    let with = |change: &dyn Fn(&mut Files)| {
        let mut files = files().to_vec();
        change(&mut files);
        open(&files).err()
    };
    assert_eq!(
        with(&|files| {
            files.remove(0);
        }),
        Some(ReadError::Missing("index".to_owned()))
    );
    assert_eq!(
        with(&|files| files.retain(|(name, _)| name != "t1.js")),
        Some(ReadError::Missing("t1".to_owned()))
    );
    let version = with(&|files| files[0].1 = files[0].1.replacen("samlad 1", "samlad 2", 1));
    assert_eq!(version, Some(ReadError::Version("2".to_owned())));
    assert_eq!(
        with(&|files| files[0].1 = files[0].1.replacen("samlad 1", "other 1", 1)),
        Some(ReadError::Foreign)
    );
    let end = |text: &str| text.chars().take(text.chars().count() / 2).collect();
    assert!(matches!(with(&|files| files[1].1 = end(&files[1].1)), Some(ReadError::NoScript(_))));
    let other = with(&|files| {
        let build = files[0].1.split('"').nth(3).expect("a build").to_owned();
        files[2].1 = files[2].1.replacen(&build, "01234567", 1);
    });
    assert_eq!(other, Some(ReadError::Mixed("t1".to_owned())));
}

#[test]
fn the_same_corpus_gives_the_same_bytes() {
    let (mut corpus, _) = support::corpus("ar", 60, &mut support::Chance(3));
    let first = Index::build(&corpus, &Layout::default()).expect("a sound corpus").export();
    corpus.documents.reverse();
    let again = Index::build(&corpus, &Layout::default()).expect("a sound corpus").export();
    assert!(first == again, "the order of the documents shows");
}

#[test]
fn nothing_is_an_index_too() {
    let index = Index::build(&samlad_search::Corpus::default(), &Layout::default()).expect("an empty corpus");
    assert!(index.search("härbärge", &Options::default()).expect("tantivy answers").hits.is_empty());
    let files = index.export();
    let text = String::from_utf8(files[0].bytes.clone()).expect("UTF-8");
    ask(&Reader::open([text.as_str()]).expect("what was written is read"), "härbärge");
}

#[test]
fn the_browser_survives() {
    if std::env::var_os("SAMLAD_WITHOUT_NODE").is_some() {
        return;
    }
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("robust");
    std::fs::create_dir_all(&folder).expect("a folder is made");
    for (name, text) in files() {
        std::fs::write(folder.join(name), text).expect("a file is written");
    }
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/robust.js");
    let output = Command::new("node").arg(script).arg(&folder).output().expect("node runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 512, ..ProptestConfig::default() })]

    /// One changed, lost or doubled stretch anywhere: an error, or an index that answers.
    #[test]
    fn damaged_files(file in any::<prop::sample::Index>(), at in any::<prop::sample::Index>(), length in 0usize..40, put in "[ -~]{0,6}") {
        let mut damaged = files().to_vec();
        let text = &mut damaged[file.index(files().len())].1;
        let chars: Vec<char> = text.chars().collect();
        let start = at.index(chars.len());
        let end = (start + length).min(chars.len());
        *text = chars[..start].iter().copied().chain(put.chars()).chain(chars[end..].iter().copied()).collect();
        if let Ok(reader) = open(&damaged) {
            ask(&reader, "härbärge sova i natt");
        }
    }

    /// Any text at all is no index, and no trouble.
    #[test]
    fn foreign_files(text in ".{0,200}", part in prop::collection::vec("[A-Za-z0-9 ,;:*]{0,12}", 0..30)) {
        prop_assert!(Reader::open([text.as_str()]).is_err());
        let mut head = vec!["samlad 1".to_owned(), "x".to_owned(), "index".to_owned()];
        head.extend(part);
        let script = samlad_search::format::script::write(&head);
        prop_assert!(Reader::open([script.as_str()]).is_err());
    }

    /// Any query is answered.
    #[test]
    fn strange_queries(text in "\\PC{0,60}", repeat in 1usize..40) {
        static READER: OnceLock<Reader> = OnceLock::new();
        let reader = READER.get_or_init(|| open(files()).expect("what was written is read"));
        ask(reader, &text.repeat(repeat));
    }

    /// Tokens are stable: written out and read again, they are the same, and folding twice is folding once.
    #[test]
    fn tokens_are_stable(text in "\\PC{0,80}") {
        let forms: Vec<String> = tokens(&text).into_iter().map(|token| token.form).collect();
        let again: Vec<String> = tokens(&forms.join(" ")).into_iter().map(|token| token.form).collect();
        prop_assert_eq!(&forms, &again);
        for form in &forms {
            prop_assert_eq!(fold(&fold(form)), fold(form));
        }
    }
}
