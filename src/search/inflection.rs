//! Inflection: the other forms of a German noun or adjective, so that `Kinder` finds `Kind` and `Kurse` `Kurs`.
//!
//! No stemmer cuts words here: a form counts only where the dataset has it as a word, and an ending is only exchanged for
//! those that it stands beside in a declension. `Miete` and `Mitte` have no stem in common; `Lager` is no form of `Lage`,
//! for the plural in `-er` has a singular without any ending. Forms that a word is the beginning of need no rule.

/// Endings that are exchanged for one another.
struct Declension {
    /// What a word may end in.
    from: &'static [&'static str],
    /// What may stand there instead.
    to: &'static [&'static str],
    /// How many letters the stem has at least.
    stem: usize,
}

/// Folded endings, so that `Ärzte` has become `arzte`: an umlaut in the plural needs no rule of its own.
const DECLENSIONS: [Declension; 5] = [
    // Cases and plurals: Kurs, Kurse, Kursen, Kurses; Frau, Frauen; Hilfe, Hilfen.
    Declension { from: &["e", "en", "n", "es", "s", "em"], to: &["", "e", "en", "n", "es", "s"], stem: 4 },
    // Plurals in -er, and who does it: Kind, Kinder, Kindern; Arbeit, Arbeiter.
    Declension { from: &["er", "ern", "ers"], to: &["", "er", "ern"], stem: 3 },
    // Who has it: Schulden, Schuldner; Rente, Rentner.
    Declension { from: &["ner", "nern", "ners"], to: &["", "e", "en", "ner"], stem: 4 },
    // Schulden finds Schuldner too.
    Declension { from: &["e", "en"], to: &["ner"], stem: 4 },
    // Women: Beraterin, Beraterinnen.
    Declension { from: &["in", "innen"], to: &["", "in", "innen"], stem: 5 },
];

/// The words that may be other forms of a folded word; most of them are no words.
pub fn forms(word: &str) -> Vec<String> {
    if !word.bytes().all(|letter| letter.is_ascii_lowercase()) {
        return Vec::new();
    }
    let mut forms: Vec<String> = Vec::new();
    for declension in &DECLENSIONS {
        let stems = declension.from.iter().filter_map(|ending| word.strip_suffix(ending));
        for stem in stems.filter(|stem| stem.len() >= declension.stem) {
            forms.extend(declension.to.iter().map(|ending| format!("{stem}{ending}")));
        }
    }
    // What begins with the word is found as such.
    forms.retain(|form| !form.starts_with(word));
    forms.sort_unstable();
    forms.dedup();
    forms
}

#[cfg(test)]
mod tests {
    use super::forms;

    fn has(word: &str, form: &str) -> bool {
        form.starts_with(word) || forms(word).iter().any(|it| it == form)
    }

    #[test]
    fn forms_of_one_word_find_each_other() {
        for family in [
            &["schuld", "schulden", "schuldner"][..],
            &["kind", "kinder", "kindern"],
            &["kurs", "kurse", "kursen"],
            &["arzt", "arzte", "arzten"],
            &["haus", "hauser"],
            &["amt", "amter", "amtern"],
            &["frau", "frauen"],
            &["wohnung", "wohnungen"],
            &["beraterin", "beraterinnen", "berater"],
            &["rente", "rentner", "renten"],
        ] {
            for (one, other) in family.iter().flat_map(|one| family.iter().map(move |other| (one, other))) {
                assert!(has(one, other), "{one} {other}");
            }
        }
    }

    #[test]
    fn words_that_only_look_alike_do_not() {
        for (one, other) in [
            ("miete", "mitte"),
            ("lager", "lage"),
            ("messer", "messe"),
            ("wetter", "wette"),
            ("kurs", "kur"),
            ("rat", "rad"),
            ("schule", "schuld"),
            ("haus", "hau"),
        ] {
            assert!(!forms(one).iter().any(|form| form == other), "{one} {other}");
        }
    }
}
