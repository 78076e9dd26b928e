//! One list with its selection and its window.

use crate::dataset::Record;
use crate::search::hit::{Hit, Tier};
use crate::search::part::Parts;

/// One row of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ListRow {
    /// A record.
    Hit(Hit),
    /// A record of which a filter's answer is not known.
    Doubtful(Hit),
    /// How many more records there are of which a filter's answer is not known; opening it shows them.
    More(usize),
    /// Another query that would have hits; opening it asks it.
    Suggestion(String),
}

impl ListRow {
    /// The hit in the row.
    pub fn hit(&self) -> Option<&Hit> {
        match self {
            Self::Hit(hit) | Self::Doubtful(hit) => Some(hit),
            Self::More(_) | Self::Suggestion(_) => None,
        }
    }

    /// The record in the row.
    pub fn record(&self) -> Option<Record> {
        self.hit().map(|hit| hit.record)
    }

    /// A row for a record that no search found.
    pub fn plain(record: Record) -> Self {
        Self::Hit(Hit { record, tier: Tier::Exact, score: 0, parts: Parts::default() })
    }
}

/// A list with its selection.
#[derive(Debug, Clone, Default)]
pub struct List {
    /// The rows.
    pub rows: Vec<ListRow>,
    /// Index of the selected row.
    pub selected: usize,
    /// Index of the first row on the screen.
    pub top: usize,
}

/// Lines that one row takes on the screen.
pub const ROW_LINES: usize = 2;

impl List {
    /// New rows. The selected record stays selected where it is still listed; otherwise its place is taken by what
    /// stands there now.
    pub fn replace(&mut self, rows: Vec<ListRow>) {
        let record = self.selected_record();
        self.rows = rows;
        self.select(self.selected);
        if let Some(record) = record {
            self.select_record(record);
        }
        self.top = self.top.min(self.selected);
    }

    /// The selected row.
    pub fn row(&self) -> Option<&ListRow> {
        self.rows.get(self.selected)
    }

    /// The record in the selected row.
    pub fn selected_record(&self) -> Option<Record> {
        self.row().and_then(ListRow::record)
    }

    /// How many records the list has, doubtful ones not counted.
    pub fn count(&self) -> usize {
        self.rows.iter().filter(|row| matches!(row, ListRow::Hit(_))).count()
    }

    /// Selects a row, or the last one where there are fewer.
    pub fn select(&mut self, at: usize) {
        self.selected = at.min(self.rows.len().saturating_sub(1));
    }

    /// Selects the row of a record; `false` where it is not in the list.
    pub fn select_record(&mut self, record: Record) -> bool {
        let at = self.rows.iter().position(|row| row.record() == Some(record));
        if let Some(at) = at {
            self.selected = at;
        }
        at.is_some()
    }

    /// Moves the window as little as possible, so that the selected row is in it on a screen of this many lines.
    pub fn keep_in_view(&mut self, lines: usize) {
        let visible = (lines / ROW_LINES).max(1);
        let last_top = self.rows.len().saturating_sub(visible);
        let lowest = self.selected.saturating_sub(visible - 1);
        self.top = self.top.clamp(lowest, self.selected.max(lowest)).min(last_top);
    }
}
