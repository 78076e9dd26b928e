//! The tables of one document, kind by kind: what stands first in the reading need not stand first in the file.

use crate::dataset::finding::Code;
use crate::dataset::notes::Notes;
use crate::dataset::parse::draft::Draft;
use crate::dataset::parse::link::LinkKind;
use crate::dataset::parse::{concept, partner, value};
use crate::dataset::record::Directory;
use crate::dataset::table::Table;

/// The layout that this program reads.
const FORMAT: i64 = 1;

/// Reads one record.
type Reader = fn(&mut Draft, Table<'_, '_>, &mut Notes<'_>);

/// The keys of records at the top of a document, each a list of tables, in the order of reading.
pub const RECORDS: [(&str, Reader); 5] = [
    ("page", concept::page),
    ("field", concept::field),
    ("topic", concept::topic),
    ("place", concept::place),
    ("partner", partner::partner),
];

/// Reads all records of a document. `None` if its layout is another; then nothing was read.
pub fn read(draft: &mut Draft, table: &mut Table<'_, '_>, notes: &mut Notes<'_>) -> Option<()> {
    if let Some((number, byte)) = table.number("format", notes)
        && number != FORMAT
    {
        notes.add(Code::Format, byte, vec![("found", number.to_string()), ("known", FORMAT.to_string())]);
        return None;
    }
    if let Some(entry) = table.child("directory", notes) {
        directory(draft, entry, notes);
    }
    notes.end_section();
    for (key, read) in RECORDS {
        for entry in table.children(key, notes) {
            read(draft, entry, notes);
        }
        notes.end_section();
    }
    Some(())
}

fn directory(draft: &mut Draft, mut table: Table<'_, '_>, notes: &mut Notes<'_>) {
    let byte = table.byte();
    let title = table.required("title", notes).map(|named| named.text).unwrap_or_default();
    let region = table.string("region", notes).unwrap_or_default();
    let edition = value::day(&mut table, "edition", notes);
    let holidays = table.string("holidays", notes);
    let steward = table.text("steward", notes);
    table.finish(notes);
    if let Some(first) = draft.directory {
        let place = format!("{}:{}", draft.dataset.file(first.file), first.at.line);
        notes.add(Code::SecondDirectory, byte, vec![("first", place)]);
        return;
    }
    draft.directory = Some(notes.spot(byte));
    draft.dataset.directory = Directory { title, region, edition, holidays, steward: None };
    if let Some(id) = steward {
        draft.links.add(LinkKind::Steward, 0, id);
    }
}
