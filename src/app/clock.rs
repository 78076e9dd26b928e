//! The clock: what a new minute changes.

use chrono::{NaiveDateTime, Timelike};

use crate::app::App;
use crate::search::query::FilterKey;

impl App {
    /// Hears what time it is; whether the screen is another one in this minute. Where something is to be open, the answer
    /// may be another one now.
    pub(crate) fn hear_time(&mut self, now: NaiveDateTime) -> bool {
        let minute = |time: NaiveDateTime| (time.date(), time.hour(), time.minute());
        let is_another = minute(std::mem::replace(&mut self.now, now)) != minute(now);
        if is_another {
            self.search_again_for(FilterKey::Open);
        }
        is_another
    }
}
