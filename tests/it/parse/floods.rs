//! Too much of something: depth, length, number. Everything is bounded and said.

use wegweiser::dataset::finding::Code;
use wegweiser::language::Language;

use crate::cases::{beside_sound, found_in, many, partner, said};

#[test]
fn a_text_without_end_is_cut_and_said_to_be() {
    let text = partner("haus", &format!("unit = \"{}\"\nnote = \"{0}\"", "ä".repeat(50_000)));
    let partner = &beside_sound(&text).dataset.partners[0];
    assert_eq!(partner.names.unit.as_ref().map(|it| it.chars().count()), Some(2_001));
    assert_eq!(partner.remarks.note.as_ref().unwrap().get(Language::German).chars().count(), 20_001);
    assert_eq!(found_in(&text), ["too-long 6:8", "too-long 7:8"]);
}

#[test]
fn a_web_address_is_never_cut() {
    let text = partner("haus", &format!("website = \"https://musterstadt.example/{}\"", "x".repeat(3_000)));
    assert_eq!(beside_sound(&text).dataset.partners[0].reach.website, None);
}

#[test]
fn deep_nesting_is_an_error_with_a_place() {
    let tower = |part: &str| part.repeat(100_000);
    for text in [
        format!("a = {}", tower("[")),
        format!("a = {}", tower("{ a = ")),
        format!("{}a = 1", tower("a.")),
        format!("[{}a]", tower("a.")),
        format!("[[{}a]]", tower("a.")),
    ] {
        let findings = beside_sound(&text).findings;
        assert!(!findings.is_empty() && findings.len() <= 20, "{} {}", &text[..10], findings.len());
        assert!(findings.iter().all(|it| it.at.line >= 1 && it.at.column >= 1), "{}", &text[..10]);
    }
}

#[test]
fn a_long_unclosed_line_makes_a_short_message() {
    let text = format!("{}\n[[partner]]\nid = \"{}", partner("haus", ""), "x".repeat(5_000_000));
    let parsed = beside_sound(&text);
    assert_eq!(parsed.dataset.partners[0].id, "haus");
    assert!(parsed.findings.iter().any(|it| it.code == Code::Syntax && it.at.line == 15));
    let longest = parsed.findings.iter().flat_map(said).map(|it| it.chars().count()).max();
    assert!(longest.is_some_and(|longest| longest <= 200), "{longest:?}");
}

#[test]
fn hundreds_of_thousands_of_bad_lines_make_few_findings() {
    for text in [
        "kaputt\n".repeat(300_000),
        many(300_000, |at| format!("schluessel{at} = 1\n")),
        format!("[[partner]]\nid = \"a\"\nname = \"A\"\nphone = [{}]\n", "1,".repeat(300_000)),
        format!("[[topic]]\nid = \"a\"\ntitle = \"A\"\nfields = [{}]\n", "\"x\",".repeat(300_000)),
    ] {
        let findings = beside_sound(&text).findings;
        assert!((1..=510).contains(&findings.len()), "{}: {}", &text[..20], findings.len());
    }
}

#[test]
fn what_is_not_listed_is_counted() {
    let text = many(600, |at| format!("schluessel{at} = 1\n"));
    let findings = beside_sound(&text).findings;
    let last = findings.iter().find(|it| it.code == Code::TooMany).unwrap();
    assert_eq!(last.values, [("count", "100".to_owned())]);
}

#[test]
fn a_long_id_that_dangles_costs_and_says_little() {
    let findings = beside_sound(&partner("haus", &format!("town = \"{}\"", "x".repeat(1_000_000)))).findings;
    assert!(said(&findings[0]).iter().all(|it| it.chars().count() <= 200));
}
