//! A key with what is held with it, as people write it: `F5`, `Ctrl-Y`, `Alt-Left`.

use ratatui::crossterm::event::{KeyCode, KeyModifiers};

/// A key with what is held with it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Chord {
    /// The key.
    pub code: KeyCode,
    /// What is held with it.
    pub modifiers: KeyModifiers,
}

/// Names of keys: as the table writes them, then others.
const NAMES: [(KeyCode, &[&str]); 15] = [
    (KeyCode::Up, &["↑", "up"]),
    (KeyCode::Down, &["↓", "down"]),
    (KeyCode::Left, &["←", "left"]),
    (KeyCode::Right, &["→", "right"]),
    (KeyCode::PageUp, &["PgUp", "pageup", "bild↑"]),
    (KeyCode::PageDown, &["PgDn", "pagedown", "bild↓"]),
    (KeyCode::Home, &["Home", "pos1"]),
    (KeyCode::End, &["End", "ende"]),
    (KeyCode::Insert, &["Ins", "insert", "einfg"]),
    (KeyCode::Delete, &["Del", "delete", "entf"]),
    (KeyCode::Backspace, &["Backspace", "rücktaste"]),
    (KeyCode::Enter, &["Enter", "return"]),
    (KeyCode::Esc, &["Esc", "escape"]),
    (KeyCode::Tab, &["Tab"]),
    (KeyCode::Char(' '), &["Space", "leertaste"]),
];

/// Control characters that are keys of their own: Backspace, Tab, line feed, Enter, and those that are signals: the way
/// out, stopping, and quitting, which arrives as a 4 or a backslash.
const TAKEN: &str = "hijmcz4\\[";

impl Chord {
    /// Reads what a person has written; names of keys may also be German ones.
    pub fn parse(text: &str) -> Option<Self> {
        let mut modifiers = KeyModifiers::NONE;
        let mut rest = text.trim();
        while let Some((held, key)) = rest.split_once(['-', '+']).filter(|(_, key)| !key.is_empty()) {
            modifiers |= match held.trim().to_lowercase().as_str() {
                "ctrl" | "control" | "strg" => KeyModifiers::CONTROL,
                "alt" => KeyModifiers::ALT,
                "shift" | "umschalt" => KeyModifiers::SHIFT,
                _ => return None,
            };
            rest = key.trim();
        }
        Some(Self { code: code(rest)?, modifiers })
    }

    /// Its name as the table writes it.
    pub fn name(self) -> String {
        let held = [(KeyModifiers::CONTROL, "Ctrl-"), (KeyModifiers::ALT, "Alt-"), (KeyModifiers::SHIFT, "Shift-")];
        let mut name: String =
            held.iter().filter(|(modifier, _)| self.modifiers.contains(*modifier)).map(|(_, name)| *name).collect();
        match self.code {
            KeyCode::Char(letter) if letter != ' ' => name.extend(letter.to_uppercase()),
            KeyCode::F(number) => return name + &format!("F{number}"),
            other => name.push_str(NAMES.iter().find(|(it, _)| *it == other).map_or("", |(_, names)| first(names))),
        }
        name
    }

    /// Whether settings may give it to another action, or take it from the one that has it. Letters search, and with
    /// arrows, Enter, Esc and Ctrl-C everybody must find the way in and out.
    pub fn is_free(self) -> bool {
        let (is_control, is_alt) =
            (self.modifiers.contains(KeyModifiers::CONTROL), self.modifiers.contains(KeyModifiers::ALT));
        let is_shift = self.modifiers.contains(KeyModifiers::SHIFT);
        match self.code {
            KeyCode::F(_) | KeyCode::Insert => true,
            KeyCode::Char(' ') | KeyCode::Tab | KeyCode::BackTab | KeyCode::Esc | KeyCode::Enter => false,
            KeyCode::Char(letter) if is_control => !is_alt && !is_shift && !TAKEN.contains(letter),
            // The beginning of what terminals send for other keys.
            KeyCode::Char(letter) => is_alt && !is_shift && letter != '[',
            _ => is_control || is_alt,
        }
    }
}

fn first(names: &[&'static str]) -> &'static str {
    names.first().copied().unwrap_or_default()
}

fn code(name: &str) -> Option<KeyCode> {
    let lower = name.to_lowercase();
    if let Some((code, _)) = NAMES.iter().find(|(_, names)| names.iter().any(|it| it.to_lowercase() == lower)) {
        return Some(*code);
    }
    let mut letters = lower.chars();
    if let (Some(letter), None) = (letters.next(), letters.next()) {
        return (!letter.is_control() && !letter.is_whitespace()).then_some(KeyCode::Char(letter));
    }
    let number = lower.strip_prefix('f')?.parse().ok()?;
    (1..=24).contains(&number).then_some(KeyCode::F(number))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_may_be_written_in_german_and_in_any_case() {
        for (text, name) in [("strg+y", "Ctrl-Y"), ("ALT-f", "Alt-F"), ("umschalt-f5", "Shift-F5"), ("Entf", "Del")] {
            assert_eq!(Chord::parse(text).map(Chord::name).as_deref(), Some(name));
        }
        for text in ["", "F0", "F25", "Hyper-X", "Ctrl-", "Ctrl-Fünf", "\u{1b}", "Ctrl-\u{7}"] {
            assert_eq!(Chord::parse(text), None, "{text:?}");
        }
    }

    #[test]
    fn letters_and_the_ways_in_and_out_are_not_free() {
        for text in ["a", "Shift-A", "Enter", "Esc", "Tab", "Up", "Ctrl-C", "Ctrl-Z", "Ctrl-M", "Ctrl-I", "Ctrl-Alt-Q"]
        {
            assert_eq!(Chord::parse(text).map(Chord::is_free), Some(false), "{text}");
        }
        for text in ["F5", "Ins", "Ctrl-Y", "Alt-F", "Alt-Up", "Ctrl-Home", "Shift-F5"] {
            assert_eq!(Chord::parse(text).map(Chord::is_free), Some(true), "{text}");
        }
    }
}
