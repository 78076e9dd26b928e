//! Picking: the browser in the middle of a pipeline, on the terminal of the session.

use std::fs;
use std::process::{Command, Stdio};

use portable_pty::CommandBuilder;
use rustix::process::Signal;

use crate::terminal::harness;
use crate::terminal::pty::{Pty, code};

/// An invented directory.
const DATA: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/it/sample/musterstadt.toml");

/// The one offer that the words after it find.
const OFFER: &str = "schuldnerberatung";
const WORDS: &str = "pfändung";

/// A shell that runs a script in which `$0 $@` is the program with arguments for a choice.
fn script(text: &str, arguments: &[&str]) -> CommandBuilder {
    let mut command = CommandBuilder::new("sh");
    command.args(["-c", text, harness::program()]);
    command.args(arguments);
    command.args(["--lang", "de", "--data", DATA]);
    harness::environment(&mut command);
    command
}

#[test]
fn enter_hands_the_choice_to_the_next_program_of_the_pipeline() {
    let text = r#"echo nothing | "$0" "$@" | xargs -I{} echo "got <{}>""#;
    let mut pty = Pty::ready(script(text, &["--pick", WORDS]), "Enter auswählen");
    pty.send(b"\r");
    pty.shows(&format!("got <{OFFER}>"));
    assert_eq!(pty.code(), 0);
    pty.is_restored();
}

#[test]
fn the_terminal_is_given_back_before_the_choice_is_written() {
    let mut pty = Pty::ready(script(r#""$0" "$@" | cat"#, &["--pick", WORDS]), "auswählen");
    pty.send(b"\r");
    pty.shows(OFFER);
    let written = String::from_utf8_lossy(&pty.written()).into_owned();
    let last = written.rfind("\x1b[?1049l").unwrap();
    assert!(written[last..].contains(OFFER), "{:?}", &written[last..]);
    pty.is_restored();
}

#[test]
fn leaving_without_a_choice_is_code_1_and_writes_nothing() {
    for leave in [&b"\x1b"[..], b"\x03", b"\x1b[21~"] {
        let text = r#"out=$("$0" "$@"); echo "code $? <$out>""#;
        let mut pty = Pty::ready(script(text, &["--pick"]), harness::READY);
        pty.send(leave);
        pty.shows("code 1 <>");
        pty.is_restored();
    }
}

#[test]
fn the_phone_is_printed_in_international_form() {
    let text = r#"out=$("$0" "$@"); echo "code $? <$out>""#;
    let mut pty = Pty::ready(script(text, &["--print-phone", WORDS]), "auswählen");
    pty.send(b"\r");
    pty.shows("code 0 <+49 30 23125010>");
}

#[test]
fn a_phone_that_is_not_known_is_code_1_and_said_on_standard_error() {
    let text = r#"out=$("$0" "$@"); echo "code $? <$out>""#;
    let mut pty = Pty::ready(script(text, &["--print-phone", "nachbarn"]), "auswählen");
    pty.send(b"\r");
    pty.shows("code 1 <>");
    assert!(pty.screen().contains("Eine Telefonnummer ist nicht bekannt."), "{}", pty.screen());
}

#[test]
fn a_choice_can_be_a_hit_in_json() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("hit.json");
    let text = format!(r#""$0" "$@" > '{}'"#, file.display());
    let arguments = ["--pick", "--format", "json", WORDS];
    let mut pty = Pty::ready(script(&text, &arguments), "auswählen");
    pty.send(b"\r");
    assert_eq!(pty.code(), 0);
    let hit: serde_json::Value = serde_json::from_str(&fs::read_to_string(file).unwrap()).unwrap();
    assert_eq!((&hit["id"], &hit["kind"], &hit["rank"]), (&OFFER.into(), &"offer".into(), &1.into()));
}

#[test]
fn a_signal_while_choosing_gives_the_terminal_back() {
    let mut pty = Pty::ready(script(r#"exec "$0" "$@" < /dev/null > /dev/null"#, &["--pick"]), harness::READY);
    assert!(pty.is_raw());
    pty.signal(Signal::TERM);
    assert_eq!(pty.code(), 143);
    pty.is_restored();
}

#[test]
fn a_terminal_that_closes_while_choosing_ends_the_program() {
    let text = r#"trap "" HUP; exec "$0" "$@" < /dev/null > /dev/null"#;
    let mut child = Pty::ready(script(text, &["--pick"]), harness::READY).hang_up();
    assert_eq!(code(child.as_mut()), 129);
}

#[test]
fn a_pipeline_that_is_suspended_while_choosing_continues() {
    let text = r#"set -m; "$0" "$@" | cat; echo "now STOPPED"; read line; fg; echo "it ends""#;
    let mut pty = Pty::ready(script(text, &["--pick", WORDS]), "auswählen");
    pty.send(b"\x1a");
    pty.shows("now STOPPED");
    assert!(!pty.is_raw());
    pty.send(b"\n");
    pty.until("raw mode", Pty::is_raw);
    pty.send(b"\r");
    pty.shows(OFFER);
    pty.shows("it ends");
    pty.is_restored();
}

#[test]
fn without_a_terminal_of_the_session_there_is_no_choice() {
    // A session of its own has no terminal until it opens one.
    let mut command = Command::new("setsid");
    command.args(["--wait", harness::program(), "--pick"]).env("HOME", harness::home()).stdin(Stdio::null());
    let output = command.output().unwrap();
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!((output.status.code(), output.stdout.as_slice()), (Some(2), &b""[..]), "{said}");
    assert!(said.starts_with("error: there is no terminal to choose on") && said.contains("\nhint: "), "{said}");
    assert!(!output.stderr.contains(&0x1b));
}
