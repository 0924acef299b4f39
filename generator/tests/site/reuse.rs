//! What is taken over from the last build: never another byte than a build from nothing makes, and all that stayed the
//! same.

use std::fs;
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};

use samlad::digest::Digest;
use samlad::output::reuse::Reuse;
use samlad::pipeline::{self, Built};

use crate::{TODAY, options, read_tree, run, run_on, site};

/// Changes, each made after the one before: a file, what stands in it, and what comes there.
const CHANGES: &[(&str, &str, &str)] = &[
    ("content/services/staden/matsal/service.yaml", "70 174 06 11", "70 174 06 12"),
    ("content/services/staden/matsal/en.md", "name: Matsalen", "name: Mat och prat"),
    ("content/synonyms/en.yaml", "also: [hostel]", "also: [hostel, dorm]"),
    ("content/site.yaml", "name: Provsidan", "name: Sidan"),
    ("locales/en/desk.ftl", "Show to staff", "Show it to staff"),
    ("templates/base.css", "body {", "body {\n  top: 0;"),
    ("templates/page.js", "var ", "var other = 'a', "),
    ("templates/budget.yaml", "scripts: 1000", "scripts: 1001"),
    ("content/services/staden/matsal/service.yaml", "code: 16", "code: 17"),
    ("content/site.yaml", "languages: [sv, en]", "languages: [en, sv]"),
    ("content/areas.yaml", "sv: Landet", "sv: Hela landet"),
];

const RECORD: &str = ".public.samlad-record";

/// Builds into `public`, and anew into another folder; the two must be the same.
fn build_both(site: &Path, options: &[&str], what: &str) {
    build_both_on(TODAY, site, options, what);
}

fn build_both_on(day: &str, site: &Path, options: &[&str], what: &str) {
    let fresh = site.join("fresh");
    for out in ["public", "fresh"] {
        let (code, said) = run_on(day, site, &[&["build", "--out", out], options].concat());
        assert_eq!(code, 0, "{what}: {said}");
    }
    let [public, anew] = ["public", "fresh"].map(|out| read_tree(&site.join(out)));
    let differing = anew.iter().filter(|(path, bytes)| public.get(*path) != Some(*bytes));
    let differing: Vec<&String> = differing.map(|(path, _)| path).collect();
    assert!(differing.is_empty() && public.len() == anew.len(), "{what}: {differing:?} differ");
    fs::remove_dir_all(fresh).expect("ours");
    fs::remove_file(site.join(".fresh.samlad-record")).expect("ours");
}

#[test]
fn what_is_taken_over_is_what_would_be_made() {
    let site = site();
    let site = site.path();
    build_both(site, &[], "the first build");
    build_both(site, &[], "nothing changed");
    for (file, before, after) in CHANGES {
        let text = fs::read_to_string(site.join(file)).expect("readable");
        let changed = text.replacen(before, after, 1);
        assert_ne!(changed, text, "{file} does not say {before}");
        fs::write(site.join(file), changed).expect("writable");
        build_both(site, &[], &format!("{file}: {after}"));
    }
    build_both(site, &["--base-url", "https://example.org/elsewhere"], "another address");
    for options in [&["--compress"][..], &["--zip"], &["--compress", "--zip"], &["--compress", "--zip"], &[]]
    {
        build_both(site, options, &format!("{options:?}"));
    }
    fs::remove_dir_all(site.join("content/notices")).expect("ours");
    build_both(site, &[], "without notices");
    build_both_on("2026-11-22", site, &[], "the next day");
}

/// What the command would take over is what stands in the folder, wherever that lies: so a page that is not what would be
/// made stays if the record says that it was made so.
#[test]
fn the_command_takes_over_what_the_record_tells() {
    let site = site();
    let site = site.path();
    fs::create_dir(site.join("elsewhere")).expect("a folder");
    std::os::unix::fs::symlink("elsewhere", site.join("public")).expect("a link");
    assert_eq!(run(site, &["build"]).0, 0);
    let (page, record) = (site.join("public/sv/about.html"), site.join(".elsewhere.samlad-record"));
    let made = fs::read(&page).expect("a page");
    fs::write(&page, "<p>as it was made").expect("writable");
    let text = fs::read_to_string(&record).expect("a record");
    let (head, lines) = text.split_once('\n').expect("lines");
    let [before, after] = [&made[..], b"<p>as it was made"].map(|bytes| Digest::of_bytes(bytes).to_string());
    assert!(lines.contains(&before));
    let lines = lines.replace(&before, &after);
    let head = &head[..head.rfind('\t').expect("a digest")];
    let written = format!("{head}\t{}\n{lines}", Digest::of_bytes(lines.as_bytes()));
    fs::write(&record, written).expect("writable");
    assert_eq!(run(site, &["build"]).0, 0);
    assert_eq!(fs::read(&page).expect("a page"), b"<p>as it was made");
    fs::remove_file(&record).expect("ours");
    assert_eq!(run(site, &["build"]).0, 0);
    assert_eq!(fs::read(&page).expect("a page"), made);
}

#[test]
fn a_page_that_was_changed_by_hand_is_mended() {
    let site = site();
    let site = site.path();
    build_both(site, &[], "the first build");
    let sound = read_tree(&site.join("public"));
    let page = site.join("public/sv/index.html");
    for damaged in ["", "<p>by hand"] {
        fs::write(&page, damaged).expect("writable");
        build_both(site, &[], "a page changed by hand");
    }
    fs::remove_file(&page).expect("ours");
    build_both(site, &[], "a page removed by hand");
    fs::write(site.join(RECORD), "torn").expect("writable");
    build_both(site, &[], "a record that is none");
    fs::remove_dir_all(site.join("public")).expect("ours");
    fs::create_dir(site.join("public")).expect("ours");
    build_both(site, &[], "the record of a site that is gone");
    assert_eq!(read_tree(&site.join("public")), sound);
}

#[test]
fn a_page_that_grows_too_heavy_is_told_of_again_and_again() {
    let site = site();
    let site = site.path();
    build_both(site, &[], "the first build");
    let budget = site.join("templates/budget.yaml");
    let text = fs::read_to_string(&budget).expect("readable");
    fs::write(budget, text.replace("about: 8500", "about: 600")).expect("writable");
    for _ in 0..2 {
        let (code, said) = run(site, &["build"]);
        assert!(code == 1 && said.contains("`sv/about.html` has "), "{said}");
    }
}

/// Builds in memory what can take over from `last`: what was made, how many files were taken over, and the record.
fn build(site: &Path, last: Option<&(Built, String)>) -> (Built, usize, String) {
    let taken = AtomicUsize::new(0);
    let published = |path: &str| {
        let files = &mut last?.0.tree.iter();
        let bytes = files.find(|(known, _)| known.as_str() == path).map(|(_, bytes)| bytes.to_vec())?;
        taken.fetch_add(1, Ordering::Relaxed);
        Some(bytes)
    };
    let record = last.map(|(_, record)| record.as_str());
    let reuse = Reuse::new(Digest::of_bytes(b"this"), record, published);
    let built = pipeline::run(&options(site), &reuse).expect("readable").made.expect("sound");
    let record = reuse.record().expect("kept");
    drop(reuse);
    (built, taken.into_inner(), record)
}

/// How many files a record tells of: two words for each, after the two of the line.
fn files(record: &str) -> usize {
    record.lines().skip(1).map(|line| line.split('\t').count() / 2 - 1).sum()
}

#[test]
fn only_what_changed_is_made_anew() {
    let site = site();
    let (first, _, record) = build(site.path(), None);
    assert!(files(&record) > first.pages, "{} files", files(&record));
    let first = (first, record);
    let (_, taken, record) = build(site.path(), Some(&first));
    assert_eq!((taken, &record), (files(&record), &first.1), "nothing changed");

    let text = site.path().join("content/pages/privacy/en.md");
    let longer = fs::read_to_string(&text).expect("readable") + "\nOne more word.\n";
    fs::write(text, longer).expect("writable");
    let (_, fewer, record) = build(site.path(), Some(&first));
    let anew = record.lines().skip(1).filter(|line| !first.1.contains(*line));
    let anew: Vec<&str> = anew.filter_map(|line| line.split('\t').nth(2)).collect();
    // The page, the area that one saves with it, and the page that tells of that one.
    assert_eq!(anew.len(), 3, "{anew:?}");
    assert_eq!(fewer, taken - 5, "the area's bundle is three files");
}
