//! The cache: large datasets as they were in memory, in the user's cache folder, so that the next start is quicker.
//!
//! It is a convenience that nobody depends on: an image is used only if it was made from these very sources by this very
//! program and not a bit of it has changed since; where it cannot be read or written, everything goes on without it. In
//! public there is none, for it holds what only the staff may see, and a kiosk writes nothing.

pub mod image;
pub mod key;

use std::fs::{self, DirBuilder, File, OpenOptions};
use std::io::{self, Read};
use std::os::unix::fs::{DirBuilderExt, MetadataExt, OpenOptionsExt};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use rustix::fs::{FlockOperation, OFlags, flock};

use crate::shell::cache::image::{Head, Image, Imprint};
use crate::shell::cache::key::{ENDING, Key, name_of};
use crate::shell::source::files::Files;

/// From how many bytes on a dataset is worth an image; smaller ones are read from their sources in a few milliseconds.
const WORTH: u64 = 1_000_000;

/// How many images are kept, one for each path that a dataset was read from.
const MOST: usize = 4;

/// The one name under which images are written until they are whole.
const UNFINISHED: &str = "unfinished";

/// The folder with the images.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cache {
    folder: PathBuf,
}

/// The image of a dataset that is still to be written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    cache: Cache,
    name: String,
    key: Key,
}

impl Cache {
    /// The user's own; none without a home.
    pub fn own() -> Option<Self> {
        let folders = directories::ProjectDirs::from("", "", "wegweiser")?;
        Some(Self { folder: folders.cache_dir().to_owned() })
    }

    /// Whether these files are worth an image.
    pub fn is_for(files: &Files) -> bool {
        files.size() >= WORTH
    }

    /// The image of these files, if there is one that can be trusted.
    pub fn recall(&self, files: &Files) -> Option<Image> {
        let mut file = open(&self.folder.join(name_of(files)?)).ok()?;
        let mut head = [0; Head::LENGTH];
        file.read_exact(&mut head).ok()?;
        let head = Head::from_bytes(&head)?;
        // A length that is none must not become a wish for memory.
        let is_whole = file.metadata().is_ok_and(|about| head.whole() == Some(about.len()));
        // The sources are read only to be sure that they are the same.
        if is_whole && Key::of_files(files) == head.key { head.image(&file) } else { None }
    }

    /// An image of what these files were when they had this key.
    pub fn draft(&self, files: &Files, key: Key) -> Option<Draft> {
        Some(Draft { cache: self.clone(), name: name_of(files)?, key })
    }
}

impl Draft {
    /// Writes the image. Nobody has to wait for it: the process may end at any moment, and what is unfinished then is
    /// never taken for an image. Where it cannot be written there is none.
    pub fn write(&self, imprint: Imprint<'_>) {
        // Whatever the reason, the next start reads the sources, as this one did.
        let _ = self.try_to_write(imprint);
    }

    fn try_to_write(&self, imprint: Imprint<'_>) -> io::Result<()> {
        let folder = &self.cache.folder;
        DirBuilder::new().recursive(true).mode(0o700).create(folder)?;
        let unfinished = folder.join(UNFINISHED);
        let mut file = OpenOptions::new()
            .write(true)
            .create(true)
            .truncate(false)
            .mode(0o600)
            .custom_flags(OFlags::NOFOLLOW.bits().cast_signed())
            .open(&unfinished)?;
        // Another window may be writing; then one image is enough. It may also have just finished: what was opened
        // is then its image and no longer ours to write.
        flock(&file, FlockOperation::NonBlockingLockExclusive)?;
        let is_same = fs::metadata(&unfinished).is_ok_and(|now| file.metadata().is_ok_and(|it| it.ino() == now.ino()));
        if !is_same {
            return Ok(());
        }
        file.set_len(0)?;
        image::encode(imprint, self.key, &mut file)?;
        file.sync_all()?;
        fs::rename(&unfinished, folder.join(&self.name))?;
        self.cache.tidy();
        Ok(())
    }
}

impl Cache {
    /// Removes all images but the latest few.
    fn tidy(&self) {
        let Ok(entries) = fs::read_dir(&self.folder) else { return };
        let images = entries.flatten().map(|entry| entry.path()).filter(|path| path.extension().is_some_and(is_ending));
        let age = |path: &Path| fs::metadata(path).and_then(|about| about.modified()).unwrap_or(SystemTime::UNIX_EPOCH);
        let mut images: Vec<(SystemTime, PathBuf)> = images.map(|path| (age(&path), path)).collect();
        images.sort_unstable();
        for (_, path) in images.iter().rev().skip(MOST) {
            // What cannot be removed stays; the next image tries again.
            let _ = fs::remove_file(path);
        }
    }
}

fn is_ending(extension: &std::ffi::OsStr) -> bool {
    extension == ENDING
}

/// Opens a plain file; anything else, such as a pipe, could be waited for without end.
fn open(path: &Path) -> io::Result<File> {
    let file = OpenOptions::new().read(true).custom_flags(OFlags::NONBLOCK.bits().cast_signed()).open(path)?;
    if file.metadata()?.is_file() { Ok(file) } else { Err(io::ErrorKind::InvalidInput.into()) }
}
