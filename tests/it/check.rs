//! Checks over the whole: what is old or incomplete, and how findings are said.

mod invalid;
mod whole;

use std::collections::BTreeSet;

use wegweiser::dataset::check::is_old;
use wegweiser::dataset::finding::{Code, Finding, Position, Severity};
use wegweiser::language::dates::Day;
use wegweiser::text::safe;

use crate::cases::{FULL, SOUND, beside_sound, examined, found_in, inspected, many, partner, said, today};

const ENTRY: &str = "[[partner]]\nid = \"haus\"\nname = \"Haus\"\n";
const VERIFIED: &str = "verified = { on = 2026-10-01, source = \"https://musterstadt.example/\" }\n";
const OFFER: &str = "[[partner.offer]]\nid = \"rat\"\ntitle = \"Rat\"\n";
const SERVES: &str = "fields = [\"wohnen\"]\ngoals = [\"wohnraum\"]\ntopics = [\"miete\"]\n";

#[test]
fn what_is_incomplete_is_a_warning_at_the_record() {
    let cases: [(&[&str], &[&str]); 7] = [
        (&[ENTRY], &["undated 1:1", "no-source 1:1", "unreachable 1:1", "no-offer 1:1"]),
        (&[ENTRY, VERIFIED], &["unreachable 1:1", "no-offer 1:1"]),
        (&[ENTRY, VERIFIED, "street = \"Musterweg 1\"\n"], &["no-offer 1:1"]),
        (&[ENTRY, VERIFIED, "email = \"rat@musterstadt.example\"\n", OFFER, SERVES], &[]),
        (&[ENTRY, VERIFIED, OFFER, SERVES, "phone = \"112\"\n"], &[]),
        (&[ENTRY, VERIFIED, "[[partner.contact]]\nphone = \"112\"\n", OFFER, SERVES], &[]),
        (&[ENTRY, VERIFIED, "phone = \"112\"\n", OFFER], &["no-field 6:1", "no-goal 6:1", "no-topic 6:1"]),
    ];
    for (parts, expected) in cases {
        let text = parts.concat();
        assert_eq!(found_in(&text), expected, "{text}");
        assert!(beside_sound(&text).findings.iter().all(|it| it.severity() == Severity::Warning), "{text}");
    }
}

#[test]
fn twelve_months_after_its_last_day_a_date_is_old() {
    for (date, expected) in [
        ("2025-11-22", true),
        ("2025-11-23", false),
        ("2025-10", true),
        ("2025-11", false),
        ("2024", true),
        ("2025", false),
        // What has not come yet vouches for nothing.
        ("2027-01-01", true),
    ] {
        assert_eq!(is_old(Day::parse(date).unwrap(), today()), expected, "{date}");
    }
}

#[test]
fn an_offer_with_a_date_of_its_own_grows_old_by_it() {
    let text = partner("haus", "") + "verified = { on = 2020-01-01 }\n";
    assert_eq!(found_in(&text), ["old 7:1"]);
}

#[test]
fn a_dataset_with_every_key_has_no_findings() {
    assert_eq!(inspected(&[("a.toml", FULL)]).findings, []);
}

#[test]
fn the_steward_need_not_be_named() {
    assert_eq!(found_in(&partner("haus", "")), Vec::<String>::new());
}

/// A partner whose header lacks a bracket, so that TOML hangs its offer on the partner above.
const MISHEADED: &str = "[[partner]]\nid = \"oben\"\nname = \"Oben\"\nphone = [\"030 23125-000\"]\n\
    [partner]\nid = \"unten\"\nname = \"Unten\"\n[[partner.offer]]\nid = \"rat\"\ntitle = \"Rat\"\n";

#[test]
fn an_offer_below_a_broken_header_is_left_out_and_never_hung_on_another_partner() {
    let parsed = examined(&[("a.toml", SOUND), ("b.toml", MISHEADED)]);
    assert_eq!(parsed.dataset.find("rat"), None);
    assert!(parsed.findings.iter().any(|it| it.code == Code::Orphan));
}

/// One text for each code that content can cause, with the file it stands in.
fn provoked() -> Vec<Finding> {
    let broken = "foo = 1\nkind = \"amt\"\nstreet = 1\ntown = \"x\"\nfax = \"x\"\nemail = \"x\"\nwebsite = \"x\"\npostcode = \"x\"\n\
                  hours = \"x\"\nlanguages = [\"x\"]\nnote = \"\\u0000x\"\nalert = { text = \"x\", until = \"x\" }";
    let old = "[[partner]]\nid = \"alt\"\nname = \"A\"\nstreet = \"Weg 1\"\nverified = { on = 2001 }\n\
               alert = { text = \"x\", until = 2001 }\n[[partner.offer]]\nid = \"s\"\ntitle = \"S\"\ntopics = [\"frauenhaus\"]\n\
               age = { from = 2, to = 1 }\n";
    let long = partner("lang", &format!("unit = \"{}\"", "x".repeat(3_000)));
    let flood = many(600, |at| format!("k{at} = 1\n"));
    let files = [
        ("a.toml", partner("haus", broken)),
        ("b.toml", partner("haus", "")),
        ("c.toml", old.to_owned()),
        (
            "d.toml",
            "[[partner]]\n[[partner]]\nid = \"Ä\"\nname = \"x\"\n[[partner]]\nid = \"leer\"\nname = \"x\"".to_owned(),
        ),
        ("e.toml", "format = 9".to_owned()),
        ("f.toml", "= =".to_owned()),
        ("g.toml", "[directory]\ntitle = \"x\"".to_owned()),
        ("h.toml", SOUND.to_owned()),
        ("i.toml", flood),
        ("j.toml", long),
        ("k.toml", MISHEADED.to_owned()),
        ("l.toml", partner("morgen", "").replace("2026-10-01", "2027-01-01")),
        ("m.toml", partner("da", "street = \"Amtstr. 2\"\npostcode = \"99999\"\ntown = \"musterstadt\"")),
        (
            "n.toml",
            partner("dort", "unit = \"B\"\nstreet = \"Amtstraße 2\"\ntown = \"musterstadt\"\nfax = \"030 23125-009\""),
        ),
        ("o.toml", partner("zeit", "hours = \"Mo 09:00-12:00,11:00-13:00; Tu 09:00-12:00; Tu 13:00-15:00\"")),
        ("p.toml", partner("kurz", "").replace("Musterhaus", "MHB").replace("23125-000", "23125-009")),
    ];
    let files: Vec<(&str, &str)> = files.iter().map(|(name, text)| (*name, text.as_str())).collect();
    let mut findings = inspected(&files).findings;
    findings.extend(examined(&[("a.toml", "")]).findings);
    findings.extend(examined(&[("a.toml", &partner("haus", ""))]).findings);
    findings
}

#[test]
fn every_code_that_content_can_cause_is_caused() {
    let caused: BTreeSet<Code> = provoked().iter().map(|it| it.code).collect();
    // These two are of the disk.
    let of_the_disk = [Code::Unreadable, Code::Encoding];
    let never: Vec<&Code> = Code::ALL.iter().filter(|it| !caused.contains(it) && !of_the_disk.contains(it)).collect();
    assert_eq!(never, Vec::<&Code>::new());
}

#[test]
fn every_finding_is_said_whole_and_short_in_every_language() {
    let at = Position { line: 1, column: 1 };
    let of_the_disk = [
        Finding { code: Code::Unreadable, file: "a".to_owned(), at, values: vec![("reason", "x".to_owned())] },
        Finding { code: Code::Encoding, file: "a".to_owned(), at, values: Vec::new() },
    ];
    for finding in provoked().iter().chain(&of_the_disk) {
        for text in said(finding) {
            assert!(
                !text.is_empty() && !text.contains(['⟦', '$']) && !text.contains("{$"),
                "{:?}: {text}",
                finding.code
            );
            assert!(safe::is_safe(&text), "{:?}: {text}", finding.code);
            assert!(text.chars().count() <= 200, "{:?}: {text}", finding.code);
        }
    }
}

#[test]
fn every_code_has_a_name_of_its_own() {
    let names: BTreeSet<&str> = Code::ALL.iter().map(|code| code.name()).collect();
    assert_eq!(names.len(), Code::ALL.len());
}
