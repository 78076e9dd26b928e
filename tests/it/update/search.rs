//! Typing, and what the lists and tabs make of it.

use ratatui::crossterm::event::{KeyCode, KeyModifiers};
use wegweiser::app::Mode;
use wegweiser::app::browse::{Focus, Tab};
use wegweiser::app::message::{Effect, Message};

use crate::sample::{choose, chord, counts, desk, enter, press, repeat, rows, selected};

#[test]
fn at_first_everything_is_listed_with_each_field_above_its_goals() {
    let app = desk();
    assert_eq!(counts(&app), [8, 7, 4, 2, 0]);
    assert_eq!(
        rows(&app, Tab::Goals),
        [
            "wohnen",
            "wohnraum-anbieten",
            "nachbarschaft-staerken",
            "bildung",
            "sprachkurse-sichern",
            "recht",
            "beratung-vorhalten",
            "vernetzung"
        ]
    );
}

#[test]
fn typing_counts_the_hits_of_every_tab() {
    let mut app = desk();
    enter(&mut app, "wohngeld");
    assert_eq!(counts(&app), [0, 1, 1, 0, 0]);
    assert_eq!(rows(&app, Tab::Offers), ["wohngeld"]);
    assert_eq!(rows(&app, Tab::Addresses), ["wohnungsamt"]);
}

#[test]
fn the_first_letter_leaves_the_goals_for_the_offers() {
    let mut app = desk();
    assert_eq!(app.browse.tab, Tab::Goals);
    enter(&mut app, "b");
    assert_eq!(app.browse.tab, Tab::Offers);
}

#[test]
fn within_a_field_the_first_letter_stays_on_its_tab() {
    let mut app = desk();
    choose(&mut app, "wohnen");
    press(&mut app, KeyCode::Enter);
    enter(&mut app, "nachbarschaft");
    assert_eq!(app.browse.tab, Tab::Goals);
    assert_eq!(rows(&app, Tab::Goals), ["nachbarschaft-staerken", "wohnen"]);
}

#[test]
fn where_the_tab_has_no_hit_the_tab_of_the_best_hit_comes() {
    let mut app = desk();
    enter(&mut app, "leitsätze");
    assert_eq!(counts(&app), [0, 0, 0, 1, 0]);
    assert_eq!(app.browse.tab, Tab::Concept);
    assert_eq!(selected(&app), "leitsaetze");
}

#[test]
fn within_a_field_a_hit_outside_it_does_not_change_the_tab() {
    let mut app = desk();
    choose(&mut app, "wohnen");
    press(&mut app, KeyCode::Enter);
    app.update(Message::Pasted("leitsätze".to_owned()));
    assert_eq!(counts(&app), [0; 5]);
    assert_eq!(app.browse.tab, Tab::Goals);
}

#[test]
fn a_pasted_text_is_searched_for_like_a_typed_one() {
    let mut app = desk();
    assert_eq!(app.update(Message::Pasted("deutschkurs\nb1".to_owned())), Effect::Draw);
    assert_eq!(app.browse.editor.text(), "deutschkurs b1");
    assert_eq!(rows(&app, Tab::Offers), ["deutschkurs-b1"]);
}

#[test]
fn typing_on_a_page_goes_back_to_the_search_line() {
    let mut app = desk();
    enter(&mut app, "wohngeld");
    press(&mut app, KeyCode::Enter);
    assert_eq!(app.mode(), Mode::Page);
    enter(&mut app, "x");
    assert_eq!(app.browse.focus, Focus::List);
    assert_eq!(app.browse.editor.text(), "wohngeldx");
}

#[test]
fn the_search_line_has_the_keys_of_a_shell() {
    let cases: [(&[(KeyCode, KeyModifiers)], &str); 6] = [
        (&[(KeyCode::Backspace, KeyModifiers::NONE)], "eins zwe"),
        (&[(KeyCode::Char('w'), KeyModifiers::CONTROL)], "eins "),
        (&[(KeyCode::Char('u'), KeyModifiers::CONTROL)], ""),
        (&[(KeyCode::Home, KeyModifiers::NONE), (KeyCode::Delete, KeyModifiers::NONE)], "ins zwei"),
        (&[(KeyCode::Left, KeyModifiers::CONTROL), (KeyCode::Char('k'), KeyModifiers::CONTROL)], "eins "),
        (&[(KeyCode::Left, KeyModifiers::NONE), (KeyCode::Char('X'), KeyModifiers::SHIFT)], "eins zweXi"),
    ];
    for (keys, expected) in cases {
        let mut app = desk();
        enter(&mut app, "eins zwei");
        for (code, modifiers) in keys {
            chord(&mut app, *code, *modifiers);
        }
        assert_eq!(app.browse.editor.text(), expected, "after {keys:?}");
    }
}

#[test]
fn moving_the_cursor_keeps_the_selection() {
    let mut app = desk();
    enter(&mut app, "deutschkurs");
    press(&mut app, KeyCode::Down);
    press(&mut app, KeyCode::Left);
    assert_eq!(selected(&app), "deutschkurs-b1");
}

#[test]
fn a_filter_lists_what_is_not_known_behind_one_row() {
    let mut app = desk();
    enter(&mut app, "sprache:arabisch");
    assert_eq!(rows(&app, Tab::Addresses), ["schuldnerhilfe", "volkshochschule", "<1 more>"]);
    assert_eq!(counts(&app)[2], 2);
}

#[test]
fn opening_the_row_of_the_unknown_shows_them_and_selects_the_first() {
    let mut app = desk();
    enter(&mut app, "sprache:arabisch");
    press(&mut app, KeyCode::Tab);
    repeat(&mut app, KeyCode::Down, 2);
    press(&mut app, KeyCode::Enter);
    assert_eq!(rows(&app, Tab::Addresses), ["schuldnerhilfe", "volkshochschule", "nachbarn?"]);
    assert_eq!(selected(&app), "nachbarn");
    assert_eq!(counts(&app)[2], 2);
}

#[test]
fn the_key_for_the_unknown_shows_and_hides_them() {
    let mut app = desk();
    enter(&mut app, "sprache:arabisch");
    let before = rows(&app, Tab::Addresses);
    press(&mut app, KeyCode::F(7));
    assert!(rows(&app, Tab::Addresses).contains(&"nachbarn?".to_owned()));
    press(&mut app, KeyCode::F(7));
    assert_eq!(rows(&app, Tab::Addresses), before);
}

#[test]
fn hiding_the_unknown_does_not_put_another_page_before_the_reader() {
    let mut app = desk();
    enter(&mut app, "sprache:arabisch");
    press(&mut app, KeyCode::Tab);
    press(&mut app, KeyCode::F(7));
    choose(&mut app, "nachbarn");
    press(&mut app, KeyCode::Enter);
    press(&mut app, KeyCode::F(7));
    assert_eq!(app.browse.focus, Focus::List);
}

#[test]
fn a_suggestion_is_searched_for_when_it_is_opened_and_left_by_the_way_back() {
    let mut app = desk();
    app.update(Message::Pasted("wohngeld ort:beispieldorf".to_owned()));
    assert_eq!(rows(&app, Tab::Offers), ["<wohngeld?>"]);
    press(&mut app, KeyCode::Enter);
    assert_eq!(app.browse.editor.text(), "wohngeld");
    assert_eq!(selected(&app), "wohngeld");
    chord(&mut app, KeyCode::Left, KeyModifiers::ALT);
    assert_eq!(app.browse.editor.text(), "wohngeld ort:beispieldorf");
}

#[test]
fn the_selection_stops_at_both_ends() {
    let mut app = desk();
    press(&mut app, KeyCode::Up);
    assert_eq!(selected(&app), "wohnen");
    repeat(&mut app, KeyCode::Down, 100);
    assert_eq!(selected(&app), "vernetzung");
    chord(&mut app, KeyCode::Home, KeyModifiers::CONTROL);
    assert_eq!(selected(&app), "wohnen");
    chord(&mut app, KeyCode::End, KeyModifiers::CONTROL);
    assert_eq!(selected(&app), "vernetzung");
}

#[test]
fn tabs_go_round_in_both_directions_and_by_number() {
    let mut app = desk();
    let seen: Vec<Tab> = (0..5)
        .map(|_| {
            press(&mut app, KeyCode::Tab);
            app.browse.tab
        })
        .collect();
    assert_eq!(seen, [Tab::Offers, Tab::Addresses, Tab::Concept, Tab::Shortlist, Tab::Goals]);
    chord(&mut app, KeyCode::BackTab, KeyModifiers::SHIFT);
    assert_eq!(app.browse.tab, Tab::Shortlist);
    chord(&mut app, KeyCode::Char('3'), KeyModifiers::ALT);
    assert_eq!(app.browse.tab, Tab::Addresses);
}

#[test]
fn every_tab_keeps_its_own_selection() {
    let mut app = desk();
    repeat(&mut app, KeyCode::Down, 3);
    press(&mut app, KeyCode::Tab);
    assert_eq!(app.browse.list().selected, 0);
    chord(&mut app, KeyCode::BackTab, KeyModifiers::SHIFT);
    assert_eq!(selected(&app), "bildung");
}
