"""Digits that no grammar looks at: those inside words ("VR360"), and those of other scripts."""

import re
from collections.abc import Iterable, Iterator

from qnfacts.quantities.machine.reason import Reason
from qnfacts.quantities.reading import Reading, Unread


def with_other_digits(text: str, found: Iterable[Reading | Unread]) -> Iterator[Reading | Unread]:
    """What was found in a text and, between it, every other word or run with a digit."""
    done = 0
    for each in found:
        yield from _between(text, done, each.start)
        yield each
        done = each.end
    yield from _between(text, done, len(text))


def _between(text: str, start: int, end: int) -> Iterator[Unread]:
    """The words with a digit in text[start:end]."""
    for digits in _FROM_DIGIT.finditer(text, start, end):
        first, last = digits.span()
        while first > start and text[first - 1].isalnum():
            first -= 1
        word = text[first:last]
        reason = Reason.OTHER_DIGITS if word.isdecimal() else Reason.IN_WORD
        yield Unread(word, first, last, reason)


_FROM_DIGIT = re.compile(r"\d\w*")
"""What a word is from its first digit on."""
