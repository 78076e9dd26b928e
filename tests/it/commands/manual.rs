//! `wegweiser completions` and `wegweiser man`.

use std::process::Command;

use super::{code, folder, output, program};
use crate::tools;

fn script(shell: &str) -> String {
    let answer = program().args(["completions", shell]).assert();
    assert_eq!(code(&answer), 0);
    output(&answer)
}

#[test]
fn each_shell_gets_a_script_with_every_command() {
    for shell in ["bash", "zsh", "fish"] {
        let script = script(shell);
        let missing: Vec<_> = ["search", "show", "check", "diff", "verify", "init", "man"]
            .into_iter()
            .filter(|it| !script.contains(it))
            .collect();
        assert_eq!(missing, Vec::<&str>::new(), "{shell}");
    }
}

#[test]
fn fish_completes_a_command_and_the_values_of_an_option() {
    if !tools::is_there("fish", &["--version"]) {
        return;
    }
    let folder = folder(&[("script", &*script("fish"))]);
    for (line, expected) in [
        ("wegweiser che", "check"),
        ("wegweiser --theme ", "contrast dark light none"),
        ("wegweiser --theme dark che", "check"),
        ("wegweiser export --format v", "vcard"),
    ] {
        let mut fish = Command::new("fish");
        fish.args(["--no-config", "-c", &format!("source ./script; complete -C '{line}'")]).current_dir(folder.path());
        fish.env("HOME", folder.path());
        let said = tools::output(&mut fish, b"");
        let words: Vec<_> = said.lines().map(|line| line.split('\t').next().unwrap()).collect();
        assert_eq!(words.join(" "), expected, "{line}");
    }
}

#[test]
fn zsh_takes_the_script_for_one_that_completes() {
    if tools::is_there("zsh", &["--version"]) {
        let folder = folder(&[("_wegweiser", &*script("zsh"))]);
        let mut zsh = Command::new("zsh");
        let line = "fpath=($PWD $fpath); autoload -U compinit; compinit -u -D; print ${_comps[wegweiser]}";
        zsh.args(["-f", "-c", line]).current_dir(folder.path());
        assert_eq!(tools::output(&mut zsh, b""), "_wegweiser\n");
    }
}

#[test]
fn bash_completes_a_command_and_the_values_of_an_option() {
    if !tools::is_there("bash", &["--version"]) {
        return;
    }
    let folder = folder(&[("script", &*script("bash"))]);
    for (words, last, expected) in [("wegweiser che", 1, "check"), ("wegweiser --theme contr", 2, "contrast")] {
        let typed = words.split(' ').next_back().unwrap();
        let before = words.split(' ').rev().nth(1).unwrap();
        let line = format!(
            ". ./script; COMP_WORDS=({words}); COMP_CWORD={last}; _wegweiser wegweiser {typed} {before}; echo \"${{COMPREPLY[@]}}\""
        );
        let mut bash = Command::new("bash");
        bash.args(["--norc", "-c", &line]).current_dir(folder.path());
        assert_eq!(tools::output(&mut bash, b""), format!("{expected}\n"), "{words}");
    }
}

#[test]
fn a_shell_that_is_none_is_refused() {
    assert_eq!(code(&program().args(["completions", "muschel"]).assert()), 2);
}

#[test]
fn the_manual_page_is_read_without_a_complaint() {
    let answer = program().arg("man").assert();
    let page = output(&answer);
    assert!(page.contains(".SH SUBCOMMANDS"), "{page}");
    if !tools::is_there("man", &["--version"]) {
        return;
    }
    let folder = folder(&[("wegweiser.1", &*page)]);
    let mut man = Command::new("sh");
    man.args(["-c", "man --warnings -l ./wegweiser.1 2>&1"]).current_dir(folder.path()).env("LC_ALL", "C.UTF-8");
    let read = tools::output(man.env("MANWIDTH", "80"), b"");
    assert!(read.contains("wegweiser-check(1)") && !read.contains("warning"), "{read}");
}
