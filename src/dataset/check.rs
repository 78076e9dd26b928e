//! Checks over the whole dataset: what is old, incomplete, or must never be shown.

use std::collections::HashMap;

use chrono::{Months, NaiveDate};

use crate::dataset::Dataset;
use crate::dataset::finding::{Code, Finding, Spot};
use crate::dataset::parse::{Parsed, parse};
use crate::dataset::record::offer::Offer;
use crate::dataset::record::partner::Partner;
use crate::dataset::record::reach::Reach;
use crate::dataset::source::SourceFile;
use crate::language::dates::Day;

/// After how many months a fact counts as old.
pub const FRESH_MONTHS: u32 = 12;

/// Reads all files and checks the whole; findings in the order of files and lines.
pub fn examine(sources: &[SourceFile], today: NaiveDate) -> Parsed {
    let mut parsed = parse(sources);
    let mut findings = check(&parsed.dataset, today);
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

/// What is old or incomplete on this day.
pub fn check(dataset: &Dataset, today: NaiveDate) -> Vec<Finding> {
    let mut findings = Vec::new();
    for partner in &dataset.partners {
        check_partner(dataset, partner, today, &mut findings);
    }
    for offer in &dataset.offers {
        check_offer(dataset, offer, today, &mut findings);
    }
    findings
}

fn check_partner(dataset: &Dataset, partner: &Partner, today: NaiveDate, findings: &mut Vec<Finding>) {
    let mut add = |code, mut values: Vec<(&'static str, String)>| {
        values.push(("id", partner.id.clone()));
        findings.push(finding(dataset, code, partner.at, values));
    };
    match partner.verified.on {
        None => add(Code::Undated, Vec::new()),
        Some(on) if is_ahead(on, today) => add(Code::FutureDate, vec![("date", on.to_string())]),
        Some(on) if is_old(on, today) => add(Code::Old, vec![("date", on.to_string())]),
        Some(_) => {}
    }
    if partner.verified.sources.is_empty() {
        add(Code::NoSource, Vec::new());
    }
    let has_way = |reach: &Reach| reach.is_reachable();
    let contacts = partner.contacts.iter().any(|contact| has_way(&contact.reach));
    let offers = partner.offers.iter().filter_map(|at| dataset.offers.get(*at)).any(|offer| has_way(&offer.reach));
    if !has_way(&partner.reach) && !contacts && !offers && partner.address.street.is_none() {
        add(Code::Unreachable, Vec::new());
    }
    if partner.offers.is_empty() {
        add(Code::NoOffer, Vec::new());
    }
    check_alert(&partner.reach, today, &mut add);
}

fn check_offer(dataset: &Dataset, offer: &Offer, today: NaiveDate, findings: &mut Vec<Finding>) {
    let mut add = |code, mut values: Vec<(&'static str, String)>| {
        values.push(("id", offer.id.clone()));
        findings.push(finding(dataset, code, offer.at, values));
    };
    let lists = [
        (Code::NoField, offer.serves.fields.is_empty()),
        (Code::NoGoal, offer.serves.goals.is_empty()),
        (Code::NoTopic, offer.serves.topics.is_empty()),
    ];
    for (code, is_empty) in lists {
        if is_empty {
            add(code, Vec::new());
        }
    }
    match offer.verified.as_ref().and_then(|verified| verified.on) {
        Some(on) if is_old(on, today) => add(Code::Old, vec![("date", on.to_string())]),
        _ => {}
    }
    check_alert(&offer.reach, today, &mut add);
}

fn check_alert(reach: &Reach, today: NaiveDate, add: &mut impl FnMut(Code, Vec<(&'static str, String)>)) {
    let until = reach.alert.as_ref().and_then(|alert| alert.until);
    if let Some(until) = until.filter(|until| until.last_day() < today) {
        add(Code::AlertExpired, vec![("date", until.to_string())]);
    }
}

fn finding(dataset: &Dataset, code: Code, spot: Spot, values: Vec<(&'static str, String)>) -> Finding {
    Finding { code, file: dataset.file(spot.file).to_owned(), at: spot.at, values }
}
