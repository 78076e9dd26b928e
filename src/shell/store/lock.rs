//! The lock beside the user's files: who holds it may read, change and write them. The files themselves cannot be
//! locked, for each writing puts another one in their place.

use std::fs::{File, OpenOptions};
use std::io;
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;
use std::thread;
use std::time::{Duration, Instant};

use rustix::fs::{FlockOperation, OFlags, flock};
use rustix::io::Errno;

/// How often it is asked for.
const PAUSE: Duration = Duration::from_millis(1);

/// The lock, until it is dropped or the process ends.
#[derive(Debug)]
pub struct Lock {
    file: File,
}

impl Lock {
    /// Takes the lock, but does not wait for it longer than this: its holder may have been stopped.
    ///
    /// # Errors
    /// `WouldBlock` where another process holds it for too long, and what the system answers.
    pub fn take(path: &Path, patience: Duration) -> io::Result<Self> {
        let flags = OFlags::NOFOLLOW | OFlags::NONBLOCK;
        let file = OpenOptions::new()
            .write(true)
            .create(true)
            .truncate(false)
            .mode(0o600)
            .custom_flags(flags.bits().cast_signed())
            .open(path)?;
        let until = Instant::now() + patience;
        loop {
            match flock(&file, FlockOperation::NonBlockingLockExclusive) {
                Ok(()) => return Ok(Self { file }),
                Err(Errno::WOULDBLOCK) if Instant::now() < until => thread::sleep(PAUSE),
                Err(Errno::INTR) => {}
                Err(wrong) => return Err(wrong.into()),
            }
        }
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        // Closing is not enough: a program that is just being started holds every open file for a moment.
        let _ = flock(&self.file, FlockOperation::Unlock);
    }
}
