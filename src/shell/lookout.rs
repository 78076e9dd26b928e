//! The lookout: the thread that notices that another window may have written into the user's folder.

use std::collections::BTreeMap;
use std::io;
use std::path::PathBuf;
use std::thread;

use crate::shell::store::Store;
use crate::shell::watcher::eyes::Eyes;

/// Begins to look, and tells of every time at which something may have changed, the beginning included; ends when nobody
/// wants to hear of it any more. It writes nothing, nor the folder where there is none yet.
///
/// # Errors
/// What the system answered to the thread.
pub fn watch(store: Store, tell: impl Fn() -> bool + Send + 'static) -> io::Result<()> {
    thread::Builder::new().name("lookout".into()).spawn(move || {
        let (mut known, mut eyes) = (Way::to(&store), Eyes::open(&store.imprint()));
        loop {
            // A folder may have come while they were being opened.
            while Way::to(&store) != known {
                (known, eyes) = (Way::to(&store), Eyes::open(&store.imprint()));
            }
            if !tell() {
                return;
            }
            eyes.wait();
        }
    })?;
    Ok(())
}

/// The way to the folder, as far as it is there: each folder that comes has to be watched for the next.
#[derive(PartialEq, Eq)]
struct Way {
    steps: usize,
    folders: BTreeMap<PathBuf, u64>,
}

impl Way {
    fn to(store: &Store) -> Self {
        let steps = store.folder().ancestors().filter(|folder| folder.is_dir()).count();
        Self { steps, folders: store.imprint().folders }
    }
}
