//! Writing a file anew so that at every moment either the old or the new text is there, whole.

use std::fs::{self, File, OpenOptions};
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
            file.set_permissions(about.permissions())?;
            file.write_all(text.as_bytes())?;
            file.sync_all()
        });
    if let Err(wrong) = written.and_then(|()| fs::rename(&unfinished, &path)) {
        // Best effort: the text under the other name is of no use to anyone.
        let _ = fs::remove_file(&unfinished);
        return Err(wrong);
    }
    lock.sync_all()
}
