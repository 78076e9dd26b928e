//! The region of a directory, and which partners serve all of it.

use crate::dataset::record::partner::Partner;
use crate::dataset::record::{Directory, Place};
use crate::dataset::{Dataset, local::LocalText};
use crate::text::words::{Word, words};

/// A region as it is named in texts: what kind it is, and its own name.
#[derive(Debug, Clone, Default)]
pub struct Region {
    /// Folded, as in `landkreis`.
    kind: String,
    /// Folded words, as in `spree` and `neisse`.
    name: Vec<String>,
}

impl Region {
    /// The region of a directory; of its names in several languages, parted by a slash, the first.
    pub fn new(directory: &Directory) -> Self {
        let first = directory.region.split('/').next().unwrap_or_default();
        let mut all = words(first).into_iter().map(|word| word.folded);
        Self { kind: all.next().unwrap_or_default(), name: all.collect() }
    }

    /// Whether a partner says that it serves all of the region: its area names it, or speaks of it as "the county".
    pub fn is_served_by(&self, partner: &Partner) -> bool {
        partner.remarks.area.as_ref().is_some_and(|area| self.is_named_in(area))
    }

    fn is_named_in(&self, area: &LocalText) -> bool {
        let Some((_, text)) = area.versions().next() else { return false };
        let list = words(text);
        let is_name = |window: &[Word]| window.iter().map(|word| &word.folded).eq(&self.name);
        let is_named = !self.name.is_empty() && list.windows(self.name.len()).any(is_name);
        // Where no name follows, the county is this one.
        let is_alone = |word: &Word| {
            let rest = text.get(word.at.end..).unwrap_or_default().trim_start();
            word.folded == self.kind && (rest.is_empty() || rest.starts_with([',', ';', '.', '(']))
        };
        is_named || (!self.kind.is_empty() && list.iter().any(is_alone))
    }
}

impl Dataset {
    /// The places of the region.
    pub fn inner_places(&self) -> impl Iterator<Item = &Place> {
        self.places.iter().filter(|place| !place.is_outside)
    }
}
