//! Searching: on the command line, and with the scripts that the site publishes.

use std::fs;
use std::path::Path;
use std::process::Command;

use serde_json::Value;

use crate::{read_tree, samlad, small_site};

/// Exit code, standard output and standard error of `samlad search` with `arguments`.
fn search(site: &Path, arguments: &[&str]) -> (i32, String, String) {
    let output = samlad(site, &["search", "--today", "2026-11-21"]).args(arguments).output();
    let output = output.expect("the command runs");
    let text = |bytes| String::from_utf8(bytes).expect("UTF-8");
    (output.status.code().expect("not killed"), text(output.stdout), text(output.stderr))
}

fn json(site: &Path, arguments: &[&str]) -> Value {
    let (code, stdout, stderr) = search(site, &[arguments, &["--json"]].concat());
    assert!(code == 0 && stderr.is_empty(), "{arguments:?}: {code} {stderr}");
    serde_json::from_str(stdout.trim_end()).expect("JSON")
}

#[test]
fn what_a_reader_types_is_found() {
    let site = tempfile::tempdir().expect("a temporary folder");
    small_site(site.path());
    let (code, stdout, stderr) = search(site.path(), &["natthem", "säng"]);
    assert!(code == 0 && stderr.is_empty(), "{code} {stderr}");
    assert!(stdout.starts_with("1. Natthemmet (Staden)  sv/staden/natthem.html  "), "{stdout}");
    assert!(!site.path().join("public").exists());
    let found = json(site.path(), &["hostel", "--lang", "en", "--area", "staden", "--explain"]);
    assert_eq!(
        (&found["query"], &found["lang"], &found["area"]),
        (&"hostel".into(), &"en".into(), &"staden".into())
    );
    let hits = found["hits"].as_array().expect("hits");
    assert!(found["total"].as_u64() >= Some(1) && hits[0]["score"].as_f64() > Some(0.0), "{found}");
    assert!(hits.iter().all(|hit| site_has(hit["path"].as_str().expect("a path"))), "{found}");
    assert!(found["terms"][0]["forms"].as_array().is_some_and(|forms| !forms.is_empty()), "{found}");
    assert_eq!(json(site.path(), &["säng"])["terms"], Value::Null);
}

/// Whether the golden site has a page at `path`.
fn site_has(path: &str) -> bool {
    let page = path.split('#').next().expect("a first part");
    crate::root().join("tests/golden/small/expected").join(page).is_file()
}

#[test]
fn a_question_can_be_narrowed() {
    let site = tempfile::tempdir().expect("a temporary folder");
    small_site(site.path());
    let all = json(site.path(), &["beslut"]);
    let terms = json(site.path(), &["beslut", "--kind", "term"]);
    assert!(terms["total"].as_u64() < all["total"].as_u64(), "{all}");
    assert_eq!(terms["hits"][0]["id"], "term/beslut");
    let one = json(site.path(), &["beslut", "--limit", "1"]);
    assert_eq!((one["hits"].as_array().map(Vec::len), &one["total"]), (Some(1), &all["total"]));
    let (_, stdout, _) = search(site.path(), &["beslut", "--limit", "1"]);
    assert!(stdout.ends_with(" shown; --limit shows more.\n"), "{stdout}");
    assert_eq!(json(site.path(), &["n"])["total"], 0);
    assert_ne!(json(site.path(), &["nat", "--typing"])["total"], 0);
}

#[test]
fn danger_comes_before_everything() {
    let site = tempfile::tempdir().expect("a temporary folder");
    small_site(site.path());
    let (code, stdout, _) = search(site.path(), &["jag", "vill", "dö"]);
    let expected = "! 112  Larmet: Fara för liv.\n\nNothing found for \"jag vill dö\". Everything stands in sv/a-z.html.\n";
    assert_eq!((code, stdout.as_str()), (0, expected));
    let found = json(site.path(), &["jag vill dö"]);
    assert_eq!((&found["danger"][0], &found["lines"][0]["id"]), (&"suicide".into(), &"larm".into()));
}

#[test]
fn what_the_site_does_not_have_is_refused_with_what_it_has() {
    let site = tempfile::tempdir().expect("a temporary folder");
    small_site(site.path());
    let cases = [
        ("--lang", "xx", "error: there is no language `xx`; one of: sv, en\n"),
        ("--area", "xx", "error: there is no area `xx`; one of: landet, staden\n"),
        ("--kind", "xx", "error: there is no kind `xx`; one of: service, guide, term\n"),
    ];
    for (option, value, expected) in cases {
        let (code, stdout, stderr) = search(site.path(), &["natt", option, value]);
        assert_eq!((code, stdout.as_str(), stderr.as_str()), (2, "", expected));
    }
    assert_eq!(search(site.path(), &[]).0, 2);
    fs::write(site.path().join("content/needs.yaml"), "needs: nothing\n").expect("writable");
    let (code, _, stderr) = search(site.path(), &["natt"]);
    assert!(
        code == 1 && stderr.contains("error[yaml::type]") && stderr.ends_with("1 error, 0 warnings\n"),
        "{stderr}"
    );
}

#[test]
fn scripts_keep_to_the_syntax_of_old_browsers() {
    let site = tempfile::tempdir().expect("a temporary folder");
    small_site(site.path());
    assert!(samlad(site.path(), &["build"]).output().expect("the command runs").status.success());
    let tree = read_tree(&site.path().join("public"));
    for path in ["page.js", "search-box.js", "search.js"] {
        let text = std::str::from_utf8(&tree[path]).expect("UTF-8");
        for newer in ["=>", "let ", "const ", "${", "async ", "class "] {
            assert!(!text.contains(newer), "{newer} in {path}: {text}");
        }
    }
    for path in ["sv/search/index.js", "en/search/index.js"] {
        assert!(tree[path].starts_with(b"samladSearch([\"samlad 1\","), "{path}");
    }
}

/// Runs the published scripts as a browser would, without a page, and prints the first hit and the lines.
const ASK: &str = "
const [folder, lang, query] = process.argv.slice(1);
const { readFileSync } = require('node:fs');
const { runInThisContext } = require('node:vm');
// There is no page: the script of the page may give up, the reader before it has come that far.
try { runInThisContext(readFileSync(folder + '/search.js', 'utf8')); } catch (error) { if (!globalThis.samladSearch) throw error; }
runInThisContext(readFileSync(`${folder}/${lang}/search/index.js`, 'utf8'));
const { error, total, hits, lines } = globalThis.samladSearch.find(query, { limit: 10 });
console.log(JSON.stringify({ error, total, paths: hits.map(({ card }) => card[0]), lines: lines.map(([id]) => id) }));
";

#[test]
fn the_published_scripts_find_what_the_command_finds() {
    let site = tempfile::tempdir().expect("a temporary folder");
    small_site(site.path());
    assert!(samlad(site.path(), &["build"]).output().expect("the command runs").status.success());
    for (lang, query) in [
        ("sv", "säng"),
        ("sv", "natthemet"),
        ("sv", "jag vill dö"),
        ("en", "hostel tonight"),
        ("en", "xyzzy"),
    ] {
        let mut node = Command::new("node");
        node.args(["-e", ASK, "--"]).arg(site.path().join("public")).args([lang, query]);
        let output = node.output().expect("node runs; the README says which version");
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        let here: Value = serde_json::from_slice(&output.stdout).expect("JSON");
        let there = json(site.path(), &[query, "--lang", lang]);
        let list = |from: &Value, key: &str| -> Vec<String> {
            let items = from.as_array().expect("a list").iter();
            items.map(|item| item[key].as_str().expect("a text").to_owned()).collect()
        };
        let paths: Vec<String> =
            list(&there["hits"], "path").iter().map(|path| path[lang.len() + 1..].to_owned()).collect();
        assert_eq!((&here["error"], &here["total"]), (&Value::Null, &there["total"]), "{query}");
        assert_eq!(here["paths"], Value::from(paths), "{query}");
        assert_eq!(here["lines"], Value::from(list(&there["lines"], "id")), "{query}");
    }
}
