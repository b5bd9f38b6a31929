"""The words of a source that a draft misquotes: whole phrases of it, or none."""

import re
from collections.abc import Sequence
from difflib import Match

from qnfacts.audit.reading.tokens import Token
from qnfacts.audit.wording.likeness import common_runs, likest_quote, text_of, words_of
from qnfacts.records import Record


def source_words(words: str, fact: Record) -> str:
    """What a source of the fact has in place of these words, most of which it has there too.

    It begins as the words do, or as a clause of the source does, and ends so; what the draft marks
    as left out stays out. Empty where nothing tells how many of its words stand for the draft's.
    """
    text = text_of(likest_quote(words, fact))
    pieces = _OMISSION.split(words)
    found = [each if number % 2 else _in_place(each, text) for number, each in enumerate(pieces)]
    is_whole = all(there or not own.strip() for own, there in zip(pieces, found, strict=True))
    return "".join(found) if is_whole else ""


def _in_place(words: str, text: str) -> str:
    """The piece of a text that stands for the words; empty where most of it is something else."""
    mine, theirs = words_of(words, words), words_of(text, words)
    runs = _close(common_runs(mine, theirs))
    if not runs:
        return ""
    first, last = runs[0], runs[-1]
    behind = last.b + last.size
    opens, closes = _clause(text, theirs, first.b)[0], _clause(text, theirs, behind - 1)[1]
    start = _edge(first.b, opens, first.a)
    end = _edge(behind, closes, len(mine) - last.a - last.size)
    if start is None or end is None:
        return ""
    is_like = sum(run.size for run in runs) >= _MOST * max(len(mine), end - start)
    return text[theirs[start].start : theirs[end - 1].end] if is_like else ""


def _edge(shared: int, clause: int, other: int) -> int | None:
    """Where the source's words begin or end: by a shared word, or by the clause if it is near.

    `other` are the words that the draft has there instead.
    """
    if not other:
        return shared
    return clause if abs(clause - shared) <= other + _MORE else None


def _close(runs: Sequence[Match]) -> Sequence[Match]:
    """The longest run, and those that are not much farther from it than in the draft.

    A single word is first or last only where it is as far: else it is a part of another phrase.
    """
    if not runs:
        return ()
    longest = max(range(len(runs)), key=lambda number: runs[number].size)
    first, last = longest, longest
    while first and _gap(runs[first - 1], runs[first]) <= _FAR:
        first -= 1
    while last + 1 < len(runs) and _gap(runs[last], runs[last + 1]) <= _FAR:
        last += 1
    while first < longest and runs[first].size == 1 and _gap(runs[first], runs[first + 1]):
        first += 1
    while last > longest and runs[last].size == 1 and _gap(runs[last - 1], runs[last]):
        last -= 1
    return runs[first : last + 1]


def _gap(run: Match, following: Match) -> int:
    """How many words more the source has between two runs than the draft."""
    return (following.b - run.b) - (following.a - run.a)


def _clause(text: str, words: Sequence[Token], number: int) -> tuple[int, int]:
    """The first word of a word's clause, and the one behind its last."""
    ends = [
        place
        for place in range(1, len(words))
        if _MARK.search(text, words[place - 1].end, words[place].start)
    ]
    first = max((place for place in ends if place <= number), default=0)
    return first, min((place for place in ends if place > number), default=len(words))


_OMISSION = re.compile(r"(\s*\[?(?:\.\.\.|…)\]?\s*)")
_MARK = re.compile(r"[^\w\s/-]|\s[-–—]\s")
"""What parts clauses between two words."""
_MOST = 0.5
_MORE, _FAR = 2, 6
"""Words that a source may have more than a draft, at an end and between two runs."""
