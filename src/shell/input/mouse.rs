//! Mouse reports in their three dialects: SGR (1006), urxvt (1015) and X10.

use ratatui::crossterm::event::{Event, KeyModifiers, MouseButton, MouseEvent, MouseEventKind};

use crate::shell::input::fields::number;

/// No column or row lies beyond; terminals are drawn at most this large.
const FARTHEST: u32 = 1000;

/// Whether a button went down or up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Motion {
    Down,
    Up,
}

/// `ESC [ < button ; column ; row` and `M` for pressed or `m` for released; `fields` is what follows `<`.
pub fn sgr(fields: &[u8], last: u8) -> Option<Event> {
    let motion = match last {
        b'M' => Motion::Down,
        b'm' => Motion::Up,
        _ => return None,
    };
    report(number(fields, 0, 0)?, motion, number(fields, 1, 0)?, number(fields, 2, 0)?)
}

/// `ESC [ button ; column ; row M`, where the button counts from 32.
pub fn urxvt(fields: &[u8]) -> Option<Event> {
    let button = number(fields, 0, 0)?.checked_sub(32)?;
    report(button, Motion::Down, number(fields, 1, 0)?, number(fields, 2, 0)?)
}

/// `ESC [ M` and three bytes that all count from 32.
pub fn x10(button: u8, column: u8, row: u8) -> Option<Event> {
    let count = |byte: u8| byte.checked_sub(32).map(u32::from);
    report(count(button)?, Motion::Down, count(column)?, count(row)?)
}

/// The event, with column and row from 1 as on the wire. A cell 0 does not exist, and what lies beyond all
/// screens is brought back to their edge.
fn report(button: u32, motion: Motion, column: u32, row: u32) -> Option<Event> {
    let place = |cell: u32| u16::try_from(cell.min(FARTHEST).checked_sub(1)?).ok();
    Some(Event::Mouse(MouseEvent {
        kind: kind(button, motion)?,
        column: place(column)?,
        row: place(row)?,
        modifiers: modifiers(button),
    }))
}

/// Bits 0 and 1, 6 and 7 are the button, bit 5 is movement. Movement without a button is no event.
fn kind(button: u32, motion: Motion) -> Option<MouseEventKind> {
    let which = (button & 0b11) | ((button & 0b1100_0000) >> 4);
    let held = match which {
        0 => Some(MouseButton::Left),
        1 => Some(MouseButton::Middle),
        2 => Some(MouseButton::Right),
        _ => None,
    };
    let is_drag = button & 0b10_0000 != 0;
    match (which, held, is_drag, motion) {
        (_, Some(held), true, _) => Some(MouseEventKind::Drag(held)),
        (_, Some(held), false, Motion::Down) => Some(MouseEventKind::Down(held)),
        (_, Some(held), false, Motion::Up) => Some(MouseEventKind::Up(held)),
        // The older dialects do not say which button was let go.
        (3, _, false, _) => Some(MouseEventKind::Up(MouseButton::Left)),
        (4, _, false, Motion::Down) => Some(MouseEventKind::ScrollUp),
        (5, _, false, Motion::Down) => Some(MouseEventKind::ScrollDown),
        (6, _, false, Motion::Down) => Some(MouseEventKind::ScrollLeft),
        (7, _, false, Motion::Down) => Some(MouseEventKind::ScrollRight),
        _ => None,
    }
}

fn modifiers(button: u32) -> KeyModifiers {
    let mut modifiers = KeyModifiers::NONE;
    modifiers.set(KeyModifiers::SHIFT, button & 4 != 0);
    modifiers.set(KeyModifiers::ALT, button & 8 != 0);
    modifiers.set(KeyModifiers::CONTROL, button & 16 != 0);
    modifiers
}
