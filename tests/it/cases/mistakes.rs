//! Mistakes in one line of a record, and what is found in it.

/// Each line below a sound partner with what is found in it; the line is the sixth.
pub const MISTAKES: &[(&str, &[&str])] = &[
    ("", &[]),
    ("pohne = \"1\"", &["unknown-key 6:1"]),
    ("street = 1", &["wrong-type 6:10"]),
    ("also = 1", &["wrong-type 6:8"]),
    ("also = [1, \"Haus\"]", &["wrong-type 6:9"]),
    ("unit = 2026-01-01", &["wrong-type 6:8"]),
    ("by_appointment = \"true\"", &["wrong-type 6:18"]),
    ("alert = \"zu\"", &["wrong-type 6:9"]),
    ("contact = \"Frau Muster\"", &["wrong-type 6:11"]),
    ("kind = \"amt\"", &["bad-choice 6:8"]),
    ("wheelchair = \"ja\"", &["bad-choice 6:14"]),
    ("town = \"musterstad\"", &["dangling-id 6:8"]),
    ("alert = { text = \"zu\", until = \"bald\" }", &["bad-date 6:32"]),
    ("fax = [\"030 23125-000\", \"12 34\"]", &["bad-phone 6:25"]),
    ("email = \"rat(at)musterstadt.example\"", &["bad-email 6:9"]),
    ("website = \"musterstadt.example\"", &["bad-web-address 6:11"]),
    ("postcode = \"3149\"", &["bad-postcode 6:12"]),
    ("hours = \"Mo 9 bis 12\"", &["bad-hours 6:9"]),
    ("languages = [\"de\", \"deutsch\"]", &["bad-language 6:20"]),
    ("note.deutsch = \"x\"", &["bad-language 6:6"]),
    ("note = \"a\\u0007b\"", &["unsafe-text 6:8"]),
    ("alert = { text = \"zu\", until = 2026-11-22 }", &["alert-expired 1:1"]),
    ("alert = { text = \"zu\", until = 2026-11-23 }", &[]),
    // Empty is the same as absent.
    ("unit = \"\"\nstreet = \" \"\npostcode = \"\"\nemail = []\nlanguages = []", &[]),
    // Columns count characters.
    ("note = { de = \"äöü\", xx_ = \"x\" }", &["bad-language 6:22"]),
    // All that is wrong in one record.
    (
        "kind = \"amt\"\npostcode = \"1\"\nemail = \"x\"\nwebsite = \"y\"\nhours = \"z\"\nfoo = 1",
        &[
            "bad-choice 6:8",
            "bad-postcode 7:12",
            "bad-email 8:9",
            "bad-web-address 9:11",
            "bad-hours 10:9",
            "unknown-key 11:1",
        ],
    ),
];
