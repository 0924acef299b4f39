//! The interface messages as a whole: what authors write, what they are told.

use super::{Arg, LanguageMessages, Messages, Use, check as check_uses, uses_in_templates};
use crate::diagnostic::Diagnostics;
use crate::model::id::{Direction, Languages};
use crate::source::{Root, SourceFile, SourceMap, Span};

/// Files by path (`sv/a.ftl`, `templates/…`), and what Rust code asks for.
type Input<'a> = (&'a [(&'a str, &'a str)], &'a [(&'a str, &'a [&'a str])]);

fn sources(files: &[(&str, &str)]) -> SourceMap {
    let file = |&(path, text): &(&str, &str)| {
        let (root, path) = match path.strip_prefix("templates/") {
            Some(path) => (Root::Templates, path),
            None => (Root::Locales, path),
        };
        SourceFile { root, path: path.to_owned(), text: text.to_owned() }
    };
    SourceMap::new(files.iter().map(file).collect())
}

fn languages(tags: &[&str]) -> Languages {
    Languages::new(tags.iter().map(|&tag| (tag.to_owned(), Direction::Ltr)).collect(), 0)
}

/// Each diagnostic as `code place: message (help)`, then its second places.
fn diagnose((files, in_code): Input<'_>) -> Vec<String> {
    let sources = sources(files);
    let place = |span: Span| {
        let line = sources.get(span.file).text[..span.range.as_usize().start].matches('\n').count() + 1;
        format!("{}:{line} `{}`", sources.get(span.file).path, sources.text(span))
    };
    let mut diagnostics = Diagnostics::default();
    let messages = Messages::load(&sources, &languages(&["sv", "en"]), &mut diagnostics);
    let mut uses = uses_in_templates(&sources, &mut diagnostics);
    uses.extend(in_code.iter().map(|(id, args)| Use::in_code(id, args)));
    check_uses(&messages, &uses, &mut diagnostics);
    diagnostics.sort();
    let text = |d: &crate::diagnostic::Diagnostic| {
        let at =
            d.primary.as_ref().map(|label| place(label.span)).or_else(|| d.path.clone()).expect("a place");
        let also: String = d.related.iter().map(|l| format!(" + {} {}", place(l.span), l.text)).collect();
        format!("{} {at}: {} ({}){also}", d.code.as_str(), d.message, d.help)
    };
    diagnostics.iter().map(text).collect()
}

fn check(input: Input<'_>, expected: &[&str]) {
    let found = diagnose(input);
    assert_eq!(found, expected, "\n{}\n", found.join("\n"));
}

/// The same text in both languages, and everything in it asked for without arguments.
fn check_file(text: &str, asked: &[&str], expected: &[&str]) {
    let in_code: Vec<(&str, &[&str])> = asked.iter().map(|&id| (id, [].as_slice())).collect();
    let all_there = asked.iter().map(|id| format!("{id} = x\n")).collect::<String>();
    check((&[("sv/a.ftl", text), ("en/a.ftl", &all_there)], &in_code), expected);
}

fn load(tag: &str, text: &str) -> Messages {
    let mut diagnostics = Diagnostics::default();
    let path = format!("{tag}/a.ftl");
    let messages = Messages::load(&sources(&[(&path, text)]), &languages(&[tag]), &mut diagnostics);
    assert_eq!(diagnostics, Diagnostics::default());
    messages
}

fn only(messages: &Messages) -> &LanguageMessages {
    messages.original()
}

#[test]
fn messages_are_formatted() {
    let messages = load("sv", "-namn = Samlad\na = Välkommen till { -namn }\nb = { a }, { $who }!\n");
    let sv = only(&messages);
    assert_eq!(sv.text("a", &[]), "Välkommen till Samlad");
    assert!(matches!(sv.text("a", &[]), std::borrow::Cow::Borrowed(_)), "formatted once, at load");
    assert_eq!(sv.text("b", &[("who", Arg::Text("Åsa"))]), "Välkommen till Samlad, \u{2068}Åsa\u{2069}!");
    assert_eq!(sv.plain("b", &[("who", Arg::Text("Åsa"))]), "Välkommen till Samlad, Åsa!");
}

#[test]
fn fixed_messages_lose_their_marks_too() {
    let messages = load("sv", "a = x { NUMBER(5) } y");
    assert_eq!(only(&messages).text("a", &[]), "x \u{2068}5\u{2069} y");
    assert_eq!(only(&messages).plain("a", &[]), "x 5 y");
}

#[test]
fn every_language_inflects_by_its_own_plural_rules() {
    let forms = "a = { $n -> [one] one [two] two [few] few [many] many *[other] other }";
    let forms = forms.replace(" [", "\n [").replace(" *[", "\n *[").replace(" }", "\n }");
    let cases: &[(&str, &[(i64, &str)])] = &[
        ("sv", &[(1, "one"), (2, "other")]),
        ("sv-simple", &[(1, "one"), (2, "other")]),
        ("ar", &[(2, "two"), (3, "few"), (11, "many"), (100, "other")]),
        ("pl", &[(1, "one"), (3, "few"), (5, "many")]),
        ("uk", &[(21, "one"), (22, "few")]),
        ("fa", &[(0, "one")]),
        ("so", &[(1, "one")]),
        ("ti", &[(1, "one")]),
    ];
    for (tag, forms_of) in cases {
        let messages = load(tag, &forms);
        for &(n, form) in *forms_of {
            assert_eq!(only(&messages).text("a", &[("n", Arg::Number(n))]), form, "{tag} {n}");
        }
    }
}

#[test]
#[should_panic(expected = "message `b` in `sv`: there is no such message")]
fn asking_for_an_undeclared_message_is_a_bug() {
    let _ = only(&load("sv", "a = x")).text("b", &[]);
}

#[test]
#[should_panic(expected = "Unknown variable: $who")]
fn leaving_an_argument_out_is_a_bug() {
    let _ = only(&load("sv", "a = x { $who }")).text("a", &[]);
}

#[test]
fn messages_are_shared_between_threads() {
    fn shared<T: Send + Sync>(_: &T) {}
    shared(&load("sv", "a = x"));
}

#[test]
fn sound_sites_are_silent() {
    check(
        (
            &[
                ("sv/a.ftl", "# remark {{{\na = A { $n }\n"),
                ("sv/b.ftl", "b = B { -t(case: \"x\") }\n-t = { $case ->\n  [x] X\n  *[y] Y\n }\nc = C"),
                ("en/a.ftl", "a = A { help } { $n }\nhelp = only a part of `a`\n"),
                ("en/b.ftl", "b = B\nc = C"),
                ("fi/a.ftl", "a language that the site does not have"),
                ("README.md", "beside the folders"),
                ("templates/base.html", r#"{{ msg(id="a", n=1) }}{{ plain(id="b") }}"#),
            ],
            &[("c", &[])],
        ),
        &[],
    );
}

#[test]
fn unreadable_messages_are_shown_where_they_break() {
    check_file(
        "a = { $x\nb = x\nc c\nd =\n å\n\ne =\nf = } \n",
        &["a", "b", "c", "d", "e", "f"],
        &[
            "message::syntax sv/a.ftl:2 `b`: `}` is missing here (close what was opened with `{`)",
            "message::syntax sv/a.ftl:3 `c`: `=` is missing after the message's id (write `message-id = text`)",
            "message::syntax sv/a.ftl:7 `e`: there is no text after `=` (write the text; an empty one is `{ \"\" }`)",
            "message::syntax sv/a.ftl:8 `}`: `}` without `{` (write `{ \"}\" }` if the brace itself is meant)",
        ],
    );
    check_file(
        "a = x\n    .title = y\n",
        &["a"],
        &[
            "message::syntax sv/a.ftl:2 `title`: `a` has an attribute, `.title`, which nothing can ask for (make it a \
           message of its own: `a-title = …`)",
        ],
    );
    check_file(
        "a = { DATETIME(5) }",
        &["a"],
        &[
            "message::syntax sv/a.ftl:1 `DATETIME`: there is no function `DATETIME` (use `NUMBER($x)`, or `$x` alone)",
        ],
    );
}

#[test]
fn ids_are_kebab_case() {
    let help = "(write lower-case letters, digits and single hyphens, as in `opening-hours-unknown`)";
    check(
        (&[("sv/a.ftl", "aB = x"), ("en/a.ftl", "aB = x")], &[("aB", &[])]),
        &[
            &format!("message::syntax en/a.ftl:1 `aB`: `aB` is not a message id {help}"),
            &format!("message::syntax sv/a.ftl:1 `aB`: `aB` is not a message id {help}"),
        ],
    );
}

#[test]
fn deep_nesting_is_refused_before_it_is_parsed() {
    let help = "more than 40 braces and parentheses inside each other (split the message into several)";
    for deep in
        ["{ ".repeat(100_000), format!("{{ {}", "N(".repeat(100_000)), "{ $x ->\n *[a] ".repeat(100_000)]
    {
        let text = format!("a = {deep}\n");
        let found = diagnose((&[("sv/a.ftl", &text), ("en/a.ftl", "")], &[("a", &[])]));
        assert_eq!(found.len(), 1);
        assert!(found[0].ends_with(help), "{}", found[0]);
    }
    let braces: String = (1..100).map(|n| format!("a-{n} = {{ \"{{\" }}\n")).collect();
    let found = diagnose((&[("sv/a.ftl", &braces), ("en/a.ftl", "")], &[]));
    assert!(found.iter().all(|line| line.starts_with("message::unused")), "{found:?}");
}

#[test]
fn references_lead_somewhere_and_never_back() {
    check_file(
        "kontakt = x\na = { kontatk } { -namn }\n",
        &["a", "kontakt"],
        &[
            "message::missing sv/a.ftl:2 `kontatk`: `sv` has no message `kontatk` (did you mean `kontakt`?)",
            "message::missing sv/a.ftl:2 `namn`: `sv` has no term `-namn` (write `-namn = …` in locales/sv/, or the text \
             itself here)",
        ],
    );
    let found = diagnose((
        &[("sv/a.ftl", "a = { b }\nb = { a }\n"), ("en/a.ftl", "a = x\nb = x")],
        &[("a", &[]), ("b", &[])],
    ));
    assert!(found[0].contains("`a` refers to itself, directly or through others"), "{found:?}");
    let chain: String = (0..3_000).map(|n| format!("a{n} = {{ a{} }}\n", n + 1)).collect();
    let found = diagnose((&[("sv/a.ftl", &chain), ("en/a.ftl", "")], &[]));
    assert!(found.iter().any(|line| line.contains("is 21 references away")), "{}", found[0]);
}

#[test]
fn the_second_of_two_definitions_shows_the_first() {
    let help = "(keep one of them, or give them different ids: a term may not share a message's id either)";
    check(
        (
            &[("sv/a.ftl", "a = x\n"), ("sv/b.ftl", "b = y\na = z\n-b = w\n"), ("en/a.ftl", "a = x\nb = y")],
            &[("a", &[]), ("b", &[])],
        ),
        &[
            &format!(
                "message::duplicate sv/b.ftl:2 `a`: `a` is defined twice in this language {help} + sv/a.ftl:1 `a` first \
                 defined here"
            ),
            &format!(
                "message::duplicate sv/b.ftl:3 `b`: `-b` is defined twice in this language {help} + sv/b.ftl:1 `b` \
                 first defined here"
            ),
        ],
    );
}

#[test]
fn a_use_without_a_message_is_shown_in_the_template() {
    let template =
        ("templates/a.html", "ö {{ msg(id=\"adress\") }}\n{{ msg(id=\"zebra\") }}{{ msg(id=\"new\") }}");
    check(
        (
            &[("sv/a.ftl", "address = x"), ("en/a.ftl", "address = x\nnew = y"), template],
            &[("address", &[]), ("in-rust", &[])],
        ),
        &[
            "message::missing locales/sv/: there is no message `in-rust` (add `in-rust = …` to a file in locales/sv/)",
            "message::missing a.html:1 `adress`: there is no message `adress` (did you mean `address`?)",
            "message::missing a.html:2 `zebra`: there is no message `zebra` (add `zebra = …` to a file in locales/sv/)",
            "message::missing a.html:2 `new`: there is no message `new` (add `new = …` to locales/sv/a.ftl) + \
             en/a.ftl:2 `new` only `en` has it",
        ],
    );
}

#[test]
fn what_a_language_lacks_names_the_file_to_add_it_to() {
    check(
        (
            &[
                ("sv/a.ftl", "a = x\n-t = T"),
                ("sv/b.ftl", "beds = { -t }\nbroken = x"),
                ("en/a.ftl", "a = x\nbroken = }\n"),
            ],
            &[("a", &[]), ("beds", &[]), ("broken", &[])],
        ),
        &[
            "message::missing locales/en/b.ftl: `en` has no message `beds` (add `beds = …` to locales/en/b.ftl) + \
             sv/b.ftl:1 `beds` the original says it here",
            "message::syntax en/a.ftl:2 `}`: `}` without `{` (write `{ \"}\" }` if the brace itself is meant)",
        ],
    );
}

#[test]
fn what_nobody_asks_for_is_shown_once() {
    check(
        (
            &[
                ("sv/a.ftl", "asked = { part }\npart = x\nleft-over = y\n-t = T\n"),
                ("en/a.ftl", "askd = x\npart = x\nleft-over = y\nown = z\n-u = U"),
            ],
            &[("asked", &[])],
        ),
        &[
            "message::missing locales/en/a.ftl: `en` has no message `asked` (did you mean `askd`?) + sv/a.ftl:1 \
             `asked` the original says it here",
            "message::unused en/a.ftl:1 `askd`: `askd` is no message of the original language `sv` (did you mean \
             `asked`?)",
            "message::unused en/a.ftl:4 `own`: `own` is no message of the original language `sv` (delete it)",
            "message::unused en/a.ftl:5 `u`: nothing asks for `-u` (delete it, or refer to it from a message)",
            "message::unused sv/a.ftl:3 `left-over`: nothing asks for `left-over` (delete it in all languages, or use \
             it in a template)",
            "message::unused sv/a.ftl:4 `t`: nothing asks for `-t` (delete it, or refer to it from a message)",
        ],
    );
}

#[test]
fn arguments_are_those_of_the_original() {
    let template =
        r#"{{ msg(id="a", nmae=x) }}{{ msg(id="a") }}{{ plain(id="a", name=x, other=y) }}{{ msg(id=x) }}"#;
    check(
        (
            &[
                ("sv/a.ftl", "a = { b }\nb = x { $name }"),
                ("en/a.ftl", "a = { $nam } { $name }\nb = x { $count }"),
                ("templates/a.html", template),
            ],
            &[("b", &["name"]), ("b", &[])],
        ),
        &[
            "message::argument the call of `b`: `b` needs `$name`, which it is not given here (give it: \
             `msg(id=\"b\", name=…)`) + sv/a.ftl:2 `name` used here",
            "message::argument en/a.ftl:1 `nam`: `a` uses `$nam`, which the original in `sv` does not (did you mean \
             `name`?) + sv/a.ftl:1 `a` the original",
            "message::argument en/a.ftl:2 `count`: `b` uses `$count`, which the original in `sv` does not (leave \
             `$count` out, or use it in the original too) + sv/a.ftl:2 `b` the original",
            "message::argument a.html:1 `a`: `a` is given `nmae`, which it does not use (did you mean `name`?) + \
             sv/a.ftl:1 `a` the message",
            "message::argument a.html:1 `a`: `a` needs `$name`, which it is not given here (give it: `msg(id=\"a\", \
             name=…)`) + sv/a.ftl:2 `name` used here",
            "message::argument a.html:1 `a`: `a` is given `other`, which it does not use (leave `other` out: the \
             message takes `name`) + sv/a.ftl:1 `a` the message",
            "message::argument a.html:1 `x`: the message's id is not written out, so that nothing can check it (write \
             `id=\"…\"` as the first argument; choose between two messages with `{% if %}`)",
        ],
    );
}

#[test]
fn a_language_has_a_folder_with_messages_only() {
    check(
        (&[("sv/a.ftl", "a = x"), ("sv/deep/b.ftl", "b = x"), ("sv/c.txt", "c = x")], &[("a", &[])]),
        &[
            "message::no-locale locales/en/: the site has the language `en`, but no interface messages in it (copy \
             locales/sv/ to locales/en/ and translate it, or take `en` out of `languages` in content/site.yaml)",
            "source::unexpected-file locales/sv/c.txt: a locale's folder holds `.ftl` files only (name it `….ftl` if \
             it holds messages, directly in the folder; move it away if not)",
            "source::unexpected-file locales/sv/deep/b.ftl: a locale's folder holds `.ftl` files only (name it \
             `….ftl` if it holds messages, directly in the folder; move it away if not)",
        ],
    );
    let found = diagnose((&[("en/a.ftl", "a = x")], &[("a", &[])]));
    assert_eq!(found.len(), 1, "a missing original is one mistake: {found:?}");
}
