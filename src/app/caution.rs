//! Cautions: what a counsellor should know before a contact is handed out. None of them stands in the way.

use chrono::Days;

use crate::dataset::check::is_old;
use crate::dataset::record::offer::Age;
use crate::dataset::{Dataset, Record};
use crate::hours::moment::Moment;
use crate::hours::timetable::State;
use crate::hours::words;
use crate::language::texts::Texts;
use crate::search::catalogue::Catalogue;
use crate::search::filter::{Condition, Verdict, any_holds};
use crate::search::query::{Filter, FilterKey, Query};
use crate::sheet::times::tongues;

/// Something to know before a contact is handed out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Caution {
    /// It speaks against it.
    Against(String),
    /// Nobody knows; never taken for a no.
    Unknown(String),
}

/// The person who is to take the contacts along, as far as it was told.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Client {
    /// Age in years.
    pub age: Option<u8>,
    /// What the languages mean that the person speaks; none where nobody asked.
    pub tongues: Vec<Condition>,
}

/// The coming week, from this moment on.
#[derive(Debug, Clone)]
pub struct Week {
    now: Moment,
    days: Vec<Moment>,
}

/// How many days are looked ahead.
const AHEAD: u64 = 7;

impl Week {
    /// The week that begins now.
    pub fn new(dataset: &Dataset, now: chrono::NaiveDateTime) -> Self {
        let moment = |at| Moment::new(at, dataset.directory.holidays.as_deref());
        let days = (1..=AHEAD).filter_map(|days| now.checked_add_days(Days::new(days)));
        Self { now: moment(now), days: days.map(moment).collect() }
    }
}

/// What words for languages mean, and those that mean none.
pub fn heard(catalogue: &Catalogue, said: &str) -> (Vec<Condition>, Vec<String>) {
    let (mut known, mut unknown) = (Vec::new(), Vec::new());
    for word in said.split([',', ';', '/', ' ']).filter(|word| !word.is_empty()) {
        let filter = Filter { key: FilterKey::Language, value: word.to_owned() };
        match catalogue.meaning(&filter, &Query::default()) {
            Condition::Nothing => unknown.push(word.to_owned()),
            known_one => known.push(known_one),
        }
    }
    (known, unknown)
}

/// What to know of a contact, the gravest first.
pub fn cautions(catalogue: &Catalogue, record: Record, client: &Client, week: &Week, texts: &Texts) -> Vec<Caution> {
    let dataset = &catalogue.dataset;
    let all = [
        client.age.and_then(|years| of_age(catalogue, record, years, texts)),
        of_tongues(catalogue, record, &client.tongues, texts),
        of_hours(catalogue, record, week, texts),
        of_date(dataset, record, week, texts),
        of_persons(dataset, record, texts),
    ];
    let mut all: Vec<Caution> = all.into_iter().flatten().collect();
    all.sort_by_key(|caution| matches!(caution, Caution::Unknown(_)));
    all
}

fn of_age(catalogue: &Catalogue, record: Record, years: u8, texts: &Texts) -> Option<Caution> {
    let dataset = &catalogue.dataset;
    match any_holds((dataset, &catalogue.almanac), &[Condition::Age(years)], record) {
        Verdict::Yes => None,
        Verdict::Unknown => Some(Caution::Unknown(texts.say("caution-age-unknown"))),
        Verdict::No => {
            let age = match record {
                Record::Offer(at) => dataset.offers.get(at).and_then(|offer| offer.audience.age),
                _ => None,
            };
            let range = age.and_then(|age| in_words(age, texts));
            Some(Caution::Against(match range {
                Some(range) => texts.say_with("caution-age", &[("range", range.as_str().into())]),
                None => texts.say("caution-age-none"),
            }))
        }
    }
}

/// An age range as pages say it.
fn in_words(age: Age, texts: &Texts) -> Option<String> {
    let years = |years: u8| usize::from(years).into();
    match (age.from, age.to) {
        (Some(from), Some(to)) => Some(texts.say_with("age-range", &[("from", years(from)), ("to", years(to))])),
        (Some(from), None) => Some(texts.say_with("age-from", &[("from", years(from))])),
        (None, Some(to)) => Some(texts.say_with("age-to", &[("to", years(to))])),
        (None, None) => None,
    }
}

fn of_tongues(catalogue: &Catalogue, record: Record, wanted: &[Condition], texts: &Texts) -> Option<Caution> {
    if wanted.is_empty() {
        return None;
    }
    let dataset = &catalogue.dataset;
    match any_holds((dataset, &catalogue.almanac), wanted, record) {
        Verdict::Yes => None,
        Verdict::Unknown => Some(Caution::Unknown(texts.say("caution-tongues-unknown"))),
        Verdict::No => {
            let spoken = match record {
                Record::Offer(at) => dataset.offers.get(at).map(|offer| dataset.reach_of(offer)),
                Record::Partner(at) => dataset.partners.get(at).map(|partner| partner.reach.clone()),
                Record::Field(_) | Record::Goal(_) | Record::Page(_) => None,
            };
            let spoken = spoken.and_then(|reach| tongues(&reach.tongues.spoken, texts)).filter(|it| !it.is_empty());
            Some(Caution::Against(match spoken {
                Some(spoken) => texts.say_with("caution-tongues", &[("spoken", spoken.as_str().into())]),
                None => texts.say("caution-tongues-none"),
            }))
        }
    }
}

/// Whether someone is there in the coming week, with or without an appointment.
fn of_hours(catalogue: &Catalogue, record: Record, week: &Week, texts: &Texts) -> Option<Caution> {
    let unknown = || Some(Caution::Unknown(texts.say("caution-hours-unknown")));
    let state = catalogue.state(record, &week.now)?;
    let State::Closed { opens_next } = state else {
        return if state == State::Unknown { unknown() } else { None };
    };
    let end = week.days.last().map(|day| day.at);
    if opens_next.is_some_and(|opens| end.is_some_and(|end| opens <= end)) {
        return None;
    }
    let states = week.days.iter().map(|day| catalogue.almanac.state_of_day(&catalogue.dataset, record, day));
    let states: Vec<State> = states.collect();
    // An appointment is no opening, but someone is there for it.
    if states.contains(&State::ByAppointment) {
        return None;
    }
    if states.contains(&State::Unknown) {
        return unknown();
    }
    let said = words::said(state, &week.now, texts).unwrap_or_default();
    Some(Caution::Against(texts.say_with("caution-closed", &[("state", said.as_str().into())])))
}

fn of_date(dataset: &Dataset, record: Record, week: &Week, texts: &Texts) -> Option<Caution> {
    let verified = match record {
        Record::Offer(at) => dataset.verified_of(dataset.offers.get(at)?),
        Record::Partner(at) => Some(&dataset.partners.get(at)?.verified),
        Record::Field(_) | Record::Goal(_) | Record::Page(_) => return None,
    };
    match verified.and_then(|it| it.on) {
        None => Some(Caution::Against(texts.say("caution-undated"))),
        Some(on) if is_old(on, week.now.at.date()) => {
            let date = on.in_words(texts);
            Some(Caution::Against(texts.say_with("caution-old", &[("date", date.as_str().into())])))
        }
        Some(_) => None,
    }
}

/// That persons who are not public stay off the sheet.
fn of_persons(dataset: &Dataset, record: Record, texts: &Texts) -> Option<Caution> {
    let Record::Partner(at) = record else { return None };
    let count = dataset.partners.get(at)?.contacts.iter().filter(|contact| !contact.public).count();
    (count > 0).then(|| Caution::Against(texts.say_with("caution-private", &[("count", count.into())])))
}
