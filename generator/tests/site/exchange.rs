//! Translations as XLIFF on the command line: round trips that change nothing, and imports that are refused whole.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use crate::{copy, read_tree, root, run, site};

const NIGHT: &str = "content/services/staden/natthem/en.md";

fn export(site: &Path, lang: &str) -> String {
    let (code, stderr) = run(site, &["export", "translations", "--lang", lang, "out.xlf"]);
    assert_eq!((code, stderr.as_str()), (0, ""));
    fs::read_to_string(site.join("out.xlf")).expect("written")
}

/// Imports `text`.
fn import(site: &Path, text: &str, by: &str) -> (i32, String) {
    fs::write(site.join("in.xlf"), text).expect("writable");
    run(site, &["import", "translations", "in.xlf", "--by", by, "--date", "2026-11-20"])
}

fn content(site: &Path) -> BTreeMap<String, Vec<u8>> {
    read_tree(&site.join("content"))
}

/// Replaces what stands in the file exactly once.
fn mended(text: &str, old: &str, new: &str) -> String {
    assert_eq!(text.matches(old).count(), 1, "{old}");
    text.replace(old, new)
}

#[test]
fn what_comes_back_as_it_went_changes_nothing() {
    let small = site();
    let real = tempfile::tempdir().expect("a temporary folder");
    for folder in ["content", "templates", "locales"] {
        copy(&root().join(folder), &real.path().join(folder));
    }
    for (site, lang) in [(small.path(), "en"), (real.path(), "so")] {
        let before = content(site);
        let exported = export(site, lang);
        assert!(exported.matches("<target>").count() > 10, "{lang}");
        assert_eq!(import(site, &exported, "person"), (0, "0 files written.\n".to_owned()), "{lang}");
        assert_eq!(content(site), before, "{lang}");
    }
}

#[test]
fn a_text_that_is_not_there_is_made_and_says_who_made_it() {
    let site = site();
    let before = content(site.path());
    let exported = export(site.path(), "en");
    fs::remove_file(site.path().join(NIGHT)).expect("it was there");
    let (code, stderr) = import(site.path(), &exported, "machine");
    assert_eq!((code, stderr), (0, format!("1 file written.\n{NIGHT}\n")));
    assert_eq!(content(site.path()), before);
}

#[test]
fn a_person_reviews_a_text_by_saying_so_of_all_its_units() {
    let site = site();
    let exported = export(site.path(), "en");
    let (before, rest) = exported.split_once("staden/natthem/en.md").expect("it is there");
    let (file, after) = rest.split_once("</file>").expect("it ends");
    let give = |file: &str, by: &str| {
        let (code, stderr) =
            import(site.path(), &format!("{before}staden/natthem/en.md{file}</file>{after}"), by);
        assert_eq!(code, 0, "{stderr}");
        fs::read_to_string(site.path().join(NIGHT)).expect("there")
    };
    let changed = mended(file, "A bed for the night for women.", "A bed for one night for women.");
    let part = give(&changed, "person");
    assert!(part.contains("summary: A bed for one night for women.\n"), "{part}");
    assert!(part.contains("by: machine\nreviewed: no\n"), "one unit is no review: {part}");
    let all = give(&changed.replace("state=\"translated\"", "state=\"final\""), "person");
    assert!(all.contains("by: machine\nreviewed: 2026-11-20\n"), "{all}");
    assert_eq!(part.replace("reviewed: no", "reviewed: 2026-11-20"), all);
}

#[test]
fn what_was_not_kept_is_refused_with_its_place_and_nothing_is_written() {
    let site = site();
    let before = content(site.path());
    let exported = export(site.path(), "en");
    let call = "2. Ask <pc id=\"1\" dataRefStart=\"open\" dataRefEnd=\"to1\">the Council</pc>, <pc id=\"2\" dataRefStart=\"open\" dataRefEnd=\"to2\">070-174 06 07</pc>.</target>";
    let cases = [
        (
            mended(&exported, call, &call.replace("06 07", "06 08")),
            "translation::number",
            "`070-174 06 08` here",
        ),
        (
            mended(
                &exported,
                call,
                "2. Ask the <pc id=\"1\" dataRefStart=\"open\" dataRefEnd=\"to1\">Council</pc>, 070-174 06 07.</target>",
            ),
            "translation::link",
            "links to `phone:rad`: 1 in the original, 0 here",
        ),
        (
            mended(&exported, call, &call.replace("\"to2\"", "\"to9\"")),
            "translation::placeholder",
            "does not lead to the data",
        ),
        (mended(&exported, "Women over 18.", "Women over 19."), "translation::number", "`18`, here is `19`"),
    ];
    for (text, code, words) in cases {
        // Another unit that is sound must not get in either.
        let text = mended(&text, "A bed for the night for women.", "A bed for one night for women.");
        let line = 1 + text
            .lines()
            .zip(
                mended(&exported, "A bed for the night for women.", "A bed for one night for women.").lines(),
            )
            .position(|(now, then)| now != then)
            .expect("a difference");
        let (exit, stderr) = import(site.path(), &text, "person");
        assert_eq!(exit, 1, "{stderr}");
        assert!(stderr.contains(&format!("error[{code}]")) && stderr.contains(words), "{stderr}");
        let place = stderr.lines().find(|line| line.contains("--> in.xlf:")).expect("a place");
        let told: usize = place.split(':').nth(1).and_then(|line| line.parse().ok()).expect("a line");
        assert!(line.abs_diff(told) <= 1, "{line}: {stderr}");
        assert_eq!(content(site.path()), before, "{code}");
    }
}
