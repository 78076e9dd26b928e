//! The subcommands: each prints its answer to standard output and says how it ended.

pub mod check;
pub mod diff;
pub mod export;
pub mod import;
pub mod init;
pub mod manual;
pub mod report;
pub mod search;
pub mod settings;
pub mod show;
pub mod verify;

use std::io::{self, ErrorKind, Write};

use crate::shell::failure::Failure;
use crate::text::safe;

/// How a command ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// Fine. Exit code 0.
    Fine,
    /// Nothing found, findings, or differences. Exit code 1.
    Findings,
}

/// Writes a remark to standard error; where that is closed too, the exit code has to say it all.
pub fn remark(text: &str) {
    let _ = io::stderr().write_all(format!("{}\n", safe::excerpt(text, 400)).as_bytes());
}

/// So many things in English, as remarks and errors of the shell are.
pub fn count(many: usize, one: &str) -> String {
    if many == 1 { format!("1 {one}") } else { format!("{many} {one}s") }
}

/// Writes an answer to standard output. A closed pipe is no failure: whoever closed it has read enough.
///
/// # Errors
/// When standard output cannot take it.
pub fn answer(text: &str) -> Result<(), Failure> {
    let mut out = io::stdout().lock();
    let written = out.write_all(text.as_bytes()).and_then(|()| out.flush());
    match written {
        Err(wrong) if wrong.kind() != ErrorKind::BrokenPipe => {
            Err(Failure::new(format!("the answer cannot be written: {wrong}")))
        }
        _ => Ok(()),
    }
}
