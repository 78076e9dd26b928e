//! Numbers: the phone numbers and postcodes of all records, found by any piece of their digits.

use std::ops::Range;

use serde::{Deserialize, Serialize};

use crate::dataset::record::reach::Reach;
use crate::dataset::{Dataset, Record};
use crate::search::entity::{Entity, Numbering};
use crate::search::part::Part;

/// A number of an entity: a phone number or a postcode.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Number {
    /// Whose it is.
    pub entity: u32,
    /// In which part.
    pub part: Part,
    /// How many digits it has.
    pub length: usize,
}

/// All numbers of a dataset.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Numbers {
    /// All digits one number after the other, each after a line feed.
    #[serde(with = "crate::search::block::u8s")]
    pub(crate) digits: Vec<u8>,
    /// Where the digits of each number begin, ascending.
    #[serde(with = "crate::search::block::u32s")]
    pub(crate) starts: Vec<u32>,
    /// The entity of each number; the highest bit tells the postcodes.
    #[serde(with = "crate::search::block::u32s")]
    pub(crate) owners: Vec<u32>,
}

const POSTCODE: u32 = 1 << 31;

impl Numbers {
    /// The numbers of all partners and offers.
    pub fn new(dataset: &Dataset, numbering: &Numbering) -> Self {
        let mut numbers = Self::default();
        for (at, offer) in dataset.offers.iter().enumerate() {
            numbers.add_phones(numbering.number(Entity::Record(Record::Offer(at))), &offer.reach);
        }
        for (at, partner) in dataset.partners.iter().enumerate() {
            let number = numbering.number(Entity::Record(Record::Partner(at)));
            numbers.add_phones(number, &partner.reach);
            partner.contacts.iter().for_each(|contact| numbers.add_phones(number, &contact.reach));
            if let Some(postcode) = &partner.address.postcode {
                numbers.add(number | POSTCODE, postcode);
            }
        }
        numbers.digits.push(b'\n');
        numbers
    }

    fn add_phones(&mut self, entity: u32, reach: &Reach) {
        reach.phone.iter().chain(&reach.fax).for_each(|phone| self.add(entity, &phone.digits()));
    }

    fn add(&mut self, owner: u32, digits: &str) {
        self.digits.push(b'\n');
        self.starts.push(u32::try_from(self.digits.len()).unwrap_or(u32::MAX));
        self.owners.push(owner);
        self.digits.extend_from_slice(digits.as_bytes());
    }

    /// The numbers that begin with these digits.
    pub fn starting(&self, digits: &str) -> impl Iterator<Item = Number> + use<'_> {
        self.found(&format!("\n{digits}"), 1).map(|(number, _)| number)
    }

    /// The numbers that hold these digits, each with the digit at which they stand in it first.
    pub fn containing(&self, digits: &str) -> impl Iterator<Item = (Number, usize)> + use<'_> {
        self.found(digits, 0)
    }

    /// Finds a piece of the digits; the first `skipped` bytes of the piece stand before a number.
    fn found(&self, piece: &str, skipped: usize) -> impl Iterator<Item = (Number, usize)> + use<'_> {
        let places: Vec<usize> = memchr::memmem::find_iter(&self.digits, piece).map(|at| at + skipped).collect();
        let mut known = 0..0;
        places.into_iter().filter_map(move |at| {
            if known.contains(&at) {
                return None;
            }
            let (number, range) = self.number_at(at)?;
            known = range.clone();
            Some((number, at - range.start))
        })
    }

    fn number_at(&self, byte: usize) -> Option<(Number, Range<usize>)> {
        let place = self.starts.partition_point(|start| *start as usize <= byte).checked_sub(1)?;
        let start = *self.starts.get(place)? as usize;
        let end = self.starts.get(place + 1).map_or(self.digits.len(), |next| *next as usize) - 1;
        let owner = *self.owners.get(place)?;
        let part = if owner & POSTCODE == 0 { Part::Phone } else { Part::Postcode };
        Some((Number { entity: owner & !POSTCODE, part, length: end - start }, start..end))
    }
}
