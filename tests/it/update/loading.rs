//! While the directory is still being loaded: everything works that needs no records, and nothing is lost.

use std::sync::Arc;
use std::time::Duration;

use ratatui::crossterm::event::KeyCode;
use wegweiser::app::App;
use wegweiser::app::browse::Tab;
use wegweiser::app::kiosk::{Kiosk, Limits};
use wegweiser::app::loading::Loading;
use wegweiser::app::message::{Effect, Message};
use wegweiser::language::Language;

use crate::sample::{MUSTERSTADT, catalogue, counts, desk, drawn, enter, lines, press, rows, selected, waiting};

fn received(mut app: App, errors: usize) -> App {
    app.receive(Arc::new(catalogue(MUSTERSTADT)), errors);
    app
}

fn screen(app: &App) -> String {
    lines(&drawn(app)).join("\n")
}

#[test]
fn what_was_typed_is_searched_when_the_directory_comes() {
    let mut app = waiting();
    enter(&mut app, "schuldnerberatung");
    assert_eq!(counts(&app), [0; 5]);
    let app = received(app, 0);
    assert_eq!((app.browse.editor.text(), selected(&app)), ("schuldnerberatung", "schuldnerberatung"));
}

#[test]
fn an_early_search_ends_as_a_late_one_does() {
    let mut late = desk();
    enter(&mut late, "wohnungsamt");
    let mut early = waiting();
    enter(&mut early, "wohnungsamt");
    let early = received(early, 0);
    assert_eq!((selected(&early), early.browse.tab, counts(&early)), (selected(&late), late.browse.tab, counts(&late)));
}

#[test]
fn an_early_search_goes_to_the_tab_that_has_hits() {
    let mut app = waiting();
    enter(&mut app, "leitsätze");
    assert_eq!(app.browse.tab, Tab::Offers);
    assert_eq!(received(app, 0).browse.tab, Tab::Concept);
}

#[test]
fn without_a_search_the_start_is_as_always() {
    let app = received(waiting(), 0);
    assert_eq!(rows(&app, Tab::Goals), rows(&desk(), Tab::Goals));
    assert_eq!(screen(&app), screen(&desk()));
}

#[test]
fn no_number_of_hits_is_claimed_before_it_is_known() {
    let app = waiting();
    let labels: Vec<String> = app.tab_labels().into_iter().map(|(_, label)| label).collect();
    assert_eq!(labels, ["1 Ziele …", "2 Angebote …", "3 Adressen …", "4 Konzept …", "5 Merkliste 0"]);
    assert!(!screen(&app).contains("Nichts gefunden"), "{}", screen(&app));
}

#[test]
fn progress_is_drawn_when_it_is_news() {
    let mut app = waiting();
    let progress = Message::Progressed(Loading::Parsing { total: 61_000_000 });
    assert_eq!(app.update(progress.clone()), Effect::Draw);
    assert!(screen(&app).contains("Schritt 2 von 3: Einträge aus 61 MB lesen"), "{}", screen(&app));
    assert_eq!(app.update(progress), Effect::None);
}

#[test]
fn progress_that_comes_late_changes_nothing() {
    let mut app = received(waiting(), 0);
    assert_eq!(app.update(Message::Progressed(Loading::Begun)), Effect::None);
    assert_eq!(screen(&app), screen(&desk()));
}

#[test]
fn the_share_that_is_done_never_falls() {
    let steps = [
        Loading::Begun,
        Loading::Reading { done: 0, total: 10 },
        Loading::Reading { done: 5, total: 10 },
        Loading::Reading { done: 20, total: 10 },
        Loading::Parsing { total: 10 },
        Loading::Indexing { records: 3 },
    ];
    let percents = steps.map(Loading::percent);
    assert!(percents.is_sorted() && percents[5] < 100, "{percents:?}");
}

#[test]
fn errors_in_the_data_are_told_at_the_desk_only() {
    assert!(received(waiting(), 2).notice().is_some_and(|notice| notice.contains("2 Fehler")));
    let kiosk = waiting().into_kiosk(Kiosk::new(Language::German, Limits::default()));
    assert_eq!(received(kiosk, 2).notice(), None);
}

#[test]
fn the_way_out_is_open() {
    let mut app = waiting();
    press(&mut app, KeyCode::F(10));
    assert_eq!(press(&mut app, KeyCode::Enter), Effect::Leave);
}

#[test]
fn the_question_whether_to_leave_stays_while_loading_goes_on() {
    let mut app = waiting();
    press(&mut app, KeyCode::F(10));
    app.update(Message::Progressed(Loading::Indexing { records: 3 }));
    assert_eq!(press(&mut app, KeyCode::Enter), Effect::Leave);
}

#[test]
fn in_public_a_forgotten_visitor_does_not_end_the_wait() {
    let mut app = waiting().into_kiosk(Kiosk::new(Language::German, Limits::default()));
    enter(&mut app, "wohngeld");
    app.update(Message::Elapsed(Duration::from_secs(600)));
    assert!(screen(&app).contains("Einen Moment bitte") && screen(&app).contains("One moment"), "{}", screen(&app));
    assert!(screen(&received(app, 0)).contains("Willkommen!"));
}

#[test]
fn in_public_nothing_is_said_of_files_and_steps() {
    let mut app = waiting().into_kiosk(Kiosk::new(Language::German, Limits::default()));
    enter(&mut app, "wohngeld");
    let screen = screen(&app);
    assert!(screen.contains("wohngeld") && screen.contains("Einen Moment bitte"), "{screen}");
    assert!(!screen.contains("Schritt") && !screen.contains("MB"), "{screen}");
}
