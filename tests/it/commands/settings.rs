//! `wegweiser settings`, and what is said about mistakes in them.

use std::fs;

use rustix::fs::{CWD, FileType, Mode, mknodat};
use tempfile::TempDir;

use super::{code, crowded, errors, folder, is_refused, output, program};

/// What is wrong in settings with this text, without the name of their file.
#[track_caller]
fn problems(text: &str) -> Vec<String> {
    let folder = folder(&[("a.toml", text)]);
    let config = folder.path().join("a.toml");
    let answer = program().args(["settings", "--lang", "en", "--config"]).arg(&config).assert();
    let printed = output(&answer);
    let lines = printed.lines().filter_map(|line| line.strip_prefix("# ! ")?.strip_prefix(config.to_str().unwrap()));
    let problems: Vec<String> = lines.map(ToOwned::to_owned).collect();
    assert_eq!(code(&answer), i32::from(!problems.is_empty()), "{printed}");
    problems
}

#[test]
fn sound_settings_have_no_problems() {
    let sound = "data = \"/srv\"\nlanguage = \"de\"\ntheme = \"none\"\nprefer_frequent = true\neditor = \"vi\"\n\
        [kiosk]\nidle = 60\nwarning = 30\n[keys]\nnote = [\"F5\", \"Alt-J\"]\nclear-shortlist = []\n";
    assert_eq!(problems(sound), Vec::<String>::new());
}

#[test]
fn each_mistake_has_its_place_and_its_remedy() {
    for (text, said) in [
        ("langauge = \"de\"\n", ":1:1: there is no “langauge”; perhaps “language” is meant."),
        ("\nprefer-frequent = true\n", ":2:1: there is no “prefer-frequent”; perhaps “prefer_frequent” is meant."),
        ("wetter = 1\n", ":1:1: there is no setting “wetter”."),
        ("[kiosk]\nidel = 90\n", ":2:1: there is no “idel”; perhaps “idle” is meant."),
        ("language = \"tlh\"\n", ":1:12: “language” can be: de, de-simple, en, pl, uk, ru, ar, fa, vi."),
        ("prefer_frequent = \"ja\"\n", ":1:19: “prefer_frequent” can be: true, false."),
        ("data = 3\n", ":1:8: “data” can be: a text in \"quotation marks\"."),
        ("[kiosk]\nidle = \"lang\"\n", ":2:8: “idle” can be: a whole number from 30 to 72000."),
        ("kiosk = 90\n", ":1:9: “kiosk” can be: a heading in [square brackets]."),
        ("[keys]\nnoet = \"F5\"\n", ":2:1: there is no key for “noet”; perhaps “note” is meant."),
        ("[keys]\nnote = 5\n", ":2:8: “keys” can be: \"F5\" or [\"F5\", \"Alt-Z\"]."),
        ("[keys]\nnote = [\"F5\", \"F99\"]\n", ":2:15: “F99” is no key. Keys are called F5, Ctrl-Y, Alt-F."),
        ("[keys]\nnote = \"m\"\n", ":2:8: “m” is not free: take function keys, Ctrl or Alt."),
        ("[keys]\nnote = \"Enter\"\n", ":2:8: “Enter” is not free: take function keys, Ctrl or Alt."),
        ("[keys]\nnote = \"Ctrl-C\"\n", ":2:8: “Ctrl-C” is not free: take function keys, Ctrl or Alt."),
        ("[keys]\nnote = \"F8\"\n", ":2:8: “F8” already belongs to “clear-shortlist”."),
    ] {
        assert_eq!(problems(text), [said], "{text}");
    }
}

#[test]
fn of_two_actions_on_one_key_the_later_is_told() {
    let text = "[keys]\nfocus = \"Alt-J\"\nnote = \"Alt-J\"\n";
    assert_eq!(problems(text), [":3:8: “Alt-J” already belongs to “focus”."]);
}

#[test]
fn a_line_that_is_no_toml_hides_no_other() {
    let said = problems("theme = dunkel\nlanguage = \"tlh\"\n");
    assert!(said.len() >= 2 && said[0].starts_with(":1:"), "{said:?}");
    assert_eq!(said.last().unwrap(), ":2:12: “language” can be: de, de-simple, en, pl, uk, ru, ar, fa, vi.");
}

#[test]
fn a_file_with_every_setting_explained_is_written_once() {
    let home = TempDir::new().unwrap();
    let path = home.path().join(".config/wegweiser/settings.toml");
    let answer = program().env("HOME", home.path()).args(["settings", "--write"]).assert();
    assert!(code(&answer) == 0 && errors(&answer).contains(path.to_str().unwrap()), "{}", errors(&answer));
    let written = fs::read_to_string(&path).unwrap();
    for name in ["data", "language", "theme", "prefer_frequent", "editor", "idle", "warning", "note", "help"] {
        assert!(written.contains(&format!("\n# {name} = ")), "{name} in {written}");
    }
    fs::write(&path, "theme = \"light\"\n").unwrap();
    is_refused(&program().env("HOME", home.path()).args(["settings", "--write"]).assert(), "there is a settings file");
    assert_eq!(fs::read_to_string(&path).unwrap(), "theme = \"light\"\n");
}

#[test]
fn every_line_of_the_written_file_holds_without_its_sign() {
    let home = TempDir::new().unwrap();
    program().env("HOME", home.path()).args(["settings", "--write"]).assert().success();
    let written = fs::read_to_string(home.path().join(".config/wegweiser/settings.toml")).unwrap();
    assert_eq!(problems(&written), Vec::<String>::new());
    let open = |line: &str| match line.strip_prefix("# ") {
        Some(setting) if setting.split_once(" = ").is_some_and(|(name, _)| !name.contains(' ')) => setting.to_owned(),
        _ => line.to_owned(),
    };
    let all: Vec<String> = written.lines().map(open).collect();
    assert_eq!(problems(&all.join("\n")), Vec::<String>::new());
}

#[test]
fn the_settings_in_force_can_be_read_as_settings() {
    let text = "theme = \"light\"\n[kiosk]\nidle = 60\n[keys]\nnote = [\"Alt-J\"]\n";
    let folder = folder(&[("a.toml", text)]);
    let print = || program().args(["settings", "--config"]).arg(folder.path().join("a.toml")).assert();
    let first = output(&print());
    assert!(first.contains("\ntheme = \"light\"\n") && first.contains("\nnote = [\"Alt-J\"]  # "), "{first}");
    fs::write(folder.path().join("a.toml"), &first).unwrap();
    assert_eq!(output(&print()), first);
}

#[test]
fn an_action_whose_keys_were_taken_away_keeps_its_name() {
    let folder = folder(&[("a.toml", "[keys]\nclear-shortlist = []\n")]);
    let answer = program().args(["settings", "--lang", "en", "--config"]).arg(folder.path().join("a.toml")).assert();
    let printed = output(&answer);
    assert!(printed.contains("\nclear-shortlist = []  # empty the shortlist\n"), "{printed}");
}

#[test]
fn settings_that_cannot_be_read_hinder_nobody() {
    let home = TempDir::new().unwrap();
    let path = home.path().join(".config/wegweiser/settings.toml");
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    let damages: [&dyn Fn(); 4] = [
        &|| mknodat(CWD, &path, FileType::Fifo, Mode::from(0o600), 0).unwrap(),
        &|| fs::create_dir(&path).unwrap(),
        &|| fs::write(&path, [0; 4096]).unwrap(),
        &|| fs::File::create(&path).unwrap().set_len(100_000_000).unwrap(),
    ];
    for damage in damages {
        let _ = fs::remove_file(&path);
        let _ = fs::remove_dir(&path);
        damage();
        let answer = program().env("HOME", home.path()).args(["search", "guben"]).assert();
        assert!(code(&answer) == 0 && errors(&answer).starts_with("warning: "), "{}", errors(&answer));
        is_refused(&program().args(["search", "guben", "--config"]).arg(&path).assert(), "settings.toml");
    }
}

#[test]
fn settings_that_find_no_room_leave_no_torn_file() {
    let home = TempDir::new().unwrap();
    is_refused(&crowded().env("HOME", home.path()).args(["settings", "--write"]).assert(), "cannot be written");
    assert!(!home.path().join(".config/wegweiser/settings.toml").exists());
    assert_eq!(code(&program().env("HOME", home.path()).args(["settings", "--write"]).assert()), 0);
}
