//! `wegweiser import` and the table of `wegweiser export --format csv`: tables of others, and our own come back.

use std::fs;
use std::io::{self, Write as _};
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::process::Command;

use assert_cmd::assert::Assert;
use wegweiser::export::tongues::{CODES, Tongues};
use wegweiser::language::Language;
use wegweiser::language::texts::Texts;

use super::{code, errors, folder, output, program};
use crate::cases::{FULL, SOUND, partner};
use crate::sample::MUSTERSTADT;

fn table(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/cases/import").join(name)
}

fn import(file: &Path, into: &Path, more: &[&str]) -> Assert {
    program().args(["import", "--at", "2026-11-23T10:00", "--into"]).arg(into).arg(file).args(more).assert()
}

/// A dataset with one house, into which the table is taken: what was told, and the file of new records.
fn taken(name: &str) -> (String, String, tempfile::TempDir) {
    let data = folder(&[("a.toml", SOUND), ("b.toml", &partner("haus", "street = \"Musterstraße 1\""))]);
    let answer = import(&table(name), data.path(), &[]);
    assert_eq!(output(&answer), "", "{}", errors(&answer));
    let new = fs::read_dir(data.path()).unwrap().flatten().map(|it| it.path());
    let new = new.filter(|it| it.to_string_lossy().contains("import-")).map(|it| fs::read_to_string(it).unwrap());
    (errors(&answer), new.collect(), data)
}

/// The table of a dataset.
fn exported(data: &Path) -> String {
    let answer = program().args(["export", "--format", "csv", "--data"]).arg(data).assert();
    assert_eq!(code(&answer), 0, "{}", errors(&answer));
    output(&answer)
}

/// The table of a dataset taken into its own copy, and into one that has only the concept: both give the same table.
fn comes_back(files: &[(&str, &str)], concept: &[(&str, &str)]) {
    let (copy, bare) = (folder(files), folder(concept));
    let before = exported(copy.path());
    let file = copy.path().join("tabelle.csv");
    fs::write(&file, &before).unwrap();
    for into in [copy.path(), bare.path()] {
        let answer = import(&file, into, &["--lang", "en"]);
        assert_eq!(code(&answer), 0, "{}", errors(&answer));
        assert!(errors(&answer).contains("0 rows and 0 values left out"), "{}", errors(&answer));
        assert!(exported(into) == before, "{}", errors(&answer));
    }
    for (name, text) in files {
        assert_eq!(fs::read_to_string(copy.path().join(name)).unwrap(), *text);
    }
}

#[test]
fn the_shipped_dataset_comes_back_from_its_table() {
    let shipped = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/spree-neisse");
    let files: Vec<(String, String)> = fs::read_dir(shipped)
        .unwrap()
        .flatten()
        .map(|it| (it.file_name().to_string_lossy().into_owned(), fs::read_to_string(it.path()).unwrap()))
        .collect();
    let files: Vec<(&str, &str)> = files.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
    let concept: Vec<_> = files.iter().filter(|(name, _)| !name.starts_with("partner")).copied().collect();
    comes_back(&files, &concept);
}

#[test]
fn datasets_that_use_every_key_come_back_from_their_tables() {
    for text in [FULL, MUSTERSTADT] {
        let first = text.find("[[partner]]").unwrap();
        comes_back(&[("a.toml", text)], &[("a.toml", &text[..first])]);
    }
}

#[test]
fn a_table_in_windows_1252_is_read_and_everything_left_out_is_told() {
    let (told, new, data) = taken("windows-1252.csv");
    assert!(told.contains("nicht übernommen: Faxgerät-Farbe"), "{told}");
    for part in [
        "name = \"Müller-Stiftung Musterstadt\"",
        "phone = [\"+49 30 23125 020\", \"+49 30 23125 021\"]",
        "hours = \"Tu 09:00-12:00,13:00-18:00\"",
        "wheelchair = \"yes\"",
        "on = 2025-12-31",
        "hours_note = \"vielleicht dienstags\"",
    ] {
        assert!(new.contains(part), "{part} in {new}");
    }
    // What is known already is changed in its own file.
    let old = fs::read_to_string(data.path().join("b.toml")).unwrap();
    assert!(old.contains("haus@musterstadt.example") && old.contains("by_appointment = true"), "{old}");
    assert!(old.contains("postcode = \"03149\"") && old.contains("Musterstraße 1"), "{old}");
    for part in ["Zeile 5 wurde nicht übernommen: Der Name fehlt.", "„auf Anfrage“", "„Nirgendwo“", "„99“"]
    {
        assert!(told.contains(part), "{part} in {told}");
    }
}

#[test]
fn a_workbook_with_a_cover_sheet_and_true_dates_is_read() {
    let (told, new, _data) = taken("openpyxl.xlsx");
    for part in [
        "name = \"Café Übermut\"",
        "postcode = \"03149\"",
        "town = \"musterstadt\"",
        "phone = [\"+49 30 23125-030\", \"+49 30 23125-031\"]",
        "hours = \"Mo,We 09:00-12:00; Th 14:00-18:00\"",
        "on = 2025-12-31",
        "title = \"Sprachcafé\"",
        "topics = [\"miete\"]",
        "name = \"Haus Zwei\"",
    ] {
        assert!(new.contains(part), "{part} in {new}\n{told}");
    }
    assert!(told.contains("Zeile 5: Neu ist „Café Übermut“"), "{told}");
}

#[test]
fn a_table_of_libreoffice_is_read() {
    let (told, new, _data) = taken("odfpy.ods");
    for part in [
        "name = \"Ödlandverein\"",
        "postcode = \"03149\"",
        "hours = \"We 14:00-17:00\"",
        "2025-12-31",
        "appointment = true",
    ] {
        assert!(new.contains(part), "{part} in {new}\n{told}");
    }
}

#[test]
fn a_dry_run_tells_everything_and_writes_nothing() {
    let data = folder(&[("a.toml", SOUND)]);
    let answer = import(&table("windows-1252.csv"), data.path(), &["--dry-run"]);
    assert_eq!((code(&answer), errors(&answer).as_str()), (1, ""));
    assert!(output(&answer).contains("in import-windows-1252.toml"), "{}", output(&answer));
    assert_eq!(fs::read_dir(data.path()).unwrap().count(), 1);
}

#[test]
fn what_is_no_table_or_no_folder_ends_with_two() {
    let data = folder(&[("a.toml", SOUND)]);
    let no_table = data.path().join("a.toml");
    for (file, into) in
        [(&no_table, data.path()), (&table("odfpy.ods"), Path::new("/nowhere")), (&table("x"), data.path())]
    {
        let answer = import(file, into, &[]);
        assert_eq!(code(&answer), 2, "{}", errors(&answer));
        assert!(errors(&answer).starts_with("error: "), "{}", errors(&answer));
    }
}

#[test]
fn no_formula_and_nobody_who_is_not_public_leaves_the_house_in_a_table() {
    let more = "area = \"=HYPERLINK(1)\"\nnote = \"-1\"\n[[partner.contact]]\nname = \"Frau Geheim\"\n[[partner.contact]]\n\
                name = \"Herr Offen\"\npublic = true";
    let data = folder(&[("a.toml", SOUND), ("b.toml", &partner("haus", more))]);
    let csv = exported(data.path());
    assert!(csv.contains("Person: Herr Offen") && !csv.contains("Geheim"), "{csv}");
    assert!(csv.starts_with("\u{feff}\"ID\";") && csv.ends_with("\"\r\n"), "{csv}");
    assert!(!csv.contains("\"=") && !csv.contains("\"-") && csv.contains("=HYPERLINK(1)"), "{csv}");
}

#[test]
fn libreoffice_shows_umlauts_and_keeps_the_zero_of_a_postcode() {
    if Command::new("soffice").arg("--version").output().is_err() {
        assert!(std::env::var_os("WEGWEISER_NEED_TOOLS").is_none(), "soffice is missing");
        writeln!(io::stderr(), "soffice is missing, not tested").unwrap();
        return;
    }
    let more = "area = \"Größe Łódź\"\nstreet = \"Musterweg 3\"\npostcode = \"03149\"";
    let data = folder(&[("a.toml", SOUND), ("b.toml", &partner("haus", more))]);
    fs::write(data.path().join("t.csv"), exported(data.path())).unwrap();
    let own = format!("-env:UserInstallation=file://{}/profile", data.path().display());
    let filter = "--infilter=Text - txt - csv (StarCalc):59,34,76,1";
    let run = Command::new("soffice")
        .args([&own, "--headless", filter, "--convert-to", "ods", "--outdir"])
        .arg(data.path())
        .arg(data.path().join("t.csv"))
        .output()
        .unwrap();
    let into = folder(&[("a.toml", SOUND)]);
    let answer = import(&data.path().join("t.ods"), into.path(), &[]);
    assert_eq!(code(&answer), 0, "{run:?} {}", errors(&answer));
    assert_eq!(exported(into.path()), exported(data.path()));
    assert!(exported(into.path()).contains("Größe Łódź"));
}

/// A table of a line of headers and lines of cells taken into a dataset with one house: exit code, and what was told.
fn told(rows: &str, language: &str) -> (i32, String, tempfile::TempDir) {
    let data = folder(&[("a.toml", SOUND), ("b.toml", &partner("haus", ""))]);
    let file = data.path().join("liste.csv");
    fs::write(&file, rows).unwrap();
    let answer = import(&file, data.path(), &["--lang", language]);
    (code(&answer), errors(&answer), data)
}

#[test]
fn the_hours_of_a_row_that_speaks_of_an_offer_are_those_of_the_offer() {
    let rows = "ID;Titel;Öffnungszeiten\nhaus;Rat;Di 9-12\nhaus;Kurs;Do 14-18\n";
    let (code, told, data) = told(rows, "de");
    let text = fs::read_to_string(data.path().join("b.toml")).unwrap();
    let (partner, offers) = text.split_once("[[partner.offer]]").unwrap();
    assert_eq!((code, partner.contains("hours")), (0, false), "{told}\n{text}");
    let (rat, kurs) = offers.split_once("[[partner.offer]]").unwrap();
    assert!(rat.contains("hours = \"Tu 09:00-12:00\"") && kurs.contains("hours = \"Th 14:00-18:00\""), "{text}");
}

#[test]
fn what_was_left_out_is_a_finding_and_the_rest_is_written() {
    let (code, told, data) = told("ID;Telefon;E-Mail\nhaus;030 23125012;kein @\n", "de");
    assert!(
        told.contains("Zeile 2: E-Mail wurde nicht übernommen: ") && told.contains("0 Zeilen und 1 Wert nicht"),
        "{told}"
    );
    let text = fs::read_to_string(data.path().join("b.toml")).unwrap();
    assert!(code == 1 && text.contains("23125012") && !text.contains("kein @"), "{text}");
}

#[test]
fn an_import_speaks_one_language() {
    let (_, told, _data) = told("ID,Phone,Opening hours,Mail\nhaus,030 23125012,Tu 09:00-12:00,no @\n", "en");
    assert!(told.contains("Row 2: haus, Phone: “+49 30 23125-000” → “+49 30 23125012”"), "{told}");
    assert!(told.contains("Row 2: Mail was left out: "), "{told}");
    assert!(["Telefon", "Öffnungszeiten", "Zeile", "„"].iter().all(|word| !told.contains(word)), "{told}");
}

const PHONES: &str = "ID;Telefon\nhaus;030 23125012\nnord;030 23125013\n";

/// Two houses, the second in a folder of its own, and a table with another number for each.
fn two_files() -> (tempfile::TempDir, PathBuf) {
    let (first, second) = (partner("haus", ""), partner("nord", ""));
    let data = folder(&[("a.toml", SOUND), ("b.toml", &first), ("orte/c.toml", &second)]);
    let file = data.path().join("liste.csv");
    fs::write(&file, PHONES).unwrap();
    (data, file)
}

#[test]
fn where_one_file_is_read_only_none_is_written() {
    let (data, file) = two_files();
    let before = fs::read_to_string(data.path().join("b.toml")).unwrap();
    fs::set_permissions(data.path().join("orte/c.toml"), fs::Permissions::from_mode(0o444)).unwrap();
    let answer = import(&file, data.path(), &[]);
    assert_eq!(code(&answer), 2);
    let told = errors(&answer);
    assert!(told.contains("orte/c.toml cannot be written: the file is read only; nothing was written"), "{told}");
    assert_eq!(fs::read_to_string(data.path().join("b.toml")).unwrap(), before);
}

#[test]
fn where_writing_fails_halfway_it_is_told_which_files_were_written() {
    let (data, file) = two_files();
    // Whoever writes in a folder keeps the others out.
    let other = fs::File::open(data.path().join("orte")).unwrap();
    other.lock().unwrap();
    let answer = import(&file, data.path(), &[]);
    let told = errors(&answer);
    assert_eq!(code(&answer), 2, "{told}");
    assert!(told.contains("another process is writing; written were b.toml"), "{told}");
    assert!(fs::read_to_string(data.path().join("b.toml")).unwrap().contains("23125012"));
}

#[test]
fn a_quote_that_is_never_closed_swallows_no_rows() {
    let rows =
        "Name;Ort\nHaus Eins;Musterstadt\nHaus Zwei;Musterstadt\n\"Haus Drei;Musterstadt\nHaus Vier;Musterstadt\n";
    let later = format!("{rows}Haus Fünf;\"Musterstadt\"\n");
    for rows in [rows, &later] {
        let (code, told, data) = told(rows, "de");
        assert!(code == 1 && told.contains("Zeile 4 wurde nicht übernommen: "), "{told}");
        assert!(
            told.contains("das in Zeile 4 der Datei beginnt, wird nie geschlossen") && told.contains("2 neu"),
            "{told}"
        );
        let new = fs::read_to_string(data.path().join("import-liste.toml")).unwrap();
        assert!(new.contains("Haus Zwei") && !new.contains("Drei") && !new.contains("Vier"), "{new}");
    }
}

#[test]
fn quotes_around_line_breaks_and_quotes_are_no_open_quotes() {
    let rows = "Name;Ort;Hinweis\n\"Haus \"\"Eins\"\"\";Musterstadt;\"oben\nlinks\"\nHaus 5\" breit;Musterstadt;x\n";
    let (code, told, _data) = told(rows, "de");
    assert!(code == 0 && told.contains("2 neu"), "{told}");
}

#[test]
fn a_table_with_a_quote_open_in_its_headers_is_refused_for_that() {
    let (code, told, _data) = told("\"Name;Ort\nHaus Eins;Musterstadt\n", "de");
    assert!(code == 2 && told.contains("the quote opened in line 1 is never closed"), "{told}");
}

#[test]
fn an_unknown_id_is_called_so_with_the_nearest_one() {
    let (code, told, _data) = told("ID;Telefon\nhauss;030 23125012\ngibtsnicht;030 23125012\n", "de");
    assert_eq!(code, 1);
    assert!(told.contains("Die ID „hauss“ gibt es nicht. Am nächsten kommt „haus“."), "{told}");
    assert!(told.contains("Zeile 3 wurde nicht übernommen: Die ID „gibtsnicht“ gibt es nicht.\n"), "{told}");
}

#[test]
fn languages_are_taken_by_their_names_in_every_language_of_the_interface() {
    let rows = "ID;Sprachen;Dolmetscher\nhaus;Deutsch, polnisch und Ukrainisch;Arabic / русский / EN | ti\n";
    let (code, told, data) = told(rows, "de");
    let text = fs::read_to_string(data.path().join("b.toml")).unwrap();
    assert_eq!(code, 0, "{told}");
    assert!(text.contains("languages = [\"de\", \"pl\", \"uk\"]"), "{text}");
    assert!(text.contains("interpreter = [\"ar\", \"ru\", \"en\", \"ti\"]"), "{text}");
}

#[test]
fn every_language_with_a_name_in_the_locales_is_known_by_it() {
    let locale = include_str!("../../../data/locales/de.ftl");
    let named: Vec<&str> = locale.lines().filter_map(|line| line.strip_prefix("tongue-")?.split(' ').next()).collect();
    assert_eq!(named, CODES);
    for texts in Language::ALL.map(Texts::new) {
        for code in CODES {
            let name = texts.say(&format!("tongue-{code}"));
            assert_eq!(Tongues::new().codes(std::slice::from_ref(&name)), Some(vec![code.to_owned()]), "{name}");
        }
    }
}

#[test]
fn where_a_word_is_refused_the_possible_ones_are_told() {
    let rows = "ID;Sprachen;Rollstuhl;Titel;Kosten\nhaus;Deutsch, Klingonisch;vielleicht;Rat;teuer\nhaus;Elbisch;;;\n";
    let (code, german, data) = told(rows, "de");
    assert_eq!(code, 1);
    for part in [
        "Möglich: Deutsch, Englisch, Polnisch",
        "Möglich: ja, teilweise, nein\n",
        "Möglich: kostenlos, kostenpflichtig, ermäßigt\n",
    ] {
        assert!(german.contains(part), "{part} in {german}");
    }
    assert_eq!(german.matches("Möglich: Deutsch").count(), 1, "{german}");
    assert!(!fs::read_to_string(data.path().join("b.toml")).unwrap().contains("languages"));
    let (_, english, _data) = told(rows, "en");
    assert!(english.contains("German, English, Polish") && english.contains("free, paid, reduced"), "{english}");
}

#[test]
fn an_address_without_a_scheme_and_another_word_for_free_are_understood() {
    let rows = "ID;Internet;Quelle;Titel;Kosten\nhaus;www.musterstadt.example/haus;musterstadt.example;Rat;Gratis\n";
    let (code, told, data) = told(rows, "de");
    let text = fs::read_to_string(data.path().join("b.toml")).unwrap();
    assert_eq!(code, 0, "{told}");
    assert!(text.contains("website = \"https://www.musterstadt.example/haus\""), "{text}");
    assert!(text.contains("source = \"https://musterstadt.example\"") && text.contains("cost = \"free\""), "{text}");
}

#[test]
fn what_is_no_address_is_no_address_with_a_scheme_either() {
    for word in ["keine.", "siehe Aushang", "haus@musterstadt.example"] {
        let (code, told, data) = told(&format!("ID;Internet\nhaus;{word}\n"), "de");
        assert_eq!(code, 1, "{word}: {told}");
        assert!(!fs::read_to_string(data.path().join("b.toml")).unwrap().contains("website"), "{word}");
    }
}
