"""The passages of a text, by language."""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Literal, NamedTuple, TypeAlias

from qnfacts.quantities.machine.figures import SIGNED, Convention, Mark, convention_of
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
    """The passages of a text: whole lines and sentences, as many as go together.

    A language is that of a line, or of a sentence in a line that mixes both. What shows none is
    of the one before it, and Vietnamese where none is. Figures that show no convention follow the
    others of the text in this language, or what is usual in it.
    """
    stretches = list(_joined(text, _stretches(text, language)))
    signed = [stretch for stretch, is_signed in stretches if is_signed]
    whole = {code: _of_all(text, signed, code) for code in USUAL}
    start, end, before = 0, 0, None
    for (begins, ends, code), is_signed in stretches:
        of_all = whole[code]
        shown = convention_of(text[begins:ends], USUAL[code]) if is_signed else of_all
        written = code, shown if shown.shown or shown.mixed else of_all
        if before not in (None, written):
            yield Passage(start, end, *before)
            start = begins
        end, before = ends, written
    if before is not None:
        yield Passage(start, end, *before)


Stretch: TypeAlias = tuple[int, int, Code]
"""The ends of a line or a sentence, and its language."""


def _stretches(text: str, language: Code | None) -> Iterator[Stretch]:
    code: Code = language or "vi"
    for line in _LINE.finditer(text):
        if language is None and not line[0].isspace():
            code = _guess(line[0]) or code
            if _may_be_mixed(line[0]):
                for start, end, of_sentence in _sentences(line[0], code):
                    yield line.start() + start, line.start() + end, of_sentence
                continue
        yield *line.span(), code


def _joined(text: str, stretches: Iterable[Stretch]) -> Iterator[tuple[Stretch, bool]]:
    """The same with neighbours of one language as one where they show no convention.

    With each is whether it may show one, as a figure in it has a sign inside.
    """
    kept: Stretch | None = None
    for start, end, code in stretches:
        signed = SIGNED.search(text, start, end) is not None
        if kept and (signed or code != kept[2]):
            yield kept, False
            kept = None
        if signed:
            yield (start, end, code), True
        else:
            kept = (kept[0] if kept else start), end, code
    if kept:
        yield kept, False


def _of_all(text: str, stretches: list[Stretch], language: Code) -> Convention:
    """The convention that a text shows in one of its languages."""
    parts = [text[start:end] for start, end, code in stretches if code == language]
    return convention_of("\n".join(parts), USUAL[language])._replace(mixed=False)


def _guess(line: str) -> Code | None:
    """The language of a line by its letters, if many are Vietnamese; by most of its small words.

    Without words of either, any Vietnamese letter counts.
    """
    if _so_many_letters(len(line) // _SELDOM + 1).match(line):
        return "vi"
    letters = _LETTERS.search(line)
    english, vietnamese = _small_words(line, _ONLY_ENGLISH if letters else _ENGLISH)
    if english != vietnamese:
        return "en" if english > vietnamese else "vi"
    return "vi" if letters else None


def _may_be_mixed(line: str) -> bool:
    if not (_LETTERS.search(line) and _MARK.search(line)):
        return False
    return bool(_END.search(line) and _ENGLISH_WORD.search(line))


def _sentences(line: str, language: Code) -> Iterator[Stretch]:
    """The sentences of a line in this language, each with the one that it is surely in."""
    gaps = list(_END.finditer(line))
    starts, ends = [0, *(gap.end() for gap in gaps)], [*(gap.start() for gap in gaps), len(line)]
    for start, end in zip(starts, ends, strict=True):
        if start < end:
            yield start, end, _sure(line[start:end]) or language


def _sure(sentence: str) -> Code | None:
    """The language of a sentence, if its letters and its small words agree on it."""
    english, vietnamese = _small_words(sentence, _ONLY_ENGLISH)
    letters = len(_LETTERS.findall(sentence))
    if letters and vietnamese > english:
        return "vi"
    return "en" if english > vietnamese + 1 and letters * _SELDOM <= len(sentence) else None


def _small_words(text: str, small: frozenset[str]) -> tuple[int, int]:
    """How many of these English words a text has, and how many Vietnamese ones."""
    found = _WORD.findall(text.lower())
    return sum(map(small.__contains__, found)), sum(map(_SMALL.__contains__, found))


@lru_cache
def _so_many_letters(count: int) -> re.Pattern[str]:
    """What matches at the start of a text with so many Vietnamese letters."""
    return re.compile(f"(?:[^{_VIETNAMESE}]*+[{_VIETNAMESE}]){{{count}}}")


_LINE = re.compile(r"[^\n]*\n|[^\n]+")
_END = re.compile(
    r"""
    [ ] (?: (?: (?<=[.!?…][ ]) | (?<=[.!?…]["”’)][ ]) ) [ ]* (?= [^\W\d_a-z] | ["“‘(] )
          | [ ]* [/|] [ ]+ )
    | \t
    """,
    re.VERBOSE,
)
"""What may part two languages in a line: the gap between sentences, or a sign that stands alone."""
_MARK = re.compile(r"[.!?…/|\t]")
"""What each of these has beside or inside it."""
_WORD = re.compile(r"[^\W\d_]+")
_ENGLISH_WORD = re.compile(
    r"""
    [TtAaOoWwIiFfBb] (?<=\b.) (?i:
      (?<=t)(?:he|han) | (?<=a)(?:nd|re) | (?<=o)f | (?<=w)(?:as|ere|ith) | (?<=i)s
      | (?<=f)(?:or|rom) | (?<=b)y
    ) \b
    """,
    re.VERBOSE,
)
"""Written so that a search stops at these first letters alone."""
_VIETNAMESE = "ăđơưĂĐƠƯ\u1ea0-\u1ef9"
_LETTERS = re.compile(f"[{_VIETNAMESE}]")
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
