//! What a text of opening hours means at a moment.

use wegweiser::hours::almanac::Almanac;
use wegweiser::hours::moment::Moment;
use wegweiser::hours::timetable::{State, Timetable};
use wegweiser::hours::words::said;
use wegweiser::language::Language;
use wegweiser::language::texts::Texts;

use super::{DIRECTORY, clock, moment, state, words};
use crate::sample::catalogue;

#[test]
fn open_says_until_when_and_closed_says_from_when() {
    let hours = "Mo-Th 09:00-12:00,13:00-16:00; Fr 09:00-12:00";
    assert_eq!(state(hours, "2026-11-23 10:00"), State::Open { until: Some(clock("2026-11-23 12:00")) });
    assert_eq!(state(hours, "2026-11-23 12:00"), State::Closed { opens_next: Some(clock("2026-11-23 13:00")) });
    assert_eq!(state(hours, "2026-11-27 12:30"), State::Closed { opens_next: Some(clock("2026-11-30 09:00")) });
}

#[test]
fn the_first_minute_is_open_and_the_last_is_not() {
    assert!(matches!(state("Mo 09:00-12:00", "2026-11-23 09:00"), State::Open { .. }));
    assert!(matches!(state("Mo 09:00-12:00", "2026-11-23 11:59"), State::Open { .. }));
    assert!(matches!(state("Mo 09:00-12:00", "2026-11-23 12:00"), State::Closed { .. }));
    assert!(matches!(state("Mo 09:00-12:00", "2026-11-23 08:59"), State::Closed { .. }));
}

#[test]
fn a_later_rule_for_a_day_replaces_the_earlier_one() {
    assert!(matches!(state("Mo-Fr 09:00-16:00; Mo 14:00-18:00", "2026-11-23 10:00"), State::Closed { .. }));
    assert!(matches!(state("Mo-Fr 09:00-16:00; Mo 14:00-18:00", "2026-11-23 17:00"), State::Open { .. }));
}

#[test]
fn a_night_is_open_until_the_morning() {
    assert_eq!(words("Mo-Su 19:00-08:00", "2026-11-23 23:30"), "offen bis Di 8:00");
    assert_eq!(words("Mo-Su 19:00-08:00", "2026-11-24 07:59"), "offen bis 8:00");
}

#[test]
fn midnight_ends_the_day_and_does_not_begin_the_next() {
    assert_eq!(words("Mo 18:00-24:00", "2026-11-23 20:00"), "offen bis 24:00");
}

#[test]
fn round_the_clock_has_no_end_and_no_holiday() {
    assert_eq!(state("24/7", "2026-12-25 03:00"), State::Open { until: None });
    assert_eq!(words("24/7", "2026-12-25 03:00"), "rund um die Uhr");
}

#[test]
fn the_count_of_a_weekday_in_its_month_is_understood() {
    // The last Wednesday of November 2026 is the 25th, that of December the 30th.
    assert!(matches!(state("We[-1] 15:00-17:00", "2026-11-25 16:00"), State::Open { .. }));
    assert_eq!(words("We[-1] 15:00-17:00", "2026-11-26 16:00"), "geschlossen, öffnet Mi 30.12.2026 15:00");
}

#[test]
fn an_office_rests_on_public_holidays_and_the_day_is_named() {
    // Reformation Day 2025 was a Friday; the 25th and 26th of December 2026 are a Friday and a Saturday.
    assert_eq!(words("Mo-Fr 09:00-15:00", "2025-10-31 10:00"), "Feiertag, geschlossen, öffnet Mo 9:00");
    assert_eq!(
        state("Mo-Fr 09:00-15:00", "2026-12-24 16:00"),
        State::Closed { opens_next: Some(clock("2026-12-28 09:00")) }
    );
}

#[test]
fn hours_of_every_day_and_hours_that_name_holidays_stay_as_they_are() {
    assert!(matches!(state("Mo-Su 07:00-22:00", "2025-10-31 10:00"), State::Open { .. }));
    assert!(matches!(state("Mo-Fr 09:00-15:00; PH 10:00-12:00", "2025-10-31 11:00"), State::Open { .. }));
    assert!(matches!(state("Mo-Fr 09:00-15:00; PH off", "2025-10-31 11:00"), State::Closed { .. }));
    assert!(matches!(state("Mo-Fr 09:00-15:00; Oct 31 10:00-12:00", "2025-10-31 11:00"), State::Open { .. }));
}

#[test]
fn of_a_region_that_is_not_known_no_holiday_closes_anything() {
    let hours = Timetable::read("Mo-Fr 09:00-15:00").unwrap();
    for region in [None, Some("DE-XX")] {
        assert!(matches!(hours.state(&Moment::new(clock("2025-10-31 10:00"), region)), State::Open { .. }));
    }
}

#[test]
fn a_comment_never_makes_open() {
    assert_eq!(state("\"nach Vereinbarung\"", "2026-11-23 10:00"), State::ByAppointment);
    assert_eq!(state("Mo 09:00-12:00 \"Termin nötig\"", "2026-11-23 10:00"), State::ByAppointment);
    assert_eq!(state("\"siehe Aushang\"", "2026-11-23 10:00"), State::Unknown);
    assert_eq!(state("Mo 09:00-12:00 unknown", "2026-11-23 10:00"), State::Unknown);
}

#[test]
fn where_all_else_is_closed_the_fallback_holds() {
    let hours = "Mo 09:00-12:00 || \"nach Vereinbarung\"";
    assert!(matches!(state(hours, "2026-11-23 10:00"), State::Open { .. }));
    for time in ["2026-11-23 14:00", "2026-11-24 10:00"] {
        assert_eq!(state(hours, time), State::ByAppointment, "{time}");
    }
    assert!(matches!(state(hours, "2025-10-31 10:00"), State::Closed { .. }), "a public holiday");
}

#[test]
fn what_would_have_to_be_guessed_is_unknown() {
    assert_eq!(state("SH 09:00-12:00", "2026-11-23 10:00"), State::Unknown);
    assert_eq!(state("sunrise-sunset", "2026-11-23 10:00"), State::Unknown);
    assert_eq!(state("Mo 09:00-12:00", "1800-01-06 10:00"), State::Unknown);
}

#[test]
fn hours_that_are_past_open_nevermore() {
    assert_eq!(words("2019 Mo-Fr 09:00-12:00", "2026-11-23 10:00"), "geschlossen");
}

#[test]
fn the_state_is_said_in_the_interface_language() {
    let english = Texts::new(Language::English);
    let monday = moment("2026-11-23 10:00");
    let say = |hours| said(state(hours, "2026-11-23 10:00"), &monday, &english).unwrap();
    assert_eq!(say("Mo 09:00-12:00"), "open until 12:00");
    assert_eq!(say("Th 09:00-12:00"), "closed, opens Thu 9:00");
}

#[test]
fn an_offer_has_its_own_times_or_its_partners() {
    let catalogue = catalogue(DIRECTORY);
    let at = |id: &str, time: &str| {
        let record = catalogue.dataset.find(id).unwrap();
        let known = catalogue.state(record, &moment(time));
        // Read for the occasion, it is the same.
        assert_eq!(Almanac::default().state(&catalogue.dataset, record, &moment(time)), known);
        known.unwrap()
    };
    assert!(matches!(at("amt", "2026-11-23 10:00"), State::Open { .. }));
    assert!(matches!(at("amt-rat", "2026-11-23 10:00"), State::Open { .. }));
    assert_eq!(at("amt-eigen", "2026-11-23 10:00"), State::Closed { opens_next: Some(clock("2026-11-23 14:00")) });
    assert_eq!(at("verein", "2026-11-23 10:00"), State::ByAppointment);
    assert!(matches!(at("verein", "2026-11-23 13:00"), State::Closed { .. }));
    assert_eq!(at("unbekannt", "2026-11-23 10:00"), State::Unknown);
}
