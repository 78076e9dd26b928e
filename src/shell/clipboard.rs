//! The clipboard: that of the system, and that of the terminal, which is asked by OSC 52 and never answers.

use std::env;
use std::io;
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use crate::shell::outside::Program;

/// The longest text that is copied; what is on a card is far shorter.
pub const LONGEST: usize = 48 * 1024;

/// How long a program may take to read a text.
const PATIENCE: Duration = Duration::from_secs(2);

/// The longest piece that `screen` passes on at once.
const PIECE: usize = 240;

/// What lies between us and the terminal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Between {
    /// Nothing that is known.
    Nothing,
    /// `tmux`.
    Tmux,
    /// `screen`.
    Screen,
}

impl Between {
    /// As the environment says.
    pub fn here() -> Self {
        let is_set = |name| env::var_os(name).is_some_and(|value| !value.is_empty());
        match () {
            () if is_set("TMUX") => Self::Tmux,
            () if is_set("STY") => Self::Screen,
            () => Self::Nothing,
        }
    }
}

/// The bytes that ask a terminal to copy a text (OSC 52 of xterm's control sequences).
pub fn sequence(text: &str, between: Between) -> String {
    let asked = format!("\x1b]52;c;{}\x07", STANDARD.encode(text));
    match between {
        Between::Nothing => asked,
        // Which of the two works depends on its settings: that it takes the sequence itself (set-clipboard on), or that
        // it lets the wrapped one through (allow-passthrough on).
        Between::Tmux => format!("{asked}\x1bPtmux;{}\x1b\\", asked.replace('\x1b', "\x1b\x1b")),
        Between::Screen => {
            let letters: Vec<char> = asked.chars().collect();
            let pieces =
                letters.chunks(PIECE).flat_map(|piece| ["\x1bP".chars().collect(), piece.to_vec(), vec!['\x1b', '\\']]);
            pieces.flatten().collect()
        }
    }
}

/// The programs that can reach the clipboard of the system here, each with what makes the text a plain one: without it,
/// `wl-copy` guesses from the letters what they are, and what it takes for something else cannot be pasted everywhere.
pub fn programs() -> Vec<Program> {
    let is_set = |name| env::var_os(name).is_some_and(|value| !value.is_empty());
    let wayland = if is_set("WAYLAND_DISPLAY") {
        Program::find("wl-copy", &["--type", "text/plain;charset=utf-8"])
    } else {
        None
    };
    let x11: [(&str, &[&str]); 2] =
        [("xclip", &["-selection", "clipboard", "-in"]), ("xsel", &["--clipboard", "--input"])];
    let x11 = x11.into_iter().filter(|_| is_set("DISPLAY")).filter_map(|(name, told)| Program::find(name, told));
    let apple = if cfg!(target_os = "macos") { Program::find("pbcopy", &[]) } else { None };
    wayland.into_iter().chain(x11).chain(apple).collect()
}

/// What hands a text to `tmux`, which asks the terminal itself: as it comes from us, it does not let the sequence through.
pub fn multiplexer(between: Between) -> Option<Program> {
    if between == Between::Tmux { Program::find("tmux", &["load-buffer", "-w", "-"]) } else { None }
}

/// Gives a text to the first of these programs that takes it; whether one did. Where one does not answer, its screen has
/// gone, and none of the others is waited for.
pub fn keep(text: &str, programs: &[Program]) -> bool {
    let mut answers = programs.iter().map(|program| program.takes(text, PATIENCE));
    let is_last = |answer: &io::Result<()>| match answer {
        Ok(()) => true,
        Err(wrong) => wrong.kind() == io::ErrorKind::TimedOut,
    };
    answers.find(is_last).is_some_and(|answer| answer.is_ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_terminal_is_asked_for_the_clipboard() {
        assert_eq!(sequence("030 23125001", Between::Nothing), "\x1b]52;c;MDMwIDIzMTI1MDAx\x07");
    }

    #[test]
    fn tmux_gets_it_plain_and_wrapped() {
        let asked = "\x1b]52;c;eA==\x07";
        assert_eq!(sequence("x", Between::Tmux), format!("{asked}\x1bPtmux;\x1b{asked}\x1b\\"));
    }

    #[test]
    fn screen_gets_it_in_pieces_that_make_the_whole() {
        let text = "Musterstadt ".repeat(100);
        let pieces = sequence(&text, Between::Screen);
        assert!(pieces.split("\x1b\\").all(|piece| piece.len() <= PIECE + 2), "{pieces:?}");
        let whole: String = pieces.split_terminator("\x1b\\").filter_map(|piece| piece.strip_prefix("\x1bP")).collect();
        assert_eq!(whole, sequence(&text, Between::Nothing));
    }
}
