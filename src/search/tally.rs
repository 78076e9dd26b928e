//! Tallies: how many of the records that a query finds are of each class of a facet.

use crate::dataset::Record;
use crate::search::answer::{belongs, conditions};
use crate::search::catalogue::Catalogue;
use crate::search::filter::Verdict;
use crate::search::hit::Shelf;
use crate::search::mark::Marks;
use crate::search::query::{FilterKey, Query};
use crate::search::sentence::find;

/// Which of the records that a query finds are counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Section {
    /// What belongs to this field or goal; `None` for all.
    pub scope: Option<Record>,
    /// What stands on this shelf; `None` for all.
    pub shelf: Option<Shelf>,
}

impl Catalogue {
    /// How many of the records that a query finds are of each class; filters of this key are left aside.
    pub fn tally(&self, query: &Query, key: FilterKey, section: Section) -> Vec<usize> {
        let Some(column) = self.facets.column(key) else { return Vec::new() };
        let mut query = query.clone();
        query.filters.retain(|filter| filter.key != key);
        let mut counts = vec![0; column.examples.len()];
        self.each_found(&query, section, |document| {
            let class = column.classes.get(document as usize).copied().unwrap_or_default();
            counts.get_mut(class as usize).into_iter().for_each(|count| *count += 1);
        });
        counts
    }

    /// Hands every record that a query finds to `take`, by its number and in no order.
    pub(crate) fn each_found(&self, query: &Query, section: Section, mut take: impl FnMut(u32)) {
        let conditions = conditions(self, query);
        let sieve = self.facets.sieve((&self.dataset, &self.almanac), &self.index, &conditions);
        let is_counted = |document: u32| {
            let record = self.index.numbering.record(document);
            record.is_some_and(|record| {
                section.shelf.is_none_or(|shelf| Shelf::of(record) == shelf)
                    && belongs(&self.dataset, section.scope, record)
            })
        };
        find(self, query, &mut Marks::default()).each(|document, _| {
            if sieve.verdict(document) == Verdict::Yes && is_counted(document) {
                take(document);
            }
        });
    }
}
