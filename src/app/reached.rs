//! Who is reached with a record, and by what.

use crate::dataset::record::reach::Reach;
use crate::dataset::{Dataset, Record};
use crate::language::texts::Texts;
use crate::sheet::Reader;
use crate::sheet::partner::role;

/// How a record is reached, then its desks and persons, each with what they do; those only where the reader may see them.
pub fn reached(dataset: &Dataset, record: Record, texts: &Texts, reader: Reader) -> Vec<(Reach, String)> {
    match record {
        Record::Offer(at) => {
            let offer = dataset.offers.get(at);
            offer.map(|offer| (dataset.reach_of(offer), String::new())).into_iter().collect()
        }
        Record::Partner(at) => {
            let Some(partner) = dataset.partners.get(at) else { return Vec::new() };
            let desks = partner.contacts.iter().filter(|it| it.public || reader == Reader::Desk);
            let desks = desks.map(|it| (it.reach.clone(), role(it, texts).unwrap_or_default()));
            [(partner.reach.clone(), String::new())].into_iter().chain(desks).collect()
        }
        Record::Field(_) | Record::Goal(_) | Record::Page(_) => Vec::new(),
    }
}
