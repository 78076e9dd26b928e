//! Languages as people name them, and their codes.

use std::collections::HashMap;

use crate::language::Language;
use crate::language::texts::Texts;
use crate::text::fold::fold;

/// The languages that have a name in the locales.
pub const CODES: [&str; 29] = [
    "de", "en", "pl", "uk", "ru", "ar", "fa", "vi", "tr", "ku", "fr", "es", "sq", "cs", "be", "ur", "hsb", "dsb", "ro",
    "bg", "sr", "hu", "it", "pt", "ps", "ti", "so", "am", "zh",
];

/// The names that languages have in those of the interface.
#[derive(Debug, Clone, Default)]
pub struct Tongues {
    codes: HashMap<String, &'static str>,
}

impl Tongues {
    /// All names.
    pub fn new() -> Self {
        let mut codes = HashMap::new();
        for texts in Language::ALL.map(Texts::new) {
            for code in CODES {
                codes.entry(plain(&texts.say(&format!("tongue-{code}")))).or_insert(code);
            }
        }
        Self { codes }
    }

    /// The codes of languages, each given by its name or its code; `None` where one is neither.
    pub fn codes(&self, names: &[String]) -> Option<Vec<String>> {
        let mut codes: Vec<String> = Vec::new();
        for name in names {
            let code = match self.codes.get(&plain(name)) {
                Some(code) => (*code).to_owned(),
                None => code(name)?,
            };
            if !codes.contains(&code) {
                codes.push(code);
            }
        }
        Some(codes)
    }
}

/// What all languages are called, for people.
pub fn names(texts: &Texts) -> String {
    CODES.map(|code| texts.say(&format!("tongue-{code}"))).join(", ")
}

/// A code, perhaps in capitals; whether there is such a language nobody here knows.
fn code(name: &str) -> Option<String> {
    let (primary, rest) = name.split_once('-').map_or((name, None), |(primary, rest)| (primary, Some(rest)));
    let is_code = (2..=3).contains(&primary.len()) && primary.chars().all(|it| it.is_ascii_alphabetic());
    let primary = primary.to_ascii_lowercase();
    is_code.then(|| rest.map_or_else(|| primary.clone(), |rest| format!("{primary}-{rest}")))
}

fn plain(name: &str) -> String {
    fold(name.trim()).into_text()
}
