//! The command line, asked as a script asks it: the real program, its output and its exit code.

mod cache;
mod check;
mod color;
mod diff;
mod export;
mod folder;
mod hsds;
mod import;
mod init;
mod manual;
mod plain;
mod report;
mod search;
mod settings;
mod show;
mod surroundings;
mod verify;

use std::fs;
use std::path::Path;

use assert_cmd::Command;
use assert_cmd::assert::Assert;
use serde_json::Value;
use tempfile::TempDir;

use crate::cases::{SOUND, partner};

/// The program in surroundings that are the same on every machine.
fn program() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_wegweiser"));
    command.env_clear().env("HOME", "/dev/null/home").env("LANG", "de_DE.UTF-8").env("TZ", "Europe/Berlin");
    command
}

/// The program where no file can become longer than a kilobyte, as on a disk that is all but full.
fn crowded() -> Command {
    let mut command = Command::new("/bin/sh");
    command.env_clear();
    let script = "trap '' XFSZ; ulimit -f 1; exec \"$0\" \"$@\"";
    command.args(["-c", script, env!("CARGO_BIN_EXE_wegweiser")]);
    command
}

/// The program on a dataset, with arguments as in a shell, parted by blanks.
fn ask(data: &Path, arguments: &str) -> Assert {
    program().args(arguments.split_whitespace()).arg("--data").arg(data).assert()
}

/// A folder with a small sound dataset.
fn sound_folder() -> TempDir {
    let house =
        partner("haus-a", "unit = \"Haus A\"\ntown = \"musterstadt\"\nstreet = \"Musterweg 1\"\npostcode = \"03149\"");
    let other = partner("haus-b", "unit = \"Haus B\"\nlanguages = [\"pl\"]\nby_appointment = true");
    folder(&[("a.toml", SOUND), ("b.toml", &house), ("c.toml", &other)])
}

/// A folder with these files.
fn folder(files: &[(&str, &str)]) -> TempDir {
    let folder = TempDir::new().unwrap();
    for (name, text) in files {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    folder
}

/// What was written to standard output.
fn output(assert: &Assert) -> String {
    String::from_utf8(assert.get_output().stdout.clone()).unwrap()
}

/// What was written to standard error.
fn errors(assert: &Assert) -> String {
    String::from_utf8(assert.get_output().stderr.clone()).unwrap()
}

fn code(assert: &Assert) -> i32 {
    assert.get_output().status.code().unwrap()
}

fn json(assert: &Assert) -> Value {
    serde_json::from_str(&output(assert)).unwrap()
}

/// Names of the members of a JSON object, sorted.
fn keys(value: &Value) -> Vec<&str> {
    let mut keys: Vec<&str> = value.as_object().unwrap().keys().map(String::as_str).collect();
    keys.sort_unstable();
    keys
}

/// Whether it could not work: exit code 2, `error:` and this word on standard error, nothing on standard output.
#[track_caller]
fn is_refused(assert: &Assert, word: &str) {
    let said = errors(assert);
    assert_eq!((code(assert), output(assert).as_str()), (2, ""), "{said}");
    assert!(said.lines().any(|line| line.starts_with("error: ")) && said.contains(word), "{said}");
}
