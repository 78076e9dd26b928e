//! Hand-outs on disk: where they go, and that none ever takes the place of another file.

use std::env;
use std::fs::{self, OpenOptions};
use std::io;
use std::os::unix::fs::OpenOptionsExt as _;
use std::path::{Path, PathBuf, absolute};

use crate::app::handout::Leaflet;
use crate::shell::rewrite;

/// How many names are tried before one gives up.
const TRIES: u32 = 1000;

/// The folder for hand-outs as a person reads it, with its slash at the end: that for documents, or the home folder.
pub fn folder() -> String {
    let Some(user) = directories::UserDirs::new() else { return String::new() };
    let home = user.home_dir();
    let folder = user.document_dir().filter(|folder| folder.is_dir()).unwrap_or(home);
    match folder.strip_prefix(home) {
        Ok(rest) if rest.as_os_str().is_empty() => "~/".to_owned(),
        Ok(rest) => format!("~/{}/", rest.display()),
        Err(_) => format!("{}/", folder.display()),
    }
}

/// Writes a hand-out into a file that is not there yet, which nobody else may read: the one that was named, or the next
/// free one. Says its whole path, and whether it is the one that was named.
///
/// # Errors
/// When its folder is not there or the disk refuses; nothing is left behind then.
pub fn write(leaflet: &Leaflet) -> io::Result<(PathBuf, bool)> {
    let named = whole(&leaflet.path)?;
    let (path, is_named) = reserved(&named)?;
    match rewrite::rewrite(&path, &leaflet.text) {
        Ok(()) => Ok((path, is_named)),
        Err(wrong) => {
            // It holds nothing; what could not be written should not seem to be there.
            let _ = fs::remove_file(&path);
            Err(wrong)
        }
    }
}

/// A path as typed, from the root on.
fn whole(typed: &str) -> io::Result<PathBuf> {
    let home = directories::UserDirs::new().map(|user| user.home_dir().to_owned());
    match (typed.strip_prefix("~/"), home) {
        (Some(rest), Some(home)) => absolute(home.join(rest)),
        _ => absolute(env::current_dir()?.join(typed)),
    }
}

/// An empty file that was not there before: of this name, or with a number before its ending.
fn reserved(named: &Path) -> io::Result<(PathBuf, bool)> {
    if named.is_dir() {
        return Err(io::ErrorKind::IsADirectory.into());
    }
    for number in 1..=TRIES {
        let path = if number == 1 { named.to_owned() } else { numbered(named, number) };
        // Whoever is quicker has the name: the system makes a file only where none is.
        match OpenOptions::new().write(true).create_new(true).mode(0o600).open(&path) {
            Ok(_) => return Ok((path, number == 1)),
            Err(wrong) if wrong.kind() == io::ErrorKind::AlreadyExists => {}
            Err(wrong) => return Err(wrong),
        }
    }
    Err(io::Error::other("there are too many files of this name"))
}

/// `merkblatt.html` with the number 2 becomes `merkblatt-2.html`.
fn numbered(path: &Path, number: u32) -> PathBuf {
    let stem = path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
    let ending = path.extension().map(|ending| format!(".{}", ending.to_string_lossy())).unwrap_or_default();
    path.with_file_name(format!("{stem}-{number}{ending}"))
}
