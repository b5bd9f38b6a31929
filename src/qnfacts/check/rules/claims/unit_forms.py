"""The words of a unit are words for that unit."""

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple, get_args

from qnfacts.check.checked import CheckedRegistry
from qnfacts.check.checked.finding import Finding
from qnfacts.problems import Message
from qnfacts.quantities import scan_in
from qnfacts.registry.model import Unit
from qnfacts.terms import Language


class NumberedUnit(NamedTuple):
    """A unit, and where it stands among the units."""

    number: int
    unit: Unit


def units(registry: CheckedRegistry) -> list[NumberedUnit]:
    """The units."""
    return [NumberedUnit(*numbered) for numbered in enumerate(registry.model.units)]


def check_unit(_: CheckedRegistry, numbered: NumberedUnit) -> Iterator[Finding]:
    """A form that is a word for another unit in every text."""
    number, unit = numbered
    names = (unit.label.en, unit.label.vi, *unit.forms)
    own = next((known for name in names if (known := _known(name))), None)
    for at, form in enumerate(unit.forms):
        if (known := _known(form)) and known != own:
            message = Message(
                "“{form}” is a word for {unit}, and this unit is {own}",
                form=form,
                unit=known,
                own=own,
            )
            hint = "Give what is counted otherwise a unit of its own."
            yield Finding("unfit-form", ("units", number, "forms", at), message, hint)
        elif labels := [each for each in (unit.label.vi, unit.label.en) if _scales(each, form)]:
            message = Message(
                "“{form}” counts one by one, and not “{label}”", form=form, label=labels[0]
            )
            hint = "Name the unit as its forms do: the value has the scale."
            yield Finding("unfit-form", ("units", number, "forms", at), message, hint)


def _scales(label: str, form: str) -> bool:
    """Whether a label is the form with a scale before it: "nghìn tàu"."""
    scale, _, counted = label.lower().partition(" ")
    return counted == form.lower() and scale in _SCALES


_SCALES = frozenset(
    {"nghìn", "ngàn", "vạn", "triệu", "tỷ", "tỉ", "thousand", "million", "billion", "thousands"}
)


@lru_cache(1000)
def _known(name: str) -> str | None:
    """The unit for which a word stands in every text; None where it may be any."""
    counted = f"2 {name}"
    for language in get_args(Language):
        for reading in scan_in(language, counted, {}):
            if reading.value and reading.value.unit and reading.end == len(counted):
                return reading.value.unit
    return None
