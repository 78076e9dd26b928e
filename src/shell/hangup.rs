//! The hangup: notices that the terminal has gone, even if no signal says so.

use std::io::{self, PipeReader};
use std::sync::Arc;
use std::sync::mpsc::SyncSender;
use std::thread;
use std::time::Duration;

use rustix::event::{PollFd, PollFlags, Timespec, poll};

use crate::shell::backstop;
use crate::shell::incoming::{Ending, Incoming};
use crate::shell::terminal::Terminal;

/// Starts the thread that waits for the terminal to go, until the other end of `stop` is closed.
///
/// # Errors
/// What the system answered to the thread.
pub fn watch(terminal: &Arc<Terminal>, stop: PipeReader, sender: SyncSender<Incoming>) -> io::Result<()> {
    let terminal = Arc::clone(terminal);
    thread::Builder::new().name("hangup".into()).spawn(move || {
        loop {
            // No events are asked for, so that only the ones nobody can refuse wake us: gone and broken.
            let mut asked = [
                PollFd::new(terminal.input(), PollFlags::empty()),
                PollFd::new(terminal.output(), PollFlags::empty()),
                PollFd::new(&stop, PollFlags::empty()),
            ];
            if poll(&mut asked, None).is_err() {
                thread::sleep(Duration::from_millis(50));
                continue;
            }
            let [input, output, stop] = asked;
            if !stop.revents().is_empty() {
                return;
            }
            if !(input.revents() | output.revents()).is_empty() {
                return report(&terminal, &sender);
            }
        }
    })?;
    Ok(())
}

/// Tells the event loop that the terminal has gone, and makes sure that the process goes too.
pub fn report(terminal: &Arc<Terminal>, sender: &SyncSender<Incoming>) {
    backstop::arm(terminal, Ending::Hangup.exit_code());
    // A loop that has ended already needs no telling.
    let _ = sender.send(Incoming::Ended(Ending::Hangup));
}

/// Whether the terminal has gone.
pub fn has_gone(terminal: &Terminal) -> bool {
    let mut asked = [PollFd::new(terminal.input(), PollFlags::empty())];
    poll(&mut asked, Some(&Timespec::default())).is_ok_and(|ready| ready > 0)
}
