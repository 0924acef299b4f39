//! Markdown: the only module that imports pulldown-cmark, with those below it.
//!
//! What enters: the body of a text. What leaves: HTML for a page ([`to_html`]), or what is wrong with it ([`check`]).
//! Raw HTML and foreign schemes never pass: `check` refuses them before a page is planned. Must not know where pages
//! lie; the caller turns a [`Target`] into an address.

use std::ops::Range;

mod block;
mod foreign;
mod meaning;
mod signs;

pub use block::{Block, blocks};
pub use meaning::Meaning;
pub use signs::looks_like_a_link;

use crate::model::id::parse_tag;
use pulldown_cmark::{CowStr, Event, HeadingLevel, Options, Parser, Tag, TagEnd, html};

/// Schemes that may stand in a link besides our own.
const SCHEMES: &[&str] = &["https", "mailto"];

/// What an internal link leads to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Target<'a> {
    /// `service:porten`
    Service(&'a str),
    /// `guide:vrakning`
    Guide(&'a str),
    /// `term:avhysning`
    Term(&'a str),
    /// `need:sova`
    Need(&'a str),
    /// `phone:sos-112`: dials the first number of that service.
    Phone(&'a str),
}

impl<'a> Target<'a> {
    /// Reads `service:porten`; `None` for anything else.
    #[must_use]
    pub fn parse(link: &'a str) -> Option<Self> {
        let (kind, id) = link.split_once(':')?;
        Some(match kind {
            "service" => Self::Service(id),
            "guide" => Self::Guide(id),
            "term" => Self::Term(id),
            "need" => Self::Need(id),
            "phone" => Self::Phone(id),
            _ => return None,
        })
    }
}

/// Something wrong in a body, at bytes of the body.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The bytes.
    pub range: Range<usize>,
    /// What is wrong.
    pub kind: FaultKind,
}

/// What can be wrong in a body.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FaultKind {
    /// Raw HTML.
    RawHtml,
    /// A picture.
    Image,
    /// A heading of level 1, or one that skips a level: found and at most allowed.
    Heading {
        /// The level found.
        found: u8,
        /// The deepest that may stand here.
        allowed: u8,
    },
    /// A link with a scheme that is neither ours nor allowed.
    Scheme(String),
    /// What was meant as a link and is none.
    Link,
    /// What was meant as a heading and is none.
    HeadingSpace,
    /// `lang:` with something that is not a language tag.
    Language(String),
}

/// An internal link found in a body.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    /// The bytes of the whole link.
    pub range: Range<usize>,
    /// What stands in the parentheses.
    pub destination: String,
    /// What readers see.
    pub text: String,
}

/// Everything in a body that `resolve` has to look at.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Findings {
    /// What is wrong whatever the rest of the site says.
    pub faults: Vec<Fault>,
    /// Internal links, to be looked up.
    pub links: Vec<Link>,
}

/// Looks through a body without rendering it.
#[must_use]
pub fn check(markdown: &str) -> Findings {
    let mut findings = Findings::default();
    let mut links: Vec<Range<usize>> = Vec::new();
    for foreign::Piece { whole, text: _, tag } in foreign::pieces(markdown) {
        links.push(whole.clone());
        let tag = &markdown[tag];
        if parse_tag(tag).is_none() {
            findings.faults.push(Fault { range: whole, kind: FaultKind::Language(tag.to_owned()) });
        }
    }
    let mut level = 1;
    let mut open_link: Option<Link> = None;
    for (event, range) in Parser::new_ext(&foreign::mark(markdown), options()).into_offset_iter() {
        let mut fault = |kind| findings.faults.push(Fault { range: trimmed(markdown, &range), kind });
        match event {
            Event::Html(_) | Event::InlineHtml(_) => fault(FaultKind::RawHtml),
            Event::Start(Tag::Image { .. }) => {
                links.push(range.clone());
                fault(FaultKind::Image);
            }
            Event::Start(Tag::Heading { level: heading, .. }) => {
                let found = heading_level(heading);
                let allowed = level + 1;
                if found == 1 || found > allowed {
                    fault(FaultKind::Heading { found, allowed });
                }
                level = found;
            }
            Event::Start(Tag::Link { dest_url, .. }) => {
                links.push(range.clone());
                if Target::parse(&dest_url).is_some() {
                    open_link =
                        Some(Link { range, destination: dest_url.into_string(), text: String::new() });
                } else if !SCHEMES.iter().any(|scheme| has_scheme(&dest_url, scheme)) {
                    fault(FaultKind::Scheme(dest_url.into_string()));
                }
            }
            Event::End(TagEnd::Link) => findings.links.extend(open_link.take()),
            Event::Text(text) | Event::Code(text) => {
                if let Some(link) = &mut open_link {
                    link.text.push_str(&foreign::words(&text));
                }
            }
            _ => {}
        }
    }
    findings.faults.extend(signs::faults(markdown, &links));
    findings
}

/// Renders a checked body. `address` turns an internal target into what stands in `href`; `meaning` explains a word of
/// the glossary, which then stands below the paragraph that links to it first.
///
/// # Panics
/// When the body holds what [`check`] refuses.
#[must_use]
pub fn to_html<'m>(
    markdown: &str,
    address: &dyn Fn(Target<'_>) -> String,
    meaning: &dyn Fn(&str) -> Option<Meaning<'m>>,
) -> String {
    let marked = foreign::mark(markdown);
    html_of(events(&marked, address, meaning), markdown.len())
}

fn html_of(events: Vec<Event<'_>>, bytes: usize) -> String {
    let mut out = String::with_capacity(bytes * 3 / 2);
    html::push_html(&mut out, events.into_iter());
    out
}

/// What a body consists of, its links leading to pages.
fn events<'t, 'm>(
    marked: &'t str,
    address: &dyn Fn(Target<'_>) -> String,
    meaning: &dyn Fn(&str) -> Option<Meaning<'m>>,
) -> Vec<Event<'t>> {
    let mut events = Vec::new();
    let mut in_number = false;
    let mut words = meaning::Words::new(meaning);
    for event in Parser::new_ext(marked, options()) {
        match event {
            Event::Html(_) | Event::InlineHtml(_) => panic!("checked bodies hold no raw HTML"),
            Event::Text(text) => push_text(&mut events, text),
            Event::Start(tag @ Tag::List(_)) => {
                explain(&mut events, words.due());
                events.push(Event::Start(tag));
            }
            Event::End(end @ (TagEnd::Item | TagEnd::TableCell)) => {
                explain(&mut events, words.due());
                events.push(Event::End(end));
            }
            Event::End(end @ (TagEnd::Paragraph | TagEnd::Heading(_))) => {
                events.push(Event::End(end));
                explain(&mut events, words.due());
            }
            Event::Start(Tag::Link { link_type, dest_url, title, id }) => match Target::parse(&dest_url) {
                // The groups of a number would change places in a text that runs from right to left.
                Some(target @ Target::Phone(_)) => {
                    in_number = true;
                    events.push(Event::InlineHtml(
                        format!("<a href=\"{}\" dir=\"ltr\">", address(target)).into(),
                    ));
                }
                target => {
                    if let Some(Target::Term(id)) = target {
                        words.meet(id);
                    }
                    let address = target.map(|target| CowStr::from(address(target)));
                    let dest_url = address.unwrap_or(dest_url);
                    events.push(Event::Start(Tag::Link { link_type, dest_url, title, id }));
                }
            },
            // Links do not nest, so the next end is that of the number.
            Event::End(TagEnd::Link) if std::mem::take(&mut in_number) => {
                events.push(Event::InlineHtml("</a>".into()));
            }
            other => events.push(other),
        }
    }
    events
}

fn push_text<'t>(events: &mut Vec<Event<'t>>, text: CowStr<'t>) {
    match foreign::parts(&text) {
        None => events.push(Event::Text(text)),
        Some(parts) => events.extend(parts.into_iter().map(|part| match part {
            foreign::Part::Text(text) => Event::Text(text.to_owned().into()),
            foreign::Part::Html(html) => Event::InlineHtml(html.into()),
        })),
    }
}

fn explain<'m>(events: &mut Vec<Event<'_>>, words: impl Iterator<Item = Meaning<'m>>) {
    for Meaning { word, text, language } in words {
        let language =
            language.map(|(tag, dir)| format!(" lang=\"{tag}\" dir=\"{dir}\"")).unwrap_or_default();
        events.extend([
            Event::InlineHtml(format!("<p class=\"prose__word\"{language}><dfn>").into()),
            Event::Text(word.to_owned().into()),
            Event::InlineHtml("</dfn>: ".into()),
            Event::Text(text.to_owned().into()),
            Event::InlineHtml("</p>\n".into()),
        ]);
    }
}

/// The words alone, for search documents and descriptions.
#[must_use]
pub fn to_plain_text(markdown: &str) -> String {
    let mut out = String::with_capacity(markdown.len());
    for event in Parser::new_ext(&foreign::mark(markdown), options()) {
        match event {
            Event::Text(text) | Event::Code(text) => out.push_str(&foreign::words(&text)),
            Event::SoftBreak | Event::HardBreak => out.push(' '),
            Event::End(TagEnd::Paragraph | TagEnd::Heading(_) | TagEnd::Item | TagEnd::TableCell) => {
                out.push('\n')
            }
            _ => {}
        }
    }
    out
}

fn options() -> Options {
    Options::ENABLE_TABLES
}

fn has_scheme(link: &str, scheme: &str) -> bool {
    link.split_once(':').is_some_and(|(found, rest)| found.eq_ignore_ascii_case(scheme) && !rest.is_empty())
}

fn heading_level(level: HeadingLevel) -> u8 {
    match level {
        HeadingLevel::H1 => 1,
        HeadingLevel::H2 => 2,
        HeadingLevel::H3 => 3,
        HeadingLevel::H4 => 4,
        HeadingLevel::H5 => 5,
        HeadingLevel::H6 => 6,
    }
}

/// Block events end with their line break; excerpts look better without it.
fn trimmed(text: &str, range: &Range<usize>) -> Range<usize> {
    let first_line = text[range.clone()].lines().next().unwrap_or_default().trim_end();
    range.start..range.start + first_line.len()
}

#[cfg(test)]
mod tests;
