"""Values as hedged as their source, and the compact notation people write them in.

| written              | means                                             |
| -------------------- | ------------------------------------------------- |
| `437`, `99.8`        | exactly this                                      |
| `>13000`, `>=13000`  | more than, at least                               |
| `<500`, `<=500`      | less than, at most                                |
| `nearly 500`         | below 500, and the source says that it is near    |
| `~640`               | about 640: no hard bound                          |
| `up to 640`          | a peak the source names: no hard bound            |
| `[10, 20)`           | between; a round bracket leaves its end out       |
| `tens`, `several hundreds` | an order of magnitude: [10, 100), [200, 1000) |

Each may be followed by `* 10^9`, which multiplies every number in it.
"""

import re
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal, get_args

from qnfacts.values.interval import Interval

Hedge = Literal[
    "more than",
    "at least",
    "less than",
    "at most",
    "nearly",
    "about",
    "up to",
    "between",
    "tens",
    "hundreds",
    "thousands",
    "several tens",
    "several hundreds",
    "several thousands",
]

HEDGES: tuple[Hedge, ...] = get_args(Hedge)


@dataclass(frozen=True, slots=True)
class Value:
    """An interval with the words it was written in.

    `nominal` is the number that "about" and "up to" name without bounding anything by it,
    and None for every other hedge. `unit` is a unit's id. `as_written` is the span of the
    quotation that states the value.
    """

    interval: Interval
    hedge: Hedge | None = None
    nominal: Decimal | None = None
    unit: str | None = None
    as_written: str | None = None


def exactly(number: Decimal) -> Value:
    """A number without a hedge."""
    return Value(Interval.point(number))


def hedged(hedge: Hedge, number: Decimal) -> Value:
    """What `hedge` makes of one number; for the orders of magnitude, of the unit counted in.

    `hedged("tens", 10**9)` is [10, 100) thousand million. Raises ValueError for "between",
    which takes two numbers.
    """
    match hedge:
        case "more than":
            return Value(Interval.above(number), hedge)
        case "at least":
            return Value(Interval.above(number, strictly=False), hedge)
        case "less than" | "nearly":
            return Value(Interval.below(number), hedge)
        case "at most":
            return Value(Interval.below(number, strictly=False), hedge)
        case "about" | "up to":
            return Value(Interval.anything(), hedge, nominal=number)
        case "between":
            raise ValueError("'between' takes two numbers")
        case _:
            low, high = MAGNITUDES[hedge]
            return Value(Interval(low * number, high * number, high_open=True), hedge)


def between(
    low: Decimal, high: Decimal, *, low_open: bool = False, high_open: bool = False
) -> Value:
    """From `low` to `high`. Raises ValueError when nothing lies between."""
    return Value(Interval(low, high, low_open, high_open), "between")


def parse_value(written: str) -> Value:
    """Read the compact notation. Raises ValueError with a message for its author."""
    if len(written) > _LONGEST:
        raise ValueError(f"a value has at most {_LONGEST} signs, this one has {len(written)}")
    found = _NOTATION.fullmatch(written.strip())
    if found is None:
        raise ValueError(f"{written!r} is not a value")
    scale = Decimal(1).scaleb(int(found["power"])) if found["power"] else Decimal(1)
    if found["magnitude"]:
        return hedged(found["magnitude"], scale)  # type: ignore[arg-type]
    if found["low"]:
        return between(
            _number(found["low"], scale),
            _number(found["high"], scale),
            low_open=found["left"] == "(",
            high_open=found["right"] == ")",
        )
    number = _number(found["number"], scale)
    return hedged(_SIGNS[found["sign"]], number) if found["sign"] else exactly(number)


def _number(digits: str, scale: Decimal) -> Decimal:
    """Exact at any length: `Decimal.__mul__` would round to the context's 28 digits."""
    return Decimal(digits) if scale == 1 else Decimal(f"{digits}E{scale.adjusted()}")


MAGNITUDES: dict[str, tuple[int, int]] = {
    "tens": (10, 100),
    "hundreds": (100, 1000),
    "thousands": (1000, 10_000),
    "several tens": (20, 100),
    "several hundreds": (200, 1000),
    "several thousands": (2000, 10_000),
}
"""The bounds of each order of magnitude; the upper one is left out."""

_SIGNS: dict[str, Hedge] = {
    ">": "more than",
    ">=": "at least",
    "<": "less than",
    "<=": "at most",
    "~": "about",
    "nearly": "nearly",
    "up to": "up to",
}

_LONGEST = 200
"""Signs of a value's notation: longer numbers are slips, and slow to calculate with."""

_NUMBER = r"-?\d+(?:\.\d+)?"
_NOTATION = re.compile(
    rf"""(?: (?P<sign> >=? | <=? | ~ | nearly\b | up\ to\b )? \s* (?P<number> {_NUMBER} )
        | (?P<left> [\[(] ) \s* (?P<low> {_NUMBER} ) \s*, \s*
          (?P<high> {_NUMBER} ) \s* (?P<right> [\])] )
        | (?P<magnitude> (?:several\ )?(?:tens|hundreds|thousands) )
        ) (?: \s* \* \s* 10\^(?P<power> \d{{1,2}} ) )?""",
    re.VERBOSE | re.ASCII,
)
