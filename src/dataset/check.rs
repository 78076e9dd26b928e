//! Checks over the whole dataset: what is old, incomplete, or must never be shown.

mod desk;
mod likeness;
mod slots;
mod wording;

use std::collections::HashMap;

use chrono::{Months, NaiveDate};

use crate::dataset::Dataset;
use crate::dataset::check::desk::Desk;
use crate::dataset::finding::{Code, Finding};
use crate::dataset::parse::{Parsed, parse};
use crate::dataset::record::offer::Offer;
use crate::dataset::record::partner::Partner;
use crate::dataset::record::reach::Reach;
use crate::dataset::source::SourceFile;
use crate::language::dates::Day;

/// After how many months a fact counts as old.
pub const FRESH_MONTHS: u32 = 12;

/// Reads all files and checks each record by itself, as the browser does when it starts; findings in the order of files
/// and lines.
pub fn examine(sources: &[SourceFile], today: NaiveDate) -> Parsed {
    let parsed = parse(sources);
    let mut desk = Desk::new(&parsed.dataset, &[]);
    check(&mut desk, today);
    let findings = desk.into_findings();
    with(parsed, findings)
}

/// Reads all files and checks everything: also records against each other, their hours and their words. Findings stand at
/// the line of the key they are about.
pub fn inspect(sources: &[SourceFile], today: NaiveDate) -> Parsed {
    let parsed = parse(sources);
    let mut desk = Desk::new(&parsed.dataset, sources);
    check(&mut desk, today);
    likeness::check(&mut desk);
    slots::check(&mut desk);
    wording::check(&mut desk);
    let findings = desk.into_findings();
    with(parsed, findings)
}

fn with(mut parsed: Parsed, mut findings: Vec<Finding>) -> Parsed {
    parsed.findings.append(&mut findings);
    let order: HashMap<&str, usize> = parsed.dataset.files.iter().map(String::as_str).zip(0..).collect();
    parsed.findings.sort_by_key(|finding| (order.get(finding.file.as_str()), finding.at, finding.code));
    parsed
}

/// Whether facts of this date are too old to be trusted without a word: the last day they can mean is over a year ago.
pub fn is_old(on: Day, today: NaiveDate) -> bool {
    // A date that has not come yet vouches for nothing.
    is_ahead(on, today) || on.last_day().checked_add_months(Months::new(FRESH_MONTHS)).is_some_and(|end| end < today)
}

/// Whether a date has not come yet, whatever day it means.
fn is_ahead(on: Day, today: NaiveDate) -> bool {
    on.first_day() > today
}

/// How many of the errors come and go with the day: dates that have not come yet.
pub fn passing_errors(dataset: &Dataset, today: NaiveDate) -> usize {
    let dates = dataset.partners.iter().filter_map(|partner| partner.verified.on);
    dates.filter(|on| is_ahead(*on, today)).count()
}

/// What is old or incomplete on this day, record by record.
fn check(desk: &mut Desk<'_>, today: NaiveDate) {
    let dataset = desk.dataset;
    for partner in &dataset.partners {
        check_partner(desk, partner, today);
    }
    for offer in &dataset.offers {
        check_offer(desk, offer, today);
    }
}

fn check_partner(desk: &mut Desk<'_>, partner: &Partner, today: NaiveDate) {
    let dataset = desk.dataset;
    let mut add = |code, key: &str, mut values: Vec<(&'static str, String)>| {
        values.push(("id", partner.id.clone()));
        desk.add(code, partner.at, key, values);
    };
    match partner.verified.on {
        None => add(Code::Undated, "verified", vec![("today", today.to_string())]),
        Some(on) if is_ahead(on, today) => add(Code::FutureDate, "verified", vec![("date", on.to_string())]),
        Some(on) if is_old(on, today) => {
            add(Code::Old, "verified", vec![("date", on.to_string()), ("today", today.to_string())]);
        }
        Some(_) => {}
    }
    if partner.verified.sources.is_empty() {
        add(Code::NoSource, "verified", Vec::new());
    }
    let has_way = |reach: &Reach| reach.is_reachable();
    let contacts = partner.contacts.iter().any(|contact| has_way(&contact.reach));
    let offers = partner.offers.iter().filter_map(|at| dataset.offers.get(*at)).any(|offer| has_way(&offer.reach));
    if !has_way(&partner.reach) && !contacts && !offers && partner.address.street.is_none() {
        add(Code::Unreachable, "", Vec::new());
    }
    if partner.offers.is_empty() {
        add(Code::NoOffer, "", Vec::new());
    }
    let place = partner.address.place.and_then(|at| dataset.places.get(at)).filter(|it| !it.postcodes.is_empty());
    if let Some((place, postcode)) = place.zip(partner.address.postcode.as_ref())
        && !place.postcodes.contains(postcode)
    {
        let known = place.postcodes.join(", ");
        let values = vec![("value", postcode.clone()), ("place", place.name.clone()), ("known", known)];
        add(Code::WrongPostcode, "postcode", values);
    }
    check_alert(&partner.reach, today, &mut add);
}

fn check_offer(desk: &mut Desk<'_>, offer: &Offer, today: NaiveDate) {
    let mut add = |code, key: &str, mut values: Vec<(&'static str, String)>| {
        values.push(("id", offer.id.clone()));
        desk.add(code, offer.at, key, values);
    };
    let lists = [
        (Code::NoField, "fields", offer.serves.fields.is_empty()),
        (Code::NoGoal, "goals", offer.serves.goals.is_empty()),
        (Code::NoTopic, "topics", offer.serves.topics.is_empty()),
    ];
    for (code, key, is_empty) in lists {
        if is_empty {
            add(code, key, Vec::new());
        }
    }
    match offer.verified.as_ref().and_then(|verified| verified.on) {
        Some(on) if is_old(on, today) => {
            add(Code::Old, "verified", vec![("date", on.to_string()), ("today", today.to_string())]);
        }
        _ => {}
    }
    check_alert(&offer.reach, today, &mut add);
}

fn check_alert(reach: &Reach, today: NaiveDate, add: &mut impl FnMut(Code, &str, Vec<(&'static str, String)>)) {
    let until = reach.alert.as_ref().and_then(|alert| alert.until);
    if let Some(until) = until.filter(|until| until.last_day() < today) {
        add(Code::AlertExpired, "alert", vec![("date", until.to_string())]);
    }
}
