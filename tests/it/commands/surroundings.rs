//! Terminals, pipes, homes and settings.

use std::fs::{self, OpenOptions};
use std::process::{Command, Stdio};

use tempfile::TempDir;
use wegweiser::language::Language;

use super::{ask, code, errors, folder, is_refused, output, program, sound_folder};

#[test]
fn the_browser_without_a_terminal_says_what_to_use_instead() {
    for arguments in [&[][..], &["sprachkurs"], &["--kiosk"], &["--lang", "en"]] {
        let refused = program().args(arguments).env("TERM", "xterm-256color").assert();
        is_refused(&refused, "terminal");
        assert!(errors(&refused).contains("wegweiser search") && !errors(&refused).contains('\u{1b}'));
    }
}

#[test]
fn help_and_version_are_answers() {
    for argument in ["--help", "--version"] {
        let answer = program().arg(argument).assert();
        assert_eq!((code(&answer), errors(&answer).as_str()), (0, ""), "{argument}");
        assert!(output(&answer).contains("wegweiser") && !output(&answer).contains('\u{1b}'), "{argument}");
    }
}

#[test]
fn the_help_names_every_language_and_what_an_import_reads() {
    let help = output(&program().args(["import", "--help"]).assert());
    let (_, tags) = help.split_once("Interface language: ").unwrap();
    let tags: Vec<&str> = tags.lines().next().unwrap().split(", ").collect();
    assert_eq!(tags, Language::ALL.map(Language::tag));
    for kind in ["CSV", "XLSX", "ODS", "JSON"] {
        assert!(help.contains(kind), "{kind}: {help}");
    }
}

#[test]
fn a_closed_pipe_ends_it_quietly() {
    // The answer is longer than what a pipe holds, so that the program meets its closed end.
    let mut child = Command::new(env!("CARGO_BIN_EXE_wegweiser"))
        .args(["search", "--limit", "5000", "--format", "json", "e"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let ended = child.wait_with_output().unwrap();
    assert_eq!((ended.status.code(), String::from_utf8(ended.stderr).unwrap().as_str()), (Some(0), ""));
}

#[test]
fn a_full_disk_is_said() {
    for arguments in [&["search", "guben"][..], &["show", "wohnen"], &["check"], &["--help"]] {
        let full = OpenOptions::new().write(true).open("/dev/full").unwrap();
        let ended = Command::new(env!("CARGO_BIN_EXE_wegweiser")).args(arguments).stdout(full).output().unwrap();
        let said = String::from_utf8(ended.stderr).unwrap();
        assert_eq!(ended.status.code(), Some(2), "{said}");
        assert!(said.starts_with("error: ") || arguments == ["--help"], "{said}");
    }
}

#[test]
fn a_full_disk_on_both_outputs_is_an_exit_code() {
    let full = || OpenOptions::new().write(true).open("/dev/full").unwrap();
    let mut command = Command::new(env!("CARGO_BIN_EXE_wegweiser"));
    assert_eq!(command.args(["search", "guben"]).stdout(full()).stderr(full()).status().unwrap().code(), Some(2));
}

#[test]
fn no_home_is_no_hindrance() {
    let folder = sound_folder();
    let answer = program().env_remove("HOME").args(["search", "rat", "--data"]).arg(folder.path()).assert();
    assert_eq!((code(&answer), errors(&answer).as_str()), (0, ""));
}

#[test]
fn nothing_is_written_into_a_home() {
    let home = TempDir::new().unwrap();
    let mut rights = fs::metadata(home.path()).unwrap().permissions();
    rights.set_readonly(true);
    fs::set_permissions(home.path(), rights).unwrap();
    let answer = program().env("HOME", home.path()).args(["search", "guben"]).assert();
    assert_eq!((code(&answer), errors(&answer).as_str()), (0, ""));
    assert_eq!(fs::read_dir(home.path()).unwrap().count(), 0);
}

#[test]
fn an_odd_locale_is_no_hindrance() {
    for lang in ["", "C", "xx_XX", "de_DE@euro", "\u{1b}[2J"] {
        assert_eq!(code(&program().env("LANG", lang).args(["search", "guben"]).assert()), 0, "{lang}");
    }
}

#[test]
fn the_locale_chooses_the_language() {
    let german = output(&program().args(["search", "--tab", "goals", "wohnen"]).assert());
    let english = output(&program().env("LANG", "en_GB.UTF-8").args(["search", "--tab", "goals", "wohnen"]).assert());
    assert!(german.contains("1. Wohnen") && english.contains("1. Housing"), "{german}{english}");
}

/// A home with a settings file.
fn home_with(settings: &str) -> TempDir {
    folder(&[(".config/wegweiser/settings.toml", settings)])
}

#[test]
fn the_settings_of_the_home_hold() {
    let data = sound_folder();
    let home = home_with(&format!("language = \"en\"\ndata = \"{}\"\n", data.path().display()));
    let answer = program().env("HOME", home.path()).args(["search", "--tab", "goals", "wohnraum"]).assert();
    assert!(output(&answer).contains("1. Create housing"), "{}", output(&answer));
}

#[test]
fn arguments_hold_over_settings() {
    let home = home_with("language = \"en\"\ndata = \"/nonexistent\"\n");
    let mut command = program();
    let answer =
        command.env("HOME", home.path()).args(["search", "--tab", "goals", "wohnraum", "--lang", "de", "--data"]);
    assert!(output(&answer.arg(sound_folder().path()).assert()).contains("1. Wohnraum schaffen"));
}

#[test]
fn an_unknown_setting_is_refused_with_its_place() {
    for (text, place) in [
        ("language = \"de\"\n  farbe = 1\n", ":2:3: "),
        ("\u{feff}langauge = \"de\"\n", ":1:1: "),
        ("[kiosk]\nidle = \"lang\"\n", ":2:8: "),
        ("data = „x“\n", ":1:8: "),
    ] {
        let folder = folder(&[("meine.toml", text)]);
        let config = folder.path().join("meine.toml");
        let refused = program().args(["search", "rat", "--config"]).arg(config).assert();
        is_refused(&refused, &format!("meine.toml{place}"));
        assert!(errors(&refused).contains("\nhint: "), "{}", errors(&refused));
    }
}

#[test]
fn settings_cannot_drive_the_terminal() {
    let folder = folder(&[("a.toml", "\"\\u001b[2J\" = 1\n")]);
    let refused = program().args(["search", "rat", "--config"]).arg(folder.path().join("a.toml")).assert();
    is_refused(&refused, "a.toml:1:1: ");
    assert!(!errors(&refused).contains('\u{1b}'));
}

#[test]
fn a_settings_file_that_is_not_there_is_refused() {
    is_refused(&ask(sound_folder().path(), "search rat --config /nonexistent/a.toml"), "/nonexistent/a.toml");
}

#[test]
fn mistakes_in_the_settings_of_the_home_are_said_and_the_rest_of_them_holds() {
    let home = home_with("language = \"en\"\ntheme = \"blau\"\nfarbe =\n");
    let answer = program().env("HOME", home.path()).args(["search", "--tab", "goals", "wohnen"]).assert();
    assert!(output(&answer).contains("1. Housing"), "{}", output(&answer));
    let said = errors(&answer);
    assert_eq!(code(&answer), 0);
    assert!(said.contains("settings.toml:2:9: “theme” can be: dark, light, contrast, none."), "{said}");
    assert!(said.contains("settings.toml:3:") && said.lines().all(|line| line.starts_with("warning: ")), "{said}");
}

#[test]
fn the_users_own_folder_comes_before_the_dataset_in_the_program() {
    let home = folder(&[(".local/share/wegweiser/a.toml", crate::cases::SOUND)]);
    let answer = program().env("HOME", home.path()).args(["search", "--tab", "goals", "wohnraum"]).assert();
    assert!(output(&answer).contains("1. Wohnraum schaffen\n     wohnraum\n"), "{}", output(&answer));
}

#[test]
fn an_argument_cannot_drive_the_terminal() {
    for arguments in
        [&["search", "\u{1b}]0;x\u{7}\u{9b}2J"][..], &["show", "\u{1b}[2J"], &["search", "x", "--tab", "\u{1b}[2J"]]
    {
        let answer = program().args(arguments).assert();
        let said = output(&answer) + &errors(&answer);
        assert!(!said.chars().any(|letter| letter.is_control() && letter != '\n'), "{said:?}");
    }
}

#[test]
fn a_query_of_a_megabyte_is_answered() {
    let mut long = "x".repeat(100_000);
    long.push(' ');
    let answer = program().args(["search", &long, &long]).assert();
    assert_eq!(code(&answer), 1);
    assert!(output(&answer).chars().count() < 1000);
}

#[test]
fn the_dataset_is_not_written_to() {
    let folder = sound_folder();
    for file in fs::read_dir(folder.path()).unwrap() {
        let path = file.unwrap().path();
        let mut rights = fs::metadata(&path).unwrap().permissions();
        rights.set_readonly(true);
        fs::set_permissions(path, rights).unwrap();
    }
    assert_eq!(code(&ask(folder.path(), "check")), 0);
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 3);
}
