//! What was picked in the browser, printed for the program that asked for it.

use crate::app::App;
use crate::dataset::Record;
use crate::export::json;
use crate::language::phone::Phone;
use crate::search::hit::Hit;
use crate::sheet::plain;
use crate::sheet::record::sheet;
use crate::shell::arguments::errand::PickFormat;
use crate::shell::commands::{Outcome, answer, remark};
use crate::shell::failure::Failure;
use crate::shell::surroundings::Surroundings;
use crate::text::safe;

/// Prints a contact that was picked in `app`. A phone number that is not known is a finding.
///
/// # Errors
/// When standard output cannot take it.
pub fn hand_on(app: &App, hit: Hit, format: PickFormat, surroundings: &Surroundings) -> Result<Outcome, Failure> {
    let dataset = &app.catalogue.dataset;
    let id = safe::line(dataset.id(hit.record));
    let text = match format {
        PickFormat::Id => format!("{id}\n"),
        PickFormat::Phone => phones(app, hit.record),
        PickFormat::Text => plain::text(&sheet(dataset, hit.record, app.occasion()), &app.texts),
        PickFormat::Json => {
            let list = app.browse.list();
            let rank = (0..=list.selected).filter(|at| list.row(*at).is_some_and(|row| row.hit().is_some())).count();
            format!("{}\n", json::hit(&app.catalogue, (rank, &hit), app.language(), surroundings.clock()))
        }
    };
    if text.is_empty() {
        remark(&app.texts.say_with("pick-no-phone", &[("id", id.as_ref().into())]));
        return Ok(Outcome::Findings);
    }
    answer(&text).map(|()| Outcome::Fine)
}

/// The numbers of a contact in international form, one a line; empty where none is known.
fn phones(app: &App, record: Record) -> String {
    let dataset = &app.catalogue.dataset;
    let reach = match record {
        Record::Offer(at) => dataset.offers.get(at).map(|offer| dataset.reach_of(offer)),
        Record::Partner(at) => dataset.partners.get(at).map(|partner| partner.reach.clone()),
        Record::Field(_) | Record::Goal(_) | Record::Page(_) => None,
    };
    let numbers = reach.into_iter().flat_map(|reach| reach.phone.clone());
    numbers.map(|phone| Phone::international(&phone) + "\n").collect()
}
