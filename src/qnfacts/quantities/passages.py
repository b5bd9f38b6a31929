"""The passages of a text, by language."""

import re
from collections.abc import Iterator
from typing import Literal, NamedTuple

from qnfacts.quantities.machine.figures import Convention, Mark, convention_of
from qnfacts.quantities.machine.lexicon import phrases

Code = Literal["vi", "en"]
"""The languages that can be read, by ISO 639."""

USUAL: dict[Code, Mark] = {"vi": ",", "en": "."}
"""The sign before decimals in each."""


class Passage(NamedTuple):
    """A part of a text: its ends, and how its words and figures are written."""

    start: int
    end: int
    language: Code
    convention: Convention


def passages(text: str, language: Code | None = None) -> Iterator[Passage]:
    """The passages of a text: whole lines, as many as go together.

    A line that shows no language is of the one before it, and Vietnamese where none does; one
    whose figures show no convention follows the text, or what is usual in its language.
    """
    whole: dict[Code, Convention] = {}
    start, before = 0, None
    for line in _LINE.finditer(text):
        code = language or _guess(line[0]) or (before[0] if before else None) or "vi"
        if code not in whole:
            whole[code] = convention_of(text, USUAL[code])._replace(mixed=False)
        of_line = convention_of(line[0], USUAL[code])
        written = code, of_line if of_line.shown or of_line.mixed else whole[code]
        if before not in (None, written):
            yield Passage(start, line.start(), *before)
            start = line.start()
        before = written
    if before is not None:
        yield Passage(start, len(text), *before)


def _guess(line: str) -> Code | None:
    """The language of a line by its letters, if many are Vietnamese; by most of its small words.

    Without words of either, any Vietnamese letter counts.
    """
    letters = len(_LETTERS.findall(line))
    if letters * _SELDOM > len(line):
        return "vi"
    found = _WORD.findall(line.lower())
    small = _ONLY_ENGLISH if letters else _ENGLISH
    english = sum(map(small.__contains__, found))
    vietnamese = sum(map(_SMALL.__contains__, found))
    if english != vietnamese:
        return "en" if english > vietnamese else "vi"
    return "vi" if letters else None


_LINE = re.compile(r"[^\n]*\n|[^\n]+")
_WORD = re.compile(r"[^\W\d_]+")
_LETTERS = re.compile("[ăđơưĂĐƠƯ\u1ea0-\u1ef9]")
_SELDOM = 10
"""Among so many characters of an English line with Vietnamese names is one Vietnamese letter."""
_ENGLISH = frozenset(
    phrases("""
    the, of, and, in, to, was, were, is, are, by, with, for, from, that, on, at, as, has,
    have, had, said, its, a, be, will, more, than, over, percent, million, billion,
    year, months, year's, this, which, been, about, per, nearly, least, between, under,
    during, since, until
    """)
)
_ALSO_VIETNAMESE = frozenset({"a", "be", "in", "on", "to"})
"""English words that a line with Vietnamese letters may hold as its own."""
_ONLY_ENGLISH = _ENGLISH - _ALSO_VIETNAMESE
_SMALL = frozenset(
    phrases("""
    và, của, là, có, các, được, trong, cho, với, những, đến, từ, năm, tỉnh, hơn, đã, này,
    người, khi, ở, theo, tại, đạt, tăng, giảm, trên, dưới, khoảng, gần, một, hai, tháng,
    ngày, quý, tỷ, triệu, nghìn, đồng, không, để, về, va, cua, la, co, cac, duoc, trong,
    cho, voi, nhung, den, tu, nam, tinh, hon, da, nay, nguoi, khi, theo, tai, dat
    """)
)
