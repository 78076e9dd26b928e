//! Opening hours at a moment.

mod evaluation;

use chrono::NaiveDateTime;
use wegweiser::hours::moment::Moment;
use wegweiser::hours::timetable::{State, Timetable};
use wegweiser::hours::words::said;
use wegweiser::language::Language;
use wegweiser::language::texts::Texts;

/// A moment in Brandenburg, written `2026-11-23 10:00`, a Monday.
pub fn moment(time: &str) -> Moment {
    Moment::new(clock(time), Some("DE-BB"))
}

/// A local time, written the same way.
pub fn clock(time: &str) -> NaiveDateTime {
    NaiveDateTime::parse_from_str(time, "%Y-%m-%d %H:%M").unwrap()
}

/// What these hours are at a moment.
pub fn state(hours: &str, time: &str) -> State {
    Timetable::read(hours).unwrap().state(&moment(time))
}

/// The same in German words; empty where nobody knows.
pub fn words(hours: &str, time: &str) -> String {
    said(state(hours, time), &moment(time), &Texts::new(Language::German)).unwrap_or_default()
}
