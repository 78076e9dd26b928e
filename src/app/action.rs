//! What can be done with a record: the actions, what each is about, and the menu that offers them.

use crate::language::phone::Phone;

/// Something that can be done with a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Action {
    /// Copy a phone number.
    CopyPhone,
    /// Hand a phone number to the program that calls.
    Call,
    /// Copy an e-mail address.
    CopyEmail,
    /// Begin an e-mail.
    WriteEmail,
    /// Copy the address of the door.
    CopyAddress,
    /// Copy everything, as text.
    CopyCard,
    /// Open the web page.
    OpenPage,
    /// Copy the address of the web page.
    CopyPage,
    /// Show it as a QR code.
    ShowCode,
    /// Make it a favorite, or none any more.
    Favor,
    /// Write a private note on it.
    WriteNote,
    /// Put it on the shortlist, or take it off.
    Note,
    /// Write down what is wrong with it.
    Report,
    /// See the errors that were written down.
    ListSlips,
}

impl Action {
    /// Every action in the order of the menu, with the letter that chooses it there and its name in the locales. The
    /// letter is that of the direct key where there is one.
    pub const ALL: [(Self, char, &'static str); 14] = [
        (Self::CopyPhone, 'y', "action-copy-phone"),
        (Self::Call, 't', "action-call"),
        (Self::CopyEmail, 'm', "action-copy-email"),
        (Self::WriteEmail, 's', "action-write-email"),
        (Self::CopyAddress, 'a', "action-copy-address"),
        (Self::CopyCard, 'k', "action-copy-card"),
        (Self::OpenPage, 'w', "action-open-page"),
        (Self::CopyPage, 'i', "action-copy-page"),
        (Self::ShowCode, 'q', "action-show-code"),
        (Self::Favor, 'f', "action-favor"),
        (Self::WriteNote, 'n', "action-write-note"),
        (Self::Note, 'l', "action-note"),
        (Self::Report, 'r', "action-report"),
        (Self::ListSlips, 'z', "action-list-slips"),
    ];
}

impl Action {
    /// The letter that chooses it in the menu.
    pub fn letter(self) -> char {
        Self::ALL.iter().find(|(action, ..)| *action == self).map_or(' ', |(_, letter, _)| *letter)
    }

    /// Its name in the locales.
    pub fn label(self) -> &'static str {
        Self::ALL.iter().find(|(action, ..)| *action == self).map_or("", |(.., label)| label)
    }

    /// The name of what it is about, in the locales.
    pub fn subject(self) -> &'static str {
        match self {
            Self::CopyPhone | Self::Call => "label-phone",
            Self::CopyEmail | Self::WriteEmail => "label-email",
            Self::CopyAddress => "label-address",
            Self::CopyCard
            | Self::ShowCode
            | Self::Favor
            | Self::WriteNote
            | Self::Note
            | Self::Report
            | Self::ListSlips => "action-subject-card",
            Self::OpenPage | Self::CopyPage => "label-website",
        }
    }
}

/// One way of doing something with a record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// What is done.
    pub action: Action,
    /// What it is done to, or why it cannot be done.
    pub object: Result<Object, String>,
    /// The desk or person it belongs to; empty for the record itself.
    pub whose: String,
}

/// What an action is done to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Object {
    /// A number to call.
    Phone(Phone),
    /// An e-mail address.
    Email(String),
    /// A web page.
    Page(String),
    /// Street, postcode and town, in one line.
    Address(String),
    /// The record itself.
    Record,
}

impl Object {
    /// The object in one line, as people write it; empty for the record itself.
    pub fn said(&self) -> String {
        match self {
            Self::Phone(phone) => phone.national(),
            Self::Email(text) | Self::Page(text) | Self::Address(text) => text.clone(),
            Self::Record => String::new(),
        }
    }
}
