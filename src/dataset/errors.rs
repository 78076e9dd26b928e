//! The errors of an edition, and which of them are new compared with an older one.

use std::collections::BTreeMap;

use crate::dataset::finding::{Code, Finding, Severity};

/// The errors of an edition. Of one that came from a copy only their number is known.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Errors {
    count: usize,
    listed: Vec<Finding>,
}

/// What makes two errors the same. Where they stand is no part of it: whoever adds a line above moves them all.
type Nature<'f> = (Code, &'f str, &'f [(&'static str, String)]);

impl Errors {
    /// Those among all findings.
    pub fn among(findings: Vec<Finding>) -> Self {
        let is_error = |finding: &Finding| finding.severity() == Severity::Error;
        let listed: Vec<Finding> = findings.into_iter().filter(is_error).collect();
        Self { count: listed.len(), listed }
    }

    /// So many, of which nothing more is known.
    pub fn counted(count: usize) -> Self {
        Self { count, listed: Vec::new() }
    }

    /// How many there are.
    pub fn count(&self) -> usize {
        self.count
    }

    /// The first that the older edition did not have; what keeps a file from being read comes before what follows from
    /// it. Where only the number of the older ones is known, a new one cannot be told from them: then it is the first
    /// of all.
    pub fn new_since(&self, older: &Self) -> Option<&Finding> {
        if older.listed.len() < older.count {
            return self.listed.first().filter(|_| self.count > older.count);
        }
        let mut known: BTreeMap<Nature<'_>, usize> = BTreeMap::new();
        for finding in &older.listed {
            *known.entry(nature(finding)).or_default() += 1;
        }
        let mut new = Vec::new();
        for finding in &self.listed {
            match known.get_mut(&nature(finding)) {
                Some(left @ 1..) => *left -= 1,
                _ => new.push(finding),
            }
        }
        new.into_iter().min_by_key(|finding| finding.code > Code::Syntax)
    }
}

/// The first error whose like was not there before; a second of the same nature counts as known.
pub fn first_unlike<'a>(before: &[Finding], after: &'a [Finding]) -> Option<&'a Finding> {
    let is_known = |finding: &Finding| before.iter().any(|it| nature(it) == nature(finding));
    after.iter().find(|finding| finding.severity() == Severity::Error && !is_known(finding))
}

fn nature(finding: &Finding) -> Nature<'_> {
    let values = match finding.code {
        // Its other value is the place of the first one.
        Code::DuplicateId => finding.values.get(..1).unwrap_or_default(),
        _ => &finding.values,
    };
    (finding.code, &finding.file, values)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dataset::finding::Position;

    fn error(file: &str, line: u32) -> Finding {
        let at = Position { line, column: 1 };
        Finding { code: Code::Syntax, file: file.to_owned(), at, values: Vec::new() }
    }

    fn errors(places: &[(&str, u32)]) -> Errors {
        Errors::among(places.iter().map(|(file, line)| error(file, *line)).collect())
    }

    #[test]
    fn an_error_that_only_moved_is_not_new() {
        assert_eq!(errors(&[("a", 9)]).new_since(&errors(&[("a", 3)])), None);
    }

    #[test]
    fn as_many_errors_elsewhere_are_new() {
        let newer = errors(&[("b", 4)]);
        assert_eq!(newer.new_since(&errors(&[("a", 3)])).map(Finding::place).as_deref(), Some("b:4:1"));
    }

    #[test]
    fn a_doubled_id_whose_first_place_moved_is_not_new() {
        let doubled = |first: &str| Finding {
            code: Code::DuplicateId,
            values: vec![("id", "haus".to_owned()), ("first", first.to_owned())],
            ..error("a", 1)
        };
        assert_eq!(first_unlike(&[doubled("a:3")], &[doubled("a:4")]), None);
    }

    #[test]
    fn a_second_error_of_the_same_nature_is_new() {
        let newer = errors(&[("a", 3), ("a", 5)]);
        assert_eq!(newer.new_since(&errors(&[("a", 3)])).map(Finding::place).as_deref(), Some("a:5:1"));
    }

    #[test]
    fn what_follows_from_an_unreadable_file_comes_after_it() {
        let missing = Finding { code: Code::MissingKey, ..error("a", 1) };
        let newer = Errors::among(vec![missing, error("a", 3)]);
        assert_eq!(newer.new_since(&Errors::default()).map(Finding::place).as_deref(), Some("a:3:1"));
    }

    #[test]
    fn of_counted_errors_only_the_number_is_compared() {
        assert_eq!(errors(&[("b", 4)]).new_since(&Errors::counted(1)), None);
        assert!(errors(&[("b", 4), ("a", 1)]).new_since(&Errors::counted(1)).is_some());
    }
}
