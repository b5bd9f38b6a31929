"""The recorded value is the one its quotation states: number, hedge, scale and unit."""

from collections.abc import Collection, Iterator
from decimal import Decimal

from qnfacts.check.checked import CheckedFact, CheckedRegistry
from qnfacts.check.checked.finding import Finding
from qnfacts.check.checked.stating import unit_read
from qnfacts.check.stated.numerals import numbers
from qnfacts.problems import Message
from qnfacts.quantities import Reading
from qnfacts.registry.hints import as_scalar
from qnfacts.registry.model import Unit
from qnfacts.values.digits import trimmed_digits
from qnfacts.values.notation import notation
from qnfacts.values.value import MAGNITUDES, Value, same

CODES = (
    "value-not-quoted",
    "hedge-dropped",
    "hedge-changed",
    "scale-changed",
    "unit-not-quoted",
)


def check_value(registry: CheckedRegistry, fact: CheckedFact) -> Iterator[Finding]:
    """The first thing in which the value and its quotation differ."""
    value, unit = fact.value, fact.unit
    if value is None or unit is None or fact.claim:
        return
    start, end = fact.marked or (0, len(fact.quotes[0].words))
    readings = [r for r in fact.quotes[0].readings if r.value and start <= r.start < end]
    ids = registry.vocabulary.read_as(unit)
    readings.sort(key=lambda reading: unit_read(reading) not in ids)
    code, reading = _verdict(value, readings)
    message = _message(code, value, unit, reading, readings)
    yield Finding(code, fact.at("value"), message, _hint(code, reading))


def in_words(value: Value) -> str:
    """A value in a message: "more than 13000", "between 10 and 20"."""
    written = [trimmed_digits(n) if isinstance(n, Decimal) else str(n) for n in numbers(value)]
    low, high = written[0], written[-1]
    if value.hedge is None:
        return low
    hedge = Message(value.hedge)
    if value.hedge in MAGNITUDES:
        return Message("{hedge}, from {low} to less than {high}", hedge=hedge, low=low, high=high)
    if low == high:
        return Message("{hedge} {number}", hedge=hedge, number=low)
    if value.hedge == "about":
        return Message("{hedge} {low} to {high}", hedge=hedge, low=low, high=high)
    return Message("{hedge} {low} and {high}", hedge=hedge, low=low, high=high)


def _verdict(value: Value, readings: Collection[Reading]) -> tuple[str, Reading | None]:
    """How the value differs from the reading that is most like it."""
    for code, alike in (
        ("unit-not-quoted", same),
        ("hedge-dropped" if value.hedge is None else "hedge-changed", _same_numbers),
        ("scale-changed", _same_digits),
    ):
        for reading in readings:
            if reading.value and alike(reading.value, value):
                return code, reading
    return "value-not-quoted", None


def _same_numbers(a: Value, b: Value) -> bool:
    return numbers(a) == numbers(b)


def _same_digits(a: Value, b: Value) -> bool:
    """Whether they are equal but for thousands, millions and so on."""
    x, y = ([n for n in numbers(v) if isinstance(n, Decimal)] for v in (a, b))
    if not x or len(x) != len(y) or not all((*x, *y)):
        return False
    shifts = {p.adjusted() - q.adjusted() for p, q in zip(x, y, strict=True)}
    shift = shifts.pop()
    return not shifts and shift % 3 == 0 and x == [_shifted(q, shift) for q in y]


def _shifted(number: Decimal, power: int) -> Decimal:
    """Exact at any length: `Decimal.scaleb` would round."""
    sign, digits, exponent = number.as_tuple()
    return Decimal((sign, digits, int(exponent) + power))


def _message(
    code: str, value: Value, unit: Unit, reading: Reading | None, readings: Collection[Reading]
) -> str:
    recorded = in_words(value)
    if not readings:
        return Message(
            "recorded is {value}; the first quotation states no quantity", value=recorded
        )
    if reading is None:
        read = ", ".join(f"“{reading.text}”" for reading in readings)
        return Message(
            "recorded is {value}; the first quotation states {read}", value=recorded, read=read
        )
    words = reading.text
    if code != "unit-not-quoted":
        return Message(
            "recorded is {value}; the quotation states “{words}”", value=recorded, words=words
        )
    if counted := unit_read(reading):
        return Message(
            "recorded in {unit}; “{words}” counts {counted}",
            unit=unit.id,
            words=words,
            counted=counted,
        )
    return Message(
        "recorded in {unit}; “{words}” names no unit that the registry knows",
        unit=unit.id,
        words=words,
    )


def _hint(code: str, reading: Reading | None) -> str:
    """What to write instead, where the quotation states the number with another hedge or scale."""
    if code in _HINTS or reading is None or reading.value is None:
        return _HINTS[code]
    return Message(
        "As the quotation states it, write {meant}.", meant=as_scalar(notation(reading.value))
    )


_HINTS = {
    "value-not-quoted": "Record what it states, or put the quotation first that states the value.",
    "unit-not-quoted": "Correct the unit, quote it too, or add the source's word to its `forms`.",
}
