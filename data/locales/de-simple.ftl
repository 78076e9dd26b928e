# Plain German texts of the interface (Project Fluent).
# This is our own translation; no native speaker has read it yet.
# Words: shortlist = Merk-Liste (merken), hand-out = Info-Blatt, offer = Angebot, address and contact partner = Adresse, contact = Kontakt,
# field of action = Bereich, goal = Ziel, error slip = Fehler-Zettel, favorite = Favorit (★), note = Notiz, comment = Kommentar,
# edition = Daten, date of the source = Datum, facts = Infos, record = Eintrag, hit = Ergebnis, type = schreiben, not known = nicht bekannt,
# directory = Verzeichnis (the program itself: Wegweiser).

# A date: a day, a month or only a year. $month is the number of the month.
date-day = { TWO($day) }.{ TWO($month) }.{ $year }
date-month =
    { $month ->
        [1] Januar
        [2] Februar
        [3] März
        [4] April
        [5] Mai
        [6] Juni
        [7] Juli
        [8] August
        [9] September
        [10] Oktober
        [11] November
       *[12] Dezember
    } { $year }
date-year = { $year }

# Header, search, tabs
title = Wegweiser
edition = Daten: { $date }
edition-kept = Daten: { $date }, neue Daten haben Fehler
edition-unknown = nicht bekannt
search-label = Suche:
search-hint = Schreiben Sie: Was suchen Sie? Wo?
tab-goals = Ziele
tab-offers = Angebote
tab-addresses = Adressen
tab-concept = Konzept
tab-shortlist = Merk-Liste
chip-field = Bereich: { $title }
chip-goal = Ziel: { $title }
chip-several =
    { $count ->
        [one] 1 Filter
       *[other] { $count } Filter
    }
too-small = Dieses Fenster ist zu klein. Bitte machen Sie es größer: mindestens { $columns } Zeichen breit und { $rows } Zeilen hoch.

# Rows of the lists
row-offers =
    { $count ->
        [0] noch kein Angebot
        [one] 1 Angebot
       *[other] { $count } Angebote
    }
row-old = ! { $year }
row-undated = ! ohne Datum
row-doubtful = ? nicht bekannt
row-more =
    { $count ->
        [one] Noch 1 Eintrag passt vielleicht
       *[other] Noch { $count } Einträge passen vielleicht
    }
row-more-below = Das ist nicht bekannt. Mit Enter sehen Sie mehr.
row-completion-below =
    { $count ->
        [0] Nichts gefunden
        [one] 1 Ergebnis – Enter schreibt den Filter fertig
       *[other] { $count } Ergebnisse – Enter schreibt den Filter fertig
    }
row-comment = „{ $comment }“
row-absent =
    { $count ->
        [one] 1 Eintrag fehlt jetzt in den Daten
       *[other] { $count } Einträge fehlen jetzt in den Daten
    }
row-absent-below =
    { KEY("clear-shortlist") ->
        [none] Das bleibt gemerkt.
       *[key] Das bleibt gemerkt. { KEY("clear-shortlist") } löscht die ganze Liste.
    }
row-suggestion = Meinen Sie „{ $text }“?
row-suggestion-below = Mit Enter suchen Sie danach.
empty-search = Nichts gefunden. Ist alles richtig geschrieben? Versuchen Sie ein anderes Wort. Oder löschen Sie die Suche mit Esc.
empty-tab = Hier ist nichts. Sehen Sie oben die Zahlen? Sie zeigen, wo es Ergebnisse gibt. Mit Tab gehen Sie dorthin.
empty-shortlist =
    { KEY("note") ->
        [none] Die Merk-Liste ist leer. Wollen Sie sich ein Angebot oder eine Adresse merken? Öffnen Sie den Eintrag. Dort steht, was Sie tun können.
       *[key] Die Merk-Liste ist leer. Wollen Sie sich ein Angebot oder eine Adresse merken? Drücken Sie { KEY("note") }.
    }

# Filters: names, values, and what stands in their panel
facet-town = Ort
facet-field = Bereich
facet-topic = Thema
facet-lang = Sprache
facet-open = offen
facet-age = Alter
facet-kind = Art
facet-verified = Datum
facet-favorite = Favoriten
value-age =
    { $years ->
        [one] 1 Jahr
       *[other] { $years } Jahre
    }
value-now = jetzt
value-today = heute
value-tomorrow = morgen
value-old = älter als 12 Monate
value-this-year = dieses Jahr ({ $date })
value-before = vor { $date }
value-after = nach { $date }
value-unknown = nicht bekannt
value-favorites = nur meine Favoriten
order-name = Name
order-town = Ort
order-verified = Datum
misread-name = { $name }: „{ $value }“ gibt es hier nicht.
misread-value = { $name }: Der Wegweiser versteht „{ $value }“ nicht.
misread-possible = Das geht: { $values }
possible-open = jetzt, heute, do16, morgen, 16:30, 2026-12-24T10, ?
possible-age = eine Zahl wie 19, ?
possible-verified = 2024, <2024, >2025-06, ?
panel-none = Nichts beginnt so.
panel-hint = Schreiben Sie zum Suchen
panel-hint-open = Schreiben Sie die Zeit: do16
panel-hint-age = Schreiben Sie das Alter: 19
panel-hint-verified = Schreiben Sie das Jahr: 2024
notice-query-full = Die Suche ist zu lang. Der Filter hat keinen Platz mehr. Bitte löschen Sie etwas.
notice-sort = Reihenfolge: { $name }
sort-relevance = beste zuerst
sort-name = Name
sort-town = Ort
sort-verified = Datum, neue zuerst

# What everything begins with, before anyone types
start-title = Das Wichtigste
start-numbers = Notruf { $numbers }
start-emergencies = Notruf
start-recent = Zuletzt gesehen
start-favorites = Favoriten
start-helplines = Hilfe am Telefon

# Notices
notice-noted =
    { $count ->
        [one] Gemerkt. Auf der Merk-Liste ist jetzt 1 Eintrag.
       *[other] Gemerkt. Auf der Merk-Liste sind jetzt { $count } Einträge.
    }
notice-unnoted =
    { $count ->
        [0] Nicht mehr gemerkt. Die Merk-Liste ist leer.
        [one] Nicht mehr gemerkt. Auf der Merk-Liste ist noch 1 Eintrag.
       *[other] Nicht mehr gemerkt. Auf der Merk-Liste sind noch { $count } Einträge.
    }
notice-only-contacts = Merken geht nur bei Angeboten und Adressen.
notice-shortlist-empty = Die Merk-Liste war schon leer.
notice-shortlist-restored =
    { $count ->
        [one] 1 Eintrag ist wieder auf der Merk-Liste.
       *[other] { $count } Einträge sind wieder auf der Merk-Liste.
    }
notice-shortlist-ask =
    { $count ->
        [one] Noch einmal { KEY("clear-shortlist") }: Das löscht den Eintrag von der Merk-Liste.
       *[other] Noch einmal { KEY("clear-shortlist") }: Das löscht alle { $count } Einträge von der Merk-Liste.
    }
notice-shortlist-cleared-undo =
    { $count ->
        [one] 1 Eintrag gelöscht, { KEY("clear-shortlist") } holt ihn zurück
       *[other] { $count } Einträge gelöscht, { KEY("clear-shortlist") } holt sie zurück
    }
notice-only-shortlist =
    { KEY("shortlist") ->
        [none] Das geht nur auf der Merk-Liste.
       *[key] Das geht nur auf der Merk-Liste ({ KEY("shortlist") }).
    }
notice-comment-kept = Der Kommentar steht auf der Merk-Liste.
notice-comment-removed = Dieser Eintrag hat keinen Kommentar.
notice-both-kept = Ein anderes Fenster hat das auch geändert. Hier steht beides.
notice-shortlist-cleared =
    { $count ->
        [one] Die Merk-Liste ist leer. 1 Eintrag ist gelöscht.
       *[other] Die Merk-Liste ist leer. { $count } Einträge sind gelöscht.
    }
notice-theme = Farben: { $name }
notice-errors =
    { $errors ->
        [one] Die Daten haben 1 Fehler. Darum fehlt hier etwas. „wegweiser check“ zeigt den Fehler.
       *[other] Die Daten haben { $errors } Fehler. Darum fehlt hier etwas. „wegweiser check“ zeigt die Fehler.
    }
notice-reloaded = Jetzt sind neue Daten da.
# When the changed data have a new error
notice-kept = { $place }: neuer Fehler. Darum gelten die alten Daten weiter.
theme-dark = für dunklen Bildschirm
theme-light = für hellen Bildschirm
theme-contrast = klare Farben
theme-none = ohne Farben

# Loading a large directory
loading-title = Der Wegweiser lädt die Daten.
loading-begun = Der Wegweiser sucht Dateien.
loading-recalling = Der Wegweiser liest die Kopie vom letzten Mal.
loading-reading = Schritt 1 von 3: Dateien lesen, { $done } von { $total } MB
loading-parsing = Schritt 2 von 3: Einträge lesen, { $total } MB
loading-indexing =
    { $records ->
        [one] Schritt 3 von 3: Suche vorbereiten, 1 Eintrag
       *[other] Schritt 3 von 3: Suche vorbereiten, { $records } Einträge
    }
loading-percent = { $percent } %
loading-typing = Sie können schon schreiben. Die Suche beginnt, wenn die Daten da sind.
loading-public = Bitte warten Sie kurz …

# Settings: what is wrong in them, and how they are explained in the file
settings-unreadable = Die Einstellungen sind nicht lesbar ({ $reason }).
settings-syntax = Das ist nicht lesbar ({ $message }).
settings-unknown = Die Einstellung „{ $name }“ gibt es nicht.
settings-unknown-near = „{ $name }“ gibt es nicht. Meinen Sie „{ $near }“?
settings-value = „{ $name }“ kann sein: { $allowed }.
settings-allowed-text = ein Text in "Anführungszeichen"
settings-allowed-seconds = eine ganze Zahl von { $least } bis 72000
settings-allowed-keys = "F5" oder ["F5", "Alt-Z"]
settings-allowed-table = eine Überschrift in [eckigen Klammern]
settings-action = Für „{ $name }“ gibt es keine Taste.
settings-action-near = Für „{ $name }“ gibt es keine Taste. Meinen Sie „{ $near }“?
settings-key = „{ $key }“ ist keine Taste. Tasten heißen F5, Ctrl-Y, Alt-F.
settings-key-fixed = „{ $key }“ ist nicht frei. Nehmen Sie F-Tasten, Ctrl oder Alt.
settings-key-taken = „{ $key }“ gehört schon zu „{ $action }“.
settings-page-file = Einstellungen: { $path }
settings-page-missing = Einstellungen: { $path } – noch nicht da. „wegweiser settings --write“ macht die Datei.
settings-page-store = Was Sie speichern (Merk-Liste, Favoriten, Notizen …): { $path }
settings-about-data = Das Verzeichnis: ein Ordner mit TOML-Dateien, oder 1 solche Datei.
settings-about-language = Sprache vom Wegweiser ({ $languages }); sonst die Sprache vom System.
settings-about-theme = Farben: { $themes }; für dunklen oder hellen Bildschirm, klare Farben, oder keine.
settings-about-rtl = Arabisch und Persisch stehen rechts. "app": Der Wegweiser ordnet die Schrift. "terminal": Ihr Terminal kann das schon.
settings-about-prefer-frequent = Was Sie oft öffnen, steht bei gleich guten Ergebnissen weiter oben.
settings-about-editor = Mit diesem Programm schreiben Sie Notizen; sonst mit dem aus VISUAL oder EDITOR.
settings-about-kiosk-idle = Sekunden ohne Taste. Dann fragt der Kiosk: Ist noch jemand da? (30 bis 72000)
settings-about-kiosk-warning = Sekunden nach dieser Frage. Dann vergisst der Kiosk alles. (20 bis 72000)
settings-about-keys = Eigene Tasten: 1 oder mehr für jede Tätigkeit, zum Beispiel note = ["F5", "Alt-Z"]; [] nimmt sie weg.
settings-about-keys-fixed = Buchstaben, Pfeile, Enter, Esc, Tab und Ctrl-C bleiben immer gleich.

# Notes in a person's own editor
editor-written = Die Notiz ist gespeichert.
editor-removed = Die Notiz ist gelöscht.
editor-same = Die Notiz ist so wie vorher.
editor-failed = „{ $command }“ geht nicht. Die Notiz ist so wie vorher.
editor-none = Es fehlt ein Programm zum Schreiben. In den Einstellungen: editor = "nano"

# What counsellors keep: the files for it, and what comes in the way of reading or writing them
store-part-shortlist = Merk-Liste
store-part-favorites = Favoriten
store-part-notes = Notizen
store-part-visits = Zuletzt gesehen
store-part-slips = Fehler-Zettel
store-no-home = Ein Ordner für Sie fehlt. Alles bleibt nur, bis Sie den Wegweiser beenden.
store-set-aside = { $part }: Die Datei war kaputt. Sie heißt jetzt { $file }.
store-damaged = { $part }: Die Datei ist kaputt. Neues bleibt nur, bis Sie den Wegweiser beenden.
store-later = { $part }: von einem neueren Wegweiser. Neues bleibt nur, bis Sie den Wegweiser beenden.
store-unreadable = { $part }: nicht lesbar ({ $reason }). Neues bleibt nur, bis Sie den Wegweiser beenden.
store-busy = Nicht gespeichert: Ein anderes Fenster benutzt die Dateien noch.
store-full = Nicht gespeichert: Der Speicher ist voll.
store-read-only = Nicht gespeichert: Den Speicher kann man nur lesen.
store-denied = Nicht gespeichert: Schreiben ist hier nicht erlaubt.
store-held = Nicht gespeichert: Die Datei ist eingehängt und nicht ersetzbar.
store-other = Nicht gespeichert ({ $reason }).
store-again = Bei der nächsten Änderung gibt es einen neuen Versuch.
store-mended = Jetzt ist alles gespeichert.

# Questions and kiosk
leave-question = Wollen Sie den Wegweiser beenden?
leave-answers = Enter: ja · Esc: nein
idle-warning =
    { $seconds ->
        [one] Sind Sie noch da? In 1 Sekunde beginnt der Wegweiser neu.
       *[other] Sind Sie noch da? In { $seconds } Sekunden beginnt der Wegweiser neu.
    }
idle-more-time = Brauchen Sie mehr Zeit? Drücken Sie eine Taste.
kiosk-greeting = Willkommen! Wobei brauchen Sie Hilfe?
kiosk-hint = Wählen Sie einen Bereich: mit Zahl, Pfeilen und Enter, oder mit dem Finger.
kiosk-staff = Oder schreiben Sie ein Wort. Haben Sie Fragen? Das Personal hilft Ihnen.

# A comment on an entry of the shortlist
comment-title = Kommentar
comment-hint = Der Kommentar steht auf der Merk-Liste und auf dem Info-Blatt. Enter: speichern. Esc: abbrechen.

# Hand-out: contacts to take along
handout-title = Info-Blatt
handout-file = info-blatt
handout-way = Als
handout-language = Sprache
handout-age = Alter
handout-tongues = Spricht
handout-age-hint = wenn Sie wollen: in Jahren
handout-tongues-hint = wenn Sie wollen: arabisch
handout-path = Datei
handout-way-html = Seite zum Drucken (HTML)
handout-way-md = Markdown
handout-way-txt = Text
handout-way-vcf = Für das Adress-Buch (vCard)
handout-way-screen = QR-Codes am Bildschirm
handout-way-paper = Auf Papier
handout-about-file = Gibt es die Datei schon? Dann bleibt die alte Datei da.
handout-about-screen = Sie sehen 1 Code nach dem anderen. Das ist für die Kamera vom Handy. Kommentare sind nicht dabei.
handout-about-pages = Der Drucker bekommt die Seite mit QR-Codes. Geht das nicht? Dann bekommt er nur Text.
handout-about-text = Der Drucker bekommt Text ohne QR-Codes. Für Seiten fehlt hier das Programm Chromium.
handout-button = Enter: mitgeben
handout-underway = Wird gespeichert …
handout-refused = Nicht gespeichert: { $reason }. Bitte nennen Sie einen anderen Ordner oder Namen.
handout-contacts =
    { $count ->
        [one] 1 Kontakt. Bitte achten Sie darauf:
       *[other] { $count } Kontakte in dieser Reihenfolge. Bitte achten Sie darauf:
    }
handout-absent =
    { $count ->
        [one] 1 gemerkter Eintrag fehlt jetzt in den Daten. Er steht nicht auf dem Info-Blatt.
       *[other] { $count } gemerkte Einträge fehlen jetzt in den Daten. Sie stehen nicht auf dem Info-Blatt.
    }
handout-no-age = „{ $said }“ ist kein Alter.
handout-no-tongue = Der Wegweiser kennt die Sprache „{ $said }“ nicht.
notice-nothing-to-hand-out =
    { KEY("note") ->
        [none] Die Merk-Liste ist leer. Merken Sie sich zuerst, was Sie mitgeben wollen.
       *[key] Die Merk-Liste ist leer. Mit { KEY("note") } merken Sie sich, was Sie mitgeben wollen.
    }
notice-no-path = Bitte nennen Sie eine Datei.
caution-age = für ein anderes Alter: { $range }
caution-age-none = dort ist nichts für dieses Alter
caution-age-unknown = für welches Alter es ist, ist nicht bekannt
caution-tongues = andere Sprachen; dort spricht man { $spoken }
caution-tongues-none = dort spricht man andere Sprachen
caution-tongues-unknown = welche Sprachen man dort spricht, ist nicht bekannt
caution-closed = in den nächsten 7 Tagen nicht offen ({ $state })
caution-hours-unknown = ob in den nächsten 7 Tagen offen ist, ist nicht bekannt
caution-undated = Datum von den Infos nicht bekannt
caution-old = zuletzt geprüft vor mehr als 1 Jahr ({ $date })
caution-private =
    { $count ->
        [one] 1 Person oder Stelle dort ist nicht öffentlich und steht nicht auf dem Info-Blatt
       *[other] { $count } Personen oder Stellen dort sind nicht öffentlich und stehen nicht auf dem Info-Blatt
    }
written = Gespeichert: { $path }
written-beside = Den Namen gibt es schon. Gespeichert: { $path }
unwritten = Nicht gespeichert: { $path } ({ $reason })
printed-pages = Der Drucker hat jetzt die Seite mit QR-Codes.
printed-text = Der Drucker hat jetzt den Text, ohne QR-Codes.
printed-halted = Der Drucker hat das Blatt bekommen. Aber der Drucker { $printer } ist angehalten. Er druckt, wenn er wieder läuft.
printing = Der Ausdruck wird vorbereitet …
unprinted =
    { KEY("hand-out") ->
        [none] Nicht gedruckt: { $reason }. Sie können das Info-Blatt als Datei speichern.
       *[key] Nicht gedruckt: { $reason }. Sie können das Info-Blatt als Datei speichern ({ KEY("hand-out") }).
    }
reason-not-there = der Ordner oder das Programm fehlt
reason-denied = Schreiben ist nicht erlaubt
reason-full = der Speicher ist voll
reason-read-only = den Speicher kann man nur lesen
reason-no-such-folder = den Ordner gibt es nicht
reason-folder = so heißt schon ein Ordner
reason-no-folder = ein Teil vom Weg ist kein Ordner
reason-long-name = der Name ist zu lang
reason-no-answer = es kommt keine Antwort
reason-no-printer = kein Standard-Drucker ist eingestellt, oder der Druck-Dienst läuft nicht
reason-refusing = der Drucker nimmt gerade nichts an

# Keys
key-move = wählen
key-page = 1 Seite vor oder zurück
key-open = öffnen
key-pick = nehmen
key-follow = öffnen
key-yes = ja
key-no = nein
key-back = zurück
key-forward = wieder vor
key-tab = nächste Liste
key-tab-back = Liste davor
key-tab-number = Liste mit dieser Nummer
key-note = merken
key-menu = was tun?
key-do = machen
key-shut = schließen
key-mail = senden
key-code-next = anderer Inhalt
key-editor = Notiz mit Ihrem Programm schreiben
key-guide = kurze Anleitung
key-help = Hilfe
key-cancel = löschen
key-close = zur Liste
key-clear-shortlist = Merk-Liste leer machen
key-entry-move = auf der Merk-Liste nach oben oder unten
key-comment = Kommentar zu einem Eintrag auf der Merk-Liste
key-keep = speichern
key-hand-out = mitgeben
key-new-line = neue Zeile
key-change = ändern
key-discard = abbrechen
key-language = Sprache
key-theme = andere Farben
key-focus = zwischen Liste und Eintrag wechseln
key-filters = Filter
key-filters-clear = alle Filter weg
key-choose = wählen
key-facet = Filter
key-done = fertig
key-sort = andere Reihenfolge in der Liste
key-unknowns = Einträge mit „nicht bekannt“ zeigen oder verstecken
key-rub = Zeichen oder ganzen Filter löschen; ohne Suche: zurück
key-ends = an den Anfang, an das Ende
key-line-ends = in der Suche an den Anfang, an das Ende
key-cursor = in der Suche bewegen
key-cursor-word = Wort für Wort bewegen
key-delete = Zeichen rechts löschen
key-delete-start = bis zum Anfang löschen
key-delete-end = bis zum Ende löschen
key-delete-word = Wort löschen
key-leave = beenden
key-name-ctrl = Strg
key-name-shift = Umschalt
key-name-pgup = Bild↑
key-name-pgdn = Bild↓
key-name-home = Pos1
key-name-end = Ende
key-name-ins = Einfg
key-name-del = Entf
key-name-backspace = Rücktaste

# What can be done with a record
action-copy-phone = Telefon kopieren
action-call = anrufen
action-copy-email = E-Mail kopieren
action-write-email = E-Mail schreiben
action-copy-address = Adresse kopieren
action-copy-card = alles kopieren
action-open-page = Internet-Seite öffnen
action-copy-page = Internet-Adresse kopieren
action-favor = Favorit (★) ja/nein
action-note = merken ja/nein
state-on = ja
state-off = nein
notice-favored = Jetzt ein Favorit (★).
notice-unfavored = Kein Favorit mehr.
page-menu = Was tun?
page-favorite = Favorit
page-noted = gemerkt
action-show-code = QR-Code zeigen
page-code = QR-Code für das Handy
code-card = Kontakt
code-phone = anrufen
code-page = Internet
code-text = Text
code-shortened = Das ist nur ein Teil. Mehr passt in ein größeres Fenster.
code-needs = Das Fenster ist zu klein für diesen QR-Code. Es braucht mindestens { $columns } Zeichen in der Breite und { $rows } Zeilen.
code-needs-other = Tab: Ein anderer QR-Code passt.
code-turn = ← { $number } von { $count } →
code-close = Tab anderes · Esc schließen
action-write-note = eigene Notiz
action-report = Fehler melden
action-list-slips = Fehler-Zettel zeigen
note-none = noch keine
page-note = Eigene Notiz ({ $date })
note-title = Eigene Notiz
note-hint =
    Nur für Sie. Die Notiz steht auf keinem Info-Blatt und in keiner Datei für andere. Enter: speichern. Esc: abbrechen. Leer: löschen.{ KEY("new-line") ->
        [none] { "" }
       *[key] { " " }{ KEY("new-line") }: neue Zeile.
    }{ KEY("editor") ->
        [none] { "" }
       *[key] { " " }{ KEY("editor") } öffnet Ihr Schreib-Programm.
    }
form-room = { $count } von { $limit } Zeichen
form-no-room = Kein Platz mehr ({ $limit } Zeichen): { $lost } fehlen.
notice-note-kept = Notiz gespeichert.
notice-discard = Noch einmal Esc: Der Text ist weg.
notice-note-once-more =
    { KEY("editor") ->
        [none] Notiz gespeichert.
       *[key] Gespeichert. Noch einmal { KEY("editor") } öffnet das Schreib-Programm.
    }
notice-note-removed = Notiz gelöscht.
slip-title = Fehler melden: Was ist falsch?
slip-hint =
    { KEY("new-line") ->
        [none] Enter schreibt einen Fehler-Zettel. Dann können Sie ihn senden oder kopieren. Esc: abbrechen.
       *[key] Enter schreibt einen Fehler-Zettel. Dann können Sie ihn senden oder kopieren. { KEY("new-line") }: neue Zeile. Esc: abbrechen.
    }
slip-mail-cut = Der Text ist zu lang für ein Mail-Programm. Das Ende fehlt dort. k: alles kopieren.
notice-slip-kept = Der Fehler-Zettel ist da. Enter: senden. k: kopieren. Esc: liegen lassen.
notice-slip-settled = Der Fehler-Zettel ist fertig.
slips-title =
    { $count ->
        [0] Fehler-Zettel
        [one] 1 Fehler-Zettel
       *[other] { $count } Fehler-Zettel
    }
slips-none =
    { KEY("report") ->
        [none] Noch keiner da.
       *[key] Noch keiner da. { KEY("report") } schreibt einen.
    }
slip-mail = senden an { $address }
slip-mail-nobody = senden (an wen, ist nicht bekannt)
slip-copy = als Text kopieren
slip-settle = fertig, Zettel löschen
slip-subject = Fehler-Zettel
slip-letter-subject = Fehler im Verzeichnis „{ $directory }“: { $title }
slip-letter-record = Eintrag: { $title } ({ $id })
slip-letter-dates = Bemerkt am { $date }, Daten: { $edition }
slip-letter-wrong = Das ist falsch:
slip-letter-now = Das steht jetzt im Verzeichnis:
slip-letter-gone = Der Eintrag steht nicht mehr im Verzeichnis.
action-subject-card = Eintrag
notice-nothing-selected = Bitte wählen Sie zuerst einen Eintrag.
notice-not-for-this = Das geht nur bei Angeboten und Adressen.
copied-system = { $what } kopiert: { $text } (Sie können es jetzt einfügen)
copied-terminal = { $what }: { $text } (vielleicht kopiert; bitte prüfen Sie das)
copied-nowhere = Kopieren geht hier nicht. { $what }: { $text }
copied-too-long = { $what }: zu lang zum Kopieren.
opened = Geöffnet mit { $program }: { $address }
opened-nothing = Hier fehlt ein Programm zum Öffnen. Die Adresse: { $address }
opened-nothing-mail = Hier fehlt ein Programm für E-Mails. Kopieren Sie den Zettel mit k.

# Guide at the first start; it must fit 34 columns
guide-title = Willkommen
guide-letters = Schreiben
guide-type = was Sie suchen, und wo
guide-move = wählen
guide-open = öffnen
guide-back = zurück
guide-note = auf die Merk-Liste
guide-menu = anrufen, kopieren …
guide-cancel = Suche löschen
guide-help = alle Tasten
guide-end =
    { KEY("guide") ->
        [none] Schreiben Sie, oder Enter.
       *[key] Schreiben Sie, oder Enter. ({ KEY("guide") })
    }

# Help
help-title = Hilfe
help-pick = Ein anderes Programm wartet auf Ihre Wahl. Wählen Sie ein Angebot oder eine Adresse und drücken Sie Enter. Dann bekommt das Programm den Eintrag, und der Wegweiser ist zu Ende. Beenden Sie ihn ohne Wahl, bekommt das Programm nichts.
help-intro = Schreiben Sie einfach Wörter. Der Wegweiser sucht Einträge mit allen Wörtern. Die Reihenfolge ist egal. Schreib-Fehler, ae statt ä und Teile von Wörtern sind erlaubt. ↑ und ↓: weiter lesen. Esc: schließen.
help-search = So suchen Sie genauer
help-phrase = "Deutsch lernen" – genau diese Wörter hintereinander
help-without = -online – nur Einträge ohne dieses Wort
help-town = ort:{ $town } – nur in diesem Ort
help-field = feld:{ $field } – nur in diesem Bereich
help-topic = thema:{ $topic } – nur zu diesem Thema
help-language = sprache:arabisch – dort spricht man diese Sprache
help-kind = art:amt – nur diese Art von Adressen
help-age = alter:19 – für Menschen in diesem Alter
help-open = offen:jetzt – offen oder mit Termin; auch offen:do16
help-verified = stand:<2024 – zuletzt geprüft vor 2024
help-unknown = sprache:? – hier ist das nicht bekannt; ? geht bei jedem Filter
help-favorite = favorit:ja – nur Ihre Favoriten (★)
help-menu = Das können Sie mit dem Eintrag tun. Drücken Sie den Buchstaben am Anfang von einer Zeile. Oder wählen Sie mit ↑ und ↓. Etwas geht nicht? Dann steht der Grund in der Zeile.
help-comment = Ein Kommentar für die Person, die Sie beraten. Er steht auf der Merk-Liste und auf dem Info-Blatt.
help-filters = Mit Filtern suchen Sie genauer. Jeder Filter steht auch als Wort in der Suche. Schreiben Sie, was Sie suchen. Enter setzt den Filter oder nimmt ihn weg.
help-handout = Das Info-Blatt zum Mitgeben: Wählen Sie, was Sie brauchen.
help-code = Im QR-Code steht das, was Sie daneben lesen: der Kontakt, eine Nummer, eine Internet-Adresse oder ein Text. Die Kamera vom Handy liest den Code ohne Internet. Sind es mehrere Kontakte? Dann drücken Sie ← oder →.
help-writing = Ihre Notiz bleibt hier bei Ihnen. Im Fehler-Zettel steht: Das stimmt nicht. Sie können ihn danach senden oder kopieren.
help-slips = Die Fehler-Zettel sind für die Menschen, die das Verzeichnis pflegen. Der neueste steht oben. Die Buchstaben unter der Liste gelten für den Zettel, den Sie gewählt haben: m sendet ihn, k kopiert ihn, e legt ihn weg.
help-here = Hier
help-group-record = Mit dem Eintrag
help-group-shortlist = Merk-Liste
help-group-way = Bewegen
help-group-line = Suchen
help-group-rest = Ansicht und Ende
help-origin =
    { $errors ->
        [0] Daten: { $origin }.
        [one] Daten: { $origin }. Darin ist 1 Fehler. „wegweiser check“ zeigt den Fehler.
       *[other] Daten: { $origin }. Darin sind { $errors } Fehler. „wegweiser check“ zeigt die Fehler.
    }
origin-embedded = die Daten aus dem Programm

# Details
kind-field = Bereich
kind-goal = Ziel
section-goals = Ziele
section-field = Bereich
section-goal-offers = Angebote zu diesem Ziel
section-offers-count =
    { $count ->
        [0] Noch keine Angebote
        [one] 1 Angebot
       *[other] { $count } Angebote
    }
section-offers = Angebote
section-other-offers = Mehr Angebote dort
section-what-for = Darum geht es
section-contact = Kontakt
section-where = Ort
section-times = Zeiten und Sprachen
section-how = So bekommen Sie Hilfe
section-partner = Wer Ihnen hilft
section-serves = Hilft bei diesen Zielen
section-search = Weiter suchen
section-sources = Woher die Infos sind
goal-without-offers = Zu diesem Ziel gibt es hier noch kein Angebot.
label-audience = Für wen
label-age = Alter
label-phone = Telefon
label-email = E-Mail
label-website = Internet
label-fax = Fax
label-address = Adresse
label-town = Ort
label-street = Straße
label-wheelchair = Rollstuhl
label-area = Gebiet
label-now = Jetzt
label-hours = Zeiten
label-languages = Sprachen
label-interpreter = Mit Übersetzung
label-steps = So geht es
label-documents = Mitbringen
label-cost = Kosten
label-by-appointment = ob mit Termin
label-topics = Themen
label-not-known = Nicht bekannt
label-verified = Datum
label-confidence = Wie sicher
label-note = Hinweis
address-secret = Die Adresse ist geheim. Das schützt die Frauen dort.
unknown = nicht bekannt
hours-unknown = nicht bekannt, bitte fragen Sie nach
hours-unknown-call = nicht bekannt, bitte anrufen: { $phone }
by-appointment = nur mit Termin
without-appointment = ohne Termin
fallback-mark = deutsch
warning-old = Zuletzt geprüft: { $date }. Das ist mehr als 1 Jahr her. Bitte fragen Sie vor dem Besuch nach.
warning-undated = Das Datum von den Infos ist nicht bekannt. Bitte fragen Sie vor dem Besuch nach.
age-range = { $from } bis { $to } Jahre
age-from = ab { $from } Jahren
age-to = bis { $to } Jahre
wheelchair-yes = geht gut
wheelchair-limited = geht zum Teil
wheelchair-no = geht nicht
cost-free = kostet nichts
cost-paid = kostet Geld
cost-reduced = kostet weniger, wenn Sie wenig Geld haben
confidence-high = sehr
confidence-medium = mittel
confidence-low = wenig
found-in = Gefunden in: { $parts }
part-title = Titel
part-organization = Organisation
part-short_name = kurzer Name
part-offer = Angebot
part-topic = Thema
part-text = Text
part-audience = Für wen
part-field = Bereich
part-goal = Ziel
part-town = Ort
part-area = Gebiet (auch für diesen Ort)
part-street = Straße
part-postcode = Postleitzahl
part-phone = Telefon
part-email = E-Mail
part-web = Internet
part-contact = Person
tier-alias = anderes Wort dafür
tier-infix = Teil von einem Wort
tier-typo = ähnlich geschrieben
tier-sound = klingt ähnlich
tier-fuzzy = Buchstaben in dieser Reihenfolge

# Opening hours
hours-always = Tag und Nacht
hours-holidays = Feiertage
hours-school-holidays = Schulferien
hours-closed = geschlossen
hours-last = letzter
hours-today = { $day } (heute)
hours-open = offen
with-appointment = mit Termin
opens-next = öffnet { $time }
open-until = offen bis { $time }
open-by-appointment = mit Termin
closed-holiday = Feiertag, geschlossen
closed-opens = { $closed }, öffnet { $time }
day-mo = Mo
day-tu = Di
day-we = Mi
day-th = Do
day-fr = Fr
day-sa = Sa
day-su = So
month-jan = Januar
month-feb = Februar
month-mar = März
month-apr = April
month-may = Mai
month-jun = Juni
month-jul = Juli
month-aug = August
month-sep = September
month-oct = Oktober
month-nov = November
month-dec = Dezember

# Kinds of organization: words for the filter art:, separated by commas
kind-words-authority = Amt, Behörde, Verwaltung
kind-words-welfare = Wohlfahrtsverband, Sozialer Träger
kind-words-association = Verein, Verband
kind-words-initiative = Initiative, Netzwerk
kind-words-church = Kirche, Gemeinde, Religionsgemeinschaft
kind-words-company = Firma, Unternehmen
kind-words-health = Gesundheit, Krankenhaus, Praxis
kind-words-school = Schule, Bildungsstätte
kind-words-helpline = Telefonhilfe, Hotline, Notruf

# Languages
tongue-de = Deutsch
tongue-en = Englisch
tongue-pl = Polnisch
tongue-uk = Ukrainisch
tongue-ru = Russisch
tongue-ar = Arabisch
tongue-fa = Persisch
tongue-vi = Vietnamesisch
tongue-tr = Türkisch
tongue-ku = Kurdisch
tongue-fr = Französisch
tongue-es = Spanisch
tongue-sq = Albanisch
tongue-cs = Tschechisch
tongue-be = Belarussisch
tongue-ur = Urdu
tongue-hsb = Obersorbisch
tongue-dsb = Niedersorbisch
tongue-ro = Rumänisch
tongue-bg = Bulgarisch
tongue-sr = Serbisch
tongue-hu = Ungarisch
tongue-it = Italienisch
tongue-pt = Portugiesisch
tongue-ps = Paschtu
tongue-ti = Tigrinya
tongue-so = Somali
tongue-am = Amharisch
tongue-zh = Chinesisch

# Lines instead of a screen (--plain): words that can be typed, the shortest first, parted by blanks
plain-word-more = m mehr
plain-word-next = w weiter
plain-word-previous = v vorher
plain-word-back = z zurück
plain-word-home = s start
plain-word-offers = angebote
plain-word-addresses = adressen
plain-word-goals = ziele
plain-word-pages = konzept
plain-word-all = alles
plain-word-unknown = u unbekannt
plain-word-note = + merken
plain-word-shortlist = l liste merkliste
plain-word-clear = leeren
plain-word-phone = t telefon
plain-word-copy = k kopieren
plain-word-favor = f favorit
plain-word-memo = notiz
plain-word-comment = kommentar
plain-word-slip = fehler
plain-word-slips = zettel fehlerzettel
plain-word-mail = senden
plain-word-settle = fertig
plain-word-handout = mitgeben infoblatt
plain-word-print = drucken
plain-word-help = ? h hilfe
plain-word-end = q ende
plain-help = Schreiben Sie, was Sie suchen. Oder schreiben Sie die Nummer von einer Zeile. Mit / am Anfang suchen Sie immer, zum Beispiel /mehr.
plain-help-more = die nächsten Zeilen; Enter allein geht auch
plain-help-next = der nächste Eintrag in der Liste
plain-help-previous = der Eintrag davor in der Liste
plain-help-back = zurück, zum Beispiel zur Liste
plain-help-home = zum Anfang mit den Bereichen
plain-help-offers = nur gefundene Angebote
plain-help-addresses = nur gefundene Adressen
plain-help-goals = nur gefundene Bereiche und Ziele
plain-help-pages = nur gefundene Konzept-Seiten
plain-help-all = wieder alle Ergebnisse
plain-help-unknown = auch Einträge, bei denen etwas zum Filter nicht bekannt ist, oder wieder ohne sie
plain-help-note = den offenen Eintrag merken oder nicht mehr merken; in einer Liste mit Nummer, zum Beispiel +3
plain-help-shortlist = die Merk-Liste
plain-help-clear = die Merk-Liste leer machen
plain-help-phone = die Telefon-Nummern vom offenen Eintrag; in einer Liste mit Nummer, zum Beispiel t3
plain-help-copy = die Telefon-Nummer kopieren, mit k2 die zweite; in einer Liste mit der Nummer von der Zeile, zum Beispiel k3; beim offenen Fehler-Zettel den Brief
plain-help-favor = der offene Eintrag wird Favorit (★) oder ist es nicht mehr; favorit:ja findet alle
plain-help-memo = eine eigene Notiz: notiz und dann der Text; notiz allein für mehr Zeilen; notiz - löscht sie
plain-help-comment = kommentar und dann ein Text für die Merk-Liste; er steht auch auf dem Info-Blatt; kommentar - löscht ihn
plain-help-slip = einen Fehler melden: fehler und dann der Text; fehler allein für mehr Zeilen
plain-help-slips = die Fehler-Zettel
plain-help-mail = den offenen Fehler-Zettel senden
plain-help-settle = den offenen Fehler-Zettel löschen
plain-help-handout = die Merk-Liste oder den offenen Eintrag als Info-Blatt in eine Datei schreiben; auch mit Sprache und Form, zum Beispiel mitgeben en txt
plain-help-print = das Info-Blatt drucken
plain-help-help = diese Hilfe
plain-help-end = beenden
plain-hello = Schreiben Sie, was Sie suchen, oder eine Nummer. ? für Hilfe, q zum Beenden.
plain-prompt = Suche oder Nummer:
plain-found =
    { $count ->
        [0] Nichts gefunden für „{ $query }“.
        [one] 1 Ergebnis für „{ $query }“.
       *[other] { $count } Ergebnisse für „{ $query }“.
    }
plain-only = Nur { $list }. „alles“ zeigt wieder alle Ergebnisse.
plain-left =
    { $count ->
        [0] Weiter geht es mit m.
        [one] Noch 1 Nummer. Weiter mit m.
       *[other] Noch { $count } Nummern. Weiter mit m.
    }
plain-all-told = Das ist alles.
plain-unknown =
    { $count ->
        [one] Ob dieser Eintrag passt, ist nicht bekannt:
       *[other] Ob diese { $count } Einträge passen, ist nicht bekannt:
    }
plain-unknown-hidden =
    { $count ->
        [one] Bei noch 1 Eintrag ist nicht bekannt, ob er passt. u zeigt ihn.
       *[other] Bei noch { $count } Einträgen ist nicht bekannt, ob sie passen. u zeigt sie.
    }
plain-no-number = Die Nummer { $number } gibt es hier nicht. Wollen Sie danach suchen? Schreiben Sie /{ $number }.
plain-no-other = Hier geht es nicht weiter. Mit z gehen Sie zurück.
plain-at-home = Sie sind am Anfang.
plain-no-query = Bitte suchen Sie zuerst etwas.
plain-prompt-line = Zeile { $number }:
plain-write = Schreiben Sie, auch mehr als 1 Zeile. Leere Zeile: speichern. Nur ein Punkt: abbrechen.
plain-write-discarded = Abgebrochen. Nichts ist gespeichert.
plain-not-noted = Das geht nur auf der Merk-Liste. Mit + merken Sie sich diesen Eintrag.
plain-nothing-to-hand-out = Die Merk-Liste ist leer, und kein Kontakt ist offen. Mit + merken Sie sich, was Sie mitgeben wollen.
plain-handout-strange = „{ $word }“ ist keine Sprache und keine Form. Diese Formen gibt es: html, md, txt, vcf.
plain-no-printer = Hier gibt es keinen Drucker. „mitgeben“ schreibt das Info-Blatt in eine Datei.
plain-slips-none = Es gibt keinen Fehler-Zettel.
plain-unprinted = Nicht gedruckt: { $reason }. „mitgeben“ schreibt das Info-Blatt in eine Datei.
plain-slip-kept = Der Fehler-Zettel ist da. „zettel“ zeigt alle. Dort können Sie ihn senden oder kopieren.
plain-slip-how = „senden“ schickt ihn an { $address }. k kopiert ihn. „fertig“ löscht ihn.
plain-slip-how-nobody = „senden“ öffnet ihn als E-Mail. k kopiert ihn. „fertig“ löscht ihn.
plain-no-slip = Bitte öffnen Sie zuerst einen Fehler-Zettel mit seiner Nummer. „zettel“ zeigt alle.
too-long = Zu lang: { $count } Zeichen. Erlaubt sind { $limit }. Nichts davon ist gespeichert.
too-long-line = Diese Zeile ist zu lang. Erlaubt sind { $limit } Bytes. Nichts davon ist gespeichert.
plain-shortlist =
    { $count ->
        [0] Die Merk-Liste ist leer.
        [one] Auf der Merk-Liste ist 1 Eintrag.
       *[other] Auf der Merk-Liste sind { $count } Einträge.
    }
plain-cleared =
    { $count ->
        [0] Die Merk-Liste war schon leer.
        [one] Die Merk-Liste ist jetzt leer. 1 Eintrag ist gelöscht.
       *[other] Die Merk-Liste ist jetzt leer. { $count } Einträge sind gelöscht.
    }
plain-noted = Gemerkt.
plain-comment = Auf der Merk-Liste: { $comment }
plain-attention = Achtung: { $text }
plain-kind-address = Adresse
plain-no-town = Ort nicht bekannt
plain-hours-unknown = Zeiten nicht bekannt
plain-undated = Datum von den Infos nicht bekannt
plain-old = Infos aus dem Jahr { $year }

# A choice for another program
pick-no-phone = { $id }: Das Telefon ist nicht bekannt.

# Search on the command line
search-none = Nichts gefunden für „{ $query }“.
search-more =
    { $count ->
        [one] … und noch 1
       *[other] … und noch { $count }
    }
search-unknown =
    { $count ->
        [one] Noch 1 Eintrag (ob er zum Filter passt, ist nicht bekannt)
       *[other] Noch { $count } Einträge (ob sie zum Filter passen, ist nicht bekannt)
    }
search-no-time = „{ $value }“ ist keine Zeit. Schreiben Sie zum Beispiel offen:jetzt, offen:do16, offen:morgen oder offen:2026-12-24T10.
search-did-you-mean = Meinen Sie: { $queries }?

# Checking the data: one message and one hint each
check-summary =
    { $warnings ->
        [one] { $errors } Fehler, { $warnings } Warnung
       *[other] { $errors } Fehler, { $warnings } Warnungen
    }
check-more =
    { $count ->
        [one] … und noch 1 Meldung von dieser Art
       *[other] … und noch { $count } Meldungen von dieser Art
    }
check-error = Fehler
check-warning = Warnung
check-hint = Das hilft: { $hint }
finding-unreadable = Die Datei ist nicht lesbar: { $reason }.
finding-unreadable-hint = Prüfen Sie: Ist die Datei da? Dürfen Sie sie öffnen?
finding-encoding = Die Datei ist nicht als UTF-8 gespeichert.
finding-encoding-hint = Speichern Sie die Datei im Editor mit der Zeichenkodierung „UTF-8“.
finding-syntax =
    { $kind ->
        [other] Hier ist die Datei falsch geschrieben ({ $message }).
       *[known] Hier ist die Datei falsch geschrieben.
    }
finding-syntax-hint =
    { $kind ->
        [quotes] Nehmen Sie gerade Anführungszeichen ("), nicht „ “ oder ‚ ‘.
        [header] Überschriften stehen in doppelten eckigen Klammern, zum Beispiel [[partner]]. Prüfen Sie auch die davor.
        [equals] Zwischen Name und Wert steht ein Gleichheitszeichen: name = "Wert".
        [phone] Telefonnummern und Postleitzahlen stehen in Anführungszeichen: ["+49 30 23125-000"].
        [boolean] Für ja und nein schreiben Sie true und false, ohne Anführungszeichen.
        [unquoted] Texte stehen in Anführungszeichen: name = "Wert".
        [date] Ein Datum schreiben Sie so: 2026-11-22. Andere Texte stehen in Anführungszeichen.
        [unclosed] Ein Anführungszeichen oder eine Klammer ist nicht geschlossen.
        [trailing] Nach dem Wert endet die Zeile. Mehrere Werte stehen in eckigen Klammern, Anführungszeichen im Text als „ “.
        [comma] Zwischen 2 Werten steht ein Komma. Vielleicht fehlt auch die Klammer am Ende.
        [duplicate] Das steht hier schon einmal. Löschen Sie eins davon.
        [backslash] Schreiben Sie nicht 1, sondern 2 umgekehrte Schrägstriche: \\.
        [key] Links vom Gleichheitszeichen stehen nur a–z, Ziffern, - und _, zum Beispiel street.
        [comment] Bemerkungen beginnen mit einer Raute: # Bemerkung.
        [control] Hier steht ein unsichtbares Steuerzeichen. Schreiben Sie die Stelle neu.
        [line-ends] Speichern Sie die Datei im Editor mit Zeilenenden von Windows (CRLF) oder Linux (LF).
       *[other] Prüfen Sie Anführungszeichen, Klammern und Kommas in dieser Zeile und in der Zeile davor.
    }
finding-format = Diese Datei hat das Format { $found }. Dieses Programm liest nur das Format { $known }.
finding-format-hint = Nehmen Sie ein neueres Programm. Oder schreiben Sie format = { $known }.
finding-no-records = Es sind keine Daten da.
finding-no-records-hint = Das Programm braucht TOML-Dateien mit [[partner]], [[field]] oder [[page]].
finding-no-directory = Es fehlt der Abschnitt [directory] mit Titel und Datum.
finding-no-directory-hint = Schreiben Sie in eine Datei: [directory], darunter title = "…" und edition = 2026-11-22.
finding-second-directory = Der Abschnitt [directory] steht 2 Mal da. Der erste ist in { $first }.
finding-second-directory-hint = Löschen Sie einen davon.
finding-unknown-key = Der Name „{ $key }“ hat hier keine Bedeutung.
finding-unknown-key-hint =
    { $nearest ->
        [none] Das geht: { $known }.
       *[other] Meinen Sie „{ $nearest }“?
    }
finding-missing-key = Hier fehlt „{ $key }“. Der Eintrag fehlt darum im Wegweiser.
finding-missing-key-hint = Ergänzen Sie: { $key } = "…".
finding-wrong-type = „{ $key }“ hat die falsche Art von Wert.
finding-wrong-type-hint =
    { $wanted ->
        [text] Schreiben Sie einen Text in Anführungszeichen: { $key } = "…".
        [list] Schreiben Sie eine Liste: { $key } = ["…", "…"].
        [boolean] Schreiben Sie true oder false, ohne Anführungszeichen.
        [integer] Schreiben Sie eine ganze Zahl, ohne Anführungszeichen.
        [tables] Schreiben Sie Einträge mit der Überschrift [[{ $key }]], in doppelten Klammern.
       *[other] Schreiben Sie geschweifte Klammern: { $key } = {"{"} … {"}"}.
    }
finding-bad-choice = „{ $value }“ geht bei „{ $key }“ nicht.
finding-bad-choice-hint = Das geht: { $choices }.
finding-bad-id = „{ $value }“ geht nicht als Kennung. Der Eintrag fehlt darum im Wegweiser.
finding-bad-id-hint = Nehmen Sie kleine Buchstaben a–z, Ziffern und Bindestriche, zum Beispiel "stadt-musterstadt".
finding-duplicate-id = Die Kennung „{ $id }“ gibt es schon in { $first }. Dieser Eintrag fehlt darum im Wegweiser.
finding-duplicate-id-hint = Geben Sie einem Eintrag eine andere Kennung. Oder löschen Sie einen.
finding-dangling-id =
    { $kind ->
        [partner] Eine Adresse mit der Kennung „{ $id }“ gibt es nicht.
        [field] Einen Bereich mit der Kennung „{ $id }“ gibt es nicht.
        [goal] Ein Ziel mit der Kennung „{ $id }“ gibt es nicht.
        [topic] Ein Thema mit der Kennung „{ $id }“ gibt es nicht.
       *[place] Einen Ort mit der Kennung „{ $id }“ gibt es nicht.
    }
finding-dangling-id-hint =
    { $nearest ->
        [none] Ergänzen Sie das. Oder nehmen Sie eine Kennung, die es gibt.
       *[other] Meinen Sie „{ $nearest }“?
    }
finding-orphan = Dieses Angebot fehlt im Wegweiser: Die Überschrift von seiner Adresse darüber ist falsch.
finding-orphan-hint = Ändern Sie die Überschrift darüber. Richtig ist [[partner]], in doppelten Klammern.
finding-future-date = Das Datum { $date } von „{ $id }“ liegt in der Zukunft.
finding-future-date-hint = Schreiben Sie den Tag, von dem die Quelle ist. Oder den Tag, an dem jemand die Infos geprüft hat.
finding-bad-date = „{ $value }“ ist kein Datum.
finding-bad-date-hint = Schreiben Sie 2026-11-22, für einen Monat "2026-11", für ein Jahr "2026".
finding-bad-phone = „{ $value }“ ist keine Telefonnummer.
finding-bad-phone-hint = Schreiben Sie die Nummer mit Landesvorwahl: "+49 30 23125-000". Kurze Nummern wie "116 117" bleiben so.
finding-bad-email = „{ $value }“ ist keine E-Mail-Adresse.
finding-bad-email-hint = Schreiben Sie so: "name@beispiel.de", ohne mailto: und ohne Leerzeichen.
finding-bad-web-address = „{ $value }“ ist keine Internet-Adresse.
finding-bad-web-address-hint = Schreiben Sie https:// an den Anfang. Schreiben Sie ohne Leerzeichen.
finding-bad-postcode = „{ $value }“ ist keine Postleitzahl.
finding-bad-postcode-hint = Postleitzahlen haben 5 Ziffern und stehen in Anführungszeichen: "03149".
finding-wrong-postcode = Die Postleitzahl { $value } von „{ $id }“ passt nicht zu { $place }.
finding-wrong-postcode-hint = Dort gibt es { $known }. Ändern Sie postcode oder town. Oder ergänzen Sie postcodes beim Ort.
finding-bad-hours = „{ $value }“: So kann das Programm die Zeiten nicht lesen.
finding-bad-hours-hint = Schreiben Sie zum Beispiel "Tu 09:00-12:00,13:00-18:00; Fr 09:00-12:00" (Mo Tu We Th Fr Sa Su). Alles andere gehört in hours_note.
finding-bad-language = „{ $value }“ ist kein Kürzel für eine Sprache.
finding-bad-language-hint = Nehmen Sie Kürzel nach ISO 639, zum Beispiel "de", "pl", "uk", "ar".
finding-bad-age = Dieses Alter ist nicht möglich.
finding-bad-age-hint = Schreiben Sie age = {"{"} from = 12, to = 27 {"}"}. Eins davon darf fehlen.
finding-too-long = „{ $key }“ ist länger als { $longest } Zeichen. Der Rest fehlt im Wegweiser.
finding-too-long-hint = Schreiben Sie kürzer. Oder fehlt das Anführungszeichen am Ende?
finding-too-many = In dieser Datei gibt es noch mehr zu ändern ({ $count } weitere Meldungen).
finding-too-many-hint = Ändern Sie erst das andere. Prüfen Sie dann noch einmal.
finding-shelter-address = Das Frauenhaus „{ $id }“ hat eine Straße. Der Wegweiser zeigt sie nicht.
finding-shelter-address-hint = Löschen Sie die Straße: Die Adresse von einem Frauenhaus bleibt geheim. Ist es kein Frauenhaus? Löschen Sie das Thema „frauenhaus“ in seinen Angeboten.
finding-unsafe-text = In „{ $key }“ waren Steuerzeichen. Das Programm hat sie gelöscht.
finding-unsafe-text-hint = Schreiben Sie den Text neu. Kopieren Sie ihn nicht aus einem anderen Programm.
finding-undated = Bei „{ $id }“ fehlt das Datum von der Quelle.
finding-undated-hint = Fragen Sie nach. Ergänzen Sie dann in verified: on = { $today }.
finding-old = „{ $id }“: zuletzt geprüft { $date }. Das ist mehr als 12 Monate her.
finding-old-hint = Fragen Sie nach. Schreiben Sie dann den Tag in verified: on = { $today }.
finding-no-source = Bei „{ $id }“ fehlt die Quelle.
finding-no-source-hint = Ergänzen Sie in verified: source = "https://…".
finding-unreachable = Bei „{ $id }“ fehlen Telefon, E-Mail, Internet-Adresse und Straße.
finding-unreachable-hint = Ergänzen Sie, wie man diese Adresse erreicht.
finding-no-field = Das Angebot „{ $id }“ gehört zu keinem Bereich.
finding-no-field-hint = Ergänzen Sie: fields = ["…"].
finding-no-goal = Das Angebot „{ $id }“ gehört zu keinem Ziel.
finding-no-goal-hint = Ergänzen Sie: goals = ["…"], wenn eins passt.
finding-no-topic = Das Angebot „{ $id }“ hat kein Thema. Man findet es schwer.
finding-no-topic-hint = Ergänzen Sie: topics = ["…"].
finding-no-offer = „{ $id }“ hat kein Angebot. Niemand weiß, was es dort gibt.
finding-no-offer-hint = Ergänzen Sie darunter [[partner.offer]].
finding-alert-expired = Der Hinweis von „{ $id }“ galt nur bis { $date }.
finding-alert-expired-hint = Löschen Sie alert, oder ändern Sie until.
finding-near-duplicate = „{ $id }“ ist wahrscheinlich dasselbe wie „{ $first }“.
finding-near-duplicate-hint = Machen Sie daraus 1 Eintrag. Oder zeigen Sie den Unterschied mit unit = "…".
finding-address-spelling = „{ $id }“ schreibt die Straße „{ $value }“, andere schreiben „{ $usual }“.
finding-address-spelling-hint = Schreiben Sie überall gleich: street = "{ $usual }".
finding-fax-is-phone = Die Faxnummer { $value } von „{ $id }“ ist bei „{ $first }“ ein Telefon.
finding-fax-is-phone-hint = Rufen Sie dort an. Löschen Sie dann, was falsch ist: fax oder phone.
finding-hours-overlap = „{ $id }“: Am selben Tag gelten 2 Zeiten für dieselben Stunden.
finding-hours-overlap-hint = Schreiben Sie jede Zeit nur 1 Mal: "Tu 09:00-12:00,13:00-18:00", nicht "{ $value }".
finding-hours-replaced = „{ $id }“: Ein Teil von den Zeiten gilt nie. Ein späterer Teil nennt dieselben Tage.
finding-hours-replaced-hint = Zeiten von 1 Tag gehören zusammen: "Tu 09:00-12:00,13:00-18:00", nicht 2 Mal Tu.
finding-one-language = „{ $id }“ ist nicht übersetzt. Texte in nur 1 Sprache: { $count }.
finding-one-language-hint = Ergänzen Sie eine Übersetzung: { $key } = {"{"} de = "…", en = "…" {"}"}.
finding-abbreviation = „{ $id }“ heißt nur „{ $value }“. Nirgends steht, was das bedeutet.
finding-abbreviation-hint = Schreiben Sie den ganzen Namen. Die Abkürzung kommt in also = ["{ $value }"].

# Report: what the directory covers and what it does not
report-title = Bericht zum Verzeichnis „{ $directory }“
report-dates = { $region } · Daten: { $edition } · Bericht für den { $date }
report-overview = Überblick
report-what = Was
report-count = Anzahl
report-partners = Adressen
report-offers = Angebote
report-towns-count = Orte im Gebiet
report-goals-without-offer = Ziele ohne Angebot (von { $goals })
report-topics-without-offer = Themen ohne Angebot (von { $topics })
report-offers-without-goal = Angebote ohne Ziel
report-offers-without-topic = Angebote ohne Thema
report-partners-without-offer = Adressen ohne Angebot
report-partners-old = Adressen, zuletzt geprüft vor mehr als 12 Monaten
report-partners-undated = Adressen ohne Datum
report-fields = Angebote in jedem Bereich und für jedes Ziel
report-fields-note = Ein Angebot kann zu mehreren Bereichen und Zielen gehören. Dann zählt es bei jedem. Wozu es gehört, entscheiden die Menschen, die das Verzeichnis schreiben.
report-goals-silent =
    { $count ->
        [0] Zu jedem von { $goals } Zielen gibt es mindestens 1 Angebot.
        [one] Zu 1 von { $goals } Zielen gibt es noch kein Angebot.
       *[other] Zu { $count } von { $goals } Zielen gibt es noch kein Angebot.
    }
report-field-or-goal = Bereich, darunter seine Ziele
report-towns = Orte und Bereiche
report-towns-note = Eine Zahl zeigt: So viele Angebote gibt es im Ort. Über den Spalten steht die Nummer vom Bereich. „Kreis“: nur Adressen in anderen Orten, die sagen: Wir sind für das ganze Gebiet da. „fehlt“: beides nicht. „Themen ohne“: Bei so vielen Themen gibt es dort beides nicht.
report-county-note =
    { $partners ->
        [one] 1 Adresse ist für das ganze Gebiet da. Sie zählt in jedem Ort mit. Angebote dort: { $offers }.
       *[other] { $partners } Adressen sind für das ganze Gebiet da. Sie zählen in jedem Ort mit. Angebote dort: { $offers }.
    }
report-unassigned-note = Angebote ohne Ort in dieser Tabelle: { $unassigned }. Ihre Adresse liegt nicht im Gebiet oder hat keinen Ort. Sie nennt auch nicht das ganze Gebiet. Für einzelne Orte kann sie trotzdem da sein.
report-blank = fehlt
report-county = Kreis
report-blank-topics = Themen ohne
report-county-wide = ganzes Gebiet
report-unassigned = ohne Ort
report-topics = Orte und Themen
report-topics-note = So lesen Sie die Tabelle: Eine Zahl zeigt Angebote im Ort. „Kreis“ heißt: Es gibt Angebote in anderen Orten für das ganze Gebiet. „fehlt“ heißt: beides nicht.
report-completeness = Wie viel bekannt ist
report-completeness-note = „Nicht bekannt“ heißt: Keine Quelle sagt es. Es heißt nicht „nein“. Was beim Angebot fehlt, kommt von seiner Adresse. Die Adresse von einem Frauenhaus ist geheim. Sie zählt in den Prozenten nicht mit.
report-property = Info
report-known = bekannt
report-unknown = nicht bekannt
report-secret = geheim
report-percent-known = Prozent bekannt
report-percent = { $percent } %
report-age = Wie alt die Infos sind
report-age-note = Es zählt das Datum von der Quelle. Ein Angebot ohne Datum hat das Datum von seiner Adresse.
report-state = Datum
report-freshness = Zuletzt geprüft
report-fresh = geprüft in den letzten 12 Monaten
report-old = geprüft vor mehr als 12 Monaten
report-undated = ohne Datum
report-ahead = Datum liegt in der Zukunft
report-by-year = Zuletzt geprüft, nach Jahren
report-year = Jahr
report-languages = Sprachen bei den Angeboten
report-languages-note = Es gibt { $offers } Angebote. Bei { $unknown } ist nicht bekannt, welche Sprachen man dort spricht: Keine Quelle nennt sie. Das heißt nicht, dass man dort keine spricht. Ein Angebot in mehreren Sprachen zählt bei jeder.
report-language = Sprache
report-spoken = spricht man
report-translations = Texte in jeder Sprache vom Wegweiser
report-translations-note = Texte in den Daten: Titel, Beschreibungen und Hinweise. Fehlt eine Übersetzung, steht dort der deutsche Text.
report-record = Art von Eintrag
report-translated = da
report-missing = fehlen
report-percent-translated = Prozent da
report-chart-note = Bild mit Balken. Dieselben Zahlen stehen in der Tabelle darunter.
report-contents = Inhalt
report-names = Angebote für jedes Ziel mit Namen
report-no-goal-here = Gehört zum Bereich, aber zu keinem Ziel davon

# Differences of two editions
diff-title = Das ist anders: { $directory }
diff-none = Die beiden Ausgaben sind gleich.
diff-added = Neu ({ $count })
diff-removed = Nicht mehr da ({ $count })
diff-moved = Umgezogen ({ $count })
diff-changed = Geändert ({ $count })
diff-record = { $kind } „{ $title }“, { $id }
diff-named = { $kind } „{ $title }“
record-directory = Verzeichnis
record-page = Konzept-Seite
record-field = Bereich
record-goal = Ziel
record-topic = Thema
record-place = Ort
record-partner = Adresse
record-offer = Angebot
property-title = Titel
property-text = Text
property-sources = Quellen
property-fields = Bereiche
property-also = Andere Namen
property-name = Name
property-postcodes = Postleitzahlen
property-outside = Nicht im Gebiet
property-region = Gebiet
property-edition = Daten
property-holidays = Feiertage
property-steward = Wer Fehler verbessert
property-unit = Stelle
property-kind = Art
property-street = Straße
property-postcode = Postleitzahl
property-town = Ort
property-wheelchair = Rollstuhl
property-area = Gebiet
property-note = Hinweis
property-contact = Personen
property-partner = Adresse
property-summary = Beschreibung
property-goals = Ziele
property-topics = Themen
property-audience = Für wen
property-age = Alter
property-cost = Kosten
property-steps = So geht es
property-documents = Mitbringen
property-phone = Telefon
property-fax = Fax
property-email = E-Mail
property-website = Internet
property-hours = Zeiten
property-hours-note = Hinweis zu den Zeiten
property-by-appointment = Termin
property-languages = Sprachen
property-interpreter = Mit Übersetzung
property-alert = Meldung
property-until = Meldung gilt bis
property-verified = Datum
property-source = Quelle
property-confidence = Wie sicher

# Cards for address books
card-facts = Infos vom { $date }
card-undated = Das Datum von den Infos ist nicht bekannt.
card-source = Quelle: { $page }
card-directory = Aus: { $directory }, Daten: { $date }

# Pages, and sheets to take along
paper-handout = Hier bekommen Sie Hilfe
paper-ask = Infos können sich ändern. Bitte fragen Sie vor dem Besuch nach.
paper-qr = Für Ihr Handy: Halten Sie die Kamera auf diesen Code.
paper-note = Notizen
paper-comment = Für Sie
paper-by-field = Nach Bereich
paper-by-town = Nach Ort
paper-no-town = Ohne festen Ort
paper-filter = Nur Einträge mit:
paper-none = Nichts gefunden. Ist alles richtig geschrieben? Oder versuchen Sie ein anderes Wort.
paper-counts =
    { $partners ->
        [one] 1 Adresse
       *[other] { $partners } Adressen
    }, { $offers ->
        [one] 1 Angebot
       *[other] { $offers } Angebote
    }
paper-top = Nach oben

# Taking in tables of others
import-quoted = „{ $value }“
import-strangers = Diese Spalten sind nicht bekannt. Das Programm hat sie nicht übernommen: { $columns }
import-added = Zeile { $row }: Neu ist „{ $title }“ ({ $id }) in { $file }.
import-changed = Zeile { $row }: { $id }, { $key }: { $old } → { $new }
import-value-left = Zeile { $row }: { $key } ist nicht übernommen. „{ $value }“ ist nicht lesbar, oder es ist im Verzeichnis nicht bekannt.
import-value-wrong = Zeile { $row }: { $key } ist nicht übernommen. Der Grund: { $why }
import-letters-lost = Zeile { $row }: { $key } ist nicht übernommen. In { $new } fehlen Buchstaben. Es bleibt: { $old }. Speichern Sie die Tabelle als UTF-8 oder als XLSX.
import-row-left = Zeile { $row } ist nicht übernommen: { $why }
import-no-name = Der Name fehlt.
import-no-id = Die ID { $id } gibt es nicht.
import-no-id-near = Die ID { $id } gibt es nicht. Sehr ähnlich ist { $near }.
import-open-quote = In Zeile { $line } der Datei beginnt ein Anführungszeichen. Das Ende fehlt. Auch alle Zeilen danach fehlen.
import-no-title = Der Titel vom Angebot fehlt.
import-ambiguous = Mehrere Einträge passen ({ $ids }). Bitte nennen Sie die ID.
import-sum =
    { $added } neu, { $changed } geändert, { $rows ->
        [one] { $rows } Zeile
       *[other] { $rows } Zeilen
    } und { $values ->
        [one] { $values } Wert
       *[other] { $values } Werte
    } nicht übernommen

# Letters to contact partners
letter-to = An: { $address }
letter-by-phone = (E-Mail-Adresse nicht bekannt; Telefon { $phone })
letter-no-address = (E-Mail-Adresse und Telefon nicht bekannt)
letter-subject = Betreff: Ihr Eintrag im Verzeichnis „{ $directory }“
letter-greeting = Guten Tag,
letter-request = im Verzeichnis „{ $directory }“ gibt es einen Eintrag von Ihnen. Er steht unten. Bitte prüfen Sie ihn.
letter-old = Zuletzt geprüft: { $date }. Das ist mehr als 1 Jahr her.
letter-undated = Das Datum von den Infos ist nicht bekannt.
letter-answer = Ist alles richtig? Dann antworten Sie bitte: „Stimmt“. Ist etwas anders, oder fehlt etwas? Dann schreiben Sie uns bitte, was.
letter-thanks = Vielen Dank und freundliche Grüße
