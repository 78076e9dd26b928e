//! What the desk keeps in files: read back as it was written, whatever happens in between.

mod damage;
mod faults;
mod hands;
mod keeper;
mod layout;
mod many;
mod torn;

use std::fs;
use std::path::Path;

use chrono::{NaiveDate, NaiveDateTime};
use wegweiser::app::desk::{Change, Desk, Slip};
use wegweiser::shell::store::{Kept, Store};

fn day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 23).unwrap()
}

fn time() -> NaiveDateTime {
    day().and_hms_opt(10, 30, 0).unwrap()
}

fn favored(id: &str) -> Change {
    Change::Favored(id.to_owned())
}

fn note(text: &str) -> Change {
    Change::NoteWritten { id: "wohngeld".to_owned(), text: text.to_owned(), on: day() }
}

/// One change of every part.
fn changes() -> Vec<Change> {
    let comment = "Ausweis mitbringen".to_owned();
    let slip = Slip { id: "wohngeld".to_owned(), text: "Die Nummer ist „falsch“.".to_owned(), on: day() };
    vec![
        Change::Noted("wohngeld".to_owned()),
        Change::Commented { id: "wohngeld".to_owned(), text: comment },
        favored("wohngeld"),
        favored("haus-b"),
        note("Frau M. fragen\nnur vormittags"),
        Change::Visited { id: "wohngeld".to_owned(), at: time() },
        Change::SlipWritten(slip),
    ]
}

/// What is kept where nothing is in the way.
#[track_caller]
fn kept(folder: &Path, changes: &[Change]) -> Desk {
    let Kept { desk, unwritten, troubles } = Store::at(folder).keep(changes);
    assert_eq!((unwritten, troubles), (vec![], vec![]));
    desk
}

/// What a new start reads where nothing is in the way.
#[track_caller]
fn read(folder: &Path) -> Desk {
    let Kept { desk, troubles, .. } = Store::at(folder).open();
    assert_eq!(troubles, []);
    desk
}

/// The names of the files in a folder, sorted.
fn names(folder: &Path) -> Vec<String> {
    let names = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let mut names: Vec<String> = names.collect();
    names.sort_unstable();
    names
}
