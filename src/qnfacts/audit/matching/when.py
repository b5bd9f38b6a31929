"""When a number of a draft is of: the period that stands nearest to it."""

import re
from collections.abc import Collection
from functools import lru_cache

from qnfacts.audit.matching.where import TURN
from qnfacts.audit.reading.draft import Span
from qnfacts.audit.reading.mention import Mention
from qnfacts.audit.reading.sentences import Sentence
from qnfacts.audit.reading.times import rate_in
from qnfacts.quantities import scan


def period_of(sentence: Sentence, mention: Mention, taken: Collection[Mention]) -> str | None:
    """The period that the words nearest to a number give it, or its row, column or list.

    The dates that are `taken` belong to something else.
    """
    text, before = sentence.draft.text, sentence.before
    if before and before.dates and _SAME.search(text, sentence.span.start, mention.start):
        return before.dates[-1].edtf
    dates = _dates(sentence, mention, taken)
    if dates:
        distance, nearest = min(
            ((_distance(sentence, mention, date), date) for date in dates),
            key=lambda each: each[0],
        )
        return nearest.edtf if distance < _OTHER_CLAUSE else None
    passage = sentence.passage
    cells = (
        text[slice(*span)].strip() for span in (*passage.row, *passage.column, *sentence.leads)
    )
    return next(filter(None, map(_period_in, cells)), None)


def rate_of(sentence: Sentence, mention: Mention) -> str | None:
    """The time that a number is counted over, such as "year" of so many a year."""
    text, (start, end) = sentence.draft.text, sentence.span
    beside = Span(max(start, mention.start - 30), min(end, mention.end + 40))
    over = (beside, *sentence.passage.column, *sentence.passage.row[:1])
    return next(filter(None, (rate_in(text[slice(*span)]) for span in over)), None)


def _dates(sentence: Sentence, mention: Mention, taken: Collection[Mention]) -> list[Mention]:
    """The dates that may say when; of one that is "now", only those in its own clause."""
    dates = [m for m in sentence.dates if m not in taken and not m.edtf.startswith("X")]
    clause = TURN.split(sentence.draft.text[sentence.span.start : mention.start])[-1]
    if dates and _NOW.search(clause):
        return [m for m in dates if mention.start - len(clause) <= m.start]
    return dates


def _distance(sentence: Sentence, mention: Mention, date: Mention) -> int:
    """How far a date is: other numbers between count, and turns of the sentence."""
    first, last = sorted((date, mention), key=lambda m: m.start)
    gap = sentence.draft.text[first.end : last.start]
    is_behind = date.start > mention.start
    if not is_behind and (":" in gap or TURN.search(gap)) and _is_bound(sentence, date):
        return _OTHER_CLAUSE
    if ";" in gap and is_behind:
        return _OTHER_CLAUSE
    between = sum(first.end <= q.start and q.end <= last.start for q in sentence.quantities)
    return between * (3 if is_behind else 1) + 2 * len(TURN.findall(gap)) + is_behind


def _is_bound(sentence: Sentence, date: Mention) -> bool:
    """Whether a date stands behind another number in its clause: "200 in 2030, and 6"."""
    ends = [q.end for q in sentence.quantities if q.end <= date.start]
    return bool(ends) and not TURN.search(sentence.draft.text, ends[-1], date.start)


@lru_cache(maxsize=1_000)
def _period_in(cell: str) -> str | None:
    """The first period or year in the cell of a table."""
    if _YEAR.fullmatch(cell):
        return cell
    if not _WORDED.search(cell) and not _DATED.search(cell):
        return None
    found = (read.edtf for read in scan(cell) if read.edtf)
    return next((edtf for edtf in found if not edtf.startswith("X")), None)


_SAME = re.compile(
    r"\b(?:cùng|trong)\s+(?:năm|tháng|kỳ|thời gian|dịp)(?:\s+(?:đó|này|ấy))?(?!\s+\d)"
    r"|\bnăm\s+(?:đó|ấy)|\b(?:the\s+same|that)\s+(?:year|month)\b",
    re.IGNORECASE,
)
"""What gives a number the time of the sentence before."""
_OTHER_CLAUSE = 6
"""How far apart a date is that stands behind a comma and another number."""
_YEAR = re.compile(r"(?:19|20)\d\d")
_WORDED, _DATED = re.compile(r"[^\W\d_]|%"), re.compile(r"\d[/-]\d")
_NOW = re.compile(r"\b(?:now|today|currently|hiện|hiện nay|đến nay|nay|hien)\b", re.IGNORECASE)
