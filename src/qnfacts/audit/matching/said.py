"""A number as a draft tells it: its unit, where and when, and whether it is reached or aimed at."""

import re
from fractions import Fraction
from functools import cached_property
from typing import NamedTuple

from qnfacts.audit.facts.comparing import amount
from qnfacts.audit.facts.stated import Subject
from qnfacts.audit.facts.subjects import Subjects
from qnfacts.audit.matching.around import around, is_of_next
from qnfacts.audit.matching.when import period_of, rate_of
from qnfacts.audit.matching.where import Where, where
from qnfacts.audit.reading.mention import Mention
from qnfacts.audit.reading.sentences import Sentence
from qnfacts.audit.reading.telling import is_change, is_difference, is_open, is_rejected, one_in
from qnfacts.audit.reading.times import Status, is_aim, status_of

PERCENT = "percent"


class Setting(NamedTuple):
    """Whether a draft names the main area anywhere, and the dates that belong to something else."""

    is_placed: bool
    taken: frozenset[Mention] = frozenset()


class Said:
    """A number of a draft with all that places it; `setting` is what the draft says elsewhere.

    Its `unit` may stand apart from it, at the head of a column; `amount` is in that unit.
    """

    def __init__(
        self, sentence: Sentence, mention: Mention, subjects: Subjects, setting: Setting
    ) -> None:
        value = mention.value
        assert value is not None  # noqa: S101 it is a quantity
        self.sentence = sentence
        self.mention = mention
        self.setting = setting
        self.subjects = subjects
        measured = value.unit is not None and subjects.is_measure(value.unit)
        self.around = around(sentence, mention, measured=measured)
        self.amount, self.unit = amount(value), value.unit
        if mention.is_ratio:
            self.amount, self.unit = self.amount.scaled(Fraction(100)), PERCENT
        elif self.unit is None:
            scale, self.unit = self._unit_apart()
            self.amount = self.amount.scaled(scale) if scale != 1 else self.amount

    @cached_property
    def named(self) -> list[tuple[Subject, float]]:
        """What it may be about, and how much of a name of each stands around it.

        Its unit may name what it counts, too. A name of a single word has to stand beside it.
        """
        here, marked = self.around, self.sentence.marked
        close = {*here.noun, *here.near, *here.row} if here.noun or here.row else here.evidence
        implied = self.subjects.implied[marked].get(self.unit or "", ())
        evidence = {**dict.fromkeys(implied, _IMPLIED), **here.evidence}
        return self.subjects.lexicons[marked].fits(evidence, _LEAST, close)

    @cached_property
    def status(self) -> Status:
        """Whether it is told as reached, as aimed at or as foreseen."""
        status = status_of(self.around.before, self.around.after)
        if status != "open":
            return status
        text, passage = self._text, self.sentence.passage
        over = (*passage.column, *self.sentence.leads, *passage.row, *passage.parent)
        return "aimed" if any(is_aim(text[slice(*span)]) for span in over) else "open"

    @cached_property
    def where(self) -> Where:
        """The area that it is from."""
        return where(self.sentence, self.mention, self.subjects)

    @cached_property
    def period(self) -> str | None:
        """The period that the draft gives it."""
        return period_of(self.sentence, self.mention, self.setting.taken)

    @cached_property
    def rate(self) -> str | None:
        """The time that it is counted over, such as "year" of so many a year."""
        return rate_of(self.sentence, self.mention)

    @cached_property
    def is_part(self) -> bool:
        """Whether it counts some of others: "48 of them", "of which 48"."""
        text, mention = self._text, self.mention
        if _APART.search(self.around.before):
            return True
        if mention.is_ratio or (mention.value and mention.value.unit is not None):
            return False
        if _PART.match(text, mention.end) or is_of_next(self.sentence, mention):
            return True
        earlier = [q for q in self.sentence.quantities if q.end <= mention.start]
        if earlier and _OF_ALL.fullmatch(text, self.sentence.span.start, earlier[0].start):
            return True
        is_bare = not self.around.noun
        return is_bare and bool(_PART_BEFORE.search(text, self.sentence.span.start, mention.start))

    @cached_property
    def is_change(self) -> bool:
        """Whether it is how much more or less there is, or how much is not so."""
        return is_change(self.around.before, self.around.after) or self.is_more

    @cached_property
    def is_more(self) -> bool:
        """Whether the words before it say by how much something rose, fell or was missed."""
        return is_difference(self._text[self.sentence.span.start : self.mention.start])

    @cached_property
    def is_rejected(self) -> bool:
        """Whether the draft says that it is not so."""
        start, end = self.sentence.span
        before = self._text[start : self.mention.start]
        later = self._text[end : end + _LATER].split("\n\n")[0]
        return is_rejected(before, self._text[self.mention.end : end], later)

    @cached_property
    def is_open(self) -> bool:
        """Whether the draft leaves open that it is so, is so now or is so of all that counts."""
        start, end = self.sentence.span
        before = self._text[start : self.mention.start]
        one = one_in(before)
        if one is not None and self.subjects.is_counted(one):
            return True
        after, dated = self._text[self.mention.end : end], bool(self.sentence.dates)
        return is_open(before, after, dated=dated)

    @cached_property
    def is_open_class(self) -> bool:
        """Whether the words behind it make of a class all classes from there: "or higher"."""
        return _OPEN_CLASS.search(self.around.after) is not None

    @cached_property
    def base(self) -> tuple[str, ...]:
        """The words of a row or the head of a column that say what a percentage is of."""
        passage = self.sentence.passage
        for start, end in (*passage.row, *passage.column) if self.unit == PERCENT else ():
            if found := _OF.search(self._text, start, end):
                return self.sentence.telling((found.end(), end))
        return ()

    @cached_property
    def has_base(self) -> bool:
        """Whether the draft says what a percentage is of."""
        return bool(self.base) or _BASE.match(self._text, self.mention.end) is not None

    @property
    def _text(self) -> str:
        return self.sentence.draft.text

    def _unit_apart(self) -> tuple[Fraction, str | None]:
        """The unit that the row or the head of the column gives, and how many of it are one."""
        passage, mention = self.sentence.passage, self.mention
        for span in (*passage.row, *passage.column) if passage.row else ():
            cell = self._text[slice(*span)]
            if _WORDED.search(cell) and (named := self.subjects.unit_named(cell)):
                return named
        is_money = not self.around.noun and _MONEY.search(self._text, mention.start, mention.end)
        return Fraction(1), "VND" if is_money and "VND" in self.subjects.units else None


_LEAST, _IMPLIED = 0.35, 0.7
"""How much of a name has to be there; what words are worth that only the unit implies."""
_PART = re.compile(
    r"\s*(?:of (?:them|these|those|which|whom)|trong (?:số )?(?:đó|này)|trong số)\b", re.IGNORECASE
)
_PART_BEFORE = re.compile(
    r"\b(?:of which|of whom|among them|of them|trong đó|trong số đó)(?:\s+có)?\s*\Z", re.IGNORECASE
)
_OF_ALL = re.compile(
    r"\s*(?:out of|of|among|trong(?: tổng)?(?: số)?)\b[^,;:.]{0,60}", re.IGNORECASE
)
"""What begins a sentence that goes on with a part: "Of the 437 products we stock 29"."""
_APART = re.compile(
    r"\b(?:của một|của riêng|of one|of a single|of a certain)\b"
    r"|\briêng (?:các |những )?(?:ngành|lĩnh vực|nhóm|khối|mảng|loại|xã|phường|thôn|bản)\b",
    re.IGNORECASE,
)
_OPEN_CLASS = re.compile(
    r"\b(?:trở lên|trở xuống|tro len|or more|or higher|and above|at least|or better)\b",
    re.IGNORECASE,
)
_LATER = 80
"""Characters of the sentence behind that may take back what is said."""
_OF = re.compile(r"(?:%|\bpercent(?:age)?|\bper cent|\bshare)\s+(?:of|trên|của)\s", re.IGNORECASE)
_BASE = re.compile(
    r"\s+(?:of\s|(?:trong\s|trên\s)?(?:tổng\s)?(?:số\s)?(?:các\s|những\s)?"
    r"(?:hộ|ho|xã|xa|phường|thôn|bản|huyện|doanh|người|nguoi|dân|dan|diện|học|trường|cơ|thu|chi"
    r"|tổng|lao|khách|sản|GRDP|GDP)\b)",
    re.IGNORECASE,
)
"""What follows a percentage of something."""
_MONEY = re.compile(r"\b(?:tỷ|tỉ|ty|ti)\Z", re.IGNORECASE)
"""A thousand million of what nobody names: of dong."""
_WORDED = re.compile(r"[^\W\d_]|%")
