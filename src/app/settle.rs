//! What becomes of correction slips: mailed to those who keep the directory, copied, settled.

use crate::app::App;
use crate::app::desk::{Change, Slip};
use crate::app::message::{Clip, Deed, Effect, Message, Step};
use crate::app::overlay::Overlay;
use crate::app::slips::{Slips, SlipsPlace};
use crate::app::uri::Uri;
use crate::language::dates::Day;
use crate::sheet::record::sheet;
use crate::sheet::{Occasion, Reader, plain};

impl App {
    /// Opens the list of slips.
    pub(crate) fn open_slips(&mut self) -> Effect {
        self.overlay = Some(Overlay::Slips(Slips { selected: 0 }));
        Effect::Draw
    }

    /// The slips, the newest first.
    pub fn slips(&self) -> impl Iterator<Item = &Slip> {
        self.desk.slips.iter().rev()
    }

    /// Where slips are mailed: to the steward of the directory, where one with an address is named.
    pub fn steward(&self) -> Option<&str> {
        let dataset = &self.catalogue.dataset;
        let partner = dataset.directory.steward.and_then(|at| dataset.partners.get(at))?;
        partner.reach.email.first().map(String::as_str)
    }

    pub(crate) fn update_slips(&mut self, message: &Message) -> Effect {
        let Some(Overlay::Slips(slips)) = &self.overlay else { return Effect::None };
        let (at, count) = (slips.selected, self.desk.slips.len());
        let place = SlipsPlace::of(self.window, count, at);
        let select = |at: usize| Overlay::Slips(Slips { selected: at.min(count.saturating_sub(1)) });
        let step = match message {
            Message::Moved(Step::Up) | Message::Scrolled { is_up: true, .. } => {
                self.overlay = Some(select(at.saturating_sub(1)));
                return Effect::Draw;
            }
            Message::Moved(Step::Down) | Message::Scrolled { .. } => {
                self.overlay = Some(select(at + 1));
                return Effect::Draw;
            }
            Message::Clicked { column, row } => match (place.slip(*column, *row), place.step(*column, *row)) {
                (Some(at), _) => {
                    self.overlay = Some(select(at));
                    return Effect::Draw;
                }
                (_, Some(letter)) => Some(letter),
                _ if place.whole.has(*column, *row) => None,
                _ => {
                    self.overlay = None;
                    return Effect::Draw;
                }
            },
            Message::Opened => Some('m'),
            Message::Typed(letter) => letter.to_lowercase().next(),
            Message::Cancelled => {
                self.overlay = None;
                return Effect::Draw;
            }
            Message::LanguageNext | Message::ThemeNext | Message::LeaveAsked => {
                return self.update_browse(message.clone());
            }
            _ if !message.is_input() => return self.update_browse(message.clone()),
            _ => None,
        };
        let slip = self.slips().nth(at).cloned();
        match (step, slip) {
            (Some(letter), Some(slip)) => self.treat(letter, slip),
            _ => Effect::None,
        }
    }

    /// Does with a slip what a letter of the list stands for.
    fn treat(&mut self, letter: char, slip: Slip) -> Effect {
        let (subject, text) = self.slip_letter(&slip);
        match letter {
            'm' => Effect::Do(Deed::Open(Uri::letter(self.steward().unwrap_or_default(), &subject, &text))),
            'k' => {
                let what = self.texts.say("slip-subject");
                Effect::Do(Deed::Copy(Clip { what, text: format!("{subject}\n\n{text}") }))
            }
            'e' => {
                self.notice = Some(self.texts.say("notice-slip-settled"));
                let effect = self.keep_change(Change::SlipSettled(slip));
                let left = self.desk.slips.len();
                if let Some(Overlay::Slips(slips)) = &mut self.overlay {
                    slips.selected = slips.selected.min(left.saturating_sub(1));
                }
                if left == 0 {
                    self.overlay = None;
                }
                effect
            }
            _ => Effect::None,
        }
    }

    /// Subject and text of a letter about a slip: which record, since when, what is wrong, and what the directory says
    /// now, without persons who are not public.
    fn slip_letter(&self, slip: &Slip) -> (String, String) {
        let (texts, dataset) = (&self.texts, &self.catalogue.dataset);
        let title = self.title_by_id(&slip.id);
        let directory = dataset.directory.title.as_str();
        let subject =
            texts.say_with("slip-letter-subject", &[("directory", directory.into()), ("title", title.into())]);
        let edition = dataset.directory.edition.map_or_else(|| texts.say("edition-unknown"), |on| on.in_words(texts));
        let on = Day::Day(slip.on).in_words(texts);
        let occasion = Occasion { reader: Reader::Kiosk, now: None, ..self.occasion() };
        let now = dataset.find(&slip.id).map(|record| plain::text(&sheet(dataset, record, occasion), texts));
        let lines = [
            texts.say_with("slip-letter-record", &[("title", title.into()), ("id", slip.id.as_str().into())]),
            texts.say_with("slip-letter-dates", &[("date", on.as_str().into()), ("edition", edition.as_str().into())]),
            String::new(),
            texts.say("slip-letter-wrong"),
            slip.text.clone(),
            String::new(),
            texts.say("slip-letter-now"),
            now.unwrap_or_else(|| texts.say("slip-letter-gone")),
        ];
        (subject, lines.join("\n"))
    }
}
