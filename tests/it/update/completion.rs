//! A filter in the search line completes itself.

use ratatui::crossterm::event::KeyCode;
use wegweiser::app::browse::Tab;

use crate::sample::{desk, enter, press, rows};

#[test]
fn a_begun_filter_offers_its_values_above_the_hits_with_their_counts() {
    let mut app = desk();
    enter(&mut app, "ort:");
    let offers = rows(&app, Tab::Offers);
    let offered: Vec<&String> = offers.iter().filter(|row| row.starts_with('<') && row.contains("ort:")).collect();
    assert!(!offered.is_empty() && offers.iter().take(offered.len()).eq(offered.iter().copied()), "{offers:?}");
}

#[test]
fn the_count_is_that_of_the_query_with_the_value() {
    let mut app = desk();
    enter(&mut app, "beratung ort:mus");
    let first = rows(&app, Tab::Offers).first().cloned().unwrap_or_default();
    press(&mut app, KeyCode::Enter);
    let total: usize =
        [Tab::Goals, Tab::Offers, Tab::Addresses, Tab::Concept].map(|tab| app.browse.list_of(tab).count()).iter().sum();
    assert_eq!(first, format!("<{} {total}>", app.browse.editor.text().trim().trim_start_matches("beratung ")));
}

#[test]
fn enter_on_a_completion_completes_the_filter_and_the_next_word_may_follow() {
    let mut app = desk();
    enter(&mut app, "ort:mus");
    press(&mut app, KeyCode::Enter);
    assert!(app.browse.editor.text().ends_with(' '), "{:?}", app.browse.editor.text());
    enter(&mut app, "xy");
    assert!(app.browse.editor.text().ends_with(" xy"));
}

#[test]
fn a_complete_filter_and_one_before_the_last_word_offer_nothing() {
    for text in ["ort:Musterstadt", "ort:mus beratung", "beratung", "x:mus", ""] {
        let mut app = desk();
        enter(&mut app, text);
        let rows = rows(&app, Tab::Offers);
        assert!(!rows.iter().any(|row| row.starts_with("<ort")), "{text}: {rows:?}");
    }
}

#[test]
fn a_misspelt_value_offers_the_nearest() {
    let mut app = desk();
    enter(&mut app, "ort:musterstdat");
    let rows = rows(&app, Tab::Offers);
    assert!(rows.first().is_some_and(|row| row.starts_with("<ort:Musterstadt")), "{rows:?}");
}

#[test]
fn languages_and_kinds_are_offered_by_their_names() {
    let mut app = desk();
    enter(&mut app, "sprache:arab");
    assert!(rows(&app, Tab::Offers).first().is_some_and(|row| row.starts_with("<sprache:Arabisch")));
}
