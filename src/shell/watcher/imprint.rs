//! An imprint: what a look at the files of a dataset shows without reading them.

use std::collections::BTreeMap;
use std::fs::{self, Metadata};
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};

use crate::shell::source::files::Files;

/// The files of a dataset as they were at a moment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Imprint {
    /// Where the dataset is.
    pub base: PathBuf,
    /// Its folders by path without links, with the number that tells each from another of the same name.
    pub folders: BTreeMap<PathBuf, u64>,
    /// Its files; those that cannot be looked at are `None`.
    pub files: BTreeMap<PathBuf, Option<State>>,
}

/// One file as it was.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct State {
    size: u64,
    /// Seconds and nanoseconds at which its content changed.
    written: (i64, i64),
    /// Tells it from another file of the same name.
    number: u64,
}

impl Imprint {
    /// How the dataset at a path is now.
    pub fn of(path: &Path) -> Self {
        let files = Files::below(path);
        Self {
            base: path.to_owned(),
            folders: files.folders().iter().map(|folder| (folder.clone(), number(folder))).collect(),
            files: files
                .paths()
                .iter()
                .map(|path| (path.clone(), fs::metadata(path).ok().as_ref().map(state)))
                .collect(),
        }
    }

    /// How these files of a folder are now, as far as they are there; the folder need not be either.
    pub fn of_files(folder: &Path, paths: impl IntoIterator<Item = PathBuf>) -> Self {
        let whole = fs::canonicalize(folder).ok().filter(|whole| whole.is_dir());
        let there = |path: PathBuf| fs::metadata(&path).ok().map(|about| (path, Some(state(&about))));
        Self {
            base: folder.to_owned(),
            folders: whole.into_iter().map(|whole| (whole.clone(), number(&whole))).collect(),
            files: paths.into_iter().filter_map(there).collect(),
        }
    }

    /// Whether what would be read is other than before.
    pub fn is_other_data(&self, before: &Self) -> bool {
        self.files != before.files
    }

    /// Whether a file of before is gone or has become smaller.
    pub fn has_less_than(&self, before: &Self) -> bool {
        let size = |state: &Option<State>| state.map_or(0, |state| state.size);
        before.files.iter().any(|(path, then)| self.files.get(path).map_or(0, size) < size(then))
    }
}

fn number(folder: &PathBuf) -> u64 {
    fs::metadata(folder).map_or(0, |about| about.ino())
}

fn state(about: &Metadata) -> State {
    State { size: about.len(), written: (about.mtime(), about.mtime_nsec()), number: about.ino() }
}
