//! When the terminal goes, the program goes too, whether or not a signal says so.

use std::fs;
use std::thread;
use std::time::{Duration, Instant};

use crate::terminal::harness::{self, READY};
use crate::terminal::pty::{PATIENCE, Pty, code};

#[test]
fn a_closed_terminal_ends_the_program() {
    let mut child = Pty::ready(harness::desk(), READY).hang_up();
    assert_eq!(code(child.as_mut()), 129);
}

#[test]
fn a_closed_terminal_ends_the_program_in_public() {
    let mut child = Pty::ready(harness::kiosk(), READY).hang_up();
    assert_eq!(code(child.as_mut()), 129);
}

#[test]
fn a_closed_terminal_ends_a_program_that_was_told_to_ignore_hangups() {
    let script = r#"trap "" HUP; exec "$0" "$@""#;
    let mut child = Pty::ready(harness::scripted(script), READY).hang_up();
    assert_eq!(code(child.as_mut()), 129);
}

/// The shell is the leader that gets the signal, and ignores it: nobody tells the program.
#[test]
fn a_closed_terminal_ends_a_program_that_no_signal_reaches() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("code");
    let script = format!(r#"trap "" HUP; "$0" "$@"; echo $? > '{}'"#, file.display());
    let mut shell = Pty::ready(harness::scripted(&script), READY).hang_up();
    let began = Instant::now();
    while fs::read_to_string(&file).unwrap_or_default().trim() != "129" {
        if began.elapsed() > PATIENCE {
            let _ = shell.kill();
            panic!("the program outlives its terminal");
        }
        thread::sleep(Duration::from_millis(5));
    }
    let _ = shell.wait();
}
