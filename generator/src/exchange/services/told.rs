//! What a list changes, and which of its cells an error in the changed content comes from.
//!
//! What enters: edits with the cells they were made for, and what the checks of all content find afterwards. What leaves: the
//! same, at the cells. Must not know how lists are read.

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::source::edit::{Document, Step};
use crate::source::revision::Revision;
use crate::source::{Root, SourceMap, Span};

/// So many places of texts stand in a message; the others are counted.
const SHOWN: usize = 3;

/// An edit, and the cell that it was made for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Edit {
    /// The file below the content.
    pub(super) path: String,
    /// The id of the service.
    pub(super) service: String,
    /// The way to the value in the file.
    pub(super) steps: Vec<Step<'static>>,
    /// The file and the cell: `lista.xlsx:Verksamheter!F12`.
    pub(super) place: String,
}

/// A list that was taken in.
#[derive(Debug, Default)]
pub struct Taken {
    /// The changed files.
    pub revision: Revision,
    /// What was left as it is, in sentences.
    pub remarks: Vec<String>,
    pub(super) edits: Vec<Edit>,
}

impl Taken {
    /// What is wrong with the content as it would be, each at the cell that it comes from, if it comes from one. `after` is
    /// that content.
    #[must_use]
    pub fn at_cells(&self, after: &SourceMap, found: &Diagnostics) -> Diagnostics {
        let mut placed = Vec::new();
        let mut elsewhere = Diagnostics::default();
        let mut linked: Vec<(usize, Vec<String>)> = Vec::new();
        for diagnostic in found.iter() {
            let span = diagnostic.primary.as_ref().map(|label| label.span);
            if let Some(number) = span.and_then(|span| self.number_linked(after, diagnostic.code, span)) {
                let place = span.map(|span| place(after, span)).unwrap_or_default();
                match linked.iter_mut().find(|(of, _)| *of == number) {
                    Some((_, places)) => places.push(place),
                    None => linked.push((number, vec![place])),
                }
                continue;
            }
            match span.and_then(|span| self.edit_at(after, span)) {
                Some(number) => {
                    let Diagnostic { code, message, help, .. } = diagnostic.clone();
                    placed.push((
                        number,
                        Diagnostic::about_path(code, &self.edits[number].place, message, help),
                    ));
                }
                None => elsewhere.push(diagnostic.clone()),
            }
        }
        placed.extend(linked.into_iter().map(|(number, places)| (number, self.linked(number, &places))));
        placed.sort_by_key(|(number, _)| *number);
        let mut all = Diagnostics::default();
        placed.into_iter().for_each(|(_, diagnostic)| all.push(diagnostic));
        all.append(elsewhere);
        all
    }

    /// The edit whose value `span` lies in or touches.
    fn edit_at(&self, after: &SourceMap, span: Span) -> Option<usize> {
        let file = after.get(span.file);
        let document = (file.root == Root::Content && self.edits.iter().any(|edit| edit.path == file.path))
            .then(|| Document::read(&file.text))??;
        let touches = |edit: &Edit| {
            let extent = document.get(&edit.steps).map(crate::source::tree::Node::extent);
            extent.is_some_and(|extent| extent.start <= span.range.end && span.range.start <= extent.end)
        };
        self.edits.iter().position(|edit| edit.path == file.path && touches(edit))
    }

    /// The changed number that a text links with its former digits.
    fn number_linked(&self, after: &SourceMap, code: Code, span: Span) -> Option<usize> {
        let link = (code == Code::MarkdownPhone).then(|| after.text(span))?;
        let (_, service) = link.strip_suffix(')')?.rsplit_once("(phone:")?;
        let of_number =
            |edit: &Edit| edit.service == service && edit.steps.first() == Some(&Step::Key("phones"));
        self.edits.iter().position(of_number)
    }

    fn linked(&self, number: usize, places: &[String]) -> Diagnostic {
        let shown = places[..places.len().min(SHOWN)].join(", ");
        let others = match places.len().saturating_sub(SHOWN) {
            0 => String::new(),
            more => format!(" and {more} more"),
        };
        let texts = if places.len() == 1 { "a text links" } else { "texts link" };
        Diagnostic::about_path(
            Code::MarkdownPhone,
            &self.edits[number].place,
            format!("{texts} the number of `{}` as it was: {shown}{others}", self.edits[number].service),
            "change this number by hand, together with the texts: content/README.md, “Rätta ett telefonnummer”",
        )
    }
}

fn place(sources: &SourceMap, span: Span) -> String {
    let file = sources.get(span.file);
    let line = file.text[..span.range.start as usize].matches('\n').count() + 1;
    format!("{}:{line}", file.display_path())
}
