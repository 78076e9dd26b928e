//! What the browser does for the desk: it has changes kept, tells the application what came of them, and the person
//! what was in the way.

use std::collections::VecDeque;
use std::io::{self, Write};
use std::time::Duration;

use crate::app::App;
use crate::app::desk::Change;
use crate::app::message::Message;
use crate::shell::incoming::Bell;
use crate::shell::keeper::{About, Keeper, News};
use crate::shell::player::{Conduct, Flow};
use crate::shell::store::trouble::Trouble;
use crate::shell::store::{self, Store};

/// How long an end from outside may wait for what is still to be written: the [backstop](crate::shell::backstop) waits
/// no longer.
const FAREWELL: Duration = Duration::from_millis(450);

/// How long the keys must rest before the next sentence: whoever types reads nothing.
const REST: Duration = Duration::from_secs(1);

/// The desk as it is kept, and the sentences that wait for their turn.
#[derive(Debug)]
pub struct Keeping {
    /// Writes down what changes; a kiosk keeps nothing.
    keeper: Option<Keeper>,
    sentences: VecDeque<String>,
    /// How long the keys have rested.
    rest: Duration,
}

impl Keeping {
    /// Begins to read what is kept from before.
    pub fn start(conduct: Conduct, bell: Bell) -> Self {
        let keeper = match conduct {
            Conduct::Desk => Keeper::start(Store::own(), bell),
            Conduct::Kiosk => None,
        };
        Self { keeper, sentences: VecDeque::new(), rest: REST }
    }

    /// Has a sentence said to the person in its turn, already safe.
    pub fn mention(&mut self, sentence: String) {
        self.sentences.push_back(sentence);
    }

    /// Has a change written down.
    pub fn keep(&mut self, change: Change) {
        if let Some(keeper) = &mut self.keeper {
            keeper.keep(change);
        }
    }

    /// Waits a moment for what is kept from before, so that a start need not show an empty desk that fills.
    pub fn wait(&mut self, app: &mut App, patience: Duration) {
        if let Some(news) = self.keeper.as_mut().and_then(|keeper| keeper.wait(patience)) {
            self.hear(app, news);
        }
    }

    /// Tells the application what has become of changes, and the person the next sentence.
    pub fn tell(&mut self, app: &mut App) -> Flow {
        let mut flow = Flow::Same;
        while let Some(news) = self.keeper.as_mut().and_then(Keeper::news) {
            flow = flow.max(self.hear(app, news));
        }
        flow.max(self.speak(app))
    }

    fn hear(&mut self, app: &mut App, news: News) -> Flow {
        let mut sentences: Vec<String> = news.troubles.iter().map(|trouble| trouble.say(&app.texts)).collect();
        if news.troubles.iter().any(Trouble::may_pass) {
            sentences.push(app.texts.say("store-again"));
        }
        if news.about == About::Mended {
            sentences.push(app.texts.say("store-mended"));
        }
        let mut flow = Flow::Same;
        if news.desk != app.desk {
            app.update(Message::Kept(Box::new(news.desk)));
            flow = Flow::Changed;
        }
        if news.about == About::Start {
            self.sentences.extend(sentences);
        } else if !sentences.is_empty() {
            // What was said of the change itself holds until the program ends; this stands beside it.
            app.update(Message::Informed(sentences.join(" ")));
            flow = Flow::Changed;
        }
        flow
    }

    /// Hears that a key was pressed.
    pub fn stir(&mut self) {
        self.rest = Duration::ZERO;
    }

    /// Hears that time has passed.
    pub fn pass(&mut self, elapsed: Duration) {
        self.rest = self.rest.saturating_add(elapsed);
    }

    /// When the next sentence is due.
    pub fn wake(&self) -> Option<Duration> {
        (!self.sentences.is_empty() && self.rest < REST).then(|| REST.saturating_sub(self.rest))
    }

    /// Says the next sentence that waits, as soon as the one before it has been read.
    fn speak(&mut self, app: &mut App) -> Flow {
        if self.rest < REST || app.kiosk.is_some() || app.notice.is_some() || app.outfit.loading.is_some() {
            return Flow::Same;
        }
        let Some(sentence) = self.sentences.pop_front() else { return Flow::Same };
        app.update(Message::Informed(sentence));
        Flow::Changed
    }

    /// Writes what is still to be written while the program is being ended from outside.
    pub fn hurry(&self) {
        if let Some(keeper) = &self.keeper {
            keeper.finish(FAREWELL);
        }
    }

    /// Writes what is still to be written, after the terminal was given back.
    pub fn finish(&self, app: &App) {
        let Some(keeper) = &self.keeper else { return };
        for trouble in keeper.finish(store::PATIENCE + FAREWELL) {
            // Where standard error is closed too, nobody can be told.
            let _ = writeln!(io::stderr(), "{}", trouble.say(&app.texts));
        }
    }
}
