//! Where the dataset comes from: a path, the user's own folder, or the copy in the program.

use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use include_dir::{Dir, include_dir};

use crate::app::loading::Loading;
use crate::dataset::check::{examine, inspect};
use crate::dataset::finding::{Code, Finding, Position};
use crate::dataset::parse::Parsed;
use crate::dataset::source::SourceFile;
use crate::shell::failure::Failure;
use crate::shell::source::files::{Files, Sheet, Watch};
use crate::text::safe;

pub mod files;

static EMBEDDED: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/data/spree-neisse");

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
        chosen
            .or_else(|| own().filter(|folder| folder.is_dir() && !Files::below(folder).is_empty()))
            .map_or(Self::Embedded, Self::Path)
    }

    /// Makes sure that there is something to read, so that whoever loads in the background need not fail there.
    ///
    /// # Errors
    /// When there is nothing at the path.
    pub fn verify(&self) -> Result<(), Failure> {
        let Self::Path(path) = self else { return Ok(()) };
        let missing = |wrong| {
            Failure::new(format!("{}: the dataset cannot be read: {wrong}", path.display()))
                .hint("give a folder with TOML files, or one such file, to --data")
        };
        path.metadata().map(drop).map_err(missing)
    }

    /// Reads and checks the dataset. What is wrong in it is a finding, and so is a path that has gone.
    pub fn load(&self, today: NaiveDate, watch: Watch<'_>) -> Parsed {
        match self {
            Self::Embedded => examine(&embedded(), today),
            Self::Path(path) => self.parse(Files::below(path).read(watch), today, watch),
        }
    }

    /// Reads the dataset and checks everything in it, which takes longer.
    pub fn inspect(&self, today: NaiveDate) -> Parsed {
        let check = |files: &[SourceFile]| inspect(files, today);
        match self {
            Self::Embedded => check(&embedded()),
            Self::Path(path) => self.records(Files::below(path).read(&|_| {}), check, &|_| {}),
        }
    }

    /// Makes records of what was read.
    pub fn parse(&self, sheets: Vec<Sheet>, today: NaiveDate, watch: Watch<'_>) -> Parsed {
        self.records(sheets, |files| examine(files, today), watch)
    }

    fn records(&self, sheets: Vec<Sheet>, check: impl Fn(&[SourceFile]) -> Parsed, watch: Watch<'_>) -> Parsed {
        let total = sheets.iter().map(|sheet| sheet.bytes.as_ref().map_or(0, Vec::len) as u64).sum();
        watch(Loading::Parsing { total });
        let (mut files, mut unread) = (Vec::new(), Vec::new());
        for Sheet { name, bytes } in sheets {
            let finding = |code, at, values| Finding { code, file: name.clone(), at, values };
            match bytes {
                Ok(bytes) => match SourceFile::from_bytes(&name, bytes) {
                    Ok(file) => files.push(file),
                    Err(wrong) => unread.push(finding(Code::Encoding, wrong.at, Vec::new())),
                },
                Err(reason) => {
                    unread.push(finding(Code::Unreadable, Position { line: 1, column: 1 }, vec![("reason", reason)]));
                }
            }
        }
        let mut parsed = check(&files);
        unread.append(&mut parsed.findings);
        // What is said of no file is said of the folder.
        if let Self::Path(path) = self {
            let nameless = unread.iter_mut().filter(|finding| finding.file.is_empty());
            nameless.for_each(|finding| finding.file = safe::excerpt(&path.display().to_string(), 200));
        }
        Parsed { findings: unread, ..parsed }
    }
}

fn embedded() -> Vec<SourceFile> {
    let mut files: Vec<SourceFile> = EMBEDDED
        .files()
        .filter_map(|file| Some(SourceFile::new(file.path().to_str()?, file.contents_utf8()?)))
        .collect();
    files.sort_by(|left, right| left.name.cmp(&right.name));
    files
}
