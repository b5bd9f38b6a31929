"""A number without its hedges: an amount, a range, a fraction or an order of magnitude."""

from decimal import Decimal
from typing import NamedTuple

from qnfacts.quantities.machine.lexicon import phrases
from qnfacts.quantities.machine.sentences import Sentence
from qnfacts.quantities.machine.tokens import FIGURE
from qnfacts.quantities.vietnamese.amounts import AMOUNT_OPENERS, Amount, amount, one_of_scale
from qnfacts.quantities.vietnamese.fractions import fraction, range_of_fractions
from qnfacts.quantities.vietnamese.number_words import DIGITS, SCALES
from qnfacts.quantities.vietnamese.ranges import (
    LEADS,
    MAGNITUDES,
    led_range,
    magnitude,
    range_from,
    some_more,
)
from qnfacts.quantities.vietnamese.units import MEASURES, per_time, unit
from qnfacts.values.value import Value

NUMBER_OPENERS = AMOUNT_OPENERS | SCALES.openers | MAGNITUDES.openers | LEADS | {FIGURE, "nửa"}
"""The openers of a number."""


class Number(NamedTuple):
    """Tokens[first:end], with the unit. A single number and a range have an amount.

    `value` is a decimal for a single number, a Value for a range, fraction or magnitude.
    """

    value: Decimal | Value
    unit: str | None
    amount: Amount | None
    first: int
    end: int
    by_word: bool = False
    """Whether it is a range with a word between its ends."""

    @property
    def value_is_dashed(self) -> bool:
        """Whether it is a range with a dash between its ends, as a score is."""
        return isinstance(self.value, Value) and self.value.hedge == "between" and not self.by_word

    @property
    def past_number(self) -> int:
        """Where to read on if it counts nothing: before its unit, which may begin a date."""
        return self.amount.after if self.amount else self.end


def number(s: Sentence, i: int, *, hedged: bool) -> Number | None:
    """The number, range, fraction or order of magnitude that token i begins."""
    if s.tokens[i].opener not in NUMBER_OPENERS:
        return None
    read = _number(s, i, hedged=hedged)
    return read and _in_hours(s, read)


def _number(s: Sentence, i: int, *, hedged: bool) -> Number | None:
    if s.keys[i] in MAGNITUDES.openers and (order := magnitude(s, i)) is not None:
        counted, end = unit(s, order[1])
        return Number(order[0], counted, None, i, end)
    if (some := some_more(s, i)) is not None:
        counted, end = unit(s, some[1])
        return Number(some[0], counted, None, i, end)
    if (shares := range_of_fractions(s, i)) is not None:
        return Number(shares[0], None, None, i, shares[1], by_word=True)
    if (share := fraction(s, i, hedged=hedged)) is not None:
        return Number(share[0], None, None, i, share[1])
    single = amount(s, i)
    both = range_from(s, single) if single else led_range(s, i)
    if both is not None:
        (value, upper, by_word), end = both
        return Number(value, upper.unit, upper, i, end, by_word=by_word)
    single = single or one_of_scale(s, i, hedged=hedged)
    if single is None:
        return None
    read, end = single
    return Number(read.numeral.number, read.unit, read, i, end)


def _in_hours(s: Sentence, read: Number) -> Number:
    """The number with hours as its unit, where they are a time that something takes."""
    if s.keys[read.end] != "giờ" or read.unit is not None or read.amount is None:
        return read
    if s.tokens[read.end + 1].is_figure:
        return read  # "1 giờ 42 phút" is neither
    high = read.value.interval.high if isinstance(read.value, Value) else read.value
    lasts = s.keys[read.end + 1] in _LASTING or _lasts(s, read.first)
    lasts = lasts or per_time(s, read.end + 1)[0] is not None
    if not (lasts or (high is not None and high > _DAY)):
        return read
    per, end = per_time(s, read.end + 1)
    return read._replace(unit=f"hour/{per}" if per else "hour", end=end)


def _lasts(s: Sentence, i: int) -> bool:
    """Whether the words before token i say that something takes time: "suốt gần 20 giờ"."""
    before = s.keys[i - 1]
    if before in _DURING:
        return True
    return before in _ONE_HEDGE and s.keys[i - 2] in _DURING


def goes_on(s: Sentence, read: Number) -> bool:
    """Whether a number may not be all: "1,2 Tr", "một mét bảy", "cao 1m3", "13." and "000"."""
    after = s.tokens[read.end]
    if after.key in _SHORT_SCALES and after.is_word:
        return True
    if read.unit is None and (after.text in _UNKNOWN_UNITS or _is_price(s, read)):
        return True
    if read.unit in ("second", "minute") and after.is_figure and not after.glued:
        return True  # "12 giây 31"
    if read.unit in MEASURES and read.unit != "percent":
        if after.key in DIGITS and after.text == after.key and after.key not in _ALSO_OTHER_WORDS:
            return True
        if after.text in ("2", "3") and read.unit in _LENGTHS and not after.glued:
            return True
        if after.is_figure and len(after.key) < _GROUP and not s.tokens[read.end + 1].is_word:
            return True  # "1 tấn 2,"
        if read.unit == "cubic-metre" and s.keys[read.first - 1] in _DIMENSIONS:
            return True
    return s.is_broken(read.end)


def _is_price(s: Sentence, read: Number) -> bool:
    """Whether it is a price without its currency: "5 triệu/lượng"."""
    scaled = read.amount is not None and read.amount.numeral.scale != 0
    return scaled and s.keys[read.end] == "/" and s.tokens[read.end].glued


_DAY = 24
_GROUP = 3
_SHORT_SCALES = frozenset({"n", "k", "tr", "t", "ty", "b"})
_ALSO_OTHER_WORDS = frozenset({"không", "một", "năm", "ba"})
_UNKNOWN_UNITS = frozenset(
    {"W", "V", "A", "Hz", "kHz", "dB", "kVA", "MVA", "cc", "CV", "N", "Pa", "Nm", "nm"}
)
_DIMENSIONS = frozenset({"cao", "dài", "rộng", "sâu"})
_LENGTHS = frozenset({"metre", "kilometre", "centimetre", "millimetre"})
_DURING = frozenset({"trong", "suốt", "vòng", "dài", "mất"})
_ONE_HEDGE = frozenset({"hơn", "gần", "khoảng", "chừng", "tới", "đến", "quá"})
_LASTING = frozenset(
    phrases("qua, tới, liên, liền, đồng, một, mỗi, làm, bay, lái, tiếp, sau, đầu, cuối, trước")
)
