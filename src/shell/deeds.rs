//! Deeds: what is done outside for the person at the desk, beside the event loop, and what came of it.

use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use crate::app::GlyphSet;
use crate::app::handout::{Leaflet, Sheets};
use crate::app::message::{Clip, Message};
use crate::app::notice::Sentence;
use crate::app::uri::Uri;
use crate::language::texts::Texts;
use crate::shell::clipboard::{self, Between};
use crate::shell::incoming::Bell;
use crate::shell::printer::Print;
use crate::shell::{leaflet, opener, printer};
use crate::text::safe;

/// How many characters of what was copied a notice repeats.
const REPEATED: usize = 48;

/// How long leaving waits for hand-outs, and how often it looks.
const FINISH: Duration = Duration::from_secs(5);
const LOOK: Duration = Duration::from_millis(10);

/// What came of a deed.
#[derive(Debug)]
pub enum Outcome {
    /// The system's clipboard holds the text.
    Copied(Clip),
    /// The terminal was asked to copy it.
    Asked(Clip),
    /// There is nothing that could copy it.
    Nowhere(Clip),
    /// It is longer than anything that is copied.
    TooLong(Clip),
    /// A program of this name was started with the address.
    Opened(String, Uri),
    /// There is no program for the address.
    Unopened(Uri),
    /// A hand-out was written into this file, which has the name that was asked for.
    Written(PathBuf),
    /// Into this one, for the name that was asked for was taken.
    WrittenBeside(PathBuf),
    /// It could not be written into the file that was asked for.
    Unwritten(Leaflet, io::Error),
    /// It was given to the printer.
    Printed(Print),
    /// It was not.
    Unprinted(io::Error),
}

impl Outcome {
    /// The outcome in a sentence.
    pub fn told(&self, texts: &Texts) -> Sentence {
        let text = self.said(texts);
        match self {
            Self::Copied(_)
            | Self::Asked(_)
            | Self::Opened(..)
            | Self::Written(_)
            | Self::WrittenBeside(_)
            | Self::Printed(Print::Pages | Print::Text) => Sentence::said(text),
            Self::Nowhere(_)
            | Self::TooLong(_)
            | Self::Unopened(_)
            | Self::Unwritten(..)
            | Self::Printed(Print::Halted(_))
            | Self::Unprinted(_) => Sentence::warning(text),
        }
    }

    /// What the application is told.
    pub fn messages(&self, texts: &Texts) -> Vec<Message> {
        let sentence = self.told(texts);
        match self {
            Self::Written(_) | Self::WrittenBeside(_) => vec![Message::HandOutWritten, Message::Informed(sentence)],
            Self::Unwritten(_, wrong) => {
                vec![Message::HandOutRefused { sentence, reason: of_writing(wrong, texts) }]
            }
            _ => vec![Message::Informed(sentence)],
        }
    }

    fn said(&self, texts: &Texts) -> String {
        let copied = |id: &str, clip: &Clip| {
            let (what, text) = (safe::excerpt(&clip.what, REPEATED), safe::excerpt(&clip.text, REPEATED));
            texts.say_with(id, &[("what", what.as_str().into()), ("text", text.as_str().into())])
        };
        match self {
            Self::Copied(clip) => copied("copied-system", clip),
            Self::Asked(clip) => copied("copied-terminal", clip),
            Self::Nowhere(clip) => copied("copied-nowhere", clip),
            Self::TooLong(clip) => texts.say_with("copied-too-long", &[("what", clip.what.as_str().into())]),
            Self::Opened(program, uri) => {
                let program = safe::excerpt(program, REPEATED);
                texts.say_with(
                    "opened",
                    &[("program", program.as_str().into()), ("address", shown(uri).as_str().into())],
                )
            }
            Self::Written(path) => of_file("written", path, texts),
            Self::WrittenBeside(path) => of_file("written-beside", path, texts),
            Self::Unwritten(leaflet, wrong) => {
                let (path, reason) = (safe::excerpt(&leaflet.path, 200), of_writing(wrong, texts));
                texts.say_with("unwritten", &[("path", path.as_str().into()), ("reason", reason.as_str().into())])
            }
            Self::Printed(Print::Pages) => texts.say("printed-pages"),
            Self::Printed(Print::Text) => texts.say("printed-text"),
            Self::Printed(Print::Halted(printer)) => {
                let printer = safe::excerpt(printer, REPEATED);
                texts.say_with("printed-halted", &[("printer", printer.as_str().into())])
            }
            Self::Unprinted(wrong) => {
                let reason = reason(wrong, texts);
                texts.say_with("unprinted", &[("reason", reason.as_str().into())])
            }
            Self::Unopened(uri) if shown(uri).is_empty() => texts.say("opened-nothing-mail"),
            Self::Unopened(uri) => texts.say_with("opened-nothing", &[("address", shown(uri).as_str().into())]),
        }
    }
}

fn of_file(id: &str, path: &Path, texts: &Texts) -> String {
    let path = safe::excerpt(&path.display().to_string(), 1000);
    texts.say_with(id, &[("path", path.as_str().into())])
}

/// Why a file was not written.
fn of_writing(wrong: &io::Error, texts: &Texts) -> String {
    match wrong.kind() {
        ErrorKind::NotFound => texts.say("reason-no-such-folder"),
        ErrorKind::IsADirectory => texts.say("reason-folder"),
        ErrorKind::NotADirectory => texts.say("reason-no-folder"),
        ErrorKind::InvalidFilename => texts.say("reason-long-name"),
        _ => reason(wrong, texts),
    }
}

/// Why the system refused something, in words where there are some for it.
pub fn reason(wrong: &io::Error, texts: &Texts) -> String {
    match wrong.kind() {
        ErrorKind::NotFound => texts.say("reason-not-there"),
        ErrorKind::PermissionDenied => texts.say("reason-denied"),
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => texts.say("reason-full"),
        ErrorKind::ReadOnlyFilesystem => texts.say("reason-read-only"),
        ErrorKind::TimedOut => texts.say("reason-no-answer"),
        ErrorKind::NotConnected => texts.say("reason-no-printer"),
        ErrorKind::ResourceBusy => texts.say("reason-refusing"),
        _ => safe::excerpt(&wrong.to_string(), 100),
    }
}

/// An address as a person can type it: that of an e-mail without the letter.
fn shown(uri: &Uri) -> String {
    let address = uri.as_str();
    let bare = address.strip_prefix("mailto:").or_else(|| address.strip_prefix("tel:")).unwrap_or(address);
    let bare = if uri.is_web() { bare } else { bare.split('?').next().unwrap_or(bare) };
    safe::excerpt(bare, 200)
}

/// The deeds of one browser.
#[derive(Debug)]
pub struct Deeds {
    sender: Sender<Outcome>,
    inbox: Receiver<Outcome>,
    bell: Bell,
    escape: String,
    /// Hand-outs on their way: nobody would do them after us.
    handed: Vec<JoinHandle<()>>,
    /// Whoever copies waits for whoever copied before, so that the last one stays.
    turn: Arc<Mutex<()>>,
}

impl Deeds {
    /// No deeds yet; each rings when it is done.
    pub fn new(bell: Bell) -> Self {
        let (sender, inbox) = channel();
        Self { sender, inbox, bell, escape: String::new(), handed: Vec::new(), turn: Arc::default() }
    }

    /// Copies a text: the terminal is asked at once unless it is a console, which has no clipboard, and the system in a
    /// thread of its own.
    pub fn copy(&mut self, clip: Clip, glyphs: GlyphSet) {
        let clip = Clip { text: safe::paragraphs(clip.text.trim()).into_owned(), ..clip };
        if clip.text.len() > clipboard::LONGEST {
            return self.report(Outcome::TooLong(clip));
        }
        let between = Between::here();
        if glyphs == GlyphSet::Full {
            self.escape.push_str(&clipboard::sequence(&clip.text, between));
        }
        let otherwise = if glyphs == GlyphSet::Full { Outcome::Asked } else { Outcome::Nowhere };
        let (programs, multiplexer) = (clipboard::programs(), clipboard::multiplexer(between));
        if programs.is_empty() && multiplexer.is_none() {
            return self.report(otherwise(clip));
        }
        let turn = Arc::clone(&self.turn);
        self.run(move || {
            let _turn = turn.lock().unwrap_or_else(PoisonError::into_inner);
            let is_kept = clipboard::keep(&clip.text, &programs);
            clipboard::keep(&clip.text, multiplexer.as_slice());
            (if is_kept { Outcome::Copied(clip) } else { otherwise(clip) }, None)
        });
    }

    /// Opens an address.
    pub fn open(&mut self, uri: Uri) {
        let programs = opener::programs(&uri);
        if programs.is_empty() {
            return self.report(Outcome::Unopened(uri));
        }
        self.run(move || match opener::open(&programs, &uri) {
            Some((program, child)) => (Outcome::Opened(program, uri), child),
            None => (Outcome::Unopened(uri), None),
        });
    }

    /// Writes a hand-out into a file of its own.
    pub fn write(&mut self, leaflet: Leaflet) {
        let started = self.run(move || {
            let outcome = match leaflet::write(&leaflet) {
                Ok((path, true)) => Outcome::Written(path),
                Ok((path, false)) => Outcome::WrittenBeside(path),
                Err(wrong) => Outcome::Unwritten(leaflet, wrong),
            };
            (outcome, None)
        });
        self.handed.extend(started);
    }

    /// Prints a hand-out.
    pub fn print(&mut self, sheets: Sheets) {
        let print = move || printer::print(&sheets).map_or_else(Outcome::Unprinted, Outcome::Printed);
        let started = self.run(move || (print(), None));
        self.handed.extend(started);
    }

    /// Waits for hand-outs that are on their way, but not for a printer that has stopped.
    pub fn finish(&self) {
        let begun = Instant::now();
        while begun.elapsed() < FINISH && self.handed.iter().any(|it| !it.is_finished()) {
            thread::sleep(LOOK);
        }
        printer::tidy();
    }

    /// What came of the deeds since this was last asked.
    pub fn outcomes(&self) -> Vec<Outcome> {
        self.inbox.try_iter().collect()
    }

    /// The bytes that are to reach the terminal.
    pub fn take_escape(&mut self) -> Option<String> {
        Some(std::mem::take(&mut self.escape)).filter(|escape| !escape.is_empty())
    }

    fn report(&self, outcome: Outcome) {
        // We hold the other end ourselves.
        let _ = self.sender.send(outcome);
    }

    /// Does something beside the loop. What it started is waited for to its end, so that nothing of it stays behind.
    fn run(
        &self,
        deed: impl FnOnce() -> (Outcome, Option<std::process::Child>) + Send + 'static,
    ) -> Option<JoinHandle<()>> {
        let (sender, bell) = (self.sender.clone(), self.bell.clone());
        let started = thread::Builder::new().name("deed".into()).spawn(move || {
            let (outcome, child) = deed();
            if sender.send(outcome).is_ok() {
                bell.ring();
            }
            if let Some(mut child) = child {
                let _ = child.wait();
            }
        });
        // Without a thread to spare nothing was done, and nothing is said to have been.
        started.ok()
    }
}
