//! Opening hours as HSDS schedules: plain weekly and monthly rules as rows, and the whole text with each of them.
//!
//! Times are those of the place itself: an offset from UTC would be wrong for half of the year.

use opening_hours_syntax::ExtendedTime;
use opening_hours_syntax::rules::day::{WeekDayRange, Weekday};
use opening_hours_syntax::rules::time::{Time, TimeSpan};
use opening_hours_syntax::rules::{RuleKind, RuleOperator, RuleSequence};

use crate::dataset::record::reach::Times;
use crate::export::hsds::node::Node;
use crate::language::texts::Texts;

/// Days as iCalendar writes them (RFC 5545), Monday first.
const DAYS: [&str; 7] = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

/// Some days of the week, or some of their occurrences in a month, and the times at which someone is there.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Row {
    is_monthly: bool,
    /// Day of the week, and its occurrence in the month where only some count.
    days: Vec<(usize, Option<i8>)>,
    spans: Vec<(String, String)>,
}

/// The schedules of opening hours; `owner` is the path of what they belong to.
pub fn schedules(owner: &str, times: &Times, texts: &Texts) -> Vec<Node> {
    if !times.is_known() {
        return Vec::new();
    }
    let appointment = times.by_appointment.map(|it| if it { "by-appointment" } else { "without-appointment" });
    let rows = times.hours.as_deref().map(rows).unwrap_or_default();
    let mut list: Vec<Node> = Vec::new();
    let mut add = |freq: Option<&str>, byday: String, (opens, closes): (&str, &str)| {
        let node = Node::new(&format!("{owner}/schedule/{}", list.len())).text("freq", freq).text("byday", Some(byday));
        let node = node.text("description", times.hours.as_deref());
        let node = node.text("opens_at", Some(opens)).text("closes_at", Some(closes));
        let node = node.text("attending_type", appointment.map(|id| texts.say(id)));
        list.push(node.text("notes", times.note.as_ref().map(|note| note.get(texts.language()))));
    };
    for row in &rows {
        let days = row.days.iter().map(|(day, nth)| {
            let nth = nth.map(|nth| nth.to_string()).unwrap_or_default();
            format!("{nth}{}", DAYS.get(*day).copied().unwrap_or_default())
        });
        let days = days.collect::<Vec<_>>().join(",");
        for (opens, closes) in &row.spans {
            add(Some(if row.is_monthly { "MONTHLY" } else { "WEEKLY" }), days.clone(), (opens, closes));
        }
    }
    if rows.is_empty() {
        add(None, String::new(), ("", ""));
    }
    list
}

/// The rows of a text in OpenStreetMap's syntax. A later rule takes its days away from those before it, as there. None
/// at all when a rule that no row can say changes days of one that a row says: half the truth would mislead.
fn rows(hours: &str) -> Vec<Row> {
    let Ok(expression) = opening_hours_syntax::parse(hours) else { return Vec::new() };
    let mut rows: Vec<Row> = Vec::new();
    for rule in &expression.rules {
        let touched = touched(rule);
        let is_overlapping = rows.iter().any(|row| row.days.iter().any(|(day, _)| touched.contains(day)));
        let Some(row) = row(rule) else {
            if is_overlapping {
                return Vec::new();
            }
            continue;
        };
        if rule.operator == RuleOperator::Normal && is_overlapping {
            // "Every Monday but the second" has no row.
            if row.is_monthly
                || rows.iter().any(|it| it.is_monthly && it.days.iter().any(|day| touched.contains(&day.0)))
            {
                return Vec::new();
            }
            for before in &mut rows {
                before.days.retain(|(day, _)| !touched.contains(day));
            }
        }
        rows.push(row);
    }
    rows.retain(|row| !row.days.is_empty() && !row.spans.is_empty());
    rows
}

/// The days of the week on which a rule says anything.
fn touched(rule: &RuleSequence) -> Vec<usize> {
    let weekdays = &rule.day_selector.weekday;
    if weekdays.is_empty() {
        return (0..DAYS.len()).collect();
    }
    weekdays.iter().flat_map(|it| days(it).unwrap_or_default()).map(|(day, _)| day).collect()
}

/// The row of a rule. A rule of holidays alone has an empty one: rows speak of days of the week, and the text stands
/// beside them.
fn row(rule: &RuleSequence) -> Option<Row> {
    let selector = &rule.day_selector;
    let is_plain = selector.year.is_empty() && selector.monthday.is_empty() && selector.week.is_empty();
    if !is_plain || !rule.comment.is_empty() || rule.operator == RuleOperator::Fallback {
        return None;
    }
    let mut list = Vec::new();
    for range in &selector.weekday {
        list.extend(days(range)?);
    }
    if selector.weekday.is_empty() {
        list.extend((0..DAYS.len()).map(|day| (day, None)));
    }
    let is_monthly = list.iter().any(|(_, nth)| nth.is_some());
    // Two frequencies in one rule are two rows; nobody writes so.
    if is_monthly && list.iter().any(|(_, nth)| nth.is_none()) {
        return None;
    }
    let spans = match rule.kind {
        RuleKind::Open => rule.time_selector.spans.iter().map(span).collect::<Option<Vec<_>>>()?,
        RuleKind::Closed => Vec::new(),
        RuleKind::Unknown => return None,
    };
    Some(Row { is_monthly, days: list, spans })
}

/// The days of a range; empty for holidays.
fn days(range: &WeekDayRange) -> Option<Vec<(usize, Option<i8>)>> {
    let WeekDayRange::Fixed { range, offset: 0, nth_from_start, nth_from_end } = range else {
        return matches!(range, WeekDayRange::Holiday { offset: 0, .. }).then(Vec::new);
    };
    let number = |day: &Weekday| day.num_days_from_monday() as usize;
    let (first, last) = (number(range.start()), number(range.end()));
    let length = (last + DAYS.len() - first) % DAYS.len();
    let is_every = nth_from_start.iter().chain(nth_from_end).all(|it| *it);
    let from_start = (1..=5).zip(nth_from_start).filter(|(_, is)| **is).map(|(nth, _)| nth);
    let from_end = (1..=5).zip(nth_from_end).filter(|(_, is)| **is).map(|(nth, _): (i8, _)| -nth);
    let nths: Vec<i8> = from_start.chain(from_end).collect();
    let all = (first..=first + length).map(|day| day % DAYS.len());
    Some(if is_every {
        all.map(|day| (day, None)).collect()
    } else {
        all.flat_map(|day| nths.iter().map(move |nth| (day, Some(*nth)))).collect()
    })
}

/// Opening and closing time as `HH:MM`; past midnight the latter is that of the next day.
fn span(span: &TimeSpan) -> Option<(String, String)> {
    let (Time::Fixed(start), Time::Fixed(end)) = (span.range.start, span.range.end) else { return None };
    let is_plain = !span.open_end && span.repeats.is_none();
    // No clock shows 24:00; the last minute of the day is as near as it gets.
    let last = if end == ExtendedTime::MIDNIGHT_24 { "23:59".to_owned() } else { clock(end) };
    is_plain.then(|| (clock(start), last))
}

fn clock(time: ExtendedTime) -> String {
    format!("{:02}:{:02}", time.hour() % 24, time.minute())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Each row in short: `W MO,TU 09:00-12:00`.
    fn said(hours: &str) -> Vec<String> {
        let times = Times { hours: Some(hours.to_owned()), note: None, by_appointment: None };
        let texts = Texts::new(crate::language::Language::German);
        let all = serde_json::to_value(schedules("service/x", &times, &texts)).unwrap_or_default();
        let text = |it: &serde_json::Value, key: &str| it.get(key).and_then(|it| it.as_str()).unwrap_or("?").to_owned();
        let line = |it: &serde_json::Value| {
            let [freq, days, opens, closes] = ["freq", "byday", "opens_at", "closes_at"].map(|key| text(it, key));
            assert_eq!(text(it, "description"), hours);
            format!("{} {days} {opens}-{closes}", freq.get(..1).unwrap_or_default())
        };
        all.as_array().into_iter().flatten().map(line).collect()
    }

    #[test]
    fn plain_weekly_rules_are_rows() {
        assert_eq!(said("Tu 09:00-12:00,13:00-18:00"), ["W TU 09:00-12:00", "W TU 13:00-18:00"]);
        assert_eq!(said("Fr-Mo 19:00-08:00"), ["W FR,SA,SU,MO 19:00-08:00"]);
        assert_eq!(said("24/7"), ["W MO,TU,WE,TH,FR,SA,SU 00:00-23:59"]);
    }

    #[test]
    fn the_first_or_last_day_of_a_month_is_a_monthly_row() {
        assert_eq!(said("We[2,3] 16:00-18:00"), ["M 2WE,3WE 16:00-18:00"]);
        assert_eq!(said("We[-1] 15:00-17:00"), ["M -1WE 15:00-17:00"]);
    }

    #[test]
    fn a_later_rule_takes_its_days_from_those_before_it() {
        assert_eq!(said("Mo-We 14:00-20:00; Mo 10:00-12:00"), ["W TU,WE 14:00-20:00", "W MO 10:00-12:00"]);
        assert_eq!(said("Mo-We 14:00-20:00; We off; PH off"), ["W MO,TU 14:00-20:00"]);
    }

    #[test]
    fn what_has_no_row_stands_in_the_text_alone() {
        assert_eq!(said("Mo 09:00-10:00; Nov-Mar Sa 09:00-13:00"), ["W MO 09:00-10:00"]);
        for hours in
            ["Mo 09:00-10:00; Jul Mo 12:00-13:00", "Apr-Oct Tu 12:00-17:00", "Mo 09:00+", "Mo 9:00-10:00; Mo[2] off"]
        {
            assert_eq!(said(hours), ["? ? ?-?"], "{hours}");
        }
    }
}
