//! The floors: who may use whom, and who may touch the world outside.

use std::collections::BTreeSet;

use crate::house::paths::{Parts, modules_used, paths};
use crate::house::source::{Source, sources};

/// All floors; each uses only what stands before it.
const FLOORS: [&str; 11] =
    ["text", "language", "dataset", "hours", "search", "sheet", "export", "app", "keys", "view", "shell"];

/// What only some floors may name. A longer path that stands before a shorter one is an exception to it.
const RESERVED: &[(&[&str], &[&str])] = &[
    (&["fuzzy_matcher"], &["search"]),
    (&["ratatui", "crossterm"], &["keys", "view", "shell"]),
    (&["ratatui"], &["view", "shell"]),
    (&["crossterm"], &[]),
    (&["std", "env"], &["shell"]),
    (&["std", "fs"], &["shell"]),
    (&["std", "net"], &[]),
    (&["std", "process"], &["shell", "main"]),
    (&["std", "thread"], &["shell"]),
    (&["std", "time", "Instant"], &["shell"]),
    (&["std", "time", "SystemTime"], &["shell"]),
    (&["chrono", "Local"], &["shell"]),
    (&["chrono", "Utc"], &["shell"]),
    (&["rustix"], &["shell"]),
    (&["signal_hook"], &["shell"]),
    (&["directories"], &["shell"]),
    (&["sys_locale"], &["shell"]),
    (&["clap"], &["shell"]),
    (&["toml_edit"], &["dataset"]),
    (&["std", "rc"], &[]),
    (&["std", "cell", "RefCell"], &[]),
];

/// One file that uses another: their modules.
type Use = (Parts, Parts);

/// Every use of a file by another, once.
fn uses(sources: &[Source]) -> BTreeSet<Use> {
    let modules: Vec<Parts> = sources.iter().map(Source::module).filter(|it| !it.is_empty()).collect();
    let of = |source: &Source| {
        let own = source.module();
        modules_used(source, &modules).into_iter().map(move |used| (own.clone(), used))
    };
    sources.iter().flat_map(of).filter(|(own, _)| !own.is_empty()).collect()
}

/// The place of a module's floor in the order.
fn height(module: &Parts) -> Option<usize> {
    FLOORS.iter().position(|floor| Some(*floor) == module.first().map(String::as_str))
}

/// The uses that go up.
fn climbing(sources: &[Source]) -> Vec<String> {
    uses(sources).iter().filter(|(own, used)| height(used) > height(own)).map(said).collect()
}

/// The uses that are part of a circle, or lead from one to another.
fn circling(sources: &[Source]) -> Vec<String> {
    let mut left = uses(sources);
    loop {
        let users: BTreeSet<Parts> = left.iter().map(|(own, _)| own.clone()).collect();
        let used: BTreeSet<Parts> = left.iter().map(|(_, used)| used.clone()).collect();
        let before = left.len();
        left.retain(|(own, other)| users.contains(other) && used.contains(own));
        if left.len() == before {
            return left.iter().map(said).collect();
        }
    }
}

fn said((own, used): &Use) -> String {
    format!("{} uses {}", own.join("::"), used.join("::"))
}

/// The names that a file may not use.
fn trespasses(source: &Source) -> Vec<String> {
    let module = source.module();
    let floor = match module.first() {
        Some(floor) => floor.as_str(),
        None => source.path.trim_start_matches("src/").trim_end_matches(".rs"),
    };
    let is_about = |path: &Parts, name: &[&str]| path.len() >= name.len() && name.iter().zip(path).all(|(a, b)| a == b);
    let is_forbidden = |path: &Parts| {
        let rule = RESERVED.iter().find(|(name, _)| is_about(path, name));
        rule.is_some_and(|(_, floors)| !floors.contains(&floor))
    };
    let found = paths(&source.product).into_iter().filter(is_forbidden);
    found.map(|path| format!("{}: {}", source.path, path.join("::"))).collect()
}

/// A file of the house, invented.
fn sample(path: &str, text: &str) -> Source {
    Source::new(path, text)
}

#[test]
fn every_module_of_the_crate_is_a_floor() {
    let strangers: Vec<_> = sources("src").iter().map(Source::module).filter(|it| !it.is_empty()).collect();
    let strangers: Vec<_> = strangers.into_iter().filter(|module| height(module).is_none()).collect();
    assert_eq!(strangers, Vec::<Parts>::new());
}

#[test]
fn no_floor_uses_one_above_it() {
    assert_eq!(climbing(&sources("src")), Vec::<String>::new());
}

#[test]
fn no_files_use_each_other_in_a_circle() {
    assert_eq!(circling(&sources("src")), Vec::<String>::new());
}

#[test]
fn each_floor_names_only_what_is_its_own_to_name() {
    let found: Vec<_> = sources("src").iter().flat_map(trespasses).collect();
    assert_eq!(found, Vec::<String>::new());
}

#[test]
fn a_use_of_a_higher_floor_is_found_wherever_it_stands() {
    let low = sample("src/text.rs", "use crate::{app, text::{safe, fold as f}};\nfn a() { crate::view::draw() }");
    let others = ["src/app.rs", "src/view.rs"].map(|path| sample(path, ""));
    let [app, view] = others;
    assert_eq!(climbing(&[low, app, view]), ["text uses app", "text uses view"]);
}

#[test]
fn a_circle_is_found_without_what_only_leads_into_it() {
    let files = [
        sample("src/text.rs", "mod fold;\nmod words;\nfn a() { fold::b() }"),
        sample("src/text/fold.rs", "use crate::text::words::word;"),
        sample("src/text/words.rs", "use super::fold::fold;"),
    ];
    assert_eq!(circling(&files), ["text::fold uses text::words", "text::words uses text::fold"]);
}

#[test]
fn a_parent_that_only_declares_its_children_does_not_use_them() {
    let files = [sample("src/text.rs", "pub mod fold;"), sample("src/text/fold.rs", "use crate::text::Text;")];
    assert_eq!(circling(&files), Vec::<String>::new());
}

#[test]
fn the_keys_may_name_the_events_of_the_terminal_but_not_draw() {
    let keys = sample("src/keys.rs", "use ratatui::{crossterm::event::Event, text::Span};");
    assert_eq!(trespasses(&keys), ["src/keys.rs: ratatui::text::Span"]);
}

#[test]
fn a_name_in_a_comment_or_a_text_or_a_test_is_no_use() {
    let text = "// std::fs::read\nconst A: &str = \"std::fs\";\n#[cfg(test)]\nmod tests { use std::fs; }\n";
    assert_eq!(trespasses(&sample("src/text.rs", text)), Vec::<String>::new());
}
