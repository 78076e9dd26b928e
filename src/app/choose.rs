//! Choosing from the menu of actions: by letter, by arrows and Enter, by the direct key, by a click.

use crate::app::action::{Action, Choice};
use crate::app::menu::{Menu, MenuPlace};
use crate::app::message::{Effect, Message, Step};
use crate::app::overlay::Overlay;
use crate::app::{App, Mode};
use crate::dataset::Record;

impl App {
    /// Opens what the word on the page stands for: in public the code, which is all that can be done there.
    pub(crate) fn open_menu_or_code(&mut self) -> Effect {
        match self.selected() {
            Some(record) if self.kiosk.is_some() => self.open_code(record),
            _ => {
                self.open_menu();
                Effect::Draw
            }
        }
    }

    /// Opens the menu for the selected record.
    pub(crate) fn open_menu(&mut self) {
        match self.selected() {
            Some(record) => {
                let id = self.catalogue.dataset.id(record).to_owned();
                self.overlay = Some(Overlay::Actions(Menu { id, selected: 0 }));
            }
            None => self.warn(self.texts.say("notice-nothing-selected")),
        }
    }

    /// The record a menu is about, as long as the edition has it.
    pub fn menu_record(&self, menu: &Menu) -> Option<Record> {
        self.catalogue.dataset.find(&menu.id)
    }

    /// The lines of a menu, each with the letter that chooses it: its own, or a digit where one action has several.
    pub fn menu_lines(&self, record: Record) -> Vec<(char, Choice)> {
        let mut digits = '1'..='9';
        let mut before = None;
        let lines = self.choices(record).into_iter().map(|choice| {
            let is_first = before.replace(choice.action) != Some(choice.action);
            let letter = if is_first { choice.action.letter() } else { digits.next().unwrap_or(' ') };
            (letter, choice)
        });
        lines.collect()
    }

    pub(crate) fn update_menu(&mut self, message: &Message) -> Effect {
        let Some(Overlay::Actions(menu)) = &self.overlay else { return Effect::None };
        let Some(record) = self.menu_record(menu) else {
            self.overlay = None;
            return Effect::Draw;
        };
        let lines = self.menu_lines(record);
        let (at, last) = (menu.selected, lines.len().saturating_sub(1));
        let place = MenuPlace::of(self.window, lines.len(), at);
        let same = |action: Action| lines.iter().position(|(_, choice)| choice.action == action);
        let chosen = match message {
            Message::Moved(step) => return self.select_line(step.leads(at, usize::from(place.lines.height), last)),
            Message::Scrolled { is_up, .. } => {
                let step = if *is_up { Step::Up } else { Step::Down };
                return self.select_line(step.leads(at, 1, last));
            }
            Message::Opened => Some(at),
            Message::Typed(letter) => {
                let letter = letter.to_lowercase().next();
                lines.iter().position(|(own, _)| Some(*own) == letter)
            }
            Message::Acted(action) => same(*action),
            Message::Noted => same(Action::Note),
            Message::Clicked { column, row } if place.whole.has(*column, *row) => place.line(*column, *row),
            Message::Clicked { .. } | Message::Cancelled | Message::MenuAsked => {
                self.overlay = None;
                return Effect::Draw;
            }
            Message::LeaveAsked => return self.update_browse(message.clone()),
            _ => None,
        };
        match chosen.and_then(|at| lines.get(at)) {
            // Why it cannot be done stands in the line itself.
            Some((_, Choice { object: Err(_), .. })) => self.select_line(chosen.unwrap_or(at)),
            Some((_, choice)) => {
                self.overlay = None;
                self.take_choice(record, choice)
            }
            None => Effect::None,
        }
    }

    fn select_line(&mut self, at: usize) -> Effect {
        if let Some(Overlay::Actions(menu)) = &mut self.overlay {
            menu.selected = at;
        }
        Effect::Draw
    }

    /// Whether the menu takes the keys.
    pub fn has_menu(&self) -> bool {
        self.mode() == Mode::Menu
    }
}
