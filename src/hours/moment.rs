//! A moment, and the public holidays around it.

use std::sync::Arc;

use chrono::{Datelike, NaiveDate, NaiveDateTime, Timelike};
use opening_hours::{Context, ContextHolidays};

use crate::hours::holidays::holidays;

/// A moment in local time, with the public holidays of the years around it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Moment {
    /// The moment, to the minute.
    pub at: NaiveDateTime,
    pub(crate) context: Context,
}

impl Moment {
    /// A moment in a region such as `DE-BB`; without one, and in one that is not known, no day is a public holiday.
    pub fn new(at: NaiveDateTime, region: Option<&str>) -> Self {
        let at = to_minute(at);
        let (none, year) = (ContextHolidays::default(), at.year());
        let mut public = none.get_public().clone();
        // What was open last night may still be, and the next opening is at most a year off.
        for date in (year - 1..=year + 2).flat_map(|year| holidays(region.unwrap_or_default(), year)) {
            public.insert(date);
        }
        let known = ContextHolidays::new(Arc::new(public), Arc::new(none.get_school().clone()));
        Self { at, context: Context::default().with_holidays(known) }
    }

    /// Whether a day from a year before the moment to two years after it is a public holiday.
    pub fn is_holiday(&self, date: NaiveDate) -> bool {
        self.context.holidays.get_public().contains(date)
    }
}

/// A time without its seconds.
pub fn to_minute(at: NaiveDateTime) -> NaiveDateTime {
    at.with_second(0).and_then(|at| at.with_nanosecond(0)).unwrap_or(at)
}
