//! A terminal for one program: its keys, its screen and its end.

use std::io::{Read, Write};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, SlavePty, native_pty_system};
use rustix::process::{Pid, Signal, kill_process};

/// How long anything may take on a slow machine; every wait ends as soon as it can.
pub const PATIENCE: Duration = Duration::from_secs(10);

/// The modes that have to be switched off whenever a program leaves.
const OFF: &[&str] = &[
    "\x1b[?2026l",
    "\x1b[?1006l",
    "\x1b[?1015l",
    "\x1b[?1003l",
    "\x1b[?1002l",
    "\x1b[?1000l",
    "\x1b[?2004l",
    "\x1b[?1004l",
    "\x1b[8h",
    "\x1b[0m",
    "\x1b[?25h",
    "\x1b[?1049l",
];

const SIZE: PtySize = PtySize { rows: 24, cols: 80, pixel_width: 0, pixel_height: 0 };

/// A program on a terminal of 80 × 24.
pub struct Pty {
    master: Box<dyn MasterPty + Send>,
    _slave: Box<dyn SlavePty + Send>,
    writer: Box<dyn Write + Send>,
    child: Option<Box<dyn Child + Send + Sync>>,
    seen: Arc<Mutex<Vec<u8>>>,
    reading: Arc<AtomicBool>,
    closing: Arc<AtomicBool>,
    reader: Option<JoinHandle<()>>,
    modes: String,
}

impl Pty {
    /// Starts a program and does not wait for anything.
    pub fn start(command: CommandBuilder) -> Self {
        let pair = native_pty_system().openpty(SIZE).unwrap();
        let modes = modes(pair.master.as_ref());
        let child = pair.slave.spawn_command(command).unwrap();
        let (seen, reading, closing) =
            (Arc::new(Mutex::new(Vec::new())), Arc::new(AtomicBool::new(true)), Arc::new(AtomicBool::new(false)));
        let mut source = pair.master.try_clone_reader().unwrap();
        let reader = thread::spawn({
            let (seen, reading, closing) = (Arc::clone(&seen), Arc::clone(&reading), Arc::clone(&closing));
            move || {
                let mut bytes = [0; 16384];
                while let Ok(count @ 1..) = source.read(&mut bytes) {
                    seen.lock().unwrap().extend_from_slice(&bytes[..count]);
                    if closing.load(Ordering::SeqCst) {
                        return;
                    }
                    while !reading.load(Ordering::SeqCst) {
                        thread::sleep(Duration::from_millis(5));
                    }
                }
            }
        });
        Self {
            writer: pair.master.take_writer().unwrap(),
            master: pair.master,
            _slave: pair.slave,
            child: Some(child),
            seen,
            reading,
            closing,
            reader: Some(reader),
            modes,
        }
    }

    /// Starts a program and waits until it shows `ready`.
    pub fn ready(command: CommandBuilder, ready: &str) -> Self {
        let pty = Self::start(command);
        pty.shows(ready);
        pty
    }

    /// Types.
    pub fn send(&mut self, bytes: &[u8]) {
        self.writer.write_all(bytes).unwrap();
        self.writer.flush().unwrap();
    }

    /// Types, and says how long the terminal took to accept it.
    pub fn flood(&mut self, bytes: &[u8]) -> Duration {
        let began = Instant::now();
        self.send(bytes);
        began.elapsed()
    }

    /// Waits until the screen shows `text`.
    pub fn shows(&self, text: &str) {
        self.until(text, |pty| pty.screen().contains(text));
    }

    /// Waits until something is true of the terminal.
    pub fn until(&self, what: &str, is_true: impl Fn(&Self) -> bool) {
        let began = Instant::now();
        while !is_true(self) {
            assert!(began.elapsed() < PATIENCE, "no {what:?} on:\n{}", self.screen());
            thread::sleep(Duration::from_millis(5));
        }
    }

    /// What is on the screen now.
    pub fn screen(&self) -> String {
        self.parsed().screen().contents()
    }

    /// The screen with its cells, as a terminal understands what was written.
    pub fn parsed(&self) -> vt100::Parser {
        let (height, width) = match self.master.get_size() {
            Ok(size) if size.rows <= 100 && size.cols <= 200 => (size.rows, size.cols),
            _ => (SIZE.rows, SIZE.cols),
        };
        let mut parser = vt100::Parser::new(height, width, 0);
        parser.process(&self.seen.lock().unwrap());
        parser
    }

    /// Whether a row of the screen has this sign and a reversed cell.
    pub fn has_reversed_row(&self, sign: &str) -> bool {
        let parser = self.parsed();
        let (height, width) = parser.screen().size();
        let screen = parser.screen();
        let row = |y| (0..width).filter_map(move |x| screen.cell(y, x));
        (0..height).any(|y| {
            let cells: Vec<_> = row(y).collect();
            cells.iter().any(|cell| cell.contents() == sign) && cells.iter().any(|cell| cell.inverse())
        })
    }

    /// The number behind `label` on the screen, if both are there.
    pub fn number(&self, label: &str) -> Option<u64> {
        let screen = self.screen();
        let after = screen.split_once(label)?.1.trim_start();
        after.split(|char: char| !char.is_ascii_digit()).next()?.parse().ok()
    }

    /// Everything written so far.
    pub fn written(&self) -> Vec<u8> {
        self.seen.lock().unwrap().clone()
    }

    /// The window gets another size.
    pub fn resize(&self, cols: u16, rows: u16) {
        self.master.resize(PtySize { rows, cols, ..SIZE }).unwrap();
    }

    /// The terminal stops reading what is written to it.
    pub fn hold(&self) {
        self.reading.store(false, Ordering::SeqCst);
    }

    /// The terminal reads again.
    pub fn release(&self) {
        self.reading.store(true, Ordering::SeqCst);
    }

    /// The process that was started.
    pub fn pid(&self) -> Pid {
        Pid::from_raw(self.child.as_ref().unwrap().process_id().unwrap().try_into().unwrap()).unwrap()
    }

    /// Sends a signal to the process that was started.
    pub fn signal(&self, signal: Signal) {
        kill_process(self.pid(), signal).unwrap();
    }

    /// Whether the process still runs.
    pub fn is_running(&mut self) -> bool {
        self.child.as_mut().unwrap().try_wait().unwrap().is_none()
    }

    /// Waits for the end and gives the exit code.
    pub fn code(&mut self) -> u32 {
        code(self.child.as_mut().unwrap().as_mut())
    }

    /// The modes are as before the start, and every mode a terminal program switches on was switched off.
    pub fn is_restored(&self) {
        assert_eq!(modes(self.master.as_ref()), self.modes);
        self.until("end of the last write", |pty| {
            let written = String::from_utf8_lossy(&pty.written()).into_owned();
            OFF.iter().all(|off| last_switch(&written, off).is_some_and(|last| last == *off))
        });
    }

    /// Whether the program has set modes of its own.
    pub fn is_raw(&self) -> bool {
        modes(self.master.as_ref()) != self.modes
    }

    /// Closes the terminal as a window does, and leaves the process to itself.
    pub fn hang_up(mut self) -> Box<dyn Child + Send + Sync> {
        self.closing.store(true, Ordering::SeqCst);
        // The reader holds the terminal open until it reads something: a frame in another size.
        self.resize(70, 20);
        self.reader.take().unwrap().join().unwrap();
        self.child.take().unwrap()
    }
}

impl Drop for Pty {
    fn drop(&mut self) {
        self.release();
        if let Some(child) = &mut self.child {
            // After a failed test nothing may stay behind.
            let _ = child.kill();
        }
    }
}

/// Waits for the end of a process and gives its exit code; it is killed if it does not come.
pub fn code(child: &mut (dyn Child + Send + Sync)) -> u32 {
    let began = Instant::now();
    loop {
        if let Some(status) = child.try_wait().unwrap() {
            assert_eq!(status.signal(), None, "ended by a signal");
            return status.exit_code();
        }
        if began.elapsed() > PATIENCE {
            child.kill().unwrap();
            panic!("still running");
        }
        thread::sleep(Duration::from_millis(5));
    }
}

fn modes(master: &dyn MasterPty) -> String {
    format!("{:?}", master.get_termios().unwrap())
}

/// The last time a mode was switched, on or off.
fn last_switch<'a>(written: &'a str, off: &str) -> Option<&'a str> {
    let stem = &off[..off.len() - 1];
    let start = written.rfind(stem)?;
    written.get(start..start + off.len())
}
