//! Letters that ask a contact partner to confirm its own card: plain text, ready to be sent.

use chrono::NaiveDate;

use crate::dataset::check::is_old;
use crate::dataset::record::partner::Partner;
use crate::dataset::{Dataset, Record};
use crate::language::dates::Day;
use crate::language::phone::Phone;
use crate::language::texts::Texts;
use crate::sheet::record::sheet;
use crate::sheet::{Occasion, Reader, plain};

/// Indices of the partners to be asked, the oldest first: those that nobody can date, then those whose facts are over a
/// year old.
pub fn due(dataset: &Dataset, today: NaiveDate) -> Vec<usize> {
    let dated = dataset.partners.iter().enumerate().map(|(at, partner)| (partner.verified.on, at));
    let mut due: Vec<_> = dated.filter(|(on, _)| on.is_none_or(|on| is_old(on, today))).collect();
    due.sort_by_key(|(on, at)| (on.map(Day::last_day), *at));
    due.into_iter().map(|(_, at)| at).collect()
}

/// The letter to a partner: to whom, about what, its card, and where to answer; empty where there is no such partner.
pub fn letter(dataset: &Dataset, at: usize, texts: &Texts, today: NaiveDate) -> String {
    let Some(partner) = dataset.partners.get(at) else { return String::new() };
    let card = sheet(dataset, Record::Partner(at), Occasion { texts, today, now: None, reader: Reader::Desk });
    let directory = dataset.directory.title.as_str();
    let on = partner.verified.on.map(|on| on.in_words(texts));
    let age = match &on {
        Some(on) => texts.say_with("letter-old", &[("date", on.as_str().into())]),
        None => texts.say("letter-undated"),
    };
    let lines = [
        texts.say_with("letter-to", &[("address", reached(partner, texts).as_str().into())]),
        texts.say_with("letter-subject", &[("directory", directory.into())]),
        String::new(),
        texts.say("letter-greeting"),
        String::new(),
        texts.say_with("letter-request", &[("directory", directory.into())]),
        age,
        texts.say("letter-answer"),
        String::new(),
        plain::text(&card, texts),
        texts.say("letter-thanks"),
        String::new(),
        signature(dataset, texts),
    ];
    lines.join("\n")
}

/// Where the letter goes: the first e-mail address, or what else leads there.
fn reached(partner: &Partner, texts: &Texts) -> String {
    let ways = [&partner.reach].into_iter().chain(partner.contacts.iter().map(|it| &it.reach));
    if let Some(address) = ways.clone().find_map(|reach| reach.email.first()) {
        return address.clone();
    }
    let phone = ways.clone().find_map(|reach| reach.phone.first()).map(Phone::national);
    match phone {
        Some(phone) => texts.say_with("letter-by-phone", &[("phone", phone.as_str().into())]),
        None => texts.say("letter-no-address"),
    }
}

fn signature(dataset: &Dataset, texts: &Texts) -> String {
    let directory = &dataset.directory;
    let Some(steward) = directory.steward.and_then(|at| dataset.partners.get(at)) else {
        return directory.title.clone();
    };
    let names = [Some(steward.names.title()), Some(steward.names.organization.as_str())];
    let mut lines: Vec<String> = names.into_iter().flatten().map(str::to_owned).collect();
    lines.dedup();
    lines.extend(steward.reach.phone.iter().map(|it| format!("{}: {}", texts.say("label-phone"), it.national())));
    lines.extend(steward.reach.email.iter().map(|it| format!("{}: {it}", texts.say("label-email"))));
    lines.join("\n")
}
