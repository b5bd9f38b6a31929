"""From a file to a validated registry, with every problem at once."""

from dataclasses import replace
from itertools import chain
from pathlib import Path
from typing import NamedTuple

from qnfacts.loading.characters import clean, decode
from qnfacts.loading.circles import find_circles
from qnfacts.loading.collector import no_garbage_collection
from qnfacts.loading.entries import defined_by, entries, find_repeated_ids
from qnfacts.loading.explain import shown
from qnfacts.loading.finding import Finding
from qnfacts.loading.readfile import read_bytes
from qnfacts.loading.references import find_wrong_references
from qnfacts.loading.validate import validate
from qnfacts.location import registry_path
from qnfacts.model import Registry
from qnfacts.problems import Problem, RegistryError
from qnfacts.yamltext import OMITTED, Document, read
from qnfacts.yamltext import Path as DataPath

__all__ = ["Opened", "load", "open_registry", "parse"]


class Opened(NamedTuple):
    """A registry, and the document it was written in: a path leads to its line and column."""

    registry: Registry
    document: Document


def load(path: Path | None = None) -> Registry:
    """The registry in the file `path`, or in the one that `registry_path` chooses.

    Raises RegistryError with everything that is wrong with it.
    """
    return open_registry(registry_path() if path is None else path).registry


def open_registry(path: Path) -> Opened:
    """The registry in the file `path`, with its document. Raises RegistryError as `load` does."""
    file = str(path)
    return _parsed(decode(read_bytes(path), file), file)


def parse(text: str, file: str) -> Registry:
    """The registry written in `text`; problems call it `file`. Raises RegistryError."""
    return _parsed(text, file).registry


def _parsed(text: str, file: str) -> Opened:
    text, problems = clean(text, file)
    with no_garbage_collection():
        document = read(text, file)
        registry, findings = _examine(document)
    problems += [replace(p, fact=_fact(path, document)) for path, p in document.problems]
    problems += [_placed(finding, document, file) for finding in findings]
    if problems or registry is None:
        in_order = sorted(dict.fromkeys(problems), key=lambda p: (p.line or 0, p.column or 0))
        raise RegistryError(in_order)
    return Opened(registry, document)


def _examine(document: Document) -> tuple[Registry | None, list[Finding]]:
    data = document.data
    if data is OMITTED:
        return None, []
    if data is None:
        hint = "Begin with `version: 1`, `title` and `sources`."
        return None, [Finding((), "registry-empty", "there is nothing in the file", hint)]
    if not isinstance(data, dict):
        message = f"a registry is a mapping of its sections, not {shown(data)}"
        return None, [Finding((), "wrong-type", message)]
    registry, findings = validate(data)
    found = list(entries(data))
    defined = defined_by(found)
    told = {finding.path for finding in findings}
    across = chain(
        find_repeated_ids(found, defined, lambda path: document.place(path)[0]),
        find_wrong_references(found, defined),
        find_circles(defined),
    )
    return registry, [*findings, *(finding for finding in across if finding.path not in told)]


def _placed(finding: Finding, document: Document, file: str) -> Problem:
    line, column = document.place(finding.path, key=finding.at_key)
    return Problem(
        code=finding.code,
        message=finding.message,
        hint=finding.hint,
        file=file,
        line=line,
        column=column,
        fact=_fact(finding.path, document),
    )


def _fact(path: DataPath, document: Document) -> str | None:
    """The id of the fact that `path` leads into."""
    match path[:2], document.data:
        case ("facts", int(index)), {"facts": list(facts)} if index < len(facts):
            fact = facts[index]
            id_ = fact.get("id") if isinstance(fact, dict) else None
            return id_ if isinstance(id_, str) else None
    return None
