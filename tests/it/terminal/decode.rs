//! What bytes mean: tables of keys, clicks and pastes in every dialect.

use std::time::Duration;

use ratatui::crossterm::event::{Event, KeyCode, KeyEvent, KeyModifiers as Mod, MouseEventKind};
use ratatui::crossterm::event::{MouseButton, MouseEvent};
use wegweiser::shell::input::decode::Decoder;

/// Feeds the bytes at once, then lets the terminal be silent.
pub fn decoded(bytes: &[u8]) -> Vec<Event> {
    let mut decoder = Decoder::default();
    let mut events = Vec::new();
    decoder.feed(bytes, Duration::ZERO, &mut events);
    decoder.lapse(Duration::from_secs(1), &mut events);
    events
}

/// A key.
pub fn key(code: KeyCode, modifiers: Mod) -> Event {
    Event::Key(KeyEvent::new(code, modifiers))
}

/// A letter.
pub fn char(letter: char, modifiers: Mod) -> Event {
    key(KeyCode::Char(letter), modifiers)
}

/// A mouse event.
pub fn click(kind: MouseEventKind, column: u16, row: u16, modifiers: Mod) -> Event {
    Event::Mouse(MouseEvent { kind, column, row, modifiers })
}

/// The bytes mean just this.
pub fn check(bytes: &[u8], expected: &[Event]) {
    assert_eq!(decoded(bytes), expected, "for {:?}", String::from_utf8_lossy(bytes));
}

#[test]
fn single_bytes_are_keys() {
    for (byte, event) in [
        (0x00, char(' ', Mod::CONTROL)),
        (0x01, char('a', Mod::CONTROL)),
        (0x03, char('c', Mod::CONTROL)),
        (0x08, key(KeyCode::Backspace, Mod::NONE)),
        (0x09, key(KeyCode::Tab, Mod::NONE)),
        (0x0a, char('j', Mod::CONTROL)),
        (0x0d, key(KeyCode::Enter, Mod::NONE)),
        (0x1a, char('z', Mod::CONTROL)),
        (0x1b, key(KeyCode::Esc, Mod::NONE)),
        (0x1c, char('4', Mod::CONTROL)),
        (0x1f, char('7', Mod::CONTROL)),
        (b' ', char(' ', Mod::NONE)),
        (b'a', char('a', Mod::NONE)),
        (b'A', char('A', Mod::SHIFT)),
        (b'~', char('~', Mod::NONE)),
        (0x7f, key(KeyCode::Backspace, Mod::NONE)),
    ] {
        check(&[byte], &[event]);
    }
}

#[test]
fn letters_of_every_length_arrive() {
    for letter in ['ä', 'ß', 'ł', 'ж', 'ش', '中', '😀'] {
        check(letter.to_string().as_bytes(), &[char(letter, Mod::NONE)]);
        check(format!("\x1b{letter}").as_bytes(), &[char(letter, Mod::ALT)]);
    }
    check("Ä".as_bytes(), &[char('Ä', Mod::SHIFT)]);
}

#[test]
fn cursor_and_editing_keys_arrive_in_every_dialect() {
    for (code, forms) in [
        (KeyCode::Up, ["\x1b[A", "\x1bOA", "\x1b[1A"].as_slice()),
        (KeyCode::Down, &["\x1b[B", "\x1bOB"]),
        (KeyCode::Right, &["\x1b[C", "\x1bOC"]),
        (KeyCode::Left, &["\x1b[D", "\x1bOD"]),
        (KeyCode::Home, &["\x1b[H", "\x1bOH", "\x1b[1~", "\x1b[7~"]),
        (KeyCode::End, &["\x1b[F", "\x1bOF", "\x1b[4~", "\x1b[8~"]),
        (KeyCode::Insert, &["\x1b[2~"]),
        (KeyCode::Delete, &["\x1b[3~"]),
        (KeyCode::PageUp, &["\x1b[5~"]),
        (KeyCode::PageDown, &["\x1b[6~"]),
        (KeyCode::Enter, &["\r", "\x1bOM", "\x1b[13u"]),
        (KeyCode::Esc, &["\x1b", "\x1b[27u"]),
        (KeyCode::KeypadBegin, &["\x1b[E", "\x1bOE"]),
        (KeyCode::Char('5'), &["\x1bOu", "5"]),
        (KeyCode::Char('*'), &["\x1bOj"]),
    ] {
        for form in forms {
            check(form.as_bytes(), &[key(code, Mod::NONE)]);
        }
    }
    check(b"\x1b[Z", &[key(KeyCode::BackTab, Mod::SHIFT)]);
}

#[test]
fn function_keys_arrive_in_every_dialect() {
    let forms: [&[&str]; 24] = [
        &["\x1bOP", "\x1b[11~", "\x1b[[A", "\x1b[P"],
        &["\x1bOQ", "\x1b[12~", "\x1b[[B"],
        &["\x1bOR", "\x1b[13~", "\x1b[[C"],
        &["\x1bOS", "\x1b[14~", "\x1b[[D"],
        &["\x1b[15~", "\x1b[[E"],
        &["\x1b[17~"],
        &["\x1b[18~"],
        &["\x1b[19~"],
        &["\x1b[20~"],
        &["\x1b[21~"],
        &["\x1b[23~"],
        &["\x1b[24~"],
        &["\x1b[25~", "\x1b[57376u"],
        &["\x1b[26~", "\x1b[57377u"],
        &["\x1b[28~"],
        &["\x1b[29~"],
        &["\x1b[31~"],
        &["\x1b[32~"],
        &["\x1b[33~"],
        &["\x1b[34~"],
        &["\x1b[42~", "\x1b[57384u"],
        &["\x1b[43~"],
        &["\x1b[44~"],
        &["\x1b[45~", "\x1b[57387u"],
    ];
    for (number, forms) in (1..).zip(forms) {
        for form in forms {
            check(form.as_bytes(), &[key(KeyCode::F(number), Mod::NONE)]);
        }
    }
}

#[test]
fn modifiers_arrive_as_bits() {
    for number in 2..=16 {
        let bits = number - 1;
        let mut modifiers = Mod::NONE;
        for (bit, modifier) in [(1, Mod::SHIFT), (2, Mod::ALT), (4, Mod::CONTROL), (8, Mod::SUPER)] {
            modifiers.set(modifier, bits & bit != 0);
        }
        for (form, code) in [
            (format!("\x1b[1;{number}A"), KeyCode::Up),
            (format!("\x1b[1;{number}H"), KeyCode::Home),
            (format!("\x1b[1;{number}P"), KeyCode::F(1)),
            (format!("\x1b[1;{number}R"), KeyCode::F(3)),
            (format!("\x1bO{number}Q"), KeyCode::F(2)),
            (format!("\x1b[3;{number}~"), KeyCode::Delete),
            (format!("\x1b[24;{number}~"), KeyCode::F(12)),
        ] {
            check(form.as_bytes(), &[key(code, modifiers)]);
        }
    }
}

#[test]
fn rxvt_writes_modifiers_into_the_last_byte() {
    for (form, code, modifiers) in [
        ("\x1b[3$", KeyCode::Delete, Mod::SHIFT),
        ("\x1b[3^", KeyCode::Delete, Mod::CONTROL),
        ("\x1b[3@", KeyCode::Delete, Mod::SHIFT | Mod::CONTROL),
        ("\x1b[a", KeyCode::Up, Mod::SHIFT),
        ("\x1bOa", KeyCode::Up, Mod::CONTROL),
        ("\x1b\x1b[A", KeyCode::Up, Mod::ALT),
    ] {
        check(form.as_bytes(), &[key(code, modifiers)]);
    }
}

#[test]
fn escape_before_a_key_is_alt() {
    for letter in 'a'..='z' {
        check(format!("\x1b{letter}").as_bytes(), &[char(letter, Mod::ALT)]);
    }
    check(b"\x1bP", &[char('P', Mod::ALT | Mod::SHIFT)]);
    check(b"\x1b[", &[char('[', Mod::ALT)]);
    check(b"\x1bO", &[char('O', Mod::ALT | Mod::SHIFT)]);
    check(b"\x1b]", &[char(']', Mod::ALT)]);
    check(b"\x1b\r", &[key(KeyCode::Enter, Mod::ALT)]);
    check(b"\x1b\x7f", &[key(KeyCode::Backspace, Mod::ALT)]);
    check(b"\x1b\x01", &[char('a', Mod::ALT | Mod::CONTROL)]);
    let escape = key(KeyCode::Esc, Mod::NONE);
    check(b"\x1b\x1b\x1b", &[escape.clone(), escape.clone(), escape]);
}

#[test]
fn the_kitty_protocol_names_keys_by_code_point() {
    check(b"\x1b[97u", &[char('a', Mod::NONE)]);
    check(b"\x1b[97;5u", &[char('a', Mod::CONTROL)]);
    check(b"\x1b[97;2u", &[char('A', Mod::SHIFT)]);
    check(b"\x1b[27;5;13~", &[key(KeyCode::Enter, Mod::CONTROL)]);
    check(b"\x1b[9;2u", &[key(KeyCode::BackTab, Mod::SHIFT)]);
    check(b"\x1b[97;1:2u", &[char('a', Mod::NONE)]);
    check(b"\x1b[97;1:3u", &[]);
    check(b"\x1b[57358u", &[]);
}

#[test]
fn mouse_reports_arrive_in_every_dialect() {
    let down = MouseEventKind::Down(MouseButton::Left);
    let up = MouseEventKind::Up(MouseButton::Left);
    for (form, event) in [
        ("\x1b[<0;1;1M", click(down, 0, 0, Mod::NONE)),
        ("\x1b[<0;80;24m", click(up, 79, 23, Mod::NONE)),
        ("\x1b[<20;5;6M", click(down, 4, 5, Mod::SHIFT | Mod::CONTROL)),
        ("\x1b[<32;5;6M", click(MouseEventKind::Drag(MouseButton::Left), 4, 5, Mod::NONE)),
        ("\x1b[<64;5;6M", click(MouseEventKind::ScrollUp, 4, 5, Mod::NONE)),
        ("\x1b[<65;5;6M", click(MouseEventKind::ScrollDown, 4, 5, Mod::NONE)),
        ("\x1b[<2;5;6M", click(MouseEventKind::Down(MouseButton::Right), 4, 5, Mod::NONE)),
        ("\x1b[32;5;6M", click(down, 4, 5, Mod::NONE)),
        ("\x1b[M %&", click(down, 4, 5, Mod::NONE)),
        ("\x1b[M#%&", click(up, 4, 5, Mod::NONE)),
        ("\x1b[<0;99999;2M", click(down, 999, 1, Mod::NONE)),
    ] {
        check(form.as_bytes(), &[event]);
    }
    for nothing in ["\x1b[<35;5;6M", "\x1b[<0;0;0M", "\x1b[<0;5M", "\x1b[<M", "\x1b[<99999;1M"] {
        check(nothing.as_bytes(), &[]);
    }
}

#[test]
fn focus_and_pastes_arrive() {
    check(b"\x1b[I\x1b[O", &[Event::FocusGained, Event::FocusLost]);
    check(b"\x1b[200~a\r\nb\rc\x1b[201~k", &[Event::Paste("a\nb\nc".into()), char('k', Mod::NONE)]);
    check(b"\x1b[200~x\x1b[20\x1b[A\x1b[201~", &[Event::Paste("x\x1b[20\x1b[A".into())]);
    check(b"\x1b[200~\x1b[201~\x1b[201~", &[]);
}

#[test]
fn a_long_paste_is_cut_at_a_letter() {
    let paste = format!("\x1b[200~{}\x1b[201~k", "€".repeat(100_000));
    let events = decoded(paste.as_bytes());
    let [Event::Paste(text), last] = events.as_slice() else { panic!("{}", events.len()) };
    assert_eq!(text.chars().filter(|&letter| letter != '€').count(), 0);
    assert_eq!(text.len(), 64 * 1024 / 3 * 3);
    assert_eq!(last, &char('k', Mod::NONE));
}
