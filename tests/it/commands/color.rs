//! `--color`, and what the environment says of colors.

use assert_cmd::assert::Assert;

use super::{errors, output, program, sound_folder};

/// What a command writes with these variables set.
fn said(arguments: &[&str], variables: &[(&str, &str)]) -> String {
    let folder = sound_folder();
    let mut command = program();
    command.args(arguments).arg("--data").arg(folder.path()).env("TERM", "xterm-256color");
    let answer: Assert = command.envs(variables.iter().copied()).assert();
    output(&answer) + &errors(&answer)
}

const SEARCH: &[&str] = &["search", "rat"];

/// Every command with an answer for people.
const TEXTS: [&[&str]; 4] = [SEARCH, &["show", "haus-a"], &["check"], &["report"]];

#[test]
fn no_escape_byte_goes_into_a_pipe() {
    for arguments in TEXTS {
        assert!(!said(arguments, &[]).contains('\u{1b}'), "{arguments:?}");
        assert!(!said(arguments, &[("CLICOLOR", "1"), ("COLORTERM", "truecolor")]).contains('\u{1b}'), "{arguments:?}");
    }
}

#[test]
fn always_colors_a_pipe_and_never_does_not() {
    let colored = said(&["search", "rat", "--color", "always"], &[("NO_COLOR", "1")]);
    assert!(colored.starts_with("  1. \u{1b}[1mRat\u{1b}[0m\n"), "{colored:?}");
    assert!(!said(&["search", "rat", "--color", "never"], &[("CLICOLOR_FORCE", "1")]).contains('\u{1b}'));
}

#[test]
fn colors_are_all_that_ink_adds() {
    let plain = said(SEARCH, &[]);
    let colored = said(&["search", "rat", "--color", "always"], &[]);
    let bare = regex::Regex::new("\u{1b}\\[[0-9;]*m").unwrap().replace_all(&colored, "").into_owned();
    assert_eq!(bare, plain);
}

#[test]
fn the_environment_can_force_colors_and_forbid_them() {
    assert!(said(SEARCH, &[("CLICOLOR_FORCE", "1")]).contains('\u{1b}'));
    assert!(!said(SEARCH, &[("CLICOLOR_FORCE", "0")]).contains('\u{1b}'));
    assert!(!said(SEARCH, &[("CLICOLOR_FORCE", "1"), ("NO_COLOR", "1")]).contains('\u{1b}'));
    assert!(said(SEARCH, &[("CLICOLOR_FORCE", "1"), ("NO_COLOR", ""), ("CLICOLOR", "0")]).contains('\u{1b}'));
}

#[test]
fn json_is_never_colored() {
    let colored = said(&["search", "rat", "--format", "json", "--color", "always"], &[]);
    assert!(!colored.contains('\u{1b}'), "{colored}");
}
