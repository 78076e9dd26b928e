//! `wegweiser show`: one record in each form.

use serde_json::json;

use super::{ask, code, errors, is_refused, json, output, sound_folder};

#[test]
fn a_record_is_shown_as_text() {
    let answer = ask(sound_folder().path(), "show haus-a");
    let text = output(&answer);
    assert_eq!((code(&answer), errors(&answer).as_str()), (0, ""));
    assert!(text.starts_with("Haus A\nMusterstadt · Musterhaus\n"), "{text}");
    assert!(text.contains("030 23125-000") && text.contains("Musterweg 1, 03149 Musterstadt"), "{text}");
}

#[test]
fn a_record_is_shown_as_markdown() {
    let text = output(&ask(sound_folder().path(), "show haus-a --format markdown"));
    assert!(text.starts_with("# Haus A\n") && text.contains("\n## "), "{text}");
}

#[test]
fn a_record_is_shown_as_json() {
    let answer = json(&ask(sound_folder().path(), "show haus-a --format json"));
    assert_eq!(
        (&answer["kind"], &answer["id"], &answer["title"]),
        (&json!("address"), &json!("haus-a"), &json!("Haus A"))
    );
    assert_eq!((&answer["edition"], &answer["verified"]), (&json!("2026-11-22"), &json!("2026-10-01")));
    assert!(answer["sections"].as_array().is_some_and(|sections| !sections.is_empty()));
}

#[test]
fn a_contact_is_shown_as_a_card() {
    let text = output(&ask(sound_folder().path(), "show haus-a --format vcard"));
    assert!(text.starts_with("BEGIN:VCARD\r\nVERSION:4.0\r\n") && text.ends_with("END:VCARD\r\n"), "{text}");
}

#[test]
fn what_has_no_number_has_no_card() {
    is_refused(&ask(sound_folder().path(), "show wohnen --format vcard"), "wohnen");
}

#[test]
fn every_kind_of_record_has_its_id() {
    for (id, kind) in [("wohnen", "field"), ("wohnraum", "goal"), ("haus-a", "address"), ("haus-a-rat", "offer")] {
        let answer = json(&ask(sound_folder().path(), &format!("show {id} --format json")));
        assert_eq!(answer["kind"], kind, "{id}");
    }
}

#[test]
fn an_unknown_id_is_exit_code_1_with_the_nearest_on_standard_error() {
    let answer = ask(sound_folder().path(), "show haus-c");
    assert_eq!((code(&answer), output(&answer).as_str()), (1, ""));
    assert!(errors(&answer).contains("haus-c") && errors(&answer).contains("haus-a"), "{}", errors(&answer));
}

#[test]
fn an_id_like_no_other_gets_a_way_to_find_ids() {
    let answer = ask(sound_folder().path(), "show xylophonunterricht");
    assert!(errors(&answer).contains("wegweiser search"), "{}", errors(&answer));
}

#[test]
fn showing_nothing_is_refused() {
    is_refused(&ask(sound_folder().path(), "show"), "ID");
}

#[test]
fn a_record_is_shown_as_a_page_for_the_printer() {
    for (id, part) in [("haus-a", "class=\"qr\""), ("haus-a-rat", "class=\"qr\""), ("wohnen", "Wohnraum schaffen")] {
        let page = output(&ask(sound_folder().path(), &format!("show {id} --format html")));
        assert!(
            page.starts_with("<!doctype html>") && page.contains(part) && page.ends_with("</html>"),
            "{id}: {page}"
        );
    }
}
