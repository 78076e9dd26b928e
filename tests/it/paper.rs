//! Pages and e-mails: what is on them, what never is, and how they come out of a printer.

mod chosen;
pub mod print;

use std::process::Command;

use wegweiser::dataset::{Dataset, Record};
use wegweiser::export::chosen::Chosen;
use wegweiser::export::html::directory::directory;
use wegweiser::export::html::handout::hand_out;
use wegweiser::export::markdown;
use wegweiser::export::selection::Selection;
use wegweiser::language::Language;
use wegweiser::language::texts::Texts;
use wegweiser::sheet::{Occasion, Reader};

use crate::cases::{beside_sound, partner, today};
use crate::search::ground::shipped;
use crate::tools;

fn occasion(texts: &Texts) -> Occasion<'_> {
    Occasion { texts, today: today(), now: None, reader: Reader::Kiosk }
}

fn german() -> Texts {
    Texts::new(Language::German)
}

/// The page of a whole directory.
fn whole(dataset: &Dataset) -> String {
    directory(dataset, &Selection::everything(dataset), occasion(&german()))
}

/// The hand-out of these ids.
fn sheet_of(dataset: &Dataset, ids: &[&str], texts: &Texts) -> String {
    let contacts: Vec<Chosen> = ids.iter().map(|id| dataset.find(id).unwrap().into()).collect();
    hand_out(dataset, &contacts, occasion(texts))
}

/// The directory of one partner with these lines.
fn with_partner(lines: &str) -> Dataset {
    beside_sound(&partner("haus-a", lines)).dataset
}

#[test]
fn the_page_of_the_directory_shows_every_partner_and_every_offer() {
    let dataset = &shipped().dataset;
    let page = whole(dataset);
    let records = (0..dataset.partners.len()).map(Record::Partner);
    let records: Vec<Record> = records.chain((0..dataset.offers.len()).map(Record::Offer)).collect();
    assert!(records.len() > 200);
    for record in records {
        let id = dataset.id(record);
        assert_eq!(page.matches(&format!(" id=\"r-{id}\"")).count(), 1, "{id}");
    }
}

#[test]
fn every_anchor_of_the_page_leads_somewhere() {
    let page = whole(&shipped().dataset);
    let anchors: Vec<&str> = page.split("href=\"#").skip(1).filter_map(|it| it.split('"').next()).collect();
    assert!(anchors.len() > 200);
    let lost: Vec<_> = anchors.into_iter().filter(|it| !page.contains(&format!(" id=\"{it}\""))).collect();
    assert_eq!(lost, Vec::<&str>::new());
}

#[test]
fn no_page_loads_anything_from_elsewhere() {
    let dataset = &shipped().dataset;
    let id = dataset.id(Record::Partner(0));
    for page in [whole(dataset), sheet_of(dataset, &[id], &german())] {
        assert!(page.contains("content=\"default-src 'none'; "), "{page}");
        for word in ["src=", "<link", "@import", "url(", "<img", "<iframe", "<object", "xlink"] {
            assert!(!page.contains(word), "{word}");
        }
    }
}

#[test]
fn the_policy_of_the_page_allows_just_its_own_script() {
    let script = "import base64, hashlib, re, sys\n\
                  page = sys.stdin.buffer.read()\n\
                  script = re.search(rb'<script>(.*?)</script>', page, re.S).group(1)\n\
                  print(base64.b64encode(hashlib.sha256(script).digest()).decode())";
    if !tools::is_there("python3", &["-c", ""]) {
        return;
    }
    let page = whole(&with_partner(""));
    let hash = tools::output(Command::new("python3").args(["-c", script]), page.as_bytes());
    assert!(page.contains(&format!("script-src 'sha256-{}'", hash.trim())), "{hash}");
}

#[test]
fn hostile_texts_stay_texts() {
    let hostile = "unit = \"<script>alert(1)</script> \\\"'><b>\\u202E& Co.\"\nhours_note = \"<img src=x>{{ 7 }}\"";
    let dataset = with_partner(hostile);
    let selection = Selection::everything(&dataset);
    let pages = [whole(&dataset), sheet_of(&dataset, &["haus-a", "haus-a-rat"], &german())];
    for page in pages {
        assert!(page.contains("&lt;script&gt;alert(1)"), "{page}");
        assert!(page.contains("{{ 7 }}") && page.contains("&lt;img"), "{page}");
        let found = ["<script>alert", "<img", "\u{202e}", "'><b>"].into_iter().find(|it| page.contains(it));
        assert_eq!(found, None, "{page}");
    }
    let text = markdown::text(&dataset, &selection, occasion(&german()));
    assert!(text.contains("\\<script\\>") && !text.contains('\u{202e}'), "{text}");
}

#[test]
fn what_is_not_public_is_on_no_page() {
    let contacts = "[[partner.contact]]\nname = \"Erika Musterfrau\"\nphone = [\"+49 30 23125-003\"]\n\
                    [[partner.contact]]\nrole = \"Auskunft\"\nphone = [\"+49 30 23125-002\"]\npublic = true";
    let dataset = with_partner(contacts);
    let selection = Selection::everything(&dataset);
    let text = markdown::text(&dataset, &selection, occasion(&german()));
    for page in [whole(&dataset), sheet_of(&dataset, &["haus-a"], &german()), text] {
        assert!(page.contains("Auskunft") && page.contains("030 23125-002"), "{page}");
        assert!(!page.contains("Musterfrau") && !page.contains("23125-003"), "{page}");
    }
}

#[test]
fn a_hand_out_holds_what_one_needs_on_the_way() {
    let facts = "unit = \"Haus A\"\ntown = \"musterstadt\"\nstreet = \"Weg 1\"\npostcode = \"03149\"\n\
                 hours = \"Tu 09:00-12:00\"\nlanguages = [\"pl\"]\nby_appointment = true";
    let page = sheet_of(&with_partner(facts), &["haus-a-rat"], &german());
    let parts = [
        "<h2>Rat</h2>",
        "Musterhaus",
        "Weg 1, 03149 Musterstadt",
        "<a href=\"tel:+493023125000\">030 23125-000</a>",
        "Di 9:00–12:00",
        "nur mit Termin",
        "Polnisch",
        "Stand 22.11.2026",
        "01.10.2026",
        "<svg class=\"qr\"",
        "class=\"note\"",
    ];
    let missing: Vec<_> = parts.into_iter().filter(|part| !page.contains(part)).collect();
    assert_eq!(missing, Vec::<&str>::new(), "{page}");
}

#[test]
fn a_hand_out_speaks_the_language_of_the_interface_and_marks_what_it_cannot() {
    let facts = "by_appointment = true\nhours_note = \"Bitte klingeln\"";
    let page = sheet_of(&with_partner(facts), &["haus-a"], &Texts::new(Language::English));
    assert!(page.contains("<html lang=\"en\"") && page.contains("by appointment only"), "{page}");
    assert!(page.contains("<span lang=\"de\">Bitte klingeln</span> <small>[German]</small>"), "{page}");
}

#[test]
fn what_is_not_known_and_what_is_old_is_said() {
    let text = partner("haus-a", "").replace("on = 2026-10-01", "on = 2019-05-02");
    let page = sheet_of(&beside_sound(&text).dataset, &["haus-a"], &german());
    assert!(
        page.contains("Nicht bekannt:</span> <bdi>Sprachen") && page.contains("Stand 02.05.2019: seit über einem Jahr"),
        "{page}"
    );
}

#[test]
fn a_partner_and_its_offers_follow_each_other_in_markdown_and_nothing_is_said_twice() {
    let dataset = with_partner("hours = \"Tu 09:00-12:00\"");
    let text = markdown::text(&dataset, &Selection::everything(&dataset), occasion(&german()));
    assert!(
        text.starts_with("# Wegweiser Musterkreis\n\nAus: Wegweiser Musterkreis, Stand 22.11.2026\n\n## "),
        "{text}"
    );
    assert!(text.contains("\n### Rat\n"), "{text}");
    assert_eq!((text.matches("23125-000").count(), text.matches("9:00").count()), (1, 1), "{text}");
}
