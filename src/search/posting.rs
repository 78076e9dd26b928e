//! Where a word stands: in which record, in which part of it, and what it weighs there.

use crate::search::part::Part;

/// A word in a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Posting {
    /// Number of the record in the order of [`crate::dataset::Dataset::records`].
    pub document: u32,
    /// In which part.
    pub part: Part,
    /// Whether it is another name there, which matches by the alias tier at best.
    pub is_other_name: bool,
    /// What a full match weighs there.
    pub score: u8,
}

/// The weight of what is not the main thing of its kind in a record.
pub fn lesser(score: u8) -> u8 {
    // Four fifths; nothing weighs nothing.
    (score - score / 5).max(1)
}
