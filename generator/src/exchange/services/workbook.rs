//! A list as a workbook: the only module that imports `rust_xlsxwriter`.
//!
//! What enters: sheets of texts. What leaves: the bytes of a workbook; the same sheets and the same day give the same ones.
//! Must not know what any column means.

use chrono::{Datelike, NaiveDate};
use rust_xlsxwriter::{
    DataValidation, DataValidationErrorStyle, DocProperties, ExcelDateTime, Format, FormatAlign, Formula,
    Workbook, Worksheet, XlsxError,
};

/// What a column offers to choose from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Choice {
    /// Nothing: it is typed.
    Free,
    /// These words.
    Words(Vec<String>),
    /// The first column of the sheet with this name.
    Sheet(&'static str),
}

/// A column of a sheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Head {
    /// What stands above it.
    pub(super) text: String,
    /// Letters that it is wide.
    pub(super) width: u16,
    /// Whether it is there to be read.
    pub(super) read_only: bool,
    /// Whether it is not shown.
    pub(super) hidden: bool,
    /// What its cells offer.
    pub(super) choice: Choice,
}

/// A sheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Sheet {
    /// What it is called.
    pub(super) name: &'static str,
    /// Its columns.
    pub(super) heads: Vec<Head>,
    /// Columns that stay in sight.
    pub(super) frozen: u16,
    /// Whether long texts go on below each other in their cell.
    pub(super) wraps: bool,
    /// Its rows.
    pub(super) rows: Vec<Vec<String>>,
}

const SOUND: &str = "sheets of texts with short names fit into a workbook";

/// A workbook of the sheets, which says that it was made on this day.
pub(super) fn workbook(sheets: &[Sheet], title: &str, day: NaiveDate) -> Vec<u8> {
    written(sheets, title, day).expect(SOUND)
}

fn written(sheets: &[Sheet], title: &str, day: NaiveDate) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    let part = |number: u32| u8::try_from(number).unwrap_or(1);
    let made = ExcelDateTime::from_ymd(
        u16::try_from(day.year()).unwrap_or(1900),
        part(day.month()),
        part(day.day()),
    )?;
    workbook.set_properties(&DocProperties::new().set_title(title).set_creation_datetime(&made));
    for sheet in sheets {
        fill(workbook.add_worksheet(), sheet, sheets)?;
    }
    workbook.save_to_buffer()
}

fn fill(worksheet: &mut Worksheet, sheet: &Sheet, all: &[Sheet]) -> Result<(), XlsxError> {
    // Text, whatever is typed: a spreadsheet that reads numbers and days loses zeros, plus signs and opening hours.
    let text = Format::new().set_num_format("@").set_align(FormatAlign::Top);
    let text = if sheet.wraps { text.set_text_wrap() } else { text };
    let read_only = text.clone().set_font_color("666666").set_background_color("EEEEEE");
    let heading = text.clone().set_bold().set_text_wrap().set_background_color("D9E2EC");
    worksheet.set_name(sheet.name)?;
    worksheet.set_freeze_panes(1, sheet.frozen)?;
    let last = u32::try_from(sheet.rows.len()).unwrap_or(u32::MAX);
    for (column, head) in (0..).zip(&sheet.heads) {
        let format = if head.read_only { &read_only } else { &text };
        worksheet.set_column_width(column, head.width)?;
        worksheet.set_column_format(column, format)?;
        worksheet.write_string_with_format(0, column, &head.text, &heading)?;
        if head.hidden {
            worksheet.set_column_hidden(column)?;
        }
        if let Some(choice) = choice(&head.choice, all)? {
            worksheet.add_data_validation(1, column, last.max(1), column, &choice)?;
        }
    }
    for (row, cells) in (1..).zip(&sheet.rows) {
        for ((column, cell), head) in
            (0..).zip(cells).zip(&sheet.heads).filter(|((_, cell), _)| !cell.is_empty())
        {
            let format = if head.read_only { &read_only } else { &text };
            worksheet.write_string_with_format(row, column, cell, format)?;
        }
    }
    if let Some(column) = u16::try_from(sheet.heads.len()).ok().and_then(|count| count.checked_sub(1)) {
        worksheet.autofilter(0, 0, last, column)?;
    }
    worksheet.set_landscape().set_print_fit_to_pages(1, 0);
    Ok(())
}

/// What a cell offers. Another word is warned of, not forbidden: the import says better what is wrong with it.
fn choice(choice: &Choice, all: &[Sheet]) -> Result<Option<DataValidation>, XlsxError> {
    let offered = match choice {
        Choice::Free => return Ok(None),
        Choice::Words(words) => DataValidation::new().allow_list_strings(words)?,
        Choice::Sheet(name) => {
            let rows = all.iter().find(|sheet| sheet.name == *name).map_or(0, |sheet| sheet.rows.len());
            let range = format!("='{name}'!$A$2:$A${}", rows + 1);
            DataValidation::new().allow_list_formula(Formula::new(range))
        }
    };
    Ok(Some(offered.set_error_style(DataValidationErrorStyle::Warning)))
}
