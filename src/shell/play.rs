//! The event loop: first the time that has passed, then every event that waits, then one frame.

use std::io::{self, PipeWriter};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError, SyncSender};
use std::thread;
use std::time::{Duration, Instant};

use ratatui::crossterm::event::{Event, KeyCode, KeyEvent, KeyEventKind, KeyModifiers};
use ratatui::crossterm::event::{MouseEvent, MouseEventKind};
use ratatui::crossterm::style;
use rustix::process::{self, Signal};
use thiserror::Error;

use crate::app::turner::Turner;
use crate::shell::incoming::{Ending, Incoming, Line};
use crate::shell::player::{Conduct, Flow, Player, Request, Site};
use crate::shell::screen::Screen;
use crate::shell::signals::Listener;
use crate::shell::terminal::Terminal;
use crate::shell::{hangup, input, mishap, signals};

/// The time of one frame: events are collected this long, and frames are at least this far apart (60 Hz).
const FRAME: Duration = Duration::from_millis(16);

/// How soon a terminal that did not take a whole frame is offered the rest.
const OFFER: Duration = Duration::from_millis(10);

/// How long a stop, and the signals that come with its end, may take to arrive.
const STOP: Duration = Duration::from_millis(100);

/// Why a program could not be played.
#[derive(Debug, Error)]
pub enum PlayError {
    /// Standard input or output is no terminal, or one that cannot place text. Exit code 2.
    #[error("standard input and output must be a terminal that can draw (TERM must not be dumb)")]
    NoTerminal,
    /// The session has no terminal, or one that cannot place text. Exit code 2.
    #[error("there is no terminal to choose on: /dev/tty must be there and able to draw (TERM must not be dumb)")]
    NoSession,
    /// The terminal, or a thread to serve it, could not be had.
    #[error("the terminal cannot be used: {0}")]
    Terminal(#[from] io::Error),
}

/// Plays `player` on the terminal until it leaves or is ended from outside, and gives the terminal back. Everything
/// that happens reaches it through `line`.
///
/// The process is expected to end soon afterwards: signals stay caught, a panic in any thread still ends
/// the process, and after an end from outside the [backstop](crate::shell::backstop) is armed.
///
/// # Errors
/// [`PlayError::NoTerminal`] or [`PlayError::NoSession`] before anything was written; [`PlayError::Terminal`] with the terminal restored.
pub fn play(
    player: &mut impl Player,
    conduct: Conduct,
    (site, turner): (Site, Turner),
    line: Line,
) -> Result<Ending, PlayError> {
    let terminal = Terminal::open(conduct, site, turner).map_err(|error| match (error.kind(), site) {
        (io::ErrorKind::NotConnected, Site::Standard) => PlayError::NoTerminal,
        (io::ErrorKind::NotConnected, Site::Session) => PlayError::NoSession,
        _ => PlayError::Terminal(error),
    })?;
    let terminal = Arc::new(terminal);
    mishap::guard(&terminal);
    // With NO_COLOR crossterm would write `CSI ; m`, which also ends reverse and bold and so hides the
    // selection. The colourless theme is the player's choice.
    style::force_color_output(true);
    let ending = performed(player, &terminal, line);
    terminal.restore();
    ending
}

fn performed(player: &mut impl Player, terminal: &Arc<Terminal>, line: Line) -> Result<Ending, PlayError> {
    let Line { sender, inbox } = line;
    let _threads = threads(terminal, sender)?;
    terminal.enter()?;
    let screen = Screen::new(terminal.size());
    let mut stage = Stage {
        player,
        terminal: Arc::clone(terminal),
        canvas: ratatui::Terminal::new(screen)?,
        inbox,
        unwritten: Vec::new(),
        owed: Owed::Frame,
        passed: Instant::now(),
        drawn: None,
    };
    stage.run()
}

/// What keeps the other threads alive; they end when it is dropped.
struct Threads {
    _listener: Listener,
    _stop: PipeWriter,
}

fn threads(terminal: &Arc<Terminal>, sender: SyncSender<Incoming>) -> io::Result<Threads> {
    let (stopped, stop) = io::pipe()?;
    let listener = signals::listen(terminal, sender.clone())?;
    hangup::watch(terminal, stopped.try_clone()?, sender.clone())?;
    input::read(terminal, stopped, sender)?;
    Ok(Threads { _listener: listener, _stop: stop })
}

/// What the screen is owed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Owed {
    Nothing,
    Frame,
    Repaint,
}

/// One performance: the player, its terminal, and what lies between them.
struct Stage<'a, P> {
    player: &'a mut P,
    terminal: Arc<Terminal>,
    canvas: ratatui::Terminal<Screen>,
    inbox: Receiver<Incoming>,
    unwritten: Vec<u8>,
    owed: Owed,
    passed: Instant,
    drawn: Option<Instant>,
}

impl<P: Player> Stage<'_, P> {
    fn run(&mut self) -> Result<Ending, PlayError> {
        loop {
            if self.show()?.is_err() {
                return Ok(self.farewell(Ending::Hangup));
            }
            let first = match self.rest() {
                None => self.inbox.recv().map_err(|_| RecvTimeoutError::Disconnected),
                Some(rest) => self.inbox.recv_timeout(rest),
            };
            let ending = match first {
                Ok(incoming) => self.turn(Some(incoming)),
                Err(RecvTimeoutError::Timeout) => self.turn(None),
                Err(RecvTimeoutError::Disconnected) => Some(Ending::Hangup),
            };
            match ending {
                None => {}
                Some(Ending::Left) => return Ok(Ending::Left),
                Some(ending) => return Ok(self.farewell(ending)),
            }
        }
    }

    /// How long to sleep at most; `None` is until something happens.
    fn rest(&self) -> Option<Duration> {
        // A player that is always overdue must not keep the processor busy.
        let wake = self.player.wake().map(|wake| wake.max(FRAME).saturating_sub(self.passed.elapsed()));
        let offer = (!self.unwritten.is_empty()).then_some(OFFER);
        let frame = (self.owed != Owed::Nothing && self.unwritten.is_empty())
            .then(|| self.drawn.map_or(Duration::ZERO, |drawn| FRAME.saturating_sub(drawn.elapsed())));
        [wake, offer, frame].into_iter().flatten().min()
    }

    /// One turn: the time, then what waits, for as long as a frame takes.
    fn turn(&mut self, first: Option<Incoming>) -> Option<Ending> {
        let now = Instant::now();
        let elapsed = now.saturating_duration_since(self.passed);
        self.passed = now;
        let flow = self.player.passed(elapsed);
        if let Some(ending) = self.follow(flow) {
            return Some(ending);
        }
        let mut next = first;
        while let Some(incoming) = next {
            if let Some(ending) = self.meet(incoming) {
                return Some(ending);
            }
            next = if now.elapsed() < FRAME { self.inbox.try_recv().ok() } else { None };
        }
        None
    }

    fn meet(&mut self, incoming: Incoming) -> Option<Ending> {
        let flow = match incoming {
            Incoming::Ended(ending) => return Some(ending),
            Incoming::Suspended => return self.suspend(),
            Incoming::Event(event) => match verdict(self.terminal.conduct(), &event) {
                Verdict::Pass => self.player.happened(event),
                Verdict::Suspend => return self.suspend(),
                Verdict::Drop => Flow::Same,
            },
            Incoming::Asked(request) => self.player.asked(request),
            Incoming::News => self.player.news(),
            Incoming::Resized => self.resize(),
            Incoming::Resumed => {
                if let Some(ending) = self.resume() {
                    return Some(ending);
                }
                match self.terminal.conduct() {
                    Conduct::Desk => Flow::Repaint,
                    Conduct::Kiosk => self.player.asked(Request::IdleReset),
                }
            }
        };
        self.follow(flow)
    }

    fn follow(&mut self, flow: Flow) -> Option<Ending> {
        let owed = match flow {
            Flow::Same => Owed::Nothing,
            Flow::Changed => Owed::Frame,
            Flow::Repaint => Owed::Repaint,
            Flow::Aside => return self.step_aside(),
            Flow::Leave => return Some(Ending::Left),
        };
        self.owed = self.owed.max(owed);
        None
    }

    fn farewell(&mut self, ending: Ending) -> Ending {
        self.player.asked(Request::Farewell);
        ending
    }

    /// Many changes of size make one event for each size that was really seen.
    fn resize(&mut self) -> Flow {
        let size = self.terminal.size();
        let screen = self.canvas.backend_mut();
        if !screen.resize(size) {
            return Flow::Same;
        }
        self.owed = self.owed.max(Owed::Frame);
        self.player.happened(Event::Resize(size.width, size.height))
    }

    /// Gives the terminal back, stops, and takes it again when the shell says so. The whole job is stopped,
    /// with the wrapper that may have started us, by a signal that the system ignores if there is no shell
    /// to continue it: stopping in a window of our own would be the end.
    fn suspend(&mut self) -> Option<Ending> {
        if process::getsid(None).is_ok_and(|leader| leader == process::getpid()) {
            return None;
        }
        self.terminal.restore();
        loop {
            let _ = process::kill_current_process_group(Signal::TTIN);
            // The stop may come a little later than the call returns. It falls into the sleep; the wait
            // after it is for the signals that come with the end of the stop: `kill %1` must end us.
            thread::sleep(STOP);
            while let Ok(incoming) = self.inbox.recv_timeout(STOP) {
                if let Incoming::Ended(ending) = incoming {
                    return Some(ending);
                }
            }
            if self.terminal.is_foreground() {
                break;
            }
        }
        self.resume()
    }

    /// Lends the terminal to another program, and takes it again when that is done.
    fn step_aside(&mut self) -> Option<Ending> {
        self.terminal.lend();
        let flow = self.player.step_aside();
        // A signal that ended the other program was none for us, and may reach us a little later.
        thread::sleep(STOP);
        self.terminal.take_back();
        self.resume().or_else(|| self.follow(flow))
    }

    /// Takes the terminal again, whatever a shell has done to it in between. One that cannot be taken has gone:
    /// the system continues a program whose terminal it closes, and may say so before it says why.
    fn resume(&mut self) -> Option<Ending> {
        if !self.terminal.is_foreground() {
            return None;
        }
        if self.terminal.enter().is_err() {
            return Some(Ending::Hangup);
        }
        self.unwritten.clear();
        self.owed = Owed::Repaint;
        let flow = self.resize();
        self.follow(flow)
    }

    /// Composes a frame unless the terminal has still to take the last one, and writes what it takes. The
    /// inner error says that the terminal is gone.
    fn show(&mut self) -> Result<io::Result<()>, PlayError> {
        if self.unwritten.is_empty() {
            self.compose()?;
        }
        if self.unwritten.is_empty() {
            return Ok(Ok(()));
        }
        match self.terminal.write(&self.unwritten) {
            Ok(count) => drop(self.unwritten.drain(..count)),
            Err(error) => return Ok(Err(error)),
        }
        if self.unwritten.is_empty() {
            self.unwritten.shrink_to(64 * 1024);
        }
        Ok(Ok(()))
    }

    /// Draws if something is owed and the last frame is old enough.
    fn compose(&mut self) -> io::Result<()> {
        let is_time = self.drawn.is_none_or(|drawn| drawn.elapsed() >= FRAME);
        if self.owed != Owed::Nothing && is_time {
            if self.owed == Owed::Repaint {
                self.canvas.clear()?;
            }
            self.canvas.draw(|frame| self.player.draw(frame))?;
            self.canvas.backend_mut().take(&mut self.unwritten);
            self.owed = Owed::Nothing;
            self.drawn = Some(Instant::now());
        }
        if let Some(escape) = self.player.take_escape() {
            self.unwritten.extend_from_slice(escape.as_bytes());
        }
        Ok(())
    }
}

/// What becomes of an event before the player sees it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Verdict {
    Pass,
    Suspend,
    Drop,
}

/// The keys that elsewhere are signals, and the events nobody answers.
fn verdict(conduct: Conduct, event: &Event) -> Verdict {
    match event {
        Event::Mouse(MouseEvent { kind: MouseEventKind::Moved, .. }) => Verdict::Drop,
        Event::Key(key) if key.kind != KeyEventKind::Press => Verdict::Drop,
        Event::Key(KeyEvent { code: KeyCode::Char(letter), modifiers, .. }) if *modifiers == KeyModifiers::CONTROL => {
            match (letter, conduct) {
                ('z', Conduct::Desk) => Verdict::Suspend,
                // Ctrl-\ arrives as Ctrl-4, the same byte.
                ('\\' | '4', _) | ('c' | 'z', Conduct::Kiosk) => Verdict::Drop,
                _ => Verdict::Pass,
            }
        }
        _ => Verdict::Pass,
    }
}
