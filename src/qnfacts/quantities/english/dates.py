"""English dates and periods with what governs them: "by 2030", "the first half of 2021".

Each grammar finds a time, or None in its place for one that is in doubt.
"""

import re

from qnfacts.quantities.english.calendar import (
    MONTHS,
    ORDINAL_QUARTERS,
    QUARTERS,
    date_in_figures,
    day_at,
    is_fiscal,
    month_at,
    partial_date,
    past_fiscal,
    year_after,
)
from qnfacts.quantities.english.labels import DASHES, is_labelled, looks_like_year
from qnfacts.quantities.english.parts_of_years import decade, first_months, half
from qnfacts.quantities.machine.lexicon import Lexicon, by_phrase, endings, words
from qnfacts.quantities.machine.partial_date import (
    Governor,
    PartialDate,
    Time,
    governed,
    interval,
)
from qnfacts.quantities.machine.sentences import Found, Sentence
from qnfacts.quantities.machine.tokens import FIGURE


def governed_date(s: Sentence, i: int) -> Found[Time | None] | None:
    """A date with the word that governs it: "by 2030", "since 2022", "after 2025"."""
    governor, start = _GOVERNORS.at(s.keys, i)
    if governor is None:
        return None
    start += s.keys[start] == "the"
    part, start = _past_part(s, start)
    found = _period(s, start)
    in_doubt = s.keys[i - 1] in _DOUBTFUL
    if found is not None:
        time, end = found
        if in_doubt:
            return None, end
        if governor == "baseline" and time is not None:
            return time._replace(is_baseline=True), end
        return (time if s.keys[i] == "from" else None), end
    single = _known(s, start)
    if single is None:
        return None
    known, end = single
    if in_doubt or known is None or (part and not _bounds(governor, part)):
        return None, end
    return governed(governor, known), end


def period(s: Sentence, i: int) -> Found[Time | None] | None:
    """A period: "from 2021 to 2025", "2021-2025", "the first half of 2021", "the 1990s"."""
    return _period(s, i + (s.keys[i] == "the"))


def date(s: Sentence, i: int) -> Found[Time | None] | None:
    """A day, month, quarter or year."""
    found = _known(s, _past_part(s, i)[1])
    if found is None or found[0] is None:
        return found  # type: ignore[return-value]
    return Time(found[0].edtf), found[1]


def _known(s: Sentence, i: int) -> Found[PartialDate | None] | None:
    """A date that is whole and in the calendar; None in its place for one that is in doubt."""
    if _is_tied(s, i):
        return None
    in_figures = date_in_figures(s, i)
    found = in_figures or partial_date(s, i)
    if found is None:
        return None
    known, end = found
    if known is None or not known.exists or _is_cut(s, i, known, end):
        return None, max(end, past_fiscal(s, end) or 0)
    lone_month = known.month and not (known.year or known.day)
    if lone_month and not (_MONTH_LEADS.begins(s.keys, i - 1) or s.is_whole(i, end)):
        return None
    if _is_year(known) and s.keys[i].isdecimal() and _counts_after(s, end):
        return None
    return known, end


def _is_cut(s: Sentence, i: int, known: PartialDate, end: int) -> bool:
    """Whether more belongs to a date: "fiscal 2009", "July and August 2023", "2023/24"."""
    i += s.keys[i] == "the"
    if is_fiscal(s, i) or past_fiscal(s, end) is not None:
        return True
    if s.keys[end] in {*DASHES, "/"} and s.tokens[end].glued and s.tokens[end + 1].glued:
        return s.tokens[end + 1].is_figure
    if _is_year(known):
        return _goes_on(s, i)
    if known.year or s.keys[end] not in ("and", "or", ",", "&"):
        return False
    following = partial_date(s, end + 1)
    return following is not None and following[0].year > 0 and not _is_year(following[0])


def _goes_on(s: Sentence, i: int) -> bool:
    """Whether the year at token i is that of a part, or no year: "May 2020 and 2021"."""
    if _PARTS_OF.before(s.keys, i) is not None or is_labelled(s, i):
        return True
    if s.keys[i - 1] not in ("and", "or", ",") or not looks_like_year(s, i - 2):
        return False
    dated = s.keys[i - 3] in MONTHS or (s.keys[i - 3] == "," and day_at(s, i - 4) is not None)
    return dated or s.keys[i - 3] in QUARTERS or _PARTS_OF.before(s.keys, i - 2) is not None


def _period(s: Sentence, i: int) -> Found[Time | None] | None:
    return _between(s, i) or first_months(s, i) or half(s, i) or decade(s, i) or _span(s, i)


def _between(s: Sentence, i: int) -> Found[Time | None] | None:
    """Two ends: "from 2021 to 2025", "between June 16 and 30", "the period 2025-2030"."""
    lead = s.keys[i]
    if lead not in ("from", "between", "period"):
        return None
    start = i + 1 + (s.keys[i + 1] in ("from", "of"))
    days = _days(s, start, lead)
    if days is not None:
        return days
    low = partial_date(s, start)
    return low and _to(s, low, _JOINTS.get(lead, _TO))


def _span(s: Sentence, i: int) -> Found[Time | None] | None:
    """Two dates with a dash: "2021-2025", "June 16-30", "16-30 June 2025", "2020-21"."""
    if _is_tied(s, i):
        return None
    low = partial_date(s, i)
    return _days(s, i, "") or _short_span(s, i) or (low and _to(s, low, ("to", "through")))


def _days(s: Sentence, i: int, lead: str) -> Found[Time | None] | None:
    """Days of one month: "16-30 June 2025", "from 1 to 5 October"."""
    low = day_at(s, i)
    if low is None or not _joins(s, low[1], _JOINTS.get(lead, _TO)):
        return None
    high = day_at(s, low[1] + 1)
    at = high[1] + (s.keys[high[1]] == "of") if high else i
    month = month_at(s, at)
    if high is None or month is None:
        return None
    year, end = year_after(s, at + 1)
    first = PartialDate(year, month=month, day=low[0])
    return interval(first, first._replace(day=high[0])), end


def _short_span(s: Sentence, i: int) -> Found[Time | None] | None:
    """Years with two figures for the last: "2020-21"; not where these may be a month."""
    found = s.match(_YEARS, i) if looks_like_year(s, i) else None
    if found is None:
        return None
    (first, last), end = found[0].groups(), found[1]
    low, high = int(first), int(first[:2] + last)
    clear = low < high and int(last) > _LAST_MONTH
    return (interval(PartialDate(low), PartialDate(high)) if clear else None), end


def _to(s: Sentence, low: Found[PartialDate], joints: tuple[str, ...]) -> Found[Time | None] | None:
    first, end = low
    if not _joins(s, end, joints) or s.keys[end + 1] == "year":
        return None
    found = partial_date(s, end + 1) or _day_alone(s, end + 1, first)
    if found is None:
        return None
    last, end = found
    if not last.year and first.year and last.month:
        last = last._replace(year=first.year)
    return interval(first, last), end


def _joins(s: Sentence, i: int, joints: tuple[str, ...]) -> bool:
    return s.keys[i] in joints or s.keys[i] in DASHES


def _day_alone(s: Sentence, i: int, first: PartialDate) -> Found[PartialDate] | None:
    """The last day of a span whose month the first states: "June 16-30, 2025"."""
    day = day_at(s, i)
    if day is None or not first.day:
        return None
    year, end = year_after(s, day[1])
    return first._replace(day=day[0], year=year or first.year), end


def _past_part(s: Sentence, i: int) -> Found[str | None]:
    """Behind a part of a year, which is read as all of it: "early 2025", "the end of 2025"."""
    return _PARTS.at(s.keys, i)


def _bounds(governor: Governor, part: str) -> bool:
    """Whether a bound on a part of a year bounds the year: "by early 2025", not "after"."""
    return {"after": part == "end", "before": part == "start"}.get(governor, True)


def _is_year(known: PartialDate) -> bool:
    return not (known.month or known.quarter)


def _is_tied(s: Sentence, i: int) -> bool:
    """Whether a sign ties the figure at token i to what stands before: "1/2025", "A-2025"."""
    glued = s.tokens[i].glued and s.tokens[i].is_figure
    return glued and (s.tokens[i - 1].is_word or s.keys[i - 1] in {"/", "#", ".", ",", *DASHES})


def _counts_after(s: Sentence, i: int) -> bool:
    """Whether what follows four figures says that they count: "2000 people", "2000 km"."""
    return s.text.units.begins(s.keys, i) or s.keys[i] in _PEOPLE


_DOUBTFUL = frozenset({"not", "never", "no", "least"})
_TO = ("to", "until", "till", "through")
_JOINTS = {"between": ("and",), "": ("through",)}
_LAST_MONTH = 12
_YEARS = re.compile(r"([12]\d{3})[-–](\d\d)(?![\w-])")
_GOVERNORS: Lexicon[Governor] = Lexicon(
    by_phrase(
        {
            "until": "by, until, till, up to, no later than, not later than, through",
            "since": "since, starting from, beginning in, from",
            "before": "before, prior to, ahead of",
            "after": "after, later than, following",
            "about": "about, around, circa, approximately",
            "baseline": "compared to, compared with, in comparison with, versus",
            "not": "not in, not by, rather than in",
        }
    )
)
_PARTS = Lexicon(
    by_phrase(
        {
            "start": "start of, the start of, beginning of, the beginning of",
            "part": "early, mid, mid -, late, early in, late in, the middle of",
            "end": "end of, the end of",
        }
    )
)
_PARTS_OF = endings("""
    quarter of, quarters of, half of, halves of, months of, weeks of, days of, month of, quarter in,
    months in, quarters in, half, quarter, halves, quarters
    """)
_MONTH_LEADS = words(
    "in, by, since, until, from, of, during, last, this, next, for, early, mid, late"
)
_PEOPLE = frozenset({"people", "enterprises", "businesses", "products", "households", "students"})

OPENERS = frozenset({*MONTHS, *QUARTERS, *ORDINAL_QUARTERS, *_PARTS.openers, FIGURE}) | {
    "h1", "h2", "the", "period", "from", "between",
}  # fmt: skip
"""What a date or period can begin with, but for the words that govern one."""

GOVERNOR_OPENERS = _GOVERNORS.openers
NUMBER_WORDS = frozenset({*MONTHS, *QUARTERS, "h1", "h2", "quarter", "half", "months", "days"})
"""What tells that a date may be in reach, besides figures."""
