//! Whatever is typed, time goes on and the next key arrives.

use std::thread;
use std::time::Duration;

use crate::terminal::pty::Pty;
use crate::terminal::{echo, harness};

/// The beginnings that block, or deafen, a program that reads through crossterm.
const TRAPS: &[&[u8]] = &[
    b"\x1b[",
    b"\x1bO",
    b"\x1b[<",
    b"\x1b[M",
    b"\x1b[?",
    b"\x1b[[",
    b"\x1b[12",
    b"\xc3",
    b"\xf0\x9f\x98",
    b"\xff\xfe",
    b"\x1b[200~",
    b"\x1b[<0;0;0M",
    b"\x1b[0;0R",
    b"\x1b]",
    b"\x1bP",
    b"\x1b",
];

#[test]
fn ticks_go_on_and_keys_arrive_after_every_trap() {
    let mut pty = Pty::ready(echo::ticking(), "Echo");
    for trap in TRAPS {
        let ticks = pty.number("ticks").unwrap();
        pty.send(trap);
        pty.until("ticks", |pty| pty.number("ticks").is_some_and(|now| now > ticks + 3));
        // A paste that was never closed needs half a second of silence to be over.
        thread::sleep(Duration::from_millis(500));
        let keys = pty.number("keys").unwrap();
        pty.send(b"k");
        pty.until("key", |pty| pty.number("keys").is_some_and(|now| now > keys) && pty.screen().contains("Char('k')"));
    }
}

#[test]
fn keys_held_down_after_the_start_of_a_paste_arrive_again() {
    let mut pty = Pty::ready(echo::ticking(), "Echo");
    pty.send(b"\x1b[200~");
    for _ in 0..60 {
        pty.send(b"k");
        thread::sleep(Duration::from_millis(33));
    }
    pty.until("keys", |pty| pty.number("keys").is_some_and(|keys| keys >= 5));
}

#[test]
fn the_leaving_keys_work_after_the_traps() {
    for trap in [b"\x1b[".as_slice(), b"\x1b[200~"] {
        let mut pty = Pty::ready(harness::desk(), harness::READY);
        pty.send(trap);
        thread::sleep(Duration::from_millis(700));
        pty.send(harness::LEAVE);
        assert_eq!(pty.code(), 0);
        pty.is_restored();
    }
}

#[test]
fn a_program_with_nothing_to_do_writes_nothing() {
    let mut pty = Pty::ready(echo::idle(), "Echo");
    pty.send(b"a");
    pty.shows("keys 1");
    thread::sleep(Duration::from_millis(100));
    let before = pty.written().len();
    thread::sleep(Duration::from_millis(400));
    // A key that changes nothing writes nothing either.
    pty.send(b"S");
    thread::sleep(Duration::from_millis(300));
    assert_eq!(pty.written().len(), before);
    pty.send(b"b");
    pty.shows("keys 3");
}

#[test]
fn bytes_beside_the_frame_arrive_whole() {
    let mut pty = Pty::ready(echo::idle(), "Echo");
    pty.send(b"E");
    pty.until("escape", |pty| String::from_utf8_lossy(&pty.written()).contains("\x1b[?2026l\x1b]52;c;aGk=\x07"));
}

#[test]
fn every_frame_is_one_synchronised_update() {
    let mut pty = Pty::ready(echo::idle(), "Echo");
    pty.send(b"abc");
    pty.shows("keys 3");
    let written = String::from_utf8_lossy(&pty.written()).into_owned();
    let count = |text| written.matches(text).count();
    assert!(count("\x1b[?2026h") > 0);
    assert_eq!(count("\x1b[?2026h"), count("\x1b[?2026l"));
}
