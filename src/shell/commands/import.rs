//! `wegweiser import`: takes a table, or HSDS services, of somebody else into a dataset.

use std::io::{self, Write};
use std::path::{Path, PathBuf};

use crate::dataset::intake::{Intake, Written, take_in};
use crate::export::hsds::reading::drafts;
use crate::export::import::{Reading, reading};
use crate::export::spreadsheet::sheets;
use crate::export::told::told;
use crate::language::texts::Texts;
use crate::shell::commands::{Outcome, answer};
use crate::shell::failure::Failure;
use crate::shell::rewrite;
use crate::shell::source::Source;
use crate::shell::source::files::Files;
use crate::shell::surroundings::Surroundings;

/// Whether an import writes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Seriousness {
    /// It writes what changed.
    Write,
    /// It only says what would change.
    Try,
}

/// Takes the rows of a table into the dataset in a folder, and says what changed and what was left out; where something
/// was, those are findings.
///
/// # Errors
/// When the table or the dataset cannot be read, or a file cannot be written.
pub fn run(
    file: &Path,
    into: &Path,
    seriousness: Seriousness,
    surroundings: &Surroundings,
) -> Result<Outcome, Failure> {
    let reading = table(file)?;
    if !into.is_dir() {
        let failure = Failure::new(format!("{}: there is no such folder", into.display()));
        return Err(failure.hint("name the folder of your own dataset with --into"));
    }
    Source::Path(into.to_owned()).verify()?;
    let files = Files::below(into);
    let written = texts_of(&files)?;
    let new_file = new_file(file);
    let today = surroundings.now().date_naive();
    let intake = take_in(&written, &reading.drafts, &new_file, today);
    let texts = Texts::new(surroundings.language);
    let told = told(&reading, &intake.changes, &texts);
    let is_left = reading.changes.iter().chain(&intake.changes).any(|change| change.what.is_left());
    match seriousness {
        Seriousness::Try => answer(&told)?,
        Seriousness::Write => {
            write(&intake, &files, into)?;
            // Where standard error is closed, the files themselves say what changed.
            let _ = io::stderr().write_all(told.as_bytes());
        }
    }
    Ok(if is_left { Outcome::Findings } else { Outcome::Fine })
}

/// What the table says.
fn table(file: &Path) -> Result<Reading, Failure> {
    let shown = file.display();
    let mut bytes = Vec::new();
    Files::each_portion(file, &mut |portion| bytes.extend_from_slice(portion)).map_err(|wrong| {
        Failure::new(format!("{shown} cannot be read: {wrong}"))
            .hint("name a CSV, XLSX, ODS or JSON file that is there")
    })?;
    if file.extension().is_some_and(|it| it.eq_ignore_ascii_case("json")) {
        let drafts = str::from_utf8(&bytes).ok().and_then(drafts);
        let drafts = drafts.ok_or_else(|| {
            Failure::new(format!("{shown}: it holds no services of HSDS 3.0"))
                .hint("name an array of services, such as `wegweiser export --format hsds` prints")
        })?;
        return Ok(Reading { drafts, ..Reading::default() });
    }
    let sheets = sheets(&bytes)
        .map_err(|wrong| Failure::new(format!("{shown}: {wrong}")).hint("save it as CSV, XLSX or ODS and try again"))?;
    reading(&sheets).ok_or_else(|| {
        if let Some(quote) = sheets.iter().find_map(|it| it.open_quote) {
            let failure = Failure::new(format!("{shown}: the quote opened in line {} is never closed", quote.line));
            return failure.hint("close it or take it away, and try again");
        }
        let failure = Failure::new(format!("{shown}: no row holds headers that are known"));
        failure.hint("write a row of headers above the data, such as Name, Straße, PLZ, Ort, Telefon")
    })
}

/// The dataset's files with their whole text.
fn texts_of(files: &Files) -> Result<Vec<Written>, Failure> {
    let text = |(name, bytes): (String, Result<Vec<u8>, String>)| {
        let text = bytes.and_then(|bytes| String::from_utf8(bytes).map_err(|_| "it is not UTF-8".to_owned()));
        text.map(|text| Written { name: name.clone(), text }).map_err(|wrong| {
            Failure::new(format!("{name} cannot be read: {wrong}"))
                .hint("save it as UTF-8 text that may be read, and try again")
        })
    };
    files.read(&|_| {}).into_iter().map(|sheet| text((sheet.name, sheet.bytes))).collect()
}

/// The file for new records, named like the table.
fn new_file(table: &Path) -> String {
    let stem = table.file_stem().map(|it| it.to_string_lossy().to_lowercase()).unwrap_or_default();
    let plain: String = stem.chars().map(|it| if it.is_ascii_alphanumeric() { it } else { '-' }).take(60).collect();
    format!("import-{}.toml", plain.trim_matches('-'))
}

fn write(intake: &Intake, files: &Files, into: &Path) -> Result<(), Failure> {
    let place = |file: &Written| {
        let known = files.paths().iter().find(|path| files.shown(path) == file.name);
        known.map_or_else(|| into.join(&file.name), PathBuf::clone)
    };
    let refused = |file: &Written, wrong: &io::Error, written: &str| {
        let failure = Failure::new(format!("{} cannot be written: {wrong}; {written}", file.name));
        failure.hint("see to it that it may be written, and run the import once more: what is taken in already stays")
    };
    for file in &intake.files {
        rewrite::probe(&place(file)).map_err(|wrong| refused(file, &wrong, "nothing was written"))?;
    }
    let mut written: Vec<&str> = Vec::new();
    for file in &intake.files {
        let all = if written.is_empty() {
            "nothing was written".to_owned()
        } else {
            format!("written were {}", written.join(", "))
        };
        rewrite::write(&place(file), &file.text).map_err(|wrong| refused(file, &wrong, &all))?;
        written.push(&file.name);
    }
    Ok(())
}
