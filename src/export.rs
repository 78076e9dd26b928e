//! Exports: records and answers in the forms that other programs read, one file per format.

pub mod cell;
pub mod chosen;
pub mod columns;
pub mod csv;
pub mod diff;
pub mod fact;
pub mod german_hours;
pub mod handout;
pub mod hsds;
pub mod html;
pub mod import;
pub mod json;
pub mod letter;
pub mod markdown;
pub mod paper;
pub mod payload;
pub mod qr;
pub mod records;
pub mod report;
pub mod selection;
pub mod spreadsheet;
pub mod told;
pub mod tongues;
pub mod vcard;
