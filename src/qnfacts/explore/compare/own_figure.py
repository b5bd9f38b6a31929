"""A figure that the reader brings, as one of the registry's to compare with a target."""

from qnfacts.explore.conversion import in_unit
from qnfacts.quantities import scan
from qnfacts.records import Record
from qnfacts.records.catalogue import Catalogue
from qnfacts.records.readings import value_record
from qnfacts.values.edtf import parse_edtf
from qnfacts.values.value import Value

OWN = "your-figure"
"""The id of a figure that is the reader's own, and so of no source."""


def own_figure(target: Record, words: str, period: str, catalogue: Catalogue) -> Record:
    """The quantity in `words` as a figure of the target's indicator and area in that period.

    A number without a unit is counted in the target's. Raises ValueError where the target has no
    value, where the words are not one quantity in a unit that converts to the target's, or where
    the period has no end.
    """
    if target["value"] is None:
        raise ValueError("the goal is in words, and no figure can be held against it")
    if parse_edtf(period).sure.last is None:
        raise ValueError(f"{period!r} has no end: write a year, a month or a day")
    unit = target["value"]["unit"]
    read = _only(words, catalogue)
    value = value_record(read, read.unit or unit, words)
    if value["unit"] not in catalogue.units or in_unit(value, unit, catalogue) is None:
        label = catalogue.units[unit]["label"]["en"]
        raise ValueError(f"{words!r} is not counted in the target's unit, {label}")
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
        "quotes": [],
    }


def _only(words: str, catalogue: Catalogue) -> Value:
    known = {form: id_ for id_, unit in catalogue.units.items() for form in unit["forms"]}
    readings = scan(words, known)
    if len(readings) == 1 and (value := readings[0].value) and readings[0].text == words.strip():
        return value
    raise ValueError(f'{words!r} is not one quantity, such as "27.5%" or "more than 500"')
