//! Counting what there is in which town, with the offices that serve the whole region told apart.

use crate::dataset::Dataset;
use crate::dataset::record::offer::{Offer, Serves};
use crate::dataset::region::Region;
use crate::export::report::{Column, Matrix, Named, TownRow, Towns, each};
use crate::language::Language;

/// Where an offer counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Seat {
    /// The town of the region in which its partner is, by its place among those.
    town: Option<usize>,
    /// Whether its partner serves the whole region.
    is_county_wide: bool,
}

/// Counts the offers of every town of the region by field and by topic.
pub fn towns(dataset: &Dataset, language: Language) -> Towns {
    let region = Region::new(&dataset.directory);
    let inner = inner(dataset);
    let of_partners: Vec<Seat> = dataset
        .partners
        .iter()
        .map(|partner| Seat {
            town: partner.address.place.and_then(|at| inner.get(at).copied().flatten()),
            is_county_wide: region.is_served_by(partner),
        })
        .collect();
    let seat = |offer: &Offer| of_partners.get(offer.partner).copied();
    let seats: Vec<Seat> =
        dataset.offers.iter().map(|it| seat(it).unwrap_or(Seat { town: None, is_county_wide: false })).collect();
    let fields = dataset.fields.iter().map(|it| Named::new(&it.id, it.title.get(language)));
    let topics = dataset.topics.iter().map(|it| Named::new(&it.id, it.title.get(language)));
    Towns {
        county_wide_partners: of_partners.iter().filter(|seat| seat.is_county_wide).count(),
        county_wide_offers: seats.iter().filter(|seat| seat.is_county_wide).count(),
        unassigned_offers: seats.iter().filter(|seat| is_unassigned(**seat)).count(),
        fields: matrix(dataset, &seats, fields.collect(), |serves| &serves.fields),
        topics: matrix(dataset, &seats, topics.collect(), |serves| &serves.topics),
    }
}

/// For each place its number among those of the region.
fn inner(dataset: &Dataset) -> Vec<Option<usize>> {
    let mut next = 0..;
    dataset.places.iter().map(|place| if place.is_outside { None } else { next.next() }).collect()
}

fn is_unassigned(seat: Seat) -> bool {
    seat.town.is_none() && !seat.is_county_wide
}

fn matrix(dataset: &Dataset, seats: &[Seat], names: Vec<Named>, served: fn(&Serves) -> &[usize]) -> Matrix {
    let empty = vec![0; names.len()];
    let row = |name| TownRow { name, offers: 0, local: empty.clone(), county_wide: Vec::new(), blank: Vec::new() };
    let mut towns: Vec<TownRow> = dataset.inner_places().map(|it| row(Named::new(&it.id, &it.name))).collect();
    let column = |name| Column { name, offers: 0, county_wide: 0, unassigned: 0 };
    let mut columns: Vec<Column> = names.into_iter().map(column).collect();
    // Offers that serve the whole region and are in a town: there they count as its own.
    let mut wide_here = vec![empty; towns.len()];
    for (offer, seat) in dataset.offers.iter().zip(seats) {
        if let Some(town) = seat.town.and_then(|at| towns.get_mut(at)) {
            town.offers += 1;
        }
        for at in each(served(&offer.serves)) {
            if let Some(column) = columns.get_mut(at) {
                column.offers += 1;
                column.county_wide += usize::from(seat.is_county_wide);
                column.unassigned += usize::from(is_unassigned(*seat));
            }
            let Some(town) = seat.town else { continue };
            if let Some(cell) = towns.get_mut(town).and_then(|it| it.local.get_mut(at)) {
                *cell += 1;
            }
            if let Some(cell) = wide_here.get_mut(town).and_then(|it| it.get_mut(at)).filter(|_| seat.is_county_wide) {
                *cell += 1;
            }
        }
    }
    for (town, wide_here) in towns.iter_mut().zip(wide_here) {
        let wide = columns.iter().zip(wide_here);
        town.county_wide = wide.map(|(column, here)| column.county_wide - here).collect();
        let cells = columns.iter().zip(town.local.iter().zip(&town.county_wide));
        let blank = cells.filter(|(_, (local, wide))| **local + **wide == 0);
        town.blank = blank.map(|(column, _)| column.name.id.clone()).collect();
    }
    Matrix { columns, towns }
}
