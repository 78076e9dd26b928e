//! The errand: what the browser is opened for. Written by hand, for several options choose among few errands.

use clap::builder::EnumValueParser;
use clap::{Arg, ArgAction, ArgMatches, Args, Command, Error, FromArgMatches, ValueEnum};

/// What the browser is opened for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Errand {
    /// For reading.
    Read,
    /// To print what is picked in it.
    Pick(PickFormat),
    /// As a dialog of lines instead of a screen.
    Plain,
}

/// Forms of what was picked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum PickFormat {
    /// Its id
    Id,
    /// Its phone numbers, one a line
    Phone,
    /// For people, as `show` prints it
    Text,
    /// For programs, as one of the hits of `search`
    Json,
}

impl Args for Errand {
    fn augment_args(command: Command) -> Command {
        let flag = |name: &'static str, help: &'static str| {
            Arg::new(name).long(name).action(ArgAction::SetTrue).help(help).conflicts_with("kiosk")
        };
        let format = Arg::new("format").long("format").value_name("FORM").requires("pick");
        command
            .arg(flag("pick", "Print what is picked with Enter; the browser opens on /dev/tty"))
            .arg(
                format
                    .value_parser(EnumValueParser::<PickFormat>::new())
                    .help("Form in which --pick prints it [default: id]"),
            )
            .arg(
                flag("plain", "Numbered lines instead of a screen, for screen readers and braille")
                    .conflicts_with_all(["pick", "print-id", "print-phone"]),
            )
            .arg(flag("print-id", "The same as --pick --format id").conflicts_with_all(["print-phone", "format"]))
            .arg(flag("print-phone", "The same as --pick --format phone").conflicts_with("format"))
    }

    fn augment_args_for_update(command: Command) -> Command {
        Self::augment_args(command)
    }
}

impl FromArgMatches for Errand {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, Error> {
        let format = matches.get_one::<PickFormat>("format").copied();
        let flags = ["plain", "print-phone", "print-id", "pick"].map(|name| matches.get_flag(name));
        Ok(match flags {
            [true, ..] => Self::Plain,
            [_, true, ..] => Self::Pick(PickFormat::Phone),
            [.., true, _] => Self::Pick(PickFormat::Id),
            [.., true] => Self::Pick(format.unwrap_or(PickFormat::Id)),
            _ => Self::Read,
        })
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), Error> {
        *self = Self::from_arg_matches(matches)?;
        Ok(())
    }
}
