//! `wegweiser show`: one record.

use std::mem;

use crate::dataset::Dataset;
use crate::dataset::table::nearest;
use crate::export::html::handout::hand_out;
use crate::export::{json, vcard};
use crate::language::texts::Texts;
use crate::sheet::record::sheet;
use crate::sheet::{Occasion, Reader, plain};
use crate::shell::arguments::SheetFormat;
use crate::shell::commands::{Outcome, answer, remark};
use crate::shell::failure::Failure;
use crate::shell::surroundings::Surroundings;
use crate::text::safe;

/// Prints the record of an id.
///
/// # Errors
/// When the dataset cannot be read or the answer cannot be written.
pub fn run(id: &str, format: SheetFormat, surroundings: &Surroundings) -> Result<Outcome, Failure> {
    let now = surroundings.now().naive_local();
    let dataset = surroundings.edition()?.dataset();
    let Some(record) = dataset.find(id) else {
        remark(&unknown(id, &dataset));
        return Ok(Outcome::Findings);
    };
    let texts = Texts::new(surroundings.language);
    let reader = reader(format);
    // What is handed on is read at another time.
    let time = (reader == Reader::Desk).then_some(now.time());
    let occasion = Occasion { texts: &texts, today: now.date(), now: time, reader };
    let sheet = sheet(&dataset, record, occasion);
    answer(&match format {
        SheetFormat::Html => hand_out(&dataset, &[record.into()], occasion),
        SheetFormat::Vcard => vcard::card(&dataset, record, &texts)
            .ok_or_else(|| Failure::new(format!("{id} is neither a partner nor an offer, and has no card")))?,
        SheetFormat::Text => plain::text(&sheet, &texts),
        SheetFormat::Markdown => plain::markdown(&sheet, &texts),
        SheetFormat::Json => format!("{}\n", json::record(&dataset, record, &sheet, &texts, surroundings.clock())),
    })?;
    // The process ends: the system takes back at once what freeing piece by piece would take long for.
    mem::forget(dataset);
    Ok(Outcome::Fine)
}

/// What is made to be handed on shows nobody who is not public.
fn reader(format: SheetFormat) -> Reader {
    match format {
        SheetFormat::Text | SheetFormat::Json => Reader::Desk,
        SheetFormat::Markdown | SheetFormat::Vcard | SheetFormat::Html => Reader::Kiosk,
    }
}

/// What is said of an id that no record has.
pub fn unknown(id: &str, dataset: &Dataset) -> String {
    let id = safe::excerpt(id, 100);
    let ids: Vec<&str> = dataset.records().map(|record| dataset.id(record)).collect();
    match nearest(&id, &ids) {
        Some(near) => format!("no record has the id {id}; the nearest is {near}"),
        None => format!("no record has the id {id}; `wegweiser search` prints ids"),
    }
}
