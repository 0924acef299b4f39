//! Templates: the only module that imports Tera.
//!
//! What enters: the files below `templates/`, the messages, and view structs. What leaves: HTML, or a diagnostic at the
//! place in the template. One Tera per language: its messages and the frame of the site are bound to it.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::Serialize;
use tera::{Context, ErrorKind, Kwargs, ReportError, State, Tera, TeraResult, Value};

use super::budget::Budget;
use super::style::Style;
use super::{components, scripts};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::digest::{self, Digest};
use crate::locale::{Arg, LanguageMessages, Messages};
use crate::model::id::Lang;
use crate::source::{ByteRange, FileId, Root, SourceMap};
use crate::view::frame::{PageView, SiteView};

const HELP: &str = "mend the template at this place";

/// What JSON cannot hold stands in no view.
const PLAIN: &str = "views are plain text and numbers";

/// Most pages are smaller before they are minified.
const PAGE_BYTES: usize = 32 * 1024;

/// Sound templates, the style of each page template, the scripts of the site, and what pages may weigh.
pub struct Templates {
    tera: Tera,
    budget: Budget,
    styles: BTreeMap<String, Style>,
    scripts: BTreeMap<String, String>,
    files: BTreeMap<String, FileId>,
    /// Of all files below `templates/` and `locales/`.
    digest: Digest,
}

/// Where the style of a page comes once the page is known, and the hash by which the page's policy allows it. No text of
/// an editor holds such a character.
const STYLE: [&str; 2] = ["\u{1}style", "\u{1}hash"];

/// The templates as one language uses them.
pub(super) struct LanguageTemplates<'t> {
    tera: Tera,
    templates: &'t Templates,
    /// Of everything that its pages share.
    digest: Digest,
}

impl Templates {
    /// Parses all templates. `None`, with diagnostics, when something is wrong with them.
    #[must_use]
    pub fn load(sources: &SourceMap, diagnostics: &mut Diagnostics) -> Option<Self> {
        let mut found = Diagnostics::default();
        let styles = components::styles(sources, &mut found);
        let scripts = scripts::scripts(sources, &mut found);
        let budget = Budget::load(sources, &scripts, &mut found);
        let html = sources.in_root(Root::Templates).filter(|(_, file)| file.path.ends_with(".html"));
        let html: Vec<_> = html.collect();
        let files = html.iter().map(|(id, file)| (file.path.clone(), *id)).collect();
        let mut tera = empty();
        // One at a time first: Tera stops at the first file it cannot read.
        for (_, file) in &html {
            if let Err(error) = empty().add_raw_template(&file.path, &file.text)
                && let ErrorKind::SyntaxError(report) = error.kind()
            {
                found.push(at_report(Code::TemplateSyntax, report, &files));
            }
        }
        if !found.has_errors() {
            let all = html.iter().map(|(_, file)| (&file.path, &file.text));
            if let Err(error) = tera.add_raw_templates(all) {
                diagnose(Code::TemplateSyntax, &error, &files, sources, &mut found);
            }
        }
        let digest = digest(sources);
        let sound = !found.has_errors();
        diagnostics.append(found);
        budget.filter(|_| sound).map(|budget| Self { tera, budget, styles, scripts, files, digest })
    }

    /// The scripts of the site, each with its path.
    pub(super) fn scripts(&self) -> &BTreeMap<String, String> {
        &self.scripts
    }

    /// The templates speaking one language.
    pub(super) fn in_language(
        &self,
        messages: &Arc<Messages>,
        lang: Lang,
        site: &SiteView<'_>,
    ) -> LanguageTemplates<'_> {
        let mut tera = self.tera.clone();
        for (name, format) in FUNCTIONS {
            let messages = Arc::clone(messages);
            tera.register_function(*name, move |kwargs: Kwargs, _: &State<'_>| {
                message(messages.in_language(lang), *format, &kwargs)
            });
        }
        tera.global_context().insert("site", site);
        let shared = serde_json::to_string(site).expect(PLAIN);
        LanguageTemplates { tera, templates: self, digest: Digest::of(&(self.digest, shared)) }
    }
}

impl LanguageTemplates<'_> {
    /// Everything that a page is made of: of the same, [`Self::fill`] makes the same, and it weighs the same.
    pub(super) fn recipe(&self, template: &str, page: &PageView<'_>, view: &impl Serialize) -> Digest {
        let said = serde_json::to_vec(&(page, view)).expect(PLAIN);
        Digest::of(&(self.digest, template, said))
    }

    /// Fills a page template.
    pub(super) fn fill(
        &self,
        template: &str,
        page: &PageView<'_>,
        view: &impl Serialize,
    ) -> Result<String, Box<Diagnostic>> {
        let mut context = Context::new();
        for (name, place) in ["style", "style_hash"].iter().zip(STYLE) {
            context.insert_value(*name, Value::safe_string(place));
        }
        context.insert("page", page);
        context.insert("view", view);
        let mut html = Vec::with_capacity(PAGE_BYTES);
        match self.tera.render_to(template, &context, &mut html) {
            Ok(()) => {
                let html = String::from_utf8(html).expect("templates and views are text");
                Ok(self.styled(template, &html))
            }
            Err(error) => Err(Box::new(at_error(template, &error, &self.templates.files))),
        }
    }

    /// The page with the styles of what stands on it, and no others.
    fn styled(&self, template: &str, html: &str) -> String {
        let css = self.templates.styles.get(template).map(|style| style.of(html)).unwrap_or_default();
        let [style, hash] = STYLE;
        html.replacen(hash, &digest::policy_source(&css), 1).replacen(style, &css, 1)
    }

    /// What pages may weigh.
    pub(super) fn budget(&self) -> &Budget {
        &self.templates.budget
    }
}

fn digest(sources: &SourceMap) -> Digest {
    let files = [Root::Templates, Root::Locales]
        .map(|root| sources.in_root(root).map(|(_, file)| (&file.path, &file.text)).collect::<Vec<_>>());
    Digest::of(&files)
}

/// A Tera that knows our functions by name.
fn empty() -> Tera {
    let mut tera = Tera::new();
    for (name, _) in FUNCTIONS {
        tera.register_function(*name, |_: Kwargs, _: &State<'_>| -> TeraResult<Value> {
            Err(tera::Error::message("templates are filled in a language"))
        });
    }
    tera
}

type Format = for<'m> fn(&'m LanguageMessages, &str, &[(&str, Arg<'_>)]) -> std::borrow::Cow<'m, str>;

/// `msg` for what readers see, `plain` for attributes and titles.
const FUNCTIONS: &[(&str, Format)] = &[
    ("msg", |messages, id, args| messages.text(id, args)),
    ("plain", |messages, id, args| messages.plain(id, args)),
];

fn message(messages: &LanguageMessages, format: Format, kwargs: &Kwargs) -> TeraResult<Value> {
    let id: &str = kwargs.must_get("id")?;
    let mut args = Vec::new();
    for (name, value) in kwargs.iter() {
        let name = name.as_str().unwrap_or_default();
        if name == "id" {
            continue;
        }
        args.push(match (value.as_str(), value.as_i64()) {
            (Some(text), _) => (name, Arg::Text(text)),
            (None, Some(number)) => (name, Arg::Number(number)),
            (None, None) => {
                return Err(tera::Error::message(format!(
                    "the argument `{name}` is neither a text nor a number"
                )));
            }
        });
    }
    Ok(Value::normal_string(&format(messages, id, &args)))
}

fn at_error(template: &str, error: &tera::Error, files: &BTreeMap<String, FileId>) -> Diagnostic {
    match error.kind() {
        ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => {
            at_report(Code::TemplateRender, report, files)
        }
        _ => Diagnostic::about_path(
            Code::TemplateRender,
            format!("templates/{template}"),
            error.to_string(),
            HELP,
        ),
    }
}

fn at_report(code: Code, report: &ReportError, files: &BTreeMap<String, FileId>) -> Diagnostic {
    let range = &report.span().range;
    at_place(code, report.message(), report.filename(), ByteRange::new(range.start, range.end), files)
}

fn at_place(
    code: Code,
    message: &str,
    path: &str,
    range: ByteRange,
    files: &BTreeMap<String, FileId>,
) -> Diagnostic {
    match files.get(path) {
        Some(&file) => Diagnostic::at(code, range.in_file(file), message, HELP),
        None => Diagnostic::about_path(code, format!("templates/{path}"), message, HELP),
    }
}

/// Mistakes that Tera finds when it puts all templates together: it reports them as one text.
fn diagnose(
    code: Code,
    error: &tera::Error,
    files: &BTreeMap<String, FileId>,
    sources: &SourceMap,
    diagnostics: &mut Diagnostics,
) {
    if let ErrorKind::SyntaxError(report) = error.kind() {
        diagnostics.push(at_report(code, report, files));
        return;
    }
    let text = error.to_string();
    let before = diagnostics.count(crate::diagnostic::Severity::Error);
    for part in text.split("error: ").skip(1) {
        let message = part.lines().next().unwrap_or_default();
        let place = part.lines().find_map(|line| line.trim_start().strip_prefix("--> "));
        if let Some((path, range)) = place.and_then(|place| read_place(place, part, files, sources)) {
            diagnostics.push(at_place(code, message, path, range, files));
        }
    }
    if diagnostics.count(crate::diagnostic::Severity::Error) == before {
        diagnostics.push(Diagnostic::about_path(code, "templates/", text, HELP));
    }
}

/// `pages/home.html:3:5`, columns in letters; the length is that of the underline.
fn read_place<'p>(
    place: &'p str,
    report: &str,
    files: &BTreeMap<String, FileId>,
    sources: &SourceMap,
) -> Option<(&'p str, ByteRange)> {
    let mut parts = place.rsplitn(3, ':');
    let column: usize = parts.next()?.parse().ok()?;
    let line: usize = parts.next()?.parse().ok()?;
    let path = parts.next()?;
    let text = &sources.get(*files.get(path)?).text;
    let start_of_line: usize = text.split_inclusive('\n').take(line.checked_sub(1)?).map(str::len).sum();
    let letters =
        |from: usize, count: usize| text[from..].chars().take(count).map(char::len_utf8).sum::<usize>();
    let start = start_of_line + letters(start_of_line, column.checked_sub(1)?);
    let end = start + letters(start, report.matches('^').count());
    Some((path, ByteRange::new(start, end)))
}
