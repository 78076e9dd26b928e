//! All tests that look at the program from outside.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::string_slice,
    clippy::unwrap_used,
    reason = "a test that cannot go on has failed, and says where"
)]

mod cards;
mod cases;
mod check;
mod commands;
mod german_hours;
mod hostile;
mod hours;
mod house;
mod intake;
mod paper;
mod parse;
mod pictures;
mod sample;
mod scan;
mod screens;
mod search;
mod store;
mod terminal;
mod tools;
mod update;
mod walk;
