//! The shortlist (Merkliste): contacts collected for one client, in the order of collecting.

use crate::dataset::Record;

/// Contacts collected for one client.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Shortlist {
    records: Vec<Record>,
}

/// What noting a record did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Noted {
    /// It is on the list now.
    Added,
    /// It is off the list now.
    Removed,
}

impl Shortlist {
    /// A list of these records.
    pub fn of(records: Vec<Record>) -> Self {
        Self { records }
    }

    /// The records, in the order of collecting.
    pub fn records(&self) -> &[Record] {
        &self.records
    }

    /// Whether a record is on the list.
    pub fn has(&self, record: Record) -> bool {
        self.records.contains(&record)
    }

    /// Puts a record on the list, or takes it off.
    pub fn turn(&mut self, record: Record) -> Noted {
        if let Some(at) = self.records.iter().position(|other| *other == record) {
            self.records.remove(at);
            return Noted::Removed;
        }
        self.records.push(record);
        Noted::Added
    }

    /// Empties the list and says how many were on it.
    pub fn clear(&mut self) -> usize {
        std::mem::take(&mut self.records).len()
    }
}
