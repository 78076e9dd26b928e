//! `wegweiser check`: what it says, in which form, and how it exits.

use serde_json::{Value, json};

use super::{ask, code, errors, folder, is_refused, json, keys, output, program, sound_folder};
use crate::cases::{SOUND, many, partner};

#[test]
fn the_dataset_in_the_program_has_no_errors() {
    let answer = program().args(["check", "--format", "json"]).assert();
    let findings = json(&answer);
    let wrong: Vec<&Value> = findings.as_array().unwrap().iter().filter(|it| it["severity"] == "error").collect();
    assert_eq!(wrong, Vec::<&Value>::new());
    assert_eq!((code(&answer), errors(&answer).as_str()), (0, ""));
}

#[test]
fn a_sound_dataset_passes_even_strictly() {
    let folder = sound_folder();
    let answer = program().args(["check", "--strict"]).arg(folder.path()).assert();
    assert_eq!((code(&answer), output(&answer).as_str()), (0, "0 Fehler, 0 Warnungen\n"));
}

#[test]
fn errors_are_exit_code_1_with_file_line_and_column() {
    let folder = folder(&[("a.toml", SOUND), ("orte/b.toml", &partner("haus", "pohne = \"1\""))]);
    for answer in [ask(folder.path(), "check"), program().arg("check").arg(folder.path()).assert()] {
        assert_eq!((code(&answer), errors(&answer).as_str()), (1, ""));
        let text = output(&answer);
        assert!(text.starts_with("orte/b.toml:6:1: Fehler [unknown-key]: "), "{text}");
        assert!(text.contains("„phone“") && text.contains("\n1 Fehler, 0 Warnungen\n"), "{text}");
    }
}

#[test]
fn warnings_are_only_exit_code_1_when_strict() {
    let folder = folder(&[("a.toml", SOUND), ("b.toml", "[[partner]]\nid = \"haus\"\nname = \"Haus\"\n")]);
    assert_eq!(code(&ask(folder.path(), "check")), 0);
    assert_eq!(code(&ask(folder.path(), "check --strict")), 1);
}

#[test]
fn the_json_is_an_array_of_the_shape_of_the_contract() {
    let folder = folder(&[("a.toml", SOUND), ("b.toml", &partner("haus", "pohne = \"1\""))]);
    let answer = ask(folder.path(), "check --format json --lang en");
    let findings = json(&answer);
    assert_eq!(findings.as_array().map(Vec::len), Some(1));
    let finding = &findings[0];
    assert_eq!(keys(finding), ["code", "column", "file", "hint", "line", "message", "severity"]);
    assert_eq!((&finding["severity"], &finding["code"]), (&json!("error"), &json!("unknown-key")));
    assert_eq!((&finding["file"], &finding["line"], &finding["column"]), (&json!("b.toml"), &json!(6), &json!(1)));
    assert_eq!(code(&answer), 1);
}

#[test]
fn no_findings_are_an_empty_array() {
    assert_eq!(json(&ask(sound_folder().path(), "check --format json")), json!([]));
}

#[test]
fn a_single_file_can_be_checked() {
    let folder = folder(&[("allein.toml", "[[partner]]\nid = 1\n")]);
    let answer = program().arg("check").arg(folder.path().join("allein.toml")).assert();
    assert!(output(&answer).contains("allein.toml:2:6: Fehler [wrong-type]"), "{}", output(&answer));
}

#[test]
fn a_path_that_is_not_there_is_refused() {
    let folder = folder(&[]);
    is_refused(&program().arg("check").arg(folder.path().join("fehlt")).assert(), "fehlt");
}

#[test]
fn many_findings_of_a_kind_are_counted_in_text_and_listed_in_json() {
    let many = many(50, |at| format!("schluessel{at} = 1\n"));
    let folder = folder(&[("a.toml", SOUND), ("b.toml", &partner("haus", &many))]);
    let text = output(&ask(folder.path(), "check"));
    assert_eq!(text.matches("b.toml:").count(), 20, "{text}");
    assert!(text.contains("unknown-key") && text.contains("30"), "{text}");
    let findings = json(&ask(folder.path(), "check --format json"));
    assert_eq!(findings.as_array().map(Vec::len), Some(50));
}

#[test]
fn the_language_of_the_findings_can_be_chosen() {
    let folder = folder(&[("a.toml", "")]);
    assert!(output(&ask(folder.path(), "check --lang en")).contains(": Error [no-records]: "));
}

#[test]
fn the_day_to_write_after_asking_is_the_day_of_the_check() {
    let (old, undated) = (partner("haus", ""), partner("nord", "").replace("on = 2026-10-01, ", ""));
    let folder = folder(&[("a.toml", SOUND), ("b.toml", &old), ("c.toml", &undated)]);
    let text = output(&ask(folder.path(), "check --at 2031-05-06T10:00"));
    assert!(text.contains("[undated]") && text.contains("[old]"), "{text}");
    assert_eq!(text.matches("on = 2031-05-06").count(), 2, "{text}");
}
