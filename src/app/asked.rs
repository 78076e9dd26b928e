//! The time that is asked about: now, or the time of `offen:` in the query, and what there is to say of a record then.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};

use crate::app::App;
use crate::dataset::Record;
use crate::hours::moment::{Moment, to_minute};
use crate::hours::spoken::{Asked, asked};
use crate::hours::timetable::State;
use crate::hours::words;
use crate::search::naming::{day_name, moment_name};
use crate::search::query::FilterKey;
use crate::sheet::Sheet;
use crate::sheet::row::{Kind, Row};

/// What there is to say of a record's hours.
pub struct Hours {
    /// In full.
    pub long: String,
    /// As short as can be.
    pub short: String,
}

impl App {
    /// The time that the query asks about, where that is not now. Of several the first counts.
    fn asked(&self) -> Option<Asked> {
        let query = self.query();
        let mut values = query.filters.iter().filter(|filter| filter.key == FilterKey::Open);
        let time = values.find_map(|filter| asked(&filter.value, self.now))?;
        (time != Asked::At(self.now)).then_some(time)
    }

    /// Whether someone is there at the time that is asked about, where it is known.
    pub fn hours_said(&self, record: Record) -> Option<Hours> {
        let Some(asked) = self.asked() else {
            let (state, moment) = self.state_at(record, self.now)?;
            let long = words::said(state, &moment, &self.texts)?;
            return Some(Hours { long, short: words::short(state, &moment, &self.texts)? });
        };
        let (name, long, short) = match asked {
            Asked::At(at) => {
                let (state, moment) = self.state_at(record, at)?;
                let long = words::said(state, &moment, &self.texts)?;
                (self.name(asked), long, words::shortest(state, &self.texts)?)
            }
            Asked::On(date) => {
                let long = self.day_said(record, date)?;
                (self.name(asked), long.clone(), long)
            }
        };
        Some(Hours { long: format!("{name}: {long}"), short: format!("{name}: {short}") })
    }

    fn name(&self, asked: Asked) -> String {
        match asked {
            Asked::At(at) => moment_name(at, Some(self.now), &self.texts),
            Asked::On(date) => day_name(date, Some(self.now), &self.texts),
        }
    }

    fn state_at(&self, record: Record, at: NaiveDateTime) -> Option<(State, Moment)> {
        let moment = self.moment(to_minute(at));
        Some((self.catalogue.state(record, &moment)?, moment))
    }

    fn moment(&self, at: NaiveDateTime) -> Moment {
        Moment::new(at, self.catalogue.dataset.directory.holidays.as_deref())
    }

    /// From when to when it is open on a day, or the best that the day has to offer.
    fn day_said(&self, record: Record, date: NaiveDate) -> Option<String> {
        let moment = self.moment(date.and_time(NaiveTime::MIN));
        let state = self.catalogue.state_of_day(record, &moment)?;
        let spans = self.catalogue.day(record, &moment).unwrap_or_default();
        match state {
            State::Open { .. } if !spans.is_empty() => Some(words::spans(&spans)),
            state => words::shortest(state, &self.texts),
        }
    }

    /// The page of a record as it is at the time that is asked about: what holds now would mislead.
    pub(crate) fn at_asked_time(&self, mut sheet: Sheet, record: Record) -> Sheet {
        let Some(asked) = self.asked() else { return sheet };
        let said = match asked {
            Asked::At(at) => {
                self.state_at(record, at).and_then(|(state, moment)| words::said(state, &moment, &self.texts))
            }
            Asked::On(date) => self.day_said(record, date),
        };
        let heading = self.texts.say("section-times");
        let Some(section) = sheet.sections.iter_mut().find(|it| it.heading.as_ref() == Some(&heading)) else {
            return sheet;
        };
        let (now, hours) = (self.texts.say("label-now"), self.texts.say("label-hours"));
        let is_silent = section.rows.iter().any(|row| row.label == hours && row.kind == Kind::Unknown);
        section.rows.retain(|row| row.label != now);
        match said {
            Some(said) => section.rows.insert(0, Row::new(Kind::Text, self.name(asked), said)),
            // That nobody knows stands there already.
            None if is_silent => {}
            None => section.rows.insert(0, Row::new(Kind::Unknown, self.name(asked), self.texts.say("hours-unknown"))),
        }
        sheet
    }
}
