//! `wegweiser check`: what is wrong in a dataset, where, and how to mend it.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use crate::dataset::finding::{Code, Finding, Severity};
use crate::export::json;
use crate::language::texts::Texts;
use crate::shell::arguments::Format;
use crate::shell::commands::{Outcome, answer};
use crate::shell::failure::Failure;
use crate::shell::ink::Ink;
use crate::shell::source::Source;
use crate::shell::surroundings::Surroundings;

/// How many findings of one kind the text form lists; JSON lists all.
const MOST: usize = 20;

/// What counts as a reason to fail.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Strictness {
    /// Errors.
    Errors,
    /// Errors and warnings.
    Warnings,
}

/// Checks a dataset and prints the findings.
///
/// # Errors
/// When there is no dataset, or the answer cannot be written.
pub fn run(
    source: &Source,
    strictness: Strictness,
    format: Format,
    surroundings: &Surroundings,
) -> Result<Outcome, Failure> {
    source.verify()?;
    let findings = source.inspect(surroundings.now().date_naive()).findings;
    let texts = Texts::new(surroundings.language);
    answer(&match format {
        Format::Json => format!("{}\n", json::findings(&findings, &texts)),
        Format::Text => plain(&findings, &texts, surroundings.ink()),
    })?;
    let is_counted = |finding: &Finding| strictness == Strictness::Warnings || finding.severity() == Severity::Error;
    Ok(if findings.iter().any(is_counted) { Outcome::Findings } else { Outcome::Fine })
}

fn plain(findings: &[Finding], texts: &Texts, ink: Ink) -> String {
    let mut out = String::new();
    let mut counts: BTreeMap<Code, usize> = BTreeMap::new();
    // What is wrong comes before what is old, however much of that there is.
    let mut sorted: Vec<&Finding> = findings.iter().collect();
    sorted.sort_by_key(|finding| finding.severity());
    for finding in sorted {
        let count = counts.entry(finding.code).or_default();
        *count += 1;
        if *count > MOST {
            continue;
        }
        let word = match finding.severity() {
            Severity::Error => ink.wrong(&texts.say("check-error")),
            Severity::Warning => ink.doubtful(&texts.say("check-warning")),
        };
        let hint = texts.say_with("check-hint", &[("hint", finding.hint(texts).as_str().into())]);
        // Writing to a string cannot fail.
        let _ = writeln!(
            out,
            "{}: {word} [{}]: {}\n    {hint}",
            ink.strong(&finding.place()),
            finding.code.name(),
            finding.message(texts)
        );
    }
    let total = |severity| findings.iter().filter(|finding| finding.severity() == severity).count();
    let values = [("errors", total(Severity::Error).into()), ("warnings", total(Severity::Warning).into())];
    if !out.is_empty() {
        out.push('\n');
    }
    let _ = writeln!(out, "{}", texts.say_with("check-summary", &values));
    for (code, count) in counts {
        let more = count.checked_sub(MOST).filter(|more| *more > 0);
        let more = more.map(|more| format!("  {}", texts.say_with("check-more", &[("count", more.into())])));
        let _ = writeln!(out, "  {:<18}{count:>6}{}", code.name(), more.unwrap_or_default());
    }
    out
}
