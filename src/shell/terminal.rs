//! The terminal: entered once, written without ever waiting, and always given back.

use std::fs::{File, OpenOptions};
use std::io;
use std::os::fd::{AsFd, BorrowedFd};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError, TryLockError};
use std::thread;
use std::time::{Duration, Instant};

use ratatui::layout::Size;
use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::io::Errno;
use rustix::termios::{self, OptionalActions, QueueSelector, Termios};

use crate::app::turner::Turner;
use crate::shell::player::{Conduct, Site};

/// Alternate screen, the modes a crashed predecessor may have left on switched off (any motion, urxvt
/// mouse, focus), hidden cursor, bracketed paste, and the mouse with clicks, drags and wheel. Bare movement
/// (1003) is not asked for: nothing answers to it, and it floods slow lines.
const ENTER: &[u8] = b"\x1b[?1049h\x1b[?1003l\x1b[?1015l\x1b[?1004l\x1b[0m\x1b[H\x1b[2J\x1b[?25l\
    \x1b[?2004h\x1b[?1000h\x1b[?1002h\x1b[?1006h";

/// The terminal shows letters from right to left as they come (BDSM of ECMA-48; VTE and mintty would else turn them once
/// more).
const AS_THEY_COME: &[u8] = b"\x1b[8l";

/// Every mode off that we or a crossterm program could have switched on. The screen is cleared before the
/// alternate one is left, because the Linux console has none and would keep what was on it.
const LEAVE: &[u8] = b"\x1b[?2026l\x1b[?1006l\x1b[?1015l\x1b[?1003l\x1b[?1002l\x1b[?1000l\x1b[?2004l\
    \x1b[?1004l\x1b[8h\x1b[0m\x1b[H\x1b[2J\x1b[?1049l\x1b[0m\x1b[?25h";

/// In public the main screen and its scrollback go too.
const WIPE: &[u8] = b"\x1b[H\x1b[2J\x1b[3J";

/// Ends a sequence that a cut frame left open (CAN, ECMA-48 and DEC STD 070).
const CANCEL: &[u8] = b"\x18";

/// Sides longer than this belong to no screen; 65535 × 65535 cells would be 206 GB.
const LONGEST_SIDE: u16 = 1000;

/// Keeps the two cell buffers of ratatui, the frame and the rest below 64 MB together.
const LARGEST_AREA: u16 = 400;

/// How long giving back waits for the lock, for the terminal to read, and for it once more after a flush.
const LOCK_PATIENCE: Duration = Duration::from_millis(100);
const WRITE_PATIENCE: Duration = Duration::from_millis(150);
const LAST_PATIENCE: Duration = Duration::from_millis(50);

/// The terminal of the session, whichever it is.
const DEVICE: &str = "/dev/tty";

/// The terminal the program was started on; shared by all threads.
#[derive(Debug)]
pub struct Terminal {
    input: File,
    output: Outlet,
    saved: Termios,
    conduct: Conduct,
    turner: Turner,
    stage: Mutex<Stage>,
    /// Whether another program has it, with our consent.
    lent: AtomicBool,
}

/// Whether the terminal is ours at the moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stage {
    /// It belongs to whoever started us; nothing is written.
    Outside,
    /// It is ours, and the last write was complete.
    Inside,
    /// It is ours, and the last write ended in the middle of a frame.
    Cut,
}

/// The way out to the terminal.
#[derive(Debug)]
enum Outlet {
    /// Our own description of the terminal; it never blocks.
    Own(File),
    /// The one we inherited; it may block, and others share it, so it stays as it is.
    Shared(File),
}

impl Terminal {
    /// Takes hold of the terminal without changing it.
    ///
    /// # Errors
    /// `NotConnected` if there is no terminal at this site or `TERM` is `dumb`; else what the system answered.
    pub fn open(conduct: Conduct, site: Site, turner: Turner) -> io::Result<Self> {
        if std::env::var_os("TERM").is_some_and(|term| term == "dumb") {
            return Err(io::ErrorKind::NotConnected.into());
        }
        let (input, output) = match site {
            Site::Standard => standard()?,
            Site::Session => {
                let opened = || own().ok_or(io::ErrorKind::NotConnected);
                (opened()?, Outlet::Own(opened()?))
            }
        };
        let saved = termios::tcgetattr(&input)?;
        Ok(Self {
            input,
            output,
            saved,
            conduct,
            turner,
            stage: Mutex::new(Stage::Outside),
            lent: AtomicBool::new(false),
        })
    }

    /// Raw mode, alternate screen, paste and mouse. Entering twice repairs what a stop has undone.
    ///
    /// # Errors
    /// What the system answered; the terminal may then be half entered and wants [`Terminal::restore`].
    pub fn enter(&self) -> io::Result<()> {
        // At the desk the system stops a program that is started in the background until it is called to
        // the front. In public that signal is ignored, and setting modes would be tried for ever.
        if self.conduct == Conduct::Kiosk && !self.is_foreground() {
            return Err(io::Error::other("the program was started in the background"));
        }
        let mut stage = self.locked();
        let mut raw = self.saved.clone();
        raw.make_raw();
        // Inside comes first: whatever fails from here on has to be undone.
        *stage = Stage::Inside;
        rustix::io::retry_on_intr(|| termios::tcsetattr(&self.input, OptionalActions::Now, &raw))?;
        self.push(ENTER, WRITE_PATIENCE);
        if self.turner == Turner::Program {
            self.push(AS_THEY_COME, WRITE_PATIENCE);
        }
        Ok(())
    }

    /// Writes as much as the terminal takes at once and says how much that was. Outside it takes all and
    /// writes nothing, so that a frame that was under way cannot follow the terminal being given back.
    ///
    /// # Errors
    /// What the system answered; mostly that the terminal is gone.
    pub fn write(&self, bytes: &[u8]) -> io::Result<usize> {
        let mut stage = self.locked();
        if *stage == Stage::Outside {
            return Ok(bytes.len());
        }
        let mut written = 0;
        while let Some(rest) = bytes.get(written..).filter(|rest| !rest.is_empty()) {
            match self.output.attempt(rest) {
                Ok(0) | Err(Errno::AGAIN) => break,
                Ok(count) => written += count,
                Err(Errno::INTR) => {}
                Err(error) => return Err(error.into()),
            }
        }
        *stage = if written < bytes.len() { Stage::Cut } else { Stage::Inside };
        Ok(written)
    }

    /// Gives the terminal back as it was found. It may be called from any thread, any number of times, and
    /// takes at most 300 ms even if the terminal has stopped reading.
    pub fn restore(&self) {
        let before = match self.locked_soon() {
            Some(mut stage) => std::mem::replace(&mut *stage, Stage::Outside),
            None => Stage::Cut,
        };
        // From the background, setting modes would stop us (SIGTTOU), and the shell has set its own already.
        if before == Stage::Outside || !self.is_foreground() {
            return;
        }
        let mut farewell = Vec::new();
        if before == Stage::Cut {
            farewell.extend_from_slice(CANCEL);
        }
        farewell.extend_from_slice(LEAVE);
        if self.conduct == Conduct::Kiosk {
            farewell.extend_from_slice(WIPE);
        }
        if !self.push(&farewell, WRITE_PATIENCE) {
            // What nobody has read yet is thrown away, which makes room for the few bytes that matter.
            let _ = termios::tcflush(self.output.file(), QueueSelector::OFlush);
            self.push(CANCEL, LAST_PATIENCE);
            self.push(&farewell, LAST_PATIENCE);
        }
        let _ = termios::tcsetattr(&self.input, OptionalActions::Now, &self.saved);
        // Mouse reports still under way would be typed into the shell.
        let _ = termios::tcflush(&self.input, QueueSelector::IFlush);
    }

    /// Gives it to another program for a while: what is typed is read by nobody here.
    pub fn lend(&self) {
        self.lent.store(true, Ordering::SeqCst);
        self.restore();
    }

    /// Ends the loan; it still has to be [entered](Terminal::enter).
    pub fn take_back(&self) {
        self.lent.store(false, Ordering::SeqCst);
    }

    /// Whether another program has it, with our consent.
    pub fn is_lent(&self) -> bool {
        self.lent.load(Ordering::SeqCst)
    }

    /// Writes one line, made safe by the caller, to the terminal that was given back.
    pub fn say(&self, line: &str) {
        self.push(line.as_bytes(), LAST_PATIENCE);
        self.push(b"\r\n", LAST_PATIENCE);
    }

    /// Where keys come from.
    pub fn input(&self) -> &File {
        &self.input
    }

    /// Where frames go.
    pub fn output(&self) -> &File {
        self.output.file()
    }

    /// Where the program stands.
    pub fn conduct(&self) -> Conduct {
        self.conduct
    }

    /// The size to draw in; see [`drawable`].
    pub fn size(&self) -> Size {
        termios::tcgetwinsize(self.output()).map_or(drawable(0, 0), |window| drawable(window.ws_col, window.ws_row))
    }

    /// Whether the terminal listens to us now, not to another job of the shell.
    pub fn is_foreground(&self) -> bool {
        termios::tcgetpgrp(&self.input).map_or(true, |group| group == rustix::process::getpgrp())
    }

    /// Writes all of it within `patience`, or says that it could not.
    fn push(&self, bytes: &[u8], patience: Duration) -> bool {
        let until = Instant::now() + patience;
        let mut rest = bytes;
        while !rest.is_empty() {
            match self.output.attempt(rest) {
                Ok(count) if count > 0 => rest = rest.get(count..).unwrap_or_default(),
                Ok(_) | Err(Errno::AGAIN | Errno::INTR) => {
                    let left = until.saturating_duration_since(Instant::now());
                    if left.is_zero() {
                        return false;
                    }
                    self.output.wait(left);
                }
                Err(_) => return false,
            }
        }
        true
    }

    fn locked(&self) -> MutexGuard<'_, Stage> {
        self.stage.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The lock, unless its holder hangs in a write to an inherited terminal that has stopped reading.
    fn locked_soon(&self) -> Option<MutexGuard<'_, Stage>> {
        let until = Instant::now() + LOCK_PATIENCE;
        loop {
            match self.stage.try_lock() {
                Ok(stage) => return Some(stage),
                Err(TryLockError::Poisoned(poisoned)) => return Some(poisoned.into_inner()),
                Err(TryLockError::WouldBlock) if Instant::now() < until => {
                    thread::sleep(Duration::from_millis(5));
                }
                Err(TryLockError::WouldBlock) => return None,
            }
        }
    }
}

impl Outlet {
    fn file(&self) -> &File {
        match self {
            Self::Own(file) | Self::Shared(file) => file,
        }
    }

    /// One write that does not wait, as far as that can be had: an inherited terminal is asked first and
    /// given little, since a terminal that is ready at all has room for 256 bytes.
    fn attempt(&self, bytes: &[u8]) -> rustix::io::Result<usize> {
        match self {
            Self::Own(file) => rustix::io::write(file, bytes),
            Self::Shared(_) if !self.wait(Duration::ZERO) => Err(Errno::AGAIN),
            Self::Shared(file) => rustix::io::write(file, bytes.get(..256).unwrap_or(bytes)),
        }
    }

    /// Waits until the terminal takes more, or has gone, or `patience` is over.
    fn wait(&self, patience: Duration) -> bool {
        let mut asked = [PollFd::new(self.file(), PollFlags::OUT)];
        let timeout = Timespec::try_from(patience).ok();
        poll(&mut asked, timeout.as_ref()).is_ok_and(|ready| ready > 0)
    }
}

/// The size to draw in on a window of `columns` × `rows` as reported: a serial line reports 0 and gets the
/// usual 80 × 24, and nothing grows beyond what a screen can be and memory should hold.
pub fn drawable(columns: u16, rows: u16) -> Size {
    let width = if columns == 0 { 80 } else { columns.min(LONGEST_SIDE) };
    let height = if rows == 0 { 24 } else { rows.min(LONGEST_SIDE) };
    let tallest = u32::from(LARGEST_AREA) * u32::from(LONGEST_SIDE) / u32::from(width);
    Size::new(width, u16::try_from(tallest).map_or(height, |tallest| height.min(tallest)))
}

/// Standard input and output, each a terminal.
fn standard() -> io::Result<(File, Outlet)> {
    let (stdin, stdout) = (io::stdin(), io::stdout());
    if !termios::isatty(&stdin) || !termios::isatty(&stdout) {
        return Err(io::ErrorKind::NotConnected.into());
    }
    let input = match reopened(stdin.as_fd()) {
        Some(own) => own,
        None => stdin.as_fd().try_clone_to_owned()?.into(),
    };
    let output = match reopened(stdout.as_fd()) {
        Some(own) => Outlet::Own(own),
        None => Outlet::Shared(stdout.as_fd().try_clone_to_owned()?.into()),
    };
    Ok((input, output))
}

/// Our own description of the terminal behind `fd`. Only a controlling terminal can be opened again by a name that
/// always works.
fn reopened(fd: BorrowedFd<'_>) -> Option<File> {
    termios::tcgetsid(fd).ok()?;
    own()
}

/// Our own description of the session's terminal, which may be non-blocking without the shell noticing.
fn own() -> Option<File> {
    let file = OpenOptions::new().read(true).write(true).open(DEVICE).ok()?;
    rustix::io::ioctl_fionbio(&file, true).ok()?;
    Some(file)
}
