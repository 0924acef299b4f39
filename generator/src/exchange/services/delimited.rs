//! A list as text, both ways: the only module that imports csv.
//!
//! What enters: a sheet, or a text that came back. What leaves: the text, or its cells. Must not know what any column means.

use super::cell::{Cell, guarded};
use super::grid::{Grid, Refused, SAVE_ANEW};
use super::workbook::Sheet;

/// A sheet as text that Swedish spreadsheet programs open as a table: `;` between cells, and a mark that it is UTF-8.
pub(super) fn write(sheet: &Sheet) -> Vec<u8> {
    const SOUND: &str = "rows of one length go into memory";
    let mut writer = csv::WriterBuilder::new()
        .delimiter(b';')
        .terminator(csv::Terminator::CRLF)
        .from_writer(b"\xef\xbb\xbf".to_vec());
    writer.write_record(sheet.heads.iter().map(|head| &head.text)).expect(SOUND);
    for row in &sheet.rows {
        writer.write_record(row.iter().map(|cell| guarded(cell))).expect(SOUND);
    }
    writer.into_inner().expect(SOUND)
}

/// A text whose cells stand between `;`, tabs or commas: what divides its first line most.
///
/// # Errors
/// When it cannot be divided, or is far too large.
pub(super) fn read(text: &str) -> Result<Grid, Refused> {
    let head = text.lines().next().unwrap_or_default();
    let signs = [b',', b'\t', b';'];
    let delimiter = signs.into_iter().max_by_key(|sign| outside_quotes(head, *sign)).unwrap_or(b';');
    let mut grid = Grid { name: None, rows: Vec::new() };
    let reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(delimiter)
        .from_reader(text.as_bytes());
    // A spreadsheet counts empty lines, which the reader leaves out, and not the breaks inside a cell.
    let (mut at, mut row, mut inside) = (0, 0, 0);
    for record in reader.into_records() {
        let record = record
            .map_err(|error| (format!("this text cannot be divided into cells: {error}"), SAVE_ANEW))?;
        let start = record.position().map_or(at, |place| usize::try_from(place.byte()).unwrap_or(at));
        let start = text.len() - text[start..].trim_start_matches(['\r', '\n']).len();
        row += breaks(&text[at..start]);
        at = start;
        for (column, text) in (0..).zip(&record) {
            let cell = if text.is_empty() { Cell::Empty } else { Cell::Text(text.to_owned()) };
            grid.put(row - inside, column, cell)?;
        }
        inside += record.iter().map(breaks).sum::<u32>();
    }
    Ok(grid)
}

/// How many lines end in a text, whatever ends them.
fn breaks(text: &str) -> u32 {
    let ends = text.replace("\r\n", "\n").matches(['\n', '\r']).count();
    u32::try_from(ends).unwrap_or(u32::MAX)
}

fn outside_quotes(line: &str, sign: u8) -> usize {
    let mut quoted = false;
    let counts = |byte: &u8| {
        quoted ^= *byte == b'"';
        !quoted && *byte == sign
    };
    line.as_bytes().iter().copied().filter(counts).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(text: &str) -> Vec<(usize, Vec<String>)> {
        let cells = |cells: &Vec<Cell>| cells.iter().map(Cell::plain).collect();
        read(text).expect("a table").rows.iter().map(|(row, row_cells)| (*row, cells(row_cells))).collect()
    }

    #[test]
    fn rows_are_those_that_a_spreadsheet_shows() {
        let rows = vec![
            (0, vec!["Id".to_owned(), "Behov, alla".to_owned(), "x".to_owned()]),
            (1, vec!["a".to_owned(), "två rader".to_owned()]),
            (2, vec![String::new(), "b".to_owned()]),
        ];
        for sign in [";", "\t"] {
            let text = format!("Id{sign}Behov, alla{sign}x\na{sign}\"två\nrader\"{sign}\n{sign}b\n");
            assert_eq!(texts(&text), rows, "{sign:?}");
            assert_eq!(texts(&text.replace("\"två\nrader\"", "två rader").replace('\n', "\r\n")), rows);
        }
        assert_eq!(texts("Id,\"a;b;c;d\",x\n")[0].1, ["Id", "a;b;c;d", "x"]);
        for end in ["\n", "\r\n", "\r"] {
            let lines = "a;b\n\n\"c\nd\";e\nf;g\n".replace('\n', end);
            assert_eq!(texts(&lines).iter().map(|(row, _)| *row).collect::<Vec<_>>(), [0, 2, 3], "{end:?}");
        }
    }
}
