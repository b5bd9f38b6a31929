"""The races, by what they are about."""

from collections.abc import Callable, Iterator, Mapping

from benchmarks.bench import Bench, Race
from benchmarks.races import checking, editing, quotations, reading, scanning, searching

RACES: Mapping[str, Callable[[Bench], Iterator[Race]]] = {
    "reading": reading.races,
    "searching": searching.races,
    "editing": editing.races,
    "checking": checking.races,
    "quotations": quotations.races,
    "scanning": scanning.races,
}
"""In the order of the report. Data are written when a race is asked for."""
