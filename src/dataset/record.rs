//! The records of a directory as they live in memory: complete, checked against each other, indices instead of ids.

pub mod offer;
pub mod partner;
pub mod reach;
pub mod verified;

use serde::{Deserialize, Serialize};
use smallvec::SmallVec;

use crate::dataset::finding::Spot;
use crate::dataset::local::LocalText;
use crate::language::dates::Day;

/// Indices, most often one or two, which take no room of their own then.
pub type Few = SmallVec<[usize; 2]>;

/// What the whole directory is: exactly one in a dataset.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Directory {
    /// Name of the directory, shown in every header.
    pub title: String,
    /// The region it speaks of.
    pub region: String,
    /// Day of this edition; `None` when the dataset does not say.
    pub edition: Option<Day>,
    /// Region whose public holidays close an office, such as `DE-BB` (ISO 3166-2).
    pub holidays: Option<String>,
    /// Index of the partner to whom corrections go.
    pub steward: Option<usize>,
}

/// One page of the concept itself.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Page {
    /// Stable id.
    pub id: String,
    /// Heading.
    pub title: LocalText,
    /// Paragraphs, separated by an empty line.
    pub text: LocalText,
    /// Web pages on which it was read.
    pub sources: Vec<String>,
    /// Where the record stands in its file.
    pub at: Spot,
}

/// An action field (Handlungsfeld).
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Field {
    /// Stable id.
    pub id: String,
    /// Name of the field.
    pub title: LocalText,
    /// Indices of its goals, in order.
    pub goals: Vec<usize>,
    /// Where the record stands in its file.
    pub at: Spot,
}

/// A goal (Ziel) of an action field.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Goal {
    /// Stable id.
    pub id: String,
    /// The goal in words.
    pub text: LocalText,
    /// Index of its field.
    pub field: usize,
    /// Where the record stands in its file.
    pub at: Spot,
}

/// What people come for, with the words they use for it (HSDS taxonomy term).
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Topic {
    /// Stable id.
    pub id: String,
    /// The commonest word.
    pub title: LocalText,
    /// Language tag and the other words of that language.
    pub also: Vec<(String, Vec<String>)>,
    /// Indices of the fields it belongs to.
    pub fields: Few,
    /// Where the record stands in its file.
    pub at: Spot,
}

/// A town or municipality.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Place {
    /// Stable id.
    pub id: String,
    /// German name.
    pub name: String,
    /// Names in other languages, as a source gives them.
    pub also: Vec<String>,
    /// Postcodes in use there.
    pub postcodes: Vec<String>,
    /// Whether it lies outside the directory's region.
    pub is_outside: bool,
    /// Where the record stands in its file.
    pub at: Spot,
}
