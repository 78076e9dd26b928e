//! The desk: what a counsellor keeps from one day to the next, by the ids of records, and how it changes.
//!
//! Every change is a [`Change`] that says what was done and not what came of it: two windows that change the same desk
//! both have their way, in whatever order their changes are written down. Ids may be of records that the present edition
//! does not have; they stay, for the next one may have them again.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use chrono::{NaiveDate, NaiveDateTime};

use crate::app::shortlist::{Entry, Shortlist};
use crate::search::ranking::PREFERRED;

/// How often a record is opened that is opened often.
const OFTEN: u32 = 3;

/// What a counsellor keeps.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Desk {
    /// Contacts collected for one client.
    pub shortlist: Shortlist,
    /// Records that are needed again and again, in the order in which they were chosen.
    pub favorites: Vec<String>,
    /// Private notes, by the id of their record.
    pub notes: BTreeMap<String, Note>,
    /// How often and when records were opened.
    pub visits: BTreeMap<String, Visit>,
    /// Errors in the directory that are to be told to those who keep it, the oldest first.
    pub slips: Vec<Slip>,
}

/// A private note on a record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    /// The text, of one line or several; never empty.
    pub text: String,
    /// The day on which it was written.
    pub on: NaiveDate,
}

/// How often and when a record was opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Visit {
    /// How often.
    pub count: u32,
    /// When last, local time.
    pub last: NaiveDateTime,
}

/// An error in the directory (Fehlerzettel).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Slip {
    /// The id of the record.
    pub id: String,
    /// What is wrong, in the words of whoever found it.
    pub text: String,
    /// The day on which it was found.
    pub on: NaiveDate,
}

/// Something that was done to the desk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    /// The record with this id was put on the shortlist.
    Noted(String),
    /// It was taken off.
    Unnoted(String),
    /// Something was written beside it on the shortlist; an empty text takes that away.
    Commented {
        /// Which record.
        id: String,
        /// What was written.
        text: String,
    },
    /// It was put before another record of the shortlist, or at its end.
    Moved {
        /// Which record.
        id: String,
        /// The record that comes next; `None` at the end.
        before: Option<String>,
    },
    /// The shortlist was emptied.
    ShortlistCleared,
    /// What had been on it came back, behind what is there now.
    ShortlistRestored(Vec<Entry>),
    /// A record was made a favorite.
    Favored(String),
    /// It is none any more.
    Unfavored(String),
    /// A private note was written; an empty text takes it away.
    NoteWritten {
        /// On which record.
        id: String,
        /// The whole text.
        text: String,
        /// When.
        on: NaiveDate,
    },
    /// A record was opened.
    Visited {
        /// Which record.
        id: String,
        /// When, local time.
        at: NaiveDateTime,
    },
    /// All visits are to be forgotten.
    VisitsForgotten,
    /// An error was written down.
    SlipWritten(Slip),
    /// It was told, or has turned out to be none.
    SlipSettled(Slip),
}

impl Desk {
    /// The ids of what is opened often, the most often first.
    pub fn frequent(&self) -> Vec<String> {
        let often = self.visits.iter().filter(|(_, visit)| visit.count >= OFTEN);
        let mut often: Vec<_> = often.map(|(id, visit)| (Reverse((visit.count, visit.last)), id)).collect();
        often.sort_unstable();
        often.into_iter().take(PREFERRED as usize).map(|(_, id)| id.clone()).collect()
    }

    /// Makes a change. Where what it is about is gone it changes nothing.
    pub fn apply(&mut self, change: &Change) {
        match change {
            Change::Noted(id) => self.shortlist.add(id),
            Change::Unnoted(id) => self.shortlist.remove(id),
            Change::Commented { id, text } => self.shortlist.comment(id, text),
            Change::Moved { id, before } => self.shortlist.put(id, before.as_deref()),
            Change::ShortlistCleared => self.shortlist = Shortlist::default(),
            Change::ShortlistRestored(entries) => self.shortlist.restore(entries),
            Change::Favored(id) if self.favorites.contains(id) => {}
            Change::Favored(id) => self.favorites.push(id.clone()),
            Change::Unfavored(id) => self.favorites.retain(|other| other != id),
            Change::NoteWritten { id, text, .. } if text.trim().is_empty() => drop(self.notes.remove(id)),
            Change::NoteWritten { id, text, on } => {
                self.notes.insert(id.clone(), Note { text: text.clone(), on: *on });
            }
            Change::Visited { id, at } => {
                let visit = self.visits.entry(id.clone()).or_insert(Visit { count: 0, last: *at });
                *visit = Visit { count: visit.count.saturating_add(1), last: visit.last.max(*at) };
            }
            Change::VisitsForgotten => self.visits.clear(),
            Change::SlipWritten(slip) if self.slips.contains(slip) => {}
            Change::SlipWritten(slip) => self.slips.push(slip.clone()),
            Change::SlipSettled(slip) => self.slips.retain(|other| other != slip),
        }
    }
}
