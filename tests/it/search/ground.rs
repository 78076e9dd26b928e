//! The catalogues that the tests search, and short ways to ask them.

use std::fs;
use std::path::Path;
use std::sync::OnceLock;

use wegweiser::dataset::parse::parse;
use wegweiser::dataset::source::SourceFile;
use wegweiser::language::Language;
use wegweiser::language::texts::Texts;
use wegweiser::search::catalogue::Catalogue;
use wegweiser::search::hit::{Hit, Shelf};
use wegweiser::search::query::Query;
use wegweiser::search::results::{Hits, Results};

/// The invented county.
pub fn county() -> &'static Catalogue {
    static COUNTY: OnceLock<Catalogue> = OnceLock::new();
    COUNTY.get_or_init(|| catalogue(&[SourceFile::new("musterkreis.toml", include_str!("musterkreis.toml"))]))
}

/// The shipped dataset.
pub fn shipped() -> &'static Catalogue {
    static SHIPPED: OnceLock<Catalogue> = OnceLock::new();
    SHIPPED.get_or_init(shipped_anew)
}

/// The shipped dataset, read for this test alone.
pub fn shipped_anew() -> Catalogue {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/spree-neisse");
    let mut paths: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    let read = |path: &std::path::PathBuf| {
        SourceFile::new(&path.file_name().unwrap().to_string_lossy(), &fs::read_to_string(path).unwrap())
    };
    catalogue(&paths.iter().map(read).collect::<Vec<_>>())
}

/// A catalogue of these files, which must be sound.
pub fn catalogue(files: &[SourceFile]) -> Catalogue {
    let parsed = parse(files);
    assert!(parsed.findings.is_empty(), "{:?}", parsed.findings.iter().take(3).collect::<Vec<_>>());
    let locales: Vec<Texts> = Language::ALL.into_iter().map(Texts::new).collect();
    Catalogue::new(parsed.dataset, &locales)
}

/// The answer of the invented county.
pub fn ask(query: &str) -> Results {
    county().search(&Query::parse(query))
}

/// The ids of what the invented county finds, best first.
pub fn found(query: &str) -> Vec<&'static str> {
    ids(&listed(&ask(query).hits))
}

/// The ids of what it finds apart, because a filter's answer is not known.
pub fn unknown(query: &str) -> Vec<&'static str> {
    ids(&listed(&ask(query).unknown))
}

/// The tier by which the invented county finds a record; `None` where it does not.
pub fn tier(query: &str, id: &str) -> Option<&'static str> {
    hit(query, id).map(|hit| hit.tier.code())
}

/// The hit on a record.
pub fn hit(query: &str, id: &str) -> Option<Hit> {
    let record = county().dataset.find(id).expect("the county has this record");
    listed(&ask(query).hits).into_iter().find(|hit| hit.record == record)
}

/// Every hit of an answer, best first.
pub fn listed(hits: &Hits) -> Vec<Hit> {
    hits.best(&Shelf::ALL, usize::MAX)
}

fn ids(hits: &[Hit]) -> Vec<&'static str> {
    hits.iter().map(|hit| county().dataset.id(hit.record)).collect()
}
