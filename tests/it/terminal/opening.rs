//! Opening as it really is: `xdg-open` with programs that are registered for web pages and e-mails, and without.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;

use portable_pty::CommandBuilder;
use tempfile::TempDir;

use crate::terminal::harness::{self, LEAVE};
use crate::terminal::pty::Pty;
use crate::tools;

/// Alt-W opens the web page.
const OPEN: &[u8] = b"\x1bw";

/// F9 and `s` begin an e-mail.
const MAIL: &[u8] = b"\x1b[20~s";

/// A program that writes down what it is told and makes noise wherever it can, and then does this.
fn fake(folder: &Path, name: &str, then: &str) {
    let (path, out) = (folder.join(name), folder.join("told"));
    let noise = "echo NOISE; echo NOISE >&2; (echo NOISE >/dev/tty) 2>/dev/null";
    fs::write(&path, format!("#!/bin/sh\n{noise}\necho \"{name} $*\" >>{}\n{then}\n", out.display())).unwrap();
    fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).unwrap();
}

/// The program on the page of the invented housing office, at a desk where `handler` is registered for these schemes.
fn desk(folder: &TempDir, schemes: &[&str]) -> CommandBuilder {
    let mut command = harness::desk();
    command.args(["--data", concat!(env!("CARGO_MANIFEST_DIR"), "/tests/it/sample"), "wohngeld"]);
    let data = folder.path().join("data");
    fs::create_dir_all(data.join("applications")).unwrap();
    let handler = folder.path().join("handler");
    let entry = format!("[Desktop Entry]\nType=Application\nName=Invented\nExec={} %u\n", handler.display());
    fs::write(data.join("applications/invented.desktop"), entry).unwrap();
    let mut lines = vec!["[Default Applications]".to_owned()];
    lines.extend(schemes.iter().map(|scheme| format!("x-scheme-handler/{scheme}=invented.desktop")));
    fs::write(
        data.join("applications/mimeapps.list"),
        lines.join(
            "
",
        ) + "
",
    )
    .unwrap();
    for name in ["WAYLAND_DISPLAY", "BROWSER", "DESKTOP_SESSION", "XDG_CONFIG_DIRS"] {
        command.env_remove(name);
    }
    command.env("DISPLAY", ":4095");
    command.env("XDG_CURRENT_DESKTOP", "X-Generic");
    // The programs of the machine on which the tests run are not registered here, except those that stand there.
    command.env("XDG_DATA_DIRS", &data);
    command.env("XDG_CONFIG_HOME", &data);
    command.env("XDG_DATA_HOME", data.join("home"));
    command.env("PATH", format!("{}:/usr/bin:/bin", folder.path().display()));
    command
}

fn says(command: CommandBuilder, keys: &[u8], expected: &str) {
    let mut pty = Pty::ready(command, "Stadt Musterstadt");
    pty.send(keys);
    pty.shows(expected);
    assert!(!pty.screen().contains("NOISE"), "{}", pty.screen());
    pty.send(LEAVE);
    assert_eq!(pty.code(), 0);
}

fn told(folder: &TempDir) -> String {
    fs::read_to_string(folder.path().join("told")).unwrap_or_default()
}

fn is_there() -> bool {
    tools::is_there("xdg-open", &["--version"])
}

#[test]
fn what_is_registered_for_web_pages_gets_the_address() {
    if is_there() {
        let folder = TempDir::new().unwrap();
        fake(folder.path(), "handler", "");
        says(desk(&folder, &["https"]), OPEN, "Geöffnet mit xdg-open: https://musterstadt.example/wohnen");
        assert_eq!(told(&folder), "handler https://musterstadt.example/wohnen\n");
    }
}

#[test]
fn what_is_registered_for_e_mails_gets_the_address() {
    if is_there() {
        let folder = TempDir::new().unwrap();
        fake(folder.path(), "handler", "");
        says(desk(&folder, &["mailto"]), MAIL, "Geöffnet mit xdg-open: wohnen@musterstadt.example");
        assert_eq!(told(&folder), "handler mailto:wohnen@musterstadt.example\n");
    }
}

#[test]
fn an_e_mail_that_nothing_is_registered_for_goes_to_no_browser() {
    if is_there() {
        let folder = TempDir::new().unwrap();
        fake(folder.path(), "x-www-browser", "");
        says(desk(&folder, &["https"]), MAIL, "Hier ist kein Programm, das das öffnet. Die Adresse:");
        assert_eq!(told(&folder), "");
    }
}

#[test]
fn a_registered_program_that_fails_is_not_praised() {
    if is_there() {
        let folder = TempDir::new().unwrap();
        fake(folder.path(), "handler", "exit 1");
        says(desk(&folder, &["mailto"]), MAIL, "Hier ist kein Programm, das das öffnet. Die Adresse:");
        assert_eq!(told(&folder), "handler mailto:wohnen@musterstadt.example\n");
    }
}

#[test]
fn a_registered_program_that_goes_on_holds_nothing_up() {
    if is_there() {
        let folder = TempDir::new().unwrap();
        fake(folder.path(), "handler", "exec sleep 5");
        let mut pty = Pty::ready(desk(&folder, &["https"]), "Stadt Musterstadt");
        pty.send(OPEN);
        pty.until("the handler", |_| !told(&folder).is_empty());
        pty.send(b"q");
        pty.shows("wohngeldq");
        pty.shows("Geöffnet mit xdg-open");
        pty.send(LEAVE);
        assert_eq!(pty.code(), 0);
    }
}

#[test]
fn no_browser_that_needs_a_terminal_is_started_without_one() {
    let folder = TempDir::new().unwrap();
    for name in ["w3m", "browser"] {
        fake(folder.path(), name, "");
    }
    fake(folder.path(), "xdg-open", "echo \"with $BROWSER\" >>\"${0%/*}/told\"; exit 3");
    let mut command = desk(&folder, &[]);
    command.env("BROWSER", "w3m:/usr/bin/lynx -x:browser --new");
    says(command, OPEN, "Geöffnet mit browser");
    let told = told(&folder);
    assert!(told.contains("\nwith browser --new:x-www-browser:"), "{told}");
    assert!(told.ends_with("\nbrowser --new https://musterstadt.example/wohnen\n"), "{told}");
    assert!(!told.contains("w3m") && !told.contains("lynx"), "{told}");
}
