//! Programs from outside that judge what this one writes, where they are installed.

use std::env;
use std::io::Write;
use std::process::{Command, Stdio};

/// Whether a command works here. Where it does not, the test says so and passes, unless `WEGWEISER_NEED_TOOLS` is set.
#[expect(clippy::print_stderr, reason = "a test that was not made has to say so")]
pub fn is_there(program: &str, arguments: &[&str]) -> bool {
    let mut command = Command::new(program);
    let done = command.args(arguments).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).status();
    let is_there = done.is_ok_and(|status| status.success());
    assert!(is_there || env::var_os("WEGWEISER_NEED_TOOLS").is_none(), "{program} {arguments:?} does not work here");
    if !is_there {
        eprintln!("not tested: {program} {arguments:?} does not work here");
    }
    is_there
}

/// What a command that gets `input` writes to standard output; it must succeed.
#[track_caller]
pub fn output(command: &mut Command, input: &[u8]) -> String {
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let mut pipe = child.stdin.take().unwrap();
    let input = input.to_vec();
    // In a thread of its own: a full pipe in both directions would stop both sides.
    let writer = std::thread::spawn(move || pipe.write_all(&input));
    let done = child.wait_with_output().unwrap();
    writer.join().unwrap().unwrap();
    assert!(done.status.success(), "{command:?}: {}", String::from_utf8_lossy(&done.stderr));
    String::from_utf8(done.stdout).unwrap()
}
