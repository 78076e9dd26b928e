//! `wegweiser verify`: a confirmed date in the file, and letters that ask for one.

use std::fs;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::Path;

use assert_cmd::assert::Assert;

use super::{code, errors, folder, output, program};
use crate::cases::SOUND;

const HOUSES: &str = "# Was hier steht, bleibt.\n[[partner]]\nid = \"haus-a\" # fest\nname = \"Haus A\"\nphone = [\"+49 30 \
                      23125-011\"]\nverified = { on = 2020-01-02, source = \"https://musterstadt.example/a\" }\n\n[[partner]]\nid = \
                      \"haus-b\"\nname = \"Haus B\"\nemail = [\"b@musterstadt.example\"]\n\n[[partner]]\nid = \"haus-c\"\nname = \"Haus \
                      C\"\nverified = { on = 2026-11-01, source = \"https://musterstadt.example/c\" }\n";

fn houses() -> tempfile::TempDir {
    folder(&[("a.toml", SOUND), ("orte/b.toml", HOUSES)])
}

fn verify(data: &Path, more: &[&str]) -> Assert {
    program().args(["verify", "--at", "2026-11-23T10:00", "--data"]).arg(data).args(more).assert()
}

const NEW: &str = "https://musterstadt.example/neu";

#[test]
fn a_confirmed_date_is_all_that_changes_in_the_file() {
    let data = houses();
    let answer = verify(data.path(), &["haus-a", "--on", "2026-11-20", "--source", NEW]);
    assert_eq!((code(&answer), output(&answer).as_str()), (0, ""), "{}", errors(&answer));
    assert!(errors(&answer).starts_with("orte/b.toml: haus-a is verified on 2026-11-20"), "{}", errors(&answer));
    let old = "on = 2020-01-02, source = \"https://musterstadt.example/a\"";
    let new = format!("on = 2026-11-20, source = [\"{NEW}\", \"https://musterstadt.example/a\"]");
    assert_eq!(fs::read_to_string(data.path().join("orte/b.toml")).unwrap(), HOUSES.replace(old, &new));
    let show = program().args(["show", "haus-a", "--data"]).arg(data.path()).assert();
    assert!(output(&show).contains("20.11.2026"), "{}", output(&show));
}

#[test]
fn a_day_may_be_written_as_people_write_it() {
    let data = houses();
    let answer = verify(data.path(), &["haus-a", "--on", "20.11.2026", "--source", NEW]);
    assert!(errors(&answer).starts_with("orte/b.toml: haus-a is verified on 2026-11-20"), "{}", errors(&answer));
    assert!(fs::read_to_string(data.path().join("orte/b.toml")).unwrap().contains("on = 2026-11-20"));
}

#[test]
fn what_would_be_an_error_is_refused_and_nothing_written() {
    let data = houses();
    for (arguments, word) in [
        (["haus-a", "--on", "2026-11-24", "--source", NEW], "2026-11-24"),
        (["haus-a", "--on", "23.11.26", "--source", NEW], "--on 23.11.2026"),
        (["haus-a", "--on", "2026-11-20", "--source", "telefonisch"], "telefonisch"),
        (["hausa", "--on", "2026-11-20", "--source", NEW], "the nearest is haus-a"),
        (["wohnen", "--on", "2026-11-20", "--source", NEW], "neither a partner nor an offer"),
    ] {
        let answer = verify(data.path(), &arguments);
        assert_eq!((code(&answer), output(&answer).as_str()), (2, ""), "{arguments:?}");
        assert!(errors(&answer).contains(word), "{word}: {}", errors(&answer));
    }
    assert_eq!(fs::read_to_string(data.path().join("orte/b.toml")).unwrap(), HOUSES);
}

#[test]
fn the_copy_in_the_program_cannot_be_verified() {
    let answer = program().args(["verify", "tafel-forst", "--on", "2026-11-20", "--source", NEW]).assert();
    assert_eq!(code(&answer), 2);
    assert!(errors(&answer).contains("--data"), "{}", errors(&answer));
}

#[test]
fn links_and_permissions_stay_and_nothing_is_left_beside() {
    let (data, far) = (folder(&[("a.toml", SOUND)]), folder(&[("real.toml", HOUSES)]));
    let real = far.path().join("real.toml");
    fs::set_permissions(&real, fs::Permissions::from_mode(0o640)).unwrap();
    fs::write(far.path().join(".wegweiser-unfinished"), "litter").unwrap();
    symlink(&real, data.path().join("b.toml")).unwrap();
    assert_eq!(code(&verify(data.path(), &["haus-b", "--on", "2026-11-20", "--source", NEW])), 0);
    assert!(data.path().join("b.toml").is_symlink());
    assert_eq!(fs::metadata(&real).unwrap().permissions().mode() & 0o777, 0o640);
    assert!(fs::read_to_string(&real).unwrap().contains("on = 2026-11-20"));
    assert_eq!(fs::read_dir(far.path()).unwrap().count(), 1);
}

#[test]
fn letters_go_to_those_not_verified_for_a_year_the_undated_and_oldest_first() {
    let data = houses();
    let answer = verify(data.path(), &["--mail"]);
    assert_eq!((code(&answer), errors(&answer).as_str()), (0, "2 letters\n"));
    let text = output(&answer);
    let letters: Vec<&str> = text.split("------------").filter(|it| it.contains("Betreff: ")).collect();
    assert_eq!(letters.len(), 2, "{text}");
    assert!(letters[0].starts_with("An: b@musterstadt.example\nBetreff: "), "{text}");
    assert!(letters[0].contains("Haus B") && letters[0].contains("nicht bekannt"), "{text}");
    assert!(letters[1].contains("Telefon 030 23125-011") && letters[1].contains("02.01.2020"), "{text}");
    assert!(!text.contains("Haus C") && text.contains("Guten Tag,"), "{text}");
}

#[test]
fn a_date_needs_a_record_and_a_source() {
    for arguments in
        [&["haus-a"][..], &["haus-a", "--on", "2026-11-20"], &["--on", "2026-11-20"], &[], &["haus-a", "--mail"]]
    {
        assert_eq!(code(&verify(houses().path(), arguments)), 2, "{arguments:?}");
    }
}

#[test]
fn an_older_date_does_not_take_the_place_of_a_later_one() {
    let data = houses();
    let answer = verify(data.path(), &["haus-c", "--on", "2026-10-31", "--source", NEW]);
    assert_eq!((code(&answer), output(&answer).as_str()), (2, ""));
    assert!(errors(&answer).contains("haus-c was verified later than that already: 2026-11-01"), "{}", errors(&answer));
    assert_eq!(fs::read_to_string(data.path().join("orte/b.toml")).unwrap(), HOUSES);
}
