//! QR codes: a camera reads in each exactly the card that is in it.

use std::fs;
use std::process::Command;

use tempfile::TempDir;
use wegweiser::dataset::Record;
use wegweiser::export::qr::svg;
use wegweiser::export::vcard::compact;

use super::german;
use crate::search::ground::shipped;
use crate::tools;

/// How many pixels a module is wide.
const PIXELS: usize = 4;

/// The modules that the path of a code draws, line by line; it has only rectangles of one module's height.
fn drawn(svg: &str) -> (usize, Vec<bool>) {
    let size: usize = svg.split("viewBox=\"0 0 ").nth(1).unwrap().split(' ').next().unwrap().parse().unwrap();
    let mut modules = vec![false; size * size];
    let path = svg.split("fill=\"#000\" d=\"").nth(1).unwrap().split('"').next().unwrap();
    for run in path.split_terminator('z') {
        let (start, shape) = run.strip_prefix('M').unwrap().split_once('h').unwrap();
        let (x, y) = start.split_once(' ').unwrap();
        let (length, back) = shape.split_once("v1h-").unwrap();
        assert_eq!(length, back, "{run}");
        let first = y.parse::<usize>().unwrap() * size + x.parse::<usize>().unwrap();
        modules[first..first + length.parse::<usize>().unwrap()].fill(true);
    }
    (size, modules)
}

/// The picture as a portable gray map.
fn picture(svg: &str) -> Vec<u8> {
    let (size, modules) = drawn(svg);
    let width = size * PIXELS;
    let mut bytes = format!("P5 {width} {width} 255\n").into_bytes();
    for row in modules.chunks(size) {
        let line: Vec<u8> = row.iter().flat_map(|dark| [if *dark { 0 } else { 255 }; PIXELS]).collect();
        (0..PIXELS).for_each(|_| bytes.extend(&line));
    }
    bytes
}

#[test]
fn zbar_reads_the_card_of_every_shipped_partner_and_offer_in_its_code() {
    if !tools::is_there("zbarimg", &["--version"]) {
        return;
    }
    let dataset = &shipped().dataset;
    let folder = TempDir::new().unwrap();
    let mut command = Command::new("zbarimg");
    command.args(["--quiet", "--raw", "-Sdisable", "-Sqrcode.enable"]).current_dir(folder.path());
    let records = (0..dataset.partners.len()).map(Record::Partner);
    let records: Vec<Record> = records.chain((0..dataset.offers.len()).map(Record::Offer)).collect();
    let mut cards = String::new();
    for (at, record) in records.iter().enumerate() {
        let card = compact(dataset, *record, &german()).unwrap();
        let name = format!("{at}.pgm");
        fs::write(folder.path().join(&name), picture(&svg(&card).unwrap())).unwrap();
        command.arg(name);
        cards.push_str(&card);
        cards.push('\n');
    }
    assert_eq!(tools::output(&mut command, b""), cards);
}

#[test]
fn a_text_that_fits_no_code_has_none() {
    assert_eq!(svg(&"x".repeat(3000)), None);
}

#[test]
fn a_longer_text_gets_less_reserve_before_it_gets_no_code() {
    let (size, _) = drawn(&svg(&"x".repeat(2900)).unwrap());
    assert_eq!(size, 177 + 8);
}
