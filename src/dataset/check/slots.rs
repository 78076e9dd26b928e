//! Opening hours that contradict themselves: slots that overlap, and rules that a later one takes back.

use std::collections::HashMap;

use opening_hours_syntax::rules::day::{DaySelector, WeekDayRange};
use opening_hours_syntax::rules::time::{Time, TimeSpan};
use opening_hours_syntax::rules::{RuleOperator, RuleSequence};

use crate::dataset::check::desk::Desk;
use crate::dataset::finding::Code;

/// Looks through the hours of all partners, contacts and offers; each text is looked at once.
pub fn check(desk: &mut Desk<'_>) {
    let dataset = desk.dataset;
    let mut known: HashMap<&str, Vec<Code>> = HashMap::new();
    let partners = dataset.partners.iter().flat_map(|partner| {
        let contacts = partner.contacts.iter().map(|contact| &contact.reach);
        std::iter::once(&partner.reach).chain(contacts).map(move |reach| (reach, &partner.id, partner.at))
    });
    let offers = dataset.offers.iter().map(|offer| (&offer.reach, &offer.id, offer.at));
    for (reach, id, at) in partners.chain(offers) {
        let Some(hours) = reach.times.hours.as_deref() else { continue };
        for code in known.entry(hours).or_insert_with(|| doubts(hours)) {
            desk.add(*code, at, "hours", vec![("id", id.clone()), ("value", hours.to_owned())]);
        }
    }
}

/// What is doubtful in a text.
fn doubts(hours: &str) -> Vec<Code> {
    let Ok(expression) = opening_hours_syntax::parse(hours) else { return Vec::new() };
    let rules = &expression.rules;
    let mut found = Vec::new();
    let is_twice = |(at, rule): (usize, &RuleSequence)| {
        // What is added belongs to the rule before it.
        let added = rules.iter().skip(at + 1).take_while(|next| next.operator == RuleOperator::Additional);
        overlap(&rule.time_selector.spans)
            || added.filter(|next| share_days(rule, next)).any(|next| {
                let both = rule.time_selector.spans.iter().chain(&next.time_selector.spans).cloned();
                overlap(&both.collect::<Vec<_>>())
            })
    };
    // Hours have at most 1,000 letters, and so no more than some hundred rules.
    if rules.iter().enumerate().any(is_twice) {
        found.push(Code::HoursOverlap);
    }
    let is_lost = |(at, rule): (usize, &RuleSequence)| {
        let later = rules.iter().skip(at + 1).filter(|next| next.operator == RuleOperator::Normal);
        let days = days(&rule.day_selector).filter(|days| *days != 0);
        days.is_some_and(|own| later.filter_map(|next| self::days(&next.day_selector)).any(|other| own & !other == 0))
    };
    if rules.iter().enumerate().any(is_lost) {
        found.push(Code::HoursReplaced);
    }
    found
}

fn share_days(one: &RuleSequence, other: &RuleSequence) -> bool {
    days(&one.day_selector).zip(days(&other.day_selector)).is_some_and(|(one, other)| one & other != 0)
}

/// The days of a week as bits, if a rule holds in every week of every year.
fn days(selector: &DaySelector) -> Option<u8> {
    if !(selector.year.is_empty() && selector.monthday.is_empty() && selector.week.is_empty()) {
        return None;
    }
    if selector.weekday.is_empty() {
        return Some(0b0111_1111);
    }
    selector.weekday.iter().try_fold(0, |all, range| match range {
        WeekDayRange::Fixed { range, offset: 0, nth_from_start, nth_from_end }
            if nth_from_start.iter().chain(nth_from_end).all(|it| *it) =>
        {
            let (mut day, mut bits) = (*range.start(), 0);
            loop {
                bits |= 1 << day.num_days_from_monday();
                if day == *range.end() {
                    return Some(all | bits);
                }
                day = day.succ();
            }
        }
        _ => None,
    })
}

/// Whether two spans of clock time share a minute.
fn overlap(spans: &[TimeSpan]) -> bool {
    let fixed = |span: &TimeSpan| match (&span.range.start, &span.range.end) {
        (Time::Fixed(from), Time::Fixed(to)) if span.repeats.is_none() => {
            Some((from.mins_from_midnight(), to.mins_from_midnight()))
        }
        _ => None,
    };
    let mut all: Vec<(u16, u16)> = spans.iter().filter_map(fixed).collect();
    all.sort_unstable();
    all.windows(2).any(|pair| matches!(pair, [(_, end), (start, _)] if start < end))
}
