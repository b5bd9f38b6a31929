"""Writing a store: a registry, its lock and its texts into the tables of `schema.sql`."""

import json
from collections.abc import Mapping
from dataclasses import asdict
from importlib.resources import files
from pathlib import Path
from sqlite3 import Connection, connect

from qnfacts.problems import Message, Problem
from qnfacts.records.publish import publish
from qnfacts.registry.coverage import Coverage, coverage, quoted_spans
from qnfacts.registry.files import lock_path, registry_files
from qnfacts.registry.loading import load
from qnfacts.registry.lock import is_as_locked, read_lock
from qnfacts.registry.model import Registry
from qnfacts.registry.texts import read_sources
from qnfacts.store.inputs import found
from qnfacts.store.tables import (
    Text,
    insert,
    insert_about,
    insert_facts,
    insert_sources,
    insert_vocabulary,
)
from qnfacts.text.quotation import SourceText


def write_store(registry: Path, folder: Path) -> Connection:
    """A store in memory, of the registry whose sources' texts lie in `folder`.

    Everything is hashed before it is read, so what somebody changes meanwhile shows in the next
    call. Raises RegistryError as `load` does.
    """
    inputs = [found(file) for file in (*registry_files(registry), lock_path(registry))]
    loaded = load(registry)
    paths = [folder / source.file for source in loaded.sources]
    states = [found(path) for path in paths]
    texts, problems = read_sources(loaded.sources, folder)
    wrong = {problem.file: problem for problem in problems}
    found_texts = [
        Text(file, _json(wrong.get(str(path)))) for file, path in zip(states, paths, strict=True)
    ]
    lock = read_lock(registry)
    lock_problem, lock = (lock, None) if isinstance(lock, Problem) else (None, lock)
    if lock and not is_as_locked(loaded, lock):
        lock_problem = _changed(registry)
    catalogue = publish(loaded, texts, lock)

    connection = connect(":memory:", isolation_level=None, check_same_thread=False)
    connection.executescript(files(__package__).joinpath("schema.sql").read_text("utf-8"))
    connection.execute("BEGIN")
    insert_about(connection, catalogue.title, _json(lock_problem))
    insert(connection, "input", inputs)
    insert_vocabulary(connection, catalogue)
    insert_sources(connection, catalogue, _covered(loaded, texts), found_texts)
    insert_facts(connection, catalogue)
    connection.execute("COMMIT")
    return connection


def _covered(registry: Registry, texts: Mapping[str, SourceText]) -> dict[str, Coverage]:
    quoted = quoted_spans(registry.facts, texts)
    return {
        source.id: coverage(source, texts[source.id], quoted[source.id])
        for source in registry.sources
        if source.id in texts
    }


def _changed(registry: Path) -> Problem:
    return Problem(
        code="changed-since-lock",
        file=str(registry),
        message=Message("it has changed since {lock} was written", lock=lock_path(registry).name),
        hint="Let `qnfacts check` tell what has changed.",
    )


def _json(problem: Problem | None) -> str | None:
    if problem is None:
        return None
    said = {"message": _parts(problem.message), "hint": _parts(problem.hint)}
    return json.dumps(asdict(problem) | said)


def _parts(slot: object) -> object:
    """A message by its template and what fills it."""
    if not isinstance(slot, Message):
        return slot
    slots = {name: _parts(each) for name, each in slot.slots.items()}
    return {"template": slot.template, "slots": slots}
