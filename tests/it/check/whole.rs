//! What only shows when records are held against each other, and where it is shown.

use wegweiser::dataset::finding::{Code, Finding};

use crate::cases::{SOUND, inspected, many, partner};

/// What is found in a file beside the sound dataset, each as `code line:column`.
fn found(text: &str) -> Vec<String> {
    let findings = inspected(&[("a.toml", text), ("sound.toml", SOUND)]).findings.into_iter();
    let own = findings.filter(|it: &Finding| it.file == "a.toml");
    own.map(|it| format!("{} {}:{}", it.code.name(), it.at.line, it.at.column)).collect()
}

/// Two partners with these lines and a number of their own each; the second begins in line 13 or later.
fn two(first: &str, second: &str) -> String {
    partner("eins", first) + &partner("zwei", second).replace("23125-000", "23125-001")
}

#[test]
fn what_is_wrong_with_a_key_is_shown_at_its_line() {
    let text = partner("haus", "alert = { text = \"zu\", until = 2026-11-22 }").replace("2026-10-01", "2020-10-01");
    assert_eq!(found(&text), ["old 5:1", "alert-expired 6:1"]);
}

#[test]
fn a_postcode_that_its_town_does_not_have_is_an_error() {
    let place = |postcode: &str| partner("haus", &format!("town = \"musterstadt\"\npostcode = \"{postcode}\""));
    assert_eq!(found(&place("03149")), Vec::<String>::new());
    assert_eq!(found(&place("03150")), ["wrong-postcode 7:1"]);
}

#[test]
fn one_name_in_one_town_is_a_double_unless_the_street_differs() {
    let town = "town = \"musterstadt\"";
    assert_eq!(found(&two(town, town)), ["near-duplicate 15:1"]);
    let streets = |street: &str| format!("{town}\nstreet = \"{street}\"");
    assert_eq!(found(&two(&streets("Weg 1"), &streets("Weg 2"))), Vec::<String>::new());
    let named = |name: &str| partner("zwei", town).replace("Musterhaus", name).replace("23125-000", "23125-001");
    assert_eq!(found(&(partner("eins", town) + &named("MUSTERHAUS e. V."))), ["near-duplicate 15:1"]);
    assert_eq!(found(&(partner("eins", town) + &named("Musterhof"))), Vec::<String>::new());
}

#[test]
fn one_number_and_nearly_one_name_are_a_double() {
    let named = |name: &str, unit: &str| partner("zwei", unit).replace("Musterhaus", name);
    assert_eq!(
        found(&(partner("eins", "town = \"musterstadt\"") + &named("Musterhauss", ""))),
        ["near-duplicate 15:1"]
    );
    let units = partner("eins", "unit = \"Haus 1\"") + &named("Musterhaus", "unit = \"Haus 2\"");
    assert_eq!(found(&units), Vec::<String>::new());
}

#[test]
fn a_street_written_in_two_ways_is_shown_at_the_rarer_one() {
    let at = |id: &str, street: &str| {
        partner(id, &format!("unit = \"{id}\"\ntown = \"musterstadt\"\nstreet = \"{street}\""))
    };
    let text = at("eins", "Amtstr. 2") + &at("zwei", "Amtstraße 2") + &at("drei", "Amtstraße 2");
    assert_eq!(found(&text), ["address-spelling 8:1"]);
    assert_eq!(found(&(at("eins", "Amtstr. 2") + &at("zwei", "Amtstr. 3"))), Vec::<String>::new());
}

#[test]
fn a_fax_that_another_gives_as_phone_is_doubtful_unless_it_is_both() {
    let fax = "unit = \"B\"\nfax = \"+49 (0)30/23125000\"";
    assert_eq!(found(&two("", fax)), ["fax-is-phone 19:1"]);
    assert_eq!(found(&two("fax = \"030 23125-000\"", fax)), Vec::<String>::new());
}

#[test]
fn hours_that_overlap_or_are_taken_back_are_found() {
    for (hours, expected) in [
        ("Mo 09:00-12:00,12:00-18:00", None),
        ("Mo-Fr 09:00-16:00; We 09:00-12:00", None),
        ("Mo 22:00-02:00,08:00-10:00; PH off", None),
        ("Mo 09:00-12:00,11:00-18:00", Some("hours-overlap 6:1")),
        ("Mo-We 09:00-12:00, Tu 11:00-18:00", Some("hours-overlap 6:1")),
        ("Mo-We 09:00-12:00, Th 11:00-18:00", None),
        ("Tu 09:00-12:00; Tu 13:00-18:00", Some("hours-replaced 6:1")),
        ("Tu[1] 09:00-12:00; Tu[2] 13:00-18:00", None),
        ("week 2-52/2 Th 09:00-12:00; Th 13:00-18:00", None),
    ] {
        let found = found(&partner("haus", &format!("hours = \"{hours}\"")));
        assert_eq!(found, expected.into_iter().collect::<Vec<_>>(), "{hours}");
    }
}

#[test]
fn a_record_in_one_language_is_one_finding_at_its_first_text() {
    let text = partner("haus", "note = \"Klingel\"").replace(", en = \"Advice\"", "") + "summary = \"Rat\"\n";
    assert_eq!(found(&text), ["one-language 6:1"]);
    assert_eq!(found(&partner("haus", "note.pl = \"dzwonek\"")), ["one-language 6:1"]);
}

#[test]
fn a_few_capitals_need_a_name_that_says_what_they_mean() {
    let named = |more: &str| partner("haus", more).replace("Musterhaus", "MHB");
    assert_eq!(found(&named("")), ["abbreviation 3:1"]);
    for more in ["also = \"Musterhausbund\"", "unit = \"Musterhausbund\""] {
        assert_eq!(found(&named(more)), Vec::<String>::new(), "{more}");
    }
}

#[test]
fn thousands_of_offices_behind_one_number_are_held_against_their_neighbors_only() {
    let text = many(5_000, |at| format!("[[partner]]\nid = \"a{at}\"\nname = \"Amt {at}\"\nphone = \"115\"\n"));
    let doubles = inspected(&[("a.toml", &text)]).findings.into_iter().filter(|it| it.code == Code::NearDuplicate);
    assert_eq!(doubles.count(), 0);
}
