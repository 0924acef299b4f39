//! Which messages a template calls, read from its text exactly as Tera's lexer divides it.
//!
//! What enters: the text of a template. What leaves: a [`Call`] for every `msg(…)` and `plain(…)` inside `{{ }}` and
//! `{% %}`, or why one cannot be checked. Comments and `{% raw %}` are skipped. Must not know which messages exist;
//! a template that Tera refuses is Tera's to report.

use std::collections::BTreeSet;
use std::ops::Range;

/// A call of `msg` or `plain` whose id is written out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Call {
    /// The id between the quotation marks.
    pub(super) id: Range<usize>,
    /// The names of the other arguments.
    pub(super) args: BTreeSet<String>,
}

/// A call that cannot be checked because its first argument is not a written-out `id`: the bytes to look at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Unchecked(pub(super) Range<usize>);

/// All calls in the order of their closing parentheses.
pub(super) fn calls(template: &str) -> Vec<Result<Call, Unchecked>> {
    let mut found = Vec::new();
    let mut lexer = Lexer { text: template, at: 0 };
    while let Some(tag) = lexer.next_tag() {
        calls_in_tag(template, &tag, &mut found);
    }
    found
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Word,
    /// A string without escapes.
    Literal,
    /// One letter of anything else, by its first byte; `==` and other double operators are two.
    Mark(u8),
}

#[derive(Debug, Clone)]
struct Token {
    kind: Kind,
    range: Range<usize>,
}

/// What a bracket was opened by.
enum Open {
    Call(Result<Call, Unchecked>),
    Other,
}

fn calls_in_tag(text: &str, tokens: &[Token], found: &mut Vec<Result<Call, Unchecked>>) {
    let mark = |index: usize| match tokens.get(index).map(|token| token.kind) {
        Some(Kind::Mark(byte)) => byte,
        _ => 0,
    };
    let word = |index: usize| match tokens.get(index) {
        Some(Token { kind: Kind::Word, range }) => &text[range.clone()],
        _ => "",
    };
    let mut open = Vec::new();
    for (index, token) in tokens.iter().enumerate() {
        match token.kind {
            Kind::Mark(b'(') if index > 0 && is_message_call(word(index - 1)) && !after_dot(index, &mark) => {
                open.push(Open::Call(first_argument(tokens, index + 1, &mark, &word)));
            }
            Kind::Mark(b'(' | b'[' | b'{') => open.push(Open::Other),
            Kind::Mark(b')' | b']' | b'}') => {
                if let Some(Open::Call(call)) = open.pop() {
                    found.push(call);
                }
            }
            Kind::Word if matches!(mark(index.wrapping_sub(1)), b',') && names_argument(index, &mark) => {
                if let Some(Open::Call(Ok(call))) = open.last_mut() {
                    call.args.insert(text[token.range.clone()].to_owned());
                }
            }
            _ => {}
        }
    }
    found.extend(open.into_iter().filter_map(|open| match open {
        Open::Call(call) => Some(call),
        Open::Other => None,
    }));
}

fn is_message_call(word: &str) -> bool {
    matches!(word, "msg" | "plain")
}

/// `page.msg(…)` and `x | msg(…)` are something else.
fn after_dot(parenthesis: usize, mark: &impl Fn(usize) -> u8) -> bool {
    parenthesis >= 2 && matches!(mark(parenthesis - 2), b'.' | b'|')
}

/// `name =`, but not `name ==`.
fn names_argument(index: usize, mark: &impl Fn(usize) -> u8) -> bool {
    mark(index + 1) == b'=' && mark(index + 2) != b'='
}

/// Reads `id="…"` and the comma or parenthesis after it.
fn first_argument<'t>(
    tokens: &[Token],
    index: usize,
    mark: &impl Fn(usize) -> u8,
    word: &impl Fn(usize) -> &'t str,
) -> Result<Call, Unchecked> {
    let name = &tokens[index - 2];
    if word(index) != "id" || !names_argument(index, mark) {
        return Err(Unchecked(name.range.clone()));
    }
    match tokens.get(index + 2) {
        Some(Token { kind: Kind::Literal, range }) if matches!(mark(index + 3), b',' | b')') => {
            Ok(Call { id: range.start + 1..range.end - 1, args: BTreeSet::new() })
        }
        Some(value) => Err(Unchecked(value.range.clone())),
        None => Err(Unchecked(name.range.clone())),
    }
}

/// Divides a template into its tags.
struct Lexer<'t> {
    text: &'t str,
    at: usize,
}

impl Lexer<'_> {
    /// The tokens of the next `{{ }}` or `{% %}`.
    fn next_tag(&mut self) -> Option<Vec<Token>> {
        loop {
            let start =
                self.at + self.rest().windows(2).position(|pair| matches!(pair, b"{{" | b"{%" | b"{#"))?;
            let opener = self.text.as_bytes()[start + 1];
            self.at = start + 2;
            self.skip(b"-");
            match opener {
                b'#' => self.at += find(self.rest(), b"#}")? + 2,
                b'%' => match self.named_tag("raw") {
                    Some(end) => self.skip_raw(end)?,
                    None => return Some(self.tokens(b"%}")),
                },
                _ => return Some(self.tokens(b"}}")),
            }
        }
    }

    fn rest(&self) -> &[u8] {
        &self.text.as_bytes()[self.at..]
    }

    fn skip(&mut self, bytes: &[u8]) {
        if self.rest().starts_with(bytes) {
            self.at += bytes.len();
        }
    }

    /// Where the tag ends that begins here, if it holds nothing but `name`.
    fn named_tag(&self, name: &str) -> Option<usize> {
        let rest = &self.text[self.at..];
        let inner =
            rest.strip_prefix('-').unwrap_or(rest).trim_ascii_start().strip_prefix(name)?.trim_ascii_start();
        let after = inner.strip_prefix('-').unwrap_or(inner).strip_prefix("%}")?;
        Some(self.text.len() - after.len())
    }

    /// Goes behind `{% endraw %}`.
    fn skip_raw(&mut self, body: usize) -> Option<()> {
        self.at = body;
        loop {
            self.at += find(self.rest(), b"{%")? + 2;
            if let Some(end) = self.named_tag("endraw") {
                self.at = end;
                return Some(());
            }
        }
    }

    /// The tokens up to `end`, which is consumed.
    fn tokens(&mut self, end: &[u8]) -> Vec<Token> {
        let mut tokens = Vec::new();
        loop {
            while self.rest().first().is_some_and(u8::is_ascii_whitespace) {
                self.at += 1;
            }
            if self.rest().starts_with(end) {
                self.at += end.len();
                return tokens;
            }
            let Some(&first) = self.rest().first() else { return tokens };
            let (kind, length) = match first {
                b'"' | b'\'' | b'`' => match string(self.rest()) {
                    Some(token) => token,
                    // Nothing after an open string can be told apart.
                    None => {
                        self.at = self.text.len();
                        return tokens;
                    }
                },
                b'_' | b'a'..=b'z' | b'A'..=b'Z' => {
                    let is_inner = |byte: &u8| byte.is_ascii_alphanumeric() || *byte == b'_';
                    (Kind::Word, self.rest().iter().take_while(|byte| is_inner(byte)).count())
                }
                _ => (Kind::Mark(first), self.text[self.at..].chars().next().map_or(1, char::len_utf8)),
            };
            tokens.push(Token { kind, range: self.at..self.at + length });
            self.at += length;
        }
    }
}

fn find(haystack: &[u8], needle: &[u8]) -> Option<usize> {
    haystack.windows(needle.len()).position(|window| window == needle)
}

/// The string that begins here, with its quotation marks.
fn string(rest: &[u8]) -> Option<(Kind, usize)> {
    let quote = rest[0];
    let mut kind = Kind::Literal;
    let mut at = 1;
    loop {
        match *rest.get(at)? {
            b'\\' => {
                kind = Kind::Mark(quote);
                at += 2;
            }
            byte if byte == quote => return Some((kind, at + 1)),
            _ => at += 1,
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// `expected` lists the calls as `id(args)`, or `?text` for one that cannot be checked.
    fn check(template: &str, expected: &[&str]) {
        let found: Vec<String> = calls(template)
            .into_iter()
            .map(|call| match call {
                Ok(Call { id, args }) => {
                    format!("{}({})", &template[id], args.into_iter().collect::<Vec<_>>().join(" "))
                }
                Err(Unchecked(range)) => format!("?{}", &template[range]),
            })
            .collect();
        assert_eq!(found, expected, "{template}");
    }

    #[test]
    fn calls_are_found_in_both_kinds_of_tag() {
        check(r#"<p>{{ msg(id="site-name") }}"#, &["site-name()"]);
        check(r#"{{- plain( id = 'a-b' , number=x.y[0], name="ö" ,) -}}"#, &["a-b(name number)"]);
        check("{% if msg(id=`a`) == 'x' %}{% set y = plain(id=\"b\", n=1) %}", &["a()", "b(n)"]);
        check(r#"{{ <card title={msg(id="a")} /> }}{% <card title={plain(id="b")}> %}"#, &["a()", "b()"]);
    }

    #[test]
    fn arguments_belong_to_the_innermost_call() {
        check(r#"{{ msg(id="a", x=plain(id="b", y=(1, z=2)), w=f(q=1) | g(r=2)) }}"#, &["b(y)", "a(w x)"]);
        check(r#"{{ msg(id="a", x=y == z, l=[1, k], m={"a": 1}) }}"#, &["a(l m x)"]);
    }

    #[test]
    fn only_tags_count() {
        check(r#"msg(id="a") {# {{ msg(id="b") }} #} {#- x -#}{{ x }}"#, &[]);
        check(r#"{%- raw -%}{{ msg(id="a") }}{% x %}{%- endraw %}{{ msg(id="b") }}"#, &["b()"]);
        check(r#"{{ "msg(id='a')" }}{{ 'it\'s msg(id="b")' }}{{ "}}" ~ msg(id="c") }}"#, &["c()"]);
        check(r#"{% rawest %}{{ msg(id="a") }}"#, &["a()"]);
    }

    #[test]
    fn other_names_are_other_things() {
        check(
            r#"{{ xmsg(id="a") }}{{ msg }}{{ page.msg(id="a") }}{{ x | plain(id="a") }}{{ msgs(id="a") }}"#,
            &[],
        );
    }

    #[test]
    fn ids_are_written_out_first() {
        check("{{ msg(id=name) }}", &["?name"]);
        check(r#"{{ msg(id="a" ~ b) }}"#, &["?\"a\""]);
        check(r#"{{ msg(id="a\n") }}"#, &["?\"a\\n\""]);
        check(r#"{{ plain(x=1, id="a") }}{{ msg() }}{{ msg(id=="a") }}"#, &["?plain", "?msg", "?msg"]);
    }

    #[test]
    fn broken_templates_give_what_was_seen() {
        check(r#"{{ msg(id="a", x=1 }}{{ msg(id="b"#, &["a(x)", "?msg"]);
        check("{{ msg(id=", &["?msg"]);
        check("{% raw %}{{ msg(id=\"a\") }}", &[]);
        check("{# {{ msg(id=\"a\") }}", &[]);
        check("{", &[]);
    }

    #[test]
    fn deep_nesting_takes_one_pass() {
        let deep = format!("{{{{ {} }}}}", "msg(id=\"a\",x=".repeat(100_000));
        assert_eq!(calls(&deep).len(), 100_000);
    }

    fn template() -> impl Strategy<Value = String> {
        let pieces = [
            "{{", "}}", "{%", "%}", "{#", "#}", "-", "raw", "endraw", "msg(", "plain(", "id=", "\"", "'",
            "`", "\\", ")", "(", ",", "x=", "=", ".", "|", " ", "\n", "å", "𝄞", "{", "}", "id=\"a\"",
        ];
        let piece = prop_oneof![4 => prop::sample::select(pieces.to_vec()).prop_map(str::to_owned), 1 => any::<String>()];
        prop::collection::vec(piece, 0..40).prop_map(|pieces| pieces.concat())
    }

    proptest! {
        #[test]
        fn any_text_is_read_and_places_are_whole_letters(template in template()) {
            for call in calls(&template) {
                let (Ok(Call { id: range, .. }) | Err(Unchecked(range))) = call;
                prop_assert!(template.get(range).is_some());
            }
        }
    }
}
