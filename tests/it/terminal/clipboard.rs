//! The clipboard as it really is: what the programs of the system and `tmux` keep of a text that was copied.

use std::fs;
use std::io::{BufRead as _, BufReader};
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;
use std::process::{Child, Command, Stdio};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use portable_pty::CommandBuilder;
use tempfile::TempDir;

use crate::terminal::harness::{self, LEAVE};
use crate::terminal::pty::Pty;
use crate::tools;

/// Alt-K copies the whole card.
const COPY_CARD: &[u8] = b"\x1bk";

/// Ctrl-Y copies the phone.
const COPY_PHONE: &[u8] = b"\x19";

/// What the program is told: the invented directory, and a search in it.
const TOLD: [&str; 3] = ["--data", concat!(env!("CARGO_MANIFEST_DIR"), "/tests/it/sample"), "schuldnerberatung"];

/// A screen that nobody sees.
struct Screen {
    server: Child,
    display: String,
}

impl Screen {
    fn new() -> Self {
        let mut command = Command::new("Xvfb");
        command.args(["-displayfd", "1"]).stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null());
        let mut server = command.spawn().unwrap();
        let mut number = String::new();
        BufReader::new(server.stdout.as_mut().unwrap()).read_line(&mut number).unwrap();
        Self { server, display: format!(":{}", number.trim()) }
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        // What serves a clipboard there goes with it.
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}

fn alone(command: &mut CommandBuilder) {
    for name in ["WAYLAND_DISPLAY", "DISPLAY", "TMUX", "STY"] {
        command.env_remove(name);
    }
}

/// The program with nothing around it but this folder of programs.
fn desk(folder: &Path) -> CommandBuilder {
    let mut command = harness::desk();
    command.args(TOLD);
    alone(&mut command);
    command.env("PATH", folder);
    command
}

/// Only this program of the system's.
fn only(program: &str) -> TempDir {
    let folder = TempDir::new().unwrap();
    let found = tools::output(Command::new("sh").args(["-c", &format!("command -v {program}")]), b"");
    std::os::unix::fs::symlink(found.trim(), folder.path().join(program)).unwrap();
    folder
}

/// The text that the terminal was asked to copy.
fn asked(pty: &Pty) -> String {
    let written = String::from_utf8_lossy(&pty.written()).into_owned();
    let code = written.split("\x1b]52;c;").nth(1).unwrap().split('\x07').next().unwrap();
    String::from_utf8(STANDARD.decode(code).unwrap()).unwrap()
}

fn a_card_is_pasted_to_the_byte(program: &str, shown: &str) {
    let is_here = tools::is_there("Xvfb", &["-help"]) && tools::is_there("xclip", &["-version"]);
    if !is_here || !tools::is_there(program, &[shown]) {
        return;
    }
    let (folder, screen) = (only(program), Screen::new());
    let mut command = desk(folder.path());
    command.env("DISPLAY", &screen.display);
    let mut pty = Pty::ready(command, "Schuldnerhilfe Musterstadt");
    pty.send(COPY_CARD);
    pty.shows("(Zwischenablage des Systems)");
    let card = asked(&pty);
    assert!(card.contains("Pfändung") && card.contains("\n\n"), "{card}");
    // Whoever pastes does it after the program has gone, and its terminal with it.
    drop(pty.hang_up().wait());
    let mut paste = Command::new("xclip");
    paste.args(["-selection", "clipboard", "-out"]).env("DISPLAY", &screen.display);
    assert_eq!(tools::output(&mut paste, b""), card);
}

#[test]
fn a_card_that_xclip_keeps_is_pasted_to_the_byte_after_the_terminal_has_gone() {
    a_card_is_pasted_to_the_byte("xclip", "-version");
}

#[test]
fn a_card_that_xsel_keeps_is_pasted_to_the_byte_after_the_terminal_has_gone() {
    a_card_is_pasted_to_the_byte("xsel", "--version");
}

#[test]
fn a_screen_that_has_gone_is_not_said_to_have_kept_anything() {
    if tools::is_there("xclip", &["-version"]) {
        let folder = only("xclip");
        let mut command = desk(folder.path());
        command.env("DISPLAY", ":4095");
        let mut pty = Pty::ready(command, "Schuldnerhilfe Musterstadt");
        pty.send(COPY_PHONE);
        pty.shows("Terminal gebeten, es zu kopieren");
        pty.send(LEAVE);
        assert_eq!(pty.code(), 0);
    }
}

#[test]
fn a_screen_that_does_not_answer_is_waited_for_once() {
    let folder = TempDir::new().unwrap();
    let begun = folder.path().join("begun");
    for name in ["xclip", "xsel"] {
        let path = folder.path().join(name);
        fs::write(&path, format!("#!/bin/sh\necho {name} >>{}\nexec /bin/sleep 30\n", begun.display())).unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).unwrap();
    }
    let mut command = desk(folder.path());
    command.env("DISPLAY", ":4095");
    let mut pty = Pty::ready(command, "Schuldnerhilfe Musterstadt");
    pty.send(COPY_PHONE);
    pty.shows("Terminal gebeten, es zu kopieren");
    assert_eq!(fs::read_to_string(begun).unwrap(), "xclip\n");
    pty.send(LEAVE);
    assert_eq!(pty.code(), 0);
}

/// `tmux` of our own, told something.
fn tmux(folder: &TempDir, told: &[&str]) -> Command {
    let mut command = Command::new("tmux");
    command.args(["-L", "wegweiser", "-f", "/dev/null"]).args(told).env("TMUX_TMPDIR", folder.path());
    command.env_remove("TMUX");
    command
}

#[test]
fn tmux_as_it_comes_keeps_a_number_and_asks_the_terminal() {
    if !tools::is_there("tmux", &["-V"]) {
        return;
    }
    let folder = TempDir::new().unwrap();
    let mut command = CommandBuilder::new("tmux");
    command.args(["-L", "wegweiser", "-f", "/dev/null", "new-session", harness::program()]);
    command.args(harness::ARGUMENTS);
    command.args(TOLD);
    harness::environment(&mut command);
    alone(&mut command);
    command.env("TMUX_TMPDIR", folder.path());
    let mut pty = Pty::ready(command, "Schuldnerhilfe Musterstadt");
    pty.send(COPY_PHONE);
    pty.shows("Terminal gebeten, es zu kopieren");
    // The number in the sequence that the terminal gets, whichever clipboard tmux names in it.
    pty.until("the sequence", |pty| String::from_utf8_lossy(&pty.written()).contains(";MDMwIDIzMTI1MDEw"));
    assert_eq!(tools::output(&mut tmux(&folder, &["show-buffer"]), b""), "030 23125010");
    tools::output(&mut tmux(&folder, &["kill-server"]), b"");
}
