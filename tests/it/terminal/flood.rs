//! Floods of events, of text and of sizes neither lag nor eat memory.

use std::fs;
use std::thread;
use std::time::Duration;

use crate::terminal::pty::Pty;
use crate::terminal::{echo, harness};

/// The memory of a process in KB, where the system tells.
fn memory(pty: &Pty) -> Option<u64> {
    let status = fs::read_to_string(format!("/proc/{}/status", pty.pid())).ok()?;
    let line = status.lines().find(|line| line.starts_with("VmRSS:"))?;
    line.split_whitespace().nth(1)?.parse().ok()
}

#[test]
fn a_hundred_thousand_mouse_events_do_not_lag() {
    let mut pty = Pty::ready(echo::ticking(), "Echo");
    let mut flood = Vec::new();
    for round in 0..100_000 {
        let (button, column) = (if round % 7 == 0 { 32 } else { 64 + round % 2 }, round % 80 + 1);
        flood.extend_from_slice(format!("\x1b[<{button};{column};{}M", round % 24 + 1).as_bytes());
    }
    let before = memory(&pty);
    pty.flood(&flood);
    pty.send(b"k");
    pty.shows("Char('k')");
    assert_eq!(pty.number("keys"), Some(1));
    if let (Some(before), Some(after)) = (before, memory(&pty)) {
        assert!(after < before + 8 * 1024, "{before} KB became {after} KB");
    }
}

#[test]
fn no_key_of_a_flood_is_lost() {
    let mut pty = Pty::ready(echo::ticking(), "Echo");
    pty.flood(&b"a\x1b[A\xc3\xa4\x1b[1;5C".repeat(12_500));
    pty.until("keys", |pty| pty.number("keys") == Some(50_000));
    // Many keys make one frame.
    assert!(pty.number("frames").unwrap() < 5_000);
}

#[test]
fn a_paste_without_an_end_keeps_no_memory_and_no_key() {
    let mut pty = Pty::ready(echo::ticking(), "Echo");
    let before = memory(&pty);
    pty.send(b"\x1b[200~");
    pty.flood(&b"pasted text ".repeat(1_000_000));
    thread::sleep(Duration::from_millis(700));
    if let (Some(before), Some(after)) = (before, memory(&pty)) {
        assert!(after < before + 8 * 1024, "{before} KB became {after} KB");
    }
    pty.send(b"k");
    pty.shows("Char('k')");
    assert_eq!(pty.number("keys"), Some(1));
}

#[test]
fn an_impossible_size_is_survived() {
    let mut pty = Pty::ready(echo::ticking(), "Echo");
    pty.resize(u16::MAX, u16::MAX);
    pty.shows("1000x400");
    if let Some(memory) = memory(&pty) {
        assert!(memory < 128 * 1024, "{memory} KB");
    }
    pty.resize(80, 24);
    pty.shows("80x24");
    pty.send(b"q");
    assert_eq!(pty.code(), 0);
    pty.is_restored();
}

#[test]
fn the_program_survives_all_sizes() {
    let mut pty = Pty::ready(harness::desk(), harness::READY);
    for (width, height) in [(u16::MAX, u16::MAX), (1, 1), (0, 0), (3, 1000), (1000, 1), (80, 24)] {
        pty.resize(width, height);
        thread::sleep(Duration::from_millis(50));
    }
    pty.shows(harness::READY);
    pty.send(harness::LEAVE);
    assert_eq!(pty.code(), 0);
    pty.is_restored();
}
