//! The parts of the desk, each in a file of its own: damage to one does not touch the others.

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::app::desk::{Change, Desk, Note, Slip, Visit};
use crate::app::shortlist::Entry;
use crate::text::safe;

/// How days and times are written.
const DAY: &str = "%Y-%m-%d";
const TIME: &str = "%Y-%m-%dT%H:%M:%S";

/// One part of the desk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// Contacts collected for one client.
    Shortlist,
    /// Records that are needed again and again.
    Favorites,
    /// Private notes.
    Notes,
    /// How often and when records were opened.
    Visits,
    /// Errors in the directory.
    Slips,
}

#[derive(Serialize, Deserialize)]
struct EntryRow {
    id: String,
    #[serde(default)]
    comment: String,
}

#[derive(Serialize, Deserialize)]
struct FavoriteRow {
    id: String,
}

#[derive(Serialize, Deserialize)]
struct NoteRow {
    id: String,
    text: String,
    on: String,
}

#[derive(Serialize, Deserialize)]
struct VisitRow {
    id: String,
    count: u32,
    last: String,
}

impl Part {
    /// All parts.
    pub const ALL: [Self; 5] = [Self::Shortlist, Self::Favorites, Self::Notes, Self::Visits, Self::Slips];

    /// The part that a change is about.
    pub fn of(change: &Change) -> Self {
        match change {
            Change::Noted(_)
            | Change::Unnoted(_)
            | Change::Commented { .. }
            | Change::Moved { .. }
            | Change::ShortlistCleared
            | Change::ShortlistRestored(_) => Self::Shortlist,
            Change::Favored(_) | Change::Unfavored(_) => Self::Favorites,
            Change::NoteWritten { .. } => Self::Notes,
            Change::Visited { .. } | Change::VisitsForgotten => Self::Visits,
            Change::SlipWritten(_) | Change::SlipSettled(_) => Self::Slips,
        }
    }

    /// The key of its rows in its file, and the name of the file without its ending.
    pub fn name(self) -> &'static str {
        match self {
            Self::Shortlist => "shortlist",
            Self::Favorites => "favorites",
            Self::Notes => "notes",
            Self::Visits => "visits",
            Self::Slips => "slips",
        }
    }

    /// Its rows as they are written.
    pub fn rows(self, desk: &Desk) -> Vec<Value> {
        match self {
            Self::Shortlist => {
                let row = |it: &Entry| EntryRow { id: it.id.clone(), comment: it.comment.clone() };
                values(desk.shortlist.entries().iter().map(row))
            }
            Self::Favorites => values(desk.favorites.iter().map(|id| FavoriteRow { id: id.clone() })),
            Self::Notes => {
                let row = |(id, note): (&String, &Note)| note_row(id, &note.text, note.on);
                values(desk.notes.iter().map(row))
            }
            Self::Visits => {
                let row = |(id, visit): (&String, &Visit)| VisitRow {
                    id: id.clone(),
                    count: visit.count,
                    last: visit.last.format(TIME).to_string(),
                };
                values(desk.visits.iter().map(row))
            }
            Self::Slips => values(desk.slips.iter().map(|it| note_row(&it.id, &it.text, it.on))),
        }
    }

    /// Puts a row on the desk; `None` where it is none that this program understands, or could show.
    pub fn admit(self, desk: &mut Desk, row: &Value) -> Option<()> {
        match self {
            Self::Shortlist => {
                let row: EntryRow = read(row)?;
                let entry = Entry { id: known(row.id)?, comment: safe::line(row.comment.trim()).into_owned() };
                desk.shortlist.append(entry);
            }
            Self::Favorites => {
                let row: FavoriteRow = read(row)?;
                desk.favorites.push(known(row.id)?);
            }
            Self::Notes => {
                let (id, text, on) = note(read(row)?)?;
                desk.notes.insert(id, Note { text, on });
            }
            Self::Visits => {
                let row: VisitRow = read(row)?;
                let last = chrono::NaiveDateTime::parse_from_str(&row.last, TIME).ok()?;
                desk.visits.insert(known(row.id)?, Visit { count: row.count, last });
            }
            Self::Slips => {
                let (id, text, on) = note(read(row)?)?;
                desk.slips.push(Slip { id, text, on });
            }
        }
        Some(())
    }

    /// What a row is about: two with the same are one.
    pub fn subject(self, row: &Value) -> String {
        let word = |key: &str| row.get(key).and_then(Value::as_str).unwrap_or_default();
        match self {
            Self::Slips => [word("id"), "\n", word("on"), "\n", word("text")].concat(),
            _ => word("id").to_owned(),
        }
    }

    /// Takes this part from another desk.
    pub fn take(self, desk: &mut Desk, other: &Desk) {
        match self {
            Self::Shortlist => desk.shortlist.clone_from(&other.shortlist),
            Self::Favorites => desk.favorites.clone_from(&other.favorites),
            Self::Notes => desk.notes.clone_from(&other.notes),
            Self::Visits => desk.visits.clone_from(&other.visits),
            Self::Slips => desk.slips.clone_from(&other.slips),
        }
    }
}

fn values<T: Serialize>(rows: impl Iterator<Item = T>) -> Vec<Value> {
    // Rows of words and numbers cannot fail to be written.
    rows.filter_map(|row| serde_json::to_value(row).ok()).collect()
}

fn read<T: DeserializeOwned>(row: &Value) -> Option<T> {
    T::deserialize(row).ok()
}

/// An id that can be shown.
fn known(id: String) -> Option<String> {
    Some(id).filter(|id| !id.is_empty() && safe::is_safe(id))
}

fn note_row(id: &str, text: &str, on: chrono::NaiveDate) -> NoteRow {
    NoteRow { id: id.to_owned(), text: text.to_owned(), on: on.format(DAY).to_string() }
}

fn note(row: NoteRow) -> Option<(String, String, chrono::NaiveDate)> {
    let text = safe::paragraphs(&row.text).trim().to_owned();
    let on = chrono::NaiveDate::parse_from_str(&row.on, DAY).ok()?;
    Some((known(row.id)?, text, on)).filter(|(_, text, _)| !text.is_empty())
}
