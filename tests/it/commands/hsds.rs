//! `wegweiser export --format hsds`: services that are valid, whole, and the same each time.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::{env, fs};

use serde_json::{Value, json};
use wegweiser::dataset::Dataset;
use wegweiser::dataset::intake::draft::{Content, Facts};
use wegweiser::dataset::intake::{Written, take_in};
use wegweiser::dataset::parse::parse;
use wegweiser::dataset::source::SourceFile;
use wegweiser::export::hsds;
use wegweiser::export::hsds::reading::drafts;
use wegweiser::export::selection::Selection;

use super::{ask, code, errors, folder, json, output, program};
use crate::cases::{FULL, SOUND, partner, today};

/// The schema of a full service, where this machine has it.
#[expect(clippy::print_stdout, reason = "whoever runs the tests is to know what was not looked at")]
fn schema() -> Option<Value> {
    let beside = || Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/hsds/service_with_definitions.json");
    let path = env::var_os("HSDS_SCHEMA").map_or_else(beside, PathBuf::from);
    let Ok(text) = fs::read_to_string(&path) else {
        let word = format!("not validated: no HSDS schema at {}; name one with HSDS_SCHEMA", path.display());
        assert!(env::var_os("WEGWEISER_NEED_TOOLS").is_none(), "{word}");
        println!("{word}");
        return None;
    };
    Some(serde_json::from_str(&text).unwrap())
}

/// Asserts that each service is valid, its formats too.
#[track_caller]
fn is_valid(services: &Value) {
    let Some(schema) = schema() else { return };
    let validator = jsonschema::options().should_validate_formats(true).build(&schema).unwrap();
    let wrong = services.as_array().unwrap().iter().flat_map(|service| {
        let id = &service["attributes"];
        validator.iter_errors(service).map(move |it| format!("{} at {} in {id}", it, it.instance_path()))
    });
    assert_eq!(wrong.collect::<Vec<_>>(), Vec::<String>::new());
    let mut broken = services[0].clone();
    broken["status"] = json!("offen");
    assert!(!validator.is_valid(&broken), "the schema refuses nothing");
}

/// The service of a dataset that uses every key once.
fn full() -> Value {
    let data = folder(&[("a.toml", FULL)]);
    let mut all = json(&ask(data.path(), "export --format hsds"));
    assert_eq!(all.as_array().unwrap().len(), 1);
    is_valid(&all);
    all[0].take()
}

/// Values of the attributes with this link type.
fn facts<'a>(node: &'a Value, link_type: &str) -> Vec<&'a str> {
    let all = node["attributes"].as_array().into_iter().flatten();
    all.filter(|it| it["link_type"] == link_type).filter_map(|it| it["value"].as_str()).collect()
}

fn collect_ids<'a>(value: &'a Value, ids: &mut Vec<(&'a str, &'a Value)>) {
    match value {
        Value::Object(map) => {
            ids.extend(map.get("id").and_then(Value::as_str).map(|id| (id, value)));
            map.values().for_each(|it| collect_ids(it, ids));
        }
        Value::Array(list) => list.iter().for_each(|it| collect_ids(it, ids)),
        _ => {}
    }
}

#[test]
fn every_offer_of_the_shipped_directory_is_a_valid_service() {
    let answer = program().args(["export", "--format", "hsds"]).assert();
    assert_eq!((code(&answer), errors(&answer).as_str()), (0, ""));
    let services = json(&answer);
    let records = json(&program().args(["export", "--format", "json"]).assert());
    let offers = records.as_array().unwrap().iter().filter(|it| it["record"] == "offer").count();
    assert_eq!(services.as_array().unwrap().len(), offers);
    is_valid(&services);
    assert!(output(&program().args(["export", "--format", "hsds"]).assert()) == output(&answer), "not the same twice");
}

#[test]
fn one_id_stands_for_one_thing_in_the_whole_shipped_directory() {
    let services = json(&program().args(["export", "--format", "hsds"]).assert());
    let (mut all, mut seen) = (Vec::new(), std::collections::BTreeMap::new());
    collect_ids(&services, &mut all);
    for (id, value) in all {
        assert_eq!(*seen.entry(id).or_insert(value), value, "{id}");
    }
    let services = services.as_array().unwrap();
    let ids: BTreeSet<&str> = services.iter().filter_map(|it| it["id"].as_str()).collect();
    assert_eq!(ids.len(), services.len());
}

#[test]
fn the_id_of_a_service_never_changes() {
    assert_eq!(full()["id"], "6fb991fb-964f-5776-b5da-394f50516aa6");
}

#[test]
fn what_hsds_has_a_word_for_stands_there() {
    let service = full();
    for (key, value) in [
        ("name", json!("Mietberatung")),
        ("description", json!("Rat zu Mietvertrag und Kosten.")),
        ("url", json!("https://musterstadt.example/haus")),
        ("email", json!("rat@musterstadt.example")),
        ("status", json!("active")),
        ("application_process", json!("Anrufen und Termin vereinbaren.")),
        ("eligibility_description", json!("Alle")),
        ("minimum_age", json!(18)),
        ("maximum_age", json!(99)),
        ("assured_date", json!("2026-10-01")),
        ("alert", json!("Umbau bis Jahresende (Meldung gilt bis 31.12.2026)")),
    ] {
        assert_eq!(service[key], value, "{key}");
    }
    let documents: Vec<&Value> =
        service["required_documents"].as_array().unwrap().iter().map(|it| &it["document"]).collect();
    assert_eq!(documents, ["Ausweis", "Mietvertrag"]);
    let cost = &service["cost_options"][0];
    assert_eq!((&cost["option"], &cost["amount"]), (&json!("free"), &json!(0)));
    assert_eq!(service["service_areas"][0]["name"], "Musterkreis");
}

#[test]
fn phones_and_languages_say_what_they_are() {
    let service = full();
    let phones = service["phones"].as_array().unwrap();
    let phones: Vec<[&Value; 2]> = phones.iter().map(|it| [&it["number"], &it["type"]]).collect();
    assert_eq!(phones, [["+49 30 23125-000", "voice"], ["116 117", "voice"], ["+49 30 23125-001", "fax"]]);
    let languages = service["languages"].as_array().unwrap();
    let languages: Vec<[&Value; 2]> = languages.iter().map(|it| [&it["code"], &it["note"]]).collect();
    assert_eq!(
        languages,
        [[&json!("de"), &Value::Null], [&json!("pl"), &Value::Null], [&json!("ar"), &json!("Mit Dolmetscher")]]
    );
}

#[test]
fn organization_and_location_are_those_of_the_partner() {
    let service = full();
    let organization = &service["organization"];
    assert_eq!(organization["id"], service["organization_id"]);
    assert_eq!(
        (&organization["name"], &organization["alternate_name"]),
        (&json!("Musterverein e. V."), &json!("Haus der Begegnung"))
    );
    assert_eq!(organization["contacts"][0]["name"], "Frau Muster");
    let location = &service["service_at_locations"][0]["location"];
    let address = &location["addresses"][0];
    assert_eq!((&address["address_1"], &address["postal_code"]), (&json!("Musterweg 1"), &json!("03149")));
    assert_eq!((&address["city"], &address["state_province"]), (&json!("Musterstadt"), &json!("DE-BB")));
    assert_eq!(location["accessibility"][0]["details"], "wheelchair=limited");
}

#[test]
fn what_hsds_has_no_word_for_is_an_attribute() {
    let service = full();
    for (key, value) in [
        ("id", "haus-rat"),
        ("title.en", "Rent advice"),
        ("verified.on", "2026-10"),
        ("verified.source", "https://musterstadt.example/"),
        ("verified.confidence", "high"),
        ("by_appointment", "true"),
        ("alert.until", "2026-12-31"),
        ("hours", "Mo-We 09:00-12:00,13:00-18:00; week 2-52/2 Th 10:00-16:00; PH off"),
    ] {
        assert_eq!(facts(&service, &format!("wegweiser:{key}")), [value], "{key}");
    }
    let organization = &service["organization"];
    for (key, value) in [("id", "haus"), ("also", "HdB"), ("kind", "association"), ("note.en", "Bell on the left.")] {
        assert_eq!(facts(organization, &format!("wegweiser:{key}")), [value], "{key}");
    }
    let terms: Vec<&Value> =
        service["attributes"].as_array().unwrap().iter().map(|it| &it["taxonomy_term"]["code"]).collect();
    assert_eq!(terms[..3], ["wohnen", "wohnraum", "miete"]);
}

#[test]
fn plain_weekly_hours_have_times_and_the_rest_stands_in_the_description() {
    let service = full();
    let rows = service["schedules"].as_array().unwrap();
    let times: Vec<[&Value; 3]> = rows.iter().map(|it| [&it["byday"], &it["opens_at"], &it["closes_at"]]).collect();
    assert_eq!(times, [["MO,TU,WE", "09:00", "12:00"], ["MO,TU,WE", "13:00", "18:00"]]);
    assert!(rows[0]["description"].as_str().unwrap().contains("week 2-52/2 Th"), "{rows:?}");
    assert_eq!(
        (&rows[0]["notes"], &rows[0]["attending_type"]),
        (&json!("Im Sommer kürzer."), &json!("nur mit Termin"))
    );
}

#[test]
fn unknown_has_no_property() {
    let data = folder(&[("a.toml", SOUND), ("b.toml", &partner("haus-a", ""))]);
    let services = json(&ask(data.path(), "export --format hsds"));
    is_valid(&services);
    for key in
        ["url", "email", "languages", "cost_options", "minimum_age", "schedules", "service_at_locations", "alert"]
    {
        assert_eq!(services[0].get(key), None, "{key}");
    }
}

#[test]
fn a_shelter_has_no_location_and_no_street() {
    let topic = "[[topic]]\nid = \"frauenhaus\"\ntitle = \"Frauenhaus\"\nfields = [\"wohnen\"]\n";
    let house = partner("haus-a", "town = \"musterstadt\"\nstreet = \"Musterweg 1\"\npostcode = \"03149\"");
    let house = house.replace("topics = [\"miete\"]", "topics = [\"frauenhaus\"]");
    let data = folder(&[("a.toml", SOUND), ("b.toml", topic), ("c.toml", &house)]);
    let text = output(&ask(data.path(), "export --format hsds"));
    for word in ["Musterweg", "03149", "service_at_locations", "\"location"] {
        assert!(!text.contains(word), "{word} in {text}");
    }
    assert!(text.contains("+49 30 23125-000"), "{text}");
}

#[test]
fn a_person_who_is_not_public_is_in_no_service() {
    let person = "[[partner.contact]]\nrole = \"Leitung\"\nname = \"Frau Geheim\"\npublic = false\n";
    let data = folder(&[("a.toml", SOUND), ("b.toml", &partner("haus-a", person))]);
    let text = output(&ask(data.path(), "export --format hsds"));
    assert!(text.contains("Musterhaus") && !text.contains("Geheim") && !text.contains("contacts"), "{text}");
}

/// What stands in files.
fn dataset(files: &[Written]) -> Dataset {
    let files: Vec<SourceFile> = files.iter().map(|it| SourceFile::new(&it.name, &it.text)).collect();
    let mut dataset = parse(&files).dataset;
    dataset.keep_public();
    dataset
}

fn exported(dataset: &Dataset) -> Value {
    serde_json::from_str(&hsds::json(dataset, &Selection::everything(dataset))).unwrap()
}

/// Asserts that services that are taken into a folder without partners, and exported again, are the same.
#[track_caller]
fn comes_back(files: &[Written]) {
    let services = exported(&dataset(files));
    let bare = |it: &Written| {
        let text = it.text.split("[[partner]]").next().unwrap_or_default().to_owned();
        Written { name: it.name.clone(), text }
    };
    let mut bare: Vec<Written> = files.iter().map(bare).collect();
    let drafts = drafts(&services.to_string()).unwrap();
    let intake = take_in(&bare, &drafts, "import.toml", today());
    assert_eq!(intake.files.len(), 1, "{:?}", intake.changes);
    bare.extend(intake.files);
    let again = exported(&dataset(&bare));
    let (before, after) = (services.as_array().unwrap(), again.as_array().unwrap());
    for (before, after) in before.iter().zip(after) {
        let differing = before.as_object().unwrap().iter().find(|(key, value)| after.get(key) != Some(value));
        assert_eq!(differing, None, "{after}");
        assert_eq!(before.as_object().unwrap().len(), after.as_object().unwrap().len());
    }
    assert_eq!(before.len(), after.len());
}

#[test]
fn what_was_exported_and_imported_is_exported_the_same() {
    comes_back(&[Written { name: "a.toml".into(), text: FULL.into() }]);
}

#[test]
fn the_whole_shipped_directory_comes_back() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/spree-neisse");
    let mut files: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|it| it.unwrap().path()).collect();
    files.sort();
    let written = |path: &PathBuf| Written {
        name: path.file_name().unwrap().to_string_lossy().into_owned(),
        text: fs::read_to_string(path).unwrap(),
    };
    comes_back(&files.iter().map(written).collect::<Vec<_>>());
}

#[test]
fn a_service_of_somebody_else_gives_what_its_properties_give() {
    let text = json!({ "contents": [{
        "id": "2f6f4d4e-5a8e-4a3c-9d0f-0d5f4b7c1a11", "name": "Rat", "status": "active", "assured_date": "2026-11-01",
        "organization": { "id": "x", "name": "Musterhaus", "description": "Haus", "website": "https://musterstadt.example/" },
        "service_at_locations": [{ "location": { "addresses": [
            { "address_1": "Musterweg 1", "city": "Musterstadt", "postal_code": "03149" }] } }],
        "phones": [{ "number": "+49 30 23125-000" }, { "number": "+49 30 23125-001", "type": "fax" }] }] });
    let all = drafts(&text.to_string()).unwrap();
    let (partner, offer) = (&all[0].partner, &all[0].offer);
    let of = |facts: &Facts, key: &str| facts.get(key).map(Content::shown).unwrap_or_default();
    assert_eq!(
        ["name", "street", "town", "postcode"].map(|key| of(partner, key)),
        ["Musterhaus", "Musterweg 1", "Musterstadt", "03149"]
    );
    assert_eq!(
        ["title.de", "phone", "fax", "verified.on"].map(|key| of(offer, key)),
        ["Rat", "+49 30 23125-000", "+49 30 23125-001", "2026-11-01"]
    );
}

#[test]
fn what_is_no_service_gives_no_draft() {
    for text in ["", "[1]", "{}", "{\"id\": 1}", "null", "[{\"name\": \"Rat\"}]"] {
        assert_eq!(drafts(text), None, "{text}");
    }
    assert_eq!(drafts("[]"), Some(Vec::new()));
}

#[test]
fn exported_services_are_imported_into_an_empty_folder() {
    let (data, empty) =
        (folder(&[("a.toml", SOUND), ("b.toml", &partner("haus-a", ""))]), folder(&[("a.toml", SOUND)]));
    let file = data.path().join("services.json");
    let services = output(&ask(data.path(), "export --format hsds"));
    fs::write(&file, &services).unwrap();
    let answer = program().arg("import").arg(&file).arg("--into").arg(empty.path()).assert();
    assert_eq!(code(&answer), 0, "{}", errors(&answer));
    assert_eq!(output(&ask(empty.path(), "export --format hsds")), services);
    fs::write(&file, "{}").unwrap();
    let answer = program().arg("import").arg(&file).arg("--into").arg(empty.path()).assert();
    assert!(code(&answer) == 2 && errors(&answer).contains("services.json"), "{}", errors(&answer));
}
