//! The plain form: a dialog over standard input and output, without a screen and without a single escape byte.

use std::io::{self, BufRead, ErrorKind, IsTerminal, Read, Write};
use std::mem;
use std::sync::Arc;

use crate::app::desk::{Change, Desk};
use crate::app::dialog::Dialog;
use crate::app::handout::{Leaflet, Printer};
use crate::app::message::{Clip, Deed};
use crate::language::texts::Texts;
use crate::shell::commands;
use crate::shell::deeds::{Outcome, reason};
use crate::shell::failure::Failure;
use crate::shell::store::Store;
use crate::shell::store::trouble::Trouble;
use crate::shell::surroundings::Surroundings;
use crate::shell::{clipboard, leaflet, opener, printer};
use crate::text::safe;

/// How many bytes of a line are kept; whoever sends more is no person.
const MOST: u64 = 16 * 1024;

/// Holds the dialog until it is ended, standard input ends, or nobody reads any more.
///
/// # Errors
/// When the dataset cannot be read, or standard input or output fails.
pub fn converse(query: &str, surroundings: &Surroundings) -> Result<commands::Outcome, Failure> {
    let (catalogue, unkept) = surroundings.edition()?.catalogue(&|_| {});
    unkept.keep(&catalogue);
    let now = || surroundings.now().naive_local();
    let texts = Texts::new(surroundings.language);
    let (mut keeping, desk) = Keeping::start(&texts);
    let mut dialog = Dialog::new(Arc::new(catalogue), texts, desk, now());
    dialog.prefers_frequent = surroundings.settings().prefer_frequent.unwrap_or(true);
    let greeting = dialog.greet(safe::line(query).trim());
    let mut flow = tell(&(keeping.take_troubles() + &greeting + &prompt(&dialog)))?;
    let mut input = io::stdin().lock();
    while flow == Flow::On {
        let typed = read(&mut input)?;
        let line = match &typed {
            Typed::Line(line) => line.trim(),
            // What is being written when the input ends is kept.
            Typed::End => "",
            Typed::TooLong => {
                let told = dialog.texts().say_with("too-long-line", &[("limit", MOST.into())]);
                flow = tell(&format!("{told}\n{}", prompt(&dialog)))?;
                continue;
            }
        };
        if typed == Typed::End && !dialog.is_writing() {
            // The next prompt of a shell begins on a line of its own.
            tell("\n")?;
            break;
        }
        let reply = dialog.hear(line, now());
        let done = reply.deed.map(|deed| perform(deed, &mut dialog, &mut keeping)).unwrap_or_default();
        let troubles = keeping.take_troubles();
        flow = if reply.is_over { Flow::Over } else { tell(&(reply.text + &done + &troubles + &prompt(&dialog)))? };
    }
    // The process ends: the system takes back at once what freeing piece by piece would take long for.
    mem::forget(dialog);
    Ok(commands::Outcome::Fine)
}

/// Does something outside, and says what came of it.
fn perform(deed: Deed, dialog: &mut Dialog, keeping: &mut Keeping) -> String {
    let outcome = match deed {
        Deed::Keep(change) => {
            keeping.keep(change, dialog);
            return String::new();
        }
        Deed::Copy(clip) => {
            let clip = Clip { text: safe::paragraphs(clip.text.trim()).into_owned(), ..clip };
            match clip.text.len() {
                ..=clipboard::LONGEST if clipboard::keep(&clip.text, &clipboard::programs()) => Outcome::Copied(clip),
                ..=clipboard::LONGEST => Outcome::Nowhere(clip),
                _ => Outcome::TooLong(clip),
            }
        }
        Deed::WriteHandOut(leaflet) => {
            let leaflet = Leaflet { path: leaflet::folder() + &leaflet.path, ..leaflet };
            match leaflet::write(&leaflet) {
                Ok((path, true)) => Outcome::Written(path),
                Ok((path, false)) => Outcome::WrittenBeside(path),
                Err(wrong) => Outcome::Unwritten(leaflet, wrong),
            }
        }
        Deed::Print(_) if printer::printer() == Printer::None => return dialog.texts().say("plain-no-printer") + "\n",
        Deed::Print(sheets) => match printer::print(&sheets) {
            Ok(print) => Outcome::Printed(print),
            Err(wrong) => {
                let reason = reason(&wrong, dialog.texts());
                return dialog.texts().say_with("plain-unprinted", &[("reason", reason.as_str().into())]) + "\n";
            }
        },
        Deed::Open(uri) => match opener::open(&opener::programs(&uri), &uri) {
            Some((program, child)) => {
                // Whoever started it goes on; that it ends is nobody's business here.
                drop(child);
                Outcome::Opened(program, uri)
            }
            None => Outcome::Unopened(uri),
        },
        Deed::EditNote(_) | Deed::PrepareHandOut => return String::new(),
    };
    outcome.told(dialog.texts()).text + "\n"
}

/// The desk as it is kept between two dialogs.
struct Keeping {
    store: Option<Store>,
    /// Changes that could not be written; the next one tries them again.
    unwritten: Vec<Change>,
    /// What was in the way, a line each.
    troubles: String,
    /// What was in the way of the last change: of a visit it is not said again.
    told: Vec<Trouble>,
}

impl Keeping {
    /// Reads what is kept from before.
    fn start(texts: &Texts) -> (Self, Desk) {
        let store = Store::own();
        let kept = store.as_ref().map(Store::open).unwrap_or_default();
        let keeping =
            Self { store, unwritten: Vec::new(), troubles: lines(&kept.troubles, texts), told: kept.troubles };
        (keeping, kept.desk)
    }

    /// Writes a change down, and takes in what other windows have changed.
    fn keep(&mut self, change: Change, dialog: &mut Dialog) {
        let is_visit = matches!(change, Change::Visited { .. });
        let Some(store) = &self.store else {
            // That a visit is forgotten is worth no word.
            if !is_visit {
                self.troubles = lines(&[Trouble::NoHome], dialog.texts());
            }
            return;
        };
        self.unwritten.push(change);
        let kept = store.keep(&self.unwritten);
        if !(is_visit && kept.troubles == self.told) {
            self.troubles = lines(&kept.troubles, dialog.texts());
        }
        self.told = kept.troubles;
        self.unwritten = kept.unwritten;
        dialog.desk = kept.desk;
    }

    fn take_troubles(&mut self) -> String {
        mem::take(&mut self.troubles)
    }
}

fn lines(troubles: &[Trouble], texts: &Texts) -> String {
    troubles.iter().map(|trouble| trouble.say(texts) + "\n").collect()
}

/// Whether the dialog goes on.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Flow {
    On,
    Over,
}

/// The prompt; where nobody types, its line ends, for what is typed there cannot be seen.
fn prompt(dialog: &Dialog) -> String {
    let end = if io::stdin().is_terminal() { " " } else { "\n" };
    dialog.prompt() + end
}

/// Writes. A closed pipe is the end: whoever closed it has read enough.
fn tell(text: &str) -> Result<Flow, Failure> {
    let mut out = io::stdout().lock();
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        Ok(()) => Ok(Flow::On),
        Err(wrong) if wrong.kind() == ErrorKind::BrokenPipe => Ok(Flow::Over),
        Err(wrong) => Err(Failure::new(format!("the answer cannot be written: {wrong}"))),
    }
}

/// What was typed.
#[derive(Debug, PartialEq, Eq)]
enum Typed {
    /// A line, made safe.
    Line(String),
    /// More than any line has.
    TooLong,
    /// The end.
    End,
}

/// The next line. The rest of one that is too long is passed over.
fn read(input: &mut impl BufRead) -> Result<Typed, Failure> {
    let wrong = |wrong: io::Error| Failure::new(format!("standard input cannot be read: {wrong}"));
    let mut bytes = Vec::new();
    if input.by_ref().take(MOST).read_until(b'\n', &mut bytes).map_err(wrong)? == 0 {
        return Ok(Typed::End);
    }
    if bytes.last() != Some(&b'\n') && bytes.len() as u64 == MOST {
        input.skip_until(b'\n').map_err(wrong)?;
        return Ok(Typed::TooLong);
    }
    Ok(Typed::Line(safe::line(&String::from_utf8_lossy(&bytes)).into_owned()))
}
