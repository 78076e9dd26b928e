//! The detail page: moving over its links and lines.

use ratatui::crossterm::event::{KeyCode, KeyModifiers};
use wegweiser::app::App;
use wegweiser::app::browse::{Focus, PagePlace};
use wegweiser::app::message::Message;
use wegweiser::app::panes::page_columns;
use wegweiser::sheet::Reader;

use crate::sample::{SMALL, WIDE, choose, desk, enter, press, record, repeat, selected};

/// The page of an offer on a small screen.
fn page() -> App {
    let mut app = desk();
    app.update(Message::Resized(SMALL));
    enter(&mut app, "wohngeld");
    press(&mut app, KeyCode::Enter);
    assert_eq!(app.browse.focus, Focus::Page);
    app
}

fn last_top(app: &App) -> usize {
    let lines = app.page_lines(page_columns(&app.panes())).len();
    lines.saturating_sub(usize::from(app.panes().page.height))
}

/// Whether the selected link has a line in view.
fn sees_link(app: &App) -> bool {
    let place = app.browse.place;
    let lines = app.page_lines(page_columns(&app.panes()));
    let seen = lines.iter().skip(place.top).take(app.panes().page.height.into());
    seen.into_iter().any(|line| line.link.is_some() && line.link == place.link)
}

#[test]
fn stepping_down_meets_every_link_and_always_keeps_it_in_view() {
    let mut app = page();
    let links = app.sheet().unwrap().stops(Reader::Desk).count();
    assert!(links >= 7);
    let mut met = Vec::new();
    for _ in 0..200 {
        press(&mut app, KeyCode::Down);
        if let Some(link) = app.browse.place.link.filter(|link| met.last() != Some(link)) {
            assert!(sees_link(&app));
            met.push(link);
        }
    }
    assert_eq!(met, (0..links).collect::<Vec<_>>());
    assert_eq!(app.browse.place.top, last_top(&app));
}

#[test]
fn stepping_up_comes_back_to_the_first_line() {
    let mut app = page();
    repeat(&mut app, KeyCode::Down, 200);
    repeat(&mut app, KeyCode::Up, 200);
    assert_eq!(app.browse.place.top, 0);
}

#[test]
fn home_and_end_go_to_the_ends_of_the_page() {
    let mut app = page();
    press(&mut app, KeyCode::End);
    assert_eq!(app.browse.place, PagePlace { top: last_top(&app), link: None });
    press(&mut app, KeyCode::Home);
    assert_eq!(app.browse.place, PagePlace::default());
}

#[test]
fn a_screenful_down_shows_what_comes_next() {
    let mut app = page();
    press(&mut app, KeyCode::PageDown);
    assert_eq!(app.browse.place.top, usize::from(app.panes().page.height));
}

#[test]
fn enter_without_a_selected_link_stays() {
    let mut app = page();
    press(&mut app, KeyCode::Enter);
    assert_eq!((selected(&app), app.browse.focus), ("wohngeld", Focus::Page));
}

#[test]
fn enter_on_a_link_opens_the_page_it_names() {
    let mut app = page();
    let is_link = |app: &App| {
        let link = app.browse.place.link.and_then(|link| app.sheet().unwrap().stops(Reader::Desk).nth(link)?.record());
        link == Some(record(app, "wohnungsamt"))
    };
    for _ in 0..40 {
        if !is_link(&app) {
            press(&mut app, KeyCode::Down);
        }
    }
    assert!(is_link(&app));
    press(&mut app, KeyCode::Enter);
    assert_eq!((selected(&app), app.browse.place), ("wohnungsamt", PagePlace::default()));
}

#[test]
fn another_row_begins_its_page_at_the_top() {
    let mut app = desk();
    press(&mut app, KeyCode::Tab);
    choose(&mut app, "wohngeld");
    press(&mut app, KeyCode::F(6));
    press(&mut app, KeyCode::Down);
    press(&mut app, KeyCode::F(6));
    press(&mut app, KeyCode::Up);
    assert_eq!(app.browse.place, PagePlace::default());
}

#[test]
fn a_wider_window_leaves_no_page_scrolled_beyond_its_end() {
    let mut app = page();
    press(&mut app, KeyCode::End);
    app.update(Message::Resized(WIDE));
    assert!(app.browse.place.top <= last_top(&app), "{} of {}", app.browse.place.top, last_top(&app));
}

#[test]
fn a_smaller_window_keeps_the_selected_link_in_view() {
    let mut app = page();
    app.update(Message::Resized(WIDE));
    repeat(&mut app, KeyCode::Down, 4);
    let link = app.browse.place.link;
    assert!(link.is_some());
    app.update(Message::Resized(SMALL));
    assert_eq!(app.browse.place.link, link);
    assert!(sees_link(&app));
}

#[test]
fn a_letter_with_alt_does_nothing_on_a_page() {
    let mut app = page();
    crate::sample::chord(&mut app, KeyCode::Char('p'), KeyModifiers::ALT);
    assert_eq!(app.browse.focus, Focus::Page);
}

#[test]
fn the_arrow_keys_pass_the_few_stops_of_a_page() {
    let mut app = desk();
    app.update(Message::Resized(SMALL));
    press(&mut app, KeyCode::Tab);
    press(&mut app, KeyCode::Tab);
    choose(&mut app, "nachbarn");
    press(&mut app, KeyCode::Enter);
    assert_eq!(app.sheet().unwrap().stops(Reader::Desk).count(), 4);
    repeat(&mut app, KeyCode::Down, 100);
    assert_eq!(app.browse.place.top, last_top(&app));
    assert!(last_top(&app) > 8);
    repeat(&mut app, KeyCode::Up, 100);
    assert_eq!(app.browse.place.top, 0);
}
