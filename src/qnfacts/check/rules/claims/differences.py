"""A number by which one time is more or less than another, or that is added to what there was."""

import re

from qnfacts.check.checked.claim import Claim


def difference(claim: Claim) -> str:
    """The words that make the number a difference or an addition, whatever it is called; or none.

    "ít hơn năm 2024 là 2", "thêm 30", "30 phòng nữa", "2 fewer than in 2024".
    """
    before = claim.words[claim.clause[0] : claim.reading.start]
    number = claim.words[claim.reading.start : claim.noun_end]
    behind = claim.words[claim.noun_end : claim.noun_end + _FAR]
    if found := _THAN_THEN.search(before) or _BY.match(number + behind):
        return found["said"]
    if found := _MORE_OF_IT.match(behind):
        return found["said"]
    return _added(claim, before)


def is_of_new(claim: Claim) -> bool:
    """Whether the indicator is of new things, which all are added: "doanh nghiệp thành lập mới"."""
    return any(_NEW.search(claim.words, *span) for span in claim.own)


def _added(claim: Claim, before: str) -> str:
    """A word of adding that a form leads to the number by, and that the label has not."""
    found = _ADDED.search(before)
    at = claim.clause[0] + found.start() if found else -1
    is_own = any(start <= at < end for start, end in claim.own)
    indicator, names = claim.naming
    label = names.label_of(indicator)
    is_change = is_of_new(claim) or claim.wording.change.search(f"{label.vi}; {label.en}")
    return found["said"] if found and is_own and not is_change else ""


_NEW = re.compile(r"(?<!\w)(?:(?:thành lập|đăng ký|cấp|mở|xây) mới|new|newly)(?!\w)", re.IGNORECASE)
_ADDED = re.compile(
    r"""(?<!\w)(?P<said>(?:tăng\ |bổ\ sung\ )?thêm|tăng|giảm|bớt|bổ\ sung|another|additional|extra
    |added|gained|lost|(?:rose|grew|fell|up|down)\ by)\s+(?:(?:được|tới|ít\ nhất)\s+)?\Z""",
    re.VERBOSE | re.IGNORECASE,
)
"""What leads to a number that is added, at the end of the words before it."""
_THAN_THEN = re.compile(
    r"""(?<!\w)(?P<said> (?:(?:nhiều|ít|cao|thấp|đông|lớn|nhỏ|dài)\s+)?(?:hơn|kém)
      | (?:more|fewer|less|higher|lower|larger|smaller)\s+than )
    \s+ (?:so\ với\s+ | in\s+ | cùng\ kỳ\s+ | của\s+ | mức\s+ | hồi\s+ | (?:cuối|đầu|giữa)\s+)*
    (?: (?:năm|tháng|quý|kỳ|niên\ vụ|năm\ học|nhiệm\ kỳ|giai\ đoạn)\s+
        (?:[\d/–-]+|trước|ngoái|kia|[IVX]+\b)(?:\s+năm\s+\d+)?
      | trước | cùng\ kỳ | \d{4}
      | (?:last|the\ previous|the\ same)\s+\w+ | a\ year\ (?:ago|earlier) )
    \s+ (?:(?:là|tới|đến|những|by)\s+)?\Z""",
    re.VERBOSE | re.IGNORECASE,
)
"""A comparison with another time, and then the number at once."""
_BY = re.compile(
    r"[^,;]{0,40}?\d\s+(?P<said>(?:[a-z]+\s+)?(?:more|fewer|less|higher|lower)\s+than)\s"
    r"(?:in|at|during|last|the\ (?:previous|same|year)|a\ year|\d{4})",
    re.IGNORECASE,
)
"""A number and by how much that is more than at another time."""
_MORE_OF_IT = re.compile(r"\s+(?P<said>nữa)(?!\w)", re.IGNORECASE)
_FAR = 60
