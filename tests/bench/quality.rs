//! How good the search is on the shipped dataset, and how good fzf on the same queries: `cargo bench --bench quality`.
//!
//! Met: the right answer is among as many first hits as the row says. First: it is the first. MRR: the mean of one over
//! its place. fzf gets one line a record, the fields of a hit joined, and finds nothing where it finds no line.

#![allow(clippy::indexing_slicing, clippy::expect_used, clippy::panic, reason = "a bench that cannot go on has failed")]
#![allow(clippy::print_stdout, reason = "its report")]

#[path = "ground.rs"]
mod ground;
#[path = "../search/judge.rs"]
mod judge;

use std::collections::BTreeMap;
use std::io::Write;
use std::process::{Command, Stdio};

use judge::{FIRST, Row, answer, half_typed, line, rows};
use wegweiser::search::hit::Shelf;
use wegweiser::search::query::Query;

#[derive(Default, Clone, Copy)]
struct Tally {
    asked: usize,
    met: usize,
    first: usize,
    reciprocal: f64,
}

impl Tally {
    fn add(&mut self, row: &Row, lines: &[String]) {
        let is_met = row.is_met(lines);
        let place = if row.within == 0 { usize::from(is_met) } else { row.place(lines) };
        self.asked += 1;
        self.met += usize::from(is_met);
        self.first += usize::from(is_met && place == 1);
        self.reciprocal += if place > 0 { 1.0 / f64::from(u32::try_from(place).unwrap_or(u32::MAX)) } else { 0.0 };
    }

    fn text(self) -> String {
        let asked = f64::from(u32::try_from(self.asked.max(1)).unwrap_or(u32::MAX));
        format!("{:>4} {:>4} {:>6.3}", self.met, self.first, self.reciprocal / asked)
    }
}

fn main() {
    let catalogue = ground::catalogue(ground::load(&ground::files()));
    let everything = catalogue.search_whole(&Query::parse(""), None).hits.best(&Shelf::ALL, usize::MAX);
    let lines: Vec<String> = everything.into_iter().map(|hit| line(&catalogue, hit.record)).collect();
    let has_fzf = Command::new("fzf").arg("--version").stdout(Stdio::null()).status().is_ok();
    let mut tallies: BTreeMap<&str, (Tally, Tally)> = BTreeMap::new();
    for row in &rows() {
        let ours = answer(&catalogue, row.query);
        let theirs = if has_fzf { fzf(&lines, row.query) } else { Vec::new() };
        for name in [row.category, "ALL"] {
            let (our, their) = tallies.entry(name).or_default();
            our.add(row, &ours);
            their.add(row, &theirs);
        }
    }
    println!("category     asked    met  1st    MRR   fzf: met 1st MRR");
    for (name, (our, their)) in tallies {
        let beside = if has_fzf { their.text() } else { "not installed".to_owned() };
        println!("{name:<12} {:>5}   {}   {beside}", our.asked, our.text());
    }
    let (met, all) = half_typed(&catalogue, &rows());
    println!("half-typed: {met} of {all} have the right answer among the first {FIRST}");
}

fn fzf(lines: &[String], query: &str) -> Vec<String> {
    let mut child = Command::new("fzf")
        .args(["--filter", query])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("fzf can be started");
    let mut input = child.stdin.take().expect("it has a standard input");
    input.write_all(lines.join("\n").as_bytes()).expect("it reads all lines");
    drop(input);
    let output = child.wait_with_output().expect("it ends");
    String::from_utf8_lossy(&output.stdout).lines().take(FIRST).map(ToOwned::to_owned).collect()
}
