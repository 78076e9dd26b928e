//! The copy of a large dataset in the cache folder: used when it is what it should be, and never missed when it is not.

use std::fmt::Write as _;
use std::fs;
use std::os::unix::fs::{MetadataExt, PermissionsExt, symlink};
use std::path::{Path, PathBuf};

use assert_cmd::assert::Assert;
use tempfile::TempDir;

use super::{code, folder, output, program};
use crate::cases::{SOUND, partner};

/// A dataset large enough for a copy, and a place for it.
struct Ground {
    data: TempDir,
    home: TempDir,
}

impl Ground {
    fn new() -> Self {
        Self { data: large(), home: TempDir::new().unwrap() }
    }

    fn cache(&self) -> PathBuf {
        self.home.path().join("wegweiser")
    }

    fn ask(&self, arguments: &str) -> Assert {
        asked(self.data.path(), self.home.path(), arguments)
    }

    /// Names of all files in the cache folder.
    fn files(&self) -> Vec<String> {
        let entries = fs::read_dir(self.cache()).into_iter().flatten();
        let mut names: Vec<String> = entries.map(|it| it.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }

    fn image(&self) -> PathBuf {
        let files = self.files();
        assert!(matches!(&*files, [one] if one != "unfinished"), "{files:?}");
        self.cache().join(&files[0])
    }

    /// Which file the image is; a rewritten one is another.
    fn number(&self) -> u64 {
        fs::metadata(self.image()).unwrap().ino()
    }

    /// Asks, breaks the copy, and asks again: the answer is the same, and a new copy is written.
    #[track_caller]
    fn is_not_trusted(&self, change: impl FnOnce(&mut Vec<u8>)) {
        let before = output(&self.ask("search rat"));
        let mut bytes = fs::read(self.image()).unwrap();
        let sound = bytes.clone();
        change(&mut bytes);
        assert_ne!(bytes, sound);
        fs::write(self.image(), bytes).unwrap();
        assert_eq!(output(&self.ask("search rat")), before);
        assert_eq!(fs::read(self.image()).unwrap(), sound);
    }
}

fn asked(data: &Path, home: &Path, arguments: &str) -> Assert {
    let mut program = program();
    program.env("XDG_CACHE_HOME", home).args(arguments.split_whitespace()).arg("--data").arg(data).assert()
}

/// More than a megabyte of invented offices.
fn large() -> TempDir {
    let mut text = String::new();
    for number in 0..6_000 {
        writeln!(text, "{}", partner(&format!("haus-{number}"), "")).unwrap();
    }
    assert!(text.len() > 1_000_000);
    folder(&[("a.toml", SOUND), ("b.toml", &text)])
}

#[test]
fn the_second_start_reads_the_copy_of_the_first_and_answers_the_same() {
    let ground = Ground::new();
    let first = output(&ground.ask("search rat"));
    let number = ground.number();
    assert_eq!(output(&ground.ask("search rat")), first);
    assert_eq!(ground.number(), number);
    assert!(first.contains("haus-"), "{first}");
}

#[test]
fn every_command_that_asks_for_records_uses_it() {
    let ground = Ground::new();
    let fresh = output(&ground.ask("show haus-7 --format json --no-cache"));
    ground.ask("search rat");
    let number = ground.number();
    assert_eq!(output(&ground.ask("show haus-7 --format json")), fresh);
    let question = "search --format json --limit 3 --at 2026-11-23T10:00 rat";
    assert_eq!(output(&ground.ask(question)), output(&ground.ask(&format!("{question} --no-cache"))));
    assert_eq!(ground.number(), number);
}

#[test]
fn no_flipped_bit_is_trusted() {
    let ground = Ground::new();
    ground.is_not_trusted(|bytes| bytes[0] ^= 1);
    ground.is_not_trusted(|bytes| bytes[30] ^= 1);
    ground.is_not_trusted(|bytes| bytes[40] ^= 0x80);
    ground.is_not_trusted(|bytes| bytes[96] ^= 1);
    ground.is_not_trusted(|bytes| *bytes.last_mut().unwrap() ^= 1);
    ground.is_not_trusted(|bytes| {
        let middle = bytes.len() / 2;
        bytes[middle] ^= 4;
    });
}

#[test]
fn no_other_length_is_trusted() {
    let ground = Ground::new();
    ground.is_not_trusted(Vec::clear);
    ground.is_not_trusted(|bytes| bytes.truncate(20));
    ground.is_not_trusted(|bytes| bytes.truncate(bytes.len() / 2));
    ground.is_not_trusted(|bytes| bytes.push(0));
    ground.is_not_trusted(|bytes| bytes[24..32].fill(0xff));
}

#[test]
fn a_copy_made_by_another_program_is_not_trusted() {
    // The key stands behind the mark; another version has another one.
    Ground::new().is_not_trusted(|bytes| bytes[8..24].reverse());
}

#[test]
fn a_changed_source_is_noticed_whatever_its_size_and_date() {
    let ground = Ground::new();
    ground.ask("search rat");
    let (file, number) = (ground.data.path().join("b.toml"), ground.number());
    let date = fs::metadata(&file).unwrap().modified().unwrap();
    let text = fs::read_to_string(&file).unwrap();
    fs::write(&file, text.replacen("\"haus-7\"", "\"haus-x\"", 1)).unwrap();
    fs::File::options().write(true).open(&file).unwrap().set_modified(date).unwrap();
    assert_eq!(code(&ground.ask("show haus-x")), 0);
    assert_eq!(code(&ground.ask("show haus-7")), 1);
    ground.ask("search rat");
    assert_ne!(ground.number(), number);
}

#[test]
fn an_added_and_a_removed_source_are_noticed() {
    let ground = Ground::new();
    ground.ask("search rat");
    let file = ground.data.path().join("c.toml");
    fs::write(&file, partner("neubau", "")).unwrap();
    assert_eq!(code(&ground.ask("show neubau")), 0);
    fs::remove_file(&file).unwrap();
    assert_eq!(code(&ground.ask("show neubau")), 1);
}

#[test]
fn a_copy_is_for_its_owner_alone() {
    let ground = Ground::new();
    ground.ask("search rat");
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!((mode(&ground.cache()), mode(&ground.image())), (0o700, 0o600));
}

#[test]
fn whoever_wants_no_copy_gets_none() {
    let ground = Ground::new();
    ground.ask("search rat --no-cache");
    assert_eq!(ground.files(), Vec::<String>::new());
}

#[test]
fn a_check_reads_the_sources_and_leaves_no_copy() {
    let ground = Ground::new();
    let fresh = output(&ground.ask("check"));
    assert_eq!(ground.files(), Vec::<String>::new());
    ground.ask("search rat");
    assert_eq!(output(&ground.ask("check")), fresh);
}

#[test]
fn a_small_dataset_and_the_shipped_one_need_no_copy() {
    let home = TempDir::new().unwrap();
    asked(super::sound_folder().path(), home.path(), "search rat");
    program().env("XDG_CACHE_HOME", home.path()).args(["search", "schuldnerberatung"]).assert().success();
    assert_eq!(fs::read_dir(home.path()).unwrap().count(), 0);
}

#[test]
fn where_no_copy_can_be_written_everything_goes_on_without() {
    let ground = Ground::new();
    let fresh = output(&ground.ask("search rat --no-cache"));
    fs::write(ground.cache(), "no folder").unwrap();
    let answer = ground.ask("search rat");
    assert_eq!((output(&answer), code(&answer)), (fresh, 0));
    assert!(answer.get_output().stderr.is_empty());
}

#[test]
fn what_an_interrupted_start_left_is_in_nobodys_way() {
    let ground = Ground::new();
    fs::create_dir(ground.cache()).unwrap();
    fs::write(ground.cache().join("unfinished"), vec![7; 3_000_000]).unwrap();
    ground.ask("search rat");
    assert_eq!(fs::read(ground.image()).unwrap()[..8], *b"WEGWEISR");
}

#[test]
fn a_link_in_the_cache_folder_leads_nobody_to_another_file() {
    let ground = Ground::new();
    let other = ground.home.path().join("anderes");
    fs::write(&other, "unberührt").unwrap();
    fs::create_dir(ground.cache()).unwrap();
    symlink(&other, ground.cache().join("unfinished")).unwrap();
    assert_eq!(code(&ground.ask("search rat")), 0);
    assert_eq!(fs::read_to_string(&other).unwrap(), "unberührt");
}

#[test]
fn only_the_latest_few_copies_are_kept() {
    let home = TempDir::new().unwrap();
    for _ in 0..6 {
        asked(large().path(), home.path(), "search rat");
    }
    assert_eq!(fs::read_dir(home.path().join("wegweiser")).unwrap().count(), 4);
}
