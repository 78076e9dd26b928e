//! What is marked, and why a record was found.

use wegweiser::search::part::Part;

use super::ground::{ask, hit};

#[test]
fn the_letters_that_matched_are_marked_in_their_original_spelling() {
    for (query, text, expected) in [
        ("mobel", "Wohnungen und Möbel", &["Möbel"][..]),
        ("moebel", "Wohnungen und Möbel", &["Möbel"]),
        ("hauptstras", "Hauptstraße 12", &["Hauptstraß"]),
        ("beratung", "Schuldnerberatung", &["beratung"]),
        ("schuldner", "Schuldnerberatung für Schuldner", &["Schuldner", "Schuldner"]),
        ("schuldnerberatnug", "Schuldnerberatung", &["Schuldnerberatung"]),
        ("filhellm", "Verein Vilhelm Krüger", &["Vilhelm"]),
        ("wzorowka", "Wzorówka", &["Wzorówka"]),
        ("ارشاد", "إِرْشَاد الحَوامِل", &["إِرْشَاد"]),
        ("231251", "+49 30 23125-100", &["23125-1"]),
        ("030 23125", "030 23125-100", &["030 23125"]),
        ("tafel wohnung", "Wohnungen der Tafel", &["Wohnung", "Tafel"]),
        ("tafel", "nichts davon", &[]),
    ] {
        let marks = ask(query).marks;
        let marked: Vec<&str> = marks.ranges(text).into_iter().map(|range| &text[range]).collect();
        assert_eq!(marked, expected, "{query} in {text}");
    }
}

#[test]
fn marks_lie_in_order_and_never_overlap() {
    let text = "Schuldnerberatung, Schulden, 030 23125-100";
    let ranges = ask("schuld schuldner beratung 23125 125").marks.ranges(text);
    assert!(ranges.windows(2).all(|pair| pair[0].end < pair[1].start), "{ranges:?}");
    assert!(!ranges.is_empty());
}

#[test]
fn a_hit_says_in_which_parts_it_matched() {
    for (query, id, part) in [
        ("schuldnerberatung", "kreis-schulden", Part::Title),
        ("musterkreis", "kreis-schulden", Part::Organization),
        ("sozialamt", "kreis-schulden", Part::ShortName),
        ("schuldnerberatung", "kreis", Part::OfferTitle),
        ("schulden", "kreis-schulden", Part::Topic),
        ("geldsorgen", "kreis-schulden", Part::TopicWord),
        ("hausordnung", "kreis-schulden", Part::Text),
        ("haushalte", "kreis-schulden", Part::Audience),
        ("soziales", "kreis-schulden", Part::Field),
        ("wohnraum", "verein-wohnung", Part::Goal),
        ("musterau", "kreis-schulden", Part::Town),
        ("wzorowo", "kreis-schulden", Part::TownName),
        ("hauptstraße", "kreis-schulden", Part::Street),
        ("01234", "kreis-schulden", Part::Postcode),
        ("23125-100", "kreis-schulden", Part::Phone),
        ("amt", "kreis", Part::Email),
        ("mka", "kreis", Part::Web),
        ("übersiedler", "kreis", Part::Contact),
    ] {
        let hit = hit(query, id).unwrap_or_else(|| panic!("{query} finds {id}"));
        assert!(hit.parts.has(part), "{query}: {:?}", hit.parts.list());
    }
}

#[test]
fn without_words_nothing_is_marked() {
    assert!(ask("ort:musterau").marks.ranges("Musterau").is_empty());
    assert!(!ask("ort:musterau").marks.has_words());
}
