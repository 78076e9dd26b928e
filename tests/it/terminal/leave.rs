//! Every way out gives the terminal back and says in its exit code which it was.

use std::process::Command;
use std::time::Instant;

use portable_pty::CommandBuilder;
use rustix::process::Signal;

use crate::terminal::pty::{PATIENCE, Pty};
use crate::terminal::{echo, harness};

/// Ends the program by a signal and looks at what is left.
fn ended_by(command: CommandBuilder, signal: Signal) -> (u32, Pty) {
    let mut pty = Pty::ready(command, harness::READY);
    assert!(pty.is_raw());
    pty.signal(signal);
    let code = pty.code();
    pty.is_restored();
    (code, pty)
}

#[test]
fn the_leaving_keys_give_the_terminal_back() {
    let mut pty = Pty::ready(harness::desk(), harness::READY);
    assert!(pty.is_raw());
    pty.send(harness::LEAVE);
    assert_eq!(pty.code(), 0);
    pty.is_restored();
}

#[test]
fn an_interrupt_gives_the_terminal_back() {
    assert_eq!(ended_by(harness::desk(), Signal::INT).0, 130);
}

#[test]
fn a_termination_gives_the_terminal_back() {
    assert_eq!(ended_by(harness::desk(), Signal::TERM).0, 143);
}

#[test]
fn a_quit_gives_the_terminal_back() {
    assert_eq!(ended_by(harness::desk(), Signal::QUIT).0, 131);
}

#[test]
fn a_hangup_signal_gives_a_terminal_that_is_still_there_back() {
    assert_eq!(ended_by(harness::desk(), Signal::HUP).0, 129);
}

#[test]
fn a_termination_in_public_clears_the_screen_and_its_scrollback() {
    let (code, pty) = ended_by(harness::kiosk(), Signal::TERM);
    assert_eq!(code, 143);
    let written = pty.written();
    let wipe = b"\x1b[H\x1b[2J\x1b[3J";
    assert!(written.windows(wipe.len()).any(|bytes| bytes == wipe));
}

#[test]
fn a_terminal_that_stopped_reading_cannot_keep_the_program() {
    let mut pty = Pty::ready(echo::ticking(), "Echo");
    pty.hold();
    // Frames of 12 KB, 20 a second, fill whatever lies between us and the program.
    pty.resize(150, 80);
    std::thread::sleep(std::time::Duration::from_secs(2));
    let began = Instant::now();
    pty.signal(Signal::TERM);
    let code = pty.code();
    assert!(began.elapsed() < PATIENCE / 2);
    pty.release();
    assert_eq!(code, 143);
    assert!(!pty.is_raw());
}

#[test]
fn without_a_terminal_nothing_is_written_and_the_code_is_two() {
    let mut command = Command::new(harness::program());
    let output = command.args(harness::ARGUMENTS).env("HOME", harness::home()).output().unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert!(output.stdout.is_empty());
    assert!(!output.stderr.is_empty() && !output.stderr.contains(&0x1b));
}

#[test]
fn a_dumb_terminal_is_no_terminal() {
    let mut command = harness::desk();
    command.env("TERM", "dumb");
    let mut pty = Pty::start(command);
    assert_eq!(pty.code(), 2);
    assert!(!pty.written().contains(&0x1b));
}
