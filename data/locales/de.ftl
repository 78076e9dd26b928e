# Deutsche Texte der Oberfläche (Project Fluent). Jede andere Sprache hat dieselben Nachrichten mit denselben Variablen.
# TWO(…) schreibt eine Zahl mit mindestens zwei Ziffern, KEY(…) die Taste für eine Tätigkeit; ist keine belegt, gilt [none].

# Datum: ein Tag, ein Monat oder nur ein Jahr. $month ist die Nummer des Monats.
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

# Kopf, Suche, Reiter
title = Wegweiser
edition = Stand { $date }
edition-kept = Stand { $date }, neue Daten fehlerhaft
edition-unknown = unbekannt
search-label = Suche:
search-hint = Einfach tippen: was Sie suchen, und wo
tab-goals = Ziele
tab-offers = Angebote
tab-addresses = Adressen
tab-concept = Konzept
tab-shortlist = Merkliste
chip-field = Feld: { $title }
chip-goal = Ziel: { $title }
chip-several =
    { $count ->
        [one] ein Filter
       *[other] { $count } Filter
    }
too-small = Dieses Fenster ist zu klein. Bitte vergrößern Sie es auf mindestens { $columns } Spalten und { $rows } Zeilen.

# Zeilen der Listen
row-offers =
    { $count ->
        [0] noch kein Angebot
        [one] ein Angebot
       *[other] { $count } Angebote
    }
row-old = ! { $year }
row-undated = ! ohne Datum
row-doubtful = ? ohne Angabe
row-more =
    { $count ->
        [one] Ein weiterer Eintrag ohne Angabe
       *[other] { $count } weitere ohne Angabe
    }
row-more-below = Ob der Filter zutrifft, ist nicht bekannt. Enter zeigt sie.
row-completion-below = { $count ->
    [0] Kein Treffer
    [one] Ein Treffer – Enter ergänzt den Filter
   *[other] { $count } Treffer – Enter ergänzt den Filter
}
row-comment = „{ $comment }“
row-absent =
    { $count ->
        [one] Ein Eintrag fehlt in den jetzigen Daten
       *[other] { $count } Einträge fehlen in den jetzigen Daten
    }
row-absent-below =
    { KEY("clear-shortlist") ->
        [none] Was fehlt, bleibt gemerkt.
       *[key] Was fehlt, bleibt gemerkt. { KEY("clear-shortlist") } leert die ganze Liste.
    }
row-suggestion = Meinten Sie „{ $text }“?
row-suggestion-below = Enter sucht danach.
empty-search = Nichts gefunden. Bitte prüfen Sie die Schreibweise, versuchen Sie ein anderes Wort, oder löschen Sie die Suche mit Esc.
empty-tab = Hier gibt es keine Treffer. Die Zahlen an den Reitern zeigen, wo es welche gibt (Tab).
empty-shortlist =
    { KEY("note") ->
        [none] Die Merkliste ist leer. Merken geht über die Aktionen eines Angebots oder einer Adresse.
       *[key] Die Merkliste ist leer. Mit { KEY("note") } merken Sie sich ein Angebot oder eine Adresse.
    }

# Filter: Namen, Werte, und was in ihrer Auswahl steht
facet-town = Ort
facet-field = Feld
facet-topic = Thema
facet-lang = Sprache
facet-open = geöffnet
facet-age = Alter
facet-kind = Art
facet-verified = Stand
facet-favorite = Favoriten
value-age =
    { $years ->
        [one] ein Jahr
       *[other] { $years } Jahre
    }
value-now = jetzt
value-today = heute
value-tomorrow = morgen
value-old = vor über 12 Monaten
value-this-year = dieses Jahr ({ $date })
value-before = vor { $date }
value-after = nach { $date }
value-unknown = ohne Angabe
value-favorites = nur meine Favoriten
order-name = Name
order-town = Ort
order-verified = Stand
misread-name = { $name }: „{ $value }“ gibt es hier nicht.
misread-value = { $name }: „{ $value }“ ist nicht zu verstehen.
misread-possible = Möglich: { $values }
possible-open = jetzt, heute, do16, morgen, 16:30, 2026-12-24T10, ?
possible-age = eine Zahl wie 19, ?
possible-verified = 2024, <2024, >2025-06, ?
panel-none = Kein Wert beginnt so.
panel-hint = Tippen sucht einen Wert
panel-hint-open = Zeit tippen, z. B. do16
panel-hint-age = Alter tippen, z. B. 19
panel-hint-verified = Jahr tippen, z. B. 2024
notice-query-full = Die Suche ist zu lang für noch einen Filter. Bitte löschen Sie etwas daraus.
notice-sort = Sortiert nach: { $name }
sort-relevance = Treffergüte
sort-name = Name
sort-town = Ort
sort-verified = Stand, neueste zuerst

# Womit alles beginnt, bevor jemand tippt
start-title = Auf einen Blick
start-numbers = Notruf { $numbers }
start-emergencies = Notruf
start-recent = Zuletzt geöffnet
start-favorites = Favoriten
start-helplines = Hilfetelefone

# Hinweise
notice-noted =
    { $count ->
        [one] Gemerkt. Die Merkliste hat jetzt einen Eintrag.
       *[other] Gemerkt. Die Merkliste hat jetzt { $count } Einträge.
    }
notice-unnoted =
    { $count ->
        [0] Nicht mehr gemerkt. Die Merkliste ist leer.
        [one] Nicht mehr gemerkt. Die Merkliste hat noch einen Eintrag.
       *[other] Nicht mehr gemerkt. Die Merkliste hat noch { $count } Einträge.
    }
notice-only-contacts = Merken können Sie sich Angebote und Adressen.
notice-shortlist-empty = Die Merkliste war schon leer.
notice-shortlist-restored =
    { $count ->
        [one] Ein Eintrag steht wieder auf der Merkliste.
       *[other] { $count } Einträge stehen wieder auf der Merkliste.
    }
notice-shortlist-ask =
    { $count ->
        [one] Noch einmal { KEY("clear-shortlist") } löscht den Eintrag von der Merkliste.
       *[other] Noch einmal { KEY("clear-shortlist") } löscht alle { $count } Einträge von der Merkliste.
    }
notice-shortlist-cleared-undo =
    { $count ->
        [one] Ein Eintrag gelöscht, { KEY("clear-shortlist") } holt ihn zurück
       *[other] { $count } Einträge gelöscht, { KEY("clear-shortlist") } holt sie zurück
    }
notice-only-shortlist =
    { KEY("shortlist") ->
        [none] Das geht bei einem Eintrag der Merkliste.
       *[key] Das geht bei einem Eintrag der Merkliste ({ KEY("shortlist") }).
    }
notice-comment-kept = Die Bemerkung steht auf der Merkliste.
notice-comment-removed = Zu diesem Eintrag gibt es keine Bemerkung.
notice-both-kept = Ein anderes Fenster hat das auch geändert; hier steht beides.
notice-shortlist-cleared =
    { $count ->
        [one] Die Merkliste ist leer. Ein Eintrag wurde gelöscht.
       *[other] Die Merkliste ist leer. { $count } Einträge wurden gelöscht.
    }
notice-theme = Farben: { $name }
notice-errors =
    { $errors ->
        [one] Die Daten haben einen Fehler; etwas davon fehlt hier. „wegweiser check“ zeigt ihn.
       *[other] Die Daten haben { $errors } Fehler; etwas davon fehlt hier. „wegweiser check“ zeigt sie.
    }
notice-reloaded = Die Daten wurden neu geladen.
# Wenn die geänderten Daten einen neuen Fehler haben
notice-kept = { $place }: neuer Fehler, darum gelten die bisherigen Daten weiter.
theme-dark = für dunklen Hintergrund
theme-light = für hellen Hintergrund
theme-contrast = hoher Kontrast
theme-none = ohne Farben

# Laden eines großen Verzeichnisses
loading-title = Das Verzeichnis wird geladen.
loading-begun = Die Dateien werden gesucht.
loading-recalling = Die Kopie vom letzten Mal wird gelesen.
loading-reading = Schritt 1 von 3: Dateien lesen, { $done } von { $total } MB
loading-parsing = Schritt 2 von 3: Einträge aus { $total } MB lesen
loading-indexing =
    { $records ->
        [one] Schritt 3 von 3: einen Eintrag für die Suche vorbereiten
       *[other] Schritt 3 von 3: { $records } Einträge für die Suche vorbereiten
    }
loading-percent = { $percent } %
loading-typing = Sie können schon tippen. Gesucht wird, sobald das Verzeichnis da ist.
loading-public = Einen Moment bitte …

# Einstellungen: was daran falsch ist, und wie sie in der Datei erklärt werden
settings-unreadable = Die Einstellungen sind nicht lesbar ({ $reason }).
settings-syntax = Das ist nicht lesbar ({ $message }).
settings-unknown = Die Einstellung „{ $name }“ gibt es nicht.
settings-unknown-near = „{ $name }“ gibt es nicht; gemeint ist wohl „{ $near }“.
settings-value = „{ $name }“ kann sein: { $allowed }.
settings-allowed-text = ein Text in "Anführungszeichen"
settings-allowed-seconds = eine ganze Zahl von { $least } bis 72000
settings-allowed-keys = "F5" oder ["F5", "Alt-Z"]
settings-allowed-table = eine Überschrift in [eckigen Klammern]
settings-action = Für „{ $name }“ gibt es keine Taste.
settings-action-near = Für „{ $name }“ gibt es keine Taste; gemeint ist wohl „{ $near }“.
settings-key = „{ $key }“ ist keine Taste. Tasten heißen F5, Ctrl-Y, Alt-F.
settings-key-fixed = „{ $key }“ ist nicht frei: nehmen Sie F-Tasten, Ctrl oder Alt.
settings-key-taken = „{ $key }“ gehört schon zu „{ $action }“.
settings-page-file = Einstellungen: { $path }
settings-page-missing = Einstellungen: { $path } – noch nicht da; „wegweiser settings --write“ legt die Datei an.
settings-page-store = Was Sie behalten (Merkliste, Favoriten, Notizen …): { $path }
settings-about-data = Das Verzeichnis: ein Ordner mit TOML-Dateien, oder eine solche Datei.
settings-about-language = Sprache der Oberfläche ({ $languages }); sonst die des Systems.
settings-about-theme = Farben: { $themes }; für dunklen oder hellen Hintergrund, mit hohem Kontrast, oder keine.
settings-about-rtl = Arabisch und Persisch von rechts: "app" ordnet selbst; "terminal", wenn Ihr Terminal es schon tut.
settings-about-prefer-frequent = Was Sie oft öffnen, steht bei gleich guten Treffern weiter oben.
settings-about-editor = Programm, mit dem Sie Notizen schreiben; sonst das aus VISUAL oder EDITOR.
settings-about-kiosk-idle = Sekunden ohne Taste, bis der Kiosk fragt, ob noch jemand da ist (30 bis 72000).
settings-about-kiosk-warning = Sekunden von dieser Frage, bis er alles vergisst (20 bis 72000).
settings-about-keys = Eigene Tasten: je Tätigkeit eine oder mehrere, zum Beispiel note = ["F5", "Alt-Z"]; [] nimmt sie weg.
settings-about-keys-fixed = Buchstaben, Pfeile, Enter, Esc, Tab und Ctrl-C bleiben immer, wie sie sind.

# Notizen im eigenen Programm zum Schreiben
editor-written = Die Notiz ist geschrieben.
editor-removed = Die Notiz ist gelöscht.
editor-same = Die Notiz ist, wie sie war.
editor-failed = „{ $command }“ ging nicht; die Notiz ist, wie sie war.
editor-none = Kein Programm zum Schreiben gefunden. In den Einstellungen: editor = "nano"

# Was Beratende behalten: die Dateien dafür, und was beim Lesen oder Schreiben dazwischenkommt
store-part-shortlist = Merkliste
store-part-favorites = Favoriten
store-part-notes = Notizen
store-part-visits = Zuletzt geöffnet
store-part-slips = Fehlerzettel
store-no-home = Kein persönlicher Ordner: Was Sie behalten, gilt nur bis zum Beenden.
store-set-aside = { $part }: Datei war beschädigt, heißt jetzt { $file }.
store-damaged = { $part }: Datei ist beschädigt. Neues gilt nur bis zum Beenden.
store-later = { $part }: von einem neueren Wegweiser. Neues gilt nur bis zum Beenden.
store-unreadable = { $part }: nicht lesbar ({ $reason }). Neues gilt nur bis zum Beenden.
store-busy = Nicht gespeichert: ein anderes Fenster gibt die Dateien nicht frei.
store-full = Nicht gespeichert: der Datenträger ist voll.
store-read-only = Nicht gespeichert: der Datenträger erlaubt nur Lesen.
store-denied = Nicht gespeichert: Schreiben ist nicht erlaubt.
store-held = Nicht gespeichert: die Datei ist eingehängt und nicht ersetzbar.
store-other = Nicht gespeichert ({ $reason }).
store-again = Neuer Versuch bei der nächsten Änderung.
store-mended = Jetzt ist alles gespeichert.

# Fragen und Kiosk
leave-question = Möchten Sie den Wegweiser beenden?
leave-answers = Enter: ja · Esc: nein
idle-warning =
    { $seconds ->
        [one] Sind Sie noch da? In einer Sekunde beginnt der Wegweiser von vorn.
       *[other] Sind Sie noch da? In { $seconds } Sekunden beginnt der Wegweiser von vorn.
    }
idle-more-time = Mehr Zeit: drücken Sie eine beliebige Taste.
kiosk-greeting = Willkommen! Wobei brauchen Sie Hilfe?
kiosk-hint = Wählen Sie ein Feld: mit Ziffer, Pfeilen und Enter, oder antippen.
kiosk-staff = Oder tippen Sie einfach ein Wort. Bei Fragen hilft Ihnen das Personal.

# Bemerkung zu einem Eintrag der Merkliste
comment-title = Bemerkung
comment-hint = Sie steht auf der Merkliste und wird auf dem Merkblatt gedruckt. Enter behält sie, Esc verwirft sie.

# Merkblatt: Kontakte zum Mitgeben
handout-title = Merkblatt
handout-file = merkblatt
handout-way = Als
handout-language = Sprache
handout-age = Alter
handout-tongues = Spricht
handout-age-hint = freiwillig, in Jahren
handout-tongues-hint = freiwillig, z. B. arabisch
handout-path = Datei
handout-way-html = Seite zum Drucken (HTML)
handout-way-md = Markdown
handout-way-txt = Text
handout-way-vcf = Adressbuch-Karten (vCard)
handout-way-screen = QR-Codes am Bildschirm
handout-way-paper = Ausdruck
handout-about-file = Eine vorhandene Datei wird nie überschrieben.
handout-about-screen = Ein Code nach dem anderen für die Kamera des Handys; Bemerkungen stehen nicht darin.
handout-about-pages = Gedruckt wird die Seite mit QR-Codes. Können keine Seiten gesetzt werden, wird der Text gedruckt.
handout-about-text = Gedruckt wird Text ohne QR-Codes. Für Seiten fehlt hier Chromium.
handout-button = Enter: mitgeben
handout-underway = Wird geschrieben …
handout-refused = Nicht geschrieben: { $reason }. Bitte nennen Sie einen anderen Ordner oder Namen.
handout-contacts =
    { $count ->
        [one] Ein Kontakt; bitte beachten Sie:
       *[other] { $count } Kontakte in dieser Reihenfolge; bitte beachten Sie:
    }
handout-absent =
    { $count ->
        [one] Ein gemerkter Eintrag fehlt in den jetzigen Daten und steht nicht auf dem Blatt.
       *[other] { $count } gemerkte Einträge fehlen in den jetzigen Daten und stehen nicht auf dem Blatt.
    }
handout-no-age = „{ $said }“ ist kein Alter.
handout-no-tongue = „{ $said }“ ist keine Sprache, die das Verzeichnis kennt.
notice-nothing-to-hand-out =
    { KEY("note") ->
        [none] Die Merkliste ist leer. Merken Sie sich zuerst, was Sie mitgeben möchten.
       *[key] Die Merkliste ist leer. Mit { KEY("note") } merken Sie sich, was Sie mitgeben möchten.
    }
notice-no-path = Bitte nennen Sie eine Datei.
caution-age = für eine andere Altersgruppe: { $range }
caution-age-none = kein Angebot dort ist für dieses Alter
caution-age-unknown = für welches Alter es ist, ist nicht bekannt
caution-tongues = keine gemeinsame Sprache; dort spricht man { $spoken }
caution-tongues-none = keine gemeinsame Sprache
caution-tongues-unknown = welche Sprachen man dort spricht, ist nicht bekannt
caution-closed = in den nächsten sieben Tagen nicht geöffnet ({ $state })
caution-hours-unknown = ob in den nächsten sieben Tagen geöffnet ist, ist nicht bekannt
caution-undated = die Quelle nennt kein Datum
caution-old = seit über einem Jahr nicht geprüft (Stand { $date })
caution-private =
    { $count ->
        [one] eine Person oder Stelle dort ist nicht öffentlich und steht nicht auf dem Blatt
       *[other] { $count } Personen oder Stellen dort sind nicht öffentlich und stehen nicht auf dem Blatt
    }
written = Geschrieben: { $path }
written-beside = Den Namen gab es schon. Geschrieben: { $path }
unwritten = Nicht geschrieben: { $path } ({ $reason })
printed-pages = An den Drucker gegeben: die Seite mit QR-Codes.
printed-text = An den Drucker gegeben: der Text, ohne QR-Codes.
printed-halted = An den Drucker gegeben. Der Drucker { $printer } ist aber angehalten; gedruckt wird, sobald er wieder läuft.
printing = Ausdruck wird vorbereitet …
unprinted =
    { KEY("hand-out") ->
        [none] Nicht gedruckt: { $reason }. Sie können das Merkblatt als Datei speichern.
       *[key] Nicht gedruckt: { $reason }. Sie können das Merkblatt als Datei speichern ({ KEY("hand-out") }).
    }
reason-not-there = es gibt dort keinen solchen Ordner oder kein solches Programm
reason-denied = Schreiben ist nicht erlaubt
reason-full = der Datenträger ist voll
reason-read-only = der Datenträger erlaubt nur Lesen
reason-no-answer = keine Antwort
reason-no-printer = kein Standarddrucker ist eingerichtet, oder der Druckdienst läuft nicht
reason-refusing = der Drucker nimmt zurzeit nichts an
reason-no-such-folder = diesen Ordner gibt es nicht
reason-folder = so heißt schon ein Ordner
reason-no-folder = ein Teil des Wegs ist kein Ordner
reason-long-name = der Name ist zu lang

# Tasten
key-move = wählen
key-page = seitenweise blättern
key-open = öffnen
key-pick = auswählen
key-follow = folgen
key-yes = ja
key-no = nein
key-back = zurück
key-forward = wieder vor
key-tab = nächste Liste
key-tab-back = vorige Liste
key-tab-number = Liste mit dieser Nummer
key-note = merken
key-menu = Aktionen
key-do = ausführen
key-shut = schließen
key-mail = mailen
key-code-next = anderer Inhalt
key-editor = Notiz in Ihrem Editor schreiben
key-guide = kurze Anleitung
key-help = Hilfe
key-cancel = löschen
key-close = zur Liste
key-clear-shortlist = Merkliste leeren
key-entry-move = auf der Merkliste nach oben oder unten rücken
key-comment = Bemerkung zu einem Eintrag der Merkliste
key-keep = behalten
key-hand-out = mitgeben
key-new-line = neue Zeile
key-change = ändern
key-discard = verwerfen
key-language = Sprache
key-theme = Farben wechseln
key-focus = zwischen Liste und Einzelheiten wechseln
key-filters = Filter
key-filters-clear = alle Filter weg
key-choose = wählen
key-facet = Filter
key-done = fertig
key-sort = Reihenfolge der Liste wechseln
key-unknowns = Einträge ohne Angabe zeigen oder verbergen
key-rub = Zeichen oder ganzen Filter löschen; ohne Suche: zurück
key-ends = an den Anfang, ans Ende
key-line-ends = an den Anfang, ans Ende der Suche
key-cursor = in der Suche bewegen
key-cursor-word = wortweise bewegen
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

# Was man mit einem Eintrag tun kann
action-copy-phone = Telefon kopieren
action-call = anrufen
action-copy-email = E-Mail kopieren
action-write-email = E-Mail schreiben
action-copy-address = Anschrift kopieren
action-copy-card = alles kopieren
action-open-page = Webseite öffnen
action-copy-page = Webadresse kopieren
action-favor = Favorit ja/nein
action-note = merken ja/nein
state-on = ja
state-off = nein
notice-favored = Jetzt ein Favorit.
notice-unfavored = Kein Favorit mehr.
page-menu = Aktionen
page-favorite = Favorit
page-noted = gemerkt
action-show-code = QR-Code zeigen
page-code = QR-Code fürs Handy
code-card = Kontakt
code-phone = anrufen
code-page = Webseite
code-text = Text
code-shortened = Gekürzt: Mehr passt in ein größeres Fenster.
code-needs = Für diesen QR-Code muss das Fenster mindestens { $columns } Spalten und { $rows } Zeilen haben.
code-needs-other = Tab zeigt einen anderen, der hier Platz hat.
code-turn = ← { $number } von { $count } →
code-close = Tab anderes · Esc schließen
action-write-note = eigene Notiz
action-report = Fehler melden
action-list-slips = Fehlerzettel zeigen
note-none = noch keine
page-note = Eigene Notiz ({ $date })
note-title = Eigene Notiz
note-hint =
    Nur für Sie, in keinem Export und auf keinem Handzettel. Enter behält, Esc verwirft; leer löscht.{ KEY("new-line") ->
        [none] { "" }
       *[key] { " " }{ KEY("new-line") }: neue Zeile.
    }{ KEY("editor") ->
        [none] { "" }
       *[key] { " " }{ KEY("editor") } öffnet Ihren Editor.
    }
form-room = { $count } von { $limit } Zeichen
form-no-room = Kein Platz mehr ({ $limit } Zeichen): { $lost } fehlen.
notice-note-kept = Ihre Notiz steht am Eintrag.
notice-discard = Noch einmal Esc verwirft den Text.
notice-note-once-more =
    { KEY("editor") ->
        [none] Ihre Notiz steht am Eintrag.
       *[key] Sie steht am Eintrag. Noch einmal { KEY("editor") } öffnet den Editor.
    }
notice-note-removed = Notiz gelöscht.
slip-title = Fehler melden: Was stimmt nicht?
slip-hint =
    { KEY("new-line") ->
        [none] Enter schreibt einen Fehlerzettel, den Sie dann mailen oder kopieren können. Esc verwirft.
       *[key] Enter schreibt einen Fehlerzettel, den Sie dann mailen oder kopieren können. { KEY("new-line") }: neue Zeile. Esc verwirft.
    }
slip-mail-cut = Der Text ist zu lang für ein Mailprogramm, sein Ende fehlt dort. k kopiert ihn ganz.
notice-slip-kept = Fehlerzettel geschrieben. Enter mailt ihn, k kopiert ihn, Esc lässt ihn liegen.
notice-slip-settled = Fehlerzettel erledigt.
slips-title =
    { $count ->
        [0] Fehlerzettel
        [one] Ein Fehlerzettel
       *[other] { $count } Fehlerzettel
    }
slips-none =
    { KEY("report") ->
        [none] Es gibt keinen.
       *[key] Es gibt keinen. { KEY("report") } schreibt einen.
    }
slip-mail = mailen an { $address }
slip-mail-nobody = mailen (an wen, ist im Verzeichnis nicht genannt)
slip-copy = als Text kopieren
slip-settle = erledigt, Zettel weg
slip-subject = Fehlerzettel
slip-letter-subject = Fehler im Verzeichnis „{ $directory }“: { $title }
slip-letter-record = Eintrag: { $title } ({ $id })
slip-letter-dates = Aufgefallen am { $date }, Ausgabe vom { $edition }
slip-letter-wrong = Was nicht stimmt:
slip-letter-now = Was das Verzeichnis jetzt sagt:
slip-letter-gone = Der Eintrag steht nicht mehr im Verzeichnis.
action-subject-card = Eintrag
notice-nothing-selected = Bitte wählen Sie zuerst einen Eintrag.
notice-not-for-this = Das geht nur bei Angeboten und Adressen.
copied-system = { $what } kopiert: { $text } (Zwischenablage des Systems)
copied-terminal = { $what }: { $text } (Terminal gebeten, es zu kopieren; ohne Bestätigung)
copied-nowhere = Hier gibt es keine Zwischenablage. { $what }: { $text }
copied-too-long = { $what }: zu lang zum Kopieren.
opened = Geöffnet mit { $program }: { $address }
opened-nothing = Hier ist kein Programm, das das öffnet. Die Adresse: { $address }
opened-nothing-mail = Hier ist kein Programm für E-Mails. Mit k kopieren Sie den Zettel stattdessen.

# Anleitung beim ersten Start; sie muss auf 34 Spalten passen
guide-title = Willkommen
guide-letters = Tippen
guide-type = was Sie suchen, und wo
guide-move = wählen
guide-open = öffnen
guide-back = zurück
guide-note = auf die Merkliste
guide-menu = anrufen, kopieren …
guide-cancel = Suche löschen
guide-help = alle Tasten
guide-end =
    { KEY("guide") ->
        [none] Tippen Sie los, oder Enter.
       *[key] Tippen Sie los, oder Enter. ({ KEY("guide") })
    }

# Hilfe
help-title = Hilfe
help-pick = Ein anderes Programm wartet auf Ihre Wahl: Enter auf einem Angebot oder einer Adresse übergibt den Eintrag und schließt den Wegweiser. Wenn Sie ihn verlassen, wird nichts übergeben.
help-intro = Tippen Sie einfach: Jedes Wort muss vorkommen, in beliebiger Reihenfolge. Tippfehler, ae statt ä und Teile von Wörtern sind erlaubt. Blättern mit ↑ und ↓, schließen mit Esc.
help-search = So grenzen Sie die Suche ein
help-phrase = "Deutsch lernen" – genau diese Wortfolge
help-without = -online – dieses Wort darf nicht vorkommen
help-town = ort:{ $town } – nur in diesem Ort
help-field = feld:{ $field } – nur in diesem Handlungsfeld
help-topic = thema:{ $topic } – nur zu diesem Thema
help-language = sprache:arabisch – wo diese Sprache gesprochen wird
help-kind = art:behörde – nur diese Art von Stelle
help-age = alter:19 – für Menschen dieses Alters
help-open = offen:jetzt – geöffnet oder mit Termin; auch offen:do16
help-verified = stand:<2024 – zuletzt vor 2024 geprüft
help-unknown = sprache:? – wo das nicht bekannt ist; ? geht bei jedem Filter
help-favorite = favorit:ja – nur Ihre Favoriten
help-menu = Was Sie mit dem Eintrag tun können. Der Buchstabe am Anfang einer Zeile genügt, oder wählen Sie mit ↑ und ↓. Was nicht geht, sagt seine Zeile.
help-comment = Eine Bemerkung für Ihre Klientin oder Ihren Klienten. Sie steht auf der Merkliste und wird auf dem Merkblatt gedruckt.
help-filters = Filter engen die Suche ein; jeder steht auch als Wort in der Suchzeile. Tippen sucht einen Wert, Enter setzt ihn oder nimmt ihn weg.
help-handout = Das Merkblatt zum Mitgeben: Wählen Sie, was daraus werden soll.
help-code = Der QR-Code enthält, was daneben steht: den Kontakt, eine Nummer, eine Webadresse oder Text. Die Kamera eines Handys liest ihn ohne Netz. Bei mehreren Kontakten führen ← und → weiter.
help-writing = Eine eigene Notiz bleibt hier bei Ihnen. Ein Fehlerzettel sagt, was an einem Eintrag nicht stimmt; Sie können ihn danach mailen oder kopieren.
help-slips = Fehlerzettel für alle, die das Verzeichnis pflegen, der neueste oben. Die Buchstaben unter der Liste gelten für den gewählten: m mailt ihn, k kopiert ihn, e legt ihn als erledigt weg.
help-here = Hier
help-group-record = Mit dem Eintrag
help-group-shortlist = Merkliste
help-group-way = Bewegen
help-group-line = Suchen
help-group-rest = Ansicht und Ende
help-origin =
    { $errors ->
        [0] Daten: { $origin }.
        [one] Daten: { $origin }. Sie haben einen Fehler; „wegweiser check“ zeigt ihn.
       *[other] Daten: { $origin }. Sie haben { $errors } Fehler; „wegweiser check“ zeigt sie.
    }
origin-embedded = mitgelieferter Datenbestand

# Einzelheiten
kind-field = Handlungsfeld
kind-goal = Ziel
section-goals = Ziele
section-field = Handlungsfeld
section-goal-offers = Angebote zu diesem Ziel
section-offers-count =
    { $count ->
        [0] Noch keine Angebote
        [one] Ein Angebot
       *[other] { $count } Angebote
    }
section-offers = Angebote
section-other-offers = Weitere Angebote dort
section-what-for = Worum es geht
section-contact = Kontakt
section-where = Ort
section-times = Zeiten und Sprachen
section-how = So bekommen Sie Hilfe
section-partner = Ansprechpartner
section-serves = Dient diesen Zielen
section-search = Weitersuchen
section-sources = Stand und Quellen
goal-without-offers = Zu diesem Ziel ist noch kein Angebot verzeichnet.
label-audience = Für wen
label-age = Alter
label-phone = Telefon
label-email = E-Mail
label-website = Internet
label-fax = Fax
label-address = Anschrift
label-town = Ort
label-street = Straße
label-wheelchair = Rollstuhl
label-area = Zuständig für
label-now = Jetzt
label-hours = Zeiten
label-languages = Sprachen
label-interpreter = Mit Dolmetscher
label-steps = Ablauf
label-documents = Mitbringen
label-cost = Kosten
label-by-appointment = Terminpflicht
label-topics = Themen
label-not-known = Nicht bekannt
label-verified = Stand
label-confidence = Sicherheit
label-note = Hinweis
address-secret = zum Schutz der Bewohnerinnen nicht genannt
unknown = nicht bekannt
hours-unknown = nicht bekannt, bitte fragen Sie nach
hours-unknown-call = unbekannt, bitte anrufen: { $phone }
by-appointment = nur mit Termin
without-appointment = ohne Termin
fallback-mark = deutsch
warning-old = Stand { $date }: seit über einem Jahr nicht geprüft. Bitte fragen Sie vor einem Besuch nach.
warning-undated = Die Quelle nennt kein Datum. Bitte fragen Sie vor einem Besuch nach.
age-range = { $from } bis { $to } Jahre
age-from = ab { $from } Jahren
age-to = bis { $to } Jahre
wheelchair-yes = zugänglich
wheelchair-limited = eingeschränkt zugänglich
wheelchair-no = nicht zugänglich
cost-free = kostenlos
cost-paid = kostenpflichtig
cost-reduced = ermäßigt bei wenig Einkommen
confidence-high = hoch
confidence-medium = mittel
confidence-low = gering
found-in = Treffer in: { $parts }
part-title = Titel
part-organization = Träger
part-short_name = Kurzname
part-offer = Angebot
part-topic = Thema
part-text = Beschreibung
part-audience = Zielgruppe
part-field = Handlungsfeld
part-goal = Ziel
part-town = Ort
part-area = Zuständigkeit (auch für diesen Ort)
part-street = Straße
part-postcode = Postleitzahl
part-phone = Telefon
part-email = E-Mail
part-web = Internet
part-contact = Ansprechperson
tier-alias = anderes Wort dafür
tier-infix = Teil eines Wortes
tier-typo = ähnliche Schreibweise
tier-sound = klingt ähnlich
tier-fuzzy = Buchstaben in dieser Folge

# Öffnungszeiten
hours-always = rund um die Uhr
hours-holidays = Feiertage
hours-school-holidays = Schulferien
hours-closed = geschlossen
hours-last = letzter
hours-today = { $day } (heute)
hours-open = geöffnet
with-appointment = mit Termin
opens-next = öffnet { $time }
open-until = offen bis { $time }
open-by-appointment = nach Vereinbarung
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

# Arten von Stellen: Wörter für den Filter art:, durch Komma getrennt
kind-words-authority = Behörde, Amt, Verwaltung
kind-words-welfare = Wohlfahrtsverband, Sozialer Träger
kind-words-association = Verein, Verband
kind-words-initiative = Initiative, Netzwerk
kind-words-church = Kirche, Gemeinde, Religionsgemeinschaft
kind-words-company = Unternehmen, Firma
kind-words-health = Gesundheit, Krankenhaus, Praxis
kind-words-school = Schule, Bildungsstätte
kind-words-helpline = Telefonhilfe, Hotline, Notruf

# Sprachen
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

# Zeilen statt eines Bildschirms (--plain): Wörter, die man tippen kann, das kürzeste zuerst, durch Leerzeichen getrennt
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
plain-word-comment = bemerkung
plain-word-slip = fehler
plain-word-slips = zettel fehlerzettel
plain-word-mail = mailen
plain-word-settle = erledigt
plain-word-handout = mitgeben merkblatt
plain-word-print = drucken
plain-word-help = ? h hilfe
plain-word-end = q ende
plain-help = Tippen Sie, was Sie suchen, oder die Nummer einer Zeile. Ein Schrägstrich davor sucht in jedem Fall, zum Beispiel /mehr.
plain-help-more = die nächsten Zeilen; auch die Eingabetaste allein
plain-help-next = der nächste Eintrag der Liste
plain-help-previous = der vorige Eintrag der Liste
plain-help-back = zurück, zum Beispiel zur Liste
plain-help-home = zum Anfang mit den Handlungsfeldern
plain-help-offers = nur Angebote der Suche
plain-help-addresses = nur Adressen der Suche
plain-help-goals = nur Handlungsfelder und Ziele der Suche
plain-help-pages = nur Konzeptseiten der Suche
plain-help-all = wieder alle Treffer der Suche
plain-help-unknown = auch Einträge, bei denen eine Angabe zum Filter fehlt, oder wieder ohne sie
plain-help-note = den offenen Eintrag merken oder nicht mehr merken; in einer Liste mit Nummer, zum Beispiel +3
plain-help-shortlist = die Merkliste
plain-help-clear = die Merkliste leeren
plain-help-phone = die Telefonnummern des offenen Eintrags; in einer Liste mit Nummer, zum Beispiel t3
plain-help-copy = die Telefonnummer kopieren, mit k2 die zweite; in einer Liste die der Zeile, zum Beispiel k3; beim offenen Fehlerzettel den Brief
plain-help-favor = den offenen Eintrag zum Favoriten machen oder nicht mehr; favorit:ja findet alle
plain-help-memo = eine eigene Notiz: notiz und der Text, oder notiz allein für mehrere Zeilen; notiz - löscht sie
plain-help-comment = bemerkung und ein Text für die Merkliste, er wird auf dem Merkblatt gedruckt; bemerkung - löscht ihn
plain-help-slip = einen Fehler melden: fehler und der Text, oder fehler allein für mehrere Zeilen
plain-help-slips = die Fehlerzettel
plain-help-mail = den offenen Fehlerzettel mailen
plain-help-settle = den offenen Fehlerzettel wegwerfen
plain-help-handout = die Merkliste oder den offenen Eintrag als Merkblatt in eine Datei schreiben; auch mit Sprache und Form, zum Beispiel mitgeben en txt
plain-help-print = dasselbe drucken
plain-help-help = diese Hilfe
plain-help-end = beenden
plain-hello = Tippen Sie, was Sie suchen, oder eine Nummer. ? für Hilfe, q zum Beenden.
plain-prompt = Suche oder Nummer:
plain-found =
    { $count ->
        [0] Nichts gefunden für „{ $query }“.
        [one] Ein Treffer für „{ $query }“.
       *[other] { $count } Treffer für „{ $query }“.
    }
plain-only = Nur { $list }. „alles“ zeigt wieder alle Treffer.
plain-left =
    { $count ->
        [0] Es geht weiter mit m.
        [one] Noch eine Nummer. Weiter mit m.
       *[other] Noch { $count } Nummern. Weiter mit m.
    }
plain-all-told = Das war alles.
plain-unknown =
    { $count ->
        [one] Bei diesem Eintrag ist nicht bekannt, ob er zutrifft:
       *[other] Bei diesen { $count } Einträgen ist nicht bekannt, ob sie zutreffen:
    }
plain-unknown-hidden =
    { $count ->
        [one] Bei einem weiteren Eintrag ist nicht bekannt, ob er zutrifft. u zeigt ihn.
       *[other] Bei { $count } weiteren Einträgen ist nicht bekannt, ob sie zutreffen. u zeigt sie.
    }
plain-no-number = Die Nummer { $number } gibt es hier nicht. Wenn Sie danach suchen möchten, tippen Sie /{ $number }.
plain-no-other = Hier geht es in dieser Richtung nicht weiter. z führt zurück.
plain-at-home = Sie sind am Anfang.
plain-no-query = Bitte suchen Sie zuerst etwas.
plain-prompt-line = Zeile { $number }:
plain-write = Schreiben Sie, auch mehrere Zeilen. Eine leere Zeile speichert, ein Punkt allein verwirft.
plain-write-discarded = Verworfen, nichts gespeichert.
plain-not-noted = Eine Bemerkung gehört zu einem gemerkten Eintrag. + merkt diesen.
plain-nothing-to-hand-out = Die Merkliste ist leer, und kein Kontakt ist offen. + merkt, was Sie mitgeben möchten.
plain-handout-strange = „{ $word }“ ist keine Sprache und keine Form. Formen: html, md, txt, vcf.
plain-no-printer = Hier ist kein Drucker. „mitgeben“ schreibt das Merkblatt in eine Datei.
plain-slips-none = Es gibt keinen Fehlerzettel.
plain-unprinted = Nicht gedruckt: { $reason }. „mitgeben“ schreibt das Merkblatt in eine Datei.
plain-slip-kept = Fehlerzettel geschrieben. „zettel“ zeigt alle; dort können Sie ihn mailen oder kopieren.
plain-slip-how = „mailen“ schickt ihn an { $address }, k kopiert ihn, „erledigt“ wirft ihn weg.
plain-slip-how-nobody = „mailen“ öffnet ihn als E-Mail, k kopiert ihn, „erledigt“ wirft ihn weg.
plain-no-slip = Bitte öffnen Sie zuerst einen Fehlerzettel mit seiner Nummer; „zettel“ zeigt alle.
too-long = Zu lang: { $count } Zeichen, höchstens { $limit }. Nichts wurde übernommen.
too-long-line = Diese Zeile ist zu lang, höchstens { $limit } Bytes. Nichts wurde übernommen.
plain-shortlist =
    { $count ->
        [0] Die Merkliste ist leer.
        [one] Die Merkliste hat einen Eintrag.
       *[other] Die Merkliste hat { $count } Einträge.
    }
plain-cleared =
    { $count ->
        [0] Die Merkliste war schon leer.
        [one] Die Merkliste ist leer. Sie hatte einen Eintrag.
       *[other] Die Merkliste ist leer. Sie hatte { $count } Einträge.
    }
plain-noted = Gemerkt.
plain-comment = Auf der Merkliste: { $comment }
plain-attention = Achtung: { $text }
plain-kind-address = Adresse
plain-no-town = Ort nicht bekannt
plain-hours-unknown = Zeiten nicht bekannt
plain-undated = Alter der Angaben nicht bekannt
plain-old = Angaben aus dem Jahr { $year }

# Auswahl für ein anderes Programm
pick-no-phone = { $id }: Eine Telefonnummer ist nicht bekannt.

# Suche auf der Befehlszeile
search-none = Nichts gefunden für „{ $query }“.
search-more =
    { $count ->
        [one] … und ein weiterer
       *[other] … und { $count } weitere
    }
search-unknown =
    { $count ->
        [one] Ein weiterer ohne Angabe (ob der Filter zutrifft, ist nicht bekannt)
       *[other] { $count } weitere ohne Angabe (ob der Filter zutrifft, ist nicht bekannt)
    }
search-no-time = „{ $value }“ ist keine Zeit. Schreiben Sie zum Beispiel offen:jetzt, offen:do16, offen:morgen oder offen:2026-12-24T10.
search-did-you-mean = Meinten Sie: { $queries }?

# Prüfung der Daten: je eine Meldung und ein Hinweis
check-summary =
    { $warnings ->
        [one] { $errors } Fehler, { $warnings } Warnung
       *[other] { $errors } Fehler, { $warnings } Warnungen
    }
check-more =
    { $count ->
        [one] … und eine weitere Meldung dieser Art
       *[other] … und { $count } weitere Meldungen dieser Art
    }
check-error = Fehler
check-warning = Warnung
check-hint = Abhilfe: { $hint }
finding-unreadable = Die Datei ist nicht lesbar: { $reason }.
finding-unreadable-hint = Prüfen Sie, ob sie da ist und Sie sie öffnen dürfen.
finding-encoding = Die Datei ist nicht als UTF-8 gespeichert.
finding-encoding-hint = Speichern Sie sie im Editor mit der Zeichenkodierung „UTF-8“.
finding-syntax =
    { $kind ->
        [other] Hier ist die Schreibweise der Datei verletzt ({ $message }).
       *[known] Hier ist die Schreibweise der Datei verletzt.
    }
finding-syntax-hint =
    { $kind ->
        [quotes] Nehmen Sie gerade Anführungszeichen ("), nicht „ “ oder ‚ ‘.
        [header] Überschriften stehen in doppelten eckigen Klammern, zum Beispiel [[partner]]; prüfen Sie auch die davor.
        [equals] Zwischen Name und Wert gehört ein Gleichheitszeichen: name = "Wert".
        [phone] Telefonnummern und Postleitzahlen stehen in Anführungszeichen: ["+49 30 23125-000"].
        [boolean] Für ja und nein schreiben Sie true und false, ohne Anführungszeichen.
        [unquoted] Texte stehen in Anführungszeichen: name = "Wert".
        [date] Ein Datum steht als 2026-11-22, andere Texte in Anführungszeichen.
        [unclosed] Ein Anführungszeichen oder eine Klammer ist nicht geschlossen.
        [trailing] Hinter dem Wert endet die Zeile. Mehrere Werte stehen in eckigen Klammern, Anführungszeichen im Text als „ “.
        [comma] Zwischen zwei Werte gehört ein Komma; vielleicht fehlt auch die Klammer am Ende.
        [duplicate] Das steht hier schon einmal; löschen Sie eines von beiden.
        [backslash] Schreiben Sie statt eines umgekehrten Schrägstrichs zwei: \\.
        [key] Namen links vom Gleichheitszeichen bestehen aus a–z, Ziffern, - und _, zum Beispiel street.
        [comment] Bemerkungen beginnen mit einer Raute: # Bemerkung.
        [control] Hier steht ein unsichtbares Steuerzeichen; schreiben Sie die Stelle neu.
        [line-ends] Speichern Sie die Datei im Editor mit Zeilenenden von Windows (CRLF) oder Linux (LF).
       *[other] Prüfen Sie Anführungszeichen, Klammern und Kommas in dieser und der vorigen Zeile.
    }
finding-format = Diese Datei hat das Format { $found }; dieses Programm liest nur Format { $known }.
finding-format-hint = Nehmen Sie ein neueres Programm, oder schreiben Sie format = { $known }.
finding-no-records = Der Datenbestand ist leer.
finding-no-records-hint = Erwartet werden TOML-Dateien mit [[partner]], [[field]] oder [[page]].
finding-no-directory = Es fehlt der Abschnitt [directory] mit Titel und Stand.
finding-no-directory-hint = Schreiben Sie in eine der Dateien: [directory], darunter title = "…" und edition = 2026-11-22.
finding-second-directory = Der Abschnitt [directory] steht ein zweites Mal; der erste ist in { $first }.
finding-second-directory-hint = Löschen Sie einen der beiden.
finding-unknown-key = Der Name „{ $key }“ hat hier keine Bedeutung.
finding-unknown-key-hint =
    { $nearest ->
        [none] Möglich sind: { $known }.
       *[other] Meinten Sie „{ $nearest }“?
    }
finding-missing-key = Hier fehlt die Angabe „{ $key }“; der Eintrag wird ausgelassen.
finding-missing-key-hint = Ergänzen Sie: { $key } = "…".
finding-wrong-type = „{ $key }“ hat die falsche Art von Wert.
finding-wrong-type-hint =
    { $wanted ->
        [text] Erwartet wird ein Text in Anführungszeichen: { $key } = "…".
        [list] Erwartet wird eine Liste: { $key } = ["…", "…"].
        [boolean] Erwartet wird true oder false, ohne Anführungszeichen.
        [integer] Erwartet wird eine ganze Zahl, ohne Anführungszeichen.
        [tables] Erwartet werden Einträge mit der Überschrift [[{ $key }]], in doppelten Klammern.
       *[other] Erwartet werden geschweifte Klammern: { $key } = {"{"} … {"}"}.
    }
finding-bad-choice = „{ $value }“ ist für „{ $key }“ nicht vorgesehen.
finding-bad-choice-hint = Möglich sind: { $choices }.
finding-bad-id = „{ $value }“ taugt nicht als Kennung; der Eintrag wird ausgelassen.
finding-bad-id-hint = Nehmen Sie kleine Buchstaben a–z, Ziffern und Bindestriche, zum Beispiel "stadt-musterstadt".
finding-duplicate-id = Die Kennung „{ $id }“ gibt es schon in { $first }; dieser Eintrag wird ausgelassen.
finding-duplicate-id-hint = Geben Sie einem der beiden eine andere Kennung, oder löschen Sie einen.
finding-dangling-id =
    { $kind ->
        [partner] Einen Ansprechpartner mit der Kennung „{ $id }“ gibt es nicht.
        [field] Ein Handlungsfeld mit der Kennung „{ $id }“ gibt es nicht.
        [goal] Ein Ziel mit der Kennung „{ $id }“ gibt es nicht.
        [topic] Ein Thema mit der Kennung „{ $id }“ gibt es nicht.
       *[place] Einen Ort mit der Kennung „{ $id }“ gibt es nicht.
    }
finding-dangling-id-hint =
    { $nearest ->
        [none] Legen Sie ihn an, oder nehmen Sie eine vorhandene Kennung.
       *[other] Meinten Sie „{ $nearest }“?
    }
finding-orphan = Dieses Angebot wird ausgelassen: Die Überschrift seines Ansprechpartners darüber ist fehlerhaft.
finding-orphan-hint = Berichtigen Sie die Überschrift darüber; sie lautet [[partner]], in doppelten Klammern.
finding-future-date = Das Datum { $date } von „{ $id }“ liegt in der Zukunft.
finding-future-date-hint = Schreiben Sie den Tag, an dem die Quelle erschien oder jemand die Angaben bestätigte.
finding-bad-date = „{ $value }“ ist kein Datum.
finding-bad-date-hint = Schreiben Sie 2026-11-22, für einen Monat "2026-11", für ein Jahr "2026".
finding-bad-phone = „{ $value }“ ist keine Telefonnummer.
finding-bad-phone-hint = Schreiben Sie sie mit Landesvorwahl: "+49 30 23125-000". Kurze Nummern wie "116 117" bleiben, wie sie sind.
finding-bad-email = „{ $value }“ ist keine E-Mail-Adresse.
finding-bad-email-hint = Schreiben Sie sie so: "name@beispiel.de", ohne mailto: und ohne Leerzeichen.
finding-bad-web-address = „{ $value }“ ist keine Internetadresse.
finding-bad-web-address-hint = Schreiben Sie sie mit https:// am Anfang, ohne Leerzeichen.
finding-bad-postcode = „{ $value }“ ist keine Postleitzahl.
finding-bad-postcode-hint = Postleitzahlen haben fünf Ziffern und stehen in Anführungszeichen: "03149".
finding-wrong-postcode = Die Postleitzahl { $value } von „{ $id }“ gehört nicht zu { $place }.
finding-wrong-postcode-hint = Dort gibt es { $known }. Berichtigen Sie postcode oder town, oder ergänzen Sie postcodes des Ortes.
finding-bad-hours = „{ $value }“ sind keine Öffnungszeiten in der vorgesehenen Schreibweise.
finding-bad-hours-hint = Schreiben Sie zum Beispiel "Tu 09:00-12:00,13:00-18:00; Fr 09:00-12:00" (Mo Tu We Th Fr Sa Su); alles andere gehört in hours_note.
finding-bad-language = „{ $value }“ ist kein Kürzel einer Sprache.
finding-bad-language-hint = Nehmen Sie Kürzel nach ISO 639, zum Beispiel "de", "pl", "uk", "ar".
finding-bad-age = Dieser Altersbereich ist nicht möglich.
finding-bad-age-hint = Schreiben Sie age = {"{"} from = 12, to = 27 {"}"}; eines von beiden darf fehlen.
finding-too-long = „{ $key }“ ist länger als { $longest } Zeichen; der Rest wird ausgelassen.
finding-too-long-hint = Kürzen Sie den Text. Fehlt vielleicht das Anführungszeichen am Ende?
finding-too-many = In dieser Datei gibt es noch mehr zu berichtigen ({ $count } weitere Befunde).
finding-too-many-hint = Beheben Sie die ersten und prüfen Sie dann noch einmal.
finding-shelter-address = Das Frauenhaus „{ $id }“ hat eine Straße; sie wird nicht gezeigt.
finding-shelter-address-hint = Löschen Sie die Straße: Die Adresse eines Frauenhauses bleibt geheim. Ist es keines, nehmen Sie das Thema „frauenhaus“ aus seinen Angeboten.
finding-unsafe-text = „{ $key }“ enthält Steuerzeichen; sie wurden entfernt.
finding-unsafe-text-hint = Schreiben Sie den Text neu, ohne ihn aus einem anderen Programm zu kopieren.
finding-undated = „{ $id }“ hat kein Datum der Quelle.
finding-undated-hint = Fragen Sie nach und ergänzen Sie in verified: on = { $today }.
finding-old = „{ $id }“ wurde zuletzt { $date } geprüft, vor mehr als zwölf Monaten.
finding-old-hint = Fragen Sie nach und tragen Sie in verified den Tag ein: on = { $today }.
finding-no-source = „{ $id }“ nennt keine Quelle.
finding-no-source-hint = Ergänzen Sie in verified: source = "https://…".
finding-unreachable = „{ $id }“ hat weder Telefon noch E-Mail, Internetadresse oder Straße.
finding-unreachable-hint = Ergänzen Sie, wie man die Stelle erreicht.
finding-no-field = Das Angebot „{ $id }“ gehört zu keinem Handlungsfeld.
finding-no-field-hint = Ergänzen Sie: fields = ["…"].
finding-no-goal = Das Angebot „{ $id }“ dient keinem Ziel.
finding-no-goal-hint = Ergänzen Sie: goals = ["…"], wenn eines passt.
finding-no-topic = Das Angebot „{ $id }“ hat kein Thema; es wird schlecht gefunden.
finding-no-topic-hint = Ergänzen Sie: topics = ["…"].
finding-no-offer = „{ $id }“ hat kein Angebot; niemand erfährt, wofür die Stelle da ist.
finding-no-offer-hint = Ergänzen Sie darunter [[partner.offer]].
finding-alert-expired = Der Hinweis von „{ $id }“ galt nur bis { $date }.
finding-alert-expired-hint = Löschen Sie alert, oder ändern Sie until.
finding-near-duplicate = „{ $id }“ ist wohl dieselbe Stelle wie „{ $first }“.
finding-near-duplicate-hint = Machen Sie einen Eintrag daraus, oder unterscheiden Sie die beiden mit unit = "…".
finding-address-spelling = „{ $id }“ schreibt die Straße „{ $value }“, andere schreiben „{ $usual }“.
finding-address-spelling-hint = Schreiben Sie überall gleich: street = "{ $usual }".
finding-fax-is-phone = Die Faxnummer { $value } von „{ $id }“ ist bei „{ $first }“ ein Telefon.
finding-fax-is-phone-hint = Rufen Sie dort an, und streichen Sie die falsche Angabe: fax oder phone.
finding-hours-overlap = In den Öffnungszeiten von „{ $id }“ überschneiden sich Zeiten eines Tages.
finding-hours-overlap-hint = Schreiben Sie jede Zeit nur einmal: "Tu 09:00-12:00,13:00-18:00" statt "{ $value }".
finding-hours-replaced = In den Öffnungszeiten von „{ $id }“ gilt ein Teil nie, weil ein späterer dieselben Tage nennt.
finding-hours-replaced-hint = Zeiten eines Tages gehören zusammen: "Tu 09:00-12:00,13:00-18:00" statt zweimal Tu.
finding-one-language = „{ $id }“ ist nicht übersetzt; Texte in nur einer Sprache: { $count }.
finding-one-language-hint = Ergänzen Sie eine Übersetzung: { $key } = {"{"} de = "…", en = "…" {"}"}.
finding-abbreviation = „{ $id }“ heißt nur „{ $value }“; was das bedeutet, steht nirgends.
finding-abbreviation-hint = Schreiben Sie den Namen aus, und die Abkürzung in also = ["{ $value }"].

# Bericht: was das Verzeichnis abdeckt und was nicht
report-title = Bericht zum Verzeichnis „{ $directory }“
report-dates = { $region } · Daten vom { $edition } · Auswertung für den { $date }
report-overview = Überblick
report-what = Was
report-count = Anzahl
report-partners = Ansprechpartner
report-offers = Angebote
report-towns-count = Orte im Gebiet
report-goals-without-offer = Ziele ohne Angebot (von { $goals })
report-topics-without-offer = Themen ohne Angebot (von { $topics })
report-offers-without-goal = Angebote ohne Ziel
report-offers-without-topic = Angebote ohne Thema
report-partners-without-offer = Ansprechpartner ohne Angebot
report-partners-old = Ansprechpartner, seit über zwölf Monaten nicht geprüft
report-partners-undated = Ansprechpartner ohne Datum
report-fields = Angebote je Handlungsfeld und Ziel
report-fields-note = Ein Angebot kann mehreren Feldern und Zielen dienen und zählt dann bei jedem. Welchem es dient, ist die Lesart derer, die das Verzeichnis pflegen.
report-goals-silent =
    { $count ->
        [0] Zu jedem der { $goals } Ziele ist mindestens ein Angebot verzeichnet.
        [one] Zu einem von { $goals } Zielen ist noch kein Angebot verzeichnet.
       *[other] Zu { $count } von { $goals } Zielen ist noch kein Angebot verzeichnet.
    }
report-field-or-goal = Handlungsfeld, darunter seine Ziele
report-towns = Orte und Handlungsfelder
report-towns-note = Eine Zahl nennt die Angebote von Stellen im Ort, über den Spalten steht die Nummer des Handlungsfelds. „Kreis“: nur Stellen anderswo, die nach eigener Angabe für das ganze Gebiet da sind. „fehlt“: weder noch. „Themen ohne“: so viele Themen haben dort weder noch.
report-county-note =
    { $partners ->
        [one] Für das ganze Gebiet ist eine Stelle da; sie zählt in jedem Ort mit. Angebote dort: { $offers }.
       *[other] Für das ganze Gebiet sind { $partners } Stellen da; sie zählen in jedem Ort mit. Angebote dort: { $offers }.
    }
report-unassigned-note = Keinem Ort zugerechnete Angebote: { $unassigned }. Ihre Stelle liegt außerhalb oder hat keinen Ort und nennt nicht das ganze Gebiet; für einzelne Orte kann sie trotzdem da sein.
report-blank = fehlt
report-county = Kreis
report-blank-topics = Themen ohne
report-county-wide = ganzes Gebiet
report-unassigned = keinem Ort zugerechnet
report-topics = Orte und Themen
report-topics-note = Gelesen wie die Tafel der Orte und Handlungsfelder: eine Zahl für Angebote am Ort, „Kreis“ für Angebote anderswo, die für das ganze Gebiet da sind, „fehlt“ für keines von beiden.
report-completeness = Vollständigkeit der Angaben
report-completeness-note = „Nicht bekannt“ heißt: Keine Quelle sagt es. Es heißt nicht „nein“. Was ein Angebot nicht selbst sagt, hat es von seinem Ansprechpartner. Die Anschrift eines Frauenhauses ist geheim und zählt in den Anteilen nicht.
report-property = Angabe
report-known = bekannt
report-unknown = nicht bekannt
report-secret = geheim
report-percent-known = Anteil bekannt
report-percent = { $percent } %
report-age = Alter der Angaben
report-age-note = Es zählt das Datum der Quelle. Ein Angebot ohne eigenes Datum hat das seines Ansprechpartners.
report-state = Stand
report-freshness = Zuletzt geprüft
report-fresh = in den letzten zwölf Monaten geprüft
report-old = seit über zwölf Monaten nicht geprüft
report-undated = ohne Datum
report-ahead = Datum liegt in der Zukunft
report-by-year = Nach Jahr der letzten Prüfung
report-year = Jahr
report-languages = Sprachen der Angebote
report-languages-note = Von { $offers } Angeboten ist bei { $unknown } nicht bekannt, welche Sprachen dort gesprochen werden: Keine Quelle nennt sie. Das heißt nicht, dass keine gesprochen werden. Ein Angebot in mehreren Sprachen zählt bei jeder.
report-language = Sprache
report-spoken = wird gesprochen
report-translations = Texte je Sprache der Oberfläche
report-translations-note = Texte der Daten: Titel, Beschreibungen und Hinweise. Wo eine Übersetzung fehlt, steht der deutsche Text.
report-record = Art des Eintrags
report-translated = vorhanden
report-missing = fehlen
report-percent-translated = Anteil vorhanden
report-chart-note = Balkendiagramm. Dieselben Zahlen stehen in der Tabelle darunter.
report-contents = Inhalt
report-names = Angebote je Ziel mit Namen
report-no-goal-here = Dient dem Handlungsfeld, aber keinem dieser Ziele

# Unterschiede zweier Ausgaben
diff-title = Was sich geändert hat: { $directory }
diff-none = Die beiden Ausgaben unterscheiden sich nicht.
diff-added = Neu ({ $count })
diff-removed = Nicht mehr verzeichnet ({ $count })
diff-moved = Umgezogen ({ $count })
diff-changed = Geändert ({ $count })
diff-record = { $kind } „{ $title }“, { $id }
diff-named = { $kind } „{ $title }“
record-directory = Verzeichnis
record-page = Konzeptseite
record-field = Handlungsfeld
record-goal = Ziel
record-topic = Thema
record-place = Ort
record-partner = Ansprechpartner
record-offer = Angebot
property-title = Titel
property-text = Text
property-sources = Quellen
property-fields = Handlungsfelder
property-also = Andere Namen
property-name = Name
property-postcodes = Postleitzahlen
property-outside = Außerhalb des Gebiets
property-region = Gebiet
property-edition = Ausgabe
property-holidays = Feiertage
property-steward = Zuständig für Korrekturen
property-unit = Stelle
property-kind = Art
property-street = Straße
property-postcode = Postleitzahl
property-town = Ort
property-wheelchair = Rollstuhl
property-area = Zuständig für
property-note = Hinweis
property-contact = Personen
property-partner = Ansprechpartner
property-summary = Beschreibung
property-goals = Ziele
property-topics = Themen
property-audience = Für wen
property-age = Alter
property-cost = Kosten
property-steps = Ablauf
property-documents = Mitbringen
property-phone = Telefon
property-fax = Fax
property-email = E-Mail
property-website = Internet
property-hours = Öffnungszeiten
property-hours-note = Hinweis zu den Zeiten
property-by-appointment = Termin
property-languages = Sprachen
property-interpreter = Mit Dolmetscher
property-alert = Meldung
property-until = Meldung gilt bis
property-verified = Stand
property-source = Quelle
property-confidence = Sicherheit

# Karten für Adressbücher
card-facts = Angaben vom { $date }
card-undated = Von welchem Tag die Angaben sind, ist nicht bekannt.
card-source = Quelle: { $page }
card-directory = Aus: { $directory }, Stand { $date }

# Seiten und Blätter zum Mitnehmen
paper-handout = Hier bekommen Sie Hilfe
paper-ask = Angaben können sich ändern. Bitte fragen Sie vor einem Besuch nach.
paper-qr = Kontakt ins Handy: diesen Code mit der Kamera aufnehmen.
paper-note = Notizen
paper-comment = Für Sie
paper-by-field = Nach Handlungsfeld
paper-by-town = Nach Ort
paper-no-town = Ohne festen Ort
paper-filter = Nur Einträge mit:
paper-none = Kein Eintrag passt. Bitte prüfen Sie die Schreibweise, oder nehmen Sie ein anderes Wort.
paper-counts =
    { $partners ->
        [one] Ein Ansprechpartner
       *[other] { $partners } Ansprechpartner
    }, { $offers ->
        [one] ein Angebot
       *[other] { $offers } Angebote
    }
paper-top = Nach oben

# Übernahme fremder Tabellen
import-quoted = „{ $value }“
import-strangers = Diese Spalten sind nicht bekannt und wurden nicht übernommen: { $columns }
import-added = Zeile { $row }: Neu ist „{ $title }“ ({ $id }) in { $file }.
import-changed = Zeile { $row }: { $id }, { $key }: { $old } → { $new }
import-value-left = Zeile { $row }: { $key } wurde nicht übernommen, denn „{ $value }“ ist nicht zu verstehen oder im Verzeichnis nicht bekannt.
import-value-wrong = Zeile { $row }: { $key } wurde nicht übernommen: { $why }
import-letters-lost = Zeile { $row }: { $key } wurde nicht übernommen, denn { $new } hat Buchstaben verloren. Es bleibt: { $old }. Speichern Sie die Tabelle als UTF-8 oder als XLSX.
import-row-left = Zeile { $row } wurde nicht übernommen: { $why }
import-no-name = Der Name fehlt.
import-no-id = Die ID { $id } gibt es nicht.
import-no-id-near = Die ID { $id } gibt es nicht. Am nächsten kommt { $near }.
import-open-quote = Das Anführungszeichen, das in Zeile { $line } der Datei beginnt, wird nie geschlossen. Auch alle Zeilen danach fehlen.
import-no-title = Der Titel des Angebots fehlt.
import-ambiguous = Mehrere Einträge kommen in Frage ({ $ids }). Bitte nennen Sie die ID.
import-sum =
    { $added } neu, { $changed } geändert, { $rows ->
        [one] { $rows } Zeile
       *[other] { $rows } Zeilen
    } und { $values ->
        [one] { $values } Wert
       *[other] { $values } Werte
    } nicht übernommen

# Briefe an Ansprechpartner
letter-to = An: { $address }
letter-by-phone = (keine E-Mail-Adresse bekannt; Telefon { $phone })
letter-no-address = (weder E-Mail-Adresse noch Telefon bekannt)
letter-subject = Betreff: Ihre Angaben im Verzeichnis „{ $directory }“
letter-greeting = Guten Tag,
letter-request = im Verzeichnis „{ $directory }“ steht der Eintrag, den Sie unten finden. Bitte prüfen Sie ihn.
letter-old = Zuletzt geprüft wurde er: { $date }. Das ist mehr als ein Jahr her.
letter-undated = Von welchem Tag die Angaben sind, ist nicht bekannt.
letter-answer = Stimmt alles, genügt uns die Antwort „Stimmt“. Sonst schreiben Sie uns bitte, was anders ist und was fehlt.
letter-thanks = Vielen Dank und freundliche Grüße
