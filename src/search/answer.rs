//! Answering a query: what its words gathered is filtered, counted, and put in order as far as anyone looks.

use rayon::iter::{IntoParallelIterator, ParallelIterator};

use crate::dataset::{Dataset, Record};
use crate::search::catalogue::Catalogue;
use crate::search::filter::{Condition, Verdict, condition};
use crate::search::hit::Shelf;
use crate::search::mark::Marks;
use crate::search::query::{FilterKey, Query};
use crate::search::ranking::{Key, PREFERRED};
use crate::search::ready::{MUCH, Ready};
use crate::search::results::Results;
use crate::search::sentence::find;
use crate::search::sort::Sort;
use crate::search::suggest;
use crate::search::vocabulary::Nature;

/// How much of the hits an answer holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Extent {
    /// All of them.
    Whole,
    /// The best; of very many the others are only counted.
    Best,
}

fn answer(catalogue: &Catalogue, query: &Query, scope: Option<Record>, extent: Extent) -> Results {
    let mut results = Results::default();
    let found = find(catalogue, query, &mut results.marks);
    let conditions = conditions(catalogue, query);
    let sieve = catalogue.facets.sieve((&catalogue.dataset, &catalogue.almanac), &catalogue.index, &conditions);
    let order = &catalogue.order;
    let places = match query.sort {
        // Without words nothing is better than anything else, and a list in no order of names helps nobody.
        Sort::Relevance if !query.has_words() => &order.names,
        Sort::Name => &order.names,
        Sort::Town => &order.towns,
        Sort::Relevance | Sort::Verified => &order.dates,
    };
    let key = if query.sort == Sort::Relevance { Key::of } else { Key::placed };
    let mut is_any = false;
    found.each(|document, cell| {
        let verdict = sieve.verdict(document);
        is_any |= verdict == Verdict::Yes;
        let hits = match verdict {
            Verdict::Yes => &mut results.hits,
            Verdict::Unknown => &mut results.unknown,
            Verdict::No => return,
        };
        let Some(record) = catalogue.index.numbering.record(document) else { return };
        if !belongs(&catalogue.dataset, scope, record) {
            return;
        }
        let place = places.get(document as usize).map_or(u32::MAX, |place| place.saturating_add(PREFERRED));
        let ranking = hits.of(Shelf::of(record));
        match extent {
            Extent::Whole => ranking.push(key(record, cell, place)),
            Extent::Best => ranking.push_if_good(key(record, cell, place)),
        }
    });
    results.hits.settle();
    results.unknown.settle();
    if !is_any && !query.is_empty() {
        results.suggestions = suggest::suggestions(catalogue, query, |other| has_hits(catalogue, other));
    }
    results
}

impl Catalogue {
    /// The answer to a query. A pure function: the same query, asked at the same time, has the same answer.
    pub fn search(&self, query: &Query) -> Results {
        self.search_within(query, None)
    }

    /// The answer to a query, of which only what belongs to a field or goal is kept. Of very many hits only the first
    /// may be there; see [`crate::search::ready`].
    pub fn search_within(&self, query: &Query, scope: Option<Record>) -> Results {
        let ready = self.ready.answer(query).filter(|_| scope.is_none());
        let results = ready.cloned().unwrap_or_else(|| answer(self, query, scope, Extent::Best));
        self.preferring(query, results)
    }

    /// The same answer with all its hits.
    pub fn search_whole(&self, query: &Query, scope: Option<Record>) -> Results {
        self.preferring(query, answer(self, query, scope, Extent::Whole))
    }

    /// An answer with what the query prefers before its equals. Where nothing is better than anything else, the order of
    /// names is what helps.
    fn preferring(&self, query: &Query, mut results: Results) -> Results {
        if query.sort == Sort::Relevance && query.has_words() && !query.preferred.is_empty() {
            let records: Vec<Record> = query.preferred.iter().filter_map(|id| self.dataset.find(id)).collect();
            results.hits.prefer(&records);
            results.unknown.prefer(&records);
        }
        results
    }

    /// Whether the answers are there that would take long.
    pub fn is_ready(&self) -> bool {
        (self.index.numbering.records() as usize) < MUCH || self.ready.is_there()
    }

    /// Makes the answers ahead that would take long: to queries with as many matches as a good part of the records. In
    /// a small dataset there are none. While they are made, every query is answered as before.
    pub fn make_ready(&self) {
        if !self.is_ready() {
            self.make_ready_from(MUCH.max(self.index.numbering.records() as usize / 6));
        }
    }

    /// Makes the answers ahead that are so much work.
    pub fn make_ready_from(&self, much: usize) {
        let answers = Ready::wanted(&self.index, much).into_par_iter().map(|text| {
            let mut results = self.search(&Query::parse(&text));
            results.hits.cut();
            (text, results)
        });
        self.ready.fill(answers.collect());
    }
}

/// Whether a query is one word that some record has.
fn is_known_word(catalogue: &Catalogue, query: &Query) -> bool {
    let vocabulary = &catalogue.index.vocabulary;
    let word = query.plain_word().and_then(|word| vocabulary.find(word));
    word.is_some_and(|word| !matches!(vocabulary.nature(word), Nature::Idle | Nature::Town))
}

/// Whether a record belongs to a field or goal.
pub fn belongs(dataset: &Dataset, scope: Option<Record>, record: Record) -> bool {
    let serves = |at: usize| {
        dataset.offers.get(at).is_some_and(|offer| match scope {
            Some(Record::Field(field)) => offer.serves.fields.contains(&field),
            Some(Record::Goal(goal)) => offer.serves.goals.contains(&goal),
            _ => true,
        })
    };
    match (scope, record) {
        (None, _) => true,
        (Some(Record::Field(field)), Record::Goal(at)) => dataset.goals.get(at).is_some_and(|goal| goal.field == field),
        (Some(scope), Record::Field(_) | Record::Goal(_)) => scope == record,
        (_, Record::Offer(at)) => serves(at),
        (_, Record::Partner(at)) => dataset.partners.get(at).is_some_and(|it| it.offers.iter().any(|at| serves(*at))),
        (_, Record::Page(_)) => false,
    }
}

/// What the filters mean for this dataset.
pub fn conditions(catalogue: &Catalogue, query: &Query) -> Vec<(FilterKey, Condition)> {
    let filters = query.filters.iter();
    filters.map(|filter| (filter.key, condition(&catalogue.dataset, &catalogue.labels, filter, query))).collect()
}

/// Whether a query has any hit, without putting them in order.
fn has_hits(catalogue: &Catalogue, query: &Query) -> bool {
    if catalogue.ready.answer(query).is_some() || is_known_word(catalogue, query) {
        return true;
    }
    let found = find(catalogue, query, &mut Marks::default());
    let conditions = conditions(catalogue, query);
    let sieve = catalogue.facets.sieve((&catalogue.dataset, &catalogue.almanac), &catalogue.index, &conditions);
    found.any(|document| sieve.verdict(document) == Verdict::Yes)
}
