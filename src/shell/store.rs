//! The store: what the desk keeps, in files of the user's data folder that people can read.
//!
//! Several windows may write: each change is made to what the files say at that moment, under a [lock], and then written
//! whole. There is no second copy of what was: what a counsellor deletes is to be gone. The files end in `.json`, for
//! every `*.toml` of that folder is taken for a part of the directory.

pub mod document;
pub mod lock;
pub mod part;
pub mod trouble;

use std::fs::{self, DirBuilder};
use std::io;
use std::os::unix::fs::{DirBuilderExt, PermissionsExt};
use std::path::{Path, PathBuf};
use std::time::Duration;

use rustix::io::Errno;

use crate::app::desk::{Change, Desk};
use crate::shell::plain_file;
use crate::shell::rewrite::{tidy, write_private};
use crate::shell::store::document::{Document, Flaw};
use crate::shell::store::lock::Lock;
use crate::shell::store::part::Part;
use crate::shell::store::trouble::Trouble;
use crate::shell::watcher::imprint::Imprint;
use crate::text::safe;

/// How long another process is waited for.
pub const PATIENCE: Duration = Duration::from_secs(2);

/// No counsellor writes more than this into one file, in bytes; what is larger is damaged.
const LARGEST: u64 = 16 << 20;

/// How many damaged files are set aside for each part.
const ASIDE: u32 = 3;

/// The folder with the user's files.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Store {
    folder: PathBuf,
}

/// What is kept, and what is in the way.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Kept {
    /// The desk with all changes, those that could not be written too.
    pub desk: Desk,
    /// The changes that could not be written.
    pub unwritten: Vec<Change>,
    /// What is in the way.
    pub troubles: Vec<Trouble>,
}

/// One file, or why there is nothing to be had from it.
type Reading = Result<Document, Unread>;

/// Why a file was not read.
#[derive(Debug)]
enum Unread {
    /// It is damaged, and may be set aside.
    Damaged,
    /// It must stay as it is.
    Untouchable(Trouble),
}

impl Store {
    /// The user's own; none without a home.
    pub fn own() -> Option<Self> {
        Some(Self::at(directories::ProjectDirs::from("", "", "wegweiser")?.data_dir()))
    }

    /// The store in this folder, which need not be there yet.
    pub fn at(folder: &Path) -> Self {
        Self { folder: folder.to_owned() }
    }

    /// Reads what is kept, at the start. Damaged files are set aside.
    pub fn open(&self) -> Kept {
        tidy(&self.folder);
        let mut kept = Kept::default();
        for part in Part::ALL {
            match self.read(part) {
                Ok(document) => document.fill(&mut kept.desk),
                // Nobody else may be at it now; who waits for a damaged file can wait for the lock.
                Err(Unread::Damaged) => match Lock::take(&self.lock(), PATIENCE) {
                    Ok(_lock) => self.sound(part, &mut kept.troubles).fill(&mut kept.desk),
                    Err(_) => kept.troubles.push(Trouble::Damaged(part)),
                },
                Err(Unread::Untouchable(trouble)) => kept.troubles.push(trouble),
            }
        }
        kept
    }

    /// Makes changes to what the files say now, and writes that. A part that cannot be written does not hinder others.
    pub fn keep(&self, changes: &[Change]) -> Kept {
        let mut kept = Kept::default();
        let lock = self.create().and_then(|()| Lock::take(&self.lock(), PATIENCE));
        for part in Part::ALL {
            let changes: Vec<&Change> = changes.iter().filter(|change| Part::of(change) == part).collect();
            let reading = match (self.read(part), &lock) {
                (Err(Unread::Damaged), Ok(_)) if !changes.is_empty() => self.set_aside(part, &mut kept.troubles),
                (reading, _) => reading,
            };
            let empty = Document::empty(part);
            let document = reading.as_ref().unwrap_or(&empty);
            let mut desk = Desk::default();
            document.fill(&mut desk);
            for change in &changes {
                desk.apply(change);
            }
            part.take(&mut kept.desk, &desk);
            if changes.is_empty() {
                continue;
            }
            let trouble = match (&lock, &reading) {
                (Err(wrong), _) => Some(Trouble::writing(wrong)),
                (Ok(_), Err(Unread::Damaged)) => Some(Trouble::Damaged(part)),
                (Ok(_), Err(Unread::Untouchable(trouble))) => Some(trouble.clone()),
                (Ok(_), Ok(_)) => {
                    let written = write_private(&self.path(part), &document.text(&desk));
                    written.err().map(|wrong| Trouble::writing(&wrong))
                }
            };
            if let Some(trouble) = trouble {
                kept.unwritten.extend(changes.into_iter().cloned());
                if !kept.troubles.contains(&trouble) {
                    kept.troubles.push(trouble);
                }
            }
        }
        kept
    }

    /// What the files say now, with changes that are not in them yet. Nothing is written or set aside: of a part that cannot
    /// be read `known` holds. How often records were opened is not looked at: nothing should move for that.
    pub fn look(&self, known: &Desk, changes: &[Change]) -> Desk {
        let mut desk = known.clone();
        for part in Part::ALL.into_iter().filter(|part| *part != Part::Visits) {
            if let Ok(document) = self.read(part) {
                let mut here = Desk::default();
                document.fill(&mut here);
                for change in changes.iter().filter(|change| Part::of(change) == part) {
                    here.apply(change);
                }
                part.take(&mut desk, &here);
            }
        }
        desk
    }

    /// How the files are that a [look](Self::look) would read.
    pub fn imprint(&self) -> Imprint {
        let parts = Part::ALL.into_iter().filter(|part| *part != Part::Visits);
        Imprint::of_files(&self.folder, parts.map(|part| self.path(part)))
    }

    /// Where it is.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Whether nothing was ever kept here.
    pub fn is_untouched(&self) -> bool {
        Part::ALL.into_iter().all(|part| fs::symlink_metadata(self.path(part)).is_err())
    }

    /// The file of a part.
    pub fn path(&self, part: Part) -> PathBuf {
        self.folder.join(part.name()).with_extension("json")
    }

    fn lock(&self) -> PathBuf {
        self.folder.join(".desk.lock")
    }

    fn create(&self) -> io::Result<()> {
        DirBuilder::new().recursive(true).mode(0o700).create(&self.folder)
    }

    /// The part's file, which is set aside where it is damaged.
    fn sound(&self, part: Part, troubles: &mut Vec<Trouble>) -> Document {
        let reading = match self.read(part) {
            Err(Unread::Damaged) => self.set_aside(part, troubles),
            reading => reading,
        };
        reading.unwrap_or_else(|unread| {
            troubles.push(match unread {
                Unread::Damaged => Trouble::Damaged(part),
                Unread::Untouchable(trouble) => trouble,
            });
            Document::empty(part)
        })
    }

    /// Gives a damaged file another name, under the lock. What was set aside before is never overwritten.
    fn set_aside(&self, part: Part, troubles: &mut Vec<Trouble>) -> Reading {
        let path = self.path(part);
        let names = (1..=ASIDE).map(|number| path.with_extension(format!("json.corrupt-{number}")));
        let free = names.into_iter().find(|name| fs::symlink_metadata(name).is_err());
        match free.map(|name| fs::rename(&path, &name).map(|()| name)) {
            Some(Ok(name)) => {
                let name = name.file_name().unwrap_or_default().to_string_lossy();
                troubles.push(Trouble::SetAside(part, safe::excerpt(&name, 80)));
                Ok(Document::empty(part))
            }
            _ => Err(Unread::Damaged),
        }
    }

    fn read(&self, part: Part) -> Reading {
        let path = self.path(part);
        match text(&path) {
            Ok(Some(text)) => Document::parse(part, &text).map_err(|flaw| match flaw {
                Flaw::Damaged => Unread::Damaged,
                Flaw::Later => Unread::Untouchable(Trouble::Later(part)),
            }),
            Ok(None) => Ok(Document::empty(part)),
            Err(wrong) if is_damage(&path, &wrong) => Err(Unread::Damaged),
            Err(wrong) => {
                let reason = safe::excerpt(&wrong.to_string(), 80);
                Err(Unread::Untouchable(Trouble::Unreadable(part, reason)))
            }
        }
    }
}

/// The text of a file, if there is one.
fn text(path: &Path) -> io::Result<Option<String>> {
    let Some(bytes) = plain_file::read(path, LARGEST)? else { return Ok(None) };
    String::from_utf8(bytes).map(Some).map_err(|_| io::ErrorKind::InvalidData.into())
}

/// Whether the file itself is at fault: a disk that fails, or a folder that is closed, says nothing about the file.
fn is_damage(path: &Path, wrong: &io::Error) -> bool {
    let is_closed = || fs::metadata(path).is_ok_and(|about| about.permissions().mode() & 0o400 == 0);
    match wrong.kind() {
        io::ErrorKind::InvalidData => true,
        io::ErrorKind::PermissionDenied => is_closed(),
        _ => wrong.raw_os_error() == Some(Errno::LOOP.raw_os_error()),
    }
}
