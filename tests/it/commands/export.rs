//! `wegweiser export`: what is chosen, where it goes, and what stays in the house.

use std::fs;
use std::io::Read as _;
use std::process::{Command, Stdio};

use serde_json::{Value, json};

use super::{ask, code, errors, folder, is_refused, json, output, program, sound_folder};
use crate::cases::{SOUND, partner};
use crate::sample::MUSTERSTADT;

/// Ids of an exported array, in its order.
fn ids(all: &Value) -> Vec<&str> {
    all.as_array().unwrap().iter().map(|it| it["id"].as_str().unwrap()).collect()
}

#[test]
fn without_a_choice_everything_is_exported() {
    let answer = ask(sound_folder().path(), "export --format json");
    assert_eq!((code(&answer), errors(&answer).as_str()), (0, ""));
    assert_eq!(ids(&json(&answer)), ["haus-a", "haus-b", "haus-a-rat", "haus-b-rat"]);
}

#[test]
fn ids_choose_in_their_order_and_a_partner_brings_its_offers() {
    let answer = json(&ask(sound_folder().path(), "export --format json --ids haus-b,haus-a"));
    assert_eq!(ids(&answer), ["haus-b", "haus-a", "haus-b-rat", "haus-a-rat"]);
}

#[test]
fn an_offer_brings_its_partner_but_not_the_partners_other_offers() {
    let more = "[[partner.offer]]\nid = \"haus-a-tat\"\ntitle = \"Tat\"\nfields = [\"wohnen\"]\n";
    let data = folder(&[("a.toml", SOUND), ("b.toml", &format!("{}{more}", partner("haus-a", "")))]);
    assert_eq!(ids(&json(&ask(data.path(), "export --format json --ids haus-a-tat"))), ["haus-a", "haus-a-tat"]);
}

#[test]
fn a_query_chooses_what_the_search_finds() {
    let answer = ask(sound_folder().path(), "export --format json ort:musterstadt miete");
    assert_eq!(ids(&json(&answer)), ["haus-a", "haus-a-rat"], "{}", errors(&answer));
}

#[test]
fn an_unknown_id_is_exit_code_1_and_nothing_is_written() {
    let data = sound_folder();
    let file = data.path().join("out.json");
    let answer = ask(data.path(), &format!("export --format json --ids haus-a,haus-c --output {}", file.display()));
    assert_eq!((code(&answer), output(&answer).as_str(), file.exists()), (1, "", false));
    assert!(errors(&answer).contains("haus-c") && errors(&answer).contains("nearest is haus-a"), "{}", errors(&answer));
}

#[test]
fn what_is_no_partner_or_offer_cannot_be_chosen() {
    let answer = ask(sound_folder().path(), "export --format json --ids wohnen");
    assert_eq!((code(&answer), output(&answer).as_str()), (1, ""));
    assert!(errors(&answer).contains("neither a partner nor an offer"), "{}", errors(&answer));
}

#[test]
fn a_query_without_hits_and_an_empty_list_of_ids_are_exit_code_1() {
    for arguments in ["export --format json xylophonunterricht", "export --format json --ids ,"] {
        let answer = ask(sound_folder().path(), arguments);
        assert_eq!((code(&answer), output(&answer).as_str()), (1, ""), "{arguments}");
        assert!(errors(&answer).contains("nothing exported"), "{}", errors(&answer));
    }
}

#[test]
fn a_file_holds_what_would_be_printed() {
    let data = sound_folder();
    let file = data.path().join("out.json");
    let printed = output(&ask(data.path(), "export --format json"));
    for _ in 0..2 {
        let answer = ask(data.path(), &format!("export --format json --output {}", file.display()));
        assert_eq!((code(&answer), output(&answer).as_str()), (0, ""), "{}", errors(&answer));
        assert!(errors(&answer).contains("out.json: 2 partners and 2 offers written"), "{}", errors(&answer));
        assert_eq!(fs::read_to_string(&file).unwrap(), printed);
    }
    assert_eq!(fs::read_dir(data.path()).unwrap().count(), 4);
}

#[test]
fn a_folder_a_device_and_a_missing_folder_are_refused() {
    let data = sound_folder();
    let within = data.path().display();
    for path in [format!("{within}"), format!("{within}/keine/da.json"), "/dev/null".to_owned()] {
        is_refused(&ask(data.path(), &format!("export --format json --output {path}")), "cannot be written");
    }
}

#[test]
fn unknown_is_null_and_what_is_known_stands_as_in_the_files() {
    let answer = json(&ask(sound_folder().path(), "export --format json --ids haus-b"));
    let (house, offer) = (&answer[0], &answer[1]);
    assert_eq!(
        (&house["record"], &house["name"], &house["unit"]),
        (&json!("partner"), &json!("Musterhaus"), &json!("Haus B"))
    );
    assert_eq!((&house["street"], &house["fax"], &house["wheelchair"]), (&Value::Null, &Value::Null, &Value::Null));
    assert_eq!((&house["by_appointment"], &house["languages"]), (&json!(true), &json!(["pl"])));
    assert_eq!(
        (&offer["record"], &offer["partner"], &offer["title"]),
        (&json!("offer"), &json!("haus-b"), &json!({ "de": "Rat", "en": "Advice" }))
    );
    assert_eq!(
        (&offer["phone"], &offer["cost"], &offer["age"]),
        (&json!(["+49 30 23125-000"]), &Value::Null, &Value::Null)
    );
    assert_eq!(offer["verified"]["on"], "2026-10-01");
}

#[test]
fn persons_who_are_not_public_stay_in_the_house() {
    let persons = "[[partner.contact]]\nrole = \"Leitung\"\nname = \"Frau Muster\"\npublic = true\n\
                   [[partner.contact]]\nrole = \"Hausmeisterei\"\nname = \"Herr Geheim\"\npublic = false\n";
    let data = folder(&[("a.toml", SOUND), ("b.toml", &partner("haus-a", persons))]);
    let text = output(&ask(data.path(), "export --format json"));
    assert!(text.contains("Frau Muster") && !text.contains("Geheim") && !text.contains("Hausmeisterei"), "{text}");
}

#[test]
fn a_shelter_is_exported_without_street_and_postcode() {
    let topic = "[[topic]]\nid = \"frauenhaus\"\ntitle = \"Frauenhaus\"\nfields = [\"wohnen\"]\n";
    let house = partner("haus-a", "town = \"musterstadt\"\nstreet = \"Musterweg 1\"\npostcode = \"03149\"");
    let house = house.replace("topics = [\"miete\"]", "topics = [\"frauenhaus\"]");
    let data = folder(&[("a.toml", SOUND), ("b.toml", topic), ("c.toml", &house)]);
    let text = output(&ask(data.path(), "export --format json"));
    assert!(text.contains("Musterstadt") && !text.contains("Musterweg") && !text.contains("03149"), "{text}");
}

#[test]
fn a_closed_pipe_ends_it_quietly() {
    let mut child = Command::new(env!("CARGO_BIN_EXE_wegweiser"))
        .args(["export", "--format", "json"])
        .env("HOME", "/dev/null/home")
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let mut said = String::new();
    child.stderr.take().unwrap().read_to_string(&mut said).unwrap();
    assert_eq!((child.wait().unwrap().code(), said.as_str()), (Some(0), ""));
}

#[test]
fn cards_are_exported_one_for_each_partner_and_for_an_offer_that_was_chosen_alone() {
    let cards = |arguments| {
        let text = output(&ask(sound_folder().path(), &format!("export --format vcard {arguments}")));
        let names = text.lines().filter_map(|line| line.strip_prefix("FN:"));
        names.map(|name| name.trim().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(cards(""), ["Musterhaus\\, Haus A", "Musterhaus\\, Haus B"]);
    assert_eq!(cards("--ids haus-b,haus-a-rat"), ["Musterhaus\\, Haus B", "Rat\\, Musterhaus\\, Haus A"]);
}

#[test]
fn ids_make_a_hand_out_and_everything_else_a_directory() {
    let data = sound_folder();
    let page = |arguments: &str| output(&ask(data.path(), &format!("export --format html {arguments}")));
    assert!(page("").contains("<body class=\"directory\">"));
    assert!(page("miete").contains("<body class=\"directory\">"));
    let hand_out = page("--ids haus-a,haus-b-rat");
    assert!(hand_out.contains("<body class=\"handout\">") && hand_out.matches("<article>").count() == 2, "{hand_out}");
}

#[test]
fn chosen_records_are_exported_as_markdown() {
    let text = output(&ask(sound_folder().path(), "export --format markdown --ids haus-b"));
    assert!(text.starts_with("# Wegweiser Musterkreis\n") && text.contains("\n## Haus B\n"), "{text}");
    assert!(!text.contains("Haus A"), "{text}");
}

#[test]
fn a_hand_out_keeps_the_order_of_the_ids() {
    for format in ["html", "text"] {
        let text = output(&ask(sound_folder().path(), &format!("export --format {format} --ids haus-b-rat,haus-a")));
        let places = ["Haus B", "Haus A"].map(|it| text.find(it).unwrap_or_else(|| panic!("{text}")));
        assert!(places.is_sorted(), "{text}");
    }
}

#[test]
fn a_file_that_holds_something_else_is_not_replaced_unless_that_is_forced() {
    let data = folder(&[("a.toml", MUSTERSTADT)]);
    for format in ["hsds", "json", "csv", "vcard", "html", "markdown", "text"] {
        let file = data.path().join(format!("out.{format}"));
        let export = |more: &[&str]| {
            let mut command = program();
            command
                .args(["export", "--format", format, "--data"])
                .arg(data.path())
                .arg("--output")
                .arg(&file)
                .args(more);
            command.assert()
        };
        assert_eq!(code(&export(&[])), 0);
        let first = fs::read_to_string(&file).unwrap();
        // Its own export is brought up to date, as every night.
        assert_eq!(code(&export(&["--ids", "wohngeld"])), 0, "{format}: {}", errors(&export(&["--ids", "wohngeld"])));
        assert_ne!(fs::read_to_string(&file).unwrap(), first, "{format}");
        fs::write(&file, "Meine Notizen\n").unwrap();
        is_refused(&export(&[]), "--force");
        assert_eq!(fs::read_to_string(&file).unwrap(), "Meine Notizen\n");
        assert_eq!((code(&export(&["--force"])), fs::read_to_string(&file).unwrap()), (0, first), "{format}");
    }
}
