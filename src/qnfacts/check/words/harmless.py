"""What a claim may leave out of its clause: times, places, connecting words."""

import re
from collections.abc import Mapping

_TIME = r"""
    (?: (?: đến|tới|vào|từ|trong|hết|đầu|cuối|giữa|riêng|tính|cho|ngay|cả|định\ hướng|tầm\ nhìn
        ) \s+ )*
    (?: (?: năm|tháng|quý|ngày|giai\ đoạn|nhiệm\ kỳ|thập\ niên|thế\ kỷ )
        \s+ [\dIVX][\w/.–-]* (?: \s*-\s*\d+ )?
      | (?: năm|tháng|quý|tuần|ngày|giai\ đoạn ) \s+ (?: nay|này|qua|trước|vừa\ qua ) )
"""
_PLACE = r"(?: tại|ở|trên\s+địa\s+bàn ) \s+ \S+ (?: \s+\S+ ){0,6}"
_TOPIC = r"về \s .+"

HARMLESS_BEFORE: Mapping[str, re.Pattern[str]] = {
    "vi": re.compile(
        rf"""\A\s* (?: (?: và|cũng|đồng\ thời|ngoài\ ra|bên\ cạnh\ đó|theo\ đó|do\ đó|vì\ vậy
        | vì\ thế|nên|đặc\ biệt|cụ\ thể|trong\ đó|gồm|bao\ gồm|như|rằng|thì|mà|còn|nhưng|song
        | tuy\ nhiên|cùng\ với\ đó|trước\ đó|sau\ đó|trong\ khi\ đó|cả\ thảy|hiện|hiện\ nay
        | hiện\ tại|đến\ nay|tới\ nay|nay|những\ năm\ gần\ đây|mới\ đây|vừa\ qua
        | {_TIME} | {_PLACE} | {_TOPIC} ) (?!\w) \s* )+ \Z""",
        re.VERBOSE | re.IGNORECASE,
    ),
    "en": re.compile(
        r"""\A\s* (?: (?: and|also|then|but|so|while|however|moreover|in\ addition|accordingly
        | including|such\ as|namely|today|now|currently|to\ date|that
        | (?: [Ii]n|[Bb]y|[Ss]ince|[Dd]uring|[Oo]n|[Aa]t|[Ff]rom|[Uu]ntil ) \s+
          (?: early\s+|late\s+|mid- )?
          (?: \d[\w/-]* (?: \s+\w+\s+\d{4} )? | [A-Z]\w* (?: \s+(?: \d+|[A-Z]\w* ) ){0,4} )
        ) (?!\w) \s* )+ \Z""",
        re.VERBOSE,
    ),
}
"""By language, what the words right before a quotation may be; all of them match."""

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
