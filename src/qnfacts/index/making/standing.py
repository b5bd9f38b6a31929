"""How a source stands: what is published of it, its text as it was found, its coverage."""

import json
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import NamedTuple

from qnfacts.collector import no_garbage_collection
from qnfacts.coverage import Coverage, coverage
from qnfacts.index.identity import Row, identify, written
from qnfacts.index.notation import stored
from qnfacts.model import Source
from qnfacts.publish.vocabulary import source_record
from qnfacts.records import Record
from qnfacts.sha256 import digest
from qnfacts.sources import read_sources


class Standing(NamedTuple):
    """A source as the tables hold it.

    `said` is a hash of all that the registry says of it; `file` is its text as it was found, and
    `problem` what is wrong with that; without one and without coverage it is not there.
    """

    said: str
    entry: str
    file: Row
    problem: str | None
    coverage: str

    @property
    def at_hand(self) -> bool:
        """Whether the text was there, and the one that is pinned."""
        return self.coverage != _NO_COVERAGE


class Task(NamedTuple):
    """A source, and where it is quoted: starts and ends."""

    source: Source
    spans: Sequence[int]


def standings(tasks: Sequence[Task], folder: Path) -> list[Standing]:
    """How these sources stand, whose texts lie in the folder."""
    with no_garbage_collection():
        return [_standing(task, folder) for task in tasks]


def said_of(source: Source) -> str:
    """A hash of all that the registry says of a source."""
    return digest(source.model_dump_json())


def _standing(task: Task, folder: Path) -> Standing:
    source, path = task.source, folder / task.source.file
    identity = identify(path)
    texts, problems = read_sources([source], folder)
    ends = iter(task.spans)
    quoted = zip(ends, ends, strict=True)
    found = coverage(source, texts[source.id], quoted) if texts else None
    return Standing(
        said=said_of(source),
        entry=stored(source_record(source)),
        file=written(path, identity),
        problem=json.dumps(asdict(problems[0])) if problems else None,
        coverage=stored(found and _coverage_record(found)),
    )


def _coverage_record(found: Coverage) -> Record:
    return {
        "numerals": len(found.numerals),
        "numerals_covered": len(found.numerals) - len(found.open_numerals),
        "sentences": len(found.sentences),
        "sentences_covered": len(found.sentences) - len(found.open_sentences),
    }


_NO_COVERAGE = stored(None)
