//! Dates as precise as their source knows them: a day, a month or only a year.

use std::cmp::Ordering;
use std::fmt;

use chrono::{Datelike as _, Month, NaiveDate};
use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::language::texts::{Texts, Value};

/// A date of reduced precision (ISO 8601-1, 5.2.2).
///
/// Dates are ordered by their first day, then the more precise one first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(into = "(i32, u8, u8)", try_from = "(i32, u8, u8)")]
pub enum Day {
    /// A day: `2026-11-22`.
    Day(NaiveDate),
    /// A month: `2019-01`.
    Month {
        /// The year.
        year: i32,
        /// The month.
        month: Month,
    },
    /// A year: `2022`.
    Year(i32),
}

impl Day {
    /// Reads `2026-11-22`, `2019-01` or `2022`.
    ///
    /// # Errors
    ///
    /// If the text has another shape, or names a month or day that does not exist.
    pub fn parse(text: &str) -> Result<Self, DayError> {
        let mut parts = text.split('-');
        let year = parts.next().and_then(|part| number(part, 4)).ok_or(DayError::Shape)?;
        let year = i32::try_from(year).map_err(|_| DayError::Shape)?;
        let Some(month) = parts.next() else {
            return Ok(Self::Year(year));
        };
        let number_of_month = number(month, 2).ok_or(DayError::Shape)?;
        let day = parts.next().map(|part| number(part, 2).ok_or(DayError::Shape)).transpose()?;
        if parts.next().is_some() {
            return Err(DayError::Shape);
        }
        let month = month_of(number_of_month).ok_or(DayError::NoSuchMonth(number_of_month))?;
        match day {
            None => Ok(Self::Month { year, month }),
            Some(day) => match NaiveDate::from_ymd_opt(year, number_of_month, day) {
                Some(date) => Ok(Self::Day(date)),
                None => Err(DayError::NoSuchDay { year, month: number_of_month, day }),
            },
        }
    }

    /// The first day it may mean.
    pub fn first_day(self) -> NaiveDate {
        match self {
            Self::Day(date) => date,
            Self::Month { year, month } => first_of_month(year, month),
            Self::Year(year) => first_of_month(year, Month::January),
        }
    }

    /// The last day it may mean.
    pub fn last_day(self) -> NaiveDate {
        let next = match self {
            Self::Day(date) => return date,
            Self::Month { year, month: Month::December } | Self::Year(year) => {
                first_of_month(year.saturating_add(1), Month::January)
            }
            Self::Month { year, month } => first_of_month(year, month.succ()),
        };
        next.pred_opt().unwrap_or(next)
    }

    /// The date as people write it in the language of the texts: `22.11.2026`, `Januar 2019`, `2022`.
    pub fn in_words(self, texts: &Texts) -> String {
        let first = self.first_day();
        let year = Value::from(first.year().unsigned_abs());
        let month = Value::from(first.month());
        match self {
            Self::Day(date) => {
                texts.say_with("date-day", &[("day", date.day().into()), ("month", month), ("year", year)])
            }
            Self::Month { .. } => texts.say_with("date-month", &[("month", month), ("year", year)]),
            Self::Year(_) => texts.say_with("date-year", &[("year", year)]),
        }
    }

    /// What decides the order; the year only where it lies beyond chrono's calendar.
    fn order(self) -> (NaiveDate, NaiveDate, i32) {
        let year = match self {
            Self::Day(date) => date.year(),
            Self::Month { year, .. } | Self::Year(year) => year,
        };
        (self.first_day(), self.last_day(), year)
    }
}

impl From<Day> for (i32, u8, u8) {
    /// Year, month and day; 0 is what the date leaves open.
    fn from(day: Day) -> Self {
        let small = |number: u32| u8::try_from(number).unwrap_or(0);
        match day {
            Day::Day(date) => (date.year(), small(date.month()), small(date.day())),
            Day::Month { year, month } => (year, small(month.number_from_month()), 0),
            Day::Year(year) => (year, 0, 0),
        }
    }
}

impl TryFrom<(i32, u8, u8)> for Day {
    type Error = DayError;

    fn try_from((year, number, day): (i32, u8, u8)) -> Result<Self, DayError> {
        let month = month_of(number.into());
        match (number, day) {
            (0, 0) => Ok(Self::Year(year)),
            (_, 0) => Ok(Self::Month { year, month: month.ok_or(DayError::NoSuchMonth(number.into()))? }),
            _ => {
                let date = NaiveDate::from_ymd_opt(year, number.into(), day.into());
                date.map(Self::Day).ok_or(DayError::NoSuchDay { year, month: number.into(), day: day.into() })
            }
        }
    }
}

impl Ord for Day {
    fn cmp(&self, other: &Self) -> Ordering {
        self.order().cmp(&other.order())
    }
}

impl PartialOrd for Day {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl fmt::Display for Day {
    /// Writes ISO 8601, which [`Day::parse`] reads.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Day(date) => write!(formatter, "{}", date.format("%Y-%m-%d")),
            Self::Month { year, month } => {
                write!(formatter, "{year:04}-{:02}", month.number_from_month())
            }
            Self::Year(year) => write!(formatter, "{year:04}"),
        }
    }
}

/// Why a text is no date.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum DayError {
    /// It is written in another way.
    #[error("not a date: write the year first, as in 2026-11-22, 2026-11 or 2026")]
    Shape,
    /// There is no month of this number.
    #[error("there is no month {0:02}: write the year, then the month (01 to 12), then the day")]
    NoSuchMonth(u32),
    /// The month does not have this day.
    #[error("the month {year:04}-{month:02} has no day {day:02}")]
    NoSuchDay {
        /// The year.
        year: i32,
        /// The number of the month.
        month: u32,
        /// The day that does not exist.
        day: u32,
    },
}

/// A number of exactly `digits` ASCII digits.
fn number(text: &str, digits: usize) -> Option<u32> {
    let is_number = text.len() == digits && text.bytes().all(|byte| byte.is_ascii_digit());
    text.parse().ok().filter(|_| is_number)
}

fn month_of(number: u32) -> Option<Month> {
    u8::try_from(number).ok().and_then(|number| Month::try_from(number).ok())
}

/// The first day of a month; years beyond chrono's calendar (some 260,000) are cut to its ends.
fn first_of_month(year: i32, month: Month) -> NaiveDate {
    let end = if year < 0 { NaiveDate::MIN } else { NaiveDate::MAX };
    NaiveDate::from_ymd_opt(year, month.number_from_month(), 1).unwrap_or(end)
}

#[cfg(test)]
mod tests {
    use super::{Day, DayError, Month, NaiveDate};
    use crate::language::Language;
    use crate::language::texts::Texts;

    fn date(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap_or_default()
    }

    #[test]
    fn a_date_is_as_precise_as_it_is_written() {
        assert_eq!(Day::parse("2026-11-22"), Ok(Day::Day(date(2026, 11, 22))));
        assert_eq!(Day::parse("2019-01"), Ok(Day::Month { year: 2019, month: Month::January }));
        assert_eq!(Day::parse("2022"), Ok(Day::Year(2022)));
    }

    #[test]
    fn what_was_read_is_written_the_same() {
        for text in ["2026-11-22", "2019-01", "2022", "0007-02"] {
            assert_eq!(Day::parse(text).map(|day| day.to_string()).as_deref(), Ok(text));
        }
    }

    #[test]
    fn packed_into_numbers_a_date_keeps_its_precision() {
        for text in ["2026-11-22", "2019-01", "2022"] {
            let day = Day::parse(text).unwrap_or(Day::Year(0));
            assert_eq!(Day::try_from(<(i32, u8, u8)>::from(day)), Ok(day));
        }
        assert_eq!(Day::try_from((2026, 2, 30)), Err(DayError::NoSuchDay { year: 2026, month: 2, day: 30 }));
        assert_eq!(Day::try_from((2026, 13, 0)), Err(DayError::NoSuchMonth(13)));
    }

    #[test]
    fn another_shape_is_refused() {
        for text in
            ["", "31.12.2025", "2025-1-2", "25", "2025-01-02-03", "2025-01-02T00:00", "+202", "２０２２", "2025-"]
        {
            assert_eq!(Day::parse(text), Err(DayError::Shape), "{text}");
        }
    }

    #[test]
    fn a_month_or_day_that_does_not_exist_is_refused() {
        assert_eq!(Day::parse("2025-13"), Err(DayError::NoSuchMonth(13)));
        assert_eq!(Day::parse("2025-31-12"), Err(DayError::NoSuchMonth(31)));
        assert_eq!(Day::parse("2025-02-29"), Err(DayError::NoSuchDay { year: 2025, month: 2, day: 29 }));
    }

    #[test]
    fn a_month_and_a_year_end_with_their_last_day() {
        let last = |text| Day::parse(text).map(Day::last_day);
        assert_eq!(last("2024-02"), Ok(date(2024, 2, 29)));
        assert_eq!(last("2023-12"), Ok(date(2023, 12, 31)));
        assert_eq!(last("2023"), Ok(date(2023, 12, 31)));
        assert_eq!(last("2023-05-06"), Ok(date(2023, 5, 6)));
    }

    #[test]
    fn dates_are_ordered_by_their_first_day() {
        let mut days: Vec<_> =
            ["2022", "2021-12", "2022-01-02", "2022-01", "2022-01-01"].into_iter().flat_map(Day::parse).collect();
        days.sort();
        let sorted: Vec<_> = days.iter().map(ToString::to_string).collect();
        assert_eq!(sorted, ["2021-12", "2022-01-01", "2022-01", "2022", "2022-01-02"]);
    }

    #[test]
    fn a_year_beyond_every_calendar_has_a_first_day() {
        assert_eq!(Day::Year(i32::MAX).first_day(), NaiveDate::MAX);
    }

    #[test]
    fn german_writes_dates_with_dots() {
        let texts = Texts::new(Language::German);
        let written = ["2026-11-22", "2026-01-05", "2019-01", "2022"]
            .map(|text| Day::parse(text).map(|day| day.in_words(&texts)));
        assert_eq!(written.map(Result::unwrap_or_default), ["22.11.2026", "05.01.2026", "Januar 2019", "2022"]);
    }

    #[test]
    fn english_writes_dates_with_the_name_of_the_month() {
        let texts = Texts::new(Language::English);
        let written = ["2026-11-22", "2026-01-05", "2019-01", "2022"]
            .map(|text| Day::parse(text).map(|day| day.in_words(&texts)));
        assert_eq!(
            written.map(Result::unwrap_or_default),
            ["22 November 2026", "5 January 2026", "January 2019", "2022"]
        );
    }
}
