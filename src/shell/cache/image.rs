//! The image of a dataset: its records and their index as they are in memory, behind a head that tells what it was made
//! from. It has three sections of about the same weight, which are read side by side.

use std::fs::File;
use std::io::{self, BufWriter, Seek, SeekFrom, Write};
use std::os::unix::fs::FileExt;

use serde::Serialize;
use serde::de::DeserializeOwned;
use xxhash_rust::xxh3::{Xxh3, xxh3_128};

use crate::dataset::Dataset;
use crate::hours::almanac::Almanac;
use crate::search::catalogue::Catalogue;
use crate::search::cells::Pool;
use crate::shell::cache::key::Key;

/// How every image begins.
const MARK: [u8; 8] = *b"WEGWEISR";

/// How much is written in one go.
const PORTION: usize = 1 << 20;

/// What an image holds when it is read.
pub struct Image {
    /// The records and their index.
    pub catalogue: Catalogue,
    /// How many errors the sources have on any day.
    pub errors: usize,
    /// What it was made from.
    pub key: Key,
}

/// The same when it is written.
#[derive(Clone, Copy)]
pub struct Imprint<'a> {
    /// The records and their index.
    pub catalogue: &'a Catalogue,
    /// How many errors the sources have on any day.
    pub errors: usize,
}

/// The head of an image, in bytes before its sections.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Head {
    /// What it was made from.
    pub key: Key,
    sections: [Section; 3],
}

/// How much a section holds, and a digest of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Section {
    length: u64,
    digest: u128,
}

impl Head {
    /// How many bytes it has.
    pub const LENGTH: usize = 96;

    /// The head in these bytes; `None` if they are none.
    pub fn from_bytes(bytes: &[u8; Self::LENGTH]) -> Option<Self> {
        let (mark, rest) = bytes.split_first_chunk()?;
        let (key, rest) = rest.split_first_chunk()?;
        let (one, rest) = Section::from_bytes(rest)?;
        let (two, rest) = Section::from_bytes(rest)?;
        let (three, _) = Section::from_bytes(rest)?;
        (*mark == MARK).then_some(Self { key: Key(u128::from_le_bytes(*key)), sections: [one, two, three] })
    }

    fn to_bytes(self) -> Vec<u8> {
        let sections = self.sections.map(Section::to_bytes).concat();
        [&MARK[..], &self.key.0.to_le_bytes(), &sections].concat()
    }

    /// How many bytes the whole image has; `None` where that is no number.
    pub fn whole(&self) -> Option<u64> {
        self.sections.iter().try_fold(Self::LENGTH as u64, |sum, section| sum.checked_add(section.length))
    }

    /// What stands behind the head in a file of the right length. Every section is read as it was written, to the last
    /// bit, or there is no image.
    pub fn image(&self, file: &File) -> Option<Image> {
        let [one, two, three] = self.sections;
        let from = Self::LENGTH as u64;
        let (offers, (others, index)) = rayon::join(
            || two.read(file, from + one.length),
            || rayon::join(|| one.read(file, from), || three.read(file, from + one.length + two.length)),
        );
        let (directory, pages, fields, goals, topics, places, partners, files, errors) = others?;
        let mut dataset = Dataset::default();
        (dataset.directory, dataset.pages, dataset.fields, dataset.goals) = (directory, pages, fields, goals);
        (dataset.topics, dataset.places, dataset.partners, dataset.files) = (topics, places, partners, files);
        dataset.offers = offers?;
        dataset.prepare();
        let (index, labels, facets, order, ready) = index?;
        let (pool, almanac) = (Pool::default(), Almanac::default());
        let catalogue = Catalogue { dataset, index, labels, facets, order, ready, pool, almanac }.with_almanac();
        Some(Image { catalogue, errors, key: self.key })
    }
}

impl Section {
    fn from_bytes(bytes: &[u8]) -> Option<(Self, &[u8])> {
        let (length, rest) = bytes.split_first_chunk()?;
        let (digest, rest) = rest.split_first_chunk()?;
        Some((Self { length: u64::from_le_bytes(*length), digest: u128::from_le_bytes(*digest) }, rest))
    }

    fn to_bytes(self) -> [u8; 24] {
        let mut bytes = [0; 24];
        let values = self.length.to_le_bytes().into_iter().chain(self.digest.to_le_bytes());
        bytes.iter_mut().zip(values).for_each(|(byte, value)| *byte = value);
        bytes
    }

    fn read<T: DeserializeOwned>(&self, file: &File, from: u64) -> Option<T> {
        let mut bytes = vec![0; usize::try_from(self.length).ok()?];
        file.read_exact_at(&mut bytes, from).ok()?;
        if xxh3_128(&bytes) != self.digest {
            return None;
        }
        postcard::from_bytes(&bytes).ok()
    }
}

/// Writes head and sections to an empty file.
///
/// # Errors
/// What the system answered.
pub fn encode(imprint: Imprint<'_>, key: Key, file: &mut File) -> io::Result<()> {
    let Imprint { catalogue, errors } = imprint;
    let Catalogue { dataset, index, labels, facets, order, ready, .. } = catalogue;
    let Dataset { directory, pages, fields, goals, topics, places, partners, offers, files, .. } = dataset;
    // The head is known when all is written; until then its place holds what is no head.
    file.write_all(&[0; Head::LENGTH])?;
    let sections = [
        append(&(directory, pages, fields, goals, topics, places, partners, files, errors), file)?,
        append(offers, file)?,
        append(&(index, labels, facets, order, ready), file)?,
    ];
    file.seek(SeekFrom::Start(0))?;
    file.write_all(&Head { key, sections }.to_bytes())
}

fn append(what: &impl Serialize, file: &mut File) -> io::Result<Section> {
    let body = Body { file: BufWriter::with_capacity(PORTION, file), state: Xxh3::new(), length: 0 };
    let mut body = postcard::to_io(what, body).map_err(io::Error::other)?;
    body.flush()?;
    Ok(Section { length: body.length, digest: body.state.digest128() })
}

/// A section on its way to the file.
struct Body<'a> {
    file: BufWriter<&'a mut File>,
    state: Xxh3,
    length: u64,
}

impl Write for Body<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let count = self.file.write(bytes)?;
        self.state.update(bytes.get(..count).unwrap_or_default());
        self.length += count as u64;
        Ok(count)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.file.flush()
    }
}
