//! Which messages are asked for, and with which arguments.
//!
//! What enters: the templates out of the `SourceMap`. What leaves: [`Use`]s. Rust code declares its own in tables; the
//! pipeline turns those into `Use`s too. Must not know which messages exist.

use std::collections::BTreeSet;

use super::template::{Call, Unchecked, calls};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::source::{ByteRange, Root, SourceMap, Span};

/// Files beside the templates that Tera never sees.
const NO_TEMPLATES: &[&str] = &[".css", ".js", ".md", ".yaml"];

/// A message that a template (or the generator) asks for, with the arguments it is given.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Use {
    /// The message's id.
    pub id: String,
    /// The names of the arguments it is given.
    pub args: BTreeSet<String>,
    /// The id in the template; `None` for what Rust code asks for.
    pub span: Option<Span>,
}

impl Use {
    /// What Rust code asks for.
    #[must_use]
    pub fn in_code(id: &str, args: &[&str]) -> Self {
        Self { id: id.to_owned(), args: args.iter().map(|&name| name.to_owned()).collect(), span: None }
    }
}

/// Everything the templates ask for, found by reading their text: `msg(id="…", a=…)` and `plain(id="…", a=…)`.
#[must_use]
pub fn uses_in_templates(sources: &SourceMap, diagnostics: &mut Diagnostics) -> Vec<Use> {
    let mut uses = Vec::new();
    for (file, source) in sources.in_root(Root::Templates) {
        if NO_TEMPLATES.iter().any(|extension| source.path.ends_with(extension)) {
            continue;
        }
        for call in calls(&source.text) {
            match call {
                Ok(Call { id, args }) => uses.push(Use {
                    id: source.text[id.clone()].to_owned(),
                    args,
                    span: Some(ByteRange::new(id.start, id.end).in_file(file)),
                }),
                Err(Unchecked(range)) => diagnostics.push(Diagnostic::at(
                    Code::MessageArgument,
                    ByteRange::new(range.start, range.end).in_file(file),
                    "the message's id is not written out, so that nothing can check it",
                    "write `id=\"…\"` as the first argument; choose between two messages with `{% if %}`",
                )),
            }
        }
    }
    uses
}
