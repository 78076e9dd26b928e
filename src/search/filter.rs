//! Filters: from what was typed to a condition, and from a record to yes, no, or not known.

use std::cmp::Ordering;
use std::collections::BTreeSet;

use chrono::{NaiveDateTime, NaiveTime};
use serde::{Deserialize, Serialize};

use crate::dataset::record::offer::Offer;
use crate::dataset::record::partner::{Kind, Partner};
use crate::dataset::record::reach::Reach;
use crate::dataset::{Dataset, Record};
use crate::hours::almanac::Almanac;
use crate::hours::moment::Moment;
use crate::hours::spoken::{Asked, asked};
use crate::hours::timetable::State;
use crate::language::dates::Day;
use crate::language::texts::Texts;
use crate::search::query::{Filter, FilterKey};
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
    /// Was never verified.
    NeverVerified,
    /// Nothing in the dataset is called so.
    Nothing,
}

/// The words for kinds and languages, in every interface language.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Labels {
    kinds: Vec<(String, Kind)>,
    tongues: Vec<(String, String)>,
}

impl Labels {
    /// Reads the words from the locales.
    pub fn new(dataset: &Dataset, locales: &[Texts]) -> Self {
        let mut labels = Self::default();
        // A language that no record names is asked for all the same: of many records it is not known.
        let mut codes = tongue_codes(dataset);
        codes.extend(
            TONGUES
                .into_iter()
                .filter(|code| !codes.iter().any(|it| it == code))
                .map(str::to_owned)
                .collect::<Vec<_>>(),
        );
        for texts in locales {
            for (kind, code) in Kind::ALL {
                let names = texts.say(&format!("kind-words-{code}"));
                labels.kinds.extend(names.split(',').map(|name| (folded(name), kind)));
                labels.kinds.push((folded(code), kind));
            }
            let names = codes.iter().map(|code| (folded(&texts.say(&format!("tongue-{code}"))), code.clone()));
            labels.tongues.extend(names);
        }
        labels.tongues.extend(codes.iter().map(|code| (code.clone(), code.clone())));
        labels
    }
}

impl Labels {
    /// The code of every language that can be asked for.
    pub fn tongue_codes(&self) -> impl Iterator<Item = &str> {
        self.tongues.iter().filter(|(name, code)| name == code).map(|(_, code)| code.as_str())
    }
}

/// Languages that are asked for wherever records name their languages; the locales have a name for each of them.
const TONGUES: [&str; 29] = [
    "de", "en", "pl", "uk", "ru", "ar", "fa", "vi", "tr", "ku", "fr", "es", "sq", "cs", "be", "ur", "hsb", "dsb", "ro",
    "bg", "sr", "hu", "it", "pt", "ps", "ti", "so", "am", "zh",
];

/// Every language code that a record of the dataset names, sorted.
pub fn tongue_codes(dataset: &Dataset) -> Vec<String> {
    let partners = dataset.partners.iter().map(|partner| &partner.reach.tongues);
    let tongues = partners.chain(dataset.offers.iter().map(|offer| &offer.reach.tongues));
    let codes = tongues.flat_map(|it| it.spoken.iter().chain(&it.interpreter).flatten());
    codes.cloned().collect::<BTreeSet<_>>().into_iter().collect()
}

/// When someone is asked to be there.
pub fn open(dataset: &Dataset, value: &str, now: Option<NaiveDateTime>) -> Condition {
    let region = dataset.directory.holidays.as_deref();
    match asked(value, now.unwrap_or_default()) {
        None => Condition::Nothing,
        Some(_) if now.is_none() => Condition::OpenSometime,
        Some(Asked::At(time)) => Condition::OpenAt(Moment::new(time, region)),
        Some(Asked::On(date)) => Condition::OpenOn(Moment::new(date.and_time(NaiveTime::MIN), region)),
    }
}

/// What a typed filter means at a time.
pub fn condition(dataset: &Dataset, labels: &Labels, filter: &Filter, now: Option<NaiveDateTime>) -> Condition {
    let wanted = folded(&filter.value);
    let starts = |name: &str| {
        words(name).iter().any(|word| word.folded.starts_with(&wanted)) || folded(name).starts_with(&wanted)
    };
    match filter.key {
        FilterKey::Town => {
            let is_meant = |at: &usize| {
                dataset.places.get(*at).is_some_and(|place| {
                    place.id == wanted || starts(&place.name) || place.also.iter().any(|name| starts(name))
                })
            };
            chosen(
                exact_first(dataset.places.iter().map(|it| (it.id.as_str(), it.name.as_str())), &wanted, is_meant),
                Condition::Towns,
            )
        }
        FilterKey::Field => {
            let is_meant = |at: &usize| {
                dataset
                    .fields
                    .get(*at)
                    .is_some_and(|field| field.id == wanted || field.title.versions().any(|(_, title)| starts(title)))
            };
            chosen(
                exact_first(dataset.fields.iter().map(|it| (it.id.as_str(), "")), &wanted, is_meant),
                Condition::Fields,
            )
        }
        FilterKey::Topic => {
            let is_meant = |at: &usize| {
                dataset.topics.get(*at).is_some_and(|topic| {
                    topic.id == wanted
                        || topic.title.versions().any(|(_, title)| starts(title))
                        || topic.also.iter().flat_map(|(_, words)| words).any(|word| folded(word).starts_with(&wanted))
                })
            };
            chosen(
                exact_first(dataset.topics.iter().map(|it| (it.id.as_str(), "")), &wanted, is_meant),
                Condition::Topics,
            )
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
        FilterKey::Open => open(dataset, &filter.value, now),
        FilterKey::Verified => verified(&filter.value),
    }
}

/// Whether a record fulfils one of these conditions: those of one key are alternatives.
pub fn any_holds((dataset, almanac): (&Dataset, &Almanac), conditions: &[Condition], record: Record) -> Verdict {
    any(conditions.iter().map(|condition| match condition {
        Condition::OpenAt(moment) => almanac.state(dataset, record, moment).map_or(Verdict::No, is_there),
        Condition::OpenOn(moment) if almanac.state(dataset, record, moment).is_some() => {
            is_there(almanac.state_of_day(dataset, record, moment))
        }
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
        Condition::NeverVerified => yes(dataset.verified_of(offer).is_none_or(|it| it.on.is_none())),
        Condition::Towns(_) | Condition::Kinds(_) => {
            partner.map_or(Verdict::No, |partner| partner_holds(dataset, condition, partner))
        }
        Condition::OpenSometime => Verdict::Unknown,
        Condition::OpenAt(_) | Condition::OpenOn(_) | Condition::Nothing => Verdict::No,
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
        Condition::NeverVerified => yes(partner.verified.on.is_none()),
        Condition::Fields(_) | Condition::Topics(_) => {
            any(offers().map(|offer| offer_holds(dataset, condition, offer)))
        }
        Condition::Age(_) => {
            // A partner without offers has said nothing about ages.
            let all = any(offers().map(|offer| offer_holds(dataset, condition, offer)));
            if partner.offers.is_empty() { Verdict::Unknown } else { all }
        }
        Condition::OpenSometime => Verdict::Unknown,
        Condition::OpenAt(_) | Condition::OpenOn(_) | Condition::Nothing => Verdict::No,
    }
}

fn speaks(reach: &Reach, wanted: &[String]) -> Verdict {
    let known = [&reach.tongues.spoken, &reach.tongues.interpreter];
    if known.iter().all(|list| list.is_none()) {
        return Verdict::Unknown;
    }
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
        "nie" | "never" | "?" => Condition::NeverVerified,
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

/// The one whose id or name is exactly meant, or else all that are meant.
fn exact_first<'a>(
    all: impl Iterator<Item = (&'a str, &'a str)>,
    wanted: &str,
    is_meant: impl Fn(&usize) -> bool,
) -> Vec<usize> {
    let all: Vec<(&str, &str)> = all.collect();
    match all.iter().position(|(id, name)| *id == wanted || (!name.is_empty() && folded(name) == wanted)) {
        Some(at) => vec![at],
        None => (0..all.len()).filter(is_meant).collect(),
    }
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

fn folded(text: &str) -> String {
    fold(text.trim()).text().to_owned()
}
