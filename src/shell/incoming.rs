//! What reaches the event loop from the other threads, all through one bounded channel.

use std::sync::mpsc::{Receiver, SyncSender, sync_channel};

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
    /// Work in the background has something to tell the player.
    News,
    /// The program has to end.
    Ended(Ending),
}

/// The channel to the event loop. It is there before the loop, so that work can begin that will report to it.
#[derive(Debug)]
pub struct Line {
    /// Where messages are put in.
    pub sender: SyncSender<Incoming>,
    /// Where the loop takes them out.
    pub inbox: Receiver<Incoming>,
}

impl Line {
    /// A channel of limited [`CAPACITY`].
    pub fn new() -> Self {
        let (sender, inbox) = sync_channel(CAPACITY);
        Self { sender, inbox }
    }

    /// A bell that wakes the loop.
    pub fn bell(&self) -> Bell {
        Bell(self.sender.clone())
    }
}

impl Default for Line {
    fn default() -> Self {
        Self::new()
    }
}

/// Wakes the event loop, so that the player hears the [news](Incoming::News) at once.
#[derive(Clone, Debug)]
pub struct Bell(SyncSender<Incoming>);

impl Bell {
    /// Rings. A loop that has ended needs no news.
    pub fn ring(&self) {
        let _ = self.0.send(Incoming::News);
    }
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
