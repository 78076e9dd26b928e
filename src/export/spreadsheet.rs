//! Reading tables as spreadsheet programs write them: XLSX, ODS, and CSV in any of the usual ways.

use std::io::Cursor;

use calamine::{Data, Reader, open_workbook_auto_from_rs};
use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::Encoding;

/// How many cells of a sheet are read; more are no list of offices.
const CELLS: usize = 2_000_000;

/// A row: its number from 1, as the spreadsheet program shows it, and its cells as texts.
pub type Row = (usize, Vec<String>);

/// Why there is no table.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum TableError {
    /// The file is damaged, or none of these.
    #[error("it is no table of the kind its name says: {0}")]
    Broken(String),
}

/// The sheets of a workbook, or the ways in which a CSV file may be meant: parted by semicolons, commas, or tabs.
///
/// # Errors
/// When a workbook cannot be read.
pub fn sheets(bytes: &[u8]) -> Result<Vec<Vec<Row>>, TableError> {
    if bytes.starts_with(b"PK\x03\x04") {
        return workbook(bytes);
    }
    let text = decoded(bytes);
    Ok((*b";,\t").map(|mark| rows(&text, mark)).to_vec())
}

fn workbook(bytes: &[u8]) -> Result<Vec<Vec<Row>>, TableError> {
    let broken = |wrong: &dyn std::fmt::Display| TableError::Broken(wrong.to_string());
    let mut book = open_workbook_auto_from_rs(Cursor::new(bytes)).map_err(|wrong| broken(&wrong))?;
    let mut sheets = Vec::new();
    for name in book.sheet_names() {
        let range = book.worksheet_range(&name).map_err(|wrong| broken(&wrong))?;
        let first = range.start().map_or(0, |(row, _)| usize::try_from(row).unwrap_or_default());
        let most = CELLS / range.width().max(1);
        let row = |(at, cells): (usize, &[Data])| (first + at + 1, cells.iter().map(shown).collect());
        sheets.push(range.rows().take(most).enumerate().map(row).collect());
    }
    Ok(sheets)
}

/// A cell as a person reads it.
fn shown(cell: &Data) -> String {
    match cell {
        Data::Int(number) => number.to_string(),
        Data::Float(number) => number.to_string(),
        Data::Bool(true) => "ja".to_owned(),
        Data::Bool(false) => "nein".to_owned(),
        Data::DateTime(moment) => {
            let (year, month, day, ..) = moment.to_ymd_hms_milli();
            format!("{year}-{month:02}-{day:02}")
        }
        Data::String(text) | Data::DateTimeIso(text) | Data::DurationIso(text) => text.clone(),
        Data::Error(_) | Data::Empty => String::new(),
    }
}

/// The text of a file, in whatever way its letters are written. Older German programs write Windows-1252.
fn decoded(bytes: &[u8]) -> String {
    if let Some((encoding, _)) = Encoding::for_bom(bytes) {
        return encoding.decode(bytes).0.into_owned();
    }
    if let Ok(text) = std::str::from_utf8(bytes) {
        return text.to_owned();
    }
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(bytes, true);
    let guessed = detector.guess(Some(b"de"), Utf8Detection::Deny);
    guessed.decode(bytes).0.into_owned()
}

fn rows(text: &str, mark: u8) -> Vec<Row> {
    let mut reader =
        ::csv::ReaderBuilder::new().delimiter(mark).has_headers(false).flexible(true).from_reader(text.as_bytes());
    let records = reader.records().filter_map(Result::ok);
    records.enumerate().map(|(at, record)| (at + 1, record.iter().map(str::to_owned).collect())).collect()
}
