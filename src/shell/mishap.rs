//! The mishap: a panic in any thread gives the terminal back and ends the process.

use std::backtrace::{Backtrace, BacktraceStatus};
use std::fmt::Write as _;
use std::io::{self, IsTerminal, Write as _};
use std::panic::{self, PanicHookInfo};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;

use crate::shell::backstop;
use crate::shell::player::Conduct;
use crate::shell::terminal::Terminal;
use crate::text::safe;

/// The exit code of a Rust program that panicked.
const CODE: u8 = 101;

/// What the public gets to see while the service starts again.
const NEUTRAL: &str = "Einen Moment bitte … / One moment, please …";

/// From now on a panic in any thread ends the process with code 101 and the message on standard error. A
/// program that lived on without its background thread would be a program on a terminal that is not its own.
pub fn guard(terminal: &Arc<Terminal>) {
    let terminal = Arc::clone(terminal);
    let taken = AtomicBool::new(false);
    panic::set_hook(Box::new(move |info| {
        if taken.swap(true, Ordering::SeqCst) {
            // Another thread is on its way out and must not be overtaken.
            loop {
                thread::park();
            }
        }
        backstop::arm(&terminal, CODE);
        terminal.restore();
        report(&terminal, info);
        backstop::exit(CODE);
    }));
}

/// At the desk the message follows on the terminal; in public it goes only where no visitor looks.
fn report(terminal: &Terminal, info: &PanicHookInfo<'_>) {
    let mut stderr = io::stderr();
    let is_public = terminal.conduct() == Conduct::Kiosk;
    if is_public {
        terminal.say(NEUTRAL);
    }
    if !is_public || !stderr.is_terminal() {
        // There is nobody left to tell that nobody could be told.
        let _ = stderr.write_all(message(info).as_bytes());
    }
}

/// The message: thread, place, cause, and the backtrace if the environment asks for one.
fn message(info: &PanicHookInfo<'_>) -> String {
    let payload = info.payload();
    let cause = payload
        .downcast_ref::<&str>()
        .copied()
        .or_else(|| payload.downcast_ref::<String>().map(String::as_str))
        .unwrap_or("no reason given");
    let place = info.location().map_or_else(|| "an unknown place".into(), ToString::to_string);
    let thread = thread::current();
    let name = thread.name().unwrap_or("unnamed");
    let mut text = format!(
        "error: wegweiser stopped because of a mistake in the program (thread {name}, {}): {}\n",
        safe::excerpt(&place, 500),
        safe::excerpt(cause, 500)
    );
    let backtrace = Backtrace::capture();
    if backtrace.status() == BacktraceStatus::Captured {
        for line in backtrace.to_string().lines() {
            // Writing to a string cannot fail.
            let _ = writeln!(text, "{}", safe::excerpt(line, 500));
        }
    }
    text
}
