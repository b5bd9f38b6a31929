"""How words tell a number: as a difference, as what is not so, or as what the draft rejects."""

import re


def is_change(before: str, after: str) -> bool:
    """Whether it is how much more or less there is, or how much is not so."""
    is_more = _CHANGE.search(before) or _TRAILED.search(before) or _MORE_THAN.match(after)
    return bool(is_more or _OTHERWISE.search(f"{before} {after}"))


def is_difference(before: str) -> bool:
    """Whether the words right before a number say by how much: "rose by", "missed it by"."""
    return bool(_BY.search(before) or _MISSED.search(before))


def is_rejected(before: str, after: str, later: str) -> bool:
    """Whether the draft says of a number that it is not so.

    `before` are the words of its sentence up to it, `after` those behind it, and `later` the
    beginning of the sentence that follows.
    """
    if _CEASED.match(after):
        return True
    if _NOT.search(before) or _FALSE.search(after) or _UNTRUE.search(before):
        return True
    is_hearsay = _HEARSAY.search(before) or _HEARSAY_AFTER.match(after)
    return bool(is_hearsay and (_INDEED.search(after) or _INDEED.match(later))) or bool(
        _BELIEVED.search(before)
    )


def is_negated(words: str) -> bool:
    """Whether words say of a share that it is of those of which something is not so."""
    return _NEGATED.search(words) is not None


def is_open(before: str, after: str, *, dated: bool = False) -> bool:
    """Whether the draft leaves open that it is so: a condition, a question, an earlier time.

    A sentence that is `dated` says itself which time that is.
    """
    asked = _ASKED.match(before) or _ASKED_AFTER.search(after)
    is_asked = asked and after.rstrip(' *_"”').endswith("?")
    return bool(is_asked or _UNREAL.search(before)) or (
        not dated and _EARLIER.search(before) is not None
    )


def act_on(before: str) -> str | None:
    """What is done to those that the words right before a number count: "built", "sửa"."""
    act = _ACT.search(before)
    return act[1] if act else None


def one_in(before: str) -> str | None:
    """What one alone the words before a number speak of: "a homestay", "homestay của bà Lan"."""
    one = _ONE.match(before) or _OF_SOMEBODY.search(before)
    return next(filter(None, one.groups()), None) if one else None


_NEGATED = re.compile(
    r"\b(?:không|chưa|ngoài|trừ|còn lại|thiếu|not|no|without|outside|other than|except"
    r"|lack(?:s|ed|ing)?|remaining|the rest|others?)\b",
    re.IGNORECASE,
)
_CHANGE = re.compile(
    r"\b(?:tăng|giảm|thêm|nhiều hơn|ít hơn|cao hơn|thấp hơn|rose|risen|fell|fallen|grew|grown"
    r"|increased|decreased|gained|lost|mất|thiếu|kết nạp"
    r"|(?<!make )(?<!makes )(?<!made )(?<!making )(?<!-)up|down|added)"
    r"\b(?!.*\b(?:lên|tới|đến|to)\b)(?:\s+\w+){0,5}\s*\Z",
    re.IGNORECASE,
)
_BY = re.compile(
    r"\b(?:tăng|giảm|tăng thêm|giảm đi|rose|fell|grew|down|increased|decreased"
    r"|(?<!make )(?<!makes )(?<!made )(?<!making )up)(?: by)?\s+\Z",
    re.IGNORECASE,
)
_MISSED = re.compile(
    r"\b(?:miss(?:ed|es)?|short|exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|beat(?:s|en)?"
    r"|outnumber(?:s|ed)?|over(?:shot|took)|undershot|ahead|behind|trail(?:s|ed)?|lead|leads|led"
    r"|top(?:s|ped)?|lag(?:s|ged)?|outdid|widen(?:s|ed)?|narrow(?:s|ed)?|cut|cuts|raise[sd]?"
    r"|lower(?:s|ed)?|expand(?:s|ed)?|shr[aiu]nk|climb(?:s|ed)?|drop(?:s|ped)?|gained|differ(?:s|ed)?)"
    r"(?:\s[^;:,]{0,80}(?<!ed)(?<!en)(?<!ade))?\s+by"
    r"(?:\s+(?:just|only|some|a mere|nearly|about|another))?\s+\Z",
    re.IGNORECASE,
)
_TRAILED = re.compile(
    r"\b(?:thiếu|hụt|kém|thua|dư|thừa|chênh|lệch|hơn(?=\s+(?:tỉnh|kế|mục|chỉ|năm|nơi|địa|cùng))"
    r"|vượt(?=\s+(?:kế|mục|chỉ|yêu|dự)))"
    r"(?:\s+(?!có\b|là\b|đạt\b)[^\W\d_]+){0,6}\s+\Z",
    re.IGNORECASE,
)
_MORE_THAN = re.compile(
    r"\s*(?:\w+\s+){0,4}?(?:(?:more|fewer|less|higher|lower) than|(?:nhiều|ít|cao|thấp) hơn"
    r"|(?:nhieu|it|cao|thap) hon|short of|above|below|ahead of|behind|too (?:few|many))\b",
    re.IGNORECASE,
)
_OTHERWISE = re.compile(
    r"\b(?:outside|other than|except|excluding|without|not|nằm ngoài|ngoài(?! ra)|không thuộc"
    r"|không phải|chưa|trừ|còn lại|others?|remaining|rest|for sale|cứ|for every|out of every)\b",
    re.IGNORECASE,
)
_NOT = re.compile(
    r"\b(?:không phải(?: là| có)?|chẳng phải(?: là| có)?|chứ không|thay vì|đâu phải"
    r"|not|isn['’]t|aren['’]t|rather than|instead of|and never)"
    r"(?:\s+(?!chỉ\b|just\b|only\b|yet\b|far\b)[^\W\d_]+){0,2}?\s+\Z",
    re.IGNORECASE,
)
_FALSE = re.compile(
    r"\A[^;:,]*\b(?:(?:là|hoàn toàn|đều)\s+(?:sai|không\s+đúng|nhầm|bịa|thất\s+thiệt)"
    r"|(?:is|are|was|were)\s+(?:simply\s+|plainly\s+|quite\s+)?"
    r"(?:false|wrong|untrue|mistaken|not\s+true|not\s+right|a\s+(?:myth|mistake|rumou?r|typo)))\b",
    re.IGNORECASE,
)
_UNTRUE = re.compile(
    r"\b(?:(?:not|isn['’]t)\s+(?:true|right|correct)\s+that|untrue\s+that|myth\s+(?:that|of)"
    r"|contrary\s+to|wrongly|mistakenly|erroneously|falsely"
    r"|không\s+đúng\s+(?:là|rằng|khi)|sai\s+khi\s+(?:nói|viết)|(?:ghi|viết|nói|in|đưa)\s+nhầm)\b"
    r"(?:(?!\b(?:but|nhưng|mà|while)\b)[^;:,])*\Z",
    re.IGNORECASE,
)
_BELIEVED = re.compile(
    r"\b(?:(?:lầm|nhầm|cứ|vẫn|hay|ngỡ)\s+(?:tưởng|ngỡ|nghĩ|rằng|là)"
    r"|(?:many|some|most)(?:\s+(?:people|readers|locals|visitors))?\s+(?:still\s+)?"
    r"(?:think|believe|imagine|assume))\b",
    re.IGNORECASE,
)
_WHO = (
    r"(?:có\s+người|có\s+nơi|có\s+ý\s+kiến|nhiều\s+người|người\s+ta|ai\s+đó|some|somebody|someone"
    r"|many|people|they|rumou?rs?|critics|tin\s+đồn|lời\s+đồn|bản\s+thảo|bản\s+(?:trước|cũ)"
    r"|(?:an?\s+)?earlier\s+(?:version|draft|report)|sceptics)"
)
_SAYS = (
    r"(?:nói|bảo|cho\s+(?:rằng|là)|viết|ghi|đồn|kể|nghe|claim(?:s|ed)?|say|says|said|thought"
    r"|ha(?:s|ve|d)\s+it|put|wrote|spoke|gave)"
)
_HEARSAY = re.compile(rf"\b{_WHO}\b[^:;]{{0,50}}?\b{_SAYS}\b", re.IGNORECASE)
_HEARSAY_AFTER = re.compile(rf"[^:;]{{0,60}},\s+{_WHO}\s+(?:\w+\s+)?{_SAYS}\b", re.IGNORECASE)
_INDEED = re.compile(
    r"(?:\A|[;,.–—-])\s*(?:(?:but|nhưng|song|còn|và)\s+)?(?:thật\s+ra|thực\s+ra|thực\s+tế|kỳ\s+thực|đúng\s+ra|con\s+số\s+đúng|số\s+đúng"
    r"|in\s+(?:fact|reality|truth)|actually|really|the\s+(?:truth|correct|true|real|right)\b)[^;]*\d",
    re.IGNORECASE,
)
_REST = r"(?:(?!\b(?:nay|hiện|now|today|currently|but|nhưng)\b)[^;:])*\Z"
"""Up to the number, and not to another time or turn."""
_UNREAL = re.compile(
    r"(?:\A\W*(?:had|were|imagine|suppose|supposing|picture)"
    r"|\b(?:if|unless|whether|nếu|giá như|giá mà|giả sử|giả dụ|cứ cho là|thử tưởng tượng"
    r"|(?<!dữ )liệu|(?:would|could|might|should) have|lẽ ra|đáng lẽ|suýt nữa"
    r"|đừng|chớ|doubts?|denie[sd]"
    r"|(?:nobody|no one|few|hardly anyone)\s+(?:believes?|thinks?|claims?|says?)"
    r"|(?:không|chẳng|chưa)\s+ai\s+(?:tin|nghĩ|nói|bảo|cho)))\b" + _REST,
    re.IGNORECASE,
)
_EARLIER = re.compile(
    r"\b(?:used\s+to|once|formerly|previously|earlier|at\s+first|initially|in\s+the\s+past"
    r"|(?:years?|months?|decades?)\s+(?:ago|earlier|before)|last\s+(?:year|decade)"
    r"|từng(?!\s+(?:bước|ngày|năm|xã|huyện|nhà|người|hộ|nơi|vùng))|trước\s+(?:đây|kia|đó)"
    r"|(?:ngày|hồi|thuở|năm|mấy năm)\s+(?:trước|xưa|ngoái)|ban\s+đầu|lúc\s+đầu)\b" + _REST,
    re.IGNORECASE,
)
_ASKED = re.compile(
    r"\W*(?:do|does|did(?!\s+you\s+know)|is|are|was|were|has|have|will|would|could|can"
    r"|phải chăng)\b",
    re.IGNORECASE,
)
_ASKED_AFTER = re.compile(r"\b(?:không|chưa|à|hả|nhỉ|sao|right|true|correct)\b\W*\Z", re.IGNORECASE)
_ONE = re.compile(r"\W*(?:an?|one|each|every|mỗi|một|từng)\s+([^\W\d_]+)\b", re.IGNORECASE)
_OF_SOMEBODY = re.compile(
    r"\b([^\W\d_]+)\s+của\s+(?:ông|bà|anh|chị|cô|chú|nhà|gia đình|hộ)\s[^,;:]*\Z"
    r"|\b(?:Mr|Ms|Mrs)\.? \w+['’]s ([^\W\d_]+)\b[^,;:]*\Z",
    re.IGNORECASE,
)
_CEASED = re.compile(
    r"[^,;:.]*?\b(?:bị|phải\s+(?:đóng|ngừng|dừng|rút)|đóng\s+cửa|giải\s+thể|phá\s+sản|ngừng\s+hoạt"
    r"|(?:were|was|been|are|is)\s+(?:[a-z]+ly\s+)?(?:closed|fined|dissolved|destroyed|damaged|flooded"
    r"|cancelled|withdrawn|revoked|rejected|banned)|closed\s+down|shut\s+down|went\s+bankrupt)\b",
    re.IGNORECASE,
)
"""What befalls those that are counted, and is another number than how many there are."""
_ACT = re.compile(
    r"\b(built|rebuilt|repaired|renovated|restored|bought|sold|opened|reopened|planted|installed"
    r"|lost|inspected|replaced|xây|sửa|mua|bán|đóng|mở|trồng|dựng|lắp|khánh thành|khởi công"
    r"|nâng cấp|tu bổ|kiểm tra|thay|phá)(?:\s+(?:mới|lại|thêm|được|up|another|a further))*\s+\Z",
    re.IGNORECASE,
)
"""What is done to some of those that are counted."""
