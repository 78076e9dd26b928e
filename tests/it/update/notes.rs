//! What a counsellor writes about a record: private notes, and errors in the directory.

use chrono::NaiveDate;
use ratatui::crossterm::event::{KeyCode, KeyModifiers};
use wegweiser::app::desk::{Change, Desk, Slip};
use wegweiser::app::message::{Clip, Deed, Effect, Message};
use wegweiser::app::overlay::Overlay;
use wegweiser::app::{App, Mode};
use wegweiser::sheet::plain;

use crate::sample::{
    MUSTERSTADT, SMALL, catalogue, choose, chord, click, desk, desk_with, drawn, enter, kiosk, lines, now, place_of,
    press,
};

fn alt(app: &mut App, letter: char) -> Effect {
    chord(app, KeyCode::Char(letter), KeyModifiers::ALT)
}

fn screen(app: &App) -> String {
    lines(&drawn(app)).join("\n")
}

/// The housing office is selected.
fn office() -> App {
    at(desk())
}

fn at(mut app: App) -> App {
    press(&mut app, KeyCode::Tab);
    press(&mut app, KeyCode::Tab);
    choose(&mut app, "wohnungsamt");
    app
}

fn written(text: &str, on: NaiveDate) -> Change {
    Change::NoteWritten { id: "wohnungsamt".to_owned(), text: text.to_owned(), on }
}

/// The office with a note from some days ago.
fn noted(text: &str) -> App {
    let mut app = office();
    let mut desk = Desk::default();
    desk.apply(&written(text, NaiveDate::from_ymd_opt(2026, 11, 19).unwrap()));
    app.update(Message::Kept(Box::new(desk)));
    app
}

fn slip(text: &str) -> Slip {
    Slip { id: "wohnungsamt".to_owned(), text: text.to_owned(), on: now().date() }
}

/// The office with one slip, its list open.
fn reported() -> App {
    let mut app = office();
    alt(&mut app, 'r');
    enter(&mut app, "Die Nummer ist falsch.");
    press(&mut app, KeyCode::Enter);
    app
}

#[test]
fn a_note_is_written_kept_with_its_date_and_shown_on_the_page() {
    let mut app = office();
    alt(&mut app, 'n');
    assert_eq!(app.mode(), Mode::Writing);
    enter(&mut app, "Frau M. fragen");
    let effect = press(&mut app, KeyCode::Enter);
    assert_eq!(effect, Effect::Do(Deed::Keep(written("Frau M. fragen", now().date()))));
    assert_eq!((app.mode(), app.notice().as_deref()), (Mode::List, Some("Ihre Notiz steht am Eintrag.")));
    let shown = screen(&app);
    assert!(shown.contains("Eigene Notiz (23.11.2026)") && shown.contains("Frau M. fragen"), "{shown}");
}

#[test]
fn a_note_is_changed_in_the_same_form_and_an_empty_one_goes() {
    let mut app = noted("alt");
    alt(&mut app, 'n');
    enter(&mut app, "er Text");
    press(&mut app, KeyCode::Enter);
    assert_eq!(app.desk.notes["wohnungsamt"].text, "alter Text");
    alt(&mut app, 'n');
    chord(&mut app, KeyCode::Char('u'), KeyModifiers::CONTROL);
    press(&mut app, KeyCode::Enter);
    assert!(app.desk.notes.is_empty());
    assert_eq!(app.notice().as_deref(), Some("Notiz gelöscht."));
}

#[test]
fn a_note_of_several_lines_that_is_only_looked_at_stays_as_it_is() {
    let mut app = noted("erste Zeile\nzweite Zeile");
    let shown = screen(&app);
    assert!(shown.contains("erste Zeile") && shown.contains("zweite Zeile"), "{shown}");
    alt(&mut app, 'n');
    assert_eq!(press(&mut app, KeyCode::Enter), Effect::Draw);
    assert_eq!(app.desk.notes["wohnungsamt"].text, "erste Zeile\nzweite Zeile");
}

#[test]
fn a_note_is_on_no_sheet_and_in_nothing_that_is_copied_or_scanned() {
    let mut app = noted("streng vertraulich");
    assert!(!plain::text(&app.sheet().unwrap(), &app.texts).contains("vertraulich"));
    assert!(!format!("{:?}", alt(&mut app, 'k')).contains("vertraulich"));
    alt(&mut app, 'q');
    assert!(!screen(&app).contains("vertraulich"));
}

#[test]
fn a_note_can_drive_no_terminal() {
    let shown = screen(&noted("rot \u{1b}[31m\u{202e}und\u{7} Klang"));
    assert!(shown.contains("Klang") && !shown.contains(['\u{1b}', '\u{7}', '\u{202e}']), "{shown}");
}

#[test]
fn an_error_is_written_on_a_slip_which_then_can_be_mailed() {
    let mut app = reported();
    assert_eq!((&app.desk.slips, app.mode()), (&vec![slip("Die Nummer ist falsch.")], Mode::Slips));
    let shown = screen(&app);
    for words in [
        "Ein Fehlerzettel",
        "23.11.2026 · Wohnungsamt",
        "Die Nummer ist falsch.",
        "mailen (an wen, ist im Verzeichnis nicht genannt)",
    ] {
        assert!(shown.contains(words), "{words}\n{shown}");
    }
    let Effect::Do(Deed::Open(uri)) = press(&mut app, KeyCode::Enter) else { panic!("nothing is opened") };
    assert!(uri.as_str().starts_with("mailto:?subject=Fehler%20im%20Verzeichnis"), "{uri:?}");
    for part in ["wohnungsamt", "23.11.2026", "01.11.2026", "Die%20Nummer%20ist%20falsch.", "Musterplatz%201"] {
        assert!(uri.as_str().contains(part), "{part} {uri:?}");
    }
}

#[test]
fn the_slip_is_the_change_that_is_kept() {
    let mut app = office();
    alt(&mut app, 'r');
    enter(&mut app, "zu");
    assert_eq!(press(&mut app, KeyCode::Enter), Effect::Do(Deed::Keep(Change::SlipWritten(slip("zu")))));
}

#[test]
fn a_steward_gets_the_mail() {
    let text = MUSTERSTADT.replace("region = \"Musterkreis\"", "region = \"Musterkreis\"\nsteward = \"nachbarn\"");
    let mut app = at(desk_with(catalogue(&text)));
    alt(&mut app, 'r');
    enter(&mut app, "zu");
    press(&mut app, KeyCode::Enter);
    assert!(screen(&app).contains("mailen an nachbarn@beispieldorf.example"), "{}", screen(&app));
    let Effect::Do(Deed::Open(uri)) = press(&mut app, KeyCode::Char('m')) else { panic!("nothing is opened") };
    assert!(uri.as_str().starts_with("mailto:nachbarn@beispieldorf.example?subject="), "{uri:?}");
}

#[test]
fn a_slip_is_copied_whole_without_persons_who_are_not_public() {
    let Effect::Do(Deed::Copy(Clip { what, text })) = press(&mut reported(), KeyCode::Char('k')) else {
        panic!("nothing is copied")
    };
    assert_eq!(what, "Fehlerzettel");
    let begin = "Fehler im Verzeichnis „Wegweiser Musterstadt“: Wohnungsamt\n\nEintrag: Wohnungsamt (wohnungsamt)\n";
    assert!(text.starts_with(begin) && text.contains("030 23125001"), "{text}");
    assert!(!text.contains("Musterfrau") && !text.contains("23125003"), "{text}");
}

#[test]
fn a_settled_slip_goes_and_the_last_one_closes_the_list() {
    let mut app = reported();
    let effect = press(&mut app, KeyCode::Char('e'));
    assert_eq!(effect, Effect::Do(Deed::Keep(Change::SlipSettled(slip("Die Nummer ist falsch.")))));
    assert_eq!((app.desk.slips.len(), &app.overlay), (0, &None));
}

#[test]
fn an_empty_report_writes_nothing() {
    let mut app = office();
    alt(&mut app, 'r');
    enter(&mut app, "  ");
    assert_eq!(press(&mut app, KeyCode::Enter), Effect::Draw);
    assert_eq!((app.desk.slips.len(), &app.overlay), (0, &None));
}

#[test]
fn the_newest_slip_comes_first_and_clicks_choose_slips_and_steps() {
    let mut app = reported();
    press(&mut app, KeyCode::Esc);
    alt(&mut app, 'r');
    enter(&mut app, "Umgezogen.");
    press(&mut app, KeyCode::Enter);
    let shown = screen(&app);
    assert!(shown.find("Umgezogen.") < shown.find("Die Nummer ist falsch."), "{shown}");
    let (column, row) = place_of(&app, "  Die Nummer ist falsch.");
    click(&mut app, column, row);
    let (column, row) = place_of(&app, "erledigt, Zettel weg");
    click(&mut app, column, row);
    assert_eq!(app.desk.slips, [slip("Umgezogen.")]);
}

#[test]
fn the_menu_counts_the_slips_and_opens_them() {
    let mut app = reported();
    press(&mut app, KeyCode::Esc);
    press(&mut app, KeyCode::F(9));
    assert!(screen(&app).lines().any(|line| line.contains("z Fehlerzettel zeigen") && line.contains('1')));
    press(&mut app, KeyCode::Char('z'));
    assert_eq!(app.mode(), Mode::Slips);
}

#[test]
fn form_and_slips_work_on_the_smallest_screen() {
    let mut app = reported();
    app.update(Message::Resized(SMALL));
    let shown = screen(&app);
    for words in ["Wohnungsamt", "Die Nummer", "m mailen", "k als Text kopieren", "e erledigt"] {
        assert!(shown.contains(words), "{words}\n{shown}");
    }
    press(&mut app, KeyCode::Esc);
    alt(&mut app, 'n');
    assert!(screen(&app).contains("Eigene Notiz"), "{}", screen(&app));
}

#[test]
fn a_kiosk_writes_no_note_and_no_slip() {
    let mut app = kiosk();
    enter(&mut app, "wohngeld");
    for letter in ['n', 'r'] {
        assert_eq!(alt(&mut app, letter), Effect::None);
    }
    assert!(!matches!(app.overlay, Some(Overlay::Form(_) | Overlay::Slips(_))));
}

#[test]
fn a_note_of_several_lines_goes_to_an_editor_and_nothing_that_was_typed_is_lost() {
    let ctrl_o = |app: &mut App| chord(app, KeyCode::Char('o'), KeyModifiers::CONTROL);
    let mut app = noted("erste Zeile\nzweite Zeile");
    alt(&mut app, 'n');
    assert_eq!(ctrl_o(&mut app), Effect::Do(Deed::EditNote("wohnungsamt".to_owned())));
    assert_eq!(app.overlay, None);
    let mut app = office();
    alt(&mut app, 'n');
    enter(&mut app, "Anfang");
    assert_eq!(ctrl_o(&mut app), Effect::Do(Deed::Keep(written("Anfang", now().date()))));
    assert_eq!(ctrl_o(&mut app), Effect::Do(Deed::EditNote("wohnungsamt".to_owned())));
    let mut app = office();
    alt(&mut app, 'r');
    assert_eq!(ctrl_o(&mut app), Effect::None);
}

#[test]
fn a_note_of_several_lines_is_changed_in_the_form_and_keeps_its_lines() {
    let mut app = noted("erste Zeile\nzweite Zeile");
    alt(&mut app, 'n');
    enter(&mut app, "!");
    chord(&mut app, KeyCode::Enter, KeyModifiers::ALT);
    enter(&mut app, "dritte");
    press(&mut app, KeyCode::Up);
    press(&mut app, KeyCode::Home);
    enter(&mut app, "die ");
    press(&mut app, KeyCode::Enter);
    assert_eq!(app.desk.notes["wohnungsamt"].text, "erste Zeile\ndie zweite Zeile!\ndritte");
}

const WARNED: &str = "Noch einmal Esc verwirft den Text.";

#[test]
fn a_text_that_is_not_kept_goes_with_the_second_escape_only() {
    for letter in ['n', 'r'] {
        let mut app = noted("Alt.");
        alt(&mut app, letter);
        enter(&mut app, " Und neu.");
        press(&mut app, KeyCode::Esc);
        assert_eq!((app.mode(), app.notice().as_deref()), (Mode::Writing, Some(WARNED)));
        press(&mut app, KeyCode::Esc);
        assert_eq!((app.mode(), app.desk.notes["wohnungsamt"].text.as_str()), (Mode::List, "Alt."));
    }
}

#[test]
fn that_warning_comes_again_after_another_key() {
    let mut app = office();
    alt(&mut app, 'n');
    for code in [KeyCode::Char('!'), KeyCode::F(1)] {
        enter(&mut app, "neu");
        press(&mut app, KeyCode::Esc);
        press(&mut app, code);
        press(&mut app, KeyCode::Esc);
        assert_eq!(app.mode(), Mode::Writing, "{code:?}");
    }
}

#[test]
fn a_text_left_as_it_was_or_deleted_goes_with_the_first_escape() {
    let mut app = noted("Alt.");
    alt(&mut app, 'n');
    press(&mut app, KeyCode::Esc);
    assert_eq!(app.overlay, None);
    alt(&mut app, 'n');
    chord(&mut app, KeyCode::Char('u'), KeyModifiers::CONTROL);
    press(&mut app, KeyCode::Esc);
    assert_eq!((&app.overlay, app.desk.notes["wohnungsamt"].text.as_str()), (&None, "Alt."));
}

#[test]
fn a_comment_that_is_not_kept_goes_with_the_second_escape_only() {
    let mut app = office();
    press(&mut app, KeyCode::F(5));
    chord(&mut app, KeyCode::Char('5'), KeyModifiers::ALT);
    alt(&mut app, 'c');
    enter(&mut app, "Pass");
    press(&mut app, KeyCode::Esc);
    assert_eq!((app.mode(), app.notice().as_deref()), (Mode::Comment, Some(WARNED)));
    press(&mut app, KeyCode::Esc);
    assert_eq!(app.overlay, None);
}

#[test]
fn a_note_that_is_longer_than_a_form_is_loses_nothing() {
    let text = "Zeile\n".repeat(1000);
    let mut app = noted(text.trim());
    alt(&mut app, 'n');
    press(&mut app, KeyCode::Home);
    press(&mut app, KeyCode::Delete);
    press(&mut app, KeyCode::Enter);
    assert_eq!(app.desk.notes["wohnungsamt"].text.chars().count(), text.trim().chars().count() - 1);
}

#[test]
fn a_slip_explains_an_error_at_length_and_what_finds_no_room_is_said() {
    let mut app = office();
    alt(&mut app, 'r');
    app.update(Message::Pasted("Die Nummer ist falsch. ".repeat(50)));
    assert!(screen(&app).contains("1150 von 2000 Zeichen"), "{}", screen(&app));
    app.update(Message::Pasted("x".repeat(900)));
    assert!(screen(&app).contains("Kein Platz mehr (2000 Zeichen): 50 fehlen."), "{}", screen(&app));
    press(&mut app, KeyCode::Enter);
    assert_eq!(app.desk.slips[0].text.chars().count(), 2000);
}

#[test]
fn a_mail_that_lacks_the_end_of_a_slip_says_so() {
    let mut app = office();
    alt(&mut app, 'r');
    app.update(Message::Pasted("Die Öffnungszeiten stimmen nicht. ".repeat(50)));
    press(&mut app, KeyCode::Enter);
    assert!(matches!(press(&mut app, KeyCode::Enter), Effect::Do(Deed::Open(_))));
    assert!(app.notice().is_some_and(|it| it.contains("k kopiert ihn ganz")), "{:?}", app.notice());
    let mut app = reported();
    press(&mut app, KeyCode::Enter);
    assert!(app.notice().is_none_or(|it| !it.contains("zu lang")), "{:?}", app.notice());
}

#[test]
fn while_a_comment_is_written_its_room_is_said() {
    let mut app = office();
    press(&mut app, KeyCode::F(5));
    chord(&mut app, KeyCode::Char('5'), KeyModifiers::ALT);
    alt(&mut app, 'c');
    enter(&mut app, "Pass");
    assert!(screen(&app).contains("4 von 200 Zeichen"), "{}", screen(&app));
    app.update(Message::Pasted("x".repeat(200)));
    assert!(screen(&app).contains("Kein Platz mehr (200 Zeichen): 4 fehlen."), "{}", screen(&app));
}

#[test]
fn a_page_tells_the_errors_that_were_found_in_its_record_whole() {
    let mut app = office();
    alt(&mut app, 'r');
    enter(&mut app, "Die Nummer ist falsch.");
    chord(&mut app, KeyCode::Enter, KeyModifiers::ALT);
    enter(&mut app, "Es meldet sich das Ordnungsamt.");
    press(&mut app, KeyCode::Enter);
    press(&mut app, KeyCode::Esc);
    let shown = screen(&app);
    for words in ["Fehlerzettel (23.11.2026)", "Die Nummer ist falsch.", "Es meldet sich das Ordnungsamt."] {
        assert!(shown.contains(words), "{words}\n{shown}");
    }
    assert!(!plain::text(&app.sheet().unwrap(), &app.texts).contains("Ordnungsamt"));
}
