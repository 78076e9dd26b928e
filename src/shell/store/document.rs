//! One user file: its rows, and beside them everything that another version of the program may have written there.

use std::collections::{HashMap, HashSet};

use serde_json::{Map, Value};

use crate::app::desk::Desk;
use crate::shell::store::part::Part;

/// The layout that this program writes.
const VERSION: u64 = 1;

/// A user file as it was read.
#[derive(Debug, Clone)]
pub struct Document {
    part: Part,
    members: Map<String, Value>,
}

/// Why a text is no user file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Flaw {
    /// It is damaged.
    Damaged,
    /// A later version of the program wrote it, in a layout of its own.
    Later,
}

impl Document {
    /// A file that is not there yet.
    pub fn empty(part: Part) -> Self {
        Self { part, members: Map::new() }
    }

    /// Reads a file.
    ///
    /// # Errors
    /// The flaw.
    pub fn parse(part: Part, text: &str) -> Result<Self, Flaw> {
        let members: Map<String, Value> = serde_json::from_str(text).map_err(|_| Flaw::Damaged)?;
        let version = members.get("version").and_then(Value::as_u64);
        match version {
            Some(VERSION) => {}
            Some(later) if later > VERSION => return Err(Flaw::Later),
            _ => return Err(Flaw::Damaged),
        }
        if members.get(part.name()).is_some_and(Value::is_array) {
            Ok(Self { part, members })
        } else {
            Err(Flaw::Damaged)
        }
    }

    /// Puts its rows on the desk.
    pub fn fill(&self, desk: &mut Desk) {
        let mut known = HashSet::new();
        for row in self.rows() {
            if known.insert(self.part.subject(row)) {
                self.part.admit(desk, row);
            }
        }
    }

    /// The file as it is to be with what is on the desk: a row that has not changed stays as it is, one that has keeps
    /// the members this program does not know, and rows it does not understand stay at the end.
    pub fn text(&self, desk: &Desk) -> String {
        let mut old: HashMap<String, &Value> = HashMap::new();
        let mut strangers = Vec::new();
        for row in self.rows() {
            let mut alone = Desk::default();
            match self.part.admit(&mut alone, row).and_then(|()| self.part.rows(&alone).pop()) {
                Some(read) => drop(old.insert(self.part.subject(&read), row)),
                None => strangers.push(row.clone()),
            }
        }
        let merged = |row: Value| match old.get(&self.part.subject(&row)) {
            Some(before) => self.merged(before, row),
            None => row,
        };
        let rows = self.part.rows(desk).into_iter().map(merged).chain(strangers).collect();
        let mut members = self.members.clone();
        members.insert("version".to_owned(), VERSION.into());
        members.insert(self.part.name().to_owned(), Value::Array(rows));
        // Words, numbers and lists cannot fail to be written.
        serde_json::to_string_pretty(&members).unwrap_or_default() + "\n"
    }

    fn merged(&self, before: &Value, row: Value) -> Value {
        let mut alone = Desk::default();
        let read = self.part.admit(&mut alone, before).and_then(|()| self.part.rows(&alone).pop());
        match (before, row) {
            (_, row) if read.as_ref() == Some(&row) => before.clone(),
            (Value::Object(before), Value::Object(row)) => {
                let mut members = before.clone();
                members.extend(row);
                Value::Object(members)
            }
            (_, row) => row,
        }
    }

    fn rows(&self) -> &[Value] {
        self.members.get(self.part.name()).and_then(Value::as_array).map_or(&[], Vec::as_slice)
    }
}
