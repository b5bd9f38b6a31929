"""Writing a store: registries, their locks and their texts into the tables of `schema.sql`."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict
from importlib.resources import files
from itertools import chain
from pathlib import Path
from sqlite3 import Connection, connect
from typing import NamedTuple, get_args

from qnfacts.problems import Message, Problem
from qnfacts.records.catalogue import Catalogue
from qnfacts.records.merging import merged
from qnfacts.records.publish import publish
from qnfacts.registry.coverage import Coverage, coverage, quoted_spans
from qnfacts.registry.files import lock_path, own_folder
from qnfacts.registry.loading import load
from qnfacts.registry.lock import is_as_locked, read_lock
from qnfacts.registry.model import Registry
from qnfacts.registry.texts import folder_of, read_sources
from qnfacts.store.inputs import Input, Place, found
from qnfacts.store.tables import (
    Text,
    insert,
    insert_about,
    insert_facts,
    insert_sources,
    insert_vocabulary,
)
from qnfacts.terms import Language
from qnfacts.text.quotation import SourceText


class Read(NamedTuple):
    """A registry as it was read: what it is made of, and what each source's text is and gives."""

    inputs: list[Input]
    catalogue: Catalogue
    covered: list[Coverage | None]
    texts: list[Text]
    lock_problem: Problem | None
    languages: Sequence[Language]


def write_store(*places: Place) -> Connection:
    """A store in memory, of the registries at these places.

    Everything is hashed before it is read, so what somebody changes meanwhile shows in the next
    call. Raises RegistryError as `load` does.
    """
    every = [_read(place) for place in places]
    catalogues = {place.name: read.catalogue for place, read in zip(places, every, strict=True)}
    [catalogue, *others] = catalogues.values()
    if others:
        catalogue = merged(catalogues)
    connection = connect(":memory:", isolation_level=None, check_same_thread=False)
    connection.executescript(files(__package__).joinpath("schema.sql").read_text("utf-8"))
    connection.execute("BEGIN")
    lock_problems = json.dumps([_json(read.lock_problem) for read in every])
    insert_about(connection, catalogue.title, _languages(every), lock_problems)
    insert(connection, "input", (each for read in every for each in read.inputs))
    insert_vocabulary(connection, catalogue)
    covered = chain.from_iterable(read.covered for read in every)
    texts = chain.from_iterable(read.texts for read in every)
    insert_sources(connection, catalogue, covered, texts)
    insert_facts(connection, catalogue)
    connection.execute("COMMIT")
    return connection


def _read(place: Place) -> Read:
    registry, folder, _ = place
    inputs = [found(file) for file in place.files()]
    loaded = load(registry)
    folders = (folder, own_folder(registry))
    paths = [folder_of(source, folders) / source.file for source in loaded.sources]
    states = [found(path) for path in paths]
    texts, problems = read_sources(loaded.sources, *folders)
    wrong = {problem.file: problem for problem in problems}
    found_texts = [
        Text(file, _json(wrong.get(str(path)))) for file, path in zip(states, paths, strict=True)
    ]
    lock = read_lock(registry)
    lock_problem, lock = (lock, None) if isinstance(lock, Problem) else (None, lock)
    if lock and not is_as_locked(loaded, lock):
        lock_problem = _changed(registry)
    catalogue = publish(loaded, texts, lock)
    return Read(
        inputs, catalogue, _covered(loaded, texts), found_texts, lock_problem, loaded.languages
    )


def _languages(every: Iterable[Read]) -> str:
    """Those that any of the registries is written in, as JSON, in the order of the explorer."""
    spoken = {lang for read in every for lang in read.languages}
    return json.dumps([lang for lang in get_args(Language) if lang in spoken])


def _covered(registry: Registry, texts: Mapping[str, SourceText]) -> list[Coverage | None]:
    """How much of each source is covered; None for one whose text is not at hand."""
    quoted = quoted_spans(registry.facts, texts)
    return [
        coverage(source, texts[source.id], quoted[source.id]) if source.id in texts else None
        for source in registry.sources
    ]


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
