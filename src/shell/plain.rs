//! The plain form: a dialog over standard input and output, without a screen and without a single escape byte.

use std::io::{self, BufRead, ErrorKind, IsTerminal, Read, Write};
use std::mem;
use std::sync::Arc;

use crate::app::desk::{Change, Desk};
use crate::app::dialog::{Dialog, LONGEST};
use crate::language::texts::Texts;
use crate::shell::commands::Outcome;
use crate::shell::failure::Failure;
use crate::shell::store::Store;
use crate::shell::store::trouble::Trouble;
use crate::shell::surroundings::Surroundings;
use crate::text::safe;

/// How many bytes of a line are kept; whoever sends more is no person.
const MOST: u64 = 4096;

/// Holds the dialog until it is ended, standard input ends, or nobody reads any more.
///
/// # Errors
/// When the dataset cannot be read, or standard input or output fails.
pub fn converse(query: &str, surroundings: &Surroundings) -> Result<Outcome, Failure> {
    let (catalogue, unkept) = surroundings.edition()?.catalogue(&|_| {});
    unkept.keep(&catalogue);
    let now = || surroundings.now().naive_local();
    let texts = Texts::new(surroundings.language);
    let (mut keeping, desk) = Keeping::start(&texts);
    let mut dialog = Dialog::new(Arc::new(catalogue), texts, desk, now());
    let greeting = dialog.greet(&safe::excerpt(query, LONGEST));
    let mut flow = tell(&(keeping.take_troubles() + &greeting + &prompt(&dialog)))?;
    let mut input = io::stdin().lock();
    while flow == Flow::On {
        let Some(line) = read(&mut input)? else {
            // The next prompt of a shell begins on a line of its own.
            tell("\n")?;
            break;
        };
        let reply = dialog.hear(safe::excerpt(&line, LONGEST).trim(), now());
        if let Some(change) = reply.change {
            keeping.keep(change, &mut dialog);
        }
        let troubles = keeping.take_troubles();
        flow = if reply.is_over { Flow::Over } else { tell(&(reply.text + &troubles + &prompt(&dialog)))? };
    }
    // The process ends: the system takes back at once what freeing piece by piece would take long for.
    mem::forget(dialog);
    Ok(Outcome::Fine)
}

/// The desk as it is kept between two dialogs.
struct Keeping {
    store: Option<Store>,
    /// Changes that could not be written; the next one tries them again.
    unwritten: Vec<Change>,
    /// What was in the way, a line each.
    troubles: String,
}

impl Keeping {
    /// Reads what is kept from before.
    fn start(texts: &Texts) -> (Self, Desk) {
        let store = Store::own();
        let kept = store.as_ref().map(Store::open).unwrap_or_default();
        let keeping = Self { store, unwritten: Vec::new(), troubles: lines(&kept.troubles, texts) };
        (keeping, kept.desk)
    }

    /// Writes a change down, and takes in what other windows have changed.
    fn keep(&mut self, change: Change, dialog: &mut Dialog) {
        let Some(store) = &self.store else {
            self.troubles = lines(&[Trouble::NoHome], dialog.texts());
            return;
        };
        self.unwritten.push(change);
        let kept = store.keep(&self.unwritten);
        self.troubles = lines(&kept.troubles, dialog.texts());
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

/// The next line; `None` at the end. The rest of one that is too long is passed over.
fn read(input: &mut impl BufRead) -> Result<Option<String>, Failure> {
    let wrong = |wrong: io::Error| Failure::new(format!("standard input cannot be read: {wrong}"));
    let mut bytes = Vec::new();
    if input.by_ref().take(MOST).read_until(b'\n', &mut bytes).map_err(wrong)? == 0 {
        return Ok(None);
    }
    if bytes.last() != Some(&b'\n') {
        input.skip_until(b'\n').map_err(wrong)?;
    }
    Ok(Some(String::from_utf8_lossy(&bytes).into_owned()))
}
