"""Numbers that say something only together with another: rates, prices, exchanges."""

from decimal import Decimal

from qnfacts.quantities.machine.lexicon import words
from qnfacts.quantities.machine.sentences import Sentence
from qnfacts.quantities.vietnamese.amounts import amount
from qnfacts.quantities.vietnamese.number import Number
from qnfacts.quantities.vietnamese.number_words import DIGITS, SCALES
from qnfacts.quantities.vietnamese.units import TIMES
from qnfacts.values.value import Value


def is_base(s: Sentence, i: int, read: Number) -> bool:
    """Whether "trên" says per: "46 ca trên 100.000 trẻ", "lãi trên 1 cổ phiếu"."""
    if s.keys[i] != "trên" or read.first != i + 1 or isinstance(read.value, Value):
        return False
    if not s.tokens[i - 1].is_word:
        return False
    digits = read.value.normalize()
    if digits.as_tuple().digits != (1,) or s.keys[i - 1] in _COUNTING:
        return False
    if digits.adjusted() == 0:
        return read.unit not in TIMES | _OF_GROWTH
    return digits.adjusted() > 1 and _PEOPLE.begins(s.keys, read.end)


def is_of_base(s: Sentence, _: int, read: Number) -> bool:
    """Whether it is counted per so many: "12 bác sĩ/10.000 dân", "46 ca trên 100.000 trẻ"."""
    if read.unit is not None or read.amount is None:
        return False
    for at in range(read.end, read.end + _NOUN):
        if s.keys[at] in ("/", "trên"):
            base = amount(s, at + 1)
            return base is not None and _is_round(base[0].numeral.number)
        if not s.tokens[at].is_word:
            return False
    return False


def is_offered(s: Sentence, _: int, read: Number) -> bool:
    """Whether it is so many for so many: "mua 2 tặng 1", "1 đổi 1"."""
    of = read.amount
    if of is None or not of.is_bare:
        return False
    if s.keys[of.after] in _FOR_ANOTHER:
        return _is_digit(s, of.after + 1)
    return s.keys[of.first - 1] in _FOR_ANOTHER and _is_digit(s, of.first - 2)


def is_priced(s: Sentence, i: int, read: Number) -> bool:
    """Whether it is what a price is of: "610 đồng một lít"."""
    return s.keys[i] == "một" and read.unit is not None and s.keys[i - 1] in _PRICED


def _is_digit(s: Sentence, i: int) -> bool:
    return s.tokens[i].is_figure or s.keys[i] in DIGITS


def _is_round(base: Decimal) -> bool:
    """Whether rates are counted per it: a hundred, a thousand, ten thousand."""
    digits = base.normalize()
    return digits.as_tuple().digits == (1,) and digits.adjusted() > 1


_NOUN = 4
_FOR_ANOTHER = frozenset({"tặng", "đổi", "chọi", "kèm"})
_PRICED = SCALES.openers | {"đồng", "vnd", "usd", "đô"}
_OF_GROWTH = frozenset({"percent", "times", "metre", "kilometre", "tonne"})
_COUNTING = frozenset({"có", "là", "đạt", "đón", "với", "cho", "được", "gồm", "còn", "hơn"})
_PEOPLE = words("dân, người, trẻ, ca, phụ nữ, bà mẹ, hộ, bệnh nhân, giường, km, hecta, ha")
