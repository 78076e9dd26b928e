//! The way back and forward again: through field, goal, offer, partner and its other offers.

use ratatui::crossterm::event::{KeyCode, KeyModifiers};
use wegweiser::app::App;
use wegweiser::app::browse::{Focus, Tab};
use wegweiser::sheet::Reader;

use crate::sample::{choose, chord, desk, enter, press, record, repeat, rows, selected};

/// Follows the link of the detail page that leads to a record.
fn follow(app: &mut App, id: &str) {
    let wanted = record(app, id);
    let sheet = app.sheet().unwrap();
    let at = sheet.stops(Reader::Desk).position(|row| row.record() == Some(wanted)).unwrap();
    press(app, KeyCode::Home);
    for _ in 0..200 {
        if app.browse.place.link == Some(at) {
            press(app, KeyCode::Enter);
            return;
        }
        press(app, KeyCode::Down);
    }
    panic!("no way to {id}");
}

/// Where the reader is, in words.
fn place(app: &App) -> (Tab, Option<&str>, &str, &str, Focus) {
    let scope = app.browse.scope.map(|scope| app.catalogue.dataset.id(scope));
    (app.browse.tab, scope, app.browse.editor.text(), selected(app), app.browse.focus)
}

/// From a field to its goal, the goal's offer, the offer's partner, and the partner's other offer.
fn journey() -> App {
    let mut app = desk();
    choose(&mut app, "wohnen");
    press(&mut app, KeyCode::Enter);
    choose(&mut app, "wohnraum-anbieten");
    press(&mut app, KeyCode::Enter);
    enter(&mut app, "schein");
    press(&mut app, KeyCode::Enter);
    follow(&mut app, "wohnungsamt");
    follow(&mut app, "wohngeld");
    app
}

const STATIONS: [(Tab, Option<&str>, &str, &str, Focus); 6] = [
    (Tab::Goals, None, "", "wohnen", Focus::List),
    (Tab::Goals, Some("wohnen"), "", "wohnraum-anbieten", Focus::List),
    (Tab::Offers, Some("wohnraum-anbieten"), "schein", "wohnberechtigungsschein", Focus::List),
    (Tab::Offers, Some("wohnraum-anbieten"), "schein", "wohnberechtigungsschein", Focus::Page),
    (Tab::Addresses, None, "", "wohnungsamt", Focus::Page),
    (Tab::Offers, None, "", "wohngeld", Focus::Page),
];

#[test]
fn opening_a_field_lists_it_with_its_goals_and_selects_the_first_goal() {
    let mut app = desk();
    choose(&mut app, "wohnen");
    press(&mut app, KeyCode::Enter);
    assert_eq!(rows(&app, Tab::Goals), ["wohnen", "wohnraum-anbieten", "nachbarschaft-staerken"]);
    assert_eq!(selected(&app), "wohnraum-anbieten");
}

#[test]
fn opening_a_goal_lists_the_offers_and_partners_that_serve_it() {
    let mut app = desk();
    choose(&mut app, "beratung-vorhalten");
    press(&mut app, KeyCode::Enter);
    assert_eq!(app.browse.tab, Tab::Offers);
    assert_eq!(rows(&app, Tab::Offers), ["schuldnerberatung", "wohngeld"]);
    assert_eq!(rows(&app, Tab::Addresses), ["schuldnerhilfe", "wohnungsamt"]);
    assert!(rows(&app, Tab::Concept).is_empty());
}

#[test]
fn opening_the_field_that_heads_its_own_list_shows_its_page() {
    let mut app = desk();
    choose(&mut app, "wohnen");
    repeat(&mut app, KeyCode::Enter, 1);
    press(&mut app, KeyCode::Up);
    press(&mut app, KeyCode::Enter);
    assert_eq!(place(&app), (Tab::Goals, Some("wohnen"), "", "wohnen", Focus::Page));
}

#[test]
fn the_way_back_leads_through_every_station_with_its_selection() {
    let mut app = journey();
    for station in STATIONS.into_iter().rev() {
        assert_eq!(place(&app), station);
        chord(&mut app, KeyCode::Left, KeyModifiers::ALT);
    }
}

#[test]
fn the_way_forward_leads_through_every_station_again() {
    let mut app = journey();
    for _ in 0..10 {
        chord(&mut app, KeyCode::Left, KeyModifiers::ALT);
    }
    for station in STATIONS {
        assert_eq!(place(&app), station);
        chord(&mut app, KeyCode::Right, KeyModifiers::ALT);
    }
    assert_eq!(place(&app), STATIONS[5]);
}

#[test]
fn the_way_back_to_a_page_leads_to_the_link_that_was_followed() {
    let mut app = journey();
    chord(&mut app, KeyCode::Left, KeyModifiers::ALT);
    let link = app.browse.place.link.and_then(|link| app.sheet().unwrap().stops(Reader::Desk).nth(link)?.record());
    assert_eq!(link, Some(record(&app, "wohngeld")));
}

#[test]
fn a_new_step_forgets_the_way_forward() {
    let mut app = journey();
    chord(&mut app, KeyCode::Left, KeyModifiers::ALT);
    follow(&mut app, "wohnberechtigungsschein");
    let before = place(&app).3.to_owned();
    chord(&mut app, KeyCode::Right, KeyModifiers::ALT);
    assert_eq!(place(&app).3, before);
}

#[test]
fn left_and_backspace_leave_a_page_for_where_one_came_from() {
    for code in [KeyCode::Left, KeyCode::Backspace] {
        let mut app = desk();
        enter(&mut app, "deutschkurs");
        press(&mut app, KeyCode::Down);
        press(&mut app, KeyCode::Enter);
        press(&mut app, code);
        assert_eq!(place(&app), (Tab::Offers, None, "deutschkurs", "deutschkurs-b1", Focus::List), "after {code:?}");
    }
}

#[test]
fn backspace_deletes_a_letter_before_it_goes_back() {
    let mut app = desk();
    choose(&mut app, "wohnen");
    press(&mut app, KeyCode::Enter);
    enter(&mut app, "n");
    press(&mut app, KeyCode::Backspace);
    assert_eq!((app.browse.editor.text(), app.browse.scope), ("", Some(record(&app, "wohnen"))));
    press(&mut app, KeyCode::Backspace);
    assert_eq!(place(&app), STATIONS[0]);
}

#[test]
fn a_page_left_by_escape_is_no_step_of_the_way_back() {
    let mut app = desk();
    choose(&mut app, "wohnen");
    press(&mut app, KeyCode::Enter);
    choose(&mut app, "wohnen");
    press(&mut app, KeyCode::Enter);
    press(&mut app, KeyCode::Esc);
    press(&mut app, KeyCode::Backspace);
    assert_eq!(place(&app), STATIONS[0]);
}

#[test]
fn without_a_way_forward_the_page_stays() {
    let mut app = journey();
    chord(&mut app, KeyCode::Right, KeyModifiers::ALT);
    assert_eq!(place(&app), STATIONS[5]);
}

#[test]
fn without_a_way_back_the_page_has_still_its_list() {
    let mut app = desk();
    press(&mut app, KeyCode::F(6));
    assert_eq!(app.browse.focus, Focus::Page);
    chord(&mut app, KeyCode::Left, KeyModifiers::ALT);
    assert_eq!(place(&app), STATIONS[0]);
}
