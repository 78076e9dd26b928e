//! Files with the mistakes of people who keep data and write no programs: one mistake each, under `cases/invalid`.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use wegweiser::dataset::finding::{Code, Finding, Severity};
use wegweiser::language::Language;
use wegweiser::language::texts::Texts;
use wegweiser::shell::source::Source;
use wegweiser::text::safe;

use crate::cases::today;

/// Name of the file, what is found and where, and a part of the German hint that names the remedy.
const INVALID: &[(&str, &str, &str)] = &[
    ("alter-verdreht", "bad-age 7:7", "from = 12, to = 27"),
    ("anfuehrungszeichen-im-text", "syntax 4:15", "im Text als „ “"),
    ("anfuehrungszeichen-typografisch", "syntax 4:10", "gerade Anführungszeichen"),
    ("art-deutsch", "bad-choice 4:8", "authority"),
    ("bemerkung-mit-schraegstrichen", "syntax 4:1", "mit einer Raute"),
    ("bom", "unknown-key 4:1", "„phone“"),
    ("cp1252", "encoding 4:10", "„UTF-8“"),
    ("datum-deutsch-als-text", "bad-date 4:19", "2026-11-22"),
    ("datum-deutsch", "syntax 4:24", "2026-11-22"),
    ("datum-unmoeglich-ohne-anfuehrungszeichen", "syntax 4:19", "2026-11-22"),
    ("datum-unmoeglich", "bad-date 4:19", "2026-11-22"),
    ("doppelpunkt-statt-gleich", "syntax 4:7", "Gleichheitszeichen"),
    ("e-mail-mit-klammeraffe-in-worten", "bad-email 4:9", "name@beispiel.de"),
    ("e-mail-mit-mailto", "bad-email 4:9", "name@beispiel.de"),
    ("einrueckung-mit-tabulator", "syntax 4:11", "in Anführungszeichen"),
    ("format-von-morgen", "format 1:10", "format = 1"),
    ("frauenhaus-mit-strasse", "shelter-address 4:10", "Löschen Sie die Straße"),
    ("gleichheitszeichen-doppelt", "syntax 4:9", "Gleichheitszeichen"),
    ("gleichheitszeichen-vergessen", "syntax 4:8", "gehört ein Gleichheitszeichen"),
    ("internet-ohne-https", "bad-web-address 4:11", "https:// am Anfang"),
    ("ja-als-text", "wrong-type 4:18", "true oder false"),
    ("ja-statt-true", "syntax 4:18", "true und false"),
    ("kennung-doppelt", "duplicate-id 6:6", "andere Kennung"),
    ("kennung-fehlt", "missing-key 1:1", "id = "),
    ("kennung-mit-umlaut", "bad-id 2:6", "a–z"),
    ("klammern-vergessen-um-liste", "syntax 4:17", "eckigen Klammern"),
    ("komma-fehlt-in-liste", "syntax 4:19", "ein Komma"),
    ("kopf-einfache-klammern", "wrong-type 1:1", "[[partner]]"),
    ("kopf-klammer-fehlt", "syntax 4:17", "doppelten eckigen Klammern"),
    ("latin-1", "encoding 4:14", "„UTF-8“"),
    ("leer", "no-records 1:1", "[[partner]]"),
    ("liste-nicht-geschlossen", "syntax 4:24", "nicht geschlossen"),
    ("name-deutsch", "unknown-key 4:1", "phone"),
    ("name-doppelt", "syntax 5:1", "schon einmal"),
    ("name-mit-umlaut", "syntax 4:5", "a–z"),
    ("name-verschrieben", "unknown-key 4:1", "„phone“"),
    ("oeffnungszeiten-deutsch", "bad-hours 4:9", "Tu 09:00-12:00"),
    ("oeffnungszeiten-mit-uhr", "bad-hours 4:9", "Tu 09:00-12:00"),
    ("ort-gibt-es-nicht", "dangling-id 7:8", "„musterstadt“"),
    ("postleitzahl-als-zahl", "wrong-type 4:12", "Text in Anführungszeichen"),
    ("postleitzahl-falscher-ort", "wrong-postcode 9:1", "Dort gibt es 03149"),
    ("postleitzahl-ohne-anfuehrungszeichen", "syntax 4:12", "Postleitzahlen stehen in Anführungszeichen"),
    ("postleitzahl-zu-kurz", "bad-postcode 4:12", "fünf Ziffern"),
    ("rueckwaerts-schraegstrich", "syntax 4:12", "umgekehrten Schrägstrichs"),
    ("sprache-ausgeschrieben", "bad-language 4:14", "\"de\""),
    ("steuerzeichen", "syntax 4:17", "unsichtbares Steuerzeichen"),
    ("strichpunkt-am-ende", "syntax 4:23", "Hinter dem Wert endet die Zeile"),
    ("telefon-als-zahl", "wrong-type 4:9", "Liste"),
    ("telefon-mit-fuehrender-null", "syntax 4:9", "Telefonnummern und Postleitzahlen stehen in Anführungszeichen"),
    ("telefon-ohne-anfuehrungszeichen", "syntax 4:9", "Telefonnummern und Postleitzahlen stehen in Anführungszeichen"),
    ("telefon-ohne-vorwahl", "bad-phone 4:10", "mit Landesvorwahl"),
    ("telefon-zwei-in-einem", "bad-phone 4:10", "mit Landesvorwahl"),
    ("text-nicht-geschlossen", "syntax 4:22", "nicht geschlossen"),
    ("utf-16-be", "encoding 1:1", "„UTF-8“"),
    ("utf-16-le", "encoding 1:1", "„UTF-8“"),
    ("wert-fehlt", "syntax 4:9", "in Anführungszeichen"),
    ("wert-ohne-anfuehrungszeichen", "syntax 4:10", "in Anführungszeichen"),
    ("zeilenenden-mac", "syntax 1:13", "CRLF"),
];

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/cases/invalid")
}

/// The errors of a file, without those that every single record has: it is no whole directory.
fn errors(name: &str) -> Vec<Finding> {
    let findings = Source::Path(folder().join(format!("{name}.toml"))).inspect(today()).findings.into_iter();
    let is_of_all = |it: &Finding| it.code == Code::NoDirectory || (it.code == Code::NoRecords && name != "leer");
    findings.filter(|it| it.severity() == Severity::Error && !is_of_all(it)).collect()
}

#[test]
fn each_mistake_is_found_at_its_place_with_its_remedy() {
    let texts = Texts::new(Language::German);
    for (name, expected, remedy) in INVALID {
        let errors = errors(name);
        let found: Vec<_> =
            errors.iter().map(|it| format!("{} {}:{}", it.code.name(), it.at.line, it.at.column)).collect();
        assert_eq!(found.first().map(String::as_str), Some(*expected), "{name}: {found:?}");
        let (message, hint) = (errors[0].message(&texts), errors[0].hint(&texts));
        assert!(hint.contains(remedy), "{name}: {hint}");
        assert!(errors[0].file.ends_with(&format!("{name}.toml")));
        assert!([&message, &hint].iter().all(|it| safe::is_safe(it) && it.chars().count() <= 200), "{message}\n{hint}");
    }
}

#[test]
fn one_mistake_is_one_error() {
    for (name, ..) in INVALID {
        assert_eq!(errors(name).len(), 1, "{name}: {:?}", errors(name));
    }
}

#[test]
fn every_file_is_in_the_table() {
    let files = fs::read_dir(folder()).unwrap().map(|entry| entry.unwrap().path());
    let names: BTreeSet<String> = files.map(|it| it.file_stem().unwrap().to_str().unwrap().to_owned()).collect();
    assert_eq!(names, INVALID.iter().map(|(name, ..)| (*name).to_owned()).collect());
    assert!(names.len() >= 40);
}
