"""Sources shared out to all processors, each with its text."""

from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

from qnfacts.workers import each_of

T = TypeVar("T")
R = TypeVar("R")


def each_batch(function: Callable[..., R], tasks: Sequence[T], *given: object) -> Iterator[R]:
    """`function(batch, *given)` for batches of tasks, a source in each task, in their order."""
    batches = [tasks[at : at + _BATCH] for at in range(0, len(tasks), _BATCH)]
    return each_of(function, batches, *given, size=len(tasks) * _LENGTH)


_BATCH = 100
"""Sources of one batch."""

_LENGTH = 4000
"""Bytes of a text that takes as long to read as so many bytes of a registry."""
