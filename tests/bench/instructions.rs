//! How many instructions a query on the shipped dataset takes: `cargo bench --bench instructions`, where valgrind and
//! `gungraun-runner` of the version in `Cargo.lock` are installed.
//!
//! Instructions are the same on a busy machine as on a quiet one. Each query has its count beside it; more than a tenth
//! above that fails. Who makes the search faster, or adds to the dataset, writes the new counts here.

#![allow(missing_docs, unused_qualifications, reason = "the macros write what these speak of")]
#![allow(clippy::expect_used, reason = "a bench that cannot go on has failed, and says where")]

#[path = "ground.rs"]
mod ground;

use std::hint::black_box;

use gungraun::prelude::*;
use gungraun::{Callgrind, EventKind};
use wegweiser::search::catalogue::Catalogue;
use wegweiser::search::query::Query;
use wegweiser::search::results::Results;

/// A tenth more than the known count of instructions fails.
fn most(known: u64) -> LibraryBenchmarkConfig {
    let limit = known + known / 10;
    LibraryBenchmarkConfig::default().tool(Callgrind::default().hard_limits([(EventKind::Ir, limit)])).clone()
}

/// The shipped dataset and a query that was asked once already.
fn warm(text: &str) -> (Catalogue, Query) {
    let catalogue = ground::catalogue(ground::load(&ground::files()));
    let query = Query::parse(text);
    catalogue.search(&query);
    (catalogue, query)
}

#[library_benchmark]
#[bench::nothing(args = (""), setup = warm, config = most(111_561))]
#[bench::letter(args = ("b"), setup = warm, config = most(572_825))]
#[bench::begun(args = ("bera"), setup = warm, config = most(285_152))]
#[bench::word(args = ("schulden"), setup = warm, config = most(93_952))]
#[bench::town(args = ("forst"), setup = warm, config = most(146_877))]
#[bench::word_in_town(args = ("sprachkurs guben"), setup = warm, config = most(133_722))]
#[bench::three_words(args = ("beratung kinder spremberg"), setup = warm, config = most(438_106))]
#[bench::slip(args = ("schuldnerberatnug"), setup = warm, config = most(3_282_781))]
#[bench::filter(args = ("beratung ort:forst sprache:ar"), setup = warm, config = most(4_076_204))]
#[bench::digits(args = ("03562 986"), setup = warm, config = most(22_056))]
#[bench::script(args = ("курси німецької"), setup = warm, config = most(161_890))]
#[bench::miss(args = ("xqzberatung"), setup = warm, config = most(9_256_410))]
fn query((catalogue, query): (Catalogue, Query)) -> (Catalogue, Results) {
    let results = black_box(catalogue.search(black_box(&query)));
    (catalogue, results)
}

library_benchmark_group!(name = queries, benchmarks = query);
main!(library_benchmark_groups = queries);
