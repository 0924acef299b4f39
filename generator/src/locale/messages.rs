//! The messages of all languages, ready to format.
//!
//! What enters: `locales/<tag>/*.ftl` out of the `SourceMap`. What leaves: [`Messages`]. Messages that take no
//! arguments, most of them, are formatted once, here; asking for one costs a look-up. Must not know who asks.

use std::borrow::Cow;
use std::collections::HashMap;
use std::fmt::Write as _;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use fluent_syntax::parser::{ErrorKind, ParserError};

use super::definitions::Definitions;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::model::id::{Lang, Languages};
use crate::source::{ByteRange, FileId, Root, SourceFile, SourceMap};

/// Placeables and calls inside each other: Fluent's parser goes down one step of the stack for each.
const MAX_DEPTH: usize = 40;

/// Around every argument in a sentence, so that a Swedish name does not turn an Arabic sentence about.
const ISOLATION_MARKS: [char; 2] = ['\u{2068}', '\u{2069}'];

/// What a message is given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Arg<'a> {
    /// A text, shown as it is.
    Text(&'a str),
    /// A number, shown and inflected by the language's plural rules.
    Number(i64),
}

/// The interface messages in all languages of the site.
pub struct Messages {
    languages: Vec<LanguageMessages>,
    original: Lang,
}

/// The interface messages in one language.
pub struct LanguageMessages {
    tag: String,
    bundle: FluentBundle<FluentResource>,
    fixed: HashMap<String, Fixed>,
    definitions: Definitions,
}

/// A message that reads the same whenever it is asked for.
struct Fixed {
    text: String,
    /// Without isolation marks, where there are any.
    plain: Option<String>,
}

impl Messages {
    /// Reads `locales/<tag>/*.ftl` for every language of the site.
    #[must_use]
    pub fn load(sources: &SourceMap, languages: &Languages, diagnostics: &mut Diagnostics) -> Self {
        let original = languages.original();
        let reference = languages.tag(original);
        let languages = languages
            .iter()
            .map(|lang| LanguageMessages::load(sources, languages.tag(lang), reference, diagnostics))
            .collect();
        Self { languages, original }
    }

    /// The messages of one language.
    #[must_use]
    pub fn in_language(&self, lang: Lang) -> &LanguageMessages {
        &self.languages[lang.index()]
    }

    /// The language that says which messages there are and what they are given.
    pub(super) fn original(&self) -> &LanguageMessages {
        self.in_language(self.original)
    }

    /// The other languages that have a folder at all.
    pub(super) fn translations(&self) -> impl Iterator<Item = &LanguageMessages> {
        let original = self.original.index();
        self.languages
            .iter()
            .enumerate()
            .filter(move |(index, language)| *index != original && !language.definitions.files.is_empty())
            .map(|(_, language)| language)
    }
}

impl LanguageMessages {
    /// Visible text. The isolation marks around arguments stay.
    ///
    /// # Panics
    /// When the language lacks the message, or the message an argument: `check` has refused both.
    #[must_use]
    pub fn text(&self, id: &str, args: &[(&str, Arg<'_>)]) -> Cow<'_, str> {
        match self.fixed.get(id) {
            Some(fixed) => Cow::Borrowed(&fixed.text),
            None => Cow::Owned(self.format(id, args)),
        }
    }

    /// The same for attributes, `<title>` and data: without isolation marks.
    ///
    /// # Panics
    /// As [`Self::text`].
    #[must_use]
    pub fn plain(&self, id: &str, args: &[(&str, Arg<'_>)]) -> Cow<'_, str> {
        match self.fixed.get(id) {
            Some(fixed) => Cow::Borrowed(fixed.plain.as_ref().unwrap_or(&fixed.text)),
            None => {
                let mut text = self.format(id, args);
                text.retain(|c| !ISOLATION_MARKS.contains(&c));
                Cow::Owned(text)
            }
        }
    }

    pub(super) fn tag(&self) -> &str {
        &self.tag
    }

    pub(super) fn definitions(&self) -> &Definitions {
        &self.definitions
    }

    fn load(sources: &SourceMap, tag: &str, reference: &str, all_diagnostics: &mut Diagnostics) -> Self {
        let mut diagnostics = Diagnostics::default();
        let mut bundle =
            FluentBundle::new_concurrent(vec![tag.parse().expect("`parse_tag` has accepted the tag")]);
        bundle.add_builtins().expect("an empty bundle has no other NUMBER");
        let mut language =
            Self { tag: tag.to_owned(), bundle, fixed: HashMap::new(), definitions: Definitions::default() };
        let files = sources.in_root(Root::Locales);
        for (id, file, below) in files.filter_map(|(id, file)| Some((id, file, below(file, tag)?))) {
            if below.contains('/') || !below.ends_with(".ftl") {
                diagnostics.push(Diagnostic::about_path(
                    Code::SourceUnexpected,
                    file.display_path(),
                    "a locale's folder holds `.ftl` files only",
                    "name it `….ftl` if it holds messages, directly in the folder; move it away if not",
                ));
            } else {
                language.definitions.files.insert(id, below.to_owned());
                language.add(id, file, &mut diagnostics);
            }
        }
        if language.definitions.files.is_empty() {
            diagnostics.push(no_locale(tag, reference));
        }
        language.definitions.resolve(tag, &mut diagnostics);
        // One that fails because of a mistake already shown is not a second mistake.
        if !diagnostics.has_errors() {
            language.prepare(&mut diagnostics);
        }
        all_diagnostics.append(diagnostics);
        language
    }

    fn add(&mut self, id: FileId, file: &SourceFile, diagnostics: &mut Diagnostics) {
        if let Some(start) = too_deep(&file.text) {
            diagnostics.push(Diagnostic::at(
                Code::MessageSyntax,
                ByteRange::new(start, start + 1).in_file(id),
                format!("more than {MAX_DEPTH} braces and parentheses inside each other"),
                "split the message into several",
            ));
            let ids = file.text.lines().filter_map(entry_id).map(str::to_owned);
            self.definitions.broken.extend(ids);
            return;
        }
        let resource = match FluentResource::try_new(file.text.clone()) {
            Ok(resource) => resource,
            Err((resource, errors)) => {
                for error in &errors {
                    diagnostics.push(unreadable(id, &file.text, error));
                }
                resource
            }
        };
        self.definitions.read((id, resource.source()), resource.entries(), diagnostics);
        // `read` has refused duplicates at both places, so that it does not matter which one stays.
        self.bundle.add_resource_overriding(resource);
    }

    /// Formats once what needs no arguments, and tries the rest.
    fn prepare(&mut self, diagnostics: &mut Diagnostics) {
        for (id, definition) in self.definitions.messages() {
            let mut args = FluentArgs::new();
            for name in definition.arguments.keys() {
                args.set(name.as_str(), FluentValue::from(1));
            }
            match self.try_format(id, &args) {
                Err(problem) => diagnostics.push(Diagnostic::at(
                    Code::MessageSyntax,
                    definition.span,
                    format!("Fluent cannot format `{id}`: {problem}"),
                    "mend what it names",
                )),
                Ok(text) if definition.arguments.is_empty() => {
                    let marked = text.contains(ISOLATION_MARKS);
                    let plain = marked.then(|| text.replace(ISOLATION_MARKS, ""));
                    self.fixed.insert(id.to_owned(), Fixed { text, plain });
                }
                Ok(_) => {}
            }
        }
    }

    fn format(&self, id: &str, args: &[(&str, Arg<'_>)]) -> String {
        let mut values = FluentArgs::with_capacity(args.len());
        for &(name, arg) in args {
            let value = match arg {
                Arg::Text(text) => FluentValue::from(text),
                Arg::Number(number) => FluentValue::from(number),
            };
            values.set(name, value);
        }
        match self.try_format(id, &values) {
            Ok(text) => text,
            Err(problem) => panic!(
                "message `{id}` in `{}`: {problem}. `locale::check` refuses this for every declared use: \
                 is it missing in the table of messages that Rust code asks for?",
                self.tag
            ),
        }
    }

    fn try_format(&self, id: &str, args: &FluentArgs<'_>) -> Result<String, String> {
        let message = self.bundle.get_message(id).ok_or("there is no such message")?;
        let pattern = message.value().ok_or("it has no text")?;
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(args), &mut errors).into_owned();
        if errors.is_empty() {
            return Ok(text);
        }
        let mut problem = String::new();
        for (index, error) in errors.iter().enumerate() {
            let comma = if index == 0 { "" } else { ", " };
            write!(problem, "{comma}{error}").expect("a String takes everything");
        }
        Err(problem)
    }
}

/// The path below the language's folder.
fn below<'f>(file: &'f SourceFile, tag: &str) -> Option<&'f str> {
    file.path.strip_prefix(tag)?.strip_prefix('/')
}

fn no_locale(tag: &str, reference: &str) -> Diagnostic {
    let help = if tag == reference {
        format!(
            "write the interface messages of the original language in locales/{tag}/, in files named `….ftl`"
        )
    } else {
        format!(
            "copy locales/{reference}/ to locales/{tag}/ and translate it, or take `{tag}` out of `languages` in \
             content/site.yaml"
        )
    };
    Diagnostic::about_path(
        Code::MessageNoLocale,
        format!("locales/{tag}/"),
        format!("the site has the language `{tag}`, but no interface messages in it"),
        help,
    )
}

/// The first bracket that stands deeper than [`MAX_DEPTH`]: refused before a parser goes after it.
fn too_deep(text: &str) -> Option<usize> {
    let (mut braces, mut parentheses) = (0_usize, 0_usize);
    let mut line_start = 0;
    for line in text.split_inclusive('\n') {
        // Braces in string literals are counted too; they must not add up over the file.
        if entry_id(line).is_some() {
            (braces, parentheses) = (0, 0);
        }
        for (at, byte) in line.bytes().enumerate().take_while(|_| !line.starts_with('#')) {
            match byte {
                b'{' => braces += 1,
                b'}' => braces = braces.saturating_sub(1),
                b'(' if braces > 0 => parentheses += 1,
                b')' => parentheses = parentheses.saturating_sub(1),
                _ => {}
            }
            if braces + parentheses > MAX_DEPTH {
                return Some(line_start + at);
            }
        }
        line_start += line.len();
    }
    None
}

/// The id of `some-id = …` at the beginning of a line, which is never inside something else.
fn entry_id(line: &str) -> Option<&str> {
    let rest = line.trim_start_matches(|c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_');
    let begins = line.starts_with(|c: char| c.is_ascii_alphabetic() || c == '-');
    (begins && rest.trim_start_matches(' ').starts_with('=')).then(|| &line[..line.len() - rest.len()])
}

fn unreadable(file: FileId, text: &str, error: &ParserError) -> Diagnostic {
    // The parser may point past the end, or at the middle of a letter.
    let mut start = error.pos.start.min(text.len());
    while !text.is_char_boundary(start) {
        start -= 1;
    }
    let end = start + text[start..].chars().next().filter(|&c| c != '\n').map_or(0, char::len_utf8);
    let (message, help) = explain(&error.kind);
    Diagnostic::at(Code::MessageSyntax, ByteRange::new(start, end).in_file(file), message, help)
}

fn explain(kind: &ErrorKind) -> (String, &'static str) {
    let (message, help) = match kind {
        ErrorKind::ExpectedToken('=') => {
            ("`=` is missing after the message's id", "write `message-id = text`")
        }
        ErrorKind::ExpectedToken('}') => ("`}` is missing here", "close what was opened with `{`"),
        ErrorKind::ExpectedCharRange { .. } => (
            "a message's id does not begin like this",
            "begin the line with the id; indent the second line of a text; begin a remark with `#`",
        ),
        ErrorKind::ExpectedMessageField { .. }
        | ErrorKind::ExpectedTermField { .. }
        | ErrorKind::MissingValue => {
            ("there is no text after `=`", "write the text; an empty one is `{ \"\" }`")
        }
        ErrorKind::MissingDefaultVariant => {
            ("no variant is the usual one", "put `*` before one: `*[other] text`")
        }
        ErrorKind::MultipleDefaultVariants => ("two variants are the usual one", "leave one `*`"),
        ErrorKind::UnbalancedClosingBrace => {
            ("`}` without `{`", "write `{ \"}\" }` if the brace itself is meant")
        }
        ErrorKind::UnterminatedStringLiteral => {
            ("`\"` is missing at the end", "close the quotation on the same line")
        }
        ErrorKind::ExpectedInlineExpression => {
            ("nothing Fluent knows stands here", "write `{ $name }` or `{ \"text\" }`")
        }
        other => return (format!("Fluent cannot read this: {other}"), "compare with a message that works"),
    };
    (message.to_owned(), help)
}
