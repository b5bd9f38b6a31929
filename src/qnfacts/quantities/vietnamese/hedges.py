"""The words around a number that say what it proves: hơn, gần, không quá, trở lên."""

from qnfacts.quantities.machine.hedging import weakest
from qnfacts.quantities.machine.lexicon import Lexicon, by_phrase, endings
from qnfacts.quantities.machine.sentences import Found, Sentence
from qnfacts.values.value import Hedge


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


_MOST_STACKED = 3

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
