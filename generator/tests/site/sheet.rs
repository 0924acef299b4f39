//! Lists of services on the command line: what spreadsheet programs make of them, and what is refused at its cell.

use std::collections::BTreeMap;
use std::fs;
use std::io::{Cursor, Write as _};
use std::path::Path;

use rust_xlsxwriter::{ExcelDateTime, Format, Formula, Workbook};

use crate::{copy, read_tree, root, run, site, small_site};

const NIGHT: &str = "content/services/staden/natthem/service.yaml";

/// Rows of texts, the headings first.
type Rows = Vec<Vec<String>>;

fn exported(site: &Path) -> Rows {
    assert_eq!(run(site, &["export", "services", "ut.csv"]), (0, String::new()));
    let text = fs::read_to_string(site.join("ut.csv")).expect("written");
    let text = text.strip_prefix('\u{feff}').expect("spreadsheet programs see that it is UTF-8");
    let mut reader =
        csv::ReaderBuilder::new().has_headers(false).delimiter(b';').from_reader(text.as_bytes());
    reader.records().map(|record| record.expect("sound").iter().map(str::to_owned).collect()).collect()
}

fn delimited(rows: &Rows, sign: u8) -> String {
    let mut writer = csv::WriterBuilder::new().delimiter(sign).from_writer(Vec::new());
    rows.iter().for_each(|row| writer.write_record(row).expect("in memory"));
    String::from_utf8(writer.into_inner().expect("in memory")).expect("text")
}

fn import(site: &Path, rows: &Rows) -> (i32, String) {
    fs::write(site.join("in.csv"), delimited(rows, b';')).expect("writable");
    run(site, &["import", "services", "in.csv"])
}

/// The place of a cell by the id of its row and its heading.
fn at(rows: &Rows, id: &str, heading: &str) -> (usize, usize) {
    let row = rows.iter().position(|row| row[1] == id).expect(id);
    (row, rows[0].iter().position(|known| known == heading).expect(heading))
}

/// The rows with some cells changed.
fn with(rows: &Rows, cells: &[(&str, &str, &str)]) -> Rows {
    let mut changed = rows.clone();
    for (id, heading, text) in cells {
        let (row, column) = at(rows, id, heading);
        changed[row][column] = (*text).to_owned();
    }
    changed
}

fn letters(column: usize) -> String {
    let letter = |number: usize| char::from(b'A' + u8::try_from(number).expect("a letter"));
    match column / 26 {
        0 => letter(column).to_string(),
        high => format!("{}{}", letter(high - 1), letter(column % 26)),
    }
}

fn content(site: &Path) -> BTreeMap<String, Vec<u8>> {
    read_tree(&site.join("content"))
}

#[test]
fn the_real_content_travels() {
    let real = tempfile::tempdir().expect("a temporary folder");
    for folder in ["content", "templates", "locales"] {
        copy(&root().join(folder), &real.path().join(folder));
    }
    let before = content(real.path());
    assert_eq!(run(real.path(), &["export", "services", "ut.xlsx"]), (0, String::new()));
    assert_eq!(run(real.path(), &["import", "services", "ut.xlsx"]), (0, "0 files written.\n".to_owned()));
    assert_eq!(content(real.path()), before);
}

#[test]
fn a_changed_cell_changes_its_line() {
    let site = site();
    let before = fs::read_to_string(site.path().join(NIGHT)).expect("there");
    let rows = exported(site.path());
    let changed = with(
        &rows,
        &[
            ("natthem", "Telefon 2", "070-174 06 99"),
            ("natthem", "Kostnad", "free"),
            ("natthem", "Kostnad: källa", "broschyr"),
            ("natthem", "Kostnad: säkerhet", "b"),
        ],
    );
    assert_eq!(import(site.path(), &changed), (0, format!("1 file written.\n{NIGHT}\n")));
    let expected = before
        .replace("+46 70 174 06 06", "+46 70 174 06 99")
        .replace("cost: unknown", "cost:\n  value: free\n  source: broschyr\n  confidence: B");
    assert_eq!(fs::read_to_string(site.path().join(NIGHT)).expect("there"), expected);
}

#[test]
fn lists_as_other_programs_divide_them_are_read() {
    let site = site();
    let mut rows = exported(site.path());
    rows = with(&rows, &[("rad", "Bekräftas igen efter (dagar)", "364")]);
    rows.insert(2, vec![String::new(); rows[0].len()]);
    for (sign, head, end) in [(b',', "", "\r\n"), (b'\t', "\u{feff}", "\n"), (b';', "", "\n")] {
        let text = format!("{head}{}", delimited(&rows, sign).replace('\n', end));
        fs::write(site.path().join("in.csv"), text).expect("writable");
        let (code, stderr) = run(site.path(), &["import", "services", "in.csv"]);
        let expected = "1 file written.\ncontent/services/staden/rad/service.yaml\n";
        assert_eq!((code, stderr.as_str()), (0, expected), "{sign}");
        small_site(site.path());
    }
}

/// A workbook as someone leaves it who has typed into cells without a format.
fn workbook(rows: &Rows, typed: impl Fn(&str, &str) -> Option<Typed>) -> Vec<u8> {
    let mut workbook = Workbook::new();
    workbook
        .add_worksheet()
        .set_name("Blad 1")
        .expect("a name")
        .write_string(0, 0, "Anteckningar")
        .expect("a cell");
    let sheet = workbook.add_worksheet().set_name("Verksamheter").expect("a name");
    let day = Format::new().set_num_format("yyyy-mm-dd");
    for (row, cells) in (0..).zip(rows) {
        for (column, (text, heading)) in (0..).zip(cells.iter().zip(&rows[0])) {
            match typed(heading, text).filter(|_| row > 0 && !text.is_empty()) {
                None => sheet.write_string(row, column, text),
                Some(Typed::Number(number)) => sheet.write_number(row, column, number),
                Some(Typed::Day(year, month, of)) => {
                    let date = ExcelDateTime::from_ymd(year, month, of).expect("a day");
                    sheet.write_datetime_with_format(row, column, date, &day)
                }
                Some(Typed::Text(text)) => sheet.write_string(row, column, text),
                Some(Typed::Truth) => sheet.write_boolean(row, column, true),
                Some(Typed::Failing) => {
                    sheet.write_formula(row, column, Formula::new("=46 19").set_result("#NAME?"))
                }
            }
            .expect("a cell");
        }
    }
    workbook.save_to_buffer().expect("in memory")
}

enum Typed {
    Number(f64),
    Day(u16, u8, u8),
    Text(String),
    Truth,
    Failing,
}

#[test]
fn what_spreadsheets_make_of_cells_is_forgiven() {
    let site = site();
    let before = content(site.path());
    let made =
        workbook(&exported(site.path()), |heading, text| match (heading, text.trim_start_matches('\'')) {
            ("Kod (ändras inte)" | "Platser" | "Bekräftas igen efter (dagar)", text) => {
                text.parse().ok().map(Typed::Number)
            }
            ("Bekräftad", _) => Some(Typed::Day(2026, 11, 1)),
            ("Telefon 1", "112") => Some(Typed::Number(112.0)),
            ("Adress: postnummer", _) => Some(Typed::Number(12_345.0)),
            ("Koordinater: latitud" | "Koordinater: longitud", text) => text.parse().ok().map(Typed::Number),
            ("Känslig sida", _) => Some(Typed::Truth),
            (_, text) => Some(Typed::Text(format!("\u{a0} {} ", text.replace(' ', "\u{202f} ")))),
        });
    fs::write(site.path().join("in.xlsx"), made).expect("writable");
    assert_eq!(run(site.path(), &["import", "services", "in.xlsx"]), (0, "0 files written.\n".to_owned()));
    assert_eq!(content(site.path()), before);
}

#[test]
fn what_spreadsheets_lose_is_refused_at_its_cell() {
    let site = site();
    let before = content(site.path());
    let rows = exported(site.path());
    let made = workbook(&rows, |heading, text| match (heading, text) {
        ("Telefon 1", "'+46 70 174 06 11") => Some(Typed::Number(701_740_611.0)),
        ("Telefon 1", "'+46 70 174 06 07") => Some(Typed::Failing),
        ("Tider 1", "'24/7") => Some(Typed::Day(2026, 7, 24)),
        _ => None,
    });
    fs::write(site.path().join("in.xlsx"), made).expect("writable");
    let (code, stderr) = run(site.path(), &["import", "services", "in.xlsx"]);
    let place = |id: &str, heading: &str| {
        let (row, column) = at(&rows, id, heading);
        format!("in.xlsx:Verksamheter!{}{}", letters(column), row + 1)
    };
    let expected = [
        ("larm", "Tider 1", "the spreadsheet has made the date 2026-07-24 of what was written"),
        ("matsal", "Telefon 1", "`701740611` is a number here, and its first figures may have been lost"),
        ("rad", "Telefon 1", "the spreadsheet could not work this out: `#NAME?`"),
    ];
    assert_eq!(code, 1, "{stderr}");
    assert!(stderr.ends_with("3 errors, 0 warnings\n"), "{stderr}");
    for (id, heading, message) in expected {
        let text = format!("error[sheet::cell]: {message}\n--> {}\n", place(id, heading));
        assert!(stderr.contains(&text), "{text}\n{stderr}");
    }
    assert_eq!(content(site.path()), before);
}

/// The smallest file of an office program that is no Microsoft's.
fn open_document(rows: &Rows) -> Vec<u8> {
    let escape = |text: &str| text.replace('&', "&amp;").replace('<', "&lt;");
    let mut table = String::new();
    for row in rows {
        table.push_str("<table:table-row>");
        for (text, heading) in row.iter().zip(&rows[0]) {
            let value = if heading == "Bekräftad" && text.starts_with("20") {
                format!(" office:value-type=\"date\" office:date-value=\"{text}\"")
            } else {
                " office:value-type=\"string\"".to_owned()
            };
            table.push_str(&format!(
                "<table:table-cell{value}><text:p>{}</text:p></table:table-cell>",
                escape(text)
            ));
        }
        table.push_str("</table:table-row>");
    }
    let spaces = "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" \
        xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" \
        xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"";
    let document = format!(
        "<office:document-content {spaces} office:version=\"1.3\"><office:body><office:spreadsheet>\
         <table:table table:name=\"Verksamheter\">{table}</table:table>\
         </office:spreadsheet></office:body></office:document-content>"
    );
    let manifest =
        "<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\"/>";
    let mut file = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let options = zip::write::SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
    for (name, text) in [
        ("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
        ("META-INF/manifest.xml", manifest),
        ("content.xml", &document),
    ] {
        file.start_file(name, options).expect("in memory");
        file.write_all(text.as_bytes()).expect("in memory");
    }
    file.finish().expect("in memory").into_inner()
}

#[test]
fn a_list_from_libreoffice_is_read() {
    let site = site();
    let before = content(site.path());
    let rows = exported(site.path());
    fs::write(site.path().join("in.ods"), open_document(&rows)).expect("writable");
    assert_eq!(run(site.path(), &["import", "services", "in.ods"]), (0, "0 files written.\n".to_owned()));
    let changed = with(&rows, &[("natthem", "Telefon 2: gäller", "advice")]);
    fs::write(site.path().join("in.ods"), open_document(&changed)).expect("writable");
    assert_eq!(
        run(site.path(), &["import", "services", "in.ods"]),
        (0, format!("1 file written.\n{NIGHT}\n"))
    );
    let changes = content(site.path());
    assert_eq!(before.iter().filter(|(path, text)| changes[*path] != **text).count(), 1);
}

#[test]
fn rows_and_columns_that_are_missing_stay_as_they_are() {
    let site = site();
    let before = content(site.path());
    let mut rows = exported(site.path());
    let (row, column) = at(&rows, "matsal", "Utförare: enhet");
    rows.remove(row);
    for (number, row) in rows.iter_mut().enumerate() {
        row.remove(column);
        row.insert(0, if number == 0 { "# Ring i maj".to_owned() } else { "ja".to_owned() });
    }
    let expected = "0 files written.\n1 service has no row and stays as it is: matsal\n\
        1 column is missing, and what it holds stays as it is: Utförare: enhet\n";
    assert_eq!(import(site.path(), &rows), (0, expected.to_owned()));
    assert_eq!(content(site.path()), before);
    assert_eq!(run(site.path(), &["export", "services", "--area", "landet", "ut.csv"]).0, 0);
    assert_eq!(run(site.path(), &["export", "services", "--area", "mars", "ut.csv"]).0, 2);
}

#[test]
fn what_the_content_has_changed_since_is_not_overwritten() {
    let site = site();
    let rows = exported(site.path());
    let path = site.path().join(NIGHT);
    let newer = fs::read_to_string(&path).expect("there").replace("label: reception", "label: advice");
    fs::write(&path, &newer).expect("writable");
    // Nobody has touched that cell in the list: the content's newer word stays, and another field may change.
    let changed = with(&rows, &[("natthem", "Platser", "6")]);
    let (code, stderr) = import(site.path(), &changed);
    let kept = "1 cell is newer in the content than in the list, where nobody has changed it: kept\n";
    assert_eq!((code, stderr), (0, format!("1 file written.\n{NIGHT}\n{kept}")));
    let expected = newer.replace("value: 5", "value: 6");
    assert_eq!(fs::read_to_string(&path).expect("there"), expected);
    // A number beside the newer word is another matter: nobody has seen the two together.
    let (row, column) = at(&rows, "natthem", "Telefon 2");
    let (code, stderr) = import(site.path(), &with(&rows, &[("natthem", "Telefon 2", "112")]));
    assert_eq!(code, 1);
    let expected_error = format!(
        "error[sheet::conflict]: `Telefon 2: gäller` says `advice` in the content now; it was changed there after this \
         list was exported\n--> in.csv:{}{}\n",
        letters(column),
        row + 1
    );
    assert!(stderr.contains(&expected_error), "{stderr}");
    assert_eq!(fs::read_to_string(&path).expect("there"), expected);
}

#[test]
fn what_the_checks_of_all_content_find_is_told_at_the_cell() {
    let site = site();
    let before = content(site.path());
    let rows = exported(site.path());
    let changed = with(
        &rows,
        &[
            ("natthem", "Tider 1", "Mo-Fr 25:00"),
            ("natthem", "Behov", "sova; sva"),
            ("natthem", "Telefon 2: källa", "okand"),
            ("rad", "Telefon 1", "019"),
            ("rad", "Bekräftad", "2027-01-01"),
        ],
    );
    let (code, stderr) = import(site.path(), &changed);
    assert_eq!(code, 1, "{stderr}");
    assert!(stderr.ends_with("5 errors, 0 warnings\n") && !stderr.contains("--> content/"), "{stderr}");
    let places: Vec<&str> =
        stderr.lines().filter_map(|line| line.trim_start().strip_prefix("--> ")).collect();
    let expected = [
        ("natthem", "Behov"),
        ("natthem", "Telefon 2: källa"),
        ("natthem", "Tider 1"),
        ("rad", "Telefon 1"),
        ("rad", "Bekräftad"),
    ]
    .map(|(id, heading)| {
        let (row, column) = at(&rows, id, heading);
        format!("in.csv:{}{}", letters(column), row + 1)
    });
    let mut sorted: Vec<String> = expected.to_vec();
    sorted.sort();
    let mut found: Vec<String> = places.iter().map(|place| (*place).to_owned()).collect();
    found.sort();
    assert_eq!(found, sorted, "{stderr}");
    // A number that texts link is changed together with them.
    let (code, stderr) = import(site.path(), &with(&rows, &[("rad", "Telefon 1", "'+46 70 174 06 98")]));
    assert_eq!(code, 1);
    assert!(
        stderr
            .contains("error[markdown::phone-mismatch]: texts link the number of `rad` as it was: content/"),
        "{stderr}"
    );
    assert!(stderr.ends_with("1 error, 0 warnings\n"), "{stderr}");
    assert_eq!(content(site.path()), before);
}
