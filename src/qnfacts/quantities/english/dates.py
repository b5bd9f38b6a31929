"""English dates and periods with what governs them: "by 2030", "the first half of 2021".

Each grammar finds a time, or why one is in doubt.
"""

from qnfacts.quantities.english.calendar import (
    MONTHS,
    ORDINAL_QUARTERS,
    QUARTERS,
    may_begin_date,
)
from qnfacts.quantities.english.hedges import is_negated
from qnfacts.quantities.english.known_dates import is_year, known_date
from qnfacts.quantities.english.ranges import changes
from qnfacts.quantities.english.spans import TO, any_period
from qnfacts.quantities.machine.lexicon import Lexicon, by_phrase
from qnfacts.quantities.machine.partial_date import Governor, Time, governed
from qnfacts.quantities.machine.reason import Reason
from qnfacts.quantities.machine.sentences import Found, Sentence
from qnfacts.quantities.machine.tokens import FIGURE


def governed_date(s: Sentence, i: int) -> Found[Time | Reason] | None:
    """A date with the word that governs it: "by 2030", "since 2022", "after 2025"."""
    governor, start = _GOVERNORS.at(s.keys, i)
    if governor is None or (s.keys[i] == "from" and changes(s, i)):
        return None
    start += s.keys[start] == "the"
    part, start = _past_part(s, start)
    in_doubt = s.keys[i - 1] in _DOUBTFUL or (governor in _BOUNDING and is_negated(s, i))
    found = any_period(s, start)
    if found is not None:
        time, end = found
        if isinstance(time, Reason):
            return time, end
        return Reason.NEGATED if in_doubt else _whole(s, i, governor, time), end
    single = known_date(s, start)
    if single is None:
        return None
    known, end = single
    if isinstance(known, Reason):
        return known, end
    if in_doubt:
        return Reason.NEGATED, end
    if s.keys[start - 1] == "the" and is_year(known) and s.tokens[end].is_word:
        return Reason.UNBOUND, end  # "before the 2024 election"
    if part and not _bounds(governor, part):
        return Reason.PART_OF_YEAR, end
    if s.keys[i] == "from" and s.keys[end] in TO:
        return Reason.NO_PERIOD, end  # "from the beginning of 2018 to mid-May"
    return governed(governor, known) or Reason.UNBOUND, end


def period(s: Sentence, i: int) -> Found[Time | Reason] | None:
    """A period: "from 2021 to 2025", "2021-2025", "the first half of 2021", "the 1990s"."""
    return any_period(s, i + (s.keys[i] == "the")) if may_begin_date(s, i) else None


def date(s: Sentence, i: int) -> Found[Time | Reason] | None:
    """A day, month, quarter or year.

    A part of a year is left unread, as it is not all of it; one of a month is read as the month.
    """
    part, start = _past_part(s, i)
    found = known_date(s, start) if may_begin_date(s, start) else None
    if found is None:
        return None
    known, end = found
    if isinstance(known, Reason):
        return known, end
    return Reason.PART_OF_YEAR if part and not known.month else Time(known.edtf), end


def _whole(s: Sentence, i: int, governor: Governor, time: Time) -> Time | Reason:
    """A period behind a governor, where that leaves it whole: not "since March to May 2008"."""
    if governor == "baseline":
        return time._replace(is_baseline=True)
    return time if s.keys[i] == "from" else Reason.UNBOUND


def _past_part(s: Sentence, i: int) -> Found[str | None]:
    """Behind a part of a year: "early 2025", "the end of 2025", "the summer of 2025"."""
    return _PARTS.at(s.keys, i)


def _bounds(governor: Governor, part: str) -> bool:
    """Whether a bound on a part of a year bounds the year: "by early 2025", not "after"."""
    bounds = {"after": part == "end", "before": part == "start", "baseline": False, "about": False}
    return bounds.get(governor, True)


_DOUBTFUL = frozenset({"not", "never", "no", "least"})
_BOUNDING = frozenset({"until", "since", "before", "after"})
_GOVERNORS: Lexicon[Governor] = Lexicon(
    by_phrase(
        {
            "until": """
                by, until, till, up to, up to and including, no later than, not later than,
                through, on or before, on or prior to, by or before
                """,
            "since": """
                since, starting from, beginning in, from, no earlier than, not earlier than,
                no sooner than, on or after, on and after, from and after
                """,
            "before": "before, prior to, ahead of",
            "after": "after, later than, following",
            "about": "about, around, circa, approximately",
            "baseline": "compared to, compared with, in comparison with, versus, than in",
            "not": "not in, not by, rather than in",
        }
    )
)
_PARTS = Lexicon(
    by_phrase(
        {
            "start": "start of, the start of, beginning of, the beginning of",
            "part": """
                early, mid, mid -, late, early in, late in, middle of, the middle of, spring,
                summer, autumn, winter, fall, fall of, spring of, summer of, autumn of, winter of
                """,
            "end": "end of, the end of",
        }
    )
)

OPENERS = frozenset({*MONTHS, *QUARTERS, *ORDINAL_QUARTERS, *_PARTS.openers, FIGURE}) | {
    "h1", "h2", "quarter", "the", "period", "from", "between",
}  # fmt: skip
"""What a date or period can begin with, but for the words that govern one."""

GOVERNOR_OPENERS = _GOVERNORS.openers
NUMBER_WORDS = frozenset({*MONTHS, *QUARTERS, "h1", "h2", "quarter", "half", "months", "days"})
"""What tells that a date may be in reach, besides figures."""
