"""Whether words give a name or a date the part that a field records: the nearest word counts."""

import re
from collections.abc import Mapping, Sequence
from itertools import pairwise

from qnfacts.check.checked import CheckedFact
from qnfacts.check.stated.dates import StatedDate
from qnfacts.check.words.parts import (
    BEHIND_NUMBER,
    BESIDE,
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
from qnfacts.text.names import Mention

FAR = 300
"""Characters within which a word that gives a part is looked for."""


def given_names(
    words: str, names: Sequence[Mention], field: str, fact: CheckedFact
) -> list[Mention]:
    """The names that the words give the part of the field; of a list all, if they give it one.

    Those who act in the clause that names the fact count before those who act in another.
    """
    acting = [name for name in names if _acts(words, name, field)]
    own = [name for name in acting if names_fact(fact, clause_of(words, name.start))]
    given = {*(own or acting), *(name for name in names if _has(words, name, field, fact))}
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
    numbers: Mapping[int, str],
) -> bool:
    """Whether the nearest word beside a date says that it is the one of the field.

    Of an event its own titles do, of a document its number; names may stand between. `numbers` are
    those of documents before the date, under the places where they end.
    """
    part, plain = PARTS[field], without_names(words, names)
    before = plain[: date.start]
    own = titles(fact) if field == "date" else []
    ends = [found.end() for each in part for found in each.finditer(before)]
    nearest = max([*ends, *numbers, *_ends(words[: date.start], own)], default=-1)
    if nearest in numbers and BEHIND_NUMBER.fullmatch(before, nearest):
        year = _YEAR_IN_NUMBER.search(numbers[nearest])
        return year is None or date.edtf.startswith(year[1])
    if TO_DATE.fullmatch(before, _clause_start(before)):
        return _follows(words[date.end :], plain[date.end :], part, own)
    if nearest < 0 or nearest in numbers or not _goes_on(before[nearest:]):
        return False
    return field != "date" or (date.edtf[:2] != ".." and _is_of_event(before[nearest:], own))


def _follows(words: str, plain: str, part: Part, names: Sequence[str]) -> bool:
    """Whether a verb of the part or a name of the fact follows, and nothing else before it."""
    small = words.lower()
    named = [at for name in names if (at := small.find(name.lower())) >= 0]
    verb = part.verbs.search(plain)
    at = min([*named, *([verb.start()] if verb else [])], default=-1)
    if at < 0 or OTHER.search(plain, 0, at):
        return False
    return at not in named or not part.things.search(plain, 0, at)


def _goes_on(between: str) -> bool:
    """Whether words behind one that gives a part say nothing else."""
    return not any(each.search(between) for each in (_CLAUSE_END, OTHER, PASSIVE))


def _clause_start(before: str) -> int:
    return max((end.end() for end in _CLAUSE_END.finditer(before)), default=0)


def _is_of_event(between: str, names: Sequence[str]) -> bool:
    """Whether words between an event and a date say where it is, or go on with its name."""
    named = {word for name in names for word in _WORD.findall(name.lower())}
    rest = _WORD.sub(lambda word: "" if word[0].lower() in named else word[0], between)
    return OF_PLACE.match(rest) is not None


def gives_horizon(before: str, edtf: str) -> bool:
    """Whether a period may be the one that a document is made for, by the words before it."""
    clause = before[_clause_start(before) :]
    if OF_ANOTHER.search(clause):
        return False
    of_title = PARTS["issued"].things.search(clause) and not PASSIVE.search(clause)
    return "/" in edtf or bool(of_title)


def clause_of(words: str, place: int) -> str:
    """The clause in which a place stands."""
    begun = max(0, place - FAR)
    end = _CLAUSE_END.search(words, place)
    begun += _clause_start(words[begun:place])
    return words[begun : end.start() if end else len(words)]


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


def _has(words: str, name: Mention, field: str, fact: CheckedFact) -> bool:
    """Whether the part is said to be the name's, or to be done by or with it."""
    before, part = words[max(0, name.start - FAR) : name.start], PARTS[field]
    if field == "run_by" and (PARTNERS.search(before) or _does(words, name)):
        return True
    of = OF.search(before)
    if of is None:
        return False
    before = _ASIDE.sub("", before[: of.start()])
    if "by" in of[0].lower():
        return ends_with(part.verbs, _DATED.sub("", before))
    thing = max((found.end() for found in part.things.finditer(before)), default=-1)
    title = max(_ends(before, titles(fact)), default=-1) if field == "run_by" else -1
    between = before[max(thing, title) :]
    if max(thing, title) < 0 or (title >= thing and between.strip()):
        return False
    return _goes_on(between)


def _does(words: str, name: Mention) -> bool:
    """Whether something is done by the name, and that is not what others do: "do X giám sát"."""
    behind = words[name.end :].lstrip()
    return bool(_DONE_BY.search(words, 0, name.start) and behind and not OTHER.match(behind))


def _ends(words: str, names: Sequence[str]) -> list[int]:
    small = words.lower()
    found = ((small.rfind(name.lower()), len(name)) for name in names)
    return [start + length for start, length in found if start >= 0]


def without_names(words: str, names: Sequence[Mention]) -> str:
    """The words with an X, and blanks behind it, in the place of each name."""
    written = list(words)
    for name in names:
        written[name.start : name.end] = "X".ljust(name.end - name.start)
    return "".join(written)


_LISTED = re.compile(
    r"\s*(?:,|và|and|&|cùng|cùng với|phối hợp với|phối hợp cùng)\s*(?:the\s+)?", re.IGNORECASE
)
_ASIDE = re.compile(
    r"\([^()]*\)|,?\s*ngày\s[\d/]+|,?\s*(?:định hướng|tầm nhìn)[^,;]*\d{4}", re.IGNORECASE
)
_WORD = re.compile(r"\w+")
_DATED = re.compile(r"\s+(?:in|on|since)\s+[\w ,]*\d{4}\s*$")
_DONE_BY = re.compile(r"(?<!\w)do\s+(?:(?:ông|bà|anh|chị)\s+)?$", re.IGNORECASE)
_YEAR_IN_NUMBER = re.compile(r"/((?:19|20)\d\d)/")
_CLAUSE_END = re.compile(r"[,;:](?!\d)|[.!?](?=\s)")
