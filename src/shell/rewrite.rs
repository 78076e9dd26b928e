//! Writing a file anew so that at every moment either the old or the new text is there, whole.

use std::fs::{self, File, OpenOptions, Permissions};
use std::io::{self, Write};
use std::os::unix::fs::{OpenOptionsExt, PermissionsExt};
use std::path::{Path, PathBuf};

use rustix::fs::{Access, FlockOperation, OFlags, access, flock};

/// The one name under which a text is written until it is whole; what a killed process left is taken away by the next.
const UNFINISHED: &str = ".wegweiser-unfinished";

/// Replaces the text of a file. Links are followed, permissions kept; where writing fails the old text stays.
///
/// # Errors
/// When the file is not there or read only, another process writes in its folder, or the disk refuses.
pub fn rewrite(path: &Path, text: &str) -> io::Result<()> {
    let (path, rights) = known(path)?;
    replace(&path, &rights, text)?.sync_all()
}

/// The file itself and its rights, if it may be written.
fn known(path: &Path) -> io::Result<(PathBuf, Rights)> {
    let path = fs::canonicalize(path)?;
    let about = fs::metadata(&path)?;
    if about.permissions().readonly() {
        return Err(io::Error::new(io::ErrorKind::PermissionDenied, "the file is read only"));
    }
    Ok((path, Rights::Kept(about.permissions())))
}

/// Writes a text that concerns nobody but the user into a file that may be new, and then is nobody else's to read. Where
/// only the folder cannot be made durable the text is there all the same, and lost only if the power fails soon.
///
/// # Errors
/// As in [`write()`]; the file may also be a link that leads nowhere: its disk may only be away for the moment.
pub fn write_private(path: &Path, text: &str) -> io::Result<()> {
    let folder = if fs::symlink_metadata(path).is_ok() {
        let path = fs::canonicalize(path)?;
        let about = fs::metadata(&path)?;
        if !about.is_file() {
            return Err(io::Error::other("it is no file"));
        }
        if about.permissions().readonly() {
            return Err(io::Error::new(io::ErrorKind::PermissionDenied, "the file is read only"));
        }
        replace(&path, &Rights::Kept(about.permissions()), text)?
    } else {
        replace(path, &Rights::Private, text)?
    };
    let _ = folder.sync_all();
    Ok(())
}

/// Writes a file that is not there yet; where writing fails, there is none afterwards.
///
/// # Errors
/// `AlreadyExists` when it is there, or what the disk says.
pub fn write_new(path: &Path, text: &[u8]) -> io::Result<()> {
    let mut file = OpenOptions::new().write(true).create_new(true).open(path)?;
    let written = file.write_all(text).and_then(|()| file.sync_all());
    if written.is_err() {
        // It is ours, and in the way of whoever tries again.
        let _ = fs::remove_file(path);
    }
    written
}

/// Takes away what a killed process left unfinished in a folder, if no other is writing there now.
pub fn tidy(folder: &Path) {
    let unfinished = folder.join(UNFINISHED);
    if fs::symlink_metadata(&unfinished).is_err() {
        return;
    }
    if let Ok(_claim) = Claim::lay(folder) {
        // Where it cannot be taken away it harms nobody.
        let _ = fs::remove_file(&unfinished);
    }
}

/// Writes a text into a file that may be new; one that is there is [rewritten](rewrite).
///
/// # Errors
/// When its folder is not there, or the path is a folder, a device or the like, and as in [`rewrite`].
pub fn write(path: &Path, text: &str) -> io::Result<()> {
    let (path, rights) = target(path)?;
    replace(&path, &rights, text)?.sync_all()
}

/// Looks, without writing, whether [`write()`] would be let.
///
/// # Errors
/// As in [`write()`], as far as can be known before.
pub fn probe(path: &Path) -> io::Result<()> {
    let (path, _) = target(path)?;
    let folder = path.parent().ok_or_else(|| io::Error::other("the file stands in no folder"))?;
    access(folder, Access::WRITE_OK | Access::EXEC_OK)
        .map_err(|wrong| io::Error::new(io::Error::from(wrong).kind(), "its folder may not be changed"))
}

/// Where a text has to go, and who may read it there.
fn target(path: &Path) -> io::Result<(PathBuf, Rights)> {
    match fs::metadata(path) {
        Ok(about) if about.is_file() => known(path),
        Ok(about) if about.is_dir() => Err(io::Error::other("it is a folder")),
        // A device or pipe would be replaced by a file.
        Ok(_) => Err(io::Error::other("it is no file")),
        Err(wrong) if wrong.kind() == io::ErrorKind::NotFound => {
            let name = path.file_name().ok_or_else(|| io::Error::other("it has no file name"))?;
            // A name alone stands in the current folder.
            let folder = path.parent().filter(|it| !it.as_os_str().is_empty()).unwrap_or_else(|| Path::new("."));
            let folder = fs::canonicalize(folder).map_err(|_| io::Error::other("its folder is not there"))?;
            Ok((folder.join(name), Rights::Usual))
        }
        Err(wrong) => Err(wrong),
    }
}

/// Who may read and write the file.
enum Rights {
    /// Whoever could before.
    Kept(Permissions),
    /// Whoever may read new files here.
    Usual,
    /// Only the user.
    Private,
}

/// A folder in which nobody else writes, until it is dropped.
struct Claim(File);

impl Claim {
    fn lay(folder: &Path) -> io::Result<Self> {
        let folder = File::open(folder)?;
        flock(&folder, FlockOperation::NonBlockingLockExclusive)
            .map_err(|_| io::Error::new(io::ErrorKind::WouldBlock, "another process is writing"))?;
        Ok(Self(folder))
    }

    fn sync_all(&self) -> io::Result<()> {
        self.0.sync_all()
    }
}

impl Drop for Claim {
    fn drop(&mut self) {
        // Closing is not enough: a program that is just being started holds every open file for a moment.
        let _ = flock(&self.0, FlockOperation::Unlock);
    }
}

/// Puts a text in the place of a file, or where none is. The folder that is given back is still to be made durable.
fn replace(path: &Path, rights: &Rights, text: &str) -> io::Result<Claim> {
    let folder = path.parent().ok_or_else(|| io::Error::other("the file stands in no folder"))?;
    let claim = Claim::lay(folder)?;
    let unfinished = folder.join(UNFINISHED);
    match fs::remove_file(&unfinished) {
        Err(wrong) if wrong.kind() != io::ErrorKind::NotFound => return Err(wrong),
        _ => {}
    }
    let written = OpenOptions::new()
        .write(true)
        .create_new(true)
        // What may be read by few must not be readable by more before its rights are set.
        .mode(if matches!(rights, Rights::Usual) { 0o666 } else { 0o600 })
        .custom_flags(OFlags::NOFOLLOW.bits().cast_signed())
        .open(&unfinished)
        .and_then(|mut file| {
            if let Rights::Kept(rights) = rights
                && file.metadata()?.permissions().mode() != rights.mode()
            {
                file.set_permissions(rights.clone())?;
            }
            file.write_all(text.as_bytes())?;
            file.sync_all()
        });
    if let Err(wrong) = written.and_then(|()| fs::rename(&unfinished, path)) {
        // Best effort: the text under the other name is of no use to anyone.
        let _ = fs::remove_file(&unfinished);
        return Err(wrong);
    }
    Ok(claim)
}
