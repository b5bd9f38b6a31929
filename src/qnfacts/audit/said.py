"""A number as a draft tells it: its unit, where and when, and whether it is reached or aimed at."""

import re
from fractions import Fraction
from typing import NamedTuple

from qnfacts.audit.aims import Status, is_aim, status_of
from qnfacts.audit.comparing import Amount, amount
from qnfacts.audit.mentions import Mention
from qnfacts.audit.subjects import Subjects
from qnfacts.audit.surroundings import Around, Sentence, around
from qnfacts.audit.times import rate_in
from qnfacts.audit.where import TURN, where
from qnfacts.quantities import scan

PERCENT = "percent"


class Setting(NamedTuple):
    """Whether a draft names the main area anywhere, and the dates that belong to something else."""

    is_placed: bool
    taken: frozenset[Mention] = frozenset()


class Said(NamedTuple):
    """A number of a draft with all that places it.

    `unit` may stand apart from the number, at the head of a column. `period` is what its words
    give it; `inherited` says that it stands in another sentence, where it may be about something
    else. `area` is a registry's, or ELSEWHERE, or None where none is named; `is_here` says that it
    stands in the sentence itself, `is_whole` that all of it is meant. `is_part`
    says that it counts some "of them", `is_change` that it is how much more or less there is, or
    how much is not so.
    """

    mention: Mention
    sentence: Sentence
    around: Around
    amount: Amount
    unit: str | None
    status: Status
    area: str | None
    is_here: bool
    is_whole: bool
    areas: frozenset[str]
    period: str | None
    rate: str | None
    is_part: bool
    is_change: bool
    setting: Setting


def said_of(sentence: Sentence, mention: Mention, subjects: Subjects, setting: Setting) -> Said:
    """What a draft says of a quantity; `setting` is what it says elsewhere."""
    value = mention.value
    assert value is not None  # noqa: S101 it is a quantity
    read, unit = amount(value), value.unit
    here = around(sentence, mention, measured=unit is not None and subjects.is_measure(unit))
    if unit is None and not mention.is_ratio and sentence.passage.row:
        scale, unit = _unit_apart(sentence, subjects)
        read = read.scaled(scale) if scale != 1 else read
    if (
        unit is None
        and not here.noun
        and _MONEY.search(sentence.draft.text, mention.start, mention.end)
    ):
        unit = "VND" if "VND" in subjects.units else None
    if mention.is_ratio:
        read, unit = read.scaled(Fraction(100)), PERCENT
    return Said(
        mention, sentence, here, read, unit, _status(sentence, here),
        *where(sentence, mention, subjects),
        _period(sentence, mention, setting.taken), _rate(sentence, mention),
        _is_part(sentence, mention, here),
        _is_change(here),
        setting,
    )  # fmt: skip


def _is_part(sentence: Sentence, mention: Mention, here: Around) -> bool:
    """Whether it counts some of others: "48 of them", "of which 48"."""
    text, (start, _) = sentence.draft.text, sentence.span
    if _APART.search(here.before):
        return True
    if mention.value is None or mention.value.unit is not None or mention.is_ratio:
        return False
    if _PART.match(text, mention.end):
        return True
    return not here.noun and _PART_BEFORE.search(text, start, mention.start) is not None


def _is_change(here: Around) -> bool:
    """Whether it says by how much something is more or less, or how much is not so."""
    return bool(_CHANGE.search(here.before) or _OTHERWISE.search(f"{here.before} {here.after}"))


def _rate(sentence: Sentence, mention: Mention) -> str | None:
    text, (start, end) = sentence.draft.text, sentence.span
    beside = text[max(start, mention.start - 30) : min(end, mention.end + 40)]
    over = (*sentence.passage.column, *sentence.passage.row[:1])
    return next(filter(None, map(rate_in, [beside, *(text[slice(*span)] for span in over)])), None)


def _status(sentence: Sentence, here: Around) -> Status:
    status = status_of(here.before, here.after)
    if status != "open":
        return status
    text, passage = sentence.draft.text, sentence.passage
    leads = (span for span in passage.lead if text[slice(*span)].rstrip().endswith(":"))
    over = (*passage.column, *leads, *passage.row, *passage.parent)
    return "aimed" if any(is_aim(text[slice(*span)]) for span in over) else "open"


def _unit_apart(sentence: Sentence, subjects: Subjects) -> tuple[Fraction, str | None]:
    """The unit of a cell, with its scale, as its row or the head of its column gives it."""
    text, passage = sentence.draft.text, sentence.passage
    for span in (*passage.row, *passage.column):
        cell = text[slice(*span)]
        for words in (cell, *re.findall(r"\(([^)]+)\)", cell), cell.rpartition(",")[2].strip()):
            read = scan(f"1 {words}", subjects.unit_words) if words else []
            if len(read) == 1 and read[0].end == len(words) + 2 and read[0].value:
                number = read[0].value.interval.exact
                if number is not None and read[0].value.unit:
                    return Fraction(number), read[0].value.unit.partition("/")[0]
    return Fraction(1), None


def _period(sentence: Sentence, mention: Mention, taken: frozenset[Mention]) -> str | None:
    """The period that the words nearest to a number give it."""
    dates = [m for m in sentence.dates if m not in taken and not m.edtf.startswith("X")]
    text = sentence.draft.text
    clause = TURN.split(text[sentence.span.start : mention.start])[-1]
    if dates and _NOW.search(clause):
        dates = [m for m in dates if mention.start - len(clause) <= m.start]
    if dates:
        quantities = sentence.quantities

        def is_bound(date: Mention) -> bool:
            """Whether it stands behind another number in its clause: "200 in 2030, and 6"."""
            ends = [q.end for q in quantities if q.end <= date.start]
            return bool(ends) and not TURN.search(text, ends[-1], date.start)

        def apart(date: Mention) -> int:
            first, last = sorted((date, mention), key=lambda m: m.start)
            between = sum(first.end <= q.start and q.end <= last.start for q in quantities)
            gap = text[first.end : last.start]
            if date.start < mention.start and (":" in gap or TURN.search(gap)) and is_bound(date):
                return _OTHER_CLAUSE
            return (
                between * (3 if date.start > mention.start else 1)
                + 2 * len(TURN.findall(gap))
                + (date.start > mention.start)
            )

        nearest = min(dates, key=apart)
        return nearest.edtf if apart(nearest) < _OTHER_CLAUSE else None
    for span in (*sentence.passage.row, *sentence.passage.column):
        cell = text[slice(*span)].strip()
        if _YEAR.fullmatch(cell):
            return cell
        for read in scan(cell):
            if read.edtf and not read.edtf.startswith("X"):
                return read.edtf
    return None


_PART = re.compile(
    r"\s*(?:of (?:them|these|those|which|whom)|trong (?:số )?(?:đó|này)|trong số)\b", re.IGNORECASE
)
_PART_BEFORE = re.compile(
    r"\b(?:of which|of whom|among them|of them|trong đó|trong số đó)(?:\s+có)?\s*\Z", re.IGNORECASE
)
_APART = re.compile(
    r"\briêng (?:các |những )?(?:ngành|lĩnh vực|nhóm|khối|mảng|loại|xã|phường|thôn|bản)\b",
    re.IGNORECASE,
)
_CHANGE = re.compile(
    r"\b(?:tăng|giảm|thêm|nhiều hơn|ít hơn|cao hơn|thấp hơn|rose|risen|fell|fallen|grew|grown"
    r"|increased|decreased|gained|lost|mất|thiếu|kết nạp"
    r"|(?<!make )(?<!makes )(?<!made )(?<!making )(?<!-)up|down|added)"
    r"\b(?!.*\b(?:lên|tới|đến|to)\b)(?:\s+\w+){0,5}\s*\Z",
    re.IGNORECASE,
)
_OTHERWISE = re.compile(
    r"\b(?:outside|other than|except|excluding|without|not|nằm ngoài|ngoài(?! ra)|không thuộc"
    r"|không phải|chưa|trừ|còn lại|others?|remaining|rest|cứ|for every|out of every)\b",
    re.IGNORECASE,
)
_OTHER_CLAUSE = 6
"""How far apart a date is that stands behind a comma and another number."""
_MONEY = re.compile(r"\b(?:tỷ|tỉ|ty)\Z", re.IGNORECASE)
"""A thousand million of what nobody names: of dong."""
_YEAR = re.compile(r"(?:19|20)\d\d")
_NOW = re.compile(r"\b(?:now|today|currently|hiện|hiện nay|đến nay|nay|hien)\b", re.IGNORECASE)
