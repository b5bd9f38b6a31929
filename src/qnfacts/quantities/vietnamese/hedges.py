"""The words around a number that say what it proves: hơn, gần, không quá, trở lên."""

from qnfacts.quantities.machine.hedging import opening_of_tag, weakest
from qnfacts.quantities.machine.lexicon import Lexicon, by_phrase, endings, phrases, words
from qnfacts.quantities.machine.sentences import Found, Sentence
from qnfacts.values.value import Hedge


def hedge_words(s: Sentence, i: int) -> Found[Hedge | None]:
    """The hedge that the words from token i on make together."""
    stack: Hedge | None = None
    for _ in range(_MOST_STACKED):
        if s.keys[i] == ">" and opening_of_tag(s, i) < i:
            break
        hedge, end = HEDGES.at(s.keys, i)
        if hedge is None or IN_OTHER_WORDS.before(s.keys, i + 1):
            break
        stack, i = weakest(stack, hedge) if stack else hedge, end
    return stack, i


def bound_after(s: Sentence, i: int) -> Found[Hedge | None]:
    """The hedge after a number and at most some words of what it counts: "trở lên"."""
    if s.keys[i] == "hoặc":
        return _OR_MORE.at(s.keys, i)
    if "trở" not in s.keys[i : i + _MOST_COUNTED]:
        return None, i
    for after in range(i, i + _MOST_COUNTED):
        found, end = _AFTER.at(s.keys, after)
        if found is not None:
            return found, end
        if not s.tokens[after].is_word or s.keys[after] == "từ":
            break
    return None, i


def is_negated(s: Sentence, i: int) -> bool:
    """Whether a negation up to some words before token i may turn the hedge that begins there.

    "không được trả thấp hơn 85%", "chưa bao giờ dưới 2%": "never" reaches into a new clause. One
    that HEDGES has with its hedge, such as "không dưới", is part of the hedge; it may
    turn the next one too: "không được ít hơn 3 và nhiều hơn 7".
    """
    if s.keys[i - 1] in _AND and s.keys[i] not in _NEGATING:
        return any(s.keys[at] in _NEGATING for at in range(max(i - _FARTHEST, 0), i - 1))
    clause = True
    for at in range(i - 1, max(i - _FARTHEST, 0) - 1, -1):
        if not s.tokens[at].is_word:
            return False
        clause = clause and s.keys[at] not in _NEW_CLAUSE
        if s.keys[at] in _NEGATING and (clause or s.keys[at + 1] in _EVER):
            other = _NO_NEGATION.begins(s.keys, at) or IN_OTHER_WORDS.before(s.keys, at + 1)
            return not other and i - at <= _REACHES.get(s.keys[at + 1], _NEAR)
    return False


def _negated(hedges: str) -> str:
    """The hedges of a list behind each word that turns them."""
    return ", ".join(f"{no} {hedge}" for no in _NEGATIONS for hedge in phrases(hedges))


def _at(hedges: str) -> str:
    """The hedges of a list before the words for a mark that a number sets."""
    return ", ".join(f"{hedge} {mark}" for hedge in phrases(hedges) for mark in LEVELS)


def _than(adjectives: str) -> str:
    """The comparatives of a list of adjectives."""
    return ", ".join(f"{adjective} hơn" for adjective in phrases(adjectives))


_MORE = "cao, dài, rộng, xa, nặng, sâu, dày, to, già, đông, mạnh, nhanh, đắt, muộn, tốt"
_LESS = """
    thấp, nhỏ, kém, ngắn, hẹp, bé, nhẹ, gần, nông, mỏng, trẻ, yếu, chậm, rẻ, sớm, thưa, xấu
    """
COMPARATIVES: Lexicon[Hedge] = Lexicon(
    by_phrase({"more than": _than(_MORE), "less than": _than(_LESS)})
)
"""Words before a number that bounds something, or says by how much two things differ."""

_NEGATIONS = ("không", "không được", "không thể", "chưa", "chưa được", "chẳng")
LEVELS = ("mức", "mốc", "ngưỡng", "con số")
_AND = frozenset({"và", "hoặc", "hay"})
_NEGATING = frozenset({"không", "chưa", "chẳng", "chả", "đừng"})
_NEW_CLAUSE = frozenset(phrases("và, nhưng, mà, thì, song, hoặc, nên, vì, do, để, khi, nếu, với"))
_NO_NEGATION = words("""
    không khí, không gian, không quân, không chỉ, không những, không kể, chưa kể, không tính,
    chưa tính, không phận, không lưu, không gồm, chưa gồm, không bao gồm, chưa bao gồm
    """)
_NEAR, _FAR, _FARTHEST = 3, 5, 8
_EVER = frozenset({"bao", "khi", "lúc", "từng"})
_REACHES = {
    **dict.fromkeys(_EVER, _FARTHEST), **dict.fromkeys(("được", "thể", "ai"), _FAR),
    "có": 2, "còn": 2,
}  # fmt: skip
"""How far before a hedge a negation may stand, by the word behind it.

In "không còn xã nào dưới 15 tiêu chí" it says that there is none.
"""

_MOST_STACKED = 3
_MOST_COUNTED = 6
"""Words, "trở" among them."""

HEDGES: Lexicon[Hedge] = Lexicon(
    by_phrase(
        {
            "more than": f"""
                hơn, trên, vượt, vượt trên, vượt quá, quá, hơn gấp, lớn hơn, nhiều hơn, >,
                {_at("hơn, trên, vượt, vượt qua, vượt quá, vượt lên trên")}
                """,
            "at least": f"""
                ít nhất, ít nhất là, ít nhất bằng, ít nhất phải, ít nhất phải bằng,
                ít nhất phải đạt, ít nhất phải có, phải ít nhất, tối thiểu, tối thiểu là,
                tối thiểu bằng, tối thiểu phải, tối thiểu phải bằng, tối thiểu phải đạt,
                tối thiểu phải có, chí ít, ít ra, không thua, từ đủ,
                hơn hoặc bằng, lớn hơn hoặc bằng, cao hơn hoặc bằng, nhiều hơn hoặc bằng,
                trên hoặc bằng, bằng hoặc hơn, bằng hoặc lớn hơn, bằng hoặc cao hơn,
                {_negated("dưới, kém, ít hơn")}, {_negated(_than(_LESS))}, ≥, >=
                """,
            "less than": f"""
                dưới, chưa đầy, chưa tới, chưa đến, chưa đạt, chưa được, không tới, không đến,
                không đầy, không đạt, chưa bằng, không bằng, chưa đủ, không đủ, ít hơn, <,
                {_at("dưới, xuống dưới, chưa đến, chưa tới, chưa đạt, không đạt")}
                """,
            "at most": f"""
                {_negated("quá, vượt, vượt quá, hơn, trên, nhiều hơn, lớn hơn")},
                {_negated(_than(_MORE))}, nhỏ hơn hoặc bằng, ít hơn hoặc bằng,
                thấp hơn hoặc bằng, dưới hoặc bằng, bằng hoặc nhỏ hơn, bằng hoặc thấp hơn,
                tối đa, tối đa là, tối đa bằng, nhiều nhất, nhiều nhất là, ≤, <=
                """,
            "nearly": "gần, gần như, gần gấp, gần tới, gần đến, gần đạt, ngót, ngót nghét, non",
            "about": f"""
                khoảng, khoảng chừng, khoảng gấp, vào khoảng, tầm, tầm khoảng, cỡ,
                chừng, độ, xấp xỉ, suýt soát, trên dưới, hơn kém, ước, ước đạt, ước tính,
                ước tính đạt, ước có, ước khoảng, ước chừng, áng chừng, phỏng chừng, tiệm cận, ~, ≈,
                {_at("khoảng, quanh, xung quanh, xoay quanh, cỡ, tầm")}
                """,
            "up to": "lên tới, lên đến, có tới, có đến, tăng tới, giảm tới, giảm đến",
        }
    )
)
"""The words that stand before a number."""

_AFTER: Lexicon[Hedge] = Lexicon({"trở lên": "at least", "trở xuống": "at most"})

_OR_MORE: Lexicon[Hedge] = Lexicon(
    by_phrase({"at least": "hoặc hơn, hoặc cao hơn, hoặc nhiều hơn", "at most": "hoặc ít hơn"})
)

IN_OTHER_WORDS = endings("""
    công ước, hiệp ước, quy ước, giao ước, điều ước, mơ ước, nguyện ước, tốc độ, nhiệt độ,
    mức độ, cấp độ, mật độ, trình độ, cường độ, tiến độ, góc độ, nồng độ, vĩ độ, kinh độ,
    chế độ, tọa độ, thang độ, biên độ, niên độ, thái độ, quá độ, khẩu độ, tung độ, hoành độ,
    cao độ, phong độ, điều độ, hạn độ, nước non, kể trên, nêu trên, nói trên, bên trên, phía trên,
    bên dưới, phía dưới, kích cỡ, quần cỡ, áo cỡ, giày cỡ, dép cỡ, mũ cỡ, hàng không, đường không,
    phòng không, trên không, con số không,
    hoàn thành vượt, đỗ vượt
    """)
"""Phrases whose last word is no hedge in them."""
