//! A contact that was chosen for a hand-out.

use crate::dataset::Record;

/// A contact that was chosen for a hand-out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chosen {
    /// The offer or partner.
    pub record: Record,
    /// What the counsellor says about it to whoever takes the sheet along; empty for nothing.
    pub comment: String,
}

impl From<Record> for Chosen {
    fn from(record: Record) -> Self {
        Self { record, comment: String::new() }
    }
}
