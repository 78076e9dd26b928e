//! Cards for address books: what others read in them is what the records say.

mod codes;
mod readers;

use wegweiser::dataset::{Dataset, Record};
use wegweiser::export::vcard::{card, compact, uid};
use wegweiser::language::Language;
use wegweiser::language::texts::Texts;

use crate::cases::{beside_sound, partner};

fn german() -> Texts {
    Texts::new(Language::German)
}

/// The small sound dataset with one partner that has these lines.
fn with_partner(lines: &str) -> Dataset {
    beside_sound(&partner("haus-a", lines)).dataset
}

/// The lines of the card of a record, unfolded.
fn lines(dataset: &Dataset, id: &str) -> Vec<String> {
    let text = card(dataset, dataset.find(id).unwrap(), &german()).unwrap();
    text.replace("\r\n ", "").split_terminator("\r\n").map(str::to_owned).collect()
}

fn line<'a>(lines: &'a [String], property: &str) -> Option<&'a str> {
    lines.iter().find_map(|line| line.strip_prefix(property)?.strip_prefix(':'))
}

#[test]
fn name_unit_address_and_number_stand_at_their_places() {
    let place = "unit = \"Haus A\"\ntown = \"musterstadt\"\nstreet = \"Weg 1, Hof\"\npostcode = \"03149\"";
    let lines = lines(&with_partner(place), "haus-a");
    assert_eq!(line(&lines, "FN"), Some("Musterhaus\\, Haus A"));
    assert_eq!(line(&lines, "ORG"), Some("Musterhaus;Haus A"));
    assert_eq!(line(&lines, "ADR"), Some(";;Weg 1\\, Hof;Musterstadt;;03149;"));
    assert_eq!(line(&lines, "TEL;VALUE=uri;TYPE=voice"), Some("tel:+493023125000"));
    assert_eq!(line(&lines, "CATEGORIES"), Some("Miete"));
}

#[test]
fn the_note_holds_hours_languages_and_two_dates() {
    let facts = "hours = \"Tu 09:00-12:00\"\nlanguages = [\"de\", \"pl\"]\nby_appointment = true";
    let lines = lines(&with_partner(facts), "haus-a");
    assert_eq!(
        line(&lines, "NOTE"),
        Some(
            "Zeiten: Di 9:00–12:00\\nnur mit Termin\\nSprachen: Deutsch\\, Polnisch\\nAngaben vom \
             01.10.2026\\nQuelle: https://musterstadt.example/\\nAus: Wegweiser Musterkreis\\, Stand 22.11.2026"
        )
    );
    assert_eq!(lines.iter().filter(|line| line.starts_with("LANG:")).count(), 2);
    assert_eq!(line(&lines, "REV"), Some("20261001T000000Z"));
}

#[test]
fn a_date_without_a_day_is_no_revision() {
    let text = partner("haus-a", "").replace("on = 2026-10-01", "on = \"2026-10\"");
    assert_eq!(line(&lines(&beside_sound(&text).dataset, "haus-a"), "REV"), None);
}

#[test]
fn a_contact_that_is_not_public_stays_out() {
    let contacts = "[[partner.contact]]\nname = \"Erika Musterfrau\"\nphone = [\"+49 30 23125-003\"]\n\
                    [[partner.contact]]\nrole = \"Auskunft\"\nphone = [\"+49 30 23125-002\"]\npublic = true";
    let lines = lines(&with_partner(contacts), "haus-a").join("\n");
    assert!(lines.contains("tel:+493023125002") && lines.contains("X-ABLabel:Auskunft"), "{lines}");
    assert!(!lines.contains("Musterfrau") && !lines.contains("23125003"), "{lines}");
}

#[test]
fn a_shelter_has_no_street_and_no_postcode_on_any_card() {
    let place = "town = \"musterstadt\"\nstreet = \"Geheimweg 7\"\npostcode = \"03149\"";
    let mut dataset = with_partner(place);
    // The reader of files takes the street out; a card must not rely on it.
    let topic = dataset.offers[0].serves.topics[0];
    dataset.topics[topic].id = "frauenhaus".to_owned();
    dataset.partners[0].address.street = Some("Geheimweg 7".to_owned());
    for record in [Record::Partner(0), Record::Offer(0)] {
        for text in [card(&dataset, record, &german()), compact(&dataset, record, &german())] {
            let text = text.unwrap();
            assert!(text.contains("ADR:;;;Musterstadt;;;") && !text.contains("Geheimweg"), "{text}");
        }
    }
}

#[test]
fn the_card_of_an_offer_has_its_title_and_the_numbers_of_its_partner() {
    let lines = lines(&with_partner(""), "haus-a-rat");
    assert_eq!(line(&lines, "FN"), Some("Rat\\, Musterhaus"));
    assert_eq!(line(&lines, "TEL;VALUE=uri;TYPE=voice"), Some("tel:+493023125000"));
}

#[test]
fn the_identity_of_a_record_is_the_same_in_every_edition() {
    let dataset = with_partner("");
    let later = with_partner("unit = \"Haus A\"");
    let [first, second] = [&dataset, &later].map(|it| uid(it, it.find("haus-a").unwrap()).to_string());
    assert_eq!(first, second);
    assert_ne!(first, uid(&dataset, dataset.find("haus-a-rat").unwrap()).to_string());
}

#[test]
fn a_short_card_stays_short_whatever_the_record_says() {
    let long = "ä".repeat(4000);
    let lines = format!(
        "unit = \"{long}\"\ntown = \"musterstadt\"\nstreet = \"{long}\"\nwebsite = \"https://musterstadt.example/{long}\""
    );
    let dataset = with_partner(&lines);
    let text = compact(&dataset, Record::Partner(0), &german()).unwrap();
    assert!(text.len() < 2000 && text.contains("TEL:+49 30 23125-000") && !text.contains("URL"), "{text}");
}

#[test]
fn fields_goals_and_pages_have_no_card() {
    let dataset = with_partner("");
    for record in [Record::Field(0), Record::Goal(0), Record::Page(0), Record::Partner(9)] {
        assert_eq!(card(&dataset, record, &german()), None, "{record:?}");
    }
}
