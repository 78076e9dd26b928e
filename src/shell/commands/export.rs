//! `wegweiser export`: chosen partners and offers in a form for other programs, printed or written into a file.

use std::fs::{self, File};
use std::io::Read;
use std::path::Path;

use crate::dataset::{Dataset, Record};
use crate::export::chosen::Chosen;
use crate::export::handout::{Form, written};
use crate::export::html::directory;
use crate::export::selection::Selection;
use crate::export::{csv, hsds, markdown, records, vcard};
use crate::language::texts::Texts;
use crate::search::hit::Shelf;
use crate::search::query::Query;
use crate::sheet::{Occasion, Reader};
use crate::shell::arguments::ExportFormat;
use crate::shell::commands::show::unknown;
use crate::shell::commands::{Outcome, answer, count, remark};
use crate::shell::failure::Failure;
use crate::shell::rewrite;
use crate::shell::surroundings::Surroundings;
use crate::text::safe;

/// What to export, how and where to.
#[derive(Debug, Clone, Copy)]
pub struct Request<'a> {
    /// Form of the output.
    pub format: ExportFormat,
    /// File to write, and what it may replace; standard output without it.
    pub output: Option<(&'a Path, Replacing)>,
    /// Ids of partners and offers, in the order in which they are wanted.
    pub ids: &'a [String],
    /// What to search for. Without ids and a query everything is exported.
    pub query: &'a str,
}

/// What a file may hold that is written anew.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Replacing {
    /// Nothing, or an export of the same form.
    Exports,
    /// Anything.
    Anything,
}

/// How much of a file is looked at to tell what it is, in bytes.
const HEAD: u64 = 2048;

/// Prints or writes the chosen records; where nothing is found, or an id is unknown, nothing at all.
///
/// # Errors
/// When the dataset cannot be read, or the answer or the file cannot be written.
pub fn run(request: Request<'_>, surroundings: &Surroundings) -> Result<Outcome, Failure> {
    let (mut dataset, found) = found(request.query, surroundings)?;
    let Some(selection) = selection(&dataset, request.ids, found) else {
        return Ok(Outcome::Findings);
    };
    // What leaves the house names nobody who is not public.
    dataset.keep_public();
    let texts = Texts::new(surroundings.language);
    let today = surroundings.now().date_naive();
    let occasion = Occasion { texts: &texts, today, now: None, reader: Reader::Kiosk };
    let chosen: Vec<Chosen> = selection.asked.iter().copied().map(Chosen::from).collect();
    let hand_out = |form| written(form, &dataset, &chosen, occasion);
    let text = match request.format {
        ExportFormat::Hsds => format!("{}\n", hsds::json(&dataset, &selection)),
        ExportFormat::Json => format!("{}\n", records::json(&dataset, &selection)),
        ExportFormat::Csv => csv::csv(&dataset, &selection),
        ExportFormat::Vcard => vcard::cards(&dataset, &selection.contacts(&dataset), &texts),
        ExportFormat::Html if request.ids.is_empty() => directory::directory(&dataset, &selection, occasion),
        ExportFormat::Html => hand_out(Form::Html),
        ExportFormat::Text => hand_out(Form::Text),
        ExportFormat::Markdown => markdown::text(&dataset, &selection, occasion),
    };
    match request.output {
        None => answer(&text)?,
        Some((path, replacing)) => {
            if replacing == Replacing::Exports {
                spare(path, request.format, &text)?;
            }
            deliver(&text, path, &selection)?;
        }
    }
    Ok(Outcome::Fine)
}

/// The dataset, and what the search finds in it, the best first; `None` without a query.
fn found(query: &str, surroundings: &Surroundings) -> Result<(Dataset, Option<Vec<Record>>), Failure> {
    let edition = surroundings.edition()?;
    let query = Query::parse(&safe::excerpt(query, 200));
    if query.is_empty() {
        return Ok((edition.dataset(), None));
    }
    let (catalogue, unkept) = edition.catalogue(&|_| {});
    unkept.keep(&catalogue);
    let results = catalogue.search_whole(&query, None);
    let shelves = [Shelf::Offers, Shelf::Addresses];
    let doubtful: usize = shelves.iter().map(|shelf| results.unknown.on(*shelf).len()).sum();
    if doubtful > 0 {
        let records = count(doubtful, "more record");
        let they = if doubtful == 1 { "it matches; it is" } else { "they match; they are" };
        remark(&format!("of {records} it is not known whether {they} left out"));
    }
    let hits = results.hits.best(&shelves, usize::MAX);
    Ok((catalogue.dataset, Some(hits.into_iter().map(|hit| hit.record).collect())))
}

/// What was chosen: by ids first, then by the query. `None`, with a remark, when an id is wrong or nothing is found.
fn selection(dataset: &Dataset, ids: &[String], found: Option<Vec<Record>>) -> Option<Selection> {
    if ids.is_empty() && found.is_none() {
        return Some(Selection::everything(dataset));
    }
    let mut records = Vec::new();
    let mut is_sound = true;
    for id in ids.iter().map(|id| id.trim()).filter(|id| !id.is_empty()) {
        match dataset.find(id) {
            Some(record @ (Record::Partner(_) | Record::Offer(_))) => records.push(record),
            Some(_) => {
                is_sound = false;
                remark(&format!("{id} is neither a partner nor an offer"));
            }
            None => {
                is_sound = false;
                remark(&unknown(id, dataset));
            }
        }
    }
    records.extend(found.into_iter().flatten());
    let selection = Selection::of(dataset, records);
    if is_sound && selection.is_empty() {
        remark("nothing found, nothing exported");
    }
    Some(selection).filter(|it| is_sound && !it.is_empty())
}

/// Sees to it that nothing of somebody else is replaced.
fn spare(path: &Path, format: ExportFormat, text: &str) -> Result<(), Failure> {
    // What cannot be read is told when it is to be written.
    let Some(old) = head(path) else { return Ok(()) };
    let first = text.lines().next().unwrap_or_default();
    let marks: &[&str] = match format {
        ExportFormat::Csv => &["\u{feff}\"ID\";\"Name\";"],
        ExportFormat::Hsds => &["[\n  {\n    \"id\": ", "\"organization_id\": "],
        ExportFormat::Json => &["[\n  {\n    \"record\": "],
        ExportFormat::Vcard => &["BEGIN:VCARD\r\nVERSION:4.0\r\n", "UID:urn:uuid:"],
        ExportFormat::Html => &["<!doctype html>\n<html lang=", "base-uri 'none'; form-action 'none'"],
        ExportFormat::Markdown | ExportFormat::Text => &[first],
    };
    let begins = marks.first().is_some_and(|mark| old.starts_with(mark));
    if old.is_empty() || begins && marks.iter().all(|mark| old.contains(mark)) {
        return Ok(());
    }
    let failure =
        Failure::new(format!("{}: the file is there already, and holds no export of this form", path.display()));
    Err(failure.hint("name another file, or add --force to replace it"))
}

/// The beginning of a file, if there is one that can be read.
fn head(path: &Path) -> Option<String> {
    let file = fs::metadata(path).ok().filter(fs::Metadata::is_file).and_then(|_| File::open(path).ok())?;
    let mut bytes = Vec::new();
    file.take(HEAD).read_to_end(&mut bytes).ok()?;
    Some(String::from_utf8_lossy(&bytes).into_owned())
}

/// Writes a text into a file and says so.
fn deliver(text: &str, path: &Path, selection: &Selection) -> Result<(), Failure> {
    let shown = path.display();
    rewrite::write(path, text).map_err(|wrong| {
        let failure = Failure::new(format!("{shown} cannot be written: {wrong}"));
        failure.hint("name a file in a folder that is there, or leave --output out to print")
    })?;
    let (partners, offers) = (count(selection.partners.len(), "partner"), count(selection.offers.len(), "offer"));
    remark(&format!("{shown}: {partners} and {offers} written"));
    Ok(())
}
