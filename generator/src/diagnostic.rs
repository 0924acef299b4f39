//! What is wrong with the input, where, and the one thing to do about it.
//!
//! Every stage makes [`Diagnostic`]s; `report` alone lays them out. Must not know how they are shown.

mod code;

pub use code::{Code, Severity};

use crate::source::Span;

/// A place with a short remark.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Label {
    /// Where.
    pub span: Span,
    /// What to see there; empty when the message says it all.
    pub text: String,
}

/// An author's mistake, or something an editor should look at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    /// The kind of mistake, stable between versions.
    pub code: Code,
    /// One sentence: what is wrong, with the offending text in backticks.
    pub message: String,
    /// The exact place; `None` only where the input has no such place (a whole file is missing or unreadable).
    pub primary: Option<Label>,
    /// The file that has no readable text to point into, when `primary` is `None`.
    pub path: Option<String>,
    /// The other claimant of an id, the original of a copy …
    pub related: Vec<Label>,
    /// One action that mends it.
    pub help: String,
}

impl Diagnostic {
    /// A diagnostic that points at `span`.
    #[must_use]
    pub fn at(code: Code, span: Span, message: impl Into<String>, help: impl Into<String>) -> Self {
        Self {
            code,
            message: message.into(),
            primary: Some(Label { span, text: String::new() }),
            path: None,
            related: Vec::new(),
            help: help.into(),
        }
    }

    /// A diagnostic about a file or folder whose text cannot be shown.
    #[must_use]
    pub fn about_path(
        code: Code,
        path: impl Into<String>,
        message: impl Into<String>,
        help: impl Into<String>,
    ) -> Self {
        Self {
            code,
            message: message.into(),
            primary: None,
            path: Some(path.into()),
            related: Vec::new(),
            help: help.into(),
        }
    }

    /// Adds a remark at the primary place.
    #[must_use]
    pub fn remark(mut self, text: impl Into<String>) -> Self {
        if let Some(label) = &mut self.primary {
            label.text = text.into();
        }
        self
    }

    /// Adds a second place.
    #[must_use]
    pub fn related(mut self, span: Span, text: impl Into<String>) -> Self {
        self.related.push(Label { span, text: text.into() });
        self
    }
}

/// Collects diagnostics while a stage goes on to the next file.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Diagnostics(Vec<Diagnostic>);

impl Diagnostics {
    /// Adds one.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.0.push(diagnostic);
    }

    /// Adds all of `other`.
    pub fn append(&mut self, mut other: Diagnostics) {
        self.0.append(&mut other.0);
    }

    /// Whether one of them stops the pipeline.
    #[must_use]
    pub fn has_errors(&self) -> bool {
        self.0.iter().any(|diagnostic| diagnostic.code.severity() == Severity::Error)
    }

    /// How many there are of one severity.
    #[must_use]
    pub fn count(&self, severity: Severity) -> usize {
        self.0.iter().filter(|diagnostic| diagnostic.code.severity() == severity).count()
    }

    /// In the order in which they are shown: by file and place, errors and warnings mixed; those without a place first.
    pub fn sort(&mut self) {
        self.0.sort_by(|a, b| {
            let key = |d: &Diagnostic| (d.primary.as_ref().map(|label| label.span), d.path.clone(), d.code);
            key(a).cmp(&key(b))
        });
        self.0.dedup();
    }

    /// The diagnostics in their present order.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = &Diagnostic> {
        self.0.iter()
    }
}

/// "did you mean `x`?" for the nearest of `known`, when one is near; otherwise `otherwise`.
pub fn did_you_mean<'a>(
    typed: &str,
    known: impl IntoIterator<Item = &'a str>,
    otherwise: impl Into<String>,
) -> String {
    let known: Vec<&str> = known.into_iter().collect();
    if let Some(same) = known.iter().find(|candidate| candidate.to_lowercase() == typed.to_lowercase()) {
        return format!("did you mean `{same}`?");
    }
    // Every letter is one slip from every other: among `A`, `B`, `C` a guess would make facts surer than they are.
    let nearest = known
        .into_iter()
        .filter(|candidate| candidate.chars().count() > 1)
        .map(|candidate| (strsim::damerau_levenshtein(typed, candidate), candidate))
        .min_by_key(|&(distance, candidate)| (distance, candidate));
    match nearest {
        // One slip in a short word, more in a long one: `fod` → `food`, but `porten` is not `hjorten`.
        Some((distance, candidate)) if distance <= (typed.chars().count() / 4).max(1) => {
            format!("did you mean `{candidate}`?")
        }
        _ => otherwise.into(),
    }
}
