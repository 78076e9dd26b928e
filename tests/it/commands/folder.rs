//! Folders with odd things in them.

use std::ffi::OsStr;
use std::fs;
use std::os::unix::ffi::OsStrExt;
use std::os::unix::fs::symlink;
use std::process::Command;

use super::{ask, code, errors, folder, is_refused, json, output, sound_folder};
use crate::cases::{SOUND, partner};

#[test]
fn every_file_below_the_folder_is_read_in_name_order() {
    let files = [
        ("b/x.toml", &*partner("b", "")),
        ("a.toml", SOUND),
        ("c.toml", &partner("c", "")),
        ("b/a.toml", &partner("a", "")),
    ];
    let folder = folder(&files);
    let answer = json(&ask(folder.path(), "search --format json --tab offers rat"));
    let ids: Vec<&str> = answer["hits"].as_array().unwrap().iter().map(|hit| hit["id"].as_str().unwrap()).collect();
    assert_eq!(ids, ["a-rat", "b-rat", "c-rat"]);
}

#[test]
fn other_and_hidden_files_are_left_alone() {
    let folder = folder(&[
        ("a.toml", SOUND),
        (".versteckt.toml", "= ="),
        (".git/x.toml", "= ="),
        ("b.toml~", "= ="),
        ("lies.md", "#"),
    ]);
    assert_eq!(output(&ask(folder.path(), "check --strict")), "0 Fehler, 0 Warnungen\n");
}

#[test]
fn a_pipe_a_folder_and_a_dangling_link_are_findings_and_hide_nothing() {
    let folder = sound_folder();
    assert!(Command::new("mkfifo").arg(folder.path().join("rohr.toml")).status().unwrap().success());
    symlink("nirgends", folder.path().join("link.toml")).unwrap();
    symlink("schleife.toml", folder.path().join("schleife.toml")).unwrap();
    fs::create_dir(folder.path().join("ordner.toml")).unwrap();
    let answer = ask(folder.path(), "check --format json");
    let findings = json(&answer);
    let mut files: Vec<&str> = findings.as_array().unwrap().iter().map(|it| it["file"].as_str().unwrap()).collect();
    files.sort_unstable();
    assert_eq!(files, ["link.toml", "rohr.toml", "schleife.toml"]);
    assert!(findings.as_array().unwrap().iter().all(|it| it["code"] == "unreadable"), "{findings}");
    assert_eq!(code(&ask(folder.path(), "search rat")), 0);
}

#[test]
fn a_folder_that_links_to_itself_is_read_once() {
    let folder = sound_folder();
    for name in ["eins", "zwei", "drei", "vier", "fünf"] {
        symlink(".", folder.path().join(name)).unwrap();
    }
    assert_eq!(output(&ask(folder.path(), "check --strict")), "0 Fehler, 0 Warnungen\n");
}

#[test]
fn a_file_in_an_old_encoding_is_a_finding_with_its_place() {
    let folder = sound_folder();
    fs::write(folder.path().join("alt.toml"), b"[[partner]]\nid = \"x\"\nname = \"K\xfcche\"\n").unwrap();
    let text = output(&ask(folder.path(), "check"));
    assert!(text.starts_with("alt.toml:3:10: Fehler [encoding]: "), "{text}");
}

#[test]
fn a_file_name_cannot_drive_the_terminal() {
    let folder = sound_folder();
    for name in [&b"a\x1b[2Jb.toml"[..], b"c\nd.toml", b"e\xffe.toml", "f\u{202e}g.toml".as_bytes()] {
        fs::write(folder.path().join(OsStr::from_bytes(name)), "= =").unwrap();
    }
    let answer = ask(folder.path(), "check");
    let text = output(&answer) + &errors(&answer);
    assert!(
        text.contains("a [2Jb.toml:1:1") && text.contains("c d.toml:1:1") && text.contains("fg.toml:1:1"),
        "{text}"
    );
    assert!(!text.chars().any(|letter| letter.is_control() && letter != '\n'), "{text}");
}

#[test]
fn an_empty_folder_is_an_error_of_the_folder() {
    let folder = folder(&[]);
    let answer = ask(folder.path(), "check --format json");
    let findings = json(&answer);
    assert_eq!((&findings[0]["code"], code(&answer)), (&serde_json::json!("no-records"), 1));
    assert!(folder.path().ends_with(findings[0]["file"].as_str().unwrap().rsplit('/').next().unwrap()), "{findings}");
    assert_eq!(code(&ask(folder.path(), "search rat")), 1);
}

#[test]
fn a_path_that_is_not_there_is_refused_with_a_hint() {
    let folder = folder(&[]);
    for command in ["search rat", "show rat", "check", ""] {
        let refused = ask(&folder.path().join("fehlt"), command);
        is_refused(&refused, "fehlt");
        assert!(errors(&refused).contains("\nhint: "), "{command}: {}", errors(&refused));
    }
}

#[test]
fn a_path_that_is_not_there_cannot_drive_the_terminal() {
    let refused = ask(std::path::Path::new("/nonexistent/\u{1b}[2J"), "search rat");
    is_refused(&refused, "/nonexistent/ [2J");
    assert!(!errors(&refused).contains('\u{1b}'));
}
