//! Which cell of a draft an error is about, so that the rest of its row need not be left out.

use crate::dataset::finding::Finding;
use crate::dataset::intake::draft::{Content, Draft, Facts};

/// A draft without one of its values, and the key of that.
pub type Spared = (Draft, String);

/// The drafts that lack one of the values an error may be about, the likeliest first. A record without its names is none.
pub fn without_the_blamed(draft: &Draft, error: &Finding) -> Vec<Spared> {
    let partner = spared(&draft.partner, error).into_iter();
    let partner = partner.map(|(facts, key)| (Draft { partner: facts, ..draft.clone() }, key));
    let offer = spared(&draft.offer, error).into_iter();
    partner.chain(offer.map(|(facts, key)| (Draft { offer: facts, ..draft.clone() }, key))).collect()
}

fn spared(facts: &Facts, error: &Finding) -> Vec<(Facts, String)> {
    let mut all = Vec::new();
    for (key, content) in facts.iter().filter(|(key, _)| !is_name(key)) {
        let less = |content: Content| {
            let mut facts = facts.clone();
            facts.replace(key, content);
            (facts, key.to_owned())
        };
        // Of a list only what is wrong goes.
        if let Content::List(list) = content {
            let wrong = |it: &&String| is_about(error, it);
            let sound: Vec<String> = list.iter().filter(|it| !wrong(it)).cloned().collect();
            if sound.len() < list.len() {
                all.push(less(Content::List(sound)));
                continue;
            }
        }
        let is_meant = is_about(error, &content.shown()) || is_of_key(error, key);
        all.extend(is_meant.then(|| less(Content::List(Vec::new()))));
    }
    all
}

fn is_name(key: &str) -> bool {
    ["id", "name"].contains(&key) || key == "title" || key.starts_with("title.")
}

/// Whether an error names this value.
fn is_about(error: &Finding, value: &str) -> bool {
    let value = value.trim();
    let mut named = error.values.iter().filter(|(name, _)| *name != "key" && *name != "id");
    named.any(|(_, it)| !it.is_empty() && (it == value || value.contains(it.trim_end_matches('…'))))
}

/// Whether an error names this key, or the one of which it is a part.
fn is_of_key(error: &Finding, key: &str) -> bool {
    error.values.iter().any(|(name, it)| *name == "key" && key.split('.').any(|part| part == it))
}
