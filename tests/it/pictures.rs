//! The README's pictures: made from the screens of the program itself, on the shipped directory at a fixed time.
//!
//! `WEGWEISER_PICTURES=write cargo test --test it pictures` makes them anew after a screen has changed.

mod svg;

use std::env;
use std::fs;
use std::path::Path;
use std::process::Command;

use chrono::NaiveDate;
use ratatui::crossterm::event::{KeyCode, KeyModifiers};
use wegweiser::app::kiosk::{Kiosk, Limits};
use wegweiser::app::message::Message;
use wegweiser::app::window::Window;
use wegweiser::app::{App, ThemeName};
use wegweiser::language::Language;

use crate::pictures::svg::picture;
use crate::sample::{chord, desk_with, drawn, enter, press, repeat};
use crate::search::ground::shipped_anew;
use crate::tools;

/// The screen of every picture.
const SCREEN: Window = Window { columns: 100, rows: 30 };

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The shipped directory at a desk, on a Wednesday at ten.
fn shipped() -> App {
    let mut app = desk_with(shipped_anew());
    app.update(Message::Told(NaiveDate::from_ymd_opt(2026, 11, 25).unwrap().and_hms_opt(10, 0, 0).unwrap()));
    app.update(Message::Resized(SCREEN));
    app.outfit.origin = app.texts.say("origin-embedded");
    app
}

/// A desk with a search.
fn asked(query: &str) -> App {
    let mut app = shipped();
    enter(&mut app, query);
    app
}

/// A desk with a search and a key after it.
fn pressed(query: &str, code: KeyCode, modifiers: KeyModifiers) -> App {
    let mut app = asked(query);
    chord(&mut app, code, modifiers);
    app
}

/// A desk with the first hits of a search on its shortlist.
fn noted(query: &str, count: usize) -> App {
    let mut app = asked(query);
    for _ in 0..count {
        press(&mut app, KeyCode::F(5));
        press(&mut app, KeyCode::Down);
    }
    app
}

fn goals() -> App {
    let mut app = shipped();
    app.outfit.theme = ThemeName::Contrast;
    repeat(&mut app, KeyCode::Down, 2);
    app
}

fn shortlist() -> App {
    let mut app = noted("migrationsberatung", 4);
    chord(&mut app, KeyCode::Char('5'), KeyModifiers::ALT);
    app
}

fn handout() -> App {
    let mut app = noted("tafel", 2);
    press(&mut app, KeyCode::F(12));
    app
}

fn kiosk() -> App {
    shipped().into_kiosk(Kiosk::new(Language::German, Limits::default()))
}

/// A picture's name, what it shows to those who do not see it, and how one comes there.
type Picture = (&'static str, &'static str, fn() -> App);

/// Every picture.
const PICTURES: [Picture; 9] = [
    ("search", "A search: the list of hits, and beside it the page of one of them", || asked("dolmetscher")),
    ("filters", "The filters with the number of hits of each value", || {
        pressed("beratung", KeyCode::F(2), KeyModifiers::NONE)
    }),
    ("menu", "What can be done with a contact, in a menu", || {
        pressed("dolmetscher", KeyCode::F(9), KeyModifiers::NONE)
    }),
    ("code", "A contact as a QR code", || pressed("dolmetscher", KeyCode::Char('q'), KeyModifiers::ALT)),
    ("shortlist", "The shortlist with four contacts", shortlist),
    ("handout", "A hand-out: its form and language, and what to look out for", handout),
    ("goals", "The fields of action with their goals, in the theme of highest contrast", goals),
    ("help", "The help with every key of this place", || pressed("tafel", KeyCode::F(1), KeyModifiers::NONE)),
    ("kiosk", "The start page in public with the fields as large tiles", kiosk),
];

#[test]
fn the_pictures_show_the_program_as_it_is() {
    let folder = root().join("data/pictures");
    let is_written = env::var("WEGWEISER_PICTURES").is_ok_and(|it| it == "write");
    let mut stale = Vec::new();
    for (name, title, scene) in PICTURES {
        let picture = picture(&drawn(&scene()), title);
        let file = folder.join(format!("{name}.svg"));
        if is_written {
            fs::create_dir_all(&folder).unwrap();
            fs::write(&file, &picture).unwrap();
        }
        if fs::read_to_string(&file).unwrap_or_default() != picture {
            stale.push(name);
        }
    }
    assert_eq!(stale, Vec::<&str>::new(), "make them anew: WEGWEISER_PICTURES=write cargo test --test it pictures");
}

#[test]
fn the_code_in_its_picture_can_be_read_by_a_camera() {
    if !tools::is_there("chromium", &["--version"]) || !tools::is_there("zbarimg", &["--version"]) {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let image = folder.path().join("code.png");
    let mut browser = Command::new("chromium");
    browser.args(["--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"]);
    browser.arg(format!("--user-data-dir={}", folder.path().join("profile").display()));
    browser.args(["--window-size=930,630", &format!("--screenshot={}", image.display())]);
    tools::output(browser.arg(root().join("data/pictures/code.svg")), b"");
    let read = tools::output(Command::new("zbarimg").args(["-q", "--raw"]).arg(&image), b"");
    assert!(read.starts_with("BEGIN:VCARD") && read.contains("TEL:+49 331 9676 257"), "{read}");
}

#[test]
fn every_picture_is_in_the_readme_and_no_other() {
    let readme = fs::read_to_string(root().join("README.md")).unwrap();
    let files = fs::read_dir(root().join("data/pictures")).unwrap().map(|file| file.unwrap().file_name());
    let mut files: Vec<String> = files.map(|name| name.to_string_lossy().into_owned()).collect();
    files.sort();
    let mut made: Vec<String> = PICTURES.iter().map(|(name, ..)| format!("{name}.svg")).collect();
    made.sort();
    assert_eq!(files, made);
    let unseen: Vec<String> =
        made.into_iter().filter(|it| !readme.contains(&format!("(data/pictures/{it})"))).collect();
    assert_eq!(unseen, Vec::<String>::new());
}
