//! An edition: a dataset as a run of the program uses it, from the cache or from its sources.

use chrono::NaiveDate;

use crate::app::loading::Loading;
use crate::dataset::Dataset;
use crate::dataset::check::passing_errors;
use crate::dataset::errors::Errors;
use crate::dataset::parse::Parsed;
use crate::language::Language;
use crate::language::texts::Texts;
use crate::search::catalogue::Catalogue;
use crate::shell::cache::image::{Image, Imprint};
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
pub struct Edition {
    records: Records,
    errors: Errors,
    draft: Option<Draft>,
    today: NaiveDate,
}

/// What an edition was read as.
enum Records {
    /// From its sources: without an index.
    Bare(Box<Dataset>),
    /// From the cache.
    Searchable(Box<Catalogue>),
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
            return Self::new(source.load(today, watch), None, today);
        };
        let files = Files::below(path);
        if !Cache::is_for(&files) {
            return Self::new(source.parse(files.read(watch), today, watch), None, today);
        }
        watch(Loading::Recalling);
        if let Some(image) = cache.recall(&files) {
            let Image { catalogue, errors: lasting, key } = image;
            let errors = Errors::counted(lasting + passing_errors(&catalogue.dataset, today));
            // One that was written by someone who could not wait for the answers made ahead is written again with them.
            let draft = if catalogue.is_ready() { None } else { cache.draft(&files, key) };
            return Self { records: Records::Searchable(Box::new(catalogue)), errors, draft, today };
        }
        let sheets = files.read(watch);
        let draft = cache.draft(&files, Key::of_sheets(&files, &sheets));
        Self::new(source.parse(sheets, today, watch), draft, today)
    }

    fn new(parsed: Parsed, draft: Option<Draft>, today: NaiveDate) -> Self {
        let errors = Errors::among(parsed.findings);
        Self { records: Records::Bare(Box::new(parsed.dataset)), errors, draft, today }
    }

    /// The errors of its sources.
    pub fn errors(&self) -> &Errors {
        &self.errors
    }

    /// The same with nothing but what the public may see.
    #[must_use]
    pub fn made_public(mut self) -> Self {
        // An index of more would still find what is no longer there.
        let mut dataset = self.records.dataset();
        dataset.keep_public();
        self.records = Records::Bare(Box::new(dataset));
        self
    }

    /// Its records, for whoever need not search.
    pub fn dataset(self) -> Dataset {
        self.records.dataset()
    }

    /// Its records with an index, and what is to be [kept](Unkept::keep) of it when nobody waits for it any more.
    pub fn catalogue(self, watch: Watch<'_>) -> (Catalogue, Unkept) {
        let Self { records, errors, draft, today } = self;
        let passing = |dataset| if draft.is_some() { passing_errors(dataset, today) } else { 0 };
        let catalogue = match records {
            Records::Searchable(catalogue) => *catalogue,
            Records::Bare(dataset) => {
                watch(Loading::Indexing { records: dataset.records().count() });
                Catalogue::new(*dataset, &Language::ALL.map(Texts::new))
            }
        };
        // What is an error on some days only is counted on each day anew.
        let lasting = errors.count().saturating_sub(passing(&catalogue.dataset));
        (catalogue, Unkept { draft, lasting })
    }
}

impl Records {
    fn dataset(self) -> Dataset {
        match self {
            Self::Bare(dataset) => *dataset,
            Self::Searchable(catalogue) => catalogue.dataset,
        }
    }
}

impl Unkept {
    /// Puts the edition into the cache, if they are not there already.
    pub fn keep(self, catalogue: &Catalogue) {
        if let Some(draft) = self.draft {
            draft.write(Imprint { catalogue, errors: self.lasting });
        }
    }
}
