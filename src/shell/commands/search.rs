//! `wegweiser search`: the hits of a query, best first.

use std::fmt::Write as _;
use std::mem;

use crate::dataset::Record;
use crate::export::json::{self, Question};
use crate::hours::moment::Moment;
use crate::hours::words::said;
use crate::language::texts::Texts;
use crate::search::catalogue::Catalogue;
use crate::search::hit::{Hit, Shelf};
use crate::search::query::Query;
use crate::search::results::Results;
use crate::sheet::compose::where_and_who;
use crate::shell::arguments::{Format, Tab};
use crate::shell::commands::{Outcome, answer};
use crate::shell::failure::Failure;
use crate::shell::ink::Ink;
use crate::shell::surroundings::Surroundings;
use crate::text::safe;

/// What to search and how to print it.
#[derive(Debug, Clone, Copy)]
pub struct Request<'a> {
    /// Which lists.
    pub tab: Tab,
    /// How many hits at most.
    pub limit: usize,
    /// Form of the output.
    pub format: Format,
    /// What was typed.
    pub query: &'a str,
}

/// Searches and prints.
///
/// # Errors
/// When the dataset cannot be read or the answer cannot be written.
pub fn run(request: Request<'_>, surroundings: &Surroundings) -> Result<Outcome, Failure> {
    let clock = surroundings.clock();
    let (catalogue, unkept) = surroundings.edition()?.catalogue(&|_| {});
    // What is echoed must be safe, and what is safe is searched: both are then the same query.
    let text = safe::excerpt(request.query, 200);
    let query = Query::parse(&text).asked_at(clock.at.naive_local());
    // Signs alone, such as an emoji, ask for nothing that a record could have; in the browser they may be half-typed.
    let results = if query.is_empty() { Results::default() } else { catalogue.search(&query) };
    let shelves: &[Shelf] = match request.tab {
        Tab::Goals => &[Shelf::Goals],
        Tab::Offers => &[Shelf::Offers],
        Tab::Addresses => &[Shelf::Addresses],
        Tab::All => &Shelf::ALL,
    };
    let is_found = shelves.iter().any(|shelf| !results.hits.on(*shelf).is_empty());
    match request.format {
        Format::Json => {
            let question = Question { query: &text, clock, language: surroundings.language, limit: request.limit };
            answer(&format!("{}\n", json::answer(&catalogue, &results, question, shelves)))?;
        }
        Format::Text => {
            let texts = Texts::new(surroundings.language);
            let region = catalogue.dataset.directory.holidays.as_deref();
            let moment = Moment::new(clock.at.naive_local(), region);
            answer(&plain(
                &catalogue,
                &results,
                (&texts, &moment, surroundings.ink()),
                (shelves, request.limit, &query),
            ))?;
        }
    }
    unkept.keep(&catalogue);
    // The process ends: the system takes back at once what freeing piece by piece would take long for.
    mem::forget(catalogue);
    Ok(if is_found { Outcome::Fine } else { Outcome::Findings })
}

fn plain(
    catalogue: &Catalogue,
    results: &Results,
    (texts, moment, ink): (&Texts, &Moment, Ink),
    (shelves, limit, query): (&[Shelf], usize, &Query),
) -> String {
    let total: usize = shelves.iter().map(|shelf| results.hits.on(*shelf).len()).sum();
    let hits: Vec<Hit> = results.hits.best(shelves, limit);
    let mut out = String::new();
    let mut line = |text: &str| {
        // Writing to a string cannot fail.
        let _ = writeln!(out, "{text}");
    };
    for (at, hit) in hits.iter().enumerate() {
        line(&format!("{:>3}. {}", at + 1, ink.strong(catalogue.title(hit.record, texts.language()))));
        let below = below(catalogue, hit.record);
        if !below.is_empty() {
            line(&format!("     {below}"));
        }
        let state = catalogue.state(hit.record, moment).and_then(|state| said(state, moment, texts));
        if let Some(state) = state {
            line(&format!("     {state}"));
        }
        line(&format!("     {}", ink.faint(catalogue.dataset.id(hit.record))));
    }
    if total == 0 {
        line(&texts.say_with("search-none", &[("query", query.text.as_str().into())]));
    } else if total > hits.len() {
        line(&texts.say_with("search-more", &[("count", (total - hits.len()).into())]));
    }
    let unknown = shelves.iter().map(|shelf| results.unknown.on(*shelf).len()).sum::<usize>();
    if unknown > 0 {
        line(&texts.say_with("search-unknown", &[("count", unknown.into())]));
    }
    for misread in catalogue.misread(query, texts).iter().filter(|it| !it.filter.is_no_time()) {
        let possible = misread.possible();
        let possible = texts.say_with("misread-possible", &[("values", possible.as_str().into())]);
        line(&format!("{} {possible}", misread.said(texts)));
    }
    if let Some(filter) = query.filters.iter().find(|filter| filter.is_no_time()) {
        line(&texts.say_with("search-no-time", &[("value", filter.value.as_str().into())]));
    }
    if !results.suggestions.is_empty() {
        let queries = results.suggestions.join(" · ");
        line(&texts.say_with("search-did-you-mean", &[("queries", queries.as_str().into())]));
    }
    out
}

/// Who, where and by which number.
fn below(catalogue: &Catalogue, record: Record) -> String {
    let dataset = &catalogue.dataset;
    let (line, reach) = match record {
        Record::Offer(at) => match dataset.offers.get(at) {
            Some(offer) => {
                let place = dataset.partner_of(offer).map(|partner| where_and_who(dataset, partner));
                (place.unwrap_or_default(), dataset.reach_of(offer))
            }
            None => return String::new(),
        },
        Record::Partner(at) => match dataset.partners.get(at) {
            Some(partner) => {
                let organization = partner.names.unit.as_ref().map(|_| partner.names.organization.as_str());
                let town = dataset.place_of(partner).map(|place| place.name.as_str());
                let parts = [organization, partner.address.street.as_deref(), town];
                (parts.into_iter().flatten().collect::<Vec<_>>().join(" · "), partner.reach.clone())
            }
            None => return String::new(),
        },
        Record::Field(_) | Record::Goal(_) | Record::Page(_) => return String::new(),
    };
    let phone = reach.phone.first().map(crate::language::phone::Phone::national);
    [Some(line).filter(|line| !line.is_empty()), phone].into_iter().flatten().collect::<Vec<_>>().join(" · ")
}
