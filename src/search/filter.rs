//! Filters: from what was typed to a condition, and from a record to yes, no, or not known.

use std::cmp::Ordering;

use chrono::{NaiveDateTime, NaiveTime};

use crate::dataset::record::offer::Offer;
use crate::dataset::record::partner::{Kind, Partner};
use crate::dataset::record::reach::Reach;
use crate::dataset::{Dataset, Record};
use crate::hours::almanac::Almanac;
use crate::hours::moment::Moment;
use crate::hours::spoken::{Asked, asked};
use crate::hours::timetable::State;
use crate::language::dates::Day;
use crate::search::labels::Labels;
use crate::search::query::{Filter, FilterKey, Query};
use crate::text::fold::fold;
use crate::text::words::words;

/// Whether a record fulfils a condition.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// It does.
    Yes,
    /// It does not.
    No,
    /// Nobody knows. Never taken for no.
    Unknown,
}

/// What a filter means for this dataset.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Condition {
    /// In one of these places, by index.
    Towns(Vec<usize>),
    /// Serves one of these fields, by index.
    Fields(Vec<usize>),
    /// Serves one of these topics, by index.
    Topics(Vec<usize>),
    /// Speaks one of these languages, by code.
    Languages(Vec<String>),
    /// Is of one of these kinds.
    Kinds(Vec<Kind>),
    /// Is meant for a person of this age.
    Age(u8),
    /// Is open, or there for those with an appointment, at this moment.
    OpenAt(Moment),
    /// Is so at any time of this moment's day.
    OpenOn(Moment),
    /// Is so at a moment that nobody told.
    OpenSometime,
    /// Was verified before, in, or after this time.
    Verified(Ordering, Day),
    /// Is one of these records: the reader's favorites.
    Favorites(Vec<Record>),
    /// Nobody knows what a filter of this key looks at.
    Unstated(FilterKey),
    /// Nobody knows whether it is open at this moment.
    HoursUnknown(Moment),
    /// Nothing in the dataset is called so.
    Nothing,
}

/// When someone is asked to be there.
pub fn open(dataset: &Dataset, value: &str, now: Option<NaiveDateTime>) -> Condition {
    let region = dataset.directory.holidays.as_deref();
    match asked(value, now.unwrap_or_default()) {
        None if value.trim() == UNKNOWN => Condition::HoursUnknown(Moment::new(now.unwrap_or_default(), region)),
        None => Condition::Nothing,
        Some(_) if now.is_none() => Condition::OpenSometime,
        Some(Asked::At(time)) => Condition::OpenAt(Moment::new(time, region)),
        Some(Asked::On(date)) => Condition::OpenOn(Moment::new(date.and_time(NaiveTime::MIN), region)),
    }
}

/// That a record is one of those with these ids.
pub fn favored(dataset: &Dataset, ids: &[String]) -> Condition {
    Condition::Favorites(ids.iter().filter_map(|id| dataset.find(id)).collect())
}

/// The value of a filter that asks for what is not known.
pub const UNKNOWN: &str = "?";

/// Values of `favorit:`: those that are, in both languages.
const FAVORED: [&str; 2] = ["ja", "yes"];

/// What a typed filter of a query means.
pub fn condition(dataset: &Dataset, labels: &Labels, filter: &Filter, query: &Query) -> Condition {
    let wanted = folded(&filter.value);
    if filter.value.trim() == UNKNOWN && filter.key != FilterKey::Open {
        return Condition::Unstated(filter.key);
    }
    let starts = |name: &str| {
        words(name).iter().any(|word| word.folded.starts_with(&wanted)) || folded(name).starts_with(&wanted)
    };
    match filter.key {
        FilterKey::Town => {
            let is_meant = |at: &usize| {
                dataset
                    .places
                    .get(*at)
                    .is_some_and(|place| starts(&place.name) || place.also.iter().any(|name| starts(name)))
            };
            chosen(exact_first(labels.exact.places.get(&wanted), dataset.places.len(), is_meant), Condition::Towns)
        }
        FilterKey::Field => {
            let is_meant = |at: &usize| {
                dataset.fields.get(*at).is_some_and(|field| field.title.versions().any(|(_, title)| starts(title)))
            };
            chosen(exact_first(labels.exact.fields.get(&wanted), dataset.fields.len(), is_meant), Condition::Fields)
        }
        FilterKey::Topic => {
            let is_meant = |at: &usize| {
                dataset.topics.get(*at).is_some_and(|topic| {
                    topic.title.versions().any(|(_, title)| starts(title))
                        || topic.also.iter().flat_map(|(_, words)| words).any(|word| folded(word).starts_with(&wanted))
                })
            };
            chosen(exact_first(labels.exact.topics.get(&wanted), dataset.topics.len(), is_meant), Condition::Topics)
        }
        FilterKey::Language => {
            let codes = labels
                .tongues
                .iter()
                .filter(|(name, code)| *code == wanted || (wanted.chars().count() > 2 && name.starts_with(&wanted)));
            chosen(distinct(codes.map(|(_, code)| code.clone())), Condition::Languages)
        }
        FilterKey::Kind => {
            let kinds = labels.kinds.iter().filter(|(name, _)| name.starts_with(&wanted)).map(|(_, kind)| *kind);
            chosen(distinct(kinds), Condition::Kinds)
        }
        FilterKey::Age => filter.value.parse().map_or(Condition::Nothing, Condition::Age),
        FilterKey::Open => open(dataset, &filter.value, query.now),
        FilterKey::Verified => verified(&filter.value),
        FilterKey::Favorite if FAVORED.contains(&wanted.as_str()) => favored(dataset, &query.favorites),
        FilterKey::Favorite => Condition::Nothing,
    }
}

/// Whether a record fulfils one of these conditions: those of one key are alternatives.
pub fn any_holds((dataset, almanac): (&Dataset, &Almanac), conditions: &[Condition], record: Record) -> Verdict {
    any(conditions.iter().map(|condition| match condition {
        Condition::OpenAt(moment) => almanac.state(dataset, record, moment).map_or(Verdict::No, is_there),
        Condition::OpenOn(moment) if almanac.state(dataset, record, moment).is_some() => {
            is_there(almanac.state_of_day(dataset, record, moment))
        }
        Condition::HoursUnknown(moment) => yes(almanac.state(dataset, record, moment) == Some(State::Unknown)),
        Condition::Unstated(key) => yes(is_unstated(dataset, *key, record)),
        Condition::Favorites(records) => yes(records.contains(&record)),
        _ => holds(dataset, condition, record),
    }))
}

fn is_there(state: State) -> Verdict {
    match state {
        State::Open { .. } | State::ByAppointment => Verdict::Yes,
        State::Closed { .. } => Verdict::No,
        State::Unknown => Verdict::Unknown,
    }
}

fn holds(dataset: &Dataset, condition: &Condition, record: Record) -> Verdict {
    match record {
        Record::Offer(at) => dataset.offers.get(at).map_or(Verdict::No, |offer| offer_holds(dataset, condition, offer)),
        Record::Partner(at) => {
            dataset.partners.get(at).map_or(Verdict::No, |partner| partner_holds(dataset, condition, partner))
        }
        Record::Field(at) => yes(matches!(condition, Condition::Fields(wanted) if wanted.contains(&at))),
        Record::Goal(at) => {
            let field = dataset.goals.get(at).map(|goal| goal.field);
            yes(matches!((condition, field), (Condition::Fields(wanted), Some(field)) if wanted.contains(&field)))
        }
        Record::Page(_) => Verdict::No,
    }
}

fn offer_holds(dataset: &Dataset, condition: &Condition, offer: &Offer) -> Verdict {
    let partner = dataset.partner_of(offer);
    match condition {
        Condition::Fields(wanted) => yes(offer.serves.fields.iter().any(|at| wanted.contains(at))),
        Condition::Topics(wanted) => yes(offer.serves.topics.iter().any(|at| wanted.contains(at))),
        Condition::Age(years) => offer.audience.age.map_or(Verdict::Unknown, |age| yes(age.includes(*years))),
        Condition::Languages(wanted) => speaks(&dataset.reach_of(offer), wanted),
        Condition::Verified(order, day) => was_verified(dataset.verified_of(offer).and_then(|it| it.on), *order, *day),
        Condition::Towns(_) | Condition::Kinds(_) => {
            partner.map_or(Verdict::No, |partner| partner_holds(dataset, condition, partner))
        }
        Condition::OpenSometime => Verdict::Unknown,
        _ => Verdict::No,
    }
}

fn partner_holds(dataset: &Dataset, condition: &Condition, partner: &Partner) -> Verdict {
    let offers = || partner.offers.iter().filter_map(|at| dataset.offers.get(*at));
    match condition {
        Condition::Towns(wanted) => match partner.address.place {
            Some(place) => yes(wanted.contains(&place)),
            None => Verdict::Unknown,
        },
        Condition::Kinds(wanted) => partner.kind.map_or(Verdict::Unknown, |kind| yes(wanted.contains(&kind))),
        Condition::Languages(wanted) => any(std::iter::once(speaks(&partner.reach, wanted))
            .chain(offers().map(|it| speaks(&dataset.reach_of(it), wanted)))),
        Condition::Verified(order, day) => was_verified(partner.verified.on, *order, *day),
        Condition::Fields(_) | Condition::Topics(_) => {
            any(offers().map(|offer| offer_holds(dataset, condition, offer)))
        }
        Condition::Age(_) => {
            // A partner without offers has said nothing about ages.
            let all = any(offers().map(|offer| offer_holds(dataset, condition, offer)));
            if partner.offers.is_empty() { Verdict::Unknown } else { all }
        }
        Condition::OpenSometime => Verdict::Unknown,
        _ => Verdict::No,
    }
}

/// Whether nobody knows what a filter of this key looks at; of a partner without offers nobody knows what it is for.
fn is_unstated(dataset: &Dataset, key: FilterKey, record: Record) -> bool {
    match record {
        Record::Offer(at) => dataset.offers.get(at).is_some_and(|offer| is_offer_unstated(dataset, key, offer)),
        Record::Partner(at) => dataset.partners.get(at).is_some_and(|partner| {
            let mut offers = partner.offers.iter().filter_map(|at| dataset.offers.get(*at));
            match key {
                FilterKey::Town => partner.address.place.is_none(),
                FilterKey::Kind => partner.kind.is_none(),
                FilterKey::Verified => partner.verified.on.is_none(),
                FilterKey::Language => is_silent(&partner.reach) && offers.all(|it| is_silent(&it.reach)),
                _ => offers.all(|offer| is_offer_unstated(dataset, key, offer)),
            }
        }),
        Record::Field(_) | Record::Goal(_) | Record::Page(_) => false,
    }
}

fn is_offer_unstated(dataset: &Dataset, key: FilterKey, offer: &Offer) -> bool {
    match key {
        FilterKey::Town => dataset.partner_of(offer).is_some_and(|it| it.address.place.is_none()),
        FilterKey::Kind => dataset.partner_of(offer).is_some_and(|it| it.kind.is_none()),
        FilterKey::Field => offer.serves.fields.is_empty(),
        FilterKey::Topic => offer.serves.topics.is_empty(),
        FilterKey::Language => is_silent(&dataset.reach_of(offer)),
        FilterKey::Age => offer.audience.age.is_none(),
        FilterKey::Verified => dataset.verified_of(offer).is_none_or(|it| it.on.is_none()),
        FilterKey::Open | FilterKey::Favorite => false,
    }
}

/// Whether nobody knows which languages are spoken.
fn is_silent(reach: &Reach) -> bool {
    reach.tongues.spoken.is_none() && reach.tongues.interpreter.is_none()
}

fn speaks(reach: &Reach, wanted: &[String]) -> Verdict {
    if is_silent(reach) {
        return Verdict::Unknown;
    }
    let known = [&reach.tongues.spoken, &reach.tongues.interpreter];
    yes(known.into_iter().flatten().flatten().any(|code| wanted.contains(code)))
}

fn was_verified(on: Option<Day>, order: Ordering, day: Day) -> Verdict {
    on.map_or(Verdict::Unknown, |on| {
        yes(match order {
            Ordering::Less => on.last_day() < day.first_day(),
            Ordering::Equal => day.first_day() <= on.first_day() && on.last_day() <= day.last_day(),
            Ordering::Greater => on.first_day() > day.last_day(),
        })
    })
}

fn verified(value: &str) -> Condition {
    let (order, rest) = match value.split_at_checked(1) {
        Some(("<", rest)) => (Ordering::Less, rest),
        Some((">", rest)) => (Ordering::Greater, rest),
        _ => (Ordering::Equal, value),
    };
    match rest.trim() {
        "nie" | "never" | UNKNOWN => Condition::Unstated(FilterKey::Verified),
        date => Day::parse(date).map_or(Condition::Nothing, |day| Condition::Verified(order, day)),
    }
}

/// Any yes wins; without one, any unknown does.
fn any(verdicts: impl Iterator<Item = Verdict>) -> Verdict {
    let mut best = Verdict::No;
    for verdict in verdicts {
        match verdict {
            Verdict::Yes => return Verdict::Yes,
            Verdict::Unknown => best = Verdict::Unknown,
            Verdict::No => {}
        }
    }
    best
}

fn yes(holds: bool) -> Verdict {
    if holds { Verdict::Yes } else { Verdict::No }
}

/// The one that is called exactly so, or else all of so many that are meant.
fn exact_first(exact: Option<&usize>, count: usize, is_meant: impl Fn(&usize) -> bool) -> Vec<usize> {
    exact.map_or_else(|| (0..count).filter(is_meant).collect(), |at| vec![*at])
}

fn chosen<T>(found: Vec<T>, condition: impl Fn(Vec<T>) -> Condition) -> Condition {
    if found.is_empty() { Condition::Nothing } else { condition(found) }
}

fn distinct<T: PartialEq>(items: impl Iterator<Item = T>) -> Vec<T> {
    let mut list = Vec::new();
    for item in items {
        if !list.contains(&item) {
            list.push(item);
        }
    }
    list
}

/// A text as values are compared.
pub fn folded(text: &str) -> String {
    fold(text.trim()).into_text()
}
