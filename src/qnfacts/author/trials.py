"""A registry with the unit and the indicator that a fact to be drafted may need."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from qnfacts.author.indicators import indicator_names, is_anothers
from qnfacts.author.notation import slug
from qnfacts.author.nouns import behind, unit_words
from qnfacts.check.checked import CheckedQuote, CheckedRegistry
from qnfacts.check.checked.stating import SHARE, unit_read
from qnfacts.quantities import Reading
from qnfacts.registry.known_units import is_known, undefined, unit_of_form
from qnfacts.registry.model import Agent, Area, Indicator, Label, Unit


class Trial(NamedTuple):
    """A registry with what a draft needs, but for the draft itself, and what of it is new.

    `speakers` and `issuers` are the ids of who may speak or have issued a document; `until` is
    where in the sentence a quotation that names them may end; `credit` is what a further
    quotation says of who speaks.
    """

    registry: CheckedRegistry
    indicator: str = ""
    units: Sequence[Unit] = ()
    indicators: Sequence[Indicator] = ()
    agents: Sequence[Agent] = ()
    areas: Sequence[Area] = ()
    speakers: Sequence[str] = ()
    issuers: Sequence[str] = ()
    until: int = 0
    credit: str = ""


def trials(registry: CheckedRegistry, given: CheckedQuote, reading: Reading) -> Iterator[Trial]:
    """The registry with the indicator that the number may be of, drafted if it has none."""
    unit = unit_read(reading)
    known = [each for each in registry.model.indicators if unit and _counts(registry, each, unit)]
    for each in known:
        if not is_anothers(registry, given, reading, each):
            yield Trial(registry, each.id)
    noun = behind(given.sentence, reading.end, _MOST_COUNTED)
    units: list[Unit] = []
    if unit is None:
        form = unit_words(noun, given.language)
        unit = unit_of_form(form.lower()) or slug(form)
        if not unit:
            return
        if not _has(registry, unit):
            units = [Unit(id=unit, label=Label(en=form, vi=form), forms=(form,))]
    elif unit == SHARE and not _has(registry, unit):
        units = [Unit(id=SHARE, label=Label(en="of the whole", vi="phần của tổng số"))]
    elif not _has(registry, unit):
        return  # such as "đồng/kg", whose unit a person has to name
    for name, forms in indicator_names(registry, given, reading, unit, noun):
        named = name[0].upper() + name[1:]
        label = Label(en=named, vi=named)
        made = Indicator(id=slug(name), label=label, forms=forms, unit=unit)
        if made.id and len(name) <= _LONGEST and made.id not in registry.vocabulary.indicators:
            yield Trial(_with(registry, units, [made]), made.id, units, [made])


def _has(registry: CheckedRegistry, unit: str) -> bool:
    return is_known(unit) or unit in registry.vocabulary.units


def _counts(registry: CheckedRegistry, indicator: Indicator, unit: str) -> bool:
    return unit in registry.vocabulary.read_as(registry.vocabulary.units[indicator.unit])


def _with(
    registry: CheckedRegistry, units: Sequence[Unit], added: Sequence[Indicator]
) -> CheckedRegistry:
    model = registry.model
    defined = {unit.id: unit for unit in (*model.units, *units)}
    known = undefined((each.unit for each in added), defined)
    update = {
        "units": (*defined.values(), *known),
        "indicators": (*model.indicators, *added),
    }
    return replace(registry, model=model.model_copy(update=update))


_LONGEST = 100
_MOST_COUNTED = 8
