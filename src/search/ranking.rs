//! A ranking: hits in order, of which only as many are put in order as somebody looks at.

use serde::{Deserialize, Serialize};

use crate::dataset::Record;
use crate::search::cells::{Cell, Packed};
use crate::search::hit::Hit;
use crate::search::part::Parts;

/// A hit as one number of 128 bits, the best the smallest: 32 for what its tier and score lack, 32 for its place among
/// equals, 32 for the record, 32 for the parts. In another order than that of relevance the place comes first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Key(u128);

/// Hits of one shelf.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Ranking {
    keys: Vec<Key>,
    /// How many of them are in order; every other one is worse.
    ordered: usize,
    /// How many are counted only; none of them is better than the worst of the others.
    counted: usize,
}

/// How many hits are kept where the others need only be counted: more than anyone looks through step by step.
const KEPT: usize = 256;

/// How many places among equals are kept free for records that are preferred; those of all others come after them.
pub const PREFERRED: u32 = 32;

/// How many are gathered before the worse of them are let go.
const GATHERED: usize = 16 * KEPT;

impl Ranking {
    /// Adds a hit. The order is to be reached anew.
    pub fn push(&mut self, key: Key) {
        self.ordered = 0;
        self.keys.push(key);
    }

    /// Adds a hit, of which only the best are kept when there are very many.
    pub fn push_if_good(&mut self, key: Key) {
        // After the first time the last of those kept is the worst.
        if self.counted > 0 && self.keys.get(KEPT - 1).is_some_and(|worst| key > *worst) {
            self.counted += 1;
            return;
        }
        self.push(key);
        if self.keys.len() == GATHERED {
            self.keys.select_nth_unstable(KEPT - 1);
            self.counted += self.keys.len() - KEPT;
            self.keys.truncate(KEPT);
        }
    }

    /// Moves records before their equals, in this order, as far as they are among so many of the first hits. Nothing is
    /// moved before a better hit, and nobody looks further down for what might be moved.
    pub fn prefer(&mut self, records: &[Record], first: usize) {
        let front = self.keys.get_mut(..first.min(self.ordered)).unwrap_or_default();
        for key in front.iter_mut() {
            let is_it = |record: &Record| code(*record) == key.field(32);
            if let Some(place) = (0..PREFERRED).zip(records).find_map(|(place, record)| is_it(record).then_some(place))
            {
                *key = key.in_place(place);
            }
        }
        front.sort_unstable();
    }

    /// How many hits there are.
    pub fn len(&self) -> usize {
        self.keys.len() + self.counted
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.keys.is_empty()
    }

    /// Keeps so many of the best; the others are only counted from now on.
    pub fn cut(&mut self, count: usize) {
        self.reach(count);
        self.counted += self.keys.len().saturating_sub(count);
        self.keys.truncate(count);
        self.keys.shrink_to_fit();
        self.ordered = self.ordered.min(self.keys.len());
    }

    /// Whether its hits are all there, and none only counted.
    pub fn is_whole(&self) -> bool {
        self.counted == 0
    }

    /// Puts at least so many of the best in order.
    pub fn reach(&mut self, count: usize) {
        let wanted = count.min(self.keys.len());
        if wanted <= self.ordered {
            return;
        }
        // Twice as many each time: whoever goes through all of them step by step pays little more than for one sort.
        let goal = wanted.max(self.ordered * 2).min(self.keys.len());
        let Some(rest) = self.keys.get_mut(self.ordered..) else { return };
        let count = goal - self.ordered;
        if count < rest.len() {
            rest.select_nth_unstable(count);
        }
        rest.get_mut(..count).into_iter().for_each(<[Key]>::sort_unstable);
        self.ordered = goal;
    }

    /// The hit in this place of the order, where the order has been [reached](Self::reach).
    pub fn get(&self, at: usize) -> Option<Hit> {
        self.ordered().get(at).and_then(|key| key.hit())
    }

    /// The hits whose order has been reached, best first.
    pub fn iter(&self) -> impl Iterator<Item = Hit> + '_ {
        self.ordered().iter().filter_map(|key| key.hit())
    }

    /// Every hit, in no order.
    pub fn all(&self) -> impl Iterator<Item = Hit> + '_ {
        self.keys.iter().filter_map(|key| key.hit())
    }

    /// The best hit, where the order has been [reached](Self::reach).
    pub fn best(&self) -> Option<Key> {
        self.ordered().first().copied()
    }

    /// In which place of the order a record stands.
    pub fn position(&self, record: Record) -> Option<usize> {
        let code = code(record);
        let key = self.keys.iter().find(|key| key.field(32) & !PLACED == code)?;
        Some(self.keys.iter().filter(|other| *other < key).count())
    }

    /// The hits whose order has been reached, best first, as they are compared with those of other rankings.
    pub fn ordered(&self) -> &[Key] {
        self.keys.get(..self.ordered).unwrap_or_default()
    }
}

impl Key {
    /// A hit with its place among those that are equally good.
    pub fn new(hit: Hit, place: u32) -> Self {
        Self::of(hit.record, Cell { tier: hit.tier, score: hit.score, parts: hit.parts }.packed(), place)
    }

    /// The match of a record, with its place among those that are equally good.
    pub fn of(record: Record, cell: Packed, place: u32) -> Self {
        let front = u128::from(!cell.head()) << 96 | u128::from(place) << 64;
        Self(front | u128::from(code(record)) << 32 | u128::from(cell.parts().bits()))
    }

    /// The same where the place decides, and how well it matches only between equal places.
    pub fn placed(record: Record, cell: Packed, place: u32) -> Self {
        let front = u128::from(place) << 96 | u128::from(!cell.head()) << 64;
        Self(front | u128::from(code(record) | PLACED) << 32 | u128::from(cell.parts().bits()))
    }

    /// The hit.
    pub fn hit(self) -> Option<Hit> {
        let head = if self.field(32) & PLACED == 0 { self.field(96) } else { self.field(64) };
        let cell = Packed::from_head(!head, Parts::from_bits(self.field(0))).cell()?;
        Some(Hit { record: record(self.field(32) & !PLACED)?, tier: cell.tier, score: cell.score, parts: cell.parts })
    }

    /// The same in another place among equals.
    fn in_place(self, place: u32) -> Self {
        Self(self.0 & !(u128::from(u32::MAX) << 64) | u128::from(place) << 64)
    }

    fn field(self, shift: u32) -> u32 {
        u32::try_from(self.0 >> shift & u128::from(u32::MAX)).unwrap_or(u32::MAX)
    }
}

/// How many records of one kind have a code.
const KIND: u32 = 1 << 28;

/// The bit beside a record's code that says that its place comes first.
const PLACED: u32 = 1 << 31;

/// A record as a number: three bits for its kind, the rest for its index.
fn code(record: Record) -> u32 {
    let (kind, at) = match record {
        Record::Field(at) => (0, at),
        Record::Goal(at) => (1, at),
        Record::Offer(at) => (2, at),
        Record::Partner(at) => (3, at),
        Record::Page(at) => (4, at),
    };
    kind * KIND + u32::try_from(at).unwrap_or(u32::MAX).min(KIND - 1)
}

fn record(code: u32) -> Option<Record> {
    let at = (code % KIND) as usize;
    match code / KIND {
        0 => Some(Record::Field(at)),
        1 => Some(Record::Goal(at)),
        2 => Some(Record::Offer(at)),
        3 => Some(Record::Partner(at)),
        4 => Some(Record::Page(at)),
        _ => None,
    }
}
