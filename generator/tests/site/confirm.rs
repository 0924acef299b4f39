//! Confirming on the command line: what becomes of the files, and what is refused without a byte written.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use crate::{read_tree, samlad, site};

const NATTHEM: &str = "content/services/staden/natthem/service.yaml";
const CALLS: &str = "content/sources/samtal.yaml";

/// Exit code, standard output and standard error.
fn run(site: &Path, arguments: &[&str]) -> (i32, String, String) {
    let output = samlad(site, arguments).args(["--today", "2026-11-21"]).output().expect("the command runs");
    let text = |bytes| String::from_utf8(bytes).expect("UTF-8");
    (output.status.code().expect("not killed"), text(output.stdout), text(output.stderr))
}

fn read(site: &Path, path: &str) -> String {
    fs::read_to_string(site.join(path)).expect(path)
}

/// Lines that went, with `-`, and lines that came, with `+`, around the longest sequence that both texts share.
fn difference(before: &str, after: &str) -> Vec<String> {
    let (old, new): (Vec<&str>, Vec<&str>) = (before.lines().collect(), after.lines().collect());
    let mut shared = vec![vec![0_usize; new.len() + 1]; old.len() + 1];
    for a in (0..old.len()).rev() {
        for b in (0..new.len()).rev() {
            let skipped = shared[a + 1][b].max(shared[a][b + 1]);
            shared[a][b] = if old[a] == new[b] { shared[a + 1][b + 1] + 1 } else { skipped };
        }
    }
    let (mut a, mut b, mut lines) = (0, 0, Vec::new());
    while a < old.len() || b < new.len() {
        if a < old.len() && b < new.len() && old[a] == new[b] {
            (a, b) = (a + 1, b + 1);
        } else if b == new.len() || a < old.len() && shared[a + 1][b] >= shared[a][b + 1] {
            lines.push(format!("-{}", old[a]));
            a += 1;
        } else {
            lines.push(format!("+{}", new[b]));
            b += 1;
        }
    }
    lines
}

#[test]
fn a_confirmation_touches_only_the_lines_that_say_so() {
    let site = site();
    let commented =
        read(site.path(), NATTHEM).replace("doubt: moved", "doubt: moved # sågs flytta\n  # egen rad");
    fs::write(site.path().join(NATTHEM), &commented).expect("writable");
    let before = read_tree(&site.path().join("content"));
    let (code, stdout, stderr) =
        run(site.path(), &["confirm", "natthem", "--by", "staff", "--date", "2026-11-20"]);
    assert_eq!((code, stdout.as_str()), (0, ""), "{stderr}");
    assert_eq!(stderr, format!("2 files written.\n{NATTHEM}\n{CALLS}\n"));
    let after = read(site.path(), NATTHEM);
    let call = "samtal-2026-11-20-staff";
    let changed = difference(&commented, &after);
    assert!(!after.contains("confidence: C") && !after.contains("doubt:"), "{after}");
    // Nobody knows coordinates by heart.
    let unconfirmed = after.lines().filter(|line| line.ends_with("confidence: B")).count();
    assert_eq!((unconfirmed, after.matches("coordinates:").count()), (1, 1), "{after}");
    assert!(after.contains("  # egen rad\n") && after.contains("cost: unknown\n"), "{after}");
    assert!(
        after.contains("checked: 2026-11-20\n") && after.contains(&format!("sources: [broschyr, {call}]\n"))
    );
    // What others' pages and doubted ones said is now said by the call; the owner's own page stays a source.
    assert!(
        after.contains(&format!("    label: reception\n    source: {call}\n    confidence: A\n")),
        "{after}"
    );
    assert!(after.contains(&format!("    city: Staden\n  source: {call}\n  confidence: A\n")), "{after}");
    assert!(after.contains("    label: main\n    source: broschyr\n    confidence: A\n"), "{after}");
    // A support that nobody knows stays unknown, though the form of housing is confirmed.
    assert!(
        after.contains(&format!("    support: unknown\n    source: {call}\n    confidence: A\n")),
        "{after}"
    );
    // Nine facts from B or C to A, three new sources, the doubt, the list of sources and the day.
    assert_eq!(changed.iter().filter(|line| line.starts_with('-')).count(), 15, "{changed:#?}");
    assert_eq!(changed.iter().filter(|line| line.starts_with('+')).count(), 14, "{changed:#?}");
    let calls = read(site.path(), CALLS);
    assert!(calls.ends_with(&format!(
        "sources:\n  {call}:\n    title: Samtal med personalen\n    publisher: Verksamheten själv\n    url: none\n    \
         published: \"2026-11-20\"\n    seen: 2026-11-20\n"
    )), "{calls}");
    let others = |mut tree: BTreeMap<String, Vec<u8>>| {
        tree.retain(|path, _| !path.ends_with("natthem/service.yaml") && !path.ends_with("samtal.yaml"));
        tree
    };
    assert_eq!(others(read_tree(&site.path().join("content"))), others(before));
    let (code, _, stderr) = run(site.path(), &["check"]);
    assert!(code == 0 && stderr.contains("0 errors"), "{stderr}");
}

#[test]
fn the_next_confirmation_takes_the_place_of_the_one_before() {
    let site = site();
    let confirm = |date, role| run(site.path(), &["confirm", "natthem", "rad", "--by", role, "--date", date]);
    assert_eq!(confirm("2026-11-19", "staff").0, 0);
    assert_eq!(confirm("2026-11-20", "manager").0, 0);
    let (natthem, calls) = (read(site.path(), NATTHEM), read(site.path(), CALLS));
    assert!(!natthem.contains("2026-11-19") && !calls.contains("2026-11-19"), "{natthem}{calls}");
    assert!(natthem.contains("sources: [broschyr, samtal-2026-11-20-manager]\n"), "{natthem}");
    assert_eq!(calls.matches("title: ").count(), 1, "{calls}");
    // The same again changes nothing.
    let before = read_tree(&site.path().join("content"));
    let (code, _, stderr) = confirm("2026-11-20", "manager");
    assert_eq!((code, stderr.as_str()), (0, "0 files written.\n"));
    assert_eq!(read_tree(&site.path().join("content")), before);
}

#[test]
fn a_guide_is_confirmed_by_its_day() {
    let site = site();
    let path = "content/guides/sova/guide.yaml";
    let before = read(site.path(), path);
    let (code, _, stderr) = run(site.path(), &["confirm", "guide/sova", "--by", "specialist"]);
    assert_eq!(code, 0, "{stderr}");
    let changed = difference(&before, &read(site.path(), path));
    assert!(changed.contains(&"+checked: 2026-11-21".to_owned()) && changed.len() <= 4, "{changed:?}");
}

#[test]
fn what_is_wrong_is_refused_as_a_whole() {
    let site = site();
    let uncertain = read(site.path(), NATTHEM).replace("status: open", "status: uncertain");
    fs::write(site.path().join(NATTHEM), uncertain).expect("writable");
    let before = read_tree(site.path());
    let cases: [(&[&str], i32, &str); 7] = [
        (
            &["rad", "natthm", "--by", "staff"],
            2,
            "error: there is no service or guide `natthm`; did you mean `natthem`?\n",
        ),
        (
            &["rad", "--by", "staff", "--date", "2026-11-22"],
            2,
            "error: rad: 2026-11-22 has not come yet; write the day of the call\n",
        ),
        (
            &["rad", "--by", "staff", "--date", "2026-10-01"],
            2,
            "error: rad: it was confirmed on 2026-11-01, which is later than 2026-10-01; leave it out\n",
        ),
        (&["rad", "rad", "--by", "staff"], 2, "error: rad is confirmed twice; leave one of them out\n"),
        (
            &["rad", "natthem", "--by", "staff"],
            2,
            "error: natthem: its status is `uncertain`; write in content/services/staden/natthem/service.yaml whether",
        ),
        (
            &["rad", "--by", "Anna Andersson"],
            2,
            "write a role, never a name; one of: reception, staff, manager, volunteer, ",
        ),
        (&["rad"], 2, "--by <ROLE>"),
    ];
    for (arguments, expected, text) in cases {
        let (code, _, stderr) = run(site.path(), &[&["confirm"], arguments].concat());
        assert!(code == expected && stderr.contains(text), "{arguments:?}: {code} {stderr}");
    }
    assert!(read_tree(site.path()) == before);
}

#[test]
fn a_list_is_printed_filled_in_and_read() {
    let site = site();
    let (code, list, stderr) = run(site.path(), &["checklist", "rad", "natthem", "larm"]);
    assert_eq!(code, 0, "{stderr}");
    let at = |id: &str| list.find(&format!("== {id} ==")).expect(id);
    assert!(at("larm") < at("rad") && at("rad") < at("natthem"), "danger first: {list}");
    assert!(
        list.contains("[ ] Telefon till mottagningen: 070-174 06 06   (OBS: visas som obekräftat)\n"),
        "{list}"
    );
    assert!(list.contains("# Okänt, fråga: Stöd i boendet, Kostnad, Språk\n"), "{list}");
    let natthem = |list: &str, from: &str, to: &str| {
        let (before, after) = list.split_at(list.find("== natthem ==").expect("natthem"));
        format!("{before}{}", after.replace(from, to))
    };
    let file = site.path().join("lista.txt");
    let confirm = |text: &str| {
        fs::write(&file, text).expect("writable");
        run(site.path(), &["confirm", "--list", "lista.txt"])
    };
    // Nothing is filled in yet.
    assert_eq!(confirm(&list).2, "0 files written.\n");
    // Everything but one fact: the day is not stamped.
    let filled = natthem(&list, "[ ]", "[x]");
    let filled = natthem(&filled, "roll:\ndag:", "Roll: reception\nDag: 2026-11-20");
    let most = filled.replace("[x] Besökstider", "[ ] Besökstider");
    let before = read(site.path(), NATTHEM);
    let (code, _, stderr) = confirm(&most);
    assert_eq!(code, 0, "{stderr}");
    let after = read(site.path(), NATTHEM);
    assert!(after.contains("checked: 2026-11-01\n") && after != before, "{after}");
    assert!(after.contains("20:00-08:00\"\n    source: broschyr\n    confidence: B\n"), "{after}");
    // The page says something else now than when the list was printed.
    let moved = after.replace("Provgatan 1", "Provgatan 2");
    fs::write(site.path().join(NATTHEM), &moved).expect("writable");
    let (code, _, stderr) = confirm(&filled);
    assert!(
        code == 2 && stderr.contains("Provgatan 1, 123 45 Staden` is not what the page says today"),
        "{stderr}"
    );
    assert_eq!(read(site.path(), NATTHEM), moved);
    // All of it.
    let (code, _, stderr) = confirm(&filled.replace("Provgatan 1", "Provgatan 2"));
    assert_eq!(code, 0, "{stderr}");
    assert!(read(site.path(), NATTHEM).contains("checked: 2026-11-20\n"));
    assert_eq!(run(site.path(), &["check"]).0, 0);
}

#[test]
fn a_list_that_makes_no_sense_is_refused_line_by_line() {
    let site = site();
    let list =
        "x\n== rad ==\n[x] Telefon: 070-174 06 08\nroll: Anna\n\n== inget ==\nroll: staff\nhej\ndag: igår\n";
    fs::write(site.path().join("lista.txt"), list).expect("writable");
    let (code, _, stderr) = run(site.path(), &["confirm", "--list", "lista.txt"]);
    assert_eq!(code, 2);
    let lines: Vec<&str> =
        stderr.lines().filter_map(|line| line.strip_prefix("error: line ")?.split(':').next()).collect();
    assert_eq!(lines, ["1", "2", "3", "4", "6", "6", "8", "9"], "{stderr}");
    assert!(stderr.ends_with("Nothing was written.\n"), "{stderr}");
}
