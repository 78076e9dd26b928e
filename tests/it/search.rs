//! The rules of the search, each on an invented county, and its quality on the shipped one.

pub mod ground;
#[path = "../search/judge.rs"]
mod judge;
mod judged;

mod filters;
mod folding;
mod image;
mod marks;
mod numbers;
mod order;
mod preferred;
mod ready;
mod region;
mod repeat;
mod scripts;
mod sentences;
mod sorting;
mod suggestions;
mod tiers;
mod towns;
mod wording;
