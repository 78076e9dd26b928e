//! `wegweiser init`: the beginning of a dataset for another county, with a guide in it.

use std::fs;
use std::io::{self, ErrorKind};
use std::path::Path;

use include_dir::{Dir, include_dir};

use crate::shell::commands::{Outcome, count, remark};
use crate::shell::failure::Failure;
use crate::shell::rewrite::write_new;

static STARTER: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/data/starter");

/// Writes the files into a folder, which is created if it is not there.
///
/// # Errors
/// When there is something in the folder already: then nothing is written. When the disk refuses.
pub fn run(folder: &Path) -> Result<Outcome, Failure> {
    let shown = folder.display();
    let wrong = |wrong: io::Error| Failure::new(format!("{shown}: the dataset cannot be begun: {wrong}"));
    match is_empty(folder) {
        Ok(true) => {}
        Ok(false) => {
            let full = Failure::new(format!("{shown}: the folder is not empty, and nothing was written"));
            return Err(full.hint("name a folder that is empty or not there yet"));
        }
        Err(reason) => return Err(wrong(reason).hint("name a folder that is empty or not there yet")),
    }
    fs::create_dir_all(folder).map_err(wrong)?;
    let mut written = Vec::new();
    for file in STARTER.files() {
        let path = folder.join(file.path());
        if let Err(wrong) = write_new(&path, file.contents()) {
            // What is only begun would be in the way of whoever tries again.
            for path in written {
                let _ = fs::remove_file(path);
            }
            return Err(Failure::new(format!("{}: the file cannot be written: {wrong}", path.display())));
        }
        written.push(path);
    }
    remark(&format!(
        "{shown}: {} written; all that stands in them is invented",
        count(STARTER.files().count(), "file")
    ));
    remark("next: read ANLEITUNG.md there (in German) and put in what is true of your county");
    remark(&format!("check it: wegweiser check {shown}"));
    remark(&format!("open it:  wegweiser --data {shown}"));
    Ok(Outcome::Fine)
}

/// Whether there is nothing in a folder; one that is not there has nothing in it.
fn is_empty(folder: &Path) -> io::Result<bool> {
    match fs::read_dir(folder) {
        Ok(mut entries) => Ok(entries.next().is_none()),
        Err(wrong) if wrong.kind() == ErrorKind::NotFound => Ok(true),
        Err(wrong) => Err(wrong),
    }
}
