//! Entries near a folded word: equal, beginning with it, other inflections, compounds, misspellings.
//!
//! Each rule looks into as few shards as it can, because the browser must load them.

use crate::format::shard::Entry;
use crate::reader::Reader;

/// Letters that must stay when an ending is taken off.
const STEM: usize = 3;
/// So many entries are looked through for other inflections.
const MAX_SCAN: usize = 400;
/// So many misspelled entries are taken.
const MAX_TYPOS: usize = 12;

fn length(text: &str) -> usize {
    text.chars().count()
}

/// The entries whose folded key is `key`.
pub(super) fn equal<'a>(reader: &'a Reader, key: &str) -> Vec<&'a Entry> {
    let Some(shard) = reader.shards().get(reader.place(key)) else { return Vec::new() };
    shard.from(key).take_while(|(folded, _)| *folded == key).map(|(_, entry)| entry).collect()
}

/// The first entries whose key begins with `key`, from at most two shards.
fn range<'a>(reader: &'a Reader, key: &str, limit: usize) -> Vec<(&'a str, &'a Entry)> {
    let place = reader.place(key);
    let mut found: Vec<(&str, &Entry)> = Vec::new();
    for at in place..place + 2 {
        let Some(shard) = reader.shards().get(at) else { break };
        if at > place && !reader.manifest().keys[at].starts_with(key) {
            break;
        }
        let fitting = shard.from(key).take_while(|(folded, _)| folded.starts_with(key));
        found.extend(fitting.take(limit - found.len()));
    }
    found
}

/// The entries that begin with what is typed.
pub(super) fn beginning<'a>(reader: &'a Reader, folded: &str, limit: usize) -> Vec<&'a Entry> {
    range(reader, folded, limit).into_iter().map(|(_, entry)| entry).collect()
}

/// Entries that differ from `folded` only in a clitic before and an ending behind.
pub(super) fn inflected<'a>(reader: &'a Reader, folded: &str) -> Vec<&'a Entry> {
    let prefixes = &reader.manifest().prefixes;
    let bare = || {
        prefixes
            .iter()
            .filter_map(|prefix| folded.strip_prefix(prefix.as_str()))
            .filter(|r| length(r) >= STEM)
    };
    let direct = bare().map(|rest| equal(reader, rest)).find(|entries| !entries.is_empty());
    if let Some(entries) = direct {
        return entries;
    }
    let all = std::iter::once(folded).chain(bare());
    all.map(|rest| other_endings(reader, rest)).find(|entries| !entries.is_empty()).unwrap_or_default()
}

fn other_endings<'a>(reader: &'a Reader, word: &str) -> Vec<&'a Entry> {
    let endings = &reader.manifest().endings;
    for ending in std::iter::once("").chain(endings.iter().map(String::as_str)) {
        let Some(stem) = word.strip_suffix(ending) else { continue };
        if length(stem) < STEM || length(stem) < length(ending) {
            continue;
        }
        let fits = |folded: &str| {
            let rest = &folded[stem.len()..];
            folded != word && (rest.is_empty() || endings.iter().any(|ending| ending == rest))
        };
        let entries = range(reader, stem, MAX_SCAN).into_iter().filter(|(folded, _)| fits(folded));
        let entries: Vec<&Entry> = entries.map(|(_, entry)| entry).collect();
        if !entries.is_empty() {
            return entries;
        }
    }
    Vec::new()
}

/// The entries of the two parts of a compound that no entry uses, the longest first part first.
pub(super) fn split<'a>(reader: &'a Reader, folded: &str) -> Option<(Vec<&'a Entry>, Vec<&'a Entry>)> {
    let links = &reader.manifest().links;
    let cuts: Vec<usize> = folded.char_indices().map(|(at, _)| at).collect();
    // Where a language has no compounds, two words may still have lost the space between them.
    let least = if links.is_empty() { STEM + 1 } else { STEM };
    if cuts.len() < 2 * least {
        return None;
    }
    let place = reader.place(folded);
    for cut in (least..=cuts.len() - least).rev() {
        let (left, right) = folded.split_at(cuts[cut]);
        // A first part that sorts into another shard is not worth loading one for.
        if reader.place(left) != place {
            continue;
        }
        let first = modifier(reader, left, links);
        if first.is_empty() {
            continue;
        }
        let mut second = equal(reader, right);
        if second.is_empty() && length(right) > 4 {
            second = inflected(reader, right);
        }
        if !second.is_empty() {
            return Some((first, second));
        }
    }
    None
}

fn modifier<'a>(reader: &'a Reader, left: &str, links: &[String]) -> Vec<&'a Entry> {
    let whole = equal(reader, left);
    if !whole.is_empty() {
        return whole;
    }
    for link in links {
        let Some(bare) = left.strip_suffix(link.as_str()).filter(|bare| length(bare) >= STEM) else {
            continue;
        };
        for base in [bare.to_owned(), format!("{bare}a")] {
            let entries = equal(reader, &base);
            if !entries.is_empty() {
                return entries;
            }
        }
    }
    Vec::new()
}

/// How many slips a word of this length may have.
pub(super) fn slips(folded: &str) -> usize {
    match length(folded) {
        0..4 => 0,
        4..8 => 1,
        _ => 2,
    }
}

/// The entries that are fewest edits away from `folded`, `most` at most, and how many edits.
pub(super) fn misspelled<'a>(reader: &'a Reader, folded: &str, most: usize) -> (Vec<&'a Entry>, usize) {
    if most == 0 || length(folded) < 3 || folded.contains(|c: char| c.is_ascii_digit()) {
        return (Vec::new(), 0);
    }
    let place = reader.place(folded);
    let near = if reader.manifest().keys.len() <= 1 { 0..1 } else { place.saturating_sub(1)..place + 2 };
    let mut best = most + 1;
    let mut found: Vec<(bool, &Entry)> = Vec::new();
    for shard in near.filter_map(|at| reader.shards().get(at)) {
        for (key, entry) in shard.from("") {
            if entry.form.contains(' ') {
                continue;
            }
            let edits = distance(folded, key, best.min(most));
            if edits < best {
                found.clear();
                best = edits;
            }
            if edits == best && edits <= most {
                found.push((key.chars().next() == folded.chars().next(), entry));
            }
        }
    }
    let first = found.iter().any(|(same, _)| *same);
    let chosen = found.into_iter().filter(|(same, _)| *same == first).take(MAX_TYPOS);
    (chosen.map(|(_, entry)| entry).collect(), best.min(most))
}

/// Letters to insert, drop, change or swap with their neighbour to make one word the other; above `most`, any number
/// above it.
pub(crate) fn distance(one: &str, other: &str, most: usize) -> usize {
    let one: Vec<char> = one.chars().collect();
    let other: Vec<char> = other.chars().collect();
    if one.len().abs_diff(other.len()) > most {
        return most + 1;
    }
    let mut before: Vec<usize> = Vec::new();
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for i in 1..=one.len() {
        let mut next = vec![i];
        for j in 1..=other.len() {
            let change = row[j - 1] + usize::from(one[i - 1] != other[j - 1]);
            let mut edits = change.min(row[j] + 1).min(next[j - 1] + 1);
            if i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1] {
                edits = edits.min(before[j - 2] + 1);
            }
            next.push(edits);
        }
        if next.iter().all(|edits| *edits > most) {
            return most + 1;
        }
        before = std::mem::replace(&mut row, next);
    }
    row[other.len()]
}

#[cfg(test)]
mod tests {
    use super::distance;

    #[test]
    fn counts_slips() {
        for (one, other, edits) in [
            ("harbarge", "harbarke", 1),
            ("bugdet", "budget", 1),
            ("vekor", "veckor", 1),
            ("betla", "betala", 1),
            ("", "ab", 2),
            ("samma", "samma", 0),
            ("kort", "helt annat", 3),
        ] {
            assert_eq!(distance(one, other, 2).min(3), edits, "{one} {other}");
            assert_eq!(distance(other, one, 2).min(3), edits, "{other} {one}");
        }
    }
}
