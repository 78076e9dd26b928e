//! Reading tables as spreadsheet programs write them: XLSX, ODS, and CSV in any of the usual ways.

use std::io::Cursor;

use calamine::{Data, Reader, open_workbook_auto_from_rs};
use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::Encoding;

/// How many cells of a sheet are read; more are no list of offices.
const CELLS: usize = 2_000_000;

/// A row: its number from 1, as the spreadsheet program shows it, and its cells as texts.
pub type Row = (usize, Vec<String>);

/// A sheet, or a CSV file read in one way.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Sheet {
    /// Its rows; those before the open quote, if there is one.
    pub rows: Vec<Row>,
    /// A quote that would swallow the rows after it.
    pub open_quote: Option<OpenQuote>,
}

/// A quote that is never closed, or only by one that was to open another cell in a later line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OpenQuote {
    /// The row, as it is numbered in [`Row`].
    pub row: usize,
    /// The line of the file.
    pub line: usize,
}

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
pub fn sheets(bytes: &[u8]) -> Result<Vec<Sheet>, TableError> {
    if bytes.starts_with(b"PK\x03\x04") {
        return workbook(bytes);
    }
    let text = decoded(bytes);
    Ok((*b";,\t").map(|mark| sheet(&text, mark)).to_vec())
}

fn workbook(bytes: &[u8]) -> Result<Vec<Sheet>, TableError> {
    let broken = |wrong: &dyn std::fmt::Display| TableError::Broken(wrong.to_string());
    let mut book = open_workbook_auto_from_rs(Cursor::new(bytes)).map_err(|wrong| broken(&wrong))?;
    let mut sheets = Vec::new();
    for name in book.sheet_names() {
        let range = book.worksheet_range(&name).map_err(|wrong| broken(&wrong))?;
        let first = range.start().map_or(0, |(row, _)| usize::try_from(row).unwrap_or_default());
        let most = CELLS / range.width().max(1);
        let row = |(at, cells): (usize, &[Data])| (first + at + 1, cells.iter().map(shown).collect());
        sheets.push(Sheet { rows: range.rows().take(most).enumerate().map(row).collect(), open_quote: None });
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

/// The rows of a CSV file up to the first quote that would swallow others.
fn sheet(text: &str, mark: u8) -> Sheet {
    let Some((record, line)) = open_quote(text, char::from(mark)) else {
        return Sheet { rows: rows(text, mark), open_quote: None };
    };
    let rows = rows(text.get(..record).unwrap_or_default(), mark);
    let row = rows.len() + 1;
    Sheet { rows, open_quote: Some(OpenQuote { row, line }) }
}

/// Where the record begins in which a quote stays open, and the line of that quote.
fn open_quote(text: &str, mark: char) -> Option<(usize, usize)> {
    let (mut cell, mut line, mut record, mut opened) = (Cell::Empty, 1, 0, 1);
    for (at, letter) in text.char_indices() {
        cell = match (cell, letter) {
            (Cell::Empty, '"') => {
                opened = line;
                Cell::Quoted
            }
            (Cell::Quoted, '"') => Cell::Closed,
            (Cell::Closed, '"') | (Cell::Quoted, _) => Cell::Quoted,
            (_, '\n' | '\r') => {
                record = at + 1;
                Cell::Empty
            }
            (_, letter) if letter == mark => Cell::Empty,
            // What closed it was to open another cell.
            (Cell::Closed, _) if opened < line => return Some((record, opened)),
            _ => Cell::Bare,
        };
        line += usize::from(letter == '\n');
    }
    matches!(cell, Cell::Quoted).then_some((record, opened))
}

/// What is known of a cell while it is read.
#[derive(Clone, Copy)]
enum Cell {
    /// Nothing stands in it yet.
    Empty,
    /// It has no quotes around it.
    Bare,
    /// Its quote is open.
    Quoted,
    /// Its quote is closed, or the next letter is a quote that stands for itself.
    Closed,
}

fn rows(text: &str, mark: u8) -> Vec<Row> {
    let mut reader =
        ::csv::ReaderBuilder::new().delimiter(mark).has_headers(false).flexible(true).from_reader(text.as_bytes());
    let records = reader.records().filter_map(Result::ok);
    records.enumerate().map(|(at, record)| (at + 1, record.iter().map(str::to_owned).collect())).collect()
}
