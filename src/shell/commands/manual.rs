//! `wegweiser completions` and `wegweiser man`: what the definition of the command line gives for shells and readers.

use std::io;

use clap::CommandFactory;
use clap_complete::{Shell, generate};
use clap_mangen::Man;
use clap_mangen::roff::{Roff, roman};

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
    let script = String::from_utf8_lossy(&script);
    // Behind an option that waits for its value no command is there yet, whatever fish's `argparse` says to that.
    answer(&if shell == Shell::Fish { script.replace(NO_WORD, NO_WORD_YET).into() } else { script })
        .map(|()| Outcome::Fine)
}

/// How the script for fish ends its look for a command at an option without its value, and how it is to.
const NO_WORD: &str = "-- $cmd 2>/dev/null\n    or return\n";
const NO_WORD_YET: &str = "-- $cmd 2>/dev/null\n    or return 0\n";

/// Prints the manual page, in the language of `man(7)`.
///
/// # Errors
/// When the answer cannot be written.
pub fn man() -> Result<Outcome, Failure> {
    let mut page = Vec::new();
    rendered(&mut page).map_err(|wrong| Failure::new(format!("the manual page cannot be made: {wrong}")))?;
    answer(&String::from_utf8_lossy(&page)).map(|()| Outcome::Fine)
}

/// The sections that readers of manual pages expect, in their order.
fn rendered(page: &mut Vec<u8>) -> io::Result<()> {
    let man = Man::new(Arguments::command());
    man.render_title(page)?;
    man.render_name_section(page)?;
    man.render_synopsis_section(page)?;
    man.render_description_section(page)?;
    man.render_options_section(page)?;
    man.render_subcommands_section(page)?;
    let mut more = Roff::new();
    for (heading, paragraphs) in MORE {
        more.control("SH", [*heading]);
        for paragraph in *paragraphs {
            more.control("PP", []).text([roman(*paragraph)]);
        }
    }
    more.to_writer(page)?;
    man.render_version_section(page)
}

/// Sections that no definition of arguments gives.
const MORE: &[(&str, &[&str])] = &[
    (
        "EXIT STATUS",
        &[
            "0: fine. 1: nothing found or picked, findings, or differences. 2: could not work. 128 and its number: ended by a \
             signal.",
        ],
    ),
    (
        "FILES",
        &[
            "~/.config/wegweiser/settings.toml: settings.",
            "~/.local/share/wegweiser: what the desk keeps, and a dataset of one's own if there is one.",
            "/usr/share/wegweiser/spree-neisse: a copy of the dataset that is built into the program, if it was installed as \
             a package. The program does not read it; copy its files to ~/.local/share/wegweiser to change them.",
        ],
    ),
];
