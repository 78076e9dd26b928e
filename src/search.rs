//! Search: what was meant stands first, and says why it is there.
//!
//! A [`catalogue::Catalogue`] holds a dataset and its index and answers a [`query::Query`] with [`results::Results`]. The
//! answer is a pure function of both. No keystroke reads the records' texts: a word is looked up in the vocabulary,
//! and its postings say in which text of which [`entity`] it stands; links lead from there to the records that show it.
//! What a keystroke costs follows its words and their matches ([`gather`]); filters are asked once for each distinct
//! value ([`facets`]); of the hits only those in view are put in order ([`ranking`]); and the few pieces of words that match
//! a good part of everything have their answers made ahead ([`ready`]).
//!
//! # Figures
//!
//! On two cores, release build.
//!
//! | what | figure | command |
//! |---|---|---|
//! | 511 judged queries | 502 met, 499 first, mean reciprocal rank 0.98 (fzf: 304, 295, 0.59) | `cargo bench --bench quality` |
//! | beginnings of words from three letters on | 2,503 of 2,778 have the right answer among the first ten | the same |
//! | shipped dataset, a query | median 0.02 ms, 95 % under 0.4 ms | `cargo bench --bench scale` |
//! | 10,000 offers, a query | median 0.1 ms, 95 % under 1.2 ms | the same |
//! | 120,000 offers, a query | median 0.36 ms, 95 % under 2.1 ms, 99 % under 2.9 ms | the same |
//! | 120,000 offers, key to last byte of the redraw | median 0.93 ms, 99 % under 10 ms | the same |
//! | 1,000,000 offers, a query | median 2.4 ms, 95 % under 24 ms, 99 % under 36 ms | `cargo bench --bench scale -- 1000000` |
//! | 120,000 offers (78 MB), loading | 0.8 s to parse, 1.5 s to index, then in use; 3 s more for the answers made ahead; 292 MB held | `cargo bench --bench scale` |
//! | the same file in one piece beside `toml` with plain structs | 0.43 to 0.53 of its time | `cargo bench --bench load` |
//! | shipped dataset, `schulden` | 84,000 instructions | `cargo bench --bench instructions` |
//! | 120,000 texts of 323 characters, median of 30 queries | 0.09 ms | `cargo bench --bench peers` |
//! | the same with `SkimMatcherV2` | 976 ms, 11,000 times ours | the same |
//! | the same with nucleo-matcher, one thread | 632 ms, 7,300 times ours | the same |
//! | the same with frizbee, one thread | 66 ms, 770 times ours | the same |
//! | the same with `fzf --filter` | 1,026 ms, 11,900 times ours | the same |

pub mod answer;
pub mod block;
pub mod catalogue;
pub mod cells;
pub mod choice;
pub mod clause;
pub mod completion;
pub mod entity;
pub mod expansion;
pub mod facets;
pub mod filler;
pub mod filter;
pub mod gather;
pub mod hit;
pub mod index;
pub mod inflection;
pub mod labels;
pub mod links;
pub mod mark;
pub mod meaning;
pub mod misread;
pub mod named;
pub mod naming;
pub mod numbers;
pub mod part;
pub mod phrase;
pub mod posting;
pub mod query;
pub mod ranking;
pub mod reader;
pub mod ready;
pub mod results;
pub mod romanization;
pub mod sentence;
pub mod sort;
pub mod suggest;
pub mod tally;
pub mod value;
pub mod vocabulary;
