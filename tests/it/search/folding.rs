//! Spellings that do not matter.

use super::ground::found;

#[test]
fn spellings_of_one_word_find_the_same() {
    for (spellings, id) in [
        (&["Möbel", "moebel", "mobel", "MÖBEL", "mo\u{308}bel"][..], "verein-wohnung"),
        (&["Hauptstraße", "hauptstrasse", "HAUPTSTRASSE", "HAUPTSTRAẞE"], "kreis"),
        (&["Pfändung", "pfaendung", "pfandung"], "kreis-schulden"),
        (&["Krüger", "krueger", "kruger", "KRÜGER"], "mka-haus"),
        (&["Café-Ausweis", "cafe ausweis", "Cafe\u{301}ausweis", "CAFE–AUSWEIS"], "verein-wohnung"),
        (&["„Tafelrunde“", "»tafelrunde«", "'tafelrunde'", "tafelrunde"], "tafel-neu"),
        (&["łódka", "lodka", "ŁÓDKA", "łodka"], "kreis-schulden"),
        (&["борги", "БОРГИ", "Борги"], "kreis-schulden"),
        (&["إِرْشَاد", "ارشاد", "أرشاد", "إرشاد"], "kreis-schwanger"),
        (&["مستشفى", "مستشفي", "مُسْتَشْفَى", "مستشفی"], "kreis-schwanger"),
        (&["Wzorówka", "wzorowka", "WZORÓWKA"], "mka-haus"),
    ] {
        let first = found(spellings[0]);
        assert!(first.contains(&id), "{}: {first:?}", spellings[0]);
        for spelling in spellings {
            assert_eq!(found(spelling), first, "{spelling}");
        }
    }
}

#[test]
fn hyphens_do_not_matter() {
    assert_eq!(found("Schuldner-Beratung"), found("schuldner beratung"));
    assert!(found("Schuldner-Beratung").contains(&"kreis-schulden"));
}

#[test]
fn blanks_and_invisible_characters_do_not_matter() {
    assert_eq!(found("  schulden\t musterau\u{a0} "), found("schulden musterau"));
    assert_eq!(found("schul\u{ad}den\u{200b}"), found("schulden"));
}

#[test]
fn two_words_typed_as_one_are_found_as_a_slip() {
    assert!(found("schuldenmusterau").contains(&"kreis-schulden"));
    assert_eq!(super::ground::tier("schuldenmusterau", "kreis-schulden"), Some("typo"));
}

#[test]
fn a_compound_typed_as_two_words_is_found() {
    assert!(found("schuldner beratung").contains(&"kreis-schulden"));
    assert!(found("tafel runde").contains(&"tafel-neu"));
}
