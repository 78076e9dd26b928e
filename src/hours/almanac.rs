//! The almanac: the hours of a whole dataset, each distinct text read once, and the state of any record at a moment.

use std::collections::HashMap;

use chrono::NaiveTime;

use crate::dataset::record::reach::Times;
use crate::dataset::{Dataset, Record};
use crate::hours::moment::Moment;
use crate::hours::timetable::{State, Timetable};

/// The hours of a dataset by their texts. A text that is not in it is read when it is asked about.
#[derive(Debug, Clone, Default)]
pub struct Almanac {
    timetables: HashMap<String, Option<Timetable>>,
}

impl Almanac {
    /// Reads the hours of these records.
    pub fn new(dataset: &Dataset, records: impl Iterator<Item = Record>) -> Self {
        let mut timetables = HashMap::new();
        for hours in records.filter_map(|record| dataset.times_of(record)?.hours.as_ref()) {
            if !timetables.contains_key(hours) {
                timetables.insert(hours.clone(), Timetable::read(hours));
            }
        }
        Self { timetables }
    }

    /// Whether someone is there: an offer's own times, or else its partner's. `None` for what has no door.
    pub fn state(&self, dataset: &Dataset, record: Record, moment: &Moment) -> Option<State> {
        match record {
            Record::Offer(_) | Record::Partner(_) => {
                Some(dataset.times_of(record).map_or(State::Unknown, |times| self.state_of(times, moment)))
            }
            Record::Field(_) | Record::Goal(_) | Record::Page(_) => None,
        }
    }

    /// The best that any time of the moment's day has to offer.
    pub fn state_of_day(&self, dataset: &Dataset, record: Record, moment: &Moment) -> State {
        let times = dataset.times_of(record);
        times.map_or(State::Unknown, |times| self.judged(times, |timetable| timetable.state_of_day(moment)))
    }

    /// From when to when it is open on a moment's day; `None` where that is not known, or not simply so.
    pub fn day(&self, dataset: &Dataset, record: Record, moment: &Moment) -> Option<Vec<(NaiveTime, NaiveTime)>> {
        let hours = dataset.times_of(record)?.hours.as_ref()?;
        self.timetables.get(hours)?.as_ref()?.day(moment.at.date(), moment)
    }

    /// Whether someone is there who has these times.
    pub fn state_of(&self, times: &Times, moment: &Moment) -> State {
        self.judged(times, |timetable| timetable.state(moment))
    }

    fn judged(&self, times: &Times, judge: impl Fn(&Timetable) -> State) -> State {
        let needs_appointment = times.by_appointment == Some(true);
        let state = times.hours.as_ref().map(|hours| match self.timetables.get(hours) {
            Some(known) => known.as_ref().map_or(State::Unknown, &judge),
            None => Timetable::read(hours).map_or(State::Unknown, |it| judge(&it)),
        });
        match state {
            None | Some(State::Open { .. }) if needs_appointment => State::ByAppointment,
            None => State::Unknown,
            Some(state) => state,
        }
    }
}
