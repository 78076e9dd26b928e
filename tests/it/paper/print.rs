//! Pages in a browser: how many sheets a printer needs, and whether the filter works.

use std::fs;
use std::path::Path;
use std::process::Command;

use tempfile::TempDir;
use wegweiser::dataset::Record;
use wegweiser::export::chosen::Chosen;
use wegweiser::export::html::handout::hand_out;
use wegweiser::language::Language;
use wegweiser::language::texts::Texts;

use super::{german, occasion, whole};
use crate::search::ground::shipped;
use crate::tools;

/// A browser without a window, in a folder of its own.
fn browser(folder: &Path) -> Command {
    let mut browser = Command::new("chromium");
    browser.args(["--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"]);
    browser.arg(format!("--user-data-dir={}", folder.join("profile").display()));
    browser
}

/// How many sheets of paper a page needs.
pub fn sheets(page: &str) -> String {
    let folder = TempDir::new().unwrap();
    let (path, pdf) = (folder.path().join("page.html"), folder.path().join("page.pdf"));
    fs::write(&path, page).unwrap();
    let mut print = browser(folder.path());
    print.arg("--no-pdf-header-footer").arg(format!("--print-to-pdf={}", pdf.display()));
    tools::output(print.arg(&path), b"");
    let told = tools::output(Command::new("pdfinfo").arg(&pdf), b"");
    let sheets = told.lines().find_map(|line| line.strip_prefix("Pages:")).map(str::trim);
    sheets.unwrap_or_else(|| panic!("{told}")).to_owned()
}

/// Whether pages can be printed here.
pub fn can_print() -> bool {
    tools::is_there("chromium", &["--version"]) && tools::is_there("pdfinfo", &["-v"])
}

/// A comment of so many letters.
fn comment_of(letters: usize) -> String {
    "Bitte bringen Sie den Brief vom Amt und Ihren Ausweis mit. ".repeat(4).chars().take(letters).collect()
}

/// Every contact of the shipped data, with this comment.
fn contacts(comment: &str) -> Vec<Chosen> {
    let dataset = &shipped().dataset;
    let partners = (0..dataset.partners.len()).map(Record::Partner);
    let records = partners.chain((0..dataset.offers.len()).map(Record::Offer));
    records.map(|record| Chosen { record, comment: comment.to_owned() }).collect()
}

#[test]
fn any_three_contacts_fit_on_one_sheet_of_paper_with_comments_too() {
    if !can_print() {
        return;
    }
    // Any three of them: every sheet of all that are shipped has to hold three.
    for letters in [0, 60, 200] {
        let contacts = contacts(&comment_of(letters));
        let page = hand_out(&shipped().dataset, &contacts, occasion(&german()));
        assert_eq!(sheets(&page), contacts.len().div_ceil(3).to_string(), "{letters}");
    }
}

#[test]
fn the_longest_contacts_fit_on_a_third_of_a_sheet_in_every_language() {
    if !can_print() {
        return;
    }
    let dataset = &shipped().dataset;
    let mut contacts = contacts(&comment_of(200));
    let german = german();
    let length = |contact: &Chosen| hand_out(dataset, std::slice::from_ref(contact), occasion(&german)).len();
    contacts.sort_by_cached_key(|contact| std::cmp::Reverse(length(contact)));
    contacts.truncate(12);
    for texts in Language::ALL.map(Texts::new) {
        let page = hand_out(dataset, &contacts, occasion(&texts));
        assert_eq!(sheets(&page), "4", "{}", texts.language());
    }
}

#[test]
fn the_filter_is_there_where_scripts_are_and_only_there() {
    if !tools::is_there("chromium", &["--version"]) {
        return;
    }
    let folder = TempDir::new().unwrap();
    let page = folder.path().join("page.html");
    let text = whole(&super::with_partner(""));
    assert!(text.contains("<p id=\"filter-line\" hidden"), "{text}");
    fs::write(&page, text).unwrap();
    let shown = tools::output(browser(folder.path()).arg("--dump-dom").arg(&page), b"");
    assert!(shown.contains("<p id=\"filter-line\">"), "{shown}");
}
