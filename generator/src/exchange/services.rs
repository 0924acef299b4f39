//! Services on their way to a spreadsheet and back.
//!
//! What enters: the catalog and the files it was read from, or a list that someone has filled in. What leaves: that list as a
//! workbook or as text, or a [`Taken`] with an edit for each changed cell, or everything that is wrong, cell by cell. Must not
//! know the disk or the command line.
//!
//! # What a list says
//! A row for each service, a column for each value that an editor changes (`column.rs`). An empty cell is a line that is not
//! there; `unknown` is the word in the file. The last column says what the row said when it was exported (`stamp.rs`).
//!
//! # What an import believes
//! A cell that says what an export would say now changes nothing. Another one is a change, if it is not what the stamp
//! remembers; then nothing of that field may have been changed in the content meanwhile. Rows and columns that are missing
//! are left as they are. Whatever cannot be known refuses the whole list.

mod cell;
mod change;
mod column;
mod delimited;
mod grid;
mod head;
mod help;
mod present;
mod stamp;
mod take;
mod told;
mod workbook;

use chrono::NaiveDate;

use crate::diagnostic::Diagnostics;
use crate::locale::LanguageMessages;
use crate::model::catalog::Catalog;
use crate::source::SourceMap;
use column::{Group, Kind, READ_ONLY, Room, STAMP};
use present::Present;
use workbook::{Choice, Head, Sheet};

pub use told::Taken;

/// What the sheet of services is called.
const NAME: &str = "Verksamheter";

/// What the sheet of sources is called.
const SOURCES: &str = "Källor";

/// How a list is stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// A workbook with explanations and words to choose from.
    Xlsx,
    /// Text with `;` between the cells.
    Csv,
}

/// What an export needs to know besides the content.
#[derive(Debug, Clone, Copy)]
pub struct Wanted<'w> {
    /// Only services in this area and those in it.
    pub area: Option<&'w str>,
    /// How it is stored.
    pub format: Format,
    /// The day that the workbook names.
    pub today: NaiveDate,
}

/// A list of services.
///
/// # Errors
/// When the site has no such area.
pub fn export(
    sources: &SourceMap,
    catalog: &Catalog,
    words: &LanguageMessages,
    wanted: Wanted<'_>,
) -> Result<Vec<u8>, String> {
    let areas = || catalog.areas.iter().map(|area| area.id.as_str());
    if let Some(area) = wanted.area.filter(|wanted| !areas().any(|known| known == *wanted)) {
        let known: Vec<&str> = areas().collect();
        return Err(format!("there is no area `{area}`; one of: {}", known.join(", ")));
    }
    let mut services = present::all(sources, catalog);
    services.retain(|present| {
        let mut around = catalog.area_and_ancestors(&present.service.area);
        wanted.area.is_none_or(|area| around.any(|around| around.id.as_str() == area))
    });
    let room = present::room(&services);
    let groups = column::groups(room);
    let list = list(&services, room, &groups);
    Ok(match wanted.format {
        Format::Csv => delimited::write(&list),
        Format::Xlsx => {
            let title = format!("{}: {NAME}", catalog.site.name);
            let sheets = [list, help::sheet(&groups, words), known_sources(catalog)];
            workbook::workbook(&sheets, &title, wanted.today)
        }
    })
}

fn list(services: &[Present<'_>], room: Room, groups: &[Group]) -> Sheet {
    let head = |text: &str, width: u16, choice: Choice| Head {
        text: text.to_owned(),
        width,
        read_only: false,
        hidden: false,
        choice,
    };
    let only_read = |(number, (text, _)): (usize, &(&str, &str))| Head {
        read_only: true,
        ..head(text, [8, 24, 28, 40, 12][number], Choice::Free)
    };
    let mut heads: Vec<Head> = READ_ONLY.iter().enumerate().map(only_read).collect();
    for group in groups {
        for (number, column) in group.columns.iter().enumerate() {
            let unknown = number == 0 && group.may_be_unknown();
            let choice = match column.kind {
                Kind::Word(closed) => Choice::Words(
                    closed
                        .words
                        .iter()
                        .copied()
                        .chain(unknown.then_some(column::UNKNOWN))
                        .map(str::to_owned)
                        .collect(),
                ),
                Kind::Flag => Choice::Words(vec!["ja".to_owned(), "nej".to_owned()]),
                Kind::Source => Choice::Sheet(SOURCES),
                _ => Choice::Free,
            };
            heads.push(head(&column.heading, width(column.kind), choice));
        }
    }
    heads.push(Head { read_only: true, hidden: true, ..head(STAMP, 12, Choice::Free) });
    let row = |present: &Present<'_>| {
        let texts = groups.iter().flat_map(|group| present.texts(group));
        let mut row: Vec<String> = present.read_only.iter().cloned().chain(texts).collect();
        row.push(stamp::stamp(present.service.id.as_str(), room, row.iter().map(String::as_str)));
        row
    };
    Sheet { name: NAME, heads, frozen: 3, wraps: false, rows: services.iter().map(row).collect() }
}

fn width(kind: Kind) -> u16 {
    match kind {
        Kind::Text | Kind::Hours | Kind::Ids | Kind::Source => 28,
        Kind::Phone | Kind::Words(_) => 20,
        Kind::Postcode | Kind::Degrees | Kind::Whole | Kind::Date | Kind::Flag | Kind::Word(_) => 13,
    }
}

fn known_sources(catalog: &Catalog) -> Sheet {
    let head = |text: &str, width: u16| Head {
        text: text.to_owned(),
        width,
        read_only: true,
        hidden: false,
        choice: Choice::Free,
    };
    let rows = catalog
        .sources
        .iter()
        .map(|(id, source)| vec![id.as_str().to_owned(), source.title.clone(), source.publisher.clone()]);
    Sheet {
        name: SOURCES,
        heads: vec![head("Källa", 36), head("Titel", 60), head("Utgivare", 40)],
        frozen: 1,
        wraps: false,
        rows: rows.collect(),
    }
}

/// Takes a list in: all of it, or nothing. `file` is its name as typed.
///
/// # Errors
/// Everything that is wrong with it, cell by cell.
pub fn import(
    sources: &SourceMap,
    catalog: &Catalog,
    file: &str,
    bytes: &[u8],
) -> Result<Taken, Diagnostics> {
    take::take(sources, catalog, file, bytes)
}
