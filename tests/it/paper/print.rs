//! Pages in a browser: how many sheets a printer needs, and whether the filter works.

use std::fs;
use std::path::Path;
use std::process::Command;

use tempfile::TempDir;
use wegweiser::dataset::Record;
use wegweiser::export::chosen::Chosen;
use wegweiser::export::html::handout::hand_out;

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

#[test]
fn any_three_contacts_fit_on_one_sheet_of_paper_with_comments_too() {
    if !can_print() {
        return;
    }
    let dataset = &shipped().dataset;
    // Any three of them: every sheet of all that are shipped has to hold three.
    let partners = (0..dataset.partners.len()).map(Record::Partner);
    let records = partners.chain((0..dataset.offers.len()).map(Record::Offer));
    let comment = "Bitte bringen Sie den Brief vom Amt und Ihren Ausweis mit. ".repeat(4).chars().take(200).collect();
    for comment in [String::new(), "Bitte bringen Sie Ihren Ausweis und den Brief vom Amt mit.".to_owned(), comment] {
        let contacts = records.clone().map(|record| Chosen { record, comment: comment.clone() });
        let contacts: Vec<Chosen> = contacts.collect();
        let page = hand_out(dataset, &contacts, occasion(&german()));
        assert_eq!(sheets(&page), contacts.len().div_ceil(3).to_string(), "{comment}");
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
