"""What a check came to."""

CHECKS: dict[str, tuple[str, str]] = {
    "error": ("error", "lỗi"),
    "errors": ("errors", "lỗi"),
    "warning": ("warning", "cảnh báo"),
    "warnings": ("warnings", "cảnh báo"),
    "check": ("check", "lần kiểm tra"),
    "checks": ("checks", "lần kiểm tra"),
    "check proven": ("{file} is proven", "{file} đã được chứng minh"),
    "check problems": ("{file} is not proven", "{file} chưa được chứng minh"),
    "check unchecked": ("{file} could not be checked", "{file} không kiểm tra được"),
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
            "No text of {sources} at hand: "
            "the lock proves only that nothing changed since it was written."
        ),
        "Không có văn bản của {sources}: tệp khóa chỉ chứng minh từ khi ghi nó không gì thay đổi.",
    ),
    "basis nothing": (
        "No text of {sources} at hand, and no lock: the quotations were not checked.",
        "Không có văn bản của {sources} lẫn tệp khóa: các trích dẫn chưa được kiểm tra.",
    ),
    "name the folder": (
        "Name the folder of the texts with --sources.",
        "Hãy chỉ ra thư mục văn bản bằng --sources.",
    ),
    "nothing to check": (
        "No quotation was held against a source: nothing is proven.",
        "Không có trích dẫn nào được đối chiếu với nguồn: chưa chứng minh được điều gì.",
    ),
    "more problems": (
        "and {number} more: `qnfacts check` prints them all",
        "và {number} vấn đề nữa: `qnfacts check` in ra tất cả",
    ),
    "text not at hand": ("text not at hand", "không có văn bản"),
    "covered": ("{done} of {all}", "{done} trên {all}"),
}
