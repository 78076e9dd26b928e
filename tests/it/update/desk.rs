//! The desk: changes that two windows can make in any order.

use chrono::{NaiveDate, NaiveDateTime};
use ratatui::crossterm::event::{KeyCode, KeyModifiers};
use wegweiser::app::App;
use wegweiser::app::desk::{Change, Desk, Note, Slip, Visit};
use wegweiser::app::message::Message;
use wegweiser::app::overlay::Overlay;
use wegweiser::app::slips::Slips;

use crate::sample::{choose, chord, desk, enter, now, press, selected};

fn after(changes: &[Change]) -> Desk {
    let mut desk = Desk::default();
    for change in changes {
        desk.apply(change);
    }
    desk
}

fn noted(id: &str) -> Change {
    Change::Noted(id.to_owned())
}

fn ids(desk: &Desk) -> Vec<&str> {
    desk.shortlist.entries().iter().map(|entry| entry.id.as_str()).collect()
}

fn moved(id: &str, before: Option<&str>) -> Change {
    Change::Moved { id: id.to_owned(), before: before.map(ToOwned::to_owned) }
}

fn written(text: &str, on: NaiveDate) -> Change {
    Change::NoteWritten { id: "a".to_owned(), text: text.to_owned(), on }
}

fn day(day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, day).unwrap()
}

fn noon(date: u32) -> NaiveDateTime {
    day(date).and_hms_opt(12, 0, 0).unwrap()
}

#[test]
fn a_record_is_noted_once_and_keeps_its_place() {
    assert_eq!(ids(&after(&[noted("a"), noted("b"), noted("a")])), ["a", "b"]);
}

#[test]
fn a_record_moves_before_another_or_to_the_end() {
    let all = [noted("a"), noted("b"), noted("c")];
    for (change, order) in [
        (moved("c", Some("a")), ["c", "a", "b"]),
        (moved("a", None), ["b", "c", "a"]),
        (moved("a", Some("gone")), ["b", "c", "a"]),
        (moved("gone", Some("a")), ["a", "b", "c"]),
        (moved("b", Some("b")), ["a", "b", "c"]),
    ] {
        let mut desk = after(&all);
        desk.apply(&change);
        assert_eq!(ids(&desk), order, "{change:?}");
    }
}

#[test]
fn a_comment_stays_with_its_record_and_goes_with_it() {
    let comment = Change::Commented { id: "a".to_owned(), text: " Ausweis mitbringen ".to_owned() };
    let mut desk = after(&[noted("a"), noted("b"), comment, moved("a", None)]);
    let comments: Vec<&str> = desk.shortlist.entries().iter().map(|entry| entry.comment.as_str()).collect();
    assert_eq!(comments, ["", "Ausweis mitbringen"]);
    desk.apply(&Change::Unnoted("a".to_owned()));
    desk.apply(&noted("a"));
    assert!(desk.shortlist.entries().iter().all(|entry| entry.comment.is_empty()));
}

#[test]
fn a_note_without_text_is_taken_away() {
    let desk = after(&[written("Frau M. fragen", day(1))]);
    assert_eq!(desk.notes.get("a"), Some(&Note { text: "Frau M. fragen".to_owned(), on: day(1) }));
    assert!(after(&[written("etwas", day(1)), written("  ", day(2))]).notes.is_empty());
}

#[test]
fn visits_are_counted_and_the_last_is_the_latest_in_any_order() {
    let visit = |date| Change::Visited { id: "a".to_owned(), at: noon(date) };
    let all = Visit { count: 2, last: noon(5) };
    for changes in [[visit(3), visit(5)], [visit(5), visit(3)]] {
        assert_eq!(after(&changes).visits.get("a"), Some(&all));
    }
}

#[test]
fn the_same_error_is_written_down_once() {
    let slip = Slip { id: "a".to_owned(), text: "Die Nummer ist falsch.".to_owned(), on: day(1) };
    let slips = after(&[Change::SlipWritten(slip.clone()), Change::SlipWritten(slip.clone())]).slips;
    assert_eq!(slips, [slip]);
}

#[test]
fn what_another_window_noted_stands_in_the_list_at_once() {
    let mut app = desk();
    app.update(Message::Kept(Box::new(after(&[noted("wohngeld"), noted("gone")]))));
    assert_eq!(crate::sample::rows(&app, wegweiser::app::browse::Tab::Shortlist), ["wohngeld", "<1 absent>"]);
    assert_eq!(app.now, now());
}

/// Takes what the windows together have kept.
fn take(app: &mut App, changes: &[Change]) {
    app.update(Message::Kept(Box::new(after(changes))));
}

#[test]
fn a_number_that_was_said_is_that_of_all_windows_together() {
    let mut app = desk();
    enter(&mut app, "wohngeld");
    press(&mut app, KeyCode::F(5));
    assert_eq!(app.notice().as_deref(), Some("Gemerkt. Die Merkliste hat jetzt einen Eintrag."));
    take(&mut app, &[noted("nachbarn"), noted("wohngeld")]);
    assert_eq!(app.notice().as_deref(), Some("Gemerkt. Die Merkliste hat jetzt 2 Einträge."));
}

#[test]
fn what_is_selected_stays_selected_when_another_window_changes_the_shortlist() {
    let mut app = desk();
    take(&mut app, &[noted("wohngeld"), noted("nachbarn")]);
    chord(&mut app, KeyCode::Char('5'), KeyModifiers::ALT);
    choose(&mut app, "nachbarn");
    take(&mut app, &[noted("nachbarn"), noted("deutschkurs-a1")]);
    assert_eq!(selected(&app), "nachbarn");
}

#[test]
fn the_selected_slip_stays_selected_when_another_window_writes_one_or_settles_it() {
    let slip = |text: &str| Change::SlipWritten(Slip { id: "wohngeld".to_owned(), text: text.to_owned(), on: day(1) });
    let mut app = desk();
    take(&mut app, &[slip("Eins.")]);
    app.overlay = Some(Overlay::Slips(Slips { selected: 0 }));
    take(&mut app, &[slip("Eins."), slip("Zwei.")]);
    press(&mut app, KeyCode::Char('e'));
    assert_eq!(app.desk.slips.iter().map(|slip| slip.text.as_str()).collect::<Vec<_>>(), ["Zwei."]);
    take(&mut app, &[]);
    assert_eq!(app.overlay, None);
}

fn note(text: &str) -> Change {
    Change::NoteWritten { id: "wohngeld".to_owned(), text: text.to_owned(), on: day(1) }
}

/// The form of the note, begun while it was this.
fn writing(before: &str) -> App {
    let mut app = desk();
    take(&mut app, &[note(before)]);
    enter(&mut app, "wohngeld");
    chord(&mut app, KeyCode::Char('n'), KeyModifiers::ALT);
    assert!(matches!(&app.overlay, Some(Overlay::Form(form)) if form.editor.text() == before));
    app
}

#[test]
fn a_note_left_as_it_was_does_not_undo_what_another_window_wrote() {
    let mut app = writing("Alt.");
    take(&mut app, &[note("Neu.")]);
    press(&mut app, KeyCode::Enter);
    assert_eq!(app.desk.notes["wohngeld"].text, "Neu.");
}

#[test]
fn of_a_note_that_two_windows_write_nothing_is_lost_and_that_is_said() {
    let mut app = writing("Alt.");
    enter(&mut app, " Und hier.");
    take(&mut app, &[note("Dort.")]);
    assert_eq!(app.notice().as_deref(), Some("Ein anderes Fenster hat das auch geändert; hier steht beides."));
    press(&mut app, KeyCode::Enter);
    assert_eq!(app.desk.notes["wohngeld"].text, "Alt. Und hier.\n\nDort.");
}

#[test]
fn what_is_written_stays_when_another_window_changes_something_else() {
    let mut app = writing("Alt.");
    enter(&mut app, " Und hier.");
    take(&mut app, &[note("Alt."), noted("nachbarn")]);
    assert!(matches!(&app.overlay, Some(Overlay::Form(form)) if form.editor.text() == "Alt. Und hier."));
    assert_eq!(app.notice(), None);
}

#[test]
fn a_comment_on_what_another_window_took_off_the_shortlist_stays_in_its_form() {
    let mut app = desk();
    take(&mut app, &[noted("wohngeld")]);
    chord(&mut app, KeyCode::Char('5'), KeyModifiers::ALT);
    choose(&mut app, "wohngeld");
    chord(&mut app, KeyCode::Char('c'), KeyModifiers::ALT);
    enter(&mut app, "Ausweis");
    take(&mut app, &[]);
    press(&mut app, KeyCode::Enter);
    assert!(matches!(&app.overlay, Some(Overlay::Comment(comment)) if comment.editor.text() == "Ausweis"));
}

#[test]
fn a_comment_that_two_windows_write_holds_both() {
    let mut app = desk();
    take(&mut app, &[noted("wohngeld")]);
    chord(&mut app, KeyCode::Char('5'), KeyModifiers::ALT);
    choose(&mut app, "wohngeld");
    chord(&mut app, KeyCode::Char('c'), KeyModifiers::ALT);
    enter(&mut app, "Ausweis");
    let there = Change::Commented { id: "wohngeld".to_owned(), text: "Mietvertrag".to_owned() };
    take(&mut app, &[noted("wohngeld"), there]);
    press(&mut app, KeyCode::Enter);
    assert_eq!(app.desk.shortlist.comment_on("wohngeld"), "Ausweis · Mietvertrag");
}
