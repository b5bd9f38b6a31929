"""From the parts of a registry to the whole, with everything that is wrong in and between them."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from typing import get_args

from qnfacts.problems import Message
from qnfacts.registry.entries import defined_by, entries, find_repeated_ids, place_in_words
from qnfacts.registry.explain import shown
from qnfacts.registry.known_units import undefined
from qnfacts.registry.mistakes import Mistake
from qnfacts.registry.model import Registry
from qnfacts.registry.parts import Part, Reading
from qnfacts.registry.references import find_circles, find_long_chains, find_wrong_references
from qnfacts.registry.untranslated import find_untranslated
from qnfacts.registry.validate import Sections, checked, validate
from qnfacts.registry.yaml.document import OMITTED
from qnfacts.terms import Language

EMPTY = "there is nothing in the file"
BEGIN = "Begin with `version: 1`, `title` and `sources`."


def joined(reading: Reading) -> tuple[Registry | None, list[Mistake]]:
    """The registry, None if there is none, and what is wrong with the data.

    What could not be read may hold what the other parts refer to: then each is seen alone.
    """
    written = [part for part in reading.parts if part.data is not None]
    if not written:
        return None, [Mistake(part, (), "registry-empty", EMPTY, BEGIN) for part in reading.parts]
    mistakes = list(chain.from_iterable(map(_find_no_mapping, written)))
    sections: list[Sections] = []
    languages = _languages(written)
    for part in written:
        sound, found = validate(part, languages)
        sections.append(sound)
        mistakes += found
    if reading.refused or not all(isinstance(part.data, dict) for part in written):
        return None, mistakes
    registry = _whole(written, sections, languages, mistakes)
    known = {(mistake.part, mistake.path) for mistake in mistakes}
    across = _across(written, languages)
    mistakes += (found for found in across if (found.part, found.path) not in known)
    return registry, mistakes


def _find_no_mapping(part: Part) -> Iterator[Mistake]:
    if part.data is not OMITTED and not isinstance(part.data, dict):
        message = Message(
            "a registry is a mapping of its sections, not {shown}", shown=shown(part.data)
        )
        yield Mistake(part, (), "wrong-type", message)


def _languages(parts: Iterable[Part]) -> tuple[Language, ...]:
    """Those of the registry; all, where what is written of them is no list of languages."""
    given = next((p.sections["languages"] for p in parts if "languages" in p.sections), None)
    known = [lang for lang in get_args(Language) if isinstance(given, list) and lang in given]
    return tuple(known) or get_args(Language)


def _whole(
    parts: Sequence[Part],
    sections: Iterable[Sections],
    languages: Sequence[Language],
    mistakes: list[Mistake],
) -> Registry | None:
    """All sections in one registry; what stands in none is looked for in the first part."""
    whole: dict[str, object] = {}
    owners: dict[str, list[Part]] = {}
    for part, sound in zip(parts, sections, strict=True):
        for key, value in part.sections.items():
            if key in sound:
                if isinstance(before := whole.setdefault(key, []), list):
                    before += sound[key]
            elif key in _GIVEN_ONCE and key in owners:
                mistakes.append(_repeated(part, key, owners[key][0]))
            else:
                whole[key] = value
                owners.setdefault(key, []).append(part)
    _add_known_units(whole)
    wrong: list[Mistake] = []
    registry = checked(Registry, whole, parts[0], (), wrong, languages=languages)
    for mistake in wrong:
        found_in = owners.get(str(mistake.path[0]), [mistake.part])
        mistakes += (mistake._replace(part=part) for part in found_in)
    return registry


def _add_known_units(whole: dict[str, object]) -> None:
    """Behind the units of a registry, those of the program that it uses."""
    sections = (whole.get(name, []) for name in ("units", "indicators", "facts"))
    units, indicators, facts = (each if isinstance(each, list) else [] for each in sections)
    used = [getattr(entry, "unit", None) for entry in (*indicators, *facts)]
    bases = [unit.base for unit in units]
    if added := undefined([*used, *bases], {unit.id: unit for unit in units}):
        whole["units"] = [*units, *added]


def _repeated(part: Part, key: str, first: Part) -> Mistake:
    where = place_in_words(first, (key,), part)
    message = Message("`{key}` is given in {where} and again here", key=key, where=where)
    return Mistake(part, (key,), "duplicate-key", message, "Keep one of the two.", at_key=True)


def _across(parts: Iterable[Part], languages: Sequence[Language]) -> Iterator[Mistake]:
    found = [entry for part in parts for entry in entries(part)]
    defined = defined_by(found)
    yield from find_repeated_ids(found, defined)
    yield from find_wrong_references(found, defined)
    yield from find_untranslated(found, defined, languages)
    yield from find_circles(defined)
    yield from find_long_chains(defined)


_GIVEN_ONCE = ("version", "languages", "title")
