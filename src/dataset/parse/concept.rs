//! Reading the concept's own records: pages, fields with their goals, topics and places.

use crate::dataset::finding::Code;
use crate::dataset::notes::Notes;
use crate::dataset::parse::draft::Draft;
use crate::dataset::parse::link::LinkKind;
use crate::dataset::parse::register::Kind;
use crate::dataset::parse::value;
use crate::dataset::record::{Few, Field, Goal, Page, Place, Topic};
use crate::dataset::table::Table;

/// Reads one `[[page]]`.
pub fn page(draft: &mut Draft, mut table: Table<'_, '_>, notes: &mut Notes<'_>) {
    let id = value::id(&mut table, notes);
    let title = value::title(&mut table, "title", notes);
    let text = value::local(&mut table, "text", notes);
    let sources = value::webs(&mut table, "sources", notes);
    let byte = table.byte();
    table.finish(notes);
    needed("title", title.as_ref(), byte, notes);
    needed("text", text.as_ref(), byte, notes);
    let Some((id, (title, text))) = draft.claim(Kind::Page, id, title.zip(text), notes) else { return };
    draft.dataset.pages.push(Page { id, title, text, sources, at: notes.spot(byte) });
}

/// Reads one `[[field]]` with its `[[field.goal]]`.
pub fn field(draft: &mut Draft, mut table: Table<'_, '_>, notes: &mut Notes<'_>) {
    let id = value::id(&mut table, notes);
    let title = value::title(&mut table, "title", notes);
    let goals = table.children("goal", notes);
    let byte = table.byte();
    table.finish(notes);
    needed("title", title.as_ref(), byte, notes);
    let Some((id, title)) = draft.claim(Kind::Field, id, title, notes) else { return };
    let index = draft.dataset.fields.len();
    draft.dataset.fields.push(Field { id, title, goals: Vec::new(), at: notes.spot(byte) });
    for entry in goals {
        goal(draft, index, entry, notes);
    }
}

fn goal(draft: &mut Draft, field: usize, mut table: Table<'_, '_>, notes: &mut Notes<'_>) {
    let id = value::id(&mut table, notes);
    let text = value::title(&mut table, "text", notes);
    let byte = table.byte();
    table.finish(notes);
    needed("text", text.as_ref(), byte, notes);
    let Some((id, text)) = draft.claim(Kind::Goal, id, text, notes) else { return };
    let index = draft.dataset.goals.len();
    draft.dataset.goals.push(Goal { id, text, field, at: notes.spot(byte) });
    if let Some(field) = draft.dataset.fields.get_mut(field) {
        field.goals.push(index);
    }
}

/// Reads one `[[topic]]`.
pub fn topic(draft: &mut Draft, mut table: Table<'_, '_>, notes: &mut Notes<'_>) {
    let id = value::id(&mut table, notes);
    let title = value::title(&mut table, "title", notes);
    let also = value::words(&mut table, "also", notes);
    let fields = table.list("fields", notes).unwrap_or_default();
    let byte = table.byte();
    table.finish(notes);
    needed("title", title.as_ref(), byte, notes);
    let Some((id, title)) = draft.claim(Kind::Topic, id, title, notes) else { return };
    let index = draft.dataset.topics.len();
    for id in fields {
        draft.links.add(LinkKind::TopicField, index, id);
    }
    draft.dataset.topics.push(Topic { id, title, also, fields: Few::new(), at: notes.spot(byte) });
}

/// Reads one `[[place]]`.
pub fn place(draft: &mut Draft, mut table: Table<'_, '_>, notes: &mut Notes<'_>) {
    let id = value::id(&mut table, notes);
    let name = table.required("name", notes);
    let also = table.strings("also", notes);
    let postcodes = value::postcodes(&mut table, notes);
    let is_outside = table.flag("outside", notes).unwrap_or(false);
    let byte = table.byte();
    table.finish(notes);
    let Some((id, name)) = draft.claim(Kind::Place, id, name, notes) else { return };
    draft.dataset.places.push(Place { id, name: name.text, also, postcodes, is_outside, at: notes.spot(byte) });
}

/// Says that a key is missing without which a record is left out.
pub(super) fn needed<T>(key: &str, value: Option<&T>, byte: usize, notes: &mut Notes<'_>) {
    if value.is_none() {
        notes.add(Code::MissingKey, byte, vec![("key", key.to_owned())]);
    }
}
