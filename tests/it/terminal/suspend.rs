//! Stopping and continuing: the shell gets its terminal, and the program its screen back.

use rustix::process::Signal;

use crate::terminal::harness::{self, LEAVE, READY};
use crate::terminal::pty::Pty;

/// A shell with job control that continues the program when it has stopped.
const JOBS: &str = r#"set -m; "$0" "$@"; echo "now STOPPED"; read line; fg; echo "code $?""#;

#[test]
fn the_suspend_key_stops_and_the_shell_continues() {
    let mut pty = Pty::ready(harness::scripted(JOBS), READY);
    pty.send(b"\x1a");
    pty.shows("now STOPPED");
    assert!(!pty.is_raw());
    assert!(!pty.screen().contains(READY));
    pty.send(b"\n");
    pty.shows(READY);
    pty.until("raw mode", Pty::is_raw);
    pty.send(LEAVE);
    pty.shows("code 0");
    pty.is_restored();
}

#[test]
fn without_a_shell_to_continue_it_the_program_does_not_stop() {
    let mut pty = Pty::ready(harness::desk(), READY);
    pty.send(b"\x1a");
    pty.signal(Signal::TSTP);
    pty.send(LEAVE);
    assert_eq!(pty.code(), 0);
    pty.is_restored();
}

#[test]
fn an_orphan_with_a_shell_in_its_job_does_not_stop_for_ever() {
    let mut pty = Pty::ready(harness::scripted(r#""$0" "$@"; exit $?"#), READY);
    pty.send(b"\x1a");
    pty.until("second entry", |pty| {
        let written = String::from_utf8_lossy(&pty.written()).into_owned();
        written.matches("\x1b[?1049h").count() >= 2
    });
    pty.send(LEAVE);
    assert_eq!(pty.code(), 0);
    pty.is_restored();
}

#[test]
fn a_stop_that_nobody_can_catch_is_repaired_by_continuing() {
    let mut pty = Pty::ready(harness::desk(), READY);
    pty.signal(Signal::STOP);
    pty.signal(Signal::CONT);
    pty.until("second entry", |pty| {
        let written = String::from_utf8_lossy(&pty.written()).into_owned();
        written.matches("\x1b[?1049h").count() >= 2
    });
    pty.send(LEAVE);
    assert_eq!(pty.code(), 0);
    pty.is_restored();
}

#[test]
fn a_suspended_program_can_be_ended() {
    // The inner shell outlives the signal, to tell the code; not every `kill` continues what it ends.
    let script = r#"set -m
        (trap "" TERM; "$0" "$@"; echo "code $?")
        echo "now STOPPED"; kill %1; kill -CONT %1; read line"#;
    let mut pty = Pty::ready(harness::scripted(script), READY);
    pty.send(b"\x1a");
    pty.shows("now STOPPED");
    pty.shows("code 143");
    assert!(!pty.is_raw());
}

#[test]
fn in_public_no_keyboard_signal_stops_or_ends_the_program() {
    let mut pty = Pty::ready(harness::kiosk(), READY);
    pty.send(b"\x03\x1a\x1c");
    for signal in [Signal::INT, Signal::QUIT, Signal::TSTP, Signal::TTIN, Signal::TTOU] {
        pty.signal(signal);
    }
    std::thread::sleep(std::time::Duration::from_millis(300));
    assert!(pty.is_running() && pty.is_raw());
    pty.signal(Signal::TERM);
    assert_eq!(pty.code(), 143);
    pty.is_restored();
}
