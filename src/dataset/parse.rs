//! From files to records: reads every file, keeps what is sound, and says what is not.

mod concept;
mod draft;
mod link;
mod partner;
mod slip;
mod value;

use toml::de::DeTable;

use crate::dataset::Dataset;
use crate::dataset::finding::{Code, Finding, Position};
use crate::dataset::parse::draft::{Draft, Link, LinkKind};
use crate::dataset::parse::slip::slip;
use crate::dataset::record::Directory;
use crate::dataset::source::SourceFile;
use crate::dataset::table::{Notes, Table};
use crate::text::safe;

/// The layout that this program reads.
pub const FORMAT: i64 = 1;

/// How many syntax errors of one file are listed; a file that is no TOML at all has one in every line.
const SYNTAX_ERRORS: usize = 10;

/// What came out of reading a dataset: always a dataset, perhaps an empty one, and everything that is wrong with it.
#[derive(Debug, Clone, Default)]
pub struct Parsed {
    /// The sound records.
    pub dataset: Dataset,
    /// What is wrong, in the order of files and lines.
    pub findings: Vec<Finding>,
}

/// Reads all files of a dataset. Bad content is a finding, never an error.
pub fn parse(sources: &[SourceFile]) -> Parsed {
    let mut draft = Draft::default();
    let mut findings = Vec::new();
    draft.dataset.files = sources.iter().map(|source| source.name.clone()).collect();
    let mut notes: Vec<Notes<'_>> = sources.iter().enumerate().map(|(file, it)| Notes::new(it, file)).collect();
    for each in &mut notes {
        read_file(&mut draft, each);
    }
    link::resolve(&mut draft, &mut notes);
    findings.extend(notes.into_iter().flat_map(Notes::into_findings));
    let nowhere = || sources.first().map(|source| source.name.clone()).unwrap_or_default();
    let missing = |code| Finding { code, file: nowhere(), at: Position { line: 1, column: 1 }, values: Vec::new() };
    if draft.dataset.is_empty() {
        findings.push(missing(Code::NoRecords));
    } else if draft.directory.is_none() {
        findings.push(missing(Code::NoDirectory));
    }
    let mut dataset = draft.dataset;
    dataset.prepare();
    Parsed { dataset, findings }
}

fn read_file(draft: &mut Draft, notes: &mut Notes<'_>) {
    let source = notes.source;
    let (document, mut errors) = DeTable::parse_recoverable(&source.text);
    let place = |error: &toml::de::Error| error.span().map_or(0, |span| span.start);
    errors.sort_by_key(place);
    let mut last = 0;
    for error in &errors {
        let byte = place(error);
        let start = source.text.get(..byte).and_then(|before| before.rfind('\n')).map_or(0, |at| at + 1);
        if source.text.get(start..).is_some_and(|line| line.trim_start().starts_with('[')) {
            notes.note_break(byte);
        }
        // The first error of a line makes the others.
        let line = source.position(byte).line;
        if line == last {
            continue;
        }
        if notes.count() >= SYNTAX_ERRORS {
            break;
        }
        last = line;
        // The words of the reader of TOML: what is wrong, and after a comma what it expected instead.
        let message = error.message().split(", expected").next().unwrap_or_default();
        let kind = slip(message, &source.text, byte).to_owned();
        notes.add(Code::Syntax, byte, vec![("message", safe::excerpt(message, 80)), ("kind", kind)]);
    }
    notes.hush_broken_lines();
    let mut table = Table::new(document.get_ref(), 0..0);
    if let Some((number, byte)) = table.number("format", notes)
        && number != FORMAT
    {
        notes.add(Code::Format, byte, vec![("found", number.to_string()), ("known", FORMAT.to_string())]);
        return;
    }
    if let Some(entry) = table.child("directory", notes) {
        read_directory(draft, entry, notes);
    }
    for entry in table.children("page", notes) {
        concept::page(draft, entry, notes);
    }
    for entry in table.children("field", notes) {
        concept::field(draft, entry, notes);
    }
    for entry in table.children("topic", notes) {
        concept::topic(draft, entry, notes);
    }
    for entry in table.children("place", notes) {
        concept::place(draft, entry, notes);
    }
    for entry in table.children("partner", notes) {
        partner::partner(draft, entry, notes);
    }
    // After a syntax error half-read keys would be reported as unknown: the error itself says enough.
    if errors.is_empty() {
        table.finish(notes);
    }
}

fn read_directory(draft: &mut Draft, mut table: Table<'_, '_>, notes: &mut Notes<'_>) {
    let byte = table.byte();
    let title = table.required("title", notes).map(|named| named.text).unwrap_or_default();
    let region = table.string("region", notes).unwrap_or_default();
    let edition = value::day(&mut table, "edition", notes);
    let holidays = table.string("holidays", notes);
    let steward = table.text("steward", notes);
    table.finish(notes);
    if let Some(first) = draft.directory {
        let place = format!("{}:{}", draft.dataset.file(first.file), first.at.line);
        notes.add(Code::SecondDirectory, byte, vec![("first", place)]);
        return;
    }
    draft.directory = Some(notes.spot(byte));
    draft.dataset.directory = Directory { title, region, edition, holidays, steward: None };
    if let Some(id) = steward {
        draft.links.push(Link::new(LinkKind::Steward, 0, id, notes));
    }
}
