"""Orders of magnitude: "hàng chục tỷ đồng" lies in [10, 100) billion, "vài trăm" in [200, 1000)."""

from decimal import Decimal

from qnfacts.quantities.numbers.numerals import scale_words
from qnfacts.quantities.words.lexicon import Lexicon
from qnfacts.quantities.words.sentences import Found, Sentence
from qnfacts.values.value import Hedge, Value, hedged


def magnitude(s: Sentence, i: int) -> Found[Value] | None:
    """The order of magnitude that token i begins.

    The first scale word is the order, the others what it counts. What is beyond thousands is
    split: "hàng vạn" is tens of thousands, "hàng triệu" thousands of thousands.
    """
    orders, end = MAGNITUDES.at(s.keys, i)
    if orders is None:
        return None
    powers, end = scale_words(s, end)
    if not powers:
        return None
    order = 1 if powers[0] == _TEN_THOUSAND else min(powers[0], len(orders))
    unit = Decimal(1).scaleb(sum(powers) - order)
    return hedged(orders[order - 1], unit), end


_TEN_THOUSAND = 4
_TENS: tuple[Hedge, ...] = ("tens", "hundreds", "thousands")
_SEVERAL: tuple[Hedge, ...] = ("several tens", "several hundreds", "several thousands")
MAGNITUDES: Lexicon[tuple[Hedge, ...]] = Lexicon(
    {"hàng": _TENS, "vài": _SEVERAL, "vài ba": _SEVERAL, "mấy": _SEVERAL}
)
