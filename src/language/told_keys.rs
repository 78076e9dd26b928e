//! The keys that sentences speak of: which key does what, so that no sentence names one that was changed.

use std::sync::Arc;

use fluent_bundle::FluentValue;

/// What `KEY(…)` says of something that no key does; messages have a variant of this name.
const NONE: &str = "none";

/// What is done by which key, by name; none where nobody told. Cheap to copy.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ToldKeys(Arc<[(&'static str, String)]>);

impl ToldKeys {
    /// These keys: what each does, and how it is written in the table of keys.
    pub fn new(keys: Vec<(&'static str, String)>) -> Self {
        Self(keys.into())
    }

    /// Whether a key does this.
    pub fn has(&self, deed: &str) -> bool {
        self.0.iter().any(|(it, _)| *it == deed)
    }

    /// The same keys with names of another language.
    pub(crate) fn named(&self, name: impl Fn(&str) -> String) -> Self {
        Self(self.0.iter().map(|(deed, key)| (*deed, name(key))).collect())
    }

    /// `KEY("note")`: the key that does this.
    pub(crate) fn said<'a>(&self, values: &[FluentValue<'a>]) -> FluentValue<'a> {
        let Some(FluentValue::String(deed)) = values.first() else { return FluentValue::Error };
        let key = self.0.iter().find(|(it, _)| it == deed).map(|(_, key)| key.clone());
        FluentValue::from(key.unwrap_or_else(|| NONE.to_owned()))
    }
}
