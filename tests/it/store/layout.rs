//! The files: who may read them, and what is left alone in them.

use std::fs::{self, Permissions};
use std::os::unix::fs::{PermissionsExt, symlink};

use serde_json::{Value, json};
use tempfile::TempDir;
use wegweiser::app::desk::{Change, Desk};
use wegweiser::shell::store::Store;
use wegweiser::shell::store::trouble::Trouble;

use super::{changes, favored, kept, names, note, read};

#[test]
fn what_was_written_is_read_back() {
    let folder = TempDir::new().unwrap();
    let place = folder.path().join("neu/wegweiser");
    let written = kept(&place, &changes());
    assert_eq!(read(&place), written);
    assert_eq!(written.notes["wohngeld"].text, "Frau M. fragen\nnur vormittags");
    assert_eq!((written.favorites.len(), written.slips.len(), written.visits.len()), (2, 1, 1));
    assert_eq!(written.shortlist.entries()[0].comment, "Ausweis mitbringen");
}

#[test]
fn the_files_are_nobody_elses_to_read() {
    let folder = TempDir::new().unwrap();
    let place = folder.path().join("wegweiser");
    kept(&place, &changes());
    let mode = |path: &std::path::Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(&place), 0o700);
    for name in names(&place) {
        assert_eq!(mode(&place.join(&name)), 0o600, "{name}");
    }
}

#[test]
fn no_file_is_taken_for_a_part_of_the_directory() {
    let folder = TempDir::new().unwrap();
    kept(folder.path(), &changes());
    let expected = [".desk.lock", "favorites.json", "notes.json", "shortlist.json", "slips.json", "visits.json"]
        .map(str::to_owned);
    assert_eq!(names(folder.path()), expected);
}

#[test]
fn a_change_touches_only_the_file_of_its_part() {
    let folder = TempDir::new().unwrap();
    kept(folder.path(), &[favored("a")]);
    assert_eq!(names(folder.path()), [".desk.lock", "favorites.json"]);
}

#[test]
fn what_another_version_wrote_beside_the_known_stays() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("notes.json");
    let before = json!({
        "version": 1,
        "color": "blau",
        "notes": [
            { "id": "haus-b", "text": "Schlüssel", "on": "2026-11-01", "pinned": true },
            { "id": "wohngeld", "text": "alt", "on": "2026-11-01", "pinned": { "since": 3 } },
            { "id": "haus-c", "drawing": [1, 2] },
            "ein Wort",
        ],
    });
    fs::write(&path, before.to_string()).unwrap();
    kept(folder.path(), &[note("neu")]);
    let after: Value = serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap();
    let mut expected = before;
    expected["notes"][1]["text"] = json!("neu");
    expected["notes"][1]["on"] = json!("2026-11-23");
    assert_eq!(after, expected);
}

#[test]
fn a_file_of_a_later_version_is_neither_changed_nor_forgotten() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("favorites.json");
    let later = r#"{ "version": 2, "favorites": { "a": {} } }"#;
    fs::write(&path, later).unwrap();
    let kept = Store::at(folder.path()).keep(&[favored("b"), note("neu")]);
    assert_eq!(kept.unwritten, [favored("b")]);
    assert!(matches!(kept.troubles[..], [Trouble::Later(_)]), "{:?}", kept.troubles);
    assert_eq!((kept.desk.favorites.len(), kept.desk.notes.len()), (1, 1));
    assert_eq!(fs::read_to_string(path).unwrap(), later);
    assert_eq!(Store::at(folder.path()).open().desk.notes.len(), 1);
}

#[test]
fn what_could_drive_the_terminal_is_not_read_and_not_thrown_away() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("notes.json");
    let hostile = r#"{"version":1,"notes":[{"id":"\u001b[2J","text":"a","on":"2026-11-23"},{"id":"b","text":"a\u001b[31mb","on":"2026-11-23"}]}"#;
    fs::write(&path, hostile).unwrap();
    let desk = read(folder.path());
    assert_eq!(desk.notes.keys().collect::<Vec<_>>(), ["b"]);
    assert!(!desk.notes["b"].text.contains('\u{1b}'));
    kept(folder.path(), &[note("neu")]);
    let after = fs::read_to_string(path).unwrap();
    assert!(after.contains(r"\u001b[2J") && after.contains(r"a\u001b[31mb"), "{after}");
}

#[test]
fn a_link_stays_a_link_and_rights_stay_as_they_were() {
    let folder = TempDir::new().unwrap();
    let (real, link) = (folder.path().join("real.json"), folder.path().join("notes.json"));
    fs::write(&real, r#"{"version":1,"notes":[]}"#).unwrap();
    fs::set_permissions(&real, Permissions::from_mode(0o640)).unwrap();
    symlink("real.json", &link).unwrap();
    kept(folder.path(), &[note("neu")]);
    assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
    assert_eq!(fs::metadata(&real).unwrap().permissions().mode() & 0o777, 0o640);
    assert_eq!(read(folder.path()).notes.len(), 1);
}

#[test]
fn a_link_to_a_disk_that_is_away_is_not_replaced() {
    let folder = TempDir::new().unwrap();
    let link = folder.path().join("notes.json");
    symlink("away/notes.json", &link).unwrap();
    let kept = Store::at(folder.path()).keep(&[note("neu")]);
    assert_eq!((kept.unwritten.len(), kept.desk.notes.len()), (1, 1));
    assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
}

#[test]
fn a_read_only_file_stays_as_it_is_and_the_change_stays_in_memory() {
    let folder = TempDir::new().unwrap();
    kept(folder.path(), &[note("alt")]);
    let path = folder.path().join("notes.json");
    fs::set_permissions(&path, Permissions::from_mode(0o400)).unwrap();
    let refused = Store::at(folder.path()).keep(&[note("neu")]);
    assert_eq!((refused.unwritten, refused.desk.notes["wohngeld"].text.as_str()), (vec![note("neu")], "neu"));
    assert_eq!(read(folder.path()).notes["wohngeld"].text, "alt");
    fs::set_permissions(&path, Permissions::from_mode(0o600)).unwrap();
    kept(folder.path(), &[note("neu")]);
    assert_eq!(read(folder.path()).notes["wohngeld"].text, "neu");
}

#[test]
fn what_is_taken_away_is_gone_from_the_disk() {
    let folder = TempDir::new().unwrap();
    kept(folder.path(), &changes());
    let desk = kept(folder.path(), &[note(""), Change::ShortlistCleared, Change::VisitsForgotten]);
    assert_eq!((desk.notes.len(), desk.shortlist.entries().len(), desk.visits.len()), (0, 0, 0));
    for name in names(folder.path()) {
        let text = fs::read_to_string(folder.path().join(&name)).unwrap();
        assert!(!text.contains("Frau M.") && !text.contains("Ausweis"), "{name}: {text}");
    }
}

#[test]
fn a_store_where_nothing_is_yet_is_an_empty_desk() {
    assert_eq!(read(std::path::Path::new("/nonexistent/wegweiser")), Desk::default());
}
