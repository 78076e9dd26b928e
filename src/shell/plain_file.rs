//! Reading a file of the user's that may be anything: a pipe is not waited for, and nothing endless is read.

use std::fs::{self, OpenOptions};
use std::io::{self, Read};
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;

use rustix::fs::OFlags;

/// The bytes of a file, if there is one.
///
/// # Errors
/// `InvalidData` where it is no plain file or longer than this, and what the system says.
pub fn read(path: &Path, longest: u64) -> io::Result<Option<Vec<u8>>> {
    let strange = |what| Err(io::Error::new(io::ErrorKind::InvalidData, what));
    match fs::metadata(path) {
        // Below a file, as of a home that is `/dev/null`, there is nothing.
        Err(wrong) if wrong.kind() == io::ErrorKind::NotADirectory => return Ok(None),
        // A link that leads nowhere may lead to a disk that is away for the moment.
        Err(wrong) if wrong.kind() == io::ErrorKind::NotFound && fs::symlink_metadata(path).is_err() => {
            return Ok(None);
        }
        Err(wrong) => return Err(wrong),
        Ok(about) if !about.is_file() => return strange("not a plain file"),
        Ok(about) if about.len() > longest => return strange("too large"),
        Ok(_) => {}
    }
    let file = OpenOptions::new().read(true).custom_flags(OFlags::NONBLOCK.bits().cast_signed()).open(path)?;
    let mut bytes = Vec::new();
    file.take(longest + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > longest { strange("too large") } else { Ok(Some(bytes)) }
}
