"""What comes of a piece of a registry: all that the other pieces have to know of it."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from qnfacts.pieces.outline import Outline
from qnfacts.problems import Problem
from qnfacts.proof.finding import Key


class Seen(NamedTuple):
    """The text of a source as it was found, and what the piece quotes of it: starts and ends."""

    file: str
    sha256: str
    at_hand: bool
    problem: Problem | None
    quoted: Sequence[int]


class Held(NamedTuple):
    """How often each rule was held among things of one key, and what breaks it."""

    counts: Mapping[str, int]
    problems: tuple[Problem, ...] = ()


class Proof(NamedTuple):
    """What came of a piece.

    `keys` are those of which other pieces may hold a part, with the numbers of the facts that have
    them; of the keys `withheld` nothing is said in `held`.
    """

    outline: Outline
    keys: Mapping[Key, list[int]]
    seen: Mapping[str, Seen]
    held: Mapping[Key, Held]
    withheld: frozenset[Key] = frozenset()
