//! A failure: what could not be done, where, and what to do about it. Exit code 2.

use crate::text::safe;

/// Something could not be done.
#[derive(Debug, thiserror::Error)]
#[error("{what}")]
pub struct Failure {
    what: String,
    hint: Option<String>,
}

impl Failure {
    /// A failure in safe words: file names and values from outside may hold anything.
    pub fn new(what: impl AsRef<str>) -> Self {
        Self { what: safe::excerpt(what.as_ref(), 400), hint: None }
    }

    /// The same failure with a hint on how to mend it.
    #[must_use]
    pub fn hint(self, hint: impl AsRef<str>) -> Self {
        Self { hint: Some(safe::excerpt(hint.as_ref(), 400)), ..self }
    }

    /// The lines for standard error.
    pub fn report(&self) -> String {
        match &self.hint {
            Some(hint) => format!("error: {}\nhint: {hint}\n", self.what),
            None => format!("error: {}\n", self.what),
        }
    }
}
