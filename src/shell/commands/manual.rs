//! `wegweiser completions` and `wegweiser man`: what the definition of the command line gives for shells and readers.

use clap::CommandFactory;
use clap_complete::{Shell, generate};
use clap_mangen::Man;

use crate::shell::arguments::Arguments;
use crate::shell::commands::{Outcome, answer};
use crate::shell::failure::Failure;

/// Prints the script with which a shell completes our arguments.
///
/// # Errors
/// When the answer cannot be written.
pub fn completions(shell: Shell) -> Result<Outcome, Failure> {
    let mut script = Vec::new();
    generate(shell, &mut Arguments::command(), "wegweiser", &mut script);
    print(&script)
}

/// Prints the manual page, in the language of `man(7)`.
///
/// # Errors
/// When the answer cannot be written.
pub fn man() -> Result<Outcome, Failure> {
    let mut page = Vec::new();
    let rendered = Man::new(Arguments::command()).render(&mut page);
    rendered.map_err(|wrong| Failure::new(format!("the manual page cannot be made: {wrong}")))?;
    print(&page)
}

fn print(bytes: &[u8]) -> Result<Outcome, Failure> {
    answer(&String::from_utf8_lossy(bytes)).map(|()| Outcome::Fine)
}
