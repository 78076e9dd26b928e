//! Choices: the values of a filter with how many records each would leave, counted class by class.

use std::cmp::Reverse;
use std::collections::{BTreeSet, HashMap};
use std::slice;

use chrono::Datelike;

use crate::dataset::record::partner::Kind;
use crate::dataset::{Dataset, Record};
use crate::language::dates::Day;
use crate::language::texts::Texts;
use crate::search::catalogue::Catalogue;
use crate::search::filter::{Condition, UNKNOWN, Verdict, any_holds};
use crate::search::naming::old_before;
use crate::search::query::{Filter, FilterKey, Query};
use crate::search::tally::Section;
use crate::search::value::{Value, nearest, values};
use crate::text::fold::fold;

/// A value of a filter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// How it is typed, without quotation marks.
    pub value: String,
    /// What it is called.
    pub label: String,
    /// How many records the query finds with it and without the other values of its filter.
    pub count: usize,
    /// Whether the query has it.
    pub is_chosen: bool,
}

/// Ages that are offered; any other can be typed.
const AGES: [u8; 12] = [3, 6, 10, 14, 16, 18, 21, 25, 27, 40, 60, 67];

/// Of a filter with more values, those without a hit are left out as long as nothing is typed.
const FEW: usize = 12;

/// What can be told of a record by a look into a table.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
enum Mark {
    At(usize),
    Code(String),
    Kind(Kind),
}

impl Catalogue {
    /// The values of a filter that begin as typed, or all of them where nothing is, with their counts under the other
    /// filters of the query: those with the most hits first where they have no order of their own, and what is not known
    /// behind them.
    pub fn choices(&self, query: &Query, key: FilterKey, typed: &str, section: Section, texts: &Texts) -> Vec<Choice> {
        let all = self.offered(query, key, typed, texts);
        let counts = self.counts(query, key, section, &all);
        let own: Vec<&Filter> = query.filters.iter().filter(|filter| filter.key == key).collect();
        let mut choices: Vec<Choice> = Vec::new();
        for (value, count) in all.into_iter().zip(counts) {
            let written = Filter { key, value: value.text.clone() };
            let value = self.typed(&written, &value.condition, query);
            let filter = Filter { key, value };
            let is_chosen = own.iter().any(|it| self.is_same(it, &filter, query));
            let label = self.said(&filter, query, texts);
            choices.push(Choice { value: filter.value, label, count, is_chosen });
        }
        let is_unknown = |choice: &Choice| choice.value == UNKNOWN;
        match key {
            FilterKey::Town | FilterKey::Topic | FilterKey::Language | FilterKey::Kind => {
                let name = |it: &Choice| fold(&it.label).into_text();
                let is_gone = |it: &Choice| it.count == 0 && !it.is_chosen;
                choices.sort_by_cached_key(|it| (is_gone(it), is_unknown(it), Reverse(it.count), name(it)));
            }
            FilterKey::Age => choices.sort_by_key(|it| (is_unknown(it), it.value.parse::<u8>().unwrap_or(u8::MAX))),
            _ => choices.sort_by_key(is_unknown),
        }
        if choices.len() > FEW && typed.trim().is_empty() {
            choices.retain(|it| it.count > 0 || it.is_chosen);
        }
        choices
    }

    /// The values that begin as typed, or are near to that, and where it is none of them but means something, that.
    fn offered(&self, query: &Query, key: FilterKey, typed: &str, texts: &Texts) -> Vec<Value> {
        let mut all = self.known_values(query, key, texts);
        for filter in query.filters.iter().filter(|filter| filter.key == key) {
            let condition = self.meaning(filter, query);
            if condition == Condition::Nothing || !all.iter().any(|value| value.condition == condition) {
                all.push(Value { text: filter.value.clone(), also: Vec::new(), condition });
            }
        }
        let folded = fold(typed.trim()).into_text();
        if folded.is_empty() {
            return all;
        }
        let begun: Vec<Value> = all.iter().filter(|value| value.begins(&folded)).cloned().collect();
        let mut meant = if begun.is_empty() { nearest(&all, &folded).into_iter().cloned().collect() } else { begun };
        if matches!(key, FilterKey::Age | FilterKey::Open | FilterKey::Verified) {
            let filter = Filter { key, value: typed.trim().to_owned() };
            let condition = self.meaning(&filter, query);
            if condition != Condition::Nothing && !meant.iter().any(|value| value.condition == condition) {
                meant.insert(0, Value { text: filter.value, also: Vec::new(), condition });
            }
        }
        meant
    }

    /// Every value that is offered without being typed.
    fn known_values(&self, query: &Query, key: FilterKey, texts: &Texts) -> Vec<Value> {
        let mut all = values(self, key, Some((texts, query)));
        let is_german = texts.language().is_german();
        let texts_of: Vec<String> = match key {
            FilterKey::Age => AGES.iter().map(u8::to_string).collect(),
            FilterKey::Verified => self.verified_values(query),
            // The others are among the completions.
            FilterKey::Open => vec![if is_german { "heute" } else { "today" }.to_owned()],
            _ => Vec::new(),
        };
        let unknown = (key != FilterKey::Favorite).then(|| UNKNOWN.to_owned());
        let more: Vec<Value> =
            texts_of.into_iter().chain(unknown).map(|text| self.value(query, key, text, texts)).collect();
        if key == FilterKey::Open {
            // Now, today, tomorrow.
            let at = all.len().min(1);
            all.splice(at..at, more.iter().take(1).cloned());
            all.extend(more.into_iter().skip(1));
        } else {
            all.extend(more);
        }
        all
    }

    fn value(&self, query: &Query, key: FilterKey, text: String, texts: &Texts) -> Value {
        let filter = Filter { key, value: text };
        let condition = self.meaning(&filter, query);
        let also = vec![self.said(&filter, query, texts)];
        Value { text: filter.value, also, condition }
    }

    /// This year, what has not been verified for twelve months, and every year of which there is a record.
    fn verified_values(&self, query: &Query) -> Vec<String> {
        let column = self.facets.column(FilterKey::Verified);
        let examples = column.into_iter().flat_map(|column| &column.examples);
        let records = examples.filter_map(|at| self.index.numbering.record(*at));
        let days = records.filter_map(|record| verified_on(&self.dataset, record));
        let years: BTreeSet<i32> = days.map(|day| day.first_day().year()).collect();
        let today = query.now.map(|now| now.date());
        let this_year = today.map(|today| today.year().to_string());
        let old = today.map(|today| format!("<{}", old_before(today).format("%Y-%m-%d")));
        let others = years.into_iter().rev().map(|year| year.to_string());
        let others = others.filter(|year| Some(year) != this_year.as_ref());
        this_year.iter().cloned().chain(old).chain(others).collect()
    }

    /// How many records the query finds of each value.
    fn counts(&self, query: &Query, key: FilterKey, section: Section, all: &[Value]) -> Vec<usize> {
        let mut counts = vec![0; all.len()];
        let mut add = |at: usize, count: usize| counts.get_mut(at).into_iter().for_each(|it| *it += count);
        if key == FilterKey::Favorite {
            let mut query = query.clone();
            query.filters.retain(|filter| filter.key != key);
            let favored = |condition: &Condition, record: Record| matches!(condition, Condition::Favorites(all) if all.contains(&record));
            self.each_found(&query, section, |document| {
                let Some(record) = self.index.numbering.record(document) else { return };
                let own = all.iter().enumerate().filter(|(_, value)| favored(&value.condition, record));
                own.for_each(|(at, _)| add(at, 1));
            });
            return counts;
        }
        let Some(column) = self.facets.column(key) else { return counts };
        let mut known: HashMap<Mark, Vec<usize>> = HashMap::new();
        let mut asked: Vec<(usize, &Value)> = Vec::new();
        for (at, value) in all.iter().enumerate() {
            match marks_of(&value.condition) {
                Some(marks) => marks.into_iter().for_each(|mark| known.entry(mark).or_default().push(at)),
                None => asked.push((at, value)),
            }
        }
        let classes = column.examples.iter().zip(self.tally(query, key, section));
        for (example, count) in classes.filter(|(_, count)| *count > 0) {
            let Some(record) = self.index.numbering.record(*example) else { continue };
            let own: BTreeSet<usize> = marks(&self.dataset, key, record)
                .iter()
                .filter_map(|mark| known.get(mark))
                .flatten()
                .copied()
                .collect();
            for at in own {
                add(at, count);
            }
            for (at, value) in &asked {
                let ground = (&self.dataset, &self.almanac);
                if any_holds(ground, slice::from_ref(&value.condition), record) == Verdict::Yes {
                    add(*at, count);
                }
            }
        }
        counts
    }
}

/// The marks of which a record must have one to fulfil a condition; `None` where it has to be asked.
fn marks_of(condition: &Condition) -> Option<Vec<Mark>> {
    match condition {
        Condition::Towns(all) | Condition::Fields(all) | Condition::Topics(all) => {
            Some(all.iter().copied().map(Mark::At).collect())
        }
        Condition::Languages(all) => Some(all.iter().cloned().map(Mark::Code).collect()),
        Condition::Kinds(all) => Some(all.iter().copied().map(Mark::Kind).collect()),
        Condition::Nothing => Some(Vec::new()),
        _ => None,
    }
}

/// The marks of a record for a filter: each once or more often.
fn marks(dataset: &Dataset, key: FilterKey, record: Record) -> Vec<Mark> {
    let (partner, offers): (_, Vec<_>) = match record {
        Record::Offer(at) => {
            let offer = dataset.offers.get(at);
            (offer.and_then(|offer| dataset.partner_of(offer)), offer.into_iter().collect())
        }
        Record::Partner(at) => {
            let partner = dataset.partners.get(at);
            let offers = partner.into_iter().flat_map(|it| &it.offers).filter_map(|at| dataset.offers.get(*at));
            (partner, offers.collect())
        }
        Record::Field(_) | Record::Goal(_) | Record::Page(_) => return Vec::new(),
    };
    let is_partner = matches!(record, Record::Partner(_));
    match key {
        FilterKey::Town => partner.and_then(|it| it.address.place).map(Mark::At).into_iter().collect(),
        FilterKey::Kind => partner.and_then(|it| it.kind).map(Mark::Kind).into_iter().collect(),
        FilterKey::Field => offers.iter().flat_map(|it| it.serves.fields.iter().copied().map(Mark::At)).collect(),
        FilterKey::Topic => offers.iter().flat_map(|it| it.serves.topics.iter().copied().map(Mark::At)).collect(),
        FilterKey::Language => {
            let own = partner.filter(|_| is_partner).map(|it| it.reach.tongues.clone());
            let tongues = own.into_iter().chain(offers.iter().map(|offer| dataset.reach_of(offer).tongues.clone()));
            let lists = tongues.flat_map(|it| [it.spoken, it.interpreter]);
            lists.flatten().flatten().map(Mark::Code).collect()
        }
        FilterKey::Age | FilterKey::Open | FilterKey::Verified | FilterKey::Favorite => Vec::new(),
    }
}

fn verified_on(dataset: &Dataset, record: Record) -> Option<Day> {
    dataset.verified_in(record).and_then(|it| it.on)
}
