//! Writing a file anew so that at every moment either the old or the new text is there, whole.

use std::fs::{self, File, OpenOptions, Permissions};
use std::io::{self, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;

use rustix::fs::{FlockOperation, OFlags, flock};

/// The one name under which a text is written until it is whole; what a killed process left is taken away by the next.
const UNFINISHED: &str = ".wegweiser-unfinished";

/// Replaces the text of a file. Links are followed, permissions kept; where writing fails the old text stays.
///
/// # Errors
/// When the file is not there or read only, another process writes in its folder, or the disk refuses.
pub fn rewrite(path: &Path, text: &str) -> io::Result<()> {
    let path = fs::canonicalize(path)?;
    let about = fs::metadata(&path)?;
    if about.permissions().readonly() {
        return Err(io::Error::new(io::ErrorKind::PermissionDenied, "the file is read only"));
    }
    replace(&path, Some(about.permissions()), text)
}

/// Writes a text into a file that may be new; one that is there is [rewritten](rewrite).
///
/// # Errors
/// When its folder is not there, or the path is a folder, a device or the like, and as in [`rewrite`].
pub fn write(path: &Path, text: &str) -> io::Result<()> {
    match fs::metadata(path) {
        Ok(about) if about.is_file() => rewrite(path, text),
        Ok(about) if about.is_dir() => Err(io::Error::other("it is a folder")),
        // A device or pipe would be replaced by a file.
        Ok(_) => Err(io::Error::other("it is no file")),
        Err(wrong) if wrong.kind() == io::ErrorKind::NotFound => {
            let name = path.file_name().ok_or_else(|| io::Error::other("it has no file name"))?;
            // A name alone stands in the current folder.
            let folder = path.parent().filter(|it| !it.as_os_str().is_empty()).unwrap_or_else(|| Path::new("."));
            let folder = fs::canonicalize(folder).map_err(|_| io::Error::other("its folder is not there"))?;
            replace(&folder.join(name), None, text)
        }
        Err(wrong) => Err(wrong),
    }
}

/// Puts a text in the place of a file, or where none is.
fn replace(path: &Path, permissions: Option<Permissions>, text: &str) -> io::Result<()> {
    let folder = path.parent().ok_or_else(|| io::Error::other("the file stands in no folder"))?;
    let lock = File::open(folder)?;
    flock(&lock, FlockOperation::NonBlockingLockExclusive)
        .map_err(|_| io::Error::other("another process is writing"))?;
    let unfinished = folder.join(UNFINISHED);
    match fs::remove_file(&unfinished) {
        Err(wrong) if wrong.kind() != io::ErrorKind::NotFound => return Err(wrong),
        _ => {}
    }
    let written = OpenOptions::new()
        .write(true)
        .create_new(true)
        .custom_flags(OFlags::NOFOLLOW.bits().cast_signed())
        .open(&unfinished)
        .and_then(|mut file| {
            permissions.map_or(Ok(()), |it| file.set_permissions(it))?;
            file.write_all(text.as_bytes())?;
            file.sync_all()
        });
    if let Err(wrong) = written.and_then(|()| fs::rename(&unfinished, path)) {
        // Best effort: the text under the other name is of no use to anyone.
        let _ = fs::remove_file(&unfinished);
        return Err(wrong);
    }
    lock.sync_all()
}
