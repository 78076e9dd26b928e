//! The browser: the application played on the terminal.

use std::time::Duration;

use chrono::{Local, NaiveDate};
use ratatui::Frame;
use ratatui::crossterm::event::Event;

use crate::app::kiosk::Kiosk;
use crate::app::message::{Effect, Message};
use crate::app::window::Window;
use crate::app::{App, Outfit};
use crate::dataset::finding::Severity;
use crate::dataset::parse::Parsed;
use crate::keys;
use crate::language::Language;
use crate::language::texts::Texts;
use crate::search::catalogue::Catalogue;
use crate::shell::arguments::Arguments;
use crate::shell::failure::Failure;
use crate::shell::incoming::Ending;
use crate::shell::play::{PlayError, play};
use crate::shell::player::{Conduct, Flow, Player, Request};
use crate::shell::source::Source;
use crate::shell::surroundings::Surroundings;
use crate::text::safe;
use crate::view;

/// The application and its surroundings.
struct Browser<'a> {
    app: App,
    surroundings: &'a Surroundings,
}

/// Opens the browser and stays until it is left.
///
/// # Errors
/// When there is no terminal, or no dataset at the path that was asked for.
pub fn browse(arguments: &Arguments, surroundings: &Surroundings) -> Result<Ending, Failure> {
    let today = surroundings.now().date_naive();
    let conduct = if arguments.kiosk { Conduct::Kiosk } else { Conduct::Desk };
    let parsed = load(surroundings, today, conduct)?;
    let texts = Texts::new(surroundings.language);
    let theme = surroundings.theme(arguments.theme)?;
    let outfit = Outfit {
        theme,
        home: theme,
        glyphs: surroundings.glyphs(),
        origin: origin(&surroundings.source, &texts),
        errors: errors(&parsed),
    };
    let mut app = App::new(catalogue(parsed).made_ready(), texts, surroundings.now().naive_local(), outfit);
    if conduct == Conduct::Kiosk {
        app = app.into_kiosk(Kiosk::new(surroundings.language, surroundings.settings.limits()));
    }
    if !arguments.query.is_empty() && !arguments.kiosk {
        app.update(Message::Pasted(arguments.query.join(" ")));
    }
    // Whoever reads must know that something is missing; a visitor could do nothing about it.
    if app.outfit.errors > 0 && !arguments.kiosk {
        app.notice = Some(app.texts.say_with("notice-errors", &[("errors", app.outfit.errors.into())]));
    }
    let mut browser = Browser { app, surroundings };
    play(&mut browser, conduct).map_err(|wrong| match wrong {
        PlayError::NoTerminal => Failure::new(wrong.to_string())
            .hint("in a script or pipe use `wegweiser search QUERY` or `wegweiser show ID`"),
        PlayError::Terminal(_) => Failure::new(wrong.to_string()),
    })
}

/// The dataset; in public only what the public may see.
fn load(surroundings: &Surroundings, today: NaiveDate, conduct: Conduct) -> Result<Parsed, Failure> {
    let mut parsed = surroundings.source.load(today)?;
    if conduct == Conduct::Kiosk {
        parsed.dataset.keep_public();
    }
    Ok(parsed)
}

/// The searchable dataset.
pub fn catalogue(parsed: Parsed) -> Catalogue {
    let locales: Vec<Texts> = Language::ALL.into_iter().map(Texts::new).collect();
    Catalogue::new(parsed.dataset, &locales)
}

fn errors(parsed: &Parsed) -> usize {
    parsed.findings.iter().filter(|finding| finding.severity() == Severity::Error).count()
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
            Effect::Draw => Flow::Changed,
            Effect::Leave => Flow::Leave,
        }
    }

    /// Reads the data again; bad data change nothing.
    fn reload(&mut self) -> Flow {
        let conduct = if self.app.kiosk.is_some() { Conduct::Kiosk } else { Conduct::Desk };
        let loaded = load(self.surroundings, self.app.now.date(), conduct);
        match loaded {
            Ok(parsed) if errors(&parsed) <= self.app.outfit.errors => {
                let errors = errors(&parsed);
                self.app.renew(catalogue(parsed).made_ready(), errors);
                Flow::Changed
            }
            Ok(_) | Err(_) => Flow::Same,
        }
    }
}

impl Player for Browser<'_> {
    fn passed(&mut self, elapsed: Duration) -> Flow {
        let flow = self.tell(Message::Elapsed(elapsed));
        let now = self.surroundings.pretended.is_none().then(|| Local::now().naive_local());
        // Only the day shows; a message each second would be a frame each second.
        match now.filter(|now| now.date() != self.app.now.date()) {
            Some(now) => self.tell(Message::Told(now)),
            None => flow,
        }
    }

    fn happened(&mut self, event: Event) -> Flow {
        let told = keys::message(self.app.mode(), &event);
        told.map_or(Flow::Same, |message| self.tell(message))
    }

    fn asked(&mut self, request: Request) -> Flow {
        match request {
            Request::Reload => self.reload(),
            Request::IdleReset => {
                self.tell(Message::ResetAsked);
                Flow::Repaint
            }
            Request::Farewell => Flow::Same,
        }
    }

    fn wake(&self) -> Option<Duration> {
        self.app.kiosk.as_ref().and_then(Kiosk::wake)
    }

    fn draw(&mut self, frame: &mut Frame<'_>) {
        let area = frame.area();
        let window = Window { columns: area.width, rows: area.height };
        // The first frame has no event before it that tells the size.
        if window != self.app.window {
            self.app.update(Message::Resized(window));
        }
        view::draw(&self.app, frame);
    }
}
