//! Shell: the only floor that touches terminal, disk, clock, threads and process.
//!
//! A keystroke travels `input` → `incoming` → `play` → the `player`; everything that can end the program
//! (`signals`, `hangup`, `mishap`) meets in `terminal`, which gives the terminal back exactly once.

pub mod arguments;
pub mod backstop;
pub mod browser;
pub mod cache;
pub mod clipboard;
pub mod commands;
pub mod deeds;
pub mod edition;
pub mod editor;

pub mod failure;
pub mod hangup;
pub mod incoming;
pub mod ink;
pub mod input;
pub mod keeper;
pub mod keeping;
pub mod leaflet;
pub mod loader;
pub mod lookout;
pub mod mishap;
pub mod opener;
pub mod outside;
pub mod pick;
pub mod plain;
pub mod plain_file;
pub mod play;
pub mod player;
pub mod printer;
pub mod rewrite;
pub mod run;
pub mod screen;
pub mod settings;
pub mod signals;
pub mod source;
pub mod store;
pub mod surroundings;
pub mod terminal;
pub mod watcher;
pub mod welcome;
