"""Single number words that are other words as well: "năm" is five and the year."""

from qnfacts.quantities.machine.lexicon import phrases, words
from qnfacts.quantities.machine.sentences import Sentence
from qnfacts.quantities.vietnamese.nouns import COUNTED
from qnfacts.quantities.vietnamese.number import Number
from qnfacts.quantities.vietnamese.units import MEASURES
from qnfacts.values.value import Value


def is_another_word(s: Sentence, i: int, read: Number) -> bool:
    """Whether a single number word may be another one.

    "một" is the article as well, "năm" the year, "ba" the father, "không" the negation, so it
    needs a unit, a counted noun or a hedge beside it.
    """
    of = read.amount
    if of is None or not of.numeral.lone or isinstance(read.value, Value):
        return False
    if s.is_whole(i, read.end):
        return False
    at = of.first
    if s.tokens[at].is_title and s.tokens[at - 1].is_word and not s.opens_line(at):
        return True
    return not _counts(s, at, unit=read.unit, hedged=read.first > i)


def _counts(s: Sentence, i: int, *, unit: str | None, hedged: bool) -> bool:
    """Whether the single number word at token i counts something."""
    counted = COUNTED.begins(s.keys, i + 1)
    match s.keys[i]:
        case "không":
            return unit == "percent"
        case "một":
            return unit in MEASURES or (hedged and not _NOT_ONE.begins(s.keys, i))
        case "năm":
            noun = _is_noun(s, i + 1) and not _AFTER_YEAR.begins(s.keys, i + 1)
            return unit == "percent" or (hedged and (counted or noun))
        case "ba":
            return unit is not None or counted or (hedged and _is_noun(s, i + 1))
        case "chín":
            return unit is not None or counted or hedged
        case _:
            return unit is not None or counted or hedged or _is_noun(s, i + 1)


def _is_noun(s: Sentence, i: int) -> bool:
    """Whether token i may be what a number counts: a word in small letters, and no small word."""
    token = s.tokens[i]
    return token.is_word and not (token.is_title or token.is_upper) and token.key not in _SMALL


_SMALL = frozenset(
    phrases("""
    là, và, hoặc, của, có, được, đã, sẽ, đang, trong, ngoài, với, cho, ở, tại, từ, đến, theo, về,
    mà, thì, bị, do, để, khi, nếu, này, kia, đó, ấy, nọ, nhất, hơn, lại, cũng, vẫn, còn, chỉ, rất
    """)
)
_AFTER_YEAR = words("""
    nay, ngoái, trước, sau, qua, tới, học, tháng, đầu, cuối, mới, vừa, nào, đó, này, thứ, đầu tiên,
    tài chính, ngân sách, liền, liên tiếp, kế, rồi, nữa
    """)
_NOT_ONE = words("""
    một số, một vài, một chút, một ít, một phần, một loạt, một cách, một lần, một mặt, một khi,
    một thời, một bước, một trong, một bộ phận
    """)
