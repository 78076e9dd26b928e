//! `wegweiser search`: its answers as text and JSON, and how it exits.

use serde_json::json;

use super::{ask, code, errors, folder, is_refused, json, keys, output, program, sound_folder};
use crate::cases::{SOUND, partner};

#[test]
fn hits_are_numbered_with_what_who_and_id() {
    let answer = ask(sound_folder().path(), "search rat");
    let expected = "  1. Rat\n     Musterstadt · Musterhaus · 030 23125-000\n     haus-a-rat\n";
    assert!(output(&answer).starts_with(expected), "{}", output(&answer));
    assert_eq!((code(&answer), errors(&answer).as_str()), (0, ""));
}

#[test]
fn nothing_found_is_exit_code_1_with_an_answer() {
    let answer = ask(sound_folder().path(), "search xylophonunterricht");
    assert_eq!(code(&answer), 1);
    assert!(output(&answer).contains("„xylophonunterricht“"), "{}", output(&answer));
    let answer = ask(sound_folder().path(), "search --format json xylophonunterricht");
    assert_eq!((code(&answer), json(&answer)["hits"].clone()), (1, json!([])));
}

#[test]
fn a_search_without_a_query_is_refused() {
    is_refused(&ask(sound_folder().path(), "search"), "QUERY");
}

#[test]
fn the_json_has_the_keys_of_the_contract() {
    let answer = json(&ask(sound_folder().path(), "search --format json rat"));
    for key in ["query", "at", "edition", "counts", "did_you_mean", "hits"] {
        assert!(answer.get(key).is_some(), "{key}");
    }
    for key in ["goals", "offers", "addresses"] {
        assert!(answer["counts"][key].is_u64(), "{key}");
    }
    let mut expected = [
        "rank",
        "kind",
        "id",
        "title",
        "partner",
        "organization",
        "town",
        "street",
        "postcode",
        "phone",
        "email",
        "website",
        "fields",
        "topics",
        "languages",
        "open",
        "opens_next",
        "verified",
        "tier",
        "matched",
        "score",
    ];
    expected.sort_unstable();
    for hit in answer["hits"].as_array().unwrap() {
        assert_eq!(keys(hit), expected);
    }
}

#[test]
fn a_hit_in_json_says_what_is_known_and_null_where_nothing_is() {
    let answer = json(&ask(sound_folder().path(), "search --format json --tab offers rat haus a"));
    let hit = &answer["hits"][0];
    assert_eq!((&hit["rank"], &hit["kind"], &hit["id"]), (&json!(1), &json!("offer"), &json!("haus-a-rat")));
    assert_eq!((&hit["partner"], &hit["organization"]), (&json!("Musterhaus, Haus A"), &json!("Musterhaus")));
    assert_eq!((&hit["street"], &hit["postcode"]), (&json!("Musterweg 1"), &json!("03149")));
    assert_eq!((&hit["town"], &hit["phone"]), (&json!("Musterstadt"), &json!(["+49 30 23125-000"])));
    assert_eq!((&hit["fields"], &hit["topics"]), (&json!(["wohnen"]), &json!(["miete"])));
    assert_eq!((&hit["languages"], &hit["website"], &hit["opens_next"]), (&json!(null), &json!(null), &json!(null)));
    assert_eq!((&hit["verified"], &hit["open"]), (&json!("2026-10-01"), &json!("unknown")));
    assert_eq!((&answer["query"], &answer["edition"]), (&json!("rat haus a"), &json!("2026-11-22")));
}

#[test]
fn languages_and_appointments_that_are_known_are_said_in_json() {
    let answer = json(&ask(sound_folder().path(), "search --format json --tab addresses haus b"));
    let hit = &answer["hits"][0];
    assert_eq!((&hit["languages"], &hit["open"]), (&json!(["pl"]), &json!("by_appointment")));
}

#[test]
fn kinds_and_tiers_are_those_of_the_contract() {
    let answer = json(&ask(sound_folder().path(), "search --format json --limit 100 wohn"));
    for hit in answer["hits"].as_array().unwrap() {
        let is_known = |key: &str, all: &[&str]| all.iter().any(|word| hit[key] == *word);
        assert!(is_known("kind", &["goal", "offer", "address", "field", "page"]), "{hit}");
        assert!(is_known("tier", &["exact", "prefix", "alias", "infix", "typo", "sound", "fuzzy"]), "{hit}");
    }
}

#[test]
fn a_tab_narrows_the_hits_and_not_the_counts() {
    let folder = sound_folder();
    let counts = json(&ask(folder.path(), "search --format json wohnen"))["counts"].clone();
    for (tab, kinds) in [("goals", &["field", "goal"][..]), ("offers", &["offer"]), ("addresses", &["address"])] {
        let answer = json(&ask(folder.path(), &format!("search --format json --tab {tab} wohnen")));
        let hits = answer["hits"].as_array().unwrap();
        assert!(
            !hits.is_empty() && hits.iter().all(|hit| kinds.iter().any(|kind| hit["kind"] == *kind)),
            "{tab} {hits:?}"
        );
        assert_eq!(answer["counts"], counts, "{tab}");
    }
}

#[test]
fn a_limit_cuts_the_hits_and_says_how_many_more_there_are() {
    let folder = sound_folder();
    let answer = output(&ask(folder.path(), "search --limit 1 --tab offers rat"));
    assert!(answer.contains("  1. ") && !answer.contains("  2. ") && answer.contains("weiter"), "{answer}");
    let answer = json(&ask(folder.path(), "search --limit 1 --format json --tab offers rat"));
    assert_eq!(answer["hits"].as_array().map(Vec::len), Some(1));
    assert_eq!(answer["counts"]["offers"], 2);
}

#[test]
fn the_moment_asked_for_is_echoed() {
    let folder = sound_folder();
    for (asked, expected) in [
        ("2026-11-23T10:00:00+01:00", "2026-11-23T10:00:00+01:00"),
        ("2026-11-23T09:00:00Z", "2026-11-23T09:00:00+00:00"),
        ("2026-11-23T10:00", "2026-11-23T10:00:00+01:00"),
        ("2026-07-01T10:00:00", "2026-07-01T10:00:00+02:00"),
    ] {
        let answer = json(&ask(folder.path(), &format!("search --format json rat --at {asked}")));
        assert_eq!(answer["at"], expected, "{asked}");
    }
}

#[test]
fn a_moment_that_is_none_is_refused() {
    is_refused(&ask(sound_folder().path(), "search rat --at gestern"), "gestern");
    // The hour that summer time leaves out.
    is_refused(&ask(sound_folder().path(), "search rat --at 2026-03-29T02:30:00"), "2026-03-29");
}

#[test]
fn the_language_asked_for_is_spoken() {
    let folder = sound_folder();
    let german = output(&ask(folder.path(), "search --tab goals wohnen --lang de"));
    let english = output(&ask(folder.path(), "search --tab goals wohnen --lang en"));
    assert!(german.contains("1. Wohnen") && english.contains("1. Housing"), "{german}{english}");
}

#[test]
fn a_language_that_is_not_spoken_is_refused_with_those_that_are() {
    let refused = ask(sound_folder().path(), "search rat --lang tlh");
    is_refused(&refused, "tlh");
    assert!(
        errors(&refused).contains("hint: languages are de, de-simple, en, pl, uk, ru, ar, fa, vi"),
        "{}",
        errors(&refused)
    );
}

#[test]
fn a_word_with_a_minus_excludes_after_two_hyphens() {
    let folder = sound_folder();
    let ids = |query: &[&str]| {
        let mut command = program();
        command.args(["search", "--format", "json", "--tab", "offers", "--data"]).arg(folder.path());
        let answer = json(&command.arg("--").args(query).assert());
        let hits = answer["hits"].as_array().unwrap();
        hits.iter().map(|hit| hit["id"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(ids(&["rat"]).len(), 2);
    assert_eq!(ids(&["rat", "-musterstadt"]), ["haus-b-rat"]);
}

#[test]
fn a_typo_is_asked_about() {
    let answer = json(&ask(sound_folder().path(), "search --format json mustrestadtt"));
    assert!(answer["did_you_mean"].is_array());
}

#[test]
fn an_unknown_tab_or_format_is_refused_with_those_that_are_known() {
    is_refused(&ask(sound_folder().path(), "search rat --tab pages"), "addresses");
    is_refused(&ask(sound_folder().path(), "search rat --format xml"), "json");
    is_refused(&ask(sound_folder().path(), "search rat --limit viele"), "viele");
}

#[test]
fn what_is_no_time_is_said_and_now_is_suggested() {
    let folder = folder(&[("a.toml", SOUND), ("c.toml", &partner("haus-c", "hours = \"Mo 09:00-12:00\""))]);
    let answer = ask(folder.path(), "search rat offen:quatsch --at 2026-11-23T10:00");
    assert!(output(&answer).contains("„quatsch“ ist keine Zeit"), "{}", output(&answer));
    assert!(output(&answer).contains("Meinten Sie: rat offen:jetzt"), "{}", output(&answer));
}

#[test]
fn each_hit_says_whether_it_is_open_and_when_it_opens_next() {
    let (without, partner) = (partner("haus-b", ""), partner("haus-c", "hours = \"Mo 09:00-12:00\""));
    let folder = folder(&[("a.toml", SOUND), ("b.toml", &without), ("c.toml", &partner)]);
    let ask = |at: &str| {
        let answer = json(&ask(folder.path(), &format!("search --format json --tab addresses haus --at {at}")));
        let hits = answer["hits"].as_array().unwrap().clone();
        let hit = |id: &str| hits.iter().find(|hit| hit["id"] == id).unwrap().clone();
        (hit("haus-c"), hit("haus-b"))
    };
    let (open, unknown) = ask("2026-11-23T10:00:00+01:00");
    assert_eq!((&open["open"], &open["opens_next"]), (&"open".into(), &serde_json::Value::Null));
    assert_eq!((&unknown["open"], &unknown["opens_next"]), (&"unknown".into(), &serde_json::Value::Null));
    let (closed, _) = ask("2026-11-24T10:00:00+01:00");
    assert_eq!((&closed["open"], &closed["opens_next"]), (&"closed".into(), &"2026-11-30T09:00:00+01:00".into()));
}

#[test]
fn the_text_says_the_state_where_it_is_known() {
    let folder = folder(&[("a.toml", SOUND), ("c.toml", &partner("haus-c", "hours = \"Mo 09:00-12:00\""))]);
    let answer = output(&ask(folder.path(), "search --tab addresses haus --at 2026-11-23T10:00"));
    assert_eq!(answer.matches("offen bis 12:00").count(), 1, "{answer}");
}

#[test]
fn signs_alone_find_nothing() {
    for signs in ["😀", "\"", "ort:"] {
        let answer = program().args(["search", signs, "--data"]).arg(sound_folder().path()).assert();
        assert_eq!(code(&answer), 1, "{signs}: {}", output(&answer));
        assert!(output(&answer).contains("Nichts gefunden"), "{signs}: {}", output(&answer));
    }
}

#[test]
fn whatever_leaves_the_house_says_that_broken_data_are_missing() {
    let data = folder(&[("a.toml", SOUND), ("b.toml", "[[partner]]\nid = 7\n")]);
    for line in ["search rat", "show haus-a", "export --format csv", "report", "verify --mail"] {
        let answer = ask(data.path(), line);
        assert!(
            errors(&answer).contains("errors in the data; what is broken is missing"),
            "{line}: {}",
            errors(&answer)
        );
    }
}
