//! A leaf of a dialog: lines in order, those that lead somewhere with a number, told in portions.

use crate::app::desk::Slip;
use crate::dataset::Record;

/// One line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Line {
    /// A text.
    Text(String),
    /// A record, whose words are found when the line is told.
    Record(Record),
    /// A text that leads to a record.
    Link(String, Record),
    /// A text that leads to a search, and its query.
    Search(String, String),
    /// Another query.
    Query(String),
    /// A text about a slip, which is opened.
    Slip(String, Slip),
}

impl Line {
    /// The record it leads to.
    pub fn record(&self) -> Option<Record> {
        match self {
            Self::Record(record) | Self::Link(_, record) => Some(*record),
            Self::Text(_) | Self::Query(_) | Self::Search(..) | Self::Slip(..) => None,
        }
    }

    fn is_numbered(&self) -> bool {
        !matches!(self, Self::Text(_))
    }
}

/// How many numbers are told at once.
const PORTION: usize = 10;

/// So few more are told at once with them.
const REST: usize = 2;

/// Lines, how far they have been told, and what was chosen among them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Leaf {
    /// The record it tells of; `None` for a list.
    pub about: Option<Record>,
    /// The slip it tells of.
    pub slip: Option<Slip>,
    /// The number that was chosen last; 0 before.
    pub chosen: usize,
    lines: Vec<Line>,
    /// How many lines have been told.
    told: usize,
}

impl Leaf {
    /// Lines of which none has been told.
    pub fn new(about: Option<Record>, lines: Vec<Line>) -> Self {
        Self { about, lines, ..Self::default() }
    }

    /// The lines of a slip.
    pub fn of_slip(slip: Slip, lines: Vec<Line>) -> Self {
        Self { slip: Some(slip), lines, ..Self::default() }
    }

    /// The line of a number, from 1.
    pub fn numbered(&self, number: usize) -> Option<&Line> {
        self.lines.iter().filter(|line| line.is_numbered()).nth(number.checked_sub(1)?)
    }

    /// How many numbers have not been told yet.
    pub fn left(&self) -> usize {
        self.lines.iter().skip(self.told).filter(|line| line.is_numbered()).count()
    }

    /// Whether every line has been told.
    pub fn is_told(&self) -> bool {
        self.told >= self.lines.len()
    }

    /// The next lines, each with its number if it has one.
    pub fn portion(&mut self) -> Vec<(Option<usize>, Line)> {
        let left = self.left();
        let many = if left <= PORTION + REST { left } else { PORTION };
        let mut number = self.lines.iter().take(self.told).filter(|line| line.is_numbered()).count();
        let last = number + many;
        let mut portion = Vec::new();
        for line in self.lines.iter().skip(self.told) {
            if line.is_numbered() && number == last {
                break;
            }
            number += usize::from(line.is_numbered());
            portion.push((line.is_numbered().then_some(number), line.clone()));
        }
        self.told += portion.len();
        portion
    }

    /// Goes back to the portion of the number that was chosen last.
    pub fn rewind(&mut self) {
        let before = self.chosen.saturating_sub(1) / PORTION * PORTION;
        let numbered = self.lines.iter().enumerate().filter(|(_, line)| line.is_numbered());
        // The lines before the first number belong to the first portion.
        self.told = if before == 0 { 0 } else { numbered.map(|(at, _)| at).nth(before).unwrap_or(0) };
    }
}
