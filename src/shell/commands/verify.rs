//! `wegweiser verify`: writes a confirmed date into the dataset, or the letters that ask for one.

use std::path::{Path, PathBuf};

use chrono::{Datelike, NaiveDate};

use crate::dataset::amend;
use crate::dataset::errors::first_unlike;
use crate::dataset::{Dataset, Record};
use crate::export::letter;
use crate::language::Language;
use crate::language::texts::Texts;
use crate::shell::commands::show::unknown;
use crate::shell::commands::{Outcome, answer, count, remark};
use crate::shell::failure::Failure;
use crate::shell::rewrite::rewrite;
use crate::shell::source::Source;
use crate::shell::source::files::{Files, Sheet};
use crate::shell::surroundings::Surroundings;

/// Stands between two letters.
const RULE: &str = "------------------------------------------------------------------------";

/// Prints a letter to each partner whose facts are old or undated, the oldest first.
///
/// # Errors
/// When the dataset cannot be read, or the answer cannot be written.
pub fn mail(surroundings: &Surroundings) -> Result<Outcome, Failure> {
    let today = surroundings.now().date_naive();
    let dataset = surroundings.edition()?.dataset();
    // The offices of the county read German, whatever language the officer has on screen.
    let texts = Texts::new(Language::German);
    let letters = letter::due(&dataset, today).into_iter().map(|at| letter::letter(&dataset, at, &texts, today));
    let letters: Vec<String> = letters.collect();
    remark(&count(letters.len(), "letter"));
    if !letters.is_empty() {
        answer(&format!("{}\n", letters.join(&format!("\n\n{RULE}\n\n"))))?;
    }
    Ok(Outcome::Fine)
}

/// Writes into the file of a partner or offer that its facts were verified on this day from this source.
///
/// # Errors
/// When there is no such record, the day or the address of the source is none, the dataset is the copy in the program,
/// or its file cannot be changed. Nothing is written then.
pub fn confirm(id: &str, on: &str, source: &str, surroundings: &Surroundings) -> Result<Outcome, Failure> {
    let Source::Path(path) = &surroundings.source else {
        let failure = Failure::new("the copy of the dataset in the program cannot be changed");
        return Err(failure.hint("name the folder of your own dataset with --data"));
    };
    let day = day(on).ok_or_else(|| {
        Failure::new(format!("{on} is no day")).hint("write year, month and day: --on 2026-11-23, or --on 23.11.2026")
    })?;
    surroundings.source.verify()?;
    let today = surroundings.now().date_naive();
    let read = |sheets: Vec<Sheet>| surroundings.source.parse(sheets, today, &|_| {});
    let files = Files::below(path);
    let mut sheets = files.read(&|_| {});
    let before = read(sheets.clone());
    let name = file_of(&before.dataset, id)?;
    let known = before.dataset.find(id).and_then(|record| before.dataset.verified_in(record)).and_then(|it| it.on);
    if let Some(later) = known.filter(|known| known.first_day() > day) {
        let failure = Failure::new(format!("{id} was verified later than that already: {}", later.first_day()));
        return Err(failure.hint("where that day is wrong, correct it in the file by hand"));
    }
    let (place, old) = text_of(&files, &sheets, &name)?;
    let new = amend::confirmed(&old, id, day, source).map_err(|wrong| {
        Failure::new(format!("{name}: {wrong}")).hint("write the date into the file by hand, and run `wegweiser check`")
    })?;
    if let Some(changed) = sheets.iter_mut().find(|sheet| sheet.name == name) {
        changed.bytes = Ok(new.clone().into_bytes());
    }
    let after = read(sheets);
    if let Some(wrong) = first_unlike(&before.findings, &after.findings) {
        // An error is English, as its hint is.
        let texts = Texts::new(Language::English);
        return Err(Failure::new(format!("nothing was written: {}", wrong.message(&texts))).hint(wrong.hint(&texts)));
    }
    rewrite(&place, &new).map_err(|wrong| Failure::new(format!("{name} cannot be written: {wrong}")))?;
    remark(&format!("{name}: {id} is verified on {day}, source {source}"));
    Ok(Outcome::Fine)
}

/// A day as the files or as people write it; a year has four digits.
fn day(text: &str) -> Option<NaiveDate> {
    let day = ["%Y-%m-%d", "%d.%m.%Y"].into_iter().find_map(|way| NaiveDate::parse_from_str(text, way).ok())?;
    (1000..=9999).contains(&day.year()).then_some(day)
}

/// The name of the file in which a partner or offer stands.
fn file_of(dataset: &Dataset, id: &str) -> Result<String, Failure> {
    let spot = match dataset.find(id) {
        Some(Record::Partner(at)) => dataset.partners.get(at).map(|it| it.at),
        Some(Record::Offer(at)) => dataset.offers.get(at).map(|it| it.at),
        Some(_) => {
            let failure = Failure::new(format!("{id} is neither a partner nor an offer"));
            return Err(failure.hint("only what is said of partners and offers is verified"));
        }
        None => return Err(Failure::new(unknown(id, dataset))),
    };
    Ok(spot.map(|spot| dataset.file(spot.file).to_owned()).unwrap_or_default())
}

/// Where the file of this name is, and what stands in it.
fn text_of(files: &Files, sheets: &[Sheet], name: &str) -> Result<(PathBuf, String), Failure> {
    let found = files.paths().iter().zip(sheets).find(|(_, sheet)| sheet.name == name);
    let text = found.and_then(|(path, sheet)| {
        let text = String::from_utf8(sheet.bytes.clone().ok()?).ok()?;
        Some((Path::to_owned(path), text))
    });
    text.ok_or_else(|| Failure::new(format!("{name} cannot be read")))
}
