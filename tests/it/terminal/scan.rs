//! QR codes through a terminal: a camera reads from its cells what the program meant.

use vt100::Color;

use crate::scan::{brightness, cell, glimpsed, picture};
use crate::terminal::harness::{self, LEAVE, READY};
use crate::terminal::pty::Pty;
use crate::tools;

fn bright(color: Color) -> u8 {
    brightness(matches!(color, Color::Idx(16 | 0)), matches!(color, Color::Idx(231 | 15)))
}

/// What stands on the terminal, as a picture.
fn photographed(pty: &Pty) -> Vec<u8> {
    let parser = pty.parsed();
    let screen = parser.screen();
    let (height, width) = screen.size();
    let row = |y| {
        let cells = (0..width).filter_map(move |x| screen.cell(y, x));
        cells.map(|it| cell(it.contents(), bright(it.fgcolor()), bright(it.bgcolor()))).collect()
    };
    picture(&(0..height).map(row).collect::<Vec<_>>())
}

#[test]
fn a_camera_reads_the_phone_from_a_terminal_and_from_a_console() {
    if !tools::is_there("zbarimg", &["--version"]) {
        return;
    }
    for (term, size) in [("xterm-256color", (80, 24)), ("linux", (160, 50))] {
        let mut command = harness::desk();
        command.args(["--data", concat!(env!("CARGO_MANIFEST_DIR"), "/tests/it/sample"), "schuldnerberatung"]);
        command.env("TERM", term);
        command.env("NO_COLOR", "1");
        let mut pty = Pty::ready(command, READY);
        pty.resize(size.0, size.1);
        pty.shows("Schuldnerhilfe Musterstadt");
        pty.send(b"\x1bq");
        pty.shows("Esc schlie");
        pty.send(b"\t");
        pty.until("the phone", |pty| glimpsed(photographed(pty)) == "tel:+493023125010\n");
        pty.send(b"\x1b");
        pty.shows("Suche:");
        pty.send(LEAVE);
        assert_eq!(pty.code(), 0);
    }
}
