"""Tasks shared out to as many processes as there are processors."""

import os
import signal
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from itertools import islice
from typing import Any, TypeVar

T = TypeVar("T")
R = TypeVar("R")

WORTH_SHARING = 200_000
"""Bytes that take longer to work through than another process takes to begin."""


def each_of(
    function: Callable[..., R], tasks: Sequence[T], *given: object, size: int
) -> Iterator[R]:
    """`function(task, *given)` for each task, in their order, where they come to `size` bytes.

    Only so many are done ahead as keep all processes busy, so results do not pile up. This process
    does alone what no other one does, because it is little or no other can be had.
    """
    processes = min(_processors(), len(tasks)) if size > WORTH_SHARING else 1
    done = 0
    if processes > 1:
        from concurrent.futures import BrokenExecutor

        try:
            for result in _shared_out(function, tasks, given, processes):
                yield result
                done += 1
        except (ImportError, OSError, BrokenExecutor):
            pass  # here are no further processes, or one of them was killed
    for task in tasks[done:]:
        yield function(task, *given)


def _shared_out(
    function: Callable[..., R], tasks: Sequence[T], given: tuple[object, ...], processes: int
) -> Iterator[R]:
    """A process takes the next task when it is done with one."""
    from concurrent.futures import ProcessPoolExecutor
    from multiprocessing import get_context

    context = get_context(_method())
    pool = ProcessPoolExecutor(processes, context, initializer=_begin, initargs=(function, given))
    try:
        rest = iter(tasks)
        begun = deque(pool.submit(_do, task) for task in islice(rest, processes * _AHEAD))
        while begun:
            result = begun.popleft().result()
            begun.extend(pool.submit(_do, task) for task in islice(rest, 1))
            yield result
    finally:
        pool.shutdown(cancel_futures=True)


def _begin(function: Callable[..., Any], given: tuple[object, ...]) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # whoever began it ends it
    _WORK.update(function=function, given=given)


def _do(task: object) -> Any:
    return _WORK["function"](task, *_WORK["given"])


def _method() -> str:
    """A fork has all at hand that its parent has read."""
    import multiprocessing

    return "fork" if "fork" in multiprocessing.get_all_start_methods() else "spawn"


def _processors() -> int:
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


_AHEAD = 8
"""Tasks in the hands of each process, and results that wait for an earlier one."""

_WORK: dict[str, Any] = {}
"""What a process was given when it began."""
