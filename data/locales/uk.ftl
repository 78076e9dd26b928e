# Ukrainian texts of the interface (Project Fluent).
# This is our own translation; no native speaker has read it yet.
# Words: shortlist = мій (ваш) список; hand-out = пам’ятка; offer = послуга; address = адреса; contact = контакт;
# field of action = сфера; goal = ціль; error slip = записка про помилку; favorite = обране; note = нотатка; comment = коментар;
# edition = дата даних (of two: версія даних); not known = невідомо; entry, record = запис; office, contact partner = організація;
# verified = перевірено; hit = результат; directory = довідник; county = район; town = місто; hint in the data = примітка.
# TWO(…) writes a number with at least two digits, KEY(…) the key for an action; where none is set, [none] applies.

# A date: a day, a month or only a year. $month is the number of the month.
date-day = { TWO($day) }.{ TWO($month) }.{ $year }
date-month =
    { $month ->
        [1] січень
        [2] лютий
        [3] березень
        [4] квітень
        [5] травень
        [6] червень
        [7] липень
        [8] серпень
        [9] вересень
        [10] жовтень
        [11] листопад
       *[12] грудень
    } { $year }
date-year = { $year }

# Header, search, tabs
title = Wegweiser
edition = Дата даних: { $date }
edition-kept = Дата даних: { $date }, нові дані мають помилку
edition-unknown = невідома
search-label = Пошук:
search-hint = Просто пишіть, що шукаєте і де
tab-goals = Цілі
tab-offers = Послуги
tab-addresses = Адреси
tab-concept = Концепція
tab-shortlist = Мій список
chip-field = Сфера: { $title }
chip-goal = Ціль: { $title }
chip-several =
    { $count ->
        [one] { $count } фільтр
        [few] { $count } фільтри
        [many] { $count } фільтрів
       *[other] { $count } фільтра
    }
too-small = Це вікно замале. Будь ласка, збільште його. Потрібно щонайменше: стовпців { $columns }, рядків { $rows }.

# Rows of the lists
row-offers =
    { $count ->
        [0] послуг ще немає
        [one] { $count } послуга
        [few] { $count } послуги
        [many] { $count } послуг
       *[other] { $count } послуги
    }
row-old = ! { $year }
row-undated = ! без дати
row-doubtful = ? невідомо
row-more =
    { $count ->
        [one] Ще { $count } запис, де це невідомо
        [few] Ще { $count } записи, де це невідомо
        [many] Ще { $count } записів, де це невідомо
       *[other] Ще { $count } запису, де це невідомо
    }
row-more-below = Чи підходять вони під фільтр, невідомо. Enter покаже їх.
row-completion-below =
    { $count ->
        [0] Немає результатів
        [one] { $count } результат – Enter доповнить фільтр
        [few] { $count } результати – Enter доповнить фільтр
        [many] { $count } результатів – Enter доповнить фільтр
       *[other] { $count } результату – Enter доповнить фільтр
    }
row-comment = «{ $comment }»
row-absent =
    { $count ->
        [one] { $count } запису немає в теперішніх даних
        [few] { $count } записів немає в теперішніх даних
        [many] { $count } записів немає в теперішніх даних
       *[other] { $count } запису немає в теперішніх даних
    }
row-absent-below =
    { KEY("clear-shortlist") ->
        [none] Вони залишаються у вашому списку.
       *[key] Вони залишаються у вашому списку. { KEY("clear-shortlist") } очистить увесь список.
    }
row-suggestion = Можливо, ви шукали «{ $text }»?
row-suggestion-below = Enter – шукати це.
empty-search = Нічого не знайдено. Перевірте, будь ласка, написання, спробуйте інше слово або зітріть пошук клавішею Esc.
empty-tab = Тут результатів немає. Числа на вкладках показують, де вони є (Tab).
empty-shortlist =
    { KEY("note") ->
        [none] Ваш список порожній. Додати до нього послугу або адресу можна через дії з нею.
       *[key] Ваш список порожній. Клавішею { KEY("note") } ви додасте до нього послугу або адресу.
    }

# Filters: names, values, and what stands in their panel
facet-town = Місто
facet-field = Сфера
facet-topic = Тема
facet-lang = Мова
facet-open = відчинено
facet-age = Вік
facet-kind = Вид
facet-verified = Перевірено
facet-favorite = Обране
value-age =
    { $years ->
        [one] { $years } рік
        [few] { $years } роки
        [many] { $years } років
       *[other] { $years } року
    }
value-now = зараз
value-today = сьогодні
value-tomorrow = завтра
value-old = понад 12 місяців тому
value-this-year = цього року ({ $date })
value-before = раніше ніж { $date }
value-after = пізніше ніж { $date }
value-unknown = невідомо
value-favorites = лише моє обране
order-name = назва
order-town = місто
order-verified = дата
misread-name = { $name }: значення «{ $value }» тут немає.
misread-value = { $name }: «{ $value }» не зрозуміло.
misread-possible = Можливо: { $values }
possible-open = now, today, th16, tomorrow, 16:30, 2026-12-24T10, ?
possible-age = число, наприклад 19, ?
possible-verified = 2024, <2024, >2025-06, ?
panel-none = Жодне значення так не починається.
panel-hint = Пишіть, щоб знайти
panel-hint-open = Напишіть час, напр. th16
panel-hint-age = Напишіть вік, напр. 19
panel-hint-verified = Напишіть рік, напр. 2024
notice-query-full = Пошук задовгий для ще одного фільтра. Будь ласка, зітріть щось із нього.
notice-sort = Порядок: { $name }
sort-relevance = найкращий збіг
sort-name = назва
sort-town = місто
sort-verified = дата, спершу найновіші

# What everything begins with, before anyone types
start-title = Найважливіше
start-numbers = Екстрені номери { $numbers }
start-emergencies = Терміново
start-recent = Недавно відкриті
start-favorites = Обране
start-helplines = Телефони довіри

# Notices
notice-noted =
    { $count ->
        [one] Додано. У вашому списку тепер { $count } запис.
        [few] Додано. У вашому списку тепер { $count } записи.
        [many] Додано. У вашому списку тепер { $count } записів.
       *[other] Додано. У вашому списку тепер { $count } запису.
    }
notice-unnoted =
    { $count ->
        [0] Прибрано. Ваш список порожній.
        [one] Прибрано. У вашому списку ще { $count } запис.
        [few] Прибрано. У вашому списку ще { $count } записи.
        [many] Прибрано. У вашому списку ще { $count } записів.
       *[other] Прибрано. У вашому списку ще { $count } запису.
    }
notice-only-contacts = До вашого списку можна додати послуги й адреси.
notice-shortlist-empty = Ваш список уже був порожній.
notice-shortlist-restored =
    { $count ->
        [one] { $count } запис знову у вашому списку.
        [few] { $count } записи знову у вашому списку.
        [many] { $count } записів знову у вашому списку.
       *[other] { $count } запису знову у вашому списку.
    }
notice-shortlist-ask =
    { $count ->
        [one] Ще раз { KEY("clear-shortlist") } видалить зі списку { $count } запис.
        [few] Ще раз { KEY("clear-shortlist") } видалить зі списку всі { $count } записи.
        [many] Ще раз { KEY("clear-shortlist") } видалить зі списку всі { $count } записів.
       *[other] Ще раз { KEY("clear-shortlist") } видалить зі списку всі записи ({ $count }).
    }
notice-shortlist-cleared-undo =
    { $count ->
        [one] Видалено { $count } запис, { KEY("clear-shortlist") } поверне
        [few] Видалено { $count } записи, { KEY("clear-shortlist") } поверне
        [many] Видалено { $count } записів, { KEY("clear-shortlist") } поверне
       *[other] Видалено { $count } запису, { KEY("clear-shortlist") } поверне
    }
notice-only-shortlist =
    { KEY("shortlist") ->
        [none] Це можливо із записом у вашому списку.
       *[key] Це можливо із записом у вашому списку ({ KEY("shortlist") }).
    }
notice-comment-kept = Коментар збережено у вашому списку.
notice-comment-removed = До цього запису немає коментаря.
notice-both-kept = Це змінено і в іншому вікні; тут є обидва тексти.
notice-shortlist-cleared =
    { $count ->
        [one] Ваш список порожній. Видалено { $count } запис.
        [few] Ваш список порожній. Видалено { $count } записи.
        [many] Ваш список порожній. Видалено { $count } записів.
       *[other] Ваш список порожній. Видалено { $count } запису.
    }
notice-theme = Кольори: { $name }
notice-errors =
    { $errors ->
        [one] У даних { $errors } помилка; через неї тут чогось бракує. «wegweiser check» покаже її.
        [few] У даних { $errors } помилки; через них тут чогось бракує. «wegweiser check» покаже їх.
        [many] У даних { $errors } помилок; через них тут чогось бракує. «wegweiser check» покаже їх.
       *[other] У даних { $errors } помилки; через них тут чогось бракує. «wegweiser check» покаже їх.
    }
notice-reloaded = Дані завантажено заново.
# When the changed data have a new error
notice-kept = { $place }: нова помилка, тому далі діють попередні дані.
theme-dark = для темного тла
theme-light = для світлого тла
theme-contrast = високий контраст
theme-none = без кольорів

# Loading a large directory
loading-title = Довідник завантажується.
loading-begun = Шукаємо файли.
loading-recalling = Читаємо копію з минулого разу.
loading-reading = Крок 1 з 3: читаємо файли, { $done } з { $total } МБ
loading-parsing = Крок 2 з 3: читаємо записи, { $total } МБ
loading-indexing =
    { $records ->
        [one] Крок 3 з 3: готуємо до пошуку { $records } запис
        [few] Крок 3 з 3: готуємо до пошуку { $records } записи
        [many] Крок 3 з 3: готуємо до пошуку { $records } записів
       *[other] Крок 3 з 3: готуємо до пошуку { $records } запису
    }
loading-percent = { $percent } %
loading-typing = Ви вже можете писати. Пошук почнеться, щойно довідник буде готовий.
loading-public = Зачекайте хвилинку …

# Settings: what is wrong in them, and how they are explained in the file
settings-unreadable = Налаштування не читаються ({ $reason }).
settings-syntax = Це не читається ({ $message }).
settings-unknown = Налаштування «{ $name }» не існує.
settings-unknown-near = «{ $name }» не існує; мабуть, це «{ $near }».
settings-value = Для «{ $name }» можливо: { $allowed }.
settings-allowed-text = текст у "лапках"
settings-allowed-seconds = ціле число від { $least } до 72000
settings-allowed-keys = "F5" або ["F5", "Alt-Z"]
settings-allowed-table = заголовок у [квадратних дужках]
settings-action = Для «{ $name }» немає клавіші.
settings-action-near = Для «{ $name }» немає клавіші; мабуть, це «{ $near }».
settings-key = «{ $key }» – не клавіша. Клавіші пишуться так: F5, Ctrl-Y, Alt-F.
settings-key-fixed = «{ $key }» зайнято: візьміть F-клавіші, Ctrl або Alt.
settings-key-taken = «{ $key }» уже належить до «{ $action }».
settings-page-file = Налаштування: { $path }
settings-page-missing = Налаштування: { $path } – ще немає; «wegweiser settings --write» створить файл.
settings-page-store = Що ви зберігаєте (список, обране, нотатки …): { $path }
settings-about-data = Довідник: папка з файлами TOML або один такий файл.
settings-about-language = Мова інтерфейсу ({ $languages }); інакше мова системи.
settings-about-theme = Кольори: { $themes }; для темного чи світлого тла, з високим контрастом або без кольорів.
settings-about-rtl = Арабська й перська справа наліво: "app" – упорядковує програма; "terminal" – якщо це вже робить термінал.
settings-about-prefer-frequent = Що ви часто відкриваєте, стоїть вище серед однаково добрих результатів.
settings-about-editor = Програма, в якій ви пишете нотатки; інакше та, що у VISUAL або EDITOR.
settings-about-kiosk-idle = Через скільки секунд без натискань термінал спитає, чи є хтось (30–72000).
settings-about-kiosk-warning = Через скільки секунд після цього питання він усе забуде (20–72000).
settings-about-keys = Власні клавіші: одна чи кілька на дію, наприклад note = ["F5", "Alt-Z"]; [] забирає їх.
settings-about-keys-fixed = Літери, стрілки, Enter, Esc, Tab і Ctrl-C завжди лишаються, як є.

# Notes in a person's own editor
editor-written = Нотатку записано.
editor-removed = Нотатку видалено.
editor-same = Нотатка без змін.
editor-failed = «{ $command }» не спрацювало; нотатка без змін.
editor-none = Не знайдено програми для письма. У налаштуваннях: editor = "nano"

# What counselors keep: the files for it, and what comes in the way of reading or writing them
store-part-shortlist = Мій список
store-part-favorites = Обране
store-part-notes = Нотатки
store-part-visits = Недавно відкриті
store-part-slips = Записки про помилки
store-no-home = Немає особистої папки: усе зберігається лише до виходу.
store-set-aside = { $part }: файл був пошкоджений, тепер він зветься { $file }.
store-damaged = { $part }: файл пошкоджено. Нове зберігається лише до виходу.
store-later = { $part }: з новішої версії Wegweiser. Нове зберігається лише до виходу.
store-unreadable = { $part }: не читається ({ $reason }). Нове зберігається лише до виходу.
store-busy = Не збережено: файли зайняті іншим вікном.
store-full = Не збережено: на диску немає місця.
store-read-only = Не збережено: диск доступний лише для читання.
store-denied = Не збережено: запис не дозволено.
store-held = Не збережено: файл підключено, його не можна замінити.
store-other = Не збережено ({ $reason }).
store-again = Нова спроба – при наступній зміні.
store-mended = Тепер усе збережено.

# Questions and kiosk
leave-question = Закрити Wegweiser?
leave-answers = Enter: так · Esc: ні
idle-warning =
    { $seconds ->
        [one] Ви ще тут? Через { $seconds } секунду Wegweiser почне спочатку.
        [few] Ви ще тут? Через { $seconds } секунди Wegweiser почне спочатку.
        [many] Ви ще тут? Через { $seconds } секунд Wegweiser почне спочатку.
       *[other] Ви ще тут? Через { $seconds } секунди Wegweiser почне спочатку.
    }
idle-more-time = Потрібен час? Натисніть будь-яку клавішу.
kiosk-greeting = Вітаємо! З чим вам допомогти?
kiosk-hint = Виберіть сферу: цифрою, стрілками й Enter або дотиком.
kiosk-staff = Або просто напишіть слово. Якщо є питання, вам допоможуть працівники.

# A comment on an entry of the shortlist
comment-title = Коментар
comment-hint = Він стоїть у вашому списку і друкується на пам’ятці. Enter зберігає його, Esc скасовує.

# Hand-out: contacts to take along
handout-title = Пам’ятка
handout-file = pamiatka
handout-way = Як
handout-language = Мова
handout-age = Вік
handout-tongues = Розмовляє
handout-age-hint = за бажанням, років
handout-tongues-hint = за бажанням, напр. арабська
handout-path = Файл
handout-way-html = Сторінка для друку (HTML)
handout-way-md = Markdown
handout-way-txt = Текст
handout-way-vcf = Картки для контактів (vCard)
handout-way-screen = QR-коди на екрані
handout-way-paper = Роздруківка
handout-about-file = Наявний файл ніколи не буде перезаписано.
handout-about-screen = Коди один за одним для камери телефона; коментарів у них немає.
handout-about-pages = Друкується сторінка з QR-кодами. Якщо сторінку створити не вдасться, друкується текст.
handout-about-text = Друкується текст без QR-кодів. Для сторінок тут бракує Chromium.
handout-button = Enter: видати
handout-underway = Записуємо …
handout-refused = Не записано: { $reason }. Будь ласка, вкажіть іншу папку чи назву.
handout-contacts =
    { $count ->
        [1] Один контакт; зверніть увагу:
        [one] { $count } контакт у такому порядку; зверніть увагу:
        [few] { $count } контакти в такому порядку; зверніть увагу:
        [many] { $count } контактів у такому порядку; зверніть увагу:
       *[other] { $count } контакту в такому порядку; зверніть увагу:
    }
handout-absent =
    { $count ->
        [one] { $count } запису з вашого списку немає в теперішніх даних, тому й на пам’ятці його немає.
        [few] { $count } записів з вашого списку немає в теперішніх даних, тому й на пам’ятці їх немає.
        [many] { $count } записів з вашого списку немає в теперішніх даних, тому й на пам’ятці їх немає.
       *[other] { $count } запису з вашого списку немає в теперішніх даних, тому й на пам’ятці їх немає.
    }
handout-no-age = «{ $said }» – це не вік.
handout-no-tongue = Мови «{ $said }» довідник не знає.
notice-nothing-to-hand-out =
    { KEY("note") ->
        [none] Ваш список порожній. Спершу додайте те, що хочете видати.
       *[key] Ваш список порожній. Клавішею { KEY("note") } додайте те, що хочете видати.
    }
notice-no-path = Будь ласка, вкажіть файл.
caution-age = для іншого віку: { $range }
caution-age-none = жодна послуга там не для цього віку
caution-age-unknown = для якого віку, невідомо
caution-tongues = немає спільної мови; мови там: { $spoken }
caution-tongues-none = немає спільної мови
caution-tongues-unknown = якими мовами там говорять, невідомо
caution-closed = найближчі сім днів не працює ({ $state })
caution-hours-unknown = чи працює в найближчі сім днів, невідомо
caution-undated = джерело не вказує дати
caution-old = понад рік не перевірено (дата: { $date })
caution-private =
    { $count ->
        [one] { $count } особа чи відділ там не публічні, на пам’ятці їх немає
        [few] { $count } особи чи відділи там не публічні, на пам’ятці їх немає
        [many] { $count } осіб чи відділів там не публічні, на пам’ятці їх немає
       *[other] { $count } особи чи відділу там не публічні, на пам’ятці їх немає
    }
written = Записано: { $path }
written-beside = Така назва вже була. Записано: { $path }
unwritten = Не записано: { $path } ({ $reason })
printed-pages = Передано на принтер: сторінка з QR-кодами.
printed-text = Передано на принтер: текст без QR-кодів.
printed-halted = Передано на принтер. Але принтер { $printer } зупинено; він надрукує, щойно знову запрацює.
printing = Готуємо друк …
unprinted =
    { KEY("hand-out") ->
        [none] Не надруковано: { $reason }. Ви можете зберегти пам’ятку як файл.
       *[key] Не надруковано: { $reason }. Ви можете зберегти пам’ятку як файл ({ KEY("hand-out") }).
    }
reason-not-there = там немає такої папки чи програми
reason-denied = запис не дозволено
reason-full = на диску немає місця
reason-read-only = диск доступний лише для читання
reason-no-such-folder = такої папки немає
reason-folder = так уже називається папка
reason-no-folder = частина шляху не є папкою
reason-long-name = назва задовга
reason-no-answer = немає відповіді
reason-no-printer = не налаштовано типового принтера або служба друку не працює
reason-refusing = принтер зараз нічого не приймає

# Keys
key-move = вибрати
key-page = гортати сторінками
key-open = відкрити
key-pick = вибрати
key-follow = перейти
key-yes = так
key-no = ні
key-back = назад
key-forward = знову вперед
key-tab = наступний список
key-tab-back = попередній список
key-tab-number = список із цим номером
key-note = у мій список
key-menu = дії
key-do = виконати
key-shut = закрити
key-mail = надіслати
key-code-next = інший вміст
key-editor = писати нотатку у своєму редакторі
key-guide = коротка інструкція
key-help = довідка
key-cancel = стерти
key-close = до списку
key-clear-shortlist = очистити мій список
key-entry-move = пересунути вище чи нижче в моєму списку
key-comment = коментар до запису в моєму списку
key-keep = зберегти
key-hand-out = видати
key-new-line = новий рядок
key-change = змінити
key-discard = скасувати
key-language = мова
key-theme = змінити кольори
key-focus = перейти між списком і подробицями
key-filters = фільтри
key-filters-clear = зняти всі фільтри
key-choose = вибрати
key-facet = фільтр
key-done = готово
key-sort = змінити порядок списку
key-unknowns = показати чи сховати записи, де це невідомо
key-rub = стерти знак або весь фільтр; без пошуку: назад
key-ends = на початок, у кінець
key-line-ends = на початок, у кінець пошуку
key-cursor = рухатися в рядку пошуку
key-cursor-word = рухатися за словами
key-delete = стерти знак праворуч
key-delete-start = стерти до початку
key-delete-end = стерти до кінця
key-delete-word = стерти слово
key-leave = вийти
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
action-copy-phone = копіювати телефон
action-call = дзвонити
action-copy-email = копіювати ел. пошту
action-write-email = написати ел. листа
action-copy-address = копіювати адресу
action-copy-card = копіювати все
action-open-page = відкрити сайт
action-copy-page = копіювати адресу сайту
action-favor = обране так/ні
action-note = у мій список так/ні
state-on = так
state-off = ні
notice-favored = Тепер в обраному.
notice-unfavored = Більше не в обраному.
page-menu = Дії
page-favorite = в обраному
page-noted = у моєму списку
action-show-code = показати QR-код
page-code = QR-код для телефона
code-card = контакт
code-phone = дзвонити
code-page = сайт
code-text = текст
code-shortened = Скорочено: у більше вікно вміститься більше.
code-needs = Для цього QR-коду потрібне більше вікно. Щонайменше: стовпців { $columns }, рядків { $rows }.
code-needs-other = Tab покаже інший, який поміститься.
code-turn = ← { $number } з { $count } →
code-close = Tab інше · Esc закрити
action-write-note = особиста нотатка
action-report = сповістити про помилку
action-list-slips = показати записки про помилки
note-none = ще немає
page-note = Особиста нотатка ({ $date })
note-title = Особиста нотатка
note-hint =
    Лише для вас: її немає в жодному експорті й на жодній пам’ятці. Enter зберігає, Esc скасовує; порожня видаляється.{ KEY("new-line") ->
        [none] { "" }
       *[key] { " " }{ KEY("new-line") }: новий рядок.
    }{ KEY("editor") ->
        [none] { "" }
       *[key] { " " }{ KEY("editor") } відкриє ваш редактор.
    }
form-room = { $count } з { $limit } знаків
form-no-room = Місця більше немає ({ $limit } знаків): не вмістилося { $lost }.
notice-note-kept = Нотатку збережено.
notice-discard = Ще раз Esc – і текст зникне.
notice-note-once-more =
    { KEY("editor") ->
        [none] Нотатку збережено.
       *[key] Збережено. Ще раз { KEY("editor") } відкриє редактор.
    }
notice-note-removed = Нотатку видалено.
slip-title = Сповістити про помилку: що не так?
slip-hint =
    { KEY("new-line") ->
        [none] Enter створить записку про помилку, яку потім можна надіслати чи скопіювати. Esc скасовує.
       *[key] Enter створить записку про помилку, яку потім можна надіслати чи скопіювати. { KEY("new-line") }: новий рядок. Esc скасовує.
    }
slip-mail-cut = Текст задовгий для поштової програми, там бракує кінця. k скопіює все.
notice-slip-kept = Записку про помилку створено. Enter надішле її, k скопіює, Esc залишить тут.
notice-slip-settled = Записку про помилку опрацьовано.
slips-title =
    { $count ->
        [0] Записки про помилки
        [one] { $count } записка про помилку
        [few] { $count } записки про помилки
        [many] { $count } записок про помилки
       *[other] { $count } записки про помилки
    }
slips-none =
    { KEY("report") ->
        [none] Їх немає.
       *[key] Їх немає. { KEY("report") } створить нову.
    }
slip-mail = надіслати на { $address }
slip-mail-nobody = надіслати (кому – у довіднику не вказано)
slip-copy = копіювати як текст
slip-settle = вирішено, прибрати
slip-subject = Записка про помилку
slip-letter-subject = Помилка в довіднику «{ $directory }»: { $title }
slip-letter-record = Запис: { $title } ({ $id })
slip-letter-dates = Помічено: { $date }, дата даних: { $edition }
slip-letter-wrong = Що не так:
slip-letter-now = Що зараз стоїть у довіднику:
slip-letter-gone = Цього запису в довіднику вже немає.
action-subject-card = Запис
notice-nothing-selected = Будь ласка, спершу виберіть запис.
notice-not-for-this = Це можливо лише для послуг і адрес.
copied-system = Скопійовано. { $what }: { $text } (буфер обміну системи)
copied-terminal = { $what }: { $text } (термінал попросили скопіювати; без підтвердження)
copied-nowhere = Тут немає буфера обміну. { $what }: { $text }
copied-too-long = { $what }: задовго для копіювання.
opened = Відкрито в { $program }: { $address }
opened-nothing = Тут немає програми, що це відкриє. Адреса: { $address }
opened-nothing-mail = Тут немає програми для електронної пошти. Натисніть k, щоб скопіювати записку.

# Guide at the first start; it must fit 34 columns
guide-title = Вітаємо
guide-letters = Пишіть
guide-type = що шукаєте і де
guide-move = вибрати
guide-open = відкрити
guide-back = назад
guide-note = у мій список
guide-menu = дзвонити, копіювати …
guide-cancel = стерти пошук
guide-help = усі клавіші
guide-end =
    { KEY("guide") ->
        [none] Пишіть або Enter.
       *[key] Пишіть або Enter. ({ KEY("guide") })
    }

# Help
help-title = Довідка
help-pick = Інша програма чекає на ваш вибір: Enter на послузі або адресі передає запис і закриває Wegweiser. Якщо ви просто вийдете, нічого не буде передано.
help-intro = Просто пишіть: кожне слово має трапитися, порядок довільний. Описки, ae замість ä і частини слів дозволені. Гортати: ↑ і ↓, закрити: Esc.
help-search = Як звузити пошук
help-phrase = "Deutsch lernen" – саме ці слова в цьому порядку
help-without = -online – цього слова не має бути
help-town = town:{ $town } – лише в цьому місті
help-field = field:{ $field } – лише в цій сфері
help-topic = topic:{ $topic } – лише на цю тему
help-language = lang:arabic – де говорять цією мовою
help-kind = kind:authority – лише організації цього виду
help-age = age:19 – для людей цього віку
help-open = open:now – відчинено або за записом; також open:th16
help-verified = verified:<2024 – востаннє перевірено до 2024
help-unknown = lang:? – де це невідомо; ? діє в кожному фільтрі
help-favorite = favorite:yes – лише ваше обране
help-menu = Що можна зробити із записом. Досить літери на початку рядка, або вибирайте клавішами ↑ і ↓. Якщо щось неможливо, це сказано в рядку.
help-comment = Коментар для вашого клієнта чи клієнтки. Він стоїть у вашому списку і друкується на пам’ятці.
help-filters = Фільтри звужують пошук; кожен стоїть і словом у рядку пошуку. Пишіть, щоб знайти значення; Enter вмикає або вимикає його.
help-handout = Пам’ятка, яку людина візьме із собою: виберіть, у якому вигляді.
help-code = QR-код містить те, що стоїть поруч: контакт, номер, адресу сторінки або текст. Камера телефона читає його без мережі. Якщо контактів кілька, далі ведуть ← і →.
help-writing = Особиста нотатка лишається тут, у вас. Записка про помилку каже, що в записі неправильно; потім її можна надіслати або скопіювати.
help-slips = Записки про помилки для тих, хто веде довідник, найновіша вгорі. Літери під списком діють для вибраної: m надсилає, k копіює, e прибирає як вирішену.
help-here = Тут
help-group-record = Із записом
help-group-shortlist = Мій список
help-group-way = Рух
help-group-line = Пошук
help-group-rest = Вигляд і вихід
help-origin =
    { $errors ->
        [0] Дані: { $origin }.
        [one] Дані: { $origin }. У них { $errors } помилка; «wegweiser check» покаже її.
        [few] Дані: { $origin }. У них { $errors } помилки; «wegweiser check» покаже їх.
        [many] Дані: { $origin }. У них { $errors } помилок; «wegweiser check» покаже їх.
       *[other] Дані: { $origin }. У них { $errors } помилки; «wegweiser check» покаже їх.
    }
origin-embedded = вбудовані дані програми

# Details
kind-field = Сфера
kind-goal = Ціль
section-goals = Цілі
section-field = Сфера
section-goal-offers = Послуги для цієї цілі
section-offers-count =
    { $count ->
        [0] Послуг ще немає
        [one] { $count } послуга
        [few] { $count } послуги
        [many] { $count } послуг
       *[other] { $count } послуги
    }
section-offers = Послуги
section-other-offers = Інші послуги там
section-what-for = Про що йдеться
section-contact = Контакт
section-where = Де
section-times = Години й мови
section-how = Як отримати допомогу
section-partner = До кого звернутися
section-serves = Сприяє цим цілям
section-search = Шукати далі
section-sources = Дата і джерела
goal-without-offers = Для цієї цілі в довіднику ще немає послуг.
label-audience = Для кого
label-age = Вік
label-phone = Телефон
label-email = Ел. пошта
label-website = Сайт
label-fax = Факс
label-address = Адреса
label-town = Місто
label-street = Вулиця
label-wheelchair = Крісло колісне
label-area = Територія
label-now = Зараз
label-hours = Години
label-languages = Мови
label-interpreter = З перекладачем
label-steps = Порядок
label-documents = Взяти із собою
label-cost = Вартість
label-by-appointment = Попередній запис
label-topics = Теми
label-not-known = Невідомо
label-verified = Дата
label-confidence = Надійність
label-note = Примітка
address-secret = не вказана, щоб захистити жінок, які там живуть
unknown = невідомо
hours-unknown = невідомо, будь ласка, уточніть
hours-unknown-call = невідомо, зателефонуйте: { $phone }
by-appointment = лише за записом
without-appointment = без запису
fallback-mark = нім.
warning-old = Дата: { $date }. Ці дані понад рік не перевіряли. Перш ніж іти, будь ласка, уточніть.
warning-undated = Джерело не вказує дати. Перш ніж іти, будь ласка, уточніть.
age-range =
    { $to ->
        [one] від { $from } до { $to } року
        [few] від { $from } до { $to } років
        [many] від { $from } до { $to } років
       *[other] від { $from } до { $to } року
    }
age-from =
    { $from ->
        [one] від { $from } року
        [few] від { $from } років
        [many] від { $from } років
       *[other] від { $from } року
    }
age-to =
    { $to ->
        [one] до { $to } року
        [few] до { $to } років
        [many] до { $to } років
       *[other] до { $to } року
    }
wheelchair-yes = доступно
wheelchair-limited = частково доступно
wheelchair-no = недоступно
cost-free = безкоштовно
cost-paid = платно
cost-reduced = дешевше, якщо дохід низький
confidence-high = висока
confidence-medium = середня
confidence-low = низька
found-in = Де знайдено: { $parts }
part-title = Назва
part-organization = Установа
part-short_name = Коротка назва
part-offer = Послуга
part-topic = Тема
part-text = Опис
part-audience = Для кого
part-field = Сфера
part-goal = Ціль
part-town = Місто
part-area = Територія (і це місто теж)
part-street = Вулиця
part-postcode = Індекс
part-phone = Телефон
part-email = Ел. пошта
part-web = Сайт
part-contact = Контактна особа
tier-alias = інше слово для цього
tier-infix = частина слова
tier-typo = схоже написання
tier-sound = схоже звучить
tier-fuzzy = літери в цьому порядку

# Opening hours
hours-always = цілодобово
hours-holidays = Свята
hours-school-holidays = Канікули
hours-closed = зачинено
hours-last = остан.
hours-today = { $day } (сьогодні)
hours-open = відчинено
with-appointment = за записом
opens-next = зачинено до { $time }
open-until = відчинено до { $time }
open-by-appointment = за домовленістю
closed-holiday = свято, зачинено
closed-opens = { $closed } до { $time }
day-mo = Пн
day-tu = Вт
day-we = Ср
day-th = Чт
day-fr = Пт
day-sa = Сб
day-su = Нд
month-jan = січень
month-feb = лютий
month-mar = березень
month-apr = квітень
month-may = травень
month-jun = червень
month-jul = липень
month-aug = серпень
month-sep = вересень
month-oct = жовтень
month-nov = листопад
month-dec = грудень

# Kinds of organization: words for the filter kind:, separated by commas
kind-words-authority = Державна установа, Відомство, Адміністрація
kind-words-welfare = Благодійна організація, Соціальна служба
kind-words-association = Об’єднання, Товариство
kind-words-initiative = Ініціатива, Мережа
kind-words-church = Церква, Парафія, Релігійна громада
kind-words-company = Компанія, Фірма
kind-words-health = Медицина, Лікарня, Лікар
kind-words-school = Школа, Навчальний заклад
kind-words-helpline = Телефон довіри, Гаряча лінія, Екстрений виклик

# Languages
tongue-de = німецька
tongue-en = англійська
tongue-pl = польська
tongue-uk = українська
tongue-ru = російська
tongue-ar = арабська
tongue-fa = перська
tongue-vi = в’єтнамська
tongue-tr = турецька
tongue-ku = курдська
tongue-fr = французька
tongue-es = іспанська
tongue-sq = албанська
tongue-cs = чеська
tongue-be = білоруська
tongue-ur = урду
tongue-hsb = верхньолужицька
tongue-dsb = нижньолужицька
tongue-ro = румунська
tongue-bg = болгарська
tongue-sr = сербська
tongue-hu = угорська
tongue-it = італійська
tongue-pt = португальська
tongue-ps = пушту
tongue-ti = тигринья
tongue-so = сомалійська
tongue-am = амхарська
tongue-zh = китайська

# Lines instead of a screen (--plain): words that can be typed, the shortest first, parted by blanks
plain-word-more = m ще
plain-word-next = n далі
plain-word-previous = p попередній
plain-word-back = b назад
plain-word-home = s початок
plain-word-offers = o послуги
plain-word-addresses = a адреси
plain-word-goals = g цілі
plain-word-pages = c концепція
plain-word-all = * все
plain-word-unknown = u невідомо
plain-word-note = + додати
plain-word-shortlist = l список
plain-word-clear = x очистити
plain-word-phone = t телефон
plain-word-copy = k копіювати
plain-word-favor = f обране
plain-word-memo = j нотатка
plain-word-comment = w коментар
plain-word-slip = e помилка
plain-word-slips = z записки
plain-word-mail = i надіслати
plain-word-settle = d вирішено
plain-word-handout = v видати
plain-word-print = r друк
plain-word-help = ? h довідка
plain-word-end = q вихід
plain-help = Напишіть, що шукаєте, або номер рядка. Скісна риска на початку завжди означає пошук, наприклад /ще.
plain-help-more = наступні рядки; те саме робить сама клавіша Enter
plain-help-next = наступний запис у списку
plain-help-previous = попередній запис у списку
plain-help-back = назад, наприклад до списку
plain-help-home = на початок, до сфер
plain-help-offers = лише знайдені послуги
plain-help-addresses = лише знайдені адреси
plain-help-goals = лише знайдені сфери й цілі
plain-help-pages = лише знайдені сторінки концепції
plain-help-all = знову всі результати пошуку
plain-help-unknown = також записи, де для фільтра бракує відомостей, або знову без них
plain-help-note = додати відкритий запис до вашого списку або прибрати; у переліку – з номером, наприклад +3
plain-help-shortlist = ваш список
plain-help-clear = очистити ваш список
plain-help-phone = телефонні номери відкритого запису; у переліку – з номером, наприклад t3
plain-help-copy = копіювати номер телефону, k2 – другий; у переліку – номер із цього рядка, наприклад k3; у відкритій записці про помилку – лист
plain-help-favor = додати відкритий запис до обраного або прибрати; favorite:yes покаже все обране
plain-help-memo = нотатка лише для вас: «нотатка» і текст, або саме «нотатка» для кількох рядків; «нотатка -» видалить її
plain-help-comment = «коментар» і текст для вашого списку, його буде надруковано на пам’ятці; «коментар -» видалить його
plain-help-slip = сповістити про помилку: «помилка» і текст, або саме «помилка» для кількох рядків
plain-help-slips = записки про помилки
plain-help-mail = надіслати відкриту записку про помилку
plain-help-settle = прибрати відкриту записку про помилку
plain-help-handout = записати ваш список або відкритий запис у файл як пам’ятку; можна вказати мову й формат, наприклад «видати de txt»
plain-help-print = те саме надрукувати
plain-help-help = ця довідка
plain-help-end = вийти
plain-hello = Напишіть, що шукаєте, або номер. ? – довідка, q – вихід.
plain-prompt = Пошук або номер:
plain-found =
    { $count ->
        [0] За запитом «{ $query }» нічого не знайдено.
        [one] { $count } результат для «{ $query }».
        [few] { $count } результати для «{ $query }».
        [many] { $count } результатів для «{ $query }».
       *[other] { $count } результату для «{ $query }».
    }
plain-only = Лише: { $list }. «все» знову покаже всі результати.
plain-left =
    { $count ->
        [0] Далі: m.
        [one] Ще { $count } номер. Далі: m.
        [few] Ще { $count } номери. Далі: m.
        [many] Ще { $count } номерів. Далі: m.
       *[other] Ще { $count } номера. Далі: m.
    }
plain-all-told = Це все.
plain-unknown =
    { $count ->
        [one] Невідомо, чи підходить { $count } запис:
        [few] Невідомо, чи підходять { $count } записи:
        [many] Невідомо, чи підходять { $count } записів:
       *[other] Невідомо, чи підходять { $count } запису:
    }
plain-unknown-hidden =
    { $count ->
        [one] Невідомо, чи підходить ще { $count } запис. u покаже його.
        [few] Невідомо, чи підходять ще { $count } записи. u покаже їх.
        [many] Невідомо, чи підходять ще { $count } записів. u покаже їх.
       *[other] Невідомо, чи підходять ще { $count } запису. u покаже їх.
    }
plain-no-number = Номера { $number } тут немає. Якщо хочете шукати це число, напишіть /{ $number }.
plain-no-other = Далі в цей бік нічого немає. b – назад.
plain-at-home = Ви на початку.
plain-no-query = Будь ласка, спершу щось пошукайте.
plain-prompt-line = Рядок { $number }:
plain-write = Пишіть, можна й кілька рядків. Порожній рядок зберігає, сама лише крапка скасовує.
plain-write-discarded = Скасовано, нічого не збережено.
plain-not-noted = Коментар можна додати лише до запису у вашому списку. + додасть цей запис.
plain-nothing-to-hand-out = Ваш список порожній, і жодного контакту не відкрито. Знаком + додайте те, що хочете видати.
plain-handout-strange = «{ $word }» – це не мова й не формат. Формати: html, md, txt, vcf.
plain-no-printer = Принтера тут немає. «видати» запише пам’ятку у файл.
plain-slips-none = Записок про помилки немає.
plain-unprinted = Не надруковано: { $reason }. «видати» запише пам’ятку у файл.
plain-slip-kept = Записку про помилку створено. «записки» покаже всі; там її можна надіслати або скопіювати.
plain-slip-how = «надіслати» – на { $address }, k – скопіювати, «вирішено» – прибрати.
plain-slip-how-nobody = «надіслати» – відкрити як лист ел. пошти, k – скопіювати, «вирішено» – прибрати.
plain-no-slip = Будь ласка, спершу відкрийте записку про помилку за її номером; «записки» покаже всі.
too-long = Задовгий текст, символів: { $count }, можна щонайбільше { $limit }. Нічого не прийнято.
too-long-line = Цей рядок задовгий, можна щонайбільше { $limit } байтів. Нічого не прийнято.
plain-shortlist =
    { $count ->
        [0] Ваш список порожній.
        [one] У вашому списку { $count } запис.
        [few] У вашому списку { $count } записи.
        [many] У вашому списку { $count } записів.
       *[other] У вашому списку { $count } запису.
    }
plain-cleared =
    { $count ->
        [0] Ваш список уже був порожній.
        [one] Ваш список порожній. У ньому був { $count } запис.
        [few] Ваш список порожній. У ньому було { $count } записи.
        [many] Ваш список порожній. У ньому було { $count } записів.
       *[other] Ваш список порожній. У ньому було { $count } запису.
    }
plain-noted = У вашому списку.
plain-comment = У вашому списку: { $comment }
plain-attention = Увага: { $text }
plain-kind-address = Адреса
plain-no-town = місто невідоме
plain-hours-unknown = години невідомі
plain-undated = давність даних невідома
plain-old = дані за { $year } рік

# A choice for another program
pick-no-phone = { $id }: номер телефону невідомий.

# Search on the command line
search-none = За запитом «{ $query }» нічого не знайдено.
search-more = … і ще { $count }
search-unknown =
    { $count ->
        [one] Ще { $count }, де це невідомо (чи підходить під фільтр, сказати не можна)
        [few] Ще { $count }, де це невідомо (чи підходять під фільтр, сказати не можна)
        [many] Ще { $count }, де це невідомо (чи підходять під фільтр, сказати не можна)
       *[other] Ще { $count }, де це невідомо (чи підходять під фільтр, сказати не можна)
    }
search-no-time = «{ $value }» – це не час. Напишіть, наприклад, open:now, open:th16, open:tomorrow або open:2026-12-24T10.
search-did-you-mean = Можливо, ви шукали: { $queries }?

# Checking the data: one message and one hint each
check-summary =
    { $errors ->
        [one] { $errors } помилка
        [few] { $errors } помилки
        [many] { $errors } помилок
       *[other] { $errors } помилки
    }, { $warnings ->
        [one] { $warnings } попередження
        [few] { $warnings } попередження
        [many] { $warnings } попереджень
       *[other] { $warnings } попередження
    }
check-more =
    { $count ->
        [one] … і ще { $count } таке повідомлення
        [few] … і ще { $count } таких повідомлення
        [many] … і ще { $count } таких повідомлень
       *[other] … і ще { $count } такого повідомлення
    }
check-error = Помилка
check-warning = Попередження
check-hint = Що робити: { $hint }
finding-unreadable = Файл не читається: { $reason }.
finding-unreadable-hint = Перевірте, чи він є і чи можна вам його відкривати.
finding-encoding = Файл збережено не в UTF-8.
finding-encoding-hint = Збережіть його в редакторі з кодуванням «UTF-8».
finding-syntax =
    { $kind ->
        [other] Тут порушено правила запису файлу ({ $message }).
       *[known] Тут порушено правила запису файлу.
    }
finding-syntax-hint =
    { $kind ->
        [quotes] Ставте прямі лапки ("), а не « » чи „ “.
        [header] Заголовки стоять у подвійних квадратних дужках, наприклад [[partner]]; перевірте й попередні.
        [equals] Між назвою і значенням має бути знак рівності: name = "значення".
        [phone] Телефонні номери й індекси стоять у лапках: ["+49 30 23125-000"].
        [boolean] Замість «так» і «ні» пишіть true і false, без лапок.
        [unquoted] Тексти стоять у лапках: name = "значення".
        [date] Дата пишеться так: 2026-11-22, інші тексти – у лапках.
        [unclosed] Лапки або дужку не закрито.
        [trailing] Після значення рядок закінчується. Кілька значень стоять у квадратних дужках, лапки в тексті – як « ».
        [comma] Між двома значеннями має бути кома; можливо, бракує і дужки в кінці.
        [duplicate] Це тут уже є; видаліть одне з двох.
        [backslash] Замість однієї зворотної скісної риски пишіть дві: \\.
        [key] Назви ліворуч від знака рівності складаються з a–z, цифр, - і _, наприклад street.
        [comment] Коментарі починаються з решітки: # коментар.
        [control] Тут невидимий керівний символ; напишіть це місце заново.
        [line-ends] Збережіть файл у редакторі з кінцями рядків Windows (CRLF) або Linux (LF).
       *[other] Перевірте лапки, дужки й коми в цьому і попередньому рядку.
    }
finding-format = Цей файл має формат { $found }; програма читає лише формат { $known }.
finding-format-hint = Візьміть новішу програму або напишіть format = { $known }.
finding-no-records = Даних немає.
finding-no-records-hint = Потрібні файли TOML із [[partner]], [[field]] або [[page]].
finding-no-directory = Бракує розділу [directory] з назвою і датою даних.
finding-no-directory-hint = Напишіть в одному з файлів: [directory], а нижче title = "…" і edition = 2026-11-22.
finding-second-directory = Розділ [directory] тут удруге; перший – у { $first }.
finding-second-directory-hint = Видаліть один із двох.
finding-unknown-key = Назва «{ $key }» тут нічого не означає.
finding-unknown-key-hint =
    { $nearest ->
        [none] Можливі назви: { $known }.
       *[other] Можливо, це «{ $nearest }»?
    }
finding-missing-key = Тут бракує «{ $key }»; запис пропущено.
finding-missing-key-hint = Додайте: { $key } = "…".
finding-wrong-type = У «{ $key }» значення не того виду.
finding-wrong-type-hint =
    { $wanted ->
        [text] Потрібен текст у лапках: { $key } = "…".
        [list] Потрібен список: { $key } = ["…", "…"].
        [boolean] Потрібно true або false, без лапок.
        [integer] Потрібне ціле число, без лапок.
        [tables] Потрібні записи із заголовком [[{ $key }]], у подвійних дужках.
       *[other] Потрібні фігурні дужки: { $key } = {"{"} … {"}"}.
    }
finding-bad-choice = Значення «{ $value }» для «{ $key }» не передбачене.
finding-bad-choice-hint = Можливі значення: { $choices }.
finding-bad-id = «{ $value }» не може бути ідентифікатором; запис пропущено.
finding-bad-id-hint = Беріть малі літери a–z, цифри й дефіси, наприклад "stadt-musterstadt".
finding-duplicate-id = Ідентифікатор «{ $id }» уже є в { $first }; цей запис пропущено.
finding-duplicate-id-hint = Дайте одному з двох інший ідентифікатор або видаліть один.
finding-dangling-id =
    { $kind ->
        [partner] Організації з ідентифікатором «{ $id }» немає.
        [field] Сфери з ідентифікатором «{ $id }» немає.
        [goal] Цілі з ідентифікатором «{ $id }» немає.
        [topic] Теми з ідентифікатором «{ $id }» немає.
       *[place] Міста з ідентифікатором «{ $id }» немає.
    }
finding-dangling-id-hint =
    { $nearest ->
        [none] Створіть такий запис або візьміть наявний ідентифікатор.
       *[other] Можливо, це «{ $nearest }»?
    }
finding-orphan = Цю послугу пропущено: у заголовку її організації вище помилка.
finding-orphan-hint = Виправте заголовок вище; він пишеться [[partner]], у подвійних дужках.
finding-future-date = Дата { $date } у «{ $id }» ще не настала.
finding-future-date-hint = Напишіть день, коли з’явилося джерело або хтось підтвердив дані.
finding-bad-date = «{ $value }» – це не дата.
finding-bad-date-hint = Напишіть 2026-11-22, для місяця "2026-11", для року "2026".
finding-bad-phone = «{ $value }» – це не номер телефону.
finding-bad-phone-hint = Напишіть його з кодом країни: "+49 30 23125-000". Короткі номери на зразок "116 117" лишаються, як є.
finding-bad-email = «{ $value }» – це не адреса електронної пошти.
finding-bad-email-hint = Пишіть так: "name@beispiel.de", без mailto: і без пробілів.
finding-bad-web-address = «{ $value }» – це не адреса сайту.
finding-bad-web-address-hint = Пишіть її з https:// на початку, без пробілів.
finding-bad-postcode = «{ $value }» – це не поштовий індекс.
finding-bad-postcode-hint = Індекси мають п’ять цифр і стоять у лапках: "03149".
finding-wrong-postcode = Індекс { $value } у «{ $id }» не належить до { $place }.
finding-wrong-postcode-hint = Там є { $known }. Виправте postcode чи town або доповніть postcodes міста.
finding-bad-hours = «{ $value }» – години роботи записано не за правилами.
finding-bad-hours-hint = Напишіть, наприклад, "Tu 09:00-12:00,13:00-18:00; Fr 09:00-12:00" (Mo Tu We Th Fr Sa Su); усе інше – в hours_note.
finding-bad-language = «{ $value }» – це не код мови.
finding-bad-language-hint = Беріть коди за ISO 639, наприклад "de", "pl", "uk", "ar".
finding-bad-age = Такий вік неможливий.
finding-bad-age-hint = Напишіть age = {"{"} from = 12, to = 27 {"}"}; одне з двох можна пропустити.
finding-too-long = «{ $key }» задовге: можна не більше знаків, ніж { $longest }; решту пропущено.
finding-too-long-hint = Скоротіть текст. А може, бракує лапок у кінці?
finding-too-many = У цьому файлі треба виправити більше (ще зауважень: { $count }).
finding-too-many-hint = Виправте перші й перевірте ще раз.
finding-shelter-address = У записі «{ $id }» (притулок для жінок) є вулиця; її не показуємо.
finding-shelter-address-hint = Видаліть вулицю: адреса притулку для жінок таємна. Якщо це не притулок, приберіть тему «frauenhaus» з його послуг.
finding-unsafe-text = «{ $key }» містить керівні символи; їх прибрано.
finding-unsafe-text-hint = Напишіть текст заново, не копіюючи його з іншої програми.
finding-undated = «{ $id }» не має дати джерела.
finding-undated-hint = Уточніть і додайте в verified: on = { $today }.
finding-old = «{ $id }» востаннє перевірено понад дванадцять місяців тому: { $date }.
finding-old-hint = Уточніть і вкажіть у verified день: on = { $today }.
finding-no-source = «{ $id }» не називає джерела.
finding-no-source-hint = Додайте в verified: source = "https://…".
finding-unreachable = «{ $id }» не має ні телефону, ні електронної пошти, ні сайту, ні вулиці.
finding-unreachable-hint = Додайте, як зв’язатися з цією організацією.
finding-no-field = Послуга «{ $id }» не належить до жодної сфери.
finding-no-field-hint = Додайте: fields = ["…"].
finding-no-goal = Послуга «{ $id }» не сприяє жодній цілі.
finding-no-goal-hint = Додайте: goals = ["…"], якщо якась підходить.
finding-no-topic = Послуга «{ $id }» не має теми; її важко знайти.
finding-no-topic-hint = Додайте: topics = ["…"].
finding-no-offer = «{ $id }» не має послуг; ніхто не дізнається, чим займається ця організація.
finding-no-offer-hint = Додайте нижче [[partner.offer]].
finding-alert-expired = Оголошення «{ $id }» діяло лише до { $date }.
finding-alert-expired-hint = Видаліть alert або змініть until.
finding-near-duplicate = «{ $id }» – мабуть, та сама організація, що й «{ $first }».
finding-near-duplicate-hint = Зробіть з них один запис або розрізніть їх через unit = "…".
finding-address-spelling = У «{ $id }» вулиця пишеться «{ $value }», в інших – «{ $usual }».
finding-address-spelling-hint = Пишіть усюди однаково: street = "{ $usual }".
finding-fax-is-phone = Номер факсу { $value } у «{ $id }» є телефоном у «{ $first }».
finding-fax-is-phone-hint = Подзвоніть туди й викресліть хибне: fax або phone.
finding-hours-overlap = У годинах роботи «{ $id }» перетинаються години одного дня.
finding-hours-overlap-hint = Пишіть кожен час лише раз: "Tu 09:00-12:00,13:00-18:00" замість "{ $value }".
finding-hours-replaced = У годинах роботи «{ $id }» одна частина ніколи не діє, бо пізніша називає ті самі дні.
finding-hours-replaced-hint = Години одного дня пишуться разом: "Tu 09:00-12:00,13:00-18:00" замість двох Tu.
finding-one-language = «{ $id }» не перекладено; текстів лише однією мовою: { $count }.
finding-one-language-hint = Додайте переклад: { $key } = {"{"} de = "…", en = "…" {"}"}.
finding-abbreviation = «{ $id }» зветься лише «{ $value }»; що це означає, ніде не сказано.
finding-abbreviation-hint = Напишіть назву повністю, а скорочення – в also = ["{ $value }"].

# Report: what the directory covers and what it does not
report-title = Звіт про довідник «{ $directory }»
report-dates = { $region } · дата даних: { $edition } · звіт на { $date }
report-overview = Огляд
report-what = Що
report-count = Кількість
report-partners = Організації
report-offers = Послуги
report-towns-count = Міста на території
report-goals-without-offer = Цілі без послуг (усього { $goals })
report-topics-without-offer = Теми без послуг (усього { $topics })
report-offers-without-goal = Послуги без цілі
report-offers-without-topic = Послуги без теми
report-partners-without-offer = Організації без послуг
report-partners-old = Організації, які не перевіряли понад дванадцять місяців
report-partners-undated = Організації без дати
report-fields = Послуги за сферами й цілями
report-fields-note = Одна послуга може належати до кількох сфер і цілей; тоді її враховано в кожній. До яких саме, вирішують ті, хто веде довідник.
report-goals-silent =
    { $count ->
        [0] Для кожної цілі є принаймні одна послуга (усього цілей: { $goals }).
        [one] Ще немає послуг для { $count } цілі з { $goals }.
        [few] Ще немає послуг для { $count } цілей з { $goals }.
        [many] Ще немає послуг для { $count } цілей з { $goals }.
       *[other] Ще немає послуг для { $count } цілі з { $goals }.
    }
report-field-or-goal = Сфера, під нею її цілі
report-towns = Міста й сфери
report-towns-note = Число – це послуги організацій у місті; над стовпцями стоїть номер сфери. «район»: лише організації деінде, які за власними даними працюють для всієї території. «немає»: ні того, ні того. «теми без»: для стількох тем там немає ні того, ні того.
report-county-note =
    { $partners ->
        [one] Для всієї території працює { $partners } організація; її враховано в кожному місті. Послуг там: { $offers }.
        [few] Для всієї території працюють { $partners } організації; їх враховано в кожному місті. Послуг там: { $offers }.
        [many] Для всієї території працюють { $partners } організацій; їх враховано в кожному місті. Послуг там: { $offers }.
       *[other] Для всієї території працюють { $partners } організації; їх враховано в кожному місті. Послуг там: { $offers }.
    }
report-unassigned-note = Послуг, не віднесених до жодного міста: { $unassigned }. Їхня організація розташована поза територією або не має міста й не називає всієї території; проте деяким містам вона може допомагати.
report-blank = немає
report-county = район
report-blank-topics = теми без
report-county-wide = уся територія
report-unassigned = без міста
report-topics = Міста й теми
report-topics-note = Читається як таблиця міст і сфер: число – послуги в місті, «район» – послуги деінде для всієї території, «немає» – ні того, ні того.
report-completeness = Повнота даних
report-completeness-note = «Невідомо» означає: жодне джерело цього не каже. Це не означає «ні». Чого послуга не каже сама, те взято від її організації. Адреса притулку для жінок таємна і в частках не враховується.
report-property = Відомості
report-known = відомо
report-unknown = невідомо
report-secret = таємно
report-percent-known = частка відомого
report-percent = { $percent } %
report-age = Давність даних
report-age-note = Враховано дату джерела. Послуга без власної дати має дату своєї організації.
report-state = Стан
report-freshness = Остання перевірка
report-fresh = перевірено за останні дванадцять місяців
report-old = не перевірено понад дванадцять місяців
report-undated = без дати
report-ahead = дата ще не настала
report-by-year = За роком останньої перевірки
report-year = Рік
report-languages = Мови послуг
report-languages-note = Якими мовами там говорять, для частини послуг невідомо (послуг: { $offers }, з них невідомо: { $unknown }): жодне джерело мов не називає. Це не означає, що там не говорять жодною. Послугу кількома мовами враховано для кожної.
report-language = Мова
report-spoken = говорять
report-translations = Тексти за мовою інтерфейсу
report-translations-note = Тексти даних: назви, описи, примітки. Де перекладу бракує, стоїть німецький текст.
report-record = Вид запису
report-translated = є
report-missing = бракує
report-percent-translated = частка наявних
report-chart-note = Стовпчаста діаграма. Ті самі числа – в таблиці нижче.
report-contents = Зміст
report-names = Послуги кожної цілі з назвами
report-no-goal-here = Належить до сфери, але не до цих цілей

# Differences of two editions
diff-title = Що змінилося: { $directory }
diff-none = Ці дві версії даних не відрізняються.
diff-added = Нове ({ $count })
diff-removed = Більше немає ({ $count })
diff-moved = Нова адреса ({ $count })
diff-changed = Змінено ({ $count })
diff-record = { $kind } «{ $title }», { $id }
diff-named = { $kind } «{ $title }»
record-directory = Довідник
record-page = Сторінка концепції
record-field = Сфера
record-goal = Ціль
record-topic = Тема
record-place = Місто
record-partner = Організація
record-offer = Послуга
property-title = Назва
property-text = Текст
property-sources = Джерела
property-fields = Сфери
property-also = Інші назви
property-name = Назва
property-postcodes = Індекси
property-outside = Поза територією
property-region = Територія
property-edition = Дата даних
property-holidays = Свята
property-steward = Виправляє дані
property-unit = Відділ
property-kind = Вид
property-street = Вулиця
property-postcode = Індекс
property-town = Місто
property-wheelchair = Крісло колісне
property-area = Обслуговує
property-note = Примітка
property-contact = Особи
property-partner = Організація
property-summary = Опис
property-goals = Цілі
property-topics = Теми
property-audience = Для кого
property-age = Вік
property-cost = Вартість
property-steps = Порядок
property-documents = Взяти із собою
property-phone = Телефон
property-fax = Факс
property-email = Ел. пошта
property-website = Сайт
property-hours = Години роботи
property-hours-note = Примітка до годин
property-by-appointment = Запис
property-languages = Мови
property-interpreter = З перекладачем
property-alert = Оголошення
property-until = Оголошення діє до
property-verified = Перевірено
property-source = Джерело
property-confidence = Надійність

# Cards for address books
card-facts = Дата відомостей: { $date }
card-undated = Від якого дня ці відомості, невідомо.
card-source = Джерело: { $page }
card-directory = З довідника: { $directory }, дата даних: { $date }

# Pages, and sheets to take along
paper-handout = Тут вам допоможуть
paper-ask = Дані можуть змінитися. Перш ніж іти, будь ласка, уточніть.
paper-qr = Контакт у телефон: наведіть камеру на цей код.
paper-note = Нотатки
paper-comment = Для вас
paper-by-field = За сферами
paper-by-town = За містами
paper-no-town = Без постійного місця
paper-filter = Лише записи, де є:
paper-none = Жоден запис не підходить. Перевірте, будь ласка, написання або візьміть інше слово.
paper-counts =
    { $partners ->
        [one] { $partners } організація
        [few] { $partners } організації
        [many] { $partners } організацій
       *[other] { $partners } організації
    }, { $offers ->
        [one] { $offers } послуга
        [few] { $offers } послуги
        [many] { $offers } послуг
       *[other] { $offers } послуги
    }
paper-top = Вгору

# Taking in tables of others
import-quoted = «{ $value }»
import-strangers = Ці стовпці невідомі, їх не взято: { $columns }
import-added = Рядок { $row }: новий запис «{ $title }» ({ $id }) у { $file }.
import-changed = Рядок { $row }: { $id }, { $key }: { $old } → { $new }
import-value-left = Рядок { $row }: { $key } не взято, бо «{ $value }» не зрозуміло або невідомо довіднику.
import-value-wrong = Рядок { $row }: { $key } не взято: { $why }
import-letters-lost = Рядок { $row }: { $key } не взято, бо { $new } втратило літери. Залишається: { $old }. Збережіть таблицю як UTF-8 або XLSX.
import-row-left = Рядок { $row } не взято: { $why }
import-no-name = Бракує назви.
import-no-id = ID { $id } не існує.
import-no-id-near = ID { $id } не існує. Найближчий — { $near }.
import-open-quote = Лапки, відкриті в рядку { $line } файлу, ніде не закриті. Усі рядки після нього теж не перенесено.
import-no-title = Бракує назви послуги.
import-ambiguous = Підходить кілька записів ({ $ids }). Будь ласка, вкажіть ідентифікатор.
import-sum = Нових: { $added }, змінених: { $changed }, не взято: рядків { $rows }, значень { $values }

# Letters to contact partners
letter-to = Кому: { $address }
letter-by-phone = (адреса електронної пошти невідома; телефон { $phone })
letter-no-address = (адреса електронної пошти й телефон невідомі)
letter-subject = Тема: ваші дані в довіднику «{ $directory }»
letter-greeting = Добрий день!
letter-request = У довіднику «{ $directory }» є запис, який ви знайдете нижче. Будь ласка, перевірте його.
letter-old = Остання перевірка: { $date }. Це понад рік тому.
letter-undated = Від якого дня ці дані, невідомо.
letter-answer = Якщо все правильно, нам досить відповіді «Правильно». Інакше напишіть, будь ласка, що змінилося і чого бракує.
letter-thanks = Щиро дякуємо. З повагою
