# Polish texts of the interface (Project Fluent).
# This is our own translation; no native speaker has read it yet.
# Words: shortlist = Moja lista; hand-out = ulotka; offer = oferta; address = adres; contact = kontakt; contact partner, office = placówka;
# field of action = obszar działania (short: obszar); goal = cel; topic = temat; entry, record = wpis; hit = wynik; error slip = zgłoszenie błędu;
# favorite = ulubione; note = notatka; comment = uwaga; directory = informator; edition = stan na …, wydanie; verified = aktualność; not known = nie wiadomo.
# TWO(…) writes a number with at least two digits, KEY(…) the key for an action; where none is set, [none] applies.

# A date: a day, a month or only a year. $month is the number of the month; months stand in digits, so that no case ending is wrong.
date-day = { TWO($day) }.{ TWO($month) }.{ $year }
date-month = { TWO($month) }.{ $year }
date-year = { $year }

# Header, search, tabs
title = Wegweiser
edition = Stan na: { $date }
edition-kept = Stan na: { $date }, nowe dane z błędem
edition-unknown = data nieznana
search-label = Szukaj:
search-hint = Proszę wpisać, czego Państwo szukają i gdzie
tab-goals = Cele
tab-offers = Oferty
tab-addresses = Adresy
tab-concept = Koncepcja
tab-shortlist = Moja lista
chip-field = Obszar: { $title }
chip-goal = Cel: { $title }
chip-several =
    { $count ->
        [one] { $count } filtr
        [few] { $count } filtry
        [many] { $count } filtrów
       *[other] { $count } filtra
    }
too-small = To okno jest za małe. Proszę je powiększyć do co najmniej { $columns } kolumn i { $rows } wierszy.

# Rows of the lists
row-offers =
    { $count ->
        [0] jeszcze brak ofert
        [one] { $count } oferta
        [few] { $count } oferty
        [many] { $count } ofert
       *[other] { $count } oferty
    }
row-old = ! { $year }
row-undated = ! bez daty
row-doubtful = ? nie wiadomo
row-more =
    { $count ->
        [one] Jeszcze { $count } wpis, o którym tego nie wiadomo
        [few] Jeszcze { $count } wpisy, o których tego nie wiadomo
        [many] Jeszcze { $count } wpisów, o których tego nie wiadomo
       *[other] Jeszcze { $count } wpisu, o których tego nie wiadomo
    }
row-more-below = Nie wiadomo, czy pasują do filtra. Enter je pokaże.
row-completion-below =
    { $count ->
        [0] Brak wyników
        [one] { $count } wynik – Enter uzupełnia filtr
        [few] { $count } wyniki – Enter uzupełnia filtr
        [many] { $count } wyników – Enter uzupełnia filtr
       *[other] { $count } wyniku – Enter uzupełnia filtr
    }
row-comment = „{ $comment }”
row-absent =
    { $count ->
        [one] { $count } wpisu nie ma w obecnych danych
        [few] { $count } wpisów nie ma w obecnych danych
        [many] { $count } wpisów nie ma w obecnych danych
       *[other] { $count } wpisu nie ma w obecnych danych
    }
row-absent-below =
    { KEY("clear-shortlist") ->
        [none] Brakujące wpisy zostają na liście.
       *[key] Brakujące wpisy zostają na liście. { KEY("clear-shortlist") } czyści całą listę.
    }
row-suggestion = Czy chodziło o „{ $text }”?
row-suggestion-below = Enter wyszuka to słowo.
empty-search = Nic nie znaleziono. Proszę sprawdzić pisownię, użyć innego słowa albo wyczyścić wyszukiwanie klawiszem Esc.
empty-tab = Tutaj nie ma wyników. Liczby przy zakładkach pokazują, gdzie one są (Tab).
empty-shortlist =
    { KEY("note") ->
        [none] Moja lista jest pusta. Ofertę lub adres można do niej dodać przez ich działania.
       *[key] Moja lista jest pusta. Klawisz { KEY("note") } dodaje do niej ofertę lub adres.
    }

# Filters: names, values, and what stands in their panel
facet-town = Miejsce
facet-field = Obszar
facet-topic = Temat
facet-lang = Język
facet-open = otwarte
facet-age = Wiek
facet-kind = Rodzaj
facet-verified = Aktualność
facet-favorite = Ulubione
value-age =
    { $years ->
        [one] { $years } rok
        [few] { $years } lata
        [many] { $years } lat
       *[other] { $years } roku
    }
value-now = teraz
value-today = dziś
value-tomorrow = jutro
value-old = ponad 12 miesięcy temu
value-this-year = w tym roku ({ $date })
value-before = przed { $date }
value-after = po { $date }
value-unknown = nie wiadomo
value-favorites = tylko moje ulubione
order-name = nazwa
order-town = miejsce
order-verified = data
misread-name = { $name }: nie ma tu „{ $value }”.
misread-value = { $name }: „{ $value }” jest niezrozumiałe.
misread-possible = Możliwe: { $values }
possible-open = now, today, th16, tomorrow, 16:30, 2026-12-24T10, ?
possible-age = liczba, np. 19, ?
possible-verified = 2024, <2024, >2025-06, ?
panel-none = Żadna wartość tak się nie zaczyna.
panel-hint = Proszę wpisać wartość
panel-hint-open = Proszę wpisać porę, np. th16
panel-hint-age = Proszę wpisać wiek, np. 19
panel-hint-verified = Proszę wpisać rok, np. 2024
notice-query-full = Zapytanie jest za długie, żeby dodać kolejny filtr. Proszę coś z niego usunąć.
notice-sort = Kolejność: { $name }
sort-relevance = najtrafniejsze
sort-name = nazwa
sort-town = miejsce
sort-verified = data, od najnowszych

# What everything begins with, before anyone types
start-title = W skrócie
start-numbers = Numery alarmowe { $numbers }
start-emergencies = Nr alarmowe
start-recent = Ostatnio otwarte
start-favorites = Ulubione
start-helplines = Telefony zaufania

# Notices
notice-noted =
    { $count ->
        [one] Dodano. Moja lista ma teraz { $count } wpis.
        [few] Dodano. Moja lista ma teraz { $count } wpisy.
        [many] Dodano. Moja lista ma teraz { $count } wpisów.
       *[other] Dodano. Moja lista ma teraz { $count } wpisu.
    }
notice-unnoted =
    { $count ->
        [0] Usunięto z Mojej listy. Jest teraz pusta.
        [one] Usunięto z Mojej listy. Zostaje na niej { $count } wpis.
        [few] Usunięto z Mojej listy. Zostają na niej { $count } wpisy.
        [many] Usunięto z Mojej listy. Zostaje na niej { $count } wpisów.
       *[other] Usunięto z Mojej listy. Zostaje na niej { $count } wpisu.
    }
notice-only-contacts = Do Mojej listy można dodawać oferty i adresy.
notice-shortlist-empty = Moja lista już była pusta.
notice-shortlist-restored =
    { $count ->
        [one] { $count } wpis jest znowu na Mojej liście.
        [few] { $count } wpisy są znowu na Mojej liście.
        [many] { $count } wpisów jest znowu na Mojej liście.
       *[other] { $count } wpisu jest znowu na Mojej liście.
    }
notice-shortlist-ask =
    { $count ->
        [one] Jeszcze raz { KEY("clear-shortlist") } usuwa wpis z listy.
        [few] Jeszcze raz { KEY("clear-shortlist") } usuwa wszystkie { $count } wpisy z listy.
        [many] Jeszcze raz { KEY("clear-shortlist") } usuwa wszystkie { $count } wpisów z listy.
       *[other] Jeszcze raz { KEY("clear-shortlist") } usuwa wszystkie wpisy ({ $count }) z listy.
    }
notice-shortlist-cleared-undo =
    { $count ->
        [one] Usunięto { $count } wpis, { KEY("clear-shortlist") } go przywraca
        [few] Usunięto { $count } wpisy, { KEY("clear-shortlist") } je przywraca
        [many] Usunięto { $count } wpisów, { KEY("clear-shortlist") } je przywraca
       *[other] Usunięto { $count } wpisu, { KEY("clear-shortlist") } je przywraca
    }
notice-only-shortlist =
    { KEY("shortlist") ->
        [none] To działa tylko przy wpisie na Mojej liście.
       *[key] To działa tylko przy wpisie na Mojej liście ({ KEY("shortlist") }).
    }
notice-comment-kept = Uwaga jest na Mojej liście.
notice-comment-removed = Ten wpis nie ma uwagi.
notice-both-kept = Zmieniono to też w innym oknie; tutaj są obie wersje.
notice-shortlist-cleared =
    { $count ->
        [one] Moja lista jest pusta. Usunięto { $count } wpis.
        [few] Moja lista jest pusta. Usunięto { $count } wpisy.
        [many] Moja lista jest pusta. Usunięto { $count } wpisów.
       *[other] Moja lista jest pusta. Usunięto { $count } wpisu.
    }
notice-theme = Kolory: { $name }
notice-errors =
    { $errors ->
        [one] Dane zawierają { $errors } błąd; czegoś tu przez to brakuje. Pokaże go „wegweiser check”.
        [few] Dane zawierają { $errors } błędy; czegoś tu przez to brakuje. Pokaże je „wegweiser check”.
        [many] Dane zawierają { $errors } błędów; czegoś tu przez to brakuje. Pokaże je „wegweiser check”.
       *[other] Dane zawierają { $errors } błędu; czegoś tu przez to brakuje. Pokaże je „wegweiser check”.
    }
notice-reloaded = Dane wczytano ponownie.
# When the changed data have a new error
notice-kept = { $place }: nowy błąd, dlatego nadal obowiązują dotychczasowe dane.
theme-dark = na ciemne tło
theme-light = na jasne tło
theme-contrast = wysoki kontrast
theme-none = bez kolorów

# Loading a large directory
loading-title = Trwa wczytywanie informatora.
loading-begun = Szukanie plików.
loading-recalling = Odczyt kopii z poprzedniego razu.
loading-reading = Krok 1 z 3: odczyt plików, { $done } z { $total } MB
loading-parsing = Krok 2 z 3: odczyt wpisów z { $total } MB
loading-indexing =
    { $records ->
        [one] Krok 3 z 3: przygotowanie { $records } wpisu do wyszukiwania
        [few] Krok 3 z 3: przygotowanie { $records } wpisów do wyszukiwania
        [many] Krok 3 z 3: przygotowanie { $records } wpisów do wyszukiwania
       *[other] Krok 3 z 3: przygotowanie { $records } wpisu do wyszukiwania
    }
loading-percent = { $percent }%
loading-typing = Można już pisać. Wyszukiwanie ruszy, gdy informator będzie wczytany.
loading-public = Proszę chwilę poczekać …

# Settings: what is wrong in them, and how they are explained in the file
settings-unreadable = Nie można odczytać ustawień ({ $reason }).
settings-syntax = Nie można tego odczytać ({ $message }).
settings-unknown = Nie ma ustawienia „{ $name }”.
settings-unknown-near = Nie ma „{ $name }”; chodzi pewnie o „{ $near }”.
settings-value = „{ $name }” może mieć wartość: { $allowed }.
settings-allowed-text = tekst w "cudzysłowie"
settings-allowed-seconds = liczba całkowita od { $least } do 72000
settings-allowed-keys = "F5" albo ["F5", "Alt-Z"]
settings-allowed-table = nagłówek w [nawiasach kwadratowych]
settings-action = Dla „{ $name }” nie ma klawisza.
settings-action-near = Dla „{ $name }” nie ma klawisza; chodzi pewnie o „{ $near }”.
settings-key = „{ $key }” to nie klawisz. Klawisze to np. F5, Ctrl-Y, Alt-F.
settings-key-fixed = „{ $key }” jest zajęty: proszę użyć klawiszy F, Ctrl lub Alt.
settings-key-taken = „{ $key }” należy już do „{ $action }”.
settings-page-file = Ustawienia: { $path }
settings-page-missing = Ustawienia: { $path } – jeszcze nie istnieje; plik utworzy „wegweiser settings --write”.
settings-page-store = Co jest zapamiętywane (Moja lista, ulubione, notatki …): { $path }
settings-about-data = Informator: folder z plikami TOML albo jeden taki plik.
settings-about-language = Język interfejsu ({ $languages }); w innym razie język systemu.
settings-about-theme = Kolory: { $themes }; na ciemne lub jasne tło, z wysokim kontrastem albo bez kolorów.
settings-about-rtl = Arabski i perski od prawej: "app" – układa program; "terminal" – jeśli robi to już terminal.
settings-about-prefer-frequent = Często otwierane wpisy stoją wyżej wśród równie dobrych wyników.
settings-about-editor = Program do pisania notatek; w innym razie ten z VISUAL lub EDITOR.
settings-about-kiosk-idle = Po ilu sekundach bez klawisza kiosk zapyta, czy ktoś tu jeszcze jest (od 30 do 72000).
settings-about-kiosk-warning = Po ilu sekundach od tego pytania kiosk wszystko zapomni (od 20 do 72000).
settings-about-keys = Własne klawisze: jeden lub kilka dla każdej czynności, na przykład note = ["F5", "Alt-Z"]; [] je usuwa.
settings-about-keys-fixed = Litery, strzałki, Enter, Esc, Tab i Ctrl-C zawsze pozostają bez zmian.

# Notes in a person's own editor
editor-written = Notatka jest zapisana.
editor-removed = Notatka jest usunięta.
editor-same = Notatka pozostała bez zmian.
editor-failed = „{ $command }” nie zadziałało; notatka pozostała bez zmian.
editor-none = Nie znaleziono programu do pisania. W ustawieniach: editor = "nano"

# What counselors keep: the files for it, and what comes in the way of reading or writing them
store-part-shortlist = Moja lista
store-part-favorites = Ulubione
store-part-notes = Notatki
store-part-visits = Ostatnio otwarte
store-part-slips = Zgłoszenia błędów
store-no-home = Brak własnego folderu: dane będą pamiętane tylko do zamknięcia programu.
store-set-aside = { $part }: plik był uszkodzony, teraz nazywa się { $file }.
store-damaged = { $part }: plik jest uszkodzony. Zmiany tylko do zamknięcia programu.
store-later = { $part }: z nowszej wersji Wegweiser. Zmiany tylko do zamknięcia programu.
store-unreadable = { $part }: nie można odczytać ({ $reason }). Zmiany tylko do zamknięcia programu.
store-busy = Nie zapisano: inne okno blokuje pliki.
store-full = Nie zapisano: dysk jest pełny.
store-read-only = Nie zapisano: dysk jest tylko do odczytu.
store-denied = Nie zapisano: brak uprawnień do zapisu.
store-held = Nie zapisano: plik jest zamontowany i nie można go zastąpić.
store-other = Nie zapisano ({ $reason }).
store-again = Kolejna próba przy następnej zmianie.
store-mended = Teraz wszystko jest zapisane.

# Questions and kiosk
leave-question = Czy chcą Państwo zamknąć Wegweiser?
leave-answers = Enter: tak · Esc: nie
idle-warning =
    { $seconds ->
        [one] Czy ktoś tu jeszcze jest? Za { $seconds } sekundę Wegweiser zacznie od początku.
        [few] Czy ktoś tu jeszcze jest? Za { $seconds } sekundy Wegweiser zacznie od początku.
        [many] Czy ktoś tu jeszcze jest? Za { $seconds } sekund Wegweiser zacznie od początku.
       *[other] Czy ktoś tu jeszcze jest? Za { $seconds } sekundy Wegweiser zacznie od początku.
    }
idle-more-time = Więcej czasu: proszę nacisnąć dowolny klawisz.
kiosk-greeting = Dzień dobry! W czym możemy pomóc?
kiosk-hint = Proszę wybrać obszar: cyfrą, strzałkami i Enter albo dotknięciem.
kiosk-staff = Można też po prostu wpisać słowo. W razie pytań pomoże personel.

# A comment on an entry of the shortlist
comment-title = Uwaga
comment-hint = Jest na Mojej liście i będzie wydrukowana na ulotce. Enter zachowuje, Esc odrzuca.

# Hand-out: contacts to take along
handout-title = Ulotka
handout-file = ulotka
handout-way = Jako
handout-language = Język
handout-age = Wiek
handout-tongues = Zna języki
handout-age-hint = opcjonalnie, w latach
handout-tongues-hint = opcjonalnie, np. arabski
handout-path = Plik
handout-way-html = Strona do druku (HTML)
handout-way-md = Markdown
handout-way-txt = Tekst
handout-way-vcf = Wizytówki (vCard)
handout-way-screen = Kody QR na ekranie
handout-way-paper = Wydruk
handout-about-file = Istniejący plik nigdy nie zostanie nadpisany.
handout-about-screen = Kod po kodzie do zeskanowania telefonem; uwag w nich nie ma.
handout-about-pages = Drukowana jest strona z kodami QR. Jeśli nie da się jej utworzyć, drukowany jest tekst.
handout-about-text = Drukowany jest tekst bez kodów QR. Do stron brakuje tu programu Chromium.
handout-button = Enter: wydaj ulotkę
handout-underway = Trwa zapisywanie …
handout-refused = Nie zapisano: { $reason }. Proszę podać inny folder lub nazwę.
handout-contacts =
    { $count ->
        [one] { $count } kontakt; proszę zwrócić uwagę:
        [few] { $count } kontakty w tej kolejności; proszę zwrócić uwagę:
        [many] { $count } kontaktów w tej kolejności; proszę zwrócić uwagę:
       *[other] { $count } kontaktu w tej kolejności; proszę zwrócić uwagę:
    }
handout-absent =
    { $count ->
        [one] { $count } wpisu z Mojej listy nie ma w obecnych danych ani na ulotce.
        [few] { $count } wpisów z Mojej listy nie ma w obecnych danych ani na ulotce.
        [many] { $count } wpisów z Mojej listy nie ma w obecnych danych ani na ulotce.
       *[other] { $count } wpisu z Mojej listy nie ma w obecnych danych ani na ulotce.
    }
handout-no-age = „{ $said }” to nie wiek.
handout-no-tongue = Języka „{ $said }” informator nie zna.
notice-nothing-to-hand-out =
    { KEY("note") ->
        [none] Moja lista jest pusta. Proszę najpierw dodać to, co ma być na ulotce.
       *[key] Moja lista jest pusta. Klawisz { KEY("note") } dodaje to, co ma być na ulotce.
    }
notice-no-path = Proszę podać plik.
caution-age = dla innej grupy wiekowej: { $range }
caution-age-none = nie ma tam oferty dla tego wieku
caution-age-unknown = nie wiadomo, dla jakiego wieku
caution-tongues = brak wspólnego języka; języki na miejscu: { $spoken }
caution-tongues-none = brak wspólnego języka
caution-tongues-unknown = nie wiadomo, w jakich językach tam się mówi
caution-closed = zamknięte przez najbliższe siedem dni ({ $state })
caution-hours-unknown = nie wiadomo, czy będzie otwarte w najbliższych siedmiu dniach
caution-undated = źródło nie podaje daty
caution-old = niesprawdzane od ponad roku (stan na { $date })
caution-private =
    { $count ->
        [one] dane { $count } osoby lub stanowiska nie są publiczne i nie ma ich na ulotce
        [few] dane { $count } osób lub stanowisk nie są publiczne i nie ma ich na ulotce
        [many] dane { $count } osób lub stanowisk nie są publiczne i nie ma ich na ulotce
       *[other] dane { $count } osoby lub stanowiska nie są publiczne i nie ma ich na ulotce
    }
written = Zapisano: { $path }
written-beside = Ta nazwa już istniała. Zapisano: { $path }
unwritten = Nie zapisano: { $path } ({ $reason })
printed-pages = Wysłano do drukarki: strona z kodami QR.
printed-text = Wysłano do drukarki: tekst, bez kodów QR.
printed-halted = Wysłano do drukarki. Drukarka { $printer } jest jednak zatrzymana; wydrukuje, gdy znów ruszy.
printing = Przygotowywanie wydruku …
unprinted =
    { KEY("hand-out") ->
        [none] Nie wydrukowano: { $reason }. Ulotkę można zapisać jako plik.
       *[key] Nie wydrukowano: { $reason }. Ulotkę można zapisać jako plik ({ KEY("hand-out") }).
    }
reason-not-there = nie ma tam takiego folderu lub programu
reason-denied = brak uprawnień do zapisu
reason-full = dysk jest pełny
reason-read-only = dysk jest tylko do odczytu
reason-no-such-folder = nie ma takiego folderu
reason-folder = tak nazywa się już folder
reason-no-folder = część ścieżki nie jest folderem
reason-long-name = nazwa jest za długa
reason-no-answer = brak odpowiedzi
reason-no-printer = nie ustawiono drukarki domyślnej albo usługa drukowania nie działa
reason-refusing = drukarka obecnie nic nie przyjmuje

# Keys
key-move = wybór
key-page = o stronę dalej lub wstecz
key-open = otwórz
key-pick = wybierz
key-follow = przejdź
key-yes = tak
key-no = nie
key-back = wstecz
key-forward = znowu dalej
key-tab = następna lista
key-tab-back = poprzednia lista
key-tab-number = lista o tym numerze
key-note = na listę
key-menu = działania
key-do = wykonaj
key-shut = zamknij
key-mail = e-mail
key-code-next = inna treść
key-editor = pisz notatkę w swoim edytorze
key-guide = krótki przewodnik
key-help = pomoc
key-cancel = wyczyść
key-close = do listy
key-clear-shortlist = wyczyść Moją listę
key-entry-move = przesuń na Mojej liście w górę lub w dół
key-comment = uwaga do wpisu na Mojej liście
key-keep = zachowaj
key-hand-out = ulotka
key-new-line = nowy wiersz
key-change = zmień
key-discard = odrzuć
key-language = język
key-theme = zmień kolory
key-focus = przełącz między listą a szczegółami
key-filters = filtry
key-filters-clear = usuń filtry
key-choose = wybierz
key-facet = filtr
key-done = gotowe
key-sort = zmień kolejność listy
key-unknowns = pokaż lub ukryj wpisy, o których nie wiadomo
key-rub = usuń znak lub cały filtr; bez wyszukiwania: wstecz
key-ends = na początek, na koniec
key-line-ends = na początek, na koniec pola szukania
key-cursor = ruch w polu szukania
key-cursor-word = ruch o słowo
key-delete = usuń znak z prawej
key-delete-start = usuń do początku
key-delete-end = usuń do końca
key-delete-word = usuń słowo
key-leave = zamknij
key-name-ctrl = Ctrl
key-name-shift = Shift
key-name-pgup = PgUp
key-name-pgdn = PgDn
key-name-home = Home
key-name-end = End
key-name-ins = Insert
key-name-del = Del
key-name-backspace = Backspace

# What can be done with a record
action-copy-phone = kopiuj telefon
action-call = zadzwoń
action-copy-email = kopiuj e-mail
action-write-email = napisz e-mail
action-copy-address = kopiuj adres
action-copy-card = kopiuj wszystko
action-open-page = otwórz stronę
action-copy-page = kopiuj adres WWW
action-favor = ulubione tak/nie
action-note = Moja lista tak/nie
state-on = tak
state-off = nie
notice-favored = Dodano do ulubionych.
notice-unfavored = Usunięto z ulubionych.
page-menu = Działania
page-favorite = ulubione
page-noted = na liście
action-show-code = pokaż kod QR
page-code = Kod QR na telefon
code-card = kontakt
code-phone = zadzwoń
code-page = strona WWW
code-text = tekst
code-shortened = Skrócono: w większym oknie zmieści się więcej.
code-needs = Do tego kodu QR okno musi mieć co najmniej { $columns } kolumn i { $rows } wierszy.
code-needs-other = Tab pokazuje inny, który się tu zmieści.
code-turn = ← { $number } z { $count } →
code-close = Tab inny · Esc zamknij
action-write-note = własna notatka
action-report = zgłoś błąd
action-list-slips = pokaż zgłoszenia błędów
note-none = jeszcze brak
page-note = Własna notatka ({ $date })
note-title = Własna notatka
note-hint =
    Tylko dla Państwa: nie trafia do eksportu ani na ulotkę. Enter zachowuje, Esc odrzuca; pusta zostaje usunięta.{ KEY("new-line") ->
        [none] { "" }
       *[key] { " " }{ KEY("new-line") }: nowy wiersz.
    }{ KEY("editor") ->
        [none] { "" }
       *[key] { " " }{ KEY("editor") } otwiera edytor.
    }
form-room = { $count } z { $limit } znaków
form-no-room = Brak miejsca ({ $limit } znaków): brakuje { $lost }.
notice-note-kept = Notatka zapisana.
notice-discard = Jeszcze raz Esc odrzuci tekst.
notice-note-once-more =
    { KEY("editor") ->
        [none] Zapisano notatkę.
       *[key] Zapisano. Jeszcze raz { KEY("editor") } otwiera edytor.
    }
notice-note-removed = Notatka usunięta.
slip-title = Zgłoszenie błędu: co się nie zgadza?
slip-hint =
    { KEY("new-line") ->
        [none] Enter tworzy zgłoszenie błędu, które można potem wysłać e-mailem lub skopiować. Esc odrzuca.
       *[key] Enter tworzy zgłoszenie błędu, które można potem wysłać e-mailem lub skopiować. { KEY("new-line") }: nowy wiersz. Esc odrzuca.
    }
slip-mail-cut = Tekst jest za długi dla programu pocztowego, brak tam końca. k kopiuje całość.
notice-slip-kept = Utworzono zgłoszenie błędu. Enter wysyła je e-mailem, k kopiuje, Esc zostawia.
notice-slip-settled = Zgłoszenie błędu załatwione.
slips-title =
    { $count ->
        [0] Zgłoszenia błędów
        [one] { $count } zgłoszenie błędu
        [few] { $count } zgłoszenia błędów
        [many] { $count } zgłoszeń błędów
       *[other] { $count } zgłoszenia błędu
    }
slips-none =
    { KEY("report") ->
        [none] Brak zgłoszeń.
       *[key] Brak zgłoszeń. { KEY("report") } tworzy nowe.
    }
slip-mail = wyślij do { $address }
slip-mail-nobody = wyślij (informator nie podaje, do kogo)
slip-copy = kopiuj jako tekst
slip-settle = załatwione, usuń
slip-subject = Zgłoszenie błędu
slip-letter-subject = Błąd w informatorze „{ $directory }”: { $title }
slip-letter-record = Wpis: { $title } ({ $id })
slip-letter-dates = Zauważono: { $date }, wydanie: { $edition }
slip-letter-wrong = Co się nie zgadza:
slip-letter-now = Co informator podaje teraz:
slip-letter-gone = Tego wpisu nie ma już w informatorze.
action-subject-card = wpis
notice-nothing-selected = Proszę najpierw wybrać wpis.
notice-not-for-this = To działa tylko przy ofertach i adresach.
copied-system = Skopiowano: { $what }: { $text } (schowek systemu)
copied-terminal = { $what }: { $text } (poproszono terminal o skopiowanie; bez potwierdzenia)
copied-nowhere = Nie ma tu schowka. { $what }: { $text }
copied-too-long = { $what }: za długie do skopiowania.
opened = Otwarto w { $program }: { $address }
opened-nothing = Żaden program tutaj tego nie otworzy. Adres: { $address }
opened-nothing-mail = Nie ma tu programu do e-maili. Klawisz k kopiuje zgłoszenie.

# Guide at the first start; it must fit 34 columns
guide-title = Witamy
guide-letters = Litery
guide-type = czego szukać i gdzie
guide-move = wybór
guide-open = otwórz
guide-back = wstecz
guide-note = na Moją listę
guide-menu = zadzwoń, kopiuj …
guide-cancel = wyczyść szukanie
guide-help = lista klawiszy
guide-end =
    { KEY("guide") ->
        [none] Proszę pisać albo Enter.
       *[key] Proszę pisać albo Enter. ({ KEY("guide") })
    }

# Help
help-title = Pomoc
help-pick = Inny program czeka na wybór: Enter na ofercie lub adresie przekazuje wpis i zamyka Wegweiser. Wyjście bez wyboru niczego nie przekazuje.
help-intro = Wystarczy pisać: każde słowo musi wystąpić, kolejność jest dowolna. Literówki, ae zamiast ä i części słów są dozwolone. ↑ i ↓ przewijają, Esc zamyka.
help-search = Jak zawęzić wyszukiwanie
help-phrase = "Deutsch lernen" – dokładnie te słowa obok siebie
help-without = -online – to słowo nie może wystąpić
help-town = town:{ $town } – tylko w tej miejscowości
help-field = field:{ $field } – tylko w tym obszarze działania
help-topic = topic:{ $topic } – tylko na ten temat
help-language = lang:arabski – tam, gdzie mówi się w tym języku
help-kind = kind:urząd – tylko ten rodzaj placówki
help-age = age:19 – dla osób w tym wieku
help-open = open:now – otwarte lub po umówieniu się; także open:th16
help-verified = verified:<2024 – ostatnio sprawdzone przed 2024
help-unknown = lang:? – gdzie tego nie wiadomo; ? działa przy każdym filtrze
help-favorite = favorite:yes – tylko moje ulubione
help-menu = Co można zrobić z wpisem. Wystarczy litera na początku wiersza albo wybór klawiszami ↑ i ↓. Jeśli czegoś nie da się zrobić, wyjaśnia to wiersz.
help-comment = Uwaga dla osoby, której Państwo doradzają. Jest na Mojej liście i będzie wydrukowana na ulotce.
help-filters = Filtry zawężają wyszukiwanie; każdy jest też słowem w polu wyszukiwania. Wpisanie liter wyszukuje wartość, Enter ją ustawia lub usuwa.
help-handout = Ulotka do wydania: proszę wybrać, w jakiej postaci ma być.
help-code = Kod QR zawiera to, co stoi obok: kontakt, numer, adres strony lub tekst. Aparat telefonu odczyta go bez sieci. Przy kilku kontaktach dalej prowadzą ← i →.
help-writing = Własna notatka zostaje tutaj u Państwa. Zgłoszenie błędu mówi, co we wpisie się nie zgadza; można je potem wysłać lub skopiować.
help-slips = Zgłoszenia błędów dla osób, które prowadzą informator, najnowsze na górze. Litery pod listą dotyczą wybranego: m wysyła, k kopiuje, e usuwa jako załatwione.
help-here = Tutaj
help-group-record = Z wpisem
help-group-shortlist = Moja lista
help-group-way = Nawigacja
help-group-line = Szukanie
help-group-rest = Widok i koniec
help-origin =
    { $errors ->
        [0] Dane: { $origin }.
        [one] Dane: { $origin }. Zawierają { $errors } błąd; pokaże go „wegweiser check”.
        [few] Dane: { $origin }. Zawierają { $errors } błędy; pokaże je „wegweiser check”.
        [many] Dane: { $origin }. Zawierają { $errors } błędów; pokaże je „wegweiser check”.
       *[other] Dane: { $origin }. Zawierają { $errors } błędu; pokaże je „wegweiser check”.
    }
origin-embedded = dane dostarczone z programem

# Details
kind-field = Obszar działania
kind-goal = Cel
section-goals = Cele
section-field = Obszar działania
section-goal-offers = Oferty dla tego celu
section-offers-count =
    { $count ->
        [0] Jeszcze brak ofert
        [one] { $count } oferta
        [few] { $count } oferty
        [many] { $count } ofert
       *[other] { $count } oferty
    }
section-offers = Oferty
section-other-offers = Inne oferty tej placówki
section-what-for = O co chodzi
section-contact = Kontakt
section-where = Miejsce
section-times = Godziny i języki
section-how = Jak uzyskać pomoc
section-partner = Do kogo się zwrócić
section-serves = Służy tym celom
section-search = Szukaj dalej
section-sources = Aktualność i źródła
goal-without-offers = Dla tego celu nie ma jeszcze żadnej oferty.
label-audience = Dla kogo
label-age = Wiek
label-phone = Telefon
label-email = E-mail
label-website = Strona WWW
label-fax = Faks
label-address = Adres
label-town = Miejsce
label-street = Ulica
label-wheelchair = Wózek inwalidzki
label-area = Obsługuje
label-now = Teraz
label-hours = Godziny
label-languages = Języki
label-interpreter = Z tłumaczem
label-steps = Przebieg
label-documents = Co zabrać
label-cost = Koszt
label-by-appointment = Czy trzeba się umówić
label-topics = Tematy
label-not-known = Nie wiadomo
label-verified = Aktualność
label-confidence = Pewność
label-note = Wskazówka
address-secret = nie podano, dla ochrony mieszkających tam kobiet
unknown = nie wiadomo
hours-unknown = nie wiadomo, proszę zapytać
hours-unknown-call = nie wiadomo, proszę dzwonić: { $phone }
by-appointment = tylko po umówieniu się
without-appointment = bez umawiania
fallback-mark = po niemiecku
warning-old = Stan na { $date }: od ponad roku niesprawdzane. Proszę zapytać przed wizytą.
warning-undated = Źródło nie podaje daty. Proszę zapytać przed wizytą.
age-range = od { $from } do { $to } lat
age-from = od { $from } lat
age-to = do { $to } lat
wheelchair-yes = dostępne
wheelchair-limited = częściowo dostępne
wheelchair-no = niedostępne
cost-free = bezpłatnie
cost-paid = odpłatnie
cost-reduced = zniżka przy niskich dochodach
confidence-high = wysoka
confidence-medium = średnia
confidence-low = niska
found-in = Znaleziono w: { $parts }
part-title = Tytuł
part-organization = Organizacja
part-short_name = Skrót nazwy
part-offer = Oferta
part-topic = Temat
part-text = Opis
part-audience = Dla kogo
part-field = Obszar działania
part-goal = Cel
part-town = Miejsce
part-area = Obsługiwany teren (także tu)
part-street = Ulica
part-postcode = Kod pocztowy
part-phone = Telefon
part-email = E-mail
part-web = Strona WWW
part-contact = Osoba kontaktowa
tier-alias = inne słowo na to samo
tier-infix = część słowa
tier-typo = podobna pisownia
tier-sound = podobne brzmienie
tier-fuzzy = litery w tej kolejności

# Opening hours
hours-always = całą dobę
hours-holidays = Święta
hours-school-holidays = Ferie szkolne
hours-closed = zamknięte
hours-last = ost.
hours-today = { $day } (dziś)
hours-open = otwarte
with-appointment = po umówieniu się
opens-next = otwarcie { $time }
open-until = otwarte do { $time }
open-by-appointment = po umówieniu się
closed-holiday = święto, zamknięte
closed-opens = { $closed }, otwarcie { $time }
day-mo = pon
day-tu = wt
day-we = śr
day-th = czw
day-fr = pt
day-sa = sob
day-su = ndz
month-jan = styczeń
month-feb = luty
month-mar = marzec
month-apr = kwiecień
month-may = maj
month-jun = czerwiec
month-jul = lipiec
month-aug = sierpień
month-sep = wrzesień
month-oct = październik
month-nov = listopad
month-dec = grudzień

# Kinds of organization: words for the filter kind:, separated by commas
kind-words-authority = Urząd, Władze, Administracja
kind-words-welfare = Organizacja pomocowa, Dobroczynność
kind-words-association = Stowarzyszenie, Związek
kind-words-initiative = Inicjatywa, Sieć
kind-words-church = Kościół, Parafia, Wspólnota religijna
kind-words-company = Przedsiębiorstwo, Firma
kind-words-health = Zdrowie, Szpital, Przychodnia
kind-words-school = Szkoła, Placówka edukacyjna
kind-words-helpline = Telefon zaufania, Infolinia, Numer alarmowy

# Languages
tongue-de = niemiecki
tongue-en = angielski
tongue-pl = polski
tongue-uk = ukraiński
tongue-ru = rosyjski
tongue-ar = arabski
tongue-fa = perski
tongue-vi = wietnamski
tongue-tr = turecki
tongue-ku = kurdyjski
tongue-fr = francuski
tongue-es = hiszpański
tongue-sq = albański
tongue-cs = czeski
tongue-be = białoruski
tongue-ur = urdu
tongue-hsb = górnołużycki
tongue-dsb = dolnołużycki
tongue-ro = rumuński
tongue-bg = bułgarski
tongue-sr = serbski
tongue-hu = węgierski
tongue-it = włoski
tongue-pt = portugalski
tongue-ps = paszto
tongue-ti = tigrinia
tongue-so = somalijski
tongue-am = amharski
tongue-zh = chiński

# Lines instead of a screen (--plain): words that can be typed, the shortest first, parted by blanks
plain-word-more = d dalej
plain-word-next = n następny
plain-word-previous = p poprzedni
plain-word-back = c cofnij
plain-word-home = s start
plain-word-offers = oferty
plain-word-addresses = adresy
plain-word-goals = cele
plain-word-pages = koncepcja
plain-word-all = wszystko
plain-word-unknown = u nieznane
plain-word-note = + dodaj
plain-word-shortlist = l lista
plain-word-clear = skasuj
plain-word-phone = t telefon
plain-word-copy = k kopiuj
plain-word-favor = f ulubione
plain-word-memo = j notatka
plain-word-comment = g uwaga
plain-word-slip = b błąd
plain-word-slips = z zgłoszenia
plain-word-mail = e wyślij
plain-word-settle = x załatwione
plain-word-handout = v ulotka
plain-word-print = r drukuj
plain-word-help = ? h pomoc
plain-word-end = q koniec
plain-help = Proszę wpisać, czego Państwo szukają, albo numer wiersza. Ukośnik na początku zawsze wyszukuje, na przykład /dalej.
plain-help-more = następne wiersze; także sam klawisz Enter
plain-help-next = następny wpis na liście
plain-help-previous = poprzedni wpis na liście
plain-help-back = wstecz, na przykład do listy
plain-help-home = na początek, do obszarów działania
plain-help-offers = tylko znalezione oferty
plain-help-addresses = tylko znalezione adresy
plain-help-goals = tylko znalezione obszary działania i cele
plain-help-pages = tylko znalezione strony koncepcji
plain-help-all = znowu wszystkie wyniki
plain-help-unknown = także wpisy, o których nie wiadomo, czy pasują do filtra, albo znowu bez nich
plain-help-note = dodaj otwarty wpis do Mojej listy lub go z niej usuń; na liście z numerem, na przykład +3
plain-help-shortlist = Moja lista
plain-help-clear = wyczyść Moją listę
plain-help-phone = numery telefonów otwartego wpisu; na liście z numerem, na przykład t3
plain-help-copy = kopiuj numer telefonu, k2 drugi numer; na liście numer z danego wiersza, na przykład k3; przy otwartym zgłoszeniu błędu list
plain-help-favor = dodaj otwarty wpis do ulubionych lub go z nich usuń; favorite:yes znajduje wszystkie
plain-help-memo = notatka tylko dla Państwa: „notatka” i tekst albo samo „notatka”, aby pisać kilka wierszy; „notatka -” ją usuwa
plain-help-comment = „uwaga” i tekst do Mojej listy, będzie wydrukowany na ulotce; „uwaga -” go usuwa
plain-help-slip = zgłoś błąd: „błąd” i tekst albo samo „błąd”, aby pisać kilka wierszy
plain-help-slips = zgłoszenia błędów
plain-help-mail = wyślij e-mailem otwarte zgłoszenie błędu
plain-help-settle = usuń otwarte zgłoszenie błędu
plain-help-handout = zapisz Moją listę lub otwarty wpis w pliku jako ulotkę; także z językiem i formatem, na przykład „ulotka de txt”
plain-help-print = to samo wydrukuj
plain-help-help = ta pomoc
plain-help-end = zakończ
plain-hello = Proszę wpisać, czego Państwo szukają, albo numer. ? to pomoc, q kończy.
plain-prompt = Szukaj lub numer:
plain-found =
    { $count ->
        [0] Nic nie znaleziono dla „{ $query }”.
        [one] { $count } wynik dla „{ $query }”.
        [few] { $count } wyniki dla „{ $query }”.
        [many] { $count } wyników dla „{ $query }”.
       *[other] { $count } wyniku dla „{ $query }”.
    }
plain-only = Tylko { $list }. „wszystko” pokazuje znowu wszystkie wyniki.
plain-left =
    { $count ->
        [0] Dalej: d.
        [one] Jeszcze { $count } numer. Dalej: d.
        [few] Jeszcze { $count } numery. Dalej: d.
        [many] Jeszcze { $count } numerów. Dalej: d.
       *[other] Jeszcze { $count } numeru. Dalej: d.
    }
plain-all-told = To już wszystko.
plain-unknown =
    { $count ->
        [one] O tym wpisie nie wiadomo, czy pasuje:
        [few] O tych { $count } wpisach nie wiadomo, czy pasują:
        [many] O tych { $count } wpisach nie wiadomo, czy pasują:
       *[other] O tych { $count } wpisach nie wiadomo, czy pasują:
    }
plain-unknown-hidden =
    { $count ->
        [one] O jeszcze jednym wpisie nie wiadomo, czy pasuje. Pokaże go u.
        [few] O jeszcze { $count } wpisach nie wiadomo, czy pasują. Pokaże je u.
        [many] O jeszcze { $count } wpisach nie wiadomo, czy pasują. Pokaże je u.
       *[other] O jeszcze { $count } wpisach nie wiadomo, czy pasują. Pokaże je u.
    }
plain-no-number = Numeru { $number } tu nie ma. Aby go wyszukać, proszę wpisać /{ $number }.
plain-no-other = W tym kierunku nie ma już nic. Wstecz: c.
plain-at-home = To jest początek.
plain-no-query = Proszę najpierw czegoś poszukać.
plain-prompt-line = Wiersz { $number }:
plain-write = Proszę pisać, także w kilku wierszach. Pusty wiersz zapisuje, sama kropka odrzuca.
plain-write-discarded = Odrzucono, nic nie zapisano.
plain-not-noted = Uwagę można dodać tylko do wpisu na Mojej liście. + dodaje ten wpis.
plain-nothing-to-hand-out = Moja lista jest pusta i żaden kontakt nie jest otwarty. + dodaje to, co ma być na ulotce.
plain-handout-strange = „{ $word }” nie jest językiem ani formatem. Formaty: html, md, txt, vcf.
plain-no-printer = Nie ma tu drukarki. „ulotka” zapisuje ulotkę w pliku.
plain-slips-none = Brak zgłoszeń błędów.
plain-unprinted = Nie wydrukowano: { $reason }. „ulotka” zapisuje ulotkę w pliku.
plain-slip-kept = Utworzono zgłoszenie błędu. „zgłoszenia” pokazuje wszystkie; tam można je wysłać lub skopiować.
plain-slip-how = „wyślij” wysyła je do { $address }, k kopiuje, „załatwione” usuwa.
plain-slip-how-nobody = „wyślij” otwiera je jako e-mail, k kopiuje, „załatwione” usuwa.
plain-no-slip = Proszę najpierw otworzyć zgłoszenie błędu jego numerem; „zgłoszenia” pokazuje wszystkie.
too-long = Za długi tekst, znaków: { $count }, dozwolone najwyżej { $limit }. Nic nie przyjęto.
too-long-line = Ten wiersz jest za długi, dozwolone najwyżej { $limit } bajtów. Nic nie przyjęto.
plain-shortlist =
    { $count ->
        [0] Moja lista jest pusta.
        [one] Moja lista ma { $count } wpis.
        [few] Moja lista ma { $count } wpisy.
        [many] Moja lista ma { $count } wpisów.
       *[other] Moja lista ma { $count } wpisu.
    }
plain-cleared =
    { $count ->
        [0] Moja lista już była pusta.
        [one] Moja lista jest pusta. Miała { $count } wpis.
        [few] Moja lista jest pusta. Miała { $count } wpisy.
        [many] Moja lista jest pusta. Miała { $count } wpisów.
       *[other] Moja lista jest pusta. Miała { $count } wpisu.
    }
plain-noted = Na Mojej liście.
plain-comment = Na Mojej liście: { $comment }
plain-attention = Ważne: { $text }
plain-kind-address = Adres
plain-no-town = miejscowość: nie wiadomo
plain-hours-unknown = godziny: nie wiadomo
plain-undated = nie wiadomo, z kiedy są dane
plain-old = dane z { $year } roku

# A choice for another program
pick-no-phone = { $id }: nie wiadomo, jaki jest numer telefonu.

# Search on the command line
search-none = Nic nie znaleziono dla „{ $query }”.
search-more =
    { $count ->
        [one] … i jeszcze { $count }
        [few] … i jeszcze { $count }
        [many] … i jeszcze { $count }
       *[other] … i jeszcze { $count }
    }
search-unknown =
    { $count ->
        [one] Jeszcze { $count } wpis, o którym nie wiadomo, czy pasuje do filtra
        [few] Jeszcze { $count } wpisy, o których nie wiadomo, czy pasują do filtra
        [many] Jeszcze { $count } wpisów, o których nie wiadomo, czy pasują do filtra
       *[other] Jeszcze { $count } wpisu, o których nie wiadomo, czy pasują do filtra
    }
search-no-time = „{ $value }” nie oznacza czasu. Proszę napisać na przykład open:now, open:th16, open:tomorrow lub open:2026-12-24T10.
search-did-you-mean = Czy chodziło o: { $queries }?

# Checking the data: one message and one hint each
check-summary =
    { $errors ->
        [one] { $errors } błąd
        [few] { $errors } błędy
        [many] { $errors } błędów
       *[other] { $errors } błędu
    }, { $warnings ->
        [one] { $warnings } ostrzeżenie
        [few] { $warnings } ostrzeżenia
        [many] { $warnings } ostrzeżeń
       *[other] { $warnings } ostrzeżenia
    }
check-more =
    { $count ->
        [one] … i jeszcze { $count } komunikat tego rodzaju
        [few] … i jeszcze { $count } komunikaty tego rodzaju
        [many] … i jeszcze { $count } komunikatów tego rodzaju
       *[other] … i jeszcze { $count } komunikatu tego rodzaju
    }
check-error = Błąd
check-warning = Ostrzeżenie
check-hint = Rada: { $hint }
finding-unreadable = Nie można odczytać pliku: { $reason }.
finding-unreadable-hint = Proszę sprawdzić, czy plik istnieje i czy wolno go otworzyć.
finding-encoding = Plik nie jest zapisany jako UTF-8.
finding-encoding-hint = Proszę zapisać go w edytorze z kodowaniem znaków „UTF-8”.
finding-syntax =
    { $kind ->
        [other] Plik jest tu błędnie zapisany ({ $message }).
       *[known] Plik jest tu błędnie zapisany.
    }
finding-syntax-hint =
    { $kind ->
        [quotes] Proszę użyć prostego cudzysłowu ("), a nie „ ” ani ‚ ’.
        [header] Nagłówki stoją w podwójnych nawiasach kwadratowych, na przykład [[partner]]; proszę sprawdzić też wcześniejsze.
        [equals] Między nazwą a wartością musi być znak równości: name = "wartość".
        [phone] Numery telefonów i kody pocztowe stoją w cudzysłowie: ["+49 30 23125-000"].
        [boolean] „Tak” i „nie” zapisuje się jako true i false, bez cudzysłowu.
        [unquoted] Teksty stoją w cudzysłowie: name = "wartość".
        [date] Datę zapisuje się jako 2026-11-22, inne teksty w cudzysłowie.
        [unclosed] Cudzysłów lub nawias nie jest zamknięty.
        [trailing] Po wartości wiersz się kończy. Kilka wartości stoi w nawiasach kwadratowych, cudzysłów w tekście to „ ”.
        [comma] Między dwiema wartościami musi być przecinek; może brakuje też nawiasu na końcu.
        [duplicate] To już tu jest; proszę usunąć jedno z dwóch.
        [backslash] Zamiast jednego ukośnika wstecznego proszę wpisać dwa: \\.
        [key] Nazwy po lewej stronie znaku równości składają się z a–z, cyfr, - i _, na przykład street.
        [comment] Komentarze zaczynają się od krzyżyka: # komentarz.
        [control] Jest tu niewidoczny znak sterujący; proszę wpisać to miejsce od nowa.
        [line-ends] Proszę zapisać plik w edytorze z końcami wierszy Windows (CRLF) lub Linux (LF).
       *[other] Proszę sprawdzić cudzysłowy, nawiasy i przecinki w tym i poprzednim wierszu.
    }
finding-format = Ten plik ma format { $found }; ten program czyta tylko format { $known }.
finding-format-hint = Proszę użyć nowszego programu albo wpisać format = { $known }.
finding-no-records = Zbiór danych jest pusty.
finding-no-records-hint = Oczekiwane są pliki TOML z [[partner]], [[field]] lub [[page]].
finding-no-directory = Brakuje sekcji [directory] z tytułem i datą wydania.
finding-no-directory-hint = Proszę wpisać w jednym z plików: [directory], a pod spodem title = "…" i edition = 2026-11-22.
finding-second-directory = Sekcja [directory] jest tu po raz drugi; pierwsza jest w { $first }.
finding-second-directory-hint = Proszę usunąć jedną z dwóch.
finding-unknown-key = Nazwa „{ $key }” nic tu nie znaczy.
finding-unknown-key-hint =
    { $nearest ->
        [none] Możliwe są: { $known }.
       *[other] Czy chodziło o „{ $nearest }”?
    }
finding-missing-key = Brakuje tu „{ $key }”; wpis zostaje pominięty.
finding-missing-key-hint = Proszę dodać: { $key } = "…".
finding-wrong-type = „{ $key }” ma wartość niewłaściwego rodzaju.
finding-wrong-type-hint =
    { $wanted ->
        [text] Oczekiwany jest tekst w cudzysłowie: { $key } = "…".
        [list] Oczekiwana jest lista: { $key } = ["…", "…"].
        [boolean] Oczekiwane jest true lub false, bez cudzysłowu.
        [integer] Oczekiwana jest liczba całkowita, bez cudzysłowu.
        [tables] Oczekiwane są wpisy z nagłówkiem [[{ $key }]], w podwójnych nawiasach.
       *[other] Oczekiwane są nawiasy klamrowe: { $key } = {"{"} … {"}"}.
    }
finding-bad-choice = „{ $value }” nie jest możliwą wartością „{ $key }”.
finding-bad-choice-hint = Możliwe są: { $choices }.
finding-bad-id = „{ $value }” nie nadaje się na identyfikator; wpis zostaje pominięty.
finding-bad-id-hint = Proszę użyć małych liter a–z, cyfr i łączników, na przykład "stadt-musterstadt".
finding-duplicate-id = Identyfikator „{ $id }” jest już w { $first }; ten wpis zostaje pominięty.
finding-duplicate-id-hint = Proszę nadać jednemu z dwóch inny identyfikator albo jeden usunąć.
finding-dangling-id =
    { $kind ->
        [partner] Nie ma placówki o identyfikatorze „{ $id }”.
        [field] Nie ma obszaru działania o identyfikatorze „{ $id }”.
        [goal] Nie ma celu o identyfikatorze „{ $id }”.
        [topic] Nie ma tematu o identyfikatorze „{ $id }”.
       *[place] Nie ma miejscowości o identyfikatorze „{ $id }”.
    }
finding-dangling-id-hint =
    { $nearest ->
        [none] Proszę go dodać albo użyć istniejącego identyfikatora.
       *[other] Czy chodziło o „{ $nearest }”?
    }
finding-orphan = Ta oferta zostaje pominięta: nagłówek placówki nad nią jest błędny.
finding-orphan-hint = Proszę poprawić nagłówek powyżej; ma brzmieć [[partner]], w podwójnych nawiasach.
finding-future-date = Data { $date } wpisu „{ $id }” leży w przyszłości.
finding-future-date-hint = Proszę wpisać dzień, w którym ukazało się źródło lub ktoś potwierdził dane.
finding-bad-date = „{ $value }” nie jest datą.
finding-bad-date-hint = Proszę wpisać 2026-11-22, dla miesiąca "2026-11", dla roku "2026".
finding-bad-phone = „{ $value }” nie jest numerem telefonu.
finding-bad-phone-hint = Proszę wpisać go z numerem kraju: "+49 30 23125-000". Krótkie numery, jak "116 117", pozostają bez zmian.
finding-bad-email = „{ $value }” nie jest adresem e-mail.
finding-bad-email-hint = Proszę wpisać go tak: "name@beispiel.de", bez mailto: i bez spacji.
finding-bad-web-address = „{ $value }” nie jest adresem internetowym.
finding-bad-web-address-hint = Proszę wpisać go z https:// na początku, bez spacji.
finding-bad-postcode = „{ $value }” nie jest kodem pocztowym.
finding-bad-postcode-hint = Kody pocztowe mają pięć cyfr i stoją w cudzysłowie: "03149".
finding-wrong-postcode = Kod pocztowy { $value } wpisu „{ $id }” nie należy do: { $place }.
finding-wrong-postcode-hint = Tam są: { $known }. Proszę poprawić postcode lub town albo uzupełnić postcodes miejscowości.
finding-bad-hours = „{ $value }” to nie są godziny otwarcia w przewidzianym zapisie.
finding-bad-hours-hint = Proszę pisać na przykład "Tu 09:00-12:00,13:00-18:00; Fr 09:00-12:00" (Mo Tu We Th Fr Sa Su); wszystko inne należy do hours_note.
finding-bad-language = „{ $value }” nie jest kodem języka.
finding-bad-language-hint = Proszę użyć kodów według ISO 639, na przykład "de", "pl", "uk", "ar".
finding-bad-age = Taki przedział wieku nie jest możliwy.
finding-bad-age-hint = Proszę wpisać age = {"{"} from = 12, to = 27 {"}"}; jedno z dwóch można pominąć.
finding-too-long = „{ $key }” jest dłuższe niż { $longest } znaków; reszta zostaje pominięta.
finding-too-long-hint = Proszę skrócić tekst. A może brakuje cudzysłowu na końcu?
finding-too-many = W tym pliku jest jeszcze więcej do poprawienia (dalsze uwagi: { $count }).
finding-too-many-hint = Proszę naprawić pierwsze błędy i sprawdzić jeszcze raz.
finding-shelter-address = Schronisko dla kobiet „{ $id }” ma podaną ulicę; nie jest ona pokazywana.
finding-shelter-address-hint = Proszę usunąć ulicę: adres schroniska dla kobiet pozostaje tajny. Jeśli to nie schronisko, proszę usunąć temat „frauenhaus” z jego ofert.
finding-unsafe-text = „{ $key }” zawierało znaki sterujące; zostały usunięte.
finding-unsafe-text-hint = Proszę wpisać tekst od nowa, zamiast kopiować go z innego programu.
finding-undated = „{ $id }” nie ma daty źródła.
finding-undated-hint = Proszę zapytać i dopisać w verified: on = { $today }.
finding-old = „{ $id }”: ostatnio sprawdzono { $date }, ponad dwanaście miesięcy temu.
finding-old-hint = Proszę zapytać i wpisać ten dzień w verified: on = { $today }.
finding-no-source = „{ $id }” nie podaje źródła.
finding-no-source-hint = Proszę dopisać w verified: source = "https://…".
finding-unreachable = „{ $id }” nie ma telefonu, e-maila, adresu internetowego ani ulicy.
finding-unreachable-hint = Proszę dopisać, jak można się skontaktować z placówką.
finding-no-field = Oferta „{ $id }” nie należy do żadnego obszaru działania.
finding-no-field-hint = Proszę dopisać: fields = ["…"].
finding-no-goal = Oferta „{ $id }” nie służy żadnemu celowi.
finding-no-goal-hint = Proszę dopisać: goals = ["…"], jeśli któryś pasuje.
finding-no-topic = Oferta „{ $id }” nie ma tematu; trudno ją znaleźć.
finding-no-topic-hint = Proszę dopisać: topics = ["…"].
finding-no-offer = „{ $id }” nie ma oferty; nikt się nie dowie, do czego służy ta placówka.
finding-no-offer-hint = Proszę dopisać poniżej [[partner.offer]].
finding-alert-expired = Komunikat „{ $id }” obowiązywał tylko do { $date }.
finding-alert-expired-hint = Proszę usunąć alert albo zmienić until.
finding-near-duplicate = „{ $id }” to pewnie ta sama placówka co „{ $first }”.
finding-near-duplicate-hint = Proszę zrobić z nich jeden wpis albo rozróżnić je przez unit = "…".
finding-address-spelling = „{ $id }” pisze ulicę „{ $value }”, inni piszą „{ $usual }”.
finding-address-spelling-hint = Proszę wszędzie pisać tak samo: street = "{ $usual }".
finding-fax-is-phone = Numer faksu { $value } wpisu „{ $id }” jest w „{ $first }” telefonem.
finding-fax-is-phone-hint = Proszę tam zadzwonić i skreślić błędne: fax lub phone.
finding-hours-overlap = W godzinach otwarcia „{ $id }” pokrywają się pory jednego dnia.
finding-hours-overlap-hint = Każdą porę proszę wpisać tylko raz: "Tu 09:00-12:00,13:00-18:00" zamiast "{ $value }".
finding-hours-replaced = W godzinach otwarcia „{ $id }” jedna część nigdy nie obowiązuje, bo późniejsza podaje te same dni.
finding-hours-replaced-hint = Pory jednego dnia stoją razem: "Tu 09:00-12:00,13:00-18:00" zamiast dwa razy Tu.
finding-one-language = „{ $id }” nie jest przetłumaczone; teksty tylko w jednym języku: { $count }.
finding-one-language-hint = Proszę dodać tłumaczenie: { $key } = {"{"} de = "…", en = "…" {"}"}.
finding-abbreviation = „{ $id }” nazywa się tylko „{ $value }”; nigdzie nie podano, co to znaczy.
finding-abbreviation-hint = Proszę wpisać pełną nazwę, a skrót w also = ["{ $value }"].

# Report: what the directory covers and what it does not
report-title = Raport o informatorze „{ $directory }”
report-dates = { $region } · dane: { $edition } · obliczono na dzień { $date }
report-overview = Przegląd
report-what = Co
report-count = Liczba
report-partners = Placówki
report-offers = Oferty
report-towns-count = Miejscowości w regionie
report-goals-without-offer = Cele bez oferty (z { $goals })
report-topics-without-offer = Tematy bez oferty (z { $topics })
report-offers-without-goal = Oferty bez celu
report-offers-without-topic = Oferty bez tematu
report-partners-without-offer = Placówki bez oferty
report-partners-old = Placówki niesprawdzane od ponad dwunastu miesięcy
report-partners-undated = Placówki bez daty
report-fields = Oferty według obszaru działania i celu
report-fields-note = Oferta może służyć kilku obszarom i celom; liczy się wtedy przy każdym. Komu służy, ocenili ci, którzy prowadzą informator.
report-goals-silent =
    { $count ->
        [0] Każdy z { $goals } celów ma co najmniej jedną ofertę.
        [one] { $count } z { $goals } celów nie ma jeszcze żadnej oferty.
        [few] { $count } z { $goals } celów nie mają jeszcze żadnej oferty.
        [many] { $count } z { $goals } celów nie ma jeszcze żadnej oferty.
       *[other] { $count } z { $goals } celów nie ma jeszcze żadnej oferty.
    }
report-field-or-goal = Obszar działania, poniżej jego cele
report-towns = Miejscowości i obszary działania
report-towns-note = Liczba oznacza oferty placówek na miejscu; nad kolumnami stoi numer obszaru działania. „powiat”: tylko placówki gdzie indziej, które według własnych danych działają dla całego regionu. „brak”: ani jedno, ani drugie. „tematy bez”: tyle tematów nie ma tam żadnego z dwóch.
report-county-note =
    { $partners ->
        [one] Dla całego regionu działa { $partners } placówka; liczy się w każdej miejscowości. Jej oferty: { $offers }.
        [few] Dla całego regionu działają { $partners } placówki; liczą się w każdej miejscowości. Ich oferty: { $offers }.
        [many] Dla całego regionu działa { $partners } placówek; liczą się w każdej miejscowości. Ich oferty: { $offers }.
       *[other] Dla całego regionu działa { $partners } placówki; liczą się w każdej miejscowości. Ich oferty: { $offers }.
    }
report-unassigned-note = Oferty nieprzypisane do żadnej miejscowości: { $unassigned }. Ich placówka leży poza regionem albo nie ma miejscowości i nie podaje całego regionu; mimo to może działać dla niektórych miejscowości.
report-blank = brak
report-county = powiat
report-blank-topics = tematy bez
report-county-wide = cały region
report-unassigned = bez przypisanej miejscowości
report-topics = Miejscowości i tematy
report-topics-note = Czyta się jak tabelę miejscowości i obszarów działania: liczba to oferty na miejscu, „powiat” to oferty gdzie indziej dla całego regionu, „brak” oznacza, że nie ma żadnych.
report-completeness = Kompletność danych
report-completeness-note = „Nie wiadomo” znaczy: żadne źródło tego nie podaje. Nie znaczy to „nie”. Czego oferta sama nie podaje, przejmuje od swojej placówki. Adres schroniska dla kobiet jest tajny i nie liczy się w udziałach.
report-property = Dane
report-known = wiadomo
report-unknown = nie wiadomo
report-secret = tajne
report-percent-known = znane (udział)
report-percent = { $percent }%
report-age = Wiek danych
report-age-note = Liczy się data źródła. Oferta bez własnej daty ma datę swojej placówki.
report-state = Stan
report-freshness = Ostatnio sprawdzono
report-fresh = sprawdzone w ostatnich dwunastu miesiącach
report-old = niesprawdzane od ponad dwunastu miesięcy
report-undated = bez daty
report-ahead = data leży w przyszłości
report-by-year = Według roku ostatniego sprawdzenia
report-year = Rok
report-languages = Języki ofert
report-languages-note = Ofert: { $offers }, w tym takich, o których nie wiadomo, w jakich językach się tam mówi: { $unknown }. Żadne źródło ich nie podaje. Nie znaczy to, że nie mówi się w żadnym. Oferta w kilku językach liczy się przy każdym.
report-language = Język
report-spoken = używany
report-translations = Teksty według języka interfejsu
report-translations-note = Teksty danych: tytuły, opisy i wskazówki. Gdzie brakuje tłumaczenia, stoi tekst niemiecki.
report-record = Rodzaj wpisu
report-translated = jest
report-missing = brakuje
report-percent-translated = jest (udział)
report-chart-note = Wykres słupkowy. Te same liczby są w tabeli poniżej.
report-contents = Spis treści
report-names = Oferty każdego celu z nazwami
report-no-goal-here = Służy obszarowi działania, ale żadnemu z tych celów

# Differences of two editions
diff-title = Co się zmieniło: { $directory }
diff-none = Te dwa wydania się nie różnią.
diff-added = Nowe ({ $count })
diff-removed = Już nie ma ({ $count })
diff-moved = Nowy adres ({ $count })
diff-changed = Zmienione ({ $count })
diff-record = { $kind } „{ $title }”, { $id }
diff-named = { $kind } „{ $title }”
record-directory = Informator
record-page = Strona koncepcji
record-field = Obszar działania
record-goal = Cel
record-topic = Temat
record-place = Miejsce
record-partner = Placówka
record-offer = Oferta
property-title = Tytuł
property-text = Tekst
property-sources = Źródła
property-fields = Obszary działania
property-also = Inne nazwy
property-name = Nazwa
property-postcodes = Kody pocztowe
property-outside = Poza regionem
property-region = Region
property-edition = Wydanie
property-holidays = Święta
property-steward = Przyjmuje poprawki
property-unit = Dział
property-kind = Rodzaj
property-street = Ulica
property-postcode = Kod pocztowy
property-town = Miejsce
property-wheelchair = Wózek inwalidzki
property-area = Obsługuje
property-note = Wskazówka
property-contact = Osoby
property-partner = Placówka
property-summary = Opis
property-goals = Cele
property-topics = Tematy
property-audience = Dla kogo
property-age = Wiek
property-cost = Koszt
property-steps = Przebieg
property-documents = Co zabrać
property-phone = Telefon
property-fax = Faks
property-email = E-mail
property-website = Strona WWW
property-hours = Godziny otwarcia
property-hours-note = Wskazówka do godzin
property-by-appointment = Umawianie się
property-languages = Języki
property-interpreter = Z tłumaczem
property-alert = Komunikat
property-until = Komunikat ważny do
property-verified = Aktualność
property-source = Źródło
property-confidence = Pewność

# Cards for address books
card-facts = Stan danych: { $date }
card-undated = Nie wiadomo, z jakiego dnia są dane.
card-source = Źródło: { $page }
card-directory = Z informatora: { $directory }, stan na: { $date }

# Pages, and sheets to take along
paper-handout = Tutaj otrzymają Państwo pomoc
paper-ask = Dane mogą się zmienić. Proszę zapytać przed wizytą.
paper-qr = Kontakt do telefonu: proszę zeskanować ten kod aparatem.
paper-note = Notatki
paper-comment = Dla Państwa
paper-by-field = Według obszaru działania
paper-by-town = Według miejsc
paper-no-town = Bez stałego miejsca
paper-filter = Tylko wpisy ze słowem:
paper-none = Żaden wpis nie pasuje. Proszę sprawdzić pisownię albo użyć innego słowa.
paper-counts =
    { $partners ->
        [one] { $partners } placówka
        [few] { $partners } placówki
        [many] { $partners } placówek
       *[other] { $partners } placówki
    }, { $offers ->
        [one] { $offers } oferta
        [few] { $offers } oferty
        [many] { $offers } ofert
       *[other] { $offers } oferty
    }
paper-top = Do góry

# Taking in tables of others
import-quoted = „{ $value }”
import-strangers = Tych kolumn program nie zna i ich nie przejął: { $columns }
import-added = Wiersz { $row }: nowy wpis „{ $title }” ({ $id }) w { $file }.
import-changed = Wiersz { $row }: { $id }, { $key }: { $old } → { $new }
import-value-left = Wiersz { $row }: pola { $key } nie przejęto, gdyż „{ $value }” jest niezrozumiałe albo nieznane w informatorze.
import-value-wrong = Wiersz { $row }: pola { $key } nie przejęto: { $why }
import-letters-lost = Wiersz { $row }: pola { $key } nie przejęto, gdyż { $new } straciło litery. Zostaje: { $old }. Proszę zapisać tabelę jako UTF-8 lub XLSX.
import-row-left = Wiersza { $row } nie przejęto: { $why }
import-no-name = Brakuje nazwy.
import-no-id = Nie ma ID { $id }.
import-no-id-near = Nie ma ID { $id }. Najbliższe jest { $near }.
import-open-quote = Cudzysłów otwarty w linii { $line } pliku nie jest nigdzie zamknięty. Pominięto też wszystkie wiersze po nim.
import-no-title = Brakuje tytułu oferty.
import-ambiguous = Możliwych jest kilka wpisów ({ $ids }). Proszę podać ID.
import-sum = Nowe: { $added }, zmienione: { $changed }, nieprzejęte wiersze: { $rows }, nieprzejęte wartości: { $values }

# Letters to contact partners
letter-to = Do: { $address }
letter-by-phone = (adres e-mail nieznany; telefon { $phone })
letter-no-address = (nieznany ani adres e-mail, ani telefon)
letter-subject = Temat: Państwa dane w informatorze „{ $directory }”
letter-greeting = Dzień dobry,
letter-request = w informatorze „{ $directory }” jest wpis, który znajdą Państwo poniżej. Prosimy o jego sprawdzenie.
letter-old = Ostatnio sprawdzono go: { $date }. To ponad rok temu.
letter-undated = Nie wiadomo, z jakiego dnia są dane.
letter-answer = Jeśli wszystko się zgadza, wystarczy odpowiedź „Zgadza się”. W innym razie prosimy napisać, co jest inaczej i czego brakuje.
letter-thanks = Dziękujemy i serdecznie pozdrawiamy
