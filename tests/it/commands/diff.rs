//! `wegweiser diff`: what it says of two editions, in which form, and how it exits.

use std::collections::BTreeSet;
use std::path::Path;

use assert_cmd::assert::Assert;
use serde_json::json;
use wegweiser::dataset::parse::parse;
use wegweiser::dataset::source::SourceFile;
use wegweiser::export::fact::described;
use wegweiser::language::Language;
use wegweiser::language::texts::Texts;

use super::{code, errors, folder, json, output, program};
use crate::cases::{FULL, SOUND, partner};

fn diff(old: &Path, new: &Path, more: &[&str]) -> Assert {
    program().arg("diff").args([old, new]).args(more).assert()
}

/// Two editions of a small county: a house that got a number and moved, one that is gone, one that is new.
fn editions() -> [tempfile::TempDir; 2] {
    let house = "unit = \"Haus A\"\ntown = \"musterstadt\"\nstreet = \"Musterweg 1\"\npostcode = \"03149\"";
    let moved = "unit = \"Haus A\"\ntown = \"musterstadt\"\nstreet = \"Musterallee 2\"\npostcode = \"03149\"\n\
                 fax = [\"+49 30 23125-017\"]\nlanguages = [\"pl\"]";
    let old = folder(&[("a.toml", SOUND), ("b.toml", &partner("haus-a", house)), ("c.toml", &partner("haus-b", ""))]);
    let new = folder(&[("a.toml", SOUND), ("b.toml", &partner("haus-a", moved)), ("c.toml", &partner("haus-c", ""))]);
    [old, new]
}

#[test]
fn the_same_edition_in_other_files_has_no_difference() {
    let [one, _] = editions();
    let (first, second) = (
        partner("haus-b", ""),
        format!(
            "{SOUND}\n{}",
            partner(
                "haus-a",
                "unit = \"Haus A\"\ntown = \"musterstadt\"\nstreet = \"Musterweg 1\"\npostcode = \"03149\""
            )
        ),
    );
    let other = folder(&[("x.toml", &first), ("y.toml", &second)]);
    let answer = diff(one.path(), other.path(), &[]);
    assert_eq!((code(&answer), errors(&answer).as_str()), (0, ""));
    assert_eq!(output(&answer), "Die beiden Ausgaben unterscheiden sich nicht.\n");
    assert_eq!(json(&diff(one.path(), other.path(), &["--format", "json"])), json!([]));
}

#[test]
fn what_came_went_and_moved_is_said_with_old_and_new() {
    let [old, new] = editions();
    let answer = diff(old.path(), new.path(), &[]);
    assert_eq!((code(&answer), errors(&answer).as_str()), (1, ""));
    let text = output(&answer);
    for line in [
        "Neu (2)",
        ", haus-c\n",
        "Nicht mehr verzeichnet (2)",
        ", haus-b\n",
        "Umgezogen (1)",
        "Ansprechpartner „Haus A, ",
        "“, haus-a\n",
        "Straße: Musterweg 1 → Musterallee 2",
        "Fax: nicht bekannt → 030 23125-017",
        "Sprachen: nicht bekannt → pl",
    ] {
        assert!(text.contains(line), "{line} in {text}");
    }
    assert!(!text.contains("Postleitzahl"), "{text}");
}

#[test]
fn an_address_of_which_more_became_known_did_not_move() {
    for (before, after) in [
        ("street = \"Musterweg 1\"", "street = \"Musterweg 1\"\npostcode = \"03149\""),
        ("street = \"Musterweg 1\"\npostcode = \"03148\"", "street = \"Musterweg 1\"\npostcode = \"03149\""),
        ("", "street = \"Musterweg 1\""),
    ] {
        let [old, new] = [before, after].map(|more| {
            folder(&[("a.toml", SOUND), ("b.toml", &partner("haus-a", &format!("town = \"musterstadt\"\n{more}")))])
        });
        let text = output(&diff(old.path(), new.path(), &[]));
        assert!(text.contains("Geändert (1)") && !text.contains("Umgezogen"), "{text}");
    }
}

#[test]
fn the_json_names_each_fact_with_old_and_new() {
    let [old, new] = editions();
    let answer = json(&diff(old.path(), new.path(), &["--format", "json"]));
    let moved = answer.as_array().unwrap().iter().find(|it| it["change"] == "moved").unwrap();
    assert_eq!((&moved["kind"], &moved["id"]), (&json!("partner"), &json!("haus-a")));
    let street = json!({ "key": "street", "language": null, "old": "Musterweg 1", "new": "Musterallee 2" });
    let fax = json!({ "key": "fax", "language": null, "old": null, "new": "030 23125-017" });
    let facts = moved["facts"].as_array().unwrap();
    assert!(facts.contains(&street) && facts.contains(&fax), "{facts:?}");
}

#[test]
fn the_way_back_turns_every_difference_round() {
    let [old, new] = editions();
    let [there, back] = [(&old, &new), (&new, &old)].map(|(one, other)| {
        let all = json(&diff(one.path(), other.path(), &["--format", "json"]));
        let count = |change: &str| all.as_array().unwrap().iter().filter(|it| it["change"] == change).count();
        [count("added"), count("removed"), count("moved")]
    });
    assert_eq!(there, [back[1], back[0], back[2]]);
}

#[test]
fn every_key_of_a_dataset_is_compared_and_has_a_label() {
    let dataset = parse(&[SourceFile::new("a.toml", FULL)]).dataset;
    let all = described(&dataset, Language::German);
    let keys: BTreeSet<&str> = all.iter().flat_map(|it| &it.facts).map(|fact| fact.key).collect();
    let written: BTreeSet<&str> = FULL.lines().filter_map(|line| Some(line.split_once(" = ")?.0.trim())).collect();
    let written = written.iter().filter_map(|key| key.split('.').next()).filter(|key| !matches!(*key, "id" | "format"));
    // What stands below a contact is one fact of its partner.
    let below = ["role", "public"];
    let missing: Vec<&str> = written.filter(|key| !keys.contains(key) && !below.contains(key)).collect();
    assert_eq!(missing, Vec::<&str>::new());
    for texts in Language::ALL.map(Texts::new) {
        let labels = keys.iter().map(|key| format!("property-{}", key.replace('_', "-")));
        let kinds = all.iter().map(|it| format!("record-{}", it.kind));
        let unsaid: Vec<String> = labels.chain(kinds).filter(|id| texts.say_or(id, "").is_empty()).collect();
        assert_eq!(unsaid, Vec::<String>::new());
    }
}

#[test]
fn a_newsletter_holds_no_markdown_of_the_data_and_no_private_person() {
    let old = folder(&[("a.toml", SOUND)]);
    let text = "unit = \"**Haus** <b>A</b>\"\n[[partner.contact]]\nrole = \"Leitung\"\nphone = [\"+49 30 23125-018\"]\npublic = false";
    let new = folder(&[("a.toml", SOUND), ("b.toml", &partner("haus-a", text))]);
    let answer = output(&diff(old.path(), new.path(), &["--format", "markdown"]));
    assert!(answer.starts_with("# Was sich geändert hat: Wegweiser Musterkreis\n\n## Neu"), "{answer}");
    assert!(answer.contains("\\*\\*Haus\\*\\* \\<b\\>A\\</b\\>") && !answer.contains("23125-018"), "{answer}");
}

#[test]
fn a_dataset_that_is_not_there_or_empty_is_exit_code_2() {
    let [old, _] = editions();
    let broken = folder(&[("a.toml", "directory = [")]);
    for missing in [old.path().join("nothing"), broken.path().to_owned()] {
        let answer = diff(old.path(), &missing, &[]);
        assert_eq!((code(&answer), output(&answer).as_str()), (2, ""), "{}", missing.display());
        assert!(errors(&answer).starts_with("error: ") && errors(&answer).contains("\nhint: "), "{}", errors(&answer));
    }
}

#[test]
fn what_is_broken_in_an_edition_is_said_and_the_rest_compared() {
    let [old, new] = editions();
    std::fs::write(new.path().join("d.toml"), "[[partner]]\nname = \"Ohne Id\"\n").unwrap();
    let answer = diff(old.path(), new.path(), &[]);
    assert_eq!(code(&answer), 1);
    assert!(errors(&answer).contains("1 error; what is broken is not compared"), "{}", errors(&answer));
}
