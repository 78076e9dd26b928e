//! The filter for who is open, and what screen and page say of it.

use wegweiser::app::browse::Tab;
use wegweiser::app::message::Message;
use wegweiser::search::hit::Shelf;
use wegweiser::search::query::Query;
use wegweiser::search::results::Hits;

use super::{DIRECTORY, clock};
use crate::sample::{catalogue, choose, desk_with, drawn, enter, lines, rows};

/// What is found at a time, and what is offered apart.
fn found(query: &str, time: &str) -> (Vec<String>, Vec<String>) {
    let catalogue = catalogue(DIRECTORY);
    let results = catalogue.search(&Query::parse(query).asked_at(clock(time)));
    let ids = |hits: &Hits| {
        let mut ids: Vec<String> = hits
            .best(&[Shelf::Offers, Shelf::Addresses], 100)
            .iter()
            .map(|hit| catalogue.dataset.id(hit.record).to_owned())
            .collect();
        ids.sort();
        ids
    };
    (ids(&results.hits), ids(&results.unknown))
}

#[test]
fn now_is_the_time_at_which_it_is_asked() {
    for query in ["offen:jetzt", "open:now"] {
        assert_eq!(found(query, "2026-11-23 10:00").0, ["amt", "amt-rat", "verein"], "{query}");
        assert_eq!(found(query, "2026-11-23 15:00").0, ["amt-eigen"], "{query}");
    }
}

#[test]
fn another_time_and_a_whole_day_can_be_asked_for() {
    for query in ["offen:mo15", "open:mo15", "offen:2026-11-30T15", "offen:heute15"] {
        assert_eq!(found(query, "2026-11-23 10:00").0, ["amt-eigen"], "{query}");
    }
    for query in ["offen:morgen", "open:tomorrow", "offen:mo", "offen:2026-11-23"] {
        assert_eq!(found(query, "2026-11-22 10:00").0, ["amt", "amt-eigen", "amt-rat", "verein"], "{query}");
    }
}

#[test]
fn of_whom_nothing_is_known_is_offered_apart() {
    assert_eq!(found("offen:jetzt", "2026-11-23 10:00").1, ["unbekannt"]);
    assert_eq!(found("offen:di", "2026-11-23 10:00"), (vec![], vec!["unbekannt".to_owned()]));
}

#[test]
fn the_list_follows_the_clock() {
    let mut app = desk_with(catalogue(DIRECTORY));
    enter(&mut app, "offen:jetzt");
    assert_eq!(rows(&app, Tab::Offers).first().map(String::as_str), Some("amt-rat"));
    app.update(Message::Told(clock("2026-11-23 14:00")));
    assert_eq!(rows(&app, Tab::Offers).first().map(String::as_str), Some("amt-eigen"));
}

#[test]
fn row_and_page_say_what_is_now() {
    let mut app = desk_with(catalogue(DIRECTORY));
    enter(&mut app, "muster");
    app.update(Message::TabChosen(Tab::Addresses));
    choose(&mut app, "amt");
    let screen = lines(&drawn(&app)).join("\n");
    assert!(screen.contains("  offen bis 12:00"), "{screen}");
    assert!(screen.contains("Jetzt          offen bis 12:00"), "{screen}");
    assert!(screen.contains("Mo 9:00–12:00 (heute)"), "{screen}");
    choose(&mut app, "verein");
    assert!(lines(&drawn(&app)).join("\n").contains("Jetzt          nach Vereinbarung"));
}
