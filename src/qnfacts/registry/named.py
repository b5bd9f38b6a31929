"""Registries by what people call them: a path, or the name of an installed one."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence


_GROUP = "qnfacts.registries"


class NamedRegistry(NamedTuple):
    """Where a registry is, and what it was called."""

    path: Path
    called: str


def named_registry(given: str | Path) -> NamedRegistry:
    """The registry at a path; where nothing lies there, the installed one of this name.

    A package gives one by an entry point of the group `qnfacts.registries`: under the name stands
    its path, or a function that returns it. Raises RegistryError for one that cannot be had.
    """
    called, path = str(given), Path(given)
    found = None if os.path.lexists(path) or path.name != called else _installed(called)
    return NamedRegistry(found or path, called)


def installed_names() -> list[str]:
    """The names of the registries that packages give."""
    from importlib.metadata import entry_points

    return sorted({point.name for point in entry_points(group=_GROUP)})


def named_by_variable() -> list[NamedRegistry]:
    """The registries that QNFACTS_REGISTRY names, between them what parts the folders of PATH."""
    named = os.environ.get("QNFACTS_REGISTRY", "").split(os.pathsep)
    return [named_registry(called) for called in named if called]


def the_one(registries: Sequence[NamedRegistry]) -> Path | None:
    """The path of the only one; None for none. Raises CallError for several."""
    if not registries[1:]:
        return registries[0].path if registries else None
    from qnfacts.problems import CallError, Message

    raise CallError(
        Message(
            "this works on one registry, and {count} are named: {names}",
            count=len(registries),
            names=", ".join(each.called for each in registries),
        )
    )


def names_in_ids(registries: Sequence[NamedRegistry]) -> list[str]:
    """What stands before the ids of each: the name of its folder or file, as an id is written.

    Raises CallError where two have the same, or where a name has no letter to write.
    """
    from qnfacts.problems import CallError, Message

    names = [_in_id(each) for each in registries]
    for each, name in zip(registries, names, strict=True):
        if not name:
            raise CallError(Message("{name} gives its ids no name", name=each.called))
        if names.count(name) > 1:
            raise CallError(Message("two registries have the name {name}", name=name))
    return names


def _in_id(registry: NamedRegistry) -> str:
    import re

    from qnfacts.text.folding import fold

    name = registry.called
    if registry.path == Path(name):
        whole = Path(os.path.abspath(name))  # noqa: PTH100 — a link has its own name
        is_usual = whole.name == "facts.yaml"
        name = whole.parent.name if is_usual else whole.name if whole.is_dir() else whole.stem
    return "-".join(re.findall("[a-z0-9]+", fold(name)))


def _installed(name: str) -> Path | None:
    """The path of the registry that an installed package gives under this name, if one does."""
    from importlib.metadata import entry_points

    for point in entry_points(group=_GROUP, name=name):
        try:
            given = point.load()
            return Path(given() if callable(given) else given)
        except Exception as error:  # whatever a package does
            raise _no_registry(name, error) from None
    return None


def _no_registry(name: str, error: Exception) -> Exception:
    from qnfacts.problems import Message, Problem, RegistryError

    cause = f"{type(error).__name__}: {error}"
    message = Message("the package that gives this registry fails: {cause}", cause=cause)
    return RegistryError([Problem(code="registry-missing", file=name, message=message)])
