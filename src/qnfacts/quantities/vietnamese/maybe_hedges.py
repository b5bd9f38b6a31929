"""Words before a number that may hedge it, though no hedge is known by them.

A number behind one of them is left unread, for as an exact one it would say more than its text.
"""

from qnfacts.quantities.machine.lexicon import endings, phrases
from qnfacts.quantities.machine.sentences import Sentence
from qnfacts.quantities.vietnamese.number_words import NUMBER_WORDS


def may_be_hedged(s: Sentence, i: int) -> bool:
    """Whether the words before token i may hedge the number that begins there.

    A word that is said twice may do so too: "xêm xêm 500"; and so may a limit some words before
    it: "tối đa mỗi người 2 vé".
    """
    return bool(_MAYBE.before(s.keys, i)) or _is_said_twice(s, i - 1) or _is_limited(s, i)


def _is_limited(s: Sentence, i: int) -> bool:
    """Whether "tối đa" or "tối thiểu" stands in the clause before token i; a wage may be so named.

    One right before a number is its hedge.
    """
    for at in range(i - 2, max(i - _FAR, 0) - 1, -1):
        if not s.tokens[at + 1].is_word:
            return False
        if s.keys[at] == "tối" and s.keys[at + 1] in ("đa", "thiểu"):
            return s.keys[at - 1] != "lương"
    return False


def _is_said_twice(s: Sentence, i: int) -> bool:
    """Whether token i is a word in small letters, no number, and the second of two."""
    token = s.tokens[i]
    if not token.is_word or token.text != token.key or token.key in NUMBER_WORDS:
        return False
    return s.keys[i - 1] == token.key != s.keys[i - 2]


_FAR = 9
_PARTED = ", ".join(
    f"{hedge} {word}"
    for hedge in ("gần", "khoảng", "chừng", "hơn", "trên", "ngót")
    for word in phrases("gấp, được, đủ, cả, đạt, mức, mốc, ngưỡng, con số, là, đúng, tròn")
)
"""Hedges with a word behind them that may part them from their number."""

_COLLOQUIAL = """
    tròm trèm, trờm trèm, xêm xêm, sêm sêm, na ná, mấp mé, ngấp nghé, lấp ló, xê xích, nhỉnh,
    trạc, ngoài, quanh, xung quanh, loanh quanh, lối, đâu, đâu đó, đâu như, nghe đâu, có lẽ,
    hình như, dường như, chắc, chắc cũng, chắc phải, cũng phải, phải đến, phải tới, dễ đến, dễ tới,
    dễ có, dễ cũng, dễ phải, sắp, sắp đạt, sắp tới mốc, sát, sát mốc, sát mức, sát ngưỡng,
    sát con số, suýt, suýt chạm, suýt đạt, gần chạm, gần cán, gần bằng, gần hết,
    tiệm cận mốc, tiệm cận mức, tiệm cận ngưỡng,
    gần như là, gần như đạt, hầu như, hầu như là, xem như, coi như, không ít, không ít hơn là,
    hơn hẳn, dưới cả, hụt, già, non nửa, không kém gì
    """
_MISSPELT = """
    hon, hơm, tren, trên duoi, duoi, gan, gân, gằn, khoang, khỏan, khoãng, khoản chừng, it nhat,
    ít nhât, it nhất, toi da, tối da, toi thieu, khong qua, khong duoi, vuot, vược, vựơt, xap xi,
    sấp xỉ, sấp sỉ, xấp sỉ, xắp xỉ, xấp xĩ, suýt sát, xuýt xoát, suýt xoát, sít soát, uoc, uoc tinh,
    uoc dat, len toi, len den, chua day, chua den, chua toi, nhieu hon, it hon, ngot, ngọt nghét
    """
_ENGLISH = """
    more than, no more than, not more than, less than, no less than, not less than, fewer than,
    greater than, higher than, lower than, at least, at most, about, around, nearly, almost, over,
    under, above, below, beyond, up to, as many as, as much as, close to, just over, just under,
    approximately, approx, roughly, circa, some, an estimated, estimated, exceeding, in excess of,
    maximum, minimum, max, min, well over, only about, within, not exceeding
    """

_MAYBE = endings(
    f"{_PARTED}, {_COLLOQUIAL}, {_MISSPELT}, {_ENGLISH}",
    but="""
    ở đâu, từ đâu, đến đâu, bắt đầu, bên ngoài, nước ngoài, ra ngoài, phía ngoài, sau gan,
    bệnh gan, viêm gan, ung thư gan, xơ gan, ghép gan
    """,
)
"""Words of speech, words without their marks or misspelt, and hedges of English."""
