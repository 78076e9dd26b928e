//! What conditions are called in the interface language, and how they are typed.

use std::cmp::Ordering;

use chrono::{Datelike, Months, NaiveDate, NaiveDateTime};

use crate::dataset::record::partner::Kind;
use crate::hours::moment::to_minute;
use crate::hours::words::{clock, weekday};
use crate::language::dates::Day;
use crate::language::texts::Texts;
use crate::search::catalogue::Catalogue;
use crate::search::filter::{Condition, condition};
use crate::search::query::{Filter, Query};
use crate::search::value::short;

/// What was verified before this day has not been verified for twelve months.
pub fn old_before(today: NaiveDate) -> NaiveDate {
    today.checked_sub_months(Months::new(12)).unwrap_or(today)
}

impl Catalogue {
    /// What a filter of a query means.
    pub fn meaning(&self, filter: &Filter, query: &Query) -> Condition {
        condition(&self.dataset, &self.labels, filter, query)
    }

    /// Whether two filters mean the same; of those that mean nothing only equal ones do.
    pub fn is_same(&self, one: &Filter, other: &Filter, query: &Query) -> bool {
        let is_alike = || {
            let meaning = self.meaning(one, query);
            meaning != Condition::Nothing && meaning == self.meaning(other, query)
        };
        one.key == other.key && (one.value == other.value || is_alike())
    }

    /// A value that means this condition, the shortest that can be read: as it is written, or by its id.
    pub fn typed(&self, filter: &Filter, wanted: &Condition, query: &Query) -> String {
        let is_wanted =
            |value: &String| self.meaning(&Filter { key: filter.key, value: value.clone() }, query) == *wanted;
        let is_one_word = !filter.value.contains(char::is_whitespace);
        let written = Some(filter.value.clone());
        let candidates = [written.clone().filter(|_| is_one_word), self.code(wanted), written];
        candidates.into_iter().flatten().find(is_wanted).unwrap_or_else(|| filter.value.clone())
    }

    /// The id or code of the one thing that a condition asks for.
    fn code(&self, condition: &Condition) -> Option<String> {
        let dataset = &self.dataset;
        match condition {
            Condition::Towns(all) => only(all).and_then(|at| dataset.places.get(*at)).map(|it| it.id.clone()),
            Condition::Fields(all) => only(all).and_then(|at| dataset.fields.get(*at)).map(|it| it.id.clone()),
            Condition::Topics(all) => only(all).and_then(|at| dataset.topics.get(*at)).map(|it| it.id.clone()),
            Condition::Languages(all) => only(all).cloned(),
            Condition::Kinds(all) => only(all).map(|kind| code_of(*kind).to_owned()),
            _ => None,
        }
    }

    /// What a filter asks for, in words; as typed where it has no words of its own.
    pub fn said(&self, filter: &Filter, query: &Query, texts: &Texts) -> String {
        let (dataset, language) = (&self.dataset, texts.language());
        let said = match self.meaning(filter, query) {
            Condition::Towns(all) => {
                only(&all).and_then(|at| dataset.places.get(*at)).map(|it| short(&it.name).to_owned())
            }
            Condition::Fields(all) => {
                only(&all).and_then(|at| dataset.fields.get(*at)).map(|it| it.title.get(language).to_owned())
            }
            Condition::Topics(all) => {
                only(&all).and_then(|at| dataset.topics.get(*at)).map(|it| it.title.get(language).to_owned())
            }
            Condition::Languages(all) => only(&all).map(|code| texts.say_or(&format!("tongue-{code}"), code)),
            Condition::Kinds(all) => only(&all).map(|kind| kind_name(*kind, texts)),
            Condition::Age(years) => Some(texts.say_with("value-age", &[("years", usize::from(years).into())])),
            Condition::OpenAt(moment) if Some(moment.at) == query.now.map(to_minute) => Some(texts.say("value-now")),
            Condition::OpenAt(moment) => Some(moment_name(moment.at, query.now, texts)),
            Condition::OpenOn(moment) => Some(day_name(moment.at.date(), query.now, texts)),
            Condition::Verified(order, day) => Some(verified_name(order, day, query.now, texts)),
            Condition::Unstated(_) | Condition::HoursUnknown(_) => Some(texts.say("value-unknown")),
            Condition::Favorites(_) => Some(texts.say("value-favorites")),
            Condition::OpenSometime | Condition::Nothing => None,
        };
        said.unwrap_or_else(|| filter.value.clone())
    }
}

fn only<T>(all: &[T]) -> Option<&T> {
    match all {
        [one] => Some(one),
        _ => None,
    }
}

fn code_of(kind: Kind) -> &'static str {
    Kind::ALL.iter().find(|(other, _)| *other == kind).map_or("", |(_, code)| code)
}

/// The first of the words for a kind.
fn kind_name(kind: Kind, texts: &Texts) -> String {
    let names = texts.say(&format!("kind-words-{}", code_of(kind)));
    names.split(',').next().unwrap_or_default().trim().to_owned()
}

/// A day as seen from now: today, tomorrow, a day of the week, or its date.
pub fn day_name(date: NaiveDate, now: Option<NaiveDateTime>, texts: &Texts) -> String {
    match now.map(|now| (date - now.date()).num_days()) {
        Some(0) => texts.say("value-today"),
        Some(1) => texts.say("value-tomorrow"),
        Some(2..=6) => weekday(date.weekday(), texts),
        _ => format!("{} {}", weekday(date.weekday(), texts), Day::Day(date).in_words(texts)),
    }
}

/// A moment as seen from now: `heute 16:00`, `Do 16:00`.
pub fn moment_name(at: NaiveDateTime, now: Option<NaiveDateTime>, texts: &Texts) -> String {
    let day = match now.map(|now| (at.date() - now.date()).num_days()) {
        Some(1) => weekday(at.date().weekday(), texts),
        _ => day_name(at.date(), now, texts),
    };
    format!("{day} {}", clock(at.time()))
}

fn verified_name(order: Ordering, day: Day, now: Option<NaiveDateTime>, texts: &Texts) -> String {
    let is_old = now.is_some_and(|now| day == Day::Day(old_before(now.date())));
    let id = match order {
        Ordering::Less if is_old => return texts.say("value-old"),
        Ordering::Less => "value-before",
        Ordering::Equal if now.is_some_and(|now| day == Day::Year(now.year())) => "value-this-year",
        Ordering::Equal => return day.in_words(texts),
        Ordering::Greater => "value-after",
    };
    texts.say_with(id, &[("date", day.in_words(texts).as_str().into())])
}
