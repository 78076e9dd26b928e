//! From files to records: what is kept, and what is said of the rest.

mod floods;
mod mutations;
mod pieces;
mod references;

use std::collections::BTreeSet;

use wegweiser::dataset::finding::{Code, Finding, Position};
use wegweiser::dataset::record::offer::Age;
use wegweiser::dataset::source::SourceFile;
use wegweiser::language::Language;
use wegweiser::language::dates::Day;
use wegweiser::language::texts::Texts;

use crate::cases::mistakes::MISTAKES;
use crate::cases::slips::SLIPS;
use crate::cases::{SOUND, beside_sound, examined, found_in, partner, said};

#[test]
fn each_mistake_in_a_record_is_found_at_its_place() {
    for (line, expected) in MISTAKES {
        assert_eq!(found_in(&partner("haus", line)), *expected, "{line}");
    }
}

#[test]
fn a_record_with_mistakes_in_optional_values_is_kept_without_them() {
    for (line, _) in MISTAKES {
        let parsed = beside_sound(&partner("haus", line));
        assert_eq!(parsed.dataset.partners.len(), 1, "{line}");
        assert_eq!(parsed.dataset.offers.len(), 1, "{line}");
    }
}

#[test]
fn one_bad_record_never_hides_the_others() {
    for bad in
        ["name = \"x\"", "id = \"a b\"\nname = \"x\"", "id = \"x\"", "id = \"x\"\nname = 1", "id = \"x\"\nname = \"\""]
    {
        let text = format!("{}[[partner]]\n{bad}\n{}", partner("eins", ""), partner("zwei", ""));
        let ids: Vec<String> = beside_sound(&text).dataset.partners.into_iter().map(|it| it.id).collect();
        assert_eq!(ids, ["eins", "zwei"], "{bad}");
    }
}

#[test]
fn a_record_that_is_left_out_is_said_to_be() {
    for (bad, expected) in [
        ("[[partner]]\nname = \"x\"", "missing-key 1:1"),
        ("[[partner]]\nid = \"\"\nname = \"x\"", "missing-key 1:1"),
        ("[[partner]]\nid = \"x\"", "missing-key 1:1"),
        ("[[partner]]\nid = \"x\"\nname = \"\\u200b\"", "missing-key 1:1"),
        ("[[partner]]\nid = \"Ä b\"\nname = \"x\"", "bad-id 2:6"),
        ("[[page]]\nid = \"x\"\ntitle = \"x\"", "missing-key 1:1"),
        ("[[field]]\nid = \"x\"", "missing-key 1:1"),
        ("[[field]]\nid = \"x\"\ntitle = \"x\"\n[[field.goal]]\nid = \"y\"", "missing-key 4:1"),
        ("[[topic]]\nid = \"x\"", "missing-key 1:1"),
        ("[[place]]\nid = \"x\"", "missing-key 1:1"),
        ("[[place]]\nid = \"x\"\nname = \"x\"\n[[place]]\nid = \"x\"\nname = \"x\"", "duplicate-id 5:6"),
    ] {
        assert!(found_in(bad).iter().any(|it| it == expected), "{bad}: {:?}", found_in(bad));
    }
}

#[test]
fn a_record_that_is_left_out_leaves_its_id_to_a_sound_one() {
    let text = format!("[[partner]]\nid = \"haus\"\n\n{}", partner("haus", ""));
    let parsed = beside_sound(&text);
    assert_eq!(parsed.dataset.partners.len(), 1);
    assert_eq!(found_in(&text), ["missing-key 1:1"]);
}

#[test]
fn an_unknown_key_suggests_the_nearest_known_one() {
    for (wrong, right) in [("pohne", "phone"), ("websiet", "website"), ("Name", "name"), ("hour", "hours")] {
        let findings = beside_sound(&partner("haus", &format!("{wrong} = \"x\""))).findings;
        assert!(findings[0].values.contains(&("nearest", right.to_owned())), "{wrong}: {findings:?}");
        assert!(said(&findings[0])[1].contains(right), "{wrong}");
    }
}

#[test]
fn a_key_like_no_other_is_told_all_that_are_known() {
    let findings = beside_sound(&partner("haus", "xylophon = \"x\"")).findings;
    assert!(said(&findings[0])[1].contains("by_appointment"), "{findings:?}");
}

#[test]
fn files_are_merged_in_the_order_given() {
    let parsed = examined(&[("a.toml", &partner("a", "")), ("b.toml", &partner("b", "")), ("c.toml", SOUND)]);
    let ids: Vec<&str> = parsed.dataset.partners.iter().map(|it| it.id.as_str()).collect();
    assert_eq!(ids, ["a", "b"]);
    assert_eq!(parsed.dataset.files, ["a.toml", "b.toml", "c.toml"]);
}

#[test]
fn findings_stand_in_the_order_of_files_and_lines() {
    let twice = "town = \"x\"\nfoo = 1";
    let parsed = examined(&[("b.toml", &partner("b", twice)), ("a.toml", &partner("a", twice)), ("c.toml", SOUND)]);
    let places: Vec<String> = parsed.findings.iter().map(Finding::place).collect();
    assert_eq!(places, ["b.toml:6:8", "b.toml:7:1", "a.toml:6:8", "a.toml:7:1"]);
}

#[test]
fn a_byte_order_mark_and_windows_line_ends_change_nothing() {
    let text = format!("\u{feff}{}", partner("haus", "foo = 1").replace('\n', "\r\n"));
    assert_eq!(found_in(&text), ["unknown-key 6:1"]);
    assert_eq!(beside_sound(&text).dataset.partners[0].names.organization, "Musterhaus");
}

#[test]
fn a_date_may_be_a_day_a_month_or_a_year() {
    for (written, read) in [
        ("2019-01-31", "2019-01-31"),
        ("\"2019-01-31\"", "2019-01-31"),
        ("\"2019-01\"", "2019-01"),
        ("2019", "2019"),
        ("\"2019\"", "2019"),
    ] {
        let text = format!("[[partner]]\nid = \"x\"\nname = \"x\"\nverified = {{ on = {written} }}");
        let on = beside_sound(&text).dataset.partners[0].verified.on;
        assert_eq!(on, Day::parse(read).ok(), "{written}");
        assert!(on.is_some(), "{written}");
    }
}

#[test]
fn a_date_that_does_not_exist_is_none() {
    for written in ["\"2019-02-30\"", "\"31.12.2025\"", "\"2019-13\"", "19", "2019-01-31T10:00:00", "-2019"] {
        let text = partner("haus", &format!("alert = {{ text = \"zu\", until = {written} }}"));
        assert_eq!(found_in(&text), ["bad-date 6:32"], "{written}");
    }
}

#[test]
fn an_age_range_is_read_and_a_wrong_one_left_out() {
    let age = |written: &str| {
        let text = partner("haus", "") + &format!("age = {written}\n");
        (beside_sound(&text).dataset.offers[0].audience.age, found_in(&text))
    };
    assert_eq!(age("{ from = 12, to = 27 }"), (Some(Age { from: Some(12), to: Some(27) }), vec![]));
    assert_eq!(age("{ from = 18 }"), (Some(Age { from: Some(18), to: None }), vec![]));
    for wrong in ["{ from = 27, to = 12 }", "{ from = -1 }", "{ to = 1000 }"] {
        assert_eq!(age(wrong), (None, vec!["bad-age 13:7".to_owned()]), "{wrong}");
    }
}

#[test]
fn single_brackets_instead_of_double_ones_keep_the_record() {
    let text = partner("haus", "").replace("[[partner]]", "[partner]");
    assert_eq!(found_in(&text), ["wrong-type 1:1"]);
    assert_eq!(beside_sound(&text).dataset.offers.len(), 1);
}

#[test]
fn a_shelter_with_a_street_loses_it() {
    let shelter = partner("haus", "street = \"Musterweg 1\"").replace("\"miete\"", "\"miete\", \"frauenhaus\"");
    let topic = "[[topic]]\nid = \"frauenhaus\"\ntitle = \"Frauenhaus\"\n";
    let parsed = beside_sound(&(shelter.clone() + topic));
    assert_eq!(parsed.dataset.partners[0].address.street, None);
    assert_eq!(parsed.findings.iter().map(|it| it.code).collect::<Vec<_>>(), [Code::ShelterAddress]);
    // The topic itself is missing: a mistake elsewhere must not bring the street back.
    assert_eq!(beside_sound(&shelter).dataset.partners[0].address.street, None);
    // The offer is left out.
    let broken = shelter.replace("title = { de = \"Rat\", en = \"Advice\" }", "title = 1");
    assert_eq!(beside_sound(&broken).dataset.partners[0].address.street, None);
}

#[test]
fn another_format_leaves_out_the_file_and_no_other() {
    let parsed = beside_sound(&format!("format = 2\n{}", partner("haus", "foo = 1")));
    assert_eq!(parsed.findings.iter().map(Finding::place).collect::<Vec<_>>(), ["a.toml:1:10"]);
    assert_eq!(parsed.findings[0].code, Code::Format);
    assert_eq!((parsed.dataset.partners.len(), parsed.dataset.fields.len()), (0, 1));
}

#[test]
fn the_known_format_may_be_named_in_every_file() {
    assert_eq!(found_in(&format!("format = 1\n{}", partner("haus", ""))), Vec::<String>::new());
}

#[test]
fn unsafe_signs_are_taken_out_and_said() {
    let parsed = beside_sound(&partner("haus", "unit = \"A\\u001b[31mB\\u0085C\\u202eD\""));
    assert_eq!(parsed.dataset.partners[0].names.unit.as_deref(), Some("A [31mB CD"));
    assert_eq!(parsed.findings.iter().map(|it| it.code).collect::<Vec<_>>(), [Code::UnsafeText]);
}

#[test]
fn names_have_one_line_and_texts_have_paragraphs() {
    let text = partner("haus", "unit = \"A\\nB\"\nnote = \"A\\n\\nB\"");
    let partner = &beside_sound(&text).dataset.partners[0];
    assert_eq!(partner.names.unit.as_deref(), Some("A B"));
    assert_eq!(partner.remarks.note.as_ref().unwrap().get(Language::German), "A\n\nB");
}

#[test]
fn a_syntax_error_leaves_the_sound_records_of_its_file() {
    let text = format!("{}[[partner]]\nid = \"x\nname = „X“\n{}", partner("eins", ""), partner("zwei", ""));
    let parsed = beside_sound(&text);
    let ids: Vec<&str> = parsed.dataset.partners.iter().map(|it| it.id.as_str()).collect();
    assert!(ids.contains(&"eins") && ids.contains(&"zwei"), "{ids:?}");
    let syntax: Vec<String> = found_in(&text).into_iter().filter(|it| it.starts_with("syntax")).collect();
    assert_eq!(syntax, ["syntax 14:8", "syntax 15:8"]);
}

#[test]
fn each_slip_is_found_at_its_place_with_its_remedy() {
    let german = Texts::new(Language::German);
    let mut missed = Vec::new();
    for slip in SLIPS {
        let text = format!("[[partner]]\nid = \"haus\"\nname = \"Musterhaus\"\n{}\n", slip.text);
        let findings = beside_sound(&text).findings;
        let at = Position { line: slip.at.0, column: slip.at.1 };
        let in_line: Vec<&Finding> = findings.iter().filter(|it| it.at.line == at.line).collect();
        if !matches!(in_line[..], [only] if only.at == at && only.hint(&german).contains(slip.remedy)) {
            let found = findings.iter().map(|it| format!("{} {}", it.place(), it.hint(&german)));
            missed.push((slip.text, found.collect::<Vec<_>>()));
        }
    }
    assert_eq!(missed, []);
}

#[test]
fn old_mac_line_ends_are_named() {
    let findings = beside_sound("[[partner]]\rid = \"a\"\rname = \"A\"\r").findings;
    let syntax = findings.iter().find(|it| it.code == Code::Syntax).unwrap();
    assert!(said(syntax).concat().contains("CRLF"), "{findings:?}");
}

#[test]
fn an_empty_dataset_says_so() {
    for files in [&[][..], &[("a.toml", "")], &[("a.toml", "# nichts\n")]] {
        let codes: Vec<Code> = examined(files).findings.iter().map(|it| it.code).collect();
        assert_eq!(codes, [Code::NoRecords], "{files:?}");
    }
}

#[test]
fn a_file_that_is_no_unicode_is_refused_with_the_place() {
    let utf16: Vec<u8> = "\u{feff}[[partner]]".encode_utf16().flat_map(u16::to_le_bytes).collect();
    let cases: [(&[u8], u32, u32); 3] = [(&utf16, 1, 1), (b"a = 1\nb = \"stra\xdfe\"", 2, 10), (b"a\n\xc3", 2, 1)];
    for (bytes, line, column) in cases {
        let refused = SourceFile::from_bytes("a.toml", bytes).err().map(|it| it.at);
        assert_eq!(refused, Some(Position { line, column }), "{bytes:?}");
    }
}

#[test]
fn a_second_directory_is_left_out() {
    let parsed = examined(&[("a.toml", SOUND), ("b.toml", "[directory]\ntitle = \"Anderer\"\n")]);
    assert_eq!(parsed.dataset.directory.title, "Wegweiser Musterkreis");
    assert_eq!(parsed.findings.iter().map(Finding::place).collect::<Vec<_>>(), ["b.toml:1:1"]);
    assert!(said(&parsed.findings[0])[0].contains("a.toml:2"), "{:?}", said(&parsed.findings[0]));
}

#[test]
fn words_by_language_and_plain_lists_are_read() {
    let text = "[[topic]]\nid = \"a\"\ntitle = \"A\"\nalso = [\"B\"]\n[[topic]]\nid = \"c\"\ntitle = \"C\"\n\
                also = { de = [\"D\", \"E\"], pl = \"F\" }\n";
    let topics = beside_sound(text).dataset.topics;
    let words: BTreeSet<(String, Vec<String>)> = topics.into_iter().flat_map(|topic| topic.also).collect();
    let expected = [("de", vec!["B"]), ("de", vec!["D", "E"]), ("pl", vec!["F"])];
    let expected = expected.map(|(tag, words)| (tag.to_owned(), words.into_iter().map(str::to_owned).collect()));
    assert_eq!(words, BTreeSet::from(expected));
}
