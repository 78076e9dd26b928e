//! Damaged files: they never stop a start, and nothing of them is thrown away.

use std::fs::{self, File, Permissions};
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::Path;
use std::time::{Duration, Instant};

use rustix::fs::{CWD, FileType, Mode, mknodat};
use tempfile::TempDir;
use wegweiser::shell::store::Store;
use wegweiser::shell::store::trouble::Trouble;

use super::{kept, names, note, read};

/// Damages a file.
type Damage = fn(&Path);

/// Ways to do so.
const DAMAGES: [(&str, Damage); 8] = [
    ("empty", |path| fs::write(path, "").unwrap()),
    ("filled with NUL", |path| fs::write(path, [0; 4096]).unwrap()),
    ("half", |path| fs::write(path, r#"{ "version": 1, "notes": [ { "id": "wohn"#).unwrap()),
    ("100 MB", |path| File::create(path).unwrap().set_len(100_000_000).unwrap()),
    ("a folder", |path| fs::create_dir(path).unwrap()),
    ("a pipe", |path| mknodat(CWD, path, FileType::Fifo, Mode::from(0o600), 0).unwrap()),
    ("a link to itself", |path| symlink(path.file_name().unwrap(), path).unwrap()),
    ("closed", |path| {
        // Whoever may read everything can read this one too: for them it is damaged in another way.
        fs::write(path, if rustix::process::geteuid().is_root() { "" } else { r#"{"version":1,"notes":[]}"# }).unwrap();
        fs::set_permissions(path, Permissions::from_mode(0o0)).unwrap();
    }),
];

#[test]
fn a_damaged_file_is_set_aside_and_a_new_one_begins() {
    for (name, damage) in DAMAGES {
        let folder = TempDir::new().unwrap();
        damage(&folder.path().join("notes.json"));
        let began = Instant::now();
        let opened = Store::at(folder.path()).open();
        assert!(began.elapsed() < Duration::from_secs(1), "{name}: {:?}", began.elapsed());
        let set_aside = |it: &Trouble| matches!(it, Trouble::SetAside(_, file) if file == "notes.json.corrupt-1");
        assert!(opened.troubles.len() == 1 && opened.troubles.iter().all(set_aside), "{name}: {:?}", opened.troubles);
        kept(folder.path(), &[note("neu")]);
        assert_eq!(read(folder.path()).notes.len(), 1, "{name}");
        assert_eq!(names(folder.path()), [".desk.lock", "notes.json", "notes.json.corrupt-1"], "{name}");
    }
}

#[test]
fn a_file_damaged_while_the_program_runs_is_set_aside_at_the_next_change() {
    for (name, damage) in DAMAGES {
        let folder = TempDir::new().unwrap();
        damage(&folder.path().join("notes.json"));
        let kept = Store::at(folder.path()).keep(&[note("neu")]);
        assert_eq!(kept.unwritten, [], "{name}");
        assert!(matches!(kept.troubles[..], [Trouble::SetAside(..)]), "{name}: {:?}", kept.troubles);
        assert_eq!(read(folder.path()).notes.len(), 1, "{name}");
    }
}

#[test]
fn a_fourth_damaged_file_overwrites_none_of_the_three_before_it() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("notes.json");
    for turn in 1..=4 {
        fs::write(&path, format!("kaputt {turn}")).unwrap();
        Store::at(folder.path()).open();
    }
    for turn in 1..=3 {
        let aside = folder.path().join(format!("notes.json.corrupt-{turn}"));
        assert_eq!(fs::read_to_string(aside).unwrap(), format!("kaputt {turn}"));
    }
    let refused = Store::at(folder.path()).keep(&[note("neu")]);
    assert_eq!((refused.unwritten.len(), refused.desk.notes.len()), (1, 1));
    assert!(matches!(refused.troubles[..], [Trouble::Damaged(_)]), "{:?}", refused.troubles);
    assert_eq!(fs::read_to_string(path).unwrap(), "kaputt 4");
}

#[test]
fn damage_to_one_part_does_not_touch_the_others() {
    let folder = TempDir::new().unwrap();
    kept(folder.path(), &super::changes());
    fs::write(folder.path().join("visits.json"), [0; 100]).unwrap();
    let opened = Store::at(folder.path()).open();
    assert_eq!((opened.desk.notes.len(), opened.desk.favorites.len(), opened.desk.visits.len()), (1, 2, 0));
}
