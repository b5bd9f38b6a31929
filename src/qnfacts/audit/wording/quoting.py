"""The words of a source that a draft misquotes: whole phrases of it, or none."""

import re
from collections.abc import Iterable, Iterator, Sequence
from difflib import Match, SequenceMatcher

from qnfacts.audit.reading.tokens import Token, has_marks, tokens
from qnfacts.problems import Message, listed
from qnfacts.records import Record
from qnfacts.records.shapes import QuoteRecord


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


def differences(words: str, there: str) -> str:
    """How words differ from those of the source, letter case and punctuation aside."""
    mine, theirs = _tokens(words, words), _tokens(there, words)
    told = []
    for own, other in _apart(mine, theirs):
        is_short = len(own) == len(other) == 1  # a syllable may be a third of a word
        by = min(2, own.start, other.start) if is_short else 0
        before = "… " if by and (own.start > by or other.start > by) else ""
        here = before + _text(words, mine[own.start - by : own.stop])
        told.append(_difference(here, before + _text(there, theirs[other.start - by : other.stop])))
    named = listed(told[:_MOST_TOLD], "{one}, {other}")
    return Message("{differences} and more", differences=named) if told[_MOST_TOLD:] else named


def likest_quote(words: str, fact: Record) -> QuoteRecord:
    """The fact's quotation that has the most of the words; its first where none has more."""
    quotes: list[QuoteRecord] = fact["quotes"]
    return max(quotes, key=lambda quote: _share(words, text_of(quote)))


def likest_first(words: str, facts: Iterable[Record]) -> list[Record]:
    """The facts, first the one that the words are from: by its quotations, then by its name."""

    def likeness(fact: Record) -> tuple[float, float]:
        named = max(_share(name, words) for name in fact["label"].values())
        return _share(words, text_of(likest_quote(words, fact))), named

    return sorted(facts, key=likeness, reverse=True)


def text_of(quote: QuoteRecord) -> str:
    """The quoted words in one piece, as a draft would quote them."""
    return " ".join(segment["text"] for segment in quote["segments"])


def _apart(mine: Sequence[Token], theirs: Sequence[Token]) -> list[tuple[range, range]]:
    """The words of either that the other does not have, with a single word between such."""
    apart: list[tuple[range, range]] = []
    for tag, first, last, low, high in _matcher(mine, theirs).get_opcodes():
        own, other = range(first, last), range(low, high)
        if tag != "equal" and apart and first - apart[-1][0].stop == 1:
            before = apart.pop()
            own, other = range(before[0].start, last), range(before[1].start, high)
        if tag != "equal":
            apart.append((own, other))
    return apart


def _difference(own: str, there: str) -> Message:
    if not there:
        return Message("nothing for “{wanted}”", wanted=own)
    if not own:
        return Message("“{there}” besides", there=there)
    return Message("“{there}” for “{wanted}”", there=there, wanted=own)


def _in_place(words: str, text: str) -> str:
    """The piece of a text that stands for the words; empty where most of it is something else."""
    mine, theirs = _tokens(words, words), _tokens(text, words)
    runs = list(_close(_runs(mine, theirs)))
    if not runs:
        return ""
    first, last = runs[0], runs[-1]
    start, end = first.b, last.b + last.size
    before, behind = _clause(text, theirs, start)[0], _clause(text, theirs, end - 1)[1]
    for there, other in ((start - before, first.a), (behind - end, len(mine) - last.a - last.size)):
        if other and there > other + _MORE:
            return ""
    start, end = before if first.a else start, behind if last.a + last.size < len(mine) else end
    if sum(run.size for run in runs) < _MOST * max(len(mine), end - start):
        return ""
    return text[theirs[start].start : theirs[end - 1].end]


def _share(words: str, text: str) -> float:
    """The share of the words that a text has in the same order."""
    mine = _tokens(words, words)
    return sum(run.size for run in _runs(mine, _tokens(text, words))) / max(1, len(mine))


def _runs(mine: Sequence[Token], theirs: Sequence[Token]) -> list[Match]:
    """The runs of words that both have, in order."""
    return [run for run in _matcher(mine, theirs).get_matching_blocks() if run.size]


def _matcher(mine: Sequence[Token], theirs: Sequence[Token]) -> SequenceMatcher[str]:
    here, there = ([token.key for token in each] for each in (mine, theirs))
    return SequenceMatcher(None, here, there, autojunk=False)


def _text(text: str, words: Sequence[Token]) -> str:
    """The text from the first to the last of its words."""
    return text[words[0].start : words[-1].end] if words else ""


def _close(runs: Sequence[Match]) -> Iterator[Match]:
    """The longest run, and those that are not much farther from it than in the draft."""
    if not runs:
        return
    longest = max(range(len(runs)), key=lambda number: runs[number].size)
    first, last = longest, longest
    while first and _gap(runs[first - 1], runs[first]) <= _FAR:
        first -= 1
    while last + 1 < len(runs) and _gap(runs[last], runs[last + 1]) <= _FAR:
        last += 1
    yield from runs[first : last + 1]


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


def _tokens(text: str, words: str) -> list[Token]:
    """The words of a text, compared with marks if the words of the draft have any."""
    return list(tokens(text, (0, len(text)), marked=has_marks(words)))


_OMISSION = re.compile(r"(\s*\[?(?:\.\.\.|…)\]?\s*)")
_MARK = re.compile(r"[^\w\s/-]|\s[-–—]\s")
"""What parts clauses between two words."""
_MOST, _MOST_TOLD = 0.5, 3
_MORE, _FAR = 2, 6
"""Words that a source may have more than a draft, at an end and between two runs."""
