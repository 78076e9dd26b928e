//! Which records a typed word matched, and how well. What it costs follows the matches, not the records.

use crate::search::hit::{HEAVIEST, Tier};
use crate::search::part::Parts;

/// How one typed word matched one record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cell {
    /// The tier of the match.
    pub tier: Tier,
    /// Its weight within the tier.
    pub score: u32,
    /// In which parts of the record.
    pub parts: Parts,
}

impl Cell {
    /// Four bits for the tier, the best highest and none zero; 28 for the score; 32 for the parts.
    fn packed(self) -> u64 {
        u64::from(8 - self.tier as u8) << 60 | u64::from(self.score.min(HEAVIEST)) << 32 | u64::from(self.parts.bits())
    }

    fn unpacked(slot: u64) -> Option<Self> {
        let tier = usize::try_from(slot >> 60).ok().and_then(|height| Tier::ALL.get(8_usize.checked_sub(height)?))?;
        let [score, parts] = [slot >> 32 & u64::from(HEAVIEST), slot & u64::from(u32::MAX)];
        let narrow = |wide: u64| u32::try_from(wide).unwrap_or(u32::MAX);
        Some(Self { tier: *tier, score: narrow(score), parts: Parts::from_bits(narrow(parts)) })
    }

    /// Both matches of the same word together: the better tier counts, and within it the better score.
    fn or(self, other: Self) -> Self {
        let parts = self.parts.with(other.parts);
        match self.tier.cmp(&other.tier) {
            std::cmp::Ordering::Less => Self { parts, ..self },
            std::cmp::Ordering::Greater => Self { parts, ..other },
            // A word found in several parts says a little more than one found in the best of them alone.
            std::cmp::Ordering::Equal => {
                let (most, least) = (self.score.max(other.score), self.score.min(other.score));
                let more = if parts == self.parts || parts == other.parts { 0 } else { least / 20 };
                Self { tier: self.tier, score: most + more, parts }
            }
        }
    }

    /// Two words that both matched: the worse tier counts.
    fn and(self, other: Self) -> Self {
        Self { tier: self.tier.max(other.tier), score: self.score + other.score, parts: self.parts.with(other.parts) }
    }
}

/// The matches of one word, or of several that must all match, by the number of the record.
pub struct Cells {
    /// One slot a record. Fresh ones are never written or read: their memory comes zeroed, page by page, when touched.
    slots: Vec<u64>,
    /// The records that have a slot in use, or had one.
    touched: Vec<u32>,
}

impl Cells {
    /// No match in any of so many records.
    pub fn none(records: u32) -> Self {
        Self { slots: vec![0; records as usize], touched: Vec::new() }
    }

    /// Adds another match of the same word.
    pub fn add(&mut self, document: u32, cell: Cell) {
        let Some(slot) = self.slots.get_mut(document as usize) else { return };
        let known = Cell::unpacked(*slot);
        if known.is_none() {
            self.touched.push(document);
        }
        *slot = known.map_or(cell, |known| known.or(cell)).packed();
    }

    /// Adds all other matches of the same word.
    pub fn add_all(&mut self, others: &Self) {
        others.iter().for_each(|(document, cell)| self.add(document, cell));
    }

    /// Keeps what another word matched too, both together.
    #[must_use]
    pub fn join(mut self, mut others: Self) -> Self {
        if others.touched.len() < self.touched.len() {
            std::mem::swap(&mut self, &mut others);
        }
        self.change(|document, cell| others.get(document).map(|other| cell.and(other)));
        self
    }

    /// Keeps what another word matched too, as it is.
    pub fn keep_common(&mut self, others: &Self) {
        self.change(|document, cell| others.get(document).map(|_| cell));
    }

    /// No match can be better than this tier.
    pub fn sink(&mut self, tier: Tier) {
        self.change(|_, cell| Some(Cell { tier: cell.tier.max(tier), ..cell }));
    }

    /// Takes a record out.
    pub fn remove(&mut self, document: u32) {
        self.slots.get_mut(document as usize).into_iter().for_each(|slot| *slot = 0);
    }

    /// The match of a record.
    pub fn get(&self, document: u32) -> Option<Cell> {
        self.slots.get(document as usize).copied().and_then(Cell::unpacked)
    }

    /// Every match with the number of its record, in no order of use to anyone.
    pub fn iter(&self) -> impl Iterator<Item = (u32, Cell)> + '_ {
        self.touched.iter().filter_map(|document| self.get(*document).map(|cell| (*document, cell)))
    }

    fn change(&mut self, change: impl Fn(u32, Cell) -> Option<Cell>) {
        let slots = &mut self.slots;
        self.touched.retain(|document| {
            let Some(slot) = slots.get_mut(*document as usize) else { return false };
            let changed = Cell::unpacked(*slot).and_then(|cell| change(*document, cell));
            *slot = changed.map_or(0, Cell::packed);
            changed.is_some()
        });
    }
}
