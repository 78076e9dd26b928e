//! Keys of one's own: what the settings say, what speaks against it, and the bindings that come of it.

use std::borrow::Cow;

use crate::app::message::Message;
use crate::keys::chord::Chord;
use crate::keys::{BINDINGS, Binding, Prominence, action};

/// The keys somebody wants for an action; none takes its keys away.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// The name of the action.
    pub action: String,
    /// The keys as they were written.
    pub keys: Vec<String>,
}

/// What speaks against a choice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Objection {
    /// Which choice, counted from 0.
    pub choice: usize,
    /// Which of its keys; `None` where it is the action.
    pub key: Option<usize>,
    /// What it is.
    pub reason: Reason,
}

/// What can speak against a choice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reason {
    /// There is no such action; perhaps this one is meant.
    NoAction(Option<&'static str>),
    /// There is no such key.
    NoKey,
    /// It is a key whose meaning stays.
    Fixed,
    /// In the same place it does this already.
    Taken(&'static str),
}

/// A choice as far as nothing speaks against it.
struct Accepted {
    choice: usize,
    message: Message,
    /// The keys with their places in the choice.
    chords: Vec<(usize, Chord)>,
}

/// The bindings with these choices, as far as nothing speaks against them, and what does.
pub fn chosen(choices: &[Choice]) -> (Vec<Binding>, Vec<Objection>) {
    let mut objections = Vec::new();
    let mut accepted: Vec<Accepted> = Vec::new();
    for (at, choice) in choices.iter().enumerate() {
        accepted.extend(accept(at, choice, &mut objections));
    }
    loop {
        let bindings = bound(&accepted);
        let Some((at, key, taken)) = clash(&bindings, &accepted) else {
            objections.sort_by_key(|objection| (objection.choice, objection.key));
            return (bindings, objections);
        };
        let Some(one) = accepted.get_mut(at) else { return (bindings, objections) };
        objections.push(Objection { choice: one.choice, key: Some(key), reason: Reason::Taken(taken) });
        one.chords.retain(|(place, _)| *place != key);
        if one.chords.is_empty() {
            accepted.remove(at);
        }
    }
}

fn accept(at: usize, choice: &Choice, objections: &mut Vec<Objection>) -> Option<Accepted> {
    let mut object = |key, reason| objections.push(Objection { choice: at, key, reason });
    let Some(binding) = BINDINGS.iter().find(|binding| action::name(&binding.message) == choice.action) else {
        object(None, Reason::NoAction(nearest(&choice.action, &action::names())));
        return None;
    };
    let mut chords = Vec::new();
    for (place, text) in choice.keys.iter().enumerate() {
        match Chord::parse(text) {
            None => object(Some(place), Reason::NoKey),
            Some(chord) if !chord.is_free() => object(Some(place), Reason::Fixed),
            Some(chord) => chords.push((place, chord)),
        }
    }
    // Whoever wrote only what cannot be shall keep the keys there are.
    let is_meant = !chords.is_empty() || choice.keys.is_empty();
    is_meant.then(|| Accepted { choice: at, message: binding.message.clone(), chords })
}

/// The name that comes nearest to what was written, if any is near.
pub fn nearest(written: &str, names: &[&'static str]) -> Option<&'static str> {
    let lower = written.to_lowercase().replace(['_', ' '], "-");
    let near = names.iter().map(|name| (strsim::osa_distance(&lower, name), *name));
    near.filter(|(distance, name)| *distance <= 1 + name.len() / 4).min().map(|(_, name)| name)
}

/// The last choice with a key that does something else in the same place: its place, the key's, and what that does.
fn clash(bindings: &[Binding], accepted: &[Accepted]) -> Option<(usize, usize, &'static str)> {
    for (at, one) in accepted.iter().enumerate().rev() {
        for (key, chord) in &one.chords {
            let is_it = |it: &&Binding| Chord { code: it.code, modifiers: it.modifiers } == *chord;
            let own: Vec<&Binding> = bindings.iter().filter(is_it).filter(|it| it.message == one.message).collect();
            let meets = |it: &&Binding| {
                it.message != one.message && own.iter().any(|own| own.modes.iter().any(|mode| it.modes.contains(mode)))
            };
            if let Some(other) = bindings.iter().filter(is_it).find(meets) {
                return Some((at, *key, action::name(&other.message)));
            }
        }
    }
    None
}

fn bound(accepted: &[Accepted]) -> Vec<Binding> {
    let mut bindings: Vec<Binding> = Vec::new();
    let mut listed: Vec<&Message> = Vec::new();
    let is_chosen = |message: &Message| accepted.iter().any(|one| one.message == *message);
    for (at, row) in BINDINGS.iter().enumerate() {
        let one = accepted.iter().find(|one| one.message == row.message);
        // A pair of which both keys stay keeps its name.
        let is_apart = pair(at).iter().any(|row| is_free(row) && is_chosen(&row.message));
        let Some(one) = one else {
            bindings.push(if is_apart { alone(row) } else { row.clone() });
            continue;
        };
        let has_free = BINDINGS.iter().any(|it| it.message == row.message && is_free(it));
        if !is_free(row) {
            bindings.push(if is_apart { alone(row) } else { row.clone() });
        }
        if is_free(row) || !has_free {
            let is_first = !listed.contains(&&one.message);
            listed.push(&one.message);
            bindings.extend(renewed(row, one, if is_first { Prominence::Help } else { Prominence::Silent }));
        }
    }
    bindings
}

fn is_free(row: &Binding) -> bool {
    Chord { code: row.code, modifiers: row.modifiers }.is_free()
}

/// The rows that share a name in the table with this one, which is that of several keys: it and the silent ones behind
/// the first, as far as they have no name anywhere else.
fn pair(at: usize) -> Vec<&'static Binding> {
    let is_head = |row: &Binding| !row.label.is_empty();
    let head = (0..=at).rev().find(|at| BINDINGS.get(*at).is_some_and(is_head)).unwrap_or(0);
    if !BINDINGS.get(head).is_some_and(action::is_of_several) {
        return Vec::new();
    }
    let behind = BINDINGS.iter().skip(head + 1).take_while(|row| !is_head(row));
    let partners = behind.filter(|row| action::labelled(&row.message).is_none());
    let all: Vec<&Binding> = BINDINGS.iter().skip(head).take(1).chain(partners).collect();
    let is_in = BINDINGS.get(at).is_some_and(|row| all.iter().any(|it| it.message == row.message));
    if is_in && all.len() > 1 { all } else { Vec::new() }
}

/// A row with a name of its own, where it has shared one.
fn alone(row: &Binding) -> Binding {
    let is_partner = row.label.is_empty() && action::labelled(&row.message).is_none();
    let is_named = is_partner || action::is_of_several(row);
    let name = Cow::Owned(Chord { code: row.code, modifiers: row.modifiers }.name());
    match (is_named, is_partner) {
        (true, true) => {
            Binding { name, label: action::label(&row.message), prominence: Prominence::Help, ..row.clone() }
        }
        (true, false) => Binding { name, ..row.clone() },
        _ => row.clone(),
    }
}

/// The rows with the chosen keys in place of this one, or beside it. All keys are named in the first of them.
fn renewed(row: &Binding, one: &Accepted, least: Prominence) -> Vec<Binding> {
    let names: Vec<String> = one.chords.iter().map(|(_, chord)| chord.name()).collect();
    let prominence = match (least, row.prominence) {
        (Prominence::Silent, _) => Prominence::Silent,
        // What the table names stays where it is named; keys beside those of the table are for the help.
        (_, Prominence::Footer) if is_free(row) => Prominence::Footer,
        _ => Prominence::Help,
    };
    let renew = |(at, (_, chord)): (usize, &(usize, Chord))| {
        let bare = Binding { code: chord.code, modifiers: chord.modifiers, ..row.clone() };
        if at == 0 && prominence != Prominence::Silent {
            let label = action::label(&row.message);
            Binding { name: Cow::Owned(names.join(" ")), label, prominence, ..bare }
        } else {
            Binding { name: Cow::Borrowed(""), label: "", prominence: Prominence::Silent, ..bare }
        }
    };
    one.chords.iter().enumerate().map(renew).collect()
}
