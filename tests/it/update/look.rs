//! Language, theme and size: what is read stays where it is.

use ratatui::crossterm::event::KeyCode;
use wegweiser::app::browse::{Focus, Tab};
use wegweiser::app::message::{Effect, Message};
use wegweiser::app::window::{Screen, Window};
use wegweiser::app::{Mode, ThemeName};
use wegweiser::language::Language;

use crate::sample::{SMALL, WIDE, choose, desk, enter, now, press, selected, speak};

#[test]
fn another_language_keeps_query_tab_and_selection() {
    let mut app = desk();
    enter(&mut app, "deutschkurs");
    press(&mut app, KeyCode::Down);
    speak(&mut app, Language::English);
    assert_eq!(app.language(), Language::English);
    assert_eq!(
        (app.browse.editor.text(), app.browse.tab, selected(&app)),
        ("deutschkurs", Tab::Offers, "deutschkurs-b1")
    );
}

#[test]
fn another_language_keeps_page_and_scope() {
    let mut app = desk();
    choose(&mut app, "wohnen");
    press(&mut app, KeyCode::Enter);
    press(&mut app, KeyCode::F(6));
    let before = (app.browse.scope, app.browse.focus);
    speak(&mut app, Language::Ukrainian);
    assert_eq!((app.browse.scope, app.browse.focus), before);
}

#[test]
fn themes_go_round_and_say_their_names() {
    let mut app = desk();
    let mut seen = Vec::new();
    for _ in 0..4 {
        press(&mut app, KeyCode::F(4));
        seen.push((app.outfit.theme, app.notice().unwrap()));
    }
    let names = ["für hellen Hintergrund", "hoher Kontrast", "ohne Farben", "für dunklen Hintergrund"];
    let themes = [ThemeName::Light, ThemeName::Contrast, ThemeName::Plain, ThemeName::Dark];
    let expected: Vec<_> = themes.into_iter().zip(names.map(|name| format!("Farben: {name}"))).collect();
    assert_eq!(seen, expected);
}

#[test]
fn language_and_theme_change_under_the_open_help() {
    let mut app = desk();
    press(&mut app, KeyCode::F(1));
    speak(&mut app, Language::English);
    press(&mut app, KeyCode::F(4));
    assert_eq!((app.language(), app.outfit.theme, app.mode()), (Language::English, ThemeName::Light, Mode::Help));
}

#[test]
fn every_size_keeps_the_selected_row_in_view() {
    let mut app = desk();
    for rows in [36, 12, 20, 13, 24, 16, 12] {
        app.update(Message::Resized(Window { columns: 40, rows }));
        for _ in 0..8 {
            press(&mut app, KeyCode::Down);
        }
        app.update(Message::Resized(SMALL));
        let list = app.browse.list();
        let visible = app.panes().list_lines() / 2;
        assert_eq!(list.selected, 7);
        assert!((list.top..list.top + visible).contains(&7), "{rows} rows: top {}", list.top);
    }
}

#[test]
fn list_and_page_stand_side_by_side_from_ninety_columns_on() {
    let mut app = desk();
    for (columns, focus, expected) in [
        (120, Focus::List, Screen::Both),
        (90, Focus::Page, Screen::Both),
        (89, Focus::List, Screen::List),
        (89, Focus::Page, Screen::Page),
        (40, Focus::Page, Screen::Page),
        (39, Focus::Page, Screen::TooSmall),
    ] {
        app.update(Message::Resized(Window { columns, ..WIDE }));
        if app.browse.focus != focus {
            press(&mut app, KeyCode::F(6));
        }
        assert_eq!(app.screen(), expected, "{columns} columns, {focus:?}");
    }
}

#[test]
fn the_time_is_told_and_the_same_time_draws_nothing() {
    let mut app = desk();
    let tomorrow = now() + chrono::Duration::days(1);
    assert_eq!(app.update(Message::Told(tomorrow)), Effect::Draw);
    assert_eq!(app.update(Message::Told(tomorrow)), Effect::None);
    assert_eq!(app.now, tomorrow);
}

#[test]
fn time_that_passes_changes_nothing_at_a_desk() {
    let mut app = desk();
    assert_eq!(app.update(Message::Elapsed(std::time::Duration::from_secs(86_400))), Effect::None);
}

#[test]
fn facts_not_checked_for_a_year_are_old_from_one_day_to_the_next() {
    let mut app = desk();
    enter(&mut app, "wohngeld");
    let has_warning = |app: &wegweiser::app::App| {
        app.sheet().unwrap().rows().any(|row| row.kind == wegweiser::sheet::row::Kind::Warning)
    };
    assert!(!has_warning(&app));
    app.update(Message::Told(now() + chrono::Duration::days(365)));
    assert!(has_warning(&app));
}
