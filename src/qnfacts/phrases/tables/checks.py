"""What a check came to."""

CHECKS: dict[str, tuple[str, str]] = {
    "locking": ("locking {path}", "đang khóa {path}"),
    "locked": ("wrote {path}", "đã ghi {path}"),
    "not covered": (
        "problems of coverage, which `qnfacts check` lists: {count}",
        "còn {count} chỗ chưa có dữ kiện; `qnfacts check` liệt kê",
    ),
    "error": ("error", "lỗi"),
    "errors": ("errors", "lỗi"),
    "warning": ("warning", "cảnh báo"),
    "warnings": ("warnings", "cảnh báo"),
    "check": ("check", "lần kiểm tra"),
    "checks": ("checks", "lần kiểm tra"),
    "check proven": ("{file} is proven", "{file} đã được chứng minh"),
    "check proven by word": (
        "{file} is proven, in part by the word of a person",
        "{file} đã được chứng minh, một phần nhờ lời của một người",
    ),
    "check kept": ("{file} keeps the chosen rules", "{file} đúng theo các quy tắc đã chọn"),
    "check unchanged": (
        "{file} is unchanged since the lock was written",
        "{file} không thay đổi từ khi ghi tệp khóa",
    ),
    "check problems": ("{file} is not proven", "{file} chưa được chứng minh"),
    "check unchecked": ("{file} could not be checked", "{file} không kiểm tra được"),
    "checking": ("Checking {file}", "Kiểm tra {file}"),
    "doubt": ("doubt", "nghi vấn"),
    "doubts": ("doubts", "nghi vấn"),
    "answered": (
        "{doubts} answered by a person: {facts}.",
        "{doubts} đã được một người giải đáp: {facts}.",
    ),
    "proven now": (
        (
            "Of {all} assertions {machine} are proven by machine, "
            "{person} by a person, {nobody} by nobody."
        ),
        (
            "Trong {all} khẳng định, {machine} do máy chứng minh, {person} do một người xác nhận, "
            "{nobody} chưa ai xác nhận."
        ),
    ),
    "proven once": (
        (
            "Of {all} assertions {machine} were proven by machine for the lock, "
            "{person} by a person, {nobody} by nobody."
        ),
        (
            "Trong {all} khẳng định, {machine} đã do máy chứng minh khi ghi tệp khóa, "
            "{person} do một người xác nhận, {nobody} chưa ai xác nhận."
        ),
    ),
    "check found": (
        "{checks} by {ran} of {all} rules found {errors} and {warnings}",
        "{checks} theo {ran}/{all} quy tắc thấy {errors}, {warnings}",
    ),
    "form found": (
        "its form has {errors} and {warnings}, its facts were not checked",
        "hình thức có {errors}, {warnings}; các dữ kiện chưa được kiểm tra",
    ),
    "basis lock": (
        (
            "No quotation of {sources} was compared with a text: "
            "the lock says only that the facts have not changed since it was written."
        ),
        (
            "Chưa đối chiếu trích dẫn nào của {sources} với văn bản: "
            "tệp khóa chỉ cho biết các dữ kiện không thay đổi từ khi ghi."
        ),
    ),
    "basis nothing": (
        ("No quotation of {sources} was compared with a text, or with a lock: nothing is proven."),
        (
            "Chưa đối chiếu trích dẫn nào của {sources} với văn bản hay tệp khóa: "
            "chưa chứng minh được điều gì."
        ),
    ),
    "name the folder": (
        "Name the folder of the texts with --sources.",
        "Hãy chỉ ra thư mục văn bản bằng --sources.",
    ),
    "accounted for": (
        (
            "Accounted for: {sentences} of {all_sentences} sentences, {numbers} of {all_numbers} "
            "numbers. Errors about the others: {left}; --release lists them."
        ),
        (
            "Đã xét đến: {sentences}/{all_sentences} câu, {numbers}/{all_numbers} con số; "
            "lỗi về phần còn lại: {left}, --release sẽ liệt kê."
        ),
    ),
    "drafts left": (
        "Drafts whose label is to be written: {count}.",
        "Bản thảo còn chờ viết nhãn: {count}.",
    ),
    "not locked yet": (
        "Errors about differences from the lock: {count}; `qnfacts lock` writes it anew.",
        "Lỗi về chỗ khác với tệp khóa: {count}; `qnfacts lock` sẽ ghi lại.",
    ),
    "nothing to check": (
        "No quotation was compared with a source: nothing is proven.",
        "Không có trích dẫn nào được đối chiếu với nguồn: chưa chứng minh được điều gì.",
    ),
    "in its sentence": (
        "In its sentence, the quotation in brackets:",
        "Trong câu của nó, phần trích trong ngoặc vuông:",
    ),
    "seen by nobody": ("Nobody has looked at it.", "Chưa ai xem xét."),
    "seen confirmed": ("{by} confirmed it on {date}.", "{by} đã xác nhận ngày {date}."),
    "seen rejected": ("{by} rejected it on {date}.", "{by} đã bác bỏ ngày {date}."),
    "changed since seen": (
        "It has changed since {by} looked at it on {date}.",
        "Đã thay đổi từ khi {by} xem xét ngày {date}.",
    ),
    "one of many": ("{number} of {all}", "{number} trên {all}"),
    "borne out": (
        "Do the words prove all of this? y: yes, n: no, s: skip, q: quit",
        "Nguyên văn có chứng minh tất cả những điều này? y: có, n: không, s: bỏ qua, q: thoát",
    ),
    "why not": ("Why not?", "Vì sao không?"),
    "reviewed": ("reviewed by {by}: {facts}", "{by} đã xem xét {facts} dữ kiện"),
    "more problems": (
        "and {number} more: `qnfacts check` prints them all",
        "và {number} vấn đề nữa: `qnfacts check` in ra tất cả",
    ),
    "text not at hand": ("text not at hand", "không có sẵn văn bản gốc"),
    "covered": ("{done} of {all}", "{done} trên {all}"),
}
