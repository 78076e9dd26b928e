//! Moments as people ask for them: `jetzt`, `do16`, `tomorrow`, `2026-12-24T10`.

use chrono::{Datelike, Days, NaiveDate, NaiveDateTime, NaiveTime, Timelike, Weekday};

/// For when it was asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Asked {
    /// For this very moment.
    At(NaiveDateTime),
    /// For any time of this day.
    On(NaiveDate),
}

/// Names of the days of the week, in small letters; their beginnings will do. Of those that begin alike, the first is meant.
const DAYS: [(&str, Weekday); 15] = [
    ("montag", Weekday::Mon),
    ("dienstag", Weekday::Tue),
    ("mittwoch", Weekday::Wed),
    ("donnerstag", Weekday::Thu),
    ("freitag", Weekday::Fri),
    ("samstag", Weekday::Sat),
    ("sonntag", Weekday::Sun),
    ("sonnabend", Weekday::Sat),
    ("monday", Weekday::Mon),
    ("tuesday", Weekday::Tue),
    ("wednesday", Weekday::Wed),
    ("thursday", Weekday::Thu),
    ("friday", Weekday::Fri),
    ("saturday", Weekday::Sat),
    ("sunday", Weekday::Sun),
];

/// For when a value asks, seen from `now`; `None` if it is no time. A day of the week is the next one, today included as
/// long as the time is not past.
pub fn asked(value: &str, now: NaiveDateTime) -> Option<Asked> {
    let value = value.trim().to_lowercase();
    if let Some(date) = value.get(..10).and_then(|date| NaiveDate::parse_from_str(date, "%Y-%m-%d").ok()) {
        return on(date, value.get(10..)?.trim_start_matches(['t', ' ']));
    }
    let letters = value.find(|letter: char| !letter.is_alphabetic()).unwrap_or(value.len());
    let (word, rest) = value.split_at_checked(letters)?;
    let time = rest.trim();
    let today = now.date();
    match word {
        "jetzt" | "now" => time.is_empty().then_some(Asked::At(now)),
        "heute" | "today" => on(today, time),
        "morgen" | "tomorrow" => on(today.succ_opt()?, time),
        "übermorgen" => on(today.checked_add_days(Days::new(2))?, time),
        "" => Some(Asked::At(today.and_time(clock(time)?))),
        _ => {
            let (_, day) = DAYS.iter().find(|(name, _)| word.chars().count() > 1 && name.starts_with(word))?;
            let days = day.days_since(today.weekday());
            let is_past = days == 0 && !time.is_empty() && clock(time)? < now.time().with_second(0)?;
            on(today.checked_add_days(Days::new(if is_past { 7 } else { days.into() }))?, time)
        }
    }
}

/// A day, or a time of it.
fn on(date: NaiveDate, time: &str) -> Option<Asked> {
    if time.is_empty() { Some(Asked::On(date)) } else { Some(Asked::At(date.and_time(clock(time)?))) }
}

/// `9`, `16`, `16:30`, `16 uhr`.
fn clock(time: &str) -> Option<NaiveTime> {
    let time = time.trim_end_matches("uhr").trim_end();
    let (hour, minute) = time.split_once([':', '.']).unwrap_or((time, "0"));
    let is_number = |text: &str| (1..=2).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    if !is_number(hour) || !is_number(minute) {
        return None;
    }
    NaiveTime::from_hms_opt(hour.parse().ok()?, minute.parse().ok()?, 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(value: &str) -> String {
        // A Monday.
        let now = NaiveDate::from_ymd_opt(2026, 11, 23).and_then(|date| date.and_hms_opt(10, 0, 0)).unwrap_or_default();
        match asked(value, now) {
            Some(Asked::At(time)) => time.format("%m-%d %H:%M").to_string(),
            Some(Asked::On(date)) => date.format("%m-%d").to_string(),
            None => String::new(),
        }
    }

    #[test]
    fn moments_are_understood_in_both_languages() {
        for (value, expected) in [
            ("jetzt", "11-23 10:00"),
            ("now", "11-23 10:00"),
            ("do16", "11-26 16:00"),
            ("th16", "11-26 16:00"),
            ("Donnerstag 16:30", "11-26 16:30"),
            ("thursday", "11-26"),
            ("mo", "11-23"),
            ("mo9", "11-30 09:00"),
            ("mo10", "11-23 10:00"),
            ("so", "11-29"),
            ("sonnabend", "11-28"),
            ("heute", "11-23"),
            ("morgen", "11-24"),
            ("tomorrow9", "11-24 09:00"),
            ("16 uhr", "11-23 16:00"),
            ("2026-12-24", "12-24"),
            ("2026-12-24T10", "12-24 10:00"),
            ("2026-12-24 10:15", "12-24 10:15"),
        ] {
            assert_eq!(said(value), expected, "{value}");
        }
    }

    #[test]
    fn what_is_no_time_is_none() {
        for value in
            ["", "quatsch", "d", "do25", "do16:60", "do1630", "jetzt16", "2026-13-01", "2026-12-24T", "25", "ü"]
        {
            let expected = if value == "2026-12-24T" { "12-24" } else { "" };
            assert_eq!(said(value), expected, "{value}");
        }
    }
}
