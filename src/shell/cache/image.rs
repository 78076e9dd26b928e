//! The image of a dataset: its records as they are in memory, behind a head that tells what it was made from.

use std::io::{self, BufWriter, Seek, SeekFrom, Write};

use serde::{Deserialize, Serialize};
use xxhash_rust::xxh3::{Xxh3, xxh3_128};

use crate::dataset::Dataset;
use crate::shell::cache::key::Key;

/// How every image begins.
const MARK: [u8; 8] = *b"WEGWEISR";

/// How much is written in one go.
const PORTION: usize = 1 << 20;

/// What an image holds when it is read.
#[derive(Debug, Deserialize)]
pub struct Image {
    /// The records.
    pub dataset: Dataset,
    /// How many errors the sources have on any day.
    pub errors: usize,
}

/// The same when it is written.
#[derive(Debug, Serialize)]
pub struct Imprint<'a> {
    /// The records.
    pub dataset: &'a Dataset,
    /// How many errors the sources have on any day.
    pub errors: usize,
}

/// The head of an image, in bytes before its body.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Head {
    /// What it was made from.
    pub key: Key,
    /// How many bytes the body has.
    pub length: u64,
    /// A digest of them.
    pub digest: u128,
}

impl Head {
    /// How many bytes it has.
    pub const LENGTH: usize = 48;

    /// The head in these bytes; `None` if they are none.
    pub fn from_bytes(bytes: &[u8; Self::LENGTH]) -> Option<Self> {
        let (mark, rest) = bytes.split_first_chunk()?;
        let (key, rest) = rest.split_first_chunk()?;
        let (length, rest) = rest.split_first_chunk()?;
        let (digest, _) = rest.split_first_chunk()?;
        let (key, length, digest) =
            (Key(u128::from_le_bytes(*key)), u64::from_le_bytes(*length), u128::from_le_bytes(*digest));
        (*mark == MARK).then_some(Self { key, length, digest })
    }

    fn to_bytes(self) -> Vec<u8> {
        let Self { key, length, digest } = self;
        [&MARK[..], &key.0.to_le_bytes(), &length.to_le_bytes(), &digest.to_le_bytes()].concat()
    }

    /// Whether these bytes are the body that was written, to the last bit.
    pub fn vouches_for(&self, body: &[u8]) -> bool {
        body.len() as u64 == self.length && xxh3_128(body) == self.digest
    }
}

/// What stands in a body.
pub fn decoded(body: &[u8]) -> Option<Image> {
    let mut image: Image = postcard::from_bytes(body).ok()?;
    image.dataset.prepare();
    Some(image)
}

/// Writes head and body to an empty file.
///
/// # Errors
/// What the system answered.
pub fn encode(imprint: &Imprint<'_>, key: Key, file: &mut (impl Write + Seek)) -> io::Result<()> {
    // The head is known when the body is written; until then its place holds what is no head.
    file.write_all(&[0; Head::LENGTH])?;
    let body = Body { file: BufWriter::with_capacity(PORTION, &mut *file), state: Xxh3::new(), length: 0 };
    let mut body = postcard::to_io(imprint, body).map_err(io::Error::other)?;
    body.flush()?;
    let head = Head { key, length: body.length, digest: body.state.digest128() };
    drop(body);
    file.seek(SeekFrom::Start(0))?;
    file.write_all(&head.to_bytes())
}

/// A body on its way to the file.
struct Body<W: Write> {
    file: BufWriter<W>,
    state: Xxh3,
    length: u64,
}

impl<W: Write> Write for Body<W> {
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
