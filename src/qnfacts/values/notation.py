"""The compact notation that people write values in.

| written              | means                                             |
| -------------------- | ------------------------------------------------- |
| `437`, `99.8`        | exactly this                                      |
| `>13000`, `>=13000`  | more than, at least                               |
| `<500`, `<=500`      | less than, at most                                |
| `nearly 500`         | below 500, and the source says that it is near    |
| `~640`               | about 640: no hard bound                          |
| `up to 640`          | a peak the source names: no hard bound            |
| `[10, 20)`           | between; a round bracket leaves its end out       |
| `~[500, 600]`        | about 500 to 600: neither end is a bound          |
| `tens`, `several hundreds` | an order of magnitude: [10, 100), [200, 1000) |
| `1/3`, `>1/3`        | a third, more than a third                        |

Each but a fraction may be followed by `* 10^9`, which multiplies every number in it.
"""

import re
from decimal import Decimal

from qnfacts.problems import Message
from qnfacts.values.digits import trimmed_digits
from qnfacts.values.fraction import fraction_at, quotient
from qnfacts.values.value import MAGNITUDES, Hedge, Value, between, exactly, hedged, with_hedge


def parse_value(written: str) -> Value:
    """Read the compact notation. Raises ValueError with a message for its author."""
    if len(written) > _LONGEST:
        raise ValueError(
            Message(
                "a value has at most {most} signs, this one has {length}",
                most=_LONGEST,
                length=len(written),
            )
        )
    given = written.strip()
    found = _FRACTION.fullmatch(given) or _NOTATION.fullmatch(given)
    if found is None:
        raise ValueError(Message("{written!r} is not a value", written=written))
    if found.re is _FRACTION:
        share = Value(quotient(Decimal(found["above"]), Decimal(found["below"])))
        return with_hedge(_SIGNS[found["sign"]], share) if found["sign"] else share
    scale = Decimal(1).scaleb(int(found["power"])) if found["power"] else Decimal(1)
    if found["magnitude"]:
        return hedged(found["magnitude"], scale)  # type: ignore[arg-type]
    if found["low"]:
        range_ = between(
            _number(found["low"], scale),
            _number(found["high"], scale),
            low_open=found["left"] == "(",
            high_open=found["right"] == ")",
        )
        return with_hedge("about", range_) if found["about"] else range_
    number = _number(found["number"], scale)
    return hedged(_SIGNS[found["sign"]], number) if found["sign"] else exactly(number)


def notation(value: Value) -> str:
    """The shortest notation that `parse_value` makes an equal value of, unit and words aside."""
    low, high, hedge = value.interval.low, value.interval.high, value.hedge
    if hedge in MAGNITUDES:
        return _magnitude(hedge, low or Decimal(0))
    named = (_digits(number) for number in (value.nominal, low, high) if number is not None)
    ends = list(dict.fromkeys(named))
    sign = "" if hedge in (None, "between") else _WRITTEN[hedge]
    if len(ends) == 1:
        return f"{sign} {ends[0]}" if sign.isalpha() or " " in sign else sign + ends[0]
    left, right = "(" if value.interval.low_open else "[", ")" if value.interval.high_open else "]"
    return f"{sign}{left}{', '.join(ends)}{right}"


def _number(digits: str, scale: Decimal) -> Decimal:
    """Exact at any length: `Decimal.__mul__` would round to the context's 28 digits."""
    return Decimal(digits) if scale == 1 else Decimal(f"{digits}E{scale.adjusted()}")


def _digits(number: Decimal) -> str:
    share = fraction_at(number)
    return trimmed_digits(number) if share is None else f"{share.numerator}/{share.denominator}"


def _magnitude(hedge: Hedge, low: Decimal) -> str:
    power = low.adjusted() - Decimal(MAGNITUDES[hedge][0]).adjusted()
    return f"{hedge} * 10^{power}" if power else hedge


_SIGNS: dict[str, Hedge] = {
    ">": "more than",
    ">=": "at least",
    "<": "less than",
    "<=": "at most",
    "~": "about",
    "nearly": "nearly",
    "up to": "up to",
}
_WRITTEN = {hedge: sign for sign, hedge in _SIGNS.items()}

_LONGEST = 200
"""Signs of a value's notation: longer numbers are slips, and slow to calculate with."""

_NUMBER = r"-?\d+(?:\.\d+)?"
_SIGN = r"(?P<sign> >=? | <=? | ~ | nearly\b | up\ to\b )? \s*"
_NOTATION = re.compile(
    rf"""(?: {_SIGN} (?P<number> {_NUMBER} )
        | (?P<about> ~ )? \s* (?P<left> [\[(] ) \s* (?P<low> {_NUMBER} ) \s*, \s*
          (?P<high> {_NUMBER} ) \s* (?P<right> [\])] )
        | (?P<magnitude> (?:several\ )?(?:tens|hundreds|thousands) )
        ) (?: \s* \* \s* 10\^(?P<power> \d{{1,2}} ) )?""",
    re.VERBOSE | re.ASCII,
)
_FRACTION = re.compile(
    rf"{_SIGN} (?P<above> -?[1-9]\d{{0,5}} ) / (?P<below> [1-9]\d{{0,5}} )", re.VERBOSE | re.ASCII
)
