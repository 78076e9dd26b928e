//! The loader: the thread that reads and indexes a dataset while the browser is open already.

use std::any::Any;
use std::io;
use std::sync::mpsc::{Receiver, RecvTimeoutError, TryRecvError, channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use chrono::NaiveDate;

use crate::app::loading::Loading;
use crate::dataset::errors::Errors;
use crate::search::catalogue::Catalogue;
use crate::shell::cache::Cache;
use crate::shell::edition::{Edition, Order, Unkept};
use crate::shell::incoming::Bell;
use crate::shell::player::Conduct;
use crate::shell::source::Source;
use crate::shell::source::files::Watch;

/// What is to be loaded.
#[derive(Debug, Clone)]
pub struct Task {
    /// Where it is.
    pub source: Source,
    /// Where copies of it are kept, if anywhere.
    pub cache: Option<Cache>,
    /// The day for which it is checked.
    pub today: NaiveDate,
    /// For whom: in public there is only what the public may see.
    pub conduct: Conduct,
}

/// A dataset, ready to be searched.
pub struct Loaded {
    /// The dataset.
    pub catalogue: Arc<Catalogue>,
    /// Its errors.
    pub errors: Errors,
}

impl Task {
    fn perform(&self, watch: Watch<'_>) -> (Loaded, Unkept) {
        // A copy would hold what the public may not see.
        let cache = self.cache.as_ref().filter(|_| self.conduct == Conduct::Desk);
        let mut edition = Edition::read(Order { source: &self.source, cache, today: self.today }, watch);
        if self.conduct == Conduct::Kiosk {
            edition = edition.made_public();
        }
        let errors = edition.errors().clone();
        let (catalogue, unkept) = edition.catalogue(watch);
        (Loaded { catalogue: Arc::new(catalogue), errors }, unkept)
    }
}

/// One thread at work.
#[derive(Debug)]
pub struct Loader {
    gauge: Arc<Mutex<Loading>>,
    inbox: Receiver<Loaded>,
    thread: JoinHandle<()>,
}

impl Loader {
    /// Begins to load, and rings when that is done. Then it makes answers ahead and writes what the next start needs, for
    /// as long as the program runs.
    ///
    /// # Errors
    /// What the system answered to the thread.
    pub fn start(task: Task, bell: Bell) -> io::Result<Self> {
        let gauge = Arc::new(Mutex::new(Loading::Begun));
        let (sender, inbox) = channel();
        let watched = Arc::clone(&gauge);
        let thread = thread::Builder::new().name("loader".into()).spawn(move || {
            let watch = |loading| *watched.lock().unwrap_or_else(PoisonError::into_inner) = loading;
            let (loaded, unkept) = task.perform(&watch);
            let catalogue = Arc::clone(&loaded.catalogue);
            // Whoever has left needs no dataset, and nothing for the next start: that one reads the sources again.
            if sender.send(loaded).is_ok() {
                bell.ring();
                prepare(&catalogue);
                unkept.keep(&catalogue);
            }
        })?;
        Ok(Self { gauge, inbox, thread })
    }

    /// How far it is.
    pub fn progress(&self) -> Loading {
        *self.gauge.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Waits for the dataset, but not longer than this; gives the loader back where that is not enough.
    ///
    /// # Errors
    /// The loader, which is still at work.
    pub fn wait(self, patience: Duration) -> Result<Loaded, Self> {
        match self.inbox.recv_timeout(patience) {
            Ok(loaded) => Ok(loaded),
            Err(RecvTimeoutError::Timeout) => Err(self),
            Err(RecvTimeoutError::Disconnected) => self.pass_on(),
        }
    }

    /// The dataset if it is there.
    ///
    /// # Errors
    /// The loader, which is still at work.
    pub fn finish(self) -> Result<Loaded, Self> {
        match self.inbox.try_recv() {
            Ok(loaded) => Ok(loaded),
            Err(TryRecvError::Empty) => Err(self),
            Err(TryRecvError::Disconnected) => self.pass_on(),
        }
    }

    /// A loader that panicked before [`guard`](crate::shell::mishap::guard) could end the program is a panic of whoever
    /// waits for it: nothing will ever come.
    #[expect(clippy::panic, reason = "it has panicked already; the hook must hear of it")]
    fn pass_on(self) -> ! {
        let payload = self.thread.join().err();
        panic!("{}", payload.as_deref().map_or_else(String::new, cause))
    }
}

/// Makes answers ahead beside someone who types: half of the processors are theirs.
fn prepare(catalogue: &Catalogue) {
    if !catalogue.is_ready() {
        let half = thread::available_parallelism().map_or(1, |count| count.get().div_ceil(2));
        // Without threads to spare there are none, and the slow queries stay slow.
        let pool = rayon::ThreadPoolBuilder::new().num_threads(half).build();
        if let Ok(pool) = pool {
            pool.install(|| catalogue.make_ready());
        }
    }
}

fn cause(payload: &(dyn Any + Send)) -> String {
    let text = payload.downcast_ref::<String>().cloned();
    text.or_else(|| payload.downcast_ref::<&str>().map(|text| (*text).to_owned())).unwrap_or_default()
}

/// Lets go of a dataset beside the event loop: to free what 120,000 offers hold takes longer than a frame may.
pub fn discard(catalogue: Arc<Catalogue>) {
    // Without a thread to spare it is freed here.
    drop(thread::Builder::new().name("discard".into()).spawn(move || drop(catalogue)));
}
