"""A hyphen between spaces inside a Vietnamese term: "tôm - rừng", "Hạ Long - Vân Đồn"."""

import re

from qnfacts.check.words.harmless import VERB


def is_inside_term(words: str, at: int) -> bool:
    """Whether the hyphen at `at` joins the words beside it: both are names, or none is.

    What explains or adds to what stands before it, or has a verb first, stands apart.
    """
    before, behind = words[:at].split(), words[at + 1 :].lstrip()
    if not before or not behind or _APART.match(behind) or VERB.match(behind):
        return False
    left, right = before[-1], behind.split()[0].rstrip(_MARKS)
    is_worded = left.isalpha() and right.isalpha()
    return is_worded and left[0].islower() == right[0].islower()


def torn_term(before: str, words: str, after: str) -> str:
    """The rest of a term of which `words` begin or end inside; nothing if they do not."""
    sentence, end = before + words + after, len(before) + len(words)
    for found in _HYPHEN.finditer(sentence):
        if is_inside_term(sentence, found.start(1)):
            if found.start() < len(before) <= found.end():
                return before[: found.start()]
            if found.start() <= end < found.end():
                return sentence[found.start(1) :].partition(",")[0]
    return ""


_HYPHEN = re.compile(r"\s([-–])\s")
_MARKS = ',;:.!?…)”"’'
_APART = re.compile(
    r"""(?: một|những|các|nhiều|nơi|đây|đó|điều|nhóm|mức|con\ số|từ|theo|trong|trên|tại|ở|với|bằng
    | như|để|nhằm|khi|sau|trước|không|chưa|chỉ|vượt|gấp|cao|thấp|lớn|nhất|tương\ đương|nhờ|do|vì|và
    | nhưng|người|nguyên|phó|giám\ đốc|chủ\ tịch|bí\ thư|trưởng|đại\ sứ|thứ\ trưởng|bộ\ trưởng
    | tổng|viện\ trưởng|hiệu\ trưởng|cho|nói|khẳng\ định|nhấn\ mạnh|chia\ sẻ|thông\ tin
    | đại\ diện|điểm|nền\ tảng|tỉnh|huyện|xã|toàn|cả|hiện|nay|năm|đến ) (?!\w)""",
    re.VERBOSE | re.IGNORECASE,
)
"""How words begin that explain or add to what stands before a dash."""
