"""What one whole process costs."""

import os
import subprocess
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryFile
from threading import Timer
from time import perf_counter
from typing import IO

MOST_SECONDS = 600
"""After which a process is ended, and has failed."""


@dataclass(frozen=True, slots=True)
class Cost:
    """One run: the seconds that passed, and the bytes of memory at the peak.

    The peak is no less than that of this process, which starts the measured one.
    """

    wall: float
    peak: int


@dataclass(frozen=True, slots=True)
class Contender:
    """A command that is to print `prints`, and what is done before each run, unmeasured."""

    command: Sequence[str | Path]
    variables: Mapping[str, str]
    prints: str = ""
    prepare: Callable[[], object] = lambda: None


class RunError(Exception):
    """A process that did not do what it should; the message says why in one line."""


def run(contender: Contender) -> Cost:
    """Run it once. Raises RunError."""
    contender.prepare()
    with TemporaryFile() as out, TemporaryFile() as errors:
        start = perf_counter()
        try:
            process = subprocess.Popen(
                contender.command,
                stdin=subprocess.DEVNULL,
                stdout=out,
                stderr=errors,
                env=contender.variables,
                cwd=contender.variables["HOME"],
            )
        except OSError as error:
            raise RunError(f"cannot be started: {error.strerror}") from None
        limit = Timer(MOST_SECONDS, process.kill)
        limit.start()
        _, status, usage = os.wait4(process.pid, 0)
        wall = perf_counter() - start
        limit.cancel()
        process.returncode = os.waitstatus_to_exitcode(status)
        _expect(contender.prints, process.returncode, out, errors)
    return Cost(wall, usage.ru_maxrss * 1024)


def _expect(prints: str, code: int, out: IO[bytes], errors: IO[bytes]) -> None:
    """Raise RunError unless it ended well and printed what it should."""
    if code:
        said = (_text(errors) or _text(out) or "it said nothing").splitlines()
        raise RunError(f"exit code {code}: {said[-1][:200]}")
    if prints and prints not in _text(out):
        raise RunError(f"did not print {prints!r}")


def _text(file: IO[bytes]) -> str:
    file.seek(0)
    return file.read().decode(errors="replace").strip()
