# Vietnamese texts of the interface (Project Fluent).
# This is our own translation; no native speaker has read it yet.
# Words: shortlist = danh sách đã lưu (tab: Đã lưu; to add: lưu); hand-out = tờ thông tin; offer = dịch vụ; address = địa chỉ; contact = liên hệ;
# contact partner, office = nơi liên hệ; field of action = lĩnh vực; goal = mục tiêu; topic = chủ đề; town = địa phương (short: nơi); concept = đề án; entry, record = mục; hit = kết quả;
# error slip = phiếu báo lỗi; favorite = yêu thích; note = ghi chú; comment = lời dặn; directory = danh bạ; edition = cập nhật, bản; verified = kiểm tra;
# not known = chưa rõ; to write to disk = ghi.
# TWO(…) writes a number with at least two digits.

# A date: a day, a month or only a year. $month is the number of the month.
date-day = { TWO($day) }/{ TWO($month) }/{ $year }
date-month = tháng { $month }/{ $year }
date-year = { $year }

# Header, search, tabs
title = Wegweiser
edition = Cập nhật: { $date }
edition-kept = Cập nhật: { $date }, dữ liệu mới có lỗi
edition-unknown = chưa rõ
search-label = Tìm:
search-hint = Xin gõ điều quý vị cần tìm, và ở đâu
tab-goals = Mục tiêu
tab-offers = Dịch vụ
tab-addresses = Địa chỉ
tab-concept = Đề án
tab-shortlist = Đã lưu
chip-field = Lĩnh vực: { $title }
chip-goal = Mục tiêu: { $title }
chip-several = { $count } bộ lọc
too-small = Cửa sổ này quá nhỏ. Xin mở rộng ra ít nhất { $columns } cột và { $rows } dòng.

# Rows of the lists
row-offers =
    { $count ->
        [0] chưa có dịch vụ nào
       *[other] { $count } dịch vụ
    }
row-old = ! { $year }
row-undated = ! không ghi ngày
row-doubtful = ? chưa rõ
row-more = Còn { $count } mục chưa rõ điều này
row-more-below = Chưa rõ có đúng với bộ lọc không. Enter để xem.
row-completion-below =
    { $count ->
        [0] Không có kết quả
       *[other] { $count } kết quả – Enter điền nốt bộ lọc
    }
row-comment = “{ $comment }”
row-absent = { $count } mục không còn trong dữ liệu hiện tại
row-absent-below =
    { KEY("clear-shortlist") ->
        [none] Mục thiếu vẫn được giữ.
       *[key] Mục thiếu vẫn được giữ. { KEY("clear-shortlist") } xóa cả danh sách.
    }
row-suggestion = Có phải ý quý vị là “{ $text }”?
row-suggestion-below = Enter để tìm từ này.
empty-search = Không tìm thấy gì. Xin xem lại cách viết, thử từ khác, hoặc xóa ô tìm bằng Esc.
empty-tab = Ở đây không có kết quả. Con số trên các thẻ cho biết chỗ nào có (Tab).
empty-shortlist =
    { KEY("note") ->
        [none] Danh sách đã lưu còn trống. Có thể lưu một dịch vụ hoặc địa chỉ trong phần thao tác của mục đó.
       *[key] Danh sách đã lưu còn trống. Nhấn { KEY("note") } để lưu một dịch vụ hoặc địa chỉ.
    }

# Filters: names, values, and what stands in their panel
facet-town = Nơi
facet-field = Lĩnh vực
facet-topic = Chủ đề
facet-lang = Ngôn ngữ
facet-open = mở cửa
facet-age = Tuổi
facet-kind = Loại
facet-verified = Kiểm tra
facet-favorite = Yêu thích
value-age = { $years } tuổi
value-now = bây giờ
value-today = hôm nay
value-tomorrow = ngày mai
value-old = hơn 12 tháng trước
value-this-year = năm nay ({ $date })
value-before = trước { $date }
value-after = sau { $date }
value-unknown = chưa rõ
value-favorites = chỉ mục yêu thích của tôi
order-name = tên
order-town = nơi
order-verified = ngày
misread-name = { $name }: ở đây không có “{ $value }”.
misread-value = { $name }: không hiểu được “{ $value }”.
misread-possible = Có thể dùng: { $values }
possible-open = now, today, th16, tomorrow, 16:30, 2026-12-24T10, ?
possible-age = một số, ví dụ 19, ?
possible-verified = 2024, <2024, >2025-06, ?
panel-none = Không giá trị nào bắt đầu như vậy.
panel-hint = Gõ để tìm giá trị
panel-hint-open = Gõ giờ, ví dụ th16
panel-hint-age = Gõ tuổi, ví dụ 19
panel-hint-verified = Gõ năm, ví dụ 2024
notice-query-full = Ô tìm đã quá dài, không thêm được bộ lọc. Xin xóa bớt.
notice-sort = Xếp theo: { $name }
sort-relevance = độ phù hợp
sort-name = tên
sort-town = nơi
sort-verified = ngày, mới nhất trước

# What everything begins with, before anyone types
start-title = Xem nhanh
start-numbers = Gọi khẩn cấp { $numbers }
start-emergencies = Khẩn cấp
start-recent = Mới mở gần đây
start-favorites = Yêu thích
start-helplines = Đường dây hỗ trợ

# Notices
notice-noted = Đã lưu. Danh sách nay có { $count } mục.
notice-unnoted =
    { $count ->
        [0] Đã bỏ lưu. Danh sách nay trống.
       *[other] Đã bỏ lưu. Danh sách còn { $count } mục.
    }
notice-only-contacts = Quý vị có thể lưu dịch vụ và địa chỉ.
notice-shortlist-empty = Danh sách đã lưu vốn đã trống.
notice-shortlist-restored = { $count } mục đã trở lại danh sách đã lưu.
notice-shortlist-ask = Nhấn { KEY("clear-shortlist") } lần nữa để xóa cả { $count } mục khỏi danh sách.
notice-shortlist-cleared-undo = Đã xóa { $count } mục, { KEY("clear-shortlist") } lấy lại
notice-only-shortlist =
    { KEY("shortlist") ->
        [none] Chỉ làm được với một mục đã lưu.
       *[key] Chỉ làm được với một mục đã lưu ({ KEY("shortlist") }).
    }
notice-comment-kept = Lời dặn đã vào danh sách đã lưu.
notice-comment-removed = Mục này không có lời dặn.
notice-both-kept = Cửa sổ khác cũng đã sửa mục này; ở đây có cả hai.
notice-shortlist-cleared = Đã xóa { $count } mục. Danh sách đã lưu nay trống.
notice-theme = Màu: { $name }
notice-errors = Dữ liệu có { $errors } lỗi nên ở đây thiếu một phần. Xem bằng “wegweiser check”.
notice-reloaded = Dữ liệu đã được tải lại.
# When the changed data have a new error
notice-kept = { $place }: có lỗi mới, nên vẫn dùng dữ liệu cũ.
theme-dark = cho nền tối
theme-light = cho nền sáng
theme-contrast = tương phản cao
theme-none = không màu

# Loading a large directory
loading-title = Đang tải danh bạ.
loading-begun = Đang tìm các tệp.
loading-recalling = Đang đọc bản sao của lần trước.
loading-reading = Bước 1/3: đọc tệp, { $done } / { $total } MB
loading-parsing = Bước 2/3: đọc các mục trong { $total } MB
loading-indexing = Bước 3/3: chuẩn bị { $records } mục để tìm kiếm
loading-percent = { $percent }%
loading-typing = Quý vị có thể gõ ngay. Việc tìm bắt đầu khi danh bạ tải xong.
loading-public = Xin chờ một chút …

# Settings: what is wrong in them, and how they are explained in the file
settings-unreadable = Không đọc được phần cài đặt ({ $reason }).
settings-syntax = Không đọc được chỗ này ({ $message }).
settings-unknown = Không có cài đặt “{ $name }”.
settings-unknown-near = Không có “{ $name }”; có lẽ là “{ $near }”.
settings-value = “{ $name }” có thể là: { $allowed }.
settings-allowed-text = một đoạn chữ trong "ngoặc kép"
settings-allowed-seconds = một số nguyên từ { $least } đến 72000
settings-allowed-keys = "F5" hoặc ["F5", "Alt-Z"]
settings-allowed-table = một tiêu đề trong [ngoặc vuông]
settings-action = Không có phím cho “{ $name }”.
settings-action-near = Không có phím cho “{ $name }”; có lẽ là “{ $near }”.
settings-key = “{ $key }” không phải là phím. Tên phím như F5, Ctrl-Y, Alt-F.
settings-key-fixed = “{ $key }” không dùng được: xin chọn phím F, Ctrl hoặc Alt.
settings-key-taken = “{ $key }” đã dành cho “{ $action }”.
settings-page-file = Cài đặt: { $path }
settings-page-missing = Cài đặt: { $path } – chưa có; “wegweiser settings --write” sẽ tạo tệp này.
settings-page-store = Những gì được giữ (mục đã lưu, yêu thích, ghi chú …): { $path }
settings-about-data = Danh bạ: một thư mục có các tệp TOML, hoặc một tệp như vậy.
settings-about-language = Ngôn ngữ hiển thị ({ $languages }); nếu không đặt thì theo hệ thống.
settings-about-theme = Màu: { $themes }; cho nền tối hoặc sáng, tương phản cao, hoặc không màu.
settings-about-rtl = Tiếng Ả Rập và Ba Tư từ phải sang: "app" do chương trình sắp; "terminal" nếu terminal đã tự làm.
settings-about-prefer-frequent = Trong các kết quả ngang nhau, mục hay mở đứng trước.
settings-about-editor = Chương trình để viết ghi chú; nếu không đặt thì theo VISUAL hoặc EDITOR.
settings-about-kiosk-idle = Sau bao nhiêu giây không nhấn phím thì máy hỏi còn ai không (30 đến 72000).
settings-about-kiosk-warning = Sau bao nhiêu giây từ câu hỏi đó thì máy quên hết (20 đến 72000).
settings-about-keys = Phím riêng: mỗi việc một hoặc nhiều phím, ví dụ note = ["F5", "Alt-Z"]; [] là bỏ phím.
settings-about-keys-fixed = Chữ cái, mũi tên, Enter, Esc, Tab và Ctrl-C luôn giữ nguyên.

# Notes in a person's own editor
editor-written = Ghi chú đã được ghi.
editor-removed = Ghi chú đã được xóa.
editor-same = Ghi chú vẫn như cũ.
editor-failed = “{ $command }” không chạy được; ghi chú vẫn như cũ.
editor-none = Không tìm thấy chương trình soạn thảo. Trong cài đặt: editor = "nano"

# What counselors keep: the files for it, and what comes in the way of reading or writing them
store-part-shortlist = Đã lưu
store-part-favorites = Yêu thích
store-part-notes = Ghi chú
store-part-visits = Mới mở gần đây
store-part-slips = Phiếu báo lỗi
store-no-home = Không có thư mục riêng: những gì giữ lại sẽ mất khi thoát.
store-set-aside = { $part }: tệp bị hỏng, nay có tên { $file }.
store-damaged = { $part }: tệp bị hỏng. Thay đổi mới sẽ mất khi thoát.
store-later = { $part }: của bản Wegweiser mới hơn. Thay đổi mới sẽ mất khi thoát.
store-unreadable = { $part }: không đọc được ({ $reason }). Thay đổi mới sẽ mất khi thoát.
store-busy = Chưa ghi được: một cửa sổ khác đang giữ các tệp.
store-full = Chưa ghi được: ổ đĩa đã đầy.
store-read-only = Chưa ghi được: ổ đĩa chỉ cho đọc.
store-denied = Chưa ghi được: không có quyền ghi.
store-held = Chưa ghi được: tệp được gắn kết nên không thay thế được.
store-other = Chưa ghi được ({ $reason }).
store-again = Sẽ thử lại ở lần thay đổi sau.
store-mended = Giờ mọi thứ đã được ghi.

# Questions and kiosk
leave-question = Quý vị muốn đóng Wegweiser?
leave-answers = Enter: có · Esc: không
idle-warning = Quý vị còn ở đó không? Sau { $seconds } giây nữa Wegweiser sẽ bắt đầu lại từ đầu.
idle-more-time = Cần thêm thời gian: xin nhấn phím bất kỳ.
kiosk-greeting = Xin chào! Quý vị cần được giúp điều gì?
kiosk-hint = Xin chọn một lĩnh vực: bằng số, mũi tên và Enter, hoặc chạm vào.
kiosk-staff = Hoặc chỉ cần gõ một từ. Nếu có thắc mắc, xin hỏi nhân viên.

# A comment on an entry of the shortlist
comment-title = Lời dặn
comment-hint = Lời dặn nằm trong danh sách đã lưu và được in trên tờ thông tin. Enter giữ lại, Esc bỏ đi.

# Hand-out: contacts to take along
handout-title = Tờ thông tin
handout-file = to-thong-tin
handout-way = Dạng
handout-language = Ngôn ngữ
handout-age = Tuổi
handout-tongues = Nói được
handout-age-hint = không bắt buộc, theo năm
handout-tongues-hint = không bắt buộc, ví dụ arabic
handout-path = Tệp
handout-way-html = Trang để in (HTML)
handout-way-md = Markdown
handout-way-txt = Văn bản
handout-way-vcf = Thẻ danh bạ (vCard)
handout-way-screen = Mã QR trên màn hình
handout-way-paper = Bản in
handout-about-file = Tệp đã có sẵn không bao giờ bị ghi đè.
handout-about-screen = Lần lượt từng mã để chụp bằng điện thoại; lời dặn không có trong mã.
handout-about-pages = Sẽ in trang có mã QR. Nếu không tạo được trang thì in văn bản.
handout-about-text = Sẽ in văn bản không có mã QR. Để in trang, ở đây còn thiếu Chromium.
handout-button = Enter: đưa thông tin
handout-underway = Đang ghi …
handout-refused = Chưa ghi được: { $reason }. Xin cho biết thư mục hoặc tên khác.
handout-contacts =
    { $count ->
        [1] { $count } liên hệ; xin lưu ý:
       *[other] { $count } liên hệ theo thứ tự này; xin lưu ý:
    }
handout-absent = { $count } mục đã lưu không còn trong dữ liệu hiện tại nên không có trên tờ thông tin.
handout-no-age = “{ $said }” không phải là tuổi.
handout-no-tongue = Danh bạ không biết ngôn ngữ “{ $said }”.
notice-nothing-to-hand-out =
    { KEY("note") ->
        [none] Danh sách đã lưu còn trống. Xin lưu trước những gì muốn đưa.
       *[key] Danh sách đã lưu còn trống. Nhấn { KEY("note") } để lưu những gì muốn đưa.
    }
notice-no-path = Xin cho biết tên tệp.
caution-age = cho nhóm tuổi khác: { $range }
caution-age-none = không có dịch vụ nào ở đó cho tuổi này
caution-age-unknown = chưa rõ dành cho tuổi nào
caution-tongues = không có ngôn ngữ chung; ở đó nói tiếng { $spoken }
caution-tongues-none = không có ngôn ngữ chung
caution-tongues-unknown = chưa rõ ở đó nói những tiếng gì
caution-closed = không mở cửa trong bảy ngày tới ({ $state })
caution-hours-unknown = chưa rõ có mở cửa trong bảy ngày tới không
caution-undated = nguồn không ghi ngày
caution-old = hơn một năm chưa kiểm tra lại (lần cuối: { $date })
caution-private = { $count } người hoặc bộ phận ở đó không công khai nên không có trên tờ thông tin
written = Đã ghi: { $path }
written-beside = Tên này đã có. Đã ghi: { $path }
unwritten = Chưa ghi được: { $path } ({ $reason })
printed-pages = Đã gửi máy in: trang có mã QR.
printed-text = Đã gửi máy in: văn bản, không có mã QR.
printed-halted = Đã gửi đến máy in. Nhưng máy in { $printer } đang bị dừng; máy sẽ in khi chạy lại.
printing = Đang chuẩn bị in …
unprinted =
    { KEY("hand-out") ->
        [none] Chưa in được: { $reason }. Quý vị có thể ghi tờ thông tin thành tệp.
       *[key] Chưa in được: { $reason }. Quý vị có thể ghi tờ thông tin thành tệp ({ KEY("hand-out") }).
    }
reason-not-there = không có thư mục hoặc chương trình như vậy
reason-denied = không có quyền ghi
reason-full = ổ đĩa đã đầy
reason-read-only = ổ đĩa chỉ cho đọc
reason-no-such-folder = không có thư mục như vậy
reason-folder = đã có thư mục tên như vậy
reason-no-folder = một phần đường dẫn không phải là thư mục
reason-long-name = tên quá dài
reason-no-answer = không có phản hồi
reason-no-printer = chưa đặt máy in mặc định, hoặc dịch vụ in không chạy
reason-refusing = máy in hiện không nhận gì

# Keys
key-move = chọn
key-page = lật từng trang
key-open = mở
key-pick = chọn
key-follow = đi tới
key-yes = có
key-no = không
key-back = quay lại
key-forward = tiến tới
key-tab = danh sách sau
key-tab-back = danh sách trước
key-tab-number = danh sách có số này
key-note = lưu
key-menu = thao tác
key-do = thực hiện
key-shut = đóng
key-mail = gửi thư
key-code-next = nội dung khác
key-editor = viết ghi chú bằng trình soạn thảo của quý vị
key-guide = hướng dẫn
key-help = trợ giúp
key-cancel = xóa
key-close = về danh sách
key-clear-shortlist = xóa hết mục đã lưu
key-entry-move = chuyển mục đã lưu lên hoặc xuống
key-comment = lời dặn cho một mục đã lưu
key-keep = giữ lại
key-hand-out = tờ thông tin
key-new-line = dòng mới
key-change = đổi
key-discard = bỏ đi
key-language = ngôn ngữ
key-theme = đổi màu
key-focus = chuyển giữa danh sách và chi tiết
key-filters = bộ lọc
key-filters-clear = bỏ mọi bộ lọc
key-choose = chọn
key-facet = bộ lọc
key-done = xong
key-sort = đổi thứ tự danh sách
key-unknowns = hiện hoặc ẩn các mục chưa rõ
key-rub = xóa chữ hoặc cả bộ lọc; khi ô tìm trống: quay lại
key-ends = về đầu, về cuối
key-line-ends = về đầu, về cuối ô tìm
key-cursor = di chuyển trong ô tìm
key-cursor-word = di chuyển từng từ
key-delete = xóa chữ bên phải
key-delete-start = xóa đến đầu
key-delete-end = xóa đến cuối
key-delete-word = xóa một từ
key-leave = thoát
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
action-copy-phone = chép số điện thoại
action-call = gọi điện
action-copy-email = chép email
action-write-email = viết email
action-copy-address = chép địa chỉ
action-copy-card = chép tất cả
action-open-page = mở trang web
action-copy-page = chép địa chỉ web
action-favor = yêu thích có/không
action-note = lưu có/không
state-on = có
state-off = không
notice-favored = Đã thêm vào yêu thích.
notice-unfavored = Đã bỏ khỏi yêu thích.
page-menu = Thao tác
page-favorite = yêu thích
page-noted = đã lưu
action-show-code = hiện mã QR
page-code = Mã QR cho điện thoại
code-card = liên hệ
code-phone = gọi điện
code-page = trang web
code-text = văn bản
code-shortened = Đã rút gọn: cửa sổ lớn hơn chứa được nhiều hơn.
code-needs = Để hiện mã QR này, cửa sổ phải có ít nhất { $columns } cột và { $rows } dòng.
code-needs-other = Tab hiện mã khác vừa cửa sổ này.
code-turn = ← { $number } / { $count } →
code-close = Tab mã khác · Esc đóng
action-write-note = ghi chú riêng
action-report = báo lỗi
action-list-slips = xem phiếu báo lỗi
note-none = chưa có
page-note = Ghi chú riêng ({ $date })
note-title = Ghi chú riêng
note-hint =
    Chỉ cho quý vị: không có trong bản xuất nào hay trên tờ thông tin. Enter giữ, Esc bỏ; để trống là xóa.{ KEY("new-line") ->
        [none] { "" }
       *[key] { " " }{ KEY("new-line") }: dòng mới.
    }{ KEY("editor") ->
        [none] { "" }
       *[key] { " " }{ KEY("editor") } mở trình soạn thảo.
    }
form-room = { $count } trên { $limit } ký tự
form-no-room = Hết chỗ ({ $limit } ký tự): thiếu { $lost }.
notice-note-kept = Đã ghi lại ghi chú.
notice-discard = Nhấn Esc lần nữa sẽ bỏ văn bản này.
notice-note-once-more =
    { KEY("editor") ->
        [none] Đã ghi lại ghi chú.
       *[key] Đã ghi. Nhấn { KEY("editor") } lần nữa để mở trình soạn thảo.
    }
notice-note-removed = Đã xóa ghi chú.
slip-title = Báo lỗi: điều gì chưa đúng?
slip-hint =
    { KEY("new-line") ->
        [none] Enter tạo phiếu báo lỗi, sau đó có thể gửi email hoặc chép. Esc bỏ đi.
       *[key] Enter tạo phiếu báo lỗi, sau đó có thể gửi email hoặc chép. { KEY("new-line") }: dòng mới. Esc bỏ đi.
    }
slip-mail-cut = Văn bản quá dài cho chương trình email, phần cuối bị thiếu. k chép toàn bộ.
notice-slip-kept = Đã tạo phiếu báo lỗi. Enter gửi email, k chép, Esc để đó.
notice-slip-settled = Phiếu báo lỗi đã xử lý xong.
slips-title =
    { $count ->
        [0] Phiếu báo lỗi
       *[other] { $count } phiếu báo lỗi
    }
slips-none =
    { KEY("report") ->
        [none] Chưa có phiếu nào.
       *[key] Chưa có phiếu nào. { KEY("report") } tạo phiếu.
    }
slip-mail = gửi email đến { $address }
slip-mail-nobody = gửi email (danh bạ không ghi gửi cho ai)
slip-copy = chép thành văn bản
slip-settle = đã xong, bỏ phiếu
slip-subject = Phiếu báo lỗi
slip-letter-subject = Lỗi trong danh bạ “{ $directory }”: { $title }
slip-letter-record = Mục: { $title } ({ $id })
slip-letter-dates = Phát hiện ngày { $date }, bản cập nhật: { $edition }
slip-letter-wrong = Điều chưa đúng:
slip-letter-now = Danh bạ hiện ghi:
slip-letter-gone = Mục này không còn trong danh bạ.
action-subject-card = mục này
notice-nothing-selected = Xin chọn một mục trước.
notice-not-for-this = Chỉ làm được với dịch vụ và địa chỉ.
copied-system = Đã chép { $what }: { $text } (bộ nhớ tạm của hệ thống)
copied-terminal = { $what }: { $text } (đã yêu cầu terminal chép; không có xác nhận)
copied-nowhere = Ở đây không có bộ nhớ tạm. { $what }: { $text }
copied-too-long = { $what }: quá dài để chép.
opened = Đã mở bằng { $program }: { $address }
opened-nothing = Ở đây không có chương trình để mở. Địa chỉ: { $address }
opened-nothing-mail = Ở đây không có chương trình email. Nhấn k để chép phiếu thay vào đó.

# Guide at the first start; it must fit 34 columns
guide-title = Xin chào
guide-letters = Gõ chữ
guide-type = cần tìm gì, ở đâu
guide-move = chọn
guide-open = mở
guide-back = quay lại
guide-note = lưu vào danh sách
guide-menu = gọi điện, chép …
guide-cancel = xóa ô tìm
guide-help = mọi phím
guide-end =
    { KEY("guide") ->
        [none] Xin gõ, hoặc nhấn Enter.
       *[key] Xin gõ, hoặc nhấn Enter. ({ KEY("guide") })
    }

# Help
help-title = Trợ giúp
help-pick = Một chương trình khác đang chờ quý vị chọn: Enter trên một dịch vụ hoặc địa chỉ sẽ chuyển mục đó đi và đóng Wegweiser. Nếu thoát, không có gì được chuyển.
help-intro = Chỉ cần gõ: mọi từ đều phải có, thứ tự tùy ý. Gõ sai, ae thay cho ä và một phần của từ đều được. Lật bằng ↑ và ↓, đóng bằng Esc.
help-search = Cách thu hẹp việc tìm
help-phrase = "Deutsch lernen" – đúng các từ này liền nhau
help-without = -online – không được có từ này
help-town = town:{ $town } – chỉ ở địa phương này
help-field = field:{ $field } – chỉ trong lĩnh vực này
help-topic = topic:{ $topic } – chỉ về chủ đề này
help-language = lang:arabic – nơi nói ngôn ngữ này
help-kind = kind:authority – chỉ loại cơ quan này
help-age = age:19 – cho người ở tuổi này
help-open = open:now – đang mở hoặc theo hẹn; cả open:th16
help-verified = verified:<2024 – kiểm tra lần cuối trước 2024
help-unknown = lang:? – nơi chưa rõ điều này; ? dùng được với mọi bộ lọc
help-favorite = favorite:yes – chỉ mục yêu thích của quý vị
help-menu = Những gì có thể làm với mục này. Chỉ cần gõ chữ cái đầu dòng, hoặc chọn bằng ↑ và ↓. Việc nào không làm được thì dòng đó nói rõ.
help-comment = Lời dặn cho người được tư vấn. Lời dặn nằm trong danh sách đã lưu và được in trên tờ thông tin.
help-filters = Bộ lọc thu hẹp việc tìm; mỗi bộ lọc cũng là một từ trong ô tìm. Gõ để tìm giá trị, Enter đặt hoặc bỏ giá trị.
help-handout = Tờ thông tin để đưa cho khách: xin chọn dạng của tờ này.
help-code = Mã QR chứa những gì ghi bên cạnh: liên hệ, một số điện thoại, địa chỉ trang web hoặc văn bản. Máy ảnh điện thoại đọc được mà không cần mạng. Khi có nhiều liên hệ, dùng ← và → để sang mã khác.
help-writing = Ghi chú riêng chỉ ở lại đây với quý vị. Phiếu báo lỗi cho biết điều gì sai ở một mục; sau đó quý vị có thể gửi hoặc chép phiếu.
help-slips = Phiếu báo lỗi cho người chăm sóc danh bạ, mới nhất ở trên. Các chữ cái dưới danh sách dùng cho phiếu đang chọn: m gửi, k chép, e bỏ vì đã xong.
help-here = Ở đây
help-group-record = Với mục này
help-group-shortlist = Đã lưu
help-group-way = Di chuyển
help-group-line = Tìm kiếm
help-group-rest = Hiển thị, thoát
help-origin =
    { $errors ->
        [0] Dữ liệu: { $origin }.
       *[other] Dữ liệu: { $origin }. Có { $errors } lỗi; xem bằng “wegweiser check”.
    }
origin-embedded = dữ liệu kèm theo chương trình

# Details
kind-field = Lĩnh vực
kind-goal = Mục tiêu
section-goals = Mục tiêu
section-field = Lĩnh vực
section-goal-offers = Dịch vụ cho mục tiêu này
section-offers-count =
    { $count ->
        [0] Chưa có dịch vụ nào
       *[other] { $count } dịch vụ
    }
section-offers = Dịch vụ
section-other-offers = Dịch vụ khác ở đó
section-what-for = Nội dung
section-contact = Liên hệ
section-where = Địa điểm
section-times = Giờ và ngôn ngữ
section-how = Cách để được giúp
section-partner = Nơi liên hệ
section-serves = Phục vụ các mục tiêu
section-search = Tìm tiếp
section-sources = Ngày và nguồn
goal-without-offers = Chưa ghi nhận dịch vụ nào cho mục tiêu này.
label-audience = Cho ai
label-age = Tuổi
label-phone = Điện thoại
label-email = Email
label-website = Trang web
label-fax = Fax
label-address = Địa chỉ
label-town = Nơi
label-street = Đường
label-wheelchair = Xe lăn
label-area = Phục vụ vùng
label-now = Lúc này
label-hours = Giờ
label-languages = Ngôn ngữ
label-interpreter = Có thông dịch
label-steps = Các bước
label-documents = Cần mang theo
label-cost = Chi phí
label-by-appointment = Cần hẹn trước
label-topics = Chủ đề
label-not-known = Chưa rõ
label-verified = Kiểm tra
label-confidence = Độ tin cậy
label-note = Lưu ý
address-secret = không nêu, để bảo vệ những phụ nữ sống ở đó
unknown = chưa rõ
hours-unknown = chưa rõ, xin hỏi lại
hours-unknown-call = chưa rõ, xin gọi: { $phone }
by-appointment = chỉ khi có hẹn
without-appointment = không cần hẹn
fallback-mark = tiếng Đức
warning-old = Kiểm tra lần cuối: { $date }, đã hơn một năm. Xin hỏi lại trước khi đến.
warning-undated = Nguồn không ghi ngày. Xin hỏi lại trước khi đến.
age-range = từ { $from } đến { $to } tuổi
age-from = từ { $from } tuổi
age-to = đến { $to } tuổi
wheelchair-yes = đi vào được
wheelchair-limited = đi vào được một phần
wheelchair-no = không đi vào được
cost-free = miễn phí
cost-paid = có tính phí
cost-reduced = giảm nếu thu nhập thấp
confidence-high = cao
confidence-medium = vừa
confidence-low = thấp
found-in = Tìm thấy ở: { $parts }
part-title = Tên
part-organization = Tổ chức
part-short_name = Tên tắt
part-offer = Dịch vụ
part-topic = Chủ đề
part-text = Mô tả
part-audience = Cho ai
part-field = Lĩnh vực
part-goal = Mục tiêu
part-town = Nơi
part-area = Vùng phục vụ (gồm nơi này)
part-street = Đường
part-postcode = Mã bưu chính
part-phone = Điện thoại
part-email = Email
part-web = Trang web
part-contact = Người liên hệ
tier-alias = từ khác cùng nghĩa
tier-infix = một phần của từ
tier-typo = cách viết gần giống
tier-sound = nghe gần giống
tier-fuzzy = các chữ theo thứ tự này

# Opening hours
hours-always = suốt ngày đêm
hours-holidays = Ngày lễ
hours-school-holidays = Kỳ nghỉ của trường
hours-closed = đóng cửa
hours-last = cuối tháng
hours-today = { $day } (hôm nay)
hours-open = mở cửa
with-appointment = theo hẹn
opens-next = mở { $time }
open-until = mở đến { $time }
open-by-appointment = theo hẹn
closed-holiday = ngày lễ, đóng cửa
closed-opens = { $closed }, mở { $time }
day-mo = T2
day-tu = T3
day-we = T4
day-th = T5
day-fr = T6
day-sa = T7
day-su = CN
month-jan = tháng 1
month-feb = tháng 2
month-mar = tháng 3
month-apr = tháng 4
month-may = tháng 5
month-jun = tháng 6
month-jul = tháng 7
month-aug = tháng 8
month-sep = tháng 9
month-oct = tháng 10
month-nov = tháng 11
month-dec = tháng 12

# Kinds of organization: words for the filter kind:, separated by commas
kind-words-authority = Cơ quan, Công sở, Hành chính
kind-words-welfare = Tổ chức phúc lợi, Từ thiện
kind-words-association = Hội, Hiệp hội
kind-words-initiative = Sáng kiến, Mạng lưới
kind-words-church = Nhà thờ, Giáo xứ, Cộng đồng tôn giáo
kind-words-company = Doanh nghiệp, Công ty
kind-words-health = Y tế, Bệnh viện, Phòng khám
kind-words-school = Trường học, Cơ sở đào tạo
kind-words-helpline = Đường dây hỗ trợ, Hotline, Số khẩn cấp

# Languages
tongue-de = Đức
tongue-en = Anh
tongue-pl = Ba Lan
tongue-uk = Ukraina
tongue-ru = Nga
tongue-ar = Ả Rập
tongue-fa = Ba Tư
tongue-vi = Việt
tongue-tr = Thổ Nhĩ Kỳ
tongue-ku = Kurd
tongue-fr = Pháp
tongue-es = Tây Ban Nha
tongue-sq = Albania
tongue-cs = Séc
tongue-be = Belarus
tongue-ur = Urdu
tongue-hsb = Thượng Sorb
tongue-dsb = Hạ Sorb
tongue-ro = Rumani
tongue-bg = Bulgaria
tongue-sr = Serbia
tongue-hu = Hungary
tongue-it = Ý
tongue-pt = Bồ Đào Nha
tongue-ps = Pashto
tongue-ti = Tigrinya
tongue-so = Somali
tongue-am = Amhara
tongue-zh = Trung Quốc

# Lines instead of a screen (--plain): words that can be typed, the shortest first, parted by blanks; without accents, so that every keyboard has them
plain-word-more = t tiep
plain-word-next = s sau
plain-word-previous = p truoc
plain-word-back = b lui
plain-word-home = d dau
plain-word-offers = dichvu
plain-word-addresses = diachi
plain-word-goals = muctieu
plain-word-pages = dean
plain-word-all = tatca
plain-word-unknown = u chuaro
plain-word-note = + luu
plain-word-shortlist = l daluu
plain-word-clear = xoa
plain-word-phone = g goi
plain-word-copy = c chep
plain-word-favor = y yeuthich
plain-word-memo = ghichu
plain-word-comment = loidan
plain-word-slip = baoloi
plain-word-slips = phieu
plain-word-mail = gui
plain-word-settle = xong
plain-word-handout = tothongtin
plain-word-print = inra
plain-word-help = ? h giup
plain-word-end = q thoat
plain-help = Xin gõ điều cần tìm, hoặc số của một dòng. Dấu gạch chéo đứng trước thì luôn là tìm, ví dụ /tiep.
plain-help-more = các dòng tiếp theo; chỉ nhấn Enter cũng được
plain-help-next = mục sau trong danh sách
plain-help-previous = mục trước trong danh sách
plain-help-back = quay lại, ví dụ về danh sách
plain-help-home = về đầu, với các lĩnh vực
plain-help-offers = chỉ các dịch vụ tìm thấy
plain-help-addresses = chỉ các địa chỉ tìm thấy
plain-help-goals = chỉ các lĩnh vực và mục tiêu tìm thấy
plain-help-pages = chỉ các trang đề án tìm thấy
plain-help-all = lại hiện mọi kết quả
plain-help-unknown = cả những mục chưa rõ có đúng với bộ lọc không, hoặc lại bỏ chúng
plain-help-note = lưu hoặc bỏ lưu mục đang mở; trong danh sách thì kèm số, ví dụ +3
plain-help-shortlist = danh sách đã lưu
plain-help-clear = xóa hết danh sách đã lưu
plain-help-phone = các số điện thoại của mục đang mở; trong danh sách thì kèm số, ví dụ g3
plain-help-copy = chép số điện thoại, c2 là số thứ hai; trong danh sách thì kèm số của dòng, ví dụ c3; với phiếu báo lỗi đang mở thì chép lá thư
plain-help-favor = thêm mục đang mở vào yêu thích hoặc bỏ ra; favorite:yes tìm tất cả
plain-help-memo = ghi chú riêng: ghichu rồi nội dung, hoặc chỉ ghichu để viết nhiều dòng; ghichu - để xóa
plain-help-comment = loidan rồi lời dặn cho danh sách đã lưu, được in trên tờ thông tin; loidan - để xóa
plain-help-slip = báo lỗi: baoloi rồi nội dung, hoặc chỉ baoloi để viết nhiều dòng
plain-help-slips = các phiếu báo lỗi
plain-help-mail = gửi email phiếu báo lỗi đang mở
plain-help-settle = xóa phiếu báo lỗi đang mở
plain-help-handout = ghi danh sách đã lưu hoặc mục đang mở thành tờ thông tin trong một tệp; có thể kèm ngôn ngữ và dạng, ví dụ tothongtin de txt
plain-help-print = in tờ thông tin đó ra
plain-help-help = trợ giúp này
plain-help-end = thoát
plain-hello = Xin gõ điều cần tìm, hoặc một số. ? để xem trợ giúp, q để thoát.
plain-prompt = Tìm hoặc số:
plain-found =
    { $count ->
        [0] Không tìm thấy gì cho “{ $query }”.
       *[other] { $count } kết quả cho “{ $query }”.
    }
plain-only = Chỉ { $list }. “tatca” lại hiện mọi kết quả.
plain-left =
    { $count ->
        [0] Gõ t để xem tiếp.
       *[other] Còn { $count } số. Gõ t để xem tiếp.
    }
plain-all-told = Đã hết.
plain-unknown = Chưa rõ { $count } mục này có đúng không:
plain-unknown-hidden = Còn { $count } mục chưa rõ có đúng không. Gõ u để xem.
plain-no-number = Ở đây không có số { $number }. Nếu muốn tìm số này, xin gõ /{ $number }.
plain-no-other = Hướng này không còn gì nữa. Gõ b để quay lại.
plain-at-home = Quý vị đang ở đầu.
plain-no-query = Xin tìm một điều gì trước.
plain-prompt-line = Dòng { $number }:
plain-write = Xin viết, có thể nhiều dòng. Dòng trống để ghi lại, dòng chỉ có dấu chấm để bỏ đi.
plain-write-discarded = Đã bỏ đi, không ghi lại gì.
plain-not-noted = Lời dặn chỉ dành cho mục đã lưu. Gõ + để lưu mục này.
plain-nothing-to-hand-out = Danh sách đã lưu còn trống và không có liên hệ nào đang mở. Gõ + để lưu những gì muốn đưa.
plain-handout-strange = “{ $word }” không phải là ngôn ngữ, cũng không phải là dạng. Các dạng: html, md, txt, vcf.
plain-no-printer = Ở đây không có máy in. “tothongtin” ghi tờ thông tin thành tệp.
plain-slips-none = Chưa có phiếu báo lỗi nào.
plain-unprinted = Chưa in được: { $reason }. “tothongtin” ghi tờ thông tin thành tệp.
plain-slip-kept = Đã tạo phiếu báo lỗi. Gõ “phieu” để xem tất cả; ở đó có thể gửi email hoặc chép.
plain-slip-how = Gõ “gui” để gửi phiếu đến { $address }, c để chép, “xong” để xóa.
plain-slip-how-nobody = Gõ “gui” để mở phiếu thành email, c để chép, “xong” để xóa.
plain-no-slip = Xin mở một phiếu báo lỗi bằng số của phiếu trước; “phieu” hiện tất cả.
too-long = Quá dài: { $count } ký tự, tối đa { $limit }. Nội dung này không được nhận.
too-long-line = Dòng này quá dài, tối đa { $limit } byte. Nội dung này không được nhận.
plain-shortlist =
    { $count ->
        [0] Danh sách đã lưu còn trống.
       *[other] Danh sách đã lưu có { $count } mục.
    }
plain-cleared =
    { $count ->
        [0] Danh sách đã lưu vốn đã trống.
       *[other] Danh sách đã lưu nay trống. Trước đó có { $count } mục.
    }
plain-noted = Đã lưu.
plain-comment = Trong danh sách đã lưu: { $comment }
plain-attention = Xin lưu ý: { $text }
plain-kind-address = Địa chỉ
plain-no-town = chưa rõ ở đâu
plain-hours-unknown = chưa rõ giờ mở cửa
plain-undated = chưa rõ thông tin từ khi nào
plain-old = thông tin từ năm { $year }

# A choice for another program
pick-no-phone = { $id }: chưa rõ số điện thoại.

# Search on the command line
search-none = Không tìm thấy gì cho “{ $query }”.
search-more = … và thêm { $count } kết quả
search-unknown = Thêm { $count } mục chưa rõ (chưa rõ có đúng với bộ lọc không)
search-no-time = “{ $value }” không phải là thời gian. Xin viết ví dụ open:now, open:th16, open:tomorrow hoặc open:2026-12-24T10.
search-did-you-mean = Có phải ý quý vị là: { $queries }?

# Checking the data: one message and one hint each
check-summary = { $errors } lỗi, { $warnings } cảnh báo
check-more = … và thêm { $count } thông báo loại này
check-error = Lỗi
check-warning = Cảnh báo
check-hint = Cách sửa: { $hint }
finding-unreadable = Không đọc được tệp: { $reason }.
finding-unreadable-hint = Xin xem tệp có đó không và có được phép mở không.
finding-encoding = Tệp không được ghi ở dạng UTF-8.
finding-encoding-hint = Xin ghi lại trong trình soạn thảo với bảng mã “UTF-8”.
finding-syntax =
    { $kind ->
        [other] Tệp viết sai quy cách ở đây ({ $message }).
       *[known] Tệp viết sai quy cách ở đây.
    }
finding-syntax-hint =
    { $kind ->
        [quotes] Xin dùng dấu ngoặc kép thẳng ("), không dùng “ ” hay ‘ ’.
        [header] Tiêu đề đặt trong ngoặc vuông kép, ví dụ [[partner]]; xin xem cả các tiêu đề phía trước.
        [equals] Giữa tên và giá trị phải có dấu bằng: name = "giá trị".
        [phone] Số điện thoại và mã bưu chính đặt trong ngoặc kép: ["+49 30 23125-000"].
        [boolean] Có và không thì viết true và false, không có ngoặc kép.
        [unquoted] Chữ đặt trong ngoặc kép: name = "giá trị".
        [date] Ngày viết là 2026-11-22, chữ khác đặt trong ngoặc kép.
        [unclosed] Một dấu ngoặc kép hoặc dấu ngoặc chưa đóng.
        [trailing] Sau giá trị là hết dòng. Nhiều giá trị đặt trong ngoặc vuông, ngoặc kép trong đoạn chữ viết là “ ”.
        [comma] Giữa hai giá trị phải có dấu phẩy; cũng có thể thiếu dấu ngoặc ở cuối.
        [duplicate] Chỗ này đã có rồi; xin xóa một trong hai.
        [backslash] Thay cho một dấu gạch chéo ngược, xin viết hai: \\.
        [key] Tên bên trái dấu bằng chỉ gồm a–z, chữ số, - và _, ví dụ street.
        [comment] Chú thích bắt đầu bằng dấu thăng: # chú thích.
        [control] Ở đây có ký tự điều khiển không nhìn thấy; xin gõ lại chỗ này.
        [line-ends] Xin ghi tệp trong trình soạn thảo với kiểu xuống dòng của Windows (CRLF) hoặc Linux (LF).
       *[other] Xin xem các dấu ngoặc kép, dấu ngoặc và dấu phẩy ở dòng này và dòng trước.
    }
finding-format = Tệp này có định dạng { $found }; chương trình này chỉ đọc được định dạng { $known }.
finding-format-hint = Xin dùng chương trình mới hơn, hoặc viết format = { $known }.
finding-no-records = Bộ dữ liệu trống.
finding-no-records-hint = Cần có các tệp TOML với [[partner]], [[field]] hoặc [[page]].
finding-no-directory = Thiếu phần [directory] với tên và ngày cập nhật.
finding-no-directory-hint = Xin viết trong một tệp: [directory], bên dưới là title = "…" và edition = 2026-11-22.
finding-second-directory = Phần [directory] có lần thứ hai; lần đầu ở { $first }.
finding-second-directory-hint = Xin xóa một trong hai.
finding-unknown-key = Tên “{ $key }” không có nghĩa ở đây.
finding-unknown-key-hint =
    { $nearest ->
        [none] Có thể dùng: { $known }.
       *[other] Có phải ý quý vị là “{ $nearest }”?
    }
finding-missing-key = Ở đây thiếu “{ $key }”; mục này bị bỏ qua.
finding-missing-key-hint = Xin thêm: { $key } = "…".
finding-wrong-type = “{ $key }” có giá trị sai loại.
finding-wrong-type-hint =
    { $wanted ->
        [text] Cần một đoạn chữ trong ngoặc kép: { $key } = "…".
        [list] Cần một danh sách: { $key } = ["…", "…"].
        [boolean] Cần true hoặc false, không có ngoặc kép.
        [integer] Cần một số nguyên, không có ngoặc kép.
        [tables] Cần các mục với tiêu đề [[{ $key }]], trong ngoặc vuông kép.
       *[other] Cần dấu ngoặc nhọn: { $key } = {"{"} … {"}"}.
    }
finding-bad-choice = “{ $value }” không dùng được cho “{ $key }”.
finding-bad-choice-hint = Có thể dùng: { $choices }.
finding-bad-id = “{ $value }” không dùng làm mã được; mục này bị bỏ qua.
finding-bad-id-hint = Xin dùng chữ thường a–z, chữ số và gạch nối, ví dụ "stadt-musterstadt".
finding-duplicate-id = Mã “{ $id }” đã có ở { $first }; mục này bị bỏ qua.
finding-duplicate-id-hint = Xin đặt mã khác cho một trong hai, hoặc xóa một mục.
finding-dangling-id =
    { $kind ->
        [partner] Không có nơi liên hệ nào có mã “{ $id }”.
        [field] Không có lĩnh vực nào có mã “{ $id }”.
        [goal] Không có mục tiêu nào có mã “{ $id }”.
        [topic] Không có chủ đề nào có mã “{ $id }”.
       *[place] Không có địa phương nào có mã “{ $id }”.
    }
finding-dangling-id-hint =
    { $nearest ->
        [none] Xin thêm vào, hoặc dùng một mã đã có.
       *[other] Có phải ý quý vị là “{ $nearest }”?
    }
finding-orphan = Dịch vụ này bị bỏ qua: tiêu đề của nơi liên hệ phía trên bị sai.
finding-orphan-hint = Xin sửa tiêu đề phía trên; đúng là [[partner]], trong ngoặc vuông kép.
finding-future-date = Ngày { $date } của “{ $id }” nằm ở tương lai.
finding-future-date-hint = Xin viết ngày nguồn được công bố hoặc ngày có người xác nhận thông tin.
finding-bad-date = “{ $value }” không phải là ngày.
finding-bad-date-hint = Xin viết 2026-11-22, nếu là tháng "2026-11", nếu là năm "2026".
finding-bad-phone = “{ $value }” không phải là số điện thoại.
finding-bad-phone-hint = Xin viết kèm mã nước: "+49 30 23125-000". Số ngắn như "116 117" giữ nguyên.
finding-bad-email = “{ $value }” không phải là địa chỉ email.
finding-bad-email-hint = Xin viết như sau: "name@beispiel.de", không có mailto: và không có dấu cách.
finding-bad-web-address = “{ $value }” không phải là địa chỉ web.
finding-bad-web-address-hint = Xin viết với https:// ở đầu, không có dấu cách.
finding-bad-postcode = “{ $value }” không phải là mã bưu chính.
finding-bad-postcode-hint = Mã bưu chính có năm chữ số và đặt trong ngoặc kép: "03149".
finding-wrong-postcode = Mã bưu chính { $value } của “{ $id }” không thuộc { $place }.
finding-wrong-postcode-hint = Ở đó có { $known }. Xin sửa postcode hoặc town, hoặc thêm vào postcodes của địa phương.
finding-bad-hours = “{ $value }” không phải giờ mở cửa viết đúng quy cách.
finding-bad-hours-hint = Xin viết ví dụ "Tu 09:00-12:00,13:00-18:00; Fr 09:00-12:00" (Mo Tu We Th Fr Sa Su); mọi thứ khác thuộc về hours_note.
finding-bad-language = “{ $value }” không phải là mã ngôn ngữ.
finding-bad-language-hint = Xin dùng mã theo ISO 639, ví dụ "de", "pl", "uk", "ar".
finding-bad-age = Khoảng tuổi này không thể có.
finding-bad-age-hint = Xin viết age = {"{"} from = 12, to = 27 {"}"}; có thể bỏ một trong hai.
finding-too-long = “{ $key }” dài hơn { $longest } ký tự; phần còn lại bị bỏ qua.
finding-too-long-hint = Xin rút ngắn đoạn chữ. Hay là thiếu dấu ngoặc kép ở cuối?
finding-too-many = Tệp này còn nhiều chỗ cần sửa (thêm { $count } lỗi).
finding-too-many-hint = Xin sửa những chỗ đầu rồi kiểm tra lại.
finding-shelter-address = Nhà tạm lánh cho phụ nữ “{ $id }” có ghi đường; phần này không được hiện.
finding-shelter-address-hint = Xin xóa tên đường: địa chỉ nhà tạm lánh cho phụ nữ phải giữ kín. Nếu không phải nhà tạm lánh, xin bỏ chủ đề “frauenhaus” khỏi các dịch vụ.
finding-unsafe-text = “{ $key }” có ký tự điều khiển; chúng đã bị bỏ.
finding-unsafe-text-hint = Xin gõ lại đoạn chữ, đừng chép từ chương trình khác.
finding-undated = “{ $id }” không có ngày của nguồn.
finding-undated-hint = Xin hỏi lại và thêm vào verified: on = { $today }.
finding-old = “{ $id }” được kiểm tra lần cuối { $date }, đã hơn mười hai tháng.
finding-old-hint = Xin hỏi lại và ghi ngày đó vào verified: on = { $today }.
finding-no-source = “{ $id }” không nêu nguồn.
finding-no-source-hint = Xin thêm vào verified: source = "https://…".
finding-unreachable = “{ $id }” không có điện thoại, email, địa chỉ web hay đường.
finding-unreachable-hint = Xin thêm cách liên lạc với nơi này.
finding-no-field = Dịch vụ “{ $id }” không thuộc lĩnh vực nào.
finding-no-field-hint = Xin thêm: fields = ["…"].
finding-no-goal = Dịch vụ “{ $id }” không phục vụ mục tiêu nào.
finding-no-goal-hint = Xin thêm: goals = ["…"], nếu có mục tiêu phù hợp.
finding-no-topic = Dịch vụ “{ $id }” không có chủ đề nên khó tìm thấy.
finding-no-topic-hint = Xin thêm: topics = ["…"].
finding-no-offer = “{ $id }” không có dịch vụ; không ai biết nơi này để làm gì.
finding-no-offer-hint = Xin thêm bên dưới [[partner.offer]].
finding-alert-expired = Thông báo của “{ $id }” chỉ có hiệu lực đến { $date }.
finding-alert-expired-hint = Xin xóa alert, hoặc sửa until.
finding-near-duplicate = “{ $id }” có lẽ cùng một nơi với “{ $first }”.
finding-near-duplicate-hint = Xin gộp thành một mục, hoặc phân biệt hai nơi bằng unit = "…".
finding-address-spelling = “{ $id }” viết tên đường là “{ $value }”, nơi khác viết “{ $usual }”.
finding-address-spelling-hint = Xin viết giống nhau ở mọi nơi: street = "{ $usual }".
finding-fax-is-phone = Số fax { $value } của “{ $id }” lại là điện thoại ở “{ $first }”.
finding-fax-is-phone-hint = Xin gọi thử số đó, và bỏ chỗ sai: fax hoặc phone.
finding-hours-overlap = Trong giờ mở cửa của “{ $id }” có các giờ trong một ngày trùng nhau.
finding-hours-overlap-hint = Mỗi khoảng giờ chỉ viết một lần: "Tu 09:00-12:00,13:00-18:00" thay cho "{ $value }".
finding-hours-replaced = Trong giờ mở cửa của “{ $id }” có một phần không bao giờ có hiệu lực, vì phần sau nêu cùng ngày.
finding-hours-replaced-hint = Giờ của một ngày viết chung: "Tu 09:00-12:00,13:00-18:00" thay vì hai lần Tu.
finding-one-language = “{ $id }” chưa được dịch; số đoạn chỉ có một ngôn ngữ: { $count }.
finding-one-language-hint = Xin thêm bản dịch: { $key } = {"{"} de = "…", en = "…" {"}"}.
finding-abbreviation = “{ $id }” chỉ có tên “{ $value }”; không nơi nào ghi nghĩa của tên này.
finding-abbreviation-hint = Xin viết đầy đủ tên, và đưa tên tắt vào also = ["{ $value }"].

# Report: what the directory covers and what it does not
report-title = Báo cáo về danh bạ “{ $directory }”
report-dates = { $region } · dữ liệu: { $edition } · tính cho: { $date }
report-overview = Tổng quan
report-what = Nội dung
report-count = Số lượng
report-partners = Nơi liên hệ
report-offers = Dịch vụ
report-towns-count = Số địa phương trong vùng
report-goals-without-offer = Mục tiêu chưa có dịch vụ (trong { $goals })
report-topics-without-offer = Chủ đề chưa có dịch vụ (trong { $topics })
report-offers-without-goal = Dịch vụ không có mục tiêu
report-offers-without-topic = Dịch vụ không có chủ đề
report-partners-without-offer = Nơi liên hệ không có dịch vụ
report-partners-old = Nơi liên hệ hơn mười hai tháng chưa kiểm tra lại
report-partners-undated = Nơi liên hệ không ghi ngày
report-fields = Dịch vụ theo lĩnh vực và mục tiêu
report-fields-note = Một dịch vụ có thể phục vụ nhiều lĩnh vực và mục tiêu, khi đó được tính ở từng chỗ. Phục vụ điều gì là theo cách hiểu của những người giữ danh bạ.
report-goals-silent =
    { $count ->
        [0] Mỗi mục tiêu trong { $goals } mục tiêu đều có ít nhất một dịch vụ.
       *[other] { $count } trong { $goals } mục tiêu chưa có dịch vụ nào.
    }
report-field-or-goal = Lĩnh vực, bên dưới là các mục tiêu
report-towns = Địa phương và lĩnh vực
report-towns-note = Con số là số dịch vụ của các nơi liên hệ tại chỗ; đầu cột là số của lĩnh vực. “huyện”: chỉ có nơi liên hệ ở chỗ khác, tự cho biết là phục vụ cả vùng. “thiếu”: không có cả hai. “chủ đề thiếu”: số chủ đề không có cả hai ở đó.
report-county-note = Có { $partners } nơi liên hệ phục vụ cả vùng; địa phương nào cũng tính cả các nơi này. Dịch vụ ở đó: { $offers }.
report-unassigned-note = Dịch vụ không gắn với địa phương nào: { $unassigned }. Nơi liên hệ ở ngoài vùng, hoặc không ghi ở đâu và không nói là phục vụ cả vùng; dù vậy vẫn có thể phục vụ một số địa phương.
report-blank = thiếu
report-county = huyện
report-blank-topics = chủ đề thiếu
report-county-wide = cả vùng
report-unassigned = không gắn với địa phương
report-topics = Địa phương và chủ đề
report-topics-note = Đọc như bảng địa phương và lĩnh vực: con số là dịch vụ tại chỗ, “huyện” là dịch vụ ở chỗ khác nhưng cho cả vùng, “thiếu” là không có cả hai.
report-completeness = Mức đầy đủ của thông tin
report-completeness-note = “Chưa rõ” nghĩa là không nguồn nào nói đến, không có nghĩa là “không”. Điều mà dịch vụ không tự ghi thì lấy từ nơi liên hệ. Địa chỉ nhà tạm lánh cho phụ nữ được giữ kín và không tính vào tỷ lệ.
report-property = Thông tin
report-known = đã rõ
report-unknown = chưa rõ
report-secret = giữ kín
report-percent-known = tỷ lệ đã rõ
report-percent = { $percent }%
report-age = Thông tin có từ bao giờ
report-age-note = Tính theo ngày của nguồn. Dịch vụ không có ngày riêng thì theo ngày của nơi liên hệ.
report-state = Tình trạng
report-freshness = Kiểm tra lần cuối
report-fresh = đã kiểm tra trong mười hai tháng qua
report-old = hơn mười hai tháng chưa kiểm tra lại
report-undated = không ghi ngày
report-ahead = ngày ở tương lai
report-by-year = Theo năm kiểm tra lần cuối
report-year = Năm
report-languages = Ngôn ngữ của các dịch vụ
report-languages-note = Trong { $offers } dịch vụ có { $unknown } dịch vụ chưa rõ nói những tiếng gì: không nguồn nào nêu. Điều đó không có nghĩa là không nói tiếng nào. Dịch vụ bằng nhiều ngôn ngữ được tính ở từng ngôn ngữ.
report-language = Ngôn ngữ
report-spoken = nói được
report-translations = Văn bản theo ngôn ngữ hiển thị
report-translations-note = Văn bản của dữ liệu: tên, mô tả và lưu ý. Chỗ nào chưa có bản dịch thì hiện tiếng Đức.
report-record = Loại mục
report-translated = đã có
report-missing = còn thiếu
report-percent-translated = tỷ lệ đã có
report-chart-note = Biểu đồ cột. Các số này cũng có trong bảng bên dưới.
report-contents = Mục lục
report-names = Tên các dịch vụ theo từng mục tiêu
report-no-goal-here = Thuộc lĩnh vực này, nhưng không thuộc mục tiêu nào ở đây

# Differences of two editions
diff-title = Những gì đã thay đổi: { $directory }
diff-none = Hai bản không khác nhau.
diff-added = Mới ({ $count })
diff-removed = Không còn ({ $count })
diff-moved = Đã chuyển chỗ ({ $count })
diff-changed = Đã sửa ({ $count })
diff-record = { $kind } “{ $title }”, { $id }
diff-named = { $kind } “{ $title }”
record-directory = Danh bạ
record-page = Trang đề án
record-field = Lĩnh vực
record-goal = Mục tiêu
record-topic = Chủ đề
record-place = Địa phương
record-partner = Nơi liên hệ
record-offer = Dịch vụ
property-title = Tên
property-text = Văn bản
property-sources = Nguồn
property-fields = Lĩnh vực
property-also = Tên khác
property-name = Tên gọi
property-postcodes = Mã bưu chính
property-outside = Ngoài vùng
property-region = Vùng
property-edition = Cập nhật
property-holidays = Ngày lễ
property-steward = Người nhận chỉnh sửa
property-unit = Bộ phận
property-kind = Loại
property-street = Đường
property-postcode = Mã bưu chính
property-town = Nơi
property-wheelchair = Xe lăn
property-area = Phục vụ vùng
property-note = Lưu ý
property-contact = Người liên hệ
property-partner = Nơi liên hệ
property-summary = Mô tả
property-goals = Mục tiêu
property-topics = Chủ đề
property-audience = Cho ai
property-age = Tuổi
property-cost = Chi phí
property-steps = Các bước
property-documents = Cần mang theo
property-phone = Điện thoại
property-fax = Fax
property-email = Email
property-website = Trang web
property-hours = Giờ mở cửa
property-hours-note = Lưu ý về giờ
property-by-appointment = Hẹn trước
property-languages = Ngôn ngữ
property-interpreter = Có thông dịch
property-alert = Thông báo
property-until = Thông báo đến ngày
property-verified = Kiểm tra
property-source = Nguồn
property-confidence = Độ tin cậy

# Cards for address books
card-facts = Thông tin: { $date }
card-undated = Chưa rõ thông tin từ ngày nào.
card-source = Nguồn: { $page }
card-directory = Từ: { $directory }, cập nhật: { $date }

# Pages, and sheets to take along
paper-handout = Nơi quý vị được giúp đỡ
paper-ask = Thông tin có thể thay đổi. Xin hỏi lại trước khi đến.
paper-qr = Đưa liên hệ vào điện thoại: chụp mã này bằng máy ảnh.
paper-note = Ghi chú
paper-comment = Cho quý vị
paper-by-field = Theo lĩnh vực
paper-by-town = Theo nơi
paper-no-town = Không có nơi cố định
paper-filter = Chỉ các mục có:
paper-none = Không có mục nào phù hợp. Xin xem lại cách viết, hoặc thử từ khác.
paper-counts = { $partners } nơi liên hệ, { $offers } dịch vụ
paper-top = Lên đầu trang

# Taking in tables of others
import-quoted = “{ $value }”
import-strangers = Không biết các cột sau nên không nhập: { $columns }
import-added = Dòng { $row }: mục mới “{ $title }” ({ $id }) trong { $file }.
import-changed = Dòng { $row }: { $id }, { $key }: { $old } → { $new }
import-value-left = Dòng { $row }: không nhập { $key }, vì không hiểu được “{ $value }” hoặc danh bạ không có.
import-value-wrong = Dòng { $row }: không nhập { $key }: { $why }
import-letters-lost = Dòng { $row }: không nhập { $key }, vì { $new } bị mất chữ. Giữ nguyên: { $old }. Xin ghi lại bảng ở dạng UTF-8 hoặc XLSX.
import-row-left = Dòng { $row } không được nhập: { $why }
import-no-name = Thiếu tên.
import-no-id = Không có ID { $id }.
import-no-id-near = Không có ID { $id }. Gần nhất là { $near }.
import-open-quote = Dấu ngoặc kép mở ở dòng { $line } của tệp không được đóng. Mọi hàng sau đó cũng không được nhận.
import-no-title = Thiếu tên dịch vụ.
import-ambiguous = Có thể là nhiều mục ({ $ids }). Xin ghi rõ ID.
import-sum = { $added } mới, { $changed } đã sửa, { $rows } dòng và { $values } giá trị không được nhập

# Letters to contact partners
letter-to = Gửi: { $address }
letter-by-phone = (chưa rõ địa chỉ email; điện thoại { $phone })
letter-no-address = (chưa rõ cả địa chỉ email lẫn điện thoại)
letter-subject = Về việc: Thông tin của quý vị trong danh bạ “{ $directory }”
letter-greeting = Kính gửi quý vị,
letter-request = trong danh bạ “{ $directory }” có mục ghi bên dưới. Xin quý vị kiểm tra giúp.
letter-old = Lần kiểm tra cuối: { $date }, đã hơn một năm.
letter-undated = Chưa rõ thông tin từ ngày nào.
letter-answer = Nếu tất cả đều đúng, chỉ cần trả lời “Đúng”. Nếu không, xin cho biết điều gì khác và điều gì còn thiếu.
letter-thanks = Xin cảm ơn và trân trọng kính chào
