"""From the parts of a registry to the whole, with everything that is wrong in and between them."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

from qnfacts.registry.entries import defined_by, entries, find_repeated_ids, place_in_words
from qnfacts.registry.explain import shown
from qnfacts.registry.finding import Finding
from qnfacts.registry.model import Registry
from qnfacts.registry.parts import Part, Reading
from qnfacts.registry.references import find_circles, find_wrong_references
from qnfacts.registry.validate import Sections, checked, validate
from qnfacts.registry.yaml.document import OMITTED

EMPTY = "there is nothing in the file"
BEGIN = "Begin with `version: 1`, `title` and `sources`."


def joined(reading: Reading) -> tuple[Registry | None, list[Finding]]:
    """The registry, None if there is none, and what is wrong with the data.

    What could not be read may hold what the other parts refer to: then each is seen alone.
    """
    written = [part for part in reading.parts if part.data is not None]
    if not written:
        return None, [Finding(part, (), "registry-empty", EMPTY, BEGIN) for part in reading.parts]
    findings = list(chain.from_iterable(map(_find_no_mapping, written)))
    sections: list[Sections] = []
    for part in written:
        sound, found = validate(part)
        sections.append(sound)
        findings += found
    if reading.refused or not all(isinstance(part.data, dict) for part in written):
        return None, findings
    registry = _whole(written, sections, findings)
    known = {(finding.part, finding.path) for finding in findings}
    findings += (found for found in _across(written) if (found.part, found.path) not in known)
    return registry, findings


def _find_no_mapping(part: Part) -> Iterator[Finding]:
    if part.data is not OMITTED and not isinstance(part.data, dict):
        message = f"a registry is a mapping of its sections, not {shown(part.data)}"
        yield Finding(part, (), "wrong-type", message)


def _whole(
    parts: Sequence[Part], sections: Iterable[Sections], findings: list[Finding]
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
                findings.append(_repeated(part, key, owners[key][0]))
            else:
                whole[key] = value
                owners.setdefault(key, []).append(part)
    wrong: list[Finding] = []
    registry = checked(Registry, whole, parts[0], (), wrong)
    for finding in wrong:
        found_in = owners.get(str(finding.path[0]), [finding.part])
        findings += (finding._replace(part=part) for part in found_in)
    return registry


def _repeated(part: Part, key: str, first: Part) -> Finding:
    where = place_in_words(first, (key,), part)
    message = f"`{key}` is given in {where} and again here"
    return Finding(part, (key,), "duplicate-key", message, "Keep one of the two.", at_key=True)


def _across(parts: Iterable[Part]) -> Iterator[Finding]:
    found = [entry for part in parts for entry in entries(part)]
    defined = defined_by(found)
    yield from find_repeated_ids(found, defined)
    yield from find_wrong_references(found, defined)
    yield from find_circles(defined)


_GIVEN_ONCE = ("version", "title")
