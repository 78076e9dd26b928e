//! The mouse: clicks, second clicks, the wheel.

use ratatui::crossterm::event::{Event, KeyCode, KeyModifiers, MouseButton, MouseEvent, MouseEventKind};
use wegweiser::app::App;
use wegweiser::app::browse::{Focus, Tab};
use wegweiser::app::message::{Effect, Message};
use wegweiser::app::window::Window;
use wegweiser::language::Language;

use crate::sample::{WIDE, click, desk, enter, kiosk, place_of, press, record, selected, told};

/// Clicks on a text of the screen.
fn click_on(app: &mut App, text: &str) -> Effect {
    let (column, row) = place_of(app, text);
    click(app, column, row)
}

fn wheel(app: &mut App, (column, row): (u16, u16), kind: MouseEventKind) {
    let event = Event::Mouse(MouseEvent { kind, column, row, modifiers: KeyModifiers::NONE });
    let message = told(app, &event).unwrap();
    app.update(message);
}

#[test]
fn a_click_selects_a_row_and_a_second_one_opens_it() {
    let mut app = desk();
    press(&mut app, KeyCode::Tab);
    click_on(&mut app, "Wohngeld");
    assert_eq!((selected(&app), app.browse.focus), ("wohngeld", Focus::List));
    click_on(&mut app, "Wohngeld");
    assert_eq!((selected(&app), app.browse.focus), ("wohngeld", Focus::Page));
}

#[test]
fn both_lines_of_a_row_belong_to_it() {
    let mut app = desk();
    press(&mut app, KeyCode::Tab);
    let (column, row) = place_of(&app, "Deutschkurs B1");
    click(&mut app, column, row + 1);
    assert_eq!(selected(&app), "deutschkurs-b1");
}

#[test]
fn a_click_below_the_last_row_does_nothing() {
    let mut app = desk();
    let (column, row) = place_of(&app, "Vernetzung fördern");
    assert_eq!(click(&mut app, column, row + 3), Effect::None);
    assert_eq!(selected(&app), "wohnen");
}

#[test]
fn a_click_on_a_tab_shows_it() {
    let mut app = desk();
    for (label, tab) in
        [("Adressen", Tab::Addresses), ("Merkliste", Tab::Shortlist), ("Ziele", Tab::Goals), ("Konzept", Tab::Concept)]
    {
        click_on(&mut app, label);
        assert_eq!(app.browse.tab, tab);
    }
}

#[test]
fn a_click_on_the_language_offers_the_others() {
    let mut app = desk();
    click_on(&mut app, "[DE]");
    click_on(&mut app, "English");
    assert_eq!(app.language(), Language::English);
    click_on(&mut app, "[EN]");
    click_on(&mut app, "1 Deutsch");
    assert_eq!(app.language(), Language::German);
}

#[test]
fn a_click_on_a_link_follows_it() {
    let mut app = desk();
    app.update(Message::Resized(Window { columns: 120, rows: 48 }));
    enter(&mut app, "wohngeld");
    click_on(&mut app, "› Wohnberechtigungsschein");
    assert_eq!(app.selected(), Some(record(&app, "wohnberechtigungsschein")));
    assert_eq!(app.browse.focus, Focus::Page);
}

#[test]
fn a_click_on_the_text_of_a_page_gives_it_the_keys() {
    let mut app = desk();
    enter(&mut app, "wohngeld");
    click_on(&mut app, "Zuschuss zur Miete.");
    assert_eq!((selected(&app), app.browse.focus), ("wohngeld", Focus::Page));
}

#[test]
fn a_click_on_an_empty_page_leaves_the_keys_in_the_list() {
    let mut app = desk();
    enter(&mut app, "wohngeld ort:beispieldorf");
    let page = app.panes().page;
    click(&mut app, page.x + 1, page.y + 1);
    assert_eq!(app.browse.focus, Focus::List);
}

#[test]
fn a_click_on_the_search_line_leaves_the_page() {
    let mut app = desk();
    enter(&mut app, "wohngeld");
    press(&mut app, KeyCode::Enter);
    click_on(&mut app, "Suche:");
    assert_eq!(app.browse.focus, Focus::List);
}

#[test]
fn the_wheel_moves_the_selection_over_the_list() {
    let mut app = desk();
    let over = place_of(&app, "Wohnraum anbieten");
    wheel(&mut app, over, MouseEventKind::ScrollDown);
    assert_eq!(selected(&app), "wohnraum-anbieten");
    wheel(&mut app, over, MouseEventKind::ScrollUp);
    assert_eq!(selected(&app), "wohnen");
}

#[test]
fn the_wheel_scrolls_the_page_it_is_over_and_stops_at_its_ends() {
    let mut app = desk();
    app.update(Message::Resized(Window { rows: 20, ..WIDE }));
    enter(&mut app, "wohngeld");
    let page = app.panes().page;
    for _ in 0..50 {
        wheel(&mut app, (page.x, page.y), MouseEventKind::ScrollDown);
    }
    let last = app.browse.place.top;
    assert!(last > 0);
    assert_eq!(selected(&app), "wohngeld");
    let lines = app.page_lines(wegweiser::app::panes::page_columns(&app.panes())).len();
    assert_eq!(last, lines - usize::from(page.height));
    for _ in 0..50 {
        wheel(&mut app, (page.x, page.y), MouseEventKind::ScrollUp);
    }
    assert_eq!(app.browse.place.top, 0);
}

#[test]
fn only_the_left_button_clicks() {
    let app = desk();
    for kind in [
        MouseEventKind::Down(MouseButton::Right),
        MouseEventKind::Down(MouseButton::Middle),
        MouseEventKind::Up(MouseButton::Left),
        MouseEventKind::Drag(MouseButton::Left),
    ] {
        let event = Event::Mouse(MouseEvent { kind, column: 5, row: 5, modifiers: KeyModifiers::NONE });
        assert_eq!(told(&app, &event), None, "{kind:?}");
    }
}

#[test]
fn in_public_a_tap_opens_a_tile() {
    let mut app = kiosk();
    click_on(&mut app, "Bildung und Sprache");
    assert_eq!(app.browse.scope, Some(record(&app, "bildung")));
}
