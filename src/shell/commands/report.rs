//! `wegweiser report`: what the directory covers and what it does not.

use crate::export::report::count::report;
use crate::export::report::{html, json, text};
use crate::language::texts::Texts;
use crate::shell::arguments::ReportFormat;
use crate::shell::commands::{Outcome, answer};
use crate::shell::failure::Failure;
use crate::shell::surroundings::Surroundings;

/// Counts the dataset and prints the report.
///
/// # Errors
/// When the dataset cannot be read or the answer cannot be written.
pub fn run(format: ReportFormat, surroundings: &Surroundings) -> Result<Outcome, Failure> {
    let mut dataset = surroundings.edition()?.dataset();
    if dataset.is_empty() {
        return Err(Failure::new("no record can be read").hint("`wegweiser check` says why"));
    }
    // A report goes to a committee.
    dataset.keep_public();
    let counted = report(&dataset, surroundings.language, surroundings.now().date_naive());
    let texts = Texts::new(surroundings.language);
    answer(&match format {
        ReportFormat::Text => text::text(&counted, &texts),
        ReportFormat::Json => json(&counted),
        ReportFormat::Html => html::html(&counted, &texts),
    })?;
    Ok(Outcome::Fine)
}
