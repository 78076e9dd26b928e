//! The dialog of lines: what a counsellor has written is told, and what is noted is a change to be kept.

use std::sync::Arc;

use wegweiser::app::desk::{Change, Desk, Slip, Visit};
use wegweiser::app::dialog::{Dialog, Reply};
use wegweiser::app::message::{Clip, Deed};
use wegweiser::language::Language;
use wegweiser::language::texts::Texts;

use crate::sample::{MUSTERSTADT, catalogue, now};

fn dialog(desk: Desk) -> Dialog {
    Dialog::new(Arc::new(catalogue(MUSTERSTADT)), Texts::new(Language::German), desk, now())
}

#[test]
fn a_page_tells_the_private_note_and_the_comment_below_its_title() {
    let mut desk = Desk::default();
    let (id, on) = ("wohngeld".to_owned(), now().date());
    let text = "Frau M.\u{1b}[2J\nfragen".to_owned();
    desk.apply(&Change::NoteWritten { id: id.clone(), text, on });
    desk.apply(&Change::Noted(id.clone()));
    desk.apply(&Change::Commented { id, text: "für Familie B.".to_owned() });
    let mut dialog = dialog(desk);
    dialog.hear("wohngeld", now());
    let told = dialog.hear("1", now()).text;
    let expected =
        "Wohngeld\nEigene Notiz (23.11.2026): Frau M. [2J\nfragen\nAuf der Merkliste: für Familie B.\nMusterstadt, ";
    assert!(told.starts_with(expected), "{told}");
}

#[test]
fn what_is_noted_is_a_change_to_be_kept() {
    let mut dialog = dialog(Desk::default());
    dialog.hear("wohngeld", now());
    assert_eq!(dialog.hear("+1", now()).deed, Some(Deed::Keep(Change::Noted("wohngeld".to_owned()))));
    assert_eq!(dialog.hear("+1", now()).deed, Some(Deed::Keep(Change::Unnoted("wohngeld".to_owned()))));
    assert_eq!(dialog.hear("wohnen", now()).deed, None);
}

/// What is left of the answer to the last of these lines: its words and its deed.
fn last(dialog: &mut Dialog, lines: &[&str]) -> (String, Option<Deed>) {
    let mut reply = Reply::default();
    for line in lines {
        reply = dialog.hear(line, now());
    }
    (reply.text, reply.deed)
}

#[test]
fn a_record_that_is_opened_is_visited() {
    let mut dialog = dialog(Desk::default());
    let (_, deed) = last(&mut dialog, &["wohngeld", "1"]);
    assert_eq!(deed, Some(Deed::Keep(Change::Visited { id: "wohngeld".to_owned(), at: now() })));
    assert_eq!(dialog.desk.visits.get("wohngeld"), Some(&Visit { count: 1, last: now() }));
}

#[test]
fn favorites_are_found_and_told() {
    let mut dialog = dialog(Desk::default());
    let (said, deed) = last(&mut dialog, &["wohngeld", "f1"]);
    assert_eq!(
        (said.as_str(), deed),
        ("Jetzt ein Favorit.\n", Some(Deed::Keep(Change::Favored("wohngeld".to_owned()))))
    );
    let (found, _) = last(&mut dialog, &["favorit:ja"]);
    assert!(found.starts_with("Ein Treffer") && found.trim_end().ends_with(" Favorit."), "{found}");
}

#[test]
fn a_note_is_written_in_several_lines_and_more_are_added() {
    let mut dialog = dialog(Desk::default());
    let lines = ["wohngeld", "1", "notiz", "Frau M. fragen", "q", "", "notiz ab Januar"];
    let (said, deed) = last(&mut dialog, &lines);
    let text = "Frau M. fragen\nq\nab Januar".to_owned();
    let change = Change::NoteWritten { id: "wohngeld".to_owned(), text, on: now().date() };
    assert_eq!((said.as_str(), deed), ("Ihre Notiz steht am Eintrag.\n", Some(Deed::Keep(change))));
}

#[test]
fn a_full_stop_gives_up_what_was_being_written() {
    let mut dialog = dialog(Desk::default());
    assert_eq!(last(&mut dialog, &["wohngeld", "1", "notiz", "Frau M.", "."]).1, None);
    assert_eq!(dialog.desk.notes.get("wohngeld"), None);
}

#[test]
fn a_slip_has_room_for_an_explanation_and_what_does_not_fit_is_said() {
    let mut dialog = dialog(Desk::default());
    let text = "x".repeat(1990);
    let (_, deed) = last(&mut dialog, &["wohngeld", "1", &format!("fehler {text}")]);
    let slip = Slip { id: "wohngeld".to_owned(), text, on: now().date() };
    assert_eq!(deed, Some(Deed::Keep(Change::SlipWritten(slip))));
    let (said, deed) = last(&mut dialog, &[&format!("fehler {}", "x".repeat(2001))]);
    assert_eq!((said.as_str(), deed), ("Zu lang: 2001 Zeichen, höchstens 2000. Nichts wurde übernommen.\n", None));
}

#[test]
fn a_line_that_does_not_fit_any_more_leaves_the_others_as_they_are() {
    let mut dialog = dialog(Desk::default());
    let (said, _) = last(&mut dialog, &["wohngeld", "1", "fehler", "Die Nummer ist falsch.", &"x".repeat(1980)]);
    assert!(said.starts_with("Zu lang: 2003 Zeichen"), "{said}");
    assert!(last(&mut dialog, &[""]).1.is_some());
    assert_eq!(dialog.desk.slips[0].text, "Die Nummer ist falsch.");
}

#[test]
fn a_comment_is_written_on_a_noted_record_as_far_as_paper_has_room() {
    let mut dialog = dialog(Desk::default());
    let (said, deed) = last(&mut dialog, &["wohngeld", "1", "bemerkung Pass mitbringen"]);
    assert_eq!((said.as_str(), deed), ("Eine Bemerkung gehört zu einem gemerkten Eintrag. + merkt diesen.\n", None));
    let (_, deed) = last(&mut dialog, &["+", "bemerkung Pass mitbringen"]);
    let change = Change::Commented { id: "wohngeld".to_owned(), text: "Pass mitbringen".to_owned() };
    assert_eq!(deed, Some(Deed::Keep(change)));
    let (said, deed) = last(&mut dialog, &[&format!("bemerkung {}", "x".repeat(201))]);
    assert!(said.starts_with("Zu lang: 201 Zeichen, höchstens 200.") && deed.is_none(), "{said}");
}

#[test]
fn a_query_that_is_too_long_is_not_cut() {
    let (said, _) = last(&mut dialog(Desk::default()), &[&"wohngeld ".repeat(30)]);
    assert!(said.starts_with("Zu lang: "), "{said}");
}

#[test]
fn a_number_is_told_and_copied_from_the_list() {
    let mut dialog = dialog(Desk::default());
    assert_eq!(last(&mut dialog, &["wohngeld", "t1"]).0, "Telefon: 030 23125001\n");
    let (_, deed) = last(&mut dialog, &["k1"]);
    let clip = Clip { what: "Telefon".to_owned(), text: "030 23125001".to_owned() };
    assert_eq!(deed, Some(Deed::Copy(clip)));
}

#[test]
fn a_hand_out_is_made_in_the_form_and_language_that_are_asked_for() {
    let mut dialog = dialog(Desk::default());
    let (_, deed) = last(&mut dialog, &["wohngeld", "1", "mitgeben englisch txt"]);
    let Some(Deed::WriteHandOut(leaflet)) = deed else { panic!("{deed:?}") };
    assert!(
        leaflet.path.rsplit_once('.') == Some(("handout-2026-11-23", "txt"))
            && leaflet.text.contains("Housing benefit"),
        "{leaflet:?}"
    );
    let (said, deed) = last(&mut dialog, &["mitgeben gestern"]);
    assert!(said.starts_with("„gestern“ ist keine Sprache") && deed.is_none(), "{said}");
}

#[test]
fn a_slip_is_told_mailed_and_settled() {
    let mut dialog = dialog(Desk::default());
    let (said, _) = last(&mut dialog, &["wohngeld", "1", "fehler Nummer falsch", "zettel", "1"]);
    assert!(said.contains("\nWas nicht stimmt:\nNummer falsch\n"), "{said}");
    let (_, deed) = last(&mut dialog, &["mailen"]);
    assert!(matches!(deed, Some(Deed::Open(uri)) if uri.as_str().starts_with("mailto:")));
    assert_eq!(last(&mut dialog, &["erledigt"]).0, "Fehlerzettel erledigt.\nEs gibt keinen Fehlerzettel.\n");
}

#[test]
fn a_topic_has_a_number_that_searches_for_it_and_back_leads_to_its_page() {
    let mut dialog = dialog(Desk::default());
    let (told, _) = last(&mut dialog, &["schuldnerberatung", "1", "weiter"]);
    let page = last(&mut dialog, &["schuldnerberatung", "1"]).0 + &told;
    let line = page.lines().find(|line| line.ends_with("Themen: Schulden")).unwrap_or_else(|| panic!("{page}"));
    let (number, _) = line.split_once('.').unwrap();
    let (found, _) = last(&mut dialog, &[number]);
    assert!(found.contains("thema:Schulden") && found.contains("Schuldnerberatung"), "{found}");
    let (back, _) = last(&mut dialog, &["zurück"]);
    assert!(back.starts_with("Schuldnerberatung"), "{back}");
}

#[test]
fn the_help_begins_with_what_can_be_done_here() {
    let mut dialog = dialog(Desk::default());
    let (help, _) = last(&mut dialog, &["wohngeld", "1", "?"]);
    let first: Vec<&str> =
        help.lines().skip(1).take(3).map(|line| line.split(':').next().unwrap_or_default()).collect();
    assert_eq!(first, ["w, weiter", "v, vorher", "t, telefon"], "{help}");
    let (help, _) = last(&mut dialog, &["fehler Nummer falsch", "zettel", "1", "?"]);
    assert!(help.lines().nth(1).is_some_and(|line| line.starts_with("k, kopieren: ")), "{help}");
    assert!(help.lines().nth(2).is_some_and(|line| line.starts_with("mailen: ")), "{help}");
}
