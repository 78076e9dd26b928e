//! Opening hours beside the reference of OpenStreetMap, `opening_hours` for JavaScript.
//!
//! Needs Node and the package, whose folder the environment variable `OPENING_HOURS_JS` names. The version that was looked
//! at is 3.15.0.

use std::collections::BTreeSet;
use std::fs;
use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};

use chrono::{NaiveDate, NaiveDateTime, TimeDelta, Timelike};
use fastrand::Rng;
use wegweiser::dataset::parse::parse;
use wegweiser::dataset::source::SourceFile;
use wegweiser::hours::moment::Moment;
use wegweiser::hours::timetable::{State, Timetable, meant};

/// How many texts are made beside those of the shipped dataset.
const MADE: usize = 200;

/// How many moments each text is asked about.
const MOMENTS: usize = 1000;

#[test]
#[expect(clippy::print_stderr, reason = "a test that is skipped says so, and known differences are listed")]
fn every_text_means_at_every_moment_what_the_reference_says() {
    let Some(package) = std::env::var_os("OPENING_HOURS_JS") else {
        assert!(std::env::var_os("WEGWEISER_NEED_TOOLS").is_none(), "OPENING_HOURS_JS names no folder");
        eprintln!("skipped: OPENING_HOURS_JS does not name the folder of the npm package opening_hours");
        return;
    };
    let mut rng = Rng::with_seed(7);
    let mut texts = shipped();
    assert!(texts.len() > 30);
    while texts.len() < shipped().len() + MADE {
        texts.insert(made(&mut rng));
    }
    let texts: Vec<String> = texts.into_iter().collect();
    let start = NaiveDate::from_ymd_opt(2025, 1, 1).unwrap().and_hms_opt(0, 0, 0).unwrap();
    let moment = |_| start + TimeDelta::minutes(rng.i64(0..3 * 365 * 24 * 12) * 5);
    let moments: Vec<NaiveDateTime> = (0..MOMENTS).map(moment).collect();
    let known: Vec<Moment> = moments.iter().map(|at| Moment::new(*at, Some("DE-BB"))).collect();
    let asked: Vec<String> = texts.iter().map(|text| meant(text).unwrap()).collect();
    let answers = reference(&package, &asked, &moments);
    assert_eq!(answers.len(), texts.len());
    let mut differences = Vec::new();
    for ((text, asked), answer) in texts.iter().zip(&asked).zip(&answers) {
        assert_eq!(answer.len(), MOMENTS, "{asked}: {answer}");
        let timetable = Timetable::read(text).unwrap();
        let ours: String = known.iter().map(|moment| letter(timetable.state(moment))).collect();
        let differs = |at: &usize| ours.as_bytes()[*at] != answer.as_bytes()[*at];
        let (explained, apart): (Vec<usize>, Vec<usize>) = (0..MOMENTS).filter(differs).partition(|at| {
            is_cut_at_midnight(asked, moments[*at]) && &ours[*at..=*at] != "o" && &answer[*at..=*at] == "o"
        });
        if !explained.is_empty() {
            eprintln!("{asked}: {} times cut at midnight", explained.len());
        }
        if let Some(first) = apart.first() {
            let (mine, other) = (&ours[*first..=*first], &answer[*first..=*first]);
            differences.push(format!("{asked}: {} times, at {} {mine} and not {other}", apart.len(), moments[*first]));
        }
    }
    eprintln!("{} texts at {MOMENTS} moments, {} differ without a known reason", texts.len(), differences.len());
    assert!(differences.is_empty(), "{}", differences.join("\n"));
}

/// The one known difference: where another rule, earlier or behind `||`, has hours on the next day, what a rule opens ends at
/// midnight.
fn is_cut_at_midnight(text: &str, moment: NaiveDateTime) -> bool {
    let later = text.split_once("; ").map_or("", |(_, later)| later);
    let is_late = later.contains("20:00-02:00") || (text.contains("||") && text.contains("20:00-02:00"));
    is_late && moment.time().hour() < 2
}

fn letter(state: State) -> char {
    match state {
        State::Open { .. } => 'o',
        State::Closed { .. } => 'c',
        State::ByAppointment | State::Unknown => 'u',
    }
}

/// Every distinct text of the shipped dataset.
fn shipped() -> BTreeSet<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/spree-neisse");
    let paths = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let files: Vec<SourceFile> = paths
        .filter(|path| path.extension().is_some_and(|end| end == "toml"))
        .map(|path| SourceFile::new(&path.file_name().unwrap().to_string_lossy(), &fs::read_to_string(&path).unwrap()))
        .collect();
    let dataset = parse(&files).dataset;
    let partners = dataset.partners.iter().map(|partner| &partner.reach);
    let reaches = partners.chain(dataset.offers.iter().map(|offer| &offer.reach));
    reaches.filter_map(|reach| reach.times.hours.clone()).collect()
}

/// A text such as offices write: days or counted days, perhaps in some months, with one or two stretches; perhaps a second
/// rule, a word on holidays, or a comment.
fn made(rng: &mut Rng) -> String {
    let mut text = rule(rng);
    if rng.bool() {
        text = format!("{text}; {}", rule(rng));
    }
    match rng.u8(0..8) {
        0 => text + "; PH off",
        1 => text + "; PH 10:00-12:00",
        2 => text + "; Dec 24,Dec 31 off",
        3 => text + " || \"nach Vereinbarung\"",
        _ => text,
    }
}

fn rule(rng: &mut Rng) -> String {
    const DAYS: [&str; 7] = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"];
    let day = rng.usize(0..7);
    let days = match rng.u8(0..6) {
        0 => DAYS[day].to_owned(),
        1 => format!("{},{}", DAYS[day], DAYS[(day + 2) % 7]),
        2 => format!("{}[{}]", DAYS[day], ["1", "2,4", "-1"][rng.usize(0..3)]),
        3 => "Mo-Su".to_owned(),
        _ => format!("{}-{}", DAYS[day], DAYS[(day + 1 + rng.usize(0..4)) % 7]),
    };
    let months = ["", "", "", "Apr-Oct ", "Nov-Mar "][rng.usize(0..5)];
    let from = rng.u8(6..12);
    let morning = format!("{from:02}:{}0-{:02}:00", rng.u8(0..6), from + 2);
    let times = match rng.u8(0..4) {
        0 => format!("{morning},{:02}:30-{:02}:00", from + 3, from + 6),
        1 if rng.bool() => "20:00-02:00".to_owned(),
        _ => morning,
    };
    format!("{months}{days} {times}")
}

/// What the reference says, a line of letters for each text.
fn reference(package: &std::ffi::OsStr, texts: &[String], moments: &[NaiveDateTime]) -> Vec<String> {
    let minutes: Vec<i64> = moments.iter().map(|moment| moment.and_utc().timestamp() / 60).collect();
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/hours/oracle.js");
    let mut node = Command::new("node");
    node.arg(script).arg(package).env("TZ", "UTC");
    let mut node = node.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().expect("Node runs");
    let question = serde_json::json!({ "texts": texts, "moments": minutes }).to_string();
    node.stdin.take().unwrap().write_all(question.as_bytes()).unwrap();
    let answer = node.wait_with_output().unwrap();
    assert!(answer.status.success());
    String::from_utf8(answer.stdout).unwrap().lines().map(str::to_owned).collect()
}
