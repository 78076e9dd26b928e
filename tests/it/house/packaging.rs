//! The package: every file it names is there or is made, and the desktop finds what its entry promises.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::tools;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Source and target of each file of the package.
fn assets() -> Vec<(String, String)> {
    let text = fs::read_to_string(root().join("Cargo.toml")).unwrap();
    let manifest: toml::Table = toml::from_str(&text).unwrap();
    let assets = manifest["package"]["metadata"]["deb"]["assets"].as_array().unwrap();
    let word = |value: &toml::Value| value.as_str().unwrap().to_owned();
    assets.iter().map(|asset| (word(&asset[0]), word(&asset[1]))).collect()
}

/// The files that a source means; a `*` stands for any name.
fn meant(source: &str) -> Vec<PathBuf> {
    let Some((folder, end)) = source.split_once('*') else { return vec![root().join(source)] };
    let files = fs::read_dir(root().join(folder)).unwrap().map(|file| file.unwrap().path());
    files.filter(|file| file.to_string_lossy().ends_with(end)).collect()
}

/// The value of a key of the desktop entry.
fn entry(key: &str) -> Option<String> {
    let text = fs::read_to_string(root().join("data/packaging/wegweiser.desktop")).unwrap();
    text.lines().find_map(|line| line.strip_prefix(key)?.strip_prefix('=').map(str::to_owned))
}

#[test]
fn every_file_of_the_package_is_there_or_is_made() {
    let made = tempfile::tempdir().unwrap();
    let mut script = Command::new(root().join(".ci/package"));
    script.args(["files", env!("CARGO_BIN_EXE_wegweiser")]).arg(made.path());
    assert!(script.status().unwrap().success());
    for (source, target) in assets() {
        let files = match (source.strip_prefix("target/package/"), source.strip_prefix("target/release/")) {
            (Some(name), _) => vec![made.path().join(name)],
            (_, Some(name)) => {
                assert_eq!((name, target.as_str()), ("wegweiser", "usr/bin/"));
                continue;
            }
            _ => meant(&source),
        };
        assert!(!files.is_empty(), "{source} means no file");
        for file in files {
            assert!(fs::metadata(&file).is_ok_and(|it| it.len() > 0), "{} is missing or empty", file.display());
        }
    }
}

#[test]
fn the_package_has_the_whole_dataset_that_the_program_has() {
    let (source, target) = assets().into_iter().find(|(_, target)| target.starts_with("usr/share/wegweiser/")).unwrap();
    assert_eq!(target, "usr/share/wegweiser/spree-neisse/");
    let all = fs::read_dir(root().join("data/spree-neisse")).unwrap().count();
    assert_eq!(meant(&source).len(), all);
}

#[test]
fn the_desktop_entry_starts_the_program_in_a_terminal() {
    let expected = [("Type", "Application"), ("Exec", "wegweiser"), ("TryExec", "wegweiser"), ("Terminal", "true")];
    for (key, value) in expected {
        assert_eq!(entry(key).as_deref(), Some(value), "{key}");
    }
    for key in ["Name", "GenericName", "GenericName[de]", "Comment", "Comment[de]", "Keywords[de]"] {
        assert!(entry(key).is_some_and(|value| !value.is_empty()), "{key}");
    }
    assert!(entry("Categories").unwrap().split(';').any(|it| it == "Office"));
}

#[test]
fn the_icon_of_the_desktop_entry_is_in_the_package() {
    let name = format!("{}.svg", entry("Icon").unwrap());
    let (source, target) = assets().into_iter().find(|(source, _)| source.ends_with(&name)).unwrap();
    assert_eq!(target, "usr/share/icons/hicolor/scalable/apps/");
    assert!(fs::read_to_string(root().join(source)).unwrap().contains("<svg xmlns=\"http://www.w3.org/2000/svg\""));
}

#[test]
fn the_desktop_entry_is_valid() {
    if tools::is_there("desktop-file-validate", &["--help"]) {
        let mut command = Command::new("desktop-file-validate");
        let said = tools::output(command.arg(root().join("data/packaging/wegweiser.desktop")), b"");
        assert_eq!(said, "");
    }
}

#[test]
fn the_manual_names_the_dataset_of_the_package() {
    let output = Command::new(env!("CARGO_BIN_EXE_wegweiser")).arg("man").output().unwrap();
    assert!(String::from_utf8_lossy(&output.stdout).replace('\\', "").contains("/usr/share/wegweiser/spree-neisse"));
}
