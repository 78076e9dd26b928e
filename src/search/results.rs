//! The answer to a query: what was found on each shelf, what is not known, and what else might have been meant.

use serde::{Deserialize, Serialize};

use crate::dataset::Record;
use crate::search::hit::{Hit, Shelf};
use crate::search::mark::Marks;
use crate::search::ranking::{Key, Ranking};

/// How many hits of each shelf an answer has in order: more than a screen shows.
const FIRST: usize = 64;

/// Hits of all shelves.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Hits([Ranking; 4]);

impl Hits {
    /// Puts the first hits of every shelf in order.
    pub fn settle(&mut self) {
        self.0.iter_mut().for_each(|ranking| ranking.reach(FIRST));
    }

    /// Keeps the first hits of every shelf; the others are only counted from now on.
    pub fn cut(&mut self) {
        self.0.iter_mut().for_each(|ranking| ranking.cut(FIRST));
    }

    /// Moves records before their equals among the first hits of every shelf.
    pub fn prefer(&mut self, records: &[Record]) {
        self.0.iter_mut().for_each(|ranking| ranking.prefer(records, FIRST));
    }

    /// The hits of a shelf.
    pub fn on(&self, shelf: Shelf) -> &Ranking {
        let [goals, offers, addresses, pages] = &self.0;
        match shelf {
            Shelf::Goals => goals,
            Shelf::Offers => offers,
            Shelf::Addresses => addresses,
            Shelf::Pages => pages,
        }
    }

    /// The hits of a shelf, to go further down in their order.
    pub fn of(&mut self, shelf: Shelf) -> &mut Ranking {
        let [goals, offers, addresses, pages] = &mut self.0;
        match shelf {
            Shelf::Goals => goals,
            Shelf::Offers => offers,
            Shelf::Addresses => addresses,
            Shelf::Pages => pages,
        }
    }

    /// How many hits there are on all shelves.
    pub fn len(&self) -> usize {
        self.0.iter().map(Ranking::len).sum()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.0.iter().all(Ranking::is_empty)
    }

    /// The best hits of these shelves together.
    pub fn best(&self, shelves: &[Shelf], limit: usize) -> Vec<Hit> {
        let mut keys: Vec<Key> = Vec::new();
        for shelf in shelves {
            let mut ranking = self.on(*shelf).clone();
            ranking.reach(limit);
            keys.extend(ranking.ordered().iter().take(limit));
        }
        keys.sort_unstable();
        keys.into_iter().take(limit).filter_map(Key::hit).collect()
    }
}

/// The answer to a query.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Results {
    /// What matches.
    pub hits: Hits,
    /// Records whose words match but of which a filter's answer is not known: never taken for no.
    pub unknown: Hits,
    /// Other queries that would have hits, as typed; only where this one has none.
    pub suggestions: Vec<String>,
    /// Which letters to mark in a text.
    pub marks: Marks,
}
