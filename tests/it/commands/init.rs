//! `wegweiser init`: the beginning of a dataset for another county.

use std::fs;
use std::path::{Path, PathBuf};

use assert_cmd::assert::Assert;
use tempfile::TempDir;

use super::{ask, code, crowded, errors, folder, is_refused, json, output, program};

fn init(folder: &Path) -> Assert {
    program().arg("init").arg(folder).assert()
}

/// A new dataset in a folder that was not there before.
fn begun() -> (TempDir, PathBuf) {
    let outside = folder(&[]);
    let data = outside.path().join("kreise/musterlandkreis");
    let answer = init(&data);
    assert_eq!((code(&answer), output(&answer).as_str()), (0, ""), "{}", errors(&answer));
    (outside, data)
}

#[test]
fn the_new_dataset_has_no_errors() {
    let (_outside, data) = begun();
    let findings = json(&program().args(["check", "--format", "json"]).arg(&data).assert());
    let errors: Vec<_> = findings.as_array().unwrap().iter().filter(|it| it["severity"] == "error").collect();
    assert_eq!(errors, Vec::<&serde_json::Value>::new());
}

#[test]
fn its_partner_is_found_by_other_words() {
    let (_outside, data) = begun();
    for query in ["musterverein", "mietwohnung musterstadt", "musterberatung"] {
        let answer = json(&ask(&data, &format!("search --format json --tab addresses {query}")));
        assert_eq!(answer["hits"][0]["id"], "muster-beratungsstelle", "{query}: {answer}");
    }
}

#[test]
fn it_says_what_to_do_next_and_has_a_guide() {
    let outside = folder(&[]);
    let said = errors(&init(outside.path()));
    assert!(said.contains("ANLEITUNG.md") && said.contains("wegweiser check "), "{said}");
    let guide = fs::read_to_string(outside.path().join("ANLEITUNG.md")).unwrap();
    let names = fs::read_dir(outside.path()).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let untold: Vec<_> = names.filter(|name| name != "ANLEITUNG.md" && !guide.contains(name.as_str())).collect();
    assert_eq!(untold, Vec::<String>::new());
}

#[test]
fn every_line_with_a_key_of_the_records_is_explained_or_speaks_for_itself() {
    let (_outside, data) = begun();
    let text = fs::read_to_string(data.join("stellen.toml")).unwrap();
    let keys = ["kind", "street", "town", "phone", "hours", "languages", "interpreter", "wheelchair", "public", "cost"];
    for key in keys {
        let lines: Vec<_> = text.lines().filter(|line| line.trim_start().starts_with(&format!("{key} ="))).collect();
        assert!(lines.iter().any(|line| line.contains("# ")), "{key}: {lines:?}");
    }
}

#[test]
fn a_folder_with_anything_in_it_is_refused_and_left_as_it_is() {
    let (_outside, data) = begun();
    let partners = data.join("stellen.toml");
    fs::write(&partners, "# meins\n").unwrap();
    fs::remove_file(data.join("orte.toml")).unwrap();
    is_refused(&init(&data), "not empty");
    assert_eq!(fs::read_to_string(&partners).unwrap(), "# meins\n");
    assert!(!data.join("orte.toml").exists());
}

#[test]
fn a_file_is_no_folder() {
    let outside = folder(&[("datei", "x")]);
    is_refused(&init(&outside.path().join("datei")), "datei");
    assert_eq!(fs::read_to_string(outside.path().join("datei")).unwrap(), "x");
}

#[test]
fn a_dataset_that_finds_no_room_leaves_nothing_in_the_way_of_trying_again() {
    let outside = folder(&[]);
    let data = outside.path().join("kreis");
    is_refused(&crowded().arg("init").arg(&data).assert(), "cannot be written");
    assert_eq!(code(&init(&data)), 0);
}
