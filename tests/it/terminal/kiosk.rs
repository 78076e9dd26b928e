//! In public: no key, chord, byte or keyboard signal is a way out, and a visitor leaves nothing behind.

use std::thread;
use std::time::Duration;

use portable_pty::CommandBuilder;
use rustix::process::Signal;

use crate::terminal::harness::{self, READY};
use crate::terminal::pty::Pty;

/// Part of the start page.
const START: &str = "Willkommen!";

/// The program in public, on a directory small enough for floods of keys, each of which is a search.
fn kiosk() -> CommandBuilder {
    let mut command = harness::kiosk();
    command.args(["--data", concat!(env!("CARGO_MANIFEST_DIR"), "/tests/it/sample")]);
    command
}

/// The program still plays, and still answers: it leaves its start page and comes back to it, until it is told to end.
fn is_still_there(mut pty: Pty) {
    assert!(pty.is_running() && pty.is_raw(), "{}", pty.screen());
    // Whatever the last bytes began has half a second to be over.
    thread::sleep(Duration::from_millis(700));
    pty.send(b"z");
    pty.until("a search", |pty| !pty.screen().contains(START));
    start_over(&pty);
    pty.signal(Signal::TERM);
    assert_eq!(pty.code(), 143);
    pty.is_restored();
}

/// Brings the start page back. The signal overtakes keys that still wait to be read: it is sent until none is left.
fn start_over(pty: &Pty) {
    pty.until("the start page", |pty| {
        pty.signal(Signal::USR2);
        thread::sleep(Duration::from_millis(20));
        pty.screen().contains(START)
    });
}

/// Sends each of these with a moment for the program to act on it.
fn each(forms: impl IntoIterator<Item = Vec<u8>>) {
    let mut pty = Pty::ready(kiosk(), READY);
    for form in forms {
        pty.send(&form);
        thread::sleep(Duration::from_millis(5));
    }
    is_still_there(pty);
}

#[test]
fn no_byte_is_a_way_out() {
    each((0..=255).map(|byte| vec![byte]));
}

#[test]
fn no_byte_after_escape_is_a_way_out() {
    each((0..=255).map(|byte| vec![0x1b, byte]));
}

/// A sequence with every combination of held keys, each followed by Enter for a question that might be asked.
fn held(sequence: impl Fn(u8) -> String) -> Vec<u8> {
    (1..=16).map(|held| sequence(held) + "\r").collect::<String>().into_bytes()
}

#[test]
fn no_function_key_with_anything_held_is_a_way_out() {
    let numbers = [11, 12, 13, 14, 15, 17, 18, 19, 20, 21, 23, 24, 25, 26, 28, 29, 31, 32, 33, 34, 42, 43, 44, 45];
    each(numbers.map(|number| held(|held| format!("\x1b[{number};{held}~"))));
}

#[test]
fn no_letter_with_anything_held_is_a_way_out() {
    each((0x20..0x7f_u8).map(|letter| held(|held| format!("\x1b[{letter};{held}u"))));
}

#[test]
fn no_cursor_key_with_anything_held_is_a_way_out() {
    let keys = ["A", "B", "C", "D", "H", "F", "Z", "P", "Q", "R", "S"];
    each(keys.map(|key| held(|held| format!("\x1b[1;{held}{key}"))));
}

#[test]
fn a_hundred_and_twenty_presses_of_the_keys_that_leave_a_desk_are_no_way_out() {
    let keys: [&[u8]; 6] = [b"\x03", b"\x11", b"\x1b", b"\x1b[21~", b"\r", b"\x1a"];
    each((0..20).flat_map(|_| keys).map(<[u8]>::to_vec));
}

#[test]
fn no_keyboard_signal_is_a_way_out() {
    let pty = Pty::ready(kiosk(), READY);
    for signal in [Signal::INT, Signal::QUIT, Signal::TSTP, Signal::TTIN, Signal::TTOU] {
        pty.signal(signal);
        thread::sleep(Duration::from_millis(20));
    }
    is_still_there(pty);
}

#[test]
fn twenty_thousand_random_bytes_are_no_way_out() {
    // A linear congruential generator (Knuth, MMIX) with a fixed seed: the same bytes every time.
    let mut state: u64 = 2026;
    let mut byte = || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        state.to_be_bytes()[0]
    };
    let bytes: Vec<u8> = (0..20_000).map(|_| byte()).collect();
    let mut pty = Pty::ready(kiosk(), READY);
    for piece in bytes.chunks(200) {
        pty.send(piece);
        // Every letter is a search, so that a flood takes its time; each piece is met by a fresh start page.
        start_over(&pty);
    }
    is_still_there(pty);
}

#[test]
fn a_reset_from_outside_forgets_the_query_and_the_language() {
    let mut pty = Pty::ready(kiosk(), START);
    pty.send(b"0");
    pty.shows("3 English");
    pty.send(b"3");
    pty.until("English", |pty| !pty.screen().contains(START));
    pty.send(b"geheimesuche");
    pty.shows("geheimesuche");
    pty.signal(Signal::USR2);
    pty.shows(START);
    assert!(!pty.screen().contains("geheimesuche"));
    pty.signal(Signal::TERM);
    assert_eq!(pty.code(), 143);
    assert!(!pty.screen().contains("geheimesuche"));
}

#[test]
fn a_contact_that_is_not_public_cannot_be_found_by_its_number() {
    for (number, answer) in [("23125002", "Angebote 2"), ("23125003", "Angebote 0")] {
        let mut pty = Pty::ready(kiosk(), START);
        pty.send(format!("x\x7f{number}").as_bytes());
        pty.shows(number);
        pty.shows(answer);
        pty.signal(Signal::TERM);
        assert_eq!(pty.code(), 143);
    }
}

#[test]
fn settings_for_the_idle_time_are_read() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("settings.toml");
    std::fs::write(&file, "[kiosk]\nidle = 30\nwarning = 20\n").unwrap();
    let mut command = kiosk();
    command.arg("--config");
    command.arg(&file);
    let mut pty = Pty::ready(command, START);
    pty.signal(Signal::TERM);
    assert_eq!(pty.code(), 143);
}

#[test]
fn a_query_on_the_command_line_is_searched_for_at_the_start() {
    let mut command = kiosk();
    command.arg("sprachkurs");
    let mut pty = Pty::start(command);
    pty.shows("sprachkurs");
    pty.signal(Signal::USR2);
    pty.shows(START);
    assert!(!pty.screen().contains("sprachkurs"));
    pty.signal(Signal::TERM);
    assert_eq!(pty.code(), 143);
}
