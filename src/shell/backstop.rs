//! The backstop: ends the process when leaving in an orderly way takes too long.

use std::sync::Arc;
use std::thread;
use std::time::Duration;

use crate::shell::terminal::Terminal;

/// How long an orderly leave may take. Giving the terminal back takes at most 300 ms more, so that the
/// process is gone within a second whatever hangs: a disk, a terminal that stopped reading, or we.
pub const GRACE: Duration = Duration::from_millis(600);

/// Ends the process with `code` after [`GRACE`], unless it has ended before.
pub fn arm(terminal: &Arc<Terminal>, code: u8) {
    let terminal = Arc::clone(terminal);
    let armed = thread::Builder::new().name("backstop".into()).spawn(move || {
        thread::sleep(GRACE);
        terminal.restore();
        exit(code);
    });
    // Without a thread to spare there is no backstop; the orderly way out is still open.
    drop(armed);
}

/// Ends the process at once: no destructors and no exit handlers, which might wait for a stuck terminal.
pub fn exit(code: u8) -> ! {
    signal_hook::low_level::exit(i32::from(code))
}
