"""A date that something else has than the number: what it stands behind, or when a thing began."""

import re

from qnfacts.check.checked.claim import Claim
from qnfacts.check.words.wording import without_ends, words
from qnfacts.quantities import Reading


def is_of_occasion(claim: Claim, date: Reading, recorded: str) -> bool:
    """Whether a date is that of an occasion or of a beginning, and the number's is another.

    "Sau lễ khánh thành ngày 2/9, bệnh viện tiếp nhận 1.500": what goes on from the occasion to no
    known end is of the number, too, and of a thing that opened; not what a factory built then does.
    """
    is_behind = date.start > claim.reading.end
    clause = next(each for each in claim.clauses if date.start < each.end)
    begun = max(clause.start, claim.noun_end) if is_behind else clause.start
    before = claim.words[begun : date.start]
    is_open = ".." in recorded or _YEARS.fullmatch(recorded) is not None
    found = [None if is_open else _FROM_OCCASION.search(before)]
    if not is_behind and _goes_on(claim, date) and not _EVENT.match(before):
        found += [_BUILT.search(before), None if is_open else _OPENED.search(before)]
    return any(_is_anothers(claim, begun + each.start("said"), date) for each in found if each)


def _goes_on(claim: Claim, date: Reading) -> bool:
    """Whether words between the date and the number say what is done besides."""
    between = claim.words[date.end : claim.reading.start]
    return bool(without_ends([_THIN], between).strip(" ,("))


def _is_anothers(claim: Claim, at: int, date: Reading) -> bool:
    """Whether a word is none that names the indicator, or another one does so behind the date."""
    is_own = any(start <= at < end for start, end in claim.own)
    return not is_own or any(date.end <= start < claim.reading.start for start, _ in claim.own)


_YEARS = re.compile(r"\d{4}/\d{4}")
_FROM_OCCASION = re.compile(
    r"""(?:\A|[\s(])(?P<said>sau|trước|after|before|following|prior\ to)\s+(?:khi\s+)?
    (?!(?:ngày|năm|tháng|quý|cuối|đầu|giữa|hết|the\ (?:end|beginning|start))\b)
    [^\W\d][^,;:]*\Z""",
    re.VERBOSE | re.IGNORECASE,
)
"""What stands after or before an occasion that has the date."""
_DATED = r"""(?:\s+(?:chính\ thức|vào|từ|trong|hồi|ngay|ngày|on|in|at|since|from|officially))*
    [\s(]*\Z"""
_BUILT = re.compile(
    rf"""(?<!\w)(?P<said>xây|xây\ dựng|được\ xây|khởi\ công|khởi\ dựng|thành\ lập|sáng\ lập
    |built|constructed|founded|established){_DATED}""",
    re.VERBOSE | re.IGNORECASE,
)
"""What was made then, and does other things since."""
_OPENED = re.compile(
    rf"""(?<!\w)(?P<said>khai\ mạc|bế\ mạc|khai\ trương|khánh\ thành|ra\ mắt|ra\ đời|mở\ cửa
    |(?:đi\ )?vào\ (?:hoạt\ động|vận\ hành|sử\ dụng)|opens|opened|opening|closed|launched
    |inaugurated|began|begun|started){_DATED}""",
    re.VERBOSE | re.IGNORECASE,
)
"""What began or ended on a day, and may be longer than that."""
_EVENT = re.compile(r"\s*(?:tại\s+)?(?:lễ|buổi|phiên|đêm|ngày)\s(?!hội)", re.IGNORECASE)
"""A ceremony is over on its day; a festival, "lễ hội", need not be."""
_THIN = words(
    "đã, được, có tổng cộng, tổng cộng, với, là, khoảng, hơn, gần, đến nay, đến, tới, with, a "
    "total of, about"
)
"""What leads from a date to the number and does nothing else."""
