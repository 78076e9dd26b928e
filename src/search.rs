//! Search: what was meant stands first, and says why it is there.
//!
//! A [`catalogue::Catalogue`] holds a dataset and its index and answers a [`query::Query`] with [`results::Results`]. The
//! answer is a pure function of both. No keystroke reads the records' texts: a word is looked up in the vocabulary,
//! and its postings say which records have it, in which part, and how much that part weighs there.

pub mod answer;
pub mod block;
pub mod catalogue;
pub mod cells;
pub mod completion;
pub mod entity;
pub mod expansion;
pub mod facets;
pub mod filter;
pub mod gather;
pub mod hit;
pub mod index;
pub mod inflection;
pub mod mark;
pub mod numbers;
pub mod part;
pub mod posting;
pub mod query;
pub mod ranking;
pub mod reader;
pub mod ready;
pub mod results;
pub mod suggest;
pub mod vocabulary;
