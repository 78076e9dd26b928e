//! The dataset is saved, in all the ways in which programs save, while someone reads it.

use std::fs;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};
use std::thread;
use std::time::{Duration, Instant};

use fastrand::Rng;
use portable_pty::CommandBuilder;
use rustix::process::Signal;
use tempfile::TempDir;

use crate::cases::{SOUND, partner};
use crate::terminal::harness::{self, LEAVE};
use crate::terminal::pty::Pty;

/// How many times the dataset is saved.
const SAVES: u32 = 1_000;

/// After how many saves there is a pause, in which the last one must come into view.
const BETWEEN: u32 = 100;

/// How soon a good edition must be in view.
const SOON: Duration = Duration::from_secs(2);

/// A folder `data` in another folder, so that it can be replaced.
struct Desk {
    outside: TempDir,
    random: Rng,
}

impl Desk {
    fn new() -> Self {
        let desk = Self { outside: TempDir::new().unwrap(), random: Rng::with_seed(13) };
        fill(&desk.data(), 0);
        desk
    }

    fn data(&self) -> PathBuf {
        self.outside.path().join("data")
    }

    fn file(&self) -> PathBuf {
        self.data().join("stellen.toml")
    }

    fn pause(&mut self) {
        // Most programs are quick; some are not.
        let most = if self.random.u32(..50) == 0 { 400 } else { 5 };
        thread::sleep(Duration::from_millis(self.random.u64(..most)));
    }

    /// Saves an edition in one of the ways of programs. What is good before it is good after it.
    fn save(&mut self, edition: u32) {
        let (file, text) = (self.file(), offices(edition));
        let beside = self.data().join(".stellen.toml.neu");
        match self.random.u32(..6) {
            0 => fs::write(&file, &text).unwrap(),
            1 => {
                fs::write(&beside, &text).unwrap();
                fs::rename(&beside, &file).unwrap();
            }
            2 => {
                fs::remove_file(&file).unwrap();
                self.pause();
                fs::write(&file, &text).unwrap();
            }
            3 => {
                let cut = self.random.usize(..text.len());
                fs::write(&file, text.get(..cut).unwrap_or_default()).unwrap();
                self.pause();
                fs::write(&file, &text).unwrap();
            }
            4 => {
                fs::write(&file, text.replacen("id = ", "id ", 1)).unwrap();
                self.pause();
                fs::write(&file, &text).unwrap();
            }
            _ => {
                let (new, old) = (self.outside.path().join("neu"), self.outside.path().join("alt"));
                fill(&new, edition);
                fs::rename(self.data(), &old).unwrap();
                self.pause();
                fs::rename(&new, self.data()).unwrap();
                fs::remove_dir_all(&old).unwrap();
            }
        }
    }

    fn on(&self, mut command: CommandBuilder) -> CommandBuilder {
        command.arg("--data");
        command.arg(self.data());
        command
    }
}

/// A whole edition in a new folder.
fn fill(folder: &Path, edition: u32) {
    fs::create_dir(folder).unwrap();
    fs::write(folder.join("grund.toml"), SOUND).unwrap();
    fs::write(folder.join("stellen.toml"), offices(edition)).unwrap();
}

/// Thirty offices, of which the one in view says which edition it is of. Some editions are longer than others.
fn offices(edition: u32) -> String {
    let filler = "#\n".repeat(usize::try_from(edition * 37 % 200).unwrap());
    let mut text: String = (0..30).map(|number| partner(&format!("haus-{number}"), "")).collect();
    text += &partner("gesucht", "").replace("\"Rat\"", &format!("\"Mietrat Stand {edition}\""));
    text + &filler
}

#[test]
fn a_thousand_saves_leave_query_and_selection_and_the_last_is_soon_in_view() {
    let mut desk = Desk::new();
    let mut pty = Pty::ready(desk.on(harness::desk()), "Musterkreis");
    pty.send(b"mietrat");
    pty.shows("▸ Mietrat Stand 0");
    let mut slowest = Duration::ZERO;
    for edition in 1..=SAVES {
        desk.save(edition);
        desk.pause();
        let screen = pty.screen();
        assert!(
            screen.contains("Suche: mietrat") && screen.contains("▸ Mietrat Stand"),
            "edition {edition}:\n{screen}"
        );
        if edition % BETWEEN == 0 {
            let saved = Instant::now();
            pty.shows(&format!("▸ Mietrat Stand {edition}"));
            slowest = slowest.max(saved.elapsed());
        }
    }
    assert!(slowest <= SOON, "{slowest:?}");
    pty.send(LEAVE);
    assert_eq!(pty.code(), 0);
}

#[test]
fn the_desk_hears_where_the_first_new_error_is_and_keeps_what_it_has() {
    let desk = Desk::new();
    let mut pty = Pty::ready(desk.on(harness::desk()), "Musterkreis");
    pty.send(b"mietrat");
    pty.shows("▸ Mietrat Stand 0");
    fs::write(desk.file(), offices(1).replacen("name = ", "name ", 1)).unwrap();
    pty.shows("stellen.toml:3:6: neuer Fehler");
    assert!(pty.screen().contains("▸ Mietrat Stand 0"), "{}", pty.screen());
    fs::write(desk.file(), offices(2)).unwrap();
    pty.shows("▸ Mietrat Stand 2");
    pty.shows("Die Daten wurden neu geladen.");
    pty.send(LEAVE);
    assert_eq!(pty.code(), 0);
}

#[test]
fn a_visitor_sees_the_new_data_and_hears_of_no_error() {
    let desk = Desk::new();
    let mut pty = Pty::ready(desk.on(harness::kiosk()), "Willkommen!");
    pty.send(b"mietrat");
    pty.shows("▸ Mietrat Stand 0");
    let before = pty.screen();
    fs::write(desk.file(), offices(1).replacen("name = ", "name ", 1)).unwrap();
    thread::sleep(Duration::from_secs(2));
    assert_eq!(pty.screen(), before);
    fs::write(desk.file(), offices(2)).unwrap();
    pty.shows("▸ Mietrat Stand 2");
    assert_eq!(pty.screen(), before.replace("Stand 0", "Stand 2"));
    pty.signal(Signal::TERM);
    assert_eq!(pty.code(), 143);
}

#[test]
fn a_link_on_the_way_to_the_data_may_be_turned_to_others() {
    let desk = Desk::new();
    let place = |name: &str| desk.outside.path().join(name);
    for (name, edition) in [("eins", 1), ("zwei", 2)] {
        fs::create_dir(place(name)).unwrap();
        fill(&place(name).join("kreis"), edition);
    }
    symlink(place("eins"), place("jetzt")).unwrap();
    let mut command = harness::desk();
    command.arg("--data");
    command.arg(place("jetzt/kreis"));
    let mut pty = Pty::ready(command, "Musterkreis");
    pty.send(b"mietrat");
    pty.shows("▸ Mietrat Stand 1");
    symlink(place("zwei"), place("bald")).unwrap();
    fs::rename(place("bald"), place("jetzt")).unwrap();
    pty.shows("▸ Mietrat Stand 2");
    pty.send(LEAVE);
    assert_eq!(pty.code(), 0);
}
