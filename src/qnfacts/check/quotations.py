"""Where a quotation stands in a text, and what is wrong with how it stands there."""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice, pairwise
from typing import NamedTuple, TypeAlias

from qnfacts.text.quotation import SourceText, occurrences

Place: TypeAlias = tuple[tuple[int, int], ...]
"""A span of `SourceText.text` for each segment of a quotation."""


class Standing(NamedTuple):
    """How a quotation stands in a text.

    `places` are the first two where its segments stand: one is right. The rest is about the first
    of them, under the number of a segment: `gaps` are the words between it and the segment before
    where the text goes on there, `cuts` say how an end of it cuts off what counts.
    """

    places: tuple[Place, ...]
    gaps: Mapping[int, str]
    cuts: Mapping[int, str]

    @property
    def sound(self) -> bool:
        """Whether it stands in one place only, and says there what it says alone."""
        return len(self.places) == 1 and not self.gaps and not self.cuts


NOWHERE = Standing((), {}, {})


def standing(segments: Sequence[str], text: SourceText) -> Standing:
    """How a quotation of these segments stands in `text`. Segments without words stand nowhere."""
    worded = segments and all(map(str.strip, segments))
    places = tuple(islice(occurrences(segments, text), 2)) if worded else ()
    if not places:
        return NOWHERE
    return Standing(places, dict(_gaps(places[0], text)), dict(_cuts(places[0], text.text)))


def _gaps(place: Place, text: SourceText) -> Iterator[tuple[int, str]]:
    """Where the text goes on between segments: a caption or page number has lines of its own."""
    for index, (before, after) in enumerate(pairwise(place), 1):
        between = text.original[text.span(*before)[1] : text.span(*after)[0]]
        if not _INTERRUPTION.fullmatch(between):
            yield index, " ".join(between.split())


def _cuts(place: Place, text: str) -> Iterator[tuple[int, str]]:
    for index, (start, end) in enumerate(place):
        if message := _cut_word(text, start, end) or _cut_sense(text, start, end):
            yield index, message


def _cut_word(text: str, start: int, end: int) -> str:
    if start and _INSIDE_WORD.match(text, start - 1):
        return f"the quotation begins inside “{_around(text, start)}”"
    if _INSIDE_WORD.match(text, end - 1):
        return f"the quotation ends inside “{_around(text, end - 1)}”"
    return ""


def _cut_sense(text: str, start: int, end: int) -> str:
    if before := _SENSE_BEFORE.search(text, max(0, start - _NEAR), start):
        return f"right before the quotation stands “{before['word']}”, which changes its sense"
    if after := _SENSE_AFTER.match(text, end):
        return f"right after the quotation stands “{after['word']}”, which changes its sense"
    return ""


def _around(text: str, at: int) -> str:
    """The word or number that character `at` is in."""
    start = max(text.rfind(" ", 0, at) + 1, at - _NEAR)
    end = text.find(" ", at)
    return text[start : min(end if end >= 0 else len(text), at + _NEAR)]


_NEAR = 24
_INTERRUPTION = re.compile(r"\s*|[^\S\n]*\n.*\n[^\S\n]*", re.DOTALL)
_INSIDE_WORD = re.compile(r"[^\W_]{2}|[0-9][.,/][0-9]|(?<=[0-9])[.,/][0-9]")
_SENSE_BEFORE = re.compile(
    r"""(?<!\w) (?P<word> không(?:\ (?:phải|thể|được|còn|hề))? | chưa(?:\ (?:thể|được|hề))?
        | chẳng | đừng | nếu | giả\ sử | trừ | ngoại\ trừ | sẽ | sắp | dự\ kiến | có\ thể
        | gần\ như | hầu\ như | not | never | cannot | without | unless | if | except | hardly
        | will | would | might | could | is\ to | are\ to ) \s*$""",
    re.VERBOSE | re.IGNORECASE,
)
_SENSE_AFTER = re.compile(
    r"""[\s,;(–-]* (?<!\w) (?P<word> nhưng | trừ | ngoại\ trừ | với\ điều\ kiện | nếu | miễn\ là
        | không(?!\ (?:chỉ|những|ngừng|gian|khí|quân)\b) | chưa(?!\ kể\b) | chẳng
        | (?<=,\ )song(?!\ (?:song|ngữ|phương)\b)
        | but | except | unless | if | provided\ that ) (?!\w)""",
    re.VERBOSE | re.IGNORECASE,
)
