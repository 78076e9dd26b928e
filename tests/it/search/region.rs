//! Offices for the whole region, found under the name of every town in it, and forms of words, in an invented county.

use std::sync::OnceLock;

use wegweiser::dataset::source::SourceFile;
use wegweiser::search::catalogue::Catalogue;
use wegweiser::search::part::Part;
use wegweiser::search::query::Query;

use super::ground::{catalogue, listed};

const DATA: &str = r#"
format = 1
[directory]
title = "Wegweiser Muster-Heide"
region = "Landkreis Muster-Heide/Wzorowy"
edition = 2026-01-01
holidays = "DE-BB"
steward = "kreis"

[[field]]
id = "soziales"
title.de = "Soziales"

[[place]]
id = "musterau"
name = "Musterau (Heide)"
also = ["Wzorowo"]
postcodes = []
[[place]]
id = "heideck"
name = "Heideck"
also = []
postcodes = []
[[place]]
id = "fernstadt"
name = "Fernstadt"
outside = true
also = []
postcodes = []

[[partner]]
id = "kreis"
name = "Jobcenter Heide"
town = "heideck"
area = "gesamter Landkreis"
verified = { on = 2025-06-01, source = "https://kreis.example" }
  [[partner.offer]]
  id = "kreis-kurse"
  title.de = "Kurse für Kinder"
[[partner]]
id = "ort"
name = "Jobcenter Ort"
town = "musterau"
verified = { on = 2025-06-01, source = "https://ort.example" }
[[partner]]
id = "namentlich"
name = "Jobcenter Zwei"
town = "heideck"
area = "Heideck und Landkreis Muster-Heide"
verified = { on = 2025-06-01, source = "https://zwei.example" }
[[partner]]
id = "anderswo"
name = "Jobcenter Drei"
town = "heideck"
area = "Landkreis Fern-Heide"
verified = { on = 2025-06-01, source = "https://drei.example" }
[[partner]]
id = "unbekannt"
name = "Jobcenter Vier"
town = "heideck"
verified = { on = 2025-06-01, source = "https://vier.example" }
"#;

fn heide() -> &'static Catalogue {
    static HEIDE: OnceLock<Catalogue> = OnceLock::new();
    HEIDE.get_or_init(|| catalogue(&[SourceFile::new("heide.toml", DATA)]))
}

fn found(query: &str) -> Vec<&'static str> {
    let hits = listed(&heide().search(&Query::parse(query)).hits);
    hits.iter().map(|hit| heide().dataset.id(hit.record)).collect()
}

#[test]
fn an_office_for_the_whole_region_is_found_in_every_town_of_it_below_those_of_the_town() {
    assert_eq!(found("jobcenter musterau"), ["ort", "kreis", "namentlich", "kreis-kurse"]);
    assert_eq!(found("jobcenter wzorowo"), ["ort", "kreis", "namentlich", "kreis-kurse"]);
}

#[test]
fn an_office_that_serves_another_county_or_does_not_say_is_found_in_its_own_town_alone() {
    for id in ["anderswo", "unbekannt"] {
        assert!(!found("jobcenter musterau").contains(&id), "{id}");
        assert!(found("jobcenter heideck").contains(&id), "{id}");
    }
}

#[test]
fn a_town_outside_the_region_has_no_office_for_the_region() {
    assert_eq!(found("jobcenter fernstadt"), Vec::<&str>::new());
}

#[test]
fn the_hit_says_that_the_office_serves_the_town_and_does_not_lie_there() {
    let hits = listed(&heide().search(&Query::parse("jobcenter musterau")).hits);
    let parts = |id: &str| hits.iter().find(|hit| heide().dataset.id(hit.record) == id).unwrap().parts;
    assert!(parts("kreis").has(Part::Area) && !parts("kreis").has(Part::Town));
    assert!(parts("ort").has(Part::Town) && !parts("ort").has(Part::Area));
}

#[test]
fn a_plural_finds_its_singular_and_the_other_way_round() {
    for query in ["kurs", "kurse", "kursen", "kind", "kinder", "kindern"] {
        assert!(found(query).contains(&"kreis-kurse"), "{query}");
    }
}

#[test]
fn a_word_that_only_looks_like_a_form_finds_nothing() {
    for query in ["kinn", "kurbel"] {
        assert_eq!(found(query), Vec::<&str>::new(), "{query}");
    }
}
