//! A selection: which partners and offers an export holds, in the order asked for.

use std::collections::HashSet;

use crate::dataset::{Dataset, Record};

/// Chosen partners and offers, each once, in the order asked for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Selection {
    /// Indices of the chosen partners.
    pub partners: Vec<usize>,
    /// Indices of the chosen offers, and of those of the chosen partners.
    pub offers: Vec<usize>,
    /// The partners and offers that were asked for by themselves.
    pub asked: Vec<Record>,
}

impl Selection {
    /// Every partner and every offer.
    pub fn everything(dataset: &Dataset) -> Self {
        let asked = (0..dataset.partners.len()).map(Record::Partner).collect();
        Self { partners: (0..dataset.partners.len()).collect(), offers: (0..dataset.offers.len()).collect(), asked }
    }

    /// These records, as far as they are partners and offers. A partner brings its offers.
    pub fn of(dataset: &Dataset, records: impl IntoIterator<Item = Record>) -> Self {
        let (mut partners, mut offers, mut asked) = (Vec::new(), Vec::new(), Vec::new());
        let mut is_new = HashSet::new();
        for record in records {
            let is_contact = matches!(record, Record::Partner(_) | Record::Offer(_));
            if is_contact && is_new.insert(record) {
                asked.push(record);
            }
            match record {
                Record::Partner(at) => {
                    partners.push(at);
                    offers.extend(dataset.partners.get(at).into_iter().flat_map(|it| &it.offers));
                }
                Record::Offer(at) => offers.push(at),
                Record::Field(_) | Record::Goal(_) | Record::Page(_) => {}
            }
        }
        Self { partners: once(partners, dataset.partners.len()), offers: once(offers, dataset.offers.len()), asked }
    }

    /// Whether nothing is chosen.
    pub fn is_empty(&self) -> bool {
        self.partners.is_empty() && self.offers.is_empty()
    }

    /// The chosen partners, then those that only their offers bring along: for formats in which no offer stands alone.
    pub fn partners_along(&self, dataset: &Dataset) -> Vec<usize> {
        let brought = self.offers.iter().filter_map(|at| dataset.offers.get(*at)).map(|offer| offer.partner);
        once(self.partners.iter().copied().chain(brought), dataset.partners.len())
    }

    /// What stands alone in an address book and on paper: the chosen partners, then the offers whose partner is not
    /// among them.
    pub fn contacts(&self, dataset: &Dataset) -> Vec<Record> {
        let mut is_chosen = vec![false; dataset.partners.len()];
        for at in &self.partners {
            is_chosen.get_mut(*at).into_iter().for_each(|it| *it = true);
        }
        let is_alone = |at: &&usize| {
            let partner = dataset.offers.get(**at).map(|offer| offer.partner);
            partner.is_some_and(|partner| is_chosen.get(partner) == Some(&false))
        };
        let partners = self.partners.iter().map(|at| Record::Partner(*at));
        partners.chain(self.offers.iter().filter(is_alone).map(|at| Record::Offer(*at))).collect()
    }
}

/// Each index of so many once, where it stands first.
fn once(indices: impl IntoIterator<Item = usize>, count: usize) -> Vec<usize> {
    let mut is_new = vec![true; count];
    indices.into_iter().filter(|at| is_new.get_mut(*at).is_some_and(std::mem::take)).collect()
}
