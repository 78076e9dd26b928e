//! The browser: the application played on the terminal.

use std::mem;
use std::sync::Arc;
use std::time::Duration;

use chrono::{Local, NaiveDate};
use ratatui::Frame;
use ratatui::crossterm::event::Event;

use crate::app::desk::Change;
use crate::app::handout::Means;
use crate::app::kiosk::Kiosk;
use crate::app::message::{Deed, Effect, Message};
use crate::app::notice::Sentence;
use crate::app::window::Window;
use crate::app::{App, Outfit, Purpose, ThemeName};
use crate::dataset::Dataset;
use crate::dataset::errors::Errors;
use crate::keys::keymap::Keymap;
use crate::keys::told::told;
use crate::language::texts::Texts;
use crate::search::catalogue::Catalogue;
use crate::search::hit::Hit;
use crate::shell::arguments::Arguments;
use crate::shell::arguments::errand::Errand;
use crate::shell::commands::Outcome;
use crate::shell::deeds::Deeds;
use crate::shell::editor::{Edited, edit};
use crate::shell::failure::Failure;
use crate::shell::incoming::{Bell, Ending, Line};
use crate::shell::keeping::Keeping;
use crate::shell::loader::{Loaded, Loader, Task, discard};
use crate::shell::pick::hand_on;
use crate::shell::play::{PlayError, play};
use crate::shell::player::{Conduct, Flow, Player, Request, Site};
use crate::shell::source::Source;
use crate::shell::surroundings::Surroundings;
use crate::shell::watcher::Watcher;
use crate::shell::welcome::welcome;
use crate::shell::{leaflet, printer};
use crate::text::safe;
use crate::view;

/// How long a start may stay without a frame. A dataset that is ready by then never shows that it was loaded.
const UNSEEN: Duration = Duration::from_millis(100);

/// How many mistakes in the settings are said on the screen; `wegweiser settings` says all.
const MENTIONED: usize = 5;

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
    /// What is done outside for it.
    outside: Outside,
    /// Whether yet another edition was asked for meanwhile.
    is_asked_again: bool,
    /// What was picked for another program.
    picked: Option<Hit>,
}

/// What is done outside for the browser.
struct Outside {
    deeds: Deeds,
    /// The desk as it is kept.
    keeping: Keeping,
    /// The record whose note is to be written in an editor.
    note: Option<String>,
}

/// Opens the browser and stays until it is left; what was picked in it is printed. Says the exit code.
///
/// # Errors
/// When there is no terminal, or no dataset at the path that was asked for.
pub fn browse(arguments: &Arguments, surroundings: &Surroundings) -> Result<u8, Failure> {
    let conduct = if arguments.kiosk { Conduct::Kiosk } else { Conduct::Desk };
    let is_picking = matches!(arguments.errand, Errand::Pick(_));
    let theme = surroundings.theme(arguments.theme);
    surroundings.source.verify()?;
    let line = Line::new();
    let keeping = Keeping::start(conduct, line.bell());
    // Before anything is read, so that no change after that is missed.
    let watcher = Watcher::start(&surroundings.source, line.bell());
    let task = task(surroundings, surroundings.now().date_naive(), conduct);
    let loader = Loader::start(task, line.bell()).map_err(|wrong| Failure::new(format!("no thread: {wrong}")))?;
    let texts = Texts::with_keys(surroundings.language, surroundings.config.keymap.told());
    let origin = origin(&surroundings.source, &texts);
    let purpose = if is_picking { Purpose::Picking } else { Purpose::Reading };
    let outfit = Outfit { origin, loading: Some(loader.progress()), purpose, ..outfit(theme, surroundings) };
    let mut app = App::new(Catalogue::new(Dataset::default(), &[]), texts, surroundings.now().naive_local(), outfit);
    if conduct == Conduct::Kiosk {
        app = app.into_kiosk(Kiosk::new(surroundings.language, surroundings.settings().limits()));
    }
    // In a kiosk too: it is the first visitor's, and forgotten as all of theirs.
    if !arguments.query.is_empty() {
        app.update(Message::Pasted(arguments.query.join(" ")));
    }
    let mut browser = Browser {
        app,
        keymap: surroundings.config.keymap.clone(),
        surroundings,
        bell: line.bell(),
        watcher,
        errors: Errors::default(),
        loader: None,
        outside: Outside { deeds: Deeds::new(line.bell()), keeping, note: None },
        picked: None,
        is_asked_again: false,
    };
    match loader.wait(UNSEEN) {
        Ok(loaded) => drop(browser.take(loaded)),
        Err(loader) => browser.loader = Some(loader),
    }
    for problem in surroundings.config.problems.iter().take(MENTIONED) {
        let sentence = Sentence::warning(problem.say_short(&browser.app.texts));
        browser.app.update(Message::Informed(sentence));
    }
    browser.outside.keeping.wait(&mut browser.app, UNSEEN);
    welcome(&mut browser.app, arguments);
    let turner = browser.app.outfit.turner;
    let site = if is_picking { Site::Session } else { Site::Standard };
    let code = play(&mut browser, conduct, (site, turner), line)
        .map_err(|wrong| refused(&wrong))
        .and_then(|ending| browser.code(arguments.errand, ending));
    // The process ends: the system takes back at once what freeing piece by piece would take long for.
    mem::forget(browser);
    code
}

fn refused(wrong: &PlayError) -> Failure {
    let failure = Failure::new(wrong.to_string());
    match wrong {
        PlayError::NoTerminal => failure.hint(
            "without a screen use `wegweiser --plain`, in a script `wegweiser search QUERY` or `wegweiser show ID`",
        ),
        PlayError::NoSession => failure.hint("without a terminal use `wegweiser search --format json QUERY`"),
        PlayError::Terminal(_) => failure,
    }
}

/// How it looks, as the settings have it, before anything is read.
fn outfit(theme: ThemeName, surroundings: &Surroundings) -> Outfit {
    Outfit {
        theme,
        home: theme,
        glyphs: surroundings.glyphs(),
        origin: String::new(),
        errors: 0,
        loading: None,
        purpose: Purpose::Reading,
        prefers_frequent: surroundings.settings().prefer_frequent.unwrap_or(true),
        turner: surroundings.settings().rtl.unwrap_or_default(),
    }
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
    /// The exit code. The terminal has been given back, and standard output gets what was picked on it.
    fn code(&self, errand: Errand, ending: Ending) -> Result<u8, Failure> {
        if ending == Ending::Left {
            self.outside.keeping.finish(&self.app);
            self.outside.deeds.finish();
        } else {
            printer::tidy();
        }
        match (errand, ending, self.picked) {
            (Errand::Pick(format), Ending::Left, Some(hit)) => {
                let outcome = hand_on(&self.app, hit, format, self.surroundings)?;
                Ok(u8::from(outcome == Outcome::Findings))
            }
            // As `search` where nothing is found.
            (Errand::Pick(_), Ending::Left, None) => Ok(1),
            (Errand::Read | Errand::Plain | Errand::Pick(_), ..) => Ok(ending.exit_code()),
        }
    }

    fn tell(&mut self, message: Message) -> Flow {
        match self.app.update(message) {
            Effect::None => Flow::Same,
            Effect::Leave => Flow::Leave,
            Effect::Pick(hit) => {
                self.picked = Some(hit);
                Flow::Leave
            }
            Effect::Draw => Flow::Changed,
            Effect::Do(Deed::EditNote(id)) if self.app.kiosk.is_none() => {
                self.outside.note = Some(id);
                Flow::Aside
            }
            Effect::Do(deed) => {
                self.perform(deed);
                Flow::Changed
            }
        }
    }

    /// Does something outside. The application asks for none of it in a kiosk, and would be refused.
    fn perform(&mut self, deed: Deed) {
        let Outside { deeds, keeping, .. } = &mut self.outside;
        match deed {
            _ if self.app.kiosk.is_some() => {}
            // The loop lends the terminal for it.
            Deed::EditNote(_) => {}
            Deed::Keep(change) => keeping.keep(change),
            Deed::Copy(clip) => deeds.copy(clip, self.app.outfit.glyphs),
            Deed::Open(uri) => deeds.open(uri),
            Deed::WriteHandOut(leaflet) => deeds.write(leaflet),
            Deed::Print(sheets) => deeds.print(sheets),
            Deed::PrepareHandOut => {
                let means = Means { folder: leaflet::folder(), printer: printer::printer() };
                self.app.update(Message::HandOutPrepared(means));
            }
        }
        self.look_after_deeds();
    }

    /// Has the note on a record written in the person's editor.
    fn edit_note(&mut self, id: String) -> Flow {
        let before = self.app.desk.notes.get(&id).map(|note| note.text.clone()).unwrap_or_default();
        let edited = edit(self.surroundings.settings().editor.as_deref(), &before);
        let sentence = edited.told(&self.app.texts);
        // Other windows may have written meanwhile.
        self.look_after_deeds();
        if let Edited::Changed(text) = edited {
            let text = self.app.shared_note(&id, &before, text);
            let change = Change::NoteWritten { id, text, on: self.app.now.date() };
            if let Effect::Do(deed) = self.app.keep_change(change) {
                self.perform(deed);
            }
        }
        self.tell(Message::Informed(sentence))
    }

    /// Says what came of what was done outside.
    fn look_after_deeds(&mut self) -> Flow {
        let mut flow = self.outside.keeping.tell(&mut self.app);
        for outcome in self.outside.deeds.outcomes() {
            for message in outcome.messages(&self.app.texts) {
                flow = flow.max(self.tell(message));
            }
        }
        flow
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
        let flow = self.tell(Message::Elapsed(elapsed)).max(self.look_after_loader()).max(self.look_after_deeds());
        let now = self.surroundings.pretended.is_none().then(|| Local::now().naive_local());
        now.map_or(flow, |now| flow.max(self.tell(Message::Told(now))))
    }

    fn happened(&mut self, event: Event) -> Flow {
        let told = told(&self.app, &self.keymap, &event);
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
            Request::Farewell => {
                self.outside.keeping.hurry();
                Flow::Same
            }
        }
    }

    fn news(&mut self) -> Flow {
        self.look_after_watcher();
        self.look_after_loader().max(self.look_after_deeds())
    }

    fn step_aside(&mut self) -> Flow {
        self.outside.note.take().map_or(Flow::Same, |id| self.edit_note(id))
    }

    fn take_escape(&mut self) -> Option<String> {
        self.outside.deeds.take_escape()
    }

    fn wake(&self) -> Option<Duration> {
        let told = self.loader.is_some().then_some(TOLD);
        let kiosk = self.app.kiosk.as_ref().and_then(Kiosk::wake);
        [told, kiosk, self.app.notices_wake()].into_iter().flatten().min()
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
