//! The eyes of the watcher: what the system tells of changes, and a look from time to time where it tells nothing.

use std::collections::HashSet;
use std::fs;
use std::path::{Path, PathBuf, absolute};
use std::sync::mpsc::{Receiver, RecvTimeoutError, SyncSender, sync_channel};
use std::thread;
use std::time::Duration;

use notify::event::{AccessKind, AccessMode};
use notify::{Event, EventKind, RecommendedWatcher, RecursiveMode, Watcher as _};
use rustix::fs::statfs;

use crate::shell::watcher::imprint::Imprint;

/// How often one looks where the system tells nothing.
const LOOK: Duration = Duration::from_secs(2);

/// How long after a notice others of the same change come.
const BURST: Duration = Duration::from_millis(20);

/// Kinds of file systems on which others can change files without this system hearing of it: NFS, SMB (three), 9P, FUSE,
/// Ceph, AFS, shared folders of `VirtualBox`. From `linux/magic.h` and the manual page `statfs(2)`.
const REMOTE: [u32; 9] =
    [0x6969, 0x517b, 0xff53_4d42, 0xfe53_4d42, 0x0102_1997, 0x6573_5546, 0x00c3_6400, 0x5346_414f, 0x786f_4256];

/// What tells of changes.
pub struct Eyes {
    /// Ends to tell when it is dropped; `None` where the system tells nothing at all.
    _watch: Option<RecommendedWatcher>,
    notices: Receiver<()>,
    /// Whether there may be changes of which nothing is told.
    is_partly_blind: bool,
}

/// What a notice must be about to be of interest.
struct Interest {
    /// Folders of which everything is of interest.
    folders: HashSet<PathBuf>,
    /// Single names elsewhere.
    names: HashSet<PathBuf>,
}

impl Eyes {
    /// Opens them for these files.
    pub fn open(imprint: &Imprint) -> Self {
        let (sender, notices) = sync_channel(1);
        let interest = Interest::of(imprint);
        let places = interest.places();
        let told = move |event: notify::Result<Event>| {
            if event.map_or(true, |event| interest.concerns(&event)) {
                tell(&sender);
            }
        };
        let Ok(mut watch) = notify::recommended_watcher(told) else { return Self::blind() };
        let mut is_partly_blind = places.is_empty() || imprint.files.values().any(Option::is_none);
        for place in &places {
            let is_seen = watch.watch(place, RecursiveMode::NonRecursive).is_ok() && !is_remote(place);
            is_partly_blind |= !is_seen;
        }
        Self { _watch: Some(watch), notices, is_partly_blind }
    }

    /// Eyes that see nothing, for a system that tells nothing.
    pub fn blind() -> Self {
        let (_, notices) = sync_channel(1);
        Self { _watch: None, notices, is_partly_blind: true }
    }

    /// Waits until there may be a change.
    pub fn wait(&self) {
        let told = if self.is_partly_blind {
            self.notices.recv_timeout(LOOK)
        } else {
            self.notices.recv().map_err(RecvTimeoutError::from)
        };
        match told {
            Ok(()) => {
                thread::sleep(BURST);
                while self.notices.try_recv().is_ok() {}
            }
            Err(RecvTimeoutError::Timeout) => {}
            Err(RecvTimeoutError::Disconnected) => thread::sleep(LOOK),
        }
    }
}

impl Interest {
    fn of(imprint: &Imprint) -> Self {
        let folders: HashSet<PathBuf> = imprint.folders.keys().cloned().collect();
        // The folder, one that it is in, or a file that a link leads to, may be replaced by another of the same name.
        let base = absolute(&imprint.base).unwrap_or_default();
        let mut names = HashSet::new();
        for path in imprint.files.keys().map(PathBuf::as_path).chain(base.ancestors()) {
            let beside = path.parent().and_then(|parent| fs::canonicalize(parent).ok());
            names.extend(beside.zip(path.file_name()).map(|(parent, name)| parent.join(name)));
            names.extend(fs::canonicalize(path));
        }
        names.retain(|name| name.parent().is_none_or(|parent| !folders.contains(parent)));
        Self { folders, names }
    }

    /// The folders that have to be watched.
    fn places(&self) -> HashSet<PathBuf> {
        let beside = self.names.iter().filter_map(|name| name.parent().map(Path::to_owned));
        beside.chain(self.folders.iter().cloned()).collect()
    }

    fn concerns(&self, event: &Event) -> bool {
        // Whoever reads opens and closes; that would be ourselves.
        if matches!(event.kind, EventKind::Access(kind) if kind != AccessKind::Close(AccessMode::Write)) {
            return false;
        }
        let is_ours = |path: &PathBuf| {
            let parent = path.parent();
            self.names.contains(path)
                || self.folders.contains(path)
                || parent.is_some_and(|parent| self.folders.contains(parent))
        };
        event.need_rescan() || event.paths.is_empty() || event.paths.iter().any(is_ours)
    }
}

/// One notice that waits says as much as many.
fn tell(sender: &SyncSender<()>) {
    let _ = sender.try_send(());
}

fn is_remote(place: &Path) -> bool {
    let kind = statfs(place).map(|about| about.f_type);
    // The kind is 32 bits wide; the field that holds it has another width and sign on each processor.
    kind.is_ok_and(|kind| REMOTE.iter().any(|remote| i128::from(kind) & 0xffff_ffff == i128::from(*remote)))
}
