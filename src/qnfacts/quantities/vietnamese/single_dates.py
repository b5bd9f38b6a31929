"""Dates that stand for themselves, bare years among them, and lists of months left unread."""

from qnfacts.quantities.machine.lexicon import endings, phrases, words
from qnfacts.quantities.machine.partial_date import PartialDate, Time
from qnfacts.quantities.machine.reason import Reason
from qnfacts.quantities.machine.sentences import Found, Sentence
from qnfacts.quantities.vietnamese.dates import SEASONS, partial_date
from qnfacts.quantities.vietnamese.labels import (
    DASHES,
    LABELS,
    list_head,
    looks_like_year,
    stands_free,
)
from qnfacts.quantities.vietnamese.numeric_dates import month_and_year, year, year_figure
from qnfacts.quantities.vietnamese.spans import to_end


def plain_date(s: Sentence, i: int) -> Found[Time | Reason] | None:
    """A date, or two with a dash or "đến" between them; a list of months is left unread."""
    found = partial_date(s, i)
    if found is None:
        return bare_year(s, i) if s.tokens[i].is_figure else None
    low, end = found
    if _ends_days(s, i):
        return Reason.SHARED, end
    if isinstance(low, Reason):
        return low, end
    if (after := _past_list(s, end, low)) > end:
        return Reason.SHARED_YEAR, after
    return to_end(s, end, low) or (Time(low.edtf), end)


def bare_year(s: Sentence, i: int) -> Found[Time] | None:
    """Four figures that can be nothing but a year: "cùng kỳ 2019", "(1861)", "2021, 2022 và 2023".

    What follows must not be what they could count.
    """
    found = year_figure(s, i) if looks_like_year(s, i) and stands_free(s, i, i + 1) else None
    if found is None or LABELS.before(s.keys, i) or s.is_whole(i, i + 1):
        return None
    if SEASONS.before(s.keys, i) or _ENGLISH.before(s.keys, i):
        return None
    if s.keys[i - 1] == "," and s.tokens[i - 2].is_figure and _ENGLISH.before(s.keys, i - 2):
        return None
    after, before = s.tokens[i + 1], s.tokens[i - 1]
    if after.is_figure and not looks_like_year(s, i + 1):
        return None  # "2015 31/12"
    if after.is_word and after.key not in _AFTER_YEAR:
        return None
    known = before.is_word or before.text in ("(", ",", "|", "[")
    if not known or s.keys[list_head(s, i) - 1] in _OF_COUNTS or after.text in DASHES:
        return None
    return Time(PartialDate(found[0]).edtf), found[1]


def _ends_days(s: Sentence, i: int) -> bool:
    """Whether token i ends a list of days of one month: "ngày 5, 6/10/2025"."""
    head = list_head(s, i) if s.keys[i + 1] in ("/", "-", "tháng") else i
    return head < i and s.keys[head - 1] == "ngày"


def _past_list(s: Sentence, i: int, first: PartialDate) -> int:
    """Where a list of months or quarters ends that share a year: "tháng 7, 8/2025", "quý I-III".

    In "quý IV và năm 2022" the year is the quarter's and a member too, where the list ends.
    """
    if first.day or first.year or not (first.month or first.quarter):
        return i
    dashed = first.quarter and s.keys[i] in DASHES and s.keys[i + 1] in _QUARTERS
    end = i + 2 if dashed else i
    while s.keys[end] in (",", "và", "hoặc"):
        if s.keys[end + 1] == "năm" and year(s, end + 2):
            return end + 1
        named = end + 1 + (s.keys[end + 1] in ("tháng", "quý"))
        member = partial_date(s, named - 1) if named > end + 1 else None
        if member is not None:
            end = member[1]
        elif first.quarter and s.keys[named] in _QUARTERS:
            end = named + 1
        elif s.tokens[named].is_figure and len(s.keys[named]) <= 2 and _ends_list(s, named + 1):
            shared = month_and_year(s, named)
            end = shared[1] if shared else named + 1
        else:
            break
    found = _YEAR_LEADS.at(s.keys, end)[1] if end > i else end
    return found if end == i else (year(s, found) or (0, end))[1]


def _ends_list(s: Sentence, i: int) -> bool:
    """Whether a figure before token i is of a list of months: the year or another one follows."""
    return s.keys[i] in ("/", ",", "và") or _YEAR_LEADS.begins(s.keys, i) or not s.tokens[i].is_word


_AFTER_YEAR = frozenset(
    phrases("""
    đến, tới, và, là, thì, với, của, trong, đã, có, cũng, về, khi, sau, trước, vẫn, được, do, tại,
    ở, như, song, nhưng, hoặc, cho, theo, này, nếu, để, so, tăng, giảm, đạt, ước, nhằm, cả, diễn,
    vừa, sẽ, đang, còn, trên, chỉ, lên, xuống, bằng, ghi, chiếm, phải, ra, tổ
    """)
)
_ENGLISH = endings("""
    by, since, until, till, before, after, from, than, mid, early, late, of, january, february,
    march, april, june, july, august, september, october, november, december, jan, feb, mar,
    apr, jun, jul, aug, sept, sep, oct, nov, dec
    """)
"""English words that make another date of the year, or the day, behind them."""
_OF_COUNTS = frozenset(phrases("có, đạt, gồm, được, thêm, mất, còn, số, hơn, gần, cả, với, cho"))
"""Words behind which four figures may as well count."""
ROMANS = frozenset(phrases("i, ii, iii, iv"))
"""The numbers of quarters, as they are often written."""
_QUARTERS = ROMANS | {"1", "2", "3", "4"}
_YEAR_LEADS = words("/, năm, của năm")
