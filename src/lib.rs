//! Wegweiser: the terminal directory of a county's contact partners, offers and addresses.
//!
//! Someone sits at a desk, another person stands before it with a question, and the right office is to be found before
//! the conversation falters. Wegweiser reads a folder of TOML files (or the copy in the program), searches it at every
//! keystroke, and shows each record as a page: what for, how to reach it, where, when, from which source and of what
//! date. It runs at the desk, in public as a kiosk, and on the command line. The crate is a library and a thin program;
//! this page is its map.
//!
//! # Floors
//!
//! The modules are floors of one house, in a total order. A file uses only what stands to the left of its own floor,
//! and within a floor no files use each other in a circle:
//!
//! > [`text`] < [`language`] < [`dataset`] < [`hours`] < [`search`] < [`sheet`] < [`export`] < [`app`] < [`keys`] <
//! > [`view`] < [`shell`]
//!
//! | floor | what lives there | knows nothing of |
//! |---|---|---|
//! | [`text`] | folding for search ([`text::fold`]), words, layout in cells, texts made safe ([`text::safe`]), lines from right to left ([`text::bidi`]), the editor | the dataset |
//! | [`language`] | interface languages, their texts ([`language::texts::Texts`]), dates and phone numbers as people write them | the dataset |
//! | [`dataset`] | records ([`dataset::record`]), reading them ([`dataset::parse::parse`]), what is wrong with them ([`dataset::finding::Finding`]), changes in their files ([`dataset::amend`]) | search, the screen |
//! | [`hours`] | opening hours at a moment ([`hours::timetable::State`]) and in words | the screen |
//! | [`search`] | the [`Catalogue`], a [`Query`](search::query::Query), the [`Results`](search::results::Results); the only floor that knows `fuzzy-matcher` | the screen |
//! | [`sheet`] | a record as a neutral page of sections and rows | the screen, files |
//! | [`export`] | the shapes in which data leave the program | the terminal, the disk |
//! | [`app`] | the state of the browser ([`App`]) and everything that can happen to it ([`Message`](app::message::Message)) | the terminal, the disk, the clock |
//! | [`keys`] | one table of keys ([`keys::BINDINGS`]); dispatch, footer and help read it | drawing |
//! | [`view`] | from `&App` to a frame | changing anything |
//! | [`shell`] | terminal, disk, clock, threads, process: arguments, settings, the event loop, one file per command | nothing |
//!
//! # Three journeys
//!
//! **A keystroke.** A thread reads the terminal ([`shell::input::read`]) and its bytes become events
//! ([`shell::input::decode::Decoder`]). They pass a bounded channel to the event loop ([`shell::play::play`]), which
//! first tells the time that has passed, then every event that waits. [`Keymap::message`](keys::keymap::Keymap::message) looks the event up in the
//! table for the mode in view ([`App::mode`]) and says what happened; [`App::update`] takes it in. In a kiosk,
//! [`app::kiosk::allows`] is asked before anything else. What was typed goes through the search line
//! ([`text::editor::Editor`]) and becomes a query ([`Query::parse`](search::query::Query::parse)), which
//! [`Catalogue::search`] answers. An [`Effect`](app::message::Effect) says what is to be done outside, and when all
//! waiting events are taken in, [`view::draw`] draws once, from left to right, and turns the rows that are read the other way.
//!
//! **A file.** [`Source::choose`](shell::source::Source::choose) finds the dataset, and while the browser is open a
//! [`Watcher`](shell::watcher::Watcher) notices when its files change; a newer edition goes the same way. In a thread of its own
//! ([`Loader`](shell::loader::Loader)), while the browser is open already and says how far it is,
//! [`Edition::read`](shell::edition::Edition::read) takes a large dataset from the [`Cache`](shell::cache::Cache) if it
//! is there unchanged; otherwise its files become [`SourceFile`](dataset::source::SourceFile)s.
//! [`dataset::parse::parse`] makes records of what is sound and findings of what is not; [`dataset::check::examine`]
//! adds what the day makes of them, such as dates that are too old, and for `wegweiser check`
//! [`dataset::check::inspect`] holds records against each other.
//! [`Catalogue::new`] folds every text once. The list shows hits of that catalogue; [`sheet::record::sheet`] makes a
//! page of the chosen one, which the detail pane ([`App::page_lines`]), `wegweiser show` ([`sheet::plain`]) and JSON
//! ([`export::json`]) all use.
//!
//! **A change of the desk.** [`App::update`] makes it and asks for it to be kept. The [`Keeper`](shell::keeper::Keeper), a
//! thread, makes it again to what the user's files say at that moment ([`Store`](shell::store::Store)), for another window may have
//! written there; the desk that comes of it goes back to the application. What another window writes is noticed by the
//! [lookout](shell::lookout), and goes the same way without anything being written.
//!
//! # Invariants
//!
//! 1. crossterm is named only from [`keys`] up, ratatui only from [`view`] up; `std::fs`, `Instant`, `SystemTime`,
//!    `process` and threads only in [`shell`]. Work that is divided among processors goes through `rayon`, which gives
//!    the parts back in their order.
//! 2. [`App::update`] is deterministic; time arrives as a message. [`view`] takes `&App`: drawing twice, or never,
//!    changes nothing.
//! 3. Bad *content* is a [`Finding`](dataset::finding::Finding), never an error. Only input and output, syntax and
//!    arguments are errors ([`Failure`](shell::failure::Failure)). The core cannot fail.
//! 4. What is on disk, in memory and in exports are three sets of types.
//! 5. No text reaches a terminal, a file name or a message without passing its safe form ([`text::safe`]).
//! 6. No globals but constants and tables; no `Rc<RefCell>`; no async runtime. All work is bounded, and an idle program
//!    sleeps.
//! 7. An open overlay *is* `Some(`[`Overlay`](app::overlay::Overlay)`)`, kiosk mode *is* `Some(`[`Kiosk`](app::kiosk::Kiosk)`)`:
//!    states are types, not flags. No struct has more than ten fields, or more than one that is true or false.
//!
//! A test reads the sources and holds what can be read in them: floors, circles, reserved names, sizes, messages.
//!
//! # Glossary
//!
//! | here | in German | what it is |
//! |---|---|---|
//! | [`Field`](dataset::record::Field) | Handlungsfeld | one of the concept's nine fields of action |
//! | [`Goal`](dataset::record::Goal) | Ziel | a goal of a field |
//! | [`Partner`](dataset::record::partner::Partner) | Ansprechpartner | an organization, or one of its offices, at one address |
//! | [`Offer`](dataset::record::offer::Offer) | Angebot | what a partner does for people; ties it to fields, goals and topics |
//! | [`Topic`](dataset::record::Topic) | Thema | what people come for, with the words they use for it |
//! | [`Place`](dataset::record::Place) | Ort | a town or municipality, with its other names |
//! | [`Page`](dataset::record::Page) | Konzeptseite | a text about the concept or the directory itself |
//! | [`Reach`](dataset::record::reach::Reach) | Erreichbarkeit | phone, e-mail, web, hours and languages |
//! | [`Verified`](dataset::record::verified::Verified) | Stand | date and address of the source, and how sure its reader was |
//! | [`Dataset`](dataset::Dataset) | Datenbestand | all records that were read |
//! | [`Finding`](dataset::finding::Finding) | Befund | something wrong or doubtful in a dataset, with place and remedy |
//! | [`Catalogue`] | | a dataset and its index, which belong together |
//! | [`Shelf`](search::hit::Shelf) | | one of the lists into which hits are sorted |
//! | [`Tier`](search::hit::Tier) | | how a hit matched: exactly, by its beginning, by a slip, by sound … |
//! | [`Part`](search::part::Part) | | where in a record a word stands: title, town, topic … |
//! | [`Sheet`](sheet::Sheet) | | one record as a page |
//! | [`Selection`](export::selection::Selection) | | the partners and offers of an export, in the order asked for |
//! | [`Tab`](app::browse::Tab) | Reiter | one of the browser's five lists |
//! | [`Shortlist`](app::shortlist::Shortlist) | Merkliste | contacts collected for one client |
//! | [`HandOut`](app::handout::HandOut) | Merkblatt | contacts for one client on a sheet, to take along |
//! | [`Desk`](app::desk::Desk) | Schreibtisch | what a counsellor keeps: shortlist, favorites, notes, visits, slips |
//! | [`Notices`](app::notice::Notices) | Hinweise | what is told below the lists, and what waits to be told |
//! | [`Panel`](app::panel::Panel) | Filterauswahl | the values of a filter with their hits, to be chosen |
//! | [`Chip`](app::chips::Chip) | | what narrows the search, beside it, to be taken out with a click |
//! | [`Slip`](app::desk::Slip) | Fehlerzettel | an error in the directory, to be told to those who keep it |
//! | [`Kiosk`](app::kiosk::Kiosk) | Kiosk | public mode: few actions, no way out, forgets its visitor |
//!
//! [`App`]: app::App
//! [`App::mode`]: app::App::mode
//! [`App::page_lines`]: app::App::page_lines
//! [`App::update`]: app::App::update
//! [`Catalogue`]: search::catalogue::Catalogue
//! [`Catalogue::new`]: search::catalogue::Catalogue::new
//! [`Catalogue::search`]: search::catalogue::Catalogue::search

pub mod app;
pub mod dataset;
pub mod export;
pub mod hours;
pub mod keys;
pub mod language;
pub mod search;
pub mod sheet;
pub mod shell;
pub mod text;
pub mod view;
