"""The dates and periods that words state, each in the one form for it."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from qnfacts.check.years import NO_YEAR, with_year
from qnfacts.quantities import Reading
from qnfacts.values.edtf import SEASONS, canonical


class StatedDate(NamedTuple):
    """A date or period, where its words stand, and whether something is only compared with it."""

    text: str
    start: int
    end: int
    edtf: str
    is_baseline: bool = False


def stated_dates(
    words: str, readings: Sequence[Reading], issued: str, *, ahead: bool = False
) -> Iterator[StatedDate]:
    """The dates in words that were published on the date `issued`, by their start.

    A day without a year gets the one that `with_year` says, unless the words do ("tới", "next").
    """
    for found in sorted(_found(words, readings), key=lambda found: found.start):
        coming = _COMING.match(words, found.end) or _NEXT.search(words, 0, found.start)
        edtf = with_year(found.edtf, issued, ahead=ahead or bool(coming))
        if edtf and (known := _known(edtf)):
            yield found._replace(edtf=known)


def _known(edtf: str) -> str | None:
    try:
        return canonical(edtf)
    except ValueError:  # a year that no registry can record
        return None


def _found(words: str, readings: Sequence[Reading]) -> Iterator[StatedDate]:
    """What is read, save the years of seasons, with spans of days and the seasons themselves."""
    seasons = list(_seasons(words))
    yield from (season for season in seasons if not _GOVERNED.search(words, 0, season.start))
    before: StatedDate | None = None
    for reading in readings:
        if not reading.edtf or any(s.start <= reading.end <= s.end for s in seasons):
            continue
        date = StatedDate(*reading[1:4], reading.edtf, reading.is_baseline)
        if before and (span := _span(words, before, date)):
            yield span
            before = None
            continue
        if before:
            yield before
        before = date
    if before:
        yield before


def _span(words: str, first: StatedDate, last: StatedDate) -> StatedDate | None:
    """From one day without a year to another that follows: "từ ngày 28/12 đến ngày 3/1"."""
    open_end, _, end = last.edtf.partition("/")
    apart = words[first.end : last.start].strip()
    days = first.edtf.startswith(NO_YEAR) and "/" not in first.edtf and end.startswith(NO_YEAR)
    if not days or open_end != ".." or apart or not _TO.match(last.text):
        return None
    return StatedDate(words[first.start : last.end], first.start, last.end, f"{first.edtf}/{end}")


def _seasons(words: str) -> Iterator[StatedDate]:
    for found in _SEASON.finditer(words):
        name = (found["vi"] or found["en"]).lower()
        year = found["of_vi"] or found["of_en"]
        yield StatedDate(found[0], *found.span(), f"{year}-{_SEASON_NAMES[name]}")


_SEASON_NAMES = dict(
    zip(
        ("xuân", "hè", "hạ", "thu", "đông", "spring", "summer", "autumn", "fall", "winter"),
        (SEASONS[n] for n in (0, 1, 1, 2, 3, 0, 1, 2, 2, 3)),
        strict=True,
    )
)
_SEASON = re.compile(
    r"""(?<!\w) (?: mùa\s+(?P<vi>xuân|hè|hạ|thu|đông) (?:\s+năm)? \s+ (?P<of_vi>[12][0-9]{3})
    | (?P<en>spring|summer|autumn|fall|winter) (?:\s+(?:of|in))? \s+ (?P<of_en>[12][0-9]{3}) )
    (?![\w/–-])""",
    re.VERBOSE | re.IGNORECASE,
)
_GOVERNED = re.compile(
    r"""(?<!\w) (?: từ | đến | tới | sau | trước | khoảng | nhất | so\ với | không\ phải | đầu
    | giữa | cuối | from | since | until | by | after | before | about | around | not | early | mid | late
    | than | with | to ) (?:\s+(?:in|the))* \s+ $""",
    re.VERBOSE | re.IGNORECASE,
)
_TO = re.compile(r"(?:đến|tới|cho đến|until|to)\s", re.IGNORECASE)
_COMING = re.compile(
    r"\s+(?:(?:sắp\s+)?tới(?:\s+đây)?(?=\s*(?:[,.;:)]|$))|next(?!\w))", re.IGNORECASE
)
_NEXT = re.compile(r"\b(?:next|coming)\s+$", re.IGNORECASE)
