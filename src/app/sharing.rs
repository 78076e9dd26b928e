//! Sharing: what becomes of the screen when another window has changed the desk too.

use std::mem;

use crate::app::App;
use crate::app::desk::{Desk, Slip};
use crate::app::form::{Form, Matter};
use crate::app::notice::Sentence;
use crate::app::overlay::Overlay;
use crate::search::query::FilterKey;

/// What stands between two texts, in a form of several lines and in one of one.
const LINES: &str = "\n\n";
const LINE: &str = " · ";

/// What is said of the number of entries on the shortlist.
const COUNTED: [&str; 2] = ["notice-noted", "notice-unnoted"];

impl App {
    /// Takes the desk as it is kept, where another window may have changed it too. What is selected stays selected.
    pub(crate) fn take_desk(&mut self, desk: Desk) {
        let (before, slip) = (self.noted_count(), self.selected_slip().cloned());
        let old = mem::replace(&mut self.desk, desk);
        self.refill();
        self.search_again_for(FilterKey::Favorite);
        self.follow_slip(slip.as_ref());
        self.follow_writing(&old);
        // A number that was said is that of all windows together.
        let after = self.noted_count();
        for id in COUNTED {
            let say = |count: usize| self.texts.say_with(id, &[("count", count.into())]);
            self.notices.reword(&say(before), say(after));
        }
    }

    /// A note that was written here, from this text, beside what another window has written there meanwhile.
    pub fn shared_note(&self, id: &str, before: &str, written: String) -> String {
        shared(&written, before, &note(&self.desk, id), LINES).map_or(written, |shared| shared.text)
    }

    /// What is being written follows what another window wrote in its place: left as it was it becomes that; otherwise
    /// both stand in it, which is said.
    fn follow_writing(&mut self, old: &Desk) {
        let open = match &mut self.overlay {
            Some(Overlay::Help(help)) => help.under.as_deref_mut(),
            other => other.as_mut(),
        };
        let shared = match open {
            Some(Overlay::Form(form)) if form.matter == Matter::Note => {
                // As the form would show it.
                let shown = Form::new(&form.id, Matter::Note, &note(old, &form.id)).editor;
                let shared = shared(form.editor.text(), shown.text(), &note(&self.desk, &form.id), LINES);
                if let Some(shared) = &shared {
                    *form = Form::new(&form.id, Matter::Note, &shared.text);
                }
                shared
            }
            Some(Overlay::Comment(comment)) => {
                let (before, after) =
                    (old.shortlist.comment_on(&comment.id), self.desk.shortlist.comment_on(&comment.id));
                let shared = shared(comment.editor.text(), before, after, LINE);
                if let Some(shared) = &shared {
                    comment.editor.set(&shared.text);
                }
                shared
            }
            _ => None,
        };
        if shared.is_some_and(|shared| shared.has_both) {
            self.inform(Sentence::warning(self.texts.say("notice-both-kept")));
        }
    }

    fn noted_count(&self) -> usize {
        self.desk.shortlist.records(&self.catalogue.dataset).len()
    }

    fn selected_slip(&self) -> Option<&Slip> {
        match &self.overlay {
            Some(Overlay::Slips(slips)) => self.slips().nth(slips.selected),
            _ => None,
        }
    }

    /// Selects a slip again where the list of slips has become another one; an empty list goes.
    fn follow_slip(&mut self, slip: Option<&Slip>) {
        let at = slip.and_then(|slip| self.slips().position(|other| other == slip));
        let last = self.desk.slips.len().checked_sub(1);
        if let Some(Overlay::Slips(slips)) = &mut self.overlay {
            match last {
                Some(last) => slips.selected = at.unwrap_or(slips.selected).min(last),
                None if slip.is_some() => self.overlay = None,
                None => {}
            }
        }
    }
}

/// A text that two windows have changed.
struct Shared {
    text: String,
    /// Whether it holds what each of them wrote.
    has_both: bool,
}

/// What becomes of a text that is being written when the one from which it began has changed elsewhere; `None` if it stays.
fn shared(written: &str, before: &str, after: &str, between: &str) -> Option<Shared> {
    let (written, before, after) = (written.trim(), before.trim(), after.trim());
    if after == before || written.contains(after) && !after.is_empty() {
        return None;
    }
    if written == before {
        return Some(Shared { text: after.to_owned(), has_both: false });
    }
    // What was deleted elsewhere is written anew.
    (!after.is_empty()).then(|| Shared { text: format!("{written}{between}{after}"), has_both: true })
}

fn note(desk: &Desk, id: &str) -> String {
    desk.notes.get(id).map(|note| note.text.clone()).unwrap_or_default()
}
