"""English dates that are whole and in the calendar, and why others are in doubt."""

from qnfacts.quantities.english.calendar import (
    MONTHS,
    QUARTERS,
    date_in_figures,
    day_at,
    is_fiscal,
    month_at,
    partial_date,
    past_fiscal,
)
from qnfacts.quantities.english.labels import (
    DASHES,
    is_cited,
    is_labelled,
    looks_like_year,
    tells_time,
)
from qnfacts.quantities.english.parts_of_years import half
from qnfacts.quantities.english.spans import is_tied
from qnfacts.quantities.english.vietnamese_hedges import is_bounded
from qnfacts.quantities.english.works import is_of_a_work
from qnfacts.quantities.machine.lexicon import endings, words
from qnfacts.quantities.machine.partial_date import PartialDate
from qnfacts.quantities.machine.reason import Reason
from qnfacts.quantities.machine.sentences import Found, Sentence


def known_date(s: Sentence, i: int) -> Found[PartialDate | Reason] | None:
    """A date that is whole and in the calendar, or why it is in doubt."""
    if is_tied(s, i):
        return None
    in_figures = date_in_figures(s, i)
    found = in_figures or partial_date(s, i)
    if found is None:
        return None
    known, end = found
    if isinstance(known, PartialDate):
        known = _doubt(s, i, known, end) or known
    if isinstance(known, Reason):
        return known, max(end, past_fiscal(s, end) or 0)
    lone_month = known.month and not (known.year or known.day)
    if lone_month and s.keys[i - 1] == "of" and s.keys[i - 2] in _ORDINALS:
        return Reason.ORDINAL, end
    if lone_month and not (_MONTH_LEADS.begins(s.keys, i - 1) or s.is_whole(i, end)):
        return None
    if is_year(known) and s.keys[i].isdecimal() and _counts_after(s, end):
        return None
    if is_year(known) and _is_apart(s, end):
        return Reason.NUMERAL, end + 1
    if is_year(known) and month_at(s, end) and (day := day_at(s, end + 1)):
        return Reason.NO_DATE, day[1]  # "2015 Jul 21"
    return known, end


def _doubt(s: Sentence, i: int, known: PartialDate, end: int) -> Reason | None:
    """Why a date is none, or not all: "fiscal 2009", "July and August 2023", "2023/24"."""
    i += s.keys[i] == "the"
    if not known.exists:
        return Reason.NO_DATE
    if is_fiscal(s, i) or past_fiscal(s, end) is not None:
        return Reason.FISCAL
    if is_bounded(s, i):
        return Reason.MAYBE_HEDGE
    if s.keys[i - 1] == "to" and looks_like_year(s, i - 2):
        return Reason.NO_PERIOD  # "from mid-2008 to February 2009"
    if s.keys[end] in {*DASHES, "/"} and s.tokens[end].glued and s.tokens[end + 1].glued:
        goes_on = s.tokens[end + 1].is_figure or s.tokens[end + 1].is_upper  # "2026-M08"
        return Reason.TIED if goes_on else None
    if is_year(known):
        return _doubt_of_year(s, i, end)
    return Reason.SHARED_YEAR if _shares_year(s, known, end) else None


def _doubt_of_year(s: Sentence, i: int, end: int) -> Reason | None:
    """Why four figures are no year, or not all of it counts: "(1936 GMT)", "2023, first half"."""
    if tells_time(s, end):
        return Reason.GRADE
    if is_labelled(s, i):
        return Reason.LABEL
    if _AS_AS.before(s.keys, i) or (s.keys[i - 1] != "from" and _ONWARDS.begins(s.keys, end)):
        return Reason.UNBOUND
    if is_of_a_work(s, i, end):
        return Reason.NAME
    if is_cited(s, end) and s.keys[i - 1] not in _DATING:
        return Reason.CITED  # "1703 North Main Street"
    part = half(s, end) or half(s, end + 1) or _goes_on(s, i)
    return Reason.PART_OF_YEAR if part else None


def _shares_year(s: Sentence, known: PartialDate, end: int) -> bool:
    """Whether a date may be of the year that the next one states: "July and August 2023"."""
    if known.year or s.keys[end] not in ("and", "or", ",", "&"):
        return False
    following = partial_date(s, end + 1)
    return following is not None and following[0].year > 0 and not is_year(following[0])


def _goes_on(s: Sentence, i: int) -> bool:
    """Whether the year at token i is, or may be, that of a part: "May 2020 and 2021"."""
    if _PARTS_OF.before(s.keys, i) is not None:
        return True
    if s.keys[i - 1] not in ("and", "or", ",") or not looks_like_year(s, i - 2):
        return False
    dated = s.keys[i - 3] in MONTHS or (s.keys[i - 3] == "," and day_at(s, i - 4) is not None)
    return dated or s.keys[i - 3] in QUARTERS or _PARTS_OF.before(s.keys, i - 2) is not None


def is_year(known: PartialDate) -> bool:
    """Whether a date states a year and no more."""
    return not (known.month or known.quarter)


def _is_apart(s: Sentence, i: int) -> bool:
    """Whether figures follow at token i with which a year may be one number: "1900 6789"."""
    plain = s.tokens[i].is_figure and s.keys[i].isdecimal() and len(s.keys[i]) >= _GROUP
    return plain and not looks_like_year(s, i)


def _counts_after(s: Sentence, i: int) -> bool:
    """Whether what follows four figures says that they count: "2000 people", "2000 km"."""
    return s.text.units.begins(s.keys, i) or s.keys[i] in _PEOPLE


_GROUP = 3
_PARTS_OF = endings("""
    quarter of, quarters of, half of, halves of, months of, weeks of, days of, month of, quarter in,
    months in, quarters in, half, quarter, halves, quarters,
    h, q
    """)
_MONTH_LEADS = words(
    "in, by, since, until, from, of, during, last, this, next, for, early, mid, late"
)
_ORDINALS = frozenset({"day", "first", "second", "third", "fourth", "fifth", "sixth", "ninth"}) | {
    "seventh", "eighth", "tenth", "eleventh", "twelfth", "fifteenth", "twentieth", "st", "nd",
    "rd", "th",
}  # fmt: skip
"""Words before "of" that make a day of the month behind it."""
_AS_AS = endings("as early as, as late as, as soon as, as far back as")
_ONWARDS = words("""
    onwards, onward, or later, or earlier, or after, or before, and beyond, and later, and after,
    and earlier, and before
    """)
_PEOPLE = frozenset({"people", "enterprises", "businesses", "products", "households", "students"})
_DATING = frozenset({"in", "the", "since", "by", "from", "until", "during", "after", "before"})
"""Words before a year that no number of a house follows."""
