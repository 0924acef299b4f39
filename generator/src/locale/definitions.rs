//! What the message files of one language define and refer to, with places.
//!
//! What enters: a file's text and its syntax tree. What leaves: [`Definitions`] and what is wrong in the file itself.
//! Must not format anything, nor know which messages anyone asks for.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement};

use crate::diagnostic::{Code, Diagnostic, Diagnostics, did_you_mean};
use crate::model::id::is_id;
use crate::source::{ByteRange, FileId, Span};

/// Messages that refer to messages that refer to …: nobody can follow more steps, and nothing needs them.
const MAX_STEPS: usize = 20;

/// One message, term or attribute of a term.
#[derive(Debug)]
pub(super) struct Definition {
    /// Its id where it is defined.
    pub(super) span: Span,
    /// What has to be given to format it, also through the messages it refers to; each where it is first used.
    pub(super) arguments: BTreeMap<String, Span>,
    /// What it refers to, by key; each where it first does.
    pub(super) references: BTreeMap<String, Span>,
}

/// Everything that one language defines, by key: `message-id`, `-term-id`, `-term-id.attribute`.
#[derive(Debug, Default)]
pub(super) struct Definitions {
    /// The sound definitions.
    pub(super) by_key: BTreeMap<String, Definition>,
    /// Ids that stand at the beginning of something Fluent could not read: neither missing nor unused.
    pub(super) broken: BTreeSet<String>,
    /// The files they stand in, by the path below the language's folder.
    pub(super) files: BTreeMap<FileId, String>,
}

impl Definitions {
    /// The messages, without terms.
    pub(super) fn messages(&self) -> impl Iterator<Item = (&str, &Definition)> {
        self.by_key
            .iter()
            .filter(|(key, _)| !is_term(key))
            .map(|(key, definition)| (key.as_str(), definition))
    }

    /// Whether `key` is there, readable or not.
    pub(super) fn has(&self, key: &str) -> bool {
        self.by_key.contains_key(key) || self.broken.contains(key)
    }

    /// `roots` and all that they refer to.
    pub(super) fn reachable<'a>(&'a self, roots: impl IntoIterator<Item = &'a str>) -> BTreeSet<&'a str> {
        let mut found = BTreeSet::new();
        let mut open: Vec<&str> = roots.into_iter().collect();
        while let Some(key) = open.pop() {
            if found.insert(key)
                && let Some(definition) = self.by_key.get(key)
            {
                open.extend(definition.references.keys().map(String::as_str));
                // Whoever asks for an attribute asks for its term.
                open.extend(key.split_once('.').map(|(term, _)| term));
            }
        }
        found
    }

    /// Takes in one file.
    pub(super) fn read<'s>(
        &mut self,
        (file, source): (FileId, &'s str),
        entries: impl Iterator<Item = &'s Entry<&'s str>>,
        diagnostics: &mut Diagnostics,
    ) {
        let mut reader = Reader { file, source, definitions: self, diagnostics };
        for entry in entries {
            reader.entry(entry);
        }
    }

    /// Completes the arguments through references; refuses references to nothing and in circles.
    pub(super) fn resolve(&mut self, tag: &str, diagnostics: &mut Diagnostics) {
        self.refuse_unknown_references(tag, diagnostics);
        let mut walk = Walk { definitions: &self.by_key, done: BTreeMap::new(), diagnostics };
        for key in self.by_key.keys() {
            walk.arguments(key, 0);
        }
        let done: BTreeMap<String, _> =
            walk.done.into_iter().map(|(key, found)| (key.to_owned(), found)).collect();
        for (key, arguments) in done {
            if let (Some(definition), Some(arguments)) = (self.by_key.get_mut(&key), arguments) {
                definition.arguments = arguments;
            }
        }
    }

    fn refuse_unknown_references(&self, tag: &str, diagnostics: &mut Diagnostics) {
        for definition in self.by_key.values() {
            for (key, &span) in &definition.references {
                if self.has(key) {
                    continue;
                }
                let known =
                    self.by_key.keys().map(String::as_str).filter(|known| is_term(known) == is_term(key));
                diagnostics.push(Diagnostic::at(
                    Code::MessageMissing,
                    span,
                    format!("`{tag}` has no {} `{key}`", if is_term(key) { "term" } else { "message" }),
                    did_you_mean(
                        key,
                        known,
                        format!("write `{key} = …` in locales/{tag}/, or the text itself here"),
                    ),
                ));
            }
        }
    }
}

/// Whether a key names a term or an attribute of one.
pub(super) fn is_term(key: &str) -> bool {
    key.starts_with('-')
}

/// Collects arguments through references, each message once.
struct Walk<'a, 'd> {
    definitions: &'a BTreeMap<String, Definition>,
    /// The arguments of those that are done; `None` while it is being looked through.
    done: BTreeMap<&'a str, Option<BTreeMap<String, Span>>>,
    diagnostics: &'d mut Diagnostics,
}

impl<'a> Walk<'a, '_> {
    fn arguments(&mut self, key: &'a str, steps: usize) -> BTreeMap<String, Span> {
        let Some(definition) = self.definitions.get(key) else { return BTreeMap::new() };
        match self.done.get(key) {
            Some(Some(arguments)) => return arguments.clone(),
            Some(None) => {
                let help = format!("write the text of `{key}` out in one of them");
                self.refuse(
                    definition.span,
                    format!("`{key}` refers to itself, directly or through others"),
                    help,
                );
                return BTreeMap::new();
            }
            None if steps > MAX_STEPS => {
                let help = "write the text out instead of referring to it";
                self.refuse(definition.span, format!("`{key}` is {steps} references away"), help.to_owned());
                return BTreeMap::new();
            }
            None => {}
        }
        self.done.insert(key, None);
        let mut arguments = definition.arguments.clone();
        for reference in definition.references.keys() {
            let through = self.arguments(reference, steps + 1);
            // A term sees only what its reference writes in parentheses.
            if !is_term(reference) && !is_term(key) {
                for (name, span) in through {
                    arguments.entry(name).or_insert(span);
                }
            }
        }
        self.done.insert(key, Some(arguments.clone()));
        arguments
    }

    fn refuse(&mut self, span: Span, message: String, help: String) {
        self.diagnostics.push(Diagnostic::at(Code::MessageSyntax, span, message, help));
    }
}

/// Reads the entries of one file.
struct Reader<'s, 'd> {
    file: FileId,
    source: &'s str,
    definitions: &'d mut Definitions,
    diagnostics: &'d mut Diagnostics,
}

impl<'s> Reader<'s, '_> {
    fn entry(&mut self, entry: &'s Entry<&'s str>) {
        match entry {
            Entry::Message(message) => {
                if let Some(attribute) = message.attributes.first() {
                    let (id, name) = (message.id.name, attribute.id.name);
                    self.refuse(
                        name,
                        format!("`{id}` has an attribute, `.{name}`, which nothing can ask for"),
                        format!("make it a message of its own: `{id}-{name} = …`"),
                    );
                }
                self.define(message.id.name.to_owned(), message.id.name, message.value.iter());
            }
            Entry::Term(term) => {
                let key = format!("-{}", term.id.name);
                for attribute in &term.attributes {
                    let key = format!("{key}.{}", attribute.id.name);
                    self.define(key, attribute.id.name, std::iter::once(&attribute.value));
                }
                self.define(key, term.id.name, std::iter::once(&term.value));
            }
            Entry::Junk { content } => {
                let id: String =
                    content.chars().take_while(|c| c.is_ascii_alphanumeric() || "-_".contains(*c)).collect();
                self.definitions.broken.insert(id);
            }
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => {}
        }
    }

    fn define(&mut self, key: String, id: &'s str, patterns: impl Iterator<Item = &'s Pattern<&'s str>>) {
        let span = self.span(id);
        if !is_id(id) {
            self.refuse(
                id,
                format!("`{id}` is not a message id"),
                "write lower-case letters, digits and single hyphens, as in `opening-hours-unknown`"
                    .to_owned(),
            );
        }
        // Fluent keeps messages and terms in one table: `site` and `-site` would hide each other.
        let twin = if is_term(&key) { key[1..].to_owned() } else { format!("-{key}") };
        if let Some(first) = self.definitions.by_key.get(&key).or_else(|| self.definitions.by_key.get(&twin))
        {
            let diagnostic = Diagnostic::at(
                Code::MessageDuplicate,
                span,
                format!("`{key}` is defined twice in this language"),
                "keep one of them, or give them different ids: a term may not share a message's id either",
            );
            self.diagnostics.push(diagnostic.related(first.span, "first defined here"));
            return;
        }
        let mut definition = Definition { span, arguments: BTreeMap::new(), references: BTreeMap::new() };
        for pattern in patterns {
            self.pattern(pattern, &mut definition);
        }
        if is_term(&key) {
            // What a term calls `$x` is written where the term is referred to, or nowhere.
            definition.arguments.clear();
        }
        self.definitions.by_key.insert(key, definition);
    }

    fn pattern(&mut self, pattern: &'s Pattern<&'s str>, into: &mut Definition) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.expression(expression, into);
            }
        }
    }

    fn expression(&mut self, expression: &'s Expression<&'s str>, into: &mut Definition) {
        match expression {
            Expression::Inline(inline) => self.inline(inline, into),
            Expression::Select { selector, variants } => {
                self.inline(selector, into);
                for variant in variants {
                    self.pattern(&variant.value, into);
                }
            }
        }
    }

    fn inline(&mut self, inline: &'s InlineExpression<&'s str>, into: &mut Definition) {
        match inline {
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
            InlineExpression::VariableReference { id } => {
                into.arguments.entry(id.name.to_owned()).or_insert(self.span(id.name));
            }
            InlineExpression::MessageReference { id, attribute } => {
                let key = key_of("", id.name, attribute.as_ref().map(|attribute| attribute.name));
                into.references.entry(key).or_insert(self.span(id.name));
            }
            InlineExpression::TermReference { id, attribute, arguments } => {
                let key = key_of("-", id.name, attribute.as_ref().map(|attribute| attribute.name));
                into.references.entry(key).or_insert(self.span(id.name));
                self.call(arguments.as_ref(), into);
            }
            InlineExpression::FunctionReference { id, arguments } => {
                if id.name != "NUMBER" {
                    let message = format!("there is no function `{}`", id.name);
                    self.refuse(id.name, message, "use `NUMBER($x)`, or `$x` alone".to_owned());
                }
                self.call(Some(arguments), into);
            }
            InlineExpression::Placeable { expression } => self.expression(expression, into),
        }
    }

    fn call(&mut self, arguments: Option<&'s CallArguments<&'s str>>, into: &mut Definition) {
        for argument in arguments.iter().flat_map(|arguments| &arguments.positional) {
            self.inline(argument, into);
        }
    }

    fn refuse(&mut self, slice: &'s str, message: String, help: String) {
        let span = self.span(slice);
        self.diagnostics.push(Diagnostic::at(Code::MessageSyntax, span, message, help));
    }

    /// Where a slice of the syntax tree stands in the file: it is a part of the same text.
    fn span(&self, slice: &'s str) -> Span {
        let start = slice.as_ptr().addr() - self.source.as_ptr().addr();
        ByteRange::new(start, start + slice.len()).in_file(self.file)
    }
}

fn key_of(sign: &str, id: &str, attribute: Option<&str>) -> String {
    match attribute {
        Some(attribute) => format!("{sign}{id}.{attribute}"),
        None => format!("{sign}{id}"),
    }
}
