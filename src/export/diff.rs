//! What changed from one edition to another: records that came, went, moved or have other facts.

use std::collections::HashMap;
use std::fmt::Write as _;

use serde::Serialize;

use crate::dataset::Dataset;
use crate::export::fact::{Described, Fact, described};
use crate::language::Language;
use crate::language::texts::Texts;
use crate::sheet::plain::escaped;

/// What happened to a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Change {
    /// It is new.
    Added,
    /// It is gone.
    Removed,
    /// It is elsewhere: an offer with another partner, a partner at another address. Other facts may have changed too.
    Moved,
    /// Its facts are others.
    Changed,
}

impl Change {
    /// Every change in the order in which people want to hear of them, with the message that says it.
    pub const ALL: [(Self, &'static str); 4] = [
        (Self::Added, "diff-added"),
        (Self::Removed, "diff-removed"),
        (Self::Moved, "diff-moved"),
        (Self::Changed, "diff-changed"),
    ];
}

/// A fact that is another one now; `None` is unknown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Alteration {
    /// Its name in the files.
    pub key: &'static str,
    /// The language of a text; `None` where it is the same in all of them.
    pub language: Option<String>,
    /// What it was.
    pub old: Option<String>,
    /// What it is.
    pub new: Option<String>,
}

/// What happened to one record.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Difference {
    /// What happened.
    pub change: Change,
    /// What it is: `partner`, `offer`, `field` …
    pub kind: &'static str,
    /// Its id; empty for the directory itself.
    pub id: String,
    /// What it is called now, or was called last.
    pub title: String,
    /// Which facts are others; none for what came or went.
    pub facts: Vec<Alteration>,
}

/// The facts that say where a record is. Another postcode alone is no other place.
const WHEREABOUTS: [&str; 3] = ["partner", "street", "town"];

/// The differences of two editions, kind by kind in the order of the new one, what is gone last. The order of records,
/// and the files they stand in, make none.
pub fn differences(old: &Dataset, new: &Dataset, language: Language) -> Vec<Difference> {
    let (before, after) = (described(old, language), described(new, language));
    let name = |it: &Described| (it.kind, it.id.clone());
    let known: HashMap<_, &Described> = before.iter().map(|it| (name(it), it)).collect();
    let present: HashMap<_, &Described> = after.iter().map(|it| (name(it), it)).collect();
    let mut all: Vec<Difference> = after
        .iter()
        .filter_map(|it| match known.get(&name(it)) {
            None => Some(difference(it, Change::Added, Vec::new())),
            Some(before) => {
                let facts = alterations(&before.facts, &it.facts);
                let is_elsewhere = facts.iter().any(is_move);
                let change = if is_elsewhere { Change::Moved } else { Change::Changed };
                (!facts.is_empty()).then(|| difference(it, change, facts))
            }
        })
        .collect();
    let gone = before.iter().filter(|it| !present.contains_key(&name(it)));
    all.extend(gone.map(|it| difference(it, Change::Removed, Vec::new())));
    all
}

/// Whether it says that a record is elsewhere; what only became known moved nobody.
fn is_move(fact: &Alteration) -> bool {
    WHEREABOUTS.contains(&fact.key) && fact.old.is_some() && fact.new.is_some()
}

fn difference(it: &Described, change: Change, facts: Vec<Alteration>) -> Difference {
    Difference { change, kind: it.kind, id: it.id.clone(), title: it.title.clone(), facts }
}

fn alterations(old: &[Fact], new: &[Fact]) -> Vec<Alteration> {
    let value = |facts: &[Fact], of: &Fact| {
        facts.iter().find(|it| (it.key, &it.tag) == (of.key, &of.tag)).map(|it| it.value.clone())
    };
    let is_gone = |fact: &&Fact| value(new, fact).is_none();
    let every = new.iter().chain(old.iter().filter(is_gone));
    let every = every.map(|fact| Alteration {
        key: fact.key,
        language: (!fact.tag.is_empty()).then(|| fact.tag.clone()),
        old: value(old, fact),
        new: value(new, fact),
    });
    every.filter(|fact| fact.old != fact.new).collect()
}

/// The differences as JSON: an array of `{ change, kind, id, title, facts: [{ key, language, old, new }] }`.
pub fn json(differences: &[Difference]) -> String {
    // Strings and lists of them always have a JSON form.
    format!("{}\n", serde_json::to_string_pretty(differences).unwrap_or_default())
}

/// The differences for people, sorted by what happened.
pub fn text(differences: &[Difference], texts: &Texts) -> String {
    let mut out = String::new();
    for (message, list) in by_change(differences) {
        let _ = writeln!(out, "{}", texts.say_with(message, &[("count", list.len().into())]));
        for it in list {
            let message = if it.id.is_empty() { "diff-named" } else { "diff-record" };
            let _ = writeln!(out, "  {}", named(it, message, texts));
            for fact in &it.facts {
                let _ = writeln!(out, "      {}", altered(fact, texts));
            }
        }
        out.push('\n');
    }
    if out.is_empty() {
        out = format!("{}\n", texts.say("diff-none"));
    }
    out.truncate(out.trim_end().len());
    out.push('\n');
    out
}

/// The differences as Markdown for a newsletter, sorted by what happened.
pub fn markdown(differences: &[Difference], directory: &str, texts: &Texts) -> String {
    let mut out = format!("# {}\n", escaped(&texts.say_with("diff-title", &[("directory", directory.into())])));
    if differences.is_empty() {
        let _ = write!(out, "\n{}\n", escaped(&texts.say("diff-none")));
    }
    for (message, list) in by_change(differences) {
        let _ = write!(out, "\n## {}\n\n", escaped(&texts.say_with(message, &[("count", list.len().into())])));
        for it in list {
            // Ids are for those who keep the data.
            let _ = writeln!(out, "- {}", escaped(&named(it, "diff-named", texts)));
            for fact in &it.facts {
                let _ = writeln!(out, "  - {}", escaped(&altered(fact, texts)));
            }
        }
    }
    out
}

/// What happened, as a message, with the records to which it did.
fn by_change(differences: &[Difference]) -> impl Iterator<Item = (&'static str, Vec<&Difference>)> {
    let lists = Change::ALL
        .into_iter()
        .map(|(change, message)| (message, differences.iter().filter(|it| it.change == change).collect::<Vec<_>>()));
    lists.filter(|(_, list)| !list.is_empty())
}

fn named(it: &Difference, message: &str, texts: &Texts) -> String {
    let kind = texts.say(&format!("record-{}", it.kind));
    let values = [("kind", kind.as_str().into()), ("title", it.title.as_str().into()), ("id", it.id.as_str().into())];
    texts.say_with(message, &values)
}

fn altered(fact: &Alteration, texts: &Texts) -> String {
    let said = |value: &Option<String>| match (value.as_deref(), fact.key) {
        (None, _) => texts.say("unknown"),
        (Some("true"), "by_appointment") => texts.say("by-appointment"),
        (Some("false"), "by_appointment") => texts.say("without-appointment"),
        (Some(value), key) => texts.say_or(&format!("{key}-{value}"), value),
    };
    let label = texts.say(&format!("property-{}", fact.key.replace('_', "-")));
    let language = fact.language.as_ref().filter(|tag| *tag != "de");
    let language =
        language.map_or_else(String::new, |tag| format!(" ({})", texts.say_or(&format!("tongue-{tag}"), tag)));
    format!("{label}{language}: {} → {}", said(&fact.old), said(&fact.new))
}
