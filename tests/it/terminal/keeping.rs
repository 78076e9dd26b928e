//! What is kept from one day to the next, through the real program.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use portable_pty::CommandBuilder;
use rustix::fs::{CWD, FileType, Mode, mknodat};
use rustix::process::Signal;

use crate::terminal::harness::{self, LEAVE, READY};
use crate::terminal::pty::Pty;

/// The key that puts a record on the shortlist, and the one that shows it.
const NOTE: &[u8] = b"\x1b[15~";
const SHORTLIST: &[u8] = b"\x1b5";

/// A command in a home, on the invented directory.
fn within(mut command: CommandBuilder, home: &Path) -> CommandBuilder {
    command.args(["--data", concat!(env!("CARGO_MANIFEST_DIR"), "/tests/it/sample")]);
    command.env("HOME", home);
    command
}

/// The program at the desk, with the offer of debt advice selected.
fn found(home: &Path) -> Pty {
    let mut pty = Pty::ready(within(harness::desk(), home), READY);
    pty.send(b"schuldnerberatung");
    pty.shows("▸ Schuldnerberatung");
    pty
}

fn folder(home: &Path) -> PathBuf {
    home.join(".local/share/wegweiser")
}

fn shortlist(home: &Path) -> PathBuf {
    folder(home).join("shortlist.json")
}

/// Every file below a home.
fn files(home: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(home).unwrap().map(|entry| entry.unwrap().path());
    entries.flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] }).collect()
}

#[test]
fn what_was_noted_is_on_the_shortlist_of_the_next_start() {
    let home = harness::home();
    let mut pty = found(&home);
    pty.send(NOTE);
    pty.shows("Gemerkt.");
    pty.send(LEAVE);
    assert_eq!(pty.code(), 0);
    let mut pty = Pty::ready(within(harness::desk(), &home), READY);
    pty.send(SHORTLIST);
    pty.shows("▸ Schuldnerberatung");
    pty.send(LEAVE);
    assert_eq!(pty.code(), 0);
}

#[test]
fn a_program_that_is_told_to_end_saves_first() {
    for signal in [Signal::TERM, Signal::HUP, Signal::INT] {
        let home = harness::home();
        let mut pty = found(&home);
        pty.send(NOTE);
        pty.shows("Gemerkt.");
        pty.signal(signal);
        pty.code();
        assert!(fs::read_to_string(shortlist(&home)).unwrap().contains("schuldnerberatung"), "{signal:?}");
    }
}

#[test]
fn two_windows_see_each_others_shortlist_without_a_key() {
    let home = harness::home();
    let (mut one, mut other) = (found(&home), found(&home));
    other.send(b"\x15wohngeld");
    other.shows("▸ Wohngeld");
    one.send(NOTE);
    let noted = Instant::now();
    other.shows("Merkliste 1");
    assert!(noted.elapsed() < Duration::from_secs(2), "{:?}", noted.elapsed());
    assert!(other.screen().contains("▸ Wohngeld"), "{}", other.screen());
    other.send(NOTE);
    other.shows("Die Merkliste hat jetzt 2 Einträge.");
    one.shows("Merkliste 2");
    for mut pty in [one, other] {
        pty.send(LEAVE);
        assert_eq!(pty.code(), 0);
    }
}

#[test]
fn a_kiosk_neither_writes_nor_reads() {
    let home = harness::home();
    fs::create_dir_all(folder(&home)).unwrap();
    // Whoever reads this file sets it aside.
    fs::write(shortlist(&home), "").unwrap();
    let before = files(&home);
    let mut pty = Pty::ready(within(harness::kiosk(), &home), READY);
    pty.send(b"schuldnerberatung");
    pty.shows("▸ Schuldnerberatung");
    pty.send(NOTE);
    pty.shows("Gemerkt.");
    pty.signal(Signal::TERM);
    assert_eq!(pty.code(), 143);
    assert_eq!(files(&home), before);
    assert_eq!(fs::read_to_string(shortlist(&home)).unwrap(), "");
}

#[test]
fn a_pipe_in_place_of_a_file_is_set_aside_and_said() {
    let home = harness::home();
    fs::create_dir_all(folder(&home)).unwrap();
    mknodat(CWD, shortlist(&home), FileType::Fifo, Mode::from(0o600), 0).unwrap();
    let mut pty = Pty::ready(within(harness::desk(), &home), READY);
    pty.shows("Merkliste: Datei war beschädigt, heißt jetzt shortlist.json.corrupt-1.");
    pty.send(LEAVE);
    assert_eq!(pty.code(), 0);
}

#[test]
fn what_cannot_be_written_is_said_and_written_with_the_next_change() {
    let home = harness::home();
    fs::create_dir_all(home.join(".local/share")).unwrap();
    // A file where the folder should be.
    fs::write(folder(&home), "").unwrap();
    let mut pty = found(&home);
    pty.send(NOTE);
    pty.shows("Nicht gespeichert");
    fs::remove_file(folder(&home)).unwrap();
    pty.send(b"\x15wohngeld");
    pty.shows("▸ Wohngeld");
    pty.send(NOTE);
    pty.shows("Jetzt ist alles gespeichert.");
    let text = fs::read_to_string(shortlist(&home)).unwrap();
    assert!(text.contains("schuldnerberatung") && text.contains("wohngeld"), "{text}");
    pty.send(LEAVE);
    assert_eq!(pty.code(), 0);
}

#[test]
fn what_cannot_be_written_to_the_end_is_said_after_it() {
    let home = harness::home();
    fs::create_dir_all(home.join(".local/share")).unwrap();
    fs::write(folder(&home), "").unwrap();
    let mut pty = found(&home);
    pty.send(NOTE);
    pty.shows("Nicht gespeichert");
    pty.send(LEAVE);
    assert_eq!(pty.code(), 0);
    pty.is_restored();
    pty.shows("Nicht gespeichert");
}

#[test]
fn mistakes_in_the_settings_are_said_one_after_the_other_and_the_rest_holds() {
    let home = harness::home();
    let settings = home.join(".config/wegweiser/settings.toml");
    fs::create_dir_all(settings.parent().unwrap()).unwrap();
    fs::write(&settings, "langauge = \"en\"\n[keys]\nnote = \"Alt-J\"\nhelp = \"F8\"\n").unwrap();
    let mut pty = Pty::ready(within(harness::desk(), &home), READY);
    pty.shows("settings.toml:1:1: „langauge“ gibt es nicht; gemeint ist wohl „language“");
    pty.send(b"schuldnerberatung");
    pty.shows("settings.toml:4:8: „F8“ gehört schon zu „clear-shortlist“.");
    pty.send(b"\x1bj");
    pty.shows("Gemerkt.");
    pty.send(b"\x1b[D");
    pty.shows("Alt-J merken");
    pty.send(LEAVE);
    assert_eq!(pty.code(), 0);
}
