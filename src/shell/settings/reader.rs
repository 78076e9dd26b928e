//! Reading the settings: what is sound holds, and everything else is a problem with its place.

use std::path::PathBuf;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::app::ThemeName;
use crate::app::turner::Turner;
use crate::dataset::source::SourceFile;
use crate::keys::choice::{Choice, nearest};
use crate::language::Language;
use crate::shell::settings::problem::{Allowed, Problem, Wrong};
use crate::shell::settings::{LEAST_IDLE, LEAST_WARNING, MOST, OwnKeys, Settings};
use crate::text::safe;

/// The settings at the top of the file.
const TOP: [&str; 8] = ["data", "language", "theme", "rtl", "prefer_frequent", "editor", "kiosk", "keys"];

/// Those under `[kiosk]`.
const KIOSK: [&str; 2] = ["idle", "warning"];

/// How many problems of one file are of interest.
const PROBLEMS: usize = 100;

/// A value with its place.
type Value<'a, 'i> = &'a Spanned<DeValue<'i>>;

/// Reads a file.
pub fn read(file: &SourceFile, problems: &mut Vec<Problem>) -> Settings {
    let (table, errors) = DeTable::parse_recoverable(&file.text);
    let mut reader = Reader { file, problems, broken: Vec::new() };
    for wrong in errors.into_iter().take(PROBLEMS) {
        let byte = wrong.span().map_or(0, |span| span.start);
        reader.broken.push(file.position(byte).line);
        let message = safe::excerpt(wrong.message().lines().next().unwrap_or_default(), 60);
        reader.add(byte, Wrong::Syntax(message));
    }
    let mut settings = Settings::default();
    for (name, value) in table.get_ref() {
        if !reader.is_broken(name.span().start) && !reader.is_broken(value.span().start) {
            reader.top(name, value, &mut settings);
        }
    }
    settings
}

struct Reader<'a> {
    file: &'a SourceFile,
    problems: &'a mut Vec<Problem>,
    /// Lines in which nothing is to be believed.
    broken: Vec<u32>,
}

impl Reader<'_> {
    fn add(&mut self, byte: usize, wrong: Wrong) {
        if self.problems.len() < PROBLEMS {
            self.problems.push(Problem::new(&self.file.name, Some(self.file.position(byte)), wrong));
        }
    }

    fn is_broken(&self, byte: usize) -> bool {
        self.broken.contains(&self.file.position(byte).line)
    }

    fn top(&mut self, name: &Spanned<std::borrow::Cow<'_, str>>, value: Value<'_, '_>, settings: &mut Settings) {
        match name.get_ref().as_ref() {
            "data" => settings.data = self.text("data", value).map(PathBuf::from),
            "language" => {
                let tags = Language::ALL.map(|language| (language, language.tag()));
                settings.language = self.word("language", value, &tags);
            }
            "theme" => settings.theme = self.word("theme", value, &ThemeName::ALL),
            "rtl" => settings.rtl = self.word("rtl", value, &Turner::ALL),
            "prefer_frequent" => match value.get_ref() {
                DeValue::Boolean(is_set) => settings.prefer_frequent = Some(*is_set),
                _ => self.wrong("prefer_frequent", value, Allowed::Words(vec!["true", "false"])),
            },
            "editor" => settings.editor = self.text("editor", value).filter(|it| !it.trim().is_empty()),
            "kiosk" => {
                let DeValue::Table(table) = value.get_ref() else {
                    return self.wrong("kiosk", value, Allowed::Table);
                };
                for (name, value) in table {
                    match name.get_ref().as_ref() {
                        "idle" => settings.kiosk.idle = self.seconds("idle", value, LEAST_IDLE),
                        "warning" => settings.kiosk.warning = self.seconds("warning", value, LEAST_WARNING),
                        _ => self.unknown(name, &KIOSK),
                    }
                }
            }
            "keys" => {
                let DeValue::Table(table) = value.get_ref() else {
                    return self.wrong("keys", value, Allowed::Table);
                };
                for (name, value) in table {
                    settings.keys.extend(self.keys(name, value));
                }
            }
            _ => self.unknown(name, &TOP),
        }
    }

    fn unknown(&mut self, name: &Spanned<std::borrow::Cow<'_, str>>, known: &[&'static str]) {
        let written = name.get_ref();
        let near = nearest(written, known).or_else(|| nearest(&written.replace('-', "_"), known));
        self.add(name.span().start, Wrong::Unknown(safe::excerpt(written, 40), near));
    }

    fn wrong(&mut self, name: &'static str, value: Value<'_, '_>, allowed: Allowed) {
        self.add(value.span().start, Wrong::Value(name, allowed));
    }

    fn text(&mut self, name: &'static str, value: Value<'_, '_>) -> Option<String> {
        let text = value.get_ref().as_str().map(ToOwned::to_owned);
        if text.is_none() {
            self.wrong(name, value, Allowed::Text);
        }
        text
    }

    fn word<T: Copy>(&mut self, name: &'static str, value: Value<'_, '_>, words: &[(T, &'static str)]) -> Option<T> {
        let written = value.get_ref().as_str();
        let found = words.iter().find(|(_, word)| Some(*word) == written).map(|(it, _)| *it);
        if found.is_none() {
            self.wrong(name, value, Allowed::Words(words.iter().map(|(_, word)| *word).collect()));
        }
        found
    }

    /// What is too little or too much counts as the bound, and is said.
    fn seconds(&mut self, name: &'static str, value: Value<'_, '_>, least: u64) -> Option<u64> {
        let number = value.get_ref().as_integer().and_then(|it| i64::from_str_radix(it.as_str(), it.radix()).ok());
        if !number.and_then(|it| u64::try_from(it).ok()).is_some_and(|it| (least..=MOST).contains(&it)) {
            self.wrong(name, value, Allowed::Seconds(least));
        }
        number.map(|it| u64::try_from(it).unwrap_or(0).clamp(least, MOST))
    }

    fn keys(&mut self, name: &Spanned<std::borrow::Cow<'_, str>>, value: Value<'_, '_>) -> Option<OwnKeys> {
        let all: Vec<Value<'_, '_>> = match value.get_ref() {
            DeValue::String(_) => vec![value],
            DeValue::Array(all) => all.iter().collect(),
            _ => {
                self.wrong("keys", value, Allowed::Keys);
                return None;
            }
        };
        let (mut keys, mut keys_at) = (Vec::new(), Vec::new());
        for value in all {
            match value.get_ref().as_str() {
                Some(key) => {
                    keys.push(key.to_owned());
                    keys_at.push(self.file.position(value.span().start));
                }
                None => self.wrong("keys", value, Allowed::Keys),
            }
        }
        let at = self.file.position(name.span().start);
        Some(OwnKeys { choice: Choice { action: name.get_ref().to_string(), keys }, at, keys_at })
    }
}
