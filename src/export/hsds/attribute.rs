//! HSDS attributes: what a service serves as taxonomy terms, and facts of ours that have no property of their own.
//!
//! A fact's `link_type` is `wegweiser:` with its name in the files; texts in other languages than German have the tag
//! behind it, as `wegweiser:title.en`.

use crate::dataset::local::LocalText;
use crate::dataset::record::reach::Reach;
use crate::dataset::record::verified::{Confidence, Verified};
use crate::export::hsds::node::{Node, identity};
use crate::language::Language;
use crate::language::dates::Day;

/// What attributes belong to.
#[derive(Debug, Clone, Copy)]
pub struct Owner<'a> {
    /// Its path, from which its id is made.
    pub path: &'a str,
    /// Its table in HSDS.
    pub entity: &'static str,
}

/// A term of one of our lists.
#[derive(Debug, Clone, Copy)]
pub struct Term<'a> {
    /// Which list: `field`, `goal` or `topic`.
    pub list: &'static str,
    /// Its id in the files.
    pub code: &'a str,
    /// What it is called.
    pub name: &'a LocalText,
    /// Id of the field to which a goal belongs.
    pub field: Option<&'a str>,
}

impl Owner<'_> {
    /// The attribute that links it to a term.
    pub fn term(self, term: Term<'_>) -> Node {
        let path = |list: &str, code: &str| format!("taxonomy_term/{list}/{code}");
        let own = path(term.list, term.code);
        let name = term.name.get(Language::German);
        let node =
            Node::new(&own).text("code", Some(term.code)).text("name", Some(name)).text("description", Some(name));
        let node = node.text("parent_id", term.field.map(|field| identity(&path("field", field))));
        let node = node.text("taxonomy", Some(format!("wegweiser-{}", term.list))).text("language", Some("de"));
        let link = self.link(&format!("{}/{}", term.list, term.code), Some(identity(&own)), term.list.to_owned());
        link.one("taxonomy_term", node)
    }

    /// The attribute of a fact.
    pub fn fact(self, key: &str, value: impl Into<String>) -> Node {
        let value: String = value.into();
        self.link(&format!("{key}/{value}"), None, format!("wegweiser:{key}")).text("value", Some(value))
    }

    /// A text in its other languages.
    pub fn translations(self, key: &str, text: Option<&LocalText>) -> Vec<Node> {
        let versions = text.into_iter().flat_map(LocalText::versions);
        versions.filter(|(tag, _)| *tag != "de").map(|(tag, text)| self.fact(&format!("{key}.{tag}"), text)).collect()
    }

    /// What HSDS has no property for in how, when and in which language someone is reached.
    pub fn reach(self, reach: &Reach) -> Vec<Node> {
        let mut list: Vec<Node> = reach.email.iter().skip(1).map(|it| self.fact("email", it)).collect();
        list.extend(reach.website.iter().filter(|it| !it.is_ascii()).map(|it| self.fact("website", it)));
        list.extend(reach.times.hours.iter().map(|it| self.fact("hours", it)));
        list.extend(self.translations("hours_note", reach.times.note.as_ref()));
        list.extend(reach.times.by_appointment.map(|it| self.fact("by_appointment", it.to_string())));
        if let Some(alert) = &reach.alert {
            list.push(self.fact("alert", alert.text.get(Language::German)));
            list.extend(self.translations("alert", Some(&alert.text)));
            list.extend(alert.until.map(|day| self.fact("alert.until", day.to_string())));
        }
        list
    }

    /// Source and date, the latter only where it is no single day and `assured_date` says too much.
    pub fn verified(self, verified: Option<&Verified>) -> Vec<Node> {
        let Some(verified) = verified else { return Vec::new() };
        let rough = verified.on.filter(|day| self.entity != "service" || !matches!(day, Day::Day(_)));
        let mut list: Vec<Node> = rough.map(|day| self.fact("verified.on", day.to_string())).into_iter().collect();
        list.extend(verified.sources.iter().map(|it| self.fact("verified.source", it)));
        list.extend(verified.confidence.map(|it: Confidence| self.fact("verified.confidence", it.code())));
        list
    }

    fn link(self, path: &str, term: Option<String>, link_type: String) -> Node {
        let node = Node::new(&format!("{}/attribute/{path}", self.path)).text("link_id", Some(identity(self.path)));
        node.text("taxonomy_term_id", term).text("link_type", Some(link_type)).text("link_entity", Some(self.entity))
    }
}
