//! A list that came back → what is to be changed.
//!
//! What enters: the catalog, its files and the bytes of the list. What leaves: [`Taken`], or what is wrong, cell by cell. Must not
//! know the disk, nor what becomes of the changes.

use std::collections::BTreeMap;

use super::cell::Cell;
use super::change::{self, Refused, Texts};
use super::column::{Group, ID, READ_ONLY, STAMP};
use super::grid::{self, Grid};
use super::head::{self, Columns};
use super::present::{self, Present};
use super::stamp::Stamp;
use super::told::{Edit, Taken};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, did_you_mean};
use crate::model::catalog::Catalog;
use crate::source::{Root, SourceMap};

/// So many names stand in a remark; the others are counted.
const NAMED: usize = 6;

pub(super) fn take(
    sources: &SourceMap,
    catalog: &Catalog,
    file: &str,
    bytes: &[u8],
) -> Result<Taken, Diagnostics> {
    let mut found = Diagnostics::default();
    let mut services = present::all(sources, catalog);
    let grids = match grid::read(bytes) {
        Ok(grids) => grids,
        Err((message, help)) => {
            found.push(Diagnostic::about_path(Code::SheetFile, file, message, help));
            return Err(found);
        }
    };
    let Some(grid) = head::sheet(&grids, super::NAME) else {
        let message = "no sheet of this file is a list of services";
        let help = format!(
            "give back the list that `samlad export services` wrote, with its sheet `{}`",
            super::NAME
        );
        found.push(Diagnostic::about_path(Code::SheetFile, file, message, help));
        return Err(found);
    };
    let Some(columns) = head::columns(grid, present::room(&services), file, &mut found) else {
        return Err(found);
    };
    let mut taken = Taken::default();
    let mut list = List { file, grid, columns: &columns, found: &mut found, newer: 0 };
    let rows = list.rows(&services);
    for (row, cells, number) in &rows {
        list.row(*row, cells, &mut services[*number], &mut taken);
    }
    let newer = list.newer;
    let missing = services.iter().enumerate().filter(|(number, _)| !rows.iter().any(|(.., of)| of == number));
    let missing: Vec<&str> = missing.map(|(_, present)| present.service.id.as_str()).collect();
    taken.remarks.extend(remark(
        ["service has no row and stays as it is", "services have no row and stay as they are"],
        &missing,
    ));
    taken.remarks.extend(remark(
        [
            "column is missing, and what it holds stays as it is",
            "columns are missing, and what they hold stays as it is",
        ],
        &absent(&columns, &services),
    ));
    taken.remarks.extend(match newer {
        0 => None,
        1 => Some(
            "1 cell is newer in the content than in the list, where nobody has changed it: kept".to_owned(),
        ),
        _ => Some(format!(
            "{newer} cells are newer in the content than in the list, where nobody has changed them: kept"
        )),
    });
    for present in &services {
        let text = present.document.text();
        if text != sources.get(present.service.file).text {
            taken.revision.write(Root::Content, present.path, text);
        }
    }
    if found.has_errors() { Err(found) } else { Ok(taken) }
}

fn remark([one, many]: [&str; 2], names: &[&str]) -> Option<String> {
    let count = names.len();
    let shown = names[..count.min(NAMED)].join(", ");
    match count {
        0 => None,
        1 => Some(format!("1 {one}: {shown}")),
        2..=NAMED => Some(format!("{count} {many}: {shown}")),
        _ => Some(format!("{count} {many}: {shown} and {} more", count - NAMED)),
    }
}

/// The columns that the list has not, of those in which the content says something.
fn absent<'c>(columns: &'c Columns, services: &[Present<'_>]) -> Vec<&'c str> {
    let mut absent = Vec::new();
    for group in &columns.groups {
        let places: Vec<_> = group.columns.iter().map(|column| columns.place(&column.heading)).collect();
        if places.iter().all(Option::is_some) {
            continue;
        }
        let texts: Vec<_> = services.iter().map(|present| present.texts(group)).collect();
        let is_absent = |number: &usize| {
            places[*number].is_none() && texts.iter().any(|texts| !texts[*number].is_empty())
        };
        absent
            .extend((0..places.len()).filter(is_absent).map(|number| group.columns[number].heading.as_str()));
    }
    absent
}

/// A list under examination.
struct List<'l> {
    file: &'l str,
    grid: &'l Grid,
    columns: &'l Columns,
    found: &'l mut Diagnostics,
    /// Cells that only the content has changed.
    newer: usize,
}

impl List<'_> {
    fn place(&self, row: usize, heading: &str) -> String {
        let column = self.columns.place(heading).or_else(|| self.columns.place(ID)).unwrap_or_default();
        format!("{}:{}", self.file, self.grid.place(row, column))
    }

    fn report(
        &mut self,
        code: Code,
        (row, heading): (usize, &str),
        message: String,
        help: impl Into<String>,
    ) {
        let place = self.place(row, heading);
        self.found.push(Diagnostic::about_path(code, place, message, help));
    }

    /// The rows that name a service, each with the number of that service.
    fn rows(&mut self, services: &[Present<'_>]) -> Vec<(usize, Vec<Cell>, usize)> {
        let mut rows = Vec::new();
        let mut seen: BTreeMap<String, usize> = BTreeMap::new();
        for (row, cells) in &self.grid.rows {
            if *row == 0 || self.columns.is_blank(cells) {
                continue;
            }
            let id = self.columns.cell(cells, ID).map(Cell::plain).unwrap_or_default();
            if id.is_empty() {
                let help = "write the id, or clear the row; a new service is made with `samlad new service`";
                self.report(Code::SheetRow, (*row, ID), "this row names no service".to_owned(), help);
                continue;
            }
            if let Some(first) = seen.insert(id.clone(), *row) {
                let first = self.grid.place(first, self.columns.place(ID).unwrap_or_default());
                let message = format!("`{id}` stands in {first}, too");
                self.report(Code::SheetRow, (*row, ID), message, "remove one of the two rows");
                continue;
            }
            match services.iter().position(|present| present.service.id.as_str() == id) {
                Some(number) => rows.push((*row, cells.clone(), number)),
                None => self.unknown(*row, cells, &id, services),
            }
        }
        rows
    }

    fn unknown(&mut self, row: usize, cells: &[Cell], id: &str, services: &[Present<'_>]) {
        let code = self.columns.cell(cells, READ_ONLY[0].0).map(Cell::plain).unwrap_or_default();
        if let Some(same) = services.iter().find(|present| present.read_only[0] == code) {
            let own = same.service.id.as_str();
            let message = format!("the service with the code {code} is `{own}`, here it is called `{id}`");
            self.report(Code::SheetRow, (row, ID), message, format!("write `{own}`: an id never changes"));
            return;
        }
        let ids = services.iter().map(|present| present.service.id.as_str());
        let new = format!(
            "make a new service with `samlad new service {id}`, fill in its files and export a new list; \
             if it has gone from the content, remove the row"
        );
        let help = did_you_mean(id, ids, new);
        self.report(Code::SheetRow, (row, ID), format!("there is no service `{id}`"), help);
    }

    fn row(&mut self, row: usize, cells: &[Cell], present: &mut Present<'_>, taken: &mut Taken) {
        let text = self.columns.cell(cells, STAMP).map(Cell::plain).unwrap_or_default();
        let id = present.service.id.as_str();
        let stamp = Stamp::read(&text, id);
        let mut stampless = false;
        for (number, (heading, why)) in READ_ONLY.iter().enumerate() {
            let now = &present.read_only[number];
            let typed = self.columns.cell(cells, heading).map(Cell::plain);
            let Some(typed) = typed.filter(|typed| typed != now) else { continue };
            if !stamp.as_ref().is_some_and(|stamp| stamp.said(heading, &typed)) {
                let message = format!("`{id}` says `{now}` here, not `{typed}`");
                self.report(Code::SheetReadOnly, (row, heading), message, format!("write that again: {why}"));
            }
        }
        let columns = self.columns;
        for groups in columns.groups.chunk_by(|one, next| one.key == next.key) {
            let old: Texts = groups.iter().map(|group| present.texts(group)).collect();
            let Some(changed) = self.changed(row, cells, groups, &old) else { continue };
            let Some(stamp) = &stamp else {
                stampless |= !changed.is_empty();
                continue;
            };
            if let Some(new) = self.merged(row, groups, &old, &changed, stamp) {
                self.edit(row, groups, &old, new, present, taken);
            }
        }
        if stampless {
            let message = if text.is_empty() {
                "the stamp of this row is missing"
            } else {
                "the stamp is not that of this row"
            };
            let message = format!("{message}, so nobody knows what was changed here and what in the content");
            let help = "export a new list, and change the cells in that; sort rows as a whole only";
            self.report(Code::SheetConflict, (row, STAMP), message, help);
        }
    }

    /// The cells of a field that say something else than the content; `None` when one cannot be read.
    fn changed(
        &mut self,
        row: usize,
        cells: &[Cell],
        groups: &[Group],
        old: &Texts,
    ) -> Option<BTreeMap<change::Cell, String>> {
        let mut changed = BTreeMap::new();
        let mut sound = true;
        for (number, group) in groups.iter().enumerate() {
            for (own, column) in group.columns.iter().enumerate() {
                let Some(cell) = self.columns.cell(cells, &column.heading) else { continue };
                match cell.read(column.kind) {
                    Ok(text) if text == old[number][own] => {}
                    Ok(text) => {
                        changed.insert((number, own), text);
                    }
                    Err(super::cell::Unreadable { message, help }) => {
                        sound = false;
                        self.report(Code::SheetCell, (row, &column.heading), message, help);
                    }
                }
            }
        }
        sound.then_some(changed)
    }

    /// What the cells of a field are to say; `None` when that is what they say, or when the content has changed meanwhile.
    fn merged(
        &mut self,
        row: usize,
        groups: &[Group],
        old: &Texts,
        changed: &BTreeMap<change::Cell, String>,
        stamp: &Stamp<'_>,
    ) -> Option<Texts> {
        let heading = |(group, column): change::Cell| groups[group].columns[column].heading.as_str();
        let (mine, theirs): (Vec<_>, Vec<_>) =
            changed.iter().partition(|(cell, text)| !stamp.said(heading(**cell), text));
        if mine.is_empty() {
            self.newer += theirs.len();
            return None;
        }
        let all = (0..groups.len())
            .flat_map(|group| (0..groups[group].columns.len()).map(move |column| (group, column)));
        let is_newer = |cell: &change::Cell| !stamp.said(heading(*cell), &old[cell.0][cell.1]);
        if let Some(newer) = all.clone().find(is_newer) {
            let now = &old[newer.0][newer.1];
            for (cell, _) in mine {
                let message = format!(
                    "`{}` says `{now}` in the content now; it was changed there after this list was exported",
                    heading(newer)
                );
                let help = "export a new list, and see there whether your change is still right";
                self.report(Code::SheetConflict, (row, heading(*cell)), message, help);
            }
            return None;
        }
        let mut new = old.clone();
        for ((group, column), text) in mine {
            new[*group][*column].clone_from(text);
        }
        Some(new)
    }

    fn edit(
        &mut self,
        row: usize,
        groups: &[Group],
        old: &Texts,
        new: Texts,
        present: &mut Present<'_>,
        taken: &mut Taken,
    ) {
        let heading = |(group, column): change::Cell| groups[group].columns[column].heading.as_str();
        let lead = groups.first().map_or(ID, |group| group.columns[0].heading.as_str());
        let first = old.iter().zip(&new).enumerate().find_map(|(group, (old, new))| {
            let column = old.iter().zip(new).position(|(old, new)| old != new)?;
            Some(heading((group, column)))
        });
        match change::change(&mut present.document, groups, old, new) {
            Ok(edits) => taken.edits.extend(edits.into_iter().map(|(cell, steps)| Edit {
                path: present.path.to_owned(),
                service: present.service.id.as_str().to_owned(),
                steps,
                place: self.place(row, heading(cell)),
            })),
            Err(Refused::Cells(cell, message, help)) => {
                self.report(Code::SheetCell, (row, heading(cell)), message, help);
            }
            Err(Refused::Form(reason)) => {
                let message = format!("this cannot be changed from a list: {reason}");
                let help = format!("change it by hand in content/{}", present.path);
                self.report(Code::SheetForm, (row, first.unwrap_or(lead)), message, help);
            }
        }
    }
}
