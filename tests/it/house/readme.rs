//! The README: what it tells people to type works, and the record it shows is a sound one.

use std::env;
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use wegweiser::dataset::finding::Severity;
use wegweiser::dataset::parse::parse;
use wegweiser::dataset::source::SourceFile;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The fenced blocks in this language.
fn blocks(language: &str) -> Vec<String> {
    let text = fs::read_to_string(root().join("README.md")).expect("the README can be read");
    let blocks = text.split("```").skip(1).step_by(2);
    let of = |block: &str| block.strip_prefix(language)?.strip_prefix('\n').map(str::to_owned);
    blocks.filter_map(of).collect()
}

/// Whether a line calls the program and gets an answer without a person at the keys.
fn is_answered(line: &str) -> bool {
    ["search", "show", "check"].iter().any(|command| line.starts_with(&format!("wegweiser {command}")))
}

/// The exit code of a line typed at the top of the repository.
fn typed(line: &str) -> Option<i32> {
    let folder = Path::new(env!("CARGO_BIN_EXE_wegweiser")).parent().expect("the program is in a folder");
    let path = env::join_paths([folder.to_owned()].into_iter().chain(env::split_paths(&env::var_os("PATH")?)));
    let mut shell = Command::new("sh");
    shell.args(["-c", line]).current_dir(root()).env("PATH", path.expect("the folder has no colon in its name"));
    shell.stdout(Stdio::null()).stderr(Stdio::null()).status().expect("the shell starts").code()
}

#[test]
fn every_command_of_the_readme_gives_an_answer() {
    let blocks = blocks("sh");
    let lines: Vec<_> = blocks.iter().flat_map(|block| block.lines()).filter(|line| is_answered(line)).collect();
    assert!(lines.len() >= 5, "the README calls the program only by {lines:?}");
    let silent: Vec<_> = lines.into_iter().filter(|line| typed(line) != Some(0)).collect();
    assert_eq!(silent, Vec::<&str>::new());
}

#[test]
fn the_record_of_the_readme_has_no_errors_beside_the_shipped_ones() {
    let data = root().join("data/spree-neisse");
    let read = |name: &str| fs::read_to_string(data.join(name)).expect("the file can be read");
    let shipped = ["directory.toml", "fields.toml", "places.toml", "topics.toml", "partner-forst.toml"];
    let mut files: Vec<_> = shipped.map(|name| SourceFile::new(name, &read(name))).into();
    let sample = blocks("toml").into_iter().find(|block| block.contains("[[partner]]")).expect("a record is shown");
    files.push(SourceFile::new("README.md", &sample));
    let parsed = parse(&files);
    assert!(parsed.dataset.find("musterverein-beratung-schulden").is_some());
    let wrong = parsed.findings.into_iter().filter(|it| it.file == "README.md" && it.severity() == Severity::Error);
    assert_eq!(wrong.map(|it| it.code).collect::<Vec<_>>(), []);
}

#[test]
fn the_test_command_is_marked_for_the_gate() {
    let text = fs::read_to_string(root().join("README.md")).expect("the README can be read");
    assert!(text.contains("\n<!-- the test command -->\n```sh\ncargo test"));
}
