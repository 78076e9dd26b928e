//! The player: what the event loop asks of the program it plays.

use std::time::Duration;

use ratatui::Frame;
use ratatui::crossterm::event::Event;

/// Where the program stands; it decides which signals and keys may end it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Conduct {
    /// On somebody's own terminal: interrupt, suspend and quit work as everywhere.
    Desk,
    /// In public: nothing that comes from the keyboard ends or suspends it.
    Kiosk,
}

/// Which terminal a program is played on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Site {
    /// Standard input and output, which have to be a terminal.
    Standard,
    /// The terminal of the session, `/dev/tty`, wherever standard input and output lead.
    Session,
}

/// What the player answers to whatever it was told; of two answers the greater one holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Flow {
    /// Nothing that can be seen has changed: no frame is drawn.
    Same,
    /// Something may look different: a frame is drawn, and written if a cell or the cursor differs.
    Changed,
    /// The screen may be damaged from outside: everything is written again.
    Repaint,
    /// Another program is to have the terminal: the player is to [step aside](Player::step_aside) for it.
    Aside,
    /// The player is done.
    Leave,
}

/// What the world outside asks of the player.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Request {
    /// Read the data again (`SIGUSR1`).
    Reload,
    /// Forget the visitor now (`SIGUSR2`, and waking from a stop, in kiosk mode only).
    IdleReset,
    /// Save what must be saved; the program is about to be ended from outside. The answer is ignored, and
    /// after [`backstop::GRACE`](crate::shell::backstop::GRACE) the process ends even if saving has not.
    Farewell,
}

/// A program on the terminal, told about time and events and asked to draw, always from one thread.
pub trait Player {
    /// Told how much time has passed since the last call, before the events that wait at this moment.
    fn passed(&mut self, elapsed: Duration) -> Flow;

    /// Told of a key (only presses), a paste (at most 64 KB, line ends as `\n`), a click, drag or wheel turn
    /// (never a bare movement), a change of focus or of size (at least 1, at most 1000 on each side).
    fn happened(&mut self, event: Event) -> Flow;

    /// Told what the world outside wants.
    fn asked(&mut self, request: Request) -> Flow;

    /// Told that work in the background has something to tell. While the program is stopped nobody is told:
    /// whoever waits for such work also looks after it in [`passed`](Player::passed).
    fn news(&mut self) -> Flow {
        Flow::Same
    }

    /// Lets another program have the terminal, which is free now, and waits until it is done.
    fn step_aside(&mut self) -> Flow {
        Flow::Same
    }

    /// How long after the last [`passed`](Player::passed) it wants the next one even if nothing happens;
    /// `None` lets the whole process sleep.
    fn wake(&self) -> Option<Duration>;

    /// Draws itself; drawing twice, or never, changes nothing.
    fn draw(&mut self, frame: &mut Frame<'_>);

    /// Hands out bytes to be written between two frames (OSC 52); they reach the terminal as they are.
    fn take_escape(&mut self) -> Option<String> {
        None
    }
}
