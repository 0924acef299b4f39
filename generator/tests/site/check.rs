//! The editor's report of the small site, as text, as JSON and as a page. `SAMLAD_BLESS=1` writes `tests/golden/check` anew.

use std::fs;

use crate::{read_tree, root, samlad, small_site};

/// Exit code, standard output and standard error of `samlad check` with `arguments`.
fn check(site: &std::path::Path, arguments: &[&str]) -> (i32, String, String) {
    let output = samlad(site, &["check", "--today", "2026-11-21"]).args(arguments).output();
    let output = output.expect("the command runs");
    let text = |bytes| String::from_utf8(bytes).expect("UTF-8");
    (output.status.code().expect("not killed"), text(output.stdout), text(output.stderr))
}

fn expect(name: &str, made: &str) {
    let file = root().join("tests/golden/check").join(name);
    if std::env::var_os("SAMLAD_BLESS").is_some() {
        fs::create_dir_all(file.parent().expect("a folder")).expect("tests are writable");
        fs::write(&file, made).expect("tests are writable");
    }
    let expected = fs::read_to_string(&file).unwrap_or_default();
    assert!(made == expected, "{name} differs; run with SAMLAD_BLESS=1 and read the difference\n{made}");
}

#[test]
fn the_report_is_as_expected() {
    let site = tempfile::tempdir().expect("a temporary folder");
    small_site(site.path());
    let before = read_tree(site.path());
    let (code, text, stderr) = check(site.path(), &["--all"]);
    assert_eq!(code, 0, "{stderr}");
    expect("report.txt", &text);
    let (_, summary, stderr) = check(site.path(), &[]);
    assert!(
        summary.lines().count() < 15 && text.starts_with(summary.split("\n\nVisa").next().expect("a part")),
        "{summary}"
    );
    assert!(stderr.lines().count() == 1 && stderr.contains("0 errors, "), "warnings are counted: {stderr}");
    let (_, one, _) = check(site.path(), &["--section", "ring"]);
    assert!(one.contains("(ring): ") && !one.contains("(hours): "), "{one}");
    let (_, json, _) = check(site.path(), &["--json"]);
    let last = json.lines().last().expect("a report");
    let report: serde_json::Value = serde_json::from_str(last).expect("JSON");
    expect("report.json", &format!("{}\n", serde_json::to_string_pretty(&report).expect("JSON")));
    assert!(read_tree(site.path()) == before, "nothing is written");
    assert_eq!(check(site.path(), &["--section", "nothing"]).0, 2);
}

#[test]
fn the_page_says_what_the_text_says() {
    let site = tempfile::tempdir().expect("a temporary folder");
    small_site(site.path());
    assert_eq!(check(site.path(), &["--page", "staff.html"]).0, 0);
    let page = fs::read_to_string(site.path().join("staff.html")).expect("written");
    for part in ["Redaktörens rapport 2026-11-21", "id=ring", "natthem (Natthemmet)", "noindex"] {
        assert!(page.contains(part), "{part} in {page}");
    }
    assert!(!site.path().join("public").exists());
}
