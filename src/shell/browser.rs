//! The browser: the application played on the terminal.

use std::mem;
use std::sync::Arc;
use std::time::Duration;

use chrono::{Local, NaiveDate};
use ratatui::Frame;
use ratatui::crossterm::event::Event;

use crate::app::kiosk::Kiosk;
use crate::app::message::{Deed, Effect, Message};
use crate::app::window::Window;
use crate::app::{App, Outfit};
use crate::dataset::Dataset;
use crate::dataset::errors::Errors;
use crate::keys::keymap::Keymap;
use crate::language::texts::Texts;
use crate::search::catalogue::Catalogue;
use crate::shell::arguments::Arguments;
use crate::shell::failure::Failure;
use crate::shell::incoming::{Bell, Ending, Line};
use crate::shell::loader::{Loaded, Loader, Task, discard};
use crate::shell::play::{PlayError, play};
use crate::shell::player::{Conduct, Flow, Player, Request};
use crate::shell::source::Source;
use crate::shell::surroundings::Surroundings;
use crate::shell::watcher::Watcher;
use crate::text::safe;
use crate::view;

/// How long a start may stay without a frame. A dataset that is ready by then never shows that it was loaded.
const UNSEEN: Duration = Duration::from_millis(100);

/// How often a reader is told how far loading is.
const TOLD: Duration = Duration::from_millis(100);

/// The application and its surroundings.
struct Browser<'a> {
    app: App,
    keymap: Keymap,
    surroundings: &'a Surroundings,
    bell: Bell,
    /// Looks for changes of the dataset, if that is where it can change.
    watcher: Option<Watcher>,
    /// The errors of the edition in view.
    errors: Errors,
    /// At work on the dataset, or on a newer edition of it.
    loader: Option<Loader>,
    /// Whether yet another edition was asked for meanwhile.
    is_asked_again: bool,
}

/// Opens the browser and stays until it is left.
///
/// # Errors
/// When there is no terminal, or no dataset at the path that was asked for.
pub fn browse(arguments: &Arguments, surroundings: &Surroundings) -> Result<Ending, Failure> {
    let conduct = if arguments.kiosk { Conduct::Kiosk } else { Conduct::Desk };
    let theme = surroundings.theme(arguments.theme)?;
    surroundings.source.verify()?;
    let line = Line::new();
    // Before anything is read, so that no change after that is missed.
    let watcher = Watcher::start(&surroundings.source, line.bell());
    let task = task(surroundings, surroundings.now().date_naive(), conduct);
    let loader = Loader::start(task, line.bell()).map_err(|wrong| Failure::new(format!("no thread: {wrong}")))?;
    let texts = Texts::new(surroundings.language);
    let outfit = Outfit {
        theme,
        home: theme,
        glyphs: surroundings.glyphs(),
        origin: origin(&surroundings.source, &texts),
        errors: 0,
        loading: Some(loader.progress()),
    };
    let mut app = App::new(Catalogue::new(Dataset::default(), &[]), texts, surroundings.now().naive_local(), outfit);
    if conduct == Conduct::Kiosk {
        app = app.into_kiosk(Kiosk::new(surroundings.language, surroundings.settings.limits()));
    }
    if !arguments.query.is_empty() && !arguments.kiosk {
        app.update(Message::Pasted(arguments.query.join(" ")));
    }
    let (bell, errors, keymap) = (line.bell(), Errors::default(), Keymap::standard());
    let mut browser = Browser { app, keymap, surroundings, bell, watcher, errors, loader: None, is_asked_again: false };
    match loader.wait(UNSEEN) {
        Ok(loaded) => drop(browser.take(loaded)),
        Err(loader) => browser.loader = Some(loader),
    }
    let played = play(&mut browser, conduct, line);
    // The process ends: the system takes back at once what freeing piece by piece would take long for.
    mem::forget(browser);
    played.map_err(|wrong| match wrong {
        PlayError::NoTerminal => Failure::new(wrong.to_string())
            .hint("in a script or pipe use `wegweiser search QUERY` or `wegweiser show ID`"),
        PlayError::Terminal(_) => Failure::new(wrong.to_string()),
    })
}

fn task(surroundings: &Surroundings, today: NaiveDate, conduct: Conduct) -> Task {
    Task { source: surroundings.source.clone(), cache: surroundings.cache.clone(), today, conduct }
}

fn origin(source: &Source, texts: &Texts) -> String {
    match source {
        Source::Embedded => texts.say("origin-embedded"),
        Source::Path(path) => safe::excerpt(&path.display().to_string(), 200),
    }
}

impl Browser<'_> {
    fn tell(&mut self, message: Message) -> Flow {
        match self.app.update(message) {
            Effect::None => Flow::Same,
            Effect::Leave => Flow::Leave,
            // The desk is kept for as long as the program runs.
            Effect::Draw | Effect::Do(Deed::Keep(_)) => Flow::Changed,
        }
    }

    /// Begins to read the data again. Whoever asks while that is being done may know of a change that came too late.
    fn reload(&mut self) {
        self.is_asked_again = self.loader.is_some();
        if !self.is_asked_again {
            let conduct = if self.app.kiosk.is_some() { Conduct::Kiosk } else { Conduct::Desk };
            // Of what comes from a copy nobody could say where it is wrong.
            let task = Task { cache: None, ..task(self.surroundings, self.app.now.date(), conduct) };
            // Without a thread to spare the old data stay.
            self.loader = Loader::start(task, self.bell.clone()).ok();
        }
    }

    /// Reads the data again if they have changed.
    fn look_after_watcher(&mut self) {
        if self.watcher.as_ref().is_some_and(Watcher::take_change) {
            self.reload();
        }
    }

    /// Takes what the loader has, or hears how far it is.
    fn look_after_loader(&mut self) -> Flow {
        let Some(loader) = self.loader.take() else { return Flow::Same };
        let loaded = match loader.finish() {
            Ok(loaded) => loaded,
            Err(loader) => {
                let progress = loader.progress();
                self.loader = Some(loader);
                return self.tell(Message::Progressed(progress));
            }
        };
        if self.is_asked_again {
            self.reload();
        }
        self.take(loaded)
    }

    /// The first edition is shown as it is; of the later ones only those that are no worse.
    fn take(&mut self, loaded: Loaded) -> Flow {
        let Loaded { catalogue, errors } = loaded;
        if self.app.outfit.loading.is_some() {
            self.app.receive(catalogue, errors.count());
            self.errors = errors;
            return Flow::Changed;
        }
        if let Some(wrong) = errors.new_since(&self.errors) {
            discard(catalogue);
            return if self.app.keep(&wrong.place()) { Flow::Changed } else { Flow::Same };
        }
        let older = Arc::clone(&self.app.catalogue);
        self.app.renew(catalogue, errors.count());
        self.errors = errors;
        discard(older);
        Flow::Changed
    }
}

impl Player for Browser<'_> {
    fn passed(&mut self, elapsed: Duration) -> Flow {
        self.look_after_watcher();
        let flow = self.tell(Message::Elapsed(elapsed)).max(self.look_after_loader());
        let now = self.surroundings.pretended.is_none().then(|| Local::now().naive_local());
        // Only the day shows; a message each second would be a frame each second.
        match now.filter(|now| now.date() != self.app.now.date()) {
            Some(now) => flow.max(self.tell(Message::Told(now))),
            None => flow,
        }
    }

    fn happened(&mut self, event: Event) -> Flow {
        let told = self.keymap.message(self.app.mode(), &event);
        told.map_or(Flow::Same, |message| self.tell(message))
    }

    fn asked(&mut self, request: Request) -> Flow {
        match request {
            Request::Reload => {
                self.reload();
                Flow::Same
            }
            Request::IdleReset => {
                self.tell(Message::ResetAsked);
                Flow::Repaint
            }
            Request::Farewell => Flow::Same,
        }
    }

    fn news(&mut self) -> Flow {
        self.look_after_watcher();
        self.look_after_loader()
    }

    fn wake(&self) -> Option<Duration> {
        let told = self.loader.is_some().then_some(TOLD);
        [told, self.app.kiosk.as_ref().and_then(Kiosk::wake)].into_iter().flatten().min()
    }

    fn draw(&mut self, frame: &mut Frame<'_>) {
        let area = frame.area();
        let window = Window { columns: area.width, rows: area.height };
        // The first frame has no event before it that tells the size.
        if window != self.app.window {
            self.app.update(Message::Resized(window));
        }
        view::draw(&self.app, &self.keymap, frame);
    }
}
