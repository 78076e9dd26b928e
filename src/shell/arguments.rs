//! The command line. Its names and shapes are a contract with scripts outside.

use std::path::PathBuf;

use clap::{Parser, Subcommand, ValueEnum};
use clap_complete::Shell;

use crate::shell::arguments::errand::Errand;

pub mod errand;

/// What was asked on the command line.
#[derive(Debug, Parser)]
#[command(name = "wegweiser", version, about)]
// Written by hand: clap would not tell the browser's query from a command.
#[command(override_usage = "wegweiser [OPTIONS] [QUERY]...\n       wegweiser [OPTIONS] <COMMAND>")]
#[command(
    after_help = "Without a subcommand the browser opens. Exit codes: 0 fine, 1 nothing found or picked, findings or differences, 2 could not work."
)]
pub struct Arguments {
    /// What to do; the browser opens without it.
    #[command(subcommand)]
    pub command: Option<Command>,
    /// Options of every command.
    #[command(flatten)]
    pub common: Common,
    /// Colors of the browser
    #[arg(long, value_name = "NAME")]
    pub theme: Option<Theme>,
    /// What the browser is opened for.
    #[command(flatten)]
    pub errand: Errand,
    /// Public mode: no way out, forgets its visitor, writes nothing
    #[arg(long)]
    pub kiosk: bool,
    /// What to search for at the start
    #[arg(value_name = "QUERY")]
    pub query: Vec<String>,
}

/// Options of every command.
#[derive(Debug, Clone, clap::Args)]
pub struct Common {
    /// Dataset: a folder of TOML files, or one file
    #[arg(long, value_name = "PATH", global = true)]
    pub data: Option<PathBuf>,
    /// Interface language: de, de-simple, en, pl, uk, ru, ar, fa, vi
    #[arg(long, value_name = "TAG", global = true)]
    pub lang: Option<String>,
    /// Pretend that it is this time (RFC 3339, local without offset)
    #[arg(long, value_name = "TIME", global = true)]
    pub at: Option<String>,
    /// Settings file
    #[arg(long, value_name = "FILE", global = true)]
    pub config: Option<PathBuf>,
    /// Colors: on a terminal, always, or never
    #[arg(long, value_name = "WHEN", value_enum, default_value_t = When::Auto, global = true)]
    pub color: When,
    /// Neither use nor write the copy of a large dataset in the cache folder
    #[arg(long, global = true)]
    pub no_cache: bool,
}

/// Subcommands.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Search and print the hits, best first
    Search {
        /// Which lists to search
        #[arg(long, value_enum, default_value_t = Tab::All)]
        tab: Tab,
        /// How many hits at most
        #[arg(long, value_name = "N", default_value_t = 20)]
        limit: usize,
        /// Form of the output
        #[arg(long, value_enum, default_value_t = Format::Text)]
        format: Format,
        /// What to search for
        #[arg(required = true, value_name = "QUERY")]
        query: Vec<String>,
    },
    /// Print one record
    Show {
        /// Its id, as in the output of search
        id: String,
        /// Form of the output
        #[arg(long, value_enum, default_value_t = SheetFormat::Text)]
        format: SheetFormat,
    },
    /// Say what is wrong in a dataset
    Check {
        /// Dataset: a folder of TOML files, or one file
        path: Option<PathBuf>,
        /// Let warnings count as errors
        #[arg(long)]
        strict: bool,
        /// Form of the output
        #[arg(long, value_enum, default_value_t = Format::Text)]
        format: Format,
    },
    /// Count what the directory covers and what it does not
    Report {
        /// Form of the output
        #[arg(long, value_enum, default_value_t = ReportFormat::Text)]
        format: ReportFormat,
    },
    /// Say what changed from one edition of a dataset to another
    Diff {
        /// The older dataset: a folder of TOML files, or one file
        old: PathBuf,
        /// The newer one
        new: PathBuf,
        /// Form of the output
        #[arg(long, value_enum, default_value_t = DiffFormat::Text)]
        format: DiffFormat,
    },
    /// Print or write partners and offers in a form for other programs: all of them, or those chosen
    Export {
        /// Form of the output
        #[arg(long, value_enum)]
        format: ExportFormat,
        /// File to write; standard output without it. One that is there is replaced if it holds an export of this form
        #[arg(long, value_name = "PATH")]
        output: Option<PathBuf>,
        /// Replace the file whatever it holds
        #[arg(long, requires = "output")]
        force: bool,
        /// Partners and offers to choose by their ids
        #[arg(long, value_name = "ID", value_delimiter = ',')]
        ids: Vec<String>,
        /// What to search for; every offer and partner found is chosen
        #[arg(value_name = "QUERY")]
        query: Vec<String>,
    },
    /// Take a table, or services as JSON, of somebody else into a dataset: change what differs, add what is new, and say so
    Import {
        /// The table: CSV, XLSX or ODS with a row of headers, or JSON with services of HSDS 3.0
        file: PathBuf,
        /// Folder of the dataset
        #[arg(long, value_name = "FOLDER")]
        into: PathBuf,
        /// Only say what would change
        #[arg(long)]
        dry_run: bool,
    },
    /// Write the beginning of a dataset for another county, with a guide in it (in German)
    Init {
        /// A folder that is empty or not there yet
        folder: PathBuf,
    },
    /// Print the script with which a shell completes these commands
    Completions {
        /// Which shell
        #[arg(value_enum)]
        shell: Shell,
    },
    /// Print the manual page
    Man,
    /// Print where the settings are, and which are in force
    Settings {
        /// Write a settings file in which every setting is explained, if there is none yet
        #[arg(long)]
        write: bool,
    },
    /// Write into the dataset that a record was verified, or print letters that ask for it
    Verify {
        /// Id of a partner or offer
        #[arg(required_unless_present = "mail", requires_all = ["on", "source"])]
        id: Option<String>,
        /// The day on which it was verified
        #[arg(long, value_name = "DATE", requires = "id")]
        on: Option<String>,
        /// Where it was verified: the address of a web page
        #[arg(long, value_name = "URL", requires = "id")]
        source: Option<String>,
        /// Print a letter to each partner that was not verified for a year, the oldest first
        #[arg(long, conflicts_with_all = ["id", "on", "source"])]
        mail: bool,
    },
}

/// Lists to search.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Tab {
    /// Fields and goals
    Goals,
    /// Offers
    Offers,
    /// Partners
    Addresses,
    /// Everything, the concept's pages too
    All,
}

/// Forms of answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For people
    Text,
    /// For programs
    Json,
}

/// Forms of a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum SheetFormat {
    /// For people
    Text,
    /// For programs
    Json,
    /// For e-mail and notes
    Markdown,
    /// For address books
    Vcard,
    /// For paper: a page that prints on one sheet
    Html,
}

/// Forms of an export.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum ExportFormat {
    /// Services of the Human Services Data Specification 3.0
    Hsds,
    /// Every fact of the records, as in the files
    Json,
    /// For spreadsheet programs; `import` takes it back
    Csv,
    /// Cards for address books
    Vcard,
    /// A page to read and print; with ids a hand-out to take along
    Html,
    /// For e-mail and notes
    Markdown,
    /// A hand-out as plain text
    Text,
}

/// Forms of the report.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum ReportFormat {
    /// For people
    Text,
    /// For programs
    Json,
    /// One page for a browser or the printer
    Html,
}

/// Forms of the differences of two editions.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum DiffFormat {
    /// For people
    Text,
    /// For programs
    Json,
    /// For a newsletter
    Markdown,
}

/// When answers have colors.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum When {
    /// On a terminal, unless `NO_COLOR` or `CLICOLOR=0` asks for none
    Auto,
    /// In files and pipes too
    Always,
    /// Never, in the browser neither
    Never,
}

/// Themes of the browser.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Theme {
    /// For dark backgrounds
    Dark,
    /// For light backgrounds
    Light,
    /// At least 7:1
    Contrast,
    /// No color
    None,
}

#[cfg(test)]
mod tests {
    use super::{Arguments, Command, Parser};

    fn parsed(line: &str) -> Option<Arguments> {
        Arguments::try_parse_from(line.split(' ')).ok()
    }

    #[test]
    fn an_option_of_every_command_may_stand_before_or_after_it() {
        for line in ["wegweiser --lang en search guben", "wegweiser search guben --lang en"] {
            let arguments = parsed(line);
            assert!(matches!(arguments, Some(Arguments { command: Some(Command::Search { .. }), .. })), "{line}");
        }
    }

    #[test]
    fn the_name_of_a_command_within_a_query_is_a_word() {
        let arguments = parsed("wegweiser arbeit search");
        assert_eq!(arguments.map(|it| it.query), Some(vec!["arbeit".to_owned(), "search".to_owned()]));
    }
}
