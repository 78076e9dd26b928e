//! What a foreign source, a row of a table or a service of another directory, says of a partner and an offer.

use crate::dataset::finding::Finding;

/// What a source says of one partner and at most one of its offers.
///
/// Several drafts may speak of the same partner: the first makes its record, the others add their offers. Keys are
/// those of the files (README, "Keep the data"); parts of a value are parted by a point: `name`, `unit`, `town`
/// (id or name of a place), `phone`, `verified.on` (`2026-11-22`, `2026-11` or `2026`), `verified.source`, `age.from`,
/// `alert.text.de`. Texts in several languages end in their tag: `title.de`, `title.en`, `hours_note.de`, and
/// `documents.de` as a list. What is not known has no fact.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Draft {
    /// Where it stands in its source, from 1: the row of a table, or the number of a service.
    pub row: usize,
    /// Of the partner. Without `id` it is found by name and address, or is new.
    pub partner: Facts,
    /// Of its offer; empty where there is none. Without `id` it is found by its title, or is new.
    pub offer: Facts,
}

/// Facts in the order in which they are written.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Facts {
    entries: Vec<(String, Content)>,
}

/// The value of a fact.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Content {
    /// A text, a word or a date.
    Text(String),
    /// Several of them, as of `phone`, `also`, `languages`, `fields`, `verified.source`.
    List(Vec<String>),
    /// Of `by_appointment` and `public`.
    Flag(bool),
    /// Of `age.from` and `age.to`.
    Number(i64),
    /// Of `contact`: facts of each person or desk. One that does not say `public` is not.
    Contacts(Vec<Facts>),
}

impl Content {
    /// Whether it says nothing.
    pub fn is_empty(&self) -> bool {
        match self {
            Self::Text(text) => text.trim().is_empty(),
            Self::List(list) => list.is_empty(),
            Self::Contacts(all) => all.iter().all(Facts::is_empty),
            Self::Flag(_) | Self::Number(_) => false,
        }
    }

    /// It for people, lists parted by commas.
    pub fn shown(&self) -> String {
        match self {
            Self::Text(text) => text.clone(),
            Self::List(list) => list.join(", "),
            Self::Flag(flag) => flag.to_string(),
            Self::Number(number) => number.to_string(),
            Self::Contacts(all) => all.iter().map(Facts::shown).collect::<Vec<_>>().join("; "),
        }
    }
}

impl Facts {
    /// Says a fact; one that is empty says nothing, and of two under one key the first holds.
    pub fn set(&mut self, key: impl Into<String>, content: Content) {
        let key = key.into();
        if !content.is_empty() && self.get(&key).is_none() {
            self.entries.push((key, content));
        }
    }

    /// Says a text.
    pub fn text(&mut self, key: impl Into<String>, text: impl Into<String>) {
        self.set(key, Content::Text(text.into()));
    }

    /// Says a list.
    pub fn list(&mut self, key: impl Into<String>, list: Vec<String>) {
        self.set(key, Content::List(list));
    }

    /// Says another thing in the place of a fact; an empty one takes it back.
    pub fn replace(&mut self, key: &str, content: Content) {
        if content.is_empty() {
            self.drop(key);
        } else if let Some((_, old)) = self.entries.iter_mut().find(|(it, _)| it == key) {
            *old = content;
        }
    }

    /// Takes a fact back.
    pub fn drop(&mut self, key: &str) {
        self.entries.retain(|(it, _)| it != key);
    }

    /// What is said under a key.
    pub fn get(&self, key: &str) -> Option<&Content> {
        self.entries.iter().find(|(it, _)| it == key).map(|(_, content)| content)
    }

    /// The text that is said under a key.
    pub fn get_text(&self, key: &str) -> Option<&str> {
        match self.get(key) {
            Some(Content::Text(text)) => Some(text.trim()),
            _ => None,
        }
    }

    /// Whether nothing is said.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// All facts in their order.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Content)> {
        self.entries.iter().map(|(key, content)| (key.as_str(), content))
    }

    fn shown(&self) -> String {
        self.iter().map(|(key, content)| format!("{key}: {}", content.shown())).collect::<Vec<_>>().join(", ")
    }
}

/// What came of a draft, for people: nothing happens silently.
#[derive(Debug, Clone, PartialEq)]
pub struct Change {
    /// The row of the draft.
    pub row: usize,
    /// What happened.
    pub what: What,
}

impl What {
    /// Whether something was left out.
    pub fn is_left(&self) -> bool {
        !matches!(self, Self::Added { .. } | Self::Changed { .. })
    }
}

/// What happened to a draft, or to a part of it.
#[derive(Debug, Clone, PartialEq)]
pub enum What {
    /// A record is new, in this file.
    Added {
        /// Its id.
        id: String,
        /// What it is called.
        title: String,
        /// Name of the file.
        file: String,
    },
    /// A fact of a record is another now.
    Changed {
        /// Id of the record.
        id: String,
        /// Key of the fact.
        key: String,
        /// What stood there; empty if nothing.
        old: String,
        /// What stands there.
        new: String,
    },
    /// One value was left out: nothing in the dataset has this name, or it cannot be written there.
    ValueLeft {
        /// Key of the fact.
        key: String,
        /// The value.
        value: String,
    },
    /// One value was left out: the dataset would have a new error.
    ValueWrong {
        /// Key of the fact.
        key: String,
        /// The error.
        why: Finding,
    },
    /// One value was left out: letters of it were lost on the way.
    LettersLost {
        /// Key of the fact.
        key: String,
        /// What stands there still; empty if nothing.
        old: String,
        /// What was said.
        new: String,
    },
    /// The whole row was left out.
    RowLeft(Reason),
}

/// Why a row was left out.
#[derive(Debug, Clone, PartialEq)]
pub enum Reason {
    /// It names no partner.
    NoName,
    /// It has an id that no record has, and nothing to make a new one of.
    UnknownId {
        /// The id.
        id: String,
        /// The id that comes nearest.
        nearest: Option<String>,
    },
    /// A quote that opens in this line of the file is never closed.
    OpenQuote(usize),
    /// It says something of an offer, but no title, and no id of one that is there.
    NoTitle,
    /// Several partners have this name; their ids.
    Ambiguous(Vec<String>),
    /// The dataset would have a new error.
    Wrong(Finding),
}
