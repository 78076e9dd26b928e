//! Decoding: bytes from a terminal become events, and no bytes, however broken, can keep the next key out.
//!
//! Time comes from outside. [`Decoder::feed`] never gives up on a sequence; only [`Decoder::lapse`], called
//! when the terminal has been silent, does. So a sequence that was cut by a slow reader stays whole.

use std::time::Duration;

use ratatui::crossterm::event::{Event, KeyCode, KeyEvent, KeyModifiers};

use crate::shell::input::{mouse, sequence};

/// After this silence an unfinished sequence was typed by hand.
const SILENCE: Duration = Duration::from_millis(50);

/// A sequence that takes longer is the key repeat of a keyboard, which is never silent for [`SILENCE`].
const AGE: Duration = Duration::from_millis(250);

/// After this silence a paste that was never closed is over, and so is one that in this time brought fewer
/// bytes than [`TRICKLE`]: those are keys somebody holds down (at most 50 a second).
const PASTE_SILENCE: Duration = Duration::from_millis(500);
const TRICKLE: usize = 100;

/// The longest paste kept, in bytes; the rest of a longer one is swallowed.
const PASTE: usize = 64 * 1024;

/// The longest sequence understood, in bytes; a longer one is swallowed whole.
const SEQUENCE: usize = 64;

const ESC: u8 = 0x1b;
const PASTE_END: &[u8] = b"\x1b[201~";

/// Turns bytes into events; it remembers at most one unfinished sequence or paste.
#[derive(Debug, Default)]
pub struct Decoder {
    state: State,
    /// What came after the introducer of the sequence, or the first bytes of a letter.
    held: Vec<u8>,
    lead: Lead,
    began: Duration,
    touched: Duration,
    paste: Paste,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum State {
    #[default]
    Ground,
    /// A UTF-8 letter of this many bytes.
    Letter(usize),
    Escape,
    /// `ESC [`
    Csi,
    /// `ESC [ [`, a function key of the Linux console.
    Console,
    /// `ESC [ M`, a mouse report in three raw bytes.
    Click,
    /// `ESC O`
    Ss3,
    /// A string (OSC, DCS, APC, PM, SOS) with its introducer: a late answer to somebody's question.
    Text(u8),
    Paste,
}

/// The escapes before a letter or an introducer; rxvt sends two for Alt and a key.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Lead {
    #[default]
    None,
    One,
    Two,
}

#[derive(Debug, Default)]
struct Paste {
    text: Vec<u8>,
    /// How many bytes of [`PASTE_END`] the paste ends in so far.
    matched: usize,
    window: Duration,
    count: usize,
}

impl Decoder {
    /// Takes bytes read at `now` and appends the events they complete.
    pub fn feed(&mut self, bytes: &[u8], now: Duration, events: &mut Vec<Event>) {
        for &byte in bytes {
            if self.state == State::Ground {
                self.began = now;
            }
            if self.state == State::Paste && now.saturating_sub(self.paste.window) >= PASTE_SILENCE {
                self.roll(now);
            }
            self.step(byte, now, events);
        }
        self.touched = now;
    }

    /// How long from `now` the terminal may be silent before [`lapse`](Self::lapse) is due, if ever.
    pub fn patience(&self, now: Duration) -> Option<Duration> {
        let due = match self.state {
            State::Ground => return None,
            State::Paste => (self.touched + PASTE_SILENCE).min(self.paste.window + PASTE_SILENCE),
            _ => (self.touched + SILENCE).min(self.began + AGE),
        };
        Some(due.saturating_sub(now))
    }

    /// Told that at `now` there is nothing to read: what was begun and is overdue was never meant as a
    /// sequence. Keys that look like the beginning of one are keys after all.
    pub fn lapse(&mut self, now: Duration, events: &mut Vec<Event>) {
        if self.patience(now).is_none_or(|left| !left.is_zero()) {
            return;
        }
        if self.state == State::Paste {
            let is_silent = now.saturating_sub(self.touched) >= PASTE_SILENCE;
            if is_silent || self.paste.count < TRICKLE {
                self.end_paste(events);
            } else {
                self.roll(now);
            }
            return;
        }
        self.give_up(events);
    }

    fn step(&mut self, byte: u8, now: Duration, events: &mut Vec<Event>) {
        match self.state {
            State::Ground => self.ground(byte, events),
            State::Letter(length) => self.letter(byte, length, events),
            State::Escape => self.escape(byte, events),
            State::Csi => self.csi(byte, now, events),
            State::Console => self.console(byte, events),
            State::Click => self.click(byte, events),
            State::Ss3 => self.ss3(byte, events),
            State::Text(_) => self.text(byte, events),
            State::Paste => self.pasted(byte, events),
        }
    }

    fn ground(&mut self, byte: u8, events: &mut Vec<Event>) {
        match byte {
            ESC => self.begin(State::Escape, Lead::One),
            0..=0x7f => self.key(sequence::byte(byte), events),
            0xc2..=0xdf => self.begin_letter(2, byte),
            0xe0..=0xef => self.begin_letter(3, byte),
            0xf0..=0xf4 => self.begin_letter(4, byte),
            _ => self.reset(),
        }
    }

    fn letter(&mut self, byte: u8, length: usize, events: &mut Vec<Event>) {
        if !(0x80..=0xbf).contains(&byte) {
            self.reset();
            return self.ground(byte, events);
        }
        self.held.push(byte);
        if self.held.len() == length {
            match std::str::from_utf8(&self.held).ok().and_then(|text| text.chars().next()) {
                Some(letter) => self.key(sequence::letter(letter), events),
                None => self.reset(),
            }
        }
    }

    fn escape(&mut self, byte: u8, events: &mut Vec<Event>) {
        match byte {
            b'[' => self.state = State::Csi,
            b'O' => self.state = State::Ss3,
            b']' | b'P' | b'X' | b'^' | b'_' => self.state = State::Text(byte),
            ESC if self.lead == Lead::One => self.lead = Lead::Two,
            ESC => events.push(key(KeyCode::Esc)),
            _ => {
                if self.lead == Lead::Two {
                    events.push(key(KeyCode::Esc));
                }
                self.lead = Lead::One;
                self.state = State::Ground;
                self.ground(byte, events);
            }
        }
    }

    fn csi(&mut self, byte: u8, now: Duration, events: &mut Vec<Event>) {
        match byte {
            b'[' if self.held.is_empty() => self.state = State::Console,
            b'M' if self.held.is_empty() => self.state = State::Click,
            // `ESC [ 3 $` is Shift-Delete of rxvt; in answers of terminals a dollar follows two numbers.
            b'$' if self.held.iter().all(u8::is_ascii_digit) => self.finish(byte, events),
            0x20..=0x3f => self.hold(byte),
            b'~' if self.held == b"200" => {
                self.begin(State::Paste, Lead::None);
                self.paste = Paste { window: now, ..Paste::default() };
            }
            0x40..=0x7e => self.finish(byte, events),
            _ => self.interrupted(byte, events),
        }
    }

    fn finish(&mut self, last: u8, events: &mut Vec<Event>) {
        let event = if self.held.len() < SEQUENCE { sequence::csi(&self.held, last) } else { None };
        self.event(event, events);
    }

    fn console(&mut self, byte: u8, events: &mut Vec<Event>) {
        match byte {
            0x20..=0x7e => self.event(sequence::console(byte), events),
            _ => self.interrupted(byte, events),
        }
    }

    fn click(&mut self, byte: u8, events: &mut Vec<Event>) {
        if byte == ESC {
            return self.interrupted(byte, events);
        }
        self.held.push(byte);
        if let [button, column, row] = *self.held {
            self.event(mouse::x10(button, column, row), events);
        }
    }

    fn ss3(&mut self, byte: u8, events: &mut Vec<Event>) {
        match byte {
            b'0'..=b'9' | b';' => self.hold(byte),
            0x20..=0x7e => match sequence::ss3(&self.held, byte) {
                Some(event) => self.event(Some(event), events),
                None => self.interrupted(byte, events),
            },
            _ => self.interrupted(byte, events),
        }
    }

    fn text(&mut self, byte: u8, events: &mut Vec<Event>) {
        match byte {
            0x07 | 0x18 | 0x1a => self.reset(),
            ESC => self.hold(byte),
            b'\\' if self.held.ends_with(&[ESC]) => self.reset(),
            _ if self.held.ends_with(&[ESC]) => {
                self.begin(State::Escape, Lead::One);
                self.escape(byte, events);
            }
            // A line end is in no answer: it is the key of somebody who typed the introducer.
            b'\r' | b'\n' => self.interrupted(byte, events),
            _ if self.held.is_empty() => self.hold(byte),
            _ => {}
        }
    }

    fn pasted(&mut self, byte: u8, events: &mut Vec<Event>) {
        self.paste.count += 1;
        if PASTE_END.get(self.paste.matched) == Some(&byte) {
            self.paste.matched += 1;
            if self.paste.matched == PASTE_END.len() {
                self.end_paste(events);
            }
            return;
        }
        let matched = std::mem::take(&mut self.paste.matched);
        for &kept in PASTE_END.iter().take(matched) {
            self.keep(kept);
        }
        if byte == ESC {
            self.paste.matched = 1;
        } else {
            self.keep(byte);
        }
    }

    fn keep(&mut self, byte: u8) {
        if self.paste.text.len() < PASTE {
            self.paste.text.push(byte);
        }
    }

    fn roll(&mut self, now: Duration) {
        if self.paste.count >= TRICKLE {
            self.paste.window = now;
            self.paste.count = 0;
        }
    }

    fn end_paste(&mut self, events: &mut Vec<Event>) {
        let paste = std::mem::take(&mut self.paste);
        self.reset();
        let mut text = String::from_utf8_lossy(&paste.text).into_owned();
        if paste.text.len() == PASTE && text.ends_with('\u{fffd}') {
            // The cut went through a letter.
            text.pop();
        }
        // Terminals send the line ends of a paste as they send the Enter key.
        let text = text.replace("\r\n", "\n").replace('\r', "\n");
        if !text.is_empty() {
            events.push(Event::Paste(text));
        }
    }

    /// A byte that cannot belong to the sequence ends it, and counts for itself.
    fn interrupted(&mut self, byte: u8, events: &mut Vec<Event>) {
        self.give_up(events);
        self.ground(byte, events);
    }

    /// The sequence will not be completed. With nothing after its introducer it was Alt and a key; two
    /// escapes were two.
    fn give_up(&mut self, events: &mut Vec<Event>) {
        let typed = match self.state {
            State::Csi if self.held.is_empty() => Some('['),
            State::Ss3 if self.held.is_empty() => Some('O'),
            State::Text(introducer) if self.held.is_empty() => Some(char::from(introducer)),
            _ => None,
        };
        if self.lead == Lead::Two && (typed.is_some() || self.state == State::Escape) {
            events.push(key(KeyCode::Esc));
        }
        if self.state == State::Escape {
            events.push(key(KeyCode::Esc));
        }
        self.lead = Lead::One;
        match typed {
            Some(letter) => self.key(sequence::letter(letter), events),
            None => self.reset(),
        }
    }

    fn begin(&mut self, state: State, lead: Lead) {
        self.state = state;
        self.lead = lead;
        self.held.clear();
    }

    fn begin_letter(&mut self, length: usize, byte: u8) {
        self.state = State::Letter(length);
        self.held.clear();
        self.held.push(byte);
    }

    fn hold(&mut self, byte: u8) {
        if self.held.len() < SEQUENCE {
            self.held.push(byte);
        }
    }

    fn reset(&mut self) {
        self.begin(State::Ground, Lead::None);
    }

    /// A key that is one letter or byte; an escape before it was Alt.
    fn key(&mut self, mut key: KeyEvent, events: &mut Vec<Event>) {
        if self.lead != Lead::None {
            key.modifiers |= KeyModifiers::ALT;
        }
        events.push(Event::Key(key));
        self.reset();
    }

    /// What a sequence meant, if anything; a second escape before it was Alt.
    fn event(&mut self, event: Option<Event>, events: &mut Vec<Event>) {
        match event {
            Some(Event::Key(mut key)) => {
                if self.lead == Lead::Two {
                    key.modifiers |= KeyModifiers::ALT;
                }
                events.push(Event::Key(key));
            }
            Some(event) => events.push(event),
            None => {}
        }
        self.reset();
    }
}

fn key(code: KeyCode) -> Event {
    Event::Key(KeyEvent::new(code, KeyModifiers::NONE))
}
