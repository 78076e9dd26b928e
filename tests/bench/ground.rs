//! What the benches work on: the shipped dataset, an application on it.

#![allow(dead_code, reason = "each bench uses a part of it")]

use std::fs;
use std::path::Path;

use chrono::{NaiveDate, NaiveDateTime};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use wegweiser::app::message::Message;
use wegweiser::app::turner::Turner;
use wegweiser::app::window::Window;
use wegweiser::app::{App, GlyphSet, Outfit, Purpose, ThemeName};
use wegweiser::dataset::check::examine;
use wegweiser::dataset::parse::Parsed;
use wegweiser::dataset::source::SourceFile;
use wegweiser::keys::keymap::Keymap;
use wegweiser::language::Language;
use wegweiser::language::texts::Texts;
use wegweiser::search::catalogue::Catalogue;
use wegweiser::view;

/// The screen of a desk.
const WINDOW: Window = Window { columns: 120, rows: 36 };

/// The texts of the shipped dataset, as they lie in the program.
pub fn files() -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/spree-neisse");
    let entries = fs::read_dir(folder).expect("the shipped dataset is there");
    let mut files: Vec<(String, String)> = entries
        .map(|entry| {
            let entry = entry.expect("its files can be listed");
            let text = fs::read_to_string(entry.path()).expect("its files can be read");
            (entry.file_name().to_string_lossy().into_owned(), text)
        })
        .collect();
    files.sort();
    files
}

/// Reads and checks the dataset.
pub fn load(files: &[(String, String)]) -> Parsed {
    let sources: Vec<SourceFile> = files.iter().map(|(name, text)| SourceFile::new(name, text)).collect();
    examine(&sources, now().date())
}

/// Makes it searchable.
pub fn catalogue(parsed: Parsed) -> Catalogue {
    Catalogue::new(parsed.dataset, &Language::ALL.map(Texts::new))
}

/// An application that shows its first screen.
pub fn app(catalogue: Catalogue) -> App {
    let outfit = Outfit {
        theme: ThemeName::Dark,
        glyphs: GlyphSet::Full,
        home: ThemeName::Dark,
        origin: "embedded".to_owned(),
        errors: 0,
        loading: None,
        purpose: Purpose::Reading,
        prefers_frequent: true,
        turner: Turner::Program,
    };
    let mut app = App::new(catalogue, Texts::new(Language::German), now(), outfit);
    app.update(Message::Resized(WINDOW));
    app
}

/// An empty screen.
pub fn screen() -> Buffer {
    Buffer::empty(Rect::new(0, 0, WINDOW.columns, WINDOW.rows))
}

/// Draws one frame.
pub fn draw(app: &App, screen: &mut Buffer) {
    screen.reset();
    view::render(app, &Keymap::standard(), screen);
}

pub fn now() -> NaiveDateTime {
    NaiveDate::from_ymd_opt(2026, 11, 23).and_then(|day| day.and_hms_opt(10, 0, 0)).expect("a day of this calendar")
}
