//! Choosing the language of the interface: the list of all, the bar in a kiosk, and the tag in the header.

use crate::app::menu::MenuPlace;
use crate::app::message::{Effect, Message, Step};
use crate::app::overlay::{Languages, Overlay};
use crate::app::turner::Turner;
use crate::app::window::Area;
use crate::app::{App, GlyphSet};
use crate::language::Language;
use crate::text::layout;

/// The widest list of languages.
const WIDEST: usize = 24;

impl App {
    /// The languages that can be chosen: all whose letters the terminal can show.
    pub fn languages(&self) -> &'static [Language] {
        match self.outfit.glyphs {
            GlyphSet::Full => &Language::ALL,
            GlyphSet::Console => &Language::LATIN,
        }
    }

    /// Where the list of languages stands.
    pub fn languages_place(&self, list: &Languages) -> MenuPlace {
        MenuPlace::within(self.window, WIDEST, (self.languages().len(), list.selected))
    }

    /// Opens the list of languages over whatever is there; asked once more, goes on to the next language in it.
    pub(crate) fn ask_languages(&mut self) -> Effect {
        let selected = self.languages().iter().position(|language| *language == self.language()).unwrap_or(0);
        let under = self.overlay.take().map(Box::new);
        self.overlay = Some(Overlay::Languages(Languages { selected, under }));
        Effect::Draw
    }

    /// Everything that happens while the list of languages is open.
    pub(crate) fn update_languages(&mut self, message: &Message) -> Effect {
        let Some(Overlay::Languages(list)) = &self.overlay else { return Effect::None };
        let (at, last, place) = (list.selected, self.languages().len() - 1, self.languages_place(list));
        let chosen = match message {
            Message::Moved(step) => return self.select_language(step.leads(at, usize::from(place.lines.height), last)),
            Message::Scrolled { is_up, .. } => {
                return self.select_language(if *is_up { Step::Up } else { Step::Down }.leads(at, 1, last));
            }
            Message::LanguagesAsked => return self.select_language(if at == last { 0 } else { at + 1 }),
            Message::Opened => Some(at),
            Message::Typed(letter) => letter
                .to_digit(10)
                .and_then(|digit| usize::try_from(digit).ok()?.checked_sub(1))
                .filter(|at| *at <= last),
            Message::Clicked { column, row } if place.whole.has(*column, *row) => place.line(*column, *row),
            Message::Clicked { .. } | Message::Cancelled => {
                self.close_languages();
                return Effect::Draw;
            }
            Message::LeaveAsked => return self.update_browse(Message::LeaveAsked),
            _ => None,
        };
        let Some(language) = chosen.and_then(|at| self.languages().get(at)) else { return Effect::None };
        self.close_languages();
        self.speak(*language);
        self.refresh_panel();
        Effect::Draw
    }

    fn select_language(&mut self, at: usize) -> Effect {
        if let Some(Overlay::Languages(list)) = &mut self.overlay {
            list.selected = at;
        }
        Effect::Draw
    }

    fn close_languages(&mut self) {
        if let Some(Overlay::Languages(list)) = self.overlay.take() {
            self.overlay = list.under.map(|under| *under);
        }
    }

    /// Whether the screen runs from right to left: what is drawn at the left is seen at the right.
    pub fn is_from_right(&self) -> bool {
        self.language().is_right_to_left() && self.outfit.turner == Turner::Program
    }

    /// From now on the interface speaks this language.
    pub(crate) fn speak(&mut self, language: Language) {
        if language != self.language() {
            self.texts = self.texts.turned(language);
        }
    }
}

impl App {
    /// The name of every language in itself with its place in a kiosk, where it is always in view: in the rule above the
    /// footer. Nothing where there is no such rule, or not enough room.
    pub fn language_bar(&self) -> Vec<(Area, Language)> {
        let panes = self.panes();
        if self.kiosk.is_none() || !panes.is_framed {
            return Vec::new();
        }
        let names: usize = self.languages().iter().map(|language| layout::width(language.short_name())).sum();
        let gaps = self.languages().len() - 1;
        let gap = usize::from(panes.footer.width).saturating_sub(names).checked_div(gaps).unwrap_or(0).min(3);
        if gap == 0 {
            return Vec::new();
        }
        let mut x = usize::from(panes.footer.x);
        let mut areas = Vec::new();
        for language in self.languages() {
            let width = layout::width(language.short_name());
            let number = |value: usize| u16::try_from(value).unwrap_or(u16::MAX);
            let area = Area { x: number(x), y: panes.footer.y.saturating_sub(1), width: number(width), height: 1 };
            areas.push((area, *language));
            x += width + gap;
        }
        areas
    }

    /// What the end of the header says of the languages: where no bar names them, the tag of the one in use, and of all
    /// others too where there is room in a kiosk.
    pub fn language_tags(&self) -> String {
        let tag = |language: Language| match language {
            Language::PlainGerman => "DE+".to_owned(),
            _ => language.tag().to_uppercase(),
        };
        let is_wide = self.window.columns >= 60;
        match &self.kiosk {
            Some(_) if !self.language_bar().is_empty() => String::new(),
            Some(_) if is_wide => {
                let of = |language: &Language| {
                    let tag = tag(*language);
                    if *language == self.language() { format!("[{tag}]") } else { tag }
                };
                self.languages().iter().map(of).collect::<Vec<_>>().join(" ")
            }
            _ => format!("[{}]", tag(self.language())),
        }
    }

    /// What a click on the languages chooses: one of the bar, or the list of all.
    pub(crate) fn click_language(&mut self, column: u16, row: u16) -> bool {
        if let Some((_, language)) = self.language_bar().into_iter().find(|(area, _)| area.has(column, row)) {
            self.speak(language);
            return true;
        }
        let header = self.panes().header;
        let width = u16::try_from(layout::width(&self.language_tags())).unwrap_or(u16::MAX);
        let from = (header.x + header.width).saturating_sub(width + 1);
        if width > 0 && header.has(column, row) && column >= from {
            self.ask_languages();
            return true;
        }
        false
    }
}
