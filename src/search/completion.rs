//! Completions: what a filter in the search line may go on to, and how many hits it would leave.

use crate::language::texts::Texts;
use crate::search::catalogue::Catalogue;
use crate::search::clause::quoted;
use crate::search::filter::{Verdict, any_holds};
use crate::search::query::{Filter, FilterKey, Query, unfinished_filter};
use crate::search::tally::Section;
use crate::search::value::{Value, nearest, values};
use crate::text::fold::fold;

/// One way to go on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Completion {
    /// The whole query with it, ready for the next word.
    pub query: String,
    /// The filter alone, as in `ort:Guben`.
    pub filter: String,
    /// How many records the query would find.
    pub count: usize,
}

/// How many are offered.
const MOST: usize = 6;

/// How many pairs of a value and a class of records are looked at; where there are more, only values of the classes with
/// the most hits are offered.
const PAIRS: usize = 200_000;

/// How many classes those are.
const CLASSES: usize = 64;

impl Catalogue {
    /// How the filter at the end of a query may go on; nothing where it ends with something else, or the filter is
    /// complete. The most hits first; without any value that begins so, the nearest.
    pub fn completions(&self, query: &Query, texts: &Texts) -> Vec<Completion> {
        let Some((front, word, key, typed)) = unfinished_filter(&query.text) else { return Vec::new() };
        let typed = fold(typed.trim()).into_text();
        let all = values(self, key, Some((texts, query)));
        if all.iter().any(|value| fold(&value.text).text() == typed) {
            return Vec::new();
        }
        let begun: Vec<&Value> = all.iter().filter(|value| value.begins(&typed)).collect();
        let meant = if begun.is_empty() { nearest(&all, &typed) } else { begun };
        let asked = Query { favorites: query.favorites.clone(), now: query.now, ..Query::parse(front) };
        let mut counted = self.counted(&asked, key, meant);
        counted.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
        let is_any = counted.iter().any(|(_, count)| *count > 0);
        counted.retain(|(_, count)| *count > 0 || !is_any);
        let offered = counted.into_iter().take(MOST).map(|(value, count)| {
            let filter = format!("{word}:{}", quoted(&value.text));
            Completion { query: format!("{front}{filter} "), filter, count }
        });
        offered.collect()
    }

    /// The values nearest to one that means nothing; of towns, fields and topics, which are called the same everywhere.
    pub(crate) fn nearest_values(&self, filter: &Filter) -> Vec<String> {
        let all = values(self, filter.key, None);
        let near = nearest(&all, fold(filter.value.trim()).text());
        near.into_iter().map(|value| value.text.clone()).collect()
    }

    /// How many records a query finds of each value.
    fn counted<'v>(&self, query: &Query, key: FilterKey, mut meant: Vec<&'v Value>) -> Vec<(&'v Value, usize)> {
        let Some(column) = self.facets.column(key) else { return Vec::new() };
        let counts = self.tally(query, key, Section::default());
        let mut classes: Vec<(u32, usize)> = (0..).zip(counts).filter(|(_, count)| *count > 0).collect();
        let holds = |value: &Value, class: u32| {
            let example = column.examples.get(class as usize).and_then(|at| self.index.numbering.record(*at));
            let condition = std::slice::from_ref(&value.condition);
            example.is_some_and(|record| any_holds((&self.dataset, &self.almanac), condition, record) == Verdict::Yes)
        };
        if meant.len() * classes.len() > PAIRS {
            classes.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
            classes.truncate(CLASSES);
            meant.retain(|value| classes.iter().any(|(class, _)| holds(value, *class)));
        }
        let count = |value: &Value| {
            let own = classes.iter().filter(|(class, _)| holds(value, *class));
            own.map(|(_, count)| count).sum()
        };
        meant.into_iter().map(|value| (value, count(value))).collect()
    }
}
