"""Vietnamese words around a number in an English passage that hedge it or give it its scale.

What they say is read in Vietnamese passages. Here they keep a number from being read as exact.
"""

from qnfacts.quantities.machine.lexicon import endings, words
from qnfacts.quantities.machine.sentences import Sentence


def is_hedged(s: Sentence, start: int, end: int) -> bool:
    """Whether such words stand before or behind tokens[start:end]: "hơn 13", "6 tuổi trở lên"."""
    if is_bounded(s, start):
        return True
    behind = range(end, end + _FARTHEST)
    if _BEHIND.openers.isdisjoint(s.keys[end : behind.stop]):
        return False
    return any(_BEHIND.begins(s.keys, k) for k in behind)


def is_bounded(s: Sentence, i: int) -> bool:
    """Whether such words stand before token i, or before what names its date: "sau năm 2025"."""
    return _BEFORE.before(s.keys, i - (s.keys[i - 1] in _CALENDAR)) is not None


_FARTHEST = 4
_BEFORE = endings("""
    hơn, trên, quá, vượt, gần, ngót, dưới, khoảng, chừng, tầm, cỡ, độ, xấp xỉ, ước, ước tính,
    ước đạt, đạt, chưa, chưa đầy, tới, đến, từ, tối đa, tối thiểu, ít nhất, nhiều nhất, không,
    hàng, vài, mấy, suýt, ngoài, trước, sau, bình quân, trung bình, so với, kể từ, cách đây
    """)
_BEHIND = words("trở lên, trở xuống, trở đi, trở về, nghìn, ngàn, triệu, tỷ, tỉ, trăm, chục, vạn")
_CALENDAR = frozenset({"năm", "tháng", "ngày", "quý"})
