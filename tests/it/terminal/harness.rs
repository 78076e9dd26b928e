//! The one place that knows the program: how it is started, what it shows, and which keys leave it.

use std::fs;

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

/// A home in which nobody has settings or data of their own.
pub fn home() -> &'static str {
    let home = concat!(env!("CARGO_TARGET_TMPDIR"), "/home");
    fs::create_dir_all(home).unwrap();
    home
}
