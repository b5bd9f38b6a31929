"""How much memory a process and all that it starts hold together, at the most."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from threading import Event, Thread

SECONDS_BETWEEN = 0.1


@contextmanager
def watched(pid: int) -> Iterator[list[int]]:
    """Look at the process from time to time; the list holds the bytes seen each time.

    Pages that several processes share count once. Needs Linux's /proc; elsewhere nothing is seen.
    """
    seen = [0]
    ended = Event()

    def watch() -> None:
        while not ended.wait(SECONDS_BETWEEN):
            seen.append(sum(map(_share, _family(pid))))

    watcher = Thread(target=watch)
    watcher.start()
    try:
        yield seen
    finally:
        ended.set()
        watcher.join()


def _family(pid: int) -> Iterator[int]:
    """The process and its descendants."""
    yield pid
    with suppress(OSError):
        for children in Path(f"/proc/{pid}/task").glob("*/children"):
            for child in children.read_text().split():
                yield from _family(int(child))


def _share(pid: int) -> int:
    """The bytes of the process, each page divided by how many processes share it."""
    with suppress(OSError):
        for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines():
            if line.startswith("Pss:"):
                return int(line.split()[1]) * 1024
    return 0
