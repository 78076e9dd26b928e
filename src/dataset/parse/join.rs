//! Joining the pieces of a file: what comes out is as if the file had been read as a whole.

use crate::dataset::notes::{FINDINGS, Notes};
use crate::dataset::parse::draft::Draft;
use crate::dataset::parse::link::Waiting;
use crate::dataset::parse::piece::Piece;
use crate::dataset::parse::register::Size;
use crate::dataset::record::Directory;

/// Adds the pieces of one file to the draft. `None`, where they have something to do with each other or with another
/// file; then the draft is as before.
pub fn join(draft: &mut Draft, pieces: Vec<Piece>, notes: &mut Notes<'_>) -> Option<()> {
    let found: usize = pieces.iter().flat_map(|piece| &piece.findings).map(Vec::len).sum();
    let had_directory = draft.directory.is_some();
    let has_two = had_directory && pieces.iter().any(|piece| piece.draft.directory.is_some());
    if found >= FINDINGS || has_two {
        return None;
    }
    let (before, waiting, refused) = (Size::of(&draft.dataset), draft.waiting.len(), draft.register.refused());
    // Room for all at once: what grows step by step is copied each time.
    draft.dataset.partners.reserve(pieces.iter().map(|piece| piece.draft.dataset.partners.len()).sum());
    draft.dataset.offers.reserve(pieces.iter().map(|piece| piece.draft.dataset.offers.len()).sum());
    let mut findings = Vec::with_capacity(pieces.len());
    let mut is_free = true;
    for piece in pieces {
        findings.push(piece.findings.into_iter());
        is_free = is_free && absorb(draft, piece.draft, (notes.file, piece.start));
    }
    if !is_free || draft.register.has_refused(refused) {
        forget_since(draft, before, refused);
        draft.waiting.truncate(waiting);
        if !had_directory {
            draft.directory = None;
            draft.dataset.directory = Directory::default();
        }
        return None;
    }
    // Section by section, as the whole would have been read.
    let sections = findings.iter().map(ExactSizeIterator::len).max().unwrap_or(0);
    for _ in 0..sections {
        findings.iter_mut().filter_map(Iterator::next).for_each(|section| notes.take(section));
    }
    Some(())
}

/// Adds one piece; whether its ids were free.
fn absorb(draft: &mut Draft, mut piece: Draft, (file, start): (usize, usize)) -> bool {
    let before = Size::of(&draft.dataset);
    if !draft.register.absorb(piece.register, before) {
        return false;
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
    true
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
