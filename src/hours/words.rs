//! The state of a moment in words of the interface language.

use chrono::{Datelike, NaiveDateTime, NaiveTime, Weekday};

use crate::hours::moment::Moment;
use crate::hours::timetable::State;
use crate::language::dates::Day;
use crate::language::texts::Texts;

/// What there is to say of a state, short enough for a row of a list; `None` where nobody knows.
pub fn said(state: State, moment: &Moment, texts: &Texts) -> Option<String> {
    match state {
        State::Open { until: None } => Some(texts.say("hours-always")),
        State::Open { until: Some(until) } => {
            let until = when(until, moment, texts, End::Of);
            Some(texts.say_with("open-until", &[("time", until.as_str().into())]))
        }
        State::ByAppointment => Some(texts.say("open-by-appointment")),
        State::Closed { opens_next } => {
            let opens = opens_next.map(|next| when(next, moment, texts, End::Before));
            let is_holiday = moment.is_holiday(moment.at.date());
            let closed = texts.say(if is_holiday { "closed-holiday" } else { "hours-closed" });
            Some(match opens {
                Some(time) => {
                    let values = [("closed", closed.as_str().into()), ("time", time.as_str().into())];
                    texts.say_with("closed-opens", &values)
                }
                None => closed,
            })
        }
        State::Unknown => None,
    }
}

/// The same as short as it can be said, for a narrow list; `None` where nobody knows.
pub fn short(state: State, moment: &Moment, texts: &Texts) -> Option<String> {
    match state {
        State::Closed { opens_next: Some(next) } => {
            let time = when(next, moment, texts, End::Before);
            Some(texts.say_with("opens-next", &[("time", time.as_str().into())]))
        }
        State::Open { until: Some(_) } => said(state, moment, texts),
        state => shortest(state, texts),
    }
}

/// The state in a word, without any time; `None` where nobody knows.
pub fn shortest(state: State, texts: &Texts) -> Option<String> {
    match state {
        State::Open { until: None } => Some(texts.say("hours-always")),
        State::Open { until: Some(_) } => Some(texts.say("hours-open")),
        State::ByAppointment => Some(texts.say("with-appointment")),
        State::Closed { .. } => Some(texts.say("hours-closed")),
        State::Unknown => None,
    }
}

/// Stretches of a day: `9:00–12:00, 13:00–18:00`.
pub fn spans(open: &[(NaiveTime, NaiveTime)]) -> String {
    let span = |(from, to): &(NaiveTime, NaiveTime)| match *to {
        NaiveTime::MIN => format!("{}–24:00", clock(*from)),
        to => format!("{}–{}", clock(*from), clock(to)),
    };
    open.iter().map(span).collect::<Vec<_>>().join(", ")
}

/// Which end of a stretch a time is: midnight ends one day or begins the next.
#[derive(Clone, Copy, PartialEq, Eq)]
enum End {
    Before,
    Of,
}

/// A time of this day, of a day of this week, or of a date.
fn when(time: NaiveDateTime, moment: &Moment, texts: &Texts, end: End) -> String {
    let is_midnight = end == End::Of && time.time() == NaiveTime::MIN;
    let date = if is_midnight { time.date().pred_opt().unwrap_or(time.date()) } else { time.date() };
    let clock = if is_midnight { "24:00".to_owned() } else { clock(time.time()) };
    match (date - moment.at.date()).num_days() {
        0 => clock,
        1..=6 => format!("{} {clock}", weekday(date.weekday(), texts)),
        _ => format!("{} {} {clock}", weekday(date.weekday(), texts), Day::Day(date).in_words(texts)),
    }
}

/// The time of a day as people write it: `9:00`.
pub fn clock(time: NaiveTime) -> String {
    time.format("%-H:%M").to_string()
}

/// The short name of a day of the week.
pub fn weekday(day: Weekday, texts: &Texts) -> String {
    let code = match day {
        Weekday::Mon => "mo",
        Weekday::Tue => "tu",
        Weekday::Wed => "we",
        Weekday::Thu => "th",
        Weekday::Fri => "fr",
        Weekday::Sat => "sa",
        Weekday::Sun => "su",
    };
    texts.say(&format!("day-{code}"))
}
