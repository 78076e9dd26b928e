//! Acting on a record: what is copied and opened, and what cannot be.

use ratatui::crossterm::event::{KeyCode, KeyModifiers};
use wegweiser::app::App;
use wegweiser::app::message::{Clip, Deed, Effect};

use crate::sample::{choose, chord, desk, desk_with, enter, kiosk, press};

/// What a key with Alt held asks for outside.
fn alt(app: &mut App, letter: char) -> Effect {
    chord(app, KeyCode::Char(letter), KeyModifiers::ALT)
}

fn ctrl_y(app: &mut App) -> Effect {
    chord(app, KeyCode::Char('y'), KeyModifiers::CONTROL)
}

/// What is to be copied.
#[track_caller]
fn copied(effect: Effect) -> (String, String) {
    match effect {
        Effect::Do(Deed::Copy(Clip { what, text })) => (what, text),
        other => panic!("nothing is copied: {other:?}"),
    }
}

/// The address that is to be opened.
#[track_caller]
fn opened(effect: &Effect) -> &str {
    match effect {
        Effect::Do(Deed::Open(uri)) => uri.as_str(),
        other => panic!("nothing is opened: {other:?}"),
    }
}

/// A partner of the sample is selected.
fn at(id: &str) -> App {
    let mut app = desk();
    press(&mut app, KeyCode::Tab);
    press(&mut app, KeyCode::Tab);
    choose(&mut app, id);
    app
}

fn pair(what: &str, text: &str) -> (String, String) {
    (what.to_owned(), text.to_owned())
}

#[test]
fn phone_email_and_address_are_copied_as_people_write_them() {
    let mut app = at("wohnungsamt");
    assert_eq!(copied(ctrl_y(&mut app)), pair("Telefon", "030 23125001"));
    assert_eq!(copied(alt(&mut app, 'm')), pair("E-Mail", "wohnen@musterstadt.example"));
    assert_eq!(copied(alt(&mut app, 'a')), pair("Anschrift", "Musterplatz 1, 00001 Musterstadt"));
}

#[test]
fn an_offer_has_the_phone_of_its_partner() {
    let mut app = desk();
    enter(&mut app, "wohngeld");
    assert_eq!(copied(ctrl_y(&mut app)).1, "030 23125001");
}

#[test]
fn a_page_is_acted_on_like_its_row() {
    let mut app = at("wohnungsamt");
    press(&mut app, KeyCode::Enter);
    assert_eq!(copied(ctrl_y(&mut app)).1, "030 23125001");
}

#[test]
fn what_is_not_known_is_not_copied_and_said() {
    let mut app = at("nachbarn");
    assert_eq!(ctrl_y(&mut app), Effect::Draw);
    assert_eq!(app.notice.as_deref(), Some("Telefon: nicht bekannt"));
    assert_eq!(alt(&mut app, 'w'), Effect::Draw);
    assert_eq!(app.notice.as_deref(), Some("Internet: nicht bekannt"));
}

#[test]
fn the_web_page_is_opened() {
    assert_eq!(opened(&alt(&mut at("wohnungsamt"), 'w')), "https://musterstadt.example/wohnen");
}

#[test]
fn the_whole_card_is_copied_without_persons_who_are_not_public_and_with_its_date() {
    let (what, text) = copied(alt(&mut at("wohnungsamt"), 'k'));
    assert_eq!(what, "Eintrag");
    assert!(text.starts_with("Wohnungsamt\n") && text.contains("030 23125002"), "{text}");
    assert!(!text.contains("Musterfrau") && !text.contains("23125003"), "{text}");
    assert!(text.ends_with("Aus: Wegweiser Musterstadt, Stand 01.11.2026\n"), "{text}");
}

#[test]
fn a_field_has_a_text_but_no_phone() {
    let mut app = desk();
    assert!(copied(alt(&mut app, 'k')).1.starts_with("Wohnen\n"));
    assert_eq!(ctrl_y(&mut app), Effect::Draw);
    assert_eq!(app.notice.as_deref(), Some("Das geht nur bei Angeboten und Adressen."));
}

#[test]
fn without_a_record_there_is_nothing_to_act_on() {
    let mut app = desk();
    enter(&mut app, "xxxxxxxxxx");
    assert_eq!(ctrl_y(&mut app), Effect::Draw);
    assert_eq!(app.notice.as_deref(), Some("Bitte wählen Sie zuerst einen Eintrag."));
}

#[test]
fn the_address_of_a_shelter_stays_secret() {
    let text = crate::sample::MUSTERSTADT
        .replace("id = \"schulden\"", "id = \"frauenhaus\"")
        .replace("topics = [\"schulden\"]", "topics = [\"frauenhaus\"]")
        .replace("street = \"Beispielweg 2\"\npostcode = \"00001\"\n", "");
    let mut app = desk_with(crate::sample::catalogue(&text));
    enter(&mut app, "schuldnerberatung");
    assert_eq!(alt(&mut app, 'a'), Effect::Draw);
    assert_eq!(app.notice.as_deref(), Some("Anschrift: zum Schutz der Bewohnerinnen nicht genannt"));
}

#[test]
fn a_kiosk_copies_and_opens_nothing() {
    let mut app = kiosk();
    enter(&mut app, "wohngeld");
    assert_eq!(ctrl_y(&mut app), Effect::None);
    for letter in ['m', 'a', 'k', 'w'] {
        assert_eq!(alt(&mut app, letter), Effect::None, "{letter}");
    }
}
