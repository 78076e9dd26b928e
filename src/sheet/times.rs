//! The rows that say when someone is there, and in which languages: first whether that is now.

use chrono::{Datelike, Days, NaiveDate, NaiveTime};

use crate::dataset::record::reach::Reach;
use crate::hours;
use crate::hours::almanac::Almanac;
use crate::hours::moment::Moment;
use crate::hours::timetable::Timetable;
use crate::hours::words::{clock, said, weekday};
use crate::language::phone::Phone;
use crate::language::texts::Texts;
use crate::sheet::row::{Kind, Row};

/// The rows of the section on times and languages; without a moment, nothing of what is now.
pub fn times(reach: &Reach, moment: Option<&Moment>, texts: &Texts) -> Vec<Row> {
    let label = || texts.say("label-hours");
    let mut rows: Vec<Row> = Vec::new();
    if let Some(hours) = &reach.times.hours {
        let week = moment.and_then(|moment| week(hours, moment, texts));
        let lines = week.unwrap_or_else(|| hours::lines(hours, texts));
        rows.extend(lines.into_iter().map(|line| Row::new(Kind::Text, label(), line)));
    }
    rows.extend(reach.times.note.as_ref().map(|note| Row::local(Kind::Text, label(), note, texts)));
    match reach.times.by_appointment {
        Some(true) => rows.push(Row::new(Kind::Text, label(), texts.say("by-appointment"))),
        Some(false) => rows.push(Row::new(Kind::Text, label(), texts.say("without-appointment"))),
        None => {}
    }
    if rows.is_empty() {
        rows.push(Row::new(Kind::Unknown, label(), unknown(reach, texts)));
    } else if let Some(moment) = moment {
        let now = now(reach, moment, texts);
        // What holds always needs not be said twice.
        if rows.first().is_none_or(|row| row.text != now.text) {
            rows.insert(0, now);
        }
    }
    rows.extend(tongues(&reach.tongues.spoken, texts).map(|it| Row::new(Kind::Text, texts.say("label-languages"), it)));
    let interpreted = tongues(&reach.tongues.interpreter, texts);
    rows.extend(interpreted.map(|it| Row::new(Kind::Text, texts.say("label-interpreter"), it)));
    // The label stands once; the lines below it belong to it.
    let mut previous = String::new();
    for row in &mut rows {
        if row.label == previous {
            row.label.clear();
        } else {
            previous.clone_from(&row.label);
        }
    }
    rows
}

/// Whether someone is there now.
fn now(reach: &Reach, moment: &Moment, texts: &Texts) -> Row {
    let state = Almanac::default().state_of(&reach.times, moment);
    match said(state, moment, texts) {
        Some(state) => Row::new(Kind::Text, texts.say("label-now"), state),
        None => Row::new(Kind::Unknown, texts.say("label-now"), unknown(reach, texts)),
    }
}

/// That nobody knows, with the number to call.
fn unknown(reach: &Reach, texts: &Texts) -> String {
    match reach.phone.first().map(Phone::national) {
        Some(phone) => texts.say_with("hours-unknown-call", &[("phone", phone.as_str().into())]),
        None => texts.say("hours-unknown"),
    }
}

/// A day, and from when to when it is open.
type Day = (NaiveDate, Vec<(NaiveTime, NaiveTime)>);

/// The days of this week on which it is open, and today; `None` where the rules say it better: where the weeks are not
/// alike, all days are, or it is open over midnight.
fn week(hours: &str, moment: &Moment, texts: &Texts) -> Option<Vec<String>> {
    let timetable = Timetable::read(hours).filter(Timetable::is_weekly)?;
    let today = moment.at.date();
    let monday = today.checked_sub_days(Days::new(today.weekday().num_days_from_monday().into()))?;
    let dates = (0..7).filter_map(|days| monday.checked_add_days(Days::new(days)));
    let days: Option<Vec<Day>> = dates.map(|date| Some((date, timetable.day(date, moment)?))).collect();
    let days = days?;
    let is_alike = days.iter().all(|(_, open)| days.first().is_some_and(|(_, first)| first == open));
    let is_nightly = days.iter().flat_map(|(_, open)| open).any(|(from, to)| [from, to].contains(&&NaiveTime::MIN));
    if is_nightly || (is_alike && days.iter().any(|(_, open)| !open.is_empty())) {
        return None;
    }
    let is_worth = |(date, open): &&Day| !open.is_empty() || *date == today || is_rest(*date, moment);
    Some(days.iter().filter(is_worth).map(|day| line(day, moment, texts)).collect())
}

/// Whether a day would be a working day if it were no public holiday.
fn is_rest(date: NaiveDate, moment: &Moment) -> bool {
    date.weekday().num_days_from_monday() < 5 && moment.is_holiday(date)
}

fn line((date, open): &Day, moment: &Moment, texts: &Texts) -> String {
    let spans: Vec<String> = open.iter().map(|(from, to)| format!("{}–{}", clock(*from), clock(*to))).collect();
    let times = match spans.as_slice() {
        [] if moment.is_holiday(*date) => texts.say("closed-holiday"),
        [] => texts.say("hours-closed"),
        spans => spans.join(", "),
    };
    let line = format!("{} {times}", weekday(date.weekday(), texts));
    let is_today = *date == moment.at.date();
    if is_today { texts.say_with("hours-today", &[("day", line.as_str().into())]) } else { line }
}

/// Names of languages, in the interface language.
pub fn tongues(codes: &Option<Vec<String>>, texts: &Texts) -> Option<String> {
    let codes = codes.as_ref()?;
    Some(codes.iter().map(|code| texts.say_or(&format!("tongue-{code}"), code)).collect::<Vec<_>>().join(", "))
}
