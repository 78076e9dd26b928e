//! The one table of keys: what each does, where, and what it is called. Through the [keymap](keymap::Keymap), in which a
//! person may have changed some of them, dispatch, footer and help read it.

pub mod action;
pub mod choice;
pub mod chord;
pub mod guide;
pub mod help;
pub mod hint;
pub mod keymap;
pub mod told;

use std::borrow::Cow;

use ratatui::crossterm::event::{KeyCode, KeyModifiers};

use crate::app::action::Action;
use crate::app::browse::Tab;
use crate::app::message::{Message, Step};
use crate::app::{App, Mode};
use crate::text::editor::Edit;

/// Where a binding is worth a word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Prominence {
    /// In the footer and in the help.
    Footer,
    /// In the help.
    Help,
    /// Nowhere: another name of a key that is listed.
    Silent,
}

/// One key.
#[derive(Debug, Clone)]
pub struct Binding {
    /// The key.
    pub code: KeyCode,
    /// What is held with it.
    pub modifiers: KeyModifiers,
    /// Where it works.
    pub modes: &'static [Mode],
    /// What it does.
    pub message: Message,
    /// How the key is written for people; languages call some keys by names of their own (`key-name-…`).
    pub name: Cow<'static, str>,
    /// What it does, in the locales (`key-…`).
    pub label: &'static str,
    /// Where it is worth a word.
    pub prominence: Prominence,
}

use Prominence::{Footer, Help, Silent};

const NONE: KeyModifiers = KeyModifiers::NONE;
const CTRL: KeyModifiers = KeyModifiers::CONTROL;
const ALT: KeyModifiers = KeyModifiers::ALT;
const SHIFT: KeyModifiers = KeyModifiers::SHIFT;

const LIST: &[Mode] = &[Mode::List];
const PAGE: &[Mode] = &[Mode::Page];
const START: &[Mode] = &[Mode::Start];
const FILTERS: &[Mode] = &[Mode::Filters];
const SORTED: &[Mode] = &[Mode::List, Mode::Page, Mode::Filters];
const BROWSE: &[Mode] = &[Mode::List, Mode::Page];
const ANYWHERE: &[Mode] = &[Mode::List, Mode::Page, Mode::Start];
/// Wherever there is something to explain.
const HELPED: &[Mode] = &[
    Mode::List,
    Mode::Page,
    Mode::Start,
    Mode::Menu,
    Mode::Filters,
    Mode::Comment,
    Mode::HandOut,
    Mode::Code,
    Mode::Writing,
    Mode::Slips,
    Mode::Question,
];
const QUESTION: &[Mode] = &[Mode::Question];
const HELP: &[Mode] = &[Mode::Help];
const MENU: &[Mode] = &[Mode::Menu];
/// Wherever something can be done with a record.
const ACTING: &[Mode] = &[Mode::List, Mode::Page, Mode::Menu];
const LANGUAGES: &[Mode] = &[Mode::Languages];
const CODE: &[Mode] = &[Mode::Code];
const WRITING: &[Mode] = &[Mode::Writing];
const SLIPS: &[Mode] = &[Mode::Slips];
const COMMENT: &[Mode] = &[Mode::Comment, Mode::Writing];
/// Wherever a line is written.
const LINE: &[Mode] = &[Mode::List, Mode::Comment, Mode::HandOut, Mode::Writing];
const FORM: &[Mode] = &[Mode::HandOut];
const EVERYWHERE: &[Mode] = &[
    Mode::List,
    Mode::Page,
    Mode::Start,
    Mode::Filters,
    Mode::Help,
    Mode::Question,
    Mode::Comment,
    Mode::Menu,
    Mode::HandOut,
    Mode::Code,
    Mode::Writing,
    Mode::Slips,
    Mode::Languages,
    Mode::Warning,
];
const MOVING: &[Mode] = &[
    Mode::List,
    Mode::Page,
    Mode::Start,
    Mode::Help,
    Mode::Menu,
    Mode::HandOut,
    Mode::Code,
    Mode::Slips,
    Mode::Languages,
    Mode::Warning,
];

/// Every binding; the first that fits wins.
pub const BINDINGS: &[Binding] = &[
    key(KeyCode::Up, NONE, MOVING, Message::Moved(Step::Up), ("↑↓", "key-move", Footer)),
    key(KeyCode::Down, NONE, MOVING, Message::Moved(Step::Down), ("", "", Silent)),
    key(KeyCode::Left, NONE, START, Message::Moved(Step::Left), ("←→", "key-move", Help)),
    key(KeyCode::Right, NONE, START, Message::Moved(Step::Right), ("", "", Silent)),
    key(KeyCode::PageUp, NONE, MOVING, Message::Moved(Step::PageUp), ("PgUp PgDn", "key-page", Help)),
    key(KeyCode::PageDown, NONE, MOVING, Message::Moved(Step::PageDown), ("", "", Silent)),
    key(KeyCode::Left, NONE, PAGE, Message::BackTaken, ("←", "key-back", Footer)),
    key(KeyCode::Enter, NONE, LIST, Message::Opened, ("Enter", "key-open", Footer)),
    key(KeyCode::Enter, NONE, PAGE, Message::Opened, ("Enter", "key-follow", Footer)),
    key(KeyCode::Enter, NONE, START, Message::Opened, ("Enter", "key-open", Footer)),
    key(KeyCode::Enter, NONE, QUESTION, Message::Confirmed, ("Enter", "key-yes", Footer)),
    key(KeyCode::Tab, NONE, BROWSE, Message::TabNext, ("Tab", "key-tab", Footer)),
    key(KeyCode::BackTab, SHIFT, BROWSE, Message::TabPrevious, ("Shift-Tab", "key-tab-back", Help)),
    key(KeyCode::BackTab, NONE, BROWSE, Message::TabPrevious, ("", "", Silent)),
    key(KeyCode::F(5), NONE, BROWSE, Message::Noted, ("F5", "key-note", Footer)),
    key(KeyCode::F(5), NONE, MENU, Message::Noted, ("", "", Silent)),
    key(KeyCode::F(9), NONE, BROWSE, Message::MenuAsked, ("F9", "key-menu", Footer)),
    key(KeyCode::F(9), NONE, MENU, Message::MenuAsked, ("", "", Silent)),
    key(KeyCode::Enter, NONE, MENU, Message::Opened, ("Enter", "key-do", Footer)),
    key(KeyCode::Esc, NONE, MENU, Message::Cancelled, ("Esc", "key-shut", Footer)),
    key(KeyCode::Home, NONE, HELP, Message::Moved(Step::First), ("", "", Silent)),
    key(KeyCode::End, NONE, HELP, Message::Moved(Step::Last), ("", "", Silent)),
    key(KeyCode::Home, NONE, MENU, Message::Moved(Step::First), ("", "", Silent)),
    key(KeyCode::End, NONE, MENU, Message::Moved(Step::Last), ("", "", Silent)),
    key(KeyCode::Insert, NONE, ACTING, Message::Noted, ("", "", Silent)),
    key(KeyCode::Char('y'), CTRL, ACTING, Message::Acted(Action::CopyPhone), ("Ctrl-Y", "action-copy-phone", Help)),
    key(KeyCode::Char('m'), ALT, ACTING, Message::Acted(Action::CopyEmail), ("Alt-M", "action-copy-email", Help)),
    key(KeyCode::Char('a'), ALT, ACTING, Message::Acted(Action::CopyAddress), ("Alt-A", "action-copy-address", Help)),
    key(KeyCode::Char('k'), ALT, ACTING, Message::Acted(Action::CopyCard), ("Alt-K", "action-copy-card", Help)),
    key(KeyCode::Char('w'), ALT, ACTING, Message::Acted(Action::OpenPage), ("Alt-W", "action-open-page", Help)),
    key(KeyCode::Char('f'), ALT, ACTING, Message::Acted(Action::Favor), ("Alt-F", "action-favor", Help)),
    key(KeyCode::F(2), NONE, BROWSE, Message::FiltersAsked, ("F2", "key-filters", Footer)),
    key(KeyCode::Char(' '), NONE, FILTERS, Message::Opened, ("", "", Silent)),
    key(KeyCode::Enter, NONE, FILTERS, Message::Opened, ("Enter", "key-choose", Footer)),
    key(KeyCode::Up, NONE, FILTERS, Message::Moved(Step::Up), ("", "", Silent)),
    key(KeyCode::Down, NONE, FILTERS, Message::Moved(Step::Down), ("", "", Silent)),
    key(KeyCode::PageUp, NONE, FILTERS, Message::Moved(Step::PageUp), ("", "", Silent)),
    key(KeyCode::PageDown, NONE, FILTERS, Message::Moved(Step::PageDown), ("", "", Silent)),
    key(KeyCode::Left, NONE, FILTERS, Message::Moved(Step::Left), ("←→", "key-facet", Footer)),
    key(KeyCode::Right, NONE, FILTERS, Message::Moved(Step::Right), ("", "", Silent)),
    key(KeyCode::Esc, NONE, FILTERS, Message::Cancelled, ("Esc", "key-done", Footer)),
    key(KeyCode::Delete, NONE, FILTERS, Message::FiltersCleared, ("Del", "key-filters-clear", Footer)),
    key(KeyCode::Tab, NONE, FILTERS, Message::TabNext, ("", "", Silent)),
    key(KeyCode::BackTab, SHIFT, FILTERS, Message::TabPrevious, ("", "", Silent)),
    key(KeyCode::BackTab, NONE, FILTERS, Message::TabPrevious, ("", "", Silent)),
    key(KeyCode::Backspace, NONE, FILTERS, Message::Rubbed, ("", "", Silent)),
    key(KeyCode::Home, NONE, FILTERS, Message::Moved(Step::First), ("", "", Silent)),
    key(KeyCode::End, NONE, FILTERS, Message::Moved(Step::Last), ("", "", Silent)),
    key(KeyCode::F(2), NONE, FILTERS, Message::FiltersAsked, ("", "", Silent)),
    key(KeyCode::Char('s'), ALT, SORTED, Message::SortTurned, ("Alt-S", "key-sort", Help)),
    key(KeyCode::Char('q'), ALT, ACTING, Message::Acted(Action::ShowCode), ("Alt-Q", "action-show-code", Help)),
    key(KeyCode::Char('q'), ALT, CODE, Message::Cancelled, ("", "", Silent)),
    key(KeyCode::Tab, NONE, CODE, Message::TabNext, ("Tab", "key-code-next", Footer)),
    key(KeyCode::Esc, NONE, CODE, Message::Cancelled, ("Esc", "key-shut", Footer)),
    key(KeyCode::BackTab, NONE, CODE, Message::TabPrevious, ("", "", Silent)),
    key(KeyCode::BackTab, SHIFT, CODE, Message::TabPrevious, ("", "", Silent)),
    key(KeyCode::Left, NONE, CODE, Message::Moved(Step::Left), ("", "", Silent)),
    key(KeyCode::Right, NONE, CODE, Message::Moved(Step::Right), ("", "", Silent)),
    key(KeyCode::Enter, NONE, CODE, Message::Opened, ("", "", Silent)),
    key(KeyCode::Char('n'), ALT, ACTING, Message::Acted(Action::WriteNote), ("Alt-N", "action-write-note", Help)),
    key(KeyCode::Char('r'), ALT, ACTING, Message::Acted(Action::Report), ("Alt-R", "action-report", Help)),
    key(KeyCode::Char('o'), CTRL, WRITING, Message::Acted(Action::WriteNote), ("Ctrl-O", "key-editor", Help)),
    key(KeyCode::Up, NONE, WRITING, Message::Moved(Step::Up), ("", "", Silent)),
    key(KeyCode::Down, NONE, WRITING, Message::Moved(Step::Down), ("", "", Silent)),
    key(KeyCode::PageUp, NONE, WRITING, Message::Moved(Step::PageUp), ("", "", Silent)),
    key(KeyCode::PageDown, NONE, WRITING, Message::Moved(Step::PageDown), ("", "", Silent)),
    key(KeyCode::Enter, NONE, SLIPS, Message::Opened, ("Enter", "key-mail", Footer)),
    key(KeyCode::Esc, NONE, SLIPS, Message::Cancelled, ("Esc", "key-shut", Footer)),
    key(KeyCode::Enter, NONE, LANGUAGES, Message::Opened, ("Enter", "key-choose", Footer)),
    key(KeyCode::Esc, NONE, LANGUAGES, Message::Cancelled, ("Esc", "key-shut", Footer)),
    key(KeyCode::Home, NONE, LANGUAGES, Message::Moved(Step::First), ("", "", Silent)),
    key(KeyCode::End, NONE, LANGUAGES, Message::Moved(Step::Last), ("", "", Silent)),
    key(KeyCode::F(1), NONE, HELPED, Message::HelpAsked, ("F1", "key-help", Footer)),
    key(KeyCode::Char('g'), ALT, BROWSE, Message::GuideAsked, ("Alt-G", "key-guide", Help)),
    key(KeyCode::Esc, NONE, PAGE, Message::Cancelled, ("Esc", "key-close", Footer)),
    key(KeyCode::Esc, NONE, LIST, Message::Cancelled, ("Esc", "key-cancel", Footer)),
    key(KeyCode::Left, NONE, FORM, Message::Edited(Edit::Left), ("←→", "key-change", Footer)),
    key(KeyCode::Right, NONE, FORM, Message::Edited(Edit::Right), ("", "", Silent)),
    key(KeyCode::Enter, NONE, FORM, Message::Confirmed, ("Enter", "key-hand-out", Footer)),
    key(KeyCode::Esc, NONE, FORM, Message::Cancelled, ("Esc", "key-discard", Footer)),
    key(KeyCode::Tab, NONE, FORM, Message::TabNext, ("", "", Silent)),
    key(KeyCode::BackTab, SHIFT, FORM, Message::TabPrevious, ("", "", Silent)),
    key(KeyCode::BackTab, NONE, FORM, Message::TabPrevious, ("", "", Silent)),
    key(KeyCode::Backspace, NONE, FORM, Message::Rubbed, ("", "", Silent)),
    key(KeyCode::Enter, NONE, COMMENT, Message::Confirmed, ("Enter", "key-keep", Footer)),
    key(KeyCode::Enter, ALT, WRITING, Message::Typed('\n'), ("Alt-Enter", "key-new-line", Footer)),
    key(KeyCode::Char('j'), CTRL, WRITING, Message::Typed('\n'), ("", "", Silent)),
    key(KeyCode::Esc, NONE, COMMENT, Message::Cancelled, ("Esc", "key-discard", Footer)),
    key(KeyCode::Backspace, NONE, COMMENT, Message::Rubbed, ("", "", Silent)),
    key(KeyCode::Esc, NONE, QUESTION, Message::Cancelled, ("Esc", "key-no", Footer)),
    key(KeyCode::Esc, NONE, EVERYWHERE, Message::Cancelled, ("", "", Silent)),
    key(KeyCode::F(8), NONE, BROWSE, Message::ShortlistCleared, ("F8", "key-clear-shortlist", Help)),
    key(KeyCode::Up, ALT, BROWSE, Message::EntryMoved(Step::Up), ("Alt-↑ Alt-↓", "key-entry-move", Help)),
    key(KeyCode::Down, ALT, BROWSE, Message::EntryMoved(Step::Down), ("", "", Silent)),
    key(KeyCode::Char('c'), ALT, BROWSE, Message::CommentAsked, ("Alt-C", "key-comment", Help)),
    key(KeyCode::F(12), NONE, BROWSE, Message::HandOutAsked, ("F12", "key-hand-out", Footer)),
    key(KeyCode::Char('p'), CTRL, BROWSE, Message::HandOutAsked, ("", "", Silent)),
    key(KeyCode::F(3), NONE, BROWSE, Message::LanguagesAsked, ("F3", "key-language", Footer)),
    key(KeyCode::F(3), NONE, EVERYWHERE, Message::LanguagesAsked, ("", "", Silent)),
    key(KeyCode::Char('0'), NONE, START, Message::LanguagesAsked, ("0", "key-language", Footer)),
    key(KeyCode::F(4), NONE, EVERYWHERE, Message::ThemeNext, ("F4", "key-theme", Help)),
    key(KeyCode::F(6), NONE, BROWSE, Message::FocusTurned, ("F6", "key-focus", Help)),
    key(KeyCode::F(7), NONE, BROWSE, Message::UnknownsTurned, ("F7", "key-unknowns", Help)),
    key(KeyCode::Backspace, NONE, BROWSE, Message::Rubbed, ("Backspace", "key-rub", Help)),
    key(KeyCode::Left, ALT, BROWSE, Message::BackTaken, ("Alt-←", "key-back", Help)),
    key(KeyCode::Right, ALT, BROWSE, Message::ForwardTaken, ("Alt-→", "key-forward", Help)),
    key(KeyCode::Char('1'), ALT, BROWSE, Message::TabChosen(Tab::Goals), ("Alt-1 … Alt-5", "key-tab-number", Help)),
    key(KeyCode::Char('2'), ALT, BROWSE, Message::TabChosen(Tab::Offers), ("", "", Silent)),
    key(KeyCode::Char('3'), ALT, BROWSE, Message::TabChosen(Tab::Addresses), ("", "", Silent)),
    key(KeyCode::Char('4'), ALT, BROWSE, Message::TabChosen(Tab::Concept), ("", "", Silent)),
    key(KeyCode::Char('5'), ALT, BROWSE, Message::TabChosen(Tab::Shortlist), ("", "", Silent)),
    key(KeyCode::Home, NONE, PAGE, Message::Moved(Step::First), ("Home End", "key-ends", Help)),
    key(KeyCode::End, NONE, PAGE, Message::Moved(Step::Last), ("", "", Silent)),
    key(KeyCode::Home, CTRL, BROWSE, Message::Moved(Step::First), ("Ctrl-Home Ctrl-End", "key-ends", Help)),
    key(KeyCode::End, CTRL, BROWSE, Message::Moved(Step::Last), ("", "", Silent)),
    key(KeyCode::Home, NONE, LINE, Message::Edited(Edit::Start), ("Home End", "key-line-ends", Help)),
    key(KeyCode::End, NONE, LINE, Message::Edited(Edit::End), ("", "", Silent)),
    key(KeyCode::Left, NONE, LINE, Message::Edited(Edit::Left), ("← →", "key-cursor", Help)),
    key(KeyCode::Right, NONE, LINE, Message::Edited(Edit::Right), ("", "", Silent)),
    key(KeyCode::Left, CTRL, LINE, Message::Edited(Edit::WordLeft), ("Ctrl-← Ctrl-→", "key-cursor-word", Help)),
    key(KeyCode::Right, CTRL, LINE, Message::Edited(Edit::WordRight), ("", "", Silent)),
    key(KeyCode::Delete, NONE, LINE, Message::Edited(Edit::Delete), ("Del", "key-delete", Help)),
    key(KeyCode::Char('u'), CTRL, LINE, Message::Edited(Edit::DeleteToStart), ("Ctrl-U", "key-delete-start", Help)),
    key(KeyCode::Char('k'), CTRL, LINE, Message::Edited(Edit::DeleteToEnd), ("Ctrl-K", "key-delete-end", Help)),
    key(KeyCode::Char('w'), CTRL, LINE, Message::Edited(Edit::DeleteWord), ("Ctrl-W", "key-delete-word", Help)),
    key(KeyCode::Char('a'), CTRL, LINE, Message::Edited(Edit::Start), ("", "", Silent)),
    key(KeyCode::Char('e'), CTRL, LINE, Message::Edited(Edit::End), ("", "", Silent)),
    key(KeyCode::Char('c'), CTRL, QUESTION, Message::Confirmed, ("", "", Silent)),
    key(KeyCode::Char('c'), CTRL, EVERYWHERE, Message::LeaveAsked, ("Ctrl-C", "key-leave", Help)),
    key(KeyCode::F(10), NONE, ANYWHERE, Message::LeaveAsked, ("F10", "key-leave", Help)),
    key(KeyCode::Char('q'), CTRL, EVERYWHERE, Message::LeaveAsked, ("", "", Silent)),
];

/// A binding; its words are name, label and prominence.
const fn key(
    code: KeyCode,
    modifiers: KeyModifiers,
    modes: &'static [Mode],
    message: Message,
    words: (&'static str, &'static str, Prominence),
) -> Binding {
    Binding { code, modifiers, modes, message, name: Cow::Borrowed(words.0), label: words.1, prominence: words.2 }
}

/// What a key does where the reader is, as the locales call it.
pub fn label(app: &App, binding: &Binding) -> &'static str {
    match binding.label {
        "key-open" | "key-follow" if app.pick().is_some() => "key-pick",
        "key-follow" if app.is_on_code() => "action-show-code",
        label => label,
    }
}

/// The name of a key in the interface language, which may call its parts by names of its own.
pub fn name(app: &App, binding: &Binding) -> String {
    app.texts.key(&binding.name)
}
