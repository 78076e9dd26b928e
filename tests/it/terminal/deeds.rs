//! Deeds outside: what reaches the clipboard, the terminal and the programs that open addresses.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;

use portable_pty::CommandBuilder;
use tempfile::TempDir;

use crate::terminal::harness::{self, LEAVE, READY};
use crate::terminal::pty::Pty;

/// Ctrl-Y.
const COPY_PHONE: &[u8] = b"\x19";

/// The bytes that ask the terminal to copy the phone of the invented debt counselling, 030 23125010.
const ASKED: &str = "\x1b]52;c;MDMwIDIzMTI1MDEw\x07";

/// A program that writes what it is told and what it reads into a file named like it, and noise to everything else.
fn fake(folder: &TempDir, name: &str) {
    let path = folder.path().join(name);
    let out = folder.path().join(format!("{name}.out"));
    let out = out.display();
    let script = format!(
        "#!/bin/sh\necho NOISE; echo NOISE >&2; (echo NOISE >/dev/tty) 2>/dev/null\n\
         {{ printf '%s ' \"$@\"; cat; }} >{out}.new && mv {out}.new {out}\n"
    );
    fs::write(&path, script).unwrap();
    fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).unwrap();
}

/// The program on the invented directory, with only these programs around it and those of the system.
fn desk(folder: &TempDir) -> CommandBuilder {
    let mut command = harness::desk();
    command.args(["--data", concat!(env!("CARGO_MANIFEST_DIR"), "/tests/it/sample"), "schuldnerberatung"]);
    for name in ["WAYLAND_DISPLAY", "DISPLAY", "TMUX", "STY", "BROWSER"] {
        command.env_remove(name);
    }
    command.env("PATH", format!("{}:/usr/bin:/bin", folder.path().display()));
    command
}

fn ready(command: CommandBuilder) -> Pty {
    let pty = Pty::ready(command, READY);
    pty.shows("Schuldnerhilfe Musterstadt");
    pty
}

fn wrote(pty: &Pty, folder: &TempDir, name: &str) -> String {
    let path = folder.path().join(format!("{name}.out"));
    pty.until("the other program", |_| path.exists());
    fs::read_to_string(path).unwrap()
}

fn says(pty: &Pty, bytes: &str) -> bool {
    String::from_utf8_lossy(&pty.written()).contains(bytes)
}

fn leave(mut pty: Pty) {
    assert!(!pty.screen().contains("NOISE"), "{}", pty.screen());
    pty.send(LEAVE);
    assert_eq!(pty.code(), 0);
    pty.is_restored();
}

#[test]
fn without_a_system_clipboard_the_terminal_is_asked_and_the_notice_says_so() {
    let mut pty = ready(desk(&TempDir::new().unwrap()));
    pty.send(COPY_PHONE);
    pty.shows("Terminal gebeten, es zu kopieren");
    pty.until("the sequence", |pty| says(pty, ASKED));
    leave(pty);
}

#[test]
fn a_system_clipboard_gets_the_number_and_the_notice_says_so() {
    let folder = TempDir::new().unwrap();
    fake(&folder, "wl-copy");
    let mut command = desk(&folder);
    command.env("WAYLAND_DISPLAY", "wayland-0");
    let mut pty = ready(command);
    pty.send(COPY_PHONE);
    pty.shows("Telefon kopiert: 030 23125010 (Zwischenablage des Systems)");
    assert_eq!(wrote(&pty, &folder, "wl-copy"), "--type text/plain;charset=utf-8 030 23125010");
    leave(pty);
}

#[test]
fn a_clipboard_that_fails_is_not_praised() {
    let folder = TempDir::new().unwrap();
    fs::write(folder.path().join("xclip"), "#!/bin/sh\nexit 1\n").unwrap();
    fs::set_permissions(folder.path().join("xclip"), fs::Permissions::from_mode(0o755)).unwrap();
    let mut command = desk(&folder);
    command.env("DISPLAY", ":99");
    let mut pty = ready(command);
    pty.send(COPY_PHONE);
    pty.shows("Terminal gebeten, es zu kopieren");
    leave(pty);
}

#[test]
fn a_console_without_any_clipboard_says_so_and_gets_no_sequence() {
    let mut command = desk(&TempDir::new().unwrap());
    command.env("TERM", "linux");
    let mut pty = ready(command);
    pty.send(COPY_PHONE);
    pty.shows("Hier gibt es keine Zwischenablage. Telefon: 030 23125010");
    assert!(!says(&pty, "\x1b]52"));
    leave(pty);
}

/// Goes to the page of the housing office, which has a web page.
fn web_page(command: CommandBuilder) -> Pty {
    let mut pty = ready(command);
    pty.send(b"\x15wohngeld");
    pty.shows("Stadt Musterstadt");
    pty.send(b"\x1bw");
    pty
}

#[test]
fn a_web_page_goes_to_the_program_of_the_desk_which_cannot_reach_our_screen() {
    let folder = TempDir::new().unwrap();
    fake(&folder, "xdg-open");
    let mut command = desk(&folder);
    command.env("DISPLAY", ":99");
    let pty = web_page(command);
    pty.shows("Geöffnet mit xdg-open: https://musterstadt.example/wohnen");
    assert_eq!(wrote(&pty, &folder, "xdg-open"), "https://musterstadt.example/wohnen ");
    leave(pty);
}

#[test]
fn the_browser_of_the_environment_is_started_without_a_shell() {
    let folder = TempDir::new().unwrap();
    fake(&folder, "browser");
    let mut command = desk(&folder);
    command.env("BROWSER", "gone:browser --at %s ;$(id)");
    let pty = web_page(command);
    pty.shows("Geöffnet mit browser");
    assert_eq!(wrote(&pty, &folder, "browser"), "--at https://musterstadt.example/wohnen ;$(id) ");
    leave(pty);
}

#[test]
fn where_nothing_opens_it_the_address_is_told() {
    let pty = web_page(desk(&TempDir::new().unwrap()));
    pty.shows("Hier ist kein Programm, das das öffnet.");
    leave(pty);
}
