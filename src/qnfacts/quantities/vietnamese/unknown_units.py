"""Vietnamese numbers before a sign of a unit that is not known."""

from qnfacts.quantities.machine.sentences import Sentence
from qnfacts.quantities.vietnamese.number import Number


def has_unknown_unit(s: Sentence, _: int, read: Number) -> bool:
    """Whether a sign of no unit that is known follows: "90 mmHg", "30 kWp"."""
    sign = s.tokens[read.end]
    if read.unit is not None or not sign.is_word:
        return False
    if sign.is_upper and sign.key not in _SIGNS:
        return False
    if sign.key in _SIGNS or not sign.text.isascii():
        return sign.key in _SIGNS
    inner = sign.text[0].islower() and not sign.text.islower()
    return inner or (len(sign.key) > 1 and _VOWELS.isdisjoint(sign.key))


_SIGNS = frozenset({"mmol", "µmol", "mol", "kcal", "lux", "bar", "psi", "atm", "iu", "ui"}) | {
    "rpm", "us", "cent", "cents",
}  # fmt: skip
_VOWELS = frozenset("aeiouy")
