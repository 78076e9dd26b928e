//! The watcher: the thread that notices when the files of the dataset have changed, and have come to rest.
//!
//! Programs save in many ways: they empty a file and write it, write another and rename it, delete and create, or swap the
//! whole folder. In between the dataset looks poorer than it is. So what has become less is believed later than what has
//! become more, and nothing is said as long as anything changes.

pub mod eyes;
pub mod imprint;

use std::io;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use crate::shell::incoming::Bell;
use crate::shell::source::Source;
use crate::shell::watcher::eyes::Eyes;
use crate::shell::watcher::imprint::Imprint;

/// How long the files must rest.
const REST: Duration = Duration::from_millis(300);

/// How long they must rest if one of them is gone or has become smaller: its other half may be on its way.
const DOUBT: Duration = Duration::from_millis(1_200);

/// How often they are looked at while they change.
const GLANCE: Duration = Duration::from_millis(50);

/// How long a change is waited for to end; files that never rest are read all the same.
const PATIENCE: Duration = Duration::from_secs(5);

/// Notices changes of a dataset.
#[derive(Debug)]
pub struct Watcher {
    has_changed: Arc<AtomicBool>,
}

/// One dataset under watch.
struct Watch {
    path: PathBuf,
    eyes: Eyes,
    /// How the files were when they were last told of.
    known: Imprint,
}

impl Watcher {
    /// Begins to watch, and rings at each change. There is none for the copy in the program, which cannot change, nor
    /// where the system has no thread to spare.
    pub fn start(source: &Source, bell: Bell) -> Option<Self> {
        let Source::Path(path) = source else { return None };
        Self::begin(path.clone(), Eyes::open, bell).ok()
    }

    /// Whether there was a change that was not yet asked for.
    pub fn take_change(&self) -> bool {
        self.has_changed.swap(false, Ordering::Relaxed)
    }

    fn begin(path: PathBuf, open: fn(&Imprint) -> Eyes, bell: Bell) -> io::Result<Self> {
        let known = Imprint::of(&path);
        let has_changed = Arc::new(AtomicBool::new(false));
        let told = Arc::clone(&has_changed);
        thread::Builder::new().name("watcher".into()).spawn(move || {
            let mut watch = Watch { path, eyes: open(&known), known };
            loop {
                if watch.has_news(open) {
                    told.store(true, Ordering::Relaxed);
                    bell.ring();
                }
                watch.eyes.wait();
            }
        })?;
        Ok(Self { has_changed })
    }
}

impl Watch {
    /// Whether a file is another than when it was last told of. If so, it has come to rest.
    fn has_news(&mut self, open: fn(&Imprint) -> Eyes) -> bool {
        if Imprint::of(&self.path) == self.known {
            return false;
        }
        let rested = self.settle();
        // Folders may be others than before, also if they have the same names. What changes from here on is seen.
        self.eyes = open(&rested);
        let now = Imprint::of(&self.path);
        let is_news = now.is_other_data(&self.known);
        self.known = now;
        is_news
    }

    /// Waits until the files rest.
    fn settle(&self) -> Imprint {
        let (begun, mut changed) = (Instant::now(), Instant::now());
        let mut latest = Imprint::of(&self.path);
        loop {
            let rest = if latest.has_less_than(&self.known) { DOUBT } else { REST };
            if changed.elapsed() >= rest || begun.elapsed() >= PATIENCE {
                return latest;
            }
            thread::sleep(GLANCE);
            let now = Imprint::of(&self.path);
            if now != latest {
                (latest, changed) = (now, Instant::now());
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;
    use crate::shell::incoming::Line;

    /// Waits for a change for a while.
    fn notices(watcher: &Watcher, line: &Line, patience: Duration) -> bool {
        line.inbox.recv_timeout(patience).is_ok() && watcher.take_change()
    }

    fn watched(open: fn(&Imprint) -> Eyes) -> io::Result<(tempfile::TempDir, Line, Watcher)> {
        let folder = tempfile::tempdir()?;
        fs::create_dir(folder.path().join("data"))?;
        fs::write(folder.path().join("data/a.toml"), "a = 1")?;
        let line = Line::new();
        let watcher = Watcher::begin(folder.path().join("data"), open, line.bell())?;
        Ok((folder, line, watcher))
    }

    #[test]
    fn a_folder_that_was_replaced_is_watched_as_before() -> io::Result<()> {
        let (folder, line, watcher) = watched(Eyes::open)?;
        for round in 0..3 {
            let new = folder.path().join("new");
            fs::create_dir(&new)?;
            fs::write(new.join("a.toml"), format!("a = {round}"))?;
            fs::rename(folder.path().join("data"), folder.path().join(format!("old-{round}")))?;
            fs::rename(&new, folder.path().join("data"))?;
            assert!(notices(&watcher, &line, Duration::from_secs(5)), "swap {round}");
            fs::write(folder.path().join("data/a.toml"), format!("a = {round}0"))?;
            assert!(notices(&watcher, &line, Duration::from_secs(5)), "write {round}");
        }
        Ok(())
    }

    #[test]
    fn without_notices_from_the_system_changes_are_seen_too() -> io::Result<()> {
        let (folder, line, watcher) = watched(|_| Eyes::blind())?;
        fs::write(folder.path().join("data/a.toml"), "a = 2")?;
        assert!(notices(&watcher, &line, Duration::from_secs(5)));
        Ok(())
    }

    #[test]
    fn what_is_no_data_is_no_change() -> io::Result<()> {
        let (folder, line, watcher) = watched(Eyes::open)?;
        fs::write(folder.path().join("data/.a.toml.swp"), "x")?;
        fs::write(folder.path().join("data/lies.md"), "x")?;
        fs::read(folder.path().join("data/a.toml"))?;
        assert!(!notices(&watcher, &line, Duration::from_secs(1)));
        Ok(())
    }

    #[test]
    fn many_writes_are_one_change() -> io::Result<()> {
        let (folder, line, watcher) = watched(Eyes::open)?;
        for round in 0..20 {
            fs::write(folder.path().join("data/a.toml"), format!("a = {round}"))?;
            thread::sleep(Duration::from_millis(10));
        }
        assert!(notices(&watcher, &line, Duration::from_secs(5)));
        assert!(!notices(&watcher, &line, Duration::from_secs(1)));
        Ok(())
    }
}
