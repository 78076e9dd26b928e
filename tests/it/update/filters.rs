//! The filter panel: it counts, it sets and takes out filters in the text of the query, by key and by mouse.

use ratatui::crossterm::event::{KeyCode, KeyModifiers};
use wegweiser::app::browse::Tab;
use wegweiser::app::message::{Effect, Message};
use wegweiser::app::overlay::Overlay;
use wegweiser::app::panel::Panel;
use wegweiser::app::window::Window;
use wegweiser::app::{App, Mode};
use wegweiser::search::query::FilterKey;

use crate::sample::{SMALL, chord, click, counts, desk, drawn, enter, kiosk, lines, place_of, press, repeat, rows};

/// The panel, which must be open.
fn panel(app: &App) -> &Panel {
    match &app.overlay {
        Some(Overlay::Filters(panel)) => panel,
        other => panic!("no panel: {other:?}"),
    }
}

/// A desk with the panel open on a filter.
fn opened(text: &str, facet: FilterKey) -> App {
    let mut app = desk();
    enter(&mut app, text);
    press(&mut app, KeyCode::F(2));
    for _ in 0..9 {
        if panel(&app).facet == facet {
            return app;
        }
        press(&mut app, KeyCode::Right);
    }
    panic!("no {facet:?}");
}

/// What the panel lists: `+` before what is chosen, the count behind it.
fn listed(app: &App) -> Vec<String> {
    let said = |it: &wegweiser::search::choice::Choice| {
        format!("{}{} {}", if it.is_chosen { "+" } else { "" }, it.label, it.count)
    };
    panel(app).choices.iter().map(said).collect()
}

/// Chooses a value by its label.
fn choose(app: &mut App, label: &str) {
    press(app, KeyCode::Home);
    for _ in 0..panel(app).choices.len() {
        if panel(app).choices.get(panel(app).selected).is_some_and(|it| it.label == label) {
            press(app, KeyCode::Char(' '));
            return;
        }
        press(app, KeyCode::Down);
    }
    panic!("no {label} in {:?}", listed(app));
}

#[test]
fn a_value_counts_what_the_list_then_holds() {
    for facet in [FilterKey::Town, FilterKey::Field, FilterKey::Topic, FilterKey::Kind, FilterKey::Verified] {
        for at in 0..opened("", facet).browse.list().len().min(3) {
            let mut app = opened("", facet);
            repeat(&mut app, KeyCode::Down, at);
            let Some(choice) = panel(&app).choices.get(panel(&app).selected).cloned() else { continue };
            press(&mut app, KeyCode::Char(' '));
            assert_eq!(app.browse.list_of(Tab::Offers).count(), choice.count, "{facet:?}: {choice:?}");
        }
    }
}

#[test]
fn several_values_of_one_filter_are_alternatives_in_one_word_of_the_query() {
    let mut app = opened("", FilterKey::Town);
    let labels: Vec<String> = panel(&app).choices.iter().take(2).map(|it| it.label.clone()).collect();
    let sum: usize = panel(&app).choices.iter().take(2).map(|it| it.count).sum();
    for label in &labels {
        choose(&mut app, label);
    }
    assert_eq!(app.browse.editor.text().matches("ort:").count(), 1, "{}", app.browse.editor.text());
    assert_eq!(app.browse.list_of(Tab::Offers).count(), sum);
}

#[test]
fn choosing_twice_leaves_the_query_as_it_was() {
    let mut app = opened("beratung", FilterKey::Topic);
    let label = panel(&app).choices.first().unwrap().label.clone();
    choose(&mut app, &label);
    assert_ne!(app.browse.editor.text(), "beratung");
    choose(&mut app, &label);
    assert_eq!(app.browse.editor.text().trim(), "beratung");
}

#[test]
fn a_typed_filter_is_chosen_in_the_panel_however_it_is_written() {
    for text in ["ort:musterstadt", "town:Musterstadt", "ORT:\"musterstadt\""] {
        let app = opened(text, FilterKey::Town);
        assert!(listed(&app).iter().any(|it| it.starts_with("+Musterstadt")), "{text}: {:?}", listed(&app));
    }
}

#[test]
fn a_value_that_only_typing_can_make_is_listed_too() {
    let app = opened("alter:43", FilterKey::Age);
    assert!(listed(&app).iter().any(|it| it.starts_with("+43 Jahre")), "{:?}", listed(&app));
}

#[test]
fn the_own_filter_does_not_change_the_counts_and_others_do() {
    let before = listed(&opened("", FilterKey::Town));
    let own = listed(&opened("ort:musterstadt", FilterKey::Town));
    assert_eq!(before, own.iter().map(|it| it.trim_start_matches('+').to_owned()).collect::<Vec<_>>());
    assert_ne!(before, listed(&opened("feld:wohnen", FilterKey::Town)));
}

#[test]
fn letters_narrow_the_values_and_the_next_one_can_be_typed_at_once() {
    let mut app = opened("", FilterKey::Language);
    enter(&mut app, "arab");
    assert_eq!(panel(&app).choices.len(), 1, "{:?}", listed(&app));
    press(&mut app, KeyCode::Enter);
    assert_eq!(app.browse.editor.text(), "sprache:Arabisch ");
    assert_eq!(panel(&app).typed, "");
}

#[test]
fn what_is_not_known_can_be_chosen() {
    let mut app = opened("", FilterKey::Language);
    let unknown = panel(&app).choices.iter().find(|it| it.value == "?").unwrap().count;
    choose(&mut app, "ohne Angabe");
    assert_eq!(app.browse.editor.text(), "sprache:? ");
    assert!(unknown > 0);
    assert_eq!(app.browse.list_of(Tab::Offers).count(), unknown);
}

#[test]
fn any_time_can_be_typed() {
    let mut app = opened("", FilterKey::Open);
    enter(&mut app, "do16");
    assert_eq!(panel(&app).choices.first().map(|it| it.label.as_str()), Some("Do 16:00"));
    press(&mut app, KeyCode::Enter);
    assert_eq!(app.browse.editor.text(), "offen:do16 ");
}

#[test]
fn one_key_clears_all_filters_and_leaves_the_words() {
    let mut app = opened("ort:musterstadt beratung offen:jetzt", FilterKey::Town);
    press(&mut app, KeyCode::Delete);
    assert_eq!(app.browse.editor.text(), "beratung ");
}

#[test]
fn backspace_takes_out_the_last_value_of_the_filter_in_view() {
    let mut app = opened("ort:musterstadt,musterdorf alter:19", FilterKey::Age);
    press(&mut app, KeyCode::Backspace);
    assert_eq!(app.browse.editor.text(), "ort:musterstadt,musterdorf ");
}

#[test]
fn escape_closes_the_panel_and_leaves_the_query() {
    let mut app = opened("ort:musterstadt", FilterKey::Town);
    press(&mut app, KeyCode::Esc);
    assert_eq!((app.mode(), app.browse.editor.text()), (Mode::List, "ort:musterstadt"));
}

#[test]
fn favorites_are_a_filter() {
    let mut app = desk();
    app.desk.favorites = vec!["schuldnerberatung".to_owned()];
    press(&mut app, KeyCode::F(2));
    press(&mut app, KeyCode::Left);
    assert_eq!(listed(&app), ["nur meine Favoriten 1"]);
    press(&mut app, KeyCode::Char(' '));
    assert_eq!(app.browse.editor.text(), "favorit:ja ");
    assert_eq!(rows(&app, Tab::Offers), ["schuldnerberatung"]);
}

#[test]
fn a_click_chooses_a_filter_and_a_value() {
    let mut app = opened("", FilterKey::Town);
    let (x, y) = place_of(&app, "Thema");
    click(&mut app, x, y);
    assert_eq!(panel(&app).facet, FilterKey::Topic);
    let label = panel(&app).choices.first().unwrap().label.clone();
    let (x, y) = place_of(&app, &format!("[ ] {label}"));
    click(&mut app, x, y);
    assert!(panel(&app).choices.first().is_some_and(|it| it.is_chosen));
}

#[test]
fn a_click_on_a_chip_takes_its_filter_out() {
    let mut app = desk();
    enter(&mut app, "beratung ort:musterstadt sprache:ar");
    let (x, y) = place_of(&app, "Ort: Musterstadt");
    click(&mut app, x, y);
    assert_eq!(app.browse.editor.text(), "beratung sprache:ar ");
}

#[test]
fn what_is_asked_for_twice_is_one_chip_and_goes_at_once() {
    let mut app = desk();
    enter(&mut app, "kurs ort:musterstadt ort:Muster ort:beispieldorf ort:musterstadt ");
    let labels = |app: &App| app.search_line().chips.into_iter().map(|chip| chip.label).collect::<Vec<_>>();
    assert_eq!(labels(&app), ["Ort: Musterstadt ×", "Ort: Beispieldorf ×"]);
    assert!(app.facet_labels().contains(&"Ort (2)".to_owned()));
    let (column, row) = place_of(&app, "Ort: Musterstadt ×");
    click(&mut app, column, row);
    assert_eq!((app.browse.editor.text(), labels(&app).len()), ("kurs ort:beispieldorf ", 1));
}

#[test]
fn a_click_on_the_chip_of_a_field_leaves_it() {
    let mut app = desk();
    crate::sample::choose(&mut app, "wohnen");
    press(&mut app, KeyCode::Enter);
    let (x, y) = place_of(&app, "Feld: Wohnen");
    click(&mut app, x, y);
    assert_eq!(app.browse.scope, None);
}

#[test]
fn chips_without_room_are_counted_and_a_click_opens_the_panel() {
    let mut app = desk();
    app.update(Message::Resized(SMALL));
    enter(&mut app, "ort:musterstadt sprache:ar offen:jetzt ");
    let (x, y) = place_of(&app, "3 Filter");
    click(&mut app, x, y);
    assert_eq!(app.mode(), Mode::Filters);
}

#[test]
fn backspace_at_the_end_takes_a_complete_filter_at_once() {
    let mut app = desk();
    enter(&mut app, "beratung ort:musterstadt ");
    press(&mut app, KeyCode::Backspace);
    assert_eq!(app.browse.editor.text(), "beratung ");
    enter(&mut app, "ort:must");
    press(&mut app, KeyCode::Backspace);
    assert_eq!(app.browse.editor.text(), "beratung ort:mus");
}

#[test]
fn everything_in_the_panel_can_be_reached_on_the_smallest_screen() {
    let mut app = opened("", FilterKey::Topic);
    app.update(Message::Resized(SMALL));
    for _ in 0..panel(&app).choices.len() {
        let label = panel(&app).choices.get(panel(&app).selected).unwrap().label.clone();
        let screen = lines(&drawn(&app)).join("\n");
        let begin: String = label.chars().take(12).collect();
        assert!(screen.contains(&format!("▸ [ ] {begin}")), "{label}:\n{screen}");
        press(&mut app, KeyCode::Down);
    }
}

#[test]
fn the_order_of_the_lists_turns_and_says_so() {
    let mut app = desk();
    press(&mut app, KeyCode::Tab);
    let by_name = rows(&app, Tab::Offers);
    let before = counts(&app);
    let mut seen = Vec::new();
    for name in ["Name", "Ort", "Stand, neueste zuerst", "Treffergüte"] {
        chord(&mut app, KeyCode::Char('s'), KeyModifiers::ALT);
        assert!(app.notice().as_ref().is_some_and(|it| it.ends_with(name)), "{:?}", app.notice());
        assert_eq!(counts(&app), before);
        seen.push(rows(&app, Tab::Offers));
    }
    assert_eq!(seen.first(), Some(&by_name), "without a query the list is in the order of names");
    assert_ne!(seen.get(2), Some(&by_name));
    assert_eq!(seen.last(), Some(&by_name));
}

#[test]
fn a_visitor_has_neither_panel_nor_orders() {
    let mut app = kiosk();
    enter(&mut app, "b");
    press(&mut app, KeyCode::F(2));
    assert_eq!(app.overlay, None);
    assert_eq!(chord(&mut app, KeyCode::Char('s'), KeyModifiers::ALT), Effect::None);
}

#[test]
fn rows_and_page_speak_of_the_time_that_is_asked_about() {
    let mut app = desk();
    enter(&mut app, "wohngeld offen:do16");
    let screen = lines(&drawn(&app)).join("\n");
    assert!(screen.contains("Do 16:00: offen bis 18:00 · "), "{screen}");
    assert!(screen.contains("Do 16:00   ") && screen.contains("  offen bis 18:00"), "{screen}");
    assert!(!screen.contains("Jetzt  "), "{screen}");
}

#[test]
fn of_a_day_the_hours_are_told() {
    let mut app = desk();
    enter(&mut app, "wohngeld offen:donnerstag");
    let screen = lines(&drawn(&app)).join("\n");
    assert!(screen.contains("Do: 13:00–18:00 · "), "{screen}");
}

#[test]
fn on_a_narrow_screen_hours_leave_room_for_the_town() {
    let mut app = desk();
    app.update(Message::Resized(SMALL));
    enter(&mut app, "wohngeld");
    let screen = lines(&drawn(&app)).join("\n");
    assert!(screen.contains("öffnet Di 9:00 · Musterstadt"), "{screen}");
}

#[test]
fn a_value_that_means_nothing_is_said_and_enter_drops_it() {
    let mut app = desk();
    enter(&mut app, "beratung offen:quatsch");
    let screen = lines(&drawn(&app)).join("\n");
    assert!(screen.contains("geöffnet: „quatsch“ ist nicht zu verstehen"), "{screen}");
    assert!(screen.contains("Möglich: jetzt, heute, do16"), "{screen}");
    press(&mut app, KeyCode::Enter);
    assert_eq!(app.browse.editor.text(), "beratung ");
}

#[test]
fn beside_a_value_that_means_nothing_the_others_still_find() {
    let mut app = desk();
    enter(&mut app, "ort:musterstadt,atlantis ");
    let offers = rows(&app, Tab::Offers);
    assert_eq!(offers.first().map(String::as_str), Some("<not atlantis>"));
    assert!(app.selected().is_some(), "the first hit is selected: {offers:?}");
}

#[test]
fn the_order_stands_beside_the_tabs_and_a_click_turns_it_on() {
    let mut app = desk();
    chord(&mut app, KeyCode::Char('s'), KeyModifiers::ALT);
    let (x, y) = place_of(&app, "↓ Name");
    click(&mut app, x, y);
    place_of(&app, "↓ Ort");
}

#[test]
fn what_is_no_favorite_any_more_leaves_the_list_of_favorites() {
    let mut app = desk();
    app.desk.favorites = vec!["schuldnerberatung".to_owned(), "wohngeld".to_owned()];
    enter(&mut app, "favorit:ja");
    assert_eq!(app.browse.list_of(Tab::Offers).count(), 2);
    let mut desk = app.desk.clone();
    desk.favorites.pop();
    app.update(Message::Kept(Box::new(desk)));
    assert_eq!(rows(&app, Tab::Offers), ["schuldnerberatung"]);
}

#[test]
fn no_window_is_too_small_for_chips_and_panel() {
    for (columns, rows) in (0..45).flat_map(|columns| [(columns, 3), (columns, 12)]) {
        let mut app = opened("ort:musterstadt alter:19", FilterKey::Topic);
        app.update(Message::Resized(Window { columns, rows }));
        repeat(&mut app, KeyCode::Down, 3);
        click(&mut app, 1, 1);
        drawn(&app);
    }
}
