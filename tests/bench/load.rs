//! How long it takes to read a directory of 120,000 offers, beside `toml` with plain structs on the same bytes in one
//! piece: `cargo bench --bench load`.
//!
//! The two take turns, and the medians of their times are compared, so that a busy machine slows both. Ours splits the
//! file at the headers of its records, reads the pieces on all processors, and checks every value; the plain structs
//! keep strings as they are. With `--test` it shows on 1,000 offers that it works.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a bench that cannot go on has failed, and says where"
)]
#![allow(clippy::print_stdout, reason = "its report")]
#![allow(dead_code, reason = "what is read is not looked at")]

#[path = "generator.rs"]
mod generator;
#[path = "memory.rs"]
mod memory;

use std::time::{Duration, Instant};

use serde::Deserialize;
use toml::value::Datetime;
use wegweiser::dataset::parse::parse;
use wegweiser::dataset::source::SourceFile;

/// A text in German.
#[derive(Deserialize)]
struct Text {
    de: String,
}

#[derive(Deserialize)]
struct File {
    format: u8,
    #[serde(default)]
    place: Vec<Place>,
    partner: Vec<Partner>,
}

#[derive(Deserialize)]
struct Place {
    id: String,
    name: String,
    postcodes: Vec<String>,
}

#[derive(Deserialize)]
struct Partner {
    id: String,
    name: String,
    unit: Option<String>,
    kind: Option<String>,
    street: Option<String>,
    postcode: Option<String>,
    town: Option<String>,
    #[serde(default)]
    phone: Vec<String>,
    languages: Option<Vec<String>>,
    verified: Option<Verified>,
    #[serde(default)]
    offer: Vec<Offer>,
}

#[derive(Deserialize)]
struct Verified {
    on: Option<Datetime>,
    source: String,
}

#[derive(Deserialize)]
struct Offer {
    id: String,
    title: Text,
    summary: Option<Text>,
    #[serde(default)]
    fields: Vec<String>,
    #[serde(default)]
    goals: Vec<String>,
    #[serde(default)]
    topics: Vec<String>,
    age: Option<Age>,
}

#[derive(Deserialize)]
struct Age {
    from: u8,
}

fn main() {
    let is_test = std::env::args().any(|it| it == "--test");
    let (offers, rounds) = if is_test { (1_000, 1) } else { (120_000, 9) };
    let (frame, records): (Vec<_>, Vec<_>) =
        generator::files(offers).into_iter().partition(|(name, _)| !name.starts_with("c-"));
    let records = records.into_iter().map(|(_, text)| text.replacen("format = 1\n", "", 1));
    let whole = format!("format = 1\n{}", records.collect::<String>());
    let mut sources: Vec<SourceFile> = frame.iter().map(|(name, text)| SourceFile::new(name, text)).collect();
    sources.push(SourceFile::new("whole.toml", &whole));
    let (mut ours, mut plain) = (Vec::new(), Vec::new());
    for _ in 0..rounds {
        ours.push(timed(|| parse(&sources).dataset.offers.len(), offers));
        plain.push(timed(|| count(&toml::from_str(&whole).expect("the generator writes TOML")), offers));
    }
    let (ours, plain) = (median(ours), median(plain));
    println!(
        "{offers} offers, {:.1} MB in one piece: ours {ours:.0?}, toml into plain structs {plain:.0?}, ratio {:.2}",
        f64::from(u32::try_from(whole.len()).expect("less than four gigabytes")) / 1e6,
        ours.as_secs_f64() / plain.as_secs_f64()
    );
}

fn count(file: &File) -> usize {
    file.partner.iter().map(|partner| partner.offer.len()).sum()
}

/// How long it took to read so many offers; what was read is freed outside the time.
fn timed(read: impl FnOnce() -> usize, offers: usize) -> Duration {
    let begun = Instant::now();
    let found = read();
    let took = begun.elapsed();
    assert_eq!(found, offers);
    took
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort();
    times[times.len() / 2]
}
