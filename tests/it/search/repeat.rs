//! The same query has the same answer on every run, in any order, on any number of threads.

#[path = "../../bench/generator.rs"]
mod generator;
#[path = "../../bench/queries.rs"]
mod queries;

use rayon::ThreadPoolBuilder;
use rayon::iter::{IntoParallelRefIterator, ParallelIterator};
use wegweiser::dataset::source::SourceFile;
use wegweiser::search::catalogue::Catalogue;
use wegweiser::search::query::Query;

use super::ground::{catalogue, listed};

/// Everything that an answer says, as text.
fn answer(catalogue: &Catalogue, query: &str) -> String {
    let results = catalogue.search_whole(&Query::parse(query), None);
    format!("{query}: {:?} {:?} {:?}", listed(&results.hits), listed(&results.unknown), results.suggestions)
}

/// All answers of an invented country, which is read, indexed and asked with so many threads, in the order of the queries.
fn answers(threads: usize, files: &[SourceFile], order: impl Fn(&mut Vec<(usize, String)>) + Sync) -> Vec<String> {
    ThreadPoolBuilder::new().num_threads(threads).build().unwrap().install(|| {
        let catalogue = catalogue(files);
        catalogue.make_ready_from(500);
        let mut queries: Vec<(usize, String)> =
            queries::queries(&catalogue.dataset, 200).into_iter().enumerate().collect();
        order(&mut queries);
        let mut answers: Vec<(usize, String)> =
            queries.par_iter().map(|(at, query)| (*at, answer(&catalogue, query))).collect();
        answers.sort();
        answers.into_iter().map(|(_, answer)| answer).collect()
    })
}

#[test]
fn answers_are_the_same_in_any_order_and_on_any_number_of_threads() {
    let files = generator::files(1_000);
    let files: Vec<SourceFile> = files.iter().map(|(name, text)| SourceFile::new(name, text)).collect();
    let alone = answers(1, &files, |_| {});
    assert_eq!(answers(2, &files, |queries| queries.reverse()), alone);
    assert_eq!(answers(4, &files, |queries| fastrand::Rng::with_seed(3).shuffle(queries)), alone);
    let found = alone.iter().filter(|answer| answer.contains("Offer(")).count();
    assert!(found > 100, "{found} of {} found an offer", alone.len());
}
