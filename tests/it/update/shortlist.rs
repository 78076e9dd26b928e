//! The shortlist: contacts collected for one client.

use ratatui::crossterm::event::{KeyCode, KeyModifiers};
use wegweiser::app::App;
use wegweiser::app::browse::{Focus, Tab};

use crate::sample::{choose, chord, counts, desk, enter, press, rows, selected};

/// Two offers and an address on the shortlist, in this order.
fn collected() -> App {
    let mut app = desk();
    press(&mut app, KeyCode::Tab);
    for id in ["wohngeld", "deutschkurs-a1"] {
        choose(&mut app, id);
        press(&mut app, KeyCode::F(5));
    }
    press(&mut app, KeyCode::Tab);
    choose(&mut app, "nachbarn");
    press(&mut app, KeyCode::Insert);
    chord(&mut app, KeyCode::Char('5'), KeyModifiers::ALT);
    app
}

#[test]
fn contacts_stand_in_the_order_of_collecting() {
    let app = collected();
    assert_eq!(rows(&app, Tab::Shortlist), ["wohngeld", "deutschkurs-a1", "nachbarn"]);
}

#[test]
fn noting_says_so_and_how_many_there_are_until_the_next_key() {
    let mut app = desk();
    press(&mut app, KeyCode::Tab);
    press(&mut app, KeyCode::F(5));
    assert_eq!(app.notice.as_deref(), Some("Gemerkt. Die Merkliste hat jetzt einen Eintrag."));
    press(&mut app, KeyCode::Down);
    assert_eq!(app.notice, None);
}

#[test]
fn noting_twice_takes_a_contact_off_again() {
    let mut app = desk();
    press(&mut app, KeyCode::Tab);
    press(&mut app, KeyCode::F(5));
    press(&mut app, KeyCode::F(5));
    assert!(app.desk.shortlist.entries().is_empty());
}

#[test]
fn noting_keeps_the_selection_and_the_window_of_the_list() {
    let mut app = desk();
    app.update(wegweiser::app::message::Message::Resized(crate::sample::SMALL));
    press(&mut app, KeyCode::Tab);
    chord(&mut app, KeyCode::End, KeyModifiers::CONTROL);
    press(&mut app, KeyCode::Up);
    let before = (selected(&app).to_owned(), app.browse.list().top);
    press(&mut app, KeyCode::F(5));
    assert_eq!((selected(&app).to_owned(), app.browse.list().top), before);
}

#[test]
fn noting_keeps_the_place_on_the_page() {
    let mut app = desk();
    enter(&mut app, "wohngeld");
    press(&mut app, KeyCode::Enter);
    press(&mut app, KeyCode::Down);
    press(&mut app, KeyCode::Down);
    let before = app.browse.place;
    press(&mut app, KeyCode::F(5));
    assert_ne!(before, wegweiser::app::browse::PagePlace::default());
    assert_eq!((app.browse.place, app.browse.focus), (before, Focus::Page));
}

#[test]
fn noting_keeps_the_selections_of_the_other_tabs() {
    let mut app = desk();
    choose(&mut app, "bildung");
    press(&mut app, KeyCode::Tab);
    press(&mut app, KeyCode::F(5));
    chord(&mut app, KeyCode::Char('1'), KeyModifiers::ALT);
    assert_eq!(selected(&app), "bildung");
}

#[test]
fn the_way_back_to_a_contact_no_longer_noted_leads_to_the_list() {
    let mut app = collected();
    choose(&mut app, "wohngeld");
    press(&mut app, KeyCode::Enter);
    press(&mut app, KeyCode::Down);
    press(&mut app, KeyCode::Enter);
    press(&mut app, KeyCode::F(8));
    chord(&mut app, KeyCode::Left, KeyModifiers::ALT);
    assert_eq!((app.browse.tab, app.browse.focus), (Tab::Shortlist, Focus::List));
}

#[test]
fn fields_goals_and_pages_of_the_concept_are_not_noted() {
    for tab in ['1', '4'] {
        let mut app = desk();
        chord(&mut app, KeyCode::Char(tab), KeyModifiers::ALT);
        press(&mut app, KeyCode::F(5));
        assert!(app.desk.shortlist.entries().is_empty());
        assert_eq!(app.notice.as_deref(), Some("Merken können Sie sich Angebote und Adressen."));
    }
}

#[test]
fn taking_one_off_in_the_shortlist_selects_the_next() {
    let mut app = collected();
    choose(&mut app, "deutschkurs-a1");
    press(&mut app, KeyCode::F(5));
    assert_eq!(rows(&app, Tab::Shortlist), ["wohngeld", "nachbarn"]);
    assert_eq!(selected(&app), "nachbarn");
}

#[test]
fn taking_off_the_one_on_the_page_goes_back_to_the_list() {
    let mut app = collected();
    press(&mut app, KeyCode::Enter);
    assert_eq!(app.browse.focus, Focus::Page);
    press(&mut app, KeyCode::F(5));
    assert_eq!((app.browse.focus, selected(&app)), (Focus::List, "deutschkurs-a1"));
}

#[test]
fn one_key_clears_all_of_it_wherever_the_reader_is() {
    let mut app = collected();
    press(&mut app, KeyCode::Tab);
    press(&mut app, KeyCode::F(8));
    assert_eq!(counts(&app)[4], 0);
    assert_eq!(app.notice.as_deref(), Some("Die Merkliste ist leer. 3 Einträge wurden gelöscht."));
}

#[test]
fn clearing_it_while_one_of_its_pages_is_read_goes_back_to_the_empty_list() {
    let mut app = collected();
    press(&mut app, KeyCode::Enter);
    press(&mut app, KeyCode::F(8));
    assert_eq!((app.browse.focus, app.browse.tab, app.selected()), (Focus::List, Tab::Shortlist, None));
}

#[test]
fn a_search_leaves_the_shortlist_as_it_is() {
    let mut app = collected();
    enter(&mut app, "schulden");
    assert_eq!(rows(&app, Tab::Shortlist), ["wohngeld", "deutschkurs-a1", "nachbarn"]);
}
