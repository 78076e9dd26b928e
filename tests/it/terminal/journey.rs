//! The main job, from the first key to the last: find an offer, read its phone number, go back, leave.

use portable_pty::CommandBuilder;

use crate::terminal::harness::{self, LEAVE, READY};
use crate::terminal::pty::Pty;

/// The line of the screen that holds all of these.
fn line(pty: &Pty, parts: &[&str]) -> Option<String> {
    let screen = pty.screen();
    let found = screen.lines().find(|line| parts.iter().all(|part| line.contains(part)));
    found.map(ToOwned::to_owned)
}

/// The program on the invented directory: the shipped one is kept by people, and its numbers change.
fn desk() -> CommandBuilder {
    let mut command = harness::desk();
    command.args(["--data", concat!(env!("CARGO_MANIFEST_DIR"), "/tests/it/sample")]);
    command
}

#[test]
fn an_offer_is_found_opened_read_and_left() {
    let mut pty = Pty::ready(desk(), READY);
    pty.send(b"schuldnerberatung");
    // The letters arrive one after the other.
    pty.until("the whole query", |pty| line(pty, &["Suche:", "schuldnerberatung"]).is_some());
    pty.until("the offer", |pty| line(pty, &["▸", "Schuldner"]).is_some());
    pty.send(b"\r");
    pty.until("a phone number", |pty| line(pty, &["Telefon", "030 23125010"]).is_some());
    assert!(line(&pty, &["▸", "Schuldner"]).is_none(), "{}", pty.screen());
    pty.send(b"\x1b[D");
    pty.until("the list again", |pty| line(pty, &["▸", "Schuldner"]).is_some());
    pty.send(LEAVE);
    assert_eq!(pty.code(), 0);
    pty.is_restored();
}

#[test]
fn the_shipped_directory_answers_the_same_question() {
    let mut pty = Pty::ready(harness::desk(), READY);
    pty.send(b"schuldnerberatung");
    pty.until("the offer", |pty| line(pty, &["▸", "Schuldner"]).is_some());
    pty.send(b"\r");
    pty.until("its page", |pty| line(pty, &["Telefon"]).is_some());
    pty.send(LEAVE);
    assert_eq!(pty.code(), 0);
}

#[test]
fn a_query_on_the_command_line_is_searched_for_at_once() {
    let mut command = harness::desk();
    command.arg("schuldnerberatung");
    let mut pty = Pty::ready(command, READY);
    pty.until("the offer", |pty| line(pty, &["▸", "Schuldner"]).is_some());
    pty.send(LEAVE);
    assert_eq!(pty.code(), 0);
}

#[test]
fn without_colors_the_selected_row_is_reversed() {
    let mut command = harness::desk();
    command.env("NO_COLOR", "1");
    let mut pty = Pty::ready(command, READY);
    pty.until("a pointer", |pty| line(pty, &["▸"]).is_some());
    assert!(pty.has_reversed_row("▸"));
    pty.send(LEAVE);
    assert_eq!(pty.code(), 0);
}

#[test]
fn a_window_too_small_says_so_and_recovers() {
    let mut pty = Pty::ready(harness::desk(), READY);
    pty.resize(30, 8);
    pty.shows("zu klein");
    pty.resize(40, 12);
    pty.shows("Suche:");
    pty.send(LEAVE);
    assert_eq!(pty.code(), 0);
    pty.is_restored();
}
