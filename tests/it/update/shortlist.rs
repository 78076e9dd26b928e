//! The shortlist: contacts collected for one client.

use std::time::Duration;

use ratatui::crossterm::event::{KeyCode, KeyModifiers};
use wegweiser::app::App;
use wegweiser::app::browse::{Focus, Tab};
use wegweiser::app::desk::{Change, Desk};
use wegweiser::app::message::{Deed, Effect, Message};
use wegweiser::app::shortlist::Entry;

use crate::sample::{choose, chord, counts, desk, drawn, enter, kiosk, lines, press, repeat, rows, selected};

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
    assert_eq!(app.notice().as_deref(), Some("Gemerkt. Die Merkliste hat jetzt einen Eintrag."));
    press(&mut app, KeyCode::Down);
    assert_eq!(app.notice(), None);
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
    app.update(Message::Resized(crate::sample::SMALL));
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
        assert_eq!(app.notice().as_deref(), Some("Merken können Sie sich Angebote und Adressen."));
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
    assert_eq!(app.notice().as_deref(), Some("3 Einträge gelöscht, F8 holt sie zurück"));
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

/// The contact on the shortlist gets a comment.
fn comment(app: &mut App, id: &str, text: &str) -> Effect {
    choose(app, id);
    chord(app, KeyCode::Char('c'), KeyModifiers::ALT);
    enter(app, text);
    press(app, KeyCode::Enter)
}

#[test]
fn clearing_can_be_taken_back_with_order_and_comments() {
    let mut app = collected();
    comment(&mut app, "wohngeld", "Ausweis mitbringen");
    let before = app.desk.shortlist.clone();
    press(&mut app, KeyCode::F(8));
    let effect = press(&mut app, KeyCode::F(8));
    assert_eq!(app.desk.shortlist, before);
    assert_eq!(effect, Effect::Do(Deed::Keep(Change::ShortlistRestored(before.entries().to_vec()))));
    assert_eq!(app.notice().as_deref(), Some("3 Einträge stehen wieder auf der Merkliste."));
}

#[test]
fn clearing_cannot_be_taken_back_once_the_next_client_has_a_list() {
    let mut app = collected();
    press(&mut app, KeyCode::F(8));
    chord(&mut app, KeyCode::Char('2'), KeyModifiers::ALT);
    let id = selected(&app).to_owned();
    press(&mut app, KeyCode::F(5));
    press(&mut app, KeyCode::F(5));
    press(&mut app, KeyCode::F(8));
    assert_eq!(rows(&app, Tab::Shortlist), [id]);
}

/// A list of three, the first of which had a comment and was taken off.
fn taken_off() -> App {
    let mut app = collected();
    comment(&mut app, "wohngeld", "Ausweis mitbringen");
    press(&mut app, KeyCode::F(5));
    assert_eq!(rows(&app, Tab::Shortlist), ["deutschkurs-a1", "nachbarn"]);
    app
}

/// Notes an offer, or takes it off again.
fn note(app: &mut App, id: &str) {
    chord(app, KeyCode::Char('2'), KeyModifiers::ALT);
    choose(app, id);
    press(app, KeyCode::F(5));
}

#[test]
fn what_was_taken_off_comes_back_with_its_comment() {
    let mut app = taken_off();
    note(&mut app, "wohngeld");
    assert_eq!(app.desk.shortlist.comment_on("wohngeld"), "Ausweis mitbringen");
}

#[test]
fn what_was_taken_off_comes_back_though_something_else_was_noted_or_cleared_and_brought_back() {
    let mut app = taken_off();
    note(&mut app, "deutschkurs-a1");
    note(&mut app, "deutschkurs-a1");
    press(&mut app, KeyCode::F(8));
    press(&mut app, KeyCode::F(8));
    note(&mut app, "wohngeld");
    assert_eq!(app.desk.shortlist.comment_on("wohngeld"), "Ausweis mitbringen");
}

#[test]
fn a_list_emptied_one_by_one_comes_back_whole() {
    let mut app = taken_off();
    press(&mut app, KeyCode::F(5));
    press(&mut app, KeyCode::F(5));
    assert!(app.desk.shortlist.entries().is_empty());
    press(&mut app, KeyCode::F(8));
    assert_eq!(rows(&app, Tab::Shortlist), ["wohngeld", "deutschkurs-a1", "nachbarn"]);
    assert_eq!(app.desk.shortlist.comment_on("wohngeld"), "Ausweis mitbringen");
}

#[test]
fn the_next_client_does_not_get_the_comment_of_the_last() {
    let mut cleared = taken_off();
    press(&mut cleared, KeyCode::F(8));
    let mut emptied = taken_off();
    press(&mut emptied, KeyCode::F(5));
    press(&mut emptied, KeyCode::F(5));
    note(&mut emptied, "budgetberatung");
    for mut app in [cleared, emptied] {
        note(&mut app, "wohngeld");
        assert!(app.desk.shortlist.has("wohngeld"));
        assert_eq!(app.desk.shortlist.comment_on("wohngeld"), "");
    }
}

/// A visitor with one contact on the list.
fn visitor() -> App {
    let mut app = kiosk();
    enter(&mut app, "wohngeld");
    press(&mut app, KeyCode::F(5));
    app
}

#[test]
fn a_visitor_is_asked_before_the_list_is_gone_for_good() {
    let mut app = visitor();
    press(&mut app, KeyCode::F(8));
    assert_eq!(app.notice().as_deref(), Some("Noch einmal F8 löscht den Eintrag von der Merkliste."));
    assert_eq!(app.desk.shortlist.entries().len(), 1);
    press(&mut app, KeyCode::F(8));
    assert_eq!(app.notice().as_deref(), Some("Die Merkliste ist leer. Ein Eintrag wurde gelöscht."));
    press(&mut app, KeyCode::F(8));
    assert!(app.desk.shortlist.entries().is_empty());
}

#[test]
fn another_key_or_a_while_takes_that_question_back() {
    let mut app = visitor();
    press(&mut app, KeyCode::F(8));
    press(&mut app, KeyCode::Down);
    press(&mut app, KeyCode::F(8));
    assert_eq!(app.desk.shortlist.entries().len(), 1);
    app.update(Message::Elapsed(Duration::from_secs(30)));
    press(&mut app, KeyCode::F(8));
    assert_eq!(app.desk.shortlist.entries().len(), 1);
    press(&mut app, KeyCode::F(8));
    assert!(app.desk.shortlist.entries().is_empty());
}

#[test]
fn a_contact_moves_up_and_down_and_stays_selected() {
    let mut app = collected();
    choose(&mut app, "nachbarn");
    let effect = chord(&mut app, KeyCode::Up, KeyModifiers::ALT);
    assert_eq!(rows(&app, Tab::Shortlist), ["wohngeld", "nachbarn", "deutschkurs-a1"]);
    let change = Change::Moved { id: "nachbarn".to_owned(), before: Some("deutschkurs-a1".to_owned()) };
    assert_eq!((selected(&app), effect), ("nachbarn", Effect::Do(Deed::Keep(change))));
    choose(&mut app, "wohngeld");
    for order in [["nachbarn", "wohngeld", "deutschkurs-a1"], ["nachbarn", "deutschkurs-a1", "wohngeld"]] {
        chord(&mut app, KeyCode::Down, KeyModifiers::ALT);
        assert_eq!(rows(&app, Tab::Shortlist), order);
    }
}

#[test]
fn the_first_and_the_last_move_no_further() {
    let mut app = collected();
    for (id, key) in [("wohngeld", KeyCode::Up), ("nachbarn", KeyCode::Down)] {
        choose(&mut app, id);
        assert_eq!(chord(&mut app, key, KeyModifiers::ALT), Effect::Draw);
        assert_eq!(rows(&app, Tab::Shortlist), ["wohngeld", "deutschkurs-a1", "nachbarn"]);
    }
}

#[test]
fn elsewhere_moving_and_commenting_say_where_they_belong() {
    for code in [KeyCode::Up, KeyCode::Char('c')] {
        let mut app = collected();
        chord(&mut app, KeyCode::Char('2'), KeyModifiers::ALT);
        chord(&mut app, code, KeyModifiers::ALT);
        assert_eq!(app.notice().as_deref(), Some("Das geht bei einem Eintrag der Merkliste (Alt-5)."));
        assert_eq!(app.overlay, None);
    }
}

#[test]
fn a_comment_is_kept_and_shown_below_its_contact() {
    let mut app = collected();
    let effect = comment(&mut app, "deutschkurs-a1", "ab Januar");
    let change = Change::Commented { id: "deutschkurs-a1".to_owned(), text: "ab Januar".to_owned() };
    assert_eq!((effect, &app.overlay), (Effect::Do(Deed::Keep(change)), &None));
    assert!(lines(&drawn(&app)).iter().any(|line| line.contains("„ab Januar“ · ")));
}

#[test]
fn a_comment_is_written_on_from_where_it_ended_and_escape_leaves_it() {
    let mut app = collected();
    comment(&mut app, "wohngeld", "Ausweis");
    comment(&mut app, "wohngeld", " und Mietvertrag");
    assert_eq!(app.desk.shortlist.comment_on("wohngeld"), "Ausweis und Mietvertrag");
    chord(&mut app, KeyCode::Char('c'), KeyModifiers::ALT);
    chord(&mut app, KeyCode::Char('u'), KeyModifiers::CONTROL);
    press(&mut app, KeyCode::Esc);
    assert_eq!(app.desk.shortlist.comment_on("wohngeld"), "Ausweis und Mietvertrag");
}

#[test]
fn what_the_present_edition_lacks_is_counted_and_kept() {
    let mut app = desk();
    let entry = |id: &str| Entry { id: id.to_owned(), comment: String::new() };
    let shortlist = wegweiser::app::shortlist::Shortlist::of(vec![entry("weg-1"), entry("wohngeld"), entry("weg-2")]);
    app.update(Message::Kept(Box::new(Desk { shortlist, ..Desk::default() })));
    chord(&mut app, KeyCode::Char('5'), KeyModifiers::ALT);
    assert_eq!(rows(&app, Tab::Shortlist), ["wohngeld", "<2 absent>"]);
    assert_eq!(counts(&app)[4], 1);
    assert!(lines(&drawn(&app)).iter().any(|line| line.contains("2 Einträge fehlen in den jetzigen Daten")));
    choose(&mut app, "wohngeld");
    press(&mut app, KeyCode::F(5));
    let left: Vec<&str> = app.desk.shortlist.entries().iter().map(|entry| entry.id.as_str()).collect();
    assert_eq!(left, ["weg-1", "weg-2"]);
}

#[test]
fn the_cursor_stands_in_the_line_of_the_comment() {
    let mut app = collected();
    for window in [crate::sample::WIDE, crate::sample::SMALL] {
        app.update(Message::Resized(window));
        chord(&mut app, KeyCode::Char('c'), KeyModifiers::ALT);
        enter(&mut app, "ab");
        let (column, row) = crate::sample::cursor(&app).unwrap();
        let line = &lines(&drawn(&app))[usize::from(row)];
        let before: String = line.chars().take(usize::from(column)).collect();
        assert!(before.ends_with("│ ab"), "{line}");
        repeat(&mut app, KeyCode::Esc, 2);
    }
}
