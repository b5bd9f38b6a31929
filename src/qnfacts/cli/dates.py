"""Dates and periods given by hand, as EDTF has them or as people write them."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from qnfacts.cli.wrong_call import wrong
from qnfacts.values.edtf import parse_edtf

if TYPE_CHECKING:
    from qnfacts.terms import Language


def read_day(given: str | None, option: str, lang: Language) -> date | None:
    """A day as `2026-01-31` or `31/1/2026`, or `today` in either language."""
    from qnfacts.values.today import today

    if given is None:
        return None
    if given.casefold() in {"today", "hôm nay"}:
        return today()
    try:
        return date.fromisoformat(_period(given, option, lang) or "")
    except ValueError:
        raise wrong("no day", option, given=given) from None


def read_period(given: str, option: str, lang: Language) -> str:
    """A year, a month, a day or a quarter in EDTF; a day may be given as `31/1/2026`, too."""
    period = _period(given, option, lang)
    if period is None:
        raise wrong("no date", option, given=given)
    return period


def _period(given: str, option: str, lang: Language) -> str | None:
    if "/" not in given:
        try:
            parse_edtf(given)
        except ValueError:
            return _in_words(given, option, lang)
        return given
    return _in_words(given, option, lang)


def _in_words(given: str, option: str, lang: Language) -> str | None:
    """What a text says that is nothing but a date or a period, the day before the month.

    Refuses the call in English where either figure may be the month.
    """
    read = _read(given, lang)
    if read == "day-or-month":
        year, month, day = (_read(given, "vi") or "").split("-")
        raise wrong("day or month", option, given=given, year=year, one=month, other=day)
    return read or _read(given, "vi") or _read(given, "en") or _read(f"tháng {given}", "vi")


def _read(text: str, language: Language) -> str | None:
    """The period that the whole text is; or that it is left unread as `day-or-month`."""
    from qnfacts.quantities import Reading, Reason, explain

    match explain(text, language=language):
        case [Reading(edtf=str(edtf), text=words)] if words == text and "/" not in edtf:
            return edtf
        case [found] if not isinstance(found, Reading) and found.reason is Reason.DAY_OR_MONTH:
            return found.reason.value
    return None
