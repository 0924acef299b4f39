//! What a row said when it was exported, cell by cell, in few letters.
//!
//! What enters: the cells of a row, or the stamp that such a row has brought along. What leaves: the stamp, or whether a cell
//! said a text. So an import can tell what was changed in the list from what has been changed in the content since, and a
//! row whose cells were sorted apart from those of other rows. Must not know what any cell means.

use std::collections::BTreeMap;

use super::column::{READ_ONLY, Room, groups};
use crate::digest::Digest;

/// Letters for each cell, of 6 bits: two texts of one cell are taken for the same once in 16 million times.
const LETTERS: usize = 4;

/// No list has room for more numbers or hours than this.
const MOST: usize = 99;

/// The stamp of a row whose cells, in the order of their columns, say `texts`.
pub(super) fn stamp<'t>(id: &str, room: Room, texts: impl IntoIterator<Item = &'t str>) -> String {
    let Room { phones, hours } = room;
    let cells: String =
        headings(room).iter().zip(texts).map(|(heading, text)| slot(id, heading, text)).collect();
    format!("{phones}.{hours}.{}{cells}", slot(id, "", ""))
}

/// The columns that a stamp tells of, in its order.
fn headings(room: Room) -> Vec<String> {
    let read_only = READ_ONLY.iter().map(|(heading, _)| (*heading).to_owned());
    let columns = groups(room).into_iter().flat_map(|group| group.columns);
    read_only.chain(columns.map(|column| column.heading)).collect()
}

fn slot(id: &str, heading: &str, text: &str) -> String {
    let mut letters = Digest::of_bytes(format!("{id}\0{heading}\0{text}").as_bytes()).short();
    letters.truncate(LETTERS);
    letters
}

/// A stamp that came back.
#[derive(Debug)]
pub(super) struct Stamp<'t> {
    id: &'t str,
    cells: BTreeMap<String, &'t str>,
}

impl<'t> Stamp<'t> {
    /// Reads a stamp; `None` when it is that of another row, or none that this program has made.
    pub(super) fn read(text: &'t str, id: &'t str) -> Option<Self> {
        let mut parts = text.splitn(3, '.');
        let mut count = || parts.next()?.parse::<usize>().ok().filter(|count| *count <= MOST);
        let room = Room { phones: count()?, hours: count()? };
        let letters = parts.next().filter(|letters| letters.is_ascii())?;
        let slots: Vec<&str> =
            (0..letters.len()).step_by(LETTERS).filter_map(|at| letters.get(at..at + LETTERS)).collect();
        let headings = headings(room);
        let (own, cells) = slots.split_first()?;
        (*own == slot(id, "", "") && cells.len() == headings.len())
            .then(|| Self { id, cells: headings.into_iter().zip(cells.iter().copied()).collect() })
    }

    /// Whether the cell below `heading` said `text`. One that the list had no room for was empty.
    pub(super) fn said(&self, heading: &str, text: &str) -> bool {
        match self.cells.get(heading) {
            Some(letters) => slot(self.id, heading, text) == *letters,
            None => text.is_empty(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stamp_knows_its_row_and_its_cells() {
        let room = Room { phones: 1, hours: 2 };
        let headings = headings(room);
        let texts: Vec<String> = (0..headings.len()).map(|number| number.to_string()).collect();
        let text = stamp("porten", room, texts.iter().map(String::as_str));
        let read = Stamp::read(&text, "porten").expect("its own");
        for (heading, said) in headings.iter().zip(&texts) {
            assert!(read.said(heading, said) && !read.said(heading, "x"), "{heading}");
        }
        assert!(read.said("Telefon 2", "") && !read.said("Telefon 2", "112"));
        assert!(Stamp::read(&text, "hjorten").is_none());
        assert!(Stamp::read(&text[..text.len() - 4], "porten").is_none());
        for broken in ["", "1", "1.2", "1.2.", "1.999.abcd", "å.1.abcd", "1.2.åäö!"] {
            assert!(Stamp::read(broken, "porten").is_none(), "{broken}");
        }
    }
}
