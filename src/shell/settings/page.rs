//! The settings in force as a page: TOML in which every setting is explained, in the interface language.

use crate::app::ThemeName;
use crate::app::turner::Turner;
use crate::keys::chord::Chord;
use crate::keys::keymap::Keymap;
use crate::keys::{BINDINGS, action};
use crate::language::Language;
use crate::language::texts::Texts;
use crate::shell::settings::Settings;

/// The page. What is not set stands there as a comment, with the value that holds without it.
pub fn page(settings: &Settings, keymap: &Keymap, texts: &Texts) -> String {
    let mut lines = Vec::new();
    let languages = Language::ALL.map(|language| format!("\"{}\"", language.tag())).join(", ");
    let themes = ThemeName::ALL.map(|(_, name)| format!("\"{name}\"")).join(", ");
    let allowed = [("languages", languages.as_str().into()), ("themes", themes.as_str().into())];
    let text = |text: &str| toml::Value::String(text.to_owned()).to_string();
    let mut add = |id: &str, name: &str, set: Option<String>, usual: &str| {
        lines.push(format!("# {}", texts.say_with(&format!("settings-about-{id}"), &allowed)));
        lines.push(line(name, set, usual));
        lines.push(String::new());
    };
    let data = settings.data.as_ref().map(|path| text(&path.to_string_lossy()));
    add("data", "data", data, "\"/srv/wegweiser\"");
    add("language", "language", settings.language.map(|it| text(it.tag())), &text(texts.language().tag()));
    add("theme", "theme", settings.theme.map(|it| text(it.code())), "\"dark\"");
    let rtl = settings.rtl.and_then(|it| Turner::ALL.iter().find(|(own, _)| *own == it));
    add("rtl", "rtl", rtl.map(|(_, name)| text(name)), "\"app\"");
    let frequent = settings.prefer_frequent.map(|it| it.to_string());
    add("prefer-frequent", "prefer_frequent", frequent, "true");
    add("editor", "editor", settings.editor.as_deref().map(text), "\"nano\"");
    lines.push("[kiosk]".to_owned());
    let mut add = |id: &str, set: Option<u64>, usual: u64| {
        lines.push(format!("# {}", texts.say(&format!("settings-about-kiosk-{id}"))));
        lines.push(line(id, set.map(|it| it.to_string()), &usual.to_string()));
        lines.push(String::new());
    };
    let usual = Settings::default().limits();
    add("idle", settings.kiosk.idle, usual.idle.as_secs());
    add("warning", settings.kiosk.warning, usual.warning.as_secs());
    lines.push("[keys]".to_owned());
    lines.extend(["settings-about-keys", "settings-about-keys-fixed"].map(|id| format!("# {}", texts.say(id))));
    lines.extend(action::names().into_iter().map(|name| keys(name, settings, keymap, texts)));
    lines.join("\n") + "\n"
}

fn line(name: &str, set: Option<String>, usual: &str) -> String {
    match set {
        Some(value) => format!("{name} = {value}"),
        None => format!("# {name} = {usual}"),
    }
}

/// The keys of an action that may be changed, as they are in force.
fn keys(name: &str, settings: &Settings, keymap: &Keymap, texts: &Texts) -> String {
    let own = keymap.bindings().iter().filter(|binding| action::name(&binding.message) == name);
    let mut chords: Vec<String> = Vec::new();
    for binding in own {
        let chord = Chord { code: binding.code, modifiers: binding.modifiers };
        let shown = format!("\"{}\"", chord.name());
        if chord.is_free() && !chords.contains(&shown) {
            chords.push(shown);
        }
    }
    // Also one whose keys were taken away has its name.
    let named = BINDINGS.iter().rfind(|binding| action::name(&binding.message) == name);
    let label = named.map_or("", |binding| action::label(&binding.message));
    let is_set = settings.keys.iter().any(|own| own.choice.action == name);
    let start = if is_set { "" } else { "# " };
    format!("{start}{name} = [{}]  # {}", chords.join(", "), texts.say(label))
}
