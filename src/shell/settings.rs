//! The settings file: read once at the start, never written here.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use serde::Deserialize;

use crate::app::kiosk::Limits;
use crate::dataset::source::SourceFile;
use crate::shell::failure::Failure;

/// What a user can set. Every key is optional.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Settings {
    /// Dataset: a folder of TOML files, or one file.
    pub data: Option<PathBuf>,
    /// Interface language: `de` or `en`.
    pub language: Option<String>,
    /// Theme: `dark`, `light`, `contrast` or `none`.
    pub theme: Option<String>,
    /// Kiosk mode.
    pub kiosk: KioskSettings,
}

/// Settings of kiosk mode.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct KioskSettings {
    /// Seconds without a key until the warning.
    pub idle: Option<u64>,
    /// Seconds from the warning until everything is forgotten.
    pub warning: Option<u64>,
}

impl Settings {
    /// Reads the file that was asked for, or the user's own if it is there.
    ///
    /// # Errors
    /// When the file that was asked for cannot be read, or a file is no valid settings file.
    pub fn load(asked: Option<&Path>) -> Result<Self, Failure> {
        let own = directories::ProjectDirs::from("", "", "wegweiser").map(|it| it.config_dir().join("settings.toml"));
        let Some(path) = asked.map(Path::to_owned).or_else(|| own.filter(|path| path.is_file())) else {
            return Ok(Self::default());
        };
        let name = path.display();
        let text = fs::read_to_string(&path)
            .map_err(|wrong| Failure::new(format!("{name}: the settings cannot be read: {wrong}")))?;
        // Without the byte order mark, which would shift the column.
        let file = SourceFile::new("", &text);
        toml::from_str(&file.text).map_err(|wrong| {
            let at = file.position(wrong.span().map_or(0, |span| span.start));
            Failure::new(format!("{name}:{}:{}: {}", at.line, at.column, wrong.message()))
                .hint("known settings: data, language, theme, and idle and warning under [kiosk]")
        })
    }

    /// How long a visitor may be still: within the bounds that people need (WCAG 2.2, 2.2.1).
    pub fn limits(&self) -> Limits {
        let seconds = |set: Option<u64>, least: u64, usual: Duration| {
            set.map_or(usual, |seconds| Duration::from_secs(seconds.clamp(least, 72_000)))
        };
        let usual = Limits::default();
        Limits {
            idle: seconds(self.kiosk.idle, 30, usual.idle),
            warning: seconds(self.kiosk.warning, 20, usual.warning),
        }
    }
}
