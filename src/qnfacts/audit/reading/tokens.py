"""Words of a text as they are compared.

Case makes no difference, nor the endings of English words, nor where a Vietnamese syllable bears
its tone. Texts without diacritics are compared without: `marked` says whether a text has them.
"""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from qnfacts.text.folding import fold


class Token(NamedTuple):
    """A word or number by its key, and where it stands."""

    key: str
    start: int
    end: int


def tokens(text: str, span: tuple[int, int], *, marked: bool) -> Iterator[Token]:
    """The words of a piece of a text."""
    before: Token | None = None
    for found in WORD.finditer(text, *span):
        word = key(found[0], marked=marked)
        if before is not None:
            if word == _NUMBER[marked] and before.key in _DIGITAL[marked]:
                word = _AS_DIGITAL
            if word == "sao" and before.key in _GRADES[marked]:
                before = before._replace(key=_GRADES[marked][before.key])
            yield before
        before = Token(word, *found.span())
    if before is not None:
        yield before


@lru_cache(maxsize=20_000)
def keys(text: str, *, marked: bool) -> tuple[str, ...]:
    """The keys of all words of a text."""
    return tuple(token.key for token in tokens(text, (0, len(text)), marked=marked))


def has_marks(text: str) -> bool:
    """Whether a text is written with the letters of Vietnamese."""
    return _MARKED.search(text) is not None


@lru_cache(maxsize=200_000)
def key(word: str, *, marked: bool) -> str:
    """What a word is compared by."""
    folded = fold(word)
    folded = _NUMBERS.get(folded, folded)
    if _SYLLABLE.fullmatch(folded):
        short = _FINAL_Y.sub("i", folded)
        return f"{short}{_marks(word)}" if marked else short
    if not folded.isalpha():
        return folded
    for ending in ("ing", "ed", "ies", "es", "s"):
        if folded.endswith(ending) and len(folded) > len(ending) + 2:
            folded = folded.removesuffix(ending)
            break
    return folded.rstrip("ey")[:_STEM]


def _marks(word: str) -> str:
    """The marks of a syllable, in one order wherever they stand."""
    parts = unicodedata.normalize("NFD", word.casefold().replace("đ", "d\u0335"))
    return "".join(sorted(part for part in parts if not part.isalnum()))


def is_syllable(word: str) -> bool:
    """Whether a word without marks may be Vietnamese."""
    return _SYLLABLE.fullmatch(word) is not None


def is_content(word: str, *, marked: bool) -> bool:
    """Whether a word, by its key, says what a sentence is about."""
    return len(word) > 1 and not word.isdecimal() and word not in FUNCTION_WORDS[marked]


WORD = re.compile(r"[^\W_]+")
_MARKED = re.compile(r"[ăâđêôơưĂÂĐÊÔƠƯà-ãè-êìíò-õùúýÀ-ÃÈ-ÊÌÍÒ-ÕÙÚÝ\u1ea0-\u1ef9ĩũĨŨ]")
_STEM = 5
_FINAL_Y = re.compile(r"(?<=[hklmst])y\Z")
_SYLLABLE = re.compile(
    r"(?:ngh?|nh|gh|gi|kh|ph|th|tr|ch|qu|[bcdghklmnpqrstvx])?"
    r"[aeiouy]{1,3}(?:ch|nh|ng|[cmnpt])?"
)
"""The shape of a Vietnamese syllable without its marks."""
_CARDINALS = "one two three four five six seven eight nine ten eleven twelve"
_ORDINALS = "first second third fourth fifth sixth seventh eighth ninth tenth"
_NUMBERS = {
    word: str(number)
    for words in (_CARDINALS, _ORDINALS)
    for number, word in enumerate(words.split(), 1)
} | {f"{n}{ending}": str(n) for n in range(1, 60) for ending in ("st", "nd", "rd", "th")}
_NUMBERS |= {"producer": "maker", "producers": "maker"}  # not of one stem with "products"
_NUMBERS |= {"residents": "popul", "inhabitants": "popul"}

_SMALL = ("một", "hai", "ba", "bốn", "năm")
_GRADES = {
    marked: {key(w, marked=marked): str(n) for n, w in enumerate(_SMALL, 1)}
    for marked in (False, True)
}
_AS_DIGITAL = key("digital", marked=True)
_NUMBER = {marked: key("số", marked=marked) for marked in (False, True)}
_DIGITAL = {
    marked: {
        key(word, marked=marked)
        for word in ("tế", "đổi", "tầng", "đồ", "lịch", "năng", "quyền", "nghệ", "đại")
    }
    for marked in (False, True)
}
"""The word that means "number" alone, and the words behind which it means "digital"."""
_FUNCTION_WORDS = """
    the a an of and or in on at to for from by with as is are was were be been being has have had
    that which who whose this these those it its they their them there here than then so such
    into over under about around nearly almost some more most less least fewer up only just also
    alone already now today currently still all both each every per out not no one we our you your
    he she his her i my will would can could may might do does did done while when where what how
    during between after before until since within without against among across other another
    much many few several whole total number numbers altogether according made make makes say says
    said year years month months day days date time percent per cent million billion thousand
    hundred trillion dong local various
    là và của có các những được đã đang sẽ cho với trong ngoài trên dưới tại ở từ đến tới vào ra
    do bởi theo về để mà thì cũng như này đó kia ấy khi nếu vì nên hay hoặc hơn gần khoảng chừng
    ít nhất nhiều tối đa tối thiểu không chỉ riêng tính còn lại rất nay hiện giờ năm tháng ngày
    quý tuần giai đoạn kỳ cả toàn mỗi hằng hàng một hai số lượng tổng gồm bao đạt lên xuống qua
    bằng so sau trước giữa phần trăm nghìn triệu tỷ tỉ đồng con cái chiếc thêm nữa đều vẫn bị việc
    trong đó bao gồm trở phải là hạng xếp gắn lũy luỹ kế cumulative
"""
FUNCTION_WORDS = {
    marked: frozenset(keys(_FUNCTION_WORDS, marked=marked)) for marked in (False, True)
}
"""Words that every text has, whatever it is about, with their marks and without."""
