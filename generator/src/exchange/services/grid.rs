//! A list as it came back, cell by cell: the only module that imports calamine.
//!
//! What enters: the bytes of a file. What leaves: its sheets, each with its rows. Must not know what any column means.

use std::io::Cursor;

use calamine::{Data, ExcelDateTime, Ods, Reader as _, Xlsx};
use chrono::NaiveDate;

use super::cell::Cell;
use super::delimited;

/// More rows or columns than this are no list of services.
const MOST_ROWS: u32 = 20_000;
const MOST_COLUMNS: u32 = 1_000;

/// Why a file cannot be read, and what to do.
pub(super) type Refused = (String, &'static str);

/// One sheet.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Grid {
    /// What it is called; a file of text has no name for it.
    pub(super) name: Option<String>,
    /// Its rows that hold something, each with its number from 0.
    pub(super) rows: Vec<(usize, Vec<Cell>)>,
}

impl Grid {
    /// A cell as people name it: `Verksamheter!F12`, or `F12` where there is one sheet.
    pub(super) fn place(&self, row: usize, column: usize) -> String {
        let mut letters = String::new();
        let mut rest = column + 1;
        while rest > 0 {
            letters.insert(0, char::from(b'A' + u8::try_from((rest - 1) % 26).unwrap_or_default()));
            rest = (rest - 1) / 26;
        }
        let cell = format!("{letters}{}", row + 1);
        match &self.name {
            Some(name) if name.chars().all(char::is_alphanumeric) => format!("{name}!{cell}"),
            Some(name) => format!("'{}'!{cell}", name.replace('\'', "''")),
            None => cell,
        }
    }

    /// Puts a cell into its place; rows come in their order.
    ///
    /// # Errors
    /// When that place is too far away to belong to a list.
    pub(super) fn put(&mut self, row: u32, column: u32, cell: Cell) -> Result<(), Refused> {
        if cell == Cell::Empty {
            return Ok(());
        }
        if row >= MOST_ROWS || column >= MOST_COLUMNS {
            let message = format!(
                "`{}` is filled, far away from all services",
                self.place(row as usize, column as usize)
            );
            return Err((message, "clear what stands below and beside the list"));
        }
        let (row, column) = (row as usize, column as usize);
        if self.rows.last().is_none_or(|(last, _)| *last < row) {
            self.rows.push((row, Vec::new()));
        }
        if let Some((_, cells)) = self.rows.iter_mut().rev().find(|(number, _)| *number == row) {
            if cells.len() <= column {
                cells.resize(column + 1, Cell::Empty);
            }
            cells[column] = cell;
        }
        Ok(())
    }
}

pub(super) const SAVE_ANEW: &str = "save it as .xlsx, .ods or “CSV UTF-8”, and give that file";

/// All sheets of a file.
///
/// # Errors
/// When it is none that a spreadsheet program saves.
pub(super) fn read(bytes: &[u8]) -> Result<Vec<Grid>, Refused> {
    if bytes.starts_with(b"PK") {
        return workbook(bytes);
    }
    let text = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    match std::str::from_utf8(text) {
        Ok(text) if !text.contains('\0') => Ok(vec![delimited::read(text)?]),
        _ => Err(("this is neither a workbook nor a text in UTF-8".to_owned(), SAVE_ANEW)),
    }
}

fn workbook(bytes: &[u8]) -> Result<Vec<Grid>, Refused> {
    let broken =
        |error: &dyn std::fmt::Display| (format!("this workbook cannot be read: {error}"), SAVE_ANEW);
    let mut grids = Vec::new();
    match Xlsx::new(Cursor::new(bytes)) {
        Ok(mut book) => {
            for name in book.sheet_names() {
                let mut grid = Grid { name: Some(name.clone()), rows: Vec::new() };
                // Cell by cell: the table that the library makes of a sheet is as large as its farthest cell is away.
                let Ok(mut cells) = book.worksheet_cells_reader(&name) else { continue };
                while let Some(found) = cells.next_cell().map_err(|error| broken(&error))? {
                    let (row, column) = found.get_position();
                    grid.put(row, column, cell(&Data::from(found.get_value().clone())))?;
                }
                grids.push(grid);
            }
        }
        Err(error) => {
            let is_open_document = bytes.windows(12).take(100).any(|window| window == b"opendocument");
            let mut book = Ods::new(Cursor::new(bytes))
                .map_err(|other| if is_open_document { broken(&other) } else { broken(&error) })?;
            for name in book.sheet_names() {
                let mut grid = Grid { name: Some(name.clone()), rows: Vec::new() };
                let range = book.worksheet_range(&name).map_err(|error| broken(&error))?;
                let (top, left) = range.start().unwrap_or_default();
                for (row, column, value) in range.used_cells() {
                    let number =
                        |at: usize, from: u32| u32::try_from(at).unwrap_or(u32::MAX).saturating_add(from);
                    grid.put(number(row, top), number(column, left), cell(value))?;
                }
                grids.push(grid);
            }
        }
    }
    Ok(grids)
}

fn cell(value: &Data) -> Cell {
    match value {
        Data::Empty => Cell::Empty,
        Data::String(text) if text.is_empty() => Cell::Empty,
        Data::String(text) => Cell::Text(text.clone()),
        Data::Int(number) => Cell::Number(*number as f64),
        Data::Float(number) => Cell::Number(*number),
        Data::Bool(truth) => Cell::Truth(*truth),
        Data::DateTime(time) if time.is_datetime() => day(time),
        Data::DateTimeIso(text) => {
            let day = text.strip_suffix("T00:00:00").unwrap_or(text).parse();
            day.map_or(Cell::Time, Cell::Day)
        }
        Data::DateTime(_) | Data::DurationIso(_) => Cell::Time,
        Data::Error(error) => Cell::Error(error.to_string()),
    }
}

fn day(time: &ExcelDateTime) -> Cell {
    let (year, month, day, ..) = time.to_ymd_hms_milli();
    let date = NaiveDate::from_ymd_opt(year.into(), month.into(), day.into());
    date.filter(|_| time.as_f64().fract() == 0.0).map_or(Cell::Time, Cell::Day)
}
