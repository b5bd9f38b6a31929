"""The dates and periods that words state, each in the one form for it."""

import re
from collections.abc import Iterator, Sequence
from datetime import date
from typing import NamedTuple

from qnfacts.check.stated.spans import before, within
from qnfacts.quantities import Reading
from qnfacts.values.edtf import SEASONS, ImpossibleDate, canonical, parse_edtf


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
        if _is_part(words, found):
            continue
        coming = _COMING.match(words, found.end) or _NEXT.search(before(words, found.start))
        edtf = with_year(found.edtf, issued, ahead=ahead or bool(coming))
        if edtf and (known := _known(edtf)):
            compared = found.is_baseline or is_compared(words, found.start)
            yield found._replace(edtf=known, is_baseline=compared)


def is_compared(words: str, place: int) -> bool:
    """Whether something is compared with the date at a place, by the words before it."""
    return _COMPARED.search(before(words, place)) is not None


def _is_part(words: str, date: StatedDate) -> bool:
    """Whether more belongs to a year or month than it says: "2023 và 2024", "đầu tháng 5/2024"."""
    if _MONTH.fullmatch(date.edtf):
        led = _PART_OF_MONTH.search(before(words, date.start))
        return bool(led or _PART_OF_MONTH.match(date.text))
    if not _YEAR.fullmatch(date.edtf):
        return False
    return bool(
        _LISTED_BEFORE.search(before(words, date.start))
        or _LISTED_AFTER.match(words, date.end)
        or _SPLIT.search(before(words, date.start))
    )


def _known(edtf: str) -> str | None:
    try:
        return canonical(edtf)
    except ValueError:  # a year that no registry can record
        return None


def _found(words: str, readings: Sequence[Reading]) -> Iterator[StatedDate]:
    """What is read, save the years of seasons, with spans of days and the seasons themselves."""
    seasons = list(_seasons(words))
    yield from (season for season in seasons if not _GOVERNED.search(before(words, season.start)))
    of_season = within((season.start, season.end) for season in seasons)
    last: StatedDate | None = None
    for reading in readings:
        if not reading.edtf or of_season(reading.end - 1):
            continue
        date = StatedDate(*reading[1:4], reading.edtf, reading.is_baseline)
        if last and (span := _span(words, last, date)):
            yield span
            last = None
            continue
        if last:
            yield last
        last = date
    if last:
        yield last


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


NO_YEAR = "XXXX"


def with_year(edtf: str, issued: str, *, ahead: bool = False) -> str | None:
    """A date read, with the year that its words leave out: the last such day up to the issue.

    With `ahead` it is the first such day from the issue on. Of a span this is its end, and it
    begins on the last such day before. None where the issue is dated so widely that two may be
    meant.
    """
    if NO_YEAR not in edtf:
        return edtf
    published = parse_edtf(issued).sure
    if published.first is None or published.last is None:
        return None
    found = {_filled(edtf, day, ahead=ahead) for day in (published.first, published.last)}
    return found.pop() if len(found) == 1 else None


def _filled(edtf: str, day: date, *, ahead: bool) -> str | None:
    first, slash, last = edtf.partition("/")
    if not slash or last == "..":
        begun = _nearest(first, day, ahead=ahead)
        return begun and begun + slash + last
    end = _nearest(last, day, ahead=ahead)
    last_day = parse_edtf(end).last if end else None
    if last_day is None:
        return None
    begin = first if first == ".." else _nearest(first, last_day, ahead=False)
    return begin and f"{begin}/{end}"


def _nearest(edtf: str, day: date, *, ahead: bool) -> str | None:
    """The date in the nearest year where it begins by `day`, or with `ahead` ends after it."""
    for distance in range(_LEAP_YEARS + 1):
        year = day.year + (distance if ahead else -distance)
        written = edtf.replace(NO_YEAR, f"{year:04}")
        try:
            span = parse_edtf(written)
        except ImpossibleDate:
            continue  # 29 February
        first, last = span.first, span.last
        if first and last and (last >= day if ahead else first <= day):
            return written
    return None


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
    | giữa | cuối | from | since | until | by | after | before | about | around | not | early
    | mid | late | than | with | to ) (?:\s+(?:in|the))* \s+ $""",
    re.VERBOSE | re.IGNORECASE,
)
_YEAR = re.compile(r"\d{4}")
_MONTH = re.compile(r"(?:\d{4}|X{4})-(?:0[1-9]|1[0-2])")
_PART_OF_MONTH = re.compile(
    r"""(?<!\w) (?: đầu | giữa | cuối | nửa\ đầu | nửa\ cuối | (?:thượng|trung|hạ)\ tuần
    | early|mid|late|(?:the\ )?(?:start|beginning|middle|end|first\ half|second\ half)\ of )
    [\s-]+ (?=$|tháng|[A-Z])""",
    re.VERBOSE | re.IGNORECASE,
)
_LISTED_BEFORE = re.compile(r"\b[12]\d{3}\s+(?:và|hoặc|hay|and|or|&)\s+$", re.IGNORECASE)
_LISTED_AFTER = re.compile(
    r"\s+(?:và|hoặc|hay|and|or|&)\s+(?:năm\s+)?[12]\d{3}(?![\w.,]\d|\w)", re.IGNORECASE
)
_SPLIT = re.compile(
    r"""(?<!\w) (?: (?:học\ kỳ|đợt|kỳ)\s+(?:[IVX]+|\d+) | niên\ vụ | trừ | except | excluding
    | vụ\s+(?:xuân|mùa|hè|thu|đông|chiêm)(?:\s+(?:xuân|thu))? ) \s+ $""",
    re.VERBOSE | re.IGNORECASE,
)
_COMPARED = re.compile(
    r"""(?<!\w)(?:hơn|kém|bằng|như|than(?:\s+in)?|against|relative\s+to
    |gấp\s+(?:(?:hơn|gần|khoảng|tới|đến)\s+)?[\w.,]+(?:\s+lần)?(?:\s+của)?
    |bằng\s+(?:(?:hơn|gần|khoảng|tới|đến)\s+)?[\d.,]+\s*%(?:\s+(?:của|mức))?
    |(?:[\d.,]+\s+times|twice|double|triple|half|[\d.,]+\s*(?:%|per\s?cent)\s+of)
     (?:\s+(?:that|those|the\s+(?:number|figure|level|total|amount|volume|rate|value)))?
     (?:\s+(?:of|in|for))?
    |(?:up|down)(?:\s+by)?(?:\s+[\d.,]+\s*(?:%|per\s?cent|percentage\s+points)?)?\s+(?:from|on))\s+$""",
    re.VERBOSE | re.IGNORECASE,
)
"""What makes a date something to compare with, where it stands directly before it."""
_TO = re.compile(r"(?:đến|tới|cho đến|until|to)\s", re.IGNORECASE)
_COMING = re.compile(
    r"\s+(?:(?:sắp\s+)?tới(?:\s+đây)?(?=\s*(?:[,.;:)]|$))|next(?!\w))", re.IGNORECASE
)
_NEXT = re.compile(r"\b(?:next|coming)\s+$", re.IGNORECASE)
_LEAP_YEARS = 8
"""Years without 29 February never number more, one after another."""
