//! The house's rules, held by reading its sources: what the crate documentation promises is so.

mod floors;
mod locales;
mod packaging;
mod paths;
mod readme;
mod shape;
mod source;

use std::path::Path;

use crate::house::paths::paths;
use crate::house::shape::{Function, functions, structs};
use crate::house::source::{Source, sources};

/// No file is longer, so that one look holds it.
const LINES_OF_A_FILE: usize = 400;

/// No function is longer.
const LINES_OF_A_FUNCTION: usize = 60;

/// No function is given more.
const PARAMETERS: usize = 5;

/// No struct has more fields.
const FIELDS: usize = 10;

/// Names that say nothing about what a file holds.
const EMPTY_NAMES: [&str; 9] =
    ["utils", "util", "helpers", "helper", "common", "manager", "handler", "types", "prelude"];

/// Words of unfinished work, in halves: this file would find itself.
const UNFINISHED: [(&str, &str); 6] =
    [("TO", "DO"), ("FIX", "ME"), ("XX", "X"), ("HA", "CK"), ("dbg", "!("), ("todo", "!(")];

/// Every file of the library, the program, its tests and benches.
fn all() -> Vec<Source> {
    sources("src").into_iter().chain(sources("tests")).collect()
}

fn none() -> Vec<String> {
    Vec::new()
}

/// The first paragraph of the comment that opens a file.
fn opening(text: &str) -> String {
    let lines = text.lines().map_while(|line| line.strip_prefix("//!")).map(str::trim);
    lines.take_while(|line| !line.is_empty()).collect::<Vec<_>>().join(" ")
}

#[test]
fn every_file_opens_with_a_sentence() {
    let is_sentence = |it: &Source| opening(&it.text).len() > 20 && opening(&it.text).ends_with('.');
    let silent: Vec<_> = all().into_iter().filter(|it| !is_sentence(it)).map(|it| it.path).collect();
    assert_eq!(silent, none());
}

#[test]
fn no_file_is_longer_than_one_can_hold_in_mind() {
    let lines = |it: &Source| it.text.lines().count();
    let long = all().into_iter().filter(|it| lines(it) > LINES_OF_A_FILE);
    assert_eq!(long.map(|it| format!("{}: {} lines", it.path, lines(&it))).collect::<Vec<_>>(), none());
}

#[test]
fn no_function_is_long_or_takes_many_parameters() {
    let mut found = none();
    for source in all() {
        for function in functions(&source.code) {
            let parameters = function.given();
            if function.lines > LINES_OF_A_FUNCTION || parameters > PARAMETERS {
                let size = format!("{} lines, {parameters} parameters", function.lines);
                found.push(format!("{}: {}: {size}", source.path, function.name));
            }
        }
    }
    assert_eq!(found, none());
}

#[test]
fn no_function_is_told_true_or_false() {
    let mut found = none();
    for source in sources("src") {
        let flagged = functions(&source.product).into_iter().filter(Function::is_told_yes_or_no);
        found.extend(flagged.map(|it| format!("{}: {}", source.path, it.name)));
    }
    assert_eq!(found, none());
}

#[test]
fn no_struct_has_many_fields_or_two_that_are_true_or_false() {
    let mut found = none();
    for source in sources("src") {
        for it in structs(&source.product) {
            let flags = it.fields.iter().filter(|kind| *kind == "bool").count();
            if it.fields.len() > FIELDS || flags > 1 {
                found.push(format!("{}: {}: {} fields, {flags} flags", source.path, it.name, it.fields.len()));
            }
        }
    }
    assert_eq!(found, none());
}

#[test]
fn every_file_is_named_for_what_it_holds() {
    let is_empty = |it: &Source| {
        let path = Path::new(&it.path);
        let name = path.file_stem().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        name == "mod" || EMPTY_NAMES.contains(&name.as_str())
    };
    let found: Vec<_> = all().into_iter().filter(is_empty).map(|it| it.path).collect();
    assert_eq!(found, none());
}

#[test]
fn no_file_leaves_work_for_later() {
    let words = UNFINISHED.map(|(head, tail)| format!("{head}{tail}"));
    let mut found = none();
    for source in all() {
        let left = words.iter().filter(|word| source.text.contains(*word));
        found.extend(left.map(|word| format!("{}: {word}", source.path)));
    }
    assert_eq!(found, none());
}

#[test]
fn no_name_is_imported_with_a_star_or_passed_on() {
    let mut found = none();
    for source in sources("src") {
        let stars = paths(&source.product).into_iter().filter(|path| path.last().is_some_and(|it| it == "*"));
        found.extend(stars.map(|path| format!("{}: {}", source.path, path.join("::"))));
        if ["pub use ", "pub(crate) use ", "pub(super) use "].iter().any(|it| source.product.contains(it)) {
            found.push(format!("{}: pub use", source.path));
        }
    }
    assert_eq!(found, none());
}

#[test]
fn the_size_of_a_function_is_counted_with_its_braces() {
    let code = "fn long<F: Fn(u8) -> u8>(a: &[u8; 4], b: F) -> [u8; 2] {\n    if true {\n    }\n}\nfn next() {}\n";
    let sizes: Vec<_> = functions(code).into_iter().map(|it| (it.lines, it.parameters)).collect();
    assert_eq!(sizes, [(4, vec!["a: &[u8; 4]".to_owned(), "b: F".to_owned()]), (1, Vec::new())]);
}

#[test]
fn the_fields_of_a_struct_are_counted_by_their_commas() {
    let code = "struct Pair<'a> {\n    #[arg(a, b)]\n    one: HashMap<u8, (u8, u8)>,\n    two: bool,\n}\n";
    let fields: Vec<_> = structs(code).into_iter().map(|it| it.fields).collect();
    assert_eq!(fields, [["HashMap<u8, (u8, u8)>", "bool"]]);
}
