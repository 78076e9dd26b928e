//! The application: one state, one way to change it. Knows no terminal, no disk and no clock; time arrives as a message.

pub mod act;
pub mod action;
pub mod asked;
pub mod browse;
pub mod caution;
pub mod chips;
pub mod choose;
pub mod clock;
pub mod code;
pub mod collect;
pub mod comment;
pub mod desk;
pub mod dialog;
pub mod display;
pub mod errata;
pub mod fill;
pub mod follow;
pub mod form;
pub mod handing;
pub mod handout;
pub mod help;
pub mod kiosk;
pub mod languages;
pub mod leaflet;
pub mod list;
pub mod loading;
pub mod menu;
pub mod message;
pub mod narrow;
pub mod notice;
pub mod overlay;
pub mod page;
pub mod panel;
pub mod panes;
pub mod pick;
pub mod point;
pub mod reached;
pub mod settle;
pub mod sharing;
pub mod shortlist;
pub mod slips;
pub mod speak;
pub mod start;
pub mod steer;
pub mod turner;
pub mod update;
pub mod uri;
pub mod window;

use std::sync::Arc;

use chrono::NaiveDateTime;

use crate::app::browse::{Browse, Focus};
use crate::app::desk::{Change, Desk};
use crate::app::kiosk::Kiosk;
use crate::app::loading::Loading;
use crate::app::message::{Deed, Effect};
use crate::app::notice::{Notices, Sentence};
use crate::app::overlay::Overlay;
use crate::app::turner::Turner;
use crate::app::window::{Screen, Window};
use crate::dataset::Record;
use crate::language::Language;
use crate::language::texts::Texts;
use crate::search::catalogue::Catalogue;
use crate::search::query::{FilterKey, Query};
use crate::sheet::{Occasion, Reader};

/// Everything the program knows while it runs.
pub struct App {
    /// The directory; an empty one while it is loading. Only read, so that whoever keeps a copy on disk may read it too.
    pub catalogue: Arc<Catalogue>,
    /// The interface language.
    pub texts: Texts,
    /// Local time, told from outside.
    pub now: NaiveDateTime,
    /// Query, lists and where the reader is.
    pub browse: Browse,
    /// What the counsellor keeps; in a kiosk only for as long as a visitor is there.
    pub desk: Desk,
    /// What lies over the lists and takes the keys.
    pub overlay: Option<Overlay>,
    /// Kiosk mode.
    pub kiosk: Option<Kiosk>,
    /// What just happened, and what is in the way.
    pub notices: Notices,
    /// The size of the screen.
    pub window: Window,
    /// How it looks and where the data came from.
    pub outfit: Outfit,
}

/// How it looks and where the data came from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outfit {
    /// Colors.
    pub theme: ThemeName,
    /// The colors at the start, to which a kiosk comes back.
    pub home: ThemeName,
    /// Signs that the terminal can show.
    pub glyphs: GlyphSet,
    /// Where the dataset came from, in a few words, already safe.
    pub origin: String,
    /// How many errors the dataset has.
    pub errors: usize,
    /// How far the dataset is while it is not there yet.
    pub loading: Option<Loading>,
    /// What the browser is there for.
    pub purpose: Purpose,
    /// Whether what is opened often stands before its equals.
    pub prefers_frequent: bool,
    /// Who turns lines that run from right to left.
    pub turner: Turner,
}

/// Names of the themes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ThemeName {
    /// For dark backgrounds.
    Dark,
    /// For light backgrounds.
    Light,
    /// At least 7:1.
    Contrast,
    /// No color at all.
    Plain,
}

impl ThemeName {
    /// Every theme with its name on the command line.
    pub const ALL: [(Self, &'static str); 4] =
        [(Self::Dark, "dark"), (Self::Light, "light"), (Self::Contrast, "contrast"), (Self::Plain, "none")];

    /// The next one in the circle.
    #[must_use]
    pub fn next(self) -> Self {
        match self {
            Self::Dark => Self::Light,
            Self::Light => Self::Contrast,
            Self::Contrast => Self::Plain,
            Self::Plain => Self::Dark,
        }
    }

    /// Its name on the command line and in the locales.
    pub fn code(self) -> &'static str {
        Self::ALL.iter().find(|(theme, _)| *theme == self).map_or("", |(_, code)| code)
    }
}

/// Which signs the terminal can show.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum GlyphSet {
    /// Any.
    Full,
    /// Only those of the Linux console.
    Console,
}

/// What the browser is there for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// Somebody reads.
    Reading,
    /// Another program waits for one offer or partner.
    Picking,
}

/// Where the keys go.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Mode {
    /// The search line and the list.
    List,
    /// The detail page.
    Page,
    /// The kiosk's start page.
    Start,
    /// The filter panel.
    Filters,
    /// The list of keys.
    Help,
    /// A question to be answered.
    Question,
    /// The line in which a comment is written.
    Comment,
    /// The menu of what can be done with a record.
    Menu,
    /// The form of a hand-out.
    HandOut,
    /// A QR code in full screen.
    Code,
    /// The line in which a note or an error is written.
    Writing,
    /// The list of correction slips.
    Slips,
    /// The list of interface languages.
    Languages,
    /// The kiosk's warning that it is about to forget everything.
    Warning,
}

impl App {
    /// A fresh state on a dataset; the first search has been made.
    pub fn new(catalogue: impl Into<Arc<Catalogue>>, texts: Texts, now: NaiveDateTime, outfit: Outfit) -> Self {
        let mut app = Self {
            catalogue: catalogue.into(),
            texts,
            now,
            browse: Browse::default(),
            desk: Desk::default(),
            overlay: None,
            kiosk: None,
            notices: Notices::default(),
            window: Window { columns: 80, rows: 24 },
            outfit,
        };
        app.search();
        app
    }

    /// Puts the program into kiosk mode, at its start page.
    #[must_use]
    pub fn into_kiosk(mut self, kiosk: Kiosk) -> Self {
        self.kiosk = Some(kiosk);
        // What only a desk has must not be seen in public.
        self.search();
        self
    }

    /// Where the keys go now.
    pub fn mode(&self) -> Mode {
        self.mode_with(self.overlay.as_ref())
    }

    /// Where the keys would go with this overlay.
    pub(crate) fn mode_with(&self, overlay: Option<&Overlay>) -> Mode {
        if self.kiosk.as_ref().is_some_and(|kiosk| kiosk.countdown().is_some()) {
            return Mode::Warning;
        }
        match (overlay, &self.kiosk, self.browse.focus) {
            (Some(Overlay::Help(_)), ..) => Mode::Help,
            (Some(Overlay::Filters(_)), ..) => Mode::Filters,
            (Some(Overlay::LeaveQuestion), ..) => Mode::Question,
            (Some(Overlay::Languages(_)), ..) => Mode::Languages,
            (Some(Overlay::Comment(_)), ..) => Mode::Comment,
            (Some(Overlay::Actions(_)), ..) => Mode::Menu,
            (Some(Overlay::HandOut(_)), ..) => Mode::HandOut,
            (Some(Overlay::Code(_)), ..) => Mode::Code,
            (Some(Overlay::Form(_)), ..) => Mode::Writing,
            (Some(Overlay::Slips(_)), ..) => Mode::Slips,
            // The guide takes no key for itself: whoever types searches.
            (None | Some(Overlay::Guide), Some(kiosk), _) if kiosk.is_at_start() => Mode::Start,
            (None | Some(Overlay::Guide), _, Focus::List) => Mode::List,
            (None | Some(Overlay::Guide), _, Focus::Page) => Mode::Page,
        }
    }

    /// The selected record of the tab in view.
    pub fn selected(&self) -> Option<Record> {
        self.browse.list().selected_record()
    }

    /// For whom and when sheets are written.
    pub fn occasion(&self) -> Occasion<'_> {
        let reader = if self.kiosk.is_some() { Reader::Kiosk } else { Reader::Desk };
        Occasion { texts: &self.texts, today: self.now.date(), now: Some(self.now.time()), reader }
    }

    /// The interface language.
    pub fn language(&self) -> Language {
        self.texts.language()
    }

    /// What is on the screen.
    pub fn screen(&self) -> Screen {
        match Screen::of(self.window, self.browse.focus) {
            Screen::TooSmall => Screen::TooSmall,
            _ if self.kiosk.as_ref().is_some_and(Kiosk::is_at_start) => Screen::Start,
            screen => screen,
        }
    }

    /// What the search line holds, asked by this reader now.
    pub fn query(&self) -> Query {
        let query = Query::parse(self.browse.editor.text()).asked_at(self.now);
        query.with_favorites(&self.desk.favorites).preferring(self.frequent()).sorted_by(self.browse.shown.sort)
    }

    /// Searches for what the search line holds.
    pub(crate) fn search(&mut self) {
        let noted = self.desk.shortlist.noted(&self.catalogue.dataset);
        let query = self.query();
        self.browse.search(&self.catalogue, &noted, &self.texts, &query);
        if self.lead() {
            self.browse.rewind();
        }
    }

    /// Takes the directory that was waited for. What was typed meanwhile is searched for now.
    pub fn receive(&mut self, catalogue: Arc<Catalogue>, errors: usize) {
        self.catalogue = catalogue;
        self.outfit.errors = errors;
        self.outfit.loading = None;
        self.search();
        if !self.browse.editor.text().is_empty() {
            self.follow_best();
        }
        // Whoever reads must know that something is missing; a visitor could do nothing about it.
        if errors > 0 && self.kiosk.is_none() {
            let text = self.texts.say_with("notice-errors", &[("errors", errors.into())]);
            self.inform(Sentence::warning(text));
        }
        self.keep_in_view();
    }

    /// Hears how far loading is; whether that is news.
    pub(crate) fn hear(&mut self, loading: Loading) -> bool {
        let before = self.outfit.loading;
        // What comes late from a loader whose directory is there already is of no interest.
        self.outfit.loading = before.map(|_| loading);
        self.outfit.loading != before
    }

    /// Takes a newer edition of the directory. Query, selection and shortlist stay, by id.
    pub fn renew(&mut self, catalogue: impl Into<Arc<Catalogue>>, errors: usize) {
        let id = |app: &Self, record| app.catalogue.dataset.id(record).to_owned();
        let selected = self.selected().map(|record| id(self, record));
        let scope = self.browse.scope.map(|record| id(self, record));
        self.catalogue = catalogue.into();
        self.outfit.errors = errors;
        self.notices.set_fault(None);
        let dataset = &self.catalogue.dataset;
        self.browse.scope = scope.and_then(|id| dataset.find(&id));
        self.browse.forget_history();
        let selected = selected.and_then(|id| dataset.find(&id));
        self.search();
        // A record that is gone, or no longer found, takes its page with it.
        if !selected.is_some_and(|record| self.select(record)) {
            self.browse.focus = Focus::List;
        }
        self.refresh_panel();
        // A visitor has not asked for it.
        if self.kiosk.is_none() {
            self.inform(Sentence::said(self.texts.say("notice-reloaded")));
        }
    }

    /// Keeps the directory in view, for the newer edition has an error here (`file:line:column`, safe). Whether that can
    /// be seen: a visitor could do nothing about it.
    pub fn keep(&mut self, place: &str) -> bool {
        let notice = self.texts.say_with("notice-kept", &[("place", place.into())]);
        if self.kiosk.is_none() {
            self.notices.set_fault(Some(place));
            self.inform(Sentence::warning(notice));
        }
        self.kiosk.is_none()
    }

    /// Makes a change to the desk, which at a desk is to be kept.
    pub(crate) fn keep_change(&mut self, change: Change) -> Effect {
        self.desk.apply(&change);
        self.refill();
        self.search_again_for(FilterKey::Favorite);
        if self.kiosk.is_some() { Effect::Draw } else { Effect::Do(Deed::Keep(change)) }
    }

    /// Whether a record is on the shortlist.
    pub fn is_noted(&self, record: Record) -> bool {
        self.desk.shortlist.has(self.catalogue.dataset.id(record))
    }

    /// Forgets the visitor: query, lists, language, colors, shortlist, history.
    pub(crate) fn reset(&mut self) {
        self.browse = Browse::default();
        self.desk = Desk::default();
        self.overlay = None;
        self.notices = Notices::default();
        self.outfit.theme = self.outfit.home;
        if let Some(kiosk) = &mut self.kiosk {
            kiosk.start_over();
            let home = kiosk.home;
            self.speak(home);
        }
        self.search();
    }
}
