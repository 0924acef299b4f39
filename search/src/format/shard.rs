//! A term shard: a stretch of the dictionary, and the postings of the groups that are numbered in it.

use super::vlq::{self, NotNumbers, unzigzag, zigzag};

/// How a form reaches a group: as itself, through what it means, through what it is the usual word for, as a part.
pub const CLASSES: u8 = 4;

/// In place of references: the form is known, and stands for nothing that could be looked for. As a reference it would
/// give a number to a group that has one.
const NONE: u32 = 4;

/// Whether a group gets its number, and its postings their shard, where a form first reaches it in this way.
#[must_use]
pub fn defines(class: u8) -> bool {
    class & 1 == 0
}

/// A group that a form leads to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Reference {
    /// The number of the group.
    pub group: u32,
    /// How it is reached; see [`CLASSES`].
    pub class: u8,
}

/// One form of the dictionary.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// As it is typed; several words are separated by space.
    pub form: String,
    /// The groups it leads to, by number.
    pub references: Vec<Reference>,
}

/// One document that a group occurs in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Posting {
    /// The number of the document.
    pub document: u32,
    /// The row of the manifest's table of frequencies.
    pub row: u32,
    /// The norm ids of the fields it occurs in, relative to the manifest's; empty when norms stand in the manifest.
    pub norms: Vec<i64>,
}

/// The forms of a stretch: each is a capital for how many letters it shares with the one before, and the rest.
#[must_use]
pub fn encode_forms(entries: &[Entry]) -> String {
    let mut text = String::new();
    let mut before: Vec<char> = Vec::new();
    for entry in entries {
        let form: Vec<char> = entry.form.chars().collect();
        let shared = before.iter().zip(&form).take(25).take_while(|(a, b)| a == b).count();
        text.push(char::from(b'A' + u8::try_from(shared).unwrap_or(0)));
        text.extend(&form[shared..]);
        before = form;
    }
    text
}

/// The forms behind [`encode_forms`].
///
/// # Errors
/// When a form shares more letters than the one before has.
pub fn decode_forms(text: &str) -> Result<Vec<String>, NotNumbers> {
    let mut forms: Vec<String> = Vec::new();
    let mut form: Vec<char> = Vec::new();
    for c in text.chars() {
        if c.is_ascii_uppercase() {
            let shared = usize::from(c as u8 - b'A');
            if !forms.is_empty() || !form.is_empty() {
                forms.push(form.iter().collect());
            }
            if shared > form.len() {
                return Err(NotNumbers);
            }
            form.truncate(shared);
        } else {
            form.push(c);
        }
    }
    if !form.is_empty() {
        forms.push(form.into_iter().collect());
    }
    Ok(forms)
}

/// The references of the entries. Groups are told by their distance from the newest of the shard.
#[must_use]
pub fn encode_references(entries: &[Entry], first_group: u32) -> String {
    let mut text = String::new();
    let mut newest = i64::from(first_group) - 1;
    for entry in entries {
        if entry.references.is_empty() {
            vlq::push(NONE, &mut text);
        }
        for (at, reference) in entry.references.iter().enumerate() {
            let more = u32::from(at + 1 < entry.references.len());
            let distance = zigzag(i64::from(reference.group) - newest);
            vlq::push(distance.saturating_mul(8) + u32::from(reference.class) * 2 + more, &mut text);
            if defines(reference.class) {
                newest = newest.max(i64::from(reference.group));
            }
        }
    }
    text
}

/// The references behind [`encode_references`], for each of `forms`.
///
/// # Errors
/// When there are fewer or more than forms, or one is no group at all.
pub fn decode_references(
    text: &str,
    forms: usize,
    first_group: u32,
    groups: u32,
) -> Result<Vec<Vec<Reference>>, NotNumbers> {
    let mut newest = i64::from(first_group) - 1;
    let mut lists = vec![Vec::new()];
    for code in vlq::decode(text)? {
        if code == NONE {
            lists.push(Vec::new());
            continue;
        }
        let group = newest + unzigzag(code >> 3);
        let class = u8::try_from(code >> 1 & 3).map_err(|_| NotNumbers)?;
        let group = u32::try_from(group).ok().filter(|group| *group < groups).ok_or(NotNumbers)?;
        lists.last_mut().ok_or(NotNumbers)?.push(Reference { group, class });
        if defines(class) {
            newest = newest.max(i64::from(group));
        }
        if code & 1 == 0 {
            lists.push(Vec::new());
        }
    }
    let unfinished = lists.pop().ok_or(NotNumbers)?;
    if unfinished.is_empty() && lists.len() == forms { Ok(lists) } else { Err(NotNumbers) }
}

/// The postings of one group.
#[must_use]
pub fn encode_postings(postings: &[Posting]) -> String {
    let mut text = String::new();
    let mut before = 0;
    for posting in postings {
        vlq::push(posting.document - before, &mut text);
        before = posting.document;
        vlq::push(posting.row, &mut text);
        for norm in &posting.norms {
            vlq::push(zigzag(*norm), &mut text);
        }
    }
    text
}

/// The postings behind [`encode_postings`]. `norms` tells how many norms follow a row, or nothing for an unknown row.
///
/// # Errors
/// When the text does not end where a posting does, or documents are not in order and below `documents`.
pub fn decode_postings(
    text: &str,
    documents: u32,
    norms: impl Fn(u32) -> Option<usize>,
) -> Result<Vec<Posting>, NotNumbers> {
    let mut numbers = vlq::decode(text)?.into_iter();
    let mut postings: Vec<Posting> = Vec::new();
    while let Some(delta) = numbers.next() {
        let document = match postings.last() {
            Some(last) if delta > 0 => last.document.checked_add(delta).ok_or(NotNumbers)?,
            Some(_) => return Err(NotNumbers),
            None => delta,
        };
        let row = numbers.next().ok_or(NotNumbers)?;
        let count = norms(row).ok_or(NotNumbers)?;
        let norms: Vec<i64> = numbers.by_ref().take(count).map(unzigzag).collect();
        if document >= documents || norms.len() < count {
            return Err(NotNumbers);
        }
        postings.push(Posting { document, row, norms });
    }
    Ok(postings)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(form: &str, references: &[(u32, u8)]) -> Entry {
        let references =
            references.iter().map(|(group, class)| Reference { group: *group, class: *class }).collect();
        Entry { form: form.to_owned(), references }
    }

    #[test]
    fn forms_and_references_round_trip() {
        let entries = [
            entry("hyra", &[(7, 0)]),
            entry("hyran", &[(7, 0), (3, 1)]),
            entry("hyresskuld", &[(7, 3), (8, 0), (20, 3)]),
            entry("hår", &[]),
        ];
        let forms = encode_forms(&entries);
        assert_eq!(forms, "AhyraEnDesskuldBår");
        let decoded = decode_forms(&forms).expect("what was written is read");
        assert_eq!(decoded, ["hyra", "hyran", "hyresskuld", "hår"]);
        let references = encode_references(&entries, 7);
        let decoded = decode_references(&references, 4, 7, 21).expect("what was written is read");
        assert_eq!(decoded, entries.map(|entry| entry.references).to_vec());
        assert!(decode_references(&references, 3, 7, 21).is_err());
        assert!(decode_references(&references, 4, 7, 20).is_err());
    }

    #[test]
    fn postings_round_trip() {
        let postings = [
            Posting { document: 0, row: 2, norms: vec![-3] },
            Posting { document: 4, row: 0, norms: vec![] },
            Posting { document: 70, row: 2, norms: vec![9] },
        ];
        let norms = |row| Some(if row == 2 { 1 } else { 0 });
        let text = encode_postings(&postings);
        assert_eq!(decode_postings(&text, 71, norms), Ok(postings.to_vec()));
        assert_eq!(decode_postings(&text, 70, norms), Err(NotNumbers));
        assert_eq!(decode_postings("AAAA", 70, |_| Some(0)), Err(NotNumbers));
    }
}
