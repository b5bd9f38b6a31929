"""The passages of a text, by language."""

import re
from collections.abc import Iterable, Iterator
from typing import Literal, NamedTuple, TypeAlias

from qnfacts.quantities.machine.figures import (
    Convention,
    Mark,
    convention_of,
    figures_of,
    is_usual_throughout,
)
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
    stretches = list(_joined(_stretches(text, language)))
    whole = {code: _of_all(text, stretches, code) for code in {code for *_, code in stretches}}
    start, end, before = 0, 0, None
    for stretch in stretches:
        of_all, is_one = whole[stretch[2]]
        for begins, ends, code in [stretch] if is_one else _lines(text, stretch):
            shown = convention_of(text[begins:ends], USUAL[code])
            written = code, shown if shown.shown or shown.mixed else of_all
            if before not in (None, written):
                yield Passage(start, end, *before)
                start = begins
            end, before = ends, written
    if before is not None:
        yield Passage(start, end, *before)


Stretch: TypeAlias = tuple[int, int, Code]
"""The ends of a line, a sentence or many, and its language."""


def _stretches(text: str, language: Code | None) -> Iterator[Stretch]:
    """The stretches of a text by language; it is guessed where none is given."""
    if language is not None:
        yield 0, len(text), language
        return
    code: Code = "vi"
    for block in _BLOCK.finditer(text):
        if code == "vi" and _ENGLISH.isdisjoint(block[0].lower().split()):
            yield *block.span(), code
            continue
        for line in _LINE.finditer(text, *block.span()):
            code = _guess(line[0]) or code
            if not _may_be_mixed(line[0]):
                yield *line.span(), code
                continue
            for start, end, of_sentence in _sentences(line[0], code):
                yield line.start() + start, line.start() + end, of_sentence


def _joined(stretches: Iterable[Stretch]) -> Iterator[Stretch]:
    """The same with neighbours of one language as one."""
    start, end, before = 0, 0, None
    for begins, ends, code in stretches:
        if before not in (None, code):
            yield start, end, before
            start = begins
        end, before = ends, code
    if before is not None:
        yield start, end, before


def _lines(text: str, stretch: Stretch) -> Iterator[Stretch]:
    start, end, code = stretch
    return ((*line.span(), code) for line in _LINE.finditer(text, start, end))


def _of_all(text: str, stretches: list[Stretch], language: Code) -> tuple[Convention, bool]:
    """The convention that a text shows in one of its languages, and whether throughout."""
    parts = [figures_of(text[start:end]) for start, end, code in stretches if code == language]
    figures, usual = "\n".join(parts), USUAL[language]
    convention = convention_of(figures, usual)
    return convention._replace(mixed=False), is_usual_throughout(figures, convention, usual)


def _guess(line: str) -> Code | None:
    """The language of a line by its letters, if many are Vietnamese; by most of its small words.

    Without words of either, any Vietnamese letter counts.
    """
    letters = len(_LETTERS.findall(line))
    if letters > len(line) // _SELDOM:
        return "vi"
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


_LINE = re.compile(r"[^\n]*\n|[^\n]+")
_BLOCK = re.compile(r"(?s:.{1,2000})[^\n]*\n?")
"""Some whole lines."""
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
