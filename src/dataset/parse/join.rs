//! Joining the pieces of a file: what comes out is as if the file had been read as a whole.

use std::vec::IntoIter;

use crate::dataset::finding::{Finding, Spot};
use crate::dataset::notes::{FINDINGS, Notes};
use crate::dataset::parse::draft::Draft;
use crate::dataset::parse::link::Waiting;
use crate::dataset::parse::piece::Pieces;
use crate::dataset::parse::register::Size;
use crate::dataset::record::Directory;

/// The joint of the pieces of one file with the draft.
pub struct Joint {
    /// How much there was before them: records, references and ids that were refused.
    before: Size,
    waiting: usize,
    refused: usize,
    directory: Option<Spot>,
    /// What is wrong in each of them, by section.
    findings: Vec<IntoIter<Vec<Finding>>>,
}

impl Joint {
    /// A joint at the end of a draft.
    pub fn new(draft: &Draft) -> Self {
        let (waiting, refused, directory) = (draft.waiting.len(), draft.register.refused(), draft.directory);
        Self { before: Size::of(&draft.dataset), waiting, refused, directory, findings: Vec::new() }
    }

    /// Adds all pieces of a file. `None`, where the file has to be read as a whole: one piece is broken, or they have
    /// something to do with each other or with another file. Then the draft is as before.
    pub fn join(
        mut self,
        draft: &mut Draft,
        pieces: &mut Pieces<'_>,
        (count, notes): (usize, &mut Notes<'_>),
    ) -> Option<()> {
        let mut found = 0;
        for at in 0..count {
            let piece = pieces.take().filter(|piece| piece.draft.directory.is_none() || self.directory.is_none());
            let added = piece.and_then(|piece| {
                found += piece.findings.iter().map(Vec::len).sum::<usize>();
                self.findings.push(piece.findings.into_iter());
                absorb(draft, piece.draft, (notes.file, piece.start)).filter(|()| found < FINDINGS)
            });
            if added.is_none() {
                pieces.pass(count - at - 1);
                self.undo(draft);
                return None;
            }
        }
        if draft.register.has_refused(self.refused) {
            self.undo(draft);
            return None;
        }
        // Section by section, as the whole would have been read.
        let sections = self.findings.iter().map(ExactSizeIterator::len).max().unwrap_or(0);
        for _ in 0..sections {
            self.findings.iter_mut().filter_map(Iterator::next).for_each(|section| notes.take(section));
        }
        Some(())
    }

    fn undo(self, draft: &mut Draft) {
        forget_since(draft, self.before, self.refused);
        draft.waiting.truncate(self.waiting);
        if self.directory.is_none() {
            draft.directory = None;
            draft.dataset.directory = Directory::default();
        }
    }
}

/// Adds one piece. `None`, if one of its ids was taken.
fn absorb(draft: &mut Draft, mut piece: Draft, (file, start): (usize, usize)) -> Option<()> {
    let before = Size::of(&draft.dataset);
    if !draft.register.absorb(piece.register, before) {
        return None;
    }
    if piece.directory.is_some() {
        draft.directory = piece.directory;
        draft.dataset.directory = std::mem::take(&mut piece.dataset.directory);
    }
    let (new, own) = (&mut piece.dataset, &mut draft.dataset);
    new.fields.iter_mut().flat_map(|it| &mut it.goals).for_each(|goal| *goal += before.goals);
    new.goals.iter_mut().for_each(|it| it.field += before.fields);
    new.partners.iter_mut().flat_map(|it| &mut it.offers).for_each(|offer| *offer += before.offers);
    new.offers.iter_mut().for_each(|it| it.partner += before.partners);
    own.pages.append(&mut new.pages);
    own.fields.append(&mut new.fields);
    own.goals.append(&mut new.goals);
    own.topics.append(&mut new.topics);
    own.places.append(&mut new.places);
    own.partners.append(&mut new.partners);
    own.offers.append(&mut new.offers);
    draft.waiting.push(Waiting { links: piece.links, file, start, before });
    Some(())
}

fn forget_since(draft: &mut Draft, before: Size, refused: usize) {
    let data = &mut draft.dataset;
    data.pages.truncate(before.pages);
    data.fields.truncate(before.fields);
    data.goals.truncate(before.goals);
    data.topics.truncate(before.topics);
    data.places.truncate(before.places);
    data.partners.truncate(before.partners);
    data.offers.truncate(before.offers);
    draft.register.forget_since(before, refused);
}
