//! A screen that runs from right to left: what is seen where, and what the mouse and the arrows mean there.

use ratatui::buffer::Cell;
use ratatui::crossterm::event::{Event, KeyCode, KeyModifiers, MouseButton, MouseEvent, MouseEventKind};
use ratatui::style::Color;
use wegweiser::app::App;
use wegweiser::app::browse::Focus;
use wegweiser::app::message::Message;
use wegweiser::app::turner::Turner;
use wegweiser::app::window::Window;
use wegweiser::language::Language;

use crate::sample::{
    WIDE, chord, cursor, desk, drawn, enter, kiosk, lines, place_of, press, record, rows, speak, told,
};

/// The sizes at which screens are looked at.
const SIZES: [(u16, u16); 3] = [(120, 36), (80, 24), (40, 12)];

/// A desk in Arabic.
fn arabic() -> App {
    let mut app = desk();
    speak(&mut app, Language::Arabic);
    app
}

/// Presses the mouse button on what is seen, as the terminal tells it.
fn tap(app: &mut App, text: &str) {
    let (column, row) = place_of(app, text);
    let kind = MouseEventKind::Down(MouseButton::Left);
    let event = Event::Mouse(MouseEvent { kind, column, row, modifiers: KeyModifiers::NONE });
    let message = told(app, &event).unwrap();
    app.update(message);
}

#[test]
fn the_title_stands_at_the_right_and_the_language_at_the_left() {
    for language in [Language::Arabic, Language::Persian] {
        let mut app = desk();
        speak(&mut app, language);
        let head = lines(&drawn(&app)).remove(0);
        let tag = format!("[{}]", language.tag().to_uppercase());
        let (title, tag) = (head.find("Wegweiser Musterstadt").unwrap(), head.find(&tag).unwrap());
        assert!(tag < 10 && title > 40 && head.starts_with('┌') && head.ends_with('┐'), "{head}");
    }
}

#[test]
fn the_frame_is_whole_at_every_size_and_in_every_language() {
    for language in Language::ALL {
        for (columns, rows) in SIZES {
            let mut app = desk();
            app.update(Message::Resized(Window { columns, rows }));
            speak(&mut app, language);
            enter(&mut app, "beratung");
            press(&mut app, KeyCode::Enter);
            let seen = lines(&drawn(&app));
            let is_framed = app.panes().is_framed;
            for line in &seen {
                let (first, last) = (line.chars().next().unwrap(), line.chars().last().unwrap());
                assert!(
                    !is_framed || ("┌├└│".contains(first) && "┐┤┘│".contains(last)),
                    "{language}:\n{}",
                    seen.join("\n")
                );
            }
        }
    }
}

#[test]
fn a_click_means_what_is_seen_there() {
    let mut app = arabic();
    app.update(Message::Resized(WIDE));
    enter(&mut app, "beratung");
    let second = record(&app, &rows(&app, app.browse.tab).remove(1));
    let second = app.catalogue.title(second, Language::Arabic).to_owned();
    tap(&mut app, &second);
    assert_eq!((app.browse.list().selected, app.browse.focus), (1, Focus::List), "{second}");
}

#[test]
fn the_cursor_stands_at_the_left_of_what_was_typed() {
    let mut app = arabic();
    let empty = cursor(&app).unwrap();
    enter(&mut app, "سكن");
    let (column, row) = cursor(&app).unwrap();
    assert_eq!((column, row), (empty.0 - 3, empty.1));
}

#[test]
fn arrows_go_where_they_point() {
    let mut app = kiosk();
    app.update(Message::Resized(WIDE));
    speak(&mut app, Language::Persian);
    press(&mut app, KeyCode::Left);
    assert_eq!(app.kiosk.as_ref().unwrap().tile(), 1);
    press(&mut app, KeyCode::Right);
    assert_eq!(app.kiosk.as_ref().unwrap().tile(), 0);
}

#[test]
fn a_code_is_never_seen_from_behind() {
    let pattern = |language: Language| {
        let mut app = desk();
        app.update(Message::Resized(WIDE));
        speak(&mut app, language);
        enter(&mut app, "nachbarn");
        chord(&mut app, KeyCode::Char('q'), KeyModifiers::ALT);
        let buffer = drawn(&app);
        let rows = buffer.content.chunks(usize::from(WIDE.columns));
        let is_dot = |cell: &&Cell| matches!(cell.bg, Color::Indexed(_));
        let dots = rows.map(|row| row.iter().filter(is_dot).map(|cell| (cell.fg, cell.bg)).collect::<Vec<_>>());
        dots.filter(|row| !row.is_empty()).collect::<Vec<_>>()
    };
    let german = pattern(Language::German);
    assert!(german.len() > 10);
    assert!(pattern(Language::Arabic) == german);
}

#[test]
fn a_terminal_that_turns_lines_by_itself_gets_them_as_they_are_read() {
    let mut app = arabic();
    app.outfit.turner = Turner::Terminal;
    let head = lines(&drawn(&app)).remove(0);
    assert!(head.find("Wegweiser Musterstadt").unwrap() < 10, "{head}");
    assert!(lines(&drawn(&app))[1].contains(app.texts.say("search-label").as_str()));
}
