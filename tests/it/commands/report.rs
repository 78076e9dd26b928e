//! `wegweiser report`: what it says, in which form, and how it exits.

use std::env;
use std::fs;
use std::path::Path;
use std::process::Command;

use assert_cmd::assert::Assert;
use serde_json::json;
use tempfile::TempDir;

use super::{ask, code, errors, folder, is_refused, json, keys, output};
use crate::sample::MUSTERSTADT;

fn report(data: &Path, more: &str) -> Assert {
    ask(data, &format!("report --at 2026-11-23T10:00 {more}"))
}

fn musterstadt() -> TempDir {
    folder(&[("a.toml", MUSTERSTADT)])
}

#[test]
fn the_report_says_in_words_which_goals_have_no_offer() {
    let data = musterstadt();
    let answer = report(data.path(), "");
    assert_eq!((code(&answer), errors(&answer).as_str()), (0, ""));
    let text = output(&answer);
    assert!(text.contains("Zu einem von 5 Zielen ist noch kein Angebot verzeichnet."), "{text}");
    assert!(text.lines().any(|it| it.contains("Vernetzung fördern") && it.ends_with("noch kein Angebot")), "{text}");
}

#[test]
fn no_line_of_the_report_is_wider_than_a_hundred_columns() {
    let data = musterstadt();
    for more in ["", "--lang en"] {
        let text = output(&report(data.path(), more));
        let wide: Vec<_> = text.lines().filter(|line| line.chars().count() > 100).collect();
        assert_eq!(wide, Vec::<&str>::new());
    }
}

#[test]
fn the_report_speaks_the_language_that_was_asked_for() {
    let data = musterstadt();
    let text = output(&report(data.path(), "--lang en"));
    assert!(text.contains("Foster networks") && text.contains("no offers yet"), "{text}");
    assert!(!text.contains("Handlungsfeld"), "{text}");
}

#[test]
fn the_json_has_its_documented_members() {
    let data = musterstadt();
    let answer = json(&report(data.path(), "--format json"));
    assert_eq!(keys(&answer), ["age", "completeness", "directory", "fields", "languages", "texts", "totals", "towns"]);
    assert_eq!(answer["directory"]["at"], json!("2026-11-23"));
    assert_eq!(keys(&answer["fields"][0]), ["count", "goals", "id", "offers", "title"]);
    assert_eq!(
        keys(&answer["towns"]["topics"]["towns"][0]),
        ["blank", "county_wide", "id", "local", "offers", "title"]
    );
    let phone = json!({ "property": "phone", "known": 3, "unknown": 1, "secret": 0, "percent": 75 });
    assert!(answer["completeness"]["partners"].as_array().unwrap().contains(&phone));
}

#[test]
fn another_day_counts_other_facts_as_old() {
    let data = musterstadt();
    let old =
        |at: &str| json(&ask(data.path(), &format!("report --format json --at {at}")))["age"]["offers"]["old"].clone();
    assert_eq!([old("2024-05-31T10:00"), old("2026-11-23T10:00"), old("2028-01-01T10:00")], [0, 2, 6]);
}

#[test]
fn the_same_report_has_the_same_bytes() {
    let data = musterstadt();
    for form in ["text", "json", "html"] {
        let [one, other] = [(); 2].map(|()| output(&report(data.path(), &format!("--format {form}"))));
        assert_eq!(one, other);
    }
}

#[test]
fn an_empty_dataset_is_refused() {
    let data = folder(&[("a.toml", "format = 1\n")]);
    is_refused(&report(data.path(), ""), "no record can be read");
}

fn page(data: &Path, more: &str) -> String {
    output(&report(data, &format!("--format html {more}")))
}

#[test]
fn the_page_has_no_script_and_nothing_from_outside() {
    let page = page(musterstadt().path(), "");
    assert!(page.starts_with("<!DOCTYPE html>") && page.ends_with("</html>\n"), "{page}");
    for outside in ["<script", "<link", "<img", "<iframe", "src=", "url(", "@import", "href=\"http", " onload"] {
        assert!(!page.contains(outside), "{outside}");
    }
}

#[test]
fn every_chart_of_the_page_has_a_title_a_description_and_a_table_below() {
    let page = page(musterstadt().path(), "");
    let charts: Vec<&str> = page.split("<svg ").skip(1).collect();
    assert_eq!(charts.len(), 5);
    for chart in charts {
        let (drawing, below) = chart.split_once("</svg>").unwrap();
        assert!(drawing.contains("role=\"img\"") && drawing.contains("</title>") && drawing.contains("</desc>"));
        assert!(below.trim_start().starts_with("</figure>\n<table"), "{below}");
    }
}

#[test]
fn the_page_names_the_offers_of_a_goal_and_says_where_there_are_none() {
    let page = page(musterstadt().path(), "");
    assert!(page.contains("<li>Schuldnerberatung – Schuldnerhilfe Musterstadt e. V., Musterstadt</li>"), "{page}");
    assert!(page.contains("<h4>Vernetzung fördern</h4>\n<p>Zu diesem Ziel ist noch kein Angebot verzeichnet.</p>"));
}

#[test]
fn a_hostile_title_is_text_on_the_page() {
    let hostile = MUSTERSTADT.replace("\"Wohngeld\"", r#""<script>alert(1)</script>\u202e\u001bWohngeld""#);
    let page = page(folder(&[("a.toml", &hostile)]).path(), "");
    assert!(page.contains("<li>&lt;script&gt;alert(1)&lt;") && !page.contains("<script"), "{page}");
    assert!(!page.contains(['\u{202e}', '\u{1b}']));
}

/// What headless Chromium writes to standard output; nothing where it is missing and need not be there.
#[expect(clippy::print_stderr, reason = "whoever runs the tests is told what was not looked at")]
fn chromium(arguments: &[&str], page: &Path) -> Option<String> {
    let profile = TempDir::new().unwrap();
    let mut browser = Command::new("chromium");
    browser.args(["--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"]);
    browser.arg(format!("--user-data-dir={}", profile.path().display())).arg("--window-size=1200,1600");
    match browser.args(arguments).arg(format!("file://{}", page.display())).output() {
        Ok(answer) => Some(String::from_utf8(answer.stdout).unwrap()),
        Err(missing) if env::var_os("WEGWEISER_NEED_TOOLS").is_some() => panic!("chromium: {missing}"),
        Err(missing) => {
            eprintln!("chromium is not here, the page is not looked at: {missing}");
            None
        }
    }
}

#[test]
fn a_browser_shows_the_page_with_its_figures() {
    let data = musterstadt();
    let [shown, empty] = ["shown.html", "empty.html"].map(|name| data.path().join(name));
    fs::write(&shown, page(data.path(), "")).unwrap();
    fs::write(&empty, "<!DOCTYPE html><title>leer</title>").unwrap();
    let Some(dom) = chromium(&["--dump-dom"], &shown) else { return };
    for figure in
        ["<th scope=\"row\">Telefon</th><td>3</td><td>1</td><td>0</td><td>75 %</td>", ">noch kein Angebot</td>"]
    {
        assert!(dom.contains(figure), "{figure} in {dom}");
    }
    let size = |page: &Path| {
        let picture = page.with_extension("png");
        chromium(&[&format!("--screenshot={}", picture.display())], page).unwrap();
        fs::metadata(picture).unwrap().len()
    };
    assert!(size(&shown) > 5 * size(&empty), "the page is as good as blank");
}
