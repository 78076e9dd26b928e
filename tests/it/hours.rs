//! Opening hours at a moment.

mod asked;
mod evaluation;
mod oracle;

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

/// Two partners: one with hours and two offers, of which one has its own; one by appointment; and one of which nothing is
/// known.
pub const DIRECTORY: &str = r#"
format = 1

[directory]
title = "Musterwegweiser"
region = "Musterkreis"
edition = 2026-11-22
holidays = "DE-BB"

[[partner]]
id = "amt"
name = "Musteramt"
kind = "authority"
hours = "Mo 09:00-12:00"
verified = { on = 2026-11-01, source = "https://musterstadt.example/amt", confidence = "high" }
  [[partner.offer]]
  id = "amt-eigen"
  title = "Rat am Nachmittag"
  hours = "Mo 14:00-16:00"
  [[partner.offer]]
  id = "amt-rat"
  title = "Rat"

[[partner]]
id = "verein"
name = "Musterverein"
kind = "association"
hours = "Mo 09:00-12:00"
by_appointment = true
verified = { on = 2026-11-01, source = "https://musterstadt.example/verein", confidence = "high" }

[[partner]]
id = "unbekannt"
name = "Musterbund"
kind = "association"
verified = { on = 2026-11-01, source = "https://musterstadt.example/bund", confidence = "high" }
"#;
