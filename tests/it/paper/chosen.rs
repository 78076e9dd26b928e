//! Hand-outs of chosen contacts: in their order, with what the counsellor says, in every form.

use wegweiser::dataset::Dataset;
use wegweiser::export::chosen::Chosen;
use wegweiser::export::handout::{Form, written};
use wegweiser::language::Language;
use wegweiser::language::texts::Texts;

use super::{german, occasion};
use crate::cases::{beside_sound, partner};

const SAID: &str = "Fragen Sie nach Frau M.; sie weiß Bescheid.";

/// Two contacts, the later one of the files first, with a comment on it.
fn chosen(dataset: &Dataset) -> [Chosen; 2] {
    let of = |id: &str, comment: &str| Chosen { record: dataset.find(id).unwrap(), comment: comment.to_owned() };
    [of("haus-b-rat", SAID), of("haus-a", "")]
}

/// A directory of two partners.
fn houses() -> Dataset {
    let desk = "unit = \"Haus A\"\n[[partner.contact]]\nrole = \"Leitung\"\nname = \"Herr Geheim\"\npublic = false\n";
    beside_sound(&format!("{}{}", partner("haus-a", desk), partner("haus-b", "unit = \"Haus B\""))).dataset
}

fn hand_out(form: Form, texts: &Texts) -> String {
    let dataset = houses();
    written(form, &dataset, &chosen(&dataset), occasion(texts))
}

#[test]
fn every_form_has_the_chosen_order_and_the_comment_once() {
    for (form, _) in Form::ALL {
        let text = hand_out(form, &german()).replace("\r\n ", "").replace("\\;", ";").replace("\\,", ",");
        assert_eq!(text.matches("Frau M.").count(), 1, "{form:?}: {text}");
        let places =
            ["Haus B", "Frau M.", "Haus A"].map(|it| text.find(it).unwrap_or_else(|| panic!("{form:?}: {text}")));
        assert!(places.is_sorted(), "{form:?}: {text}");
    }
}

#[test]
fn no_form_names_persons_who_are_not_public() {
    for (form, _) in Form::ALL {
        let text = hand_out(form, &german());
        assert!(text.contains("Haus A") && !text.contains("Geheim"), "{form:?}: {text}");
    }
}

#[test]
fn a_comment_stays_a_text() {
    let dataset = houses();
    let comment = "<b>*wichtig*</b>".to_owned();
    let contacts = [Chosen { record: dataset.find("haus-a").unwrap(), comment }];
    let text = |form| written(form, &dataset, &contacts, occasion(&german()));
    assert!(text(Form::Html).contains("&lt;b&gt;*wichtig*&lt;&#x2f;b&gt;"), "{}", text(Form::Html));
    assert!(text(Form::Markdown).contains("\\<b\\>\\*wichtig\\*"), "{}", text(Form::Markdown));
}

#[test]
fn plain_text_fits_on_paper_and_leaves_room_for_notes() {
    let text = hand_out(Form::Text, &german());
    let widest = text.lines().map(|line| line.chars().count()).max();
    assert_eq!(widest, Some(76), "{text}");
    assert_eq!(text.matches("Notizen: ……").count(), 2, "{text}");
    assert!(!text.contains("Dient diesen Zielen") && text.contains("Stand: 01.10.2026"), "{text}");
}

#[test]
fn a_hand_out_speaks_either_language() {
    let english = Texts::new(Language::English);
    for (form, german_word, english_word) in [
        (Form::Html, "Hier bekommen Sie Hilfe", "Here you can get help"),
        (Form::Markdown, "Hier bekommen Sie Hilfe", "Here you can get help"),
        (Form::Text, "Für Sie: Fragen", "For you: Fragen"),
        (Form::Vcard, "Angaben vom", "Facts as of"),
    ] {
        let unfolded = |texts: &Texts| hand_out(form, texts).replace("\r\n ", "");
        assert!(unfolded(&german()).contains(german_word), "{form:?}: {}", unfolded(&german()));
        assert!(unfolded(&english).contains(english_word), "{form:?}: {}", unfolded(&english));
    }
}
