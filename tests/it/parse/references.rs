//! Ids: who has one, who names one, and what happens where that does not fit.

use wegweiser::dataset::finding::{Code, Finding};

use crate::cases::{SOUND, beside_sound, examined, found_in, many, partner, said};

#[test]
fn a_dangling_id_suggests_the_nearest_one() {
    for (line, nearest) in [("town = \"musterstad\"", "musterstadt"), ("town = \"ganzwoanders\"", "none")] {
        let findings = beside_sound(&partner("haus", line)).findings;
        assert!(findings[0].values.contains(&("nearest", nearest.to_owned())), "{findings:?}");
    }
}

#[test]
fn every_kind_of_reference_may_dangle() {
    let offer = "[[partner]]\nid = \"h\"\nname = \"H\"\n[[partner.offer]]\nid = \"o\"\ntitle = \"O\"\nfields = [\"wohne\"]\n\
                 goals = [\"wohnraume\"]\ntopics = [\"mieten\"]\n[[topic]]\nid = \"t\"\ntitle = \"T\"\nfields = [\"x\"]\n";
    let found: Vec<String> = found_in(offer).into_iter().filter(|it| it.starts_with("dangling")).collect();
    assert_eq!(found, ["dangling-id 7:11", "dangling-id 8:10", "dangling-id 9:11", "dangling-id 13:11"]);
    let steward =
        "[directory]\ntitle = \"A\"\nsteward = \"niemand\"\n[[page]]\nid = \"p\"\ntitle = \"P\"\ntext = \"P\"";
    let found = examined(&[("a.toml", steward)]).findings;
    assert_eq!(found.iter().map(Finding::place).collect::<Vec<_>>(), ["a.toml:3:11"]);
}

#[test]
fn an_id_may_stand_in_a_later_file() {
    assert_eq!(found_in(&partner("haus", "town = \"musterstadt\"")), Vec::<String>::new());
}

#[test]
fn a_duplicate_id_names_the_first_place() {
    let parsed = examined(&[("a.toml", SOUND), ("b.toml", &partner("haus", "")), ("c.toml", &partner("haus", ""))]);
    let place: Vec<String> = parsed.findings.iter().map(Finding::place).collect();
    assert_eq!(place, ["c.toml:2:6"]);
    assert!(said(&parsed.findings[0])[0].contains("b.toml:2"), "{:?}", said(&parsed.findings[0]));
    assert_eq!(parsed.dataset.partners[0].at.file, 1);
}

#[test]
fn pages_fields_goals_partners_and_offers_share_one_space_of_ids() {
    for id in ["wohnen", "wohnraum"] {
        let parsed = examined(&[("a.toml", SOUND), ("b.toml", &partner(id, ""))]);
        assert_eq!(parsed.findings.iter().map(|it| it.code).collect::<Vec<_>>(), [Code::DuplicateId], "{id}");
    }
}

#[test]
fn topics_and_places_have_ids_of_their_own() {
    let text = "[[topic]]\nid = \"musterstadt\"\ntitle = \"x\"\n[[place]]\nid = \"miete\"\nname = \"x\"\n";
    assert_eq!(found_in(text), Vec::<String>::new());
}

#[test]
fn many_records_of_a_kind_are_told_apart() {
    let topics = many(20_000, |at| format!("[[topic]]\nid = \"t{}\"\ntitle = \"T\"\n", at / 2));
    assert_eq!(beside_sound(&topics).dataset.topics.len(), 10_001);
}
