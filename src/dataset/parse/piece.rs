//! Pieces of files: cut before the headers of records, and read side by side.

use std::collections::VecDeque;
use std::ops::Range;

use memchr::memmem;
use rayon::iter::{IntoParallelRefIterator as _, ParallelIterator as _};
use toml::de::{DeTable, DeValue};

use crate::dataset::finding::Finding;
use crate::dataset::notes::Notes;
use crate::dataset::parse::document::{self, RECORDS};
use crate::dataset::parse::draft::Draft;
use crate::dataset::parse::register::Register;
use crate::dataset::source::SourceFile;
use crate::dataset::table::Table;

/// What one piece of a file holds.
pub struct Piece {
    /// Its records, with ids, indices and bytes that know of this piece alone.
    pub draft: Draft,
    /// What is wrong in it, by the sections of [`document::read`] and at last what is wrong at the top.
    pub findings: Vec<Vec<Finding>>,
    /// Byte of the file at which it begins.
    pub start: usize,
}

/// How many pieces are read before they are joined: enough to keep every thread busy, and few enough for their memory
/// to be used again and again.
const BATCH: usize = 32;

/// The pieces of all files, read side by side, some at a time.
pub struct Pieces<'s> {
    places: Vec<Place<'s>>,
    /// The first place that was not read yet.
    next: usize,
    /// What was read and not taken yet.
    read: VecDeque<Option<Piece>>,
    /// An empty register like the one that takes the ids in the end.
    register: Register,
}

/// A file by its index, and the bytes of a piece of it.
type Place<'s> = (usize, &'s SourceFile, Range<usize>);

impl<'s> Pieces<'s> {
    /// The pieces of files, each of little more than so many bytes; none, where all is too little for it to pay.
    pub fn new(sources: &'s [SourceFile], longest: usize, register: Register) -> Self {
        let bytes: usize = sources.iter().map(|source| source.text.len()).sum();
        let cut = |(file, source): (usize, &'s SourceFile)| {
            let pieces = cut(&source.text, longest).into_iter();
            pieces.map(|place| (file, source, place)).collect::<Vec<_>>()
        };
        let is_big = bytes / 2 >= longest;
        let places = if is_big { sources.iter().enumerate().flat_map(cut).collect() } else { Vec::new() };
        Self { places, next: 0, read: VecDeque::new(), register }
    }

    /// How many pieces each of so many files has.
    pub fn counts(&self, files: usize) -> Vec<usize> {
        let mut counts = vec![0; files];
        for (file, _, _) in &self.places {
            counts.get_mut(*file).into_iter().for_each(|count| *count += 1);
        }
        counts
    }

    /// The next piece, in the order of files and bytes. `None`, where its file has to be read as a whole.
    pub fn take(&mut self) -> Option<Piece> {
        if self.read.is_empty() {
            let end = self.places.len().min(self.next + BATCH);
            let batch = self.places.get(self.next..end).unwrap_or_default();
            let read = |(file, source, place): &Place<'_>| read_piece(&self.register, source, *file, place.clone());
            // Whoever reads the pieces and when, they come back in their order.
            self.read = batch.par_iter().map(read).collect::<Vec<_>>().into();
            self.next = end;
        }
        self.read.pop_front().flatten()
    }

    /// Passes over pieces that are of no use.
    pub fn pass(&mut self, count: usize) {
        let read = count.min(self.read.len());
        self.read.drain(..read);
        self.next += count - read;
    }
}

/// Where to cut a file: before headers of records, as soon as a piece is long enough. It may be cut within a text that
/// looks like a header; then the text before it has no end, which is a syntax error in that piece.
fn cut(text: &str, longest: usize) -> Vec<Range<usize>> {
    let mut pieces = Vec::new();
    let mut start = 0_usize;
    while let Some(end) = header(text, start.saturating_add(longest)) {
        pieces.push(start..end);
        start = end;
    }
    pieces.push(start..text.len());
    pieces
}

/// Where the first header of a record stands behind a byte.
fn header(text: &str, from: usize) -> Option<usize> {
    let rest = text.as_bytes().get(from..)?;
    memmem::find_iter(rest, "\n[[").map(|at| from + at + 1).find(|at| {
        let name = text.get(at + 2..).unwrap_or_default();
        RECORDS.iter().any(|(key, _)| name.strip_prefix(key).is_some_and(|rest| rest.starts_with("]]")))
    })
}

fn read_piece(register: &Register, source: &SourceFile, file: usize, place: Range<usize>) -> Option<Piece> {
    let start = place.start;
    let text = source.text.get(place)?;
    let (document, errors) = DeTable::parse_recoverable(text);
    let root = document.get_ref();
    if !errors.is_empty() || !root.iter().all(|(key, value)| is_whole(key.get_ref(), value.get_ref(), text, start)) {
        return None;
    }
    let mut draft = Draft { register: register.clone(), ..Draft::default() };
    draft.dataset.files.resize(file, String::new());
    draft.dataset.files.push(source.name.clone());
    let mut notes = Notes::new(source, file).from(start);
    let mut table = Table::new(root, 0..0);
    document::read(&mut draft, &mut table, &mut notes)?;
    table.finish(&mut notes);
    Some(Piece { draft, findings: notes.into_sections()?, start })
}

/// Whether what a piece has under a key at its top means the same as in the whole file.
fn is_whole(key: &str, value: &DeValue<'_>, text: &str, start: usize) -> bool {
    if !RECORDS.iter().any(|(name, _)| *name == key) {
        // A second `[directory]` would be an error.
        return start == 0;
    }
    // Below `[[partner]]` stands a partner. `[[partner.offer]]` alone belongs to the piece before, and lists written
    // in another way let no `[[partner]]` follow.
    let DeValue::Array(items) = value else { return false };
    !items.is_empty()
        && items.iter().all(|it| it.get_ref().is_table() && text.as_bytes().get(it.span().start) == Some(&b'['))
}
