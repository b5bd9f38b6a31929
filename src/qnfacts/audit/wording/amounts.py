"""A fact's value in place of a number, where nothing beside it is wrong."""

import re
from collections.abc import Iterator

from qnfacts.audit.reading.draft import Edit, Span
from qnfacts.audit.wording.cases import HEDGE, Case
from qnfacts.audit.wording.numerals import in_words, makes_one
from qnfacts.audit.wording.verbs import bounding_verb, with_verb


def with_value(case: Case) -> Iterator[Edit]:
    """The draft's own number with the hedge of the source, then the value, in words where it is."""
    for value in (*_hedged(case), *case.values()):
        for each in dict.fromkeys((in_words(value, case.number, case.lang), value)):
            yield from _valued(each, case)


def _hedged(case: Case) -> Iterator[str]:
    """The draft's own number behind the hedge of the source."""
    if case.judgement.verdict == "hedge-dropped":
        for value in case.values():
            if found := HEDGE.match(value):
                yield found[0] + _STRESS.sub("", case.words)


def _valued(value: str, case: Case) -> Iterator[Edit]:
    """The value in place of the words, behind a verb that bounds it or a word that stresses it.

    Its hedge also takes the place of "exactly" or "only". There is none for one thing instead of
    many, in English, where more words would have to change.
    """
    is_counted = case.unit is not None and not case.unit["symbol"]
    if is_counted and case.lang == "en" and makes_one(value, case.number):
        return
    if verb := bounding_verb(case):
        yield with_verb(value, verb, case)
        return
    if case.lang == "vi" and (stress := _STRESS.match(case.words)):
        yield Edit(case.span, stress[0] + value)
    exact = _EXACTLY.search(case.before) if not value[0].isdecimal() else None
    yield Edit(Span(case.span.start - len(exact[0] if exact else ""), case.span.end), value)


_STRESS = re.compile(
    r"\A(?:(?:(?:lên|có|đạt|len|co|dat)\s+)?(?:tới|đến|toi|den)|as\s+(?:many|much)\s+as)\s+",
    re.IGNORECASE,
)
_EXACTLY = re.compile(
    r"\b(?:exactly|precisely|just|only|as many as|as much as|vừa đúng|đúng|vừa tròn|tròn|vỏn vẹn"
    r"|vẻn vẹn|tận|dung|tron|tan)\s+\Z",
    re.IGNORECASE,
)
"""What a hedge cannot stand behind."""
