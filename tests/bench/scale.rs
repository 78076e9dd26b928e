//! How long the search takes on directories of any size, and what they cost in memory: `cargo bench --bench scale`.
//!
//! Of 1,000 mixed queries the middle, the 99th of a hundred, and the slowest; after one round for warming up. Give sizes
//! to choose others: `cargo bench --bench scale -- 1000000`. With `--test` it shows that it works.

#![allow(
    clippy::indexing_slicing,
    clippy::expect_used,
    reason = "a bench that cannot go on has failed, and says where"
)]
#![allow(clippy::print_stdout, reason = "its report")]

#[path = "generator.rs"]
mod generator;
#[path = "ground.rs"]
mod ground;
#[path = "memory.rs"]
mod memory;
#[path = "queries.rs"]
mod queries;

use std::fs;
use std::time::{Duration, Instant};

use ratatui::backend::{Backend, CrosstermBackend};
use wegweiser::app::message::Message;
use wegweiser::dataset::parse::parse;
use wegweiser::dataset::source::SourceFile;
use wegweiser::language::Language;
use wegweiser::language::texts::Texts;
use wegweiser::search::catalogue::Catalogue;
use wegweiser::search::hit::Shelf;
use wegweiser::search::query::{FilterKey, Query};
use wegweiser::search::sort::Sort;
use wegweiser::search::tally::Section;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let is_test = arguments.iter().any(|it| it == "--test");
    let mut sizes: Vec<usize> = arguments.iter().filter_map(|it| it.parse().ok()).collect();
    if sizes.is_empty() {
        sizes = if is_test { vec![1_000] } else { vec![1_000, 10_000, 120_000] };
    }
    if !is_test && arguments.iter().all(|it| it.parse::<usize>().is_err()) {
        measure("shipped", &ground::files());
    }
    for offers in sizes {
        measure(&offers.to_string(), &read(offers));
    }
}

fn read(offers: usize) -> Vec<(String, String)> {
    let entries = fs::read_dir(generator::folder(offers)).expect("the dataset was written");
    let paths = entries.map(|entry| entry.expect("its files can be listed").path());
    let mut paths: Vec<_> = paths.filter(|path| path.extension().is_some_and(|it| it == "toml")).collect();
    paths.sort();
    let name = |path: &std::path::Path| path.file_name().map(|name| name.to_string_lossy().into_owned());
    let text = |path: &std::path::Path| fs::read_to_string(path).expect("its files can be read");
    paths.iter().map(|path| (name(path).unwrap_or_default(), text(path))).collect()
}

fn measure(name: &str, files: &[(String, String)]) {
    let bytes: usize = files.iter().map(|(_, text)| text.len()).sum();
    let (parsing, parsed) = timed(|| {
        let sources: Vec<SourceFile> = files.iter().map(|(name, text)| SourceFile::new(name, text)).collect();
        parse(&sources)
    });
    let errors = parsed.findings.iter().filter(|it| it.severity() == wegweiser::dataset::finding::Severity::Error);
    assert_eq!(errors.count(), 0, "{:?}", parsed.findings.first());
    let (indexing, catalogue) = timed(|| Catalogue::new(parsed.dataset, &Language::ALL.map(Texts::new)));
    let (readying, ()) = timed(|| catalogue.make_ready());
    println!(
        "\n{name}: {} offers, {} partners, {} words, {:.1} MB TOML; parsed in {parsing:.0?}, indexed in {indexing:.0?}, \
         answers ahead in {readying:.0?}; resident {} MB",
        catalogue.dataset.offers.len(),
        catalogue.dataset.partners.len(),
        catalogue.words(),
        megabytes(bytes),
        resident().saturating_sub(bytes / 1_000_000),
    );
    let queries = queries::queries(&catalogue.dataset, 1_000);
    let ask = |text: &String| timed(|| catalogue.search(&Query::parse(text))).0;
    // Once for warming up.
    let _: Vec<Duration> = queries.iter().map(&ask).collect();
    let times = queries.iter().map(|text| (ask(text), text.clone())).collect();
    println!("  search: {}", report(times));
    println!("  filter panel: {}", report(panel(&catalogue, &queries)));
    let sort = |text: &String| timed(|| catalogue.search(&Query::parse(text).sorted_by(Sort::Town))).0;
    println!("  by town: {}", report(queries.iter().map(|text| (sort(text), text.clone())).collect()));
    redraw(catalogue, &queries);
}

/// How long the values of every filter take to be counted: without a query, and under some.
fn panel(catalogue: &Catalogue, queries: &[String]) -> Vec<(Duration, String)> {
    let texts = Texts::new(Language::German);
    let section = Section { scope: None, shelf: Some(Shelf::Offers) };
    let mut times = Vec::new();
    for text in queries.iter().step_by(20).map(String::as_str).chain([""]) {
        let query = Query::parse(text).asked_at(ground::now());
        for (key, german, _) in FilterKey::ALL {
            let took = timed(|| catalogue.choices(&query, key, "", section, &texts)).0;
            times.push((took, format!("{text} {german}:")));
        }
    }
    times
}

/// From the key to the last byte for the terminal: a letter is typed, the frame drawn, and the difference written.
fn redraw(catalogue: Catalogue, queries: &[String]) {
    let mut app = ground::app(catalogue);
    let (mut before, mut after) = (ground::screen(), ground::screen());
    let mut times: Vec<(Duration, String)> = Vec::new();
    for text in queries.iter().step_by(5) {
        let mut typed = String::new();
        for letter in text.chars() {
            typed.push(letter);
            let (took, written) = timed(|| {
                app.update(Message::Typed(letter));
                ground::draw(&app, &mut after);
                let mut bytes = Vec::new();
                let mut backend = CrosstermBackend::new(&mut bytes);
                let changed = before.diff(&after);
                backend
                    .draw(changed.into_iter())
                    .and_then(|()| Backend::flush(&mut backend))
                    .expect("memory takes all");
                bytes.len()
            });
            times.push((took, typed.clone()));
            assert!(written < 1 << 20);
            std::mem::swap(&mut before, &mut after);
        }
        app.update(Message::Cancelled);
    }
    println!("  key to last byte: {}", report(times));
}

/// The middle and the slow end of measured times, and the queries that took longest.
fn report(mut times: Vec<(Duration, String)>) -> String {
    times.sort();
    let at = |share: usize| times[(times.len() * share / 1_000).min(times.len() - 1)].0;
    let slowest: Vec<String> = times.iter().rev().take(30).map(|(took, text)| format!("{text} ({took:.1?})")).collect();
    let (median, most, nearly, all) = (at(500), at(950), at(990), at(1_000));
    format!(
        "median {median:.3?}, 95 % {most:.3?}, 99 % {nearly:.3?}, slowest {all:.3?}\n    slowest: {}",
        slowest.join(", ")
    )
}

fn timed<T>(work: impl FnOnce() -> T) -> (Duration, T) {
    let begun = Instant::now();
    let done = work();
    (begun.elapsed(), done)
}

/// Resident memory of this process in megabytes, where the system tells.
fn resident() -> usize {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    line.and_then(|line| line.trim().trim_end_matches(" kB").parse::<usize>().ok()).map_or(0, |it| it / 1_000)
}

#[expect(clippy::cast_precision_loss, reason = "megabytes for people")]
fn megabytes(bytes: usize) -> f64 {
    bytes as f64 / 1e6
}
