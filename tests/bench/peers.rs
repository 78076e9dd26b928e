//! The search beside its peers, in one run on the same 120,000 texts of about 300 characters: `cargo bench --bench peers`.
//!
//! Each answers the same 30 queries; the middle of each is taken, and set beside ours. `SkimMatcherV2`, nucleo-matcher and
//! frizbee go through all texts at every key, each on one thread; ours has read them before and looks into its index.
//! fzf, where it is installed, is started for every query and reads the lines anew, as it does behind a pipe.

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

use std::io::Write;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use fuzzy_matcher::FuzzyMatcher;
use fuzzy_matcher::skim::SkimMatcherV2;
use nucleo_matcher::pattern::{CaseMatching, Normalization, Pattern};
use wegweiser::dataset::parse::parse;
use wegweiser::dataset::source::SourceFile;
use wegweiser::language::Language;
use wegweiser::language::texts::Texts;
use wegweiser::search::catalogue::Catalogue;
use wegweiser::search::query::Query;

fn main() {
    let is_test = std::env::args().any(|it| it == "--test");
    let files = generator::files(if is_test { 1_000 } else { 120_000 });
    let sources: Vec<SourceFile> = files.iter().map(|(name, text)| SourceFile::new(name, text)).collect();
    let catalogue = Catalogue::new(parse(&sources).dataset, &Language::ALL.map(Texts::new));
    catalogue.make_ready();
    let text = |offer: &wegweiser::dataset::record::offer::Offer| {
        let summary = offer.summary.as_ref().map_or("", |it| it.get(Language::German));
        format!("{} {summary}", offer.title.get(Language::German))
    };
    let texts: Vec<String> = catalogue.dataset.offers.iter().map(text).collect();
    let letters: usize = texts.iter().map(|text| text.chars().count()).sum();
    println!("{} texts of {} characters on the average, 30 queries", texts.len(), letters / texts.len());
    // Filters are ours alone; the others would look for their letters.
    let mixed = queries::queries(&catalogue.dataset, 90);
    let asked: Vec<&String> = mixed.iter().filter(|text| !text.contains(':')).take(30).collect();
    let ours = median(&asked, |text| drop(catalogue.search(&Query::parse(text))));
    println!("{:<28} {ours:>12.3?}", "wegweiser");
    let report = |name: &str, theirs: Duration| {
        println!("{name:<28} {theirs:>12.3?}   {:>8.0} times ours", theirs.as_secs_f64() / ours.as_secs_f64());
    };
    report(
        "SkimMatcherV2",
        median(&asked, |query| {
            let matcher = SkimMatcherV2::default();
            let found: Vec<i64> = texts.iter().filter_map(|text| matcher.fuzzy_match(text, query)).collect();
            drop(found);
        }),
    );
    report(
        "nucleo-matcher",
        median(&asked, |query| {
            let mut matcher = nucleo_matcher::Matcher::new(nucleo_matcher::Config::DEFAULT);
            let pattern = Pattern::parse(query, CaseMatching::Ignore, Normalization::Smart);
            drop(pattern.match_list(&texts, &mut matcher));
        }),
    );
    report(
        "frizbee",
        median(&asked, |query| {
            drop(frizbee::Matcher::from_query(query, &frizbee::Config::default()).match_list(&texts));
        }),
    );
    if Command::new("fzf").arg("--version").stdout(Stdio::null()).status().is_ok() {
        let lines = texts.join("\n");
        report("fzf --filter", median(&asked, |query| fzf(&lines, query)));
    }
}

/// The middle of the times that the queries take, after one round for warming up.
fn median(queries: &[&String], mut work: impl FnMut(&str)) -> Duration {
    let mut round = || {
        let time = |query: &&String| {
            let begun = Instant::now();
            work(query);
            begun.elapsed()
        };
        queries.iter().map(time).collect::<Vec<Duration>>()
    };
    let _ = round();
    let mut times = round();
    times.sort();
    times[times.len() / 2]
}

fn fzf(lines: &str, query: &str) {
    let mut child = Command::new("fzf")
        .args(["--filter", query])
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .spawn()
        .expect("fzf can be started");
    let mut input = child.stdin.take().expect("it has a standard input");
    input.write_all(lines.as_bytes()).expect("it reads all lines");
    drop(input);
    let _ = child.wait();
}
