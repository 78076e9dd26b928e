//! How long the program takes until it shows something. Promised: under 30 ms with the shipped dataset.

#![allow(missing_docs, reason = "criterion's macros write public functions")]
#![allow(clippy::expect_used, reason = "a bench that cannot go on has failed, and says where")]

mod ground;

use std::hint::black_box;

use criterion::{BatchSize, Criterion, criterion_group, criterion_main};
use wegweiser::language::Language;
use wegweiser::language::texts::Texts;
use wegweiser::search::query::Query;

fn start(criterion: &mut Criterion) {
    let files = ground::files();
    let mut group = criterion.benchmark_group("start");
    group.bench_function("load_and_check", |bench| bench.iter(|| ground::load(black_box(&files))));
    group.bench_function("texts_of_a_language", |bench| bench.iter(|| Texts::new(black_box(Language::German))));
    group.bench_function("catalogue", |bench| {
        bench.iter_batched(|| ground::load(&files), ground::catalogue, BatchSize::LargeInput);
    });
    group.bench_function("first_frame", |bench| {
        bench.iter(|| {
            let app = ground::app(ground::catalogue(ground::load(black_box(&files))));
            let mut screen = ground::screen();
            ground::draw(&app, &mut screen);
            screen
        });
    });
    // The first slip builds the tables for words one or two edits away; no other key may take so long.
    group.bench_function("first_slip", |bench| {
        let slip = Query::parse("schuldnerberatnug");
        let fresh = || ground::catalogue(ground::load(&files));
        bench.iter_batched_ref(fresh, |catalogue| catalogue.search(&slip), BatchSize::LargeInput);
    });
    group.finish();
}

criterion_group!(benches, start);
criterion_main!(benches);
