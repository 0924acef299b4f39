//! The headings of a list that came back: which column is which.
//!
//! What enters: the first row of a sheet. What leaves: what each of its columns holds, or which heading is wrong. Must not know
//! what any row says.

use std::collections::BTreeMap;

use super::cell::Cell;
use super::column::{Group, ID, OWN, READ_ONLY, Room, STAMP, groups};
use super::grid::Grid;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, did_you_mean};

/// No list has room for more numbers or hours than this.
const MOST: usize = 99;

/// Where the columns of a list are.
#[derive(Debug)]
pub(super) struct Columns {
    /// The columns that can be changed, of the list and of the content.
    pub(super) groups: Vec<Group>,
    places: BTreeMap<String, usize>,
}

impl Columns {
    /// The number of the column with this heading.
    pub(super) fn place(&self, heading: &str) -> Option<usize> {
        self.places.get(heading).copied()
    }

    /// Whether a row holds nothing but what is its reader's own.
    pub(super) fn is_blank(&self, row: &[Cell]) -> bool {
        self.places.values().all(|column| row.get(*column).is_none_or(Cell::is_empty))
    }

    /// The cell of a row below this heading; nothing when the list has no such column.
    pub(super) fn cell<'r>(&self, row: &'r [Cell], heading: &str) -> Option<&'r Cell> {
        self.place(heading).map(|column| row.get(column).unwrap_or(&Cell::Empty))
    }
}

/// The sheet of services among all: that with this name, or the first with a column that only such a sheet has.
pub(super) fn sheet<'g>(grids: &'g [Grid], name: &str) -> Option<&'g Grid> {
    let is_own = |heading: &str| heading == STAMP || READ_ONLY.iter().any(|(own, _)| *own == heading);
    let is_list = |grid: &&Grid| headings(grid).any(|(_, heading)| is_own(&heading));
    let named = grids.iter().find(|grid| grid.name.as_deref() == Some(name));
    named.or_else(|| grids.iter().find(is_list))
}

fn headings(grid: &Grid) -> impl Iterator<Item = (usize, String)> {
    let first = grid.rows.first().filter(|(row, _)| *row == 0);
    first.into_iter().flat_map(|(_, cells)| cells.iter().map(Cell::plain).enumerate())
}

/// Reads the headings. `room` is that of the content.
pub(super) fn columns(grid: &Grid, room: Room, file: &str, found: &mut Diagnostics) -> Option<Columns> {
    let most = |name: &str, least: usize| {
        let number = |heading: String| heading.strip_prefix(name)?.split(':').next()?.trim().parse().ok();
        let numbers =
            headings(grid).filter_map(|(_, heading)| number(heading)).filter(|number| *number <= MOST);
        numbers.max().unwrap_or(0).max(least)
    };
    let groups = groups(Room { phones: most("Telefon ", room.phones), hours: most("Tider ", room.hours) });
    let own = groups.iter().flat_map(|group| &group.columns).map(|column| column.heading.as_str());
    let known: Vec<&str> = READ_ONLY.iter().map(|(heading, _)| *heading).chain(own).chain([STAMP]).collect();
    let before = found.count(Code::SheetColumn.severity());
    let mut places = BTreeMap::new();
    let width = grid.rows.iter().map(|(_, cells)| cells.len()).max().unwrap_or(0);
    let mut typed: Vec<String> = headings(grid).map(|(_, heading)| heading).collect();
    typed.resize(width.max(typed.len()), String::new());
    for (column, heading) in typed.into_iter().enumerate() {
        let mut report = |message: String, help: String| {
            let place = format!("{file}:{}", grid.place(0, column));
            found.push(Diagnostic::about_path(Code::SheetColumn, place, message, help));
        };
        if heading.starts_with(OWN) {
            continue;
        }
        if heading.is_empty() {
            let filled =
                |(_, cells): &(usize, Vec<Cell>)| cells.get(column).is_some_and(|cell| !cell.is_empty());
            if grid.rows.iter().any(filled) {
                let help = format!("write its heading; begin it with `{OWN}` if the column is your own");
                report("this column has no heading".to_owned(), help);
            }
            continue;
        }
        if !known.contains(&heading.as_str()) {
            let otherwise = format!("begin the heading with `{OWN}` if the column is your own");
            let help = did_you_mean(&heading, known.iter().copied(), otherwise);
            report(format!("there is no column `{heading}`"), help);
            continue;
        }
        if let Some(first) = places.get(&heading) {
            let first = grid.place(0, *first);
            report(format!("`{heading}` is the heading of {first}, too"), "remove one of them".to_owned());
            continue;
        }
        places.insert(heading, column);
    }
    if found.count(Code::SheetColumn.severity()) > before {
        return None;
    }
    if !places.contains_key(ID) {
        let message =
            format!("no column in the first row is called `{ID}`, so nobody knows which row is which");
        let help = "give back the list that `samlad export services` wrote, with its first row";
        found.push(Diagnostic::about_path(Code::SheetColumn, file, message, help));
        return None;
    }
    Some(Columns { groups, places })
}
