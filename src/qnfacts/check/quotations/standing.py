"""Where a quotation stands in a text, and what is wrong with how it stands there."""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice, pairwise
from typing import NamedTuple, TypeAlias

from qnfacts.check.quotations.layout import Layout
from qnfacts.check.quotations.left_out import (
    NOTHING,
    LeftOut,
    left_out,
    turned_after,
    turned_before,
)
from qnfacts.check.quotations.sentences import sentence_ends
from qnfacts.problems import Message
from qnfacts.text.quotation import SourceText, occurrences

Place: TypeAlias = tuple[tuple[int, int], ...]
"""A span of `SourceText.text` for each segment of a quotation."""


class Standing(NamedTuple):
    """How a quotation stands in a text.

    `places` are the first two where its segments stand, as whole words if they do so anywhere: one
    is right. The rest is about the first
    of them, under the number of a segment: `gaps` are the words between it and the segment before
    where the text goes on there, `joins` what stands in it and ends its sentence, `cuts` say how
    an end of it cuts off what counts. `left` is what it leaves out of its sentence.
    """

    places: tuple[Place, ...]
    gaps: Mapping[int, str]
    joins: Mapping[int, str]
    cuts: Mapping[int, str]
    left: LeftOut

    @property
    def sound(self) -> bool:
        """Whether it stands in one place only, and says there what it says alone."""
        return len(self.places) == 1 and not (self.gaps or self.joins or self.cuts)


NOWHERE = Standing((), {}, {}, {}, NOTHING)


def standing(segments: Sequence[str], layout: Layout, kind: str = "") -> Standing:
    """How a quotation of these segments stands in a text. Segments without words stand nowhere.

    `kind` is that of its fact: a target may leave out the words that say it is an aim.
    """
    worded = segments and all(isinstance(part, str) and part.strip() for part in segments)
    places = _places(segments, layout.text) if worded else ()
    if not places:
        return NOWHERE
    place = places[0]
    gaps, joins = dict(_gaps(place, layout)), dict(_joins(place, layout))
    left = sentence_around(place, layout)
    return Standing(places, gaps, joins, _cuts(place, layout, left, kind), left)


def joined_after(words: str) -> str:
    """The word inside a quotation after which a sentence ends; none in most."""
    return next((stop.word for stop in sentence_ends(words)), "")


def _places(segments: Sequence[str], text: SourceText) -> tuple[Place, ...]:
    every = tuple(islice(occurrences(segments, text), _MOST_PLACES))
    whole = (place for place in every if not any(_cut_word(text.text, *span) for span in place))
    return tuple(islice(whole, 2)) or every[:2]


def _gaps(place: Place, layout: Layout) -> Iterator[tuple[int, str]]:
    """Where the text goes on between segments: only what parts a sentence may stand there."""
    for index, (before, after) in enumerate(pairwise(place), 1):
        start, end = layout.text.span(*before)[1], layout.text.span(*after)[0]
        if between := layout.without(start, end, layout.partings_in(start, end)).split():
            yield index, " ".join(between)


def _joins(place: Place, layout: Layout) -> Iterator[tuple[int, str]]:
    for index, span in enumerate(place):
        start, end = layout.text.span(*span)
        wall = layout.wall_inside(start, end)
        if wall is not None:
            yield index, " ".join(layout.text.original[start:wall].split()[-_LAST_WORDS:])
        elif word := joined_after(layout.text.text[slice(*span)]):
            yield index, word


def _cuts(place: Place, layout: Layout, left: LeftOut, kind: str) -> dict[int, str]:
    text, last = layout.text.text, len(place) - 1
    cut_words = ((index, _cut_word(text, *span)) for index, span in enumerate(place))
    found = {index: message for index, message in cut_words if message}
    words = " ".join(text[slice(*span)] for span in place)
    said = _SAID_BY_KIND.get(kind, frozenset())
    if (turn := turned_before(left, words, layout.language)) and turn.sense not in said:
        found.setdefault(
            0, Message("“{word}” stands before the quotation and changes its sense", word=turn.word)
        )
    if turn := turned_after(left, layout.language):
        found.setdefault(
            last,
            Message("“{word}” stands after the quotation and changes its sense", word=turn.word),
        )
    if "?" in left.stop and "?" not in words:
        found.setdefault(last, Message("the quotation is cut out of a question"))
    return found


def sentence_around(place: Place, layout: Layout, quoted: Sequence[Place] = ()) -> LeftOut:
    """What a quotation leaves out of its sentence, and the quotations `quoted` besides it too."""
    (start, _), (_, end) = layout.text.span(*place[0]), layout.text.span(*place[-1])
    others = [layout.text.span(*span) for other in quoted for span in other]
    return left_out(layout, start, end, others)


def _cut_word(text: str, start: int, end: int) -> str:
    if start and _INSIDE_WORD.match(text, start - 1):
        return Message("the quotation begins inside “{word}”", word=_around(text, start))
    if _INSIDE_WORD.match(text, end - 1) or _POWER.match(text, end):
        return Message("the quotation ends inside “{word}”", word=_around(text, end - 1))
    return ""


def _around(text: str, at: int) -> str:
    """The word or number that character `at` is in."""
    start = max(text.rfind(" ", 0, at) + 1, at - _NEAR)
    end = text.find(" ", at)
    return text[start : min(end if end >= 0 else len(text), at + _NEAR)]


_SAID_BY_KIND: Mapping[str, frozenset[str]] = {
    "target": frozenset({"aim", "duty", "plan", "scheme"})
}
"""The senses that a fact has by its kind, whatever its quotation says."""

_NEAR = 24
_MOST_PLACES = 1000
_LAST_WORDS = 3
_HIDDEN = r"[\u00ad\u034f\u180e\u200b-\u200f\u2060-\u2064\ufeff]"
_INSIDE_WORD = re.compile(
    rf"""[^\W_]{{2}} | [0-9][.,/:][0-9] | (?<=[0-9])[.,/:][0-9]
    | [^\W_](?=['’‘_][^\W_]) | (?<=[^\W_])['’‘_][^\W_] | [^\s]{_HIDDEN} | {_HIDDEN}[^\s]
    | [-–−+±<>≤≥~≈$€£¥₫][0-9] | [0-9](?=[%‰°²³]) | [^\W\d_][²³] | [0-9](?=[-–][0-9])
    | (?<=[0-9])[-–][0-9]""",
    re.VERBOSE,
)
_POWER = re.compile(r"(?<=[mM])\ [23](?![\w.,]*\d)(?!\w)")
