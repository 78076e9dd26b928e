//! The settings: what a user can set, in one file that is read at the start.
//!
//! A person whose settings have a mistake wants to work all the same: what is sound in their own file holds, and the rest
//! is said with its place. A file that was asked for by `--config` is meant as it is: any mistake in it is an error.

pub mod page;
pub mod problem;
pub mod reader;
pub mod reading;

use std::path::PathBuf;
use std::time::Duration;

use crate::app::ThemeName;
use crate::app::kiosk::Limits;
use crate::app::turner::Turner;
use crate::dataset::finding::Position;
use crate::keys::choice::Choice;
use crate::language::Language;

/// Bounds of the seconds that people need (WCAG 2.2, 2.2.1), and of those that anybody could want.
pub const LEAST_IDLE: u64 = 30;
/// The least time for a warning.
pub const LEAST_WARNING: u64 = 20;
/// The most of both.
pub const MOST: u64 = 72_000;

/// What a user can set. Every setting is optional.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Settings {
    /// Dataset: a folder of TOML files, or one file.
    pub data: Option<PathBuf>,
    /// Interface language.
    pub language: Option<Language>,
    /// Colors.
    pub theme: Option<ThemeName>,
    /// Who orders and shapes letters that run from right to left; usually the program.
    pub rtl: Option<Turner>,
    /// Whether records that are opened often come first among equals; usually they do.
    pub prefer_frequent: Option<bool>,
    /// The command with which notes are written.
    pub editor: Option<String>,
    /// Kiosk mode.
    pub kiosk: KioskSettings,
    /// Keys of one's own.
    pub keys: Vec<OwnKeys>,
}

/// Settings of kiosk mode.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct KioskSettings {
    /// Seconds without a key until the warning.
    pub idle: Option<u64>,
    /// Seconds from the warning until everything is forgotten.
    pub warning: Option<u64>,
}

/// Keys of one's own for an action, and where they stand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnKeys {
    /// What is wanted.
    pub choice: Choice,
    /// Where the action stands.
    pub at: Position,
    /// Where its keys stand.
    pub keys_at: Vec<Position>,
}

impl Settings {
    /// How long a visitor may be still.
    pub fn limits(&self) -> Limits {
        let usual = Limits::default();
        let seconds = |set: Option<u64>, usual: Duration| set.map_or(usual, Duration::from_secs);
        Limits { idle: seconds(self.kiosk.idle, usual.idle), warning: seconds(self.kiosk.warning, usual.warning) }
    }
}
