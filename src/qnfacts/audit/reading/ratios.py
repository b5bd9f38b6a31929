"""Ratios in words: "one in four", "more than 998 of every 1,000"; and "one" of what is counted."""

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

from qnfacts.audit.reading.tokens import key
from qnfacts.values.fraction import quotient
from qnfacts.values.value import Hedge, Value, with_hedge


class Ratio(NamedTuple):
    """So many in so many, and where it stands; `is_of_every` says that it can be nothing else."""

    start: int
    end: int
    value: Value
    is_of_every: bool


def ratios(text: str) -> Iterator[Ratio]:
    """The ratios of a text, with what hedges them."""
    for found in _RATIO.finditer(text):
        part, whole = (_small(found[name]) for name in ("part", "whole"))
        if part < whole:
            share = Value(quotient(part, whole))
            hedged = _HEDGE.search(text, max(0, found.start() - _LONGEST), found.start())
            hedge = _HEDGES.get(hedged[1].lower()) if hedged else None
            value = with_hedge(hedge, share) if hedge else share
            start = hedged.start() if hedged else found.start()
            yield Ratio(start, found.end(), value, _OF_EVERY.search(found[0]) is not None)


def _small(number: str) -> Decimal:
    return Decimal(re.sub(r"[.,]", "", key(number, marked=False)))


@lru_cache(maxsize=16)
def one_of(units: tuple[str, ...]) -> re.Pattern[str]:
    """The word for one before these words for what is counted, or where it stands for one."""
    named = "|".join(map(re.escape, units)) or r"(?!)"
    return re.compile(
        rf"\b(?:một|one)(?=\s+(?:{named})\b)|(?<=\band )one(?=\s+[a-z]+ed\b)", re.IGNORECASE
    )


_SMALL = r"one|two|three|four|five|six|seven|eight|nine|ten|\d{1,3}(?:[.,]\d{3})?"
_RATIO = re.compile(
    rf"\b(?P<part>{_SMALL})\s+(?:in|out\s+of|of\s+every)\s+(?:every\s+)?"
    rf"(?P<whole>{_SMALL})\b(?!\s*(?:percent|per|%|,\d|\.\d))",
    re.IGNORECASE,
)
_OF_EVERY = re.compile(r"\b(?:of|in|out of) every\b", re.IGNORECASE)
_HEDGES: dict[str, Hedge] = {
    "more than": "more than", "over": "more than", "at least": "at least", "nearly": "nearly",
    "almost": "nearly", "about": "about", "around": "about", "some": "about",
    "less than": "less than", "fewer than": "less than", "under": "less than",
}  # fmt: skip
_HEDGE = re.compile(rf"\b({'|'.join(_HEDGES)})\s+\Z", re.IGNORECASE)
_LONGEST = 12
