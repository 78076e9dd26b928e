//! Help and guide: what they say, how they scroll, and what closes them.

use ratatui::crossterm::event::{Event, KeyCode, KeyModifiers, MouseButton, MouseEvent, MouseEventKind};
use wegweiser::app::browse::{Focus, Tab};
use wegweiser::app::message::{Effect, Message};
use wegweiser::app::notice::Sentence;
use wegweiser::app::overlay::Overlay;
use wegweiser::app::window::Window;
use wegweiser::app::{App, Mode};
use wegweiser::keys::keymap::Keymap;
use wegweiser::keys::{guide, help};
use wegweiser::language::Language;
use wegweiser::text::bidi;

use crate::sample::{SMALL, chord, desk, drawn, enter, kiosk, lines, place_of, press, repeat, speak, told};

fn said(app: &App) -> Vec<String> {
    let lines = help::lines(app, &Keymap::standard());
    lines.into_iter().map(|line| format!("{}{}", line.front, line.text)).collect()
}

fn guided() -> App {
    let mut app = desk();
    chord(&mut app, KeyCode::Char('g'), KeyModifiers::ALT);
    app
}

/// Presses the mouse button on a cell, as the terminal tells it.
fn tap(app: &mut App, (column, row): (u16, u16)) -> Effect {
    let kind = MouseEventKind::Down(MouseButton::Left);
    let event = Event::Mouse(MouseEvent { kind, column, row, modifiers: KeyModifiers::NONE });
    told(app, &event).map_or(Effect::None, |message| app.update(message))
}

#[test]
fn the_help_stops_at_its_end_and_comes_back_at_once() {
    let mut app = desk();
    app.update(Message::Resized(SMALL));
    press(&mut app, KeyCode::F(1));
    repeat(&mut app, KeyCode::PageDown, 99);
    let last = said(&app).len() - 10;
    assert_eq!(app.help().map(|help| help.top), Some(last));
    press(&mut app, KeyCode::Down);
    press(&mut app, KeyCode::Up);
    assert_eq!(app.help().map(|help| help.top), Some(last - 1));
}

#[test]
fn the_keys_of_the_place_come_first_in_the_help() {
    let mut app = desk();
    let of_list = said(&app);
    press(&mut app, KeyCode::F(6));
    let of_page = said(&app);
    let after =
        |lines: &[String]| lines.iter().position(|line| line == "Hier").and_then(|at| lines.get(at + 2)).cloned();
    assert!(after(&of_list).is_some_and(|line| line.starts_with("Enter") && line.ends_with("öffnen")), "{of_list:?}");
    assert!(after(&of_page).is_some_and(|line| line.starts_with('←')), "{of_page:?}");
}

#[test]
fn examples_are_of_the_directory_itself() {
    let lines = said(&desk());
    for sample in ["ort:musterstadt", "feld:wohnen", "thema:schulden"] {
        assert!(lines.iter().any(|line| line.starts_with(sample)), "{sample} in {lines:?}");
    }
}

#[test]
fn nothing_in_the_help_is_cut() {
    for columns in [40, 80, 120] {
        let mut app = desk();
        app.update(Message::Resized(Window { columns, rows: 12 }));
        assert!(said(&app).iter().all(|line| !line.contains('…') || line.contains("Alt-1 … Alt-5")), "{columns}");
    }
}

#[test]
fn over_a_menu_the_help_explains_the_menu_and_leads_back_to_it() {
    let mut app = desk();
    enter(&mut app, "wohngeld");
    press(&mut app, KeyCode::F(9));
    press(&mut app, KeyCode::F(1));
    assert_eq!((app.mode(), app.help_place()), (Mode::Help, Mode::Menu));
    assert!(said(&app)[0].starts_with("Was Sie mit dem Eintrag tun können."));
    press(&mut app, KeyCode::Esc);
    assert!(matches!(app.overlay, Some(Overlay::Actions(_))));
}

#[test]
fn a_letter_closes_the_guide_and_is_typed() {
    let mut app = guided();
    assert_eq!(app.overlay, Some(Overlay::Guide));
    enter(&mut app, "wohngeld");
    assert_eq!((&app.overlay, app.browse.editor.text(), app.browse.tab), (&None, "wohngeld", Tab::Offers));
}

#[test]
fn enter_and_escape_only_close_the_guide() {
    for code in [KeyCode::Enter, KeyCode::Esc] {
        let mut app = guided();
        press(&mut app, code);
        assert_eq!((app.overlay, app.browse.focus), (None, Focus::List));
    }
}

#[test]
fn other_keys_close_the_guide_and_do_what_they_do() {
    let mut app = guided();
    press(&mut app, KeyCode::Down);
    assert_eq!((&app.overlay, app.browse.list().selected), (&None, 1));
    let mut app = guided();
    press(&mut app, KeyCode::F(1));
    assert_eq!(app.mode(), Mode::Help);
}

/// A text as it is seen where lines run from right to left.
fn turned(text: &str) -> String {
    let cells: Vec<String> = text.chars().map(String::from).collect();
    let signs: Vec<&str> = cells.iter().map(String::as_str).collect();
    bidi::turned(&signs, 0..0, bidi::Side::Right)
        .into_iter()
        .map(|cell| cell.sign)
        .collect::<String>()
        .trim()
        .to_owned()
}

#[test]
fn the_guide_fits_the_smallest_screen_in_every_language() {
    for language in Language::ALL {
        let mut app = guided();
        app.update(Message::Resized(SMALL));
        speak(&mut app, language);
        let guide = guide::lines(&app, &Keymap::standard());
        let screen = lines(&drawn(&app)).join("\n");
        assert!(guide.len() <= 10);
        for line in guide {
            let text = if app.is_from_right() { turned(line.text.trim()) } else { line.text.trim().to_owned() };
            assert!(screen.contains(&text), "{text:?} in\n{screen}");
        }
    }
}

#[test]
fn in_public_there_is_no_guide() {
    let mut app = kiosk();
    assert_eq!(app.update(Message::GuideAsked), Effect::None);
    assert_eq!(app.overlay, None);
}

#[test]
fn a_click_on_a_key_in_the_footer_is_that_key() {
    let mut app = desk();
    let place = place_of(&app, "F1 Hilfe");
    tap(&mut app, place);
    assert_eq!(app.mode(), Mode::Help);
    let mut app = desk();
    let (column, row) = place_of(&app, "Tab nächste");
    tap(&mut app, (column + 6, row));
    assert_eq!(app.browse.tab, Tab::Offers);
}

#[test]
fn a_click_beside_the_keys_of_the_footer_or_on_a_notice_does_nothing() {
    let mut app = desk();
    let (_, row) = place_of(&app, "F1 Hilfe");
    let before = app.browse.tab;
    tap(&mut app, (117, row));
    app.update(Message::Informed(Sentence::said("Tab nächste Liste F1 Hilfe".repeat(4))));
    tap(&mut app, (10, row));
    assert_eq!((app.browse.tab, app.overlay), (before, None));
}
