//! `wegweiser diff`: what changed from one edition of a dataset to another.

use std::path::Path;

use crate::dataset::Dataset;
use crate::dataset::finding::Severity;
use crate::export::diff;
use crate::language::texts::Texts;
use crate::shell::arguments::DiffFormat;
use crate::shell::commands::{Outcome, answer, count, remark};
use crate::shell::failure::Failure;
use crate::shell::source::Source;
use crate::shell::surroundings::Surroundings;

/// Compares two datasets and prints the differences.
///
/// # Errors
/// When one of them cannot be read or has no record, or the answer cannot be written.
pub fn run(old: &Path, new: &Path, format: DiffFormat, surroundings: &Surroundings) -> Result<Outcome, Failure> {
    let (mut old, mut new) = (dataset(old, surroundings)?, dataset(new, surroundings)?);
    let texts = Texts::new(surroundings.language);
    // A newsletter goes to everybody.
    if format == DiffFormat::Markdown {
        old.keep_public();
        new.keep_public();
    }
    let differences = diff::differences(&old, &new, surroundings.language);
    answer(&match format {
        DiffFormat::Text => diff::text(&differences, &texts),
        DiffFormat::Json => diff::json(&differences),
        DiffFormat::Markdown => diff::markdown(&differences, &new.directory.title, &texts),
    })?;
    Ok(if differences.is_empty() { Outcome::Fine } else { Outcome::Findings })
}

fn dataset(path: &Path, surroundings: &Surroundings) -> Result<Dataset, Failure> {
    let source = Source::Path(path.to_owned());
    source.verify()?;
    let parsed = source.load(surroundings.now().date_naive(), &|_| {});
    let errors = parsed.findings.iter().filter(|finding| finding.severity() == Severity::Error).count();
    let shown = path.display();
    if parsed.dataset.is_empty() {
        let failure = Failure::new(format!("{shown}: no record can be read"));
        return Err(failure.hint(format!("`wegweiser check {shown}` says why")));
    }
    if errors > 0 {
        remark(&format!(
            "{shown}: {}; what is broken is not compared (see `wegweiser check {shown}`)",
            count(errors, "error")
        ));
    }
    Ok(parsed.dataset)
}
