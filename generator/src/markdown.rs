//! Markdown: the only module that imports pulldown-cmark.
//!
//! What enters: the body of a text. What leaves: HTML for a page ([`to_html`]), or what is wrong with it ([`check`]).
//! Raw HTML and foreign schemes never pass: `check` refuses them before a page is planned. Must not know where pages
//! lie; the caller turns a [`Target`] into an address.

use std::ops::Range;

mod foreign;
mod meaning;

pub use meaning::Meaning;

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
    for foreign::Piece { whole, text: _, tag } in foreign::pieces(markdown) {
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
            Event::Start(Tag::Image { .. }) => fault(FaultKind::Image),
            Event::Start(Tag::Heading { level: heading, .. }) => {
                let found = heading_level(heading);
                let allowed = level + 1;
                if found == 1 || found > allowed {
                    fault(FaultKind::Heading { found, allowed });
                }
                level = found;
            }
            Event::Start(Tag::Link { dest_url, .. }) => {
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

/// A part of a body that can stand beside the same part of its translation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Block {
    /// What it is.
    pub kind: BlockKind,
    /// A heading and an item without their own tags, everything else with them.
    pub html: String,
}

/// What a part of a body is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BlockKind {
    /// A heading of this level.
    Heading(u8),
    /// An item of a list, with its number in one that counts; `first` begins a list.
    Item {
        /// Its number.
        number: Option<u64>,
        /// Whether the list begins with it.
        first: bool,
    },
    /// A paragraph, a table, a quotation.
    Other,
}

/// A checked body part by part, each as [`to_html`] renders it, without explained words.
///
/// # Panics
/// When the body holds what [`check`] refuses.
#[must_use]
pub fn blocks(markdown: &str, address: &dyn Fn(Target<'_>) -> String) -> Vec<Block> {
    let marked = foreign::mark(markdown);
    let mut blocks = Vec::new();
    let mut open: Vec<Event<'_>> = Vec::new();
    let mut depth = 0;
    // The number of the next item of the list that is gone through, and whether it is the first.
    let mut list: Option<(Option<u64>, bool)> = None;
    for event in events(&marked, address, &|_| None) {
        match &event {
            Event::Start(Tag::List(number)) if depth == 0 => {
                list = Some((*number, true));
                continue;
            }
            Event::End(TagEnd::List(_)) if depth == 0 => {
                list = None;
                continue;
            }
            Event::Start(_) => depth += 1,
            Event::End(_) => depth -= 1,
            _ => {}
        }
        open.push(event);
        if depth > 0 {
            continue;
        }
        let mut parts = std::mem::take(&mut open);
        let kind = match (&mut list, &parts[0]) {
            (Some((number, first)), _) => {
                let kind = BlockKind::Item { number: *number, first: std::mem::take(first) };
                *number = number.map(|number| number + 1);
                kind
            }
            (None, Event::Start(Tag::Heading { level, .. })) => BlockKind::Heading(heading_level(*level)),
            (None, _) => BlockKind::Other,
        };
        if kind != BlockKind::Other {
            parts = parts.drain(1..parts.len() - 1).collect();
        }
        blocks.push(Block { kind, html: html_of(parts, 0).trim().to_owned() });
    }
    blocks
}

fn html_of(events: Vec<Event<'_>>, bytes: usize) -> String {
    let mut out = String::with_capacity(bytes * 3 / 2);
    html::push_html(&mut out, events.into_iter());
    out
}

/// What a body consists of, its links leading to pages and its words explained.
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
                words.explain(&mut events);
                events.push(Event::Start(tag));
            }
            Event::End(end @ (TagEnd::Item | TagEnd::TableCell)) => {
                words.explain(&mut events);
                events.push(Event::End(end));
            }
            Event::End(end @ (TagEnd::Paragraph | TagEnd::Heading(_))) => {
                events.push(Event::End(end));
                words.explain(&mut events);
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
mod tests {
    use super::*;

    fn faults(markdown: &str) -> Vec<FaultKind> {
        check(markdown).faults.into_iter().map(|fault| fault.kind).collect()
    }

    #[test]
    fn what_must_not_pass_is_found() {
        assert_eq!(faults("a <b>b</b>"), [FaultKind::RawHtml, FaultKind::RawHtml]);
        assert_eq!(faults("<script>alert(1)</script>\n"), [FaultKind::RawHtml]);
        assert_eq!(faults("![x](https://example.org/x.png)"), [FaultKind::Image,]);
        assert_eq!(faults("# One"), [FaultKind::Heading { found: 1, allowed: 2 }]);
        assert_eq!(faults("## Two\n\n#### Four"), [FaultKind::Heading { found: 4, allowed: 3 }]);
        for link in [
            "javascript:alert(1)",
            "JaVaScRiPt:x",
            "http://example.org",
            "data:x",
            "porten.html",
            "//example.org",
        ] {
            assert_eq!(faults(&format!("[x]({link})")), [FaultKind::Scheme(link.to_owned())]);
        }
        assert_eq!(
            faults("## Two\n\n### Three\n\n## Two\n\n[x](https://example.org) [y](service:porten)"),
            []
        );
    }

    #[test]
    fn foreign_text_is_marked() {
        let html = to_html(
            "Say [Var kan *jag* sova?](lang:sv) and [x](https://example.org).",
            &|_| String::new(),
            &|_| None,
        );
        let expected = "<p>Say <span lang=\"sv\" dir=\"ltr\">Var kan <em>jag</em> sova?</span> \
                        and <a href=\"https://example.org\">x</a>.</p>\n";
        assert_eq!(html, expected);
        assert_eq!(faults("[x](lang:s)"), [FaultKind::Language("s".into())]);
        let html = to_html("[a home ([stödboende](lang:sv))](term:x)", &|_| "x.html".to_owned(), &|_| None);
        let expected =
            "<p><a href=\"x.html\">a home (<span lang=\"sv\" dir=\"ltr\">stödboende</span>)</a></p>\n";
        assert_eq!(html, expected);
        assert_eq!(check("[a ([b](lang:sv))](term:x)").links[0].text, "a (b)");
    }

    #[test]
    fn internal_links_are_listed_with_their_text() {
        let links = check("Se [Porten *nu*](service:porten).").links;
        assert_eq!(links.len(), 1);
        assert_eq!((links[0].destination.as_str(), links[0].text.as_str()), ("service:porten", "Porten nu"));
    }

    #[test]
    fn numbers_run_from_left_to_right() {
        let html =
            to_html("Ring [019-21 10 00](phone:x) [nu](service:x).", &|_| "tel:1".to_owned(), &|_| None);
        let expected =
            "<p>Ring <a href=\"tel:1\" dir=\"ltr\">019-21 10 00</a> <a href=\"tel:1\">nu</a>.</p>\n";
        assert_eq!(html, expected);
    }

    #[test]
    fn bodies_come_apart_where_translations_meet() {
        let text = "## A\n\nb *c*\n\n- d\n- e [f](term:x)\n\n3. g\n4. h\n\n   i\n\n> j\n";
        let blocks = blocks(text, &|_| "x.html".to_owned());
        let item = |number, first| BlockKind::Item { number, first };
        let expected = [
            (BlockKind::Heading(2), "A"),
            (BlockKind::Other, "<p>b <em>c</em></p>"),
            (item(None, true), "d"),
            (item(None, false), "e <a href=\"x.html\">f</a>"),
            (item(Some(3), true), "<p>g</p>"),
            (item(Some(4), false), "<p>h</p>\n<p>i</p>"),
            (BlockKind::Other, "<blockquote>\n<p>j</p>\n</blockquote>"),
        ];
        let found: Vec<_> = blocks.iter().map(|block| (block.kind, block.html.as_str())).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn links_get_the_address_of_their_page() {
        let html = to_html("[P](service:porten) & <", &|target| format!("x/{target:?}"), &|_| None);
        assert_eq!(html, "<p><a href=\"x/Service(%22porten%22)\">P</a> &amp; &lt;</p>\n");
    }
}
