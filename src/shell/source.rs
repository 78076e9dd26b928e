//! Where the dataset comes from: a path, the user's own folder, or the copy in the program.

use std::collections::HashSet;
use std::fs;
use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use include_dir::{Dir, include_dir};

use crate::dataset::check::examine;
use crate::dataset::finding::{Code, Finding, Position};
use crate::dataset::parse::Parsed;
use crate::dataset::source::SourceFile;
use crate::shell::failure::Failure;
use crate::text::safe;

static EMBEDDED: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/data/spree-neisse");

/// In how many folders files are looked for; more are no dataset but somebody's whole disk.
const FOLDERS: usize = 1000;

/// Where a dataset is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Source {
    /// The copy in the program.
    Embedded,
    /// A folder or file.
    Path(PathBuf),
}

impl Source {
    /// The first that is there: the path that was asked for, the one in the settings, the user's own folder, the copy
    /// in the program.
    pub fn choose(asked: Option<&Path>, settings: Option<&Path>) -> Self {
        let own = || directories::ProjectDirs::from("", "", "wegweiser").map(|folders| folders.data_dir().to_owned());
        let chosen = asked.or(settings).map(Path::to_owned);
        chosen.or_else(|| own().filter(|folder| has_files(folder))).map_or(Self::Embedded, Self::Path)
    }

    /// Reads and checks the dataset. What is wrong in it is a finding.
    ///
    /// # Errors
    /// When there is nothing at the path.
    pub fn load(&self, today: NaiveDate) -> Result<Parsed, Failure> {
        let (files, mut unread) = match self {
            Self::Embedded => (embedded(), Vec::new()),
            Self::Path(path) => read(path)?,
        };
        let mut parsed = examine(&files, today);
        unread.append(&mut parsed.findings);
        // What is said of no file is said of the folder.
        if let Self::Path(path) = self {
            let nameless = unread.iter_mut().filter(|finding| finding.file.is_empty());
            nameless.for_each(|finding| finding.file = safe::excerpt(&path.display().to_string(), 200));
        }
        Ok(Parsed { findings: unread, ..parsed })
    }
}

fn has_files(folder: &Path) -> bool {
    let mut paths = Vec::new();
    collect(folder, &mut HashSet::new(), &mut paths);
    !paths.is_empty()
}

fn embedded() -> Vec<SourceFile> {
    let mut files: Vec<SourceFile> = EMBEDDED
        .files()
        .filter_map(|file| Some(SourceFile::new(file.path().to_str()?, file.contents_utf8()?)))
        .collect();
    files.sort_by(|left, right| left.name.cmp(&right.name));
    files
}

fn read(path: &Path) -> Result<(Vec<SourceFile>, Vec<Finding>), Failure> {
    let name = path.display().to_string();
    let about = fs::metadata(path).map_err(|wrong| {
        Failure::new(format!("{name}: the dataset cannot be read: {wrong}"))
            .hint("give a folder with TOML files, or one such file, to --data")
    })?;
    let mut paths = Vec::new();
    if about.is_dir() {
        collect(path, &mut HashSet::new(), &mut paths);
    } else {
        paths.push(path.to_owned());
    }
    let (mut files, mut unread) = (Vec::new(), Vec::new());
    for each in paths {
        // Names are shown from the dataset's folder on: that is what its keeper sees.
        let shown = each.strip_prefix(path).ok().filter(|rest| !rest.as_os_str().is_empty()).unwrap_or(&each);
        let shown = safe::excerpt(&shown.display().to_string(), 200);
        match read_file(&each, &shown) {
            Ok(file) => files.push(file),
            Err(finding) => unread.push(finding),
        }
    }
    Ok((files, unread))
}

fn read_file(path: &Path, name: &str) -> Result<SourceFile, Finding> {
    let finding = |code, at, values| Finding { code, file: name.to_owned(), at, values };
    let start = Position { line: 1, column: 1 };
    let unreadable = |reason: String| finding(Code::Unreadable, start, vec![("reason", reason)]);
    // A pipe would wait for ever; only plain files are data.
    let about = fs::metadata(path).map_err(|wrong| unreadable(wrong.to_string()))?;
    if !about.is_file() {
        return Err(unreadable("not a plain file".to_owned()));
    }
    let bytes = fs::read(path).map_err(|wrong| unreadable(wrong.to_string()))?;
    SourceFile::from_bytes(name, &bytes).map_err(|wrong| finding(Code::Encoding, wrong.at, Vec::new()))
}

/// Every `*.toml` below a folder, in name order; hidden files and folders are left alone. A folder that links lead to
/// twice is read once, for links may lead in circles.
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
