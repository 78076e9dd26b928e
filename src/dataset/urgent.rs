//! What may be needed at once: the numbers for emergencies, and the helplines.

use crate::dataset::record::Topic;
use crate::dataset::record::offer::Offer;
use crate::dataset::record::partner::{Kind, Partner};
use crate::language::phone::Phone;

/// The topic of what is called in an emergency.
const EMERGENCY: &str = "notruf";

/// How many of each there are at most; nobody looks through more when it matters.
const MOST: usize = 40;

/// What may be needed at once, by index. Everything here has a phone.
#[derive(Debug, Clone, Default)]
pub struct Urgent {
    /// Offers to call in an emergency: those of helplines first, and of these the shortest numbers.
    pub emergencies: Vec<usize>,
    /// Helplines for everything else, by name.
    pub helplines: Vec<usize>,
}

impl Urgent {
    /// Looks through all records, once for each edition.
    pub fn among(partners: &[Partner], offers: &[Offer], topics: &[Topic]) -> Self {
        let topic = topics.iter().position(|topic| topic.id == EMERGENCY);
        let is_emergency = |offer: &Offer| topic.is_some_and(|topic| offer.serves.topics.contains(&topic));
        let is_helpline = |partner: &Partner| partner.kind == Some(Kind::Helpline);
        let mut emergencies: Vec<(bool, usize, usize)> = Vec::new();
        for (at, offer) in offers.iter().enumerate().filter(|(_, offer)| is_emergency(offer)) {
            let Some(partner) = partners.get(offer.partner) else { continue };
            if let Some(phone) = offer.reach.phone.first().or(partner.reach.phone.first()) {
                emergencies.push((!is_helpline(partner), Phone::national(phone).len(), at));
            }
        }
        emergencies.sort_unstable();
        let has_emergency =
            |partner: &Partner| partner.offers.iter().filter_map(|at| offers.get(*at)).any(is_emergency);
        let others = partners.iter().enumerate().filter(|(_, partner)| is_helpline(partner) && !has_emergency(partner));
        let mut helplines: Vec<usize> =
            others.filter(|(_, partner)| !partner.reach.phone.is_empty()).map(|(at, _)| at).collect();
        helplines.sort_by_cached_key(|at| partners.get(*at).map(|partner| partner.names.title().to_lowercase()));
        emergencies.truncate(MOST);
        helplines.truncate(MOST);
        Self { emergencies: emergencies.into_iter().map(|(.., at)| at).collect(), helplines }
    }
}
