//! A file as a phone keeps it: without what the phone can tell itself, and without what only others have a use for.
//!
//! What enters: a finished file and its path. What leaves: its text, in which [`ITSELF`] stands for its own path, so that
//! the list of languages is the same on all pages, and [`HASH`] for the hash of its own style; `sw.js` puts both back.
//! Left out is what search engines read, what stands on paper only, and links to the list of sources, which is not kept: their
//! words stay. Links to lists of the areas around lead to the area's own, which hold the same and more. Must not know how files
//! are packed.

use std::borrow::Cow;

use crate::plan::address;

/// Stands for the path of the file it stands in, from below its language's folder. No text of an editor holds it.
const ITSELF: &str = "\u{1}";

/// Stands for the hash by which a page allows its own style: 44 letters that nothing makes smaller.
const HASH: &str = "\u{2}";

/// How the hash of a style begins, and what comes after it.
const POLICY: (&str, &str) = ("style-src 'sha256-", "'");

/// What only paper shows: its beginning is the only one of its kind in a page.
const DRAWING: (&str, &str) = ("class=entry-qr__code>", "</svg>");
const ON_PAPER: (&str, &str) = ("<p class=print-foot>", "</p>");

/// What search engines read: whole lines of the head, by their beginnings.
const FOR_ENGINES: &[&str] = &["<meta name=\"description\"", "<link rel=\"canonical\""];

/// The lists of an area, by what follows its name in an address.
const LISTS: &[&str] = &["/needs/", "/situations/", "/tonight.html"];

/// The lists of the areas around an area, which are not kept, each with the area's own, which holds it: how addresses begin.
pub(super) fn lists_around(area: &str, outer: &[&str]) -> Vec<(String, String)> {
    let lists = outer.iter().flat_map(|outer| LISTS.iter().map(move |list| (outer, list)));
    lists.map(|(outer, list)| (format!("/{outer}{list}"), format!("/{area}{list}"))).collect()
}

/// The text of a file as it is kept, with whichever area.
pub(super) fn text<'t>(path: &str, text: &'t str) -> Cow<'t, str> {
    let Some((_, rest)) = path.split_once('/') else { return Cow::Borrowed(text) };
    if !path.ends_with(".html") {
        let itself = text.contains(rest);
        return if itself { Cow::Owned(text.replace(rest, ITSELF)) } else { Cow::Borrowed(text) };
    }
    let mut kept = unlinked(&without_lines(text, FOR_ENGINES), address::SOURCES).replace(rest, ITSELF);
    replace_between(&mut kept, POLICY, HASH);
    replace_between(&mut kept, DRAWING, "");
    replace_between(&mut kept, ON_PAPER, "");
    Cow::Owned(kept)
}

/// A kept text as it is kept with an area, with its [`lists_around`].
pub(super) fn around<'t>(path: &str, text: &'t str, lists: &[(String, String)]) -> Cow<'t, str> {
    let mut kept = Cow::Borrowed(text);
    if !path.ends_with(".html") {
        return kept;
    }
    for (theirs, own) in lists {
        if kept.contains(theirs) {
            kept = Cow::Owned(kept.replace(theirs, own));
        }
    }
    kept
}

fn without_lines(text: &str, beginnings: &[&str]) -> String {
    let lines = text.split_inclusive('\n');
    lines.filter(|line| !beginnings.iter().any(|beginning| line.starts_with(beginning))).collect()
}

/// A page in which links to another one are only their words.
fn unlinked(text: &str, page: &str) -> String {
    const END: &str = "</a>";
    let address = format!("/{page}");
    let mut kept = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find("<a ") {
        let (before, link) = rest.split_at(start);
        kept.push_str(before);
        let end = link.find(END).map_or(link.len(), |at| at + END.len());
        let (link, after) = link.split_at(end);
        let inside = link.find('>').map_or(link.len(), |at| at + 1);
        let leads_there = link[..inside].contains(&address);
        kept.push_str(if leads_there { link[inside..].trim_end_matches(END) } else { link });
        rest = after;
    }
    kept + rest
}

/// Puts other words between the first beginning and the end that follows it.
fn replace_between(text: &mut String, (begin, end): (&str, &str), words: &str) {
    let Some(start) = text.find(begin).map(|at| at + begin.len()) else { return };
    let Some(length) = text[start..].find(end) else { return };
    text.replace_range(start..start + length, words);
}

#[cfg(test)]
mod tests {
    use super::{around, lists_around, text};

    #[test]
    fn a_page_names_itself_with_one_sign() {
        let page = "<a href=../sv/orebro/porten.html>x</a><a href=../en/orebro/porten.html>";
        let text = |path, page| text(path, page).into_owned();
        assert_eq!(text("ar/orebro/porten.html", page), "<a href=../sv/\u{1}>x</a><a href=../en/\u{1}>");
        assert_eq!(text("page.js", "page.js"), "page.js");
        assert_eq!(text("sv/search/a.js", "x"), "x");
        assert_eq!(text("sv/search/a.js", "'search/a.js'"), "'\u{1}'");
    }

    #[test]
    fn a_page_is_kept_without_what_engines_read_and_links_to_sources() {
        let page = "<head>\n<meta name=\"description\" content=\"x\">\n<link rel=\"canonical\" href=\"y\">\n</head>\n\
            <a href=../sv/sources.html#source-a class=b><bdi>A</bdi></a>, <a href=../sv/om.html>sources.html</a>";
        let kept = "<head>\n</head>\n<bdi>A</bdi>, <a href=../sv/om.html>sources.html</a>";
        assert_eq!(text("sv/orebro/porten.html", page), kept);
    }

    #[test]
    fn lists_of_the_areas_around_are_the_areas_own() {
        let page = "<a href=../../sv/sverige/needs/sova.html><a href=../../sv/sverige/tonight.html><a href=../../sv/sverige/bris.html>";
        let kept = "<a href=../../sv/orebro/needs/sova.html><a href=../../sv/orebro/tonight.html><a href=../../sv/sverige/bris.html>";
        let lists = lists_around("orebro", &["sverige"]);
        assert_eq!(around("sv/sverige/index.html", page, &lists), kept);
        assert_eq!(around("sv/search/a.js", page, &lists), page);
        assert_eq!(around("sv/sverige/index.html", page, &lists_around("norrmalm", &["stockholm"])), page);
    }

    #[test]
    fn a_page_is_kept_without_its_hash_and_its_drawing() {
        let page = "<meta content=\"style-src 'sha256-abc=';base-uri 'none'\"><svg class=entry-qr__code><path d=\"M0\"/></svg><p>";
        let kept =
            "<meta content=\"style-src 'sha256-\u{2}';base-uri 'none'\"><svg class=entry-qr__code></svg><p>";
        assert_eq!(text("sv/a.html", page), kept);
        assert_eq!(text("index.html", page), page, "what lies beside the languages is kept as it is");
    }
}
