//! Phrases and exclusions.

use super::ground::{found, tier};

#[test]
fn a_phrase_must_stand_side_by_side() {
    assert!(found("\"deutsch lernen\"").contains(&"hotline-anruf"));
    assert_eq!(found("\"lernen deutsch\""), Vec::<&str>::new());
    assert_eq!(found("\"deutsch telefon\""), Vec::<&str>::new());
}

#[test]
fn german_quotation_marks_make_a_phrase_too() {
    assert_eq!(found("„deutsch lernen“"), found("\"deutsch lernen\""));
    assert_eq!(found("„lernen deutsch“"), Vec::<&str>::new());
}

#[test]
fn the_last_word_of_a_phrase_may_be_half_typed() {
    assert!(found("\"deutsch ler").contains(&"hotline-anruf"));
}

#[test]
fn a_phrase_of_one_word_is_a_word() {
    assert_eq!(found("\"telefon\""), found("telefon"));
}

#[test]
fn an_excluded_word_must_not_occur() {
    assert!(found("telefon").contains(&"hotline-anruf"));
    assert!(!found("telefon -kurs").contains(&"hotline-anruf"));
    assert!(found("telefon -schulden").contains(&"hotline-anruf"));
}

#[test]
fn an_excluded_phrase_is_excluded_as_one() {
    assert!(!found("telefon -\"deutsch lernen\"").contains(&"hotline-anruf"));
    assert!(found("telefon -\"lernen deutsch\"").contains(&"hotline-anruf"));
}

#[test]
fn an_exclusion_alone_leaves_everything_else() {
    let left = found("-telefon");
    assert!(!left.contains(&"hotline-anruf") && left.contains(&"kreis"));
}

#[test]
fn a_hyphen_inside_a_word_excludes_nothing() {
    assert_eq!(tier("café-ausweis", "verein-wohnung"), Some("exact"));
}
