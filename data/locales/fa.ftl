# Persian texts of the interface (Project Fluent).
# This is our own translation; no native speaker has read it yet.
# Words: shortlist = فهرست منتخب, hand-out = برگه اطلاعات, offer = خدمت (خدمات), address = آدرس, contact = تماس, contact partner = مرجع تماس
# Words: field of action = بخش, goal = هدف (اهداف), topic = موضوع, place or town = محل, directory = راهنما, entry = مورد, hit = نتیجه, filter = فیلتر
# Words: error slip = گزارش خطا, favorite = دلخواه, note = یادداشت, comment = توضیح, remark (Hinweis) = نکته
# Words: edition = نسخه, date of verification = بررسی شده, not known = معلوم نیست (نامعلوم)
# Words are common to Iran and Afghanistan where there are such. No ZWNJ: prefixes and plural endings are joined.
# In Persian the plural form [one] holds for 0 too; where 0 can happen there is a branch [0].
# TWO(…) writes a number with at least two digits.

# A date: a day, a month or only a year, as on German letters. Names of months differ between Iran and Afghanistan, numbers do not.
date-day = { TWO($day) }.{ TWO($month) }.{ $year }
date-month = { TWO($month) }.{ $year }
date-year = { $year }

# Header, search, tabs
title = Wegweiser
edition = نسخه { $date }
edition-kept = نسخه { $date }، دادههای تازه خطا دارد
edition-unknown = معلوم نیست
search-label = جستجو:
search-hint = بنویسید چه میخواهید و در کجا
tab-goals = اهداف
tab-offers = خدمات
tab-addresses = آدرسها
tab-concept = طرح
tab-shortlist = فهرست منتخب
chip-field = بخش: { $title }
chip-goal = هدف: { $title }
chip-several =
    { $count ->
        [one] یک فیلتر
       *[other] { $count } فیلتر
    }
too-small = این پنجره کوچک است. لطفا آن را بزرگتر کنید: حداقل { $columns } ستون و { $rows } سطر.

# Rows of the lists
row-offers =
    { $count ->
        [0] هنوز خدمتی نیست
        [one] یک خدمت
       *[other] { $count } خدمت
    }
row-old = ! { $year }
row-undated = ! بدون تاریخ
row-doubtful = ? معلوم نیست
row-more =
    { $count ->
        [one] یک مورد دیگر بدون این اطلاعات
       *[other] { $count } مورد دیگر بدون این اطلاعات
    }
row-more-below = معلوم نیست مطابق فیلتر هستند یا نه. نمایش: Enter
row-completion-below =
    { $count ->
        [0] بدون نتیجه
        [one] یک نتیجه – Enter فیلتر را کامل میکند
       *[other] { $count } نتیجه – Enter فیلتر را کامل میکند
    }
row-comment = «{ $comment }»
row-absent =
    { $count ->
        [one] یک مورد در اطلاعات فعلی نیست
       *[other] { $count } مورد در اطلاعات فعلی نیست
    }
row-absent-below =
    { KEY("clear-shortlist") ->
        [none] آنچه نیست در فهرست میماند.
       *[key] آنچه نیست در فهرست میماند. { KEY("clear-shortlist") } تمام فهرست را خالی میکند.
    }
row-suggestion = آیا منظورتان «{ $text }» است؟
row-suggestion-below = برای جستجوی آن: Enter
empty-search = چیزی پیدا نشد. لطفا املا را بررسی کنید، کلمه دیگری را امتحان کنید یا جستجو را با Esc پاک کنید.
empty-tab = اینجا نتیجه ای نیست. عددهای کنار فهرستها نشان میدهند کجا نتیجه هست (Tab).
empty-shortlist =
    { KEY("note") ->
        [none] فهرست منتخب خالی است. از کارهای یک خدمت یا آدرس آن را به فهرست اضافه میکنید.
       *[key] فهرست منتخب خالی است. با { KEY("note") } یک خدمت یا آدرس را به آن اضافه میکنید.
    }

# Filters: names, values, and what stands in their panel
facet-town = محل
facet-field = بخش
facet-topic = موضوع
facet-lang = زبان
facet-open = باز
facet-age = سن
facet-kind = نوع
facet-verified = بررسی شده
facet-favorite = دلخواه
value-age =
    { $years ->
        [0] کمتر از یک سال
        [one] یک سال
       *[other] { $years } سال
    }
value-now = اکنون
value-today = امروز
value-tomorrow = فردا
value-old = بیش از 12 ماه پیش
value-this-year = امسال ({ $date })
value-before = پیش از { $date }
value-after = پس از { $date }
value-unknown = معلوم نیست
value-favorites = فقط موارد دلخواه من
order-name = نام
order-town = محل
order-verified = بررسی شده
misread-name = { $name }: «{ $value }» اینجا نیست.
misread-value = { $name }: «{ $value }» قابل فهم نیست.
misread-possible = ممکن: { $values }
# What can be typed stays as in English: the search understands only this.
possible-open = now, today, th16, tomorrow, 16:30, 2026-12-24T10, ?
possible-age = عددی مثل 19, ?
possible-verified = 2024, <2024, >2025-06, ?
panel-none = هیچ موردی اینطور شروع نمیشود.
panel-hint = برای پیدا کردن بنویسید
panel-hint-open = وقت را بنویسید، مثل th16
panel-hint-age = سن را بنویسید، مثل 19
panel-hint-verified = سال را بنویسید، مثل 2024
notice-query-full = جستجو برای یک فیلتر دیگر جا ندارد. لطفا چیزی از آن را پاک کنید.
notice-sort = ترتیب بر اساس: { $name }
sort-relevance = بهترین نتیجه
sort-name = نام
sort-town = محل
sort-verified = بررسی شده، جدیدترین اول

# What everything begins with, before anyone types
start-title = در یک نگاه
start-numbers = اضطراری { $numbers }
start-emergencies = اضطراری
start-recent = اخیرا باز شده
start-favorites = موارد دلخواه
start-helplines = خطوط کمک تلفنی

# Notices
notice-noted =
    { $count ->
        [one] اضافه شد. فهرست منتخب اکنون یک مورد دارد.
       *[other] اضافه شد. فهرست منتخب اکنون { $count } مورد دارد.
    }
notice-unnoted =
    { $count ->
        [0] برداشته شد. فهرست منتخب خالی است.
        [one] برداشته شد. فهرست منتخب هنوز یک مورد دارد.
       *[other] برداشته شد. فهرست منتخب هنوز { $count } مورد دارد.
    }
notice-only-contacts = به فهرست منتخب میتوانید خدمات و آدرسها را اضافه کنید.
notice-shortlist-empty = فهرست منتخب از قبل خالی بود.
notice-shortlist-restored =
    { $count ->
        [one] یک مورد دوباره در فهرست منتخب است.
       *[other] { $count } مورد دوباره در فهرست منتخب است.
    }
notice-shortlist-ask =
    { $count ->
        [one] یک بار دیگر { KEY("clear-shortlist") } مورد را از فهرست پاک میکند.
       *[other] یک بار دیگر { KEY("clear-shortlist") } هر { $count } مورد را از فهرست پاک میکند.
    }
notice-shortlist-cleared-undo =
    { $count ->
        [one] یک مورد پاک شد، { KEY("clear-shortlist") } آن را برمیگرداند
       *[other] { $count } مورد پاک شد، { KEY("clear-shortlist") } آنها را برمیگرداند
    }
notice-only-shortlist =
    { KEY("shortlist") ->
        [none] این فقط برای موارد فهرست منتخب ممکن است.
       *[key] این فقط برای موارد فهرست منتخب ممکن است ({ KEY("shortlist") }).
    }
notice-comment-kept = توضیح در فهرست منتخب است.
notice-comment-removed = برای این مورد توضیحی نیست.
notice-both-kept = این در پنجره دیگری هم تغییر کرده است؛ هر دو متن اینجاست.
notice-shortlist-cleared =
    { $count ->
        [one] فهرست منتخب خالی است. یک مورد پاک شد.
       *[other] فهرست منتخب خالی است. { $count } مورد پاک شد.
    }
notice-theme = رنگها: { $name }
notice-errors =
    { $errors ->
        [one] اطلاعات یک خطا دارد؛ قسمتی از آن اینجا نیست. «wegweiser check» آن را نشان میدهد.
       *[other] اطلاعات { $errors } خطا دارد؛ قسمتی از آن اینجا نیست. «wegweiser check» آنها را نشان میدهد.
    }
notice-reloaded = اطلاعات دوباره بارگیری شد.
# When the changed data have a new error
notice-kept = { $place }: خطای جدید؛ برای همین اطلاعات قبلی معتبر میماند.
theme-dark = برای زمینه تیره
theme-light = برای زمینه روشن
theme-contrast = کنتراست بالا
theme-none = بدون رنگ

# Loading a large directory
loading-title = راهنما بارگیری میشود.
loading-begun = فایلها جستجو میشوند.
loading-recalling = نسخه دفعه قبل خوانده میشود.
loading-reading = مرحله 1 از 3: خواندن فایلها، { $done } از { $total } MB
loading-parsing = مرحله 2 از 3: خواندن موارد از { $total } MB
loading-indexing =
    { $records ->
        [0] مرحله 3 از 3: موردی برای جستجو نیست
        [one] مرحله 3 از 3: آماده کردن یک مورد برای جستجو
       *[other] مرحله 3 از 3: آماده کردن { $records } مورد برای جستجو
    }
loading-percent = { $percent }%
loading-typing = میتوانید از همین حالا بنویسید. جستجو با آماده شدن راهنما شروع میشود.
loading-public = لطفا یک لحظه صبر کنید …

# Settings: what is wrong in them, and how they are explained in the file
settings-unreadable = تنظیمات خوانده نمیشود ({ $reason }).
settings-syntax = این خوانده نمیشود ({ $message }).
settings-unknown = تنظیم «{ $name }» وجود ندارد.
settings-unknown-near = «{ $name }» وجود ندارد؛ شاید منظور «{ $near }» است.
settings-value = «{ $name }» میتواند باشد: { $allowed }.
settings-allowed-text = متنی بین "علامت نقل قول"
settings-allowed-seconds = عدد صحیح از { $least } تا 72000
settings-allowed-keys = "F5" یا ["F5", "Alt-Z"]
settings-allowed-table = عنوانی در [کروشه]
settings-action = برای «{ $name }» کلیدی نیست.
settings-action-near = برای «{ $name }» کلیدی نیست؛ شاید منظور «{ $near }» است.
settings-key = «{ $key }» کلید نیست. نام کلیدها چنین است: F5, Ctrl-Y, Alt-F.
settings-key-fixed = «{ $key }» آزاد نیست: از کلیدهای F یا Ctrl یا Alt استفاده کنید.
settings-key-taken = «{ $key }» از قبل برای «{ $action }» است.
settings-page-file = تنظیمات: { $path }
settings-page-missing = تنظیمات: { $path } – هنوز نیست؛ «wegweiser settings --write» این فایل را میسازد.
settings-page-store = آنچه نگه میدارید (فهرست منتخب، موارد دلخواه، یادداشتها …): { $path }
settings-about-data = راهنما: یک پوشه با فایلهای TOML، یا یک فایل از آنها.
settings-about-language = زبان برنامه ({ $languages })؛ وگرنه زبان سیستم.
settings-about-theme = رنگها: { $themes }؛ برای زمینه تیره یا روشن، با کنتراست بالا، یا بدون رنگ.
settings-about-rtl = عربی و فارسی از راست: "app" برنامه خودش مرتب میکند؛ "terminal" اگر ترمینال شما این کار را میکند.
settings-about-prefer-frequent = آنچه زیاد باز میکنید، بین نتایج برابر بالاتر میآید.
settings-about-editor = برنامه نوشتن یادداشت؛ وگرنه برنامه VISUAL یا EDITOR.
settings-about-kiosk-idle = تعداد ثانیه ها بدون کلید، تا دستگاه عمومی بپرسد آیا کسی هنوز آنجاست (30 تا 72000).
settings-about-kiosk-warning = تعداد ثانیه ها پس از این پرسش، تا همه چیز را فراموش کند (20 تا 72000).
settings-about-keys = کلیدهای خودتان: برای هر کار یکی یا چند تا، مثل note = ["F5", "Alt-Z"]؛ با [] برداشته میشود.
settings-about-keys-fixed = حروف، پیکانها، Enter، Esc، Tab و Ctrl-C همیشه همین میمانند.

# Notes in a person's own editor
editor-written = یادداشت نوشته شد.
editor-removed = یادداشت پاک شد.
editor-same = یادداشت تغییری نکرد.
editor-failed = «{ $command }» اجرا نشد؛ یادداشت تغییری نکرد.
editor-none = برنامه ای برای نوشتن پیدا نشد. در تنظیمات: editor = "nano"

# What counsellors keep: the files for it, and what comes in the way of reading or writing them
store-part-shortlist = فهرست منتخب
store-part-favorites = موارد دلخواه
store-part-notes = یادداشتها
store-part-visits = اخیرا باز شده
store-part-slips = گزارشهای خطا
store-no-home = پوشه شخصی نیست: آنچه نگه میدارید فقط تا بستن برنامه میماند.
store-set-aside = { $part }: فایل خراب بود و نام آن اکنون { $file } است.
store-damaged = { $part }: فایل خراب است. موارد جدید فقط تا بستن برنامه میماند.
store-later = { $part }: از Wegweiser جدیدتر است. موارد جدید فقط تا بستن برنامه میماند.
store-unreadable = { $part }: خوانده نمیشود ({ $reason }). موارد جدید فقط تا بستن برنامه میماند.
store-busy = ذخیره نشد: پنجره دیگری فایلها را آزاد نمیکند.
store-full = ذخیره نشد: دیسک پر است.
store-read-only = ذخیره نشد: دیسک فقط خواندنی است.
store-denied = ذخیره نشد: نوشتن مجاز نیست.
store-held = ذخیره نشد: فایل در سیستم وصل شده (mount) و قابل تعویض نیست.
store-other = ذخیره نشد ({ $reason }).
store-again = با تغییر بعدی دوباره تلاش میشود.
store-mended = اکنون همه چیز ذخیره شد.

# Questions and kiosk
leave-question = آیا میخواهید Wegweiser را ببندید؟
leave-answers = بله: Enter · نه: Esc
idle-warning =
    { $seconds ->
        [0] هنوز اینجا هستید؟ Wegweiser اکنون از نو شروع میشود.
        [one] هنوز اینجا هستید؟ Wegweiser یک ثانیه دیگر از نو شروع میشود.
       *[other] هنوز اینجا هستید؟ Wegweiser { $seconds } ثانیه دیگر از نو شروع میشود.
    }
idle-more-time = برای وقت بیشتر: یک کلید را فشار دهید.
kiosk-greeting = خوش آمدید! برای چه به کمک نیاز دارید؟
kiosk-hint = یک بخش را انتخاب کنید: با عدد، با پیکانها و Enter، یا با لمس.
kiosk-staff = یا فقط یک کلمه بنویسید. اگر سوالی دارید، کارمندان کمک میکنند.

# A comment on an entry of the shortlist
comment-title = توضیح
comment-hint = در فهرست منتخب میآید و روی برگه اطلاعات چاپ میشود. نگه داشتن: Enter، لغو: Esc

# Hand-out: contacts to take along
handout-title = برگه اطلاعات
handout-file = barge
handout-way = به شکل
handout-language = زبان برگه
handout-age = سن
handout-tongues = زبانهای فرد
handout-age-hint = اختیاری، به سال
handout-tongues-hint = اختیاری، مثل عربی
handout-path = فایل
handout-way-html = صفحه برای چاپ (HTML)
handout-way-md = Markdown
handout-way-txt = متن
handout-way-vcf = کارت برای دفتر تلفن (vCard)
handout-way-screen = کدهای QR روی صفحه
handout-way-paper = چاپ
handout-about-file = فایل موجود هرگز جایگزین نمیشود.
handout-about-screen = کدها یکی پس از دیگری برای دوربین تلفن؛ توضیحها در آنها نیست.
handout-about-pages = صفحه با کدهای QR چاپ میشود. اگر ساختن صفحه ممکن نباشد، متن چاپ میشود.
handout-about-text = متن بدون کد QR چاپ میشود. برای صفحه، Chromium اینجا نیست.
handout-button = دادن برگه: Enter
handout-underway = در حال نوشتن …
handout-refused = نوشته نشد: { $reason }. لطفا پوشه یا نام دیگری بنویسید.
handout-contacts =
    { $count ->
        [one] یک مرجع تماس؛ لطفا توجه کنید:
       *[other] { $count } مرجع تماس به این ترتیب؛ لطفا توجه کنید:
    }
handout-absent =
    { $count ->
        [one] یک مورد از فهرست منتخب در اطلاعات فعلی نیست و روی برگه نمیآید.
       *[other] { $count } مورد از فهرست منتخب در اطلاعات فعلی نیست و روی برگه نمیآید.
    }
handout-no-age = «{ $said }» سن نیست.
handout-no-tongue = «{ $said }» زبانی نیست که راهنما بشناسد.
notice-nothing-to-hand-out =
    { KEY("note") ->
        [none] فهرست منتخب خالی است. اول آنچه را میخواهید بدهید اضافه کنید.
       *[key] فهرست منتخب خالی است. با { KEY("note") } آنچه را میخواهید بدهید اضافه کنید.
    }
notice-no-path = لطفا نام یک فایل را بنویسید.
caution-age = برای گروه سنی دیگر: { $range }
caution-age-none = هیچ خدمتی آنجا برای این سن نیست
caution-age-unknown = معلوم نیست برای چه سنی است
caution-tongues = زبان مشترک نیست؛ زبانهای آنجا: { $spoken }
caution-tongues-none = زبان مشترک نیست
caution-tongues-unknown = معلوم نیست آنجا به چه زبانهایی صحبت میشود
caution-closed = در هفت روز آینده باز نیست ({ $state })
caution-hours-unknown = معلوم نیست در هفت روز آینده باز است یا نه
caution-undated = منبع تاریخ ندارد
caution-old = بیش از یک سال است که بررسی نشده (آخرین بررسی { $date })
caution-private =
    { $count ->
        [one] یک شخص یا دفتر آنجا عمومی نیست و روی برگه نمیآید
       *[other] { $count } شخص یا دفتر آنجا عمومی نیست و روی برگه نمیآید
    }
written = نوشته شد: { $path }
written-beside = این نام از قبل بود. نوشته شد: { $path }
unwritten = نوشته نشد: { $path } ({ $reason })
printed-pages = به چاپگر داده شد: صفحه با کدهای QR.
printed-text = به چاپگر داده شد: متن، بدون کد QR.
printed-halted = به چاپگر داده شد. اما چاپگر { $printer } متوقف است؛ وقتی دوباره کار کند چاپ میکند.
printing = چاپ آماده میشود …
unprinted =
    { KEY("hand-out") ->
        [none] چاپ نشد: { $reason }. میتوانید برگه اطلاعات را به شکل فایل ذخیره کنید.
       *[key] چاپ نشد: { $reason }. میتوانید برگه اطلاعات را به شکل فایل ذخیره کنید ({ KEY("hand-out") }).
    }
reason-not-there = چنین پوشه یا برنامه ای وجود ندارد
reason-denied = نوشتن مجاز نیست
reason-full = دیسک پر است
reason-read-only = دیسک فقط خواندنی است
reason-no-such-folder = چنین پوشه ای وجود ندارد
reason-folder = پوشه ای با این نام هست
reason-no-folder = بخشی از مسیر پوشه نیست
reason-long-name = نام بسیار طولانی است
reason-no-answer = پاسخی نیست
reason-no-printer = چاپگر پیشفرض تنظیم نشده است یا سرویس چاپ کار نمیکند
reason-refusing = چاپگر اکنون چیزی قبول نمیکند

# Keys
key-move = انتخاب
key-page = صفحه به صفحه
key-open = باز کردن
key-pick = انتخاب
key-follow = دنبال کردن
key-yes = بله
key-no = نه
key-back = برگشت
key-forward = دوباره پیش
key-tab = فهرست بعدی
key-tab-back = فهرست قبلی
key-tab-number = فهرست با این شماره
key-note = به منتخب
key-menu = کارها
key-do = اجرا
key-shut = بستن
key-mail = فرستادن
key-code-next = محتوای دیگر
key-editor = نوشتن یادداشت در ویرایشگر خودتان
key-guide = آموزش کوتاه
key-help = کمک
key-cancel = پاک کردن
key-close = به فهرست
key-clear-shortlist = خالی کردن فهرست منتخب
key-entry-move = بالا یا پایین بردن در فهرست منتخب
key-comment = توضیح برای یک مورد فهرست منتخب
key-keep = نگه داشتن
key-hand-out = دادن برگه
key-new-line = سطر تازه
key-change = تغییر
key-discard = لغو
key-language = زبان
key-theme = تغییر رنگها
key-focus = رفتن بین فهرست و جزئیات
key-filters = فیلترها
key-filters-clear = حذف همه فیلترها
key-choose = انتخاب
key-facet = فیلتر
key-done = تمام
key-sort = تغییر ترتیب فهرست
key-unknowns = نشان دادن یا پنهان کردن موارد نامعلوم
key-rub = پاک کردن حرف یا تمام فیلتر؛ بدون جستجو: برگشت
key-ends = به آغاز، به پایان
key-line-ends = به آغاز، به پایان جستجو
key-cursor = حرکت در جستجو
key-cursor-word = حرکت کلمه به کلمه
key-delete = پاک کردن حرف بعدی
key-delete-start = پاک کردن تا آغاز
key-delete-end = پاک کردن تا پایان
key-delete-word = پاک کردن کلمه
key-leave = بستن
key-name-ctrl = Ctrl
key-name-shift = Shift
key-name-pgup = PgUp
key-name-pgdn = PgDn
key-name-home = Home
key-name-end = End
key-name-ins = Ins
key-name-del = Del
key-name-backspace = Backspace

# What can be done with an entry
action-copy-phone = کپی تلفن
action-call = زنگ زدن
action-copy-email = کپی ایمیل
action-write-email = نوشتن ایمیل
action-copy-address = کپی آدرس
action-copy-card = کپی همه
action-open-page = باز کردن صفحه وب
action-copy-page = کپی نشانی وب
action-favor = دلخواه بله/نه
action-note = فهرست منتخب بله/نه
state-on = بله
state-off = نه
notice-favored = اکنون مورد دلخواه است.
notice-unfavored = دیگر مورد دلخواه نیست.
page-menu = کارها
page-favorite = دلخواه
page-noted = منتخب
action-show-code = نمایش کد QR
page-code = کد QR برای تلفن
code-card = مرجع تماس
code-phone = زنگ زدن
code-page = صفحه وب
code-text = متن
code-shortened = کوتاه شده: در پنجره بزرگتر بیشتر جا میشود.
code-needs = برای این کد QR پنجره باید حداقل { $columns } ستون و { $rows } سطر داشته باشد.
code-needs-other = Tab کد دیگری را نشان میدهد که جا میشود.
# Read from the right, so that each arrow points outward.
code-turn = → { $number } از { $count } ←
code-close = کد دیگر Tab · بستن Esc
action-write-note = یادداشت خودم
action-report = گزارش خطا
action-list-slips = نمایش گزارشهای خطا
note-none = هنوز نیست
page-note = یادداشت خودم ({ $date })
note-title = یادداشت خودم
note-hint =
    فقط برای شما: در هیچ خروجی و روی هیچ برگه نمیآید. نگه داشتن: Enter، لغو: Esc؛ متن خالی آن را پاک میکند.{ KEY("new-line") ->
        [none] { "" }
       *[key] { " " }{ KEY("new-line") }: سطر تازه.
    }{ KEY("editor") ->
        [none] { "" }
       *[key] { " " }{ KEY("editor") } ویرایشگر شما را باز میکند.
    }
form-room = { $count } از { $limit } حرف
form-no-room = جا نیست ({ $limit } حرف): { $lost } جا نشد.
notice-note-kept = یادداشت ذخیره شد.
notice-discard = یک بار دیگر Esc متن را دور میاندازد.
notice-note-once-more =
    { KEY("editor") ->
        [none] یادداشت ذخیره شد.
       *[key] ذخیره شد. یک { KEY("editor") } دیگر ویرایشگر را باز میکند.
    }
notice-note-removed = یادداشت پاک شد.
slip-title = گزارش خطا: چه چیزی درست نیست؟
slip-hint =
    { KEY("new-line") ->
        [none] Enter یک گزارش خطا مینویسد که بعدا میتوانید بفرستید یا کپی کنید. لغو: Esc.
       *[key] Enter یک گزارش خطا مینویسد که بعدا میتوانید بفرستید یا کپی کنید. { KEY("new-line") }: سطر تازه. لغو: Esc.
    }
slip-mail-cut = متن برای برنامه ایمیل طولانی است و پایان آن نیست. k همه را کپی میکند.
notice-slip-kept = گزارش خطا نوشته شد. Enter آن را میفرستد، k کپی میکند، Esc اینجا میگذارد.
notice-slip-settled = کار گزارش خطا تمام شد.
slips-title =
    { $count ->
        [0] گزارشهای خطا
        [one] یک گزارش خطا
       *[other] { $count } گزارش خطا
    }
slips-none =
    { KEY("report") ->
        [none] گزارشی نیست.
       *[key] گزارشی نیست. { KEY("report") } یکی مینویسد.
    }
slip-mail = فرستادن به { $address }
slip-mail-nobody = فرستادن (گیرنده در راهنما معلوم نیست)
slip-copy = کپی به شکل متن
slip-settle = تمام شد، حذف گزارش
slip-subject = گزارش خطا
slip-letter-subject = خطا در راهنمای «{ $directory }»: { $title }
slip-letter-record = مورد: { $title } ({ $id })
slip-letter-dates = دیده شده در { $date }، نسخه { $edition }
slip-letter-wrong = آنچه درست نیست:
slip-letter-now = آنچه راهنما اکنون میگوید:
slip-letter-gone = این مورد دیگر در راهنما نیست.
action-subject-card = مورد
notice-nothing-selected = لطفا اول یک مورد را انتخاب کنید.
notice-not-for-this = این فقط برای خدمات و آدرسها ممکن است.
copied-system = کپی شد، { $what }: { $text } (حافظه سیستم)
copied-terminal = { $what }: { $text } (کپی از ترمینال خواسته شد؛ تایید ندارد)
copied-nowhere = اینجا حافظه کپی نیست. { $what }: { $text }
copied-too-long = { $what }: برای کپی خیلی طولانی است.
opened = باز شد با { $program }: { $address }
opened-nothing = اینجا برنامه ای برای باز کردن آن نیست. آدرس: { $address }
opened-nothing-mail = اینجا برنامه ایمیل نیست. به جای آن با k گزارش را کپی کنید.

# Guide at the first start; it must fit 34 columns
guide-title = خوش آمدید
guide-letters = حروف
guide-type = چه میخواهید و کجا
guide-move = انتخاب
guide-open = باز کردن
guide-back = برگشت
guide-note = به فهرست منتخب
guide-menu = زنگ زدن، کپی …
guide-cancel = پاک کردن جستجو
guide-help = همه کلیدها
guide-end =
    { KEY("guide") ->
        [none] بنویسید، یا Enter.
       *[key] بنویسید، یا Enter. ({ KEY("guide") })
    }

# Help
help-title = کمک
help-pick = برنامه دیگری منتظر انتخاب شماست: Enter روی یک خدمت یا آدرس، آن مورد را تحویل میدهد و Wegweiser را میبندد. اگر آن را ترک کنید، چیزی تحویل داده نمیشود.
help-intro = فقط بنویسید: هر کلمه باید بیاید، به هر ترتیبی. غلط املایی، ae به جای ä و قسمتی از کلمه هم ممکن است. حرکت با ↑ و ↓، بستن با Esc.
help-search = جستجو را چنین محدود کنید
help-phrase = "Deutsch lernen" – درست همین کلمات پشت هم
help-without = -online – این کلمه نباید بیاید
help-town = town:{ $town } – فقط در این محل
help-field = field:{ $field } – فقط در این بخش
help-topic = topic:{ $topic } – فقط درباره این موضوع
help-language = lang:fa – جایی که به این زبان صحبت میشود
help-kind = kind:authority – فقط این نوع مرجع
help-age = age:19 – برای افراد این سن
help-open = open:now – باز یا با قرار ملاقات؛ open:th16 هم میشود
help-verified = verified:<2024 – آخرین بررسی پیش از 2024
help-unknown = lang:? – جایی که این معلوم نیست؛ ? با هر فیلتر میشود
help-favorite = favorite:yes – فقط موارد دلخواه شما
help-menu = آنچه با این مورد میتوانید انجام دهید. حرف اول سطر کافی است، یا با ↑ و ↓ انتخاب کنید. اگر کاری ممکن نباشد، سطر آن دلیلش را میگوید.
help-comment = توضیحی برای مراجعه کننده شما. در فهرست منتخب میآید و روی برگه اطلاعات چاپ میشود.
help-filters = فیلترها جستجو را محدود میکنند؛ هر فیلتر در سطر جستجو هم به شکل کلمه میآید. با نوشتن پیدا کنید، Enter آن را میگذارد یا برمیدارد.
help-handout = برگه اطلاعات برای دادن: انتخاب کنید به چه شکل باشد.
help-code = کد QR آنچه را کنار آن است در خود دارد: تماس، یک شماره، آدرس اینترنتی یا متن. دوربین تلفن آن را بدون اینترنت میخواند. اگر چند تماس باشد، با ← و → جلو و عقب بروید.
help-writing = یادداشت شخصی همین جا نزد شما میماند. گزارش خطا میگوید در یک مورد چه چیزی درست نیست؛ بعد میتوانید آن را بفرستید یا کپی کنید.
help-slips = گزارشهای خطا برای کسانی که راهنما را اداره میکنند، تازهترین بالا. حروف زیر فهرست برای مورد انتخاب شده است: m میفرستد، k کپی میکند، e آن را تمام شده پاک میکند.
help-here = اینجا
help-group-record = با این مورد
help-group-shortlist = فهرست منتخب
help-group-way = حرکت
help-group-line = جستجو
help-group-rest = نما و پایان
help-origin =
    { $errors ->
        [0] اطلاعات: { $origin }.
        [one] اطلاعات: { $origin }. یک خطا دارد؛ «wegweiser check» آن را نشان میدهد.
       *[other] اطلاعات: { $origin }. { $errors } خطا دارد؛ «wegweiser check» آنها را نشان میدهد.
    }
origin-embedded = اطلاعات همراه برنامه

# Details
kind-field = بخش
kind-goal = هدف
section-goals = اهداف
section-field = بخش
section-goal-offers = خدمات برای این هدف
section-offers-count =
    { $count ->
        [0] هنوز خدمتی نیست
        [one] یک خدمت
       *[other] { $count } خدمت
    }
section-offers = خدمات
section-other-offers = خدمات دیگر آنجا
section-what-for = درباره آن
section-contact = تماس
section-where = محل
section-times = ساعات و زبانها
section-how = چطور کمک میگیرید
section-partner = مرجع تماس
section-serves = برای این اهداف
section-search = ادامه جستجو
section-sources = بررسی و منابع
goal-without-offers = برای این هدف هنوز خدمتی ثبت نشده است.
label-audience = برای چه کسی
label-age = سن
label-phone = تلفن
label-email = ایمیل
label-website = اینترنت
label-fax = فکس
label-address = آدرس
label-town = محل
label-street = خیابان
label-wheelchair = ویلچر
label-area = حوزه خدمت
label-now = اکنون
label-hours = ساعات
label-languages = زبانها
label-interpreter = با مترجم
label-steps = مراحل
label-documents = همراه بیاورید
label-cost = هزینه
label-by-appointment = قرار لازم است
label-topics = موضوعات
label-not-known = نامعلوم
label-verified = بررسی شده
label-confidence = اطمینان
label-note = نکته
address-secret = برای حفاظت از زنان ساکن آنجا گفته نمیشود
unknown = معلوم نیست
hours-unknown = معلوم نیست، لطفا بپرسید
hours-unknown-call = معلوم نیست، لطفا زنگ بزنید: { $phone }
by-appointment = فقط با قرار ملاقات
without-appointment = بدون قرار ملاقات
fallback-mark = به آلمانی
warning-old = آخرین بررسی { $date }: بیش از یک سال است که بررسی نشده. لطفا پیش از رفتن بپرسید.
warning-undated = منبع تاریخ ندارد. لطفا پیش از رفتن بپرسید.
age-range = { $from } تا { $to } سال
age-from = از { $from } سال
age-to = تا { $to } سال
wheelchair-yes = مناسب
wheelchair-limited = تا حدی مناسب
wheelchair-no = نامناسب
cost-free = رایگان
cost-paid = با هزینه
cost-reduced = ارزانتر برای افراد کم درآمد
confidence-high = زیاد
confidence-medium = متوسط
confidence-low = کم
found-in = پیدا شده در: { $parts }
part-title = عنوان
part-organization = نهاد
part-short_name = نام کوتاه
part-offer = خدمت
part-topic = موضوع
part-text = شرح
part-audience = برای چه کسی
part-field = بخش
part-goal = هدف
part-town = محل
part-area = حوزه خدمت (این محل هم)
part-street = خیابان
part-postcode = کد پستی
part-phone = تلفن
part-email = ایمیل
part-web = اینترنت
part-contact = شخص تماس
tier-alias = کلمه دیگری برای آن
tier-infix = قسمتی از کلمه
tier-typo = املای مشابه
tier-sound = صدای مشابه
tier-fuzzy = حروف به این ترتیب

# Opening hours
hours-always = شبانه روزی
hours-holidays = تعطیلات رسمی
hours-school-holidays = تعطیلات مدارس
hours-closed = بسته
hours-last = آخرین
hours-today = { $day } (امروز)
hours-open = باز
with-appointment = با قرار
opens-next = باز میشود { $time }
open-until = باز تا { $time }
open-by-appointment = با قرار ملاقات
closed-holiday = تعطیل رسمی، بسته
closed-opens = { $closed }، باز میشود { $time }
# Short names of days, with digits as on signs in Iran and Afghanistan
day-mo = 2شنبه
day-tu = 3شنبه
day-we = 4شنبه
day-th = 5شنبه
day-fr = جمعه
day-sa = شنبه
day-su = 1شنبه
month-jan = ژانویه
month-feb = فوریه
month-mar = مارس
month-apr = آوریل
month-may = می
month-jun = ژوئن
month-jul = جولای
month-aug = آگوست
month-sep = سپتامبر
month-oct = اکتبر
month-nov = نوامبر
month-dec = دسامبر

# Kinds of organizations: words for the filter kind:, separated by the Latin comma (the program splits there)
kind-words-authority = اداره دولتی, اداره, مقامات
kind-words-welfare = نهاد خیریه, نهاد اجتماعی
kind-words-association = انجمن, اتحادیه
kind-words-initiative = ابتکار مردمی, شبکه
kind-words-church = کلیسا, جماعت, جامعه دینی
kind-words-company = شرکت, کسب و کار
kind-words-health = صحت, سلامت, بیمارستان, شفاخانه, مطب
kind-words-school = مدرسه, مکتب, مرکز آموزش
kind-words-helpline = کمک تلفنی, خط کمک, شماره اضطراری

# Languages
tongue-de = آلمانی
tongue-en = انگلیسی
tongue-pl = لهستانی
tongue-uk = اوکراینی
tongue-ru = روسی
tongue-ar = عربی
tongue-fa = فارسی
tongue-vi = ویتنامی
tongue-tr = ترکی
tongue-ku = کردی
tongue-fr = فرانسوی
tongue-es = اسپانیایی
tongue-sq = آلبانیایی
tongue-cs = چکی
tongue-be = بلاروسی
tongue-ur = اردو
tongue-hsb = سوربی علیا
tongue-dsb = سوربی سفلی
tongue-ro = رومانیایی
tongue-bg = بلغاری
tongue-sr = صربی
tongue-hu = مجاری
tongue-it = ایتالیایی
tongue-pt = پرتگالی
tongue-ps = پشتو
tongue-ti = تیگرینیا
tongue-so = سومالی
tongue-am = امهری
tongue-zh = چینی

# Lines instead of a screen (--plain): words that can be typed, the shortest first, separated by blanks; letters as in English
plain-word-more = m بیشتر
plain-word-next = n بعدی
plain-word-previous = p قبلی
plain-word-back = b برگشت
plain-word-home = s شروع
plain-word-offers = offers
plain-word-addresses = addresses
plain-word-goals = goals
plain-word-pages = concept
plain-word-all = all
plain-word-unknown = u نامعلوم
plain-word-note = + note
plain-word-shortlist = l منتخب
plain-word-clear = clear
plain-word-phone = t تلفن
plain-word-copy = c کپی
plain-word-favor = f دلخواه
plain-word-memo = w یادداشت
plain-word-comment = comment توضیح
plain-word-slip = error خطا
plain-word-slips = slips گزارشها
plain-word-mail = e فرستادن
plain-word-settle = settled تمام
plain-word-handout = handout تحویل
plain-word-print = print چاپ
plain-word-help = ? h کمک
plain-word-end = q پایان
plain-help = بنویسید چه میخواهید، یا شماره یک سطر را. خط کج در اول یعنی در هر حال جستجو، مثل /more.
plain-help-more = سطرهای بعدی؛ کلید Enter به تنهایی هم کافی است
plain-help-next = مورد بعدی فهرست
plain-help-previous = مورد قبلی فهرست
plain-help-back = برگشت، مثلا به فهرست
plain-help-home = به آغاز، با بخشها
plain-help-offers = فقط خدمات پیدا شده
plain-help-addresses = فقط آدرسهای پیدا شده
plain-help-goals = فقط بخشها و اهداف پیدا شده
plain-help-pages = فقط صفحات طرح پیدا شده
plain-help-all = دوباره همه نتایج جستجو
plain-help-unknown = مواردی هم که مطابقتشان با فیلتر معلوم نیست، یا دوباره بدون آنها
plain-help-note = مورد باز را به فهرست منتخب اضافه کردن یا برداشتن؛ در فهرست با شماره، مثل +3
plain-help-shortlist = فهرست منتخب
plain-help-clear = خالی کردن فهرست منتخب
plain-help-phone = شماره تلفنهای مورد باز؛ در فهرست با شماره، مثل t3
plain-help-copy = کپی شماره تلفن، با c2 شماره دوم؛ در فهرست تلفن آن سطر، مثل c3؛ از گزارش خطای باز متن نامه
plain-help-favor = مورد باز را دلخواه کردن یا دیگر نه؛ favorite:yes همه را پیدا میکند
plain-help-memo = یادداشت خودتان: «یادداشت» و متن، یا «یادداشت» به تنهایی برای چند سطر؛ «یادداشت -» آن را پاک میکند
plain-help-comment = «توضیح» و متنی برای فهرست منتخب که روی برگه اطلاعات چاپ میشود؛ «توضیح -» آن را پاک میکند
plain-help-slip = گزارش یک خطا: «خطا» و متن، یا «خطا» به تنهایی برای چند سطر
plain-help-slips = گزارشهای خطا
plain-help-mail = فرستادن گزارش خطای باز با ایمیل
plain-help-settle = حذف گزارش خطای باز
plain-help-handout = نوشتن فهرست منتخب یا مورد باز به شکل برگه اطلاعات در فایل؛ با زبان و شکل هم، مثل «تحویل de txt»
plain-help-print = چاپ همان روی کاغذ
plain-help-help = همین کمک
plain-help-end = بستن
plain-hello = بنویسید چه میخواهید، یا یک شماره. برای کمک ? و برای بستن q.
plain-prompt = جستجو یا شماره:
plain-found =
    { $count ->
        [0] برای «{ $query }» چیزی پیدا نشد.
        [one] یک نتیجه برای «{ $query }».
       *[other] { $count } نتیجه برای «{ $query }».
    }
plain-only = فقط { $list }. با «all» دوباره همه نتایج میآید.
plain-left =
    { $count ->
        [0] ادامه با m.
        [one] یک شماره دیگر. ادامه با m.
       *[other] { $count } شماره دیگر. ادامه با m.
    }
plain-all-told = همین بود.
plain-unknown =
    { $count ->
        [one] معلوم نیست این مورد مطابق است یا نه:
       *[other] معلوم نیست این { $count } مورد مطابق هستند یا نه:
    }
plain-unknown-hidden =
    { $count ->
        [one] معلوم نیست یک مورد دیگر مطابق است یا نه. u آن را نشان میدهد.
       *[other] معلوم نیست { $count } مورد دیگر مطابق هستند یا نه. u آنها را نشان میدهد.
    }
plain-no-number = شماره { $number } اینجا نیست. اگر میخواهید آن را جستجو کنید، بنویسید /{ $number }.
plain-no-other = در این جهت ادامه ندارد. برگشت با b.
plain-at-home = شما در آغاز هستید.
plain-no-query = لطفا اول چیزی را جستجو کنید.
plain-prompt-line = سطر { $number }:
plain-write = بنویسید، چند سطر هم ممکن است. سطر خالی ذخیره میکند، نقطه به تنهایی لغو میکند.
plain-write-discarded = لغو شد، چیزی ذخیره نشد.
plain-not-noted = توضیح فقط برای موارد فهرست منتخب است. با + این مورد را اضافه میکنید.
plain-nothing-to-hand-out = فهرست منتخب خالی است و هیچ موردی باز نیست. با + آنچه را میخواهید بدهید اضافه کنید.
plain-handout-strange = «{ $word }» نه زبان است و نه شکل. شکلها: html, md, txt, vcf.
plain-no-printer = اینجا چاپگر نیست. «تحویل» برگه اطلاعات را در فایل مینویسد.
plain-slips-none = هیچ گزارش خطایی نیست.
plain-unprinted = چاپ نشد: { $reason }. «تحویل» برگه اطلاعات را در فایل مینویسد.
plain-slip-kept = گزارش خطا نوشته شد. «گزارشها» همه را نشان میدهد؛ آنجا میتوانید آن را بفرستید یا کپی کنید.
plain-slip-how = «فرستادن» آن را به { $address } میفرستد، c کپی میکند، «تمام» حذف میکند.
plain-slip-how-nobody = «فرستادن» آن را به شکل ایمیل باز میکند، c کپی میکند، «تمام» حذف میکند.
plain-no-slip = لطفا اول یک گزارش خطا را با شماره آن باز کنید؛ «گزارشها» همه را نشان میدهد.
too-long = خیلی طولانی است: { $count } حرف، حداکثر { $limit }. چیزی پذیرفته نشد.
too-long-line = این سطر خیلی طولانی است، حداکثر { $limit } بایت. چیزی پذیرفته نشد.
plain-shortlist =
    { $count ->
        [0] فهرست منتخب خالی است.
        [one] فهرست منتخب یک مورد دارد.
       *[other] فهرست منتخب { $count } مورد دارد.
    }
plain-cleared =
    { $count ->
        [0] فهرست منتخب از قبل خالی بود.
        [one] فهرست منتخب خالی است. یک مورد داشت.
       *[other] فهرست منتخب خالی است. { $count } مورد داشت.
    }
plain-noted = در فهرست منتخب است.
plain-comment = در فهرست منتخب: { $comment }
plain-attention = توجه: { $text }
plain-kind-address = آدرس
plain-no-town = محل معلوم نیست
plain-hours-unknown = ساعات معلوم نیست
plain-undated = تاریخ اطلاعات معلوم نیست
plain-old = اطلاعات از سال { $year }

# A choice for another program
pick-no-phone = { $id }: شماره تلفن معلوم نیست.

# Search on the command line
search-none = برای «{ $query }» چیزی پیدا نشد.
search-more =
    { $count ->
        [one] … و یک نتیجه دیگر
       *[other] … و { $count } نتیجه دیگر
    }
search-unknown =
    { $count ->
        [one] یک نتیجه دیگر (معلوم نیست مطابق فیلتر است یا نه)
       *[other] { $count } نتیجه دیگر (معلوم نیست مطابق فیلتر هستند یا نه)
    }
search-no-time = «{ $value }» وقت نیست. مثلا بنویسید open:now یا open:th16 یا open:tomorrow یا open:2026-12-24T10.
search-did-you-mean = آیا منظورتان این است: { $queries }؟

# Checking the data: one message and one hint each
check-summary = { $errors } خطا، { $warnings } هشدار
check-more =
    { $count ->
        [one] … و یک پیام دیگر از این نوع
       *[other] … و { $count } پیام دیگر از این نوع
    }
check-error = خطا
check-warning = هشدار
check-hint = راه حل: { $hint }
finding-unreadable = فایل خوانده نمیشود: { $reason }.
finding-unreadable-hint = بررسی کنید که فایل هست و اجازه باز کردن آن را دارید.
finding-encoding = فایل به شکل UTF-8 ذخیره نشده است.
finding-encoding-hint = آن را در ویرایشگر با کدگذاری «UTF-8» ذخیره کنید.
finding-syntax =
    { $kind ->
        [other] اینجا فایل درست نوشته نشده است ({ $message }).
       *[known] اینجا فایل درست نوشته نشده است.
    }
finding-syntax-hint =
    { $kind ->
        [quotes] از علامت نقل قول راست (") استفاده کنید، نه „ “ یا ‚ ‘.
        [header] سرعنوانها در کروشه دوتایی است، مثل [[partner]]؛ قبلیها را هم بررسی کنید.
        [equals] بین نام و مقدار علامت مساوی لازم است: name = "مقدار".
        [phone] شماره تلفن و کد پستی بین علامت نقل قول است: ["+49 30 23125-000"].
        [boolean] برای بله و نه بنویسید true و false، بدون علامت نقل قول.
        [unquoted] متن بین علامت نقل قول است: name = "مقدار".
        [date] تاریخ چنین نوشته میشود: 2026-11-22، متنهای دیگر بین علامت نقل قول.
        [unclosed] یک علامت نقل قول یا پرانتز بسته نشده است.
        [trailing] سطر پس از مقدار تمام میشود. چند مقدار در کروشه است، نقل قول در متن به شکل „ “.
        [comma] بین دو مقدار ویرگول لازم است؛ شاید هم پرانتز آخر نیست.
        [duplicate] این از قبل اینجا هست؛ یکی از دو تا را پاک کنید.
        [backslash] به جای یک خط کج وارونه دو تا بنویسید: \\.
        [key] نامهای سمت چپ علامت مساوی از a–z، عدد، - و _ است، مثل street.
        [comment] توضیحها با علامت # شروع میشوند: # توضیح.
        [control] اینجا یک نویسه کنترلی ناپیدا هست؛ این قسمت را دوباره بنویسید.
        [line-ends] فایل را در ویرایشگر با پایان سطر Windows (CRLF) یا Linux (LF) ذخیره کنید.
       *[other] علامتهای نقل قول، پرانتزها و ویرگولها را در این سطر و سطر قبل بررسی کنید.
    }
finding-format = قالب این فایل { $found } است؛ این برنامه فقط قالب { $known } را میخواند.
finding-format-hint = از برنامه جدیدتر استفاده کنید، یا بنویسید format = { $known }.
finding-no-records = مجموعه اطلاعات خالی است.
finding-no-records-hint = فایلهای TOML با [[partner]] یا [[field]] یا [[page]] لازم است.
finding-no-directory = قسمت [directory] با عنوان و نسخه نیست.
finding-no-directory-hint = در یکی از فایلها بنویسید: [directory]، و زیر آن title = "…" و edition = 2026-11-22.
finding-second-directory = قسمت [directory] بار دوم آمده است؛ اولی در { $first } است.
finding-second-directory-hint = یکی از دو تا را پاک کنید.
finding-unknown-key = نام «{ $key }» اینجا معنایی ندارد.
finding-unknown-key-hint =
    { $nearest ->
        [none] ممکن است: { $known }.
       *[other] آیا منظورتان «{ $nearest }» است؟
    }
finding-missing-key = اینجا «{ $key }» نیست؛ این مورد کنار گذاشته میشود.
finding-missing-key-hint = اضافه کنید: { $key } = "…".
finding-wrong-type = نوع مقدار «{ $key }» درست نیست.
finding-wrong-type-hint =
    { $wanted ->
        [text] متن بین علامت نقل قول لازم است: { $key } = "…".
        [list] یک فهرست لازم است: { $key } = ["…", "…"].
        [boolean] true یا false لازم است، بدون علامت نقل قول.
        [integer] عدد صحیح لازم است، بدون علامت نقل قول.
        [tables] موارد با سرعنوان [[{ $key }]] لازم است، در کروشه دوتایی.
       *[other] آکولاد لازم است: { $key } = {"{"} … {"}"}.
    }
finding-bad-choice = «{ $value }» برای «{ $key }» ممکن نیست.
finding-bad-choice-hint = ممکن است: { $choices }.
finding-bad-id = «{ $value }» برای شناسه مناسب نیست؛ این مورد کنار گذاشته میشود.
finding-bad-id-hint = از حروف کوچک a–z، عدد و خط تیره استفاده کنید، مثل "stadt-musterstadt".
finding-duplicate-id = شناسه «{ $id }» از قبل در { $first } هست؛ این مورد کنار گذاشته میشود.
finding-duplicate-id-hint = به یکی از دو تا شناسه دیگری بدهید، یا یکی را پاک کنید.
finding-dangling-id =
    { $kind ->
        [partner] مرجع تماس با شناسه «{ $id }» وجود ندارد.
        [field] بخش با شناسه «{ $id }» وجود ندارد.
        [goal] هدف با شناسه «{ $id }» وجود ندارد.
        [topic] موضوع با شناسه «{ $id }» وجود ندارد.
       *[place] محل با شناسه «{ $id }» وجود ندارد.
    }
finding-dangling-id-hint =
    { $nearest ->
        [none] آن را اضافه کنید، یا از شناسه موجود استفاده کنید.
       *[other] آیا منظورتان «{ $nearest }» است؟
    }
finding-orphan = این خدمت کنار گذاشته میشود: سرعنوان مرجع تماس بالای آن درست نیست.
finding-orphan-hint = سرعنوان بالای آن را درست کنید؛ چنین است: [[partner]]، در کروشه دوتایی.
finding-future-date = تاریخ { $date } در «{ $id }» در آینده است.
finding-future-date-hint = روزی را بنویسید که منبع منتشر شد یا کسی اطلاعات را تایید کرد.
finding-bad-date = «{ $value }» تاریخ نیست.
finding-bad-date-hint = بنویسید 2026-11-22، برای ماه "2026-11"، برای سال "2026".
finding-bad-phone = «{ $value }» شماره تلفن نیست.
finding-bad-phone-hint = آن را با کد کشور بنویسید: "+49 30 23125-000". شماره های کوتاه مثل "116 117" همین میمانند.
finding-bad-email = «{ $value }» آدرس ایمیل نیست.
finding-bad-email-hint = چنین بنویسید: "name@beispiel.de"، بدون mailto: و بدون فاصله.
finding-bad-web-address = «{ $value }» آدرس اینترنت نیست.
finding-bad-web-address-hint = آن را با https:// در اول و بدون فاصله بنویسید.
finding-bad-postcode = «{ $value }» کد پستی نیست.
finding-bad-postcode-hint = کد پستی پنج رقم دارد و بین علامت نقل قول است: "03149".
finding-wrong-postcode = کد پستی { $value } در «{ $id }» به { $place } تعلق ندارد.
finding-wrong-postcode-hint = آنجا { $known } است. postcode یا town را درست کنید، یا postcodes محل را کامل کنید.
finding-bad-hours = «{ $value }» ساعات کار به شکل لازم نیست.
finding-bad-hours-hint = مثلا بنویسید "Tu 09:00-12:00,13:00-18:00; Fr 09:00-12:00" (Mo Tu We Th Fr Sa Su)؛ همه چیز دیگر در hours_note میآید.
finding-bad-language = «{ $value }» کد زبان نیست.
finding-bad-language-hint = از کدهای ISO 639 استفاده کنید، مثل "de", "pl", "uk", "ar".
finding-bad-age = این محدوده سن ممکن نیست.
finding-bad-age-hint = بنویسید age = {"{"} from = 12, to = 27 {"}"}؛ یکی از دو تا میتواند نباشد.
finding-too-long = «{ $key }» بیش از { $longest } حرف دارد؛ بقیه کنار گذاشته میشود.
finding-too-long-hint = متن را کوتاه کنید. شاید علامت نقل قول آخر نیست؟
finding-too-many = در این فایل هنوز چیزهای دیگری برای درست کردن هست ({ $count } یافته دیگر).
finding-too-many-hint = اولیها را درست کنید و بعد دوباره بررسی کنید.
finding-shelter-address = خانه امن زنان «{ $id }» خیابان دارد؛ نشان داده نمیشود.
finding-shelter-address-hint = خیابان را پاک کنید: آدرس خانه امن زنان مخفی میماند. اگر خانه امن نیست، موضوع «frauenhaus» را از خدماتش بردارید.
finding-unsafe-text = در «{ $key }» نویسه های کنترلی بود؛ برداشته شد.
finding-unsafe-text-hint = متن را دوباره بنویسید و از برنامه دیگر کپی نکنید.
finding-undated = منبع «{ $id }» تاریخ ندارد.
finding-undated-hint = بپرسید و در verified اضافه کنید: on = { $today }.
finding-old = «{ $id }» آخرین بار { $date } بررسی شده، بیش از دوازده ماه پیش.
finding-old-hint = بپرسید و روز را در verified بنویسید: on = { $today }.
finding-no-source = «{ $id }» منبعی ندارد.
finding-no-source-hint = در verified اضافه کنید: source = "https://…".
finding-unreachable = «{ $id }» نه تلفن دارد، نه ایمیل، نه آدرس اینترنت و نه خیابان.
finding-unreachable-hint = اضافه کنید که چطور میشود با آن تماس گرفت.
finding-no-field = خدمت «{ $id }» در هیچ بخشی نیست.
finding-no-field-hint = اضافه کنید: fields = ["…"].
finding-no-goal = خدمت «{ $id }» برای هیچ هدفی نیست.
finding-no-goal-hint = اضافه کنید: goals = ["…"]، اگر یکی مناسب است.
finding-no-topic = خدمت «{ $id }» موضوع ندارد؛ به سختی پیدا میشود.
finding-no-topic-hint = اضافه کنید: topics = ["…"].
finding-no-offer = «{ $id }» خدمتی ندارد؛ کسی نمیفهمد کار آن چیست.
finding-no-offer-hint = زیر آن اضافه کنید [[partner.offer]].
finding-alert-expired = اطلاعیه «{ $id }» فقط تا { $date } معتبر بود.
finding-alert-expired-hint = alert را پاک کنید، یا until را تغییر دهید.
finding-near-duplicate = «{ $id }» احتمالا همان دفتر «{ $first }» است.
finding-near-duplicate-hint = از آنها یک مورد بسازید، یا با unit = "…" آنها را از هم جدا کنید.
finding-address-spelling = «{ $id }» خیابان را «{ $value }» مینویسد، دیگران «{ $usual }».
finding-address-spelling-hint = همه جا یکسان بنویسید: street = "{ $usual }".
finding-fax-is-phone = شماره فکس { $value } در «{ $id }» در «{ $first }» تلفن است.
finding-fax-is-phone-hint = به آن زنگ بزنید و مورد غلط را بردارید: fax یا phone.
finding-hours-overlap = در ساعات کار «{ $id }» ساعتهای یک روز با هم تداخل دارد.
finding-hours-overlap-hint = هر ساعت را یک بار بنویسید: "Tu 09:00-12:00,13:00-18:00" به جای "{ $value }".
finding-hours-replaced = در ساعات کار «{ $id }» قسمتی هرگز معتبر نیست، چون قسمت بعدی همان روزها را دارد.
finding-hours-replaced-hint = ساعتهای یک روز با هم میآید: "Tu 09:00-12:00,13:00-18:00" به جای دو بار Tu.
finding-one-language = «{ $id }» ترجمه نشده است؛ متنهای فقط به یک زبان: { $count }.
finding-one-language-hint = ترجمه اضافه کنید: { $key } = {"{"} de = "…", en = "…" {"}"}.
finding-abbreviation = نام «{ $id }» فقط «{ $value }» است؛ معنای آن هیچ جا نیست.
finding-abbreviation-hint = نام را کامل بنویسید، و مخفف را در also = ["{ $value }"].

# Report: what the directory covers and what it does not
report-title = گزارش راهنمای «{ $directory }»
report-dates = { $region } · اطلاعات { $edition } · حساب شده برای { $date }
report-overview = نمای کلی
report-what = چه
report-count = تعداد
report-partners = مراجع تماس
report-offers = خدمات
report-towns-count = محلهای منطقه
report-goals-without-offer = اهداف بدون خدمت (از { $goals })
report-topics-without-offer = موضوعات بدون خدمت (از { $topics })
report-offers-without-goal = خدمات بدون هدف
report-offers-without-topic = خدمات بدون موضوع
report-partners-without-offer = مراجع تماس بدون خدمت
report-partners-old = مراجع تماس که بیش از دوازده ماه بررسی نشده
report-partners-undated = مراجع تماس بدون تاریخ
report-fields = خدمات بر اساس بخش و هدف
report-fields-note = یک خدمت میتواند برای چند بخش و هدف باشد و در هر کدام شمرده میشود. اینکه برای کدام است، نظر کسانی است که راهنما را تهیه میکنند.
report-goals-silent =
    { $count ->
        [0] برای هر کدام از { $goals } هدف حداقل یک خدمت ثبت شده است.
        [one] برای یکی از { $goals } هدف هنوز خدمتی ثبت نشده است.
       *[other] برای { $count } هدف از { $goals } هدف هنوز خدمتی ثبت نشده است.
    }
report-field-or-goal = بخش، زیر آن اهدافش
report-towns = محلها و بخشها
report-towns-note = عدد، تعداد خدمات دفترهای همان محل است؛ بالای ستونها شماره بخش آمده است. «ناحیه»: فقط دفترهایی در جای دیگر که به گفته خودشان برای تمام منطقه هستند. «ندارد»: هیچکدام. «موضوعات بدون»: تعداد موضوعاتی که آنجا هیچکدام را ندارند.
report-county-note =
    { $partners ->
        [0] هیچ دفتری برای تمام منطقه نیست. خدمات آنجا: { $offers }.
        [one] یک دفتر برای تمام منطقه است و در هر محل شمرده میشود. خدمات آن: { $offers }.
       *[other] { $partners } دفتر برای تمام منطقه هستند و در هر محل شمرده میشوند. خدمات آنها: { $offers }.
    }
report-unassigned-note = خدماتی که به هیچ محلی تعلق ندارند: { $unassigned }. دفتر آنها بیرون از منطقه است یا محلی ندارد و تمام منطقه را نام نمیبرد؛ با این حال شاید برای بعضی محلها باشد.
report-blank = ندارد
report-county = ناحیه
report-blank-topics = موضوعات بدون
report-county-wide = تمام منطقه
report-unassigned = بدون محل
report-topics = محلها و موضوعات
report-topics-note = مثل جدول محلها و بخشها خوانده میشود: عدد برای خدمات در محل، «ناحیه» برای خدمات در جای دیگر برای تمام منطقه، «ندارد» برای هیچکدام.
report-completeness = کامل بودن اطلاعات
report-completeness-note = «معلوم نیست» یعنی هیچ منبعی آن را نمیگوید. معنای آن «نه» نیست. آنچه خود خدمت نمیگوید، از مرجع تماس گرفته میشود. آدرس خانه امن زنان مخفی است و در درصدها شمرده نمیشود.
report-property = مشخصه
report-known = معلوم
report-unknown = معلوم نیست
report-secret = مخفی
report-percent-known = درصد معلوم
report-percent = { $percent }%
report-age = عمر اطلاعات
report-age-note = تاریخ منبع معتبر است. خدمت بدون تاریخ، تاریخ مرجع تماس خود را دارد.
report-state = وضعیت
report-freshness = آخرین بررسی
report-fresh = در دوازده ماه گذشته بررسی شده
report-old = بیش از دوازده ماه بررسی نشده
report-undated = بدون تاریخ
report-ahead = تاریخ در آینده است
report-by-year = بر اساس سال آخرین بررسی
report-year = سال
report-languages = زبانهای خدمات
report-languages-note = از { $offers } خدمت، زبانهای { $unknown } خدمت معلوم نیست: هیچ منبعی آنها را نمیگوید. این به معنای نبودن زبان نیست. خدمت چند زبانه برای هر زبان شمرده میشود.
report-language = زبان
report-spoken = صحبت میشود
report-translations = متنها به زبانهای برنامه
report-translations-note = متنهای اطلاعات: عنوانها، شرحها و نکته ها. جایی که ترجمه نیست، متن آلمانی میآید.
report-record = نوع مورد
report-translated = موجود
report-missing = ناموجود
report-percent-translated = درصد موجود
report-chart-note = نمودار میله ای. همین عددها در جدول زیر است.
report-contents = مطالب
report-names = خدمات هر هدف با نام
report-no-goal-here = برای این بخش است، ولی برای هیچکدام از این اهداف نیست

# Differences between two editions
diff-title = چه تغییر کرده است: { $directory }
diff-none = دو نسخه تفاوتی ندارند.
diff-added = جدید ({ $count })
diff-removed = دیگر ثبت نیست ({ $count })
diff-moved = جابجا شده ({ $count })
diff-changed = تغییر کرده ({ $count })
diff-record = { $kind } «{ $title }»، { $id }
diff-named = { $kind } «{ $title }»
record-directory = راهنما
record-page = صفحه طرح
record-field = بخش
record-goal = هدف
record-topic = موضوع
record-place = محل
record-partner = مرجع تماس
record-offer = خدمت
property-title = عنوان
property-text = متن
property-sources = منابع
property-fields = بخشها
property-also = نامهای دیگر
property-name = نام
property-postcodes = کدهای پستی
property-outside = بیرون از منطقه
property-region = منطقه
property-edition = نسخه
property-holidays = تعطیلات
property-steward = مسئول اصلاحات
property-unit = دفتر
property-kind = نوع
property-street = خیابان
property-postcode = کد پستی
property-town = محل
property-wheelchair = ویلچر
property-area = حوزه خدمت
property-note = نکته
property-contact = اشخاص
property-partner = مرجع تماس
property-summary = شرح
property-goals = اهداف
property-topics = موضوعات
property-audience = برای چه کسی
property-age = سن
property-cost = هزینه
property-steps = مراحل
property-documents = همراه بیاورید
property-phone = تلفن
property-fax = فکس
property-email = ایمیل
property-website = اینترنت
property-hours = ساعات کار
property-hours-note = نکته درباره ساعات
property-by-appointment = قرار ملاقات
property-languages = زبانها
property-interpreter = با مترجم
property-alert = اطلاعیه
property-until = اعتبار اطلاعیه تا
property-verified = بررسی شده
property-source = منبع
property-confidence = اطمینان

# Cards for address books
card-facts = اطلاعات از { $date }
card-undated = معلوم نیست اطلاعات از چه روزی است.
card-source = منبع: { $page }
card-directory = از: { $directory }، نسخه { $date }

# Pages, and sheets to take along
paper-handout = اینجا کمک میگیرید
paper-ask = اطلاعات ممکن است تغییر کند. لطفا پیش از رفتن بپرسید.
paper-qr = ذخیره تماس در تلفن: دوربین (کمره) را روی این کد بگیرید.
paper-note = یادداشتها
paper-comment = برای شما
paper-by-field = بر اساس بخش
paper-by-town = بر اساس محل
paper-no-town = بدون محل ثابت
paper-filter = فقط موارد با:
paper-none = هیچ موردی مطابق نیست. لطفا املا را بررسی کنید یا کلمه دیگری را امتحان کنید.
paper-counts =
    { $partners ->
        [0] بدون مرجع تماس
        [one] یک مرجع تماس
       *[other] { $partners } مرجع تماس
    }، { $offers ->
        [0] بدون خدمت
        [one] یک خدمت
       *[other] { $offers } خدمت
    }
paper-top = به بالا

# Taking in tables of others
import-quoted = «{ $value }»
import-strangers = این ستونها شناخته نشد و گرفته نشد: { $columns }
import-added = سطر { $row }: «{ $title }» ({ $id }) در { $file } جدید است.
# The arrow points in the direction of reading.
import-changed = سطر { $row }: { $id }، { $key }: { $old } ← { $new }
import-value-left = سطر { $row }: { $key } گرفته نشد، چون «{ $value }» قابل فهم نیست یا در راهنما معلوم نیست.
import-value-wrong = سطر { $row }: { $key } گرفته نشد: { $why }
import-letters-lost = سطر { $row }: { $key } گرفته نشد، چون { $new } حروفی را از دست داده است. این میماند: { $old }. جدول را به شکل UTF-8 یا XLSX ذخیره کنید.
import-row-left = سطر { $row } گرفته نشد: { $why }
import-no-name = نام نیست.
import-no-id = شناسهٔ { $id } وجود ندارد.
import-no-id-near = شناسهٔ { $id } وجود ندارد. نزدیکترین { $near } است.
import-open-quote = علامت نقل قولی که در خط { $line } فایل باز شده، هیچ جا بسته نشده است. همهٔ ردیفهای بعد از آن نیز کنار گذاشته شد.
import-no-title = عنوان خدمت نیست.
import-ambiguous = چند مورد ممکن است ({ $ids }). لطفا شناسه را بنویسید.
import-sum = { $added } جدید، { $changed } تغییر کرده، { $rows } سطر و { $values } مقدار گرفته نشد

# Letters to contact partners
letter-to = به: { $address }
letter-by-phone = (آدرس ایمیل معلوم نیست؛ تلفن { $phone })
letter-no-address = (نه آدرس ایمیل معلوم است و نه تلفن)
letter-subject = موضوع: اطلاعات شما در راهنمای «{ $directory }»
letter-greeting = با سلام،
letter-request = در راهنمای «{ $directory }» موردی هست که در پایین میبینید. لطفا آن را بررسی کنید.
letter-old = آخرین بررسی: { $date }. از آن بیش از یک سال میگذرد.
letter-undated = معلوم نیست اطلاعات از چه روزی است.
letter-answer = اگر همه چیز درست است، جواب «درست است» کافی است. وگرنه لطفا بنویسید چه چیزی فرق دارد و چه چیزی کم است.
letter-thanks = با تشکر و احترام
