//! The one way to change the state: a message comes in, an effect goes out.

use crate::app::browse::{Focus, Tab, Way};
use crate::app::kiosk::{self, Answer};
use crate::app::message::{Effect, Message, Step};
use crate::app::overlay::Overlay;
use crate::app::window::{self, Target};
use crate::app::{App, Mode};
use crate::dataset::Record;

impl App {
    /// Takes in what happened and says what is to be done outside. Deterministic.
    pub fn update(&mut self, message: Message) -> Effect {
        let effect = self.take_in(message);
        self.settle_notices();
        effect
    }

    fn take_in(&mut self, message: Message) -> Effect {
        if let Some(kiosk) = &mut self.kiosk {
            // A key that is not allowed still says that someone is there.
            if let Some(answer) = kiosk.heard(&message) {
                return self.obey_kiosk(answer);
            }
            if !kiosk::allows(&message) {
                return Effect::None;
            }
        }
        if message.is_input() {
            self.dismiss_notices();
        }
        if message.is_input() && !matches!(message, Message::Cancelled | Message::LeaveAsked) {
            self.forget_warning();
        }
        if let Message::Elapsed(elapsed) = message {
            return self.pass_notices(elapsed);
        }
        match self.mode() {
            _ if self.overlay.is_some() && message.is_for_all() => self.update_beneath(message),
            Mode::Warning => self.update_browse(message),
            Mode::Languages => self.update_languages(&message),
            _ if message == Message::LanguagesAsked => self.ask_languages(),
            _ if self.overlay == Some(Overlay::Guide) => self.update_guide(message),
            Mode::Question => self.update_question(message),
            Mode::Help => self.update_help(&message),
            _ if message == Message::HelpAsked => self.ask_help(),
            Mode::Filters => self.update_panel(message),
            Mode::Comment => self.update_comment(&message),
            Mode::Menu => self.update_menu(&message),
            Mode::HandOut => self.update_hand_out(&message),
            Mode::Code => self.update_code(&message),
            Mode::Writing => self.update_form(&message),
            Mode::Slips => self.update_slips(&message),
            Mode::Start => self.update_start(&message),
            Mode::List | Mode::Page => self.update_browse(message),
        }
    }

    fn obey_kiosk(&mut self, answer: Answer) -> Effect {
        match answer {
            Answer::Eaten => Effect::Draw,
            Answer::Quiet => Effect::None,
            Answer::Reset => {
                self.reset();
                Effect::Draw
            }
        }
    }

    /// What goes on beneath whatever lies over the lists, and shows in it too.
    fn update_beneath(&mut self, message: Message) -> Effect {
        match message {
            Message::HandOutPrepared(means) => return self.prepare_hand_out(&means),
            Message::HandOutWritten => return self.end_hand_out(),
            Message::HandOutRefused { sentence, reason } => return self.refuse_hand_out(sentence, &reason),
            _ => {}
        }
        let effect = self.update_browse(message);
        self.refresh_panel();
        effect
    }

    /// Whoever types, or asks for help, stays: no letter is lost.
    fn update_question(&mut self, message: Message) -> Effect {
        match message {
            Message::Opened | Message::LeaveAsked | Message::Confirmed => Effect::Leave,
            Message::Typed(_) | Message::Pasted(_) | Message::HelpAsked => {
                self.overlay = None;
                self.update(message)
            }
            _ => {
                self.overlay = None;
                Effect::Draw
            }
        }
    }

    fn update_start(&mut self, message: &Message) -> Effect {
        let fields = self.catalogue.dataset.fields.len();
        let window = self.window;
        if let Message::Clicked { column, row } = message
            && self.click_language(*column, *row)
        {
            return Effect::Draw;
        }
        let Some(kiosk) = &mut self.kiosk else { return Effect::None };
        let target = match message {
            Message::Clicked { column, row } => window::start_target(window, fields, *column, *row),
            _ => None,
        };
        let chosen = match (message, target) {
            (Message::Typed(digit @ '1'..='9'), _) => digit.to_digit(10).map(|digit| digit as usize - 1),
            (_, Some(Target::Tile(tile))) => Some(tile),
            (Message::Opened, _) => Some(kiosk.tile()),
            (Message::Moved(step), _) => {
                kiosk.move_tile(*step, fields, window::tile_columns(window));
                return Effect::Draw;
            }
            (Message::Typed(_) | Message::Pasted(_) | Message::TabNext | Message::TabChosen(_), _) => {
                kiosk.enter();
                return self.update_browse(message.clone());
            }
            (
                Message::Resized(_)
                | Message::Told(_)
                | Message::Elapsed(_)
                | Message::Progressed(_)
                | Message::Kept(_)
                | Message::Informed(_)
                | Message::ThemeNext,
                _,
            ) => {
                return self.update_browse(message.clone());
            }
            _ => None,
        };
        if let Some(field) = chosen.filter(|field| *field < fields) {
            kiosk.enter();
            self.browse.enter_scope(Record::Field(field), Tab::Offers);
            self.search();
        }
        Effect::Draw
    }

    fn turn_theme(&mut self) {
        self.outfit.theme = self.outfit.theme.next();
        let name = self.texts.say(&format!("theme-{}", self.outfit.theme.code()));
        self.say(self.texts.say_with("notice-theme", &[("name", name.as_str().into())]));
    }

    /// Everything that happens while lists are in view.
    pub(crate) fn update_browse(&mut self, message: Message) -> Effect {
        let mut effect = Effect::Draw;
        match message {
            Message::Typed(letter) => self.edit(|editor| editor.insert(letter.encode_utf8(&mut [0; 4]))),
            Message::Pasted(text) => self.edit(|editor| editor.insert(&text)),
            Message::Edited(edit) => self.edit(|editor| editor.apply(edit)),
            Message::Rubbed if self.browse.focus == Focus::Page || self.browse.editor.text().is_empty() => {
                self.travel(Way::Back);
            }
            Message::Rubbed => self.rub(),
            Message::TabChosen(tab) => self.show_tab(tab),
            Message::TabNext => self.show_tab(self.browse.tab.neighbor(1)),
            Message::TabPrevious => self.show_tab(self.browse.tab.neighbor(Tab::ALL.len() - 1)),
            Message::Moved(step) => self.step(step),
            Message::Opened => effect = self.open_or_pick(),
            Message::BackTaken => self.travel(Way::Back),
            Message::ForwardTaken => self.travel(Way::Forward),
            Message::FocusTurned => self.turn_focus(),
            Message::Clicked { column, row } => return self.click(column, row),
            Message::Scrolled { column, row, is_up } => {
                self.scroll(column, row, if is_up { Step::Up } else { Step::Down });
            }
            Message::Noted => effect = self.note(),
            Message::Acted(action) => effect = self.act(action),
            Message::MenuAsked => self.open_menu(),
            Message::ShortlistCleared => effect = self.clear_shortlist(),
            Message::EntryMoved(step) => effect = self.move_entry(step),
            Message::CommentAsked => effect = self.ask_comment(),
            Message::HandOutAsked => effect = self.ask_hand_out(),
            Message::UnknownsTurned => self.turn_unknowns(),
            Message::FiltersAsked => self.open_panel(),
            Message::SortTurned => self.turn_sort(),
            Message::GuideAsked => self.overlay = Some(Overlay::Guide),
            Message::ThemeNext => self.turn_theme(),
            Message::Cancelled => self.cancel(),
            Message::LeaveAsked => self.overlay = Some(Overlay::LeaveQuestion),
            Message::Resized(window) => self.window = window,
            Message::Told(now) if !self.hear_time(now) => return Effect::None,
            Message::Progressed(loading) if !self.hear(loading) => return Effect::None,
            Message::Told(_) | Message::Progressed(_) => {}
            Message::Kept(desk) => self.take_desk(*desk),
            // The form from which it was handed out is closed.
            Message::Informed(sentence) | Message::HandOutRefused { sentence, .. } => self.inform(sentence),
            Message::Confirmed
            | Message::FiltersCleared
            | Message::HelpAsked
            | Message::HelpScrolled(_)
            | Message::LanguagesAsked
            | Message::Elapsed(_)
            | Message::ResetAsked
            | Message::HandOutPrepared(_)
            | Message::HandOutWritten => return Effect::None,
        }
        // Whoever leaves without a choice loses nothing, and need not be asked.
        if self.is_picking() && self.overlay == Some(Overlay::LeaveQuestion) {
            return Effect::Leave;
        }
        self.keep_in_view();
        effect
    }
}
