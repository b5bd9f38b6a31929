"""How like the words of a draft are to those of a source, and how they differ."""

from collections.abc import Iterable, Sequence
from difflib import Match, SequenceMatcher

from qnfacts.audit.reading.tokens import Token, has_marks, tokens
from qnfacts.problems import Message, listed
from qnfacts.records import Record
from qnfacts.records.shapes import QuoteRecord


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


def _share(words: str, text: str) -> float:
    """The share of the words that a text has in the same order."""
    mine = words_of(words, words)
    return sum(run.size for run in common_runs(mine, words_of(text, words))) / max(1, len(mine))


def common_runs(mine: Sequence[Token], theirs: Sequence[Token]) -> list[Match]:
    """The runs of words that both have, in order."""
    return [run for run in _matcher(mine, theirs).get_matching_blocks() if run.size]


def differences(words: str, there: str) -> str:
    """How words differ from those of the source, letter case and punctuation aside."""
    mine, theirs = words_of(words, words), words_of(there, words)
    told = []
    for own, other in _apart(mine, theirs):
        is_short = len(own) == len(other) == 1  # a syllable may be a third of a word
        by = min(2, own.start, other.start) if is_short else 0
        before = "… " if by and (own.start > by or other.start > by) else ""
        here = before + _text(words, mine[own.start - by : own.stop])
        told.append(_difference(here, before + _text(there, theirs[other.start - by : other.stop])))
    named = listed(told[:_MOST_TOLD], "{one}, {other}")
    return Message("{differences} and more", differences=named) if told[_MOST_TOLD:] else named


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


def _text(text: str, words: Sequence[Token]) -> str:
    """The text from the first to the last of its words."""
    return text[words[0].start : words[-1].end] if words else ""


def _matcher(mine: Sequence[Token], theirs: Sequence[Token]) -> SequenceMatcher[str]:
    here, there = ([token.key for token in each] for each in (mine, theirs))
    return SequenceMatcher(None, here, there, autojunk=False)


def words_of(text: str, words: str) -> list[Token]:
    """The words of a text, compared with marks if the words of the draft have any."""
    return list(tokens(text, (0, len(text)), marked=has_marks(words)))


_MOST_TOLD = 3
