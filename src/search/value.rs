//! The values that a filter can be set to.

use crate::dataset::record::partner::Kind;
use crate::language::Language;
use crate::language::texts::Texts;
use crate::search::catalogue::Catalogue;
use crate::search::filter::{Condition, favored, open};
use crate::search::query::{FilterKey, Query};
use crate::text::fold::fold;
use crate::text::words::words;

/// A value of a filter.
#[derive(Debug, Clone)]
pub struct Value {
    /// How it is written in a query.
    pub text: String,
    /// Other words for it.
    pub also: Vec<String>,
    /// What it means.
    pub condition: Condition,
}

impl Value {
    /// Whether it, or another word for it, begins so; `typed` is folded.
    pub fn begins(&self, typed: &str) -> bool {
        let is_begun = |text: &str| {
            fold(text).text().starts_with(typed) || words(text).iter().any(|word| word.folded.starts_with(typed))
        };
        is_begun(&self.text) || self.also.iter().any(|text| is_begun(text))
    }
}

/// The values nearest to what was typed, if any is near.
pub fn nearest<'v>(values: &'v [Value], typed: &str) -> Vec<&'v Value> {
    let reach = typed.chars().count() / 3;
    let near = values.iter().map(|value| (strsim::osa_distance(typed, fold(&value.text).text()), value));
    let mut near: Vec<(usize, &Value)> = near.filter(|(far, _)| (1..=reach).contains(far)).collect();
    near.sort_by_key(|(far, _)| *far);
    let best = near.first().map(|(far, _)| *far);
    near.into_iter().filter(|(far, _)| Some(*far) == best).map(|(_, value)| value).collect()
}

/// Every value of a filter, where there is a list of them; languages and kinds have their names from the locales.
pub fn values(catalogue: &Catalogue, key: FilterKey, asker: Option<(&Texts, &Query)>) -> Vec<Value> {
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
                Some(language) if language.is_german() => &["jetzt", "morgen"],
                Some(_) => &["now", "tomorrow"],
                None => &["jetzt", "morgen", "now", "tomorrow"],
            };
            let own = |word: &str| open(dataset, word, asker.and_then(|(_, query)| query.now));
            words.iter().map(|word| value(word, &[], own(word))).collect()
        }
        FilterKey::Favorite => {
            let word = if language.is_german() { "ja" } else { "yes" };
            let ids = asker.map_or(&[][..], |(_, query)| &query.favorites);
            vec![value(word, &[], favored(dataset, ids))]
        }
        FilterKey::Age | FilterKey::Verified => Vec::new(),
    }
}

/// A town's name without what stands behind it in brackets or after a slash: as people type it.
pub fn short(name: &str) -> &str {
    name.split(['(', '/']).next().unwrap_or(name).trim()
}
