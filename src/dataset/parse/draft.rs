//! The draft: records as they are read, before ids are resolved, and the references that wait for it.

use std::collections::HashMap;

use crate::dataset::Dataset;
use crate::dataset::finding::{Code, Spot};
use crate::dataset::table::{Named, Notes};
use crate::text::safe;

/// Records as they are read, before ids are resolved.
#[derive(Default)]
pub struct Draft {
    /// The records so far, with empty lists where references belong.
    pub dataset: Dataset,
    /// Where `[directory]` was.
    pub directory: Option<Spot>,
    /// References that wait for their record.
    pub links: Vec<Link>,
    claimed: HashMap<(Namespace, String), Spot>,
}

/// A space of names, in which each id stands for one record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Namespace {
    /// Pages, fields, goals, partners and offers, so that an id alone tells which record a reader means.
    Records,
    /// Topics.
    Topics,
    /// Places.
    Places,
}

impl Draft {
    /// The id with what the record cannot do without. `None`, where either is missing or the id is taken; a record that
    /// is left out does not take an id from a sound one.
    pub fn claim<T>(
        &mut self,
        space: Namespace,
        id: Option<Named>,
        need: Option<T>,
        notes: &mut Notes<'_>,
    ) -> Option<(String, T)> {
        let id = id?;
        let key = (space, id.text);
        if let Some(first) = self.claimed.get(&key) {
            let place = format!("{}:{}", self.dataset.file(first.file), first.at.line);
            notes.add(Code::DuplicateId, id.byte, vec![("id", safe::excerpt(&key.1, 60)), ("first", place)]);
            return None;
        }
        let need = need?;
        let text = key.1.clone();
        self.claimed.insert(key, notes.spot(id.byte));
        Some((text, need))
    }
}

/// Which reference it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LinkKind {
    /// The directory's steward, a partner.
    Steward,
    /// A topic's field.
    TopicField,
    /// A partner's town.
    Town,
    /// An offer's field.
    OfferField,
    /// An offer's goal.
    OfferGoal,
    /// An offer's topic.
    OfferTopic,
}

/// A reference by id that waits for its record.
pub struct Link {
    /// Which reference.
    pub kind: LinkKind,
    /// Index of the record that refers.
    pub owner: usize,
    /// The id it refers to, and where it stands.
    pub id: Named,
    /// Index of the file in which it stands.
    pub file: usize,
}

impl Link {
    /// A reference of the record with index `owner`.
    pub fn new(kind: LinkKind, owner: usize, id: Named, notes: &Notes<'_>) -> Self {
        Self { kind, owner, id, file: notes.file }
    }
}
