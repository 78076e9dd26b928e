//! The start: what may be needed before a word is typed, and what of it is remembered.

use chrono::{Duration, NaiveDateTime};
use ratatui::crossterm::event::{KeyCode, KeyModifiers};
use wegweiser::app::App;
use wegweiser::app::browse::{Focus, Tab};
use wegweiser::app::desk::{Change, Desk};
use wegweiser::app::kiosk::{Kiosk, Limits};
use wegweiser::app::message::{Deed, Effect, Message};
use wegweiser::app::window::Window;
use wegweiser::language::Language;

use crate::sample::{
    chord, click, desk, drawn, enter, lines, now, place_of, press, record, repeat, rows, selected, urgent,
};

/// What the start page says, section by section.
fn said(app: &App) -> Vec<String> {
    let sheet = app.start_sheet().unwrap_or_default();
    let heading = |heading: &Option<String>| heading.clone().unwrap_or_default();
    let sections = sheet.sections.iter().map(|section| {
        let rows = section.rows.iter().map(|row| row.text.as_str()).collect::<Vec<_>>();
        format!("{}: {}", heading(&section.heading), rows.join(" | "))
    });
    sections.collect()
}

/// A desk on which these records were opened, each at its time.
fn visited(visits: &[(&str, NaiveDateTime)]) -> App {
    let mut kept = Desk::default();
    for (id, at) in visits {
        kept.apply(&Change::Visited { id: (*id).to_owned(), at: *at });
    }
    let mut app = desk();
    app.update(Message::Kept(Box::new(kept)));
    app
}

fn back(app: &mut App) {
    chord(app, KeyCode::Left, KeyModifiers::ALT);
}

#[test]
fn numbers_for_emergencies_come_first_those_of_helplines_before_others_and_the_shortest_first() {
    let emergencies =
        "Notruf: 112 · Feuerwehr und Rettung | 030 23125112 · Rat bei Vergiftung | 110 · Notaufnahme · Musterstadt";
    assert_eq!(said(&urgent()), [emergencies, "Hilfetelefone: 030 23125116 · Sorgentelefon Musterland"]);
}

#[test]
fn the_way_to_them_is_the_first_row_and_selected_until_something_is_asked() {
    let mut app = urgent();
    for tab in [Tab::Goals, Tab::Offers, Tab::Addresses] {
        app.update(Message::TabChosen(tab));
        assert_eq!((rows(&app, tab)[0].as_str(), app.browse.list().selected), ("<start>", 0));
    }
    enter(&mut app, "wohngeld");
    assert!(!rows(&app, Tab::Offers).contains(&"<start>".to_owned()));
    press(&mut app, KeyCode::Esc);
    assert_eq!(rows(&app, Tab::Offers)[0], "<start>");
}

#[test]
fn the_row_says_the_numbers() {
    let app = urgent();
    assert_eq!(place_of(&app, "Notruf 112 · 030 23125112 · 110"), (4, 5));
}

#[test]
fn where_nothing_may_be_needed_there_is_no_such_row() {
    assert_eq!(rows(&desk(), Tab::Goals)[0], "wohnen");
}

#[test]
fn a_field_in_view_has_only_what_belongs_to_it() {
    let mut app = urgent();
    press(&mut app, KeyCode::Down);
    press(&mut app, KeyCode::Enter);
    assert_eq!(rows(&app, Tab::Goals)[0], "wohnen");
}

#[test]
fn a_mention_leads_to_its_record_and_the_way_back_to_the_mention() {
    let mut app = urgent();
    press(&mut app, KeyCode::Enter);
    repeat(&mut app, KeyCode::Down, 2);
    press(&mut app, KeyCode::Enter);
    assert_eq!((selected(&app), app.browse.focus), ("giftnotruf", Focus::Page));
    back(&mut app);
    assert_eq!((app.browse.tab, app.browse.focus, app.browse.place.link), (Tab::Goals, Focus::Page, Some(1)));
    back(&mut app);
    assert_eq!((selected(&app), app.browse.focus), ("", Focus::List));
    chord(&mut app, KeyCode::Right, KeyModifiers::ALT);
    chord(&mut app, KeyCode::Right, KeyModifiers::ALT);
    assert_eq!((selected(&app), app.browse.focus), ("giftnotruf", Focus::Page));
}

#[test]
fn a_click_on_a_number_opens_its_record() {
    let mut app = urgent();
    let (column, row) = place_of(&app, "112 · Feuerwehr");
    click(&mut app, column, row);
    assert_eq!((selected(&app), app.browse.focus), ("rettung", Focus::Page));
}

#[test]
fn opening_a_page_is_remembered_once_and_travelling_is_not() {
    let mut app = desk();
    enter(&mut app, "wohngeld");
    let visit = |id: &str| Effect::Do(Deed::Keep(Change::Visited { id: id.to_owned(), at: now() }));
    assert_eq!(press(&mut app, KeyCode::Enter), visit("wohngeld"));
    for _ in 0..3 {
        chord(&mut app, KeyCode::Left, KeyModifiers::ALT);
        chord(&mut app, KeyCode::Right, KeyModifiers::ALT);
        press(&mut app, KeyCode::F(6));
    }
    assert_eq!(app.desk.visits.get("wohngeld").map(|visit| visit.count), Some(1));
}

#[test]
fn a_page_that_a_link_leads_to_is_remembered_too() {
    let mut app = urgent();
    press(&mut app, KeyCode::Enter);
    press(&mut app, KeyCode::Down);
    press(&mut app, KeyCode::Enter);
    assert!(app.desk.visits.contains_key("rettung"));
}

#[test]
fn what_was_opened_last_comes_first_and_what_is_gone_is_left_out() {
    let at = |minutes| now() + Duration::minutes(minutes);
    let app = visited(&[("wohngeld", at(1)), ("gone", at(3)), ("volkshochschule", at(2)), ("budgetberatung", at(0))]);
    let recent = "Zuletzt geöffnet: Volkshochschule Beispieldorf · Beispieldorf | Wohngeld · Musterstadt · Stadt Musterstadt | \
                  Budgetberatung · Musterstadt · Schuldnerhilfe Musterstadt e. V.";
    assert_eq!(said(&app), [recent]);
}

#[test]
fn favorites_stand_in_the_order_in_which_they_were_chosen() {
    let mut kept = Desk::default();
    for id in ["wohngeld", "gone", "budgetberatung"] {
        kept.apply(&Change::Favored(id.to_owned()));
    }
    let mut app = desk();
    app.update(Message::Kept(Box::new(kept)));
    let [favorites] = said(&app).try_into().unwrap();
    assert!(favorites.starts_with("Favoriten: Wohngeld") && favorites.contains("| Budgetberatung"), "{favorites}");
}

#[test]
fn what_comes_late_leaves_the_selection_where_it_is() {
    let mut app = desk();
    press(&mut app, KeyCode::Down);
    let before = selected(&app).to_owned();
    let mut kept = Desk::default();
    kept.apply(&Change::Favored("wohngeld".to_owned()));
    app.update(Message::Kept(Box::new(kept)));
    assert_eq!((rows(&app, Tab::Goals)[0].as_str(), selected(&app)), ("<start>", before.as_str()));
}

#[test]
fn in_public_there_is_no_such_row_and_nothing_is_remembered() {
    let mut app = urgent().into_kiosk(Kiosk::new(Language::German, Limits::default()));
    app.update(Message::TabChosen(Tab::Goals));
    assert_eq!(rows(&app, Tab::Goals)[0], "wohnen");
    enter(&mut app, "wohngeld");
    assert_eq!(press(&mut app, KeyCode::Enter), Effect::Draw);
    assert!(app.desk.visits.is_empty());
}

#[test]
fn the_seconds_go_on_without_a_drawing() {
    let mut app = desk();
    let later = now() + Duration::seconds(7);
    assert_eq!(app.update(Message::Told(later)), Effect::None);
    enter(&mut app, "wohngeld");
    press(&mut app, KeyCode::Enter);
    assert_eq!(app.desk.visits.get("wohngeld").map(|visit| visit.last), Some(later));
    assert_ne!(record(&app, "wohngeld"), record(&app, "budgetberatung"));
}

/// What a search for German courses finds first on a desk with these visits.
fn first_course(app: &mut App) -> String {
    enter(app, "deutschkurs");
    rows(app, Tab::Offers).swap_remove(0)
}

#[test]
fn what_is_opened_often_comes_before_its_equals_unless_that_is_not_wanted() {
    let plain = first_course(&mut desk());
    let other = if plain == "deutschkurs-a1" { "deutschkurs-b1" } else { "deutschkurs-a1" };
    assert_eq!(first_course(&mut visited(&[(other, now()); 2])), plain);
    assert_eq!(first_course(&mut visited(&[(other, now()); 3])), other);
    let mut app = visited(&[(other, now()); 3]);
    app.outfit.prefers_frequent = false;
    assert_eq!(first_course(&mut app), plain);
    let mut app = visited(&[(other, now()); 3]).into_kiosk(Kiosk::new(Language::German, Limits::default()));
    assert_eq!(first_course(&mut app), plain);
}

#[test]
fn in_public_the_emergency_numbers_stand_on_the_start_page_and_where_nothing_is_found() {
    for (columns, rows) in [(120, 36), (80, 24), (40, 12)] {
        let mut app = urgent().into_kiosk(Kiosk::new(Language::German, Limits::default()));
        app.update(Message::Resized(Window { columns, rows }));
        let numbers = app.emergency_line().unwrap();
        assert!(lines(&drawn(&app)).concat().contains(&numbers), "{columns}x{rows}");
        enter(&mut app, "qqqq");
        assert!(lines(&drawn(&app)).concat().contains(&numbers), "{columns}x{rows}");
    }
}
