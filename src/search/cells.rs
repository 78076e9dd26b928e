//! Which records a typed word matched, and how well. What it costs follows the matches, not the records.

use std::sync::Mutex;

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
    /// A cell as one number, of which the better is the greater.
    pub fn packed(self) -> Packed {
        let head = u64::from(8 - self.tier as u8) << TIER | u64::from(self.score.min(HEAVIEST)) << SCORE;
        Packed(head | u64::from(self.parts.bits()))
    }
}

/// A cell in 64 bits: four for the tier, the best highest and none zero; 28 for the score; 32 for the parts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Packed(u64);

const TIER: u32 = 60;
const SCORE: u32 = 32;
const PARTS: u64 = (1 << SCORE) - 1;

/// What another part adds for each unit of its weight: a twentieth of what it would be worth alone.
const MORE: u64 = 50;

impl Packed {
    /// No match.
    const NONE: Self = Self(0);

    /// The cell; `None` where there is no match.
    pub fn cell(self) -> Option<Cell> {
        let tier = Tier::ALL.get(8_usize.checked_sub(usize::try_from(self.0 >> TIER).ok()?)?)?;
        let score = u32::try_from(self.score()).unwrap_or(u32::MAX);
        Some(Cell { tier: *tier, score, parts: self.parts() })
    }

    /// Tier and score, of which the better is the greater.
    pub fn head(self) -> u32 {
        u32::try_from(self.0 >> SCORE).unwrap_or(u32::MAX)
    }

    /// The parts.
    pub fn parts(self) -> Parts {
        Parts::from_bits(u32::try_from(self.0 & PARTS).unwrap_or(u32::MAX))
    }

    /// A match from its two halves.
    pub fn from_head(head: u32, parts: Parts) -> Self {
        Self(u64::from(head) << SCORE | u64::from(parts.bits()))
    }

    fn score(self) -> u64 {
        self.0 >> SCORE & u64::from(HEAVIEST)
    }

    /// Both matches of the same word together: the better tier counts, and within it the better score. In whatever
    /// order many are put together, the outcome is the same.
    fn or(self, other: Self) -> Self {
        let parts = (self.0 | other.0) & PARTS;
        Self(self.0.max(other.0) & !PARTS | parts)
    }

    /// The whole match of a word: found in several parts it says a little more than found in the best of them alone.
    fn weighed(self) -> Self {
        let score = (self.score() + u64::from(self.parts().lesser_weights()) * MORE).min(u64::from(HEAVIEST));
        Self(self.0 & !(u64::from(HEAVIEST) << SCORE) | score << SCORE)
    }

    /// Two words that both matched: the worse tier counts.
    fn and(self, other: Self) -> Self {
        let score = (self.score() + other.score()).min(u64::from(HEAVIEST));
        let tier = (self.0 >> TIER).min(other.0 >> TIER);
        Self(tier << TIER | score << SCORE | (self.0 | other.0) & PARTS)
    }

    /// The same in what is not the main thing of its kind: its score without the given part, and never nothing.
    #[must_use]
    pub fn lessened(self, part: u64) -> Self {
        let score = (self.score() - self.score() / part).max(1);
        Self(self.0 & !(u64::from(HEAVIEST) << SCORE) | score << SCORE)
    }
}

/// How many a pool keeps: as many as one query needs at once. Answers that are made ahead side by side need more.
const MOST: usize = 6;

/// Memory for cells, used again and again: to get it fresh for every word would cost more than most words do.
#[derive(Debug, Default)]
pub struct Pool(Mutex<Vec<Vec<u64>>>);

impl Pool {
    /// No match in any of so many records or entities.
    pub fn cells(&self, count: u32) -> Cells<'_> {
        let kept = self.0.lock().ok().and_then(|mut kept| kept.pop()).unwrap_or_default();
        let mut slots = kept;
        slots.resize(count as usize, 0);
        Cells { slots, touched: Vec::new(), finish: |cell| cell, pool: self }
    }
}

/// The matches of one word, or of several that must all match, by the number of the record or entity.
pub struct Cells<'p> {
    /// One slot for each; zero where there is no match.
    slots: Vec<u64>,
    /// Those that have a slot in use, or had one.
    touched: Vec<u32>,
    /// What is still to be done to a match when it is taken out.
    finish: fn(Packed) -> Packed,
    pool: &'p Pool,
}

impl Drop for Cells<'_> {
    fn drop(&mut self) {
        if self.is_dense() {
            self.slots.fill(0);
        } else {
            let slots = &mut self.slots;
            self.touched.iter().for_each(|at| slots.get_mut(*at as usize).into_iter().for_each(|slot| *slot = 0));
        }
        if let Ok(mut kept) = self.pool.0.lock()
            && kept.len() < MOST
        {
            kept.push(std::mem::take(&mut self.slots));
        }
    }
}

impl Cells<'_> {
    /// Adds another match of the same word.
    pub fn add(&mut self, document: u32, cell: Packed) {
        let Some(slot) = self.slots.get_mut(document as usize) else { return };
        if *slot == 0 {
            self.touched.push(document);
            *slot = cell.0;
        } else {
            *slot = Packed(*slot).or(cell).0;
        }
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
        let finish = std::mem::replace(&mut self.finish, |cell| cell);
        self.change(|document, cell| others.get(document).map_or(Packed::NONE, |other| finish(cell).and(other)));
        self
    }

    /// Ends the matches of one word: from now on they are weighed by all their parts.
    pub fn weigh(&mut self) {
        self.finish = Packed::weighed;
    }

    /// How many matches there are at most.
    pub fn len(&self) -> usize {
        self.touched.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.touched.is_empty()
    }

    /// Keeps what another word matched too, as it is.
    pub fn keep_common(&mut self, others: &Self) {
        self.change(|document, cell| others.get(document).map_or(Packed::NONE, |_| cell));
    }

    /// Every match counts as that of two words.
    pub fn double(&mut self) {
        let doubled = |cell: Cell| Cell { score: cell.score * 2, ..cell }.packed();
        self.change(|_, cell| cell.cell().map_or(Packed::NONE, doubled));
    }

    /// No match can be better than this tier.
    pub fn sink(&mut self, tier: Tier) {
        let sunk = |cell: Cell| Cell { tier: cell.tier.max(tier), ..cell }.packed();
        self.change(|_, cell| cell.cell().map_or(Packed::NONE, sunk));
    }

    /// Takes a record out, for good.
    pub fn remove(&mut self, document: u32) {
        if let Some(slot) = self.slots.get_mut(document as usize) {
            *slot = 0;
        }
    }

    /// The match of a record.
    pub fn get(&self, document: u32) -> Option<Packed> {
        self.slots.get(document as usize).copied().filter(|slot| *slot != 0).map(|slot| (self.finish)(Packed(slot)))
    }

    /// Every match with the number of its record, in no order of use to anyone.
    pub fn iter(&self) -> impl Iterator<Item = (u32, Packed)> + '_ {
        let (slots, touched) = if self.is_dense() {
            (self.slots.as_slice(), [].as_slice())
        } else {
            ([].as_slice(), self.touched.as_slice())
        };
        let used = slots.iter().zip(0..).filter(|(slot, _)| **slot != 0);
        let used = used.map(|(slot, document)| (document, (self.finish)(Packed(*slot))));
        used.chain(touched.iter().filter_map(|document| self.get(*document).map(|cell| (*document, cell))))
    }

    /// Whether so many slots are in use that to go through all of them, one after the other, is faster than to jump.
    fn is_dense(&self) -> bool {
        self.touched.len() * 16 > self.slots.len()
    }

    fn change(&mut self, change: impl Fn(u32, Packed) -> Packed) {
        if self.is_dense() {
            let used = self.slots.iter_mut().zip(0..).filter(|(slot, _)| **slot != 0);
            used.for_each(|(slot, document)| *slot = change(document, Packed(*slot)).0);
            let slots = &self.slots;
            self.touched.retain(|document| slots.get(*document as usize).is_some_and(|slot| *slot != 0));
            return;
        }
        let slots = &mut self.slots;
        self.touched.retain(|document| {
            let Some(slot) = slots.get_mut(*document as usize) else { return false };
            *slot = if *slot == 0 { 0 } else { change(*document, Packed(*slot)).0 };
            *slot != 0
        });
    }
}
