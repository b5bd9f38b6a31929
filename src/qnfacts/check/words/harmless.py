"""What a claim may leave out of its clause or have at its head: times, causes, joining words."""

import re
from collections.abc import Mapping

from qnfacts.text.letters import CAPITAL

_TIME = r"""
    (?: (?: đến|tới|vào|từ|trong|hết|đầu|cuối|giữa|riêng|tính|cho|ngay|cả|định\ hướng|tầm\ nhìn
        ) \s+ )*
    (?: (?: năm|tháng|quý|ngày|giai\ đoạn|nhiệm\ kỳ|thập\ niên|thế\ kỷ )
        \s+ [\dIVX][\w/.–-]* (?: \s*-\s*\d+ )?
      | mùa \s+ (?:xuân|hè|hạ|thu|đông) (?: \s+ năm )? \s+ \d{4}
      | (?: năm|tháng|quý|tuần|ngày|giai\ đoạn|năm\ học ) \s+ (?: nay|này|tới ) )
"""
_PLACE = rf"""
    (?: (?:tại|ở) \s+ (?: (?:hội|toạ|tọa|diễn|buổi|cuộc|lễ|kỳ|phiên|văn|báo|nghị|quyết|đại|chương
        |nhiều|các|những|một|đây|đó|địa\ phương|nơi|khu\ vực\ này|tỉnh|huyện|xã|phường|thành\ phố
        |thị\ xã|thị\ trấn|Việt) (?!\w) | (?-i:{CAPITAL})\w* ) | trên\s+địa\s+bàn )
    (?: \s+\S+ ){{0,7}}
"""
_CAUSE = r"""
    (?: về|nhờ|do|vì|bởi|để|nhằm|thực\ hiện|triển\ khai|phát\ huy|bên\ cạnh|là|dù
      | cùng\ với\ (?:cả\ nước|sự|việc)
      | với\ (?:lợi\ thế|tiềm\ năng|sự|quyết\ tâm|những|nhiều|phương\ châm|mục\ tiêu)
      | trong\ (?:bối\ cảnh|khuôn\ khổ) | sau\ (?:nhiều|khi|sắp\ xếp|sáp\ nhập|hợp\ nhất)
      | sau\ (?:(?:hơn|gần|khoảng)\ )?[\w.,]+\ (?:năm|tháng|mùa)
      | qua\ (?:rà\ soát|thống\ kê)
      ) \b .*
"""
_REPORT = r"theo\ (?:báo\ cáo|thống\ kê|số\ liệu|kết\ quả)(?:\ thống\ kê)?(?:\ của\ tỉnh)?"

HARMLESS_BEFORE: Mapping[str, re.Pattern[str]] = {
    "vi": re.compile(
        rf"""\A\s* (?: (?: và|cũng|đồng\ thời|ngoài\ ra|bên\ cạnh\ đó|theo\ đó|do\ đó|vì\ vậy
        | vì\ thế|nên|đặc\ biệt|cụ\ thể|đơn\ cử|trong\ đó|gồm|bao\ gồm|như|rằng|thì|mà|còn|nhưng
        | song|tuy\ nhiên|cùng\ với\ đó|trước\ đó|sau\ đó|trong\ khi\ đó|cả\ thảy|hiện|hiện\ nay
        | hiện\ tại|đến\ nay|tới\ nay|nay|riêng|những\ năm\ gần\ đây|mới\ đây|vừa\ qua|hôm\ (?:qua
        |nay)
        | cho\ đến\ nay|tính\ đến\ nay|thời\ gian\ qua|như\ vậy|trên\ thực\ tế|được\ biết
        | (?:trong|hằng|hàng)\ (?:năm|quý|tháng|kỳ)
        | {_TIME} | {_PLACE} | {_CAUSE} | {_REPORT} ) (?!\w) \s* )+ \Z""",
        re.VERBOSE | re.IGNORECASE,
    ),
    "en": re.compile(
        r"""\A\s* (?: (?: (?i: and|also|then|but|so|while|however|moreover|in\ addition|accordingly
        | including|such\ as|namely|today|now|currently|to\ date|as\ of\ (?:now|today)|that
        | (?:by|in)\ contrast|by\ comparison|in\ fact|in\ turn|of\ course
        | in\ total|overall|in\ all
        | after\ (?:\w+\ )?(?:years|months|decades)(?:\ of\ .+)?
        | in\ particular|for\ example|since\ then|at\ present|it\ already
        | (?:thanks\ to|because\ of|owing\ to|due\ to|besides|in\ addition\ to)\ .+)
        | (?: [Ii]n|[Bb]y|[Ss]ince|[Dd]uring|[Oo]n|[Aa]t|[Ff]rom|[Uu]ntil ) \s+
          (?: early\s+|late\s+|mid-|spring\s+|summer\s+|autumn\s+|winter\s+ )?
          (?: \d[\w/-]* (?: \s+\w+\s+\d{4} )? | [A-Z]\w* (?: \s+(?: \d+|[A-Z]\w* ) ){0,4} )
        ) (?!\w) \s* )+ \Z""",
        re.VERBOSE,
    ),
}
"""By language, what the words right before a quotation may be, and an adverbial at its head."""

HARMLESS_AFTER: Mapping[str, re.Pattern[str]] = {
    "vi": re.compile(
        rf"""\s* (?: \Z | (?: và|cùng|cũng\ như|đồng\ thời|rồi|còn|mà\ còn|để|nhằm|giúp|góp\ phần
        | qua\ đó|từ\ đó|nên|tại|ở|trong|trên\ địa\ bàn|hằng\ năm|hàng\ năm|hiện\ nay|đến\ nay
        | vào | {_TIME} ) (?!\w) )""",
        re.VERBOSE | re.IGNORECASE,
    ),
    "en": re.compile(
        r"\s*(?:\Z|(?:and|as well as|in|at|on|during|since|until|today|now|so|while|because)\b)",
        re.IGNORECASE,
    ),
}
"""By language, how the words right behind a quotation may begin."""


def unknown_head(words: str, language: str) -> str:
    """The first adverbial at the head of a sentence that may limit it; nothing if none does.

    An adverbial begins with a preposition or a word of time and ends with a comma.
    """
    for piece in _PIECE.split(words)[:-1] if language in _ADVERBIAL else ():
        if HARMLESS_BEFORE[language].match(piece):
            continue
        return piece.strip() if _ADVERBIAL[language].match(piece) else ""
    return ""


_PIECE = re.compile(r",\s")
_ADVERBIAL = {
    "vi": re.compile(
        r"""\s*(?: theo|trên|trong|tại|ở|vào|với|bằng|qua|từ|trước|sau|lúc|khi|hồi|thời|dịp|mùa
        | đợt|vụ|niên|cuối|đầu|giữa|cận|thuở|xưa
        | ngày(?!\ hội)|tuần(?!\ lễ)|tháng(?!\ hành)|quý|năm|mỗi|riêng|đối\ với|giữa
        | ít|hiếm|cách\ (?:đây|nay)|có\ (?:lúc|thời|khi)
        | trừ|không\ (?:kể|tính)|tính\ cả|kể\ cả|cùng|khác\ với
        | (?:\w+\ ){1,3}(?:năm|tháng|tuần|ngày)\ (?:về\ )?(?:trước|qua|lễ|ấy) )(?!\w)""",
        re.VERBOSE | re.IGNORECASE,
    ),
    "en": re.compile(
        r"""\s*(?: according\ to|at|in|on|by|for|of|with|over|during|among|under|per|before|after
        | until|as|from|between|within|once|when|had|were|based\ on|to\ (?:hear|judge)
        | \w+\ (?:years?|months?|weeks?|days?)\ ago )\b""",
        re.VERBOSE | re.IGNORECASE,
    ),
}
"""How an adverbial begins."""

VERB = re.compile(
    r"\b(?:có|là|đạt|đã|đang|được|hiện|gồm|chiếm|tăng|giảm|đón|vẫn|còn|bị|sẽ|chưa|không"
    r"|is|are|was|were|has|have|had|will|\w+ed)\b",
    re.IGNORECASE,
)
"""What small words tell a clause by."""
