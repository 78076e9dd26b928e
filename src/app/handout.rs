//! The hand-out (Merkblatt) that is being made: its form, its language, who it is for and where it goes.

use crate::app::shortlist::Entry;
use crate::export::handout::Form;
use crate::language::Language;
use crate::text::editor::Editor;

/// A hand-out that is being made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HandOut {
    /// The contacts, in their order, with what is said about each.
    pub entries: Vec<Entry>,
    /// Where it goes.
    pub way: Way,
    /// The language in which it is written.
    pub language: Language,
    /// Who will take it along, as far as it was told.
    pub client: Asked,
    /// The file.
    pub path: Editor,
    /// What a printer can be given here.
    pub printer: Printer,
    /// The line where the keys go.
    pub field: Field,
    /// How far what is said about the contacts is scrolled.
    pub top: usize,
    /// How far it is handed out.
    pub handing: Handing,
}

/// How far a hand-out is handed out.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Handing {
    /// It is being filled in.
    #[default]
    Open,
    /// Its file is being written.
    Underway,
    /// Its file could not be written, and why.
    Refused(String),
}

/// What was told of the person who takes it along; it is written down nowhere.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Asked {
    /// Age in years.
    pub age: Editor,
    /// Languages, by their names.
    pub tongues: Editor,
}

/// How old a person can be.
const OLDEST: u8 = 120;

impl Asked {
    /// The age, where one was told.
    pub fn years(&self) -> Option<u8> {
        self.age.text().trim().parse().ok().filter(|years| *years <= OLDEST)
    }

    /// Whether something was told as the age that is none.
    pub fn has_no_age(&self) -> bool {
        self.years().is_none() && !self.age.text().trim().is_empty()
    }
}

/// Where a hand-out goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// Into a file of this form.
    File(Form),
    /// Onto the screen: one code after another, for the camera of a phone.
    Screen,
    /// To the printer.
    Paper,
}

/// What a printer can be given here.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Printer {
    /// Nothing: there is none.
    #[default]
    None,
    /// Plain text.
    Text,
    /// Pages, with the codes for the phone.
    Pages,
}

/// What the surroundings have to offer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Means {
    /// The folder for files, with its slash at the end.
    pub folder: String,
    /// What a printer can be given.
    pub printer: Printer,
}

/// A line that can be filled in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Field {
    /// Where it goes, and in which form.
    Way,
    /// Its language.
    Language,
    /// The age of the person.
    Age,
    /// The languages of the person.
    Tongues,
    /// The file.
    Path,
}

/// A text for a file that must not be there yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Leaflet {
    /// The file, as it was typed.
    pub path: String,
    /// What it holds.
    pub text: String,
}

/// A hand-out for the printer: the best it can take is printed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sheets {
    /// What the printer's queue shows.
    pub title: String,
    /// The page.
    pub page: String,
    /// The same as text.
    pub text: String,
}

impl HandOut {
    /// The lines that can be filled in, in order.
    pub fn fields(&self) -> Vec<Field> {
        let is_there = |field: &Field| match field {
            Field::Path => matches!(self.way, Way::File(_)),
            // The screen speaks the language of the interface.
            Field::Language => self.way != Way::Screen,
            Field::Way | Field::Age | Field::Tongues => true,
        };
        let all = [Field::Way, Field::Language, Field::Age, Field::Tongues, Field::Path];
        all.into_iter().filter(is_there).collect()
    }

    /// Where it can go, in order.
    pub fn ways(&self) -> Vec<Way> {
        let files = Form::ALL.into_iter().map(|(form, _)| Way::File(form));
        let paper = (self.printer != Printer::None).then_some(Way::Paper);
        files.chain([Way::Screen]).chain(paper).collect()
    }

    /// Goes to the line so many steps further on, around the end.
    pub(crate) fn turn_field(&mut self, steps: usize) {
        let fields = self.fields();
        let at = fields.iter().position(|field| *field == self.field).unwrap_or(0);
        self.field = fields.get((at + steps) % fields.len().max(1)).copied().unwrap_or(Field::Way);
        self.top = 0;
    }

    /// Takes the choice so many steps further on in the line where the keys go, around the end.
    pub(crate) fn turn_choice(&mut self, steps: usize) {
        match self.field {
            Field::Way => {
                let ways = self.ways();
                let at = ways.iter().position(|way| *way == self.way).unwrap_or(0);
                self.choose_way(ways.get((at + steps) % ways.len().max(1)).copied().unwrap_or(self.way));
            }
            Field::Language => {
                let all = Language::ALL;
                let at = all.iter().position(|language| *language == self.language).unwrap_or(0);
                self.language = all.get((at + steps) % all.len()).copied().unwrap_or(self.language);
            }
            Field::Age | Field::Tongues | Field::Path => {}
        }
    }

    /// A file's name keeps its beginning and gets the ending of the new form.
    fn choose_way(&mut self, way: Way) {
        if let (Way::File(old), Way::File(new)) = (self.form_before(), way)
            && let Some(stem) = self.path.text().strip_suffix(&format!(".{}", old.ending()))
        {
            let path = format!("{stem}.{}", new.ending());
            self.path.set(&path);
        }
        self.way = way;
        self.handing = Handing::Open;
    }

    /// The form whose ending the file has: that of the last file, though paper came between.
    fn form_before(&self) -> Way {
        let has_ending = |(_, ending): &&(Form, &str)| self.path.text().ends_with(&format!(".{ending}"));
        Form::ALL.iter().find(has_ending).map_or(self.way, |(form, _)| Way::File(*form))
    }

    /// The editor of the line where the keys go, if it is one to be written in.
    pub(crate) fn editor(&mut self) -> Option<&mut Editor> {
        match self.field {
            Field::Age => Some(&mut self.client.age),
            Field::Tongues => Some(&mut self.client.tongues),
            Field::Path => Some(&mut self.path),
            Field::Way | Field::Language => None,
        }
    }
}
