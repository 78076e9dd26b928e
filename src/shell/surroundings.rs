//! The surroundings of a run: time, language, theme and dataset, from arguments, settings and environment.

use std::env;

use chrono::{DateTime, FixedOffset, Local, NaiveDateTime, TimeZone};

use crate::app::{GlyphSet, ThemeName};
use crate::export::json::Clock;
use crate::language::Language;
use crate::shell::arguments::{Common, Theme, When};
use crate::shell::cache::Cache;
use crate::shell::commands::{count, remark};
use crate::shell::edition::{Edition, Order};
use crate::shell::failure::Failure;
use crate::shell::ink::{self, Ink};
use crate::shell::settings::Settings;
use crate::shell::settings::reading::Reading;
use crate::shell::source::Source;

/// What every command needs.
#[derive(Debug)]
pub struct Surroundings {
    /// The settings as they were read.
    pub config: Reading,
    /// Interface language.
    pub language: Language,
    /// The moment that was asked for; `None` is now.
    pub pretended: Option<DateTime<FixedOffset>>,
    /// Where the dataset is.
    pub source: Source,
    /// Where copies of large datasets are kept, if anywhere.
    pub cache: Option<Cache>,
    /// When answers have colors.
    pub color: When,
}

impl Surroundings {
    /// Reads settings and environment.
    ///
    /// # Errors
    /// When the language or the time cannot be understood.
    pub fn new(common: &Common) -> Result<Self, Failure> {
        let config = Reading::load(common.config.as_deref());
        let settings = &config.settings;
        let language = language(common, settings)?;
        let pretended = common.at.as_deref().map(moment).transpose()?;
        let source = Source::choose(common.data.as_deref(), settings.data.as_deref());
        let cache = if common.no_cache { None } else { Cache::own() };
        Ok(Self { config, language, pretended, source, cache, color: common.color })
    }

    /// What is set.
    pub fn settings(&self) -> &Settings {
        &self.config.settings
    }

    /// The dataset, from the cache or from its sources. Where it has errors standard error says so: what is missing must
    /// not pass for what is not there.
    ///
    /// # Errors
    /// When there is nothing at its path.
    pub fn edition(&self) -> Result<Edition, Failure> {
        self.source.verify()?;
        let order = Order { source: &self.source, cache: self.cache.as_ref(), today: self.now().date_naive() };
        let edition = Edition::read(order, &|_| {});
        let errors = edition.errors().count();
        if errors > 0 {
            remark(&format!(
                "{} in the data; what is broken is missing (see `wegweiser check`)",
                count(errors, "error")
            ));
        }
        Ok(edition)
    }

    /// The moment for which answers hold.
    pub fn now(&self) -> DateTime<FixedOffset> {
        self.pretended.unwrap_or_else(|| Local::now().fixed_offset())
    }

    /// The moment for which answers hold, and the time zone of later ones: the system's, which knows of summer time, where
    /// the moment is in it, and else the moment's own.
    pub fn clock(&self) -> Clock {
        let zone = |at: DateTime<FixedOffset>, time: NaiveDateTime| {
            let is_local = at.with_timezone(&Local).fixed_offset().offset() == at.offset();
            let local = || Local.from_local_datetime(&time).earliest().map(|time| time.fixed_offset());
            let own = || at.offset().from_local_datetime(&time).earliest();
            (if is_local { local() } else { own() }).unwrap_or(at)
        };
        Clock { at: self.now(), zone }
    }

    /// The theme that was asked for, set, or fits the terminal.
    pub fn theme(&self, asked: Option<Theme>) -> ThemeName {
        if self.color == When::Never {
            return ThemeName::Plain;
        }
        let asked = asked.map(|theme| match theme {
            Theme::Dark => ThemeName::Dark,
            Theme::Light => ThemeName::Light,
            Theme::Contrast => ThemeName::Contrast,
            Theme::None => ThemeName::Plain,
        });
        let is_colorless = self.color == When::Auto && ink::is_unwanted();
        let usual = if is_colorless { ThemeName::Plain } else { ThemeName::Dark };
        asked.or(self.settings().theme).unwrap_or(usual)
    }

    /// How answers are written to standard output.
    pub fn ink(&self) -> Ink {
        Ink::of(self.color)
    }

    /// The signs that the terminal can show.
    pub fn glyphs(&self) -> GlyphSet {
        match env::var("TERM").as_deref() {
            Ok("linux") => GlyphSet::Console,
            _ => GlyphSet::Full,
        }
    }
}

fn language(common: &Common, settings: &Settings) -> Result<Language, Failure> {
    let Some(tag) = &common.lang else {
        let usual = || sys_locale::get_locale().and_then(|tag| Language::from_tag(&tag)).unwrap_or_default();
        return Ok(settings.language.unwrap_or_else(usual));
    };
    let tags: Vec<&str> = Language::ALL.iter().map(|language| language.tag()).collect();
    let wrong = || Failure::new(format!("unknown interface language {tag}"));
    Language::from_tag(tag).ok_or_else(|| wrong().hint(format!("languages are {}", tags.join(", "))))
}

fn moment(text: &str) -> Result<DateTime<FixedOffset>, Failure> {
    let wrong = || {
        Failure::new(format!("--at {text} is no time")).hint("write 2026-11-23T10:00:00 or 2026-11-23T10:00:00+01:00")
    };
    if let Ok(moment) = DateTime::parse_from_rfc3339(text) {
        return Ok(moment);
    }
    let forms = ["%Y-%m-%dT%H:%M:%S", "%Y-%m-%dT%H:%M", "%Y-%m-%d %H:%M:%S", "%Y-%m-%d %H:%M"];
    let local = forms.iter().find_map(|form| NaiveDateTime::parse_from_str(text, form).ok());
    let local = local.or_else(|| chrono::NaiveDate::parse_from_str(text, "%Y-%m-%d").ok()?.and_hms_opt(12, 0, 0));
    let local = local.ok_or_else(wrong)?;
    Local.from_local_datetime(&local).earliest().map(|moment| moment.fixed_offset()).ok_or_else(wrong)
}
