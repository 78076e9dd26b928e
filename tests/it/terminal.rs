//! The terminal: what is read from it, what is written to it, and that it is always given back.

mod broken;
mod clipboard;
mod color;
mod decode;
mod deeds;
mod echo;
mod flood;
mod handout;
mod hangup;
mod harness;
mod journey;
mod keeping;
mod kiosk;
mod leave;
mod lending;
mod loading;
mod mishap;
mod opening;
mod pick;
mod plain;
mod pty;
mod reload;
mod scan;
mod signals;
mod suspend;
mod typed;
