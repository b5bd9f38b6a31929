"""What the explorer says in whole sentences."""

NOTICES: dict[str, tuple[str, str]] = {
    "overview": (
        "Facts: {facts}, each with the words that prove it. Sources: {sources}.",
        "Dữ kiện: {facts}, mỗi dữ kiện kèm câu chữ chứng minh. Nguồn: {sources}.",
    ),
    "try": ("Try", "Dùng thử"),
    "the article": ("the article", "bài báo"),
    "context": ("context", "ngữ cảnh"),
    "copied": ("Copied by {by}.", "Đã chép bằng {by}."),
    "not copied": (
        "Nothing here can reach the clipboard.",
        "Không có gì ở đây ghi được vào khay nhớ tạm.",
    ),
    "the terminal": ("the terminal (OSC 52)", "cửa sổ dòng lệnh (OSC 52)"),
    "accessed": ("accessed {date}", "truy cập {date}"),
    "our translation": ("our translation", "bản dịch của chúng tôi"),
    "none": ("Nothing matches.", "Không có dữ kiện nào phù hợp."),
    "not dated": (
        "{count} more have no date: --undated lists them.",
        "Còn {count} dữ kiện không có ngày: --undated liệt kê các dữ kiện ấy.",
    ),
    "most words": (
        "No fact has all of these words; these have most of them.",
        "Không dữ kiện nào có đủ các từ này; đây là những dữ kiện có nhiều nhất.",
    ),
    "unknown word": ("No fact has “{word}”.", "Không dữ kiện nào có “{word}”."),
    "did you mean": ("Did you mean “{word}”?", "Có phải ý bạn là “{word}”?"),
    "first hits": (
        "{shown} of {total} shown; --limit 0 shows all.",
        "{shown} kết quả đầu trên {total}; --limit 0 hiện tất cả.",
    ),
    # Over a listing.
    "some of": ("{shown} of {total}", "{shown} trên {total}"),
    "one date": ("date", "mốc thời gian"),
    "dates": ("dates", "mốc thời gian"),
    "one group": (
        "group of facts about the same thing",
        "nhóm dữ kiện về cùng một điều",
    ),
    "groups": ("groups of facts about the same thing", "nhóm dữ kiện về cùng một điều"),
    "one derived": ("value that follows from others", "giá trị suy ra từ các giá trị khác"),
    "derived": ("values that follow from others", "giá trị suy ra từ các giá trị khác"),
    "rules": ("rules", "quy tắc"),
    "only kind": ("kind {names}", "loại {names}"),
    "only topic": ("topic {names}", "chủ đề {names}"),
    "only area": ("area {names}", "địa bàn {names}"),
    "only source": ("source {names}", "nguồn {names}"),
    "only year": ("year {names}", "năm {names}"),
    "only type": ("type {names}", "thể loại {names}"),
    "only agent": ("by {names}", "của {names}"),
    "only indicator": ("indicator {names}", "chỉ tiêu {names}"),
    "only stars": ("{names} stars", "{names} sao"),
    "only undated": ("undated", "không có ngày"),
    "from day": ("from {date}", "từ {date}"),
    "to day": ("until {date}", "đến {date}"),
    "stars of tier": ("{stars} stars", "{stars} sao"),
    "total": ("all tiers", "tất cả các hạng"),
    "adds up": (
        "{parts} = {total}: the tiers add up to the stated total.",
        "{parts} = {total}: các hạng cộng lại bằng tổng số đã nêu.",
    ),
    "does not add up": (
        "{parts} = {sum}, but the stated total is {total}.",
        "{parts} = {sum}, nhưng tổng số đã nêu là {total}.",
    ),
    "cannot add up": (
        "Whether the tiers add up to the total cannot be said: not every number is exact.",
        "Không thể nói các hạng có cộng lại bằng tổng số hay không: có số không chính xác.",
    ),
    "named products": (
        "{stars} stars, named in the sources: {named} of {count}",
        "{stars} sao, được nêu tên trong các nguồn: {named} trên {count}",
    ),
    "not named": ("The other products are not named.", "Các sản phẩm khác không được nêu tên."),
    "no tier": (
        "The sources state nothing of products with {stars} stars.",
        "Các nguồn không nêu gì về sản phẩm {stars} sao.",
    ),
    "no readings": (
        "The text states nothing in numbers.",
        "Văn bản không nêu số liệu nào.",
    ),
    "no readings in line": (
        "The line states nothing in numbers.",
        "Dòng này không nêu số liệu nào.",
    ),
}
