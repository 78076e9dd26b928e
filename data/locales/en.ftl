# English texts of the interface (Project Fluent).
# This is our own translation; no native speaker has read it yet.

# A date: a day, a month or only a year. $month is the number of the month.
date-day =
    { $day } { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    } { $year }
date-month =
    { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    } { $year }
date-year = { $year }

# Header, search, tabs
title = Wegweiser
edition = Edition: { $date }
edition-kept = Edition: { $date }, newer data have an error
edition-unknown = not known
search-label = Search:
search-hint = Just type: what you are looking for, and where
tab-goals = Goals
tab-offers = Offers
tab-addresses = Addresses
tab-concept = Concept
tab-shortlist = Shortlist
chip-field = Field: { $title }
chip-goal = Goal: { $title }
chip-several =
    { $count ->
        [one] one filter
       *[other] { $count } filters
    }
too-small = This window is too small. Please enlarge it to at least { $columns } columns and { $rows } rows.

# Rows of the lists
row-offers =
    { $count ->
        [0] no offers yet
        [one] one offer
       *[other] { $count } offers
    }
row-old = ! { $year }
row-undated = ! no date
row-doubtful = ? not known
row-more =
    { $count ->
        [one] One more entry where this is not known
       *[other] { $count } more where this is not known
    }
row-more-below = We do not know whether they match the filter. Press Enter to show them.
row-completion-below = { $count ->
    [0] No hit
    [one] One hit – Enter completes the filter
   *[other] { $count } hits – Enter completes the filter
}
row-comment = “{ $comment }”
row-absent =
    { $count ->
        [one] One entry is missing in the present data
       *[other] { $count } entries are missing in the present data
    }
row-absent-below =
    { KEY("clear-shortlist") ->
        [none] What is missing stays noted.
       *[key] What is missing stays noted. { KEY("clear-shortlist") } empties the whole list.
    }
row-suggestion = Did you mean “{ $text }”?
row-suggestion-below = Press Enter to search for it.
empty-search = Nothing found. Please check the spelling, try another word, or clear the search with Esc.
empty-tab = There are no hits here. The numbers on the tabs show where there are some (Tab).
empty-shortlist =
    { KEY("note") ->
        [none] Your shortlist is empty. The actions of an offer or an address put it there.
       *[key] Your shortlist is empty. Press { KEY("note") } to add an offer or an address to it.
    }

# Filters: names, values, and what stands in their panel
facet-town = Town
facet-field = Field
facet-topic = Topic
facet-lang = Language
facet-open = open
facet-age = Age
facet-kind = Kind
facet-verified = Verified
facet-favorite = Favorites
value-age =
    { $years ->
        [one] one year
       *[other] { $years } years
    }
value-now = now
value-today = today
value-tomorrow = tomorrow
value-old = over 12 months ago
value-this-year = this year ({ $date })
value-before = before { $date }
value-after = after { $date }
value-unknown = not known
value-favorites = only my favorites
order-name = name
order-town = town
order-verified = date
misread-name = { $name }: there is no “{ $value }” here.
misread-value = { $name }: “{ $value }” cannot be understood.
misread-possible = Possible: { $values }
possible-open = now, today, th16, tomorrow, 16:30, 2026-12-24T10, ?
possible-age = a number such as 19, ?
possible-verified = 2024, <2024, >2025-06, ?
panel-none = No value begins like this.
panel-hint = Type to find a value
panel-hint-open = Type a time, such as th16
panel-hint-age = Type an age, such as 19
panel-hint-verified = Type a year, such as 2024
notice-query-full = The search is too long for another filter. Please delete some of it.
notice-sort = Sorted by: { $name }
sort-relevance = best match
sort-name = name
sort-town = town
sort-verified = date, latest first

# What everything begins with, before anyone types
start-title = At a glance
start-numbers = Emergency { $numbers }
start-emergencies = Emergency
start-recent = Opened lately
start-favorites = Favorites
start-helplines = Helplines

# Notices
notice-noted =
    { $count ->
        [one] Added. Your shortlist now has one entry.
       *[other] Added. Your shortlist now has { $count } entries.
    }
notice-unnoted =
    { $count ->
        [0] Removed. Your shortlist is empty.
        [one] Removed. Your shortlist still has one entry.
       *[other] Removed. Your shortlist still has { $count } entries.
    }
notice-only-contacts = You can add offers and addresses to your shortlist.
notice-shortlist-empty = Your shortlist was already empty.
notice-shortlist-restored =
    { $count ->
        [one] One entry is back on your shortlist.
       *[other] { $count } entries are back on your shortlist.
    }
notice-shortlist-ask =
    { $count ->
        [one] { KEY("clear-shortlist") } once more removes the entry from your shortlist.
       *[other] { KEY("clear-shortlist") } once more removes all { $count } entries from your shortlist.
    }
notice-shortlist-cleared-undo =
    { $count ->
        [one] One entry deleted, { KEY("clear-shortlist") } brings it back
       *[other] { $count } entries deleted, { KEY("clear-shortlist") } brings them back
    }
notice-only-shortlist =
    { KEY("shortlist") ->
        [none] This is for an entry of your shortlist.
       *[key] This is for an entry of your shortlist ({ KEY("shortlist") }).
    }
notice-comment-kept = The comment is on your shortlist.
notice-comment-removed = This entry has no comment.
notice-both-kept = Another window has changed this too; both texts are here.
notice-shortlist-cleared =
    { $count ->
        [one] Your shortlist is empty. One entry was deleted.
       *[other] Your shortlist is empty. { $count } entries were deleted.
    }
notice-theme = Colours: { $name }
notice-errors =
    { $errors ->
        [one] The data have an error; some of it is missing here. “wegweiser check” shows it.
       *[other] The data have { $errors } errors; some of it is missing here. “wegweiser check” shows them.
    }
notice-reloaded = The data has been reloaded.
# When the changed data have a new error
notice-kept = { $place }: new error, so the data from before stay in use.
theme-dark = for a dark background
theme-light = for a light background
theme-contrast = high contrast
theme-none = no colours

# Loading a large directory
loading-title = The directory is being loaded.
loading-begun = Looking for its files.
loading-recalling = Reading the copy from last time.
loading-reading = Step 1 of 3: reading files, { $done } of { $total } MB
loading-parsing = Step 2 of 3: reading the entries in { $total } MB
loading-indexing =
    { $records ->
        [one] Step 3 of 3: preparing one entry for the search
       *[other] Step 3 of 3: preparing { $records } entries for the search
    }
loading-percent = { $percent }%
loading-typing = You can type already. The search starts as soon as the directory is there.
loading-public = One moment, please …

# Settings: what is wrong in them, and how they are explained in the file
settings-unreadable = the settings cannot be read ({ $reason }).
settings-syntax = this cannot be read ({ $message }).
settings-unknown = there is no setting “{ $name }”.
settings-unknown-near = there is no “{ $name }”; perhaps “{ $near }” is meant.
settings-value = “{ $name }” can be: { $allowed }.
settings-allowed-text = a text in "quotation marks"
settings-allowed-seconds = a whole number from { $least } to 72000
settings-allowed-keys = "F5" or ["F5", "Alt-Z"]
settings-allowed-table = a heading in [square brackets]
settings-action = there is no key for “{ $name }”.
settings-action-near = there is no key for “{ $name }”; perhaps “{ $near }” is meant.
settings-key = “{ $key }” is no key. Keys are called F5, Ctrl-Y, Alt-F.
settings-key-fixed = “{ $key }” is not free: take function keys, Ctrl or Alt.
settings-key-taken = “{ $key }” already belongs to “{ $action }”.
settings-page-file = Settings: { $path }
settings-page-missing = Settings: { $path } – not there yet; “wegweiser settings --write” creates the file.
settings-page-store = What you keep (shortlist, favorites, notes …): { $path }
settings-about-data = The directory: a folder of TOML files, or one such file.
settings-about-language = Language of the interface ({ $languages }); else that of the system.
settings-about-theme = Colors: { $themes }; for a dark or light background, with high contrast, or none.
settings-about-rtl = Arabic and Persian from the right: "app" arranges them itself; "terminal" if your terminal already does so.
settings-about-prefer-frequent = What you open often stands higher among hits that are equally good.
settings-about-editor = Program in which you write notes; else that in VISUAL or EDITOR.
settings-about-kiosk-idle = Seconds without a key until the kiosk asks whether anybody is there (30 to 72000).
settings-about-kiosk-warning = Seconds from that question until it forgets everything (20 to 72000).
settings-about-keys = Keys of your own: one or more for each action, such as note = ["F5", "Alt-Z"]; [] takes them away.
settings-about-keys-fixed = Letters, arrows, Enter, Esc, Tab and Ctrl-C always stay as they are.

# Notes in a person's own editor
editor-written = The note is written.
editor-removed = The note is deleted.
editor-same = The note is as it was.
editor-failed = “{ $command }” did not work; the note is as it was.
editor-none = No program to write with was found. In the settings: editor = "nano"

# What counsellors keep: the files for it, and what comes in the way of reading or writing them
store-part-shortlist = Shortlist
store-part-favorites = Favorites
store-part-notes = Notes
store-part-visits = Recently opened
store-part-slips = Correction slips
store-no-home = No personal folder: what you keep lasts only until you leave.
store-set-aside = { $part }: the file was damaged and is now called { $file }.
store-damaged = { $part }: the file is damaged. What is new lasts only until you leave.
store-later = { $part }: from a later Wegweiser. What is new lasts only until you leave.
store-unreadable = { $part }: cannot be read ({ $reason }). What is new lasts only until you leave.
store-busy = Not saved: another window does not let go of the files.
store-full = Not saved: the disk is full.
store-read-only = Not saved: the disk can only be read.
store-denied = Not saved: writing is not allowed here.
store-held = Not saved: the file is mounted and cannot be replaced.
store-other = Not saved ({ $reason }).
store-again = The next change tries again.
store-mended = Everything is saved now.

# Questions and kiosk
leave-question = Do you want to close Wegweiser?
leave-answers = Enter: yes · Esc: no
idle-warning =
    { $seconds ->
        [one] Are you still there? Wegweiser will start again in one second.
       *[other] Are you still there? Wegweiser will start again in { $seconds } seconds.
    }
idle-more-time = More time: press any key.
kiosk-greeting = Welcome! What do you need help with?
kiosk-hint = Choose a field: by number, with arrows and Enter, or by tapping.
kiosk-staff = Or just type a word. If you have questions, please ask the staff.

# A comment on an entry of the shortlist
comment-title = Comment
comment-hint = It is shown on the shortlist and printed on the hand-out. Enter keeps it, Esc discards it.

# Hand-out: contacts to take along
handout-title = Hand-out
handout-file = handout
handout-way = As
handout-language = Language
handout-age = Age
handout-tongues = Speaks
handout-age-hint = optional, in years
handout-tongues-hint = optional, such as Arabic
handout-path = File
handout-way-html = Page to print (HTML)
handout-way-md = Markdown
handout-way-txt = Text
handout-way-vcf = Address book cards (vCard)
handout-way-screen = QR codes on the screen
handout-way-paper = Printout
handout-about-file = A file that is there already is never overwritten.
handout-about-screen = One code after another for the camera of a phone; comments are not in them.
handout-about-pages = The page with QR codes is printed. If no pages can be set, the text is printed.
handout-about-text = Text without QR codes is printed. For pages Chromium is missing here.
handout-button = Enter: hand out
handout-underway = Being written …
handout-refused = Not written: { $reason }. Please name another folder or file.
handout-contacts =
    { $count ->
        [one] One contact; please note:
       *[other] { $count } contacts in this order; please note:
    }
handout-absent =
    { $count ->
        [one] One entry of your shortlist is missing in the present data and not on the sheet.
       *[other] { $count } entries of your shortlist are missing in the present data and not on the sheet.
    }
handout-no-age = “{ $said }” is no age.
handout-no-tongue = “{ $said }” is no language that the directory knows.
notice-nothing-to-hand-out =
    { KEY("note") ->
        [none] Your shortlist is empty. First add what you want to hand out.
       *[key] Your shortlist is empty. { KEY("note") } adds what you want to hand out.
    }
notice-no-path = Please name a file.
caution-age = for another age group: { $range }
caution-age-none = no offer there is for this age
caution-age-unknown = it is not known for which age it is
caution-tongues = no common language; spoken there: { $spoken }
caution-tongues-none = no common language
caution-tongues-unknown = it is not known which languages are spoken there
caution-closed = not open in the next seven days ({ $state })
caution-hours-unknown = it is not known whether it is open in the next seven days
caution-undated = the source gives no date
caution-old = not verified for over a year (last on { $date })
caution-private =
    { $count ->
        [one] one person or desk there is not public and not on the sheet
       *[other] { $count } persons or desks there are not public and not on the sheet
    }
written = Written: { $path }
written-beside = The name was taken. Written: { $path }
unwritten = Not written: { $path } ({ $reason })
printed-pages = Given to the printer: the page with QR codes.
printed-text = Given to the printer: the text, without QR codes.
printed-halted = Given to the printer. But the printer { $printer } has been stopped; it prints as soon as it runs again.
printing = Preparing the print …
unprinted =
    { KEY("hand-out") ->
        [none] Not printed: { $reason }. You can save the hand-out as a file.
       *[key] Not printed: { $reason }. You can save the hand-out as a file ({ KEY("hand-out") }).
    }
reason-not-there = there is no such folder or program
reason-denied = writing is not allowed
reason-full = the disk is full
reason-read-only = the disk can only be read
reason-no-answer = no answer
reason-no-printer = no default printer is set up, or the print service is not running
reason-refusing = the printer takes nothing at present
reason-no-such-folder = there is no such folder
reason-folder = a folder has this name
reason-no-folder = a part of the path is no folder
reason-long-name = the name is too long

# Keys
key-move = choose
key-page = move by a page
key-open = open
key-pick = choose
key-follow = follow
key-yes = yes
key-no = no
key-back = back
key-forward = forward again
key-tab = next list
key-tab-back = previous list
key-tab-number = list with this number
key-note = shortlist
key-menu = actions
key-do = do
key-shut = close
key-mail = mail
key-code-next = another content
key-editor = write the note in your editor
key-guide = short guide
key-help = help
key-cancel = clear
key-close = to the list
key-clear-shortlist = empty the shortlist
key-entry-move = move up or down on the shortlist
key-comment = comment on an entry of the shortlist
key-keep = keep
key-hand-out = hand out
key-new-line = new line
key-change = change
key-discard = discard
key-language = language
key-theme = change colours
key-focus = switch between list and details
key-filters = filters
key-filters-clear = clear all filters
key-choose = choose
key-facet = filter
key-done = done
key-sort = change the order of the list
key-unknowns = show or hide entries where this is not known
key-rub = delete a letter or a whole filter; without a search: back
key-ends = to the start, to the end
key-line-ends = to the start, to the end of the search
key-cursor = move within the search
key-cursor-word = move by a word
key-delete = delete the character to the right
key-delete-start = delete to the start
key-delete-end = delete to the end
key-delete-word = delete a word
key-leave = close
key-name-ctrl = Ctrl
key-name-shift = Shift
key-name-pgup = PgUp
key-name-pgdn = PgDn
key-name-home = Home
key-name-end = End
key-name-ins = Ins
key-name-del = Del
key-name-backspace = Backspace

# What can be done with a record
action-copy-phone = copy phone
action-call = call
action-copy-email = copy e-mail
action-write-email = write e-mail
action-copy-address = copy address
action-copy-card = copy everything
action-open-page = open web page
action-copy-page = copy web address
action-favor = favorite yes/no
action-note = shortlist yes/no
state-on = yes
state-off = no
notice-favored = A favorite now.
notice-unfavored = No favorite any more.
page-menu = Actions
page-favorite = favorite
page-noted = on the shortlist
action-show-code = show QR code
page-code = QR code for the phone
code-card = contact
code-phone = call
code-page = web page
code-text = text
code-shortened = Shortened: more fits into a larger window.
code-needs = For this QR code the window must have at least { $columns } columns and { $rows } rows.
code-needs-other = Tab shows another one that fits here.
code-turn = ← { $number } of { $count } →
code-close = Tab other · Esc close
action-write-note = private note
action-report = report an error
action-list-slips = show correction slips
note-none = none yet
page-note = Private note ({ $date })
note-title = Private note
note-hint =
    For you only, in no export and on no hand-out. Enter keeps, Esc discards; empty removes.{ KEY("new-line") ->
        [none] { "" }
       *[key] { " " }{ KEY("new-line") }: new line.
    }{ KEY("editor") ->
        [none] { "" }
       *[key] { " " }{ KEY("editor") } opens your editor.
    }
form-room = { $count } of { $limit } characters
form-no-room = No more room ({ $limit } characters): { $lost } are missing.
notice-note-kept = Note kept.
notice-discard = Esc once more discards the text.
notice-note-once-more =
    { KEY("editor") ->
        [none] Note kept.
       *[key] Kept. { KEY("editor") } once more opens the editor.
    }
notice-note-removed = Note removed.
slip-title = Report an error: what is wrong?
slip-hint =
    { KEY("new-line") ->
        [none] Enter writes a correction slip, which you can then mail or copy. Esc discards.
       *[key] Enter writes a correction slip, which you can then mail or copy. { KEY("new-line") }: new line. Esc discards.
    }
slip-mail-cut = The text is too long for a mail program, which lacks its end. k copies it whole.
notice-slip-kept = Correction slip written. Enter mails it, k copies it, Esc leaves it here.
notice-slip-settled = Correction slip settled.
slips-title =
    { $count ->
        [0] Correction slips
        [one] One correction slip
       *[other] { $count } correction slips
    }
slips-none =
    { KEY("report") ->
        [none] There is none.
       *[key] There is none. { KEY("report") } writes one.
    }
slip-mail = mail to { $address }
slip-mail-nobody = mail (the directory does not say to whom)
slip-copy = copy as text
slip-settle = settled, remove it
slip-subject = Correction slip
slip-letter-subject = Error in the directory “{ $directory }”: { $title }
slip-letter-record = Record: { $title } ({ $id })
slip-letter-dates = Noticed on { $date }, edition of { $edition }
slip-letter-wrong = What is wrong:
slip-letter-now = What the directory says now:
slip-letter-gone = The record is no longer in the directory.
action-subject-card = Record
notice-nothing-selected = Please select a record first.
notice-not-for-this = That works with offers and addresses only.
copied-system = { $what } copied: { $text } (system clipboard)
copied-terminal = { $what }: { $text } (asked the terminal to copy it; no confirmation)
copied-nowhere = There is no clipboard here. { $what }: { $text }
copied-too-long = { $what }: too long to copy.
opened = Opened with { $program }: { $address }
opened-nothing = No program here opens that. The address: { $address }
opened-nothing-mail = There is no program for e-mail here. Press k to copy the slip instead.

# Guide at the first start; it must fit 34 columns
guide-title = Welcome
guide-letters = Type
guide-type = what you look for, where
guide-move = choose
guide-open = open
guide-back = back
guide-note = on the shortlist
guide-menu = call, copy …
guide-cancel = clear the search
guide-help = all keys
guide-end =
    { KEY("guide") ->
        [none] Start typing, or Enter.
       *[key] Start typing, or Enter. ({ KEY("guide") })
    }

# Help
help-title = Help
help-pick = Another program is waiting for your choice: Enter on an offer or an address hands the record over and closes Wegweiser. If you leave, nothing is handed over.
help-intro = Just type: every word must occur, in any order. Typing mistakes, ae for ä and parts of words are all right. Press Esc to close.
help-search = How to narrow down the search
help-phrase = "learn German" – exactly these words in this order
help-without = -online – this word must not occur
help-town = town:{ $town } – only in this town
help-field = field:{ $field } – only in this field
help-topic = topic:{ $topic } – only on this topic
help-language = lang:arabic – where this language is spoken
help-kind = kind:authority – only this kind of organisation
help-age = age:19 – for people of this age
help-open = open:now – open, or by appointment; also open:th16
help-verified = verified:<2024 – last checked before 2024
help-unknown = lang:? – where this is not known; ? works with every filter
help-favorite = favorite:yes – only your favorites
help-menu = What you can do with the record. The letter at the beginning of a line is enough, or choose with ↑ and ↓. What cannot be done says why.
help-comment = A comment for your client. It stands on the shortlist and is printed on the hand-out.
help-filters = Filters narrow the search; each of them also stands in the search line as a word. Type to find a value; Enter sets it or takes it away.
help-handout = The hand-out for your client: choose what it is to become.
help-code = The QR code holds what stands beside it: the contact, a number, a web address or text. The camera of a phone reads it without a network. With several contacts ← and → lead on.
help-writing = A note of your own stays here with you. An error slip says what is wrong with an entry; you can mail or copy it afterwards.
help-slips = Error slips for those who keep the directory, the newest on top. The letters below the list are for the selected one: m mails it, k copies it, e puts it away as settled.
help-here = Here
help-group-record = With the record
help-group-shortlist = Shortlist
help-group-way = Moving
help-group-line = Searching
help-group-rest = View and end
help-origin =
    { $errors ->
        [0] Data: { $origin }.
        [one] Data: { $origin }. It has one error; “wegweiser check” shows it.
       *[other] Data: { $origin }. It has { $errors } errors; “wegweiser check” shows them.
    }
origin-embedded = the data that comes with the program

# Details
kind-field = Field
kind-goal = Goal
section-goals = Goals
section-field = Field
section-goal-offers = Offers for this goal
section-offers-count =
    { $count ->
        [0] No offers yet
        [one] One offer
       *[other] { $count } offers
    }
section-offers = Offers
section-other-offers = Other offers there
section-what-for = What it is about
section-contact = Contact
section-where = Where
section-times = Hours and languages
section-how = How to get help
section-partner = Who to contact
section-serves = Serves these goals
section-search = Search on
section-sources = Date and sources
goal-without-offers = No offer is listed for this goal yet.
label-audience = Who it is for
label-age = Age
label-phone = Phone
label-email = Email
label-website = Website
label-fax = Fax
label-address = Address
label-town = Town
label-street = Street
label-wheelchair = Wheelchair
label-area = Area covered
label-now = Now
label-hours = Hours
label-languages = Languages
label-interpreter = With interpreter
label-steps = Steps
label-documents = What to bring
label-cost = Cost
label-by-appointment = Appointment needed
label-topics = Topics
label-not-known = Not known
label-verified = Date
label-confidence = Reliability
label-note = Note
address-secret = not given, to protect the women who live there
unknown = not known
hours-unknown = not known, please ask
hours-unknown-call = not known, please call { $phone }
by-appointment = by appointment only
without-appointment = no appointment needed
fallback-mark = German
warning-old = As of { $date }: not checked for over a year. Please ask before you go.
warning-undated = The source gives no date. Please ask before you go.
age-range = { $from } to { $to } years
age-from = { $from } years and over
age-to = up to { $to } years
wheelchair-yes = accessible
wheelchair-limited = partly accessible
wheelchair-no = not accessible
cost-free = free of charge
cost-paid = there is a charge
cost-reduced = reduced for people on a low income
confidence-high = high
confidence-medium = medium
confidence-low = low
found-in = Found in: { $parts }
part-title = Title
part-organization = Organisation
part-short_name = Short name
part-offer = Offer
part-topic = Topic
part-text = Description
part-audience = Who it is for
part-field = Field
part-goal = Goal
part-town = Town
part-area = Area served (this place too)
part-street = Street
part-postcode = Postcode
part-phone = Phone
part-email = Email
part-web = Website
part-contact = Contact person
tier-alias = another word for it
tier-infix = part of a word
tier-typo = similar spelling
tier-sound = sounds similar
tier-fuzzy = letters in this order

# Opening hours
hours-always = 24 hours a day
hours-holidays = Public holidays
hours-school-holidays = School holidays
hours-closed = closed
hours-last = last
hours-today = { $day } (today)
hours-open = open
with-appointment = by appointment
opens-next = opens { $time }
open-until = open until { $time }
open-by-appointment = by appointment
closed-holiday = public holiday, closed
closed-opens = { $closed }, opens { $time }
day-mo = Mon
day-tu = Tue
day-we = Wed
day-th = Thu
day-fr = Fri
day-sa = Sat
day-su = Sun
month-jan = Jan
month-feb = Feb
month-mar = Mar
month-apr = Apr
month-may = May
month-jun = Jun
month-jul = Jul
month-aug = Aug
month-sep = Sep
month-oct = Oct
month-nov = Nov
month-dec = Dec

# Kinds of organisation: words for the filter kind:, separated by commas
kind-words-authority = Authority, Office, Administration
kind-words-welfare = Welfare organisation, Charity
kind-words-association = Association, Club
kind-words-initiative = Initiative, Network
kind-words-church = Church, Parish, Religious community
kind-words-company = Company, Business
kind-words-health = Health, Hospital, Practice
kind-words-school = School, Education centre
kind-words-helpline = Helpline, Hotline, Emergency number

# Languages
tongue-de = German
tongue-en = English
tongue-pl = Polish
tongue-uk = Ukrainian
tongue-ru = Russian
tongue-ar = Arabic
tongue-fa = Persian
tongue-vi = Vietnamese
tongue-tr = Turkish
tongue-ku = Kurdish
tongue-fr = French
tongue-es = Spanish
tongue-sq = Albanian
tongue-cs = Czech
tongue-be = Belarusian
tongue-ur = Urdu
tongue-hsb = Upper Sorbian
tongue-dsb = Lower Sorbian
tongue-ro = Romanian
tongue-bg = Bulgarian
tongue-sr = Serbian
tongue-hu = Hungarian
tongue-it = Italian
tongue-pt = Portuguese
tongue-ps = Pashto
tongue-ti = Tigrinya
tongue-so = Somali
tongue-am = Amharic
tongue-zh = Chinese

# Lines instead of a screen (--plain): words that can be typed, the shortest first, parted by blanks
plain-word-more = m more
plain-word-next = n next
plain-word-previous = p previous
plain-word-back = b back
plain-word-home = s start
plain-word-offers = offers
plain-word-addresses = addresses
plain-word-goals = goals
plain-word-pages = concept
plain-word-all = all
plain-word-unknown = u unknown
plain-word-note = + note
plain-word-shortlist = l list shortlist
plain-word-clear = clear
plain-word-phone = t phone
plain-word-copy = c copy
plain-word-favor = f favorite
plain-word-memo = memo
plain-word-comment = comment
plain-word-slip = error
plain-word-slips = slips
plain-word-mail = mail
plain-word-settle = settled
plain-word-handout = handout
plain-word-print = print
plain-word-help = ? h help
plain-word-end = q quit
plain-help = Type what you are looking for, or the number of a line. A slash before it searches in any case, for example /more.
plain-help-more = the next lines; the Enter key alone does the same
plain-help-next = the next record of the list
plain-help-previous = the previous record of the list
plain-help-back = back, for example to the list
plain-help-home = to the beginning with the fields of action
plain-help-offers = only the offers that were found
plain-help-addresses = only the addresses that were found
plain-help-goals = only the fields and goals that were found
plain-help-pages = only the pages of the concept that were found
plain-help-all = everything that was found again
plain-help-unknown = also records for which the filter’s answer is not known, or without them again
plain-help-note = put the open record on the shortlist or take it off; in a list with its number, for example +3
plain-help-shortlist = the shortlist
plain-help-clear = empty the shortlist
plain-help-phone = the phone numbers of the open record; in a list with its number, for example t3
plain-help-copy = copy the phone number, with c2 the second; in a list that of the line, for example c3; of an open slip the letter
plain-help-favor = make the open record a favorite or none any more; favorite:yes finds them all
plain-help-memo = a private note: memo and the text, or memo alone for several lines; memo - deletes it
plain-help-comment = comment and a text for the shortlist, which is printed on the hand-out; comment - deletes it
plain-help-slip = report an error: error and the text, or error alone for several lines
plain-help-slips = the correction slips
plain-help-mail = mail the open slip
plain-help-settle = throw the open slip away
plain-help-handout = write the shortlist or the open record as a hand-out into a file; with a language and a form too, for example handout de txt
plain-help-print = print the same
plain-help-help = this help
plain-help-end = quit
plain-hello = Type what you are looking for, or a number. ? for help, q to quit.
plain-prompt = Search or number:
plain-found =
    { $count ->
        [0] Nothing found for “{ $query }”.
        [one] One hit for “{ $query }”.
       *[other] { $count } hits for “{ $query }”.
    }
plain-only = { $list } only. “all” shows all hits again.
plain-left =
    { $count ->
        [0] Go on with m.
        [one] One more number. Go on with m.
       *[other] { $count } more numbers. Go on with m.
    }
plain-all-told = That was all.
plain-unknown =
    { $count ->
        [one] Of this record it is not known whether it fits:
       *[other] Of these { $count } records it is not known whether they fit:
    }
plain-unknown-hidden =
    { $count ->
        [one] Of one more record it is not known whether it fits. u shows it.
       *[other] Of { $count } more records it is not known whether they fit. u shows them.
    }
plain-no-number = There is no number { $number } here. If you want to search for it, type /{ $number }.
plain-no-other = There is nothing more in this direction. b leads back.
plain-at-home = You are at the beginning.
plain-no-query = Please search for something first.
plain-prompt-line = Line { $number }:
plain-write = Write, several lines too. An empty line saves, a full stop alone discards.
plain-write-discarded = Discarded, nothing was saved.
plain-not-noted = A comment belongs to a record on the shortlist. + puts this one there.
plain-nothing-to-hand-out = The shortlist is empty and no contact is open. + notes what you would like to hand out.
plain-handout-strange = “{ $word }” is no language and no form. Forms: html, md, txt, vcf.
plain-no-printer = There is no printer here. “handout” writes the hand-out into a file.
plain-slips-none = There are no slips.
plain-unprinted = Not printed: { $reason }. “handout” writes the hand-out into a file.
plain-slip-kept = Slip written. “slips” shows them all; there you can mail or copy it.
plain-slip-how = “mail” sends it to { $address }, c copies it, “settled” throws it away.
plain-slip-how-nobody = “mail” opens it as an e-mail, c copies it, “settled” throws it away.
plain-no-slip = Please open a slip by its number first; “slips” shows them all.
too-long = Too long: { $count } characters, at most { $limit }. Nothing was taken.
too-long-line = This line is too long, at most { $limit } bytes. Nothing was taken.
plain-shortlist =
    { $count ->
        [0] The shortlist is empty.
        [one] The shortlist has one entry.
       *[other] The shortlist has { $count } entries.
    }
plain-cleared =
    { $count ->
        [0] The shortlist was empty already.
        [one] The shortlist is empty. It had one entry.
       *[other] The shortlist is empty. It had { $count } entries.
    }
plain-noted = On the shortlist.
plain-comment = On the shortlist: { $comment }
plain-attention = Please note: { $text }
plain-kind-address = Address
plain-no-town = town not known
plain-hours-unknown = hours not known
plain-undated = age of the facts not known
plain-old = facts from { $year }

# A choice for another program
pick-no-phone = { $id }: no phone number is known.

# Search on the command line
search-none = Nothing found for “{ $query }”.
search-more =
    { $count ->
        [one] … and one more
       *[other] … and { $count } more
    }
search-unknown =
    { $count ->
        [one] One more where this is not known (we cannot tell whether the filter applies)
       *[other] { $count } more where this is not known (we cannot tell whether the filter applies)
    }
search-no-time = “{ $value }” is no time. Write, for example, open:now, open:th16, open:tomorrow or open:2026-12-24T10.
search-did-you-mean = Did you mean: { $queries }?

# Checking the data: one message and one hint each
check-summary =
    { $errors ->
        [one] { $errors } error
       *[other] { $errors } errors
    }, { $warnings ->
        [one] { $warnings } warning
       *[other] { $warnings } warnings
    }
check-more =
    { $count ->
        [one] … and one more message of this kind
       *[other] … and { $count } more messages of this kind
    }
check-error = Error
check-warning = Warning
check-hint = What to do: { $hint }
finding-unreadable = The file cannot be read: { $reason }.
finding-unreadable-hint = Check that it is there and that you are allowed to open it.
finding-encoding = The file is not saved as UTF-8.
finding-encoding-hint = Save it in your editor with the character encoding “UTF-8”.
finding-syntax =
    { $kind ->
        [other] The file is not written correctly here ({ $message }).
       *[known] The file is not written correctly here.
    }
finding-syntax-hint =
    { $kind ->
        [quotes] Use straight quotation marks ("), not “ ” or ‘ ’.
        [header] Headings stand in double square brackets, for example [[partner]].
        [equals] An equals sign belongs between name and value: name = "value".
        [phone] Phone numbers and postcodes stand in quotation marks: ["+49 30 23125-000"].
        [boolean] For yes and no, write true and false, without quotation marks.
        [unquoted] Texts stand in quotation marks: name = "value".
        [date] A date is written as 2026-11-22, other texts in quotation marks.
        [unclosed] A quotation mark or a bracket is not closed.
        [trailing] The line ends after the value. Several values stand in square brackets, quotation marks within a text as “ ”.
        [comma] A comma belongs between two values; or perhaps the bracket at the end is missing.
        [duplicate] This is here already; delete one of the two.
        [backslash] Instead of one backslash write two: \\.
        [key] Names to the left of the equals sign consist of a–z, digits, - and _, for example street.
        [comment] Comments begin with a hash: # comment.
        [control] There is an invisible control character here; type the place again.
        [line-ends] Save the file in your editor with line ends of Windows (CRLF) or Linux (LF).
       *[other] Check quotation marks, brackets and commas in this line and the one before.
    }
finding-format = This file has format { $found }; this program only reads format { $known }.
finding-format-hint = Use a newer program, or write format = { $known }.
finding-no-records = The dataset is empty.
finding-no-records-hint = TOML files with [[partner]], [[field]] or [[page]] are expected.
finding-no-directory = The section [directory] with title and edition is missing.
finding-no-directory-hint = Write in one of the files: [directory], and below it title = "…" and edition = 2026-11-22.
finding-second-directory = The section [directory] is here a second time; the first is in { $first }.
finding-second-directory-hint = Delete one of the two.
finding-unknown-key = The name “{ $key }” has no meaning here.
finding-unknown-key-hint =
    { $nearest ->
        [none] Possible names are: { $known }.
       *[other] Did you mean “{ $nearest }”?
    }
finding-missing-key = “{ $key }” is missing here; the entry is left out.
finding-missing-key-hint = Add: { $key } = "…".
finding-wrong-type = “{ $key }” has the wrong type of value.
finding-wrong-type-hint =
    { $wanted ->
        [text] A text in quotation marks is expected: { $key } = "…".
        [list] A list is expected: { $key } = ["…", "…"].
        [boolean] true or false is expected, without quotation marks.
        [integer] A whole number is expected, without quotation marks.
        [tables] Entries with the heading [[{ $key }]], in double brackets, are expected.
       *[other] Curly brackets are expected: { $key } = {"{"} … {"}"}.
    }
finding-bad-choice = “{ $value }” is not a possible value of “{ $key }”.
finding-bad-choice-hint = Possible values are: { $choices }.
finding-bad-id = “{ $value }” cannot be used as an id; the entry is left out.
finding-bad-id-hint = Use small letters a–z, digits and hyphens, for example "example-town".
finding-duplicate-id = The id “{ $id }” already exists in { $first }; this entry is left out.
finding-duplicate-id-hint = Give one of the two another id, or delete one.
finding-dangling-id =
    { $kind ->
        [partner] There is no partner with the id “{ $id }”.
        [field] There is no field with the id “{ $id }”.
        [goal] There is no goal with the id “{ $id }”.
        [topic] There is no topic with the id “{ $id }”.
       *[place] There is no place with the id “{ $id }”.
    }
finding-dangling-id-hint =
    { $nearest ->
        [none] Add it, or use an id that exists.
       *[other] Did you mean “{ $nearest }”?
    }
finding-orphan = This offer is left out: the header of its contact partner above it is broken.
finding-orphan-hint = Mend the header above it; it reads [[partner]], in double brackets.
finding-future-date = The date { $date } of “{ $id }” lies in the future.
finding-future-date-hint = Write the day on which the source appeared or somebody confirmed the facts.
finding-bad-date = “{ $value }” is not a date.
finding-bad-date-hint = Write 2026-11-22, for a month "2026-11", for a year "2026".
finding-bad-phone = “{ $value }” is not a phone number.
finding-bad-phone-hint = Write it with the country code: "+49 30 23125-000". Short numbers such as "116 117" stay as they are.
finding-bad-email = “{ $value }” is not an email address.
finding-bad-email-hint = Write it like this: "name@example.org", without mailto: and without spaces.
finding-bad-web-address = “{ $value }” is not a web address.
finding-bad-web-address-hint = Write it with https:// at the start and without spaces.
finding-bad-postcode = “{ $value }” is not a postcode.
finding-bad-postcode-hint = Postcodes have five digits and stand in quotation marks: "03149".
finding-wrong-postcode = The postcode { $value } of “{ $id }” does not belong to { $place }.
finding-wrong-postcode-hint = Those there are { $known }. Correct postcode or town, or add to the postcodes of the place.
finding-bad-hours = The opening hours “{ $value }” are not written in the expected way.
finding-bad-hours-hint = Write, for example, "Tu 09:00-12:00,13:00-18:00; Fr 09:00-12:00" (Mo Tu We Th Fr Sa Su); everything else belongs in hours_note.
finding-bad-language = “{ $value }” is not a language code.
finding-bad-language-hint = Use codes from ISO 639, for example "de", "pl", "uk", "ar".
finding-bad-age = This age range is not possible.
finding-bad-age-hint = Write age = {"{"} from = 12, to = 27 {"}"}; one of the two may be left out.
finding-too-long = “{ $key }” is longer than { $longest } characters; the rest is left out.
finding-too-long-hint = Shorten the text. Or is the quotation mark at its end missing?
finding-too-many = There is more to correct in this file ({ $count } more findings).
finding-too-many-hint = Mend the first ones, then check again.
finding-shelter-address = The women’s refuge “{ $id }” has a street; it is not shown.
finding-shelter-address-hint = Delete the street: the address of a women’s refuge stays secret. If it is none, take the topic “frauenhaus” out of its offers.
finding-unsafe-text = “{ $key }” contains control characters; they have been removed.
finding-unsafe-text-hint = Type the text again instead of copying it from another program.
finding-undated = “{ $id }” has no date for its source.
finding-undated-hint = Ask them, then add to verified: on = { $today }.
finding-old = “{ $id }” was last checked more than twelve months ago: { $date }.
finding-old-hint = Ask them, then enter the day in verified: on = { $today }.
finding-no-source = “{ $id }” names no source.
finding-no-source-hint = Add to verified: source = "https://…".
finding-unreachable = “{ $id }” has no phone, email, web address or street.
finding-unreachable-hint = Add how people can reach it.
finding-no-field = The offer “{ $id }” belongs to no field.
finding-no-field-hint = Add: fields = ["…"].
finding-no-goal = The offer “{ $id }” serves no goal.
finding-no-goal-hint = Add: goals = ["…"], if one fits.
finding-no-topic = The offer “{ $id }” has no topic; it is hard to find.
finding-no-topic-hint = Add: topics = ["…"].
finding-no-offer = “{ $id }” has no offer; nobody learns what it is there for.
finding-no-offer-hint = Add [[partner.offer]] below it.
finding-alert-expired = The alert of “{ $id }” was only valid until { $date }.
finding-alert-expired-hint = Delete “alert”, or change “until”.
finding-near-duplicate = “{ $id }” is probably the same office as “{ $first }”.
finding-near-duplicate-hint = Make one record of them, or tell them apart with unit = "…".
finding-address-spelling = “{ $id }” writes the street “{ $value }”, others write “{ $usual }”.
finding-address-spelling-hint = Write it the same everywhere: street = "{ $usual }".
finding-fax-is-phone = The fax number { $value } of “{ $id }” is a phone in “{ $first }”.
finding-fax-is-phone-hint = Call it, and take out what is wrong: fax or phone.
finding-hours-overlap = In the opening hours of “{ $id }” times of one day overlap.
finding-hours-overlap-hint = Write each time once: "Tu 09:00-12:00,13:00-18:00" instead of "{ $value }".
finding-hours-replaced = In the opening hours of “{ $id }” a part never holds, for a later one names the same days.
finding-hours-replaced-hint = Times of one day belong together: "Tu 09:00-12:00,13:00-18:00" instead of Tu twice.
finding-one-language = “{ $id }” is not translated; texts in one language only: { $count }.
finding-one-language-hint = Add a translation: { $key } = {"{"} de = "…", en = "…" {"}"}.
finding-abbreviation = “{ $id }” is only called “{ $value }”; what that means is said nowhere.
finding-abbreviation-hint = Write the name out, and the abbreviation into also = ["{ $value }"].

# Report: what the directory covers and what it does not
report-title = Report on the directory “{ $directory }”
report-dates = { $region } · data of { $edition } · counted for { $date }
report-overview = Overview
report-what = What
report-count = Number
report-partners = Contact partners
report-offers = Offers
report-towns-count = Towns in the area
report-goals-without-offer = Goals without an offer (of { $goals })
report-topics-without-offer = Topics without an offer (of { $topics })
report-offers-without-goal = Offers without a goal
report-offers-without-topic = Offers without a topic
report-partners-without-offer = Contact partners without an offer
report-partners-old = Contact partners not verified for over twelve months
report-partners-undated = Contact partners without a date
report-fields = Offers by action field and goal
report-fields-note = An offer can serve several fields and goals, and counts for each. Which ones it serves is the reading of those who keep the directory.
report-goals-silent =
    { $count ->
        [0] Each of the { $goals } goals has at least one offer.
        [one] One of { $goals } goals has no offer yet.
       *[other] { $count } of { $goals } goals have no offer yet.
    }
report-field-or-goal = Action field, with its goals below
report-towns = Towns and action fields
report-towns-note = A number tells the offers of offices in the town; the columns are headed by the number of the action field. “county”: only offices elsewhere that say they serve the whole area. “none”: neither. “topics without”: so many topics have neither there.
report-county-note =
    { $partners ->
        [one] One office serves the whole area and counts for each town. Its offers: { $offers }.
       *[other] { $partners } offices serve the whole area and count for each town. Their offers: { $offers }.
    }
report-unassigned-note = Offers that belong to no town: { $unassigned }. Their office is outside or has no town, and does not name the whole area; it may serve some towns all the same.
report-blank = none
report-county = county
report-blank-topics = topics without
report-county-wide = whole area
report-unassigned = belongs to no town
report-topics = Towns and topics
report-topics-note = Read like the table of towns and action fields: a number for offers in the town, “county” for offers elsewhere that serve the whole area, “none” for neither.
report-completeness = Completeness of the facts
report-completeness-note = “Not known” means that no source says it. It does not mean “no”. What an offer does not say itself it has from its contact partner. The address of a women's shelter is secret and does not count in the shares.
report-property = Property
report-known = known
report-unknown = not known
report-secret = secret
report-percent-known = share known
report-percent = { $percent } %
report-age = Age of the facts
report-age-note = What counts is the date of the source. An offer without a date of its own has that of its contact partner.
report-state = State
report-freshness = Last verified
report-fresh = verified within the last twelve months
report-old = not verified for over twelve months
report-undated = without a date
report-ahead = date has not come yet
report-by-year = By year of the last verification
report-year = Year
report-languages = Languages of the offers
report-languages-note = Of { $offers } offers, the languages spoken at { $unknown } are not known: no source names them. That does not mean that none are spoken. An offer in several languages counts for each.
report-language = Language
report-spoken = spoken
report-translations = Texts by interface language
report-translations-note = Texts of the data: titles, descriptions and remarks. Where a translation is missing, the German text stands.
report-record = Kind of record
report-translated = there
report-missing = missing
report-percent-translated = share there
report-chart-note = Bar chart. The same numbers stand in the table below.
report-contents = Contents
report-names = Offers of each goal by name
report-no-goal-here = Serves the action field, but none of these goals

# Differences of two editions
diff-title = What has changed: { $directory }
diff-none = The two editions do not differ.
diff-added = New ({ $count })
diff-removed = No longer listed ({ $count })
diff-moved = Moved ({ $count })
diff-changed = Changed ({ $count })
diff-record = { $kind } “{ $title }”, { $id }
diff-named = { $kind } “{ $title }”
record-directory = Directory
record-page = Concept page
record-field = Field
record-goal = Goal
record-topic = Topic
record-place = Place
record-partner = Contact partner
record-offer = Offer
property-title = Title
property-text = Text
property-sources = Sources
property-fields = Fields
property-also = Other names
property-name = Name
property-postcodes = Postcodes
property-outside = Outside the region
property-region = Region
property-edition = Edition
property-holidays = Holidays
property-steward = Takes corrections
property-unit = Office
property-kind = Kind
property-street = Street
property-postcode = Postcode
property-town = Town
property-wheelchair = Wheelchair
property-area = Serves
property-note = Note
property-contact = People
property-partner = Contact partner
property-summary = Description
property-goals = Goals
property-topics = Topics
property-audience = For whom
property-age = Age
property-cost = Cost
property-steps = Steps
property-documents = Bring along
property-phone = Phone
property-fax = Fax
property-email = E-mail
property-website = Web page
property-hours = Opening hours
property-hours-note = Note on the hours
property-by-appointment = Appointment
property-languages = Languages
property-interpreter = With an interpreter
property-alert = Notice
property-until = Notice holds until
property-verified = Verified
property-source = Source
property-confidence = Confidence

# Cards for address books
card-facts = Facts as of { $date }
card-undated = It is not known from which day the facts are.
card-source = Source: { $page }
card-directory = From: { $directory }, edition { $date }

# Pages, and sheets to take along
paper-handout = Here you can get help
paper-ask = Details may change. Please ask before you visit.
paper-qr = Contact for your phone: point the camera at this code.
paper-note = Notes
paper-comment = For you
paper-by-field = By field of action
paper-by-town = By town
paper-no-town = Without a fixed place
paper-filter = Only entries with:
paper-none = No entry matches. Please check the spelling or try another word.
paper-counts =
    { $partners ->
        [one] One contact partner
       *[other] { $partners } contact partners
    }, { $offers ->
        [one] one offer
       *[other] { $offers } offers
    }
paper-top = Back to the top

# Taking in tables of others
import-quoted = “{ $value }”
import-strangers = These columns are not known and were left out: { $columns }
import-added = Row { $row }: “{ $title }” ({ $id }) is new in { $file }.
import-changed = Row { $row }: { $id }, { $key }: { $old } → { $new }
import-value-left = Row { $row }: { $key } was left out, for “{ $value }” cannot be understood or is not known in the directory.
import-value-wrong = Row { $row }: { $key } was left out: { $why }
import-letters-lost = Row { $row }: { $key } was left out, for { $new } has lost letters. What stands there stays: { $old }. Save the table as UTF-8 or as XLSX.
import-row-left = Row { $row } was left out: { $why }
import-no-name = The name is missing.
import-no-id = There is no ID { $id }.
import-no-id-near = There is no ID { $id }. The nearest is { $near }.
import-open-quote = The quote opened in line { $line } of the file is never closed. All rows after it were left out too.
import-no-title = The title of the offer is missing.
import-ambiguous = Several entries are possible ({ $ids }). Please give the id.
import-sum =
    { $added } new, { $changed } changed, { $rows ->
        [one] { $rows } row
       *[other] { $rows } rows
    } and { $values ->
        [one] { $values } value
       *[other] { $values } values
    } left out

# Letters to contact partners
letter-to = To: { $address }
letter-by-phone = (no e-mail address known; phone { $phone })
letter-no-address = (neither e-mail address nor phone known)
letter-subject = Subject: What the directory “{ $directory }” says of you
letter-greeting = Dear colleagues,
letter-request = the directory “{ $directory }” has the entry that you find below. Please check it.
letter-old = It was last verified: { $date }. That is more than a year ago.
letter-undated = It is not known from which day the facts are.
letter-answer = If everything is right, the answer “right” is enough. Otherwise please tell us what is different and what is missing.
letter-thanks = Thank you, and kind regards
