//! The dialog of lines: what a counsellor has written is told, and what is noted is a change to be kept.

use std::sync::Arc;

use wegweiser::app::desk::{Change, Desk};
use wegweiser::app::dialog::Dialog;
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
        "Wohngeld\nEigene Notiz (23.11.2026): Frau M. [2J fragen\nAuf der Merkliste: für Familie B.\nMusterstadt, ";
    assert!(told.starts_with(expected), "{told}");
}

#[test]
fn what_is_noted_is_a_change_to_be_kept() {
    let mut dialog = dialog(Desk::default());
    dialog.hear("wohngeld", now());
    assert_eq!(dialog.hear("+1", now()).change, Some(Change::Noted("wohngeld".to_owned())));
    assert_eq!(dialog.hear("+1", now()).change, Some(Change::Unnoted("wohngeld".to_owned())));
    assert_eq!(dialog.hear("wohnen", now()).change, None);
}
