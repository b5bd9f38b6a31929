"""Whether words give a name or a date the part that a field records: the nearest word counts."""

import re
from collections.abc import Sequence
from itertools import pairwise

from qnfacts.check.checked import CheckedFact
from qnfacts.check.stated.dates import StatedDate
from qnfacts.check.words.parts import (
    BEHIND_NUMBER,
    BESIDE,
    MADE_FOR,
    OF,
    OF_ANOTHER,
    OF_PLACE,
    OTHER,
    PARTNERS,
    PARTS,
    PASSIVE,
    TO_DATE,
    Part,
)
from qnfacts.check.words.wording import ends_with
from qnfacts.quantities import Reading
from qnfacts.text.names import Mention


def given_names(
    words: str, names: Sequence[Mention], field: str, fact: CheckedFact
) -> list[Mention]:
    """The names that the words give the part of the field; of a list all, if they give it one.

    Those who act in the clause that names the fact count before those who act in another.
    """
    acting = [name for name in names if _acts(words, name, field)]
    own = [name for name in acting if names_fact(fact, clause_of(words, name.start))]
    given = {*(own or acting), *(name for name in names if _has(words, name, field))}
    listed = [
        (one, other)
        for one, other in pairwise(names)
        if _LISTED.fullmatch(words, one.end, other.start)
    ]
    for one, other in (*listed, *reversed(listed)):
        if given & {one, other}:
            given |= {one, other}
    return [name for name in names if name in given]


def gives_date(
    words: str,
    date: StatedDate,
    field: str,
    *,
    names: Sequence[Mention],
    fact: CheckedFact,
    readings: Sequence[Reading],
) -> bool:
    """Whether the nearest word beside a date says that it is the one of the field.

    Of an event its own titles do, of a document its number; names may stand between.
    """
    part, plain = PARTS[field], _without(words, names)
    before = plain[: date.start]
    clause = max((end.end() for end in _CLAUSE_END.finditer(before)), default=0)
    if TO_DATE.fullmatch(before, clause):
        verb = part.verbs.search(plain, date.end)
        return verb is not None and not OTHER.search(plain, date.end, verb.start())
    numbers = [each.end for each in readings if each.number and each.end <= date.start]
    ends = [found.end() for each in part for found in each.finditer(before)]
    if field == "date":
        ends += _ends(words[: date.start], titles(fact))
    nearest = max([*ends, *numbers], default=None)
    if nearest is None:
        return False
    between = before[nearest:]
    if nearest in numbers:
        return BEHIND_NUMBER.fullmatch(between) is not None and not OTHER.search(between)
    apart = _CLAUSE_END.search(between) or OTHER.search(between) or PASSIVE.search(between)
    return not apart and (field != "date" or OF_PLACE.match(between) is not None)


def gives_horizon(words: str, date: StatedDate) -> bool:
    """Whether a period may be the one that a document is made for, as far as its clause says."""
    before = words[: date.start]
    clause = clause_of(before, len(before))
    return not OF_ANOTHER.search(clause) and ("/" in date.edtf or bool(MADE_FOR.search(clause)))


def clause_of(words: str, place: int) -> str:
    """The clause in which a place stands."""
    ends = [end.end() for end in _CLAUSE_END.finditer(words)]
    begun = max((end for end in ends if end <= place), default=0)
    return words[begun : next((end for end in ends if end > place), len(words))]


def names_fact(fact: CheckedFact, words: str) -> bool:
    """Whether the words hold one of the fact's own names."""
    small = words.lower()
    return any(name.lower() in small for name in titles(fact))


def titles(fact: CheckedFact) -> list[str]:
    """The names that the editors give the fact."""
    label = fact.model.label
    return [label.vi, label.en, *fact.model.aliases]


def _acts(words: str, name: Mention, field: str) -> bool:
    """Whether a verb of the part stands behind the name."""
    beside = BESIDE.match(words, name.end)
    return beside is not None and PARTS[field].verbs.match(words, beside.end()) is not None


def _has(words: str, name: Mention, field: str) -> bool:
    """Whether the part is said to be the name's, or to be done by or with it."""
    before = words[: name.start]
    if field == "run_by" and PARTNERS.search(before):
        return True
    of = OF.search(before)
    return of is not None and _is_of(before[: of.start()], PARTS[field], by="by" in of[0].lower())


def _is_of(before: str, part: Part, *, by: bool) -> bool:
    """Whether the words before "of" or "by" end with what has the part."""
    if by:
        return ends_with(part.verbs, before)
    before = _ASIDE.sub("", before)
    thing = max((found.end() for found in part.things.finditer(before)), default=None)
    if thing is None:
        return False
    between = before[thing:]
    return not (_CLAUSE_END.search(between) or OTHER.search(between) or PASSIVE.search(between))


def _ends(words: str, names: Sequence[str]) -> list[int]:
    small = words.lower()
    found = ((small.rfind(name.lower()), len(name)) for name in names)
    return [start + length for start, length in found if start >= 0]


def _without(words: str, names: Sequence[Mention]) -> str:
    """The words with an X, and blanks behind it, in the place of each name."""
    for name in names:
        blank = "X".ljust(name.end - name.start)
        words = words[: name.start] + blank + words[name.end :]
    return words


_LISTED = re.compile(
    r"\s*(?:,|và|and|&|cùng|cùng với|phối hợp với|phối hợp cùng)\s*(?:the\s+)?", re.IGNORECASE
)
_ASIDE = re.compile(r"\([^()]*\)|,?\s*(?:định hướng|tầm nhìn)[^,;]*\d{4}", re.IGNORECASE)
_CLAUSE_END = re.compile(r"[,;:](?!\d)|[.!?](?=\s)")
