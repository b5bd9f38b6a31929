"""What a match is worth: how often another number in the place of one would be borne out, too."""

from collections.abc import Sequence
from copy import copy
from decimal import Decimal
from random import Random

from qnfacts.audit.comparing import amount, fraction
from qnfacts.audit.numbers import judge_number
from qnfacts.audit.said import Said
from qnfacts.audit.verdicts import BORNE_OUT, Judgement
from qnfacts.values.value import exactly, with_hedge


class Chance:
    """So many numbers tried in the place of others, and so many of them borne out.

    Each has as many digits as the one in whose place it is, with its hedge and unit.
    """

    def __init__(self) -> None:
        self.tries = self.hits = 0
        self._random = Random(0)  # noqa: S311 the same numbers each time; nothing is kept secret

    def take(self, numbers: Sequence[tuple[Said, Judgement]]) -> None:
        """Try others in the place of the numbers of a draft that are borne out."""
        matched = [said for said, judged in numbers if judged.verdict in BORNE_OUT and _named(said)]
        for said in matched[:_MOST] if self.tries < _ENOUGH else ():
            for _ in range(max(1, _MOST // len(matched))):
                self.tries += 1
                self.hits += judge_number(self._with_other_digits(said)).verdict in BORNE_OUT

    @property
    def of_thousand(self) -> int | None:
        """How many of a thousand; None where none was tried."""
        return round(1000 * self.hits / self.tries) if self.tries else None

    def _with_other_digits(self, said: Said) -> Said:
        """The number as its draft tells it, but another."""
        named, value = _named(said), said.mention.value
        assert named is not None and value is not None  # noqa: S101, PT018 it is one of `matched`
        _, digits, exponent = named.as_tuple()
        number = Decimal((0, tuple(self._random.randint(1, 9) for _ in digits), int(exponent)))
        read = amount(with_hedge(value.hedge, exactly(number)) if value.hedge else exactly(number))
        other = copy(said)
        if said.amount.number:
            read = read.scaled(said.amount.number / fraction(named))
        other.amount = read
        return other


def _named(said: Said) -> Decimal | None:
    """The one number that a mention names in digits; None where it names none or more."""
    text, value = said.sentence.draft.text, said.mention.value
    if said.amount.number is None or value is None or value.hedge == "between":
        return None
    in_digits = any(letter.isdecimal() for letter in text[slice(*said.mention.span)])
    ends = (value.nominal, value.interval.low, value.interval.high)
    return next((end for end in ends if end), None) if in_digits else None


_MOST, _ENOUGH = 200, 1_000
"""Numbers tried in a draft, and after how many no more drafts are taken."""
