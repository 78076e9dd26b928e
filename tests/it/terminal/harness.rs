//! The one place that knows the program: how it is started, what it shows, and which keys leave it.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Once;
use std::sync::atomic::{AtomicU32, Ordering};

use portable_pty::CommandBuilder;

/// Part of the first frame.
pub const READY: &str = "Wegweiser";

/// The keys that leave the program at the desk: F10, and Enter for the question it asks.
pub const LEAVE: &[u8] = b"\x1b[21~\r";

/// Further arguments of a start that waits for keys.
pub const ARGUMENTS: &[&str] = &["--lang", "de"];

/// The program at the desk.
pub fn desk() -> CommandBuilder {
    let mut command = CommandBuilder::new(program());
    command.args(ARGUMENTS);
    environment(&mut command);
    command
}

/// The program in public.
pub fn kiosk() -> CommandBuilder {
    let mut command = desk();
    command.arg("--kiosk");
    command
}

/// The program, started by a shell script in which `$0` is its path.
pub fn scripted(script: &str) -> CommandBuilder {
    let mut command = CommandBuilder::new("sh");
    command.args(["-c", script, program()]);
    command.args(ARGUMENTS);
    environment(&mut command);
    command
}

/// Where the program is.
pub fn program() -> &'static str {
    env!("CARGO_BIN_EXE_wegweiser")
}

/// What every start needs, whoever runs the tests.
pub fn environment(command: &mut CommandBuilder) {
    command.env("TERM", "xterm-256color");
    command.env_remove("NO_COLOR");
    command.env_remove("RUST_BACKTRACE");
    for name in ["XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"] {
        command.env_remove(name);
    }
    command.env("HOME", home());
}

/// A new home, in which nobody has settings or data of their own, nor keeps anything yet.
pub fn home() -> PathBuf {
    static CLEAN: Once = Once::new();
    static NEXT: AtomicU32 = AtomicU32::new(0);
    let homes = Path::new(env!("CARGO_TARGET_TMPDIR")).join("homes");
    // What a run leaves, a later one takes away.
    CLEAN.call_once(|| {
        for entry in fs::read_dir(&homes).into_iter().flatten().flatten() {
            let is_over = !Path::new("/proc").join(entry.file_name()).exists();
            if is_over {
                let _ = fs::remove_dir_all(entry.path());
            }
        }
    });
    let number = NEXT.fetch_add(1, Ordering::Relaxed);
    let home = homes.join(std::process::id().to_string()).join(number.to_string());
    // Whoever lives there has been here before.
    let state = home.join(".local/state/wegweiser");
    fs::create_dir_all(&state).unwrap();
    fs::write(state.join("guide-seen"), "").unwrap();
    home
}
