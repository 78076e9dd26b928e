//! A newer edition of the directory, while someone reads the older one.

use std::time::Duration;

use ratatui::crossterm::event::KeyCode;
use wegweiser::app::App;
use wegweiser::app::browse::{Focus, Tab};
use wegweiser::app::message::Message;

use crate::sample::{MUSTERSTADT, catalogue, choose, desk, drawn, enter, kiosk, lines, press, record, rows, selected};

/// The same directory with a partner before all others, so that every index is another.
fn newer() -> String {
    let extra = r#"
[[partner]]
id = "auskunft"
name = "Auskunft Musterstadt"
town = "musterstadt"
phone = ["+49 30 23125099"]
verified = { on = "2026-11-20", source = "https://auskunft.example" }
  [[partner.offer]]
  id = "auskunft-deutschkurse"
  title = "Auskunft zu Deutschkursen"
  fields = ["bildung"]

[[partner]]
id = "wohnungsamt""#;
    MUSTERSTADT.replacen("\n[[partner]]\nid = \"wohnungsamt\"", extra, 1)
}

/// The same directory without one of its partners.
fn without(id: &str) -> String {
    let (before, rest) = MUSTERSTADT.split_once(&format!("\n[[partner]]\nid = \"{id}\"")).unwrap();
    let after = rest.split_once("\n[[partner]]").map_or(String::new(), |(_, after)| format!("\n[[partner]]{after}"));
    before.to_owned() + &after
}

fn renewed(mut app: App, text: &str) -> App {
    app.renew(catalogue(text), 0);
    app
}

#[test]
fn query_and_selection_stay() {
    let mut app = desk();
    enter(&mut app, "deutschkurs");
    choose(&mut app, "deutschkurs-b1");
    let app = renewed(app, &newer());
    assert_eq!((app.browse.editor.text(), selected(&app)), ("deutschkurs", "deutschkurs-b1"));
    assert!(rows(&app, Tab::Offers).contains(&"auskunft-deutschkurse".to_owned()));
}

#[test]
fn the_page_that_is_read_stays() {
    let mut app = desk();
    enter(&mut app, "wohngeld");
    press(&mut app, KeyCode::Enter);
    let app = renewed(app, &newer());
    assert_eq!((selected(&app), app.browse.focus), ("wohngeld", Focus::Page));
}

#[test]
fn a_page_whose_record_is_gone_gives_way_to_the_list() {
    let mut app = desk();
    press(&mut app, KeyCode::Tab);
    choose(&mut app, "schuldnerberatung");
    press(&mut app, KeyCode::Enter);
    let app = renewed(app, &without("schuldnerhilfe"));
    assert_eq!(app.browse.focus, Focus::List);
}

#[test]
fn a_page_that_the_query_no_longer_finds_gives_way_to_the_list() {
    let mut app = desk();
    enter(&mut app, "zuschuss");
    press(&mut app, KeyCode::Enter);
    assert_eq!(selected(&app), "wohngeld");
    let text = MUSTERSTADT.replace("Zuschuss zur Miete.", "Geld zur Miete.");
    let app = renewed(app, &text.replace("Budgetberatung\", en", "Zuschussberatung\", en"));
    assert_eq!((app.browse.focus, selected(&app)), (Focus::List, "budgetberatung"));
}

#[test]
fn the_shortlist_stays_without_what_is_gone() {
    let mut app = desk();
    press(&mut app, KeyCode::Tab);
    for id in ["schuldnerberatung", "wohngeld"] {
        choose(&mut app, id);
        press(&mut app, KeyCode::F(5));
    }
    let app = renewed(app, &newer());
    assert_eq!(rows(&app, Tab::Shortlist), ["schuldnerberatung", "wohngeld"]);
    let app = renewed(app, &without("schuldnerhilfe"));
    assert_eq!(rows(&app, Tab::Shortlist), ["wohngeld", "<1 absent>"]);
}

#[test]
fn the_field_in_view_stays() {
    let mut app = desk();
    choose(&mut app, "bildung");
    press(&mut app, KeyCode::Enter);
    let app = renewed(app, &newer());
    assert_eq!(app.browse.scope, Some(record(&app, "bildung")));
    assert_eq!(rows(&app, Tab::Goals), ["bildung", "sprachkurse-sichern"]);
}

#[test]
fn the_way_back_is_forgotten() {
    let mut app = desk();
    choose(&mut app, "bildung");
    press(&mut app, KeyCode::Enter);
    let mut app = renewed(app, &newer());
    press(&mut app, KeyCode::Backspace);
    assert_eq!(app.browse.scope, Some(record(&app, "bildung")));
}

#[test]
fn a_notice_says_so() {
    assert_eq!(renewed(desk(), &newer()).notice().as_deref(), Some("Die Daten wurden neu geladen."));
}

#[test]
fn the_place_of_a_new_error_is_said_at_the_desk_and_nothing_changes() {
    let mut app = desk();
    enter(&mut app, "deutschkurs");
    let before = selected(&app).to_owned();
    assert!(app.keep("kurse.toml:3:7"));
    assert_eq!((app.browse.editor.text(), selected(&app)), ("deutschkurs", &*before));
    assert!(app.notice().as_ref().is_some_and(|notice| notice.starts_with("kurse.toml:3:7: ")), "{:?}", app.notice());
}

#[test]
fn in_public_neither_new_data_nor_a_new_error_is_said() {
    assert_eq!(renewed(kiosk(), &newer()).notice(), None);
    let mut app = kiosk();
    assert!(!app.keep("kurse.toml:3:7"));
    assert_eq!(app.notice(), None);
}

#[test]
fn an_error_that_keeps_newer_data_out_is_in_view_and_in_the_help_for_as_long_as_it_does() {
    let mut app = desk();
    app.keep("kurse.toml:3:7");
    app.update(Message::Elapsed(Duration::from_secs(60)));
    press(&mut app, KeyCode::Down);
    assert_eq!(app.notice(), None);
    assert!(lines(&drawn(&app)).iter().any(|line| line.contains("! Stand ")), "{:#?}", lines(&drawn(&app)));
    press(&mut app, KeyCode::F(1));
    assert!(lines(&drawn(&app)).iter().any(|line| line.contains("! kurse.toml:3:7: neuer Fehler")));
    let mut app = renewed(app, &newer());
    assert!(!lines(&drawn(&app)).iter().any(|line| line.contains("kurse.toml")), "{:#?}", lines(&drawn(&app)));
    press(&mut app, KeyCode::Esc);
    assert!(!lines(&drawn(&app)).iter().any(|line| line.contains("! Stand ")));
}

#[test]
fn what_was_said_of_an_error_is_gone_when_the_data_are_good_again() {
    let mut app = desk();
    app.keep("kurse.toml:3:7");
    assert_eq!(renewed(app, &newer()).notice().as_deref(), Some("Die Daten wurden neu geladen."));
}

#[test]
fn of_two_errors_in_turn_the_one_that_holds_is_said() {
    let mut app = desk();
    app.keep("kurse.toml:3:7");
    app.keep("kurse.toml:9:1");
    let told = app.notice().unwrap();
    assert!(told.contains("kurse.toml:9:1") && !told.contains("kurse.toml:3:7"), "{told}");
}
