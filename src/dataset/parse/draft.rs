//! The draft: records as they are read, before ids are resolved, and the references that wait for it.

use crate::dataset::Dataset;
use crate::dataset::finding::{Code, Spot};
use crate::dataset::notes::Notes;
use crate::dataset::parse::link::{Links, Waiting};
use crate::dataset::parse::register::{Kind, Register};
use crate::dataset::table::Named;
use crate::text::safe;

/// Records as they are read, before ids are resolved.
#[derive(Default)]
pub struct Draft {
    /// The records so far, with empty lists where references belong.
    pub dataset: Dataset,
    /// Where `[directory]` was.
    pub directory: Option<Spot>,
    /// References by id, of the document that is being read.
    pub links: Links,
    /// Those of the documents before it.
    pub waiting: Vec<Waiting>,
    /// The ids that are taken.
    pub register: Register,
}

impl Draft {
    /// The id with what the record cannot do without, for a record that is written down next. `None`, where either is
    /// missing or the id is taken; a record that is left out does not take an id from a sound one.
    pub fn claim<T>(
        &mut self,
        kind: Kind,
        id: Option<Named>,
        need: Option<T>,
        notes: &mut Notes<'_>,
    ) -> Option<(String, T)> {
        let id = id?;
        if let Some((file, line)) = self.register.holder(&self.dataset, kind, &id.text) {
            let place = format!("{}:{line}", self.dataset.file(file));
            notes.add(Code::DuplicateId, id.byte, vec![("id", safe::excerpt(&id.text, 60)), ("first", place)]);
            return None;
        }
        let Some(need) = need else {
            self.register.refuse(kind, &id.text);
            return None;
        };
        self.register.enter(&self.dataset, kind, &id.text, notes.spot(id.byte));
        Some((id.text, need))
    }
}
