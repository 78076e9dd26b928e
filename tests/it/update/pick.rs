//! Picking: what Enter hands over, and what it still opens.

use ratatui::crossterm::event::{KeyCode, KeyModifiers};
use wegweiser::app::browse::{Focus, Tab};
use wegweiser::app::message::{Deed, Effect};
use wegweiser::app::{App, Purpose};

use crate::sample::{chord, click, desk, drawn, enter, lines, place_of, press, selected};

fn picking() -> App {
    let mut app = desk();
    app.outfit.purpose = Purpose::Picking;
    app
}

/// The id of what was handed over.
fn picked(app: &App, effect: &Effect) -> String {
    match effect {
        Effect::Pick(hit) => app.catalogue.dataset.id(hit.record).to_owned(),
        other => panic!("{other:?} hands nothing over"),
    }
}

fn has(app: &App, text: &str) -> bool {
    lines(&drawn(app)).iter().any(|line| line.contains(text))
}

#[test]
fn enter_on_an_offer_or_partner_picks_it() {
    let mut app = picking();
    for tab in ['2', '3'] {
        chord(&mut app, KeyCode::Char(tab), KeyModifiers::ALT);
        let effect = press(&mut app, KeyCode::Enter);
        assert_eq!(picked(&app, &effect), selected(&app));
    }
}

#[test]
fn a_field_or_goal_still_opens() {
    let mut app = picking();
    assert_eq!((press(&mut app, KeyCode::Enter), app.browse.tab), (Effect::Draw, Tab::Goals));
    assert_eq!((press(&mut app, KeyCode::Enter), app.browse.tab), (Effect::Draw, Tab::Offers));
}

#[test]
fn a_page_that_is_read_is_picked_unless_a_link_is_selected() {
    let mut app = picking();
    chord(&mut app, KeyCode::Char('3'), KeyModifiers::ALT);
    press(&mut app, KeyCode::F(6));
    assert_eq!(app.browse.focus, Focus::Page);
    let effect = press(&mut app, KeyCode::Enter);
    assert_eq!(picked(&app, &effect), selected(&app));
    while app.browse.place.link.is_none() {
        press(&mut app, KeyCode::Down);
    }
    let before = selected(&app).to_owned();
    assert!(matches!(press(&mut app, KeyCode::Enter), Effect::Do(Deed::Keep(_))));
    assert_ne!(selected(&app), before);
    let effect = press(&mut app, KeyCode::Enter);
    assert_eq!(picked(&app, &effect), selected(&app));
}

#[test]
fn the_second_click_on_a_row_picks_it() {
    let mut app = picking();
    enter(&mut app, "deutschkurs");
    let id = selected(&app).to_owned();
    let title = app.catalogue.title(app.selected().unwrap(), app.language()).to_owned();
    let (column, row) = place_of(&app, &title);
    let effect = click(&mut app, column, row);
    assert_eq!(picked(&app, &effect), id);
}

#[test]
fn leaving_without_a_choice_asks_nothing() {
    let mut app = picking();
    assert_eq!(chord(&mut app, KeyCode::Char('c'), KeyModifiers::CONTROL), Effect::Leave);
    let mut app = picking();
    enter(&mut app, "deutschkurs");
    assert_eq!(press(&mut app, KeyCode::Esc), Effect::Draw);
    assert_eq!(press(&mut app, KeyCode::Esc), Effect::Leave);
}

#[test]
fn footer_and_help_say_that_enter_picks_where_it_does() {
    let mut app = picking();
    assert!(has(&app, "Enter öffnen"));
    enter(&mut app, "deutschkurs");
    assert!(has(&app, "Enter auswählen") && !has(&app, "Enter öffnen"));
    press(&mut app, KeyCode::F(1));
    assert!(has(&app, "Ein anderes Programm wartet") && !has(&app, "  öffnen "));
}

#[test]
fn in_the_menu_of_a_record_enter_does_what_is_chosen_there() {
    let mut app = picking();
    enter(&mut app, "deutschkurs");
    press(&mut app, KeyCode::F(9));
    assert!(!has(&app, "Enter auswählen"));
    assert!(!matches!(press(&mut app, KeyCode::Enter), Effect::Pick(_)));
}

#[test]
fn without_another_program_that_waits_enter_opens() {
    let mut app = desk();
    enter(&mut app, "deutschkurs");
    press(&mut app, KeyCode::Enter);
    assert_eq!(app.browse.focus, Focus::Page);
}
