"""Whether a draft counts only some of what a fact counts: "small enterprises" of all enterprises.

English has what sets some apart before its noun, Vietnamese behind; there it may be a verb as
well, unless the registry sets other things apart by it.
"""

from collections.abc import Collection, Sequence
from typing import NamedTuple

from qnfacts.audit.facts.stated import Subject
from qnfacts.audit.matching.said import Said
from qnfacts.audit.reading.tokens import is_syllable, keys
from qnfacts.text.folding import fold


class _Word(NamedTuple):
    """A word of what a draft counts, by its key, and whether it may be Vietnamese."""

    key: str
    is_vietnamese: bool
    follows_plural: bool
    is_plural: bool

    @property
    def sets_apart(self) -> bool:
        """Whether English may have it before a noun: neither a plural nor a verb."""
        is_adjective = not (self.is_vietnamese or self.is_plural or self.follows_plural)
        return is_adjective and self.key not in _NEUTRAL


def is_narrower(said: Said, subject: Subject, noun: Collection[str]) -> bool:
    """Whether what the draft counts has a mark that nothing says of all that the fact counts.

    `noun` are the telling words of what is counted, without the places that it is in.
    """
    marked = said.sentence.marked
    if subject.words[marked].own or said.subjects.is_measure(subject.unit):
        return False
    words = _counted(said, noun)
    known = [word.key in subject.words[marked].counted for word in words]
    if True not in known:
        return False
    if words[-1].is_plural and words[-1].key not in _ANYTHING:
        plural = [there for word, there in zip(words, known, strict=True) if word.is_plural]
        if True not in plural:
            return True  # what is counted goes by another name: "producers"
    last = len(known) - 1 - known[::-1].index(True)
    is_english = not words[last].is_vietnamese
    for number, word in enumerate(words):
        if known[number]:
            continue
        if is_english and number < last and word.sets_apart:
            return True
        if word.is_vietnamese and known[0] and said.subjects.lexicons[marked].is_used(word.key):
            return True
    return False


def is_other_measure(said: Said, subject: Subject) -> bool:
    """Whether a sum of money is told as another than the fact's: a profit, and not a revenue."""
    marked, here = said.sentence.marked, {*said.around.own, *said.around.clause}
    implied = said.subjects.implied[marked].get(subject.unit)
    if not implied or implied & here:
        return False
    return bool(_SUMS[marked] & here - subject.words[marked].all)


def _counted(said: Said, noun: Collection[str]) -> Sequence[_Word]:
    """The telling words of what is counted."""
    found: list[_Word] = []
    before = ""
    for token in said.sentence.words_of(said.around.counted):
        text = said.sentence.draft.text[token.start : token.end]
        if token.key in noun:
            ends = (before.endswith("s"), text.endswith("s"))
            found.append(_Word(token.key, is_syllable(fold(text)), *ends))
        before = text
    return found


_ANYTHING = frozenset(
    keys("goods items units entries pieces ones sorts kinds sites cases", marked=True)
)
_NEUTRAL = frozenset(
    keys(
        "different active registered certified approved official local existing current operating"
        " separate individual unique such distinct standard confirmed reported overall",
        marked=True,
    )
)
"""English words that may stand before a noun and set nothing apart."""
_SUMS = {
    marked: frozenset(
        keys(
            "profit exports spent spend cost invested loss tax nhuận xuất chi vốn thuế lãi lỗ phạt",
            marked=marked,
        )
    )
    for marked in (False, True)
}
"""What money may be besides what is earned."""
