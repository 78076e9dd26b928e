//! Completions: what a filter in the search line may go on to, and how many hits it would leave.

use chrono::NaiveDateTime;

use crate::dataset::record::partner::Kind;
use crate::language::Language;
use crate::language::texts::Texts;
use crate::search::catalogue::Catalogue;
use crate::search::facets::Column;
use crate::search::filter::{Condition, Verdict, any_holds, open};
use crate::search::gather::gather;
use crate::search::mark::Marks;
use crate::search::query::{Filter, FilterKey, Query, unfinished_filter};
use crate::text::fold::fold;
use crate::text::words::words;

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

/// A value of a filter.
struct Value {
    text: String,
    /// Other words for it.
    also: Vec<String>,
    condition: Condition,
}

impl Catalogue {
    /// How the filter at the end of a query may go on; nothing where it ends with something else, or the filter is
    /// complete. The most hits first; without any value that begins so, the nearest.
    pub fn completions(&self, text: &str, texts: &Texts, now: NaiveDateTime) -> Vec<Completion> {
        let Some((front, word, key, typed)) = unfinished_filter(text) else { return Vec::new() };
        let typed = fold(typed.trim()).into_text();
        let all = values(self, key, Some((texts, now)));
        if all.iter().any(|value| fold(&value.text).text() == typed) {
            return Vec::new();
        }
        let begun: Vec<&Value> = all.iter().filter(|value| value.begins(&typed)).collect();
        let meant = if begun.is_empty() { nearest(&all, &typed) } else { begun };
        let mut counted = self.counted((front, now), key, meant);
        counted.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
        let is_any = counted.iter().any(|(_, count)| *count > 0);
        counted.retain(|(_, count)| *count > 0 || !is_any);
        let offered = counted.into_iter().take(MOST).map(|(value, count)| {
            let quote = if value.text.contains(char::is_whitespace) { "\"" } else { "" };
            let filter = format!("{word}:{quote}{}{quote}", value.text);
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

    /// How many records the query in front finds of each value.
    fn counted<'v>(
        &self,
        front: (&str, NaiveDateTime),
        key: FilterKey,
        mut meant: Vec<&'v Value>,
    ) -> Vec<(&'v Value, usize)> {
        let Some(column) = self.facets.column(key) else { return Vec::new() };
        let counts = self.tally(front, key, column);
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

    /// How many of the records that a query finds are of each class; filters of this key are left aside.
    fn tally(&self, (text, now): (&str, NaiveDateTime), key: FilterKey, column: &Column) -> Vec<usize> {
        let mut query = Query::parse(text).asked_at(now);
        query.filters.retain(|filter| filter.key != key);
        let conditions = crate::search::answer::conditions(self, &query);
        let sieve = self.facets.sieve((&self.dataset, &self.almanac), &self.index, &conditions);
        let mut counts = vec![0; column.examples.len()];
        gather(self, &query, &mut Marks::default()).each(|document, _| {
            let class = column.classes.get(document as usize).copied().unwrap_or_default();
            if sieve.verdict(document) == Verdict::Yes {
                counts.get_mut(class as usize).into_iter().for_each(|count| *count += 1);
            }
        });
        counts
    }
}

impl Value {
    fn begins(&self, typed: &str) -> bool {
        let is_begun = |text: &str| {
            fold(text).text().starts_with(typed) || words(text).iter().any(|word| word.folded.starts_with(typed))
        };
        is_begun(&self.text) || self.also.iter().any(|text| is_begun(text))
    }
}

/// The values nearest to what was typed, if any is near.
fn nearest<'v>(values: &'v [Value], typed: &str) -> Vec<&'v Value> {
    let reach = typed.chars().count() / 3;
    let near = values.iter().map(|value| (strsim::osa_distance(typed, fold(&value.text).text()), value));
    let mut near: Vec<(usize, &Value)> = near.filter(|(far, _)| (1..=reach).contains(far)).collect();
    near.sort_by_key(|(far, _)| *far);
    let best = near.first().map(|(far, _)| *far);
    near.into_iter().filter(|(far, _)| Some(*far) == best).map(|(_, value)| value).collect()
}

/// Every value of a filter, where there is a list of them; languages and kinds have their names from the locales.
fn values(catalogue: &Catalogue, key: FilterKey, asker: Option<(&Texts, NaiveDateTime)>) -> Vec<Value> {
    let texts = asker.map(|(texts, _)| texts);
    let (dataset, language) = (&catalogue.dataset, texts.map_or(Language::German, Texts::language));
    let say = |id: &str| texts.map_or_else(String::new, |texts| texts.say(id));
    let value =
        |text: &str, also: &[String], condition| Value { text: text.to_owned(), also: also.to_vec(), condition };
    match key {
        FilterKey::Town => {
            let places = dataset.places.iter().enumerate();
            places.map(|(at, it)| value(short(&it.name), &it.also, Condition::Towns(vec![at]))).collect()
        }
        FilterKey::Field => {
            let fields = dataset.fields.iter().enumerate();
            fields.map(|(at, it)| value(it.title.get(language), &[], Condition::Fields(vec![at]))).collect()
        }
        FilterKey::Topic => {
            let topics = dataset.topics.iter().enumerate();
            let also =
                |it: &[(String, Vec<String>)]| it.iter().flat_map(|(_, words)| words).cloned().collect::<Vec<_>>();
            let value = |at, text: &str, also: Vec<String>| value(text, &also, Condition::Topics(vec![at]));
            topics.map(|(at, it)| value(at, it.title.get(language), also(&it.also))).collect()
        }
        FilterKey::Language => {
            let codes = catalogue.labels.tongue_codes();
            let name = |code: &str| say(&format!("tongue-{code}"));
            let own = |code: &str| Condition::Languages(vec![code.to_owned()]);
            codes.map(|code| value(&name(code), &[code.to_owned()], own(code))).collect()
        }
        FilterKey::Kind => {
            let names = |code: &str| say(&format!("kind-words-{code}"));
            let split = |names: &str| names.split(',').map(|name| name.trim().to_owned()).collect::<Vec<_>>();
            let kinds = Kind::ALL.into_iter().map(|(kind, code)| (split(&names(code)), kind));
            let own = |(names, kind): (Vec<String>, Kind)| {
                let first = names.first().cloned().unwrap_or_default();
                value(&first, &names, Condition::Kinds(vec![kind]))
            };
            kinds.map(own).collect()
        }
        FilterKey::Open => {
            let words: &[&str] = match texts.map(Texts::language) {
                Some(Language::German) => &["jetzt", "morgen"],
                Some(_) => &["now", "tomorrow"],
                None => &["jetzt", "morgen", "now", "tomorrow"],
            };
            let own = |word: &str| open(dataset, word, asker.map(|(_, now)| now));
            words.iter().map(|word| value(word, &[], own(word))).collect()
        }
        FilterKey::Age | FilterKey::Verified => Vec::new(),
    }
}

/// A town's name without what stands behind it in brackets or after a slash: as people type it.
fn short(name: &str) -> &str {
    name.split(['(', '/']).next().unwrap_or(name).trim()
}
