//! The words for kinds and languages that filters understand.

use std::collections::BTreeSet;

use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};

use crate::dataset::Dataset;
use crate::dataset::record::partner::Kind;
use crate::language::texts::Texts;
use crate::text::fold::fold;

/// The words for kinds and languages, in every interface language.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Labels {
    pub(crate) kinds: Vec<(String, Kind)>,
    pub(crate) tongues: Vec<(String, String)>,
    pub(crate) exact: Exact,
}

/// What is called exactly so, folded: its index. Of two the first is meant.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Exact {
    /// Places by id and by name.
    pub(crate) places: FxHashMap<String, usize>,
    /// Fields by id.
    pub(crate) fields: FxHashMap<String, usize>,
    /// Topics by id.
    pub(crate) topics: FxHashMap<String, usize>,
}

impl Exact {
    fn new(dataset: &Dataset) -> Self {
        let places = dataset.places.iter().enumerate();
        Self {
            places: firsts(places.flat_map(|(at, it)| [(it.id.as_str(), at), (it.name.as_str(), at)])),
            fields: firsts(dataset.fields.iter().enumerate().map(|(at, it)| (it.id.as_str(), at))),
            topics: firsts(dataset.topics.iter().enumerate().map(|(at, it)| (it.id.as_str(), at))),
        }
    }
}

fn firsts<'a>(names: impl Iterator<Item = (&'a str, usize)>) -> FxHashMap<String, usize> {
    let mut known = FxHashMap::default();
    for (name, at) in names.filter(|(name, _)| !name.is_empty()) {
        known.entry(folded(name)).or_insert(at);
    }
    known
}

impl Labels {
    /// Reads the words from the locales.
    pub fn new(dataset: &Dataset, locales: &[Texts]) -> Self {
        let mut labels = Self { exact: Exact::new(dataset), ..Self::default() };
        // A language that no record names is asked for all the same: of many records it is not known.
        let mut codes = tongue_codes(dataset);
        codes.extend(
            TONGUES
                .into_iter()
                .filter(|code| !codes.iter().any(|it| it == code))
                .map(str::to_owned)
                .collect::<Vec<_>>(),
        );
        for texts in locales {
            for (kind, code) in Kind::ALL {
                let names = texts.say(&format!("kind-words-{code}"));
                labels.kinds.extend(names.split(',').map(|name| (folded(name), kind)));
                labels.kinds.push((folded(code), kind));
            }
            let names = codes.iter().map(|code| (folded(&texts.say(&format!("tongue-{code}"))), code.clone()));
            labels.tongues.extend(names);
        }
        labels.tongues.extend(codes.iter().map(|code| (code.clone(), code.clone())));
        labels
    }
}

impl Labels {
    /// The code of every language that can be asked for.
    pub fn tongue_codes(&self) -> impl Iterator<Item = &str> {
        self.tongues.iter().filter(|(name, code)| name == code).map(|(_, code)| code.as_str())
    }
}

/// Languages that are asked for wherever records name their languages; the locales have a name for each of them.
const TONGUES: [&str; 29] = [
    "de", "en", "pl", "uk", "ru", "ar", "fa", "vi", "tr", "ku", "fr", "es", "sq", "cs", "be", "ur", "hsb", "dsb", "ro",
    "bg", "sr", "hu", "it", "pt", "ps", "ti", "so", "am", "zh",
];

/// Every language code that a record of the dataset names, sorted.
pub fn tongue_codes(dataset: &Dataset) -> Vec<String> {
    let partners = dataset.partners.iter().map(|partner| &partner.reach.tongues);
    let tongues = partners.chain(dataset.offers.iter().map(|offer| &offer.reach.tongues));
    let codes = tongues.flat_map(|it| it.spoken.iter().chain(&it.interpreter).flatten());
    codes.cloned().collect::<BTreeSet<_>>().into_iter().collect()
}

fn folded(text: &str) -> String {
    fold(text.trim()).into_text()
}
