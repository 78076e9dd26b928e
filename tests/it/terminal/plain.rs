//! The plain form on a terminal, a dumb one too: it writes lines and nothing else.

use crate::terminal::harness;
use crate::terminal::pty::Pty;

#[test]
fn on_a_dumb_terminal_it_writes_lines_and_leaves_the_modes_alone() {
    for term in ["dumb", "xterm-256color"] {
        let mut command = harness::desk();
        command.args(["--plain"]);
        command.env("TERM", term);
        let mut pty = Pty::ready(command, "Suche oder Nummer: ");
        assert!(!pty.is_raw());
        pty.send(b"tafel forst\r");
        pty.shows("Treffer für „tafel forst“.");
        pty.send(b"\x04");
        assert_eq!(pty.code(), 0);
        assert!(!pty.written().contains(&0x1b), "{}", pty.screen());
    }
}
