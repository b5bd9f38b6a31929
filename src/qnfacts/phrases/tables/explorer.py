"""What the explorer in the terminal says."""

EXPLORER: dict[str, tuple[str, str]] = {
    "no screen": (
        "it is for a terminal; list, search and show print the same",
        "lệnh này dành cho cửa sổ dòng lệnh; list, search và show in ra cùng nội dung",
    ),
    "explore search": ("Words or a question", "Từ hoặc câu hỏi"),
    "explore choose": ("Choose", "Chọn"),
    "explore fact": ("Fact", "Dữ kiện"),
    "explore cited": ("Citation", "Trích dẫn"),
    "explore compared": ("Comparison", "So sánh"),
    "explore keys": (
        (
            "/ search   tab next   space choose   c cite   y copy   m compare   o source   "
            "esc back   l tiếng Việt   q quit"
        ),
        (
            "/ tìm   tab ô kế   space chọn   c trích dẫn   y chép   m so sánh   o nguồn   "
            "esc trở lại   l English   q thoát"
        ),
    ),
    "explore nothing to compare": (
        "No figure or target to compare with.",
        "Không có số liệu hay mục tiêu để so sánh.",
    ),
    "explore no address": ("The source has no address.", "Nguồn không có địa chỉ."),
}
