//! The serialized form of a catalogue: what is read back answers as what was written.

use wegweiser::search::catalogue::Catalogue;
use wegweiser::search::query::Query;

use super::ground::{listed, shipped, shipped_anew};

#[test]
fn a_catalogue_read_back_answers_as_it_did() {
    let catalogue = shipped_anew();
    catalogue.make_ready_from(500);
    let written = postcard::to_stdvec(&catalogue).unwrap();
    let read: Catalogue = postcard::from_bytes(&written).unwrap();
    for text in
        ["", "b", "schuldnerberatnug guben", "ort:forst sprache:ar", "03562 986", "neumi vilke", "asdf", "kursi"]
    {
        let query = Query::parse(text);
        let (ours, theirs) = (read.search_whole(&query, None), shipped().search_whole(&query, None));
        assert_eq!(listed(&ours.hits), listed(&theirs.hits), "{text}");
        assert_eq!(listed(&ours.unknown), listed(&theirs.unknown), "{text}");
        assert_eq!(ours.suggestions, theirs.suggestions, "{text}");
        assert_eq!(read.search(&query).hits.len(), shipped().search(&query).hits.len(), "{text}");
    }
}

#[test]
fn a_torn_catalogue_is_refused() {
    let written = postcard::to_stdvec(shipped()).unwrap();
    assert!(postcard::from_bytes::<Catalogue>(&written[..written.len() / 2]).is_err());
}
