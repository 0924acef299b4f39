//! Smaller scripts that do the same: the only module that imports oxc.
//!
//! What enters: a classic script in the syntax of ECMAScript 5. What leaves: the same, without comments and with short
//! names inside its functions, still in that syntax; or where it is no script. Must not know what a script does.

use std::ops::Range;

use oxc_allocator::Allocator;
use oxc_ast::ast::TemplateLiteral;
use oxc_ast_visit::Visit;
use oxc_codegen::{Codegen, CodegenOptions};
use oxc_compat::EngineTargets;
use oxc_minifier::{CompressOptions, MangleOptions, Minifier, MinifierOptions};
use oxc_parser::Parser;
use oxc_span::SourceType;

/// Why a text is no script, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct ScriptError {
    /// Bytes in the text.
    pub(super) range: Range<usize>,
    /// What is wrong.
    pub(super) message: String,
}

/// Makes a script smaller. Names that it gives to the page stay.
pub(super) fn minify(script: &str) -> Result<String, ScriptError> {
    let allocator = Allocator::default();
    let parsed = Parser::new(&allocator, script, SourceType::cjs()).parse();
    if let Some(error) = parsed.errors.first() {
        let label = error.labels.iter().flatten().next();
        let range = label.map_or(0..0, |label| label.offset()..label.offset() + label.len());
        return Err(ScriptError { range, message: error.message.to_string() });
    }
    let mut program = parsed.program;
    // The first Chrome that had ECMAScript 5: the table knows no such version of the language itself.
    let target = EngineTargets::parse_versions(vec![("chrome".to_owned(), "5".to_owned())]);
    let options = MinifierOptions {
        mangle: Some(MangleOptions::default()),
        compress: Some(CompressOptions { target, ..CompressOptions::smallest() }),
    };
    let names = Minifier::new(options).minify(&allocator, &mut program).scoping;
    let codegen = Codegen::new().with_options(CodegenOptions::minify()).with_scoping(names);
    Ok(quoted(&codegen.build(&program).code))
}

/// Oxc writes every string between backticks, which is no ECMAScript 5: this gives them quotation marks again.
fn quoted(script: &str) -> String {
    let allocator = Allocator::default();
    let parsed = Parser::new(&allocator, script, SourceType::cjs()).parse();
    assert!(parsed.errors.is_empty(), "what oxc writes, it reads: {:?}", parsed.errors);
    let mut literals = Literals(Vec::new());
    literals.visit_program(&parsed.program);
    let mut out = String::with_capacity(script.len());
    let mut copied = 0;
    for literal in literals.0 {
        out.push_str(&script[copied..literal.start]);
        out.push_str(&requoted(&script[literal.start + 1..literal.end - 1]));
        copied = literal.end;
    }
    out.push_str(&script[copied..]);
    out
}

/// The bytes of each literal between backticks, in order.
struct Literals(Vec<Range<usize>>);

impl<'a> Visit<'a> for Literals {
    fn visit_template_literal(&mut self, literal: &TemplateLiteral<'a>) {
        assert!(literal.expressions.is_empty(), "scripts in ECMAScript 5 have no templates");
        self.0.push(literal.span.start as usize..literal.span.end as usize);
    }
}

/// What stood between backticks, between quotation marks.
fn requoted(raw: &str) -> String {
    let quote = if raw.matches('"').count() > raw.matches('\'').count() { '\'' } else { '"' };
    let mut out = String::from(quote);
    let mut letters = raw.chars();
    while let Some(letter) = letters.next() {
        match letter {
            '\\' => match letters.next() {
                Some(plain @ ('`' | '$')) => out.push(plain),
                escaped => {
                    out.push('\\');
                    out.extend(escaped);
                }
            },
            '\n' => out.push_str("\\n"),
            letter => {
                out.extend((letter == quote).then_some('\\'));
                out.push(letter);
            }
        }
    }
    out.push(quote);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scripts_shrink_and_keep_what_they_give_to_the_page() {
        let script = "// why\n(function (root) {\n  'use strict';\n  var first = root.first;\n  function twice(number) { return \
                      number + number; }\n  root.twice = function (count) { return first && twice(count); };\n})(this);\n";
        let small = minify(script).expect("a script");
        let expected = "(function(e){\"use strict\";var t=e.first;function n(e){return e+e}\
                        e.twice=function(e){return t&&n(e)}})(this);";
        assert_eq!(small, expected);
    }

    #[test]
    fn nothing_newer_than_the_script_comes_in() {
        let script = "function f(a, b) {\n  var text = 'line\\n' + \"it's\" + '`' + '${x}' + 'say \"so\"' + '\\\\' + '\\u2028';\n  \
                      if (a === null || a === undefined) a = b;\n  try { a(); } catch (error) { b = a ? a.x : undefined; }\n  \
                      return [1, 2].map(function (n) { return n * 2 + text + Math.pow(a, b); }).join(' ') + ['a', 'b'].concat(b);\n}\n";
        let small = minify(script).expect("a script");
        for newer in ["=>", "let ", "const ", "??", "?.", "**", "catch{"] {
            assert!(!small.contains(newer), "{newer}: {small}");
        }
        assert_eq!(small.matches('`').count(), 1, "{small}");
    }

    #[test]
    fn strings_keep_their_letters() {
        let cases = [
            ("a", "\"a\""),
            ("it's", "\"it's\""),
            ("say \"so\"", "'say \"so\"'"),
            ("\"'\"", "'\"\\'\"'"),
            ("line\nline", "\"line\\nline\""),
            ("\\`\\${x}\\\\", "\"`${x}\\\\\""),
        ];
        for (raw, expected) in cases {
            assert_eq!(requoted(raw), expected);
        }
    }

    #[test]
    fn what_is_no_script_is_found() {
        let error = minify("var a = 1;\nvar = 2;\n").expect_err("no script");
        assert_eq!(error.range, 15..16);
        assert!(!error.message.is_empty());
    }

    #[test]
    fn the_reader_of_the_index_shrinks_to_less_than_half() {
        let small = minify(samlad_search::CLIENT).expect("a script");
        assert!(small.len() * 2 < samlad_search::CLIENT.len(), "{} bytes", small.len());
        assert!(small.contains("samladSearch"));
        assert_eq!(minify(&small).expect("a script").len(), small.len());
    }
}
