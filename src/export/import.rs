//! Tables of others as drafts: which row holds the headers, what they mean, and what each cell says.

use crate::dataset::intake::draft::{Change, Content, Draft, Facts, Reason, What};
use crate::export::cell::{read, unshielded};
use crate::export::columns::{COLUMNS, Column, Shape, Side, recognized};
use crate::export::german_hours::heard;
use crate::export::spreadsheet::{Row, Sheet};
use crate::export::tongues::Tongues;
use crate::text::safe;

/// In how many rows the headers are looked for.
const HEAD: usize = 30;

/// What was read from a table.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Reading {
    /// A draft for each row.
    pub drafts: Vec<Draft>,
    /// Headers that mean nothing here.
    pub strangers: Vec<String>,
    /// Cells that cannot be understood.
    pub changes: Vec<Change>,
    /// Keys, and the headers that they have in the table.
    pub headers: Vec<(String, String)>,
}

/// A column of a table and what it means: column, language, and its place.
type Meaning = (&'static Column, String, usize);

/// Reads the first sheet that has headers; of several ways to read it, the one in which most headers mean something.
/// `None` where no row names at least the partner's name or an id, and something of it.
pub fn reading(sheets: &[Sheet]) -> Option<Reading> {
    let heads = sheets.iter().filter_map(|sheet| Some((sheet, head(&sheet.rows)?)));
    let (sheet, (at, meanings)) = heads.rev().max_by_key(|(_, (_, meanings))| meanings.len())?;
    let (_, header) = sheet.rows.get(at)?;
    let is_known = |column: usize| meanings.iter().any(|(.., at)| *at == column);
    let strangers = header.iter().enumerate().filter(|(at, text)| !text.trim().is_empty() && !is_known(*at));
    let strangers = strangers.map(|(_, text)| safe::excerpt(text.trim(), 60)).collect();
    let named = |(column, tag, at): &Meaning| {
        let header = header.get(*at).map_or("", |it| unshielded(it));
        (column.key_in(tag), safe::excerpt(header, 60))
    };
    let headers = meanings.iter().map(named).collect();
    let mut reading = Reading { strangers, headers, ..Reading::default() };
    let has_hours_of_offers = meanings.iter().any(|(it, ..)| it.side == Side::Offer && it.shape == Shape::Hours);
    let has_tongues = meanings.iter().any(|(it, ..)| it.shape == Shape::Tongues);
    let tongues = if has_tongues { Tongues::new() } else { Tongues::default() };
    for (row, cells) in sheet.rows.iter().skip(at + 1) {
        let mut draft = Draft { row: *row, ..Draft::default() };
        for (column, tag, at) in &meanings {
            let text = cells.get(*at).map_or("", |text| unshielded(text));
            let facts = if column.side == Side::Partner { &mut draft.partner } else { &mut draft.offer };
            if !text.is_empty() && say(facts, (column, tag), text, &tongues).is_none() {
                let value = safe::excerpt(text, 80);
                reading.changes.push(Change { row: *row, what: What::ValueLeft { key: column.key_in(tag), value } });
            }
        }
        if !has_hours_of_offers && !draft.offer.is_empty() {
            give_hours(&mut draft);
        }
        if !draft.partner.is_empty() || !draft.offer.is_empty() {
            reading.drafts.push(draft);
        }
    }
    let torn = sheet.open_quote.map(|it| Change { row: it.row, what: What::RowLeft(Reason::OpenQuote(it.line)) });
    reading.changes.extend(torn);
    Some(reading)
}

/// The hours of a row that speaks of an offer are those of the offer: the next row may have others for the same partner.
fn give_hours(draft: &mut Draft) {
    let is_of_hours = |key: &str| ["hours", "by_appointment"].contains(&key) || key.starts_with("hours_note.");
    let hours = draft.partner.iter().filter(|(key, _)| is_of_hours(key));
    let hours: Vec<(String, Content)> = hours.map(|(key, content)| (key.to_owned(), content.clone())).collect();
    for (key, content) in hours {
        draft.partner.drop(&key);
        draft.offer.set(key, content);
    }
}

/// The row of the headers and what they mean.
fn head(rows: &[Row]) -> Option<(usize, Vec<Meaning>)> {
    let heads = rows.iter().take(HEAD).enumerate().map(|(at, (_, cells))| (at, meanings(cells)));
    let is_head = |meanings: &[Meaning]| {
        meanings.len() > 1 && meanings.iter().any(|(column, ..)| ["id", "name"].contains(&column.key))
    };
    heads.into_iter().find(|(_, meanings)| is_head(meanings))
}

/// What each header means; of two with one meaning the first holds.
fn meanings(cells: &[String]) -> Vec<Meaning> {
    let mut meanings: Vec<Meaning> = Vec::new();
    for (at, text) in cells.iter().enumerate() {
        let Some((column, tag)) = recognized(unshielded(text), &COLUMNS) else { continue };
        if !meanings.iter().any(|(it, of, _)| *it == column && *of == tag) {
            meanings.push((column, tag, at));
        }
    }
    meanings
}

/// Says what a cell says; `None` if that cannot be understood.
fn say(facts: &mut Facts, (column, tag): (&Column, &str), text: &str, tongues: &Tongues) -> Option<()> {
    if column.shape != Shape::Hours {
        let content = match read(text, column.shape)? {
            Content::List(names) if column.shape == Shape::Tongues => Content::List(tongues.codes(&names)?),
            other => other,
        };
        facts.set(column.key_in(tag), content);
        return Some(());
    }
    let heard = heard(text);
    if let Some(hours) = heard.hours {
        facts.text(column.key, hours);
    }
    if let Some(note) = heard.note {
        // A note that stands there already holds; this one is told.
        let is_free = facts.get("hours_note.de").is_none();
        is_free.then(|| facts.text("hours_note.de", note))?;
    }
    if let Some(flag) = heard.by_appointment {
        facts.set("by_appointment", Content::Flag(flag));
    }
    Some(())
}
