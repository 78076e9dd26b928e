//! Acting on a record: what each action is done to, and what comes of it.

use crate::app::App;
use crate::app::action::{Action, Choice, Object};
use crate::app::desk::Change;
use crate::app::form::Matter;
use crate::app::message::{Clip, Deed, Effect};
use crate::app::reached::reached;
use crate::app::uri::Uri;
use crate::dataset::Record;
use crate::dataset::record::partner::Partner;
use crate::dataset::record::reach::Reach;
use crate::export::paper;
use crate::language::phone::Phone;
use crate::sheet::plain;
use crate::sheet::record::sheet;
use crate::sheet::row::{Kind, Row};
use crate::sheet::{Occasion, Reader};
use crate::text::safe;

impl App {
    /// Does something with the selected record; where it has several phones or the like, with the first.
    pub(crate) fn act(&mut self, action: Action) -> Effect {
        let Some(record) = self.selected() else {
            self.warn(self.texts.say("notice-nothing-selected"));
            return Effect::Draw;
        };
        if let Some(choice) = self.choices_of(record, action).into_iter().next() {
            return self.take_choice(record, &choice);
        }
        self.warn(self.texts.say("notice-not-for-this"));
        Effect::Draw
    }

    /// Does what was chosen, or says why that cannot be done.
    pub(crate) fn take_choice(&mut self, record: Record, choice: &Choice) -> Effect {
        match &choice.object {
            Ok(object) => self.act_on(record, choice.action, object),
            Err(reason) => {
                self.warn(format!("{}: {reason}", self.texts.say(choice.action.subject())));
                Effect::Draw
            }
        }
    }

    /// Everything that can be done with a record, in the order of the menu.
    pub fn choices(&self, record: Record) -> Vec<Choice> {
        Action::ALL.iter().flat_map(|(action, ..)| self.choices_of(record, *action)).collect()
    }

    /// The ways of doing one thing with a record; none where it makes no sense for such a record.
    pub(crate) fn choices_of(&self, record: Record, action: Action) -> Vec<Choice> {
        let choice = |object, whose| Choice { action, object, whose };
        let list = |objects: Vec<(Object, String)>| {
            if objects.is_empty() {
                return vec![choice(Err(self.texts.say("unknown")), String::new())];
            }
            objects.into_iter().map(|(object, whose)| choice(Ok(object), whose)).collect()
        };
        let is_contact = matches!(record, Record::Offer(_) | Record::Partner(_));
        match action {
            Action::CopyCard
            | Action::ShowCode
            | Action::Favor
            | Action::WriteNote
            | Action::Report
            | Action::ListSlips => vec![choice(Ok(Object::Record), String::new())],
            _ if !is_contact => Vec::new(),
            Action::Note => vec![choice(Ok(Object::Record), String::new())],
            Action::CopyPhone | Action::Call => {
                list(self.objects(record, |reach| reach.phone.iter().cloned().map(Object::Phone).collect()))
            }
            Action::CopyEmail | Action::WriteEmail => {
                list(self.objects(record, |reach| reach.email.iter().cloned().map(Object::Email).collect()))
            }
            Action::OpenPage | Action::CopyPage => {
                list(self.objects(record, |reach| reach.website.iter().cloned().map(Object::Page).collect()))
            }
            Action::CopyAddress => {
                let address = self.catalogue.dataset.partner_in(record).map(|partner| self.address_of(partner));
                address.into_iter().map(|object| choice(object, String::new())).collect()
            }
        }
    }

    fn objects(&self, record: Record, of: impl Fn(&Reach) -> Vec<Object>) -> Vec<(Object, String)> {
        let reader = if self.kiosk.is_some() { Reader::Kiosk } else { Reader::Desk };
        let reached = reached(&self.catalogue.dataset, record, &self.texts, reader);
        reached.iter().flat_map(|(reach, whose)| of(reach).into_iter().map(|it| (it, whose.clone()))).collect()
    }

    /// Street, postcode and town, or why there is no door to go to.
    fn address_of(&self, partner: &Partner) -> Result<Object, String> {
        let dataset = &self.catalogue.dataset;
        if dataset.is_shelter(partner) {
            return Err(self.texts.say("address-secret"));
        }
        let town = dataset.place_of(partner).map(|place| place.name.as_str());
        let town = [partner.address.postcode.as_deref(), town].into_iter().flatten().collect::<Vec<_>>().join(" ");
        let parts = [partner.address.street.as_deref().unwrap_or_default(), &town];
        let address = parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ");
        if address.is_empty() { Err(self.texts.say("unknown")) } else { Ok(Object::Address(address)) }
    }

    pub(crate) fn act_on(&mut self, record: Record, action: Action, object: &Object) -> Effect {
        let uri = match (action, object) {
            (Action::Call, Object::Phone(phone)) => Some(Uri::call(phone)),
            (Action::WriteEmail, Object::Email(address)) => Some(Uri::mail(address)),
            (Action::OpenPage, Object::Page(page)) => Uri::web(page),
            _ => None,
        };
        if let Some(uri) = uri {
            return Effect::Do(Deed::Open(uri));
        }
        match action {
            Action::ShowCode => return self.open_code(record),
            Action::Favor => return self.favor(record),
            Action::WriteNote => return self.open_form(record, Matter::Note),
            Action::Report => return self.open_form(record, Matter::Slip),
            Action::ListSlips => return self.open_slips(),
            Action::Note => return self.note(),
            _ => {}
        }
        let text = if *object == Object::Record { self.card_text(record) } else { object.said() };
        Effect::Do(Deed::Copy(Clip { what: self.texts.say(action.subject()), text }))
    }

    /// Does what a row of a page is there for: copies its number or e-mail address, opens its web page.
    pub(crate) fn act_on_row(&mut self, record: Record, row: &Row) -> Effect {
        let phone = Phone::parse(&row.text).ok().filter(|_| row.kind == Kind::Phone);
        let (action, object) = match phone {
            Some(phone) => (Action::CopyPhone, Object::Phone(phone)),
            None if row.text.contains("://") => (Action::OpenPage, Object::Page(row.text.clone())),
            None => (Action::CopyEmail, Object::Email(row.text.clone())),
        };
        self.act_on(record, action, &object)
    }

    /// Whether a record is a favorite.
    pub fn is_favorite(&self, record: Record) -> bool {
        let id = self.catalogue.dataset.id(record);
        self.desk.favorites.iter().any(|favorite| favorite == id)
    }

    fn favor(&mut self, record: Record) -> Effect {
        let id = self.catalogue.dataset.id(record).to_owned();
        let (said, change) = if self.is_favorite(record) {
            ("notice-unfavored", Change::Unfavored(id))
        } else {
            ("notice-favored", Change::Favored(id))
        };
        self.say(self.texts.say(said));
        self.keep_change(change)
    }

    /// What a line of the menu says its action is done to.
    pub fn said_of_object(&self, choice: &Choice, record: Record, object: &Object) -> String {
        let state = |is_on: bool| self.texts.say(if is_on { "state-on" } else { "state-off" });
        match (choice.action, choice.whose.as_str()) {
            (Action::Favor, _) => state(self.is_favorite(record)),
            (Action::Note, _) => state(self.is_noted(record)),
            (Action::WriteNote, _) => {
                let note = self.desk.notes.get(self.catalogue.dataset.id(record));
                note.map_or_else(|| self.texts.say("note-none"), |note| safe::line(&note.text).into_owned())
            }
            (Action::ListSlips, _) => self.desk.slips.len().to_string(),
            (_, "") => object.said(),
            (_, whose) => format!("{} ({whose})", object.said()),
        }
    }

    /// A record as text to be passed on: without persons who are not public, and with the date of the edition.
    fn card_text(&self, record: Record) -> String {
        let occasion = Occasion { reader: Reader::Kiosk, now: None, ..self.occasion() };
        let sheet = sheet(&self.catalogue.dataset, record, occasion);
        let edition = paper::edition(&self.catalogue.dataset, &self.texts);
        format!("{}\n{edition}\n", plain::text(&sheet, &self.texts))
    }
}
