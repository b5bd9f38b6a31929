"""The year of a day that a text names without one."""

from datetime import date

from qnfacts.values.edtf import ImpossibleDate, parse_edtf

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


_LEAP_YEARS = 8
"""Years without 29 February never number more, one after another."""
