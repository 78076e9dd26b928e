# Russian texts of the interface (Project Fluent).
# This is our own translation; no native speaker has read it yet.
# Words: shortlist = мой (ваш) список; hand-out = памятка; offer = услуга; address = адрес; contact = контакт;
# field of action = сфера; goal = цель; error slip = записка об ошибке; favorite = избранное; note = заметка; comment = комментарий;
# edition = дата данных (of two: версия данных); not known = неизвестно; entry, record = запись; office, contact partner = организация;
# verified = проверено; hit = результат; directory = справочник; county = район; town = город; hint in the data = примечание.
# TWO(…) writes a number with at least two digits, KEY(…) the key for an action; where none is set, [none] applies.

# A date: a day, a month or only a year. $month is the number of the month.
date-day = { TWO($day) }.{ TWO($month) }.{ $year }
date-month =
    { $month ->
        [1] январь
        [2] февраль
        [3] март
        [4] апрель
        [5] май
        [6] июнь
        [7] июль
        [8] август
        [9] сентябрь
        [10] октябрь
        [11] ноябрь
       *[12] декабрь
    } { $year }
date-year = { $year }

# Header, search, tabs
title = Wegweiser
edition = Дата данных: { $date }
edition-kept = Дата данных: { $date }, новые данные с ошибкой
edition-unknown = неизвестна
search-label = Поиск:
search-hint = Просто пишите, что ищете и где
tab-goals = Цели
tab-offers = Услуги
tab-addresses = Адреса
tab-concept = Концепция
tab-shortlist = Мой список
chip-field = Сфера: { $title }
chip-goal = Цель: { $title }
chip-several =
    { $count ->
        [one] { $count } фильтр
        [few] { $count } фильтра
        [many] { $count } фильтров
       *[other] { $count } фильтра
    }
too-small = Это окно слишком мало. Пожалуйста, увеличьте его. Нужно не меньше: столбцов { $columns }, строк { $rows }.

# Rows of the lists
row-offers =
    { $count ->
        [0] услуг пока нет
        [one] { $count } услуга
        [few] { $count } услуги
        [many] { $count } услуг
       *[other] { $count } услуги
    }
row-old = ! { $year }
row-undated = ! без даты
row-doubtful = ? неизвестно
row-more =
    { $count ->
        [one] Ещё { $count } запись, где это неизвестно
        [few] Ещё { $count } записи, где это неизвестно
        [many] Ещё { $count } записей, где это неизвестно
       *[other] Ещё { $count } записи, где это неизвестно
    }
row-more-below = Подходят ли они под фильтр, неизвестно. Enter покажет их.
row-completion-below =
    { $count ->
        [0] Нет результатов
        [one] { $count } результат — Enter дополнит фильтр
        [few] { $count } результата — Enter дополнит фильтр
        [many] { $count } результатов — Enter дополнит фильтр
       *[other] { $count } результата — Enter дополнит фильтр
    }
row-comment = «{ $comment }»
row-absent =
    { $count ->
        [one] { $count } записи нет в нынешних данных
        [few] { $count } записей нет в нынешних данных
        [many] { $count } записей нет в нынешних данных
       *[other] { $count } записи нет в нынешних данных
    }
row-absent-below =
    { KEY("clear-shortlist") ->
        [none] Они остаются в вашем списке.
       *[key] Они остаются в вашем списке. { KEY("clear-shortlist") } очистит весь список.
    }
row-suggestion = Возможно, вы искали «{ $text }»?
row-suggestion-below = Enter выполнит этот поиск.
empty-search = Ничего не найдено. Проверьте, пожалуйста, написание, попробуйте другое слово или сотрите поиск клавишей Esc.
empty-tab = Здесь результатов нет. Числа на вкладках показывают, где они есть (Tab).
empty-shortlist =
    { KEY("note") ->
        [none] Ваш список пуст. Добавить в него услугу или адрес можно через действия с ними.
       *[key] Ваш список пуст. Клавишей { KEY("note") } вы добавите в него услугу или адрес.
    }

# Filters: names, values, and what stands in their panel
facet-town = Город
facet-field = Сфера
facet-topic = Тема
facet-lang = Язык
facet-open = открыто
facet-age = Возраст
facet-kind = Вид
facet-verified = Проверено
facet-favorite = Избранное
value-age =
    { $years ->
        [one] { $years } год
        [few] { $years } года
        [many] { $years } лет
       *[other] { $years } года
    }
value-now = сейчас
value-today = сегодня
value-tomorrow = завтра
value-old = больше 12 месяцев назад
value-this-year = в этом году ({ $date })
value-before = раньше чем { $date }
value-after = позже чем { $date }
value-unknown = неизвестно
value-favorites = только моё избранное
order-name = название
order-town = город
order-verified = дата
misread-name = { $name }: значения «{ $value }» здесь нет.
misread-value = { $name }: «{ $value }» непонятно.
misread-possible = Возможно: { $values }
possible-open = now, today, th16, tomorrow, 16:30, 2026-12-24T10, ?
possible-age = число, например 19, ?
possible-verified = 2024, <2024, >2025-06, ?
panel-none = Ни одно значение так не начинается.
panel-hint = Пишите, чтобы найти
panel-hint-open = Напишите время: th16
panel-hint-age = Напишите возраст: 19
panel-hint-verified = Напишите год, напр. 2024
notice-query-full = Поиск слишком длинный для ещё одного фильтра. Пожалуйста, сотрите что-нибудь.
notice-sort = Порядок: { $name }
sort-relevance = лучшее совпадение
sort-name = название
sort-town = город
sort-verified = дата, сначала новые

# What everything begins with, before anyone types
start-title = Самое важное
start-numbers = Экстренные номера { $numbers }
start-emergencies = Экстренно
start-recent = Недавно открытые
start-favorites = Избранное
start-helplines = Телефоны доверия

# Notices
notice-noted =
    { $count ->
        [one] Добавлено. В вашем списке теперь { $count } запись.
        [few] Добавлено. В вашем списке теперь { $count } записи.
        [many] Добавлено. В вашем списке теперь { $count } записей.
       *[other] Добавлено. В вашем списке теперь { $count } записи.
    }
notice-unnoted =
    { $count ->
        [0] Убрано. Ваш список пуст.
        [one] Убрано. В вашем списке ещё { $count } запись.
        [few] Убрано. В вашем списке ещё { $count } записи.
        [many] Убрано. В вашем списке ещё { $count } записей.
       *[other] Убрано. В вашем списке ещё { $count } записи.
    }
notice-only-contacts = В ваш список можно добавить услуги и адреса.
notice-shortlist-empty = Ваш список уже был пуст.
notice-shortlist-restored =
    { $count ->
        [one] { $count } запись снова в вашем списке.
        [few] { $count } записи снова в вашем списке.
        [many] { $count } записей снова в вашем списке.
       *[other] { $count } записи снова в вашем списке.
    }
notice-shortlist-ask =
    { $count ->
        [one] Ещё раз { KEY("clear-shortlist") } удалит из списка { $count } запись.
        [few] Ещё раз { KEY("clear-shortlist") } удалит из списка все { $count } записи.
        [many] Ещё раз { KEY("clear-shortlist") } удалит из списка все { $count } записей.
       *[other] Ещё раз { KEY("clear-shortlist") } удалит из списка все записи ({ $count }).
    }
notice-shortlist-cleared-undo =
    { $count ->
        [one] Удалена { $count } запись, { KEY("clear-shortlist") } вернёт
        [few] Удалены { $count } записи, { KEY("clear-shortlist") } вернёт
        [many] Удалено { $count } записей, { KEY("clear-shortlist") } вернёт
       *[other] Удалено { $count } записи, { KEY("clear-shortlist") } вернёт
    }
notice-only-shortlist =
    { KEY("shortlist") ->
        [none] Это возможно с записью в вашем списке.
       *[key] Это возможно с записью в вашем списке ({ KEY("shortlist") }).
    }
notice-comment-kept = Комментарий сохранён в вашем списке.
notice-comment-removed = К этой записи нет комментария.
notice-both-kept = Это изменено и в другом окне; здесь оба текста.
notice-shortlist-cleared =
    { $count ->
        [one] Ваш список пуст. Удалена { $count } запись.
        [few] Ваш список пуст. Удалены { $count } записи.
        [many] Ваш список пуст. Удалено { $count } записей.
       *[other] Ваш список пуст. Удалено { $count } записи.
    }
notice-theme = Цвета: { $name }
notice-errors =
    { $errors ->
        [one] В данных { $errors } ошибка; из-за неё здесь чего-то не хватает. «wegweiser check» покажет её.
        [few] В данных { $errors } ошибки; из-за них здесь чего-то не хватает. «wegweiser check» покажет их.
        [many] В данных { $errors } ошибок; из-за них здесь чего-то не хватает. «wegweiser check» покажет их.
       *[other] В данных { $errors } ошибки; из-за них здесь чего-то не хватает. «wegweiser check» покажет их.
    }
notice-reloaded = Данные загружены заново.
# When the changed data have a new error
notice-kept = { $place }: новая ошибка, поэтому действуют прежние данные.
theme-dark = для тёмного фона
theme-light = для светлого фона
theme-contrast = высокий контраст
theme-none = без цветов

# Loading a large directory
loading-title = Справочник загружается.
loading-begun = Ищем файлы.
loading-recalling = Читаем копию с прошлого раза.
loading-reading = Шаг 1 из 3: читаем файлы, { $done } из { $total } МБ
loading-parsing = Шаг 2 из 3: читаем записи, { $total } МБ
loading-indexing =
    { $records ->
        [one] Шаг 3 из 3: готовим к поиску { $records } запись
        [few] Шаг 3 из 3: готовим к поиску { $records } записи
        [many] Шаг 3 из 3: готовим к поиску { $records } записей
       *[other] Шаг 3 из 3: готовим к поиску { $records } записи
    }
loading-percent = { $percent } %
loading-typing = Вы уже можете писать. Поиск начнётся, как только справочник будет готов.
loading-public = Минутку, пожалуйста …

# Settings: what is wrong in them, and how they are explained in the file
settings-unreadable = Настройки не читаются ({ $reason }).
settings-syntax = Это не читается ({ $message }).
settings-unknown = Настройки «{ $name }» не существует.
settings-unknown-near = «{ $name }» не существует; видимо, это «{ $near }».
settings-value = Для «{ $name }» возможно: { $allowed }.
settings-allowed-text = текст в "кавычках"
settings-allowed-seconds = целое число от { $least } до 72000
settings-allowed-keys = "F5" или ["F5", "Alt-Z"]
settings-allowed-table = заголовок в [квадратных скобках]
settings-action = Для «{ $name }» нет клавиши.
settings-action-near = Для «{ $name }» нет клавиши; видимо, это «{ $near }».
settings-key = «{ $key }» — не клавиша. Клавиши пишутся так: F5, Ctrl-Y, Alt-F.
settings-key-fixed = «{ $key }» занято: возьмите F-клавиши, Ctrl или Alt.
settings-key-taken = «{ $key }» уже относится к «{ $action }».
settings-page-file = Настройки: { $path }
settings-page-missing = Настройки: { $path } — ещё нет; «wegweiser settings --write» создаст файл.
settings-page-store = Что вы сохраняете (список, избранное, заметки …): { $path }
settings-about-data = Справочник: папка с файлами TOML или один такой файл.
settings-about-language = Язык интерфейса ({ $languages }); иначе язык системы.
settings-about-theme = Цвета: { $themes }; для тёмного или светлого фона, с высоким контрастом или без цветов.
settings-about-rtl = Арабский и персидский справа налево: "app" – располагает программа; "terminal" – если это уже делает терминал.
settings-about-prefer-frequent = Что вы часто открываете, стоит выше среди одинаково хороших результатов.
settings-about-editor = Программа, в которой вы пишете заметки; иначе та, что в VISUAL или EDITOR.
settings-about-kiosk-idle = Через сколько секунд без нажатий терминал спросит, есть ли кто-то (30–72000).
settings-about-kiosk-warning = Через сколько секунд после этого вопроса он всё забудет (20–72000).
settings-about-keys = Свои клавиши: одна или несколько на действие, например note = ["F5", "Alt-Z"]; [] убирает их.
settings-about-keys-fixed = Буквы, стрелки, Enter, Esc, Tab и Ctrl-C всегда остаются как есть.

# Notes in a person's own editor
editor-written = Заметка записана.
editor-removed = Заметка удалена.
editor-same = Заметка не изменилась.
editor-failed = «{ $command }» не сработало; заметка не изменилась.
editor-none = Не найдена программа для письма. В настройках: editor = "nano"

# What counselors keep: the files for it, and what comes in the way of reading or writing them
store-part-shortlist = Мой список
store-part-favorites = Избранное
store-part-notes = Заметки
store-part-visits = Недавно открытые
store-part-slips = Записки об ошибках
store-no-home = Нет личной папки: всё сохраняется только до выхода.
store-set-aside = { $part }: файл был повреждён, теперь он называется { $file }.
store-damaged = { $part }: файл повреждён. Новое сохраняется только до выхода.
store-later = { $part }: из более новой версии Wegweiser. Новое сохраняется только до выхода.
store-unreadable = { $part }: не читается ({ $reason }). Новое сохраняется только до выхода.
store-busy = Не сохранено: файлы заняты другим окном.
store-full = Не сохранено: на диске нет места.
store-read-only = Не сохранено: диск доступен только для чтения.
store-denied = Не сохранено: запись не разрешена.
store-held = Не сохранено: файл подключён, его нельзя заменить.
store-other = Не сохранено ({ $reason }).
store-again = Новая попытка — при следующем изменении.
store-mended = Теперь всё сохранено.

# Questions and kiosk
leave-question = Закрыть Wegweiser?
leave-answers = Enter: да · Esc: нет
idle-warning =
    { $seconds ->
        [one] Вы ещё здесь? Через { $seconds } секунду Wegweiser начнёт сначала.
        [few] Вы ещё здесь? Через { $seconds } секунды Wegweiser начнёт сначала.
        [many] Вы ещё здесь? Через { $seconds } секунд Wegweiser начнёт сначала.
       *[other] Вы ещё здесь? Через { $seconds } секунды Wegweiser начнёт сначала.
    }
idle-more-time = Нужно время? Нажмите любую клавишу.
kiosk-greeting = Добро пожаловать! Чем вам помочь?
kiosk-hint = Выберите сферу: цифрой, стрелками и Enter или касанием.
kiosk-staff = Или просто напишите слово. Если есть вопросы, вам помогут сотрудники.

# A comment on an entry of the shortlist
comment-title = Комментарий
comment-hint = Он стоит в вашем списке и печатается на памятке. Enter сохраняет его, Esc отменяет.

# Hand-out: contacts to take along
handout-title = Памятка
handout-file = pamyatka
handout-way = Как
handout-language = Язык
handout-age = Возраст
handout-tongues = Говорит
handout-age-hint = по желанию, лет
handout-tongues-hint = по желанию, напр. арабский
handout-path = Файл
handout-way-html = Страница для печати (HTML)
handout-way-md = Markdown
handout-way-txt = Текст
handout-way-vcf = Карточки контактов (vCard)
handout-way-screen = QR-коды на экране
handout-way-paper = Распечатка
handout-about-file = Существующий файл никогда не перезаписывается.
handout-about-screen = Коды один за другим для камеры телефона; комментариев в них нет.
handout-about-pages = Печатается страница с QR-кодами. Если создать страницу не удастся, печатается текст.
handout-about-text = Печатается текст без QR-кодов. Для страниц здесь не хватает Chromium.
handout-button = Enter: выдать
handout-underway = Записываем …
handout-refused = Не записано: { $reason }. Пожалуйста, укажите другую папку или имя.
handout-contacts =
    { $count ->
        [1] Один контакт; обратите внимание:
        [one] { $count } контакт в таком порядке; обратите внимание:
        [few] { $count } контакта в таком порядке; обратите внимание:
        [many] { $count } контактов в таком порядке; обратите внимание:
       *[other] { $count } контакта в таком порядке; обратите внимание:
    }
handout-absent =
    { $count ->
        [one] { $count } записи из вашего списка нет в нынешних данных, поэтому нет и на памятке.
        [few] { $count } записей из вашего списка нет в нынешних данных, поэтому нет и на памятке.
        [many] { $count } записей из вашего списка нет в нынешних данных, поэтому нет и на памятке.
       *[other] { $count } записи из вашего списка нет в нынешних данных, поэтому нет и на памятке.
    }
handout-no-age = «{ $said }» — это не возраст.
handout-no-tongue = Языка «{ $said }» справочник не знает.
notice-nothing-to-hand-out =
    { KEY("note") ->
        [none] Ваш список пуст. Сначала добавьте то, что хотите выдать.
       *[key] Ваш список пуст. Клавишей { KEY("note") } добавьте то, что хотите выдать.
    }
notice-no-path = Пожалуйста, укажите файл.
caution-age = для другого возраста: { $range }
caution-age-none = ни одна услуга там не для этого возраста
caution-age-unknown = для какого возраста, неизвестно
caution-tongues = нет общего языка; языки там: { $spoken }
caution-tongues-none = нет общего языка
caution-tongues-unknown = на каких языках там говорят, неизвестно
caution-closed = в ближайшие семь дней не работает ({ $state })
caution-hours-unknown = работает ли в ближайшие семь дней, неизвестно
caution-undated = источник не указывает даты
caution-old = больше года не проверено (дата: { $date })
caution-private =
    { $count ->
        [one] { $count } лицо или отдел там не публичны, на памятке их нет
        [few] { $count } лица или отдела там не публичны, на памятке их нет
        [many] { $count } лиц или отделов там не публичны, на памятке их нет
       *[other] { $count } лица или отдела там не публичны, на памятке их нет
    }
written = Записано: { $path }
written-beside = Такое имя уже было. Записано: { $path }
unwritten = Не записано: { $path } ({ $reason })
printed-pages = Передано на принтер: страница с QR-кодами.
printed-text = Передано на принтер: текст без QR-кодов.
printed-halted = Передано на принтер. Но принтер { $printer } остановлен; он напечатает, как только снова заработает.
printing = Готовим печать …
unprinted =
    { KEY("hand-out") ->
        [none] Не напечатано: { $reason }. Вы можете сохранить памятку как файл.
       *[key] Не напечатано: { $reason }. Вы можете сохранить памятку как файл ({ KEY("hand-out") }).
    }
reason-not-there = там нет такой папки или программы
reason-denied = запись не разрешена
reason-full = на диске нет места
reason-read-only = диск доступен только для чтения
reason-no-such-folder = такой папки нет
reason-folder = так уже называется папка
reason-no-folder = часть пути не является папкой
reason-long-name = имя слишком длинное
reason-no-answer = нет ответа
reason-no-printer = принтер по умолчанию не настроен, или служба печати не работает
reason-refusing = принтер сейчас ничего не принимает

# Keys
key-move = выбрать
key-page = листать страницами
key-open = открыть
key-pick = выбрать
key-follow = перейти
key-yes = да
key-no = нет
key-back = назад
key-forward = снова вперёд
key-tab = следующий список
key-tab-back = предыдущий список
key-tab-number = список с этим номером
key-note = в мой список
key-menu = действия
key-do = выполнить
key-shut = закрыть
key-mail = отправить
key-code-next = другое содержание
key-editor = писать заметку в своём редакторе
key-guide = краткая инструкция
key-help = справка
key-cancel = стереть
key-close = к списку
key-clear-shortlist = очистить мой список
key-entry-move = передвинуть выше или ниже в моём списке
key-comment = комментарий к записи в моём списке
key-keep = сохранить
key-hand-out = выдать
key-new-line = новая строка
key-change = изменить
key-discard = отменить
key-language = язык
key-theme = сменить цвета
key-focus = перейти между списком и подробностями
key-filters = фильтры
key-filters-clear = снять все фильтры
key-choose = выбрать
key-facet = фильтр
key-done = готово
key-sort = сменить порядок списка
key-unknowns = показать или скрыть записи, где это неизвестно
key-rub = стереть знак или весь фильтр; без поиска: назад
key-ends = в начало, в конец
key-line-ends = в начало, в конец поиска
key-cursor = двигаться в строке поиска
key-cursor-word = двигаться по словам
key-delete = стереть знак справа
key-delete-start = стереть до начала
key-delete-end = стереть до конца
key-delete-word = стереть слово
key-leave = выйти
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
action-copy-phone = копировать телефон
action-call = позвонить
action-copy-email = копировать эл. почту
action-write-email = написать эл. письмо
action-copy-address = копировать адрес
action-copy-card = копировать всё
action-open-page = открыть сайт
action-copy-page = копировать адрес сайта
action-favor = избранное да/нет
action-note = в мой список да/нет
state-on = да
state-off = нет
notice-favored = Теперь в избранном.
notice-unfavored = Больше не в избранном.
page-menu = Действия
page-favorite = в избранном
page-noted = в моём списке
action-show-code = показать QR-код
page-code = QR-код для телефона
code-card = контакт
code-phone = позвонить
code-page = сайт
code-text = текст
code-shortened = Сокращено: в большее окно войдёт больше.
code-needs = Для этого QR-кода нужно окно побольше. Не меньше: столбцов { $columns }, строк { $rows }.
code-needs-other = Tab покажет другой, который поместится.
code-turn = ← { $number } из { $count } →
code-close = Tab другое · Esc закрыть
action-write-note = личная заметка
action-report = сообщить об ошибке
action-list-slips = показать записки об ошибках
note-none = пока нет
page-note = Личная заметка ({ $date })
note-title = Личная заметка
note-hint =
    Только для вас: её нет ни в каком экспорте и ни на какой памятке. Enter сохраняет, Esc отменяет; пустая удаляется.{ KEY("new-line") ->
        [none] { "" }
       *[key] { " " }{ KEY("new-line") }: новая строка.
    }{ KEY("editor") ->
        [none] { "" }
       *[key] { " " }{ KEY("editor") } откроет ваш редактор.
    }
form-room = { $count } из { $limit } знаков
form-no-room = Места больше нет ({ $limit } знаков): не вошло { $lost }.
notice-note-kept = Заметка сохранена.
notice-discard = Ещё раз Esc — и текст пропадёт.
notice-note-once-more =
    { KEY("editor") ->
        [none] Заметка сохранена.
       *[key] Сохранено. Ещё раз { KEY("editor") } откроет редактор.
    }
notice-note-removed = Заметка удалена.
slip-title = Сообщить об ошибке: что не так?
slip-hint =
    { KEY("new-line") ->
        [none] Enter создаст записку об ошибке, которую потом можно отправить или скопировать. Esc отменяет.
       *[key] Enter создаст записку об ошибке, которую потом можно отправить или скопировать. { KEY("new-line") }: новая строка. Esc отменяет.
    }
slip-mail-cut = Текст слишком длинный для почтовой программы, конца там нет. k скопирует всё.
notice-slip-kept = Записка об ошибке создана. Enter отправит её, k скопирует, Esc оставит здесь.
notice-slip-settled = Записка об ошибке обработана.
slips-title =
    { $count ->
        [0] Записки об ошибках
        [one] { $count } записка об ошибке
        [few] { $count } записки об ошибках
        [many] { $count } записок об ошибках
       *[other] { $count } записки об ошибках
    }
slips-none =
    { KEY("report") ->
        [none] Их нет.
       *[key] Их нет. { KEY("report") } создаст новую.
    }
slip-mail = отправить на { $address }
slip-mail-nobody = отправить (кому — в справочнике не указано)
slip-copy = копировать как текст
slip-settle = решено, убрать
slip-subject = Записка об ошибке
slip-letter-subject = Ошибка в справочнике «{ $directory }»: { $title }
slip-letter-record = Запись: { $title } ({ $id })
slip-letter-dates = Замечено: { $date }, дата данных: { $edition }
slip-letter-wrong = Что не так:
slip-letter-now = Что сейчас стоит в справочнике:
slip-letter-gone = Этой записи в справочнике больше нет.
action-subject-card = Запись
notice-nothing-selected = Пожалуйста, сначала выберите запись.
notice-not-for-this = Это возможно только для услуг и адресов.
copied-system = Скопировано. { $what }: { $text } (буфер обмена системы)
copied-terminal = { $what }: { $text } (терминал попросили скопировать; без подтверждения)
copied-nowhere = Здесь нет буфера обмена. { $what }: { $text }
copied-too-long = { $what }: слишком длинно для копирования.
opened = Открыто в { $program }: { $address }
opened-nothing = Здесь нет программы, которая это откроет. Адрес: { $address }
opened-nothing-mail = Здесь нет программы для электронной почты. Нажмите k, чтобы скопировать записку.

# Guide at the first start; it must fit 34 columns
guide-title = Добро пожаловать
guide-letters = Пишите
guide-type = что ищете и где
guide-move = выбрать
guide-open = открыть
guide-back = назад
guide-note = в мой список
guide-menu = позвонить, копировать …
guide-cancel = стереть поиск
guide-help = все клавиши
guide-end =
    { KEY("guide") ->
        [none] Пишите или Enter.
       *[key] Пишите или Enter. ({ KEY("guide") })
    }

# Help
help-title = Справка
help-pick = Другая программа ждёт вашего выбора: Enter на услуге или адресе передаёт запись и закрывает Wegweiser. Если вы просто выйдете, ничего не будет передано.
help-intro = Просто пишите: каждое слово должно встретиться, порядок любой. Опечатки, ae вместо ä и части слов допустимы. Листать: ↑ и ↓, закрыть: Esc.
help-search = Как сузить поиск
help-phrase = "Deutsch lernen" – именно эти слова в этом порядке
help-without = -online – этого слова быть не должно
help-town = town:{ $town } – только в этом городе
help-field = field:{ $field } – только в этой сфере
help-topic = topic:{ $topic } – только на эту тему
help-language = lang:arabic – где говорят на этом языке
help-kind = kind:authority – только организации этого вида
help-age = age:19 – для людей этого возраста
help-open = open:now – открыто или по записи; также open:th16
help-verified = verified:<2024 – в последний раз проверено до 2024
help-unknown = lang:? – где это неизвестно; ? действует в любом фильтре
help-favorite = favorite:yes – только ваше избранное
help-menu = Что можно сделать с записью. Достаточно буквы в начале строки, или выбирайте клавишами ↑ и ↓. Если что-то невозможно, это сказано в строке.
help-comment = Комментарий для вашего клиента или клиентки. Он стоит в вашем списке и печатается на памятке.
help-filters = Фильтры сужают поиск; каждый стоит и словом в строке поиска. Пишите, чтобы найти значение; Enter включает или выключает его.
help-handout = Памятка, которую человек возьмёт с собой: выберите, в каком виде.
help-code = QR-код содержит то, что стоит рядом: контакт, номер, адрес страницы или текст. Камера телефона читает его без сети. Если контактов несколько, дальше ведут ← и →.
help-writing = Личная заметка остаётся здесь, у вас. Записка об ошибке говорит, что в записи неверно; потом её можно отправить или скопировать.
help-slips = Записки об ошибках для тех, кто ведёт справочник, новая сверху. Буквы под списком действуют для выбранной: m отправляет, k копирует, e убирает как решённую.
help-here = Здесь
help-group-record = С записью
help-group-shortlist = Мой список
help-group-way = Движение
help-group-line = Поиск
help-group-rest = Вид и выход
help-origin =
    { $errors ->
        [0] Данные: { $origin }.
        [one] Данные: { $origin }. В них { $errors } ошибка; «wegweiser check» покажет её.
        [few] Данные: { $origin }. В них { $errors } ошибки; «wegweiser check» покажет их.
        [many] Данные: { $origin }. В них { $errors } ошибок; «wegweiser check» покажет их.
       *[other] Данные: { $origin }. В них { $errors } ошибки; «wegweiser check» покажет их.
    }
origin-embedded = встроенные данные программы

# Details
kind-field = Сфера
kind-goal = Цель
section-goals = Цели
section-field = Сфера
section-goal-offers = Услуги для этой цели
section-offers-count =
    { $count ->
        [0] Услуг пока нет
        [one] { $count } услуга
        [few] { $count } услуги
        [many] { $count } услуг
       *[other] { $count } услуги
    }
section-offers = Услуги
section-other-offers = Другие услуги там
section-what-for = О чём речь
section-contact = Контакт
section-where = Где
section-times = Часы и языки
section-how = Как получить помощь
section-partner = К кому обратиться
section-serves = Способствует этим целям
section-search = Искать дальше
section-sources = Дата и источники
goal-without-offers = Для этой цели в справочнике пока нет услуг.
label-audience = Для кого
label-age = Возраст
label-phone = Телефон
label-email = Эл. почта
label-website = Сайт
label-fax = Факс
label-address = Адрес
label-town = Город
label-street = Улица
label-wheelchair = Кресло-коляска
label-area = Территория
label-now = Сейчас
label-hours = Часы
label-languages = Языки
label-interpreter = С переводчиком
label-steps = Порядок
label-documents = Взять с собой
label-cost = Стоимость
label-by-appointment = Предварительная запись
label-topics = Темы
label-not-known = Неизвестно
label-verified = Дата
label-confidence = Надёжность
label-note = Примечание
address-secret = не указан, чтобы защитить женщин, которые там живут
unknown = неизвестно
hours-unknown = неизвестно, пожалуйста, уточните
hours-unknown-call = неизвестно, позвоните: { $phone }
by-appointment = только по записи
without-appointment = без записи
fallback-mark = нем.
warning-old = Дата: { $date }. Эти данные больше года не проверяли. Прежде чем идти, пожалуйста, уточните.
warning-undated = Источник не указывает даты. Прежде чем идти, пожалуйста, уточните.
age-range =
    { $to ->
        [one] от { $from } до { $to } года
        [few] от { $from } до { $to } лет
        [many] от { $from } до { $to } лет
       *[other] от { $from } до { $to } года
    }
age-from =
    { $from ->
        [one] от { $from } года
        [few] от { $from } лет
        [many] от { $from } лет
       *[other] от { $from } года
    }
age-to =
    { $to ->
        [one] до { $to } года
        [few] до { $to } лет
        [many] до { $to } лет
       *[other] до { $to } года
    }
wheelchair-yes = доступно
wheelchair-limited = частично доступно
wheelchair-no = недоступно
cost-free = бесплатно
cost-paid = платно
cost-reduced = дешевле, если доход низкий
confidence-high = высокая
confidence-medium = средняя
confidence-low = низкая
found-in = Где найдено: { $parts }
part-title = Название
part-organization = Учреждение
part-short_name = Краткое название
part-offer = Услуга
part-topic = Тема
part-text = Описание
part-audience = Для кого
part-field = Сфера
part-goal = Цель
part-town = Город
part-area = Территория (и этот город тоже)
part-street = Улица
part-postcode = Индекс
part-phone = Телефон
part-email = Эл. почта
part-web = Сайт
part-contact = Контактное лицо
tier-alias = другое слово для этого
tier-infix = часть слова
tier-typo = похожее написание
tier-sound = похоже звучит
tier-fuzzy = буквы в этом порядке

# Opening hours
hours-always = круглосуточно
hours-holidays = Праздники
hours-school-holidays = Каникулы
hours-closed = закрыто
hours-last = посл.
hours-today = { $day } (сегодня)
hours-open = открыто
with-appointment = по записи
opens-next = закрыто до { $time }
open-until = открыто до { $time }
open-by-appointment = по договорённости
closed-holiday = праздник, закрыто
closed-opens = { $closed } до { $time }
day-mo = Пн
day-tu = Вт
day-we = Ср
day-th = Чт
day-fr = Пт
day-sa = Сб
day-su = Вс
month-jan = январь
month-feb = февраль
month-mar = март
month-apr = апрель
month-may = май
month-jun = июнь
month-jul = июль
month-aug = август
month-sep = сентябрь
month-oct = октябрь
month-nov = ноябрь
month-dec = декабрь

# Kinds of organization: words for the filter kind:, separated by commas
kind-words-authority = Госучреждение, Ведомство, Администрация
kind-words-welfare = Благотворительная организация, Социальная служба
kind-words-association = Объединение, Общество
kind-words-initiative = Инициатива, Сеть
kind-words-church = Церковь, Приход, Религиозная община
kind-words-company = Компания, Фирма
kind-words-health = Медицина, Больница, Врач
kind-words-school = Школа, Учебное заведение
kind-words-helpline = Телефон доверия, Горячая линия, Экстренный вызов

# Languages
tongue-de = немецкий
tongue-en = английский
tongue-pl = польский
tongue-uk = украинский
tongue-ru = русский
tongue-ar = арабский
tongue-fa = персидский
tongue-vi = вьетнамский
tongue-tr = турецкий
tongue-ku = курдский
tongue-fr = французский
tongue-es = испанский
tongue-sq = албанский
tongue-cs = чешский
tongue-be = белорусский
tongue-ur = урду
tongue-hsb = верхнелужицкий
tongue-dsb = нижнелужицкий
tongue-ro = румынский
tongue-bg = болгарский
tongue-sr = сербский
tongue-hu = венгерский
tongue-it = итальянский
tongue-pt = португальский
tongue-ps = пушту
tongue-ti = тигринья
tongue-so = сомалийский
tongue-am = амхарский
tongue-zh = китайский

# Lines instead of a screen (--plain): words that can be typed, the shortest first, parted by blanks
plain-word-more = m ещё еще
plain-word-next = n далее
plain-word-previous = p предыдущая
plain-word-back = b назад
plain-word-home = s начало
plain-word-offers = o услуги
plain-word-addresses = a адреса
plain-word-goals = g цели
plain-word-pages = c концепция
plain-word-all = * всё все
plain-word-unknown = u неизвестно
plain-word-note = + добавить
plain-word-shortlist = l список
plain-word-clear = x очистить
plain-word-phone = t телефон
plain-word-copy = k копировать
plain-word-favor = f избранное
plain-word-memo = j заметка
plain-word-comment = w комментарий
plain-word-slip = e ошибка
plain-word-slips = z записки
plain-word-mail = i отправить
plain-word-settle = d решено
plain-word-handout = v выдать
plain-word-print = r печать
plain-word-help = ? h справка
plain-word-end = q выход
plain-help = Напишите, что ищете, или номер строки. Косая черта в начале всегда означает поиск, например /ещё.
plain-help-more = следующие строки; то же делает сама клавиша Enter
plain-help-next = следующая запись в списке
plain-help-previous = предыдущая запись в списке
plain-help-back = назад, например к списку
plain-help-home = в начало, к сферам
plain-help-offers = только найденные услуги
plain-help-addresses = только найденные адреса
plain-help-goals = только найденные сферы и цели
plain-help-pages = только найденные страницы концепции
plain-help-all = снова все результаты поиска
plain-help-unknown = также записи, где для фильтра не хватает сведений, или снова без них
plain-help-note = добавить открытую запись в ваш список или убрать; в перечне — с номером, например +3
plain-help-shortlist = ваш список
plain-help-clear = очистить ваш список
plain-help-phone = номера телефонов открытой записи; в перечне — с номером, например t3
plain-help-copy = копировать номер телефона, k2 — второй; в перечне — номер из этой строки, например k3; в открытой записке об ошибке — письмо
plain-help-favor = добавить открытую запись в избранное или убрать; favorite:yes покажет всё избранное
plain-help-memo = заметка только для вас: «заметка» и текст, или просто «заметка» для нескольких строк; «заметка -» удалит её
plain-help-comment = «комментарий» и текст для вашего списка, он будет напечатан на памятке; «комментарий -» удалит его
plain-help-slip = сообщить об ошибке: «ошибка» и текст, или просто «ошибка» для нескольких строк
plain-help-slips = записки об ошибках
plain-help-mail = отправить открытую записку об ошибке
plain-help-settle = убрать открытую записку об ошибке
plain-help-handout = записать ваш список или открытую запись в файл как памятку; можно указать язык и формат, например «выдать de txt»
plain-help-print = то же самое напечатать
plain-help-help = эта справка
plain-help-end = выйти
plain-hello = Напишите, что ищете, или номер. ? — справка, q — выход.
plain-prompt = Поиск или номер:
plain-found =
    { $count ->
        [0] По запросу «{ $query }» ничего не найдено.
        [one] { $count } результат для «{ $query }».
        [few] { $count } результата для «{ $query }».
        [many] { $count } результатов для «{ $query }».
       *[other] { $count } результата для «{ $query }».
    }
plain-only = Только: { $list }. «всё» снова покажет все результаты.
plain-left =
    { $count ->
        [0] Дальше: m.
        [one] Ещё { $count } номер. Дальше: m.
        [few] Ещё { $count } номера. Дальше: m.
        [many] Ещё { $count } номеров. Дальше: m.
       *[other] Ещё { $count } номера. Дальше: m.
    }
plain-all-told = Это всё.
plain-unknown =
    { $count ->
        [one] Неизвестно, подходит ли { $count } запись:
        [few] Неизвестно, подходят ли { $count } записи:
        [many] Неизвестно, подходят ли { $count } записей:
       *[other] Неизвестно, подходят ли { $count } записи:
    }
plain-unknown-hidden =
    { $count ->
        [one] Неизвестно, подходит ли ещё { $count } запись. u покажет её.
        [few] Неизвестно, подходят ли ещё { $count } записи. u покажет их.
        [many] Неизвестно, подходят ли ещё { $count } записей. u покажет их.
       *[other] Неизвестно, подходят ли ещё { $count } записи. u покажет их.
    }
plain-no-number = Номера { $number } здесь нет. Если хотите искать это число, напишите /{ $number }.
plain-no-other = Дальше в эту сторону ничего нет. b — назад.
plain-at-home = Вы в начале.
plain-no-query = Пожалуйста, сначала что-нибудь поищите.
plain-prompt-line = Строка { $number }:
plain-write = Пишите, можно и несколько строк. Пустая строка сохраняет, одна только точка отменяет.
plain-write-discarded = Отменено, ничего не сохранено.
plain-not-noted = Комментарий можно добавить только к записи в вашем списке. + добавит эту запись.
plain-nothing-to-hand-out = Ваш список пуст, и ни один контакт не открыт. Знаком + добавьте то, что хотите выдать.
plain-handout-strange = «{ $word }» — это не язык и не формат. Форматы: html, md, txt, vcf.
plain-no-printer = Принтера здесь нет. «выдать» запишет памятку в файл.
plain-slips-none = Записок об ошибках нет.
plain-unprinted = Не напечатано: { $reason }. «выдать» запишет памятку в файл.
plain-slip-kept = Записка об ошибке создана. «записки» покажет все; там её можно отправить или скопировать.
plain-slip-how = «отправить» — на { $address }, k — скопировать, «решено» — убрать.
plain-slip-how-nobody = «отправить» — открыть как письмо эл. почты, k — скопировать, «решено» — убрать.
plain-no-slip = Пожалуйста, сначала откройте записку об ошибке по её номеру; «записки» покажет все.
too-long = Слишком длинный текст, знаков: { $count }, можно не больше { $limit }. Ничего не принято.
too-long-line = Эта строка слишком длинная, можно не больше { $limit } байт. Ничего не принято.
plain-shortlist =
    { $count ->
        [0] Ваш список пуст.
        [one] В вашем списке { $count } запись.
        [few] В вашем списке { $count } записи.
        [many] В вашем списке { $count } записей.
       *[other] В вашем списке { $count } записи.
    }
plain-cleared =
    { $count ->
        [0] Ваш список уже был пуст.
        [one] Ваш список пуст. В нём была { $count } запись.
        [few] Ваш список пуст. В нём было { $count } записи.
        [many] Ваш список пуст. В нём было { $count } записей.
       *[other] Ваш список пуст. В нём было { $count } записи.
    }
plain-noted = В вашем списке.
plain-comment = В вашем списке: { $comment }
plain-attention = Внимание: { $text }
plain-kind-address = Адрес
plain-no-town = город неизвестен
plain-hours-unknown = часы неизвестны
plain-undated = давность данных неизвестна
plain-old = данные за { $year } год

# A choice for another program
pick-no-phone = { $id }: номер телефона неизвестен.

# Search on the command line
search-none = По запросу «{ $query }» ничего не найдено.
search-more = … и ещё { $count }
search-unknown =
    { $count ->
        [one] Ещё { $count }, где это неизвестно (подходит ли под фильтр, сказать нельзя)
        [few] Ещё { $count }, где это неизвестно (подходят ли под фильтр, сказать нельзя)
        [many] Ещё { $count }, где это неизвестно (подходят ли под фильтр, сказать нельзя)
       *[other] Ещё { $count }, где это неизвестно (подходят ли под фильтр, сказать нельзя)
    }
search-no-time = «{ $value }» — это не время. Напишите, например, open:now, open:th16, open:tomorrow или open:2026-12-24T10.
search-did-you-mean = Возможно, вы искали: { $queries }?

# Checking the data: one message and one hint each
check-summary =
    { $errors ->
        [one] { $errors } ошибка
        [few] { $errors } ошибки
        [many] { $errors } ошибок
       *[other] { $errors } ошибки
    }, { $warnings ->
        [one] { $warnings } предупреждение
        [few] { $warnings } предупреждения
        [many] { $warnings } предупреждений
       *[other] { $warnings } предупреждения
    }
check-more =
    { $count ->
        [one] … и ещё { $count } такое сообщение
        [few] … и ещё { $count } таких сообщения
        [many] … и ещё { $count } таких сообщений
       *[other] … и ещё { $count } такого сообщения
    }
check-error = Ошибка
check-warning = Внимание
check-hint = Что делать: { $hint }
finding-unreadable = Файл не читается: { $reason }.
finding-unreadable-hint = Проверьте, есть ли он и можно ли вам его открывать.
finding-encoding = Файл сохранён не в UTF-8.
finding-encoding-hint = Сохраните его в редакторе с кодировкой «UTF-8».
finding-syntax =
    { $kind ->
        [other] Здесь нарушены правила записи файла ({ $message }).
       *[known] Здесь нарушены правила записи файла.
    }
finding-syntax-hint =
    { $kind ->
        [quotes] Ставьте прямые кавычки ("), а не « » или „ “.
        [header] Заголовки стоят в двойных квадратных скобках, например [[partner]]; проверьте и предыдущие.
        [equals] Между именем и значением должен быть знак равенства: name = "значение".
        [phone] Телефонные номера и индексы стоят в кавычках: ["+49 30 23125-000"].
        [boolean] Вместо «да» и «нет» пишите true и false, без кавычек.
        [unquoted] Тексты стоят в кавычках: name = "значение".
        [date] Дата пишется так: 2026-11-22, другие тексты — в кавычках.
        [unclosed] Кавычка или скобка не закрыта.
        [trailing] После значения строка заканчивается. Несколько значений стоят в квадратных скобках, кавычки в тексте — как « ».
        [comma] Между двумя значениями должна быть запятая; возможно, не хватает и скобки в конце.
        [duplicate] Это здесь уже есть; удалите одно из двух.
        [backslash] Вместо одной обратной косой черты пишите две: \\.
        [key] Имена слева от знака равенства состоят из a–z, цифр, - и _, например street.
        [comment] Комментарии начинаются с решётки: # комментарий.
        [control] Здесь невидимый управляющий символ; напишите это место заново.
        [line-ends] Сохраните файл в редакторе с концами строк Windows (CRLF) или Linux (LF).
       *[other] Проверьте кавычки, скобки и запятые в этой и предыдущей строке.
    }
finding-format = У этого файла формат { $found }; программа читает только формат { $known }.
finding-format-hint = Возьмите программу поновее или напишите format = { $known }.
finding-no-records = Данных нет.
finding-no-records-hint = Нужны файлы TOML с [[partner]], [[field]] или [[page]].
finding-no-directory = Не хватает раздела [directory] с названием и датой данных.
finding-no-directory-hint = Напишите в одном из файлов: [directory], а ниже title = "…" и edition = 2026-11-22.
finding-second-directory = Раздел [directory] здесь во второй раз; первый — в { $first }.
finding-second-directory-hint = Удалите один из двух.
finding-unknown-key = Имя «{ $key }» здесь ничего не значит.
finding-unknown-key-hint =
    { $nearest ->
        [none] Возможные имена: { $known }.
       *[other] Возможно, это «{ $nearest }»?
    }
finding-missing-key = Здесь не хватает «{ $key }»; запись пропущена.
finding-missing-key-hint = Добавьте: { $key } = "…".
finding-wrong-type = У «{ $key }» значение не того вида.
finding-wrong-type-hint =
    { $wanted ->
        [text] Нужен текст в кавычках: { $key } = "…".
        [list] Нужен список: { $key } = ["…", "…"].
        [boolean] Нужно true или false, без кавычек.
        [integer] Нужно целое число, без кавычек.
        [tables] Нужны записи с заголовком [[{ $key }]], в двойных скобках.
       *[other] Нужны фигурные скобки: { $key } = {"{"} … {"}"}.
    }
finding-bad-choice = Значение «{ $value }» для «{ $key }» не предусмотрено.
finding-bad-choice-hint = Возможные значения: { $choices }.
finding-bad-id = «{ $value }» не годится как идентификатор; запись пропущена.
finding-bad-id-hint = Берите маленькие буквы a–z, цифры и дефисы, например "stadt-musterstadt".
finding-duplicate-id = Идентификатор «{ $id }» уже есть в { $first }; эта запись пропущена.
finding-duplicate-id-hint = Дайте одному из двух другой идентификатор или удалите один.
finding-dangling-id =
    { $kind ->
        [partner] Организации с идентификатором «{ $id }» нет.
        [field] Сферы с идентификатором «{ $id }» нет.
        [goal] Цели с идентификатором «{ $id }» нет.
        [topic] Темы с идентификатором «{ $id }» нет.
       *[place] Города с идентификатором «{ $id }» нет.
    }
finding-dangling-id-hint =
    { $nearest ->
        [none] Создайте такую запись или возьмите имеющийся идентификатор.
       *[other] Возможно, это «{ $nearest }»?
    }
finding-orphan = Эта услуга пропущена: в заголовке её организации выше ошибка.
finding-orphan-hint = Исправьте заголовок выше; он пишется [[partner]], в двойных скобках.
finding-future-date = Дата { $date } у «{ $id }» ещё не наступила.
finding-future-date-hint = Напишите день, когда появился источник или кто-то подтвердил данные.
finding-bad-date = «{ $value }» — это не дата.
finding-bad-date-hint = Напишите 2026-11-22, для месяца "2026-11", для года "2026".
finding-bad-phone = «{ $value }» — это не номер телефона.
finding-bad-phone-hint = Напишите его с кодом страны: "+49 30 23125-000". Короткие номера вроде "116 117" остаются как есть.
finding-bad-email = «{ $value }» — это не адрес электронной почты.
finding-bad-email-hint = Пишите так: "name@beispiel.de", без mailto: и без пробелов.
finding-bad-web-address = «{ $value }» — это не адрес сайта.
finding-bad-web-address-hint = Пишите его с https:// в начале, без пробелов.
finding-bad-postcode = «{ $value }» — это не почтовый индекс.
finding-bad-postcode-hint = Индексы состоят из пяти цифр и стоят в кавычках: "03149".
finding-wrong-postcode = Индекс { $value } у «{ $id }» не относится к { $place }.
finding-wrong-postcode-hint = Там есть { $known }. Исправьте postcode или town либо дополните postcodes города.
finding-bad-hours = «{ $value }» — часы работы записаны не по правилам.
finding-bad-hours-hint = Напишите, например, "Tu 09:00-12:00,13:00-18:00; Fr 09:00-12:00" (Mo Tu We Th Fr Sa Su); всё остальное — в hours_note.
finding-bad-language = «{ $value }» — это не код языка.
finding-bad-language-hint = Берите коды по ISO 639, например "de", "pl", "uk", "ar".
finding-bad-age = Такой возраст невозможен.
finding-bad-age-hint = Напишите age = {"{"} from = 12, to = 27 {"}"}; одно из двух можно пропустить.
finding-too-long = «{ $key }» слишком длинно: можно не больше знаков, чем { $longest }; остальное пропущено.
finding-too-long-hint = Сократите текст. Или не хватает кавычек в конце?
finding-too-many = В этом файле нужно исправить больше (ещё замечаний: { $count }).
finding-too-many-hint = Исправьте первые и проверьте ещё раз.
finding-shelter-address = В записи «{ $id }» (убежище для женщин) есть улица; её не показываем.
finding-shelter-address-hint = Удалите улицу: адрес убежища для женщин остаётся тайной. Если это не убежище, уберите тему «frauenhaus» из его услуг.
finding-unsafe-text = «{ $key }» содержит управляющие символы; они удалены.
finding-unsafe-text-hint = Напишите текст заново, не копируя его из другой программы.
finding-undated = У «{ $id }» нет даты источника.
finding-undated-hint = Уточните и добавьте в verified: on = { $today }.
finding-old = «{ $id }» в последний раз проверено больше двенадцати месяцев назад: { $date }.
finding-old-hint = Уточните и укажите в verified день: on = { $today }.
finding-no-source = «{ $id }» не называет источника.
finding-no-source-hint = Добавьте в verified: source = "https://…".
finding-unreachable = У «{ $id }» нет ни телефона, ни электронной почты, ни сайта, ни улицы.
finding-unreachable-hint = Добавьте, как связаться с этой организацией.
finding-no-field = Услуга «{ $id }» не относится ни к одной сфере.
finding-no-field-hint = Добавьте: fields = ["…"].
finding-no-goal = Услуга «{ $id }» не способствует ни одной цели.
finding-no-goal-hint = Добавьте: goals = ["…"], если какая-то подходит.
finding-no-topic = У услуги «{ $id }» нет темы; её трудно найти.
finding-no-topic-hint = Добавьте: topics = ["…"].
finding-no-offer = У «{ $id }» нет услуг; никто не узнает, чем занимается эта организация.
finding-no-offer-hint = Добавьте ниже [[partner.offer]].
finding-alert-expired = Объявление «{ $id }» действовало только до { $date }.
finding-alert-expired-hint = Удалите alert или измените until.
finding-near-duplicate = «{ $id }» — видимо, та же организация, что и «{ $first }».
finding-near-duplicate-hint = Сделайте из них одну запись или различите их через unit = "…".
finding-address-spelling = У «{ $id }» улица пишется «{ $value }», у других — «{ $usual }».
finding-address-spelling-hint = Пишите везде одинаково: street = "{ $usual }".
finding-fax-is-phone = Номер факса { $value } у «{ $id }» — это телефон у «{ $first }».
finding-fax-is-phone-hint = Позвоните туда и вычеркните неверное: fax или phone.
finding-hours-overlap = В часах работы «{ $id }» пересекаются часы одного дня.
finding-hours-overlap-hint = Пишите каждое время только раз: "Tu 09:00-12:00,13:00-18:00" вместо "{ $value }".
finding-hours-replaced = В часах работы «{ $id }» одна часть никогда не действует, так как более поздняя называет те же дни.
finding-hours-replaced-hint = Часы одного дня пишутся вместе: "Tu 09:00-12:00,13:00-18:00" вместо двух Tu.
finding-one-language = «{ $id }» не переведено; текстов только на одном языке: { $count }.
finding-one-language-hint = Добавьте перевод: { $key } = {"{"} de = "…", en = "…" {"}"}.
finding-abbreviation = «{ $id }» называется только «{ $value }»; что это значит, нигде не сказано.
finding-abbreviation-hint = Напишите название полностью, а сокращение — в also = ["{ $value }"].

# Report: what the directory covers and what it does not
report-title = Отчёт о справочнике «{ $directory }»
report-dates = { $region } · дата данных: { $edition } · отчёт на { $date }
report-overview = Обзор
report-what = Что
report-count = Количество
report-partners = Организации
report-offers = Услуги
report-towns-count = Города на территории
report-goals-without-offer = Цели без услуг (всего { $goals })
report-topics-without-offer = Темы без услуг (всего { $topics })
report-offers-without-goal = Услуги без цели
report-offers-without-topic = Услуги без темы
report-partners-without-offer = Организации без услуг
report-partners-old = Организации, которые не проверяли больше двенадцати месяцев
report-partners-undated = Организации без даты
report-fields = Услуги по сферам и целям
report-fields-note = Одна услуга может относиться к нескольким сферам и целям; тогда она учтена в каждой. К каким именно, решают те, кто ведёт справочник.
report-goals-silent =
    { $count ->
        [0] Для каждой цели есть хотя бы одна услуга (всего целей: { $goals }).
        [one] Пока нет услуг для { $count } цели из { $goals }.
        [few] Пока нет услуг для { $count } целей из { $goals }.
        [many] Пока нет услуг для { $count } целей из { $goals }.
       *[other] Пока нет услуг для { $count } цели из { $goals }.
    }
report-field-or-goal = Сфера, под ней её цели
report-towns = Города и сферы
report-towns-note = Число — это услуги организаций в городе; над столбцами стоит номер сферы. «район»: только организации в других местах, которые, по их словам, работают для всей территории. «нет»: ни того, ни другого. «темы без»: для стольких тем там нет ни того, ни другого.
report-county-note =
    { $partners ->
        [one] Для всей территории работает { $partners } организация; она учтена в каждом городе. Услуг там: { $offers }.
        [few] Для всей территории работают { $partners } организации; они учтены в каждом городе. Услуг там: { $offers }.
        [many] Для всей территории работают { $partners } организаций; они учтены в каждом городе. Услуг там: { $offers }.
       *[other] Для всей территории работают { $partners } организации; они учтены в каждом городе. Услуг там: { $offers }.
    }
report-unassigned-note = Услуг, не отнесённых ни к одному городу: { $unassigned }. Их организация находится за пределами территории или не имеет города и не называет всей территории; но отдельным городам она всё же может помогать.
report-blank = нет
report-county = район
report-blank-topics = темы без
report-county-wide = вся территория
report-unassigned = без города
report-topics = Города и темы
report-topics-note = Читается как таблица городов и сфер: число — услуги в городе, «район» — услуги в других местах для всей территории, «нет» — ни того, ни другого.
report-completeness = Полнота данных
report-completeness-note = «Неизвестно» значит: ни один источник этого не говорит. Это не значит «нет». Чего услуга не говорит сама, то взято от её организации. Адрес убежища для женщин — тайна и в долях не учитывается.
report-property = Сведения
report-known = известно
report-unknown = неизвестно
report-secret = тайна
report-percent-known = доля известного
report-percent = { $percent } %
report-age = Давность данных
report-age-note = Учтена дата источника. У услуги без собственной даты — дата её организации.
report-state = Статус
report-freshness = Последняя проверка
report-fresh = проверено за последние двенадцать месяцев
report-old = не проверено больше двенадцати месяцев
report-undated = без даты
report-ahead = дата ещё не наступила
report-by-year = По году последней проверки
report-year = Год
report-languages = Языки услуг
report-languages-note = На каких языках там говорят, для части услуг неизвестно (услуг: { $offers }, из них неизвестно: { $unknown }): ни один источник языков не называет. Это не значит, что там не говорят ни на одном. Услуга на нескольких языках учтена для каждого.
report-language = Язык
report-spoken = говорят
report-translations = Тексты по языкам интерфейса
report-translations-note = Тексты данных: названия, описания, примечания. Где перевода нет, стоит немецкий текст.
report-record = Вид записи
report-translated = есть
report-missing = не хватает
report-percent-translated = доля имеющихся
report-chart-note = Столбчатая диаграмма. Те же числа — в таблице ниже.
report-contents = Содержание
report-names = Услуги каждой цели с названиями
report-no-goal-here = Относится к сфере, но не к этим целям

# Differences of two editions
diff-title = Что изменилось: { $directory }
diff-none = Эти две версии данных не отличаются.
diff-added = Новое ({ $count })
diff-removed = Больше нет ({ $count })
diff-moved = Новый адрес ({ $count })
diff-changed = Изменено ({ $count })
diff-record = { $kind } «{ $title }», { $id }
diff-named = { $kind } «{ $title }»
record-directory = Справочник
record-page = Страница концепции
record-field = Сфера
record-goal = Цель
record-topic = Тема
record-place = Город
record-partner = Организация
record-offer = Услуга
property-title = Название
property-text = Текст
property-sources = Источники
property-fields = Сферы
property-also = Другие названия
property-name = Название
property-postcodes = Индексы
property-outside = За пределами территории
property-region = Территория
property-edition = Дата данных
property-holidays = Праздники
property-steward = Исправляет данные
property-unit = Отдел
property-kind = Вид
property-street = Улица
property-postcode = Индекс
property-town = Город
property-wheelchair = Кресло-коляска
property-area = Обслуживает
property-note = Примечание
property-contact = Лица
property-partner = Организация
property-summary = Описание
property-goals = Цели
property-topics = Темы
property-audience = Для кого
property-age = Возраст
property-cost = Стоимость
property-steps = Порядок
property-documents = Взять с собой
property-phone = Телефон
property-fax = Факс
property-email = Эл. почта
property-website = Сайт
property-hours = Часы работы
property-hours-note = Примечание к часам
property-by-appointment = Запись
property-languages = Языки
property-interpreter = С переводчиком
property-alert = Объявление
property-until = Объявление действует до
property-verified = Проверено
property-source = Источник
property-confidence = Надёжность

# Cards for address books
card-facts = Дата сведений: { $date }
card-undated = От какого дня эти сведения, неизвестно.
card-source = Источник: { $page }
card-directory = Из справочника: { $directory }, дата данных: { $date }

# Pages, and sheets to take along
paper-handout = Здесь вам помогут
paper-ask = Данные могут измениться. Прежде чем идти, пожалуйста, уточните.
paper-qr = Контакт в телефон: наведите камеру на этот код.
paper-note = Заметки
paper-comment = Для вас
paper-by-field = По сферам
paper-by-town = По городам
paper-no-town = Без постоянного места
paper-filter = Только записи, где есть:
paper-none = Ни одна запись не подходит. Проверьте, пожалуйста, написание или возьмите другое слово.
paper-counts =
    { $partners ->
        [one] { $partners } организация
        [few] { $partners } организации
        [many] { $partners } организаций
       *[other] { $partners } организации
    }, { $offers ->
        [one] { $offers } услуга
        [few] { $offers } услуги
        [many] { $offers } услуг
       *[other] { $offers } услуги
    }
paper-top = Наверх

# Taking in tables of others
import-quoted = «{ $value }»
import-strangers = Эти столбцы неизвестны и не взяты: { $columns }
import-added = Строка { $row }: новая запись «{ $title }» ({ $id }) в { $file }.
import-changed = Строка { $row }: { $id }, { $key }: { $old } → { $new }
import-value-left = Строка { $row }: { $key } не взято, потому что «{ $value }» непонятно или неизвестно справочнику.
import-value-wrong = Строка { $row }: { $key } не взято: { $why }
import-letters-lost = Строка { $row }: { $key } не взято, потому что { $new } потеряло буквы. Остаётся: { $old }. Сохраните таблицу как UTF-8 или XLSX.
import-row-left = Строка { $row } не взята: { $why }
import-no-name = Не хватает названия.
import-no-id = ID { $id } не существует.
import-no-id-near = ID { $id } не существует. Ближайший — { $near }.
import-open-quote = Кавычка, открытая в строке { $line } файла, нигде не закрыта. Все строки после неё тоже не перенесены.
import-no-title = Не хватает названия услуги.
import-ambiguous = Подходит несколько записей ({ $ids }). Пожалуйста, укажите идентификатор.
import-sum = Новых: { $added }, изменённых: { $changed }, не взято: строк { $rows }, значений { $values }

# Letters to contact partners
letter-to = Кому: { $address }
letter-by-phone = (адрес электронной почты неизвестен; телефон { $phone })
letter-no-address = (адрес электронной почты и телефон неизвестны)
letter-subject = Тема: ваши данные в справочнике «{ $directory }»
letter-greeting = Здравствуйте!
letter-request = В справочнике «{ $directory }» есть запись, которую вы найдёте ниже. Пожалуйста, проверьте её.
letter-old = Последняя проверка: { $date }. Это больше года назад.
letter-undated = От какого дня эти данные, неизвестно.
letter-answer = Если всё верно, нам достаточно ответа «Верно». Иначе напишите, пожалуйста, что изменилось и чего не хватает.
letter-thanks = Большое спасибо. С уважением
