//! Thousands of broken files: whatever a hand, an editor or a disk does to a dataset, it is read, and what is wrong has
//! a place.

use std::env;
use std::panic::catch_unwind;

use rayon::iter::{IntoParallelIterator as _, ParallelIterator as _};
use wegweiser::dataset::check::inspect;
use wegweiser::dataset::finding::{Code, Finding};
use wegweiser::dataset::source::SourceFile;
use wegweiser::text::safe;

use crate::cases::{said, today};
use crate::sample::MUSTERSTADT;

/// A file of the dataset that comes with the program.
pub const SHIPPED: &str = include_str!("../../../data/spree-neisse/partner-gemeinden.toml");

/// What is put into a file: signs of TOML, of opening hours and dates, and such as no file should have.
const TOKENS: &[&str] = &[
    "\"",
    "'",
    "\"\"\"",
    "'''",
    "[",
    "]",
    "[[",
    "]]",
    "{",
    "}",
    "=",
    ",",
    ".",
    "#",
    "\n",
    "\r",
    "\t",
    "\\",
    "\\u",
    "\\U0010ffff",
    "-",
    "+",
    "0",
    "03149",
    "1e999",
    "0x",
    "inf",
    "nan",
    "true",
    "2026-02-30",
    "2026-11-22T10:00:00Z",
    "10:00",
    "\0",
    "\u{1b}",
    "\u{9b}",
    "\u{feff}",
    "\u{202e}",
    "\u{301}",
    "ä",
    "“",
    "日本",
    "[[partner]]",
    "[partner]",
    "[[partner.offer]]",
    "[directory]",
    "id = ",
    "format = 2\n",
    "Mo-Fr ",
    "24/7",
    "PH off",
    "week 1-53/2",
    "sunrise-sunset",
    "Dec 25-Jan 1",
    "\"x\" || ",
    "00:00-48:00",
    "easter",
    "Mo[1,-1]",
    "Feb 29",
    "2026-2020",
    "; ",
    "+49",
    "@",
    "https://",
    "frauenhaus",
];

/// Numbers by chance, the same every time (xorshift64, Marsaglia 2003).
pub struct Chance(pub u64);

impl Chance {
    /// A number below a bound.
    pub fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % u64::try_from(bound.max(1)).unwrap()).unwrap()
    }

    /// The file after one to four accidents.
    pub fn mutated(&mut self, bytes: &[u8]) -> Vec<u8> {
        let mut bytes = bytes.to_vec();
        for _ in 0..=self.below(4) {
            let at = self.below(bytes.len());
            let end = at + self.below(bytes.len() - at).min(40);
            match self.below(8) {
                0 => bytes[at] ^= 1 << self.below(8),
                1 => bytes[at] = b" \"'[]{}=,.\n\\#0"[self.below(14)],
                2 => drop(bytes.drain(at..end)),
                3 => {
                    let copy = bytes[at..end].to_vec();
                    let to = self.below(bytes.len());
                    bytes.splice(to..to, copy);
                }
                4 if self.below(8) == 0 => bytes.truncate(at.max(1)),
                _ => drop(bytes.splice(at..at, TOKENS[self.below(TOKENS.len())].bytes())),
            }
            bytes.push(b'\n');
        }
        bytes
    }
}

/// What a file breaks, if it does.
fn broken(bytes: &[u8]) -> Option<String> {
    let file = match SourceFile::from_bytes("a.toml", bytes) {
        Ok(file) => file,
        Err(refused) => return (refused.at.line == 0 || refused.at.column == 0).then(|| format!("{refused:?}")),
    };
    let lines: Vec<usize> = file.text.split('\n').map(|line| line.chars().count()).collect();
    let Ok(findings) = catch_unwind(|| inspect(&[file], today()).findings) else {
        return Some("panic".to_owned());
    };
    let is_within = |it: &Finding| {
        let line = usize::try_from(it.at.line).unwrap().checked_sub(1).and_then(|line| lines.get(line));
        line.is_some_and(|length| (1..=length + 1).contains(&usize::try_from(it.at.column).unwrap()))
    };
    let wrong = findings.iter().find(|it| {
        // Saying is slow beside finding; values are what differs from one finding of a code to the next.
        let is_safe = it.values.iter().all(|(_, value)| safe::is_safe(value) && value.chars().count() <= 200);
        !is_within(it) || !is_safe
    });
    let syntax = findings.iter().filter(|it| it.code == Code::Syntax).count();
    let is_short = |text: &String| safe::is_safe(text) && text.chars().count() <= 200;
    let unfit = findings.first().and_then(|it| said(it).into_iter().find(|text| !is_short(text)));
    wrong.map(|it| format!("{it:?}")).or(unfit).or_else(|| (syntax > 10).then(|| format!("{syntax} syntax errors")))
}

fn assert_unbroken(text: &str, times: usize, seed: u64) {
    // Each thousand has chances of its own, so that all processors have something to do.
    (0..times.div_ceil(1_000)).into_par_iter().for_each(|part| {
        let mut chance = Chance(seed ^ (u64::try_from(part).unwrap() << 32));
        for _ in 0..times.min(1_000) {
            let bytes = chance.mutated(text.as_bytes());
            if let Some(what) = broken(&bytes) {
                panic!("{what}:\n{}", String::from_utf8_lossy(&bytes));
            }
        }
    });
}

/// How many accidents happen to a small dataset: a few thousand in a quick run, as many as the gate asks for in its own.
fn times() -> usize {
    env::var("WEGWEISER_MUTATIONS").ok().map_or(20_000, |count| count.parse().expect("a number of mutations"))
}

#[test]
fn thousands_of_accidents_to_a_small_dataset_break_nothing() {
    assert_unbroken(crate::cases::FULL, times(), 0x9E37_79B9_7F4A_7C15);
}

#[test]
fn accidents_to_a_whole_dataset_break_nothing() {
    assert_unbroken(MUSTERSTADT, 1_000, 0xD1B5_4A32_D192_ED03);
}

#[test]
fn accidents_to_a_shipped_file_break_nothing() {
    assert_unbroken(SHIPPED, 2_000, 0x2545_F491_4F6C_DD1D);
}

#[test]
fn accidents_to_opening_hours_break_nothing() {
    let hours = "[[partner]]\nid = \"a\"\nname = \"A\"\nhours = \"Mo-We,Fr 09:00-12:00,13:00-18:00; week 2-52/2 Th 10:00-16:00; \
                 PH,SH off; Dec 24-Jan 1 closed \\\"Ferien\\\" || 24/7\"\n";
    assert_unbroken(hours, 10_000, 0x1405_7B7E_F767_814F);
}

#[test]
fn what_is_said_of_accidents_is_safe() {
    let mut chance = Chance(0x5851_F42D_4C95_7F2D);
    for _ in 0..300 {
        let text = String::from_utf8_lossy(&chance.mutated(crate::cases::FULL.as_bytes())).into_owned();
        for finding in inspect(&[SourceFile::new("a.toml", &text)], today()).findings {
            for said in said(&finding) {
                assert!(safe::is_safe(&said) && said.chars().count() <= 200 && !said.contains("{$"), "{said}\n{text}");
            }
        }
    }
}
