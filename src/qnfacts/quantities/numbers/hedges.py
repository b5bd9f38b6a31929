"""The words around a number that say what it proves: hơn, gần, không quá, trở lên.

A stack of hedges proves what its weakest word proves: "ước đạt hơn 500" is an estimate, so it
sets no hard bound, though "hơn" alone would.
"""

from qnfacts.quantities.words.lexicon import Lexicon, by_phrase, endings
from qnfacts.quantities.words.sentences import Found, Sentence
from qnfacts.values.interval import Interval
from qnfacts.values.value import Hedge, Value, hedged


def hedge_words(s: Sentence, i: int) -> Found[Hedge | None]:
    """The hedge that the words from token i on make together."""
    stack: Hedge | None = None
    for _ in range(_MOST_STACKED):
        hedge, end = HEDGES.at(s.keys, i)
        if hedge is None or _IN_OTHER_WORDS.before(s.keys, i + 1):
            break
        stack, i = weakest(stack, hedge) if stack else hedge, end
    return stack, i


def bound_after(s: Sentence, i: int) -> Found[Hedge | None]:
    """The hedge after a number and at most three words of what it counts: "trở lên"."""
    if "trở" not in s.keys[i : i + 4]:
        return None, i
    for after in range(i, i + 4):
        found, end = _AFTER.at(s.keys, after)
        if found is not None:
            return found, end
        if not s.tokens[after].is_word or s.keys[after] == "từ":
            break
    return None, i


def weakest(a: Hedge, b: Hedge) -> Hedge:
    """The hedge that claims no more than either; "about" where one bounds below, one above."""
    for one_way in (("about",), ("up to",), _LOWER_BOUNDS, _UPPER_BOUNDS):
        found = [hedge for hedge in one_way if hedge in (a, b)]
        if found and (len(one_way) == 1 or {a, b} <= set(one_way)):
            return found[0]
    return "about"


def with_hedge(hedge: Hedge, read: Value) -> Value:
    """The value of a number, a range or an order of magnitude under a hedge.

    Only the near end of a range bounds anything. "khoảng" before a range says no more than
    that it is one.
    """
    number = read.interval.exact
    if number is not None:
        return hedged(hedge, number)
    if hedge == "about" and read.hedge is not None:
        return read
    end = read.interval.low if hedge in _LOWER_BOUNDS else read.interval.high
    if hedge in ("about", "up to") or end is None:
        return Value(Interval.anything(), hedge)
    return hedged(hedge, end)


_MOST_STACKED = 3
_LOWER_BOUNDS: tuple[Hedge, ...] = ("at least", "more than")
_UPPER_BOUNDS: tuple[Hedge, ...] = ("at most", "less than", "nearly")

HEDGES: Lexicon[Hedge] = Lexicon(
    by_phrase(
        {
            "more than": """
                hơn, trên, vượt, vượt trên, vượt quá, vượt mức, vượt mốc, vượt ngưỡng,
                vượt con số, trên mức, trên ngưỡng, quá, hơn gấp, >
                """,
            "at least": """
                ít nhất, ít nhất là, tối thiểu, tối thiểu là, chí ít, ít ra, không dưới,
                không kém, không kém hơn, không ít hơn, không thấp hơn, không nhỏ hơn,
                không thua, ≥, >=
                """,
            "less than": """
                dưới, chưa đầy, chưa tới, chưa đến, chưa đạt, chưa được, không tới, không đến,
                không đầy, không đạt, dưới mức, dưới ngưỡng, <
                """,
            "at most": """
                không quá, không vượt, không vượt quá, không được vượt quá, không được quá,
                không hơn, không trên, không cao hơn, không nhiều hơn, không lớn hơn, chưa quá,
                chưa vượt, chưa vượt quá, tối đa, tối đa là, nhiều nhất, nhiều nhất là, ≤, <=
                """,
            "nearly": "gần, gần như, gần tới, gần đến, gần đạt, ngót, ngót nghét, non",
            "about": """
                khoảng, khoảng chừng, vào khoảng, tầm, tầm khoảng, cỡ, chừng, độ, xấp xỉ,
                suýt soát, trên dưới, hơn kém, ước, ước đạt, ước tính, ước tính đạt, ước có,
                ước khoảng, ước chừng, áng chừng, phỏng chừng, tiệm cận, ~, ≈
                """,
            "up to": "lên tới, lên đến, có tới, có đến, tăng tới, giảm tới, giảm đến",
        }
    )
)
"""The words that stand before a number."""

_AFTER: Lexicon[Hedge] = Lexicon({"trở lên": "at least", "trở xuống": "at most"})

_IN_OTHER_WORDS = endings("""
    công ước, hiệp ước, quy ước, giao ước, điều ước, mơ ước, nguyện ước, tốc độ, nhiệt độ,
    mức độ, cấp độ, mật độ, trình độ, cường độ, tiến độ, góc độ, nồng độ, vĩ độ, kinh độ,
    chế độ, tọa độ, thang độ, nước non, kể trên, nêu trên, nói trên, bên trên, phía trên,
    bên dưới, phía dưới, kích cỡ
    """)
"""Phrases whose last word is no hedge in them."""
