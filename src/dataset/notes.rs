//! Notes on one file while it is read: what is wrong in it and where, section by section.

use crate::dataset::finding::{Code, Finding, Spot};
use crate::dataset::source::SourceFile;

/// How many findings of one file are listed: whoever has this many mends the first and asks again.
pub const FINDINGS: usize = 500;

/// The findings of one file while it is read.
pub struct Notes<'s> {
    /// The file.
    pub source: &'s SourceFile,
    /// Its index in the order of reading.
    pub file: usize,
    found: Vec<Finding>,
    /// Lines of which nothing more is said.
    hushed: Vec<u32>,
    /// How many more there were than are listed.
    unlisted: usize,
    /// Where headers of tables are broken.
    breaks: Vec<usize>,
    /// Byte of the file from which bytes are counted.
    start: usize,
    /// How much had been found at the end of each section.
    sections: Vec<usize>,
}

impl<'s> Notes<'s> {
    /// An empty list for a file and its index.
    pub fn new(source: &'s SourceFile, file: usize) -> Self {
        let (found, hushed, breaks, sections) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
        Self { source, file, found, hushed, unlisted: 0, breaks, start: 0, sections }
    }

    /// The same for a piece of the file, in which bytes are counted from this one on.
    #[must_use]
    pub fn from(self, start: usize) -> Self {
        Self { start, ..self }
    }

    /// Ends a section of the findings.
    pub fn end_section(&mut self) {
        self.sections.push(self.found.len());
    }

    /// What was found by section, and at last what came after them. `None` when that is not all.
    pub fn into_sections(mut self) -> Option<Vec<Vec<Finding>>> {
        let mut parts: Vec<_> = self.sections.iter().rev().map(|at| self.found.split_off(*at)).collect();
        parts.push(self.found);
        parts.reverse();
        (self.unlisted == 0).then_some(parts)
    }

    /// Takes findings that were written down elsewhere.
    pub fn take(&mut self, mut findings: Vec<Finding>) {
        self.found.append(&mut findings);
    }

    /// Remembers that the header of a table is broken at this byte.
    pub fn note_break(&mut self, byte: usize) {
        self.breaks.push(byte);
    }

    /// Whether a header between these two bytes is broken: what stands below it may belong to another record.
    pub fn has_break(&self, from: usize, to: usize) -> bool {
        self.breaks.iter().any(|byte| (from..to).contains(byte))
    }

    /// Writes down a finding at a byte of the file.
    pub fn add(&mut self, code: Code, byte: usize, values: Vec<(&'static str, String)>) {
        if self.is_full() {
            self.unlisted += 1;
            return;
        }
        // A value that could not be read has no place; that it could not has a finding of its own.
        if code == Code::WrongType && byte == 0 && !self.hushed.is_empty() {
            return;
        }
        let at = self.source.position(self.start + byte);
        if !self.hushed.contains(&at.line) || code == Code::ShelterAddress {
            self.found.push(Finding { code, file: self.source.name.clone(), at, values });
        }
    }

    /// Says no more of the lines that have a finding already: after a syntax error what is left of its line misleads.
    pub fn hush_broken_lines(&mut self) {
        self.hushed = self.found.iter().map(|finding| finding.at.line).collect();
    }

    /// How many findings are listed.
    pub fn count(&self) -> usize {
        self.found.len()
    }

    /// Whether more findings will only be counted.
    pub fn is_full(&self) -> bool {
        self.found.len() >= FINDINGS
    }

    /// What was found, and how much more there was.
    pub fn into_findings(mut self) -> Vec<Finding> {
        if let Some(last) = self.found.last().filter(|_| self.unlisted > 0) {
            let (file, at) = (last.file.clone(), last.at);
            let values = vec![("count", self.unlisted.to_string())];
            self.found.push(Finding { code: Code::TooMany, file, at, values });
        }
        self.found
    }

    /// Where a byte of this file is.
    pub fn spot(&self, byte: usize) -> Spot {
        Spot { file: self.file, at: self.source.position(self.start + byte) }
    }
}
