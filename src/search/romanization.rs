//! Romanization: one key for the many ways in which a Cyrillic word is written in Latin letters, and for the ways in
//! which people write by ear what a German town is called.

use serde::{Deserialize, Serialize};

/// Words by their romanized keys.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct Romanization {
    /// Cyrillic words, sorted by key.
    words: Vec<(String, u32)>,
    /// Names of towns, sorted by key.
    towns: Vec<(String, u32)>,
}

/// From how many letters on a typed word may be a Cyrillic one.
const WORD_FROM: usize = 3;
/// From how many letters on it may be the beginning of a Cyrillic one.
const HALF_FROM: usize = 5;
/// From how many letters on a word may mean a town by its sound.
const TOWN_FROM: usize = 4;
/// From how many letters on a letter of a town may be lost.
const LOST_FROM: usize = 5;
/// From how many letters on one letter of a town written in Cyrillic may be another: Губин is not Губен.
const OTHER_FROM: usize = 6;
/// How many letters the ending of a case may have, as in `в Губене`.
const ENDING: usize = 2;

impl Romanization {
    /// Adds a word that is no town's name.
    pub fn add_word(&mut self, word: &str, id: u32) {
        if is_cyrillic(word) {
            let latin = latin(word);
            self.words.push((canonical(&latin), id));
            // In Ukrainian the letter is an h.
            if word.contains('г') {
                self.words.push((canonical(&self::latin(&word.replace('г', "х"))), id));
            }
        }
    }

    /// Adds a town's name.
    pub fn add_town(&mut self, word: &str, id: u32) {
        self.towns.push((town_key(word), id));
    }

    /// Puts everything in order, when all is added.
    pub fn settle(&mut self) {
        self.words.sort_unstable();
        self.towns.sort_unstable();
    }

    /// The Cyrillic words that a word in Latin letters may be, or may be the beginning of.
    pub fn words(&self, typed: &str) -> Vec<u32> {
        let letters = typed.len();
        if letters < WORD_FROM || !typed.bytes().all(|letter| letter.is_ascii_lowercase()) {
            return Vec::new();
        }
        let key = canonical(typed);
        if key.len() < WORD_FROM {
            return Vec::new();
        }
        let from = self.words.partition_point(|(other, _)| *other < key);
        let tail = self.words.get(from..).unwrap_or_default().iter();
        let found = tail.take_while(|(other, _)| other.starts_with(&key));
        found.filter(|(other, _)| letters >= HALF_FROM || *other == key).map(|(_, id)| *id).collect()
    }

    /// The one town that a word means which is the name of none: written in Cyrillic letters, or with a letter that is
    /// lost or doubled. Of several that it might mean none is meant.
    pub fn town(&self, typed: &str) -> Option<u32> {
        let letters = typed.chars().count();
        if letters < TOWN_FROM || !typed.chars().all(char::is_alphabetic) {
            return None;
        }
        let key = town_key(typed);
        let length = key.chars().count();
        let from = self.towns.partition_point(|(other, _)| *other < key);
        let same = self.towns.get(from..).unwrap_or_default().iter().take_while(|(other, _)| *other == key);
        let same: Vec<u32> = same.map(|(_, id)| *id).collect();
        if !same.is_empty() {
            return only(same);
        }
        if !is_cyrillic(typed) {
            let is_lost = |town: &str| letters >= LOST_FROM && is_one_less(&key, town);
            return only(self.towns_where(is_lost));
        }
        let is_case = |town: &str| {
            let ending = key.strip_prefix(town).map(|rest| rest.chars().count());
            town.chars().count() >= TOWN_FROM && ending.is_some_and(|letters| letters <= ENDING)
        };
        let is_near = |town: &str| {
            let is_long = length >= OTHER_FROM && town.chars().count().abs_diff(length) <= 1;
            is_long && strsim::osa_distance(&key, town) == 1
        };
        only(self.towns_where(is_case)).or_else(|| only(self.towns_where(is_near)))
    }

    fn towns_where(&self, is_it: impl Fn(&str) -> bool) -> Vec<u32> {
        self.towns.iter().filter(|(town, _)| is_it(town)).map(|(_, id)| *id).collect()
    }
}

/// The one of them, where there is one.
fn only(mut found: Vec<u32>) -> Option<u32> {
    found.sort_unstable();
    found.dedup();
    found.pop().filter(|_| found.is_empty())
}

/// Whether a word is another one but for a letter that is not the first.
fn is_one_less(word: &str, other: &str) -> bool {
    let mut rest = other.chars();
    let is_first = word.chars().next() == other.chars().next();
    is_first && other.len() == word.len() + 1 && word.chars().all(|letter| rest.any(|it| it == letter))
}

/// Whether a word is written in Cyrillic letters.
pub fn is_cyrillic(word: &str) -> bool {
    word.chars().next().is_some_and(|letter| ('\u{400}'..='\u{4ff}').contains(&letter))
}

/// A folded Cyrillic word in Latin letters; other letters stay.
fn latin(word: &str) -> String {
    let mut out = String::new();
    for letter in word.chars() {
        let known = LETTERS.iter().find(|(cyrillic, _)| *cyrillic == letter);
        match known {
            Some((_, latin)) => out.push_str(latin),
            None => out.push(letter),
        }
    }
    out
}

/// Folding has taken the marks off ё, й and ї.
const LETTERS: [(char, &str); 35] = [
    ('а', "a"),
    ('б', "b"),
    ('в', "v"),
    ('г', "g"),
    ('ґ', "g"),
    ('д', "d"),
    ('е', "e"),
    ('є', "ie"),
    ('ж', "zh"),
    ('з', "z"),
    ('и', "i"),
    ('і', "i"),
    ('к', "k"),
    ('л', "l"),
    ('м', "m"),
    ('н', "n"),
    ('о', "o"),
    ('п', "p"),
    ('р', "r"),
    ('с', "s"),
    ('т', "t"),
    ('у', "u"),
    ('ф', "f"),
    ('х', "kh"),
    ('ц', "ts"),
    ('ч', "ch"),
    ('ш', "sh"),
    ('щ', "shch"),
    ('ъ', ""),
    ('ы', "y"),
    ('ь', ""),
    ('э', "e"),
    ('ю', "yu"),
    ('я', "ya"),
    ('ў', "u"),
];

/// Groups of letters for one sound, the longer before those they begin with. Capitals are sounds that no single letter
/// stands for.
const SOUNDS: [(&str, &str); 19] = [
    ("schtsch", "S"),
    ("shch", "S"),
    ("tsch", "C"),
    ("sch", "S"),
    ("tch", "C"),
    ("zh", "Z"),
    ("sh", "S"),
    ("sz", "S"),
    ("cz", "C"),
    ("ch", "C"),
    ("kh", "h"),
    ("tts", "c"),
    ("ts", "c"),
    ("tz", "c"),
    ("tc", "c"),
    ("x", "ks"),
    ("w", "v"),
    ("y", "i"),
    ("j", "i"),
];

/// The key of a word in Latin letters: the same for whatever way it is written.
fn canonical(word: &str) -> String {
    let mut key = String::new();
    let mut rest = word;
    while let Some(letter) = rest.chars().next() {
        let group = SOUNDS.iter().find_map(|(letters, sound)| Some((rest.strip_prefix(letters)?, *sound)));
        if let Some((after, sound)) = group {
            sound.chars().for_each(|letter| push(&mut key, letter));
            rest = after;
        } else {
            push(&mut key, letter);
            rest = rest.get(letter.len_utf8()..).unwrap_or_default();
        }
    }
    key
}

/// Doubled letters are one; `ie`, `ye`, `jo` are the one letter that they stand for; the `e` that folding takes goes.
fn push(key: &mut String, letter: char) {
    match (key.chars().last(), letter) {
        (Some('a' | 'o' | 'u'), 'e') => {}
        (Some('i'), 'e' | 'o') => {
            key.pop();
            push(key, 'e');
        }
        (last, _) if last == Some(letter) => {}
        _ => key.push(letter),
    }
}

/// The key of a town's name, as Germans say it.
fn town_key(word: &str) -> String {
    let latin = if is_cyrillic(word) { latin(word) } else { word.to_owned() };
    let spoken = match latin.as_bytes() {
        [b's', b'p' | b't', ..] => format!("sch{}", latin.get(1..).unwrap_or_default()),
        [b'c', b'a' | b'o' | b'u' | b'l' | b'r', ..] => format!("k{}", latin.get(1..).unwrap_or_default()),
        _ => latin,
    };
    canonical(&spoken.replace("ck", "k").replace("ei", "ai").replace("eu", "oi")).replace('z', "c")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn romanization() -> Romanization {
        let mut all = Romanization::default();
        for (word, id) in [("врач", 1), ("немецкого", 2), ("больница", 3), ("общежитие", 4), ("юрист", 5), ("гроші", 6)]
        {
            all.add_word(word, id);
        }
        for (word, id) in [("cottbus", 1), ("forst", 2), ("guben", 3), ("spremberg", 4), ("peitz", 5), ("welzow", 6)] {
            all.add_town(word, id);
        }
        all.settle();
        all
    }

    #[test]
    fn whatever_way_a_cyrillic_word_is_written_in_latin_letters_it_is_found() {
        for (typed, id) in [
            ("vrach", 1),
            ("wratsch", 1),
            ("nemeckogo", 2),
            ("nemetskogo", 2),
            ("nemetzkogo", 2),
            ("bolnitsa", 3),
            ("bolnica", 3),
            ("bolnits", 3),
            ("obshchezhitie", 4),
            ("obschezhitije", 4),
            ("yurist", 5),
            ("jurist", 5),
            ("hroshi", 6),
            ("groshi", 6),
        ] {
            assert_eq!(romanization().words(typed), [id], "{typed}");
        }
    }

    #[test]
    fn what_only_begins_like_a_short_piece_of_a_cyrillic_word_is_not() {
        for typed in ["vra", "bol", "nemo", "vracht", "jura", "aaaaaa"] {
            assert_eq!(romanization().words(typed), Vec::<u32>::new(), "{typed}");
        }
    }

    #[test]
    fn a_town_is_found_in_cyrillic_letters_and_with_a_letter_lost_or_doubled() {
        for (typed, id) in [
            ("котбус", 1),
            ("форст", 2),
            ("форсте", 2),
            ("губен", 3),
            ("шпремберг", 4),
            ("шпремберге", 4),
            ("паитц", 5),
            ("вельцов", 6),
            ("cotbus", 1),
            ("kottbus", 1),
            ("forsst", 2),
            ("spremmberg", 4),
            ("spremerg", 4),
            ("wezow", 6),
        ] {
            assert_eq!(romanization().town(typed), Some(id), "{typed}");
        }
    }

    #[test]
    fn another_town_or_word_is_no_town() {
        for typed in ["gubin", "губин", "gubn", "horst", "elzow", "forscht", "bus", "мост", "погода", "premium"]
        {
            assert_eq!(romanization().town(typed), None, "{typed}");
        }
    }
}
