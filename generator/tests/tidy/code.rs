//! Rust code without what only people read: comments, the inside of strings, and the tests at the end of a module.

/// The code with comments and literals blanked out; lines stay where they are.
pub(crate) fn bare(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let word_before = out.ends_with(|c: char| c.is_alphanumeric() || c == '_');
        let skipped = if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else if rest.starts_with("/*") {
            block_comment(rest)
        } else if first == '"' {
            string(rest)
        } else if first == '\'' {
            character(rest)
        } else if first == 'r' && !word_before {
            raw_string(rest)
        } else {
            0
        };
        if skipped == 0 {
            out.push(first);
            rest = &rest[first.len_utf8()..];
        } else {
            out.push(' ');
            out.extend(rest[..skipped].matches('\n'));
            rest = &rest[skipped..];
        }
    }
    out
}

/// The same up to the module's own tests.
pub(crate) fn bare_without_tests(text: &str) -> String {
    let mut code = bare(text);
    if let Some(tests) = code.find("#[cfg(test)]\nmod tests {") {
        code.truncate(tests);
    }
    code
}

/// The names and keywords of bare code, each with what follows it.
pub(crate) fn words(code: &str) -> impl Iterator<Item = (&str, &str)> {
    let is_word = |c: char| c.is_alphanumeric() || c == '_';
    let mut rest = code;
    std::iter::from_fn(move || {
        rest = rest.trim_start_matches(|c: char| !is_word(c));
        let end = rest.find(|c: char| !is_word(c)).unwrap_or(rest.len());
        let word = &rest[..end];
        rest = &rest[end..];
        (!word.is_empty()).then_some((word, rest))
    })
}

fn block_comment(rest: &str) -> usize {
    let mut depth = 0;
    let mut at = 0;
    while at < rest.len() {
        if rest[at..].starts_with("/*") {
            depth += 1;
            at += 2;
        } else if rest[at..].starts_with("*/") {
            depth -= 1;
            at += 2;
            if depth == 0 {
                return at;
            }
        } else {
            at += rest[at..].chars().next().map_or(1, char::len_utf8);
        }
    }
    rest.len()
}

fn string(rest: &str) -> usize {
    let mut escaped = false;
    for (at, c) in rest.char_indices().skip(1) {
        match c {
            '"' if !escaped => return at + 1,
            '\\' => escaped = !escaped,
            _ => escaped = false,
        }
    }
    rest.len()
}

/// `'x'` or `'\n'`; a lifetime is none.
fn character(rest: &str) -> usize {
    let mut chars = rest.char_indices().skip(1);
    match (chars.next(), chars.next()) {
        (Some((_, '\\')), Some((at, escape))) => {
            let after = at + escape.len_utf8();
            rest[after..].find('\'').map_or(0, |quote| after + quote + 1)
        }
        (Some(_), Some((at, '\''))) => at + 1,
        _ => 0,
    }
}

/// `r"…"` and `r#"…"#`.
fn raw_string(rest: &str) -> usize {
    let hashes = rest[1..].len() - rest[1..].trim_start_matches('#').len();
    if !rest[1 + hashes..].starts_with('"') {
        return 0;
    }
    let body = 1 + hashes + 1;
    let end = format!("\"{}", "#".repeat(hashes));
    rest[body..].find(&end).map_or(rest.len(), |at| body + at + end.len())
}

#[test]
fn comments_and_literals_are_blanked_out() {
    let text = r##"a /* b /* c */ d */ e // f
g("h \" i", 'j', '\'', '\u{1f}', r#"k " l"#, for<'m> n) r o"##;
    let found: Vec<&str> = words(&bare(text)).map(|(word, _)| word.to_owned().leak() as &str).collect();
    assert_eq!(found, ["a", "e", "g", "for", "m", "n", "r", "o"]);
    assert_eq!(bare(text).lines().count(), 2);
}

#[test]
fn tests_are_left_out() {
    assert_eq!(bare_without_tests("a\n#[cfg(test)]\nmod tests {\n b }"), "a\n");
}
