//! Broken input: whatever was sent, the next key arrives.

use std::time::Duration;

use proptest::prelude::*;
use ratatui::crossterm::event::{KeyCode, KeyModifiers as Mod, MouseEventKind};
use wegweiser::shell::input::decode::Decoder;

use crate::terminal::decode::{char, check, click, decoded, key};

#[test]
fn answers_of_terminals_mean_nothing() {
    for answer in [
        "\x1b[?62;1;4c",
        "\x1b[>0;276;0c",
        "\x1b[0;0R",
        "\x1b[12;40R",
        "\x1b[8;24;80t",
        "\x1b[0n",
        "\x1b[?2026;2$y",
        "\x1b[4;2$y",
        "\x1b[?1u",
        "\x1b]11;rgb:0000/0000/0000\x07",
        "\x1b]11;rgb:0/0/0\x1b\\",
        "\x1bP1$r0m\x1b\\",
        "\x1b_Gi=1;OK\x1b\\",
        "\x1bP>|foot\x1b\\",
        "\x1b[99999999999u",
        "\x1b[1234567890;1234567890~",
    ] {
        check(format!("{answer}k").as_bytes(), &[char('k', Mod::NONE)]);
    }
    let long = format!("\x1b[{}~k\x1b]{}\x07k", "1;".repeat(5_000), "x".repeat(5_000));
    check(long.as_bytes(), &[char('k', Mod::NONE), char('k', Mod::NONE)]);
}

/// Each alone, then, after a silence, one plain key.
const BROKEN: &[&[u8]] = &[
    b"\x1b[",
    b"\x1bO",
    b"\x1b[<",
    b"\x1b[M",
    b"\x1b[M \x00\x00",
    b"\x1b[?",
    b"\x1b[[",
    b"\x1b[12",
    b"\xc3",
    b"\xe2\x82",
    b"\xf0\x9f\x98",
    b"\xff\xfe",
    b"\xc0\x80",
    b"\xed\xa0\x80",
    b"\xf4\x90\x80\x80",
    b"\x1b[200~",
    b"\x1b[<0;0;0M",
    b"\x1b[<99999;1M",
    b"\x1b[0;0R",
    b"\x1b[99999999999u",
    b"\x1b\x1b\x1b",
    b"\x1b[I\x1b[O",
    b"\x7f",
    b"\x1b[?62c",
    b"\x1b]11;rgb:0/0/0\x07",
    b"\x1b]",
    b"\x1bP",
    b"\x1bX",
    b"\x1b^",
    b"\x1b_",
    b"\x1b]0;title",
    b"\x1b\x1b[",
    b"\x1b\x1bO",
    b"\x1b\x1b]",
    b"\x1b[1;5:",
    b"\x1b[200~ab\x1b[20",
];

#[test]
fn after_every_prefix_of_broken_input_the_next_key_arrives() {
    let whole = ["\x1b[1;5A", "\x1bO5P", "\x1b[<64;10;20M", "\x1b[M !!", "\x1b[27;5;13~", "😀", "\x1b[[A"];
    let whole = whole.iter().map(|text| text.as_bytes());
    for bytes in BROKEN.iter().copied().chain(whole) {
        for end in 1..=bytes.len() {
            let mut decoder = Decoder::default();
            let mut events = Vec::new();
            decoder.feed(&bytes[..end], Duration::ZERO, &mut events);
            decoder.lapse(Duration::from_millis(500), &mut events);
            assert_eq!(decoder.patience(Duration::from_millis(500)), None, "{bytes:?}");
            decoder.feed(b"k", Duration::from_millis(501), &mut events);
            assert_eq!(events.last(), Some(&char('k', Mod::NONE)), "{:?}", &bytes[..end]);
        }
    }
}

#[test]
fn a_byte_that_fits_nowhere_ends_a_sequence_and_counts_for_itself() {
    check(b"\x1b[\r", &[char('[', Mod::ALT), key(KeyCode::Enter, Mod::NONE)]);
    check(b"\x1b]\r", &[char(']', Mod::ALT), key(KeyCode::Enter, Mod::NONE)]);
    check(b"\x1b[12\x1b[A", &[key(KeyCode::Up, Mod::NONE)]);
    check(b"\xc3k", &[char('k', Mod::NONE)]);
    check(b"\x1b]0;x\x1b[A", &[key(KeyCode::Up, Mod::NONE)]);
}

#[test]
fn a_sequence_is_not_given_up_while_bytes_come() {
    let mut decoder = Decoder::default();
    let mut events = Vec::new();
    decoder.feed(b"\x1b[<64;1", Duration::ZERO, &mut events);
    decoder.lapse(Duration::from_millis(49), &mut events);
    // However late the rest is read, it was there: nobody saw a silence.
    decoder.feed(b"0;20M", Duration::from_secs(5), &mut events);
    assert_eq!(events, [click(MouseEventKind::ScrollUp, 9, 19, Mod::NONE)]);
}

#[test]
fn keys_typed_into_a_paste_that_never_ends_are_keys_again_within_a_second() {
    let mut decoder = Decoder::default();
    let mut events = Vec::new();
    let mut now = Duration::ZERO;
    decoder.feed(b"\x1b[200~", now, &mut events);
    for _ in 0..30 {
        now += Duration::from_millis(33);
        decoder.lapse(now, &mut events);
        decoder.feed(b"k", now, &mut events);
    }
    let keys = events.iter().filter(|&event| *event == char('k', Mod::NONE)).count();
    assert!(keys >= 14, "{keys}");
}

#[test]
fn a_key_held_down_after_a_string_introducer_arrives_again() {
    let mut decoder = Decoder::default();
    let mut events = Vec::new();
    let mut now = Duration::ZERO;
    decoder.feed(b"\x1b]", now, &mut events);
    for _ in 0..30 {
        now += Duration::from_millis(33);
        decoder.lapse(now, &mut events);
        decoder.feed(b"k", now, &mut events);
    }
    assert!(events.iter().filter(|&event| *event == char('k', Mod::NONE)).count() >= 20);
}

proptest! {
    #[test]
    fn no_bytes_keep_the_next_key_out(pieces in prop::collection::vec(piece(), 0..200)) {
        let mut decoder = Decoder::default();
        let mut events = Vec::new();
        let mut now = Duration::ZERO;
        for piece in &pieces {
            now += Duration::from_millis(7);
            decoder.feed(piece, now, &mut events);
            decoder.lapse(now, &mut events);
        }
        now += Duration::from_millis(600);
        decoder.lapse(now, &mut events);
        prop_assert_eq!(decoder.patience(now), None);
        decoder.feed(b"k", now, &mut events);
        prop_assert_eq!(events.last(), Some(&char('k', Mod::NONE)));
    }

    #[test]
    fn cutting_the_bytes_changes_nothing(bytes in prop::collection::vec(piece(), 0..40), cut in 1..9_usize) {
        let bytes = bytes.concat();
        let mut decoder = Decoder::default();
        let mut events = Vec::new();
        for part in bytes.chunks(cut) {
            decoder.feed(part, Duration::ZERO, &mut events);
        }
        decoder.lapse(Duration::from_secs(1), &mut events);
        prop_assert_eq!(events, decoded(&bytes));
    }
}

/// Random bytes, and the bytes sequences are made of.
fn piece() -> impl Strategy<Value = Vec<u8>> {
    prop_oneof![
        prop::collection::vec(any::<u8>(), 0..12),
        "\x1b[\\[O\\]P<?0-9;:~A-Zuc\\$\x1b]{0,12}".prop_map(String::into_bytes),
        prop::sample::select(BROKEN).prop_map(<[u8]>::to_vec),
    ]
}
