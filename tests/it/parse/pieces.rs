//! However small the pieces in which files are read, what comes out is as if each had been read as a whole.

use std::fs;
use std::path::Path;

use wegweiser::dataset::finding::Code;
use wegweiser::dataset::parse::{Parsed, parse_in_pieces};
use wegweiser::dataset::source::SourceFile;

use crate::cases::hostile::{Form, STRINGS, dataset, directory};
use crate::cases::mistakes::MISTAKES;
use crate::cases::slips::SLIPS;
use crate::cases::{FULL, SOUND, many, partner};
use crate::parse::mutations::{Chance, SHIPPED};
use crate::sample::MUSTERSTADT;

/// How many bytes a piece has: of one record, of some, of many.
const SIZES: [usize; 3] = [1, 500, 5_000];

fn files(texts: &[&str]) -> Vec<SourceFile> {
    texts.iter().enumerate().map(|(at, text)| SourceFile::new(&format!("{at}.toml"), text)).collect()
}

fn read(texts: &[&str], size: usize) -> Parsed {
    parse_in_pieces(&files(texts), size)
}

fn whole(texts: &[&str]) -> Parsed {
    read(texts, usize::MAX)
}

#[track_caller]
fn assert_same(texts: &[&str]) {
    let whole = whole(texts);
    let records = serde_json::to_string(&whole.dataset).unwrap();
    for size in SIZES {
        let pieces = read(texts, size);
        assert_eq!(pieces.findings, whole.findings, "in pieces of {size}:\n{}", texts.join("\n----\n"));
        let same = serde_json::to_string(&pieces.dataset).unwrap() == records;
        assert!(same, "in pieces of {size}:\n{}", texts.join("\n----\n"));
    }
}

/// Partners with nothing to complain about.
fn partners(count: usize) -> String {
    many(count, |at| partner(&format!("haus-{at}"), ""))
}

#[test]
fn the_shipped_dataset() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/spree-neisse");
    let mut paths: Vec<_> = fs::read_dir(folder).unwrap().map(|it| it.unwrap().path()).collect();
    paths.sort();
    let texts: Vec<String> = paths.iter().map(|path| fs::read_to_string(path).unwrap()).collect();
    assert_same(&texts.iter().map(String::as_str).collect::<Vec<_>>());
    assert_same(&[&texts.concat()]);
}

#[test]
fn mistakes_in_a_line() {
    for (line, _) in MISTAKES {
        let text = [partner("a", ""), partner("haus", line), partner("b", line)].concat();
        assert_same(&[&text, SOUND]);
    }
}

#[test]
fn mistakes_in_toml() {
    for slip in SLIPS {
        let broken = format!("[[partner]]\nid = \"haus\"\nname = \"Haus\"\n{}\n", slip.text);
        assert_same(&[&[partner("a", ""), broken, partner("b", "")].concat(), SOUND]);
    }
}

#[test]
fn hostile_texts() {
    for string in STRINGS {
        for form in [Form::Escaped, Form::Raw] {
            let text = format!("{}\n{}", dataset(string, form, ""), dataset(string, form, "-2"));
            assert_same(&[&text, &directory(string)]);
        }
    }
}

#[test]
fn the_same_id_in_two_pieces_or_files() {
    let two = [partner("haus", ""), partner("hof", ""), partner("haus", "")].concat();
    let page = "[[page]]\nid = \"haus\"\ntitle = \"A\"\ntext = \"A\"\n";
    let nameless = "[[partner]]\nid = \"haus\"\n[[partner]]\nid = \"hof\"\n";
    assert_same(&[&two, SOUND]);
    assert_same(&[SOUND, &partner("haus", ""), &two]);
    // Pages are read before partners, wherever they stand.
    assert_same(&[&[&partner("haus", ""), page].concat(), SOUND]);
    // A record that is left out does not take an id, and yet its id is a second one.
    assert_same(&[&[&partner("haus", ""), nameless].concat(), SOUND]);
    assert_same(&[&[nameless, &partner("haus", "")].concat(), SOUND]);
    assert_same(&[SOUND, nameless, &partner("haus", ""), nameless]);
}

#[test]
fn headers_that_belong_to_the_record_before() {
    let topic = "[[topic]]\nid = \"t\"\ntitle = \"T\"\n";
    for below in [
        "[partner.verified]\non = 2026-01-01\n",
        "[[partner.offer]]\nid = \"o\"\ntitle = \"O\"\n",
        "[[partner.contact]]\nname = \"Muster\"\n",
        "[partner]\nid = \"p\"\n",
        "[directory]\ntitle = \"Zwei\"\n",
        "[directory]\ntitle = \"Zwei\"\n[[topic]]\nid = \"u\"\n[directory]\ntitle = \"Drei\"\n",
        "[[unbekannt]]\na = 1\n[[topic]]\nid = \"u\"\n[[unbekannt]]\na = 1\n",
        "[field]\nid = \"f\"\n",
        "[[field.goal]]\nid = \"z\"\n",
    ] {
        assert_same(&[&[&partner("haus", ""), topic, below, &partner("hof", "")].concat(), SOUND]);
    }
}

#[test]
fn keys_before_the_first_header() {
    for top in [
        "format = 1\n",
        "format = 2\n",
        "format = \"1\"\n",
        "frei = 1\nformat = 1\n",
        "partner = []\n",
        "partner = [[1]]\n",
        "partner = [{ id = \"x\", name = \"X\" }]\n",
        "partner.id = \"x\"\n",
        "topic = 1\n",
        "directory = { title = \"Zwei\" }\n",
    ] {
        assert_same(&[&format!("{top}{}", partners(5)), SOUND]);
        assert_same(&[SOUND, &format!("{top}{}", partners(5))]);
    }
}

#[test]
fn headers_within_texts_and_comments() {
    for text in [
        "note = \"\"\"\n[[partner]]\nid = \"x\"\n[[partner]]\n\"\"\"",
        "note = '''\n[[topic]]\n'''",
        "# [[partner]]\n#\n# [[partner]]",
        "also = [\n[[partner]]\n]",
        "[[partner]] # Kommentar\nid = \"y\"\nname = \"Y\"",
        "[[partner]] kein Kommentar\nid = \"y\"\nname = \"Y\"",
    ] {
        assert_same(&[&[partner("a", ""), partner("haus", text), partner("b", "")].concat(), SOUND]);
    }
}

#[test]
fn more_mistakes_than_are_listed() {
    let unknown = many(300, |at| partner(&format!("haus-{at}"), "foo = 1\nkind = \"amt\""));
    let dangling = many(300, |at| partner(&format!("haus-{at}"), "town = \"x\"\nfoo = 1"));
    assert_same(&[&unknown, SOUND]);
    let topics = many(300, |at| format!("[[topic]]\nid = \"t-{at}\"\ntitle = \"T\"\nfields = [\"x\"]\n"));
    assert_same(&[&dangling, SOUND]);
    assert_same(&[&[dangling, topics].concat(), SOUND]);
    assert!(read(&[&unknown, SOUND], 1).findings.iter().any(|it| it.code == Code::TooMany));
}

#[test]
fn references_across_pieces_and_files() {
    let directory = "[directory]\ntitle = \"A\"\nsteward = \"haus-7\"\n";
    let text = [directory, &partners(9), "[[topic]]\nid = \"t\"\ntitle = \"T\"\nfields = [\"f\", \"x\", \"wohnen\"]\n"];
    assert_same(&[&text.concat(), &SOUND.replace("[directory]", "[[page]]")]);
    assert_eq!(read(&[&text.concat()], 1).dataset.directory.steward, Some(7));
}

#[test]
fn accidents() {
    let mut chance = Chance(0x6A09_E667_F3BC_C909);
    for (text, times) in
        [([FULL, &partners(3)].concat(), 3_000), (MUSTERSTADT.to_owned(), 200), (SHIPPED.to_owned(), 100)]
    {
        for _ in 0..times {
            let mutated = String::from_utf8_lossy(&chance.mutated(text.as_bytes())).into_owned();
            assert_same(&[&mutated, SOUND]);
        }
    }
}
