//! Makes invented directories of any size in the layout of ours, the same ones every time.
//!
//! The texts look like German to an index: function words on top, then words by Zipf's law (the word of rank r about 1/r
//! as often as the first), among them compounds of two stems, so that the vocabulary grows with the size of the text
//! (some 100,000 distinct words at 120,000 offers). An offer with its share of a partner has about 500 bytes, a summary
//! 200 to 300 characters. Names, towns and streets are made of the same stems; phone numbers are from the range that is
//! reserved for fiction (030 23125 000 to 999); the title says that all of it is invented.

#![allow(
    clippy::indexing_slicing,
    clippy::expect_used,
    reason = "what is measured is made here, and a mistake in it must be seen"
)]
#![allow(dead_code, reason = "each bench uses a part of it")]

use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

use fastrand::Rng;

/// The seed of every dataset; another one makes another country.
pub const SEED: u64 = 20_181_001;

/// How many partners stand in one file.
const PARTNERS_PER_FILE: usize = 5_000;

/// German function words, the commonest first.
const FUNCTION: [&str; 40] = [
    "der", "die", "und", "in", "den", "von", "zu", "das", "mit", "sich", "des", "auf", "für", "ist", "im", "dem",
    "nicht", "ein", "eine", "als", "auch", "es", "an", "werden", "aus", "er", "hat", "dass", "sie", "nach", "wird",
    "bei", "einer", "um", "am", "sind", "noch", "wie", "einem", "über",
];

/// Syllables in front, in the middle and at the end of invented stems.
const FRONT: [&str; 48] = [
    "ba", "be", "bi", "bo", "bra", "bu", "da", "dre", "do", "fa", "fe", "fir", "flo", "ga", "ge", "gla", "gru", "ha",
    "hei", "hin", "ho", "ka", "ke", "kla", "ko", "kra", "la", "lei", "li", "lu", "ma", "mei", "mo", "na", "ne", "pa",
    "pe", "ra", "rei", "ro", "sa", "scha", "schu", "sto", "stra", "ta", "tre", "wa",
];
const MIDDLE: [&str; 24] = [
    "ber", "den", "fer", "gel", "hal", "kel", "len", "lin", "men", "mer", "nen", "ner", "pel", "ran", "ren", "sel",
    "sen", "tal", "tel", "ten", "ter", "wal", "wen", "zel",
];
const END: [&str; 16] =
    ["d", "de", "e", "el", "en", "er", "heit", "ig", "keit", "lich", "nis", "schaft", "t", "te", "ung", "z"];

/// An invented language: words by rank.
pub struct Tongue {
    stems: Vec<String>,
    words: Vec<String>,
    /// Sums of the words' frequencies.
    sums: Vec<f64>,
}

impl Tongue {
    /// A language with so many words.
    pub fn new(rng: &mut Rng, words: usize) -> Self {
        let mut stems: Vec<String> = Vec::new();
        while stems.len() < 6_000 {
            let middle = if rng.f32() < 0.6 { MIDDLE[rng.usize(..MIDDLE.len())] } else { "" };
            stems.push(format!("{}{middle}{}", FRONT[rng.usize(..FRONT.len())], END[rng.usize(..END.len())]));
            if stems.len().is_multiple_of(1_000) {
                stems.sort();
                stems.dedup();
                rng.shuffle(&mut stems);
            }
        }
        let mut all: Vec<String> = FUNCTION.iter().map(|word| (*word).to_owned()).collect();
        all.extend(stems.iter().take(words / 12).cloned());
        while all.len() < words {
            let (one, other) = (&stems[rng.usize(..stems.len())], &stems[rng.usize(..stems.len())]);
            let joint = if rng.bool() { "s" } else { "" };
            all.push(format!("{one}{joint}{other}"));
        }
        let sums = (0..all.len()).scan(0.0, |sum, rank| {
            *sum += 1.0 / (f64::from(u32::try_from(rank).unwrap_or(u32::MAX)) + 2.7).powf(1.05);
            Some(*sum)
        });
        let sums = sums.collect();
        Self { stems, words: all, sums }
    }

    /// A word as often as it occurs.
    pub fn word(&self, rng: &mut Rng) -> &str {
        let at = rng.f64() * self.sums.last().copied().unwrap_or(1.0);
        let rank = self.sums.partition_point(|sum| *sum < at);
        self.words.get(rank).map_or("", String::as_str)
    }

    /// A word that names something.
    pub fn noun(&self, rng: &mut Rng) -> String {
        let found = (0..64).map(|_| self.word(rng)).find(|word| !FUNCTION.contains(word));
        capital(found.unwrap_or("muster"))
    }

    /// Several words, nouns among them.
    fn text(&self, rng: &mut Rng, words: usize) -> String {
        let mut text = String::new();
        for at in 0..words {
            let word = self.word(rng);
            let is_noun = at == 0 || (!FUNCTION.contains(&word) && rng.f32() < 0.6);
            text.push_str(if at > 0 { " " } else { "" });
            text.push_str(&if is_noun { capital(word) } else { word.to_owned() });
            // A sentence now and then.
            if at + 1 < words && rng.f32() < 0.08 {
                text.push('.');
            }
        }
        text
    }
}

fn capital(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// The texts of a dataset with so many offers: names of files and what stands in them.
pub fn files(offers: usize) -> Vec<(String, String)> {
    let mut rng = Rng::with_seed(SEED ^ offers as u64);
    let tongue = Tongue::new(&mut rng, 20_000 + offers);
    let towns = towns(&mut rng, &tongue, offers);
    let mut files =
        vec![("a-directory.toml".to_owned(), frame(&mut rng, &tongue)), ("b-places.toml".to_owned(), places(&towns))];
    let (mut made, mut partner) = (0_usize, 0_usize);
    let mut text = String::new();
    while made < offers {
        if partner.is_multiple_of(PARTNERS_PER_FILE) {
            text = String::from("format = 1\n");
        }
        made += write_partner(&mut text, &mut rng, &tongue, (partner, made, offers - made, towns.len()));
        partner += 1;
        if partner.is_multiple_of(PARTNERS_PER_FILE) || made == offers {
            files.push((
                format!("c-partner-{:04}.toml", partner.div_ceil(PARTNERS_PER_FILE)),
                std::mem::take(&mut text),
            ));
        }
    }
    files
}

/// A folder with such a dataset below `target/bench-data`, written once.
pub fn folder(offers: usize) -> PathBuf {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("target/bench-data/{offers}-{SEED}"));
    let done = folder.join(".done");
    if !done.exists() {
        fs::create_dir_all(&folder).expect("the folder of the build can be written");
        for (name, text) in files(offers) {
            fs::write(folder.join(name), text).expect("the folder of the build can be written");
        }
        fs::write(done, "").expect("the folder of the build can be written");
    }
    folder
}

const FIELDS: usize = 9;
const TOPICS: usize = 100;
const TAGS: [&str; 8] = ["de", "en", "pl", "uk", "ru", "ar", "fa", "vi"];

fn frame(rng: &mut Rng, tongue: &Tongue) -> String {
    let mut out = String::from(
        "# Invented by a program, for measuring.\nformat = 1\n\n[directory]\ntitle = \"Erfundenes Verzeichnis\"\n\
         region = \"Landkreis Muster-Heide\"\nedition = 2026-01-01\nholidays = \"DE-BB\"\nsteward = \"p0\"\n",
    );
    for at in 0..FIELDS {
        let _ = write!(out, "\n[[field]]\nid = \"feld-{at}\"\ntitle.de = \"{}\"\n", tongue.noun(rng));
        for goal in 0..2 {
            let _ =
                write!(out, "  [[field.goal]]\n  id = \"ziel-{at}-{goal}\"\n  text.de = \"{}\"\n", tongue.text(rng, 7));
        }
    }
    for at in 0..TOPICS {
        let words = |rng: &mut Rng| format!("[\"{}\", \"{}\"]", tongue.noun(rng), tongue.noun(rng));
        let also: Vec<String> = TAGS.iter().map(|tag| format!("{tag} = {}", words(rng))).collect();
        let _ = write!(
            out,
            "\n[[topic]]\nid = \"thema-{at}\"\ntitle.de = \"{}\"\nalso = {{ {} }}\nfields = [\"feld-{}\"]\n",
            tongue.noun(rng),
            also.join(", "),
            at % FIELDS
        );
    }
    out
}

fn towns(rng: &mut Rng, tongue: &Tongue, offers: usize) -> Vec<String> {
    let kinds = ["au", "berg", "burg", "dorf", "feld", "hausen", "heim", "ow", "stadt", "walde"];
    let mut towns: Vec<String> = Vec::new();
    let wanted = (offers / 40).clamp(20, 10_000);
    while towns.len() < wanted {
        let stem = &tongue.stems[rng.usize(..tongue.stems.len())];
        towns.push(capital(&format!("{stem}{}", kinds[rng.usize(..kinds.len())])));
        if towns.len() == wanted {
            towns.sort();
            towns.dedup();
            rng.shuffle(&mut towns);
        }
    }
    towns
}

fn places(towns: &[String]) -> String {
    let mut out = "format = 1\n".to_owned();
    for (at, town) in towns.iter().enumerate() {
        let _ = write!(out, "\n[[place]]\nid = \"ort-{at}\"\nname = \"{town}\"\npostcodes = [\"{:05}\"]\n", 1_000 + at);
    }
    out
}

/// Writes a partner and one to three offers; says how many.
fn write_partner(
    out: &mut String,
    rng: &mut Rng,
    tongue: &Tongue,
    (partner, made, left, towns): (usize, usize, usize, usize),
) -> usize {
    let kinds = ["authority", "welfare", "association", "company", "church", "school"];
    let tongues = ["de", "en", "pl", "uk", "ru", "ar", "fa", "vi", "tr"];
    let town = rng.usize(..towns);
    let _ = write!(out, "\n[[partner]]\nid = \"p{partner}\"\nname = \"{} {}\"\n", tongue.noun(rng), tongue.noun(rng));
    if rng.f32() < 0.4 {
        let _ = writeln!(out, "unit = \"{}\"", tongue.text(rng, 2));
    }
    if rng.f32() < 0.8 {
        let _ = writeln!(out, "kind = \"{}\"", kinds[rng.usize(..kinds.len())]);
    }
    let _ = write!(
        out,
        "town = \"ort-{town}\"\nstreet = \"{}straße {}\"\npostcode = \"{:05}\"\nphone = [\"+49 30 23125-{:03}\"]\n",
        tongue.noun(rng),
        rng.u32(1..120),
        1_000 + town,
        rng.u32(..1_000),
    );
    if rng.f32() < 0.5 {
        let _ = writeln!(out, "languages = [\"de\", \"{}\"]", tongues[rng.usize(..tongues.len())]);
    }
    let (year, month, day) = (rng.u32(2017..2027), rng.u32(1..13), rng.u32(1..29));
    let on = if rng.f32() < 0.8 { format!("on = {year}-{month:02}-{day:02}, ") } else { String::new() };
    let _ = writeln!(out, "verified = {{ {on}source = \"https://muster.example/{partner}\" }}");
    let count = [1, 1, 1, 1, 2, 2, 3][rng.usize(..7)].min(left);
    for offer in 0..count {
        let (title, summary) = (rng.usize(2..6), rng.usize(26..40));
        let _ = write!(
            out,
            "  [[partner.offer]]\n  id = \"o{}\"\n  title.de = \"{}\"\n  summary.de = \"{}.\"\n  fields = [\"feld-{}\"]\n  \
             goals = [\"ziel-{}-{}\"]\n  topics = [\"thema-{}\", \"thema-{}\"]\n",
            made + offer,
            tongue.text(rng, title),
            tongue.text(rng, summary),
            rng.usize(..FIELDS),
            rng.usize(..FIELDS),
            rng.usize(..2),
            rng.usize(..TOPICS / 2),
            TOPICS / 2 + rng.usize(..TOPICS / 2),
        );
        if rng.f32() < 0.3 {
            let _ = writeln!(out, "  age = {{ from = {} }}", rng.u32(3..20));
        }
    }
    count
}
