//! Which records a typed word matched, and how well: one place for each record of the dataset.

use crate::search::hit::Tier;
use crate::search::part::Parts;

/// How one typed word matched one record.
#[derive(Debug, Clone, Copy)]
pub struct Cell {
    /// The tier of the match.
    pub tier: Tier,
    /// Its weight within the tier.
    pub score: u32,
    /// In which parts of the record.
    pub parts: Parts,
}

impl Cell {
    /// A match that says nothing: where no word was typed, every record has it.
    pub const BLANK: Self = Self { tier: Tier::Exact, score: 0, parts: Parts::NONE };

    /// Both matches of the same word together: the better tier counts, and within it the better score.
    fn or(self, other: Self) -> Self {
        let parts = self.parts.with(other.parts);
        match self.tier.cmp(&other.tier) {
            std::cmp::Ordering::Less => Self { parts, ..self },
            std::cmp::Ordering::Greater => Self { parts, ..other },
            // A word found in several parts says a little more than one found in the best of them alone.
            std::cmp::Ordering::Equal => {
                let (most, least) = (self.score.max(other.score), self.score.min(other.score));
                Self { tier: self.tier, score: most + least / 20, parts }
            }
        }
    }

    /// Two words that both matched: the worse tier counts.
    fn and(self, other: Self) -> Self {
        Self { tier: self.tier.max(other.tier), score: self.score + other.score, parts: self.parts.with(other.parts) }
    }
}

/// The match of each record, by its number; `None` where it did not match.
pub struct Cells(Vec<Option<Cell>>);

impl Cells {
    /// No match in any of so many records.
    pub fn none(records: usize) -> Self {
        Self(vec![None; records])
    }

    /// A match that says nothing in every one of so many records.
    pub fn all(records: usize) -> Self {
        Self(vec![Some(Cell::BLANK); records])
    }

    /// Adds another match of the same word.
    pub fn add(&mut self, document: u32, cell: Cell) {
        if let Some(place) = self.0.get_mut(document as usize) {
            *place = Some(place.map_or(cell, |known| known.or(cell)));
        }
    }

    /// Adds all other matches of the same word.
    pub fn add_all(&mut self, others: &Self) {
        for (document, cell) in others.iter() {
            self.add(document, cell);
        }
    }

    /// Keeps what another word matched too, both together.
    pub fn join(&mut self, others: &Self) {
        for (place, other) in self.0.iter_mut().zip(&others.0) {
            *place = place.zip(*other).map(|(cell, other)| cell.and(other));
        }
    }

    /// Keeps what another word matched too, as it is.
    pub fn keep_common(&mut self, others: &Self) {
        for (place, other) in self.0.iter_mut().zip(&others.0) {
            *place = place.filter(|_| other.is_some());
        }
    }

    /// No match can be better than this tier.
    pub fn sink(&mut self, tier: Tier) {
        for cell in self.0.iter_mut().flatten() {
            cell.tier = cell.tier.max(tier);
        }
    }

    /// Takes a record out.
    pub fn remove(&mut self, document: u32) {
        if let Some(place) = self.0.get_mut(document as usize) {
            *place = None;
        }
    }

    /// Keeps only the records of which this is true.
    pub fn retain(&mut self, is_kept: impl Fn(u32) -> bool) {
        for (document, place) in (0_u32..).zip(&mut self.0) {
            *place = place.filter(|_| is_kept(document));
        }
    }

    /// Every match with the number of its record.
    pub fn iter(&self) -> impl Iterator<Item = (u32, Cell)> + '_ {
        (0_u32..).zip(&self.0).filter_map(|(document, cell)| cell.map(|cell| (document, cell)))
    }
}
