"""What the explorer in the terminal says."""

EXPLORER: dict[str, tuple[str, str]] = {
    "no screen": (
        "it is for a terminal; list, search and show print the same",
        "lệnh này dành cho cửa sổ dòng lệnh; list, search và show in ra cùng nội dung",
    ),
    "explore search": ("Words or a question", "Từ hoặc câu hỏi"),
    "explore filter": ("Filter", "Lọc"),
    "explore fact": ("Fact", "Dữ kiện"),
    "explore cited": ("Citation", "Trích dẫn"),
    "explore compared": ("Comparison", "So sánh"),
    "explore keys": ("Keys", "Phím"),
    "explore in text": ("In its text", "Trong văn bản"),
    "explore none": ("x lists all facts again.", "Phím x liệt kê lại mọi dữ kiện."),
    "keys elsewhere": (
        (
            "/ search   f filter   enter read   c cite   y copy   m compare   o source   "
            "l tiếng Việt   ? keys   q quit"
        ),
        (
            "/ tìm   f lọc   enter đọc   c trích dẫn   y chép   m so sánh   o nguồn   "
            "l English   ? phím   q thoát"
        ),
    ),
    "keys words": (
        "Type words or a question   enter, ↓ or esc to the facts   ctrl+c quit",
        "Gõ từ hoặc câu hỏi   enter, ↓ hoặc esc sang các dữ kiện   ctrl+c thoát",
    ),
    "keys facets": (
        "space choose, or not   x all facts   esc to the facts   ? keys   q quit",
        "space chọn, bỏ chọn   x mọi dữ kiện   esc sang các dữ kiện   ? phím   q thoát",
    ),
    "explore told keys": ("esc goes back to the fact.", "Phím esc trở lại dữ kiện."),
    "explore told cited": (
        "The citation. y copies it, esc goes back to the fact.",
        "Đây là trích dẫn. Phím y để chép, esc trở lại dữ kiện.",
    ),
    "explore told compared": (
        "Compared with what is known today. esc goes back to the fact.",
        "So sánh theo những gì biết được hôm nay. Phím esc trở lại dữ kiện.",
    ),
    "explore nothing to compare": (
        "No figure or target to compare with.",
        "Không có số liệu hay mục tiêu để so sánh.",
    ),
    "explore all": ("All facts.", "Mọi dữ kiện."),
    "explore opened": (
        "Sent to the browser to be opened: {address}",
        "Đã gửi trình duyệt để mở: {address}",
    ),
    "explore no address": (
        "The registry has no web address of this source.",
        "Sổ không có địa chỉ web của nguồn này.",
    ),
}

KEYS: dict[str, tuple[str, str]] = {
    "/": (
        "search: words or a question, in English or Vietnamese, with diacritics or without",
        "tìm: từ hoặc câu hỏi, bằng tiếng Việt hay tiếng Anh, có dấu hay không dấu",
    ),
    "f": (
        "filter: by kind, topic, area and source",
        "lọc: theo loại, chủ đề, địa bàn và nguồn",
    ),
    "space": (
        "in the filter: choose, or choose no longer",
        "trong phần lọc: chọn, hoặc thôi chọn",
    ),
    "x": ("list all facts again", "liệt kê lại mọi dữ kiện"),
    "↑ ↓": (
        "from fact to fact; in a text, up and down",
        "từ dữ kiện này sang dữ kiện khác; lên xuống trong văn bản",
    ),
    "enter": ("go to the text of the fact, to read on", "sang phần chữ của dữ kiện để đọc tiếp"),
    "tab": (
        "go to the next pane; shift+tab, to the one before",
        "sang ô kế; shift+tab, về ô trước",
    ),
    "c": ("show the citation", "xem trích dẫn"),
    "y": ("copy the citation", "chép trích dẫn"),
    "m": (
        "compare a target with its figures, a figure with its targets",
        "so sánh mục tiêu với số liệu, số liệu với mục tiêu",
    ),
    "o": (
        "open the source in a browser, at the words",
        "mở nguồn trong trình duyệt, đúng chỗ câu chữ",
    ),
    "l": ("say everything in Vietnamese", "nói mọi thứ bằng tiếng Anh"),
    "?": ("list the keys", "liệt kê các phím"),
    "esc": ("back to the fact, and to the list", "trở lại dữ kiện, và danh sách"),
    "q": (
        "quit; ctrl+c, from everywhere",
        "thoát; ctrl+c, ở bất cứ đâu",
    ),
}
"""Each key of the explorer, and what it does."""
