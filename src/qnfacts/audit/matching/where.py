"""Where a number of a draft is from: the place that stands nearest to it."""

import re
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import NamedTuple

from qnfacts.audit.facts.subjects import Subjects
from qnfacts.audit.reading.mention import Mention
from qnfacts.audit.reading.places import ELSEWHERE, Mark
from qnfacts.audit.reading.sentences import Sentence


class Where(NamedTuple):
    """The area that a number is from: a registry's, ELSEWHERE, or None where none is named.

    `is_here` says that it stands in the number's own sentence or row, `is_whole` that all of it is
    meant; `areas` are all that are named around it. `is_left` says that it may be from another: the
    sentence before speaks of other places alone, or the area is named behind a part of it.
    """

    area: str | None
    is_here: bool
    is_whole: bool
    areas: frozenset[str]
    is_left: bool


def where(sentence: Sentence, mention: Mention, subjects: Subjects) -> Where:
    """The place nearest to a number: in its clause, its sentence, those before, and above."""
    marks = sentence.marks(subjects.places)
    nearest, is_here = _in_sentence(sentence, mention, marks)
    if nearest is None and (beside := _in_row(sentence, subjects)):
        nearest, is_here = beside[0], True
        marks = [*marks, *beside]
    named = {mark.area for mark in marks}
    area = nearest.area if nearest else None
    if not (nearest and nearest.is_whole):
        earlier = _earlier(sentence, subjects)
        area = area or (earlier[0] if earlier else None)
        named.update(earlier)
    is_whole = nearest is not None and nearest.is_whole
    if nearest is None:
        is_left = _follows_others(sentence, subjects)
    else:
        is_left = _is_behind_a_part(sentence, nearest, marks, subjects)
    return Where(area, is_here, is_whole, frozenset(named - {ELSEWHERE}), is_left)


def _is_behind_a_part(
    sentence: Sentence, nearest: Mark, marks: Sequence[Mark], subjects: Subjects
) -> bool:
    """Whether an area is only named to say where a part of it is: "a village of Harrowmere"."""
    text = sentence.draft.text
    if _PART_OF.search(text, sentence.span.start, nearest.at):
        return True
    return any(
        mark.area != nearest.area
        and subjects.places.contains(nearest.area, mark.area)
        and _BESIDE.fullmatch(text, mark.end, nearest.at)
        for mark in marks
        if mark.end <= nearest.at
    )


def _follows_others(sentence: Sentence, subjects: Subjects) -> bool:
    """Whether the sentence before, in its line, names places and none of the registry's."""
    before = sentence.before
    if before is None or _is_apart(before, sentence):
        return False
    marks = before.marks(subjects.places)
    return bool(marks) and all(mark.area == ELSEWHERE for mark in marks)


def _is_apart(earlier: Sentence, sentence: Sentence) -> bool:
    """Whether a line ends between a sentence and an earlier one."""
    return "\n" in sentence.draft.text[earlier.span.end - 1 : sentence.span.start + 1]


def _in_row(sentence: Sentence, subjects: Subjects) -> list[Mark]:
    """The marks in the other cells of its row and at the head of its column, or over its list."""
    passage = sentence.passage
    cells = (*passage.row, *passage.parent, *passage.column) if passage.row else sentence.leads
    return [mark for cell in cells for mark in sentence.marks(subjects.places, cell)]


def _in_sentence(
    sentence: Sentence, mention: Mention, marks: Sequence[Mark]
) -> tuple[Mark | None, bool]:
    """The mark in its clause before or behind it, else the last before it in the sentence."""
    text = sentence.draft.text
    before = [mark for mark in marks if mark.end <= mention.start]
    if before and not TURN.search(text, before[-1].end, mention.start):
        return before[-1], True
    stop = TURN.search(text, mention.end, sentence.span.end)
    following = (q.start for q in sentence.quantities if q.start >= mention.end)
    end = min([stop.start() if stop else sentence.span.end, *following])
    after = [mark for mark in marks if mention.end <= mark.at < end]
    if after:
        return after[0], True
    if before:
        return before[-1], ";" not in text[before[-1].end : mention.start]
    return None, False


def _earlier(sentence: Sentence, subjects: Subjects) -> list[str]:
    """The areas of the sentences before, from the nearest, and of what stands above.

    What a sentence says of a part holds for the next two and no further.
    """
    found: list[str] = []
    for number, earlier in enumerate(islice(_before(sentence), _MOST)):
        holds = number < _HOLDS and not _is_apart(earlier, sentence)
        told = reversed(earlier.marks(subjects.places))
        found += [mark.area for mark in told if holds or mark.area in subjects.main]
    for span in sentence.above:
        above = sentence.marks(subjects.places, span)
        found += [mark.area for mark in reversed(above)]
    return [area for area in found if area != ELSEWHERE]


def _before(sentence: Sentence) -> Iterator[Sentence]:
    step = sentence.before
    while step is not None:
        yield step
        step = step.before


_PART_OF = re.compile(
    r"\b(?:một|mỗi|vài|nhiều|a|one|some|each|every|several)\s+(?:huyện|xã|phường|thôn|làng|bản"
    r"|districts?|communes?|villages?|towns?|wards?|parish(?:es)?)\s+(?:của|ở|thuộc|tại|of|in)"
    r"\s+(?:the\s+)?\Z",
    re.IGNORECASE,
)
_BESIDE = re.compile(r",? (?:(?:của|ở|thuộc|tỉnh|in|of) )*")
_MOST, _HOLDS = 12, 2
"""Sentences that are looked back at; for how many of them a part is still spoken of."""
TURN = re.compile(r"[;]|,(?!\d)| – | — |\s(?:mà|ma|nhưng|còn|but|while|whereas)\s")
"""Where a sentence may turn to something else."""
