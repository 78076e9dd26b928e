//! An edition: a dataset as a run of the program uses it, from the cache or from its sources.

use chrono::NaiveDate;

use crate::app::loading::Loading;
use crate::dataset::Dataset;
use crate::dataset::check::passing_errors;
use crate::dataset::finding::Severity;
use crate::dataset::parse::Parsed;
use crate::shell::cache::image::Imprint;
use crate::shell::cache::key::Key;
use crate::shell::cache::{Cache, Draft};
use crate::shell::source::Source;
use crate::shell::source::files::{Files, Watch};

/// What is to be read.
#[derive(Debug, Clone, Copy)]
pub struct Order<'a> {
    /// Where it is.
    pub source: &'a Source,
    /// Where copies of it are kept, if anywhere.
    pub cache: Option<&'a Cache>,
    /// The day for which it is checked.
    pub today: NaiveDate,
}

/// A dataset and how sound it is.
#[derive(Debug)]
pub struct Edition {
    /// The records.
    pub dataset: Dataset,
    /// How many errors its sources have.
    pub errors: usize,
    draft: Option<Draft>,
}

/// What is still to be written of an edition.
#[derive(Debug)]
pub struct Unkept {
    draft: Option<Draft>,
    lasting: usize,
}

impl Edition {
    /// Reads it from the cache if it is there, otherwise from its sources.
    pub fn read(order: Order<'_>, watch: Watch<'_>) -> Self {
        let Order { source, cache, today } = order;
        let (Source::Path(path), Some(cache)) = (source, cache) else {
            return Self::new(source.load(today, watch), None);
        };
        let files = Files::below(path);
        if !Cache::is_for(&files) {
            return Self::new(source.parse(files.read(watch), today, watch), None);
        }
        watch(Loading::Recalling);
        if let Some(image) = cache.recall(&files) {
            let errors = image.errors + passing_errors(&image.dataset, today);
            return Self { dataset: image.dataset, errors, draft: None };
        }
        let sheets = files.read(watch);
        let draft = cache.draft(&files, Key::of_sheets(&files, &sheets));
        Self::new(source.parse(sheets, today, watch), draft)
    }

    fn new(parsed: Parsed, draft: Option<Draft>) -> Self {
        let errors = parsed.findings.iter().filter(|finding| finding.severity() == Severity::Error).count();
        Self { dataset: parsed.dataset, errors, draft }
    }

    /// What is to be [kept](Unkept::keep) when nobody waits for the edition any more.
    pub fn unkept(&mut self, today: NaiveDate) -> Unkept {
        let draft = self.draft.take();
        // What is an error on some days only is counted on each day anew.
        let passing = if draft.is_some() { passing_errors(&self.dataset, today) } else { 0 };
        Unkept { draft, lasting: self.errors.saturating_sub(passing) }
    }
}

impl Unkept {
    /// Puts the records of the edition into the cache, if they are not there already.
    pub fn keep(self, dataset: &Dataset) {
        if let Some(draft) = self.draft {
            draft.write(&Imprint { dataset, errors: self.lasting });
        }
    }
}
