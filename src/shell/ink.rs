//! The ink of answers: a few colors, and those only where a person reads them on a terminal.

use std::env;
use std::io::{self, IsTerminal};

use crate::shell::arguments::When;

/// How answers are written to standard output.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ink {
    /// As text alone.
    Plain,
    /// With escape sequences for color (ECMA-48, SGR).
    Colored,
}

impl Ink {
    /// The ink that was asked for, or that fits standard output and the environment.
    pub fn of(when: When) -> Self {
        let is_colored = match when {
            When::Always => true,
            When::Never => false,
            When::Auto if is_unwanted() => false,
            When::Auto => is_forced() || io::stdout().is_terminal() && !is_dumb(),
        };
        if is_colored { Self::Colored } else { Self::Plain }
    }

    /// What must stand out.
    pub fn strong(self, text: &str) -> String {
        self.dyed("1", text)
    }

    /// What may be passed over.
    pub fn faint(self, text: &str) -> String {
        self.dyed("2", text)
    }

    /// What is wrong.
    pub fn wrong(self, text: &str) -> String {
        self.dyed("1;31", text)
    }

    /// What is doubtful.
    pub fn doubtful(self, text: &str) -> String {
        self.dyed("1;33", text)
    }

    fn dyed(self, code: &str, text: &str) -> String {
        match self {
            Self::Plain => text.to_owned(),
            Self::Colored => format!("\u{1b}[{code}m{text}\u{1b}[0m"),
        }
    }
}

/// Whether the environment asks for no color: `NO_COLOR`, present and not empty (<https://no-color.org>), or `CLICOLOR=0`
/// (<https://bixense.com/clicolors>).
pub fn is_unwanted() -> bool {
    let is_set = |name: &str| env::var_os(name).is_some_and(|value| !value.is_empty());
    is_set("NO_COLOR") || !is_forced() && env::var_os("CLICOLOR").is_some_and(|value| value == "0")
}

/// Whether the environment asks for color even where no terminal is.
fn is_forced() -> bool {
    env::var_os("CLICOLOR_FORCE").is_some_and(|value| !value.is_empty() && value != "0")
}

fn is_dumb() -> bool {
    env::var_os("TERM").is_none_or(|term| term == "dumb")
}
