//! The shortlist (Merkliste): contacts collected for one client, in chosen order, each with room for a comment.

use crate::dataset::{Dataset, Record};

/// How many characters are written beside a contact: three of them with as much are one page of paper.
pub const LONGEST_COMMENT: usize = 200;

/// Contacts collected for one client.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Shortlist {
    entries: Vec<Entry>,
}

/// One contact on the shortlist.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Entry {
    /// The id of the offer or partner. It may be one that the present edition does not have.
    pub id: String,
    /// What the counsellor wants to tell this client about it; empty for nothing.
    pub comment: String,
}

/// What a shortlist holds for the present edition.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Noted {
    /// The records that it has, in the chosen order.
    pub records: Vec<Record>,
    /// How many it lacks.
    pub absent: usize,
}

impl Shortlist {
    /// A list of these entries.
    pub fn of(entries: Vec<Entry>) -> Self {
        Self { entries }
    }

    /// The entries, in the chosen order.
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// The records on the list that this edition has, in the chosen order.
    pub fn records(&self, dataset: &Dataset) -> Vec<Record> {
        self.entries.iter().filter_map(|entry| dataset.find(&entry.id)).collect()
    }

    /// The same, and how many more are kept for an edition that has them.
    pub fn noted(&self, dataset: &Dataset) -> Noted {
        let records = self.records(dataset);
        Noted { absent: self.entries.len() - records.len(), records }
    }

    /// What is written beside a record of the list; empty for nothing.
    pub fn comment_on(&self, id: &str) -> &str {
        self.entries.iter().find(|entry| entry.id == id).map_or("", |entry| &entry.comment)
    }

    /// Whether a record is on the list.
    pub fn has(&self, id: &str) -> bool {
        self.entries.iter().any(|entry| entry.id == id)
    }

    /// Puts a record at the end of the list; one that is there already stays where it is.
    pub(crate) fn add(&mut self, id: &str) {
        if !self.has(id) {
            self.entries.push(Entry { id: id.to_owned(), comment: String::new() });
        }
    }

    /// Puts these back at the end of the list, as far as they are not there.
    pub(crate) fn restore(&mut self, entries: &[Entry]) {
        let gone: Vec<Entry> = entries.iter().filter(|entry| !self.has(&entry.id)).cloned().collect();
        self.entries.extend(gone);
    }

    /// Puts an entry at the end as it was kept. Whoever does so sees to it that its record is not on the list yet.
    pub(crate) fn append(&mut self, entry: Entry) {
        self.entries.push(entry);
    }

    /// Takes a record off the list.
    pub(crate) fn remove(&mut self, id: &str) {
        self.entries.retain(|entry| entry.id != id);
    }

    /// Writes something beside a record of the list.
    pub(crate) fn comment(&mut self, id: &str, text: &str) {
        if let Some(entry) = self.entries.iter_mut().find(|entry| entry.id == id) {
            text.trim().clone_into(&mut entry.comment);
        }
    }

    /// Puts a record of the list before another one, or at the end where that one is not on the list.
    pub(crate) fn put(&mut self, id: &str, before: Option<&str>) {
        let Some(at) = self.entries.iter().position(|entry| entry.id == id).filter(|_| before != Some(id)) else {
            return;
        };
        let entry = self.entries.remove(at);
        let to = before.and_then(|next| self.entries.iter().position(|other| other.id == next));
        self.entries.insert(to.unwrap_or(self.entries.len()), entry);
    }
}
