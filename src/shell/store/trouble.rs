//! What can be in the way of the user's files, as a sentence for the person.

use std::io;

use rustix::io::Errno;

use crate::language::texts::Texts;
use crate::shell::store::part::Part;
use crate::text::safe;

/// What is in the way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Trouble {
    /// There is no home.
    NoHome,
    /// A file was damaged, and now has this name.
    SetAside(Part, String),
    /// A file is damaged, and cannot be set aside.
    Damaged(Part),
    /// A file was written by a later version of the program.
    Later(Part),
    /// A file cannot be read, for this reason.
    Unreadable(Part, String),
    /// Another process does not let go of the files.
    Busy,
    /// A file or folder cannot be written, for this reason.
    Unwritten(Cause),
}

/// Why something could not be written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Cause {
    /// The disk, or what the user may have of it, is full.
    Full,
    /// The disk can only be read.
    ReadOnly,
    /// The user may not write there.
    Denied,
    /// The file is held in its place, as by a mount.
    Held,
    /// What the system says.
    Other(String),
}

impl Trouble {
    /// What was in the way of writing.
    pub fn writing(wrong: &io::Error) -> Self {
        if wrong.kind() == io::ErrorKind::WouldBlock {
            return Self::Busy;
        }
        Self::Unwritten(match wrong.raw_os_error().map(Errno::from_raw_os_error) {
            Some(Errno::NOSPC | Errno::DQUOT) => Cause::Full,
            Some(Errno::ROFS) => Cause::ReadOnly,
            Some(Errno::ACCESS | Errno::PERM) => Cause::Denied,
            Some(Errno::BUSY) => Cause::Held,
            None if wrong.kind() == io::ErrorKind::PermissionDenied => Cause::Denied,
            _ => Cause::Other(safe::excerpt(&wrong.to_string(), 80)),
        })
    }

    /// Whether trying again is worth while.
    pub fn may_pass(&self) -> bool {
        matches!(self, Self::Busy | Self::Unwritten(_))
    }

    /// The sentence.
    pub fn say(&self, texts: &Texts) -> String {
        let part = |part: &Part| texts.say(&format!("store-part-{}", part.name()));
        let about = |id: &str, it: &Part| texts.say_with(id, &[("part", (&part(it)).into())]);
        match self {
            Self::NoHome => texts.say("store-no-home"),
            Self::SetAside(it, file) => {
                texts.say_with("store-set-aside", &[("part", (&part(it)).into()), ("file", file.into())])
            }
            Self::Damaged(it) => about("store-damaged", it),
            Self::Later(it) => about("store-later", it),
            Self::Unreadable(it, reason) => {
                texts.say_with("store-unreadable", &[("part", (&part(it)).into()), ("reason", reason.into())])
            }
            Self::Busy => texts.say("store-busy"),
            Self::Unwritten(Cause::Full) => texts.say("store-full"),
            Self::Unwritten(Cause::ReadOnly) => texts.say("store-read-only"),
            Self::Unwritten(Cause::Denied) => texts.say("store-denied"),
            Self::Unwritten(Cause::Held) => texts.say("store-held"),
            Self::Unwritten(Cause::Other(reason)) => texts.say_with("store-other", &[("reason", reason.into())]),
        }
    }
}
