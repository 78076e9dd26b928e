//! A panic anywhere gives the terminal back, then tells, then ends the program.

use crate::terminal::echo;
use crate::terminal::pty::Pty;

fn ended_by(key: &[u8]) -> Pty {
    let mut pty = Pty::ready(echo::ticking(), "Echo");
    pty.send(key);
    assert_eq!(pty.code(), 101);
    pty.is_restored();
    pty
}

#[test]
fn a_panic_in_the_loop_gives_the_terminal_back() {
    ended_by(b"P").shows("made on purpose");
}

#[test]
fn a_panic_in_a_thread_ends_the_program() {
    ended_by(b"T").shows("made in a thread");
}

#[test]
fn a_panic_while_drawing_gives_the_terminal_back() {
    ended_by(b"D").shows("made while drawing");
}

#[test]
fn in_public_a_panic_shows_nothing_but_a_neutral_line() {
    let mut pty = Pty::ready(echo::kiosk(), "Echo");
    pty.send(b"P");
    assert_eq!(pty.code(), 101);
    pty.is_restored();
    pty.shows("One moment, please");
    assert!(!pty.screen().contains("purpose") && !pty.screen().contains("Echo"));
}

#[test]
fn the_message_of_a_panic_cannot_drive_the_terminal() {
    // The cause holds an escape that would clear the screen.
    let pty = ended_by(b"P");
    pty.shows("made on purpose");
    let written = String::from_utf8_lossy(&pty.written()).into_owned();
    let (_, message) = written.split_once("error: ").unwrap();
    assert!(message.contains("[2J") && !message.contains('\x1b'), "{message:?}");
}
