"""What a draft's number is to a fact's, as intervals."""

from decimal import Decimal
from fractions import Fraction
from typing import NamedTuple

from qnfacts.audit.verdicts import Verdict
from qnfacts.values.bounds import Bounds
from qnfacts.values.fraction import fraction_at
from qnfacts.values.value import MAGNITUDES, UNBOUNDED, Hedge, Value


class Amount(NamedTuple):
    """A hedged number in some unit.

    `bounds` hold what its words prove; `number` is the one that they name, if it is just one, and
    `digits` how many of its digits count.
    """

    bounds: Bounds
    hedge: Hedge | None
    number: Fraction | None
    digits: int

    def scaled(self, factor: Fraction) -> "Amount":
        """The same in a unit of which there are `factor` to one."""
        number = None if self.number is None else self.number * factor
        return self._replace(bounds=self.bounds.scaled(factor), number=number)


def amount(value: Value) -> Amount:
    """The amount that a value is, in its own unit."""
    ends = (value.nominal, value.interval.low, value.interval.high)
    named = list(dict.fromkeys(fraction(end) for end in ends if end is not None))
    is_one = len(named) == 1 and value.hedge not in MAGNITUDES
    bounds = Bounds.of(value.proven)
    if is_one and value.hedge in (None, "between"):
        bounds = Bounds.point(named[0])
    digits = max((_digits(end) for end in ends if end is not None), default=0)
    return Amount(bounds, value.hedge, named[0] if is_one else None, digits)


def rest_of(share: Amount) -> Amount:
    """What a percentage leaves of a hundred."""
    number = None if share.number is None else 100 - share.number
    hedge = _MIRRORED.get(share.hedge, share.hedge) if share.hedge else None
    return share._replace(bounds=Bounds.point(100) - share.bounds, hedge=hedge, number=number)


def fraction(number: Decimal) -> Fraction:
    """The number that a decimal is, or that it stands for: a third, and not 0.333."""
    return fraction_at(number) or Fraction(number)


def compared(fact: Amount, draft: Amount) -> Verdict:
    """What the draft's amount is to the fact's, both in one unit."""
    if draft.number is not None and draft.number == fact.number:
        return _same_number(fact.hedge, draft.hedge)
    if fact.number is None and is_same_number(fact, draft):
        return "supported"
    return _other_number(fact, draft)


def is_same_number(fact: Amount, draft: Amount) -> bool:
    """Whether both name one number, however hedged."""
    if draft.number is None or fact.number is None:
        orders = {(a.hedge or "").removeprefix("several ") for a in (fact, draft)}
        is_order = len(orders) == 1 and orders <= MAGNITUDES.keys()
        is_one = is_order and fact.bounds.high == draft.bounds.high  # tens, dozens
        return is_one or (draft.bounds == fact.bounds and draft.hedge == fact.hedge)
    return draft.number == fact.number


def is_other_scale(fact: Amount, draft: Amount) -> bool:
    """Whether both have the same digits, and one is a thousand or a million times more.

    Ends of an order of magnitude are compared too.
    """
    a, b = _first(fact), _first(draft)
    if not a or not b or a == b:
        return False
    ratio = max(a, b) / min(a, b) if a > 0 and b > 0 else Fraction(0)
    return ratio in _SCALES


def _first(amount: Amount) -> Fraction | None:
    return amount.number if amount.number is not None else amount.bounds.low


def _same_number(fact: Hedge | None, draft: Hedge | None) -> Verdict:
    """The verdict on the same number, by the hedges."""
    if fact == draft or {fact, draft} <= {"at most", "up to"}:
        return "supported"
    if draft is None:
        return "hedge-dropped"
    if draft == "about":
        return "hedge-weakened"
    sides = _SIDE.get(fact or ""), _SIDE.get(draft)
    if fact is None:
        return "rounded" if draft in ("at least", "at most") else "contradicted"
    if fact in UNBOUNDED:
        return "contradicted" if fact == "up to" and sides[1] == "above" else "hedge-strengthened"
    if draft == "up to":
        return "contradicted" if sides[0] == "above" else "rounded"
    if sides[0] != sides[1]:
        return "contradicted"
    return "rounded" if _STRENGTH[draft] < _STRENGTH[fact] else "hedge-strengthened"


def _other_number(fact: Amount, draft: Amount) -> Verdict:
    close = _are_close(fact, draft)
    is_vague = draft.hedge == "about" or (draft.hedge == "nearly" and not fact.bounds.low_open)
    if is_vague and close and draft.digits <= fact.digits:
        return "rounded"
    if draft.hedge in UNBOUNDED or fact.hedge in UNBOUNDED:
        return "hedge-strengthened" if close and draft.hedge not in UNBOUNDED else "contradicted"
    if _has_other_noughts(fact, draft) or (draft.hedge == fact.hedge == "nearly" and not close):
        return "contradicted"
    if draft.hedge == fact.hedge and _are_changed_over(fact, draft):
        return "contradicted"
    if fact.bounds.within(draft.bounds):
        return "unknown" if _are_far(fact, draft) else "rounded"
    if draft.hedge is None and _is_rounded(fact, draft):
        return "rounded"
    if draft.bounds.within(fact.bounds) or (close and not draft.bounds.apart(fact.bounds)):
        return "hedge-strengthened"
    return "contradicted"


def _are_close(fact: Amount, draft: Amount) -> bool:
    """Whether the numbers are within a tenth of the fact's."""
    if draft.number is None or fact.number is None:
        return False
    return abs(draft.number - fact.number) * 10 <= abs(fact.number)


def _has_other_noughts(fact: Amount, draft: Amount) -> bool:
    """Whether a nought or two are lost or added."""
    if not (draft.number and fact.number) or draft.number < 0 or fact.number < 0:
        return False
    ratio = max(draft.number, fact.number) / min(draft.number, fact.number)
    return ratio in (10, 100) and draft.hedge == fact.hedge


def _are_changed_over(fact: Amount, draft: Amount) -> bool:
    """Whether digits have changed places: 250, 205."""
    numbers = [each.number for each in (fact, draft) if each.number is not None]
    written = [sorted(str(number)) for number in numbers]
    return len(written) > 1 and written[0] == written[1] and min(numbers) >= _MANY


def _are_far(fact: Amount, draft: Amount) -> bool:
    """Whether one number is less than two thirds of the other; of a range its lower end."""
    one, other = _first(fact), _first(draft)
    if one is None or other is None:
        return False
    small, large = sorted((abs(one), abs(other)))
    return small * 3 < large * 2


def _is_rounded(fact: Amount, draft: Amount) -> bool:
    """Whether the draft has the fact's decimal number without its last decimals."""
    if fact.number is None or draft.number is None or fact.number.denominator == 1:
        return False
    return draft.digits < fact.digits and any(
        round(fact.number, places) == draft.number for places in range(3)
    )


def _digits(number: Decimal) -> int:
    return len("".join(map(str, number.as_tuple().digits)).strip("0"))


_SIDE = {
    "more than": "above",
    "at least": "above",
    "less than": "below",
    "nearly": "below",
    "at most": "below",
}
_STRENGTH = {
    "at least": 1, "more than": 2, "at most": 1, "less than": 2, "nearly": 3,
    "about": 0, "up to": 0,
}  # fmt: skip
"""What says more, of hedges on one side of a number."""
_MIRRORED: dict[Hedge, Hedge] = {
    "more than": "less than", "less than": "more than",
    "at least": "at most", "at most": "at least",
}  # fmt: skip
"""What a hedge on a share says of the rest."""
_MANY = 100
_SCALES = {Fraction(10) ** power for power in (3, 6, 9)}
