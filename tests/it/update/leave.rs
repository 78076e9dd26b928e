//! Esc clears one thing at a time, and the way out is asked for.

use ratatui::crossterm::event::{Event, KeyCode, KeyModifiers};
use wegweiser::app::browse::Focus;
use wegweiser::app::message::{Effect, Message};
use wegweiser::app::overlay::Overlay;
use wegweiser::app::{App, Mode};
use wegweiser::keys::keymap::Keymap;

use crate::sample::{SMALL, choose, chord, desk, enter, now, press, repeat, selected};

/// Asks for the way out.
fn asked() -> App {
    let mut app = desk();
    press(&mut app, KeyCode::F(10));
    assert_eq!(app.overlay, Some(Overlay::LeaveQuestion));
    app
}

#[test]
fn escape_clears_page_query_and_scope_in_turn_and_then_asks() {
    let mut app = desk();
    choose(&mut app, "wohnen");
    press(&mut app, KeyCode::Enter);
    enter(&mut app, "n");
    press(&mut app, KeyCode::F(6));
    let mut seen = Vec::new();
    for _ in 0..4 {
        seen.push((app.browse.focus, app.browse.editor.text().len(), app.browse.scope.is_some(), app.overlay.clone()));
        press(&mut app, KeyCode::Esc);
    }
    assert_eq!(
        seen,
        [
            (Focus::Page, 1, true, None),
            (Focus::List, 1, true, None),
            (Focus::List, 0, true, None),
            (Focus::List, 0, false, None)
        ]
    );
    assert_eq!(app.overlay, Some(Overlay::LeaveQuestion));
}

#[test]
fn enter_answers_the_question_with_yes() {
    assert_eq!(press(&mut asked(), KeyCode::Enter), Effect::Leave);
}

#[test]
fn every_key_that_asks_answers_when_it_is_pressed_again() {
    for letter in ['c', 'q'] {
        let mut app = desk();
        assert_eq!(chord(&mut app, KeyCode::Char(letter), KeyModifiers::CONTROL), Effect::Draw);
        assert_eq!(chord(&mut app, KeyCode::Char(letter), KeyModifiers::CONTROL), Effect::Leave);
    }
}

#[test]
fn escape_in_the_question_stays() {
    let mut app = asked();
    assert_eq!(press(&mut app, KeyCode::Esc), Effect::Draw);
    assert_eq!((&app.overlay, app.mode()), (&None, Mode::List));
}

#[test]
fn a_letter_in_the_question_stays_and_is_not_lost() {
    let mut app = desk();
    enter(&mut app, "tafel");
    repeat(&mut app, KeyCode::Esc, 2);
    assert_eq!(app.mode(), Mode::Question);
    enter(&mut app, "jobcenter");
    assert_eq!((app.overlay, app.browse.editor.text()), (None, "jobcenter"));
}

#[test]
fn what_is_pasted_into_the_question_goes_into_the_search() {
    let mut app = asked();
    let event = Event::Paste("wohngeld".to_owned());
    let message = Keymap::standard().message(app.mode(), &event).unwrap();
    app.update(message);
    assert_eq!((app.overlay, app.browse.editor.text()), (None, "wohngeld"));
}

#[test]
fn help_over_the_question_is_that_of_the_list() {
    let mut app = asked();
    press(&mut app, KeyCode::F(1));
    assert_eq!((app.mode(), app.help_place()), (Mode::Help, Mode::List));
    press(&mut app, KeyCode::Esc);
    assert_eq!(app.mode(), Mode::List);
}

#[test]
fn the_question_outlives_a_change_of_size_and_of_day() {
    let mut app = asked();
    app.update(Message::Resized(SMALL));
    app.update(Message::Told(now() + chrono::Duration::days(1)));
    assert_eq!(app.overlay, Some(Overlay::LeaveQuestion));
    assert_eq!(app.window, SMALL);
}

#[test]
fn help_opens_everywhere_at_a_desk_and_any_key_closes_it() {
    for code in [KeyCode::Esc, KeyCode::F(1), KeyCode::Enter, KeyCode::Char('x'), KeyCode::F(12)] {
        let mut app = desk();
        press(&mut app, KeyCode::F(1));
        assert_eq!(app.mode(), Mode::Help);
        press(&mut app, code);
        assert_eq!((app.overlay, app.browse.editor.text()), (None, ""), "after {code:?}");
    }
}

#[test]
fn help_scrolls_and_stays() {
    let mut app = desk();
    press(&mut app, KeyCode::F(1));
    repeat(&mut app, KeyCode::Down, 3);
    press(&mut app, KeyCode::Up);
    assert_eq!(app.help().map(|help| help.top), Some(2));
    press(&mut app, KeyCode::End);
    let end = app.help().map(|help| help.top);
    press(&mut app, KeyCode::Down);
    assert_eq!(app.help().map(|help| help.top), end);
    press(&mut app, KeyCode::Home);
    assert_eq!(app.help().map(|help| help.top), Some(0));
}

#[test]
fn the_day_and_the_size_change_under_the_open_help() {
    let mut app = desk();
    repeat(&mut app, KeyCode::Down, 7);
    press(&mut app, KeyCode::F(1));
    let tomorrow = now() + chrono::Duration::days(1);
    app.update(Message::Told(tomorrow));
    app.update(Message::Resized(SMALL));
    assert_eq!((app.now, app.window, app.mode()), (tomorrow, SMALL, Mode::Help));
    press(&mut app, KeyCode::Esc);
    let list = app.browse.list();
    let visible = app.panes().list_lines() / 2;
    assert_eq!(selected(&app), "vernetzung");
    assert!((list.top..list.top + visible).contains(&list.selected));
}

#[test]
fn time_that_passes_under_the_open_help_draws_nothing() {
    let mut app = desk();
    press(&mut app, KeyCode::F(1));
    assert_eq!(app.update(Message::Elapsed(std::time::Duration::from_secs(1))), Effect::None);
    assert_eq!(app.update(Message::Told(now())), Effect::None);
}
