"""Whether a date is led up to by words that are known to leave it the time of a value."""

import re
from collections.abc import Iterator

from qnfacts.check.checked import CheckedFact, CheckedQuote, CheckedRegistry
from qnfacts.check.rules.fields.giving import FAR
from qnfacts.check.stated.dates import StatedDate
from qnfacts.check.words.parts import PARTS
from qnfacts.check.words.wording import ends_with, without_ends, words


def leads_to_date(
    registry: CheckedRegistry, fact: CheckedFact, quote: CheckedQuote, date: StatedDate
) -> bool:
    """Whether what stands right before a date is known: a preposition, a name, what is counted.

    Any other word may make another time of it, as before a number: "quãng năm 2024".
    """
    if "/" in date.edtf:  # with a word of its own: "từ năm 2022", "giai đoạn 2021-2025"
        return True
    start = max(0, date.start - FAR)
    before = quote.words[start : date.start]
    if fact.model.kind == "target" and ends_with(PARTS["set_by"].things, before):
        return True
    tail = without_ends([_PREPOSITIONS], before)
    if not tail or not tail[-1].isalnum() or ends_with(_LEADING, tail):
        return True
    names = registry.vocabulary.agent_names, registry.vocabulary.area_names
    ends = {mention.end for each in names for mention in each.mentions(before)}
    if len(tail) in ends or start + len(tail) in {*_ends_of_claim(registry, fact, quote)}:
        return True
    return _ends_label(fact, quote, tail)


def _ends_of_claim(
    registry: CheckedRegistry, fact: CheckedFact, quote: CheckedQuote
) -> Iterator[int]:
    """Where what the value counts ends, or a name of it."""
    claim = registry.claims.get(fact.path)
    if claim and claim.quote is quote:
        yield from (end for _, end in claim.own)
        yield from (claim.reading.end, claim.noun_end)


def _ends_label(fact: CheckedFact, quote: CheckedQuote, tail: str) -> bool:
    label = fact.model.label.en if quote.read_in == "en" else fact.model.label.vi
    last = re.search(r"\w+$", tail)
    return last is not None and last[0].lower() in re.findall(r"\w+", label.lower())


_PREPOSITIONS = words(
    """
    vào, trong, cũng, kết thúc, khép lại, tính chung, ngay, suốt, cả, riêng, tính riêng, chỉ tính
    riêng, chỉ riêng, của, cho, ở, tại, tại thời điểm, thời điểm, các, trong các, in, during,
    throughout, on, for, of, over, at, as of, as at, by, the, the year, year, whole, all of
    """
)
_LEADING = words(
    """
    và, còn, là, đạt, hiện, nhưng, song, thì, mà, có, ước, ước đạt, ước tính, cho thấy, cho biết,
    khẳng định, theo thống kê, theo số liệu, tỉnh, huyện, xã, thành phố, toàn tỉnh, cả tỉnh, cả
    nước, địa phương, province, and, but, while, whereas, was, were, had, has
    """
)
