"""The shape of the data: every entry is checked on its own, so that none hides another's faults."""

from typing import TypeVar

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from qnfacts.loading.explain import did_you_mean, explain, shown
from qnfacts.loading.finding import Finding
from qnfacts.loading.shape import FACTS, SECTIONS, fields, model_of
from qnfacts.model import BaseFact, Registry
from qnfacts.yamltext import OMITTED, Data, Path

T = TypeVar("T", bound=BaseModel)


def validate(data: dict[str, Data]) -> tuple[Registry | None, list[Finding]]:
    """The registry, None if there is none, and what is wrong with the shape of its data."""
    findings: list[Finding] = []
    whole: dict[str, object] = dict(data)
    for section in SECTIONS:
        if isinstance(entries := data.get(section), list):
            models = (
                _entry(section, entry, (section, index), findings)
                for index, entry in enumerate(entries)
            )
            whole[section] = [model for model in models if model]
    registry = _checked(Registry, whole, (), findings)
    return registry, findings


def _entry(section: str, entry: Data, path: Path, findings: list[Finding]) -> BaseModel | None:
    model = model_of(section, entry)
    if model is not BaseFact or not isinstance(entry, dict):
        return _checked(model, entry, path, findings)
    if entry.get("kind") is not OMITTED:
        findings.append(_unknown_kind(entry, path))
    common = {name: value for name, value in entry.items() if name in fields(BaseFact)}
    _checked(BaseFact, common, path, findings)
    return None


def _unknown_kind(entry: dict[str, Data], path: Path) -> Finding:
    if "kind" not in entry:
        kinds = ", ".join(FACTS)
        return Finding(path, "missing-field", "`kind` is missing", f"Write one of: {kinds}.")
    kind = entry["kind"]
    if not isinstance(kind, str):
        message = f"`kind`: a word is wanted, not {shown(kind)}"
        return Finding((*path, "kind"), "wrong-type", message, f"Write one of: {', '.join(FACTS)}.")
    hint = did_you_mean(kind, list(FACTS))
    return Finding((*path, "kind"), "wrong-value", f"`kind`: {shown(kind)} is not known", hint)


def _checked(model: type[T], data: object, path: Path, findings: list[Finding]) -> T | None:
    try:
        return model.model_validate(data, by_alias=True, by_name=False)
    except ValidationError as error:
        findings += [
            explain(details, model, path)
            for details in error.errors(include_url=False)
            if not _told_elsewhere(details)
        ]
        return None


def _told_elsewhere(error: ErrorDetails) -> bool:
    """Whether an error only follows from another: pydantic counts a list's sound items alone."""
    given = error["input"]
    miscounted = error["type"] == "too_short" and isinstance(given, list) and len(given) > 0
    return given is OMITTED or miscounted
