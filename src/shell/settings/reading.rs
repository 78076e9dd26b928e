//! Where the settings are, what holds of them, and what is wrong.

use std::io;
use std::path::{Path, PathBuf};

use crate::dataset::source::SourceFile;
use crate::keys::choice::Choice;
use crate::keys::keymap::Keymap;
use crate::shell::plain_file;
use crate::shell::settings::problem::{Problem, Wrong};
use crate::shell::settings::{Settings, reader};
use crate::text::safe;

/// The largest settings file, in bytes.
const LARGEST: u64 = 1 << 20;

/// The settings as they were read.
#[derive(Debug, Clone)]
pub struct Reading {
    /// What holds.
    pub settings: Settings,
    /// The file that was read, or that would be.
    pub path: Option<PathBuf>,
    /// The keys that come of it.
    pub keymap: Keymap,
    /// What does not, in the order of the file.
    pub problems: Vec<Problem>,
}

/// Where the user's own settings are; nowhere without a home.
pub fn own_path() -> Option<PathBuf> {
    directories::ProjectDirs::from("", "", "wegweiser").map(|it| it.config_dir().join("settings.toml"))
}

/// How much a file is needed.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Need {
    /// It was asked for.
    Asked,
    /// It would hold if it were there.
    Usual,
}

impl Reading {
    /// Reads the file that was asked for, or the user's own. One that is not there is a problem only if it was asked for.
    pub fn load(asked: Option<&Path>) -> Self {
        let path = asked.map(Path::to_owned).or_else(own_path);
        let need = if asked.is_some() { Need::Asked } else { Need::Usual };
        let read = path.as_deref().map_or_else(|| Self::of(Vec::new(), None), |path| Self::read(path, need));
        Self { path, ..read }
    }

    fn read(path: &Path, need: Need) -> Self {
        let shown = safe::excerpt(&path.display().to_string(), 200);
        let unreadable = |wrong: io::Error| {
            let reason = safe::excerpt(&wrong.to_string(), 80);
            Self::of(vec![Problem::new(&shown, None, Wrong::Unreadable(reason))], None)
        };
        let bytes = match plain_file::read(path, LARGEST) {
            Ok(Some(bytes)) => bytes,
            Ok(None) if need == Need::Asked => return unreadable(io::ErrorKind::NotFound.into()),
            Ok(None) => return Self::of(Vec::new(), None),
            Err(wrong) => return unreadable(wrong),
        };
        match SourceFile::from_bytes(&shown, bytes) {
            Ok(file) => Self::of(Vec::new(), Some(&file)),
            Err(wrong) => {
                let problem = Problem::new(&shown, Some(wrong.at), Wrong::Syntax("UTF-8".to_owned()));
                Self::of(vec![problem], None)
            }
        }
    }

    fn of(mut problems: Vec<Problem>, file: Option<&SourceFile>) -> Self {
        let settings = file.map(|file| reader::read(file, &mut problems)).unwrap_or_default();
        let choices: Vec<Choice> = settings.keys.iter().map(|own| own.choice.clone()).collect();
        let (keymap, objections) = Keymap::with(&choices);
        for objection in objections {
            let Some((own, file)) = settings.keys.get(objection.choice).zip(file) else { continue };
            let place = objection.key.and_then(|key| Some((own.choice.keys.get(key)?, own.keys_at.get(key)?)));
            let (word, at) = place.unwrap_or((&own.choice.action, &own.at));
            let wrong = Wrong::Key(objection.reason, safe::excerpt(word, 40));
            problems.push(Problem::new(&file.name, Some(*at), wrong));
        }
        problems.sort_by_key(Problem::order);
        Self { settings, path: None, keymap, problems }
    }
}
