//! A dataset so large that loading it takes time: the screen is there at once, and nobody waits for anything but hits.

use std::fmt::Write as _;
use std::fs;

use std::path::PathBuf;
use std::thread;
use std::time::Duration;

use portable_pty::CommandBuilder;
use rustix::process::Signal;
use tempfile::TempDir;

use crate::cases::SOUND;
use crate::terminal::harness::{self, LEAVE};
use crate::terminal::pty::Pty;

/// What the first frame says.
const LOADING: &str = "Das Verzeichnis wird geladen.";

/// Offices of which loading takes about a second; a test that waits for it has ten.
const LARGE: usize = 8_000;

/// Offices of which loading takes longer than any test that does not wait for it.
const HUGE: usize = 120_000;

/// An invented dataset of this many offices.
fn offices(count: usize) -> TempDir {
    let mut text = SOUND.to_owned();
    for number in 0..count {
        let phone = number % 1_000;
        write!(
            text,
            "[[partner]]\nid = \"stelle-{number}\"\nname = \"Musterstelle {number}\"\nphone = [\"+49 30 23125-{phone:03}\"]\n\
             verified = {{ on = 2026-11-20, source = \"https://stelle.example/{number}\" }}\n\
             [[partner.offer]]\nid = \"stelle-{number}-rat\"\ntitle = \"Mietberatung {number}\"\n\
             summary = \"Eine erfundene Beratung zur Miete.\"\nfields = [\"wohnen\"]\n"
        )
        .unwrap();
    }
    let folder = TempDir::new().unwrap();
    fs::write(folder.path().join("alles.toml"), text).unwrap();
    folder
}

/// Without a copy from an earlier start, unless a test is about that.
fn on(mut command: CommandBuilder, folder: &TempDir) -> CommandBuilder {
    command.arg("--data");
    command.arg(folder.path());
    command.env("XDG_CACHE_HOME", folder.path().join(".cache"));
    command
}

/// The copies that a start on this dataset has left.
fn copies(folder: &TempDir) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder.path().join(".cache/wegweiser")).into_iter().flatten();
    let paths = entries.map(|entry| entry.unwrap().path());
    paths.filter(|path| path.extension().is_some_and(|it| it == "image")).collect()
}

#[test]
fn what_is_typed_while_loading_is_found_when_it_is_done() {
    let folder = offices(LARGE);
    let mut pty = Pty::ready(on(harness::desk(), &folder), LOADING);
    pty.send(b"mietberatung 4321");
    pty.shows("Suche: mietberatung 4321");
    pty.shows("▸ Mietberatung 4321");
    pty.send(LEAVE);
    assert_eq!(pty.code(), 0);
    pty.is_restored();
}

#[test]
fn a_query_on_the_command_line_waits_for_the_directory() {
    let folder = offices(LARGE);
    let mut command = on(harness::desk(), &folder);
    command.arg("stelle-77-rat");
    let mut pty = Pty::ready(command, LOADING);
    pty.shows("▸ Mietberatung 77");
    pty.send(LEAVE);
    assert_eq!(pty.code(), 0);
}

#[test]
fn while_loading_the_keys_that_leave_leave() {
    let folder = offices(HUGE);
    let mut pty = Pty::ready(on(harness::desk(), &folder), LOADING);
    pty.send(LEAVE);
    assert_eq!(pty.code(), 0);
    pty.is_restored();
    assert!(!String::from_utf8_lossy(&pty.written()).contains("Mietberatung"), "it was loaded before it was left");
}

#[test]
fn while_loading_signals_end_the_program() {
    let folder = offices(HUGE);
    for (signal, code) in [(Signal::TERM, 143), (Signal::INT, 130), (Signal::HUP, 129)] {
        let mut pty = Pty::ready(on(harness::desk(), &folder), LOADING);
        pty.signal(signal);
        assert_eq!(pty.code(), code);
        pty.is_restored();
    }
}

#[test]
fn while_loading_a_new_size_is_drawn() {
    let folder = offices(HUGE);
    let mut pty = Pty::ready(on(harness::desk(), &folder), LOADING);
    pty.resize(40, 12);
    pty.shows("1 Ziele …  2:…  3:…  4:…  5:0");
    pty.resize(30, 8);
    pty.shows("zu klein");
    pty.signal(Signal::TERM);
    assert_eq!(pty.code(), 143);
}

#[test]
fn in_public_a_visitor_is_asked_for_patience_and_cannot_leave() {
    let folder = offices(LARGE);
    let mut pty = Pty::ready(on(harness::kiosk(), &folder), "Einen Moment bitte");
    pty.send(LEAVE);
    pty.send(b"\x03\x1a");
    pty.shows("Willkommen!");
    pty.signal(Signal::TERM);
    assert_eq!(pty.code(), 143);
    pty.is_restored();
}

#[test]
fn a_newer_edition_is_read_while_the_older_one_is_searched() {
    let folder = offices(LARGE);
    let mut pty = Pty::ready(on(harness::desk(), &folder), LOADING);
    pty.shows("Musterkreis");
    let file = folder.path().join("alles.toml");
    let newer = fs::read_to_string(&file).unwrap().replace("Mietberatung 4321", "Mietberatung neu");
    fs::write(&file, newer).unwrap();
    pty.signal(Signal::USR1);
    pty.send(b"mietberatung 4321");
    pty.shows("▸ Mietberatung 4321");
    pty.shows("▸ Mietberatung neu");
    pty.send(LEAVE);
    assert_eq!(pty.code(), 0);
}

#[test]
fn a_second_wish_for_a_newer_edition_is_remembered_while_the_first_is_met() {
    let folder = offices(LARGE);
    let mut pty = Pty::ready(on(harness::desk(), &folder), LOADING);
    // The first edition is still being loaded: this is a wish for one after it.
    let file = folder.path().join("neu.toml");
    pty.signal(Signal::USR1);
    fs::write(&file, "[[partner]]\nid = \"nachzug\"\nname = \"Musterstelle Nachzug\"\n").unwrap();
    pty.send(b"nachzug");
    pty.shows("3 Adressen 1");
    pty.send(LEAVE);
    assert_eq!(pty.code(), 0);
}

#[test]
fn the_browser_leaves_a_copy_for_its_next_start_and_uses_it() {
    let folder = offices(LARGE);
    let mut pty = Pty::ready(on(harness::desk(), &folder), "Musterkreis");
    pty.until("a copy", |_| copies(&folder).len() == 1);
    pty.send(LEAVE);
    assert_eq!(pty.code(), 0);
    let written = fs::metadata(&copies(&folder)[0]).unwrap().modified().unwrap();
    fs::write(folder.path().join("lies.md"), "no source").unwrap();
    let mut pty = Pty::ready(on(harness::desk(), &folder), "Musterkreis");
    pty.send(b"mietberatung 4321");
    pty.shows("▸ Mietberatung 4321");
    pty.send(LEAVE);
    assert_eq!(pty.code(), 0);
    assert_eq!(fs::metadata(&copies(&folder)[0]).unwrap().modified().unwrap(), written);
}

#[test]
fn errors_in_the_data_are_told_from_a_copy_too() {
    let folder = offices(LARGE);
    fs::write(folder.path().join("falsch.toml"), "[[partner]]\nname = \"ohne Kennung\"\n").unwrap();
    for _ in 0..2 {
        let mut pty = Pty::ready(on(harness::desk(), &folder), "Die Daten haben einen Fehler");
        pty.until("a copy", |_| copies(&folder).len() == 1);
        pty.signal(Signal::TERM);
        assert_eq!(pty.code(), 143);
    }
}

#[test]
fn in_public_no_copy_is_written() {
    let folder = offices(LARGE);
    let mut pty = Pty::ready(on(harness::kiosk(), &folder), "Willkommen!");
    thread::sleep(Duration::from_millis(300));
    pty.send(b"mietberatung 4321");
    pty.shows("▸ Mietberatung 4321");
    pty.signal(Signal::TERM);
    assert_eq!(pty.code(), 143);
    assert!(!folder.path().join(".cache").exists());
}
