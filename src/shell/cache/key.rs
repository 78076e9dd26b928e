//! The key of an image: a digest of everything from which it was made.
//!
//! Digests are XXH3 with 128 bits: it reads memory about as fast as memory can be read (blake3 needs several times as
//! long on one thread), is long kept and stable across versions, and whoever could forge sources or images under the
//! user's own account needs no collision for it.

use std::env;
use std::ffi::OsStr;
use std::fs;
use std::os::unix::ffi::OsStrExt;
use std::path::PathBuf;
use std::time::UNIX_EPOCH;

use rayon::iter::{IntoParallelRefIterator, ParallelIterator};
use xxhash_rust::xxh3::{Xxh3, xxh3_128};

use crate::shell::source::files::{Files, Sheet};

/// The number of the form in which images are written; another one makes every image one of another program.
const FORM: u64 = 1;

/// How the names of images end.
pub const ENDING: &str = "image";

/// A digest of names, sizes and bytes of all files, and of the program.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Key(pub u128);

impl Key {
    /// The key of files that are read only for it.
    pub fn of_files(files: &Files) -> Self {
        let digest = |path: &PathBuf| {
            let mut state = Xxh3::new();
            let read = Files::each_portion(path, &mut |portion| state.update(portion));
            read.map_or_else(|reason| unread(&reason), |()| state.digest128())
        };
        Self::joined(files, &files.paths().par_iter().map(digest).collect::<Vec<_>>())
    }

    /// The same key where they have been read already.
    pub fn of_sheets(files: &Files, sheets: &[Sheet]) -> Self {
        let digest = |sheet: &Sheet| match &sheet.bytes {
            Ok(bytes) => xxh3_128(bytes),
            Err(reason) => unread(reason),
        };
        Self::joined(files, &sheets.par_iter().map(digest).collect::<Vec<_>>())
    }

    fn joined(files: &Files, digests: &[u128]) -> Self {
        let mut state = Xxh3::new();
        let mut add = |bytes: &[u8]| {
            // With its length before it, nothing can pass for something else that is cut in another place.
            state.update(&(bytes.len() as u64).to_le_bytes());
            state.update(bytes);
        };
        add(&FORM.to_le_bytes());
        add(env!("CARGO_PKG_VERSION").as_bytes());
        add(&build());
        for (path, digest) in files.paths().iter().zip(digests) {
            add(path.as_os_str().as_bytes());
            add(&digest.to_le_bytes());
        }
        Self(state.digest128())
    }
}

/// What a file adds of which only is known why it cannot be read.
fn unread(reason: &str) -> u128 {
    !xxh3_128(reason.as_bytes())
}

/// Size and date of the program: two builds of one version may have records of another shape.
fn build() -> [u8; 24] {
    let about = env::current_exe().and_then(fs::metadata);
    let date =
        about.as_ref().ok().and_then(|about| about.modified().ok()).and_then(|it| it.duration_since(UNIX_EPOCH).ok());
    let (size, date) = (about.map_or(0, |about| about.len()), date.map_or(0, |date| date.as_nanos()));
    let mut bytes = [0; 24];
    let values = size.to_le_bytes().into_iter().chain(date.to_le_bytes());
    bytes.iter_mut().zip(values).for_each(|(byte, value)| *byte = value);
    bytes
}

/// The name of the image of a dataset: its path is hidden in it, which others need not know. `None` where there is no
/// such path any more.
pub fn name_of(files: &Files) -> Option<String> {
    let path = fs::canonicalize(files.base()).ok()?;
    Some(format!("{:032x}.{ENDING}", xxh3_128(OsStr::as_bytes(path.as_os_str()))))
}
