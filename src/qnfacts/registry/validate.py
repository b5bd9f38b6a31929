"""The shape of the data: every entry is checked on its own, so that none hides another's faults."""

from collections.abc import Sequence
from typing import TypeVar

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from qnfacts.problems import Message
from qnfacts.registry.explain import did_you_mean, explain, not_wanted, of_field, shown
from qnfacts.registry.mistakes import Mistake
from qnfacts.registry.model import BaseFact
from qnfacts.registry.parts import Part
from qnfacts.registry.shape import FACTS, SECTIONS, fields, model_of
from qnfacts.registry.yaml.document import OMITTED, Data, Path
from qnfacts.terms import Language

T = TypeVar("T", bound=BaseModel)

Sections = dict[str, list[BaseModel]]
"""Entries of a registry in their order, under the names of their sections."""


def validate(part: Part, languages: Sequence[Language]) -> tuple[Sections, list[Mistake]]:
    """The sound entries of a part, and what is wrong with the others.

    `languages` are those of the registry.
    """
    mistakes: list[Mistake] = []
    sections: Sections = {}
    for section in SECTIONS:
        if isinstance(entries := part.sections.get(section), list):
            models = (
                _entry(part, section, entry, (section, index), mistakes, languages=languages)
                for index, entry in enumerate(entries)
            )
            sections[section] = [model for model in models if model]
    return sections, mistakes


def checked(
    model: type[T],
    data: object,
    part: Part,
    path: Path,
    mistakes: list[Mistake],
    *,
    languages: Sequence[Language],
) -> T | None:
    """The model of what stands at `path` in a part; None, and mistakes, if it is wrong."""
    try:
        return model.model_validate(data, context=languages, by_alias=True, by_name=False)
    except ValidationError as error:
        mistakes += [
            explain(details, model, part, path)
            for details in error.errors(include_url=False)
            if not _told_elsewhere(details)
        ]
        return None


def _entry(
    part: Part,
    section: str,
    entry: Data,
    path: Path,
    mistakes: list[Mistake],
    *,
    languages: Sequence[Language],
) -> BaseModel | None:
    model = model_of(section, entry)
    if model is not BaseFact or not isinstance(entry, dict):
        return checked(model, entry, part, path, mistakes, languages=languages)
    if entry.get("kind") is not OMITTED:
        mistakes.append(Mistake(part, *_unknown_kind(entry, path)))
    common = {name: value for name, value in entry.items() if name in fields(BaseFact)}
    checked(BaseFact, common, part, path, mistakes, languages=languages)
    return None


def _unknown_kind(entry: dict[str, Data], path: Path) -> tuple[Path, str, str, str]:
    one_of = Message("Write one of: {names}.", names=", ".join(FACTS))
    if "kind" not in entry:
        return path, "missing-field", Message("`{name}` is missing", name="kind"), one_of
    kind, at = entry["kind"], (*path, "kind")
    if not isinstance(kind, str):
        return at, "wrong-type", of_field("kind", not_wanted("a word", kind)), one_of
    message = of_field("kind", Message("{shown} is not known", shown=shown(kind)))
    return at, "wrong-value", message, did_you_mean(kind, list(FACTS))


def _told_elsewhere(error: ErrorDetails) -> bool:
    """Whether an error only follows from another: pydantic counts a list's sound items alone."""
    given = error["input"]
    miscounted = error["type"] == "too_short" and isinstance(given, list) and len(given) > 0
    return given is OMITTED or miscounted
