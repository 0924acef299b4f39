//! Signs of Markdown that readers would see: links and headings that were meant and are none.
//!
//! What enters: a body and where its links lie. What leaves: faults. Must not know what a link leads to.

use std::ops::Range;

use super::{Fault, FaultKind};

/// What stands between the words of a link and its address.
const JOINT: &str = "](";

/// Links and headings in a body that are none.
pub(super) fn faults(markdown: &str, links: &[Range<usize>]) -> Vec<Fault> {
    let joints = markdown.match_indices(JOINT).map(|(at, _)| at);
    let broken = joints.filter(|at| !links.iter().any(|link| link.contains(at)));
    let mut faults: Vec<Fault> = broken
        .map(|at| {
            let start = markdown[..at].rfind(['[', '\n']).unwrap_or(at);
            let start = if markdown[start..].starts_with('[') { start } else { at };
            let end = markdown[at..].find(['\n', ' ']).map_or(markdown.len(), |length| at + length);
            Fault { range: start..end, kind: FaultKind::Link }
        })
        .collect();
    let mut start = 0;
    for line in markdown.split_inclusive('\n') {
        let signs = line.bytes().take_while(|&byte| byte == b'#').count();
        let rest = line[signs..].trim_end();
        if (2..=6).contains(&signs) && !rest.is_empty() && !rest.starts_with([' ', '\t']) {
            faults.push(Fault { range: start..start + line.trim_end().len(), kind: FaultKind::HeadingSpace });
        }
        start += line.len();
    }
    faults
}

/// Whether a text in which links are not read holds one.
#[must_use]
pub fn looks_like_a_link(text: &str) -> bool {
    text.contains(JOINT)
}

#[cfg(test)]
mod tests {
    use crate::markdown::{FaultKind, check};

    fn faults(markdown: &str) -> Vec<(&str, FaultKind)> {
        let faults = check(markdown).faults;
        faults.into_iter().map(|fault| (&markdown[fault.range], fault.kind)).collect()
    }

    #[test]
    fn links_that_are_none_are_found() {
        let text = "Ring [019-21 10 00](phone:servicecenter. Gå sedan.\n\n- [Porten] (service:porten)\n";
        assert_eq!(faults(text), [("[019-21 10 00](phone:servicecenter.", FaultKind::Link)]);
        let sound =
            "[a](service:a) [b](lang:sv) [c](https://example.org/x_(y)) **[d](term:d)**\n\n- [e](need:e)";
        assert_eq!(faults(sound), []);
    }

    #[test]
    fn headings_without_a_space_are_found() {
        assert_eq!(faults("##Rubrik\n\n## Rubrik\n\n#1 i kön\n"), [("##Rubrik", FaultKind::HeadingSpace)]);
    }
}
