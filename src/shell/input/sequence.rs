//! Key sequences of xterm, the VT220, the Linux console, rxvt and the kitty protocol, as tables.

use ratatui::crossterm::event::{Event, KeyCode, KeyEvent, KeyModifiers};

use crate::shell::input::fields::number;
use crate::shell::input::mouse;

/// The key of one byte below 0x80; letters and control letters are named as crossterm names them.
pub fn byte(byte: u8) -> KeyEvent {
    let control = |base: u8| {
        let letter = char::from(byte.wrapping_add(base));
        KeyEvent::new(KeyCode::Char(letter), KeyModifiers::CONTROL)
    };
    match byte {
        0x00 => KeyEvent::new(KeyCode::Char(' '), KeyModifiers::CONTROL),
        // Both bytes have been the backspace key of some terminal.
        0x08 | 0x7f => plain(KeyCode::Backspace),
        b'\t' => plain(KeyCode::Tab),
        b'\r' => plain(KeyCode::Enter),
        0x1b => plain(KeyCode::Esc),
        0x01..=0x1a => control(b'a' - 1),
        0x1c..=0x1f => control(b'4' - 0x1c),
        _ => letter(char::from(byte)),
    }
}

/// The key of one letter; a capital has Shift.
pub fn letter(letter: char) -> KeyEvent {
    let modifiers = if letter.is_uppercase() { KeyModifiers::SHIFT } else { KeyModifiers::NONE };
    KeyEvent::new(KeyCode::Char(letter), modifiers)
}

/// `ESC [ [` and a letter: the first function keys of the Linux console.
pub fn console(last: u8) -> Option<Event> {
    let number = last.checked_sub(b'A').filter(|&number| number < 5)?;
    Some(Event::Key(plain(KeyCode::F(number + 1))))
}

/// `ESC O`, perhaps a modifier, and a letter: cursor, function and keypad keys.
pub fn ss3(fields: &[u8], last: u8) -> Option<Event> {
    let modifiers = modifiers(number(fields, 1, 0).or_else(|| number(fields, 0, 0)));
    let (code, extra) = match last {
        b'a' => (KeyCode::Up, KeyModifiers::CONTROL),
        b'b' => (KeyCode::Down, KeyModifiers::CONTROL),
        b'c' => (KeyCode::Right, KeyModifiers::CONTROL),
        b'd' => (KeyCode::Left, KeyModifiers::CONTROL),
        b'M' => (KeyCode::Enter, KeyModifiers::NONE),
        b'I' => (KeyCode::Tab, KeyModifiers::NONE),
        b' ' => (KeyCode::Char(' '), KeyModifiers::NONE),
        b'X' => (KeyCode::Char('='), KeyModifiers::NONE),
        // The keypad in application mode: `j` to `y` stand for `*` to `9`.
        b'j'..=b'y' => (KeyCode::Char(char::from(last - b'j' + b'*')), KeyModifiers::NONE),
        _ => (named(last)?, KeyModifiers::NONE),
    };
    Some(Event::Key(KeyEvent::new(code, modifiers | extra)))
}

/// `ESC [`, parameters, and a final byte. Answers and whatever else no key sends mean nothing.
pub fn csi(fields: &[u8], last: u8) -> Option<Event> {
    if let Some(fields) = fields.strip_prefix(b"<") {
        return mouse::sgr(fields, last);
    }
    if !fields.iter().all(|byte| matches!(byte, b'0'..=b'9' | b';' | b':')) {
        return None;
    }
    // The kitty protocol reports releases; only presses are keys to us.
    if number(fields, 1, 1) == Some(3) {
        return None;
    }
    match last {
        b'M' => mouse::urxvt(fields),
        b'I' if fields.is_empty() => Some(Event::FocusGained),
        b'O' if fields.is_empty() => Some(Event::FocusLost),
        _ => pressed(fields, last).map(Event::Key),
    }
}

/// The key behind `ESC [`, parameters and a final byte.
fn pressed(fields: &[u8], last: u8) -> Option<KeyEvent> {
    let count = number(fields, 1, 0);
    let (code, modifiers) = match last {
        b'~' => return tilde(fields),
        b'$' | b'^' | b'@' => return rxvt(fields, last),
        b'u' => return unicode(number(fields, 0, 0)?, modifiers(count)),
        b'Z' => (KeyCode::BackTab, modifiers(count) | KeyModifiers::SHIFT),
        b'a' => (KeyCode::Up, KeyModifiers::SHIFT),
        b'b' => (KeyCode::Down, KeyModifiers::SHIFT),
        b'c' if fields.is_empty() => (KeyCode::Right, KeyModifiers::SHIFT),
        b'd' => (KeyCode::Left, KeyModifiers::SHIFT),
        b'R' if is_position(fields) => return None,
        _ => (named(last)?, modifiers(count)),
    };
    Some(KeyEvent::new(code, modifiers))
}

/// `ESC [ row ; column R` is where the cursor is, unless it can be F3 with a modifier.
fn is_position(fields: &[u8]) -> bool {
    let is_key = number(fields, 0, 0) == Some(1) && matches!(number(fields, 1, 0), Some(2..=16));
    !fields.is_empty() && !is_key
}

/// Keys that are one letter after `ESC [` or `ESC O`.
fn named(last: u8) -> Option<KeyCode> {
    Some(match last {
        b'A' => KeyCode::Up,
        b'B' => KeyCode::Down,
        b'C' => KeyCode::Right,
        b'D' => KeyCode::Left,
        b'E' => KeyCode::KeypadBegin,
        b'F' => KeyCode::End,
        b'H' => KeyCode::Home,
        b'P' => KeyCode::F(1),
        b'Q' => KeyCode::F(2),
        b'R' => KeyCode::F(3),
        b'S' => KeyCode::F(4),
        _ => return None,
    })
}

/// Keys that are a number after `ESC [`, with gaps as on the VT220; 42 to 45 follow its scheme.
fn numbered(number: u32) -> Option<KeyCode> {
    let function = match number {
        1 | 7 => return Some(KeyCode::Home),
        2 => return Some(KeyCode::Insert),
        3 => return Some(KeyCode::Delete),
        4 | 8 => return Some(KeyCode::End),
        5 => return Some(KeyCode::PageUp),
        6 => return Some(KeyCode::PageDown),
        11..=15 => number - 10,
        17..=21 => number - 11,
        23..=26 => number - 12,
        28..=29 => number - 13,
        31..=34 => number - 14,
        42..=45 => number - 21,
        _ => return None,
    };
    u8::try_from(function).ok().map(KeyCode::F)
}

fn tilde(fields: &[u8]) -> Option<KeyEvent> {
    let modifiers = modifiers(number(fields, 1, 0));
    match number(fields, 0, 0)? {
        // modifyOtherKeys of xterm: the letter comes last.
        27 => unicode(number(fields, 2, 0)?, modifiers),
        code => Some(KeyEvent::new(numbered(code)?, modifiers)),
    }
}

/// rxvt writes the modifier into the final byte.
fn rxvt(fields: &[u8], last: u8) -> Option<KeyEvent> {
    let modifiers = match last {
        b'$' => KeyModifiers::SHIFT,
        b'^' => KeyModifiers::CONTROL,
        _ => KeyModifiers::SHIFT | KeyModifiers::CONTROL,
    };
    Some(KeyEvent::new(numbered(number(fields, 0, 0)?)?, modifiers))
}

/// A key by its code point; the kitty protocol gives keys without a letter one in the private use area.
fn unicode(code: u32, modifiers: KeyModifiers) -> Option<KeyEvent> {
    let is_shifted = modifiers.contains(KeyModifiers::SHIFT);
    let code = match code {
        9 if is_shifted => KeyCode::BackTab,
        9 => KeyCode::Tab,
        13 | 57414 => KeyCode::Enter,
        27 => KeyCode::Esc,
        8 | 127 => KeyCode::Backspace,
        57376..=57387 => KeyCode::F(u8::try_from(code - 57376 + 13).ok()?),
        57399..=57408 => KeyCode::Char(char::from_digit(code - 57399, 10)?),
        57409 => KeyCode::Char('.'),
        57410 => KeyCode::Char('/'),
        57411 => KeyCode::Char('*'),
        57412 => KeyCode::Char('-'),
        57413 => KeyCode::Char('+'),
        57415 => KeyCode::Char('='),
        57417 => KeyCode::Left,
        57418 => KeyCode::Right,
        57419 => KeyCode::Up,
        57420 => KeyCode::Down,
        57421 => KeyCode::PageUp,
        57422 => KeyCode::PageDown,
        57423 => KeyCode::Home,
        57424 => KeyCode::End,
        57425 => KeyCode::Insert,
        57426 => KeyCode::Delete,
        57344..=63743 => return None,
        _ => {
            let letter = char::from_u32(code).filter(|letter| !letter.is_control())?;
            KeyCode::Char(if is_shifted { capital(letter) } else { letter })
        }
    };
    Some(KeyEvent::new(code, modifiers))
}

/// Shift makes a capital where there is just one; on other keys the layout decides, which we do not know.
fn capital(letter: char) -> char {
    let mut capitals = letter.to_uppercase();
    match (capitals.next(), capitals.next()) {
        (Some(capital), None) => capital,
        _ => letter,
    }
}

/// One more than the bits Shift, Alt, Ctrl, Super, Hyper, Meta.
fn modifiers(number: Option<u32>) -> KeyModifiers {
    let bits = number.unwrap_or(1).saturating_sub(1);
    let mut modifiers = KeyModifiers::NONE;
    for (bit, modifier) in [
        (1, KeyModifiers::SHIFT),
        (2, KeyModifiers::ALT),
        (4, KeyModifiers::CONTROL),
        (8, KeyModifiers::SUPER),
        (16, KeyModifiers::HYPER),
        (32, KeyModifiers::META),
    ] {
        modifiers.set(modifier, bits & bit != 0);
    }
    modifiers
}

fn plain(code: KeyCode) -> KeyEvent {
    KeyEvent::new(code, KeyModifiers::NONE)
}
