//! How long a keystroke takes. Promised: under 1 ms from the key to the drawn frame, with the shipped dataset.

#![allow(missing_docs, reason = "criterion's macros write public functions")]
#![allow(clippy::expect_used, reason = "a bench that cannot go on has failed, and says where")]

mod ground;

use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};
use wegweiser::app::App;
use wegweiser::app::message::{Message, Step};
use wegweiser::search::query::Query;
use wegweiser::text::editor::Edit;

/// Queries of every kind: words, towns, slips, sounds, digits, filters, other languages, noise.
const QUERIES: [&str; 40] = [
    "jobcenter",
    "wohnung forst",
    "arzt guben",
    "kind krank",
    "kein geld essen",
    "miete zu hoch",
    "anmelden wohnung",
    "deutsch lernen spremberg",
    "hilfe bei gewalt",
    "polizei",
    "schwanger",
    "kita",
    "fußball",
    "museum",
    "pflege oma",
    "ausweis",
    "arbeit suchen",
    "zeugnis anerkennen",
    "rathaus peitz",
    "jugendamt",
    "drogen",
    "lausitz klinik",
    "kinder sport",
    "schuldnerberatnug",
    "pflegestüzpunkt",
    "neumi vilke",
    "03562 989-0",
    "+49 800 1110111",
    "116016",
    "03149 tafel",
    "ort:guben sucht",
    "sprache:ar beratung",
    "\"deutsch lernen\"",
    "beratung -frauen",
    "pregnancy",
    "find a flat",
    "chosebuz frauenhaus",
    "asdf",
    "kernspintomograph",
    "курси німецької",
];

/// Every text that stands in the search line while the queries are typed.
fn keystrokes() -> Vec<String> {
    let prefixes =
        |query: &str| (1..=query.chars().count()).map(|to| query.chars().take(to).collect()).collect::<Vec<_>>();
    QUERIES.iter().flat_map(|query| prefixes(query)).collect()
}

/// One keystroke is the whole round divided by their number; the slowest has a bench of its own.
fn search(criterion: &mut Criterion) {
    let app = shipped();
    let typed = keystrokes();
    let mut group = criterion.benchmark_group("search");
    group.throughput(criterion::Throughput::Elements(u64::try_from(typed.len()).expect("a few hundred")));
    group.bench_function("all_keystrokes", |bench| {
        bench.iter(|| typed.iter().map(|text| app.catalogue.search(&Query::parse(text)).hits.len()).sum::<usize>());
    });
    group.finish();
    let mut group = criterion.benchmark_group("search_one");
    for text in ["", "e", "be", "beratung", "beratnug", "schuldnerberatnug", "asdfghjklö", "hilfe bei gewalt", "035"] {
        group.bench_function(if text.is_empty() { "nothing" } else { text }, |bench| {
            bench.iter(|| app.catalogue.search(&Query::parse(black_box(text))));
        });
    }
    group.finish();
}

fn draw(criterion: &mut Criterion) {
    let mut screen = ground::screen();
    let mut group = criterion.benchmark_group("draw");
    let mut bench_screen = |name: &str, app: &App| {
        group.bench_function(name, |bench| bench.iter(|| ground::draw(black_box(app), &mut screen)));
    };
    let mut app = shipped();
    bench_screen("goals", &app);
    app.update(Message::Pasted("beratung".to_owned()));
    bench_screen("hits", &app);
    group.finish();
}

/// A key and the frame after it.
fn key(criterion: &mut Criterion) {
    let mut app = shipped();
    let mut screen = ground::screen();
    let mut group = criterion.benchmark_group("key");
    let letters: usize = QUERIES.iter().map(|query| query.chars().count()).sum();
    group.throughput(criterion::Throughput::Elements(u64::try_from(letters).expect("a few hundred")));
    group.bench_function("typed_and_drawn", |bench| {
        bench.iter(|| {
            for query in QUERIES {
                for letter in query.chars() {
                    app.update(Message::Typed(letter));
                    ground::draw(&app, &mut screen);
                }
                app.update(Message::Edited(Edit::Clear));
            }
        });
    });
    group.finish();
    let mut group = criterion.benchmark_group("key_one");
    for (name, before, letter) in
        [("first_letter", "", 'e'), ("last_of_a_slip", "schuldnerberatnu", 'g'), ("third_word", "hilfe bei gewal", 't')]
    {
        group.bench_function(name, |bench| {
            bench.iter(|| {
                app.browse.editor.set(before);
                app.update(Message::Typed(letter));
                ground::draw(&app, &mut screen);
            });
        });
    }
    app.browse.editor.set("");
    app.update(Message::Pasted("beratung".to_owned()));
    group.bench_function("arrow_down", |bench| {
        bench.iter(|| {
            app.update(Message::Moved(Step::Down));
            ground::draw(&app, &mut screen);
        });
    });
    group.finish();
}

fn shipped() -> App {
    ground::app(ground::catalogue(ground::load(&ground::files())))
}

criterion_group!(benches, search, draw, key);
criterion_main!(benches);
