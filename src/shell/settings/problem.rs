//! What is wrong in the settings, where, and what would be right.

use crate::dataset::finding::Position;
use crate::keys::choice::Reason;
use crate::language::texts::Texts;

/// Something wrong in the settings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// The file, safe.
    file: String,
    at: Option<Position>,
    wrong: Wrong,
}

/// What is wrong. Words of the file are safe excerpts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Wrong {
    /// The file cannot be read, for this reason.
    Unreadable(String),
    /// This is no TOML.
    Syntax(String),
    /// There is no such setting; perhaps this one is meant.
    Unknown(String, Option<&'static str>),
    /// The setting cannot have this value.
    Value(&'static str, Allowed),
    /// There is something about a key or its action, which is the word.
    Key(Reason, String),
}

/// What a setting may be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Allowed {
    /// One of these words.
    Words(Vec<&'static str>),
    /// Any text.
    Text,
    /// Seconds, at least so many.
    Seconds(u64),
    /// A key, or a list of keys.
    Keys,
    /// Settings of their own, under a heading.
    Table,
}

impl Problem {
    /// A problem in a file with this name, which is safe.
    pub fn new(file: &str, at: Option<Position>, wrong: Wrong) -> Self {
        Self { file: file.to_owned(), at, wrong }
    }

    /// Its place in the order of the file.
    pub fn order(&self) -> (u32, u32) {
        self.at.map_or((0, 0), |at| (at.line, at.column))
    }

    /// The sentence with the place in full.
    pub fn say(&self, texts: &Texts) -> String {
        format!("{}: {}", self.place(&self.file), self.sentence(texts))
    }

    /// The sentence for a line of the screen: with the name of the file alone.
    pub fn say_short(&self, texts: &Texts) -> String {
        let name = self.file.rsplit('/').next().unwrap_or(&self.file);
        format!("{}: {}", self.place(name), self.sentence(texts))
    }

    fn place(&self, file: &str) -> String {
        self.at.map_or_else(|| file.to_owned(), |at| format!("{file}:{}:{}", at.line, at.column))
    }

    fn sentence(&self, texts: &Texts) -> String {
        let near = |[far, near]: [&str; 2], name: &String, it: Option<&'static str>| match it {
            Some(it) => texts.say_with(near, &[("name", name.into()), ("near", it.into())]),
            None => texts.say_with(far, &[("name", name.into())]),
        };
        match &self.wrong {
            Wrong::Unreadable(reason) => texts.say_with("settings-unreadable", &[("reason", reason.into())]),
            Wrong::Syntax(message) => texts.say_with("settings-syntax", &[("message", message.into())]),
            Wrong::Unknown(name, it) => near(["settings-unknown", "settings-unknown-near"], name, *it),
            Wrong::Value(name, allowed) => {
                let allowed = allowed.say(texts);
                texts.say_with("settings-value", &[("name", (*name).into()), ("allowed", (&allowed).into())])
            }
            Wrong::Key(Reason::NoAction(it), name) => near(["settings-action", "settings-action-near"], name, *it),
            Wrong::Key(Reason::NoKey, key) => texts.say_with("settings-key", &[("key", key.into())]),
            Wrong::Key(Reason::Fixed, key) => texts.say_with("settings-key-fixed", &[("key", key.into())]),
            Wrong::Key(Reason::Taken(action), key) => {
                texts.say_with("settings-key-taken", &[("key", key.into()), ("action", (*action).into())])
            }
        }
    }
}

impl Allowed {
    fn say(&self, texts: &Texts) -> String {
        match self {
            Self::Words(words) => words.join(", "),
            Self::Text => texts.say("settings-allowed-text"),
            Self::Seconds(least) => texts.say_with("settings-allowed-seconds", &[("least", (*least).into())]),
            Self::Keys => texts.say("settings-allowed-keys"),
            Self::Table => texts.say("settings-allowed-table"),
        }
    }
}
