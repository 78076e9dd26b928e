//! `wegweiser export`: chosen partners and offers in a form for other programs, printed or written into a file.

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
use crate::shell::commands::{Outcome, answer, remark};
use crate::shell::failure::Failure;
use crate::shell::rewrite;
use crate::shell::surroundings::Surroundings;
use crate::text::safe;

/// What to export, how and where to.
#[derive(Debug, Clone, Copy)]
pub struct Request<'a> {
    /// Form of the output.
    pub format: ExportFormat,
    /// File to write; standard output without it.
    pub output: Option<&'a Path>,
    /// Ids of partners and offers, in the order in which they are wanted.
    pub ids: &'a [String],
    /// What to search for. Without ids and a query everything is exported.
    pub query: &'a str,
}

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
    deliver(&text, request.output, &selection)?;
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
        remark(&format!("of {doubtful} more records it is not known whether they match; they are left out"));
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

/// Prints a text, or writes it into a file and says so.
fn deliver(text: &str, output: Option<&Path>, selection: &Selection) -> Result<(), Failure> {
    let Some(path) = output else { return answer(text) };
    let shown = path.display();
    rewrite::write(path, text).map_err(|wrong| {
        let failure = Failure::new(format!("{shown} cannot be written: {wrong}"));
        failure.hint("name a file in a folder that is there, or leave --output out to print")
    })?;
    let Selection { partners, offers, .. } = selection;
    remark(&format!("{shown}: {} partners and {} offers written", partners.len(), offers.len()));
    Ok(())
}
