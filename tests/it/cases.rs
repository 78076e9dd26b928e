//! Sample data and what several tests ask of it.

pub mod hostile;
pub mod mistakes;
pub mod slips;

use std::sync::LazyLock;

use chrono::NaiveDate;
use wegweiser::dataset::check::{examine, inspect};
use wegweiser::dataset::finding::Finding;
use wegweiser::dataset::parse::Parsed;
use wegweiser::dataset::source::SourceFile;
use wegweiser::language::Language;
use wegweiser::language::texts::Texts;

/// A small sound dataset, to which a test adds the file it is about.
pub const SOUND: &str = r#"
[directory]
title = "Wegweiser Musterkreis"
region = "Musterkreis"
edition = 2026-11-22

[[field]]
id = "wohnen"
title = { de = "Wohnen", en = "Housing" }
  [[field.goal]]
  id = "wohnraum"
  text = { de = "Wohnraum schaffen", en = "Create housing" }

[[topic]]
id = "miete"
title = { de = "Miete", en = "Rent" }
fields = ["wohnen"]

[[place]]
id = "musterstadt"
name = "Musterstadt"
postcodes = ["03149"]
"#;

/// A dataset that uses every key once.
pub const FULL: &str = include_str!("cases/full.toml");

/// The day on which every test takes place.
pub fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 23).unwrap()
}

/// A partner with nothing to complain about, with more lines below it.
pub fn partner(id: &str, more: &str) -> String {
    format!(
        "[[partner]]\nid = \"{id}\"\nname = \"Musterhaus\"\nphone = [\"+49 30 23125-000\"]\n\
         verified = {{ on = 2026-10-01, source = \"https://musterstadt.example/\" }}\n{more}\n\
         [[partner.offer]]\nid = \"{id}-rat\"\ntitle = {{ de = \"Rat\", en = \"Advice\" }}\nfields = [\"wohnen\"]\ngoals = [\"wohnraum\"]\n\
         topics = [\"miete\"]\n"
    )
}

/// Many lines, each made from its number.
pub fn many(count: usize, line: impl Fn(usize) -> String) -> String {
    (0..count).map(line).collect::<Vec<_>>().concat()
}

/// Files by name and text, read and checked.
pub fn examined(files: &[(&str, &str)]) -> Parsed {
    let files: Vec<SourceFile> = files.iter().map(|(name, text)| SourceFile::new(name, text)).collect();
    examine(&files, today())
}

/// Files by name and text, read and checked in every respect.
pub fn inspected(files: &[(&str, &str)]) -> Parsed {
    let files: Vec<SourceFile> = files.iter().map(|(name, text)| SourceFile::new(name, text)).collect();
    inspect(&files, today())
}

/// One file beside the sound dataset, read and checked.
pub fn beside_sound(text: &str) -> Parsed {
    examined(&[("a.toml", text), ("sound.toml", SOUND)])
}

/// The findings of one file beside the sound dataset, each as `code line:column`.
pub fn found_in(text: &str) -> Vec<String> {
    let findings = beside_sound(text).findings.into_iter().filter(|it| it.file == "a.toml");
    findings.map(|it| format!("{} {}:{}", it.code.name(), it.at.line, it.at.column)).collect()
}

/// Message and hint of a finding in every language.
pub fn said(finding: &Finding) -> Vec<String> {
    static TEXTS: LazyLock<[Texts; Language::ALL.len()]> = LazyLock::new(|| Language::ALL.map(Texts::new));
    TEXTS.iter().flat_map(|texts| [finding.message(texts), finding.hint(texts)]).collect()
}
