//! What reaches the event loop from the other threads, all through one bounded channel.

use ratatui::crossterm::event::Event;

use crate::shell::player::Request;

/// How many messages may wait. At 50 µs for each, the backlog of a flood is worked off within 13 ms.
pub const CAPACITY: usize = 256;

/// One message to the event loop.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Incoming {
    /// The terminal sent a key, a click or a paste.
    Event(Event),
    /// The window has, perhaps, another size now.
    Resized,
    /// Somebody wants the program stopped, as the suspend key does.
    Suspended,
    /// The program runs again after a stop that it may not have noticed.
    Resumed,
    /// Something for the player.
    Asked(Request),
    /// The program has to end.
    Ended(Ending),
}

/// How a program came to its end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ending {
    /// The player wanted to leave.
    Left,
    /// A signal ended it.
    Signal(i32),
    /// The terminal is gone.
    Hangup,
}

impl Ending {
    /// The exit code: 0, or 128 and the signal's number as shells count; a hangup counts as `SIGHUP`, 129.
    pub fn exit_code(self) -> u8 {
        match self {
            Self::Left => 0,
            Self::Signal(signal) => u8::try_from(signal.saturating_add(128)).unwrap_or(u8::MAX),
            Self::Hangup => 129,
        }
    }
}
