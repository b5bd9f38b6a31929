"""The words of our own that stand inside a message."""

from qnfacts.phrases.tables.messages.files import FILES
from qnfacts.phrases.tables.messages.templates import Templates

_COUNTS: Templates = (
    ("several tens, from {low} to less than {high}", "vài chục, từ {low} đến dưới {high}"),
    ("several hundreds, from {low} to less than {high}", "vài trăm, từ {low} đến dưới {high}"),
    ("several thousands, from {low} to less than {high}", "vài nghìn, từ {low} đến dưới {high}"),
    ("tens, from {low} to less than {high}", "hàng chục, từ {low} đến dưới {high}"),
    ("hundreds, from {low} to less than {high}", "hàng trăm, từ {low} đến dưới {high}"),
    ("thousands, from {low} to less than {high}", "hàng nghìn, từ {low} đến dưới {high}"),
    ("more than {number}", "hơn {number}"),
    ("at least {number}", "ít nhất {number}"),
    ("less than {number}", "dưới {number}"),
    ("at most {number}", "nhiều nhất {number}"),
    ("nearly {number}", "gần {number}"),
    ("up to {number}", "lên tới {number}"),
    ("about {low} to {high}", "khoảng {low} đến {high}"),
    ("about {number}", "khoảng {number}"),
    ("between {low} and {high}", "từ {low} đến {high}"),
)
_DIFFERENCES: Templates = (
    ("nothing for “{wanted:”}” ({signs:)})", "không có gì ở chỗ “{wanted}” ({signs})"),
    ("nothing for “{wanted:”}”", "không có gì ở chỗ “{wanted}”"),
    ("“{there:”}” besides", "thêm “{there}”"),
    ("“{there:”}” for “{wanted:”}” ({sign:)} besides)", "“{there}” ở chỗ “{wanted}” (thêm {sign})"),
    (
        "“{there:”}” for “{wanted:”}” ({sign:)} left out)",
        "“{there}” ở chỗ “{wanted}” (thiếu {sign})",
    ),
    ("“{there:”}” for “{wanted:”}” ({signs:)})", "“{there}” ở chỗ “{wanted}” ({signs})"),
    ("“{there:”}” for “{wanted:”}”", "“{there}” ở chỗ “{wanted}”"),
    ("other spaces ({signs})", "khoảng trắng khác ({signs})"),
    (
        "no such space at the ends of the quotation ({signs})",
        "không có khoảng trắng như vậy ở đầu hay cuối trích dẫn ({signs})",
    ),
    ("other spaces", "khoảng trắng khác"),
)
_DENIALS: Templates = (
    ("1 denial", "1 từ phủ định"),
    ("{number} denials", "{number} từ phủ định"),
)
_WHERE: Templates = (
    ("the quotation", "trích dẫn"),
    ("any quotation", "trích dẫn nào"),
    ("the translation", "bản dịch"),
    ("the label", "nhãn"),
)
_SHOWN: Templates = (
    ("nothing", "chỗ trống"),
    ("a mapping", "một ánh xạ"),
    ("a list", "một danh sách"),
)
_KINDS: Templates = (
    ("policy", "chính sách"),
    ("figure", "số liệu"),
    ("target", "mục tiêu"),
    ("event", "sự kiện"),
    ("initiative", "sáng kiến"),
    ("product", "sản phẩm"),
    ("statement", "phát biểu"),
)

PARTS: dict[str, Templates] = {
    "value": _COUNTS,
    "least": _COUNTS,
    "most_of": _COUNTS,
    "denials": _DENIALS,
    "other_denials": _DENIALS,
    "holder": _WHERE,
    "shown": _SHOWN,
    "kind": _KINDS,
    "other_kind": _KINDS,
    "taken_as": (
        ("heading", "tít (heading)"),
        ("caption", "chú thích ảnh (caption)"),
        ("credit", "ghi công ảnh (credit)"),
        ("page-number", "số trang (page-number)"),
        ("running-head", "tiêu đề chạy (running-head)"),
        ("byline", "tên tác giả (byline)"),
        ("masthead", "măng sét (masthead)"),
        ("no-claim", "câu không nêu dữ kiện (no-claim)"),
    ),
    "entry": (("the title", "tiêu đề"), ("{id} of `{section}`", "{id} trong `{section}`")),
    "seen": (("{by} looked at it on {day}", "{by} đã xem ngày {day}"),),
    "where": (("line {line}", "dòng {line}"),),
    "place": (("{source}, line {line}", "{source}, dòng {line}"),),
    "read": (
        ("no quantity", "không số lượng nào"),
        ("nobody", "không ai"),
        ("nothing of it", "không gì về điều đó"),
        ("the number alone", "con số không kèm gì"),
        ("no unit that the registry knows", "đơn vị mà sổ dữ kiện không có"),
    ),
    "counted": (
        ("counts {unit}", "đếm theo {unit}"),
        ("names no unit that the registry knows", "không nêu đơn vị nào có trong sổ dữ kiện"),
    ),
    "about": (
        (
            "the quotations name no area, and {source} is about {area}",
            "các trích dẫn không nêu địa bàn, còn {source} nói về {area}",
        ),
        ("the quotations name {areas}", "các trích dẫn nêu {areas}"),
        (
            "neither the quotations nor {source} name an area",
            "cả trích dẫn lẫn {source} đều không nêu địa bàn",
        ),
    ),
    "sense": (
        ("a fall", "sự giảm"),
        ("a rise", "sự tăng"),
        ("a condition", "một điều kiện"),
        ("hearsay or doubt", "tin đồn hoặc nghi ngờ"),
        ("a failure", "sự không đạt"),
        ("a plan", "một dự định"),
        ("what is to come", "điều sắp tới"),
        ("a mere possibility", "điều chỉ có thể xảy ra"),
        ("that there is no more", "rằng chỉ có chừng ấy"),
        ("a lack", "sự thiếu"),
        ("that it is so of all", "rằng tất cả đều như vậy"),
        ("that it is so of some", "rằng một số như vậy"),
        ("a rank", "thứ hạng"),
        ("an end", "sự chấm dứt"),
        ("an aim", "một mục tiêu"),
        ("another year", "một năm khác"),
        ("another indicator", "một chỉ tiêu khác"),
        ("a question", "một câu hỏi"),
    ),
    "differences": (
        ("{differences} and more", "{differences} và chỗ khác nữa"),
        *((f"{one}, {{differences}}", f"{other}, {{differences}}") for one, other in _DIFFERENCES),
        *_DIFFERENCES,
    ),
    "signs": (
        ("{sign} for {other_sign}, {signs}", "{sign} thay cho {other_sign}, {signs}"),
        ("{sign} for {other_sign}", "{sign} thay cho {other_sign}"),
    ),
    "reason": (
        ("line {line} is not JSON", "dòng {line} không phải JSON"),
        ("it is nested too deep", "tệp lồng quá sâu"),
        ("`{field}` is not as `qnfacts lock` writes it", "`{field}` không như `qnfacts lock` viết"),
        ("it is not as `qnfacts lock` writes it", "tệp không như `qnfacts lock` viết"),
        (
            "it is of version {version}, and this program writes {own}",
            "tệp thuộc phiên bản {version}, còn chương trình này ghi phiên bản {own}",
        ),
        ("a key is given twice", "có một khóa lặp lại"),
        ("it cannot be read: {cause}", "không đọc được: {cause}"),
        (
            "`{field}` is not as `qnfacts review` writes it",
            "`{field}` không như `qnfacts review` viết",
        ),
        ("a fact stands in it twice", "có một dữ kiện lặp lại trong đó"),
        *FILES["not-yaml"],
        *FILES["duplicate-key"],
        *FILES["not-utf8"],
        *FILES["alias"],
        *FILES["tag"],
        *FILES["comment-in-text"],
        *FILES["byte-order-mark"],
        *FILES["crlf"],
    ),
    "cause": (
        ("it cannot be written: {cause}", "không ghi được: {cause}"),
        ("Permission denied", "không có quyền"),
        ("No such file or directory", "không có tệp hay thư mục này"),
        ("Is a directory", "đây là một thư mục"),
        ("it is not a file", "đây không phải là tệp"),
        ("it is larger than {most} megabytes", "tệp lớn hơn {most} megabyte"),
        (
            "a link leads out of the folder of the texts",
            "có liên kết dẫn ra ngoài thư mục văn bản",
        ),
        ("this is a pipe that nobody writes to", "đây là ống dẫn không ai ghi vào"),
        ("it is closed", "đã đóng"),
    ),
    "wanted": (
        ("text", "một văn bản"),
        ("a word", "một từ"),
        ("a list", "một danh sách"),
        ("a mapping", "một ánh xạ"),
        ("a whole number", "một số nguyên"),
        ("a number", "một số"),
        ("another value", "một giá trị khác"),
    ),
    "limit": (
        ("a number over {number}", "một số lớn hơn {number}"),
        ("a number from {number} upwards", "một số từ {number} trở lên"),
        ("a number up to {number}", "một số không quá {number}"),
    ),
    "own figure": (
        (
            "the goal is in words, and no figure can be held against it",
            "mục tiêu nêu bằng lời, không thể đối chiếu với con số",
        ),
        (
            "{period} has no end: write a year, a month or a day",
            "{period} không có điểm cuối: hãy viết một năm, một tháng hoặc một ngày",
        ),
        (
            "{words} is not counted in the target's unit, {unit}",
            "{words} không tính theo đơn vị của mục tiêu ({unit})",
        ),
        (
            "{words} is a part: write how many {unit}",
            "{words} là một phần: hãy viết bao nhiêu {unit}",
        ),
        (
            "{words} may be no share: write it with its unit, such as 30%",
            "{words} có thể không phải là tỷ lệ: hãy viết kèm đơn vị, chẳng hạn 30%",
        ),
        (
            '{words} is not one quantity, such as "27.5%" or "more than 500"',
            '{words} không phải là một số lượng, chẳng hạn "27,5%" hay "hơn 500"',
        ),
    ),
    "schema": (
        (
            "facts.yaml, for editors and other validators",
            "facts.yaml, cho trình soạn thảo và công cụ kiểm tra khác",
        ),
        ("the JSON that `qnfacts` alone prints", "JSON mà `qnfacts` in ra khi không có lệnh"),
        ("the JSON that {command} prints", "JSON mà {command} in ra"),
    ),
    "description": (
        ("CSL item type", "Loại tài liệu theo CSL"),
        ("Name of the text that the quotations come from", "Tên văn bản chứa các trích dẫn"),
        ("An id, or a currency's ISO 4217 code", "Một mã, hoặc mã tiền tệ ISO 4217"),
        ("Of this file's format", "Phiên bản định dạng của tệp này"),
        ("One id, or a list of ids", "Một mã, hoặc một danh sách mã"),
        ("SHA-256 of that file's bytes", "SHA-256 của các byte trong tệp ấy"),
        (
            "Into English, or from English into Vietnamese, by the editors",
            "Bản dịch sang tiếng Anh, hoặc từ tiếng Anh sang tiếng Việt, do người biên soạn",
        ),
    ),
}
