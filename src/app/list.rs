//! One list with its selection and its window.

use crate::app::shortlist::Noted;
use crate::dataset::Record;
use crate::search::completion::Completion;
use crate::search::hit::{Hit, Tier};
use crate::search::misread::Misread;
use crate::search::part::Parts;
use crate::search::ranking::{Key, Ranking};

/// One row of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ListRow {
    /// The way to what may be needed before a word is typed; opening it shows that.
    Start,
    /// A record.
    Hit(Hit),
    /// A record of which a filter's answer is not known.
    Doubtful(Hit),
    /// How many more records there are of which a filter's answer is not known; opening it shows them.
    More(usize),
    /// Another query that would have hits; opening it asks it.
    Suggestion(String),
    /// How the filter in the search line may go on; opening it completes it.
    Completion(Completion),
    /// How many records of the list the present edition does not have.
    Absent(usize),
    /// A filter whose value is the name of nothing; opening it takes the filter out.
    Misread(Misread),
}

impl ListRow {
    /// The hit in the row.
    pub fn hit(&self) -> Option<Hit> {
        match self {
            Self::Hit(hit) | Self::Doubtful(hit) => Some(*hit),
            Self::Start
            | Self::More(_)
            | Self::Suggestion(_)
            | Self::Completion(_)
            | Self::Misread(_)
            | Self::Absent(_) => None,
        }
    }

    /// The record in the row.
    pub fn record(&self) -> Option<Record> {
        self.hit().map(|hit| hit.record)
    }
}

/// What a list holds: as many hits as there are, of which only those that are looked at are put in order.
#[derive(Debug, Clone, Default)]
pub struct Rows {
    /// Records.
    pub hits: Ranking,
    /// Records of which a filter's answer is not known.
    pub unknown: Ranking,
    /// Whether those are shown one by one.
    pub shows_unknown: bool,
    /// Other queries that would have hits.
    pub suggestions: Vec<String>,
    /// What comes before all records: the way to the start page, or how the filter in the search line may go
    /// on, and filters whose values mean nothing.
    pub head: Vec<ListRow>,
    /// How many records belong to it that the present edition does not have.
    pub absent: usize,
}

impl Rows {
    /// Records that no search found, in this order.
    pub fn plain(noted: &Noted) -> Self {
        let Noted { records, absent } = noted;
        let mut hits = Ranking::default();
        for (place, record) in (0_u32..).zip(records) {
            hits.push(Key::new(Hit { record: *record, tier: Tier::Exact, score: 0, parts: Parts::default() }, place));
        }
        hits.reach(records.len());
        Self { hits, absent: *absent, ..Self::default() }
    }

    fn doubtful(&self) -> usize {
        if self.shows_unknown { self.unknown.len() } else { self.unknown.len().min(1) }
    }
}

/// A list with its selection.
#[derive(Debug, Clone, Default)]
pub struct List {
    rows: Rows,
    /// Index of the selected row.
    pub selected: usize,
    /// Index of the first row on the screen.
    pub top: usize,
}

/// Lines that one row takes on the screen.
pub const ROW_LINES: usize = 2;

impl List {
    /// A list with its first row selected, or, where there is nothing to complete, its first hit.
    pub fn new(rows: Rows) -> Self {
        let is_past = rows.head.iter().all(|row| matches!(row, ListRow::Misread(_))) && !rows.hits.is_empty();
        let selected = if is_past { rows.head.len() } else { 0 };
        Self { rows, selected, top: 0 }
    }

    /// Changes the rows. The selected record stays selected where it is still listed; otherwise its place is taken by
    /// what stands there now.
    pub fn change(&mut self, change: impl FnOnce(&mut Rows)) {
        let record = self.selected_record();
        change(&mut self.rows);
        self.select(self.selected);
        if let Some(record) = record {
            self.select_record(record);
        }
        self.top = self.top.min(self.selected);
    }

    /// How many rows there are.
    pub fn len(&self) -> usize {
        let Rows { hits, suggestions, head, absent, .. } = &self.rows;
        head.len() + hits.len() + self.rows.doubtful() + suggestions.len() + (*absent).min(1)
    }

    /// Whether there is no row.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The row in this place. Known for the selected row and those in view; further down nothing is in order yet.
    pub fn row(&self, at: usize) -> Option<ListRow> {
        let Rows { hits, unknown, shows_unknown, suggestions, head, absent } = &self.rows;
        if let Some(row) = head.get(at) {
            return Some(row.clone());
        }
        let at = at - head.len();
        let Some(below) = at.checked_sub(hits.len()) else { return hits.get(at).map(ListRow::Hit) };
        match below.checked_sub(self.rows.doubtful()) {
            Some(last) if last == suggestions.len() && *absent > 0 => Some(ListRow::Absent(*absent)),
            Some(last) => suggestions.get(last).map(|text| ListRow::Suggestion(text.clone())),
            None if *shows_unknown => unknown.get(below).map(ListRow::Doubtful),
            None => Some(ListRow::More(unknown.len())),
        }
    }

    /// Whether rows are only counted of which one may be selected or in view.
    pub fn lacks_rows(&self, lines: usize) -> bool {
        !self.is_whole() && self.row(self.selected.max(self.top + lines / ROW_LINES + 1)).is_none()
    }

    /// Whether all its rows are there.
    pub fn is_whole(&self) -> bool {
        self.rows.hits.is_whole() && self.rows.unknown.is_whole()
    }

    /// The selected row.
    pub fn selected_row(&self) -> Option<ListRow> {
        self.row(self.selected)
    }

    /// The record in the selected row.
    pub fn selected_record(&self) -> Option<Record> {
        self.selected_row().and_then(|row| row.record())
    }

    /// How many records the list has, doubtful ones not counted.
    pub fn count(&self) -> usize {
        self.rows.hits.len()
    }

    /// How good its best hit is; comparable with that of another list from the same search.
    pub(crate) fn best(&self) -> Option<Key> {
        self.rows.hits.best()
    }

    /// Selects a row, or the last one where there are fewer.
    pub fn select(&mut self, at: usize) {
        self.selected = at.min(self.len().saturating_sub(1));
        self.reach(self.selected + 1);
    }

    /// Selects the row of a record; `false` where it is not in the list.
    pub fn select_record(&mut self, record: Record) -> bool {
        let Rows { hits, unknown, shows_unknown, head, .. } = &self.rows;
        let doubtful = || unknown.position(record).filter(|_| *shows_unknown).map(|at| hits.len() + at);
        let at = hits.position(record).or_else(doubtful).map(|at| head.len() + at);
        if let Some(at) = at {
            self.select(at);
        }
        at.is_some()
    }

    /// Moves the window as little as possible, so that the selected row is in it on a screen of this many lines.
    pub fn keep_in_view(&mut self, lines: usize) {
        let visible = (lines / ROW_LINES).max(1);
        let last_top = self.len().saturating_sub(visible);
        let lowest = self.selected.saturating_sub(visible - 1);
        self.top = self.top.clamp(lowest, self.selected.max(lowest)).min(last_top);
        // One more may be half in view.
        self.reach(self.top + visible + 1);
    }

    /// Puts as many rows in order.
    fn reach(&mut self, rows: usize) {
        self.rows.hits.reach(rows);
        if self.rows.shows_unknown {
            self.rows.unknown.reach(rows.saturating_sub(self.rows.hits.len()));
        }
    }
}
