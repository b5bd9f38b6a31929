"""What the rest of an index has to know of one chapter."""

import json
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from qnfacts.pieces.outline import Outline


class Quoted(NamedTuple):
    """How many facts quote a source, how often, and where, as starts and ends.

    `at_hand` says that its text was there.
    """

    facts: int
    quotes: int
    at_hand: bool
    spans: Sequence[int]


class Missing(NamedTuple):
    """A fact by its number in the chapter, and its field that names a figure of another one."""

    number: int
    field: str
    figure: str


class Told(NamedTuple):
    """What the rest of the index has to know of a chapter."""

    outline: Outline
    quoted: Mapping[str, Quoted]
    missing: Sequence[Missing]
    facts: int


def told_text(told: Told) -> str:
    """The text that `told_in` reads."""
    return json.dumps({**told._asdict(), "outline": told.outline._asdict()})


def told_in(text: str) -> Told:
    """What was told."""
    kept = json.loads(text)
    return Told(
        outline=Outline(**kept["outline"]),
        quoted={source: Quoted(*quoted) for source, quoted in kept["quoted"].items()},
        missing=[Missing(*each) for each in kept["missing"]],
        facts=kept["facts"],
    )
