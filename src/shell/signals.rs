//! The signals: a table of what each means at the desk and in public, and the thread that listens.

use std::io;
use std::sync::Arc;
use std::sync::mpsc::SyncSender;
use std::thread;

use rustix::process::{self, Signal};
use signal_hook::consts::{
    SIGCONT, SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP, SIGTTIN, SIGTTOU, SIGUSR1, SIGUSR2, SIGWINCH,
};
use signal_hook::iterator::{Handle, Signals};

use crate::shell::backstop;
use crate::shell::incoming::{Ending, Incoming};
use crate::shell::player::{Conduct, Request};
use crate::shell::terminal::Terminal;

/// The signals we catch at the desk. `SIGTTIN` and `SIGTTOU` keep stopping the program there.
const DESK: &[i32] = &[SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP, SIGCONT, SIGWINCH, SIGUSR1, SIGUSR2];

/// The signals we catch in public; those without a meaning are caught to be ignored.
const KIOSK: &[i32] =
    &[SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP, SIGTTIN, SIGTTOU, SIGCONT, SIGWINCH, SIGUSR1, SIGUSR2];

/// Listens as long as it lives.
#[derive(Debug)]
pub struct Listener(Handle);

impl Drop for Listener {
    fn drop(&mut self) {
        self.0.close();
    }
}

/// Starts the thread that turns signals into messages.
///
/// # Errors
/// What the system answered to the registration or to the thread.
pub fn listen(terminal: &Arc<Terminal>, sender: SyncSender<Incoming>) -> io::Result<Listener> {
    let terminal = Arc::clone(terminal);
    let conduct = terminal.conduct();
    let mut signals = Signals::new(caught(conduct))?;
    let listener = Listener(signals.handle());
    thread::Builder::new().name("signals".into()).spawn(move || {
        for signal in signals.forever() {
            if terminal.is_lent() && is_of_the_keyboard(signal) {
                // The shell has to see both programs stopped, and continues both.
                if signal == SIGTSTP {
                    let _ = process::kill_process(process::getpid(), Signal::STOP);
                }
                continue;
            }
            let Some(message) = meaning(conduct, signal) else {
                continue;
            };
            if let Incoming::Ended(ending) = message {
                // The loop may hang somewhere; the end comes all the same.
                backstop::arm(&terminal, ending.exit_code());
            }
            if sender.send(message).is_err() {
                return;
            }
        }
    })?;
    Ok(listener)
}

/// What a signal says to the event loop, if anything.
pub fn meaning(conduct: Conduct, signal: i32) -> Option<Incoming> {
    match (signal, conduct) {
        (SIGHUP, _) => Some(Incoming::Ended(Ending::Hangup)),
        (SIGTERM, _) | (SIGINT | SIGQUIT, Conduct::Desk) => Some(Incoming::Ended(Ending::Signal(signal))),
        (SIGTSTP, Conduct::Desk) => Some(Incoming::Suspended),
        (SIGCONT, _) => Some(Incoming::Resumed),
        (SIGWINCH, _) => Some(Incoming::Resized),
        (SIGUSR1, _) => Some(Incoming::Asked(Request::Reload)),
        (SIGUSR2, Conduct::Kiosk) => Some(Incoming::Asked(Request::IdleReset)),
        _ => None,
    }
}

/// Whether a signal comes from a key, and so is meant for the program that has the terminal.
fn is_of_the_keyboard(signal: i32) -> bool {
    matches!(signal, SIGINT | SIGQUIT | SIGTSTP | SIGCONT)
}

fn caught(conduct: Conduct) -> &'static [i32] {
    match conduct {
        Conduct::Desk => DESK,
        Conduct::Kiosk => KIOSK,
    }
}
