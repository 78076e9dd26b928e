//! Taking in what foreign sources say: what changes in the files, what is new, and what is left out.

use wegweiser::dataset::intake::draft::{Change, Content, Draft, Facts, Reason, What};
use wegweiser::dataset::intake::{Intake, Written, take_in};

use crate::cases::{SOUND, examined, today};

const HOUSE: &str = "# Was hier steht, bleibt.\n[[partner]]\nid = \"haus-a\" # fest\nname = \"Musterhaus\"\nstreet = \"Musterstraße 1\"\n\
                     town = \"musterstadt\"\nphone = [\"+49 30 23125-011\"] # Zentrale\n  [[partner.offer]]\n  id = \"haus-a-rat\"\n  \
                     title = \"Rat\" # kurz\n  topics = [\"miete\"]\n";

fn facts(entries: &[(&str, &str)]) -> Facts {
    let mut facts = Facts::default();
    for (key, text) in entries {
        match text.strip_prefix('*') {
            Some(list) => facts.list(*key, list.split(',').map(str::to_owned).collect()),
            None => facts.text(*key, *text),
        }
    }
    facts
}

fn draft(row: usize, partner: &[(&str, &str)], offer: &[(&str, &str)]) -> Draft {
    Draft { row, partner: facts(partner), offer: facts(offer) }
}

fn taken(drafts: &[Draft]) -> Intake {
    let written = |(name, text): (&str, &str)| Written { name: name.to_owned(), text: text.to_owned() };
    take_in(&[("a.toml", SOUND), ("b.toml", HOUSE)].map(written), drafts, "import-liste.toml", today())
}

fn file<'a>(intake: &'a Intake, name: &str) -> &'a str {
    intake.files.iter().find(|it| it.name == name).map_or("", |it| it.text.as_str())
}

#[test]
fn what_is_known_is_found_by_name_and_address_and_changed_in_its_place() {
    let said =
        [("name", "MUSTERHAUS"), ("street", "Musterstr. 1"), ("town", "Musterstadt"), ("phone", "*030 23125012")];
    let intake = taken(&[draft(2, &said, &[("title.de", "Rat"), ("title.en", "Advice")])]);
    let expected = HOUSE
        .replace("+49 30 23125-011", "030 23125012")
        .replace("title = \"Rat\"", "title = { de = \"Rat\", en = \"Advice\" }");
    assert_eq!(file(&intake, "b.toml"), expected);
    assert_eq!(intake.files.len(), 1);
}

#[test]
fn a_number_that_is_only_grouped_otherwise_is_no_change() {
    assert_eq!(taken(&[draft(2, &[("id", "haus-a"), ("phone", "*030/23125011")], &[])]), Intake::default());
}

#[test]
fn new_records_go_to_a_file_of_their_own_with_ids_of_name_and_town() {
    let new = [("name", "Müller-Haus e. V."), ("town", "Musterstadt")];
    let offers = [("title.de", "Café"), ("fields", "*Wohnen"), ("topics", "*miete")];
    let intake = taken(&[draft(2, &new, &offers), draft(3, &new, &[("title.de", "Kurs")])]);
    let expected = "[[partner]]\nid = \"mueller-haus-e-v-musterstadt\"\nname = \"Müller-Haus e. V.\"\ntown = \"musterstadt\"\n  \
                    [[partner.offer]]\n  id = \"mueller-haus-e-v-musterstadt-cafe\"\n  title = \"Café\"\n  fields = [\"wohnen\"]\n  \
                    topics = [\"miete\"]\n  [[partner.offer]]\n  id = \"mueller-haus-e-v-musterstadt-kurs\"\n  title = \"Kurs\"\n";
    let text = file(&intake, "import-liste.toml").replace("\n\n  [[", "\n  [[");
    assert_eq!(text, expected);
    assert_eq!(intake.changes.iter().filter(|it| matches!(it.what, What::Added { .. })).count(), 3);
}

#[test]
fn a_row_that_would_be_an_error_is_left_out_alone() {
    let good = |name: &str| [("name".to_owned(), name.to_owned())];
    let mut drafts: Vec<Draft> = (0..9)
        .map(|row| {
            let named = good(&format!("Haus {row}"));
            draft(row, &[(named[0].0.as_str(), named[0].1.as_str())], &[])
        })
        .collect();
    drafts[4].partner.text("id", "Haus 4");
    let intake = taken(&drafts);
    let left: Vec<_> = intake.changes.iter().filter(|it| matches!(it.what, What::RowLeft(_))).collect();
    assert!(matches!(&left[..], [Change { row: 4, what: What::RowLeft(Reason::Wrong(_)) }]), "{left:?}");
    assert_eq!(file(&intake, "import-liste.toml").matches("[[partner]]").count(), 8);
    let parsed = examined(&[("a.toml", SOUND), ("b.toml", HOUSE), ("c.toml", file(&intake, "import-liste.toml"))]);
    assert_eq!(parsed.dataset.partners.len(), 9);
}

/// What a draft of the house left out: keys.
fn left(intake: &Intake) -> Vec<&str> {
    let key = |it: &'_ Change| match &it.what {
        What::ValueWrong { key, .. } | What::LettersLost { key, .. } | What::ValueLeft { key, .. } => Some(key.clone()),
        _ => None,
    };
    intake.changes.iter().filter_map(key).map(|key| &*Box::leak(key.into_boxed_str())).collect()
}

#[test]
fn of_a_row_with_wrong_cells_only_those_are_left_out() {
    let said = [
        ("name", "Neues Haus"),
        ("postcode", "3149"),
        ("phone", "*030 23125012"),
        ("email", "*rat@musterstadt.example,kein @"),
        ("verified.on", "2026-11-22"),
        ("verified.source", "*Anruf"),
    ];
    let intake = taken(&[draft(3, &said, &[("title.de", "Rat"), ("website", "ohne")])]);
    let text = file(&intake, "import-liste.toml");
    for part in
        ["name = \"Neues Haus\"", "030 23125012", "email = [\"rat@musterstadt.example\"]", "on = 2026-11-22", "\"Rat\""]
    {
        assert!(text.contains(part), "{part}: {text} {:?}", intake.changes);
    }
    let mut keys = left(&intake);
    keys.sort_unstable();
    assert_eq!(keys, ["email", "postcode", "verified.source", "website"], "{:?}", intake.changes);
    assert!(!intake.changes.iter().any(|it| matches!(it.what, What::RowLeft(_))));
}

#[test]
fn a_letter_that_was_lost_on_the_way_overwrites_nothing() {
    let sorbian = HOUSE.replace("name = \"Musterhaus\"", "name = \"Dom Chóśebuz\"\nnote = \"Rěcny centrum\"");
    let written = |(name, text): (&str, &str)| Written { name: name.to_owned(), text: text.to_owned() };
    let files = [("a.toml", SOUND), ("b.toml", sorbian.as_str())].map(written);
    let said = [("name", "Dom Chó?ebuz"), ("note.de", "R\u{fffd}cny centrum"), ("phone", "*030 23125012")];
    for more in [&[("id", "haus-a")][..], &[]] {
        let draft = draft(2, &[more, &said[..]].concat(), &[("title.de", "R\u{fffd}t")]);
        let intake = take_in(&files, &[draft], "import-liste.toml", today());
        assert_eq!(
            file(&intake, "b.toml"),
            sorbian.replace("+49 30 23125-011", "030 23125012"),
            "{:?}",
            intake.changes
        );
        assert_eq!(intake.files.len(), 1);
        assert!(left(&intake).contains(&"note.de"), "{:?}", intake.changes);
    }
}

#[test]
fn names_that_nothing_has_are_told_and_left_out() {
    let intake = taken(&[draft(7, &[("id", "haus-a"), ("town", "Nirgendwo")], &[])]);
    let left = What::ValueLeft { key: "town".to_owned(), value: "Nirgendwo".to_owned() };
    assert_eq!(intake, Intake { files: vec![], changes: vec![Change { row: 7, what: left }] });
}

#[test]
fn people_who_are_not_public_stay_when_a_table_does_not_name_them() {
    let mut said = draft(2, &[("id", "haus-a")], &[]);
    said.partner.set("contact", Content::Contacts(vec![facts(&[("role.de", "Leitung"), ("name", "Frau Muster")])]));
    let once = taken(std::slice::from_ref(&said));
    let text = file(&once, "b.toml");
    assert!(text.contains("[[partner.contact]]") && text.contains("role = \"Leitung\""), "{text}");
    let again =
        [("a.toml", SOUND), ("b.toml", text)].map(|(name, text)| Written { name: name.into(), text: text.into() });
    assert_eq!(take_in(&again, &[said], "c.toml", today()), Intake::default());
}

#[test]
fn a_row_without_a_name_or_with_many_possible_houses_is_left_out() {
    let intake = taken(&[draft(5, &[("street", "Musterstraße 9")], &[])]);
    assert_eq!(intake.changes, [Change { row: 5, what: What::RowLeft(Reason::NoName) }]);
    let twins = [draft(1, &[("id", "x"), ("name", "X")], &[]), draft(2, &[("id", "y"), ("name", "Y")], &[])];
    let mut drafts = twins.to_vec();
    drafts[1].partner = facts(&[("id", "y"), ("name", "Haus"), ("street", "B 1")]);
    drafts[0].partner = facts(&[("id", "x"), ("name", "Haus"), ("street", "A 1")]);
    drafts.push(draft(3, &[("name", "Haus")], &[]));
    let last = taken(&drafts).changes.pop().map(|it| it.what);
    assert_eq!(last, Some(What::RowLeft(Reason::Ambiguous(vec!["x".to_owned(), "y".to_owned()]))));
}
