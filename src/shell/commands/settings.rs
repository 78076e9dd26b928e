//! `wegweiser settings`: where the settings are, and which are in force.

use std::fs;
use std::io::ErrorKind;

use crate::keys::keymap::Keymap;
use crate::language::texts::Texts;
use crate::shell::commands::{Outcome, answer, remark};
use crate::shell::failure::Failure;
use crate::shell::rewrite::write_new;
use crate::shell::settings::Settings;
use crate::shell::settings::page::page;
use crate::shell::store::Store;
use crate::shell::surroundings::Surroundings;
use crate::text::safe;

/// Prints the settings in force as a settings file.
///
/// # Errors
/// When standard output cannot take it.
pub fn print(surroundings: &Surroundings) -> Result<Outcome, Failure> {
    let texts = Texts::new(surroundings.language);
    let path = surroundings.config.path.clone();
    let about = |id: &str, path: Option<&std::path::Path>| match path {
        Some(path) => {
            let path = safe::excerpt(&path.display().to_string(), 300);
            format!("# {}\n", texts.say_with(id, &[("path", path.as_str().into())]))
        }
        None => String::new(),
    };
    let is_there = path.as_ref().is_some_and(|path| fs::symlink_metadata(path).is_ok());
    let mut text = about(if is_there { "settings-page-file" } else { "settings-page-missing" }, path.as_deref());
    text += &about("settings-page-store", Store::own().as_ref().map(Store::folder));
    for problem in &surroundings.config.problems {
        text.extend(["# ! ", &problem.say(&texts), "\n"]);
    }
    text.push('\n');
    answer(&(text + &page(surroundings.settings(), &surroundings.config.keymap, &texts)))?;
    Ok(if surroundings.config.problems.is_empty() { Outcome::Fine } else { Outcome::Findings })
}

/// Writes a file in which every setting is explained and none is set. One that is there is never written over.
///
/// # Errors
/// When there is a file, no place for one, or the disk refuses.
pub fn write(surroundings: &Surroundings) -> Result<Outcome, Failure> {
    let path = surroundings.config.path.clone();
    let path = path.ok_or_else(|| Failure::new("there is no home folder for settings").hint("set HOME"))?;
    let shown = path.display();
    let wrong = |wrong| Failure::new(format!("{shown}: the settings cannot be written: {wrong}"));
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(wrong)?;
    }
    let texts = Texts::new(surroundings.language);
    let text = page(&Settings::default(), &Keymap::standard(), &texts);
    match write_new(&path, text.as_bytes()) {
        Err(there) if there.kind() == ErrorKind::AlreadyExists => {
            let failure = Failure::new(format!("{shown}: there is a settings file already, and nothing was written"));
            return Err(failure.hint("`wegweiser settings` prints every setting, to be copied from"));
        }
        other => other.map_err(wrong)?,
    }
    remark(&format!("{shown}: written; every setting is explained in it, and none is set yet"));
    Ok(Outcome::Fine)
}
