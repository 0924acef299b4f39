//! Suffix stripping for languages that have no stemmer: Somali, Ukrainian, Tigrinya.

use super::fold::fold;

/// Letters that must be left.
const MINIMUM: usize = 3;

/// The folded form without its longest ending, or without all of them, one after the other.
pub(crate) fn strip(form: &str, endings: &[String], repeat: bool) -> String {
    let mut stem = fold(form);
    loop {
        let shorter = endings.iter().rev().find_map(|ending| {
            let rest = stem.strip_suffix(ending.as_str())?;
            (rest.chars().count() >= MINIMUM).then(|| rest.to_owned())
        });
        match shorter {
            Some(rest) if !rest.is_empty() => stem = rest,
            _ => return stem,
        }
        if !repeat {
            return stem;
        }
    }
}

/// The folded form without each prefix that it may begin with.
pub(crate) fn without_prefix(form: &str, prefixes: &[String]) -> Vec<String> {
    let folded = fold(form);
    let rests = prefixes.iter().filter_map(|prefix| folded.strip_prefix(prefix.as_str()));
    rests.filter(|rest| rest.chars().count() >= MINIMUM).map(ToOwned::to_owned).collect()
}
