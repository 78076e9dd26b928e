//! JSON objects of HSDS: properties in a fixed order, an id made from ours, nothing where nothing is known.

use serde::ser::SerializeMap as _;
use serde::{Serialize, Serializer};
use uuid::Uuid;

/// The namespace of every id that is made here (UUID version 5, RFC 9562): drawn once at random, and never changed, so
/// that the same record has the same id in every export of every edition.
pub const NAMESPACE: Uuid = Uuid::from_u128(0x56f3_37df_8978_466e_8646_68ff_bfd7_85eb);

/// The id of what has this path, such as `service/musterverein-beratung-schulden`.
pub fn identity(path: &str) -> String {
    Uuid::new_v5(&NAMESPACE, path.as_bytes()).to_string()
}

/// An object.
#[derive(Debug, Clone)]
pub struct Node(Vec<(&'static str, Leaf)>);

/// The value of a property.
#[derive(Debug, Clone, Serialize)]
#[serde(untagged)]
enum Leaf {
    Text(String),
    Number(u8),
    One(Node),
    Many(Vec<Node>),
}

impl Node {
    /// An object with nothing but its id.
    pub fn new(path: &str) -> Self {
        Self(vec![("id", Leaf::Text(identity(path)))])
    }

    /// The same with a text, if it is known.
    #[must_use]
    pub fn text(self, key: &'static str, value: Option<impl Into<String>>) -> Self {
        self.with(key, value.map(Into::into).filter(|text| !text.is_empty()).map(Leaf::Text))
    }

    /// The same with a number, if it is known.
    #[must_use]
    pub fn number(self, key: &'static str, value: Option<u8>) -> Self {
        self.with(key, value.map(Leaf::Number))
    }

    /// The same with an object.
    #[must_use]
    pub fn one(self, key: &'static str, value: Self) -> Self {
        self.with(key, Some(Leaf::One(value)))
    }

    /// The same with a list, if it has anything.
    #[must_use]
    pub fn many(self, key: &'static str, values: impl IntoIterator<Item = Self>) -> Self {
        let values: Vec<Self> = values.into_iter().collect();
        self.with(key, (!values.is_empty()).then_some(Leaf::Many(values)))
    }

    fn with(mut self, key: &'static str, value: Option<Leaf>) -> Self {
        self.0.extend(value.map(|value| (key, value)));
        self
    }
}

impl Serialize for Node {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.0.len()))?;
        for (key, value) in &self.0 {
            map.serialize_entry(key, value)?;
        }
        map.end()
    }
}
