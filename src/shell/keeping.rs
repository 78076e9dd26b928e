//! What the browser does for the desk: it has changes kept, tells the application what came of them, and the person
//! what was in the way.

use std::io::{self, Write};
use std::time::Duration;

use crate::app::App;
use crate::app::desk::Change;
use crate::app::message::Message;
use crate::app::notice::Sentence;
use crate::shell::incoming::Bell;
use crate::shell::keeper::{About, Keeper, News};
use crate::shell::player::{Conduct, Flow};
use crate::shell::store::trouble::Trouble;
use crate::shell::store::{self, Store};

/// How long an end from outside may wait for what is still to be written: the [backstop](crate::shell::backstop) waits
/// no longer.
const FAREWELL: Duration = Duration::from_millis(450);

/// The desk as it is kept.
#[derive(Debug)]
pub struct Keeping {
    /// Writes down what changes; a kiosk keeps nothing.
    keeper: Option<Keeper>,
}

impl Keeping {
    /// Begins to read what is kept from before.
    pub fn start(conduct: Conduct, bell: Bell) -> Self {
        let keeper = match conduct {
            Conduct::Desk => Keeper::start(Store::own(), bell),
            Conduct::Kiosk => None,
        };
        Self { keeper }
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
            hear(app, news);
        }
    }

    /// Tells the application what has become of changes, and the person what was in the way.
    pub fn tell(&mut self, app: &mut App) -> Flow {
        let mut flow = Flow::Same;
        while let Some(news) = self.keeper.as_mut().and_then(Keeper::news) {
            flow = flow.max(hear(app, news));
        }
        flow
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

fn hear(app: &mut App, news: News) -> Flow {
    let mut flow = Flow::Same;
    if news.desk != app.desk {
        app.update(Message::Kept(Box::new(news.desk)));
        flow = Flow::Changed;
    }
    // What was said of the change itself holds until the program ends; this stands beside it.
    let mut sentences: Vec<String> = news.troubles.iter().map(|trouble| trouble.say(&app.texts)).collect();
    if let Some(last) = sentences.last_mut().filter(|_| news.troubles.iter().any(Trouble::may_pass)) {
        *last = format!("{last} {}", app.texts.say("store-again"));
    }
    let mended = (news.about == About::Mended).then(|| Sentence::said(app.texts.say("store-mended")));
    for sentence in sentences.into_iter().map(Sentence::warning).chain(mended) {
        app.update(Message::Informed(sentence));
        flow = Flow::Changed;
    }
    flow
}
