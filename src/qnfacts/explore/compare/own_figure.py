"""A figure that the reader brings, as one of the registry's to compare with a target."""

import re
from dataclasses import replace
from decimal import Decimal
from fractions import Fraction

from qnfacts.explore.conversion import in_unit
from qnfacts.explore.derive import PERCENT
from qnfacts.phrases import pick
from qnfacts.problems import Message
from qnfacts.quantities import scan
from qnfacts.records import Record
from qnfacts.records.catalogue import Catalogue
from qnfacts.records.readings import value_record
from qnfacts.records.shapes import UnitRecord, ValueRecord
from qnfacts.terms import Language
from qnfacts.values.edtf import parse_edtf
from qnfacts.values.fraction import fraction_at, quotient
from qnfacts.values.interval import Interval
from qnfacts.values.value import MAGNITUDES, Value

OWN = "your-figure"
"""The id of a figure that is the reader's own, and so of no source."""


def own_figure(
    target: Record, words: str, period: str, catalogue: Catalogue, lang: Language
) -> Record:
    """The quantity in `words` as a figure of the target's indicator and area in that period.

    A number without a unit is counted in the target's, and a bare fraction against a share is that
    share, where that is plain. Raises ValueError where it is not, where the target has no value,
    where the words are not one quantity in a unit that converts to the target's, or where the
    period has no end; in `lang` it names the unit.
    """
    if target["value"] is None:
        raise ValueError(Message("the goal is in words, and no figure can be held against it"))
    if parse_edtf(period).sure.last is None:
        raise ValueError(
            Message("{period!r} has no end: write a year, a month or a day", period=period)
        )
    return _figure(target, period, _in_unit_of(target["value"]["unit"], words, catalogue, lang))


def _figure(target: Record, period: str, value: ValueRecord) -> Record:
    """A figure of what the target is about; nobody's words state it."""
    fields = ("indicator", "areas", "dimensions", "statistic", "accumulation", "topics")
    return {
        "id": OWN,
        "kind": "figure",
        "label": {"en": "Your own figure", "vi": "Số liệu của bạn"},
        "aliases": [],
        **{field: target[field] for field in fields},
        "period": period,
        "value": value,
        "according_to": None,
        "note": None,
        "contrasts_with": [],
        "draft": False,
        "quotes": [],
    }


def _in_unit_of(unit: str, words: str, catalogue: Catalogue, lang: Language) -> ValueRecord:
    """The quantity in a unit that converts to `unit`, or in that. Raises ValueError for another."""
    read = _only(words, catalogue)
    if read.unit is None:
        read = _counted(read, words, catalogue.units[unit], lang)
    value = value_record(read, read.unit, words)
    if value["unit"] in catalogue.units and in_unit(value, unit, catalogue) is not None:
        return value
    label = pick(catalogue.units[unit]["label"], lang)
    raise ValueError(
        Message("{words!r} is not counted in the target's unit, {unit}", words=words, unit=label)
    )


def _counted(bare: Value, words: str, unit: UnitRecord, lang: Language) -> Value:
    """The number without a unit, counted in `unit`. Raises ValueError where that is not plain."""
    ends = [end for end in (bare.interval.low, bare.interval.high, bare.nominal) if end is not None]
    is_part = not _DECIMALS.search(words) and any(end % 1 for end in ends)
    if unit["id"] != PERCENT:
        if is_part:
            named = pick(unit["label"], lang)
            raise ValueError(
                Message("{words!r} is a part: write how many {unit}", words=words, unit=named)
            )
        return replace(bare, unit=unit["id"])
    if is_part and all(0 < end <= 1 for end in ends):
        return _as_share(bare)
    if is_part or bare.hedge in MAGNITUDES or not all(1 <= end <= 100 or end == 0 for end in ends):
        raise ValueError(
            Message("{words!r} may be no share: write it with its unit, such as 30%", words=words)
        )
    return replace(bare, unit=PERCENT)


def _as_share(part: Value) -> Value:
    """A part of one as a percentage, exactly."""
    low, high, nominal = (part.interval.low, part.interval.high, part.nominal)
    return Value(
        Interval(
            None if low is None else _hundredfold(low).low,
            None if high is None else _hundredfold(high).high,
            part.interval.low_open,
            part.interval.high_open,
        ),
        part.hedge,
        None if nominal is None else _hundredfold(nominal).low,
        PERCENT,
    )


def _hundredfold(end: Decimal) -> Interval:
    share = 100 * (fraction_at(end) or Fraction(end))
    return quotient(Decimal(share.numerator), Decimal(share.denominator))


def _only(words: str, catalogue: Catalogue) -> Value:
    known = {form: id_ for id_, unit in catalogue.units.items() for form in unit["forms"]}
    readings = scan(words, known)
    if len(readings) == 1 and (value := readings[0].value) and readings[0].text == words.strip():
        return value
    raise ValueError(
        Message('{words!r} is not one quantity, such as "27.5%" or "more than 500"', words=words)
    )


_DECIMALS = re.compile(r"\d[.,]\d")
