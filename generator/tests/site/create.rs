//! New entries and languages: files that say what is missing, and pass when that is filled in.

use std::fs;
use std::path::Path;

use crate::{read_tree, root, samlad, small_site};

/// Exit code and standard error.
fn run(site: &Path, arguments: &[&str]) -> (i32, String) {
    let output = samlad(site, arguments).output().expect("the command runs");
    (output.status.code().expect("not killed"), String::from_utf8(output.stderr).expect("UTF-8"))
}

fn fill(site: &Path, file: &str, values: &[(&str, &str)]) {
    let path = site.join(file);
    let mut text = fs::read_to_string(&path).expect(file);
    for (field, value) in values {
        let empty =
            text.lines().find(|line| line.trim_start() == format!("{field}:")).expect(field).to_owned();
        text = text.replacen(&format!("{empty}\n"), &format!("{empty} {value}\n"), 1);
    }
    fs::write(path, text).expect("writable");
}

fn errors(site: &Path) -> String {
    run(site, &["check", "--today", "2026-11-21"]).1
}

#[test]
fn a_new_service_passes_once_filled() {
    let site = tempfile::tempdir().expect("a temporary folder");
    small_site(site.path());
    let (code, stderr) = run(site.path(), &["new", "service", "soppkok"]);
    assert_eq!((code, stderr.lines().count()), (0, 3), "{stderr}");
    let facts = "content/services/staden/soppkok/service.yaml";
    let text = fs::read_to_string(site.path().join(facts)).expect("written");
    assert!(text.contains("code: 22\n"), "one more than the highest: {text}");
    // Every field is there, with its own explanation.
    let schema: serde_json::Value = serde_json::from_str(
        &fs::read_to_string(root().join("content/schema/service.schema.json")).expect("the schema"),
    )
    .expect("JSON");
    for (name, field) in schema["properties"].as_object().expect("fields") {
        let description = field["description"].as_str().expect("a description");
        let line =
            text.lines().position(|line| line.trim_start_matches('#').starts_with(&format!("{name}:")));
        let above = text.lines().nth(line.expect(name) - 1).expect("a line above");
        let nested = name == "operator";
        assert!(nested || above.starts_with(&format!("# {description}")), "{name}: {above}");
    }
    let unfilled = errors(site.path());
    assert!(unfilled.contains("error[") && unfilled.contains(facts), "{unfilled}");
    // A second one can be made meanwhile, with a code of its own.
    assert_eq!(run(site.path(), &["new", "service", "annat", "--area", "landet"]).0, 0);
    let other =
        fs::read_to_string(site.path().join("content/services/landet/annat/service.yaml")).expect("written");
    assert!(other.contains("code: 23\n"), "{other}");
    fs::remove_dir_all(site.path().join("content/services/landet/annat")).expect("removable");
    fill(
        site.path(),
        facts,
        &[
            ("name", "Föreningen"),
            ("kind", "church"),
            ("needs", "[sova]"),
            ("access", "open"),
            ("status", "open"),
            ("sources", "[broschyr]"),
        ],
    );
    fill(site.path(), "content/services/staden/soppkok/sv.md", &[("name", "Soppköket"), ("summary", "Mat.")]);
    let filled = errors(site.path());
    assert!(filled.contains("0 errors"), "{filled}");
}

#[test]
fn a_new_guide_passes_once_filled() {
    let site = tempfile::tempdir().expect("a temporary folder");
    small_site(site.path());
    assert_eq!(run(site.path(), &["new", "guide", "flytta"]).0, 0);
    let facts = "content/guides/flytta/guide.yaml";
    fill(site.path(), facts, &[("needs", "[sova]"), ("areas", "[landet]"), ("sources", "[broschyr]")]);
    fill(site.path(), "content/guides/flytta/sv.md", &[("name", "Flytta"), ("summary", "Så gör du.")]);
    let filled = errors(site.path());
    assert!(filled.contains("0 errors"), "{filled}");
}

#[test]
fn a_new_language_passes_once_filled() {
    let site = tempfile::tempdir().expect("a temporary folder");
    small_site(site.path());
    let (code, stderr) = run(site.path(), &["new", "language", "fi"]);
    assert_eq!(code, 0, "{stderr}");
    let settings = fs::read_to_string(site.path().join("content/site.yaml")).expect("there");
    assert!(settings.contains("languages: [sv, en, fi]"), "{settings}");
    assert!(errors(site.path()).contains("locales/fi/"), "each message without a text is pointed at");
    // What a translator would write: here the messages that stand in the real locale.
    for file in fs::read_dir(site.path().join("locales/fi")).expect("made") {
        let name = file.expect("readable").file_name();
        let made = fs::read_to_string(site.path().join("locales/fi").join(&name)).expect("readable");
        let real = fs::read_to_string(root().join("locales/fi").join(&name)).expect("the same files");
        for line in made.lines().filter(|line| line.ends_with(" =")) {
            assert!(real.contains(&format!("\n{line}")) || real.starts_with(line), "{line} in {name:?}");
        }
        fs::write(site.path().join("locales/fi").join(&name), real).expect("writable");
    }
    let filled = errors(site.path());
    assert!(filled.contains("0 errors"), "{filled}");
}

#[test]
fn what_is_there_is_not_made_again() {
    let site = tempfile::tempdir().expect("a temporary folder");
    small_site(site.path());
    let before = read_tree(site.path());
    let cases: [(&[&str], &str); 8] = [
        (&["service", "natthem"], "`natthem` is taken by content/services/staden/natthem/"),
        (&["service", "Natt Hem"], "cannot be an id"),
        (&["service", "nytt", "--area", "nowhere"], "there is no area `nowhere`; one of: landet, staden"),
        (&["guide", "sova"], "`sova` is taken by content/guides/sova/"),
        (&["guide", "x", "--area", "staden"], "only a service lies in an area"),
        (&["language", "en"], "the site has `en` already: sv, en"),
        (&["language", "x y"], "is not the tag of a language"),
        (&["thing", "x"], "possible values: service, guide, language"),
    ];
    for (arguments, text) in cases {
        let (code, stderr) = run(site.path(), &[&["new"], arguments].concat());
        assert!(code == 2 && stderr.contains(text), "{arguments:?}: {code} {stderr}");
    }
    assert!(read_tree(site.path()) == before);
}
