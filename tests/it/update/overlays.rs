//! What lies over the lists: each place explains itself, and what is the same everywhere is the same there.

use ratatui::crossterm::event::{KeyCode, KeyModifiers};
use wegweiser::app::desk::{Desk, Slip};
use wegweiser::app::handout::{Means, Printer};
use wegweiser::app::message::{Effect, Message};
use wegweiser::app::overlay::Overlay;
use wegweiser::app::{App, Mode};
use wegweiser::keys::help;
use wegweiser::keys::keymap::Keymap;
use wegweiser::language::Language;

use crate::sample::{MUSTERSTADT, SMALL, catalogue, chord, desk, drawn, enter, kiosk, lines, now, press, speak};

/// An application with a selected offer and a slip, and what opens each overlay from there.
fn overlays() -> Vec<(Mode, App)> {
    let alt = |letter| (KeyCode::Char(letter), KeyModifiers::ALT);
    let plain = |code| (code, KeyModifiers::NONE);
    let keys = [
        (Mode::Code, alt('q')),
        (Mode::Writing, alt('n')),
        (Mode::Writing, alt('r')),
        (Mode::Menu, plain(KeyCode::F(9))),
        (Mode::Filters, plain(KeyCode::F(2))),
        (Mode::HandOut, plain(KeyCode::F(12))),
    ];
    let open = |(mode, (code, modifiers))| {
        let mut app = desk();
        enter(&mut app, "wohngeld");
        chord(&mut app, code, modifiers);
        (mode, app)
    };
    let mut all: Vec<(Mode, App)> = keys.into_iter().map(open).collect();
    all.push((Mode::Slips, slips()));
    for (mode, app) in &all {
        assert_eq!(app.mode(), *mode);
    }
    all
}

/// The list of slips, with two of them.
fn slips() -> App {
    let mut app = desk();
    let slip = |text: &str| Slip { id: "wohngeld".to_owned(), text: text.to_owned(), on: now().date() };
    app.update(Message::Kept(Box::new(Desk { slips: vec![slip("eins"), slip("zwei")], ..Desk::default() })));
    enter(&mut app, "wohngeld");
    chord(&mut app, KeyCode::Char('r'), KeyModifiers::ALT);
    enter(&mut app, "drei");
    press(&mut app, KeyCode::Enter);
    app
}

fn said(app: &App) -> String {
    let lines = help::lines(app, &Keymap::standard());
    lines.into_iter().map(|line| [line.front, line.text].concat()).collect::<Vec<_>>().join("\n")
}

#[test]
fn every_place_explains_its_keys_and_leads_back_to_itself() {
    for (mode, mut app) in overlays() {
        let before = app.overlay.clone();
        press(&mut app, KeyCode::F(1));
        assert_eq!((app.mode(), app.help_place()), (Mode::Help, mode));
        assert!(said(&app).contains("Esc"), "{mode:?}: {}", said(&app));
        assert!(!said(&app).starts_with("Tippen Sie einfach"), "{mode:?}");
        press(&mut app, KeyCode::Esc);
        assert_eq!(app.overlay, before, "{mode:?}");
    }
}

#[test]
fn the_help_of_a_note_names_the_editor_and_that_of_a_code_its_contents() {
    for (mode, words) in [(Mode::Writing, "Strg-O"), (Mode::Code, "Tab"), (Mode::Slips, "m mailt ihn")] {
        let (_, mut app) = overlays().into_iter().find(|(it, _)| *it == mode).unwrap();
        press(&mut app, KeyCode::F(1));
        assert!(said(&app).contains(words), "{}", said(&app));
    }
}

#[test]
fn language_and_colors_turn_under_every_overlay_and_it_stays() {
    for (mode, mut app) in overlays() {
        let theme = app.outfit.theme;
        speak(&mut app, Language::Polish);
        press(&mut app, KeyCode::F(4));
        assert_eq!((app.mode(), app.language()), (mode, Language::Polish));
        assert_ne!(app.outfit.theme, theme);
    }
}

#[test]
fn time_goes_on_and_windows_change_under_every_overlay() {
    for (mode, mut app) in overlays() {
        let later = now() + chrono::Duration::hours(1);
        app.update(Message::Told(later));
        app.update(Message::Resized(SMALL));
        assert_eq!((app.mode(), app.now, app.window), (mode, later, SMALL));
        drawn(&app);
    }
}

#[test]
fn a_question_is_asked_in_another_language_instead_of_going_away() {
    let mut app = desk();
    press(&mut app, KeyCode::F(10));
    speak(&mut app, Language::Polish);
    assert_eq!((&app.overlay, app.language()), (&Some(Overlay::LeaveQuestion), Language::Polish));
}

#[test]
fn where_files_go_is_heard_under_the_help_too() {
    let mut app = desk();
    enter(&mut app, "wohngeld");
    press(&mut app, KeyCode::F(12));
    press(&mut app, KeyCode::F(1));
    app.update(Message::HandOutPrepared(Means { folder: "/tmp/".to_owned(), printer: Printer::None }));
    assert_eq!(app.mode(), Mode::Help);
    press(&mut app, KeyCode::Esc);
    let Some(Overlay::HandOut(form)) = &app.overlay else { panic!("no form") };
    assert!(form.path.text().starts_with("/tmp/merkblatt"));
}

#[test]
fn a_visitor_gets_help_over_the_code_and_comes_back_to_it() {
    let mut app = kiosk();
    enter(&mut app, "wohngeld");
    chord(&mut app, KeyCode::Char('q'), KeyModifiers::ALT);
    press(&mut app, KeyCode::F(1));
    assert_eq!(app.help_place(), Mode::Code);
    press(&mut app, KeyCode::Esc);
    assert_eq!(app.mode(), Mode::Code);
}

#[test]
fn the_slips_page_and_go_to_their_ends() {
    let mut app = slips();
    let at = |app: &App| matches!(&app.overlay, Some(Overlay::Slips(slips)) if slips.selected == 2);
    assert_eq!(press(&mut app, KeyCode::PageDown), Effect::Draw);
    assert!(at(&app));
    press(&mut app, KeyCode::PageUp);
    assert!(!at(&app));
    assert!(lines(&drawn(&app)).join("\n").contains("drei"));
}

#[test]
fn a_newer_edition_takes_nothing_that_is_open_away() {
    for (mode, mut app) in overlays() {
        let before = app.overlay.clone();
        app.renew(catalogue(MUSTERSTADT), 0);
        assert_eq!(app.overlay, before, "{mode:?}");
    }
}
