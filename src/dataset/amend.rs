//! Changes in the files that people keep: what is not changed stays as it is, comments, order and unknown keys too.

use chrono::{Datelike, NaiveDate};
use toml_edit::{Array, DocumentMut, InlineTable, Item, TableLike, Value};

/// Why a change cannot be made in a file.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum AmendError {
    /// The file is no TOML.
    #[error("it is no TOML: {0}")]
    Syntax(String),
    /// The record has no header of its own, such as `[[partner]]`, at which it could be found.
    #[error("the record has no header such as [[partner]] or [[partner.offer]] there")]
    NoHeader,
}

/// The text of a file in which a partner or offer is verified on this day from this source. Other sources that are
/// already named stay behind it.
///
/// # Errors
/// When the text is no TOML, or the record is not found in it.
pub fn confirmed(text: &str, id: &str, on: NaiveDate, source: &str) -> Result<String, AmendError> {
    let mut opened = Opened::new(text)?;
    let record = record(opened.document.as_table_mut(), id).ok_or(AmendError::NoHeader)?;
    if record.get("verified").and_then(Item::as_table_like).is_none() {
        record.insert("verified", Item::Value(Value::InlineTable(InlineTable::new())));
    }
    let verified = record.get_mut("verified").and_then(Item::as_table_like_mut).ok_or(AmendError::NoHeader)?;
    put(verified, "on", day(on));
    if let Some(list) = verified.get_mut("source").and_then(Item::as_array_mut) {
        put_first(list, source);
    } else {
        let known = verified.get("source").and_then(Item::as_str).filter(|known| *known != source);
        let all = |known: &str| Value::Array([source, known].into_iter().collect());
        let value = known.map_or_else(|| Value::from(source), all);
        put(verified, "source", value);
    }
    Ok(opened.text())
}

/// A file that is open for changes, and what its reader does not keep: byte order mark and kind of line breaks.
#[derive(Debug, Clone)]
pub(super) struct Opened {
    /// What is changed.
    pub document: DocumentMut,
    mark: &'static str,
    is_windows: bool,
}

impl Opened {
    /// Opens a file.
    pub fn new(text: &str) -> Result<Self, AmendError> {
        let mark = if text.starts_with('\u{feff}') { "\u{feff}" } else { "" };
        let plain = text.get(mark.len()..).unwrap_or_default();
        let document =
            plain.parse().map_err(|wrong: toml_edit::TomlError| AmendError::Syntax(wrong.message().to_owned()))?;
        // The parser knows only one kind of line break; files from Windows keep theirs.
        let is_windows = plain.contains("\r\n") && plain.matches("\r\n").count() == plain.matches('\n').count();
        Ok(Self { document, mark, is_windows })
    }

    /// Its text with the changes.
    pub fn text(&self) -> String {
        let amended = format!("{}{}", self.mark, self.document);
        if self.is_windows { amended.replace('\n', "\r\n") } else { amended }
    }
}

/// The partner or offer with this id.
fn record<'d>(document: &'d mut dyn TableLike, id: &str) -> Option<&'d mut dyn TableLike> {
    let has_id = |table: &toml_edit::Table| table.get("id").and_then(Item::as_str) == Some(id);
    for partner in document.get_mut("partner")?.as_array_of_tables_mut()?.iter_mut() {
        if has_id(partner) {
            return Some(partner);
        }
        let offers = partner.get_mut("offer").and_then(Item::as_array_of_tables_mut);
        if let Some(offer) = offers.and_then(|offers| offers.iter_mut().find(|offer| has_id(offer))) {
            return Some(offer);
        }
    }
    None
}

/// Puts a source at the front of a list, whose lines and comments stay as they are.
fn put_first(list: &mut Array, source: &str) {
    let at = list.iter().position(|value| value.as_str() == Some(source));
    let first = list.get(0).map(|first| first.decor().clone());
    match at {
        Some(0) => return,
        Some(at) => drop(list.remove(at)),
        None => {}
    }
    let mut value = Value::from(source);
    let prefix = first.as_ref().and_then(|decor| decor.prefix()?.as_str()).unwrap_or_default();
    // What is said in a comment above the first is said of that one.
    match prefix.rsplit_once('\n') {
        Some((_, indent)) => value.decor_mut().set_prefix(format!("\n{indent}")),
        // A list of one line has a blank before each value but the first.
        None => list.get_mut(0).into_iter().for_each(|second| second.decor_mut().set_prefix(" ")),
    }
    list.insert_formatted(0, value);
}

pub(super) fn day(on: NaiveDate) -> Value {
    let part = |number: u32| u8::try_from(number).unwrap_or_default();
    let year = u16::try_from(on.year()).unwrap_or_default();
    Value::from(toml_edit::Date { year, month: part(on.month()), day: part(on.day()) })
}

/// Puts a value in the place of another, with the blanks and comments around it.
pub(super) fn put(table: &mut dyn TableLike, key: &str, value: Value) {
    match table.get_mut(key).and_then(Item::as_value_mut) {
        Some(old) => {
            let decor = old.decor().clone();
            *old = value;
            *old.decor_mut() = decor;
        }
        None => drop(table.insert(key, Item::Value(value))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn on() -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, 23).unwrap_or_default()
    }

    fn amended(text: &str, id: &str) -> Result<String, AmendError> {
        confirmed(text, id, on(), "https://musterstadt.example/neu")
    }

    #[test]
    fn only_date_and_source_change_and_everything_else_stays() {
        let text = "# Kopf\r\n[[partner]]\r\nid = \"haus\"   # bleibt\r\nzzz = 1\r\nverified = { on = 2013-05-01, source = \
                    \"https://musterstadt.example/neu\", confidence = \"low\" } # alt\r\n\r\n[[partner]]\r\nid = \"b\"\r\n";
        let expected = text.replace("2013-05-01", "2026-11-23");
        assert_eq!(amended(text, "haus"), Ok(expected));
    }

    #[test]
    fn an_offer_gets_a_date_of_its_own() {
        let text = "[[partner]]\nid = \"a\"\n  [[partner.offer]]\n  id = \"kurs\"\n  title = \"Kurs\"\n";
        let expected =
            format!("{text}verified = {{ on = 2026-11-23, source = \"https://musterstadt.example/neu\" }}\n");
        assert_eq!(amended(text, "kurs"), Ok(expected));
    }

    #[test]
    fn sources_that_are_known_stay_behind_the_new_one() {
        let text = "\u{feff}[[partner]]\nid = \"a\"\nverified.source = [\"https://musterstadt.example/1\", \"https://musterstadt.example/neu\"]\n";
        let amended = amended(text, "a").unwrap_or_default();
        assert!(amended.starts_with("\u{feff}[[partner]]"), "{amended}");
        let list = "verified.source = [\"https://musterstadt.example/neu\", \"https://musterstadt.example/1\"]";
        assert!(amended.contains(list) && amended.contains("verified.on = 2026-11-23"), "{amended}");
    }

    #[test]
    fn a_list_of_several_lines_keeps_them_and_its_comments() {
        let list = "verified = { on = 2013-05-01, source = [\n  # Amt\n  \"https://musterstadt.example/1\", # alt\n  \
                    \"https://musterstadt.example/2\", # Anruf\n] }\n";
        let text = format!("[[partner]]\nid = \"a\"\n{list}");
        let expected = text
            .replace("2013-05-01", "2026-11-23")
            .replace("source = [", "source = [\n  \"https://musterstadt.example/neu\",");
        assert_eq!(amended(&text, "a"), Ok(expected));
    }

    #[test]
    fn a_record_that_is_not_there_or_no_toml_is_refused() {
        assert_eq!(amended("[[partner]]\nid = \"a\"\n", "b"), Err(AmendError::NoHeader));
        assert!(matches!(amended("[[partner]", "a"), Err(AmendError::Syntax(_))));
    }
}
