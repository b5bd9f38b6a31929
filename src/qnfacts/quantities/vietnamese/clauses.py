"""What the clause around a number says of it: an estimate, a plan passed, an end of a range."""

from qnfacts.quantities.machine.lexicon import endings, words
from qnfacts.quantities.machine.sentences import Sentence
from qnfacts.quantities.vietnamese.labels import looks_like_year
from qnfacts.quantities.vietnamese.number import Number
from qnfacts.values.value import Hedge


def estimate(s: Sentence, i: int) -> Hedge | None:
    """The hedge of a number that its clause calls an estimate: "ước tăng 6,25%".

    "Theo ước tính" says so of the next clause as well.
    """
    if "ước" not in s.keys[max(i - _CLAUSE, 0) : i]:
        return None
    comma = False
    for at in range(i - 1, max(i - _CLAUSE, -1), -1):
        if s.keys[at] == "," and s.keys[i - 1] != ",":
            comma = True
            continue
        if comma and s.keys[at] == "ước" and s.keys[at - 1] != "theo":
            break
        if s.keys[at] == "ước" and not _NO_ESTIMATE.before(s.keys, at + 1):
            return "about"
        if not (s.tokens[at].is_word or _dates(s, at)):
            break
    return None


def _dates(s: Sentence, i: int) -> bool:
    """Whether token i is of a month, quarter or year in figures: "tháng 6/2025"."""
    return "/" in s.keys[i : i + 2] or looks_like_year(s, i)


def is_end(s: Sentence, i: int) -> bool:
    """Whether "từ" stands in the clause before "đến" at token i, which then ends a range."""
    closed = False
    for at in range(i - 1, max(i - _CLAUSE, -1), -1):
        if s.keys[at] == "từ" and not closed:
            return True
        if s.keys[at] in _MARKS and not closed:
            break
        closed = s.keys[at] == ")" or (closed and s.keys[at] != "(")
    return False


def changes(s: Sentence, i: int) -> bool:
    """Whether a word near token i says what the number before it became.

    Behind brackets "đến" ends a range: "từ 20 m3 (24 giờ) đến 40 m3"; "trở lên" bounds.
    """
    at = next((k for k in range(i, min(i + _NEAR, s.size)) if s.keys[k] in CHANGES), None)
    if at is None or s.keys[at - 1] == "trở":
        return False
    return s.keys[i] != "(" or s.keys[at] not in ("đến", "tới")


def is_excess(s: Sentence, i: int, read: Number) -> bool:
    """Whether a number is how far a plan was passed: "vượt 5% kế hoạch"."""
    alone = read.first == i + 1 and s.keys[i] == "vượt"
    return alone and read.unit in _PERCENTS and _PLANS.begins(s.keys, read.end)


def may_be_excess(s: Sentence, i: int, read: Number) -> bool:
    """Whether it may be one, of a plan that stands before it: "đạt 105% kế hoạch, vượt 5%".

    So may be how many times a limit was passed: "vượt ngưỡng 3 lần".
    """
    if s.keys[i] == "vượt" and s.keys[i + 1] != "quá" and read.unit == "times":
        return True
    if not (read.first == i + 1 and s.keys[i] == "vượt" and read.unit in _PERCENTS):
        return False
    planned = any(_PLANS.begins(s.keys, at) for at in range(max(i - _NEAR, 0), i))
    return planned and not _PLANS.begins(s.keys, read.end)


_MARKS = frozenset(",:(")
_PERCENTS = frozenset({"percent", "percentage-point"})
_NO_ESTIMATE = endings("công ước, hiệp ước, quy ước, giao ước, điều ước, mơ ước, nguyện ước")
_PLANS = words("""
    kế hoạch, chỉ tiêu, dự toán, mục tiêu, so với, cùng kỳ, nghị quyết, kịch bản, định mức,
    công suất
    """)
CHANGES = frozenset({"lên", "xuống", "còn", "thành", "đến", "tới", "sang"})
"""Words that say what the number before them became."""
_NEAR = 12
_CLAUSE = 16
