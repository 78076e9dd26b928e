//! Facets: what filters look at, gathered so that a filter is asked once for each distinct value and not for each record.
//!
//! Records of which a filter cannot tell one from the other are of one class: all offices in one town, all offers that
//! speak the same languages. A filter's verdict on one of them is its verdict on all.

use std::cell::Cell;
use std::collections::HashMap;
use std::fmt::Write;

use rayon::iter::{IntoParallelRefIterator, ParallelIterator};
use rustc_hash::FxBuildHasher;

use serde::{Deserialize, Serialize};

use crate::dataset::record::offer::Offer;
use crate::dataset::record::reach::Reach;
use crate::dataset::{Dataset, Record};
use crate::hours::almanac::Almanac;
use crate::search::entity::{Entity, Numbering};
use crate::search::filter::{Condition, Verdict, any_holds};
use crate::search::index::Index;
use crate::search::query::FilterKey;

/// The classes of all records, filter by filter.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Facets {
    /// In the order of [`FilterKey::ALL`].
    pub(crate) columns: Vec<Column>,
}

/// The classes of all records for one filter.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Column {
    /// The class of each record.
    #[serde(with = "crate::search::block::u32s")]
    pub(crate) classes: Vec<u32>,
    /// A record of each class.
    #[serde(with = "crate::search::block::u32s")]
    pub(crate) examples: Vec<u32>,
}

/// The filters of a query, ready to be asked about any record.
pub struct Sieve<'f> {
    ground: (&'f Dataset, &'f Almanac),
    numbering: &'f Numbering,
    screens: Vec<Screen<'f>>,
}

/// The filters of one key.
enum Screen<'f> {
    /// Each class of records is asked about once, when the first of them comes.
    Classes { column: &'f Column, conditions: Vec<Condition>, known: Vec<Cell<Option<Verdict>>> },
    /// The records that fulfil them were known beforehand.
    Known(Vec<bool>),
}

impl Facets {
    /// Sorts all records into classes.
    pub fn new(dataset: &Dataset, records: &[Record]) -> Self {
        let columns = FilterKey::ALL.par_iter().map(|(key, ..)| Column::new(dataset, records, *key));
        Self { columns: columns.collect() }
    }

    /// The classes for one filter.
    pub fn column(&self, key: FilterKey) -> Option<&Column> {
        let at = FilterKey::ALL.iter().position(|(other, ..)| *other == key)?;
        self.columns.get(at)
    }

    /// The hours of all records: those of one class have the same.
    pub fn almanac(&self, dataset: &Dataset, index: &Index) -> Almanac {
        let examples = self.column(FilterKey::Open).into_iter().flat_map(|column| &column.examples);
        Almanac::new(dataset, examples.filter_map(|at| index.numbering.record(*at)))
    }

    /// What these conditions mean for the records.
    pub fn sieve<'f>(
        &'f self,
        ground: (&'f Dataset, &'f Almanac),
        index: &'f Index,
        conditions: &[(FilterKey, Condition)],
    ) -> Sieve<'f> {
        let screen = |((key, ..), column): (&(FilterKey, &str, &str), &'f Column)| {
            let own = conditions.iter().filter(|(it, _)| it == key).map(|(_, condition)| condition.clone());
            let conditions: Vec<Condition> = own.collect();
            if conditions.is_empty() {
                return None;
            }
            Some(linked(index, &conditions).map_or_else(
                || Screen::Classes { column, conditions, known: vec![Cell::new(None); column.examples.len()] },
                Screen::Known,
            ))
        };
        let screens = FilterKey::ALL.iter().zip(&self.columns).filter_map(screen).collect();
        Sieve { ground, numbering: &index.numbering, screens }
    }
}

/// Which records have one of these topics or fields, or are favorites, where that is what the conditions ask for: the
/// links tell, or the reader.
fn linked(index: &Index, conditions: &[Condition]) -> Option<Vec<bool>> {
    let mut known = vec![false; index.numbering.records() as usize];
    let mut mark = |document: u32| known.get_mut(document as usize).into_iter().for_each(|it| *it = true);
    for condition in conditions {
        match condition {
            Condition::Topics(topics) => {
                let topics = topics.iter().map(|at| index.numbering.number(Entity::Topic(*at)));
                topics.flat_map(|topic| index.audience(topic)).for_each(|target| mark(target.document));
            }
            Condition::Fields(fields) => {
                for at in fields {
                    let field = index.numbering.number(Entity::Record(Record::Field(*at)));
                    index.each_owner(field, &mut mark);
                }
            }
            Condition::Favorites(records) => {
                for record in records {
                    mark(index.numbering.number(Entity::Record(*record)));
                }
            }
            Condition::Nothing => {}
            _ => return None,
        }
    }
    Some(known)
}

impl Sieve<'_> {
    /// Whether a record fulfils all filters.
    pub fn verdict(&self, document: u32) -> Verdict {
        let mut all = Verdict::Yes;
        for screen in &self.screens {
            match self.asked(screen, document) {
                Verdict::Yes => {}
                Verdict::Unknown => all = Verdict::Unknown,
                Verdict::No => return Verdict::No,
            }
        }
        all
    }

    fn asked(&self, screen: &Screen<'_>, document: u32) -> Verdict {
        let (column, conditions, known) = match screen {
            Screen::Known(known) if known.get(document as usize).copied().unwrap_or(false) => return Verdict::Yes,
            Screen::Known(_) => return Verdict::No,
            Screen::Classes { column, conditions, known } => (column, conditions, known),
        };
        let class = column.classes.get(document as usize).copied().unwrap_or_default();
        let Some(known) = known.get(class as usize) else { return Verdict::No };
        known.get().unwrap_or_else(|| {
            let example = column.examples.get(class as usize).and_then(|at| self.numbering.record(*at));
            let verdict = example.map_or(Verdict::No, |record| any_holds(self.ground, conditions, record));
            known.set(Some(verdict));
            verdict
        })
    }
}

impl Column {
    fn new(dataset: &Dataset, records: &[Record], key: FilterKey) -> Self {
        let mut known: HashMap<String, u32, FxBuildHasher> = HashMap::default();
        let mut column = Self { classes: Vec::with_capacity(records.len()), examples: Vec::new() };
        let mut value = String::new();
        for (document, record) in (0_u32..).zip(records) {
            value.clear();
            write_value(dataset, key, *record, &mut value);
            let class = known.get(&value).copied().unwrap_or_else(|| {
                let class = u32::try_from(column.examples.len()).unwrap_or(u32::MAX);
                column.examples.push(document);
                known.insert(value.clone(), class);
                class
            });
            column.classes.push(class);
        }
        column
    }
}

/// Everything of a record that filters of this key look at.
fn write_value(dataset: &Dataset, key: FilterKey, record: Record, out: &mut String) {
    // Writing to a string cannot fail.
    let _ = match record {
        Record::Field(at) if key == FilterKey::Field => write!(out, "f{at}"),
        Record::Goal(at) if key == FilterKey::Field => {
            write!(out, "g{:?}", dataset.goals.get(at).map(|goal| goal.field))
        }
        Record::Offer(_) | Record::Partner(_) if key == FilterKey::Open => {
            let times = dataset.times_of(record);
            write!(out, "{:?}", times.map(|times| (&times.hours, times.by_appointment)))
        }
        Record::Field(_) | Record::Goal(_) | Record::Page(_) => write!(out, "-"),
        Record::Offer(at) => {
            dataset.offers.get(at).into_iter().for_each(|offer| write_offer(dataset, key, offer, out));
            Ok(())
        }
        Record::Partner(at) => {
            out.push('p');
            write_partner(dataset, key, at, out);
            Ok(())
        }
    };
}

fn write_offer(dataset: &Dataset, key: FilterKey, offer: &Offer, out: &mut String) {
    let _ = match key {
        FilterKey::Town | FilterKey::Kind => {
            write_partner(dataset, key, offer.partner, out);
            Ok(())
        }
        FilterKey::Field => write_list(&mut offer.serves.fields.to_vec(), out),
        FilterKey::Topic => write_list(&mut offer.serves.topics.to_vec(), out),
        FilterKey::Language => {
            let partner = dataset.partner_of(offer).map(|partner| &partner.reach);
            write_tongues(&offer.reach, partner, out)
        }
        FilterKey::Age => write!(out, "{:?}", offer.audience.age.map(|age| (age.from, age.to))),
        // Told from the times, which the record itself has; favorites are the reader's and not the record's.
        FilterKey::Open | FilterKey::Favorite => Ok(()),
        FilterKey::Verified => write!(out, "{:?}", dataset.verified_of(offer).and_then(|it| it.on)),
    };
}

fn write_partner(dataset: &Dataset, key: FilterKey, partner: usize, out: &mut String) {
    let Some(partner) = dataset.partners.get(partner) else { return };
    let offers = || partner.offers.iter().filter_map(|at| dataset.offers.get(*at));
    let _ = match key {
        FilterKey::Town => write!(out, "{:?}", partner.address.place),
        FilterKey::Kind => write!(out, "{:?}", partner.kind),
        FilterKey::Field => write_list(&mut offers().flat_map(|it| it.serves.fields.iter().copied()).collect(), out),
        FilterKey::Topic => write_list(&mut offers().flat_map(|it| it.serves.topics.iter().copied()).collect(), out),
        FilterKey::Language => {
            let _ = write_tongues(&partner.reach, None, out);
            offers().for_each(|offer| write_offer(dataset, key, offer, out));
            Ok(())
        }
        FilterKey::Age => {
            offers().for_each(|offer| write_offer(dataset, key, offer, out));
            Ok(())
        }
        // Told from the times, which the record itself has; favorites are the reader's and not the record's.
        FilterKey::Open | FilterKey::Favorite => Ok(()),
        FilterKey::Verified => write!(out, "{:?}", partner.verified.on),
    };
}

/// In a fixed order, for the order makes no difference to a filter.
fn write_list(list: &mut Vec<usize>, out: &mut String) -> std::fmt::Result {
    list.sort_unstable();
    list.dedup();
    list.iter().try_for_each(|at| write!(out, "{at} "))
}

fn write_tongues(own: &Reach, base: Option<&Reach>, out: &mut String) -> std::fmt::Result {
    let base = base.map(|reach| &reach.tongues);
    let spoken = own.tongues.spoken.as_ref().or(base.and_then(|it| it.spoken.as_ref()));
    let interpreter = own.tongues.interpreter.as_ref().or(base.and_then(|it| it.interpreter.as_ref()));
    write!(out, "{spoken:?}{interpreter:?}")
}
