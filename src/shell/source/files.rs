//! The files of a dataset on disk: which there are, and what is in them.

use std::collections::HashSet;
use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use crate::app::loading::Loading;
use crate::text::safe;

/// Is told how far loading is.
pub type Watch<'a> = &'a dyn Fn(Loading);

/// In how many folders files are looked for; more are no dataset but somebody's whole disk.
const FOLDERS: usize = 1000;

/// How much is read in one go: little enough to say often how far it is, also on a slow disk.
const PORTION: usize = 1 << 20;

/// The files of a dataset, in the order in which they are read.
#[derive(Debug, Clone)]
pub struct Files {
    paths: Vec<PathBuf>,
    /// The folders in which they were looked for, without links.
    folders: Vec<PathBuf>,
    /// What the names of files are shown from on: that is what the keeper of the dataset sees.
    base: PathBuf,
}

/// One file as it was read.
#[derive(Debug, Clone)]
pub struct Sheet {
    /// Its name, safe to show.
    pub name: String,
    /// What is in it, or why that cannot be known.
    pub bytes: Result<Vec<u8>, String>,
}

impl Files {
    /// The file at a path, or every `*.toml` below a folder, in name order; hidden files and folders are left alone.
    pub fn below(path: &Path) -> Self {
        let (mut paths, mut folders) = (Vec::new(), HashSet::new());
        if path.is_dir() {
            collect(path, &mut folders, &mut paths);
        } else {
            paths.push(path.to_owned());
        }
        let mut folders: Vec<PathBuf> = folders.into_iter().collect();
        folders.sort_unstable();
        Self { paths, folders, base: path.to_owned() }
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.paths.is_empty()
    }

    /// How many bytes they have together.
    pub fn size(&self) -> u64 {
        self.paths.iter().filter_map(|path| size(path).ok()).sum()
    }

    /// Reads all of them.
    pub fn read(&self, watch: Watch<'_>) -> Vec<Sheet> {
        let (total, mut before) = (self.size(), 0);
        let mut sheets = Vec::new();
        for path in &self.paths {
            let bytes = read_file(path, &mut |done| watch(Loading::Reading { done: before + done, total }));
            before += bytes.as_ref().map_or(0, |bytes| bytes.len() as u64);
            sheets.push(Sheet { name: self.shown(path), bytes });
        }
        sheets
    }

    /// Hands what is in a file to `take` from beginning to end, and keeps nothing of it.
    ///
    /// # Errors
    /// Why that cannot be known.
    pub fn each_portion(path: &Path, take: &mut dyn FnMut(&[u8])) -> Result<(), String> {
        size(path)?;
        read_through(path, take).map_err(|wrong| wrong.to_string())
    }

    /// Where they are.
    pub fn paths(&self) -> &[PathBuf] {
        &self.paths
    }

    /// The folders in which they were looked for, without links.
    pub fn folders(&self) -> &[PathBuf] {
        &self.folders
    }

    /// The folder, or the file, where they were looked for.
    pub fn base(&self) -> &Path {
        &self.base
    }

    /// The name of a file, safe to show.
    pub fn shown(&self, path: &Path) -> String {
        let below = path.strip_prefix(&self.base).ok().filter(|rest| !rest.as_os_str().is_empty());
        safe::excerpt(&below.unwrap_or(path).display().to_string(), 200)
    }
}

/// How many bytes a plain file has. A pipe would be waited for without end; only plain files are data.
fn size(path: &Path) -> Result<u64, String> {
    let about = fs::metadata(path).map_err(|wrong| wrong.to_string())?;
    if about.is_file() { Ok(about.len()) } else { Err("not a plain file".to_owned()) }
}

fn read_file(path: &Path, watch: &mut dyn FnMut(u64)) -> Result<Vec<u8>, String> {
    let size = size(path)?;
    let mut read = || -> io::Result<Vec<u8>> {
        let mut file = File::open(path)?;
        // What its size says is no promise: whoever writes to it may have got further.
        let mut bytes = Vec::with_capacity(usize::try_from(size).unwrap_or(0).saturating_add(1));
        loop {
            let count = (&mut file).take(PORTION as u64).read_to_end(&mut bytes)?;
            if count == 0 {
                return Ok(bytes);
            }
            watch(bytes.len() as u64);
        }
    };
    read().map_err(|wrong| wrong.to_string())
}

fn read_through(path: &Path, take: &mut dyn FnMut(&[u8])) -> io::Result<()> {
    let mut file = File::open(path)?;
    // As much as stays in a processor's own memory.
    let mut portion = vec![0; PORTION / 4];
    loop {
        match file.read(&mut portion) {
            Ok(0) => return Ok(()),
            Ok(count) => take(portion.get(..count).unwrap_or_default()),
            Err(wrong) if wrong.kind() == io::ErrorKind::Interrupted => {}
            Err(wrong) => return Err(wrong),
        }
    }
}

/// A folder that links lead to twice is read once, for links may lead in circles.
fn collect(folder: &Path, known: &mut HashSet<PathBuf>, paths: &mut Vec<PathBuf>) {
    let is_new = fs::canonicalize(folder).is_ok_and(|real| known.insert(real));
    if !is_new || known.len() > FOLDERS {
        return;
    }
    let Ok(entries) = fs::read_dir(folder) else { return };
    let mut found: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
    found.sort();
    for path in found {
        let is_hidden = path.file_name().is_none_or(|name| name.to_string_lossy().starts_with('.'));
        if is_hidden {
            continue;
        }
        if path.is_dir() {
            collect(&path, known, paths);
        } else if path.extension().is_some_and(|extension| extension == "toml") {
            paths.push(path);
        }
    }
}
