"""The time of a figure against the time of a target."""

from datetime import date

from qnfacts.records import Record
from qnfacts.records.catalogue import Catalogue
from qnfacts.records.days import published
from qnfacts.terms import ReasonCode
from qnfacts.values.edtf import parse_edtf


def last_day(figure: Record, catalogue: Catalogue) -> date:
    """The last day that the figure can be of: no source reports what came after it."""
    period = parse_edtf(figure["period"]).sure.last if figure["period"] else None
    return period or parse_edtf(published(figure, catalogue.sources)).sure.last or date.max


def time_obstacle(due: str | None, period: str | None, last: date) -> ReasonCode | None:
    """Why a figure of a period, or none, up to the day `last` is not of the time asked for.

    None where it is, and where no time is asked for.
    """
    if due is None:
        return None
    wanted, dated = parse_edtf(due), parse_edtf(period).sure if period else None
    first = dated.first if dated else None
    if wanted.approximate:
        return "time-approximate"
    if wanted.first is not None and last < wanted.first:
        return "figure-before-target"
    if wanted.last is not None and first is not None and first > wanted.last:
        return "figure-later-than-asked"
    inside = wanted.last is None or last <= wanted.last
    if dated is None or dated.approximate:
        unknown: ReasonCode = "time-approximate" if dated else "figure-undated"
        return None if inside and wanted.first is None else unknown
    begins = wanted.first is None or first is None or first >= wanted.first
    return None if inside and begins else "figure-covers-more"
