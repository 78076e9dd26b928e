# Arabic texts of the interface (Project Fluent).
# This is our own translation; no native speaker has read it yet.
# Words: shortlist = المحفوظات, hand-out = ورقة معلومات, offer = خدمة (خدمات), address = عنوان, contact and contact partner = جهة اتصال
# Words: field of action = مجال, goal = هدف, topic = موضوع, place or town = مكان, directory = دليل, entry = عنصر, hit = نتيجة, filter = فلتر
# Words: error slip = بلاغ خطأ, favorite = مفضل (المفضلة), note = ملاحظة, comment = تعليق, remark (Hinweis) = تنويه
# Words: edition = إصدار, date of verification = آخر تحقق, not known = غير معروف
# The reader is addressed in the polite plural. No vowel signs or tanween: every letter takes one column.
# TWO(…) writes a number with at least two digits.

# A date: a day, a month or only a year, as on German letters. Names of months differ between Arab countries, numbers do not.
date-day = { TWO($day) }.{ TWO($month) }.{ $year }
date-month = { TWO($month) }.{ $year }
date-year = { $year }

# Header, search, tabs
title = Wegweiser
edition = إصدار { $date }
edition-kept = إصدار { $date }، في البيانات الجديدة خطأ
edition-unknown = غير معروف
search-label = بحث:
search-hint = اكتبوا ما تبحثون عنه، وفي أي مكان
tab-goals = الأهداف
tab-offers = الخدمات
tab-addresses = العناوين
tab-concept = الخطة
tab-shortlist = المحفوظات
chip-field = المجال: { $title }
chip-goal = الهدف: { $title }
chip-several =
    { $count ->
        [zero] بلا فلتر
        [one] فلتر واحد
        [two] فلتران
        [few] { $count } فلاتر
        [many] { $count } فلترا
       *[other] { $count } فلتر
    }
too-small = هذه النافذة صغيرة جدا. يرجى تكبيرها. المطلوب على الأقل: الأعمدة { $columns }، الأسطر { $rows }.

# Rows of the lists
row-offers =
    { $count ->
        [0] لا خدمات بعد
        [one] خدمة واحدة
        [two] خدمتان
        [few] { $count } خدمات
        [many] { $count } خدمة
       *[other] { $count } خدمة
    }
row-old = ! { $year }
row-undated = ! بلا تاريخ
row-doubtful = ? غير معروف
row-more =
    { $count ->
        [zero] لا عناصر أخرى بلا معلومة عن ذلك
        [one] عنصر آخر بلا معلومة عن ذلك
        [two] عنصران آخران بلا معلومة عن ذلك
        [few] { $count } عناصر أخرى بلا معلومة عن ذلك
        [many] { $count } عنصرا آخر بلا معلومة عن ذلك
       *[other] { $count } عنصر آخر بلا معلومة عن ذلك
    }
row-more-below = لا نعرف هل ينطبق عليها الفلتر. لعرضها: Enter
row-completion-below =
    { $count ->
        [0] لا نتائج
        [one] نتيجة واحدة – Enter يكمل الفلتر
        [two] نتيجتان – Enter يكمل الفلتر
        [few] { $count } نتائج – Enter يكمل الفلتر
        [many] { $count } نتيجة – Enter يكمل الفلتر
       *[other] { $count } نتيجة – Enter يكمل الفلتر
    }
row-comment = «{ $comment }»
row-absent =
    { $count ->
        [zero] لا ينقص أي عنصر في البيانات الحالية
        [one] عنصر واحد غير موجود في البيانات الحالية
        [two] عنصران غير موجودين في البيانات الحالية
        [few] { $count } عناصر غير موجودة في البيانات الحالية
        [many] { $count } عنصرا غير موجود في البيانات الحالية
       *[other] { $count } عنصر غير موجود في البيانات الحالية
    }
row-absent-below =
    { KEY("clear-shortlist") ->
        [none] ما ينقص يبقى محفوظا.
       *[key] ما ينقص يبقى محفوظا. { KEY("clear-shortlist") } يفرغ القائمة كلها.
    }
row-suggestion = هل تقصدون «{ $text }»؟
row-suggestion-below = للبحث عنه: Enter
empty-search = لم نجد شيئا. يرجى التحقق من الكتابة أو تجربة كلمة أخرى أو مسح البحث بمفتاح Esc.
empty-tab = لا نتائج هنا. الأرقام بجانب القوائم تبين أين توجد نتائج (Tab).
empty-shortlist =
    { KEY("note") ->
        [none] المحفوظات فارغة. تضيفون إليها خدمة أو عنوانا من قائمة الإجراءات هناك.
       *[key] المحفوظات فارغة. بمفتاح { KEY("note") } تضيفون إليها خدمة أو عنوانا.
    }

# Filters: names, values, and what stands in their panel
facet-town = المكان
facet-field = المجال
facet-topic = الموضوع
facet-lang = اللغة
facet-open = مفتوح
facet-age = العمر
facet-kind = النوع
facet-verified = آخر تحقق
facet-favorite = المفضلة
value-age =
    { $years ->
        [zero] أقل من سنة
        [one] سنة واحدة
        [two] سنتان
        [few] { $years } سنوات
        [many] { $years } سنة
       *[other] { $years } سنة
    }
value-now = الآن
value-today = اليوم
value-tomorrow = غدا
value-old = قبل أكثر من 12 شهرا
value-this-year = هذه السنة ({ $date })
value-before = قبل { $date }
value-after = بعد { $date }
value-unknown = غير معروف
value-favorites = المفضلة لدي فقط
order-name = الاسم
order-town = المكان
order-verified = آخر تحقق
misread-name = { $name }: لا يوجد هنا «{ $value }».
misread-value = { $name }: «{ $value }» غير مفهوم.
misread-possible = الممكن: { $values }
# What can be typed stays as in English: the search understands only this.
possible-open = now, today, th16, tomorrow, 16:30, 2026-12-24T10, ?
possible-age = عدد مثل 19, ?
possible-verified = 2024, <2024, >2025-06, ?
panel-none = لا قيمة تبدأ هكذا.
panel-hint = اكتبوا للبحث عن قيمة
panel-hint-open = اكتبوا وقتا، مثل th16
panel-hint-age = اكتبوا العمر، مثل 19
panel-hint-verified = اكتبوا سنة، مثل 2024
notice-query-full = البحث أطول من أن يضاف إليه فلتر آخر. يرجى حذف شيء منه.
notice-sort = الترتيب حسب: { $name }
sort-relevance = أفضل تطابق
sort-name = الاسم
sort-town = المكان
sort-verified = آخر تحقق، الأحدث أولا

# What everything begins with, before anyone types
start-title = نظرة سريعة
start-numbers = طوارئ { $numbers }
start-emergencies = الطوارئ
start-recent = المفتوحة مؤخرا
start-favorites = المفضلة
start-helplines = هواتف المساعدة

# Notices
notice-noted =
    { $count ->
        [zero] أضيف. المحفوظات فارغة.
        [one] أضيف. في المحفوظات الآن عنصر واحد.
        [two] أضيف. في المحفوظات الآن عنصران.
        [few] أضيف. في المحفوظات الآن { $count } عناصر.
        [many] أضيف. في المحفوظات الآن { $count } عنصرا.
       *[other] أضيف. في المحفوظات الآن { $count } عنصر.
    }
notice-unnoted =
    { $count ->
        [0] أزيل. المحفوظات فارغة.
        [one] أزيل. بقي في المحفوظات عنصر واحد.
        [two] أزيل. بقي في المحفوظات عنصران.
        [few] أزيل. بقي في المحفوظات { $count } عناصر.
        [many] أزيل. بقي في المحفوظات { $count } عنصرا.
       *[other] أزيل. بقي في المحفوظات { $count } عنصر.
    }
notice-only-contacts = يمكن إضافة الخدمات والعناوين إلى المحفوظات.
notice-shortlist-empty = كانت المحفوظات فارغة من قبل.
notice-shortlist-restored =
    { $count ->
        [zero] لم يعد أي عنصر إلى المحفوظات.
        [one] عاد عنصر واحد إلى المحفوظات.
        [two] عاد عنصران إلى المحفوظات.
        [few] عادت { $count } عناصر إلى المحفوظات.
        [many] عاد { $count } عنصرا إلى المحفوظات.
       *[other] عاد { $count } عنصر إلى المحفوظات.
    }
notice-shortlist-ask =
    { $count ->
        [zero] اضغطوا { KEY("clear-shortlist") } مرة أخرى لمسح المحفوظات.
        [one] اضغطوا { KEY("clear-shortlist") } مرة أخرى لحذف العنصر من المحفوظات.
        [two] اضغطوا { KEY("clear-shortlist") } مرة أخرى لحذف العنصرين من المحفوظات.
        [few] اضغطوا { KEY("clear-shortlist") } مرة أخرى لحذف { $count } عناصر من المحفوظات.
        [many] اضغطوا { KEY("clear-shortlist") } مرة أخرى لحذف { $count } عنصرا من المحفوظات.
       *[other] اضغطوا { KEY("clear-shortlist") } مرة أخرى لحذف { $count } عنصر من المحفوظات.
    }
notice-shortlist-cleared-undo =
    { $count ->
        [zero] لم يتم حذف شيء، { KEY("clear-shortlist") } للتراجع
        [one] تم حذف عنصر واحد، { KEY("clear-shortlist") } يعيده
        [two] تم حذف عنصرين، { KEY("clear-shortlist") } يعيدهما
        [few] تم حذف { $count } عناصر، { KEY("clear-shortlist") } يعيدها
        [many] تم حذف { $count } عنصرا، { KEY("clear-shortlist") } يعيدها
       *[other] تم حذف { $count } عنصر، { KEY("clear-shortlist") } يعيدها
    }
notice-only-shortlist =
    { KEY("shortlist") ->
        [none] هذا ممكن لعنصر من المحفوظات فقط.
       *[key] هذا ممكن لعنصر من المحفوظات فقط ({ KEY("shortlist") }).
    }
notice-comment-kept = التعليق موجود في المحفوظات.
notice-comment-removed = لا تعليق على هذا العنصر.
notice-both-kept = تم تغيير هذا في نافذة أخرى أيضا؛ النصان هنا معا.
notice-shortlist-cleared =
    { $count ->
        [zero] المحفوظات فارغة. لم يتم حذف شيء.
        [one] المحفوظات فارغة. تم حذف عنصر واحد.
        [two] المحفوظات فارغة. تم حذف عنصرين.
        [few] المحفوظات فارغة. تم حذف { $count } عناصر.
        [many] المحفوظات فارغة. تم حذف { $count } عنصرا.
       *[other] المحفوظات فارغة. تم حذف { $count } عنصر.
    }
notice-theme = الألوان: { $name }
notice-errors =
    { $errors ->
        [zero] لا أخطاء في البيانات؛ «wegweiser check» يفحصها.
        [one] في البيانات خطأ واحد، ولذلك ينقص شيء منها هنا. «wegweiser check» يعرضه.
        [two] في البيانات خطآن، ولذلك ينقص شيء منها هنا. «wegweiser check» يعرضهما.
        [few] في البيانات { $errors } أخطاء، ولذلك ينقص شيء منها هنا. «wegweiser check» يعرضها.
        [many] في البيانات { $errors } خطأ، ولذلك ينقص شيء منها هنا. «wegweiser check» يعرضها.
       *[other] في البيانات { $errors } خطأ، ولذلك ينقص شيء منها هنا. «wegweiser check» يعرضها.
    }
notice-reloaded = تمت إعادة تحميل البيانات.
# When the changed data have a new error
notice-kept = { $place }: خطأ جديد، لذلك تبقى البيانات السابقة مستخدمة.
theme-dark = لخلفية داكنة
theme-light = لخلفية فاتحة
theme-contrast = تباين عال
theme-none = بلا ألوان

# Loading a large directory
loading-title = يجري تحميل الدليل.
loading-begun = يجري البحث عن الملفات.
loading-recalling = تجري قراءة النسخة السابقة.
loading-reading = الخطوة 1 من 3: قراءة الملفات، { $done } من { $total } MB
loading-parsing = الخطوة 2 من 3: قراءة العناصر من { $total } MB
loading-indexing =
    { $records ->
        [zero] الخطوة 3 من 3: لا عناصر لتجهيزها للبحث
        [one] الخطوة 3 من 3: تجهيز عنصر واحد للبحث
        [two] الخطوة 3 من 3: تجهيز عنصرين للبحث
        [few] الخطوة 3 من 3: تجهيز { $records } عناصر للبحث
        [many] الخطوة 3 من 3: تجهيز { $records } عنصرا للبحث
       *[other] الخطوة 3 من 3: تجهيز { $records } عنصر للبحث
    }
loading-percent = { $percent }%
loading-typing = يمكنكم الكتابة من الآن. يبدأ البحث حالما يجهز الدليل.
loading-public = لحظة من فضلكم …

# Settings: what is wrong in them, and how they are explained in the file
settings-unreadable = تعذرت قراءة الإعدادات ({ $reason }).
settings-syntax = تعذرت قراءة هذا ({ $message }).
settings-unknown = لا يوجد إعداد باسم «{ $name }».
settings-unknown-near = لا يوجد «{ $name }»؛ ربما المقصود «{ $near }».
settings-value = «{ $name }» يمكن أن يكون: { $allowed }.
settings-allowed-text = نص بين "علامتي اقتباس"
settings-allowed-seconds = عدد صحيح من { $least } إلى 72000
settings-allowed-keys = "F5" أو ["F5", "Alt-Z"]
settings-allowed-table = ترويسة بين [قوسين مربعين]
settings-action = لا مفتاح للإجراء «{ $name }».
settings-action-near = لا مفتاح للإجراء «{ $name }»؛ ربما المقصود «{ $near }».
settings-key = «{ $key }» ليس مفتاحا. أسماء المفاتيح مثل F5, Ctrl-Y, Alt-F.
settings-key-fixed = «{ $key }» محجوز: استخدموا مفاتيح F أو Ctrl أو Alt.
settings-key-taken = «{ $key }» مستخدم من قبل للإجراء «{ $action }».
settings-page-file = الإعدادات: { $path }
settings-page-missing = الإعدادات: { $path } – الملف غير موجود بعد؛ «wegweiser settings --write» ينشئه.
settings-page-store = ما تحتفظون به (المحفوظات، المفضلة، الملاحظات …): { $path }
settings-about-data = الدليل: مجلد فيه ملفات TOML، أو ملف واحد منها.
settings-about-language = لغة الواجهة ({ $languages })؛ وإلا فلغة النظام.
settings-about-theme = الألوان: { $themes }؛ لخلفية داكنة أو فاتحة، بتباين عال، أو بلا ألوان.
settings-about-rtl = العربية والفارسية من اليمين: "app" يرتبها البرنامج، و"terminal" إذا كانت الطرفية ترتبها بنفسها.
settings-about-prefer-frequent = ما تفتحونه كثيرا يظهر أعلى عند تساوي النتائج.
settings-about-editor = البرنامج الذي تكتبون به الملاحظات؛ وإلا فالمذكور في VISUAL أو EDITOR.
settings-about-kiosk-idle = عدد الثواني بلا ضغط مفتاح قبل أن يسأل الجهاز العام هل ما زال أحد هنا (30 إلى 72000).
settings-about-kiosk-warning = عدد الثواني بعد هذا السؤال قبل أن ينسى كل شيء (20 إلى 72000).
settings-about-keys = مفاتيح خاصة بكم: لكل إجراء مفتاح أو أكثر، مثل note = ["F5", "Alt-Z"]؛ و [] يزيلها.
settings-about-keys-fixed = الحروف والأسهم و Enter و Esc و Tab و Ctrl-C تبقى دائما كما هي.

# Notes in a person's own editor
editor-written = تمت كتابة الملاحظة.
editor-removed = تم حذف الملاحظة.
editor-same = الملاحظة كما كانت.
editor-failed = لم ينجح «{ $command }»؛ الملاحظة كما كانت.
editor-none = لم نجد برنامجا للكتابة. في الإعدادات: editor = "nano"

# What counsellors keep: the files for it, and what comes in the way of reading or writing them
store-part-shortlist = المحفوظات
store-part-favorites = المفضلة
store-part-notes = الملاحظات
store-part-visits = المفتوحة مؤخرا
store-part-slips = بلاغات الخطأ
store-no-home = لا يوجد مجلد شخصي: ما تحتفظون به يبقى حتى إنهاء البرنامج فقط.
store-set-aside = { $part }: كان الملف تالفا، واسمه الآن { $file }.
store-damaged = { $part }: الملف تالف. الجديد يبقى حتى الإنهاء فقط.
store-later = { $part }: من إصدار أحدث من Wegweiser. الجديد يبقى حتى الإنهاء فقط.
store-unreadable = { $part }: تعذرت القراءة ({ $reason }). الجديد يبقى حتى الإنهاء فقط.
store-busy = لم يتم الحفظ: نافذة أخرى لا تزال تستخدم الملفات.
store-full = لم يتم الحفظ: القرص ممتلئ.
store-read-only = لم يتم الحفظ: القرص للقراءة فقط.
store-denied = لم يتم الحفظ: الكتابة غير مسموحة.
store-held = لم يتم الحفظ: الملف مثبت في النظام (mount) ولا يمكن استبداله.
store-other = لم يتم الحفظ ({ $reason }).
store-again = محاولة جديدة عند التغيير التالي.
store-mended = الآن تم حفظ كل شيء.

# Questions and kiosk
leave-question = هل تريدون إنهاء Wegweiser؟
leave-answers = نعم: Enter · لا: Esc
idle-warning =
    { $seconds ->
        [zero] هل ما زلتم هنا؟ سيبدأ Wegweiser من جديد الآن.
        [one] هل ما زلتم هنا؟ سيبدأ Wegweiser من جديد بعد ثانية واحدة.
        [two] هل ما زلتم هنا؟ سيبدأ Wegweiser من جديد بعد ثانيتين.
        [few] هل ما زلتم هنا؟ سيبدأ Wegweiser من جديد بعد { $seconds } ثوان.
        [many] هل ما زلتم هنا؟ سيبدأ Wegweiser من جديد بعد { $seconds } ثانية.
       *[other] هل ما زلتم هنا؟ سيبدأ Wegweiser من جديد بعد { $seconds } ثانية.
    }
idle-more-time = لمزيد من الوقت: اضغطوا أي مفتاح.
kiosk-greeting = أهلا بكم! بماذا يمكننا مساعدتكم؟
kiosk-hint = اختاروا مجالا: بالرقم، أو بالأسهم ثم Enter، أو باللمس.
kiosk-staff = أو اكتبوا أي كلمة. إذا كان لديكم سؤال فالموظفون يساعدونكم.

# A comment on an entry of the shortlist
comment-title = تعليق
comment-hint = يظهر في المحفوظات ومطبوعا على ورقة المعلومات. للاحتفاظ به: Enter، للإلغاء: Esc

# Hand-out: contacts to take along
handout-title = ورقة معلومات
handout-file = waraqa
handout-way = بشكل
handout-language = لغة الورقة
handout-age = العمر
handout-tongues = لغات الشخص
handout-age-hint = اختياري، بالسنوات
handout-tongues-hint = اختياري، مثل عربية
handout-path = الملف
handout-way-html = صفحة للطباعة (HTML)
handout-way-md = Markdown
handout-way-txt = نص
handout-way-vcf = بطاقات لدفتر العناوين (vCard)
handout-way-screen = رموز QR على الشاشة
handout-way-paper = نسخة مطبوعة
handout-about-file = لن يتم استبدال ملف موجود أبدا.
handout-about-screen = رمز بعد رمز لكاميرا الهاتف؛ التعليقات ليست فيها.
handout-about-pages = تتم طباعة الصفحة مع رموز QR. وإن تعذر إعداد الصفحات فالنص وحده.
handout-about-text = تتم طباعة نص بلا رموز QR. لطباعة الصفحات ينقص هنا Chromium.
handout-button = تسليم الورقة: Enter
handout-underway = تجري الكتابة …
handout-refused = لم تتم الكتابة: { $reason }. يرجى تسمية مجلد آخر أو اسم آخر.
handout-contacts =
    { $count ->
        [zero] لا جهات اتصال؛ يرجى الانتباه:
        [one] جهة اتصال واحدة؛ يرجى الانتباه:
        [two] جهتا اتصال بهذا الترتيب؛ يرجى الانتباه:
        [few] { $count } جهات اتصال بهذا الترتيب؛ يرجى الانتباه:
        [many] { $count } جهة اتصال بهذا الترتيب؛ يرجى الانتباه:
       *[other] { $count } جهة اتصال بهذا الترتيب؛ يرجى الانتباه:
    }
handout-absent =
    { $count ->
        [zero] كل المحفوظات موجودة في البيانات الحالية.
        [one] عنصر واحد من المحفوظات غير موجود في البيانات الحالية، ولا يظهر على الورقة.
        [two] عنصران من المحفوظات غير موجودين في البيانات الحالية، ولا يظهران على الورقة.
        [few] { $count } عناصر من المحفوظات غير موجودة في البيانات الحالية، ولا تظهر على الورقة.
        [many] { $count } عنصرا من المحفوظات غير موجود في البيانات الحالية، ولا يظهر على الورقة.
       *[other] { $count } عنصر من المحفوظات غير موجود في البيانات الحالية، ولا يظهر على الورقة.
    }
handout-no-age = «{ $said }» ليس عمرا.
handout-no-tongue = «{ $said }» ليست لغة يعرفها الدليل.
notice-nothing-to-hand-out =
    { KEY("note") ->
        [none] المحفوظات فارغة. أضيفوا إليها أولا ما تريدون تسليمه.
       *[key] المحفوظات فارغة. بمفتاح { KEY("note") } تضيفون إليها ما تريدون تسليمه.
    }
notice-no-path = يرجى تسمية ملف.
caution-age = لفئة عمرية أخرى: { $range }
caution-age-none = لا توجد هناك خدمة لهذا العمر
caution-age-unknown = من غير المعروف لأي عمر هي
caution-tongues = لا لغة مشتركة؛ يتحدثون هناك { $spoken }
caution-tongues-none = لا لغة مشتركة
caution-tongues-unknown = من غير المعروف بأي لغات يتحدثون هناك
caution-closed = مغلق في الأيام السبعة القادمة ({ $state })
caution-hours-unknown = من غير المعروف هل يفتح في الأيام السبعة القادمة
caution-undated = المصدر لا يذكر تاريخا
caution-old = لم يتم التحقق منه منذ أكثر من سنة (آخر تحقق { $date })
caution-private =
    { $count ->
        [zero] كل الأشخاص والمكاتب هناك على الورقة
        [one] شخص واحد أو مكتب واحد هناك غير معلن، ولا يظهر على الورقة
        [two] شخصان أو مكتبان هناك غير معلنين، ولا يظهران على الورقة
        [few] { $count } أشخاص أو مكاتب هناك غير معلنة، ولا تظهر على الورقة
        [many] { $count } شخصا أو مكتبا هناك غير معلن، ولا تظهر على الورقة
       *[other] { $count } شخص أو مكتب هناك غير معلن، ولا تظهر على الورقة
    }
written = تمت كتابة الملف: { $path }
written-beside = الاسم مستخدم من قبل. تمت كتابة الملف: { $path }
unwritten = لم تتم الكتابة: { $path } ({ $reason })
printed-pages = تم الإرسال إلى الطابعة: الصفحة مع رموز QR.
printed-text = تم الإرسال إلى الطابعة: النص بلا رموز QR.
printed-halted = تم الإرسال إلى الطابعة. لكن الطابعة { $printer } متوقفة؛ ستطبع حالما تعمل من جديد.
printing = يجري تحضير الطباعة …
unprinted =
    { KEY("hand-out") ->
        [none] لم تتم الطباعة: { $reason }. يمكنكم حفظ ورقة المعلومات كملف.
       *[key] لم تتم الطباعة: { $reason }. يمكنكم حفظ ورقة المعلومات كملف ({ KEY("hand-out") }).
    }
reason-not-there = لا يوجد مجلد أو برنامج كهذا
reason-denied = الكتابة غير مسموحة
reason-full = القرص ممتلئ
reason-read-only = القرص للقراءة فقط
reason-no-such-folder = لا يوجد مجلد كهذا
reason-folder = يوجد مجلد بهذا الاسم
reason-no-folder = جزء من المسار ليس مجلدا
reason-long-name = الاسم طويل جدا
reason-no-answer = لا يوجد رد
reason-no-printer = لا توجد طابعة افتراضية، أو خدمة الطباعة لا تعمل
reason-refusing = الطابعة لا تقبل الآن أي مهمة

# Keys
key-move = اختيار
key-page = التنقل صفحة صفحة
key-open = فتح
key-pick = اختيار
key-follow = متابعة
key-yes = نعم
key-no = لا
key-back = رجوع
key-forward = إلى الأمام
key-tab = القائمة التالية
key-tab-back = القائمة السابقة
key-tab-number = القائمة بهذا الرقم
key-note = للمحفوظات
key-menu = إجراءات
key-do = تنفيذ
key-shut = إغلاق
key-mail = إرسال
key-code-next = محتوى آخر
key-editor = كتابة الملاحظة في محرركم
key-guide = شرح قصير
key-help = مساعدة
key-cancel = مسح
key-close = إلى القائمة
key-clear-shortlist = تفريغ المحفوظات
key-entry-move = نقل إلى أعلى أو أسفل في المحفوظات
key-comment = تعليق على عنصر من المحفوظات
key-keep = احتفاظ
key-hand-out = تسليم الورقة
key-new-line = سطر جديد
key-change = تغيير
key-discard = إلغاء
key-language = اللغة
key-theme = تغيير الألوان
key-focus = التبديل بين القائمة والتفاصيل
key-filters = فلاتر
key-filters-clear = إزالة كل الفلاتر
key-choose = اختيار
key-facet = فلتر
key-done = تم
key-sort = تغيير ترتيب القائمة
key-unknowns = إظهار أو إخفاء العناصر بلا معلومة
key-rub = حذف حرف أو فلتر كامل؛ بلا بحث: رجوع
key-ends = إلى البداية، إلى النهاية
key-line-ends = إلى بداية البحث، إلى نهايته
key-cursor = التحرك داخل البحث
key-cursor-word = التحرك كلمة كلمة
key-delete = حذف الحرف التالي
key-delete-start = الحذف حتى البداية
key-delete-end = الحذف حتى النهاية
key-delete-word = حذف كلمة
key-leave = إنهاء
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
action-copy-phone = نسخ الهاتف
action-call = اتصال
action-copy-email = نسخ الإيميل
action-write-email = كتابة إيميل
action-copy-address = نسخ العنوان
action-copy-card = نسخ الكل
action-open-page = فتح صفحة الويب
action-copy-page = نسخ رابط الصفحة
action-favor = مفضل نعم/لا
action-note = في المحفوظات نعم/لا
state-on = نعم
state-off = لا
notice-favored = أصبح من المفضلة.
notice-unfavored = لم يعد من المفضلة.
page-menu = إجراءات
page-favorite = مفضل
page-noted = في المحفوظات
action-show-code = عرض رمز QR
page-code = رمز QR للهاتف
code-card = جهة اتصال
code-phone = اتصال
code-page = صفحة الويب
code-text = نص
code-shortened = مختصر: في نافذة أكبر متسع للمزيد.
code-needs = لرمز QR هذا يلزم في النافذة على الأقل: الأعمدة { $columns }، الأسطر { $rows }.
code-needs-other = Tab يعرض رمزا آخر يتسع له المكان.
# Read from the right, so that each arrow points outward.
code-turn = → { $number } من { $count } ←
code-close = رمز آخر Tab · إغلاق Esc
action-write-note = ملاحظة خاصة
action-report = إبلاغ عن خطأ
action-list-slips = عرض بلاغات الخطأ
note-none = لا ملاحظة بعد
page-note = ملاحظة خاصة ({ $date })
note-title = ملاحظة خاصة
note-hint =
    لكم وحدكم: لا تظهر في أي تصدير ولا على أي ورقة. للاحتفاظ: Enter، للإلغاء: Esc؛ النص الفارغ يحذفها.{ KEY("new-line") ->
        [none] { "" }
       *[key] { " " }{ KEY("new-line") }: سطر جديد.
    }{ KEY("editor") ->
        [none] { "" }
       *[key] { " " }{ KEY("editor") } يفتح محرركم.
    }
form-room = { $count } من { $limit } حرف
form-no-room = لا مكان بعد ({ $limit } حرف): ينقص { $lost }.
notice-note-kept = تم حفظ الملاحظة.
notice-discard = اضغطوا Esc مرة أخرى لتجاهل النص.
notice-note-once-more =
    { KEY("editor") ->
        [none] تم حفظ الملاحظة.
       *[key] تم الحفظ. { KEY("editor") } مرة أخرى يفتح المحرر.
    }
notice-note-removed = تم حذف الملاحظة.
slip-title = إبلاغ عن خطأ: ما الذي ليس صحيحا؟
slip-hint =
    { KEY("new-line") ->
        [none] Enter يكتب بلاغ خطأ يمكنكم إرساله أو نسخه بعد ذلك. Esc للإلغاء.
       *[key] Enter يكتب بلاغ خطأ يمكنكم إرساله أو نسخه بعد ذلك. { KEY("new-line") }: سطر جديد. Esc للإلغاء.
    }
slip-mail-cut = النص أطول مما يقبله برنامج البريد، فآخره ناقص هناك. k ينسخه كاملا.
notice-slip-kept = تمت كتابة بلاغ الخطأ. Enter يرسله، k ينسخه، Esc يتركه هنا.
notice-slip-settled = تمت معالجة بلاغ الخطأ.
slips-title =
    { $count ->
        [0] بلاغات الخطأ
        [one] بلاغ خطأ واحد
        [two] بلاغا خطأ
        [few] { $count } بلاغات خطأ
        [many] { $count } بلاغ خطأ
       *[other] { $count } بلاغ خطأ
    }
slips-none =
    { KEY("report") ->
        [none] لا يوجد بلاغ.
       *[key] لا يوجد بلاغ. { KEY("report") } يكتب بلاغا.
    }
slip-mail = إرسال إلى { $address }
slip-mail-nobody = إرسال (الدليل لا يذكر إلى من)
slip-copy = نسخ كنص
slip-settle = تمت المعالجة، حذف البلاغ
slip-subject = بلاغ خطأ
slip-letter-subject = خطأ في الدليل «{ $directory }»: { $title }
slip-letter-record = العنصر: { $title } ({ $id })
slip-letter-dates = لوحظ في { $date }، إصدار { $edition }
slip-letter-wrong = ما ليس صحيحا:
slip-letter-now = ما يقوله الدليل الآن:
slip-letter-gone = لم يعد العنصر موجودا في الدليل.
action-subject-card = العنصر
notice-nothing-selected = يرجى اختيار عنصر أولا.
notice-not-for-this = هذا ممكن للخدمات والعناوين فقط.
copied-system = تم النسخ، { $what }: { $text } (حافظة النظام)
copied-terminal = { $what }: { $text } (طلبنا من الطرفية نسخه؛ بلا تأكيد)
copied-nowhere = لا توجد حافظة هنا. { $what }: { $text }
copied-too-long = { $what }: أطول من أن ينسخ.
opened = تم الفتح بواسطة { $program }: { $address }
opened-nothing = لا يوجد هنا برنامج يفتح هذا. العنوان: { $address }
opened-nothing-mail = لا يوجد هنا برنامج للإيميل. بمفتاح k تنسخون البلاغ بدلا من ذلك.

# Guide at the first start; it must fit 34 columns
guide-title = أهلا بكم
guide-letters = الحروف
guide-type = ما تبحثون عنه، وأين
guide-move = اختيار
guide-open = فتح
guide-back = رجوع
guide-note = إلى المحفوظات
guide-menu = اتصال، نسخ …
guide-cancel = مسح البحث
guide-help = كل المفاتيح
guide-end =
    { KEY("guide") ->
        [none] ابدؤوا الكتابة، أو Enter.
       *[key] ابدؤوا الكتابة، أو Enter. ({ KEY("guide") })
    }

# Help
help-title = مساعدة
help-pick = برنامج آخر ينتظر اختياركم: Enter على خدمة أو عنوان يسلم العنصر إليه ويغلق Wegweiser. وعند الخروج دون اختيار لا يتم تسليم شيء.
help-intro = اكتبوا ببساطة: يجب أن ترد كل كلمة، بأي ترتيب. الأخطاء الإملائية وأجزاء الكلمات مسموحة، وكذلك ae بدلا من ä. التصفح بمفتاحي ↑ و ↓، والإغلاق بمفتاح Esc.
help-search = هكذا تضيقون البحث
help-phrase = "Deutsch lernen" – هذه الكلمات متتالية تماما
help-without = -online – دون هذه الكلمة
help-town = town:{ $town } – في هذا المكان فقط
help-field = field:{ $field } – في هذا المجال فقط
help-topic = topic:{ $topic } – في هذا الموضوع فقط
help-language = lang:ar – حيث يتحدثون هذه اللغة
help-kind = kind:authority – هذا النوع من الجهات فقط
help-age = age:19 – لمن في هذا العمر
help-open = open:now – مفتوح أو بموعد؛ وكذلك open:th16
help-verified = verified:<2024 – آخر تحقق قبل 2024
help-unknown = lang:? – حيث هذا غير معروف؛ ? تصلح لكل فلتر
help-favorite = favorite:yes – المفضلة لديكم فقط
help-menu = ما يمكنكم فعله بهذا العنصر. يكفي الحرف في أول السطر، أو اختاروا بمفتاحي ↑ و ↓. وإن تعذر شيء فسطره يذكر السبب.
help-comment = تعليق لمن تقدمون له المشورة. يظهر في المحفوظات ومطبوعا على ورقة المعلومات.
help-filters = الفلاتر تضيق البحث؛ وكل فلتر يظهر أيضا ككلمة في سطر البحث. اكتبوا للبحث عن قيمة، و Enter يضعها أو يزيلها.
help-handout = ورقة المعلومات للتسليم: اختاروا بأي شكل تكون.
help-code = رمز QR يحمل ما يوجد بجانبه: جهة الاتصال أو رقما أو عنوان موقع أو نصا. كاميرا الهاتف تقرأه بدون إنترنت. عند عدة جهات اتصال تنقلكم ← و → بينها.
help-writing = الملاحظة الخاصة تبقى هنا عندكم. بلاغ الخطأ يقول ما هو غير صحيح في عنصر، ويمكنكم بعد ذلك إرساله أو نسخه.
help-slips = بلاغات الأخطاء لمن يدير الدليل، الأحدث في الأعلى. الحروف تحت القائمة تخص البلاغ المختار: m يرسله، k ينسخه، e يحذفه بعد المعالجة.
help-here = هنا
help-group-record = مع العنصر
help-group-shortlist = المحفوظات
help-group-way = التنقل
help-group-line = البحث
help-group-rest = العرض والإنهاء
help-origin =
    { $errors ->
        [0] البيانات: { $origin }.
        [one] البيانات: { $origin }. فيها خطأ واحد؛ «wegweiser check» يعرضه.
        [two] البيانات: { $origin }. فيها خطآن؛ «wegweiser check» يعرضهما.
        [few] البيانات: { $origin }. فيها { $errors } أخطاء؛ «wegweiser check» يعرضها.
        [many] البيانات: { $origin }. فيها { $errors } خطأ؛ «wegweiser check» يعرضها.
       *[other] البيانات: { $origin }. فيها { $errors } خطأ؛ «wegweiser check» يعرضها.
    }
origin-embedded = البيانات المرفقة بالبرنامج

# Details
kind-field = المجال
kind-goal = الهدف
section-goals = الأهداف
section-field = المجال
section-goal-offers = خدمات لهذا الهدف
section-offers-count =
    { $count ->
        [0] لا خدمات بعد
        [one] خدمة واحدة
        [two] خدمتان
        [few] { $count } خدمات
        [many] { $count } خدمة
       *[other] { $count } خدمة
    }
section-offers = الخدمات
section-other-offers = خدمات أخرى هناك
section-what-for = نبذة
section-contact = الاتصال
section-where = المكان
section-times = الأوقات واللغات
section-how = كيف تحصلون على المساعدة
section-partner = جهة الاتصال
section-serves = يخدم هذه الأهداف
section-search = متابعة البحث
section-sources = آخر تحقق والمصادر
goal-without-offers = لا توجد بعد خدمة مسجلة لهذا الهدف.
label-audience = لمن
label-age = العمر
label-phone = هاتف
label-email = إيميل
label-website = الموقع
label-fax = فاكس
label-address = العنوان
label-town = المكان
label-street = الشارع
label-wheelchair = كرسي متحرك
label-area = منطقة الخدمة
label-now = الآن
label-hours = الأوقات
label-languages = اللغات
label-interpreter = مع مترجم
label-steps = الخطوات
label-documents = أحضروا معكم
label-cost = التكلفة
label-by-appointment = الموعد ضروري
label-topics = المواضيع
label-not-known = غير معروف
label-verified = آخر تحقق
label-confidence = الموثوقية
label-note = تنويه
address-secret = لا يذكر، لحماية النساء المقيمات هناك
unknown = غير معروف
hours-unknown = غير معروف، يرجى السؤال
hours-unknown-call = غير معروف، يرجى الاتصال: { $phone }
by-appointment = بموعد فقط
without-appointment = بلا موعد
fallback-mark = بالألمانية
warning-old = آخر تحقق { $date }: لم يتم التحقق منذ أكثر من سنة. يرجى السؤال قبل الزيارة.
warning-undated = المصدر لا يذكر تاريخا. يرجى السؤال قبل الزيارة.
age-range = من عمر { $from } إلى { $to }
age-from = من عمر { $from }
age-to = حتى عمر { $to }
wheelchair-yes = مناسب
wheelchair-limited = مناسب جزئيا
wheelchair-no = غير مناسب
cost-free = مجاني
cost-paid = مقابل رسوم
cost-reduced = مخفض لأصحاب الدخل القليل
confidence-high = عالية
confidence-medium = متوسطة
confidence-low = قليلة
found-in = موجود في: { $parts }
part-title = التسمية
part-organization = المؤسسة
part-short_name = الاسم المختصر
part-offer = الخدمة
part-topic = الموضوع
part-text = الوصف
part-audience = لمن
part-field = المجال
part-goal = الهدف
part-town = المكان
part-area = منطقة الخدمة (تشمل هذا المكان)
part-street = الشارع
part-postcode = الرمز البريدي
part-phone = هاتف
part-email = إيميل
part-web = الموقع
part-contact = شخص للاتصال
tier-alias = كلمة أخرى له
tier-infix = جزء من كلمة
tier-typo = كتابة مشابهة
tier-sound = لفظ مشابه
tier-fuzzy = حروف بهذا الترتيب

# Opening hours
hours-always = على مدار الساعة
hours-holidays = العطل الرسمية
hours-school-holidays = عطل المدارس
hours-closed = مغلق
hours-last = آخر
hours-today = { $day } (اليوم)
hours-open = مفتوح
with-appointment = بموعد
opens-next = يفتح { $time }
open-until = مفتوح حتى { $time }
open-by-appointment = بموعد مسبق
closed-holiday = عطلة رسمية، مغلق
closed-opens = { $closed }، يفتح { $time }
day-mo = اثنين
day-tu = ثلاثاء
day-we = أربعاء
day-th = خميس
day-fr = جمعة
day-sa = سبت
day-su = أحد
month-jan = يناير
month-feb = فبراير
month-mar = مارس
month-apr = أبريل
month-may = مايو
month-jun = يونيو
month-jul = يوليو
month-aug = أغسطس
month-sep = سبتمبر
month-oct = أكتوبر
month-nov = نوفمبر
month-dec = ديسمبر

# Kinds of organizations: words for the filter kind:, separated by the Latin comma (the program splits there)
kind-words-authority = دائرة حكومية, إدارة, مكتب
kind-words-welfare = رعاية اجتماعية, منظمة خيرية
kind-words-association = جمعية, اتحاد
kind-words-initiative = مبادرة, شبكة
kind-words-church = كنيسة, رعية, طائفة دينية
kind-words-company = شركة, مؤسسة تجارية
kind-words-health = صحة, مستشفى, عيادة
kind-words-school = مدرسة, مركز تعليم
kind-words-helpline = هاتف مساعدة, خط ساخن, طوارئ

# Languages, without the article, as people type them
tongue-de = ألمانية
tongue-en = إنجليزية
tongue-pl = بولندية
tongue-uk = أوكرانية
tongue-ru = روسية
tongue-ar = عربية
tongue-fa = فارسية
tongue-vi = فيتنامية
tongue-tr = تركية
tongue-ku = كردية
tongue-fr = فرنسية
tongue-es = إسبانية
tongue-sq = ألبانية
tongue-cs = تشيكية
tongue-be = بيلاروسية
tongue-ur = أردية
tongue-hsb = صوربية عليا
tongue-dsb = صوربية سفلى
tongue-ro = رومانية
tongue-bg = بلغارية
tongue-sr = صربية
tongue-hu = مجرية
tongue-it = إيطالية
tongue-pt = برتغالية
tongue-ps = بشتوية
tongue-ti = تيغرينية
tongue-so = صومالية
tongue-am = أمهرية
tongue-zh = صينية

# Lines instead of a screen (--plain): words that can be typed, the shortest first, separated by blanks; letters as in English
plain-word-more = m المزيد
plain-word-next = n التالي
plain-word-previous = p السابق
plain-word-back = b رجوع
plain-word-home = s بداية
plain-word-offers = offers
plain-word-addresses = addresses
plain-word-goals = goals
plain-word-pages = concept
plain-word-all = all
plain-word-unknown = u مجهول
plain-word-note = + note
plain-word-shortlist = l محفوظات
plain-word-clear = clear
plain-word-phone = t هاتف
plain-word-copy = c نسخ
plain-word-favor = f مفضل
plain-word-memo = w ملاحظة
plain-word-comment = comment تعليق
plain-word-slip = error خطأ
plain-word-slips = slips بلاغات
plain-word-mail = e إرسال
plain-word-settle = settled تم
plain-word-handout = handout تسليم
plain-word-print = print طباعة
plain-word-help = ? h مساعدة
plain-word-end = q إنهاء
plain-help = اكتبوا ما تبحثون عنه، أو رقم سطر. الخط المائل في البداية يعني بحثا في كل حال، مثل /more.
plain-help-more = الأسطر التالية؛ ويكفي أيضا مفتاح Enter وحده
plain-help-next = العنصر التالي في القائمة
plain-help-previous = العنصر السابق في القائمة
plain-help-back = رجوع، إلى القائمة مثلا
plain-help-home = إلى البداية حيث المجالات
plain-help-offers = من نتائج البحث الخدمات فقط
plain-help-addresses = من نتائج البحث العناوين فقط
plain-help-goals = من نتائج البحث المجالات والأهداف فقط
plain-help-pages = من نتائج البحث صفحات الخطة فقط
plain-help-all = كل نتائج البحث من جديد
plain-help-unknown = أيضا العناصر بلا معلومة عن الفلتر، أو من جديد بدونها
plain-help-note = إضافة العنصر المفتوح إلى المحفوظات أو إزالته؛ وفي القائمة مع الرقم، مثل +3
plain-help-shortlist = المحفوظات
plain-help-clear = تفريغ المحفوظات
plain-help-phone = أرقام هاتف العنصر المفتوح؛ وفي القائمة مع الرقم، مثل t3
plain-help-copy = نسخ رقم الهاتف، و c2 للرقم الثاني؛ وفي القائمة هاتف ذلك السطر، مثل c3؛ ومن بلاغ الخطأ المفتوح نص الرسالة
plain-help-favor = إضافة العنصر المفتوح إلى المفضلة أو إزالته منها؛ و favorite:yes يعرضها كلها
plain-help-memo = ملاحظة خاصة: «ملاحظة» ثم النص، أو «ملاحظة» وحدها لعدة أسطر؛ و «ملاحظة -» للحذف
plain-help-comment = «تعليق» ثم نص للمحفوظات يظهر مطبوعا على ورقة المعلومات؛ و «تعليق -» للحذف
plain-help-slip = إبلاغ عن خطأ: «خطأ» ثم النص، أو «خطأ» وحدها لعدة أسطر
plain-help-slips = بلاغات الخطأ
plain-help-mail = إرسال بلاغ الخطأ المفتوح بالإيميل
plain-help-settle = حذف بلاغ الخطأ المفتوح
plain-help-handout = كتابة المحفوظات أو العنصر المفتوح كورقة معلومات في ملف؛ ويمكن ذكر اللغة والشكل، مثل «تسليم de txt»
plain-help-print = طباعة ذلك على الورق
plain-help-help = هذه المساعدة
plain-help-end = إنهاء
plain-hello = اكتبوا ما تبحثون عنه، أو رقما. للمساعدة ? وللإنهاء q.
plain-prompt = بحث أو رقم:
plain-found =
    { $count ->
        [0] لا نتائج عن «{ $query }».
        [one] نتيجة واحدة عن «{ $query }».
        [two] نتيجتان عن «{ $query }».
        [few] { $count } نتائج عن «{ $query }».
        [many] { $count } نتيجة عن «{ $query }».
       *[other] { $count } نتيجة عن «{ $query }».
    }
plain-only = { $list } فقط. «all» يعرض كل النتائج من جديد.
plain-left =
    { $count ->
        [0] المتابعة بالحرف m.
        [one] بقي رقم واحد. المتابعة بالحرف m.
        [two] بقي رقمان. المتابعة بالحرف m.
        [few] بقيت { $count } أرقام. المتابعة بالحرف m.
        [many] بقي { $count } رقما. المتابعة بالحرف m.
       *[other] بقي { $count } رقم. المتابعة بالحرف m.
    }
plain-all-told = هذا كل شيء.
plain-unknown =
    { $count ->
        [zero] لا عناصر من غير المعروف هل تنطبق:
        [one] من غير المعروف هل ينطبق هذا العنصر:
        [two] من غير المعروف هل ينطبق هذان العنصران:
        [few] من غير المعروف هل تنطبق هذه العناصر ({ $count }):
        [many] من غير المعروف هل تنطبق هذه العناصر ({ $count }):
       *[other] من غير المعروف هل تنطبق هذه العناصر ({ $count }):
    }
plain-unknown-hidden =
    { $count ->
        [zero] لا عناصر أخرى بلا معلومة. u للعرض.
        [one] عنصر آخر من غير المعروف هل ينطبق. u يعرضه.
        [two] عنصران آخران من غير المعروف هل ينطبقان. u يعرضهما.
        [few] { $count } عناصر أخرى من غير المعروف هل تنطبق. u يعرضها.
        [many] { $count } عنصرا آخر من غير المعروف هل تنطبق. u يعرضها.
       *[other] { $count } عنصر آخر من غير المعروف هل تنطبق. u يعرضها.
    }
plain-no-number = لا يوجد هنا الرقم { $number }. إذا أردتم البحث عنه فاكتبوا /{ $number }.
plain-no-other = لا مزيد في هذا الاتجاه. الرجوع بالحرف b.
plain-at-home = أنتم في البداية.
plain-no-query = يرجى البحث عن شيء أولا.
plain-prompt-line = السطر { $number }:
plain-write = اكتبوا النص، ولو في عدة أسطر. السطر الفارغ للحفظ، والنقطة وحدها للإلغاء.
plain-write-discarded = تم الإلغاء، ولم يتم حفظ شيء.
plain-not-noted = التعليق يكون على عنصر من المحفوظات. للإضافة إليها: +
plain-nothing-to-hand-out = المحفوظات فارغة ولا جهة اتصال مفتوحة. بعلامة + تضيفون ما تريدون تسليمه.
plain-handout-strange = «{ $word }» ليس لغة ولا شكلا. الأشكال: html, md, txt, vcf.
plain-no-printer = لا توجد طابعة هنا. «تسليم» يكتب ورقة المعلومات في ملف.
plain-slips-none = لا يوجد بلاغ خطأ.
plain-unprinted = لم تتم الطباعة: { $reason }. «تسليم» يكتب ورقة المعلومات في ملف.
plain-slip-kept = تمت كتابة بلاغ الخطأ. «بلاغات» يعرض كل البلاغات؛ وهناك يمكنكم إرساله أو نسخه.
plain-slip-how = «إرسال» يرسله إلى { $address }، c ينسخه، «تم» يحذفه.
plain-slip-how-nobody = «إرسال» يفتحه كإيميل، c ينسخه، «تم» يحذفه.
plain-no-slip = يرجى أولا فتح بلاغ خطأ برقمه؛ «بلاغات» يعرض كل البلاغات.
too-long = أطول من اللازم: عدد الحروف { $count }، والحد { $limit }. لم يتم أخذ شيء.
too-long-line = هذا السطر أطول من اللازم، والحد { $limit } بايت. لم يتم أخذ شيء.
plain-shortlist =
    { $count ->
        [0] المحفوظات فارغة.
        [one] في المحفوظات عنصر واحد.
        [two] في المحفوظات عنصران.
        [few] في المحفوظات { $count } عناصر.
        [many] في المحفوظات { $count } عنصرا.
       *[other] في المحفوظات { $count } عنصر.
    }
plain-cleared =
    { $count ->
        [0] كانت المحفوظات فارغة من قبل.
        [one] المحفوظات فارغة. كان فيها عنصر واحد.
        [two] المحفوظات فارغة. كان فيها عنصران.
        [few] المحفوظات فارغة. كان فيها { $count } عناصر.
        [many] المحفوظات فارغة. كان فيها { $count } عنصرا.
       *[other] المحفوظات فارغة. كان فيها { $count } عنصر.
    }
plain-noted = في المحفوظات.
plain-comment = في المحفوظات: { $comment }
plain-attention = انتباه: { $text }
plain-kind-address = عنوان
plain-no-town = المكان غير معروف
plain-hours-unknown = الأوقات غير معروفة
plain-undated = تاريخ المعلومات غير معروف
plain-old = معلومات من سنة { $year }

# A choice for another program
pick-no-phone = { $id }: رقم الهاتف غير معروف.

# Search on the command line
search-none = لا نتائج عن «{ $query }».
search-more =
    { $count ->
        [zero] … ولا شيء آخر
        [one] … ونتيجة أخرى
        [two] … ونتيجتان أخريان
        [few] … و{ $count } نتائج أخرى
        [many] … و{ $count } نتيجة أخرى
       *[other] … و{ $count } نتيجة أخرى
    }
search-unknown =
    { $count ->
        [zero] لا نتائج أخرى بلا معلومة
        [one] نتيجة أخرى بلا معلومة (من غير المعروف هل ينطبق الفلتر)
        [two] نتيجتان أخريان بلا معلومة (من غير المعروف هل ينطبق الفلتر)
        [few] { $count } نتائج أخرى بلا معلومة (من غير المعروف هل ينطبق الفلتر)
        [many] { $count } نتيجة أخرى بلا معلومة (من غير المعروف هل ينطبق الفلتر)
       *[other] { $count } نتيجة أخرى بلا معلومة (من غير المعروف هل ينطبق الفلتر)
    }
search-no-time = «{ $value }» ليس وقتا. اكتبوا مثلا open:now أو open:th16 أو open:tomorrow أو open:2026-12-24T10.
search-did-you-mean = هل تقصدون: { $queries }؟

# Checking the data: one message and one hint each
check-summary = الأخطاء: { $errors }، التحذيرات: { $warnings }
check-more =
    { $count ->
        [zero] … ولا رسائل أخرى من هذا النوع
        [one] … ورسالة أخرى من هذا النوع
        [two] … ورسالتان أخريان من هذا النوع
        [few] … و{ $count } رسائل أخرى من هذا النوع
        [many] … و{ $count } رسالة أخرى من هذا النوع
       *[other] … و{ $count } رسالة أخرى من هذا النوع
    }
check-error = خطأ
check-warning = تحذير
check-hint = الحل: { $hint }
finding-unreadable = تعذرت قراءة الملف: { $reason }.
finding-unreadable-hint = تأكدوا من وجوده ومن أنه يحق لكم فتحه.
finding-encoding = الملف غير محفوظ بترميز UTF-8.
finding-encoding-hint = احفظوه في المحرر بترميز الحروف «UTF-8».
finding-syntax =
    { $kind ->
        [other] كتابة الملف هنا غير صحيحة ({ $message }).
       *[known] كتابة الملف هنا غير صحيحة.
    }
finding-syntax-hint =
    { $kind ->
        [quotes] استخدموا علامات الاقتباس المستقيمة (")، لا „ “ ولا ‚ ‘.
        [header] الترويسات بين أقواس مربعة مزدوجة، مثل [[partner]]؛ تحققوا أيضا مما قبلها.
        [equals] بين الاسم والقيمة علامة مساواة: name = "قيمة".
        [phone] أرقام الهاتف والرموز البريدية بين علامات اقتباس: ["+49 30 23125-000"].
        [boolean] لنعم ولا اكتبوا true و false، بلا علامات اقتباس.
        [unquoted] النصوص بين علامات اقتباس: name = "قيمة".
        [date] التاريخ يكتب هكذا 2026-11-22، والنصوص الأخرى بين علامات اقتباس.
        [unclosed] علامة اقتباس أو قوس غير مغلق.
        [trailing] ينتهي السطر بعد القيمة. القيم المتعددة بين أقواس مربعة، والاقتباس داخل النص هكذا „ “.
        [comma] بين كل قيمتين فاصلة؛ أو ربما ينقص القوس في النهاية.
        [duplicate] هذا مكتوب هنا من قبل؛ احذفوا أحدهما.
        [backslash] اكتبوا بدلا من خط مائل عكسي واحد خطين: \\.
        [key] الأسماء على يسار علامة المساواة من a–z والأرقام و - و _، مثل street.
        [comment] التعليقات تبدأ بعلامة #، هكذا: # تعليق.
        [control] هنا رمز تحكم غير مرئي؛ اكتبوا هذا الموضع من جديد.
        [line-ends] احفظوا الملف في المحرر بنهايات أسطر Windows (CRLF) أو Linux (LF).
       *[other] تحققوا من علامات الاقتباس والأقواس والفواصل في هذا السطر والذي قبله.
    }
finding-format = صيغة هذا الملف { $found }؛ وهذا البرنامج يقرأ الصيغة { $known } فقط.
finding-format-hint = استخدموا برنامجا أحدث، أو اكتبوا format = { $known }.
finding-no-records = البيانات فارغة.
finding-no-records-hint = المتوقع ملفات TOML فيها [[partner]] أو [[field]] أو [[page]].
finding-no-directory = ينقص القسم [directory] مع التسمية والإصدار.
finding-no-directory-hint = اكتبوا في أحد الملفات: [directory]، وتحته title = "…" و edition = 2026-11-22.
finding-second-directory = القسم [directory] موجود مرة ثانية؛ الأول في { $first }.
finding-second-directory-hint = احذفوا أحدهما.
finding-unknown-key = الاسم «{ $key }» لا معنى له هنا.
finding-unknown-key-hint =
    { $nearest ->
        [none] الممكن: { $known }.
       *[other] هل تقصدون «{ $nearest }»؟
    }
finding-missing-key = ينقص هنا «{ $key }»؛ يتم تجاهل العنصر.
finding-missing-key-hint = أضيفوا: { $key } = "…".
finding-wrong-type = نوع القيمة في «{ $key }» غير صحيح.
finding-wrong-type-hint =
    { $wanted ->
        [text] المتوقع نص بين علامات اقتباس: { $key } = "…".
        [list] المتوقع قائمة: { $key } = ["…", "…"].
        [boolean] المتوقع true أو false، بلا علامات اقتباس.
        [integer] المتوقع عدد صحيح، بلا علامات اقتباس.
        [tables] المتوقع عناصر تحت الترويسة [[{ $key }]]، بأقواس مزدوجة.
       *[other] المتوقع أقواس معقوفة: { $key } = {"{"} … {"}"}.
    }
finding-bad-choice = «{ $value }» ليست قيمة ممكنة للحقل «{ $key }».
finding-bad-choice-hint = الممكن: { $choices }.
finding-bad-id = «{ $value }» لا يصلح معرفا؛ يتم تجاهل العنصر.
finding-bad-id-hint = استخدموا الحروف الصغيرة a–z والأرقام والشرطات، مثل "stadt-musterstadt".
finding-duplicate-id = المعرف «{ $id }» موجود من قبل في { $first }؛ يتم تجاهل هذا العنصر.
finding-duplicate-id-hint = أعطوا أحدهما معرفا آخر، أو احذفوا أحدهما.
finding-dangling-id =
    { $kind ->
        [partner] لا توجد جهة اتصال معرفها «{ $id }».
        [field] لا يوجد مجال معرفه «{ $id }».
        [goal] لا يوجد هدف معرفه «{ $id }».
        [topic] لا يوجد موضوع معرفه «{ $id }».
       *[place] لا يوجد مكان معرفه «{ $id }».
    }
finding-dangling-id-hint =
    { $nearest ->
        [none] أضيفوه، أو استخدموا معرفا موجودا.
       *[other] هل تقصدون «{ $nearest }»؟
    }
finding-orphan = يتم تجاهل هذه الخدمة: ترويسة جهة الاتصال فوقها غير صحيحة.
finding-orphan-hint = صححوا الترويسة فوقها؛ تكتب هكذا [[partner]]، بأقواس مزدوجة.
finding-future-date = التاريخ { $date } في «{ $id }» يقع في المستقبل.
finding-future-date-hint = اكتبوا يوم صدور المصدر أو يوم تأكيد المعلومات.
finding-bad-date = «{ $value }» ليس تاريخا.
finding-bad-date-hint = اكتبوا 2026-11-22، وللشهر "2026-11"، وللسنة "2026".
finding-bad-phone = «{ $value }» ليس رقم هاتف.
finding-bad-phone-hint = اكتبوه مع رمز البلد: "+49 30 23125-000". الأرقام القصيرة مثل "116 117" تبقى كما هي.
finding-bad-email = «{ $value }» ليس عنوان إيميل.
finding-bad-email-hint = اكتبوه هكذا: "name@beispiel.de"، بلا mailto: وبلا فراغات.
finding-bad-web-address = «{ $value }» ليس رابط إنترنت.
finding-bad-web-address-hint = اكتبوه مع https:// في البداية، بلا فراغات.
finding-bad-postcode = «{ $value }» ليس رمزا بريديا.
finding-bad-postcode-hint = الرمز البريدي من خمسة أرقام وبين علامات اقتباس: "03149".
finding-wrong-postcode = الرمز البريدي { $value } في «{ $id }» لا يتبع { $place }.
finding-wrong-postcode-hint = الموجود هناك { $known }. صححوا postcode أو town، أو أكملوا postcodes للمكان.
finding-bad-hours = «{ $value }» ليست أوقات عمل مكتوبة بالشكل المتوقع.
finding-bad-hours-hint = اكتبوا مثلا "Tu 09:00-12:00,13:00-18:00; Fr 09:00-12:00" (Mo Tu We Th Fr Sa Su)؛ وكل ما عدا ذلك في hours_note.
finding-bad-language = «{ $value }» ليس رمز لغة.
finding-bad-language-hint = استخدموا رموز ISO 639، مثل "de", "pl", "uk", "ar".
finding-bad-age = مدى العمر هذا غير ممكن.
finding-bad-age-hint = اكتبوا age = {"{"} from = 12, to = 27 {"}"}؛ ويمكن ترك أحدهما.
finding-too-long = طول «{ $key }» فوق الحد الأقصى ({ $longest } من الحروف)؛ يتم تجاهل الباقي.
finding-too-long-hint = اختصروا النص. أم ربما تنقص علامة الاقتباس في نهايته؟
finding-too-many = في هذا الملف ما يجب تصحيحه أيضا (ملاحظات أخرى: { $count }).
finding-too-many-hint = صححوا الأولى ثم تحققوا مرة أخرى.
finding-shelter-address = لدار إيواء النساء «{ $id }» شارع؛ وهو لا يعرض.
finding-shelter-address-hint = احذفوا الشارع: عنوان دار إيواء النساء يبقى سرا. وإن لم تكن كذلك، فاحذفوا الموضوع «frauenhaus» من خدماتها.
finding-unsafe-text = في «{ $key }» رموز تحكم؛ تمت إزالتها.
finding-unsafe-text-hint = اكتبوا النص من جديد بدلا من نسخه من برنامج آخر.
finding-undated = لا تاريخ للمصدر في «{ $id }».
finding-undated-hint = اسألوا الجهة، ثم أضيفوا في verified: on = { $today }.
finding-old = آخر تحقق من «{ $id }» كان في { $date }، قبل أكثر من اثني عشر شهرا.
finding-old-hint = اسألوا الجهة، ثم اكتبوا اليوم في verified: on = { $today }.
finding-no-source = «{ $id }» لا يذكر مصدرا.
finding-no-source-hint = أضيفوا في verified: source = "https://…".
finding-unreachable = «{ $id }» بلا هاتف ولا إيميل ولا موقع ولا شارع.
finding-unreachable-hint = أضيفوا كيف يمكن الوصول إلى الجهة.
finding-no-field = الخدمة «{ $id }» لا تتبع أي مجال.
finding-no-field-hint = أضيفوا: fields = ["…"].
finding-no-goal = الخدمة «{ $id }» لا تخدم أي هدف.
finding-no-goal-hint = أضيفوا: goals = ["…"]، إن كان أحدها مناسبا.
finding-no-topic = الخدمة «{ $id }» بلا موضوع؛ فيصعب العثور عليها.
finding-no-topic-hint = أضيفوا: topics = ["…"].
finding-no-offer = «{ $id }» بلا خدمة؛ فلا يعرف أحد ما عمل هذه الجهة.
finding-no-offer-hint = أضيفوا تحته [[partner.offer]].
finding-alert-expired = الإعلان في «{ $id }» كان صالحا حتى { $date } فقط.
finding-alert-expired-hint = احذفوا alert، أو غيروا until.
finding-near-duplicate = «{ $id }» هي على الأرجح الجهة نفسها مثل «{ $first }».
finding-near-duplicate-hint = اجعلوهما عنصرا واحدا، أو ميزوا بينهما: unit = "…".
finding-address-spelling = «{ $id }» يكتب الشارع «{ $value }»، وغيره يكتب «{ $usual }».
finding-address-spelling-hint = اكتبوه في كل مكان بشكل واحد: street = "{ $usual }".
finding-fax-is-phone = رقم الفاكس { $value } في «{ $id }» هو هاتف في «{ $first }».
finding-fax-is-phone-hint = اتصلوا به، واحذفوا الخطأ: fax أو phone.
finding-hours-overlap = في أوقات عمل «{ $id }» تتداخل أوقات يوم واحد.
finding-hours-overlap-hint = اكتبوا كل وقت مرة واحدة: "Tu 09:00-12:00,13:00-18:00" بدلا من "{ $value }".
finding-hours-replaced = في أوقات عمل «{ $id }» جزء لا يسري أبدا، لأن جزءا بعده يذكر الأيام نفسها.
finding-hours-replaced-hint = أوقات اليوم الواحد تكتب معا: "Tu 09:00-12:00,13:00-18:00" بدلا من Tu مرتين.
finding-one-language = «{ $id }» غير مترجم؛ نصوص بلغة واحدة فقط: { $count }.
finding-one-language-hint = أضيفوا ترجمة: { $key } = {"{"} de = "…", en = "…" {"}"}.
finding-abbreviation = اسم «{ $id }» هو «{ $value }» فقط؛ ومعنى ذلك غير مذكور.
finding-abbreviation-hint = اكتبوا الاسم كاملا، والاختصار في also = ["{ $value }"].

# Report: what the directory covers and what it does not
report-title = تقرير عن الدليل «{ $directory }»
report-dates = { $region } · بيانات { $edition } · محسوبة ليوم { $date }
report-overview = نظرة عامة
report-what = ماذا
report-count = العدد
report-partners = جهات الاتصال
report-offers = الخدمات
report-towns-count = الأماكن في المنطقة
report-goals-without-offer = أهداف بلا خدمة (من { $goals })
report-topics-without-offer = مواضيع بلا خدمة (من { $topics })
report-offers-without-goal = خدمات بلا هدف
report-offers-without-topic = خدمات بلا موضوع
report-partners-without-offer = جهات اتصال بلا خدمة
report-partners-old = جهات اتصال لم يتم التحقق منها منذ أكثر من اثني عشر شهرا
report-partners-undated = جهات اتصال بلا تاريخ
report-fields = الخدمات حسب المجال والهدف
report-fields-note = قد تخدم خدمة واحدة عدة مجالات وأهداف، فتحسب عند كل منها. أما ما تخدمه فهو تقدير القائمين على الدليل.
report-goals-silent =
    { $count ->
        [0] لكل هدف من الأهداف ({ $goals }) خدمة مسجلة واحدة على الأقل.
        [one] هدف واحد من الأهداف ({ $goals }) بلا خدمة مسجلة بعد.
        [two] هدفان من الأهداف ({ $goals }) بلا خدمة مسجلة بعد.
        [few] { $count } أهداف من الأهداف ({ $goals }) بلا خدمة مسجلة بعد.
        [many] { $count } هدفا من الأهداف ({ $goals }) بلا خدمة مسجلة بعد.
       *[other] { $count } هدف من الأهداف ({ $goals }) بلا خدمة مسجلة بعد.
    }
report-field-or-goal = المجال، وتحته أهدافه
report-towns = الأماكن والمجالات
report-towns-note = الرقم هو عدد خدمات الجهات الموجودة في المكان، وفوق الأعمدة رقم المجال. «المقاطعة»: فقط جهات في أماكن أخرى تقول إنها لكل المنطقة. «لا يوجد»: لا هذا ولا ذاك. «مواضيع بلا»: عدد المواضيع التي ليس لها هناك لا هذا ولا ذاك.
report-county-note =
    { $partners ->
        [zero] لا توجد جهة لكل المنطقة. الخدمات هناك: { $offers }.
        [one] جهة واحدة تخدم كل المنطقة وتحسب في كل مكان. خدماتها: { $offers }.
        [two] جهتان تخدمان كل المنطقة وتحسبان في كل مكان. خدماتهما: { $offers }.
        [few] { $partners } جهات تخدم كل المنطقة وتحسب في كل مكان. خدماتها: { $offers }.
        [many] { $partners } جهة تخدم كل المنطقة وتحسب في كل مكان. خدماتها: { $offers }.
       *[other] { $partners } جهة تخدم كل المنطقة وتحسب في كل مكان. خدماتها: { $offers }.
    }
report-unassigned-note = خدمات لا تحسب لأي مكان: { $unassigned }. جهتها خارج المنطقة أو بلا مكان ولا تذكر كل المنطقة؛ ومع ذلك قد تخدم بعض الأماكن.
report-blank = لا يوجد
report-county = المقاطعة
report-blank-topics = مواضيع بلا
report-county-wide = كل المنطقة
report-unassigned = لا تحسب لأي مكان
report-topics = الأماكن والمواضيع
report-topics-note = يقرأ مثل جدول الأماكن والمجالات: رقم لخدمات في المكان، «المقاطعة» لخدمات في أماكن أخرى لكل المنطقة، «لا يوجد» لا هذا ولا ذاك.
report-completeness = اكتمال المعلومات
report-completeness-note = «غير معروف» يعني: لا مصدر يذكره. ولا يعني «لا». ما لا تذكره الخدمة نفسها يؤخذ من جهة الاتصال. عنوان دار إيواء النساء سري ولا يحسب في النسب.
report-property = المعلومة
report-known = معروف
report-unknown = غير معروف
report-secret = سري
report-percent-known = نسبة المعروف
report-percent = { $percent }%
report-age = عمر المعلومات
report-age-note = المعتمد هو تاريخ المصدر. والخدمة التي بلا تاريخ خاص بها تأخذ تاريخ جهة الاتصال.
report-state = الحالة
report-freshness = آخر تحقق
report-fresh = تم التحقق في آخر اثني عشر شهرا
report-old = لم يتم التحقق منه منذ أكثر من اثني عشر شهرا
report-undated = بلا تاريخ
report-ahead = التاريخ في المستقبل
report-by-year = حسب سنة آخر تحقق
report-year = السنة
report-languages = لغات الخدمات
report-languages-note = من مجموع الخدمات ({ $offers }) اللغات غير معروفة في { $unknown } منها: لا مصدر يذكرها. وهذا لا يعني أنه لا لغات هناك. والخدمة بعدة لغات تحسب عند كل منها.
report-language = اللغة
report-spoken = يتحدثونها
report-translations = النصوص حسب لغة الواجهة
report-translations-note = نصوص البيانات: التسميات والأوصاف والتنويهات. حيث تنقص الترجمة يظهر النص الألماني.
report-record = نوع العنصر
report-translated = موجود
report-missing = ناقص
report-percent-translated = نسبة الموجود
report-chart-note = رسم بالأعمدة. الأرقام نفسها في الجدول أدناه.
report-contents = المحتوى
report-names = الخدمات بأسمائها حسب الهدف
report-no-goal-here = تخدم المجال، ولكن لا هدف من هذه الأهداف

# Differences between two editions
diff-title = ما الذي تغير: { $directory }
diff-none = لا فرق بين الإصدارين.
diff-added = جديد ({ $count })
diff-removed = لم يعد مسجلا ({ $count })
diff-moved = انتقل ({ $count })
diff-changed = تغير ({ $count })
diff-record = { $kind } «{ $title }»، { $id }
diff-named = { $kind } «{ $title }»
record-directory = دليل
record-page = صفحة خطة
record-field = مجال
record-goal = هدف
record-topic = موضوع
record-place = مكان
record-partner = جهة اتصال
record-offer = خدمة
property-title = التسمية
property-text = النص
property-sources = المصادر
property-fields = المجالات
property-also = أسماء أخرى
property-name = الاسم
property-postcodes = الرموز البريدية
property-outside = خارج المنطقة
property-region = المنطقة
property-edition = الإصدار
property-holidays = العطل
property-steward = مسؤول التصحيح
property-unit = المكتب
property-kind = النوع
property-street = الشارع
property-postcode = الرمز البريدي
property-town = المكان
property-wheelchair = كرسي متحرك
property-area = منطقة الخدمة
property-note = تنويه
property-contact = الأشخاص
property-partner = جهة الاتصال
property-summary = الوصف
property-goals = الأهداف
property-topics = المواضيع
property-audience = لمن
property-age = العمر
property-cost = التكلفة
property-steps = الخطوات
property-documents = أحضروا معكم
property-phone = هاتف
property-fax = فاكس
property-email = إيميل
property-website = الموقع
property-hours = أوقات العمل
property-hours-note = تنويه عن الأوقات
property-by-appointment = الموعد
property-languages = اللغات
property-interpreter = مع مترجم
property-alert = إعلان
property-until = الإعلان صالح حتى
property-verified = آخر تحقق
property-source = المصدر
property-confidence = الموثوقية

# Cards for address books
card-facts = معلومات من { $date }
card-undated = تاريخ المعلومات غير معروف.
card-source = المصدر: { $page }
card-directory = من: { $directory }، إصدار { $date }

# Pages, and sheets to take along
paper-handout = هنا تحصلون على المساعدة
paper-ask = قد تتغير المعلومات. يرجى السؤال قبل الزيارة.
paper-qr = لحفظ جهة الاتصال في الهاتف: صوروا هذا الرمز بالكاميرا.
paper-note = ملاحظات
paper-comment = لكم
paper-by-field = حسب المجال
paper-by-town = حسب المكان
paper-no-town = بلا مكان ثابت
paper-filter = العناصر التي فيها فقط:
paper-none = لا عنصر مطابق. يرجى التحقق من الكتابة أو تجربة كلمة أخرى.
paper-counts =
    { $partners ->
        [zero] لا جهات اتصال
        [one] جهة اتصال واحدة
        [two] جهتا اتصال
        [few] { $partners } جهات اتصال
        [many] { $partners } جهة اتصال
       *[other] { $partners } جهة اتصال
    }، { $offers ->
        [zero] لا خدمات
        [one] خدمة واحدة
        [two] خدمتان
        [few] { $offers } خدمات
        [many] { $offers } خدمة
       *[other] { $offers } خدمة
    }
paper-top = إلى الأعلى

# Taking in tables of others
import-quoted = «{ $value }»
import-strangers = هذه الأعمدة غير معروفة ولم يتم أخذها: { $columns }
import-added = السطر { $row }: الجديد هو «{ $title }» ({ $id }) في { $file }.
# The arrow points in the direction of reading.
import-changed = السطر { $row }: { $id }، { $key }: { $old } ← { $new }
import-value-left = السطر { $row }: لم يتم أخذ { $key }، لأن «{ $value }» غير مفهوم أو غير معروف في الدليل.
import-value-wrong = السطر { $row }: لم يتم أخذ { $key }: { $why }
import-letters-lost = السطر { $row }: لم يتم أخذ { $key }، لأن { $new } فقد حروفا. يبقى: { $old }. احفظوا الجدول بترميز UTF-8 أو XLSX.
import-row-left = لم يتم أخذ السطر { $row }: { $why }
import-no-name = الاسم ناقص.
import-no-id = لا يوجد معرّف { $id }.
import-no-id-near = لا يوجد معرّف { $id }. الأقرب هو { $near }.
import-open-quote = علامة الاقتباس المفتوحة في السطر { $line } من الملف لم تُغلق. ولم تُنقل كل الصفوف التي بعدها أيضًا.
import-no-title = تسمية الخدمة ناقصة.
import-ambiguous = عدة عناصر ممكنة ({ $ids }). يرجى ذكر المعرف.
import-sum = جديد: { $added }، متغير: { $changed }، لم يتم أخذه: الأسطر { $rows }، القيم { $values }

# Letters to contact partners
letter-to = إلى: { $address }
letter-by-phone = (عنوان الإيميل غير معروف؛ هاتف { $phone })
letter-no-address = (لا عنوان الإيميل معروف ولا الهاتف)
letter-subject = الموضوع: بياناتكم في الدليل «{ $directory }»
letter-greeting = تحية طيبة،
letter-request = في الدليل «{ $directory }» العنصر الذي تجدونه أدناه. يرجى التحقق منه.
letter-old = آخر تحقق: { $date }. مضى على ذلك أكثر من سنة.
letter-undated = تاريخ المعلومات غير معروف.
letter-answer = إن كان كل شيء صحيحا فيكفينا الجواب «صحيح». وإلا فيرجى أن تكتبوا لنا ما تغير وما ينقص.
letter-thanks = شكرا جزيلا مع أطيب التحيات
