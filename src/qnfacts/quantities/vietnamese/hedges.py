"""The words around a number that say what it proves: hơn, gần, không quá, trở lên."""

from qnfacts.quantities.machine.hedging import weakest
from qnfacts.quantities.machine.lexicon import Lexicon, by_phrase, endings, phrases
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
    """The hedge after a number and at most some words of what it counts: "trở lên"."""
    if "trở" not in s.keys[i : i + _MOST_COUNTED]:
        return None, i
    for after in range(i, i + _MOST_COUNTED):
        found, end = _AFTER.at(s.keys, after)
        if found is not None:
            return found, end
        if not s.tokens[after].is_word or s.keys[after] == "từ":
            break
    return None, i


def _negated(hedges: str) -> str:
    """The hedges of a list behind each word that turns them."""
    return ", ".join(f"{no} {hedge}" for no in _NEGATIONS for hedge in phrases(hedges))


_NEGATIONS = ("không", "không được", "không thể", "chưa", "chưa được", "chẳng")
NEGATED = endings("không, chưa, chẳng, chả, đừng, không hề, chưa hề, không phải, không còn")
"""Words that turn a hedge behind them, in a way that is not known unless HEDGES has both."""

_MOST_STACKED = 3
_MOST_COUNTED = 6
"""Words, "trở" among them."""

HEDGES: Lexicon[Hedge] = Lexicon(
    by_phrase(
        {
            "more than": """
                hơn, trên, vượt, vượt trên, vượt quá, vượt mức, vượt mốc, vượt ngưỡng,
                vượt con số, trên mức, trên ngưỡng, quá, hơn gấp, lớn hơn, nhiều hơn, >
                """,
            "at least": f"""
                ít nhất, ít nhất là, tối thiểu, tối thiểu là, chí ít, ít ra, không thua, từ đủ,
                {_negated("dưới, kém, kém hơn, ít hơn, thấp hơn, nhỏ hơn")}, ≥, >=
                """,
            "less than": """
                dưới, chưa đầy, chưa tới, chưa đến, chưa đạt, chưa được, không tới, không đến,
                không đầy, không đạt, chưa bằng, không bằng, dưới mức, dưới ngưỡng, ít hơn, <
                """,
            "at most": f"""
                {_negated("quá, vượt, vượt quá, hơn, trên, cao hơn, nhiều hơn, lớn hơn")},
                tối đa, tối đa là, nhiều nhất, nhiều nhất là, ≤, <=
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
    bên dưới, phía dưới, kích cỡ, hàng không, đường không, phòng không, trên không, con số không,
    hoàn thành vượt, đỗ vượt
    """)
"""Phrases whose last word is no hedge in them."""
