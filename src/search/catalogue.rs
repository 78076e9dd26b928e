//! A dataset and its index, which belong together: built once, then only read.

use chrono::NaiveDate;

use crate::dataset::{Dataset, Record};
use crate::language::Language;
use crate::language::dates::Day;
use crate::language::texts::Texts;
use crate::search::filter::Labels;
use crate::search::index::Index;
use crate::text::fold::fold;

/// A dataset that can be searched.
pub struct Catalogue {
    /// The records.
    pub dataset: Dataset,
    pub(crate) index: Index,
    pub(crate) labels: Labels,
    /// All records in the order of the index.
    pub(crate) records: Vec<Record>,
    /// Place of each record when nothing else decides: fields, goals and pages as they stand, the others by name.
    ranks: Vec<u32>,
    /// First day that the verification of each record can mean; `None` is unknown.
    pub(crate) verified: Vec<Option<NaiveDate>>,
}

impl Catalogue {
    /// Reads every text of the dataset once. The locales give the words for kinds and languages.
    pub fn new(dataset: Dataset, locales: &[Texts]) -> Self {
        let index = Index::new(&dataset);
        let labels = Labels::new(&dataset, locales);
        let records: Vec<Record> = dataset.records().collect();
        let ranks = ranks(&dataset, &records);
        let verified = records.iter().map(|record| verified(&dataset, *record)).collect();
        Self { dataset, index, labels, records, ranks, verified }
    }

    /// The place of a record where nothing else decides.
    pub(crate) fn rank(&self, record: Record) -> u32 {
        self.ranks.get(self.dataset.number(record)).copied().unwrap_or(u32::MAX)
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

fn ranks(dataset: &Dataset, records: &[Record]) -> Vec<u32> {
    let mut order: Vec<((u8, String, usize), usize)> = records
        .iter()
        .enumerate()
        .map(|(at, record)| {
            let name = |record| fold(title(dataset, record, Language::German)).text().to_owned();
            let key = match record {
                // Each field is followed by its own goals.
                Record::Field(field) => (0, format!("{field:08}"), 0),
                Record::Goal(goal) => {
                    let field = dataset.goals.get(*goal).map_or(0, |it| it.field);
                    (0, format!("{field:08}"), at)
                }
                Record::Offer(_) => (2, name(*record), at),
                Record::Partner(_) => (3, name(*record), at),
                Record::Page(_) => (4, String::new(), at),
            };
            (key, at)
        })
        .collect();
    order.sort_unstable();
    let mut ranks = vec![0; records.len()];
    for (rank, (_, at)) in (0_u32..).zip(order) {
        if let Some(place) = ranks.get_mut(at) {
            *place = rank;
        }
    }
    ranks
}

fn verified(dataset: &Dataset, record: Record) -> Option<NaiveDate> {
    let on = match record {
        Record::Offer(at) => dataset.offers.get(at).and_then(|offer| dataset.verified_of(offer)).and_then(|it| it.on),
        Record::Partner(at) => dataset.partners.get(at).and_then(|partner| partner.verified.on),
        Record::Field(_) | Record::Goal(_) | Record::Page(_) => None,
    };
    on.map(Day::first_day)
}
