//! Mentions on a page: fields, topics and towns lead on, with keys and the mouse, and back again.

use ratatui::crossterm::event::{KeyCode, KeyModifiers};
use wegweiser::app::App;
use wegweiser::app::browse::{Focus, Tab};
use wegweiser::app::message::{Effect, Message};
use wegweiser::language::Language;
use wegweiser::sheet::Reader;
use wegweiser::sheet::plain;
use wegweiser::sheet::record::sheet;
use wegweiser::sheet::row::Row;

use crate::sample::{
    SMALL, WIDE, choose, chord, click, desk, enter, kiosk, place_of, press, record, rows, selected, speak,
};

/// The page of an offer or partner, with the keys on it.
fn at(mut app: App, tab: Tab, id: &str) -> App {
    app.update(Message::TabChosen(tab));
    choose(&mut app, id);
    press(&mut app, KeyCode::Enter);
    assert_eq!(app.browse.focus, Focus::Page);
    app
}

fn stops(app: &App) -> Vec<Row> {
    app.sheet().unwrap().stops(app.occasion().reader).cloned().collect()
}

/// Selects the stop with this text by the arrow, and opens it.
fn open(app: &mut App, text: &str) {
    let at = stops(app).iter().position(|row| row.text == text).unwrap_or_else(|| panic!("no {text}"));
    for _ in 0..200 {
        if app.browse.place.link == Some(at) {
            press(app, KeyCode::Enter);
            return;
        }
        press(app, KeyCode::Down);
    }
    panic!("no way to {text}");
}

#[test]
fn the_fields_of_a_partner_lead_to_their_pages_and_back() {
    let mut app = at(desk(), Tab::Addresses, "wohnungsamt");
    open(&mut app, "Recht und Behörden");
    assert_eq!((selected(&app), app.browse.tab, app.browse.focus), ("recht", Tab::Goals, Focus::Page));
    press(&mut app, KeyCode::Left);
    assert_eq!((selected(&app), app.browse.focus), ("wohnungsamt", Focus::Page));
}

#[test]
fn a_topic_is_searched_for_and_the_way_back_leads_to_its_mention() {
    let mut app = at(desk(), Tab::Offers, "schuldnerberatung");
    open(&mut app, "Schulden");
    assert_eq!(app.browse.editor.text(), "thema:Schulden ");
    assert_eq!((app.browse.tab, app.browse.focus), (Tab::Offers, Focus::List));
    assert!(rows(&app, Tab::Offers).contains(&"schuldnerberatung".to_owned()));
    chord(&mut app, KeyCode::Left, KeyModifiers::ALT);
    assert_eq!((selected(&app), app.browse.focus), ("schuldnerberatung", Focus::Page));
    assert_eq!(stops(&app)[app.browse.place.link.unwrap()].text, "Schulden");
}

#[test]
fn the_town_of_an_office_leads_to_the_offices_there_and_of_an_offer_to_the_offers() {
    for (tab, id) in [(Tab::Addresses, "wohnungsamt"), (Tab::Offers, "wohngeld")] {
        let mut app = at(desk(), tab, id);
        open(&mut app, "Musterstadt");
        assert_eq!((app.browse.editor.text(), app.browse.tab), ("ort:Musterstadt ", tab));
        assert!(rows(&app, tab).contains(&id.to_owned()));
    }
}

#[test]
fn a_click_on_a_mention_follows_it_on_the_smallest_screen_too() {
    for window in [WIDE, SMALL] {
        let mut app = desk();
        app.update(Message::Resized(window));
        let mut app = at(app, Tab::Offers, "schuldnerberatung");
        while app.browse.place.link.is_none_or(|link| stops(&app)[link].text != "Schulden") {
            press(&mut app, KeyCode::Down);
        }
        let (column, row) = place_of(&app, "▸ Schulden");
        press(&mut app, KeyCode::Up);
        click(&mut app, column + 3, row);
        assert_eq!(app.browse.editor.text(), "thema:Schulden ");
    }
}

#[test]
fn in_english_a_topic_is_searched_for_in_english() {
    let mut app = at(desk(), Tab::Offers, "schuldnerberatung");
    speak(&mut app, Language::English);
    open(&mut app, "Debts");
    assert_eq!(app.browse.editor.text(), "topic:Debts ");
    assert!(rows(&app, Tab::Offers).contains(&"schuldnerberatung".to_owned()));
}

#[test]
fn in_every_language_a_topic_and_a_town_are_found_by_what_is_asked() {
    for language in Language::ALL {
        let mut app = at(desk(), Tab::Offers, "schuldnerberatung");
        app.texts = app.texts.turned(language);
        let texts: Vec<String> = stops(&app)
            .into_iter()
            .filter(|row| row.link.is_some() && row.record().is_none())
            .map(|row| row.text)
            .collect();
        assert_eq!(texts.len(), 2, "{language}");
        for text in texts {
            open(&mut app, &text);
            assert!(rows(&app, Tab::Offers).contains(&"schuldnerberatung".to_owned()), "{language}: {text}");
            assert_eq!(app.search_line().chips.len(), 1, "{language}: {text}");
            chord(&mut app, KeyCode::Left, KeyModifiers::ALT);
        }
    }
}

#[test]
fn a_visitor_follows_mentions_and_does_nothing_else_with_them() {
    let mut app = kiosk();
    enter(&mut app, "schuldner");
    let mut app = at(app, Tab::Offers, "schuldnerberatung");
    assert!(stops(&app).iter().all(|row| row.link.is_some()));
    open(&mut app, "Schulden");
    assert_eq!(app.browse.editor.text(), "thema:Schulden ");
    assert_eq!(chord(&mut app, KeyCode::Left, KeyModifiers::ALT), Effect::Draw);
    assert_eq!(selected(&app), "schuldnerberatung");
}

#[test]
fn on_paper_nothing_leads_on() {
    let app = desk();
    let partner = sheet(&app.catalogue.dataset, record(&app, "wohnungsamt"), app.occasion());
    assert!(!plain::text(&partner, &app.texts).contains("Recht und Behörden"));
    let offer = sheet(&app.catalogue.dataset, record(&app, "schuldnerberatung"), app.occasion());
    assert!(plain::text(&offer, &app.texts).contains("Themen: Schulden"));
    assert!(offer.stops(Reader::Kiosk).all(|row| row.record().is_some()));
}
