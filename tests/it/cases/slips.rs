//! Mistakes of people who do not write TOML for a living, with the place and the words that name the remedy.

/// What stands in the file, where the finding must be, and a part of its German hint.
pub struct Slip {
    /// The lines after `[[partner]]`, `id` and `name`; the first of them is line 4.
    pub text: &'static str,
    /// Line and column of the finding.
    pub at: (u32, u32),
    /// What the hint must say.
    pub remedy: &'static str,
}

const fn slip(text: &'static str, at: (u32, u32), remedy: &'static str) -> Slip {
    Slip { text, at, remedy }
}

/// All of them.
pub const SLIPS: &[Slip] = &[
    slip("street = “Musterweg 1”", (4, 10), "gerade Anführungszeichen"),
    slip("street = „Musterweg 1“", (4, 10), "gerade Anführungszeichen"),
    slip("street \"Musterweg 1\"", (4, 8), "Gleichheitszeichen"),
    slip("street: \"Musterweg 1\"", (4, 7), "Namen links vom Gleichheitszeichen"),
    slip("street == \"Musterweg 1\"", (4, 9), "Gleichheitszeichen"),
    slip("street = Musterweg 1", (4, 10), "Texte stehen in Anführungszeichen"),
    slip("street =", (4, 9), "Texte stehen in Anführungszeichen"),
    slip("street = \"Musterweg 1", (4, 22), "nicht geschlossen"),
    slip("street = 'Musterweg 1", (4, 22), "nicht geschlossen"),
    slip("street = \"\"\"Musterweg 1", (5, 1), "nicht geschlossen"),
    slip("street = \"Haus \"Muster\"\"", (4, 17), "im Text als „ “"),
    slip("street = \"Musterweg 1\";", (4, 23), "Hinter dem Wert endet die Zeile"),
    slip("street = \"Musterweg 1\" kind = \"church\"", (4, 24), "Hinter dem Wert endet die Zeile"),
    slip("street = \"C:\\Muster\"", (4, 14), "umgekehrten Schrägstrichs"),
    slip("street = \"Muster\u{1b}[31mweg\"", (4, 17), "unsichtbares Steuerzeichen"),
    slip("# Muster\u{1b}[31mweg", (4, 9), "unsichtbares Steuerzeichen"),
    slip("straße = \"Musterweg 1\"", (4, 5), "Namen links vom Gleichheitszeichen"),
    slip("// Bemerkung", (4, 1), "mit einer Raute"),
    slip("; Bemerkung", (4, 1), "mit einer Raute"),
    slip("name = \"Zweimal\"", (4, 1), "schon einmal"),
    slip("[partner.verified]\non = 2026-10-01\n[partner.verified]", (6, 10), "schon einmal"),
    slip("[[partner.offer]", (4, 17), "doppelten eckigen Klammern"),
    slip("[partner.offer", (4, 15), "doppelten eckigen Klammern"),
    slip("phone = +49 30 23125-000", (4, 9), "Telefonnummern und Postleitzahlen"),
    slip("phone = 030 23125-000", (4, 9), "Telefonnummern und Postleitzahlen"),
    slip("phone = [030 23125-000]", (4, 10), "Telefonnummern und Postleitzahlen"),
    slip("phone = [\"116 117\", 030 23125-000]", (4, 21), "Telefonnummern und Postleitzahlen"),
    slip("postcode = 03149", (4, 12), "Telefonnummern und Postleitzahlen"),
    slip("languages = \"de\", \"pl\"", (4, 17), "eckigen Klammern"),
    slip("languages = [\"de\" \"pl\"]", (4, 19), "ein Komma"),
    slip("languages = [\"de\", \"pl\"", (4, 24), "nicht geschlossen"),
    slip("languages = [\"de\"\nkind = \"church\"", (5, 1), "die Klammer am Ende"),
    slip("languages = [de]", (4, 14), "Texte stehen in Anführungszeichen"),
    slip("verified = { on = 2026-10-01", (4, 29), "nicht geschlossen"),
    slip("verified = { on = 31.12.2025 }", (4, 24), "2026-11-22"),
    slip("verified = { on = 2025-13-45 }", (4, 19), "2026-11-22"),
    slip("by_appointment = ja", (4, 18), "true und false"),
    slip("by_appointment = Nein", (4, 18), "true und false"),
    slip("by_appointment = True", (4, 18), "true und false"),
    slip("email = rat@musterstadt.example", (4, 9), "Texte stehen in Anführungszeichen"),
    slip("website = https://musterstadt.example", (4, 11), "Texte stehen in Anführungszeichen"),
    slip("hours = Mo 09:00-12:00", (4, 9), "Texte stehen in Anführungszeichen"),
    // What is right TOML and wrong all the same.
    slip("by_appointment = \"ja\"", (4, 18), "true oder false"),
    slip("postcode = 3149", (4, 12), "Text in Anführungszeichen"),
    slip("phone = 3023125000", (4, 9), "Liste"),
    slip("pohne = \"+49 30 23125-000\"", (4, 1), "phone"),
    slip("hours = \"Montag 9 bis 12 Uhr\"", (4, 9), "Tu 09:00-12:00"),
    slip("languages = [\"Deutsch\"]", (4, 14), "\"de\""),
    slip("kind = \"Behörde\"", (4, 8), "authority"),
    slip("verified = { on = \"31.12.2025\" }", (4, 19), "2026-11-22"),
];
