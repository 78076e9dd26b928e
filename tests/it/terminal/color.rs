//! Colors on a terminal: of answers, and of the browser.

use portable_pty::CommandBuilder;

use crate::terminal::harness;
use crate::terminal::pty::Pty;

/// What an answer writes to a terminal.
fn answered(arguments: &[&str], variable: (&str, &str)) -> String {
    let mut command = CommandBuilder::new(harness::program());
    command.args(arguments);
    harness::environment(&mut command);
    command.env(variable.0, variable.1);
    let mut pty = Pty::start(command);
    pty.code();
    pty.until("an answer", |pty| pty.written().ends_with(b"\n"));
    String::from_utf8_lossy(&pty.written()).into_owned()
}

const SEARCH: &[&str] = &["search", "--limit", "1", "--lang", "de", "tafel"];

#[test]
fn an_answer_on_a_terminal_is_colored_unless_it_is_not_wanted() {
    assert!(answered(SEARCH, ("CLICOLOR", "1")).contains("\u{1b}[1m"));
    for unwanted in [("NO_COLOR", "1"), ("CLICOLOR", "0"), ("TERM", "dumb")] {
        assert!(!answered(SEARCH, unwanted).contains('\u{1b}'), "{unwanted:?}");
    }
}

/// Whether a sequence that sets a color was written: 30 to 48 and 90 to 107.
fn is_colored(written: &[u8]) -> bool {
    let text = String::from_utf8_lossy(written).into_owned();
    regex::Regex::new(r"\x1b\[([0-9;:]*[;:])?(3[0-8]|4[0-8]|9[0-7]|10[0-7])([;:][0-9;:]*)?m").unwrap().is_match(&text)
}

#[test]
fn a_browser_without_colors_sets_none() {
    let browser = |option: &[&str]| {
        let mut command = harness::desk();
        command.args(option);
        let mut pty = Pty::ready(command, harness::READY);
        pty.send(harness::LEAVE);
        pty.code();
        is_colored(&pty.written())
    };
    assert!(browser(&[]));
    assert!(!browser(&["--color", "never", "--theme", "dark"]));
}
