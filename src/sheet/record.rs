//! The sheet of any record.

use crate::dataset::{Dataset, Record};
use crate::sheet::{Occasion, Sheet, compose, partner};

/// The sheet of a record.
pub fn sheet(dataset: &Dataset, record: Record, occasion: Occasion<'_>) -> Sheet {
    match record {
        Record::Field(at) => compose::field(dataset, at, occasion),
        Record::Goal(at) => compose::goal(dataset, at, occasion),
        Record::Page(at) => compose::page(dataset, at, occasion),
        Record::Offer(at) => partner::offer(dataset, at, occasion),
        Record::Partner(at) => partner::partner(dataset, at, occasion),
    }
}
