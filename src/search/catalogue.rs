//! A dataset and its index, which belong together: built once, then only read.

use std::cmp::Reverse;

use chrono::{NaiveDate, NaiveTime};
use rayon::iter::{IndexedParallelIterator, IntoParallelRefIterator, ParallelIterator};
use rayon::slice::ParallelSliceMut;

use serde::{Deserialize, Serialize};

use crate::dataset::{Dataset, Record};
use crate::hours::almanac::Almanac;
use crate::hours::moment::Moment;
use crate::hours::timetable::State;
use crate::language::Language;
use crate::language::dates::Day;
use crate::language::texts::Texts;
use crate::search::cells::Pool;
use crate::search::facets::Facets;
use crate::search::index::Index;
use crate::search::labels::Labels;
use crate::search::ready::Ready;
use crate::text::fold::fold;

/// A dataset that can be searched.
#[derive(Serialize, Deserialize)]
pub struct Catalogue {
    /// The records.
    pub dataset: Dataset,
    pub(crate) index: Index,
    pub(crate) labels: Labels,
    pub(crate) facets: Facets,
    pub(crate) order: Order,
    pub(crate) ready: Ready,
    #[serde(skip)]
    pub(crate) pool: Pool,
    /// Made anew from the records, like the pool.
    #[serde(skip)]
    pub(crate) almanac: Almanac,
}

/// The places of records among equals.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Order {
    /// When nothing was asked: fields, goals and pages as they stand, the others by name.
    #[serde(with = "crate::search::block::u32s")]
    pub(crate) names: Vec<u32>,
    /// When all of them match as well: the most recently verified first.
    #[serde(with = "crate::search::block::u32s")]
    pub(crate) dates: Vec<u32>,
    /// By the name of their town, in one town by their own.
    #[serde(with = "crate::search::block::u32s")]
    pub(crate) towns: Vec<u32>,
}

impl Catalogue {
    /// Reads every text of the dataset once. The locales give the words for kinds and languages.
    pub fn new(dataset: Dataset, locales: &[Texts]) -> Self {
        let labels = Labels::new(&dataset, locales);
        let records: Vec<Record> = dataset.records().collect();
        let (index, (facets, order)) = rayon::join(
            || Index::new(&dataset),
            || rayon::join(|| Facets::new(&dataset, &records), || Order::new(&dataset, &records)),
        );
        let (ready, pool, almanac) = (Ready::default(), Pool::default(), Almanac::default());
        Self { dataset, index, labels, facets, order, ready, pool, almanac }.with_almanac()
    }

    /// Reads the hours of all records, each distinct text once.
    #[must_use]
    pub(crate) fn with_almanac(self) -> Self {
        let almanac = self.facets.almanac(&self.dataset, &self.index);
        Self { almanac, ..self }
    }

    /// Whether someone is there at a moment; `None` for what has no door.
    pub fn state(&self, record: Record, moment: &Moment) -> Option<State> {
        self.almanac.state(&self.dataset, record, moment)
    }

    /// The best that any time of a moment's day has to offer; `None` for what has no door.
    pub fn state_of_day(&self, record: Record, moment: &Moment) -> Option<State> {
        self.state(record, moment).map(|_| self.almanac.state_of_day(&self.dataset, record, moment))
    }

    /// From when to when it is open on a moment's day; `None` where that is not known, or not simply so.
    pub fn day(&self, record: Record, moment: &Moment) -> Option<Vec<(NaiveTime, NaiveTime)>> {
        self.almanac.day(&self.dataset, record, moment)
    }

    /// How many distinct words its records have.
    pub fn words(&self) -> usize {
        self.index.vocabulary.len()
    }

    /// The name under which a record is listed.
    pub fn title(&self, record: Record, language: Language) -> &str {
        title(&self.dataset, record, language)
    }
}

/// The name under which a record is listed.
pub fn title(dataset: &Dataset, record: Record, language: Language) -> &str {
    match record {
        Record::Field(at) => dataset.fields.get(at).map(|it| it.title.get(language)),
        Record::Goal(at) => dataset.goals.get(at).map(|it| it.text.get(language)),
        Record::Offer(at) => dataset.offers.get(at).map(|it| it.title.get(language)),
        Record::Partner(at) => dataset.partners.get(at).map(|it| it.names.title()),
        Record::Page(at) => dataset.pages.get(at).map(|it| it.title.get(language)),
    }
    .unwrap_or_default()
}

impl Order {
    fn new(dataset: &Dataset, records: &[Record]) -> Self {
        let keys = records.par_iter().enumerate().map(|(at, record)| name_key(dataset, at, *record));
        let names = places(keys.collect());
        let keys = records.iter().zip(&names);
        let dates = places(keys.map(|(record, place)| (Reverse(verified(dataset, *record)), *place)).collect());
        let ranks = town_ranks(dataset);
        let rank = |record: &Record| place_of(dataset, *record).and_then(|at| ranks.get(at).copied());
        let keys = records.iter().zip(&names).map(|(it, place)| (rank(it).unwrap_or(u32::MAX), *place));
        Self { towns: places(keys.collect()), names, dates }
    }
}

/// The place of each key among all of them in order.
fn places<K: Ord + Send>(keys: Vec<K>) -> Vec<u32> {
    let mut order: Vec<(K, usize)> = keys.into_iter().zip(0..).collect();
    order.par_sort_unstable();
    let mut places = vec![0; order.len()];
    for (place, (_, at)) in (0_u32..).zip(order) {
        places.get_mut(at).into_iter().for_each(|it| *it = place);
    }
    places
}

/// Each field is followed by its own goals; the others stand by name.
fn name_key(dataset: &Dataset, at: usize, record: Record) -> (u8, usize, String, usize) {
    let name = || fold(title(dataset, record, Language::German)).into_text();
    match record {
        Record::Field(field) => (0, field, String::new(), 0),
        Record::Goal(goal) => (0, dataset.goals.get(goal).map_or(0, |it| it.field), String::new(), at + 1),
        Record::Offer(_) => (2, 0, name(), at),
        Record::Partner(_) => (3, 0, name(), at),
        Record::Page(_) => (4, 0, String::new(), at),
    }
}

/// The rank of every town among their names.
fn town_ranks(dataset: &Dataset) -> Vec<u32> {
    places(dataset.places.iter().map(|place| fold(&place.name).into_text()).collect())
}

/// The town in which a record's partner is.
fn place_of(dataset: &Dataset, record: Record) -> Option<usize> {
    let partner = dataset.partner_in(record);
    partner.and_then(|partner| partner.address.place)
}

fn verified(dataset: &Dataset, record: Record) -> Option<NaiveDate> {
    dataset.verified_in(record).and_then(|it| it.on).map(Day::first_day)
}
