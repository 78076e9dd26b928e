//! The desk at which findings over the whole are written down, each at the line of the key it is about.

use crate::dataset::Dataset;
use crate::dataset::finding::{Code, Finding, Position, Spot};
use crate::dataset::source::SourceFile;
use crate::text::safe;

/// Where findings over the whole are written down.
pub struct Desk<'a> {
    /// What is checked.
    pub dataset: &'a Dataset,
    /// Its files, in which keys are looked up; without them findings stand at the head of their record.
    sources: &'a [SourceFile],
    findings: Vec<Finding>,
}

impl<'a> Desk<'a> {
    /// An empty desk.
    pub fn new(dataset: &'a Dataset, sources: &'a [SourceFile]) -> Self {
        Self { dataset, sources, findings: Vec::new() }
    }

    /// Writes down a finding about a key of the record that begins at `record`, or about the record itself if it does
    /// not have that key in a line of its own.
    pub fn add(&mut self, code: Code, record: Spot, key: &str, values: Vec<(&'static str, String)>) {
        let source = self.sources.get(record.file);
        let at = source.and_then(|source| place(source, record.at, key)).unwrap_or(record.at);
        let values = values.into_iter().map(|(name, value)| (name, safe::excerpt(&value, 48))).collect();
        self.findings.push(Finding { code, file: self.dataset.file(record.file).to_owned(), at, values });
    }

    /// What was written down.
    pub fn into_findings(self) -> Vec<Finding> {
        self.findings
    }
}

/// Where a key stands among the lines of a record, which end at the next header.
fn place(source: &SourceFile, record: Position, key: &str) -> Option<Position> {
    let lines = source.lines_from(record.line).zip(record.line..).skip(1);
    for (line, number) in lines.take_while(|(line, _)| !line.trim_start().starts_with('[')) {
        let text = line.trim_start();
        let is_key = text.strip_prefix(key).is_some_and(|rest| rest.trim_start().starts_with(['=', '.']));
        if is_key {
            let column = u32::try_from(line.chars().count() - text.chars().count() + 1).unwrap_or(u32::MAX);
            return Some(Position { line: number, column });
        }
    }
    None
}
