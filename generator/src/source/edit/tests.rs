//! An edit says what it should, and every other line stays.

use proptest::prelude::*;

use super::Step::{Item, Key};
use super::{Document, EditError, Step, Value};
use crate::source::tree::Node;

fn document(text: &str) -> Document {
    Document::read(text).expect("sound")
}

/// What becomes of a text.
#[track_caller]
fn check(before: &str, edit: impl FnOnce(&mut Document) -> Result<(), EditError>, after: &str) {
    let mut document = document(before);
    edit(&mut document).expect("an edit that can be made");
    assert_eq!(document.text(), after);
}

#[test]
fn a_scalar_keeps_its_quotes_and_its_comment() {
    let before = "a: \"x\" # one\nb: 'y'\nc: z   # three\nd: {e: f, g: [h, i]}\n";
    check(before, |d| d.set(&[Key("a")], "say \"å\""), &before.replace("\"x\"", r#""say \"å\"""#));
    check(before, |d| d.set(&[Key("b")], "it's"), &before.replace("'y'", "'it''s'"));
    check(before, |d| d.set(&[Key("c")], "a: b"), &before.replace("z ", "\"a: b\" "));
    check(before, |d| d.set(&[Key("c")], Value::Quoted("112".into())), &before.replace("z ", "\"112\" "));
    check(before, |d| d.set(&[Key("d"), Key("g"), Item(1)], "j, k"), &before.replace("h, i", "h, \"j, k\""));
}

#[test]
fn a_value_may_become_another_kind() {
    let fact = || {
        Value::Fields(vec![
            ("value".into(), Value::List(vec!["a".into(), "b".into()])),
            ("source".into(), "s".into()),
        ])
    };
    let number = Value::List(vec![Value::Fields(vec![
        ("number".into(), Value::Quoted("112".into())),
        ("label".into(), "main".into()),
    ])]);
    let before = "a: unknown # ?\nb:\n# c\nc: 1\n";
    let block = "a:\n  value: [a, b]\n  source: s # ?\nb:\n# c\nc: 1\n";
    check(before, |d| d.set(&[Key("a")], fact()), block);
    check(block, |d| d.set(&[Key("a")], "unknown"), before);
    let phones = "a: unknown # ?\nb:\n  - number: \"112\"\n    label: main\n# c\nc: 1\n";
    check(before, |d| d.set(&[Key("b")], number.clone()), phones);
    check(phones, |d| d.set(&[Key("b")], "unknown"), &before.replace("b:", "b: unknown"));
    check("a: {b: [x,\n  y] }\n", |d| d.set(&[Key("a"), Key("b")], "z"), "a: {b: z }\n");
    check("- a\n- b: 1\n", |d| d.set(&[Item(0)], Value::List(vec![])), "- []\n- b: 1\n");
}

#[test]
fn a_new_field_stands_in_the_order_of_its_record() {
    let order = &["a", "b", "c"];
    let put = |key: &'static str| move |d: &mut Document| d.put(&[], key, "new", order);
    check("a: 1 # one\n# three\nc: 3", put("b"), "a: 1 # one\nb: new\n# three\nc: 3");
    check("a:\n  - x: 1\n# three\nc: 3\n", put("b"), "a:\n  - x: 1\nb: new\n# three\nc: 3\n");
    check("# top\nc: 3\n", put("a"), "# top\na: new\nc: 3\n");
    check("a: 1\r\nb: 2\r\n", put("c"), "a: 1\r\nb: 2\r\nc: new\r\n");
    check("b: 2", put("c"), "b: 2\nc: new");
    check("z: 2\n", put("a"), "a: new\nz: 2\n");
    check("a:\nb: 2\n", put("a"), "a: new\nb: 2\n");
    check("{c: 3}\n", put("a"), "{a: new, c: 3}\n");
    check("{a: 3 }\n", put("c"), "{a: 3, c: new }\n");
    check("{}\n", put("c"), "{c: new}\n");
    let phones = "phones:\n  - number: x\n    label: y\n  - {number: z}\n";
    check(
        phones,
        |d| d.put(&[Key("phones"), Item(0)], "first", "1", &["first", "number"]),
        "phones:\n  - first: \"1\"\n    number: x\n    label: y\n  - {number: z}\n"
            .replace("\"1\"", "1")
            .as_str(),
    );
    check(
        phones,
        |d| d.put(&[Key("phones"), Item(1)], "last", "1", &[]),
        "phones:\n  - number: x\n    label: y\n  - {number: z, last: 1}\n",
    );
}

#[test]
fn a_field_goes_with_its_lines_and_no_other() {
    let remove = |path: &'static [Step<'static>], key: &'static str| {
        move |d: &mut Document| d.remove(path, key).map(|was_there| assert!(was_there))
    };
    check("a: 1\n# b\nb:\n  - x: 1 # k\n# c\nc: 3\n", remove(&[], "b"), "a: 1\n# b\n# c\nc: 3\n");
    check("a: 1\nb: 2", remove(&[], "b"), "a: 1");
    check("- a: 1\n  b: 2\n", remove(&[Item(0)], "a"), "- b: 2\n");
    check("{a: 1, b: 2, c: 3}\n", remove(&[], "a"), "{b: 2, c: 3}\n");
    check("{a: 1, b: 2, c: 3}\n", remove(&[], "c"), "{a: 1, b: 2}\n");
    let mut only = document("a:\n  b: 1\n");
    assert_eq!(only.remove(&[Key("a")], "b"), Err(EditError::LastField("a.b".into())));
    assert_eq!(only.remove(&[Key("a")], "c"), Ok(false));
    assert_eq!(only.text(), "a:\n  b: 1\n");
}

#[test]
fn a_list_grows_at_its_end() {
    check("a: [x, y] # z\n", |d| d.push(&[Key("a")], "w"), "a: [x, y, w] # z\n");
    check("a: []\n", |d| d.push(&[Key("a")], "w"), "a: [w]\n");
    check(
        "a:\n  - x # one\n# b\nb: 1\n",
        |d| d.push(&[Key("a")], "w"),
        "a:\n  - x # one\n  - w\n# b\nb: 1\n",
    );
    let fields = Value::Fields(vec![("k".into(), "v".into()), ("l".into(), "w".into())]);
    check("a:\n- k: 1\n", |d| d.push(&[Key("a")], fields.clone()), "a:\n- k: 1\n- k: v\n  l: w\n");
    assert_eq!(document("a: 1\n").push(&[Key("a")], "w"), Err(EditError::NotThere("a".into())));
    assert_eq!(document("a: [1]\n").set(&[Key("a"), Item(1)], "w"), Err(EditError::NotThere("a[1]".into())));
}

#[test]
fn an_item_goes_with_its_lines_and_no_other() {
    let remove = |number: usize| move |d: &mut Document| d.remove_item(&[Key("a")], number);
    let block = "a:\n  # first\n  - k: 1 # one\n    l: 2\n  # second\n  - k: 3\nb: 4\n";
    check(block, remove(0), "a:\n  # first\n  # second\n  - k: 3\nb: 4\n");
    check(block, remove(1), "a:\n  # first\n  - k: 1 # one\n    l: 2\n  # second\nb: 4\n");
    check("a:\n- x\n- y", remove(1), "a:\n- x");
    check("a: [x, y, z] # w\n", remove(0), "a: [y, z] # w\n");
    check("a: [x, y, z] # w\n", remove(2), "a: [x, y] # w\n");
    let mut only = document("a: [x]\n");
    assert_eq!(only.remove_item(&[Key("a")], 0), Err(EditError::LastField("a".into())));
    assert_eq!(only.remove_item(&[Key("a")], 1), Err(EditError::NotThere("a".into())));
    assert_eq!(only.text(), "a: [x]\n");
}

/// The ways to all scalars below a node.
fn scalars(node: &Node) -> Vec<Vec<Owned>> {
    let below = |step: Owned, node: &Node| {
        scalars(node).into_iter().map(move |rest| [vec![step.clone()], rest].concat()).collect::<Vec<_>>()
    };
    match node {
        Node::Scalar(_) => vec![Vec::new()],
        Node::List(_, items) => {
            items.iter().enumerate().flat_map(|(at, item)| below(Owned::Item(at), item)).collect()
        }
        Node::Map(_, fields) => {
            fields.iter().flat_map(|(key, node)| below(Owned::Key(key.value.clone()), node)).collect()
        }
    }
}

#[derive(Clone, Debug)]
enum Owned {
    Key(String),
    Item(usize),
}

fn steps(path: &[Owned]) -> Vec<Step<'_>> {
    let step = |step| match step {
        &Owned::Item(at) => Item(at),
        Owned::Key(key) => Key(key),
    };
    path.iter().map(step).collect()
}

/// Lines of the longer text that the shorter one has not, where all others are the same and in order.
fn added<'t>(shorter: &str, longer: &'t str) -> Vec<&'t str> {
    let mut kept = shorter.lines().peekable();
    let added = longer.lines().filter(|line| kept.next_if_eq(line).is_none()).collect();
    assert_eq!(kept.next(), None, "{shorter}\n--- lost a line in\n{longer}");
    added
}

/// Sets each scalar, adds a field to each group and takes it away again.
fn exercise(text: &str, new: &str) {
    let original = document(text);
    for path in scalars(&original.root) {
        let path = steps(&path);
        let mut edited = original.clone();
        edited.set(&path, new).unwrap_or_else(|error| panic!("{error}\n{text}"));
        assert_eq!(edited.get(&path).expect("still there").scalars(), [new], "{text}");
        if edited.text().lines().count() == text.lines().count() {
            let changed = text.lines().zip(edited.text().lines()).filter(|(before, after)| before != after);
            assert!(changed.count() <= 1, "{text}\n---\n{}", edited.text());
        }
        let Some((Key(_), group)) = path.split_last() else { continue };
        let mut grown = original.clone();
        grown.put(group, "zzz", new, &[]).unwrap_or_else(|error| panic!("{error}\n{text}"));
        assert_eq!(grown.get(&[group, &[Key("zzz")]].concat()).expect("new").scalars(), [new]);
        if text.lines().count() < grown.text().lines().count() {
            assert_eq!(added(text, grown.text()).len(), 1, "{text}\n---\n{}", grown.text());
        }
        assert_eq!(grown.remove(group, "zzz"), Ok(true));
        assert_eq!(grown.text(), text);
    }
}

#[test]
fn every_scalar_of_the_real_content_can_be_changed() {
    let content = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../content");
    let mut files = 0;
    for entry in walkdir::WalkDir::new(content).into_iter().map(|entry| entry.expect("readable")) {
        if entry.path().extension().is_some_and(|extension| extension == "yaml") && files < 40 {
            exercise(&std::fs::read_to_string(entry.path()).expect("readable"), "+46 70: 'å'");
            files += 1;
        }
    }
    assert!(files > 20);
}

prop_compose! {
    /// A line of a file as authors may write it, with its comment.
    fn field(indent: usize)(
        value in prop_oneof![
            Just("plain text".to_owned()), Just("\"dou\\\"ble # å\"".to_owned()), Just("'sin''gle: å'".to_owned()),
            Just("[a, 'b', \"c\"]".to_owned()), Just("{k: v, l: [m]}".to_owned()), Just("12".to_owned()),
            Just(format!("\n{0}  deep: 1 # d\n{0}  more: x", " ".repeat(indent))),
            Just(format!("\n{0}  - one: 1\n{0}    two: \"2\"\n{0}  - {{three: 3}}", " ".repeat(indent))),
            Just(format!("\n{0}- x\n{0}# own line\n{0}- 'y'", " ".repeat(indent))),
            Just(format!(">\n{0}  folded\n{0}  text", " ".repeat(indent))),
            Just(format!("two\n{0}  lines", " ".repeat(indent))),
        ],
        comment in prop_oneof![Just(""), Just(" # å"), Just("\n\n# below: x\n")],
    ) -> String {
        let comment = if value.contains('\n') { comment.trim_start_matches(" # å") } else { comment };
        format!("{value}{comment}")
    }
}

proptest! {
    #[test]
    fn any_file_changes_only_where_it_should(
        fields in prop::collection::vec(field(0), 1..5),
        new in "\\PC{1,20}|[ :#'\"\\[,a-zåäö0-9-]{1,12}",
        crlf in any::<bool>(),
        last_line in any::<bool>(),
    ) {
        let mut text: String =
            fields.iter().enumerate().map(|(at, field)| format!("key{at}: {field}\n").replace(": \n", ":\n")).collect();
        if !last_line {
            text.truncate(text.trim_end().len());
        }
        if crlf {
            text = text.replace('\n', "\r\n");
        }
        prop_assume!(Document::read(&text).is_some());
        exercise(&text, &new);
    }
}
