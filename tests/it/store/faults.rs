//! A disk that fails, at every step of a writing: strace makes the system calls fail.

use std::fs;
use std::process::{Command, Stdio};

use tempfile::TempDir;

use super::hands::hands;
use super::{kept, note, read};
use crate::tools::is_there;

const CALLS: [&str; 4] = ["openat", "write", "fsync", "rename,renameat,renameat2"];
const ERRORS: [&str; 5] = ["EIO", "ENOSPC", "EDQUOT", "EROFS", "EACCES"];

/// Whether a call works on the user's files; the system calls of a start do not concern us.
fn strace(folder: &TempDir, call: &str, error: &str, when: u32) -> Command {
    let own = hands(folder.path(), "note neu");
    let mut command = Command::new("strace");
    command.args(["-f", "-qq", "-o"]).arg(folder.path().join("trace"));
    command.arg("-P").arg(folder.path());
    for path in ["notes.json", ".desk.lock", ".wegweiser-unfinished"] {
        command.arg("-P").arg(folder.path().join(path));
    }
    command.args(["-e", &format!("trace={call}"), "-e", &format!("inject={call}:error={error}:when={when}")]);
    command.arg("--").arg(own.get_program()).args(own.get_args());
    for (name, value) in own.get_envs() {
        command.env(name, value.unwrap_or_default());
    }
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::piped());
    command
}

#[expect(clippy::print_stderr, reason = "the figure belongs into the report")]
#[test]
fn at_every_step_the_disk_may_fail_and_the_old_or_the_new_text_is_there() {
    if !is_there("strace", &["-e", "inject=fsync:error=EIO", "true"]) {
        return;
    }
    let (mut injected, mut told) = (0, 0);
    for call in CALLS {
        for error in ERRORS {
            // More than there are calls: the last of each finds nothing to make fail.
            for when in 1..=6 {
                let folder = TempDir::new().unwrap();
                kept(folder.path(), &[note("alt")]);
                let output = strace(&folder, call, error, when).output().unwrap();
                let said = String::from_utf8_lossy(&output.stderr).into_owned();
                let at = format!("{call} {error} {when}: {said}");
                assert!(output.status.success(), "{at}");
                let trace = fs::read_to_string(folder.path().join("trace")).unwrap();
                let is_injected = trace.contains("(INJECTED)");
                let text = read(folder.path()).notes.get("wohngeld").map(|note| note.text.clone());
                let text = text.unwrap_or_else(|| panic!("no note after {at}"));
                let is_told = !said.contains("0 left, \n");
                match text.as_str() {
                    "alt" => assert!(is_told, "{at}"),
                    "neu" => {}
                    other => panic!("{other:?} after {at}"),
                }
                injected += usize::from(is_injected);
                told += usize::from(is_injected && is_told);
                if !is_injected {
                    assert!(text == "neu" && !is_told, "{at}");
                    break;
                }
                assert!(
                    fs::read_dir(folder.path())
                        .unwrap()
                        .flatten()
                        .all(|it| !it.path().ends_with(".wegweiser-unfinished")),
                    "{at}"
                );
            }
        }
    }
    eprintln!("{injected} failures injected: old or new text after each, {told} told, the others did no harm");
    assert!(injected >= 40, "only {injected} failures injected");
}
