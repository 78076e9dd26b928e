//! The keeper: the thread that writes down what changes on the desk, so that nobody waits for a disk.

use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread;
use std::time::{Duration, Instant};

use crate::app::desk::{Change, Desk};
use crate::shell::incoming::Bell;
use crate::shell::lookout;
use crate::shell::store::trouble::Trouble;
use crate::shell::store::{Kept, Store};
use crate::shell::watcher::imprint::Imprint;

/// How long a visit may stay unwritten; there is one with every record that is opened.
const VISITS: Duration = Duration::from_secs(5);

/// The way to the thread that keeps the desk.
#[derive(Debug)]
pub struct Keeper {
    orders: Arc<Sender<Order>>,
    news: Receiver<News>,
    /// Changes of which nothing was heard yet, the oldest first.
    unheard: Vec<Change>,
}

/// What is to be done.
#[derive(Debug)]
enum Order {
    Keep(Change),
    /// Another window may have written: look.
    Look,
    /// Write everything now, and say what is in the way.
    Finish(Sender<Vec<Trouble>>),
}

/// What became of it.
#[derive(Debug)]
pub struct News {
    /// The desk, with what other windows changed.
    pub desk: Desk,
    /// What is in the way, where that is worth a word.
    pub troubles: Vec<Trouble>,
    /// What they are about.
    pub about: About,
    /// How many changes this speaks of.
    heard: usize,
}

/// What news are about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum About {
    /// What was kept from before.
    Start,
    /// Changes.
    Changes,
    /// Changes, and all that could not be written for a while is written now.
    Mended,
}

impl Keeper {
    /// Begins to keep the desk in this store, or for want of one only in memory; the first news is what is kept from
    /// before, and what other windows write is news too. `None` where the system has no thread to spare.
    pub fn start(store: Option<Store>, bell: Bell) -> Option<Self> {
        let ((orders, inbox), (sender, news)) = (channel(), channel());
        let seen = store.as_ref().map(Store::imprint);
        let watched = store.clone();
        let (unwritten, told, desk) = (Vec::new(), Vec::new(), Desk::default());
        let work = Work { store, inbox, sender, bell, unwritten, waiting: 0, told, desk, seen };
        thread::Builder::new().name("keeper".into()).spawn(move || work.perform()).ok()?;
        let orders = Arc::new(orders);
        if let Some(store) = watched {
            // The lookout must not keep the keeper waiting for orders when nobody else can give any.
            let orders = Arc::downgrade(&orders);
            let tell = move || orders.upgrade().is_some_and(|orders| orders.send(Order::Look).is_ok());
            // Without a thread to spare other windows are heard of with the next change.
            let _ = lookout::watch(store, tell);
        }
        Some(Self { orders, news, unheard: Vec::new() })
    }

    /// Has a change written down, soon.
    pub fn keep(&mut self, change: Change) {
        self.unheard.push(change.clone());
        // A thread that has ended has panicked, and so ends the program.
        let _ = self.orders.send(Order::Keep(change));
    }

    /// What has become of changes; their desk has the later ones too.
    pub fn news(&mut self) -> Option<News> {
        self.news.try_recv().ok().map(|news| self.heard(news))
    }

    /// Waits for news, but not longer than this.
    pub fn wait(&mut self, patience: Duration) -> Option<News> {
        self.news.recv_timeout(patience).ok().map(|news| self.heard(news))
    }

    /// Has everything written, waits for it no longer than this, and says what is in the way.
    pub fn finish(&self, patience: Duration) -> Vec<Trouble> {
        let (sender, answer) = channel();
        if self.orders.send(Order::Finish(sender)).is_err() {
            return Vec::new();
        }
        answer.recv_timeout(patience).unwrap_or_else(|_| vec![Trouble::Busy])
    }

    fn heard(&mut self, news: News) -> News {
        self.unheard.drain(..news.heard.min(self.unheard.len()));
        let mut desk = news.desk;
        for change in &self.unheard {
            desk.apply(change);
        }
        News { desk, ..news }
    }
}

/// What the thread knows.
struct Work {
    store: Option<Store>,
    inbox: Receiver<Order>,
    sender: Sender<News>,
    bell: Bell,
    /// Changes that are not in the files, the oldest first.
    unwritten: Vec<Change>,
    /// How many of them came since the last news.
    waiting: usize,
    /// What is in the way since the last time that nothing was.
    told: Vec<Trouble>,
    /// The desk as it was last told of.
    desk: Desk,
    /// How the files were when they were last looked at.
    seen: Option<Imprint>,
}

impl Work {
    fn perform(mut self) {
        if let Some(store) = &self.store {
            let Kept { desk, troubles, .. } = store.open();
            self.tell(News { desk, troubles, about: About::Start, heard: 0 });
        }
        let mut due: Option<Instant> = None;
        loop {
            let order = match due {
                None => self.inbox.recv().map_err(|_| RecvTimeoutError::Disconnected),
                Some(due) => self.inbox.recv_timeout(due.saturating_duration_since(Instant::now())),
            };
            match order {
                Ok(Order::Keep(change)) => {
                    let patience = if is_visit(&change) { VISITS } else { Duration::ZERO };
                    let then = Instant::now() + patience;
                    due = Some(due.map_or(then, |due| due.min(then)));
                    self.unwritten.push(change);
                    self.waiting += 1;
                }
                Ok(Order::Look) => self.look(),
                Ok(Order::Finish(answer)) => {
                    due = None;
                    // Whoever asked may have lost patience.
                    let _ = answer.send(self.write());
                }
                Err(RecvTimeoutError::Timeout) => {
                    due = None;
                    self.write();
                }
                Err(RecvTimeoutError::Disconnected) => {
                    self.write();
                    return;
                }
            }
        }
    }

    /// Writes what is not written, tells of it, and says what is in the way.
    fn write(&mut self) -> Vec<Trouble> {
        if self.unwritten.is_empty() {
            return Vec::new();
        }
        let Some(store) = &self.store else { return self.remember() };
        let is_worth = self.unwritten.iter().rev().take(self.waiting).any(|change| !is_visit(change));
        let Kept { desk, unwritten, troubles } = store.keep(&self.unwritten);
        self.unwritten = unwritten;
        let is_mended = self.unwritten.is_empty() && !self.told.is_empty();
        let news = troubles.iter().filter(|trouble| is_worth || !self.told.contains(trouble)).cloned().collect();
        if self.unwritten.is_empty() {
            self.told.clear();
        } else {
            self.told.clone_from(&troubles);
        }
        let about = if is_mended { About::Mended } else { About::Changes };
        self.tell(News { desk, troubles: news, about, heard: 0 });
        if self.unwritten.is_empty() { Vec::new() } else { troubles }
    }

    /// Tells of what another window has written. What waits to be written here is told of when it is.
    fn look(&mut self) {
        let Some(store) = &self.store else { return };
        let now = Some(store.imprint());
        if now == self.seen {
            return;
        }
        self.seen = now;
        let told = self.unwritten.len().saturating_sub(self.waiting);
        let desk = store.look(&self.desk, self.unwritten.get(..told).unwrap_or_default());
        if desk != self.desk {
            self.desk.clone_from(&desk);
            if self.sender.send(News { desk, troubles: Vec::new(), about: About::Changes, heard: 0 }).is_ok() {
                self.bell.ring();
            }
        }
    }

    /// Where there is no store the desk lasts as long as the program; that is said once, when it matters.
    fn remember(&mut self) -> Vec<Trouble> {
        self.waiting = 0;
        let matters = self.unwritten.iter().any(|change| !is_visit(change));
        self.unwritten.clear();
        if matters && self.told.is_empty() {
            self.told = vec![Trouble::NoHome];
            // Of no change anything is ever heard, so that the desk is made of all of them.
            self.tell(News { desk: Desk::default(), troubles: self.told.clone(), about: About::Changes, heard: 0 });
        }
        Vec::new()
    }

    fn tell(&mut self, news: News) {
        let heard = std::mem::take(&mut self.waiting);
        self.desk.clone_from(&news.desk);
        if self.sender.send(News { heard, ..news }).is_ok() {
            self.bell.ring();
        }
    }
}

fn is_visit(change: &Change) -> bool {
    matches!(change, Change::Visited { .. })
}
