//! Digits: phone numbers in every grouping, and postcodes.

use super::ground::{found, tier};

#[test]
fn a_phone_number_is_found_in_every_way_to_write_it() {
    for query in [
        "030 23125-100",
        "03023125100",
        "+49 30 23125-100",
        "+493023125100",
        "0049 30 23125 100",
        "+49 (0)30 23125-100",
        "+49 (0) 30 / 23125 - 100",
        "(030) 23 12 51 00",
        "030/23125100",
        "0 30 2 31 25 1 00",
        "3023125100",
    ] {
        assert_eq!(tier(query, "kreis"), Some("exact"), "{query}");
        assert!(!found(query).contains(&"hotline"), "{query}");
    }
}

#[test]
fn a_phone_number_is_found_by_its_beginning_and_its_end() {
    assert_eq!(tier("030 2312", "kreis"), Some("prefix"));
    assert_eq!(tier("23125-100", "kreis"), Some("infix"));
    assert_eq!(tier("125-9", "hotline"), Some("infix"));
}

#[test]
fn a_zero_or_country_code_in_front_begins_the_number() {
    assert!(found("0231").is_empty(), "{:?}", found("0231"));
    assert!(found("+49 231").is_empty());
}

#[test]
fn fewer_than_three_digits_are_no_phone_number() {
    assert!(found("23").is_empty(), "{:?}", found("23"));
    assert!(found("231").contains(&"hotline"));
}

#[test]
fn the_phone_of_a_contact_finds_its_partner() {
    assert_eq!(tier("23125-177", "kreis"), Some("infix"));
}

#[test]
fn a_short_number_is_found_in_any_grouping() {
    for query in ["116117", "116 117", "11 61 17"] {
        assert_eq!(tier(query, "mka-haus"), Some("exact"), "{query}");
    }
}

#[test]
fn a_postcode_is_found_by_its_beginning_only() {
    assert_eq!(tier("01234", "kreis"), Some("exact"));
    assert!(found("0123").contains(&"kreis") && found("0123").contains(&"mka-haus"));
    assert!(found("01239").contains(&"mka-haus") && !found("01239").contains(&"kreis"));
    assert!(!found("1239").contains(&"mka-haus"));
}

#[test]
fn a_postcode_and_a_word_must_both_match() {
    assert_eq!(found("01239 wohnungen"), found("wohnungen 01239"));
    assert!(found("01239 wohnungen").contains(&"verein-wohnung"));
    assert!(found("01234 wohnungen").is_empty());
}

#[test]
fn a_house_number_is_found_with_its_street() {
    assert_eq!(tier("hauptstr 12", "kreis"), Some("prefix"));
    assert_eq!(tier("sielower weg 3", "mka-haus"), Some("exact"));
}
