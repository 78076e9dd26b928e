//! From files to records: reads every file, keeps what is sound, and says what is not.
//!
//! A big dataset is read in pieces, side by side. That is only for the sound: where a file has a syntax error, or says
//! anything whose meaning depends on more than its piece, the file is read again as a whole, so that what is found in
//! it does not depend on where it was cut.

mod concept;
mod document;
mod draft;
mod hours;
mod join;
mod link;
mod partner;
mod piece;
mod register;
mod resolve;
mod slip;
mod value;

use toml::de::DeTable;

use crate::dataset::Dataset;
use crate::dataset::finding::{Code, Finding, Position};
use crate::dataset::notes::Notes;
use crate::dataset::parse::draft::Draft;
use crate::dataset::parse::join::Joint;
use crate::dataset::parse::link::Waiting;
use crate::dataset::parse::piece::Pieces;
use crate::dataset::parse::register::Size;
use crate::dataset::parse::slip::slip;
use crate::dataset::source::SourceFile;
use crate::dataset::table::Table;
use crate::text::safe;

/// How many bytes of a file are read in one piece. What it takes to read a piece of this size fits into the second
/// cache of a processor, and a big dataset has enough of them for every thread.
const PIECE: usize = 256 * 1024;

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
    parse_in_pieces(sources, PIECE)
}

/// Reads all files of a dataset, sound files in pieces of little more than so many bytes. What comes out is the same
/// for every size of the pieces, and for any number of threads that read them.
pub fn parse_in_pieces(sources: &[SourceFile], piece: usize) -> Parsed {
    let mut draft = Draft::default();
    let mut findings = Vec::new();
    draft.dataset.files = sources.iter().map(|source| source.name.clone()).collect();
    let mut notes: Vec<Notes<'_>> = sources.iter().enumerate().map(|(file, it)| Notes::new(it, file)).collect();
    let mut pieces = Pieces::new(sources, piece, draft.register.clone());
    for (each, count) in notes.iter_mut().zip(pieces.counts(sources.len())) {
        let joint = Joint::new(&draft);
        if count == 0 || joint.join(&mut draft, &mut pieces, (count, each)).is_none() {
            read_file(&mut draft, each);
            let links = std::mem::take(&mut draft.links);
            draft.waiting.push(Waiting { links, file: each.file, start: 0, before: Size::default() });
        }
    }
    resolve::resolve(&mut draft, &mut notes);
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
    let is_read = document::read(draft, &mut table, notes).is_some();
    // After a syntax error half-read keys would be reported as unknown: the error itself says enough.
    if is_read && errors.is_empty() {
        table.finish(notes);
    }
}
