//! What `App::update` makes of everything that can happen, told by keys as a person presses them.

mod actions;
mod completion;
mod desk;
mod dialog;
mod filters;
mod handout;
mod help;
mod history;
mod keymap;
mod kiosk;
mod languages;
mod leave;
mod loading;
mod look;
mod mention;
mod mouse;
mod notes;
mod notices;
mod overlays;
mod page;
mod pick;
mod renew;
mod search;
mod shortlist;
mod start;
mod turned;
