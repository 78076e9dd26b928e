//! An invented directory, an application on it, and the hands that press its keys.

mod report;

use chrono::{NaiveDate, NaiveDateTime};
use ratatui::buffer::Buffer;
use ratatui::crossterm::event::{Event, KeyCode, KeyEvent, KeyModifiers};
use ratatui::layout::Rect;
use wegweiser::app::browse::Tab;
use wegweiser::app::kiosk::{Kiosk, Limits};
use wegweiser::app::list::ListRow;
use wegweiser::app::loading::Loading;
use wegweiser::app::message::{Effect, Message};
use wegweiser::app::turner::Turner;
use wegweiser::app::window::Window;
use wegweiser::app::{App, GlyphSet, Outfit, Purpose, ThemeName};
use wegweiser::dataset::parse::parse;
use wegweiser::dataset::source::SourceFile;
use wegweiser::dataset::{Dataset, Record};
use wegweiser::keys;
use wegweiser::keys::keymap::Keymap;
use wegweiser::language::Language;
use wegweiser::language::texts::Texts;
use wegweiser::search::catalogue::Catalogue;
use wegweiser::view;

/// The invented directory as it would stand on disk.
pub const MUSTERSTADT: &str = include_str!("sample/musterstadt.toml");

/// More of it: whom to call when there is no time.
const URGENT: &str = r#"
[[topic]]
id = "notruf"
title = { de = "Notruf", en = "Emergency" }

[[partner]]
id = "giftzentrale"
name = "Giftzentrale Musterland"
kind = "helpline"
phone = ["+49 30 23125112"]
verified = { on = "2026-10-01", source = "https://gift.example" }
  [[partner.offer]]
  id = "giftnotruf"
  title = { de = "Rat bei Vergiftung", en = "Help with poison" }
  topics = ["notruf"]

[[partner]]
id = "leitstelle"
name = "Leitstelle Musterland"
kind = "helpline"
phone = ["112"]
verified = { on = "2026-10-01", source = "https://leitstelle.example" }
  [[partner.offer]]
  id = "rettung"
  title = { de = "Feuerwehr und Rettung", en = "Fire and rescue" }
  topics = ["notruf"]

[[partner]]
id = "krankenhaus"
name = "Krankenhaus Musterstadt"
kind = "health"
town = "musterstadt"
phone = ["110"]
verified = { on = "2026-10-01", source = "https://krankenhaus.example" }
  [[partner.offer]]
  id = "notaufnahme"
  title = { de = "Notaufnahme", en = "Emergency room" }
  topics = ["notruf"]

[[partner]]
id = "sorgentelefon"
name = "Sorgentelefon Musterland"
kind = "helpline"
phone = ["+49 30 23125116"]
verified = { on = "2026-10-01", source = "https://sorgen.example" }

[[partner]]
id = "stumm"
name = "Anlaufstelle ohne Nummer"
kind = "helpline"
verified = { on = "2026-10-01", source = "https://stumm.example" }
"#;

/// A screen on which list and detail stand side by side.
pub const WIDE: Window = Window { columns: 120, rows: 36 };

/// A screen on which they stand one at a time.
pub const SMALL: Window = Window { columns: 40, rows: 12 };

/// Any directory, ready to be searched. It must not have findings.
pub fn catalogue(text: &str) -> Catalogue {
    let parsed = parse(&[SourceFile::new("sample.toml", text)]);
    assert!(parsed.findings.is_empty(), "{:?}", parsed.findings);
    Catalogue::new(parsed.dataset, &Language::ALL.map(Texts::new))
}

/// The moment at which all tests play: a Monday, not long after the edition.
pub fn now() -> NaiveDateTime {
    NaiveDate::from_ymd_opt(2026, 11, 23).unwrap().and_hms_opt(10, 0, 0).unwrap()
}

/// The application at a desk, in German, on a wide screen.
pub fn desk() -> App {
    desk_with(catalogue(MUSTERSTADT))
}

/// The same with another directory.
pub fn desk_with(catalogue: Catalogue) -> App {
    on(catalogue, None)
}

/// The application at a desk, on a directory with numbers for emergencies and helplines.
pub fn urgent() -> App {
    desk_with(catalogue(&format!("{MUSTERSTADT}{URGENT}")))
}

/// The application at a desk while its directory is being read.
pub fn waiting() -> App {
    let nothing = Catalogue::new(Dataset::default(), &[]);
    on(nothing, Some(Loading::Reading { done: 20_000_000, total: 61_000_000 }))
}

fn on(catalogue: Catalogue, loading: Option<Loading>) -> App {
    let outfit = Outfit {
        theme: ThemeName::Dark,
        home: ThemeName::Dark,
        glyphs: GlyphSet::Full,
        origin: "Musterstadt".to_owned(),
        errors: 0,
        loading,
        purpose: Purpose::Reading,
        prefers_frequent: true,
        turner: Turner::Program,
    };
    let texts = Texts::with_keys(Language::German, Keymap::standard().told());
    let mut app = App::new(catalogue, texts, now(), outfit);
    app.update(Message::Resized(WIDE));
    app
}

/// The application in public, at its start page.
pub fn kiosk() -> App {
    desk().into_kiosk(Kiosk::new(Language::German, Limits::default()))
}

/// Presses one key.
pub fn press(app: &mut App, code: KeyCode) -> Effect {
    chord(app, code, KeyModifiers::NONE)
}

/// Presses one key with others held.
pub fn chord(app: &mut App, code: KeyCode, modifiers: KeyModifiers) -> Effect {
    let event = Event::Key(KeyEvent::new(code, modifiers));
    told(app, &event).map_or(Effect::None, |message| app.update(message))
}

/// What an event means where the application is.
pub fn told(app: &App, event: &Event) -> Option<Message> {
    keys::told::told(app, &Keymap::standard(), event)
}

/// Presses one key several times.
/// Chooses an interface language in the list of languages.
pub fn speak(app: &mut App, language: Language) {
    press(app, KeyCode::F(3));
    let at = Language::ALL.iter().position(|it| *it == language).unwrap();
    press(app, KeyCode::Char(char::from_digit(u32::try_from(at + 1).unwrap(), 10).unwrap()));
}

pub fn repeat(app: &mut App, code: KeyCode, times: usize) {
    for _ in 0..times {
        press(app, code);
    }
}

/// Types a text, letter by letter.
pub fn enter(app: &mut App, text: &str) {
    for letter in text.chars() {
        press(app, KeyCode::Char(letter));
    }
}

/// Presses the mouse button on a cell.
pub fn click(app: &mut App, column: u16, row: u16) -> Effect {
    app.update(Message::Clicked { column, row })
}

/// The record of an id.
pub fn record(app: &App, id: &str) -> Record {
    app.catalogue.dataset.find(id).unwrap()
}

/// The id of the selected record; empty where a row without one is selected, or none.
pub fn selected(app: &App) -> &str {
    app.selected().map_or("", |record| app.catalogue.dataset.id(record))
}

/// What stands in the rows of a tab: ids of records, and words in angle brackets for the other rows.
pub fn rows(app: &App, tab: Tab) -> Vec<String> {
    let word = |row: &ListRow| match row {
        ListRow::Start => "<start>".to_owned(),
        ListRow::Hit(hit) => app.catalogue.dataset.id(hit.record).to_owned(),
        ListRow::Doubtful(hit) => format!("{}?", app.catalogue.dataset.id(hit.record)),
        ListRow::More(count) => format!("<{count} more>"),
        ListRow::Suggestion(text) => format!("<{text}?>"),
        ListRow::Misread(misread) => format!("<not {}>", misread.filter.value),
        ListRow::Absent(count) => format!("<{count} absent>"),
        ListRow::Completion(completion) => format!("<{} {}>", completion.filter, completion.count),
    };
    let list = app.browse.list_of(tab);
    (0..list.len()).filter_map(|at| list.row(at)).map(|row| word(&row)).collect()
}

/// How many records each tab counts.
pub fn counts(app: &App) -> [usize; 5] {
    Tab::ALL.map(|(tab, _)| app.browse.list_of(tab).count())
}

/// Selects a record of the list in view with the arrow keys.
pub fn choose(app: &mut App, id: &str) {
    chord(app, KeyCode::Home, KeyModifiers::CONTROL);
    for _ in 0..app.browse.list().len() {
        if selected(app) == id {
            return;
        }
        press(app, KeyCode::Down);
    }
    panic!("no {id} among {:?}", rows(app, app.browse.tab));
}

/// What a screen of the window's size shows.
pub fn drawn(app: &App) -> Buffer {
    let mut buffer = Buffer::empty(Rect::new(0, 0, app.window.columns, app.window.rows));
    render(app, &mut buffer);
    buffer
}

/// Draws into a buffer, and says where the cursor belongs.
pub fn render(app: &App, buffer: &mut Buffer) -> Option<(u16, u16)> {
    view::render(app, &Keymap::standard(), buffer)
}

/// Where the cursor stands.
pub fn cursor(app: &App) -> Option<(u16, u16)> {
    let mut buffer = Buffer::empty(Rect::new(0, 0, app.window.columns, app.window.rows));
    render(app, &mut buffer)
}

/// The signs of a screen, line by line.
pub fn lines(buffer: &Buffer) -> Vec<String> {
    let area = buffer.area;
    let line = |y| (0..area.width).map(|x| buffer[(x, y)].symbol()).collect::<String>();
    (0..area.height).map(line).collect()
}

/// The cell at which a text stands on the screen.
pub fn place_of(app: &App, text: &str) -> (u16, u16) {
    let lines = lines(&drawn(app));
    let found = lines.iter().enumerate().find_map(|(y, line)| {
        let x = line.split_once(text)?.0.chars().count();
        Some((u16::try_from(x).ok()?, u16::try_from(y).ok()?))
    });
    found.unwrap_or_else(|| panic!("no {text:?} on:\n{}", lines.join("\n")))
}
