//! The files of an area in a language as one text, which a browser fetches and keeps as a whole.
//!
//! What enters: files and their paths. What leaves: JSON in which what several files share stands once: styles, the frame
//! of pages, cards. Must not know what any of it says.

use std::collections::HashMap;

use serde::Serialize;

/// Elements that pages have in common, or not, as wholes.
const CUT_BEFORE: &[&str] = &[
    "dl", "div", "footer", "form", "h1", "h2", "header", "li", "main", "nav", "ol", "p", "script", "section",
    "style", "table", "ul",
];

/// What is shorter costs as much when it stands once.
const LEAST_SHARED: usize = 24;

/// From so many pieces on that follow each other, only the first and the last are named.
const LEAST_RUN: usize = 3;

/// The files, cut into pieces.
#[derive(Debug, Serialize)]
pub(super) struct Files<'t> {
    /// Pieces that several files have.
    pieces: Vec<&'t str>,
    /// Each file's path, and its text as pieces: a number is one of those above, a pair all from one to another.
    files: Vec<(&'t str, Vec<Piece<'t>>)>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(untagged)]
enum Piece<'t> {
    Shared(usize),
    Run(usize, usize),
    Own(&'t str),
}

/// A piece that is long enough to be shared.
struct Known {
    times: u32,
    /// Its place among the shared ones, once a file has named it.
    number: Option<usize>,
}

/// Cuts the files, in their order.
pub(super) fn cut<'t>(files: &[(&'t str, &'t str)]) -> Files<'t> {
    let mut known: Vec<Known> = Vec::new();
    let mut places: HashMap<&str, usize> = HashMap::new();
    // Each piece is looked up once: with its place among those that are known, where it is long enough.
    let mut place = |piece: &'t str| {
        let place = (piece.len() >= LEAST_SHARED).then(|| {
            *places.entry(piece).or_insert_with(|| {
                known.push(Known { times: 0, number: None });
                known.len() - 1
            })
        });
        place.inspect(|&place| known[place].times += 1)
    };
    let cut: Vec<Vec<(&str, Option<usize>)>> = files
        .iter()
        .map(|(_, text)| pieces(text).into_iter().map(|piece| (piece, place(piece))).collect())
        .collect();
    let mut shared = Vec::new();
    let files = files.iter().zip(cut).map(|((path, text), pieces)| {
        let mut said: Vec<Piece<'t>> = Vec::new();
        // Where the last piece of the file's own began, when nothing shared has come since.
        let (mut at, mut own) = (0, None);
        for (piece, place) in pieces {
            let start = at;
            at += piece.len();
            let known = place.map(|place| &mut known[place]).filter(|known| known.times > 1);
            if let Some(known) = known {
                let number = *known.number.get_or_insert_with(|| {
                    shared.push(piece);
                    shared.len() - 1
                });
                said.push(Piece::Shared(number));
                own = None;
            } else if let Some(begun) = own {
                said.pop();
                said.push(Piece::Own(&text[begun..at]));
            } else {
                said.push(Piece::Own(piece));
                own = Some(start);
            }
        }
        (*path, runs(said))
    });
    let files = files.collect();
    Files { pieces: shared, files }
}

/// Pieces that follow each other here as they do among the shared ones, as runs.
fn runs(pieces: Vec<Piece<'_>>) -> Vec<Piece<'_>> {
    let follows = |one: &Piece<'_>, next: &Piece<'_>| match (one, next) {
        (Piece::Shared(one), Piece::Shared(next)) => *next == one + 1,
        _ => false,
    };
    let mut said = Vec::with_capacity(pieces.len());
    for run in pieces.chunk_by(follows) {
        match (run.first(), run.last()) {
            (Some(&Piece::Shared(first)), Some(&Piece::Shared(last))) if run.len() >= LEAST_RUN => {
                said.push(Piece::Run(first, last));
            }
            _ => said.extend_from_slice(run),
        }
    }
    said
}

fn pieces(text: &str) -> Vec<&str> {
    let mut pieces = Vec::new();
    let mut start = 0;
    for (at, _) in text.match_indices('<') {
        let rest = &text[at + 1..];
        let name = &rest[..rest.bytes().take_while(u8::is_ascii_alphanumeric).count()];
        if at > start && CUT_BEFORE.contains(&name) {
            pieces.push(&text[start..at]);
            start = at;
        }
    }
    pieces.push(&text[start..]);
    pieces.into_iter().flat_map(rules).collect()
}

/// The rules of a style, each as a piece: two pages have most of them in common, but seldom all. What is no style stays
/// one piece.
fn rules(piece: &str) -> impl Iterator<Item = &str> {
    let is_style = piece.starts_with("<style>");
    let mut rest = piece;
    std::iter::from_fn(move || {
        let brace = if is_style { rest.find('}') } else { None };
        let end = brace.map_or(rest.len(), |at| rest.len() - rest[at..].trim_start_matches('}').len());
        let (rule, after) = rest.split_at(end);
        rest = after;
        (!rule.is_empty()).then_some(rule)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(cut: &Files<'_>, file: usize) -> String {
        let pieces = cut.files[file].1.iter();
        pieces
            .map(|piece| match piece {
                Piece::Shared(number) => cut.pieces[*number].to_owned(),
                Piece::Run(first, last) => cut.pieces[*first..=*last].concat(),
                Piece::Own(text) => (*text).to_owned(),
            })
            .collect()
    }

    #[test]
    fn styles_are_cut_into_rules() {
        let style = "<style>p{top:0}@media print{p{top:1px}a{top:2px}}b{top:3px}";
        assert_eq!(
            pieces(&format!("<p>a}}b}}</p>{style}</style><p>")),
            [
                "<p>a}b}</p>",
                "<style>p{top:0}",
                "@media print{p{top:1px}",
                "a{top:2px}}",
                "b{top:3px}",
                "</style>",
                "<p>"
            ]
        );
        assert_eq!(pieces(""), [""; 0]);
    }

    #[test]
    fn what_files_share_stands_once() {
        let nav = "<nav>The same on every page there is</nav>";
        let one = format!("<html><head></head>{nav}<main><p>One</p><p>more</p></main>{nav}");
        let two = format!("<!doctype html>{nav}<main>å<p>Two</p></main><pre>");
        let files = [("sv/a.html", one.as_str()), ("sv/b.html", &two), ("c.js", "1<p"), ("d.js", "")];
        let cut = cut(&files);
        assert_eq!(cut.pieces, [nav]);
        assert_eq!(cut.files[0].1.len(), 4, "what is a file's own stands together: {:?}", cut.files[0].1);
        for (number, (_, file)) in files.iter().enumerate() {
            assert_eq!(text(&cut, number), *file);
        }
        let json = serde_json::to_string(&cut).expect("plain JSON");
        assert!(
            json.starts_with(&format!("{{\"pieces\":[\"{nav}\"],\"files\":[[\"sv/a.html\",[\"<html>")),
            "{json}"
        );
    }
}
