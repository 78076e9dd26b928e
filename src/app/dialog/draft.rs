//! What a dialog makes: lines that are being written, and where a hand-out goes.

use crate::app::form::Matter;

/// Lines that are being written about a record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    /// The id of the record.
    pub id: String,
    /// What they are for.
    pub matter: Matter,
    /// The lines so far.
    pub lines: Vec<String>,
}

impl Draft {
    /// How many characters it would have behind these, with one more line.
    pub fn length(&self, before: &str, line: &str) -> usize {
        let lines = self.lines.iter().map(String::as_str).chain([before, line]).filter(|line| !line.is_empty());
        lines.map(|line| line.chars().count() + 1).sum::<usize>().saturating_sub(1)
    }
}

/// Where a hand-out goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// Into a file.
    File,
    /// Onto paper.
    Paper,
}
