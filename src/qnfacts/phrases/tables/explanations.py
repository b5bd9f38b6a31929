"""Which grammar read a number, and why one is left unread."""

EXPLANATIONS: dict[str, tuple[str, str]] = {
    "read hedge": (" with “{hedge}”", " kèm “{hedge}”"),
    "read unit": (", unit “{unit}”", ", đơn vị “{unit}”"),
    "why": ("Why", "Vì sao"),
    "line": ("Line", "Dòng"),
    "not read": ("not read", "không đọc"),
    "unread": (
        "Numbers not read: {count}. --explain says why.",
        "Số không đọc: {count}. --explain cho biết lý do.",
    ),
    # What it is instead of a number that counts.
    "unread tied": ("a sign ties it to what stands beside it", "có dấu nối nó với phần bên cạnh"),
    "unread label": ("a label stands before it", "đứng sau một từ đánh số"),
    "unread name": ("a name stands before it", "đứng sau một tên riêng"),
    "unread item": (
        "it numbers an item, a row or a note",
        "là số thứ tự của một mục, một dòng hoặc một chú thích",
    ),
    "unread cited": (
        "the name of a law or a street stands behind it",
        "đứng trước tên một bộ luật hoặc một con đường",
    ),
    "unread code": ("it may be a code", "có thể là mã số"),
    "unread ordinal": (
        "it is an ordinal, or the minutes of a time",
        "là số thứ tự, hoặc số phút của giờ",
    ),
    "unread grade": ("it is a grade or a time of day", "là hạng, hoặc giờ trong ngày"),
    "unread score": ("it may be a score or a ratio", "có thể là tỷ số"),
    "unread year": ("it looks like a year", "trông như một năm"),
    "unread day": ("the name of a month stands behind it", "đứng trước tên một tháng"),
    "unread age": ("it is somebody's age", "là tuổi của một người"),
    "unread lone-word": (
        "the word alone may be no number",
        "từ này đứng một mình có thể không phải là số",
    ),
    # What makes its words unsure.
    "unread figure": (
        "as it is written, it is no number, or one of two",
        "theo cách viết thì không phải là số, hoặc là một trong hai số",
    ),
    "unread numeral": (
        "with what stands beside it, it makes no sure number",
        "cùng với phần bên cạnh không thành một số chắc chắn",
    ),
    "unread goes-on": ("it may be part of a longer number", "có thể chỉ là một phần của số"),
    "unread glued-scale": (
        "its scale and another word are written as one",
        "từ chỉ hàng (nghìn, triệu) viết liền với từ khác",
    ),
    "unread unknown-unit": (
        "an unknown word stands where the unit may be",
        "ở chỗ của đơn vị có một từ chưa biết",
    ),
    "unread inexact": (
        "the word before it makes it inexact",
        "từ đứng trước làm nó không còn chính xác",
    ),
    "unread margin": (
        "it says how sure another number is, or how sure it is stands behind it",
        "nói về độ tin cậy của một số khác, hoặc đứng trước sai số của nó",
    ),
    "unread scale-apart": (
        "its scale (thousand, million) stands apart, as in the head of a table",
        "từ chỉ hàng (nghìn, triệu) của nó đứng tách riêng, như ở đầu bảng",
    ),
    "unread row": (
        "it stands in a long row of figures, far from what says what they are",
        "đứng trong một dãy số dài, xa phần cho biết các số là gì",
    ),
    "unread negated": (
        "a negation before it may turn it",
        "từ phủ định đứng trước có thể đảo nghĩa của nó",
    ),
    "unread maybe-hedge": (
        "the words before it may make it more or less",
        "các từ đứng trước có thể nói hơn hoặc kém nó",
    ),
    "unread preposition": (
        "the word before it may say where or when, not how much",
        "từ đứng trước có thể chỉ nơi chốn hoặc thời gian, không chỉ mức độ",
    ),
    # What it is to another number.
    "unread shared": (
        "it may share its unit with what follows",
        "có thể dùng chung đơn vị với phần sau",
    ),
    "unread unlike-ends": ("its two ends make no range", "hai đầu không thành một khoảng"),
    "unread alternative": (
        "it is one of two that it may be",
        "là một trong hai số có thể đúng",
    ),
    "unread out-of": ("it says how many of how many", "nói bao nhiêu trên bao nhiêu"),
    "unread per": ("something else is counted per it", "là mức mà số khác được tính theo"),
    "unread difference": (
        "it says by how much two things differ",
        "nói hai bên chênh lệch bao nhiêu",
    ),
    "unread compared": (
        "the number before it is a difference from it",
        "số đứng trước là mức chênh lệch so với nó",
    ),
    "unread bound-or-difference": (
        "it may be a bound or a difference",
        "có thể là giới hạn, cũng có thể là mức chênh lệch",
    ),
    "unread change": (
        "it says from what something changed, or to what",
        "nói một thứ thay đổi từ mức nào hoặc đến mức nào",
    ),
    "unread start": (
        "it says where something begins, not how much it is",
        "nói mức bắt đầu, không nói là bao nhiêu",
    ),
    "unread end": (
        "it ends a range whose beginning is not read",
        "là điểm cuối của một khoảng không đọc được điểm đầu",
    ),
    # What makes a date or period unsure.
    "unread no-date": ("it makes no date", "không thành một ngày nào"),
    "unread no-period": ("its parts make no period", "các phần không thành một thời kỳ"),
    "unread lunar": ("it is a date of the lunar calendar", "là ngày âm lịch"),
    "unread day-or-month": (
        "either figure may be the month",
        "không rõ số nào là ngày, số nào là tháng",
    ),
    "unread year-or-month": (
        "its last figures may be a year or a month",
        "hai chữ số cuối có thể là năm hoặc tháng",
    ),
    "unread date-or-range": (
        "it may be a date or a range",
        "có thể là ngày, cũng có thể là một khoảng",
    ),
    "unread date-or-count": (
        "it may name a month or count months",
        "có thể là tên tháng, cũng có thể là số tháng",
    ),
    "unread shared-year": (
        "it may share its year with what follows",
        "có thể dùng chung năm với phần sau",
    ),
    "unread fiscal": (
        "a fiscal year is no calendar year",
        "năm tài chính không phải là năm dương lịch",
    ),
    "unread part-of-year": (
        "it is a part of a year or month without sure days",
        "là một phần của năm hoặc tháng không rõ từ ngày nào đến ngày nào",
    ),
    "unread unbound": (
        "the word before it leaves open which time is meant",
        "từ đứng trước để ngỏ là thời gian nào",
    ),
    # What no grammar looks at.
    "unread in-word": ("it is part of a word or a code", "là một phần của từ hoặc mã"),
    "unread other-digits": ("its digits are not 0 to 9", "chữ số không phải là 0 đến 9"),
    "unread two-scripts": (
        "a word before it mixes letters of two scripts",
        "từ đứng trước lẫn chữ của hai hệ chữ viết",
    ),
}
