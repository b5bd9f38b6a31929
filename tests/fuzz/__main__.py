"""Fuzz for some minutes, and keep every input that fails."""

import argparse
import faulthandler
import os
import shutil
import sys
import time
import traceback
from collections.abc import Iterator
from itertools import count
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from .targets import TARGETS

LONGEST = 5
"""Seconds of the processor that an input may take."""

KEPT = Path("fuzz-failures")


def main() -> int:
    """The exit code: 1 if an input has failed."""
    given = _arguments()
    targets = [given.only] if given.only else list(TARGETS)
    numbers = _numbers(given.minutes) if given.input is None else [given.input]
    print(f"seed {given.seed}", flush=True)
    tried = failed = 0
    with TemporaryDirectory() as cache:
        _set_apart(cache)
        for number in numbers:
            for target in targets:
                tried += 1
                if failure := fails(target, given.seed, number):
                    failed += 1
                    print(failure, flush=True)
    print(f"{tried} inputs, {failed} failures")
    return 1 if failed else 0


def fails(target: str, seed: int, number: int) -> str:
    """What is wrong with an input, and where it is kept; nothing if all is well."""
    files = TARGETS[target].make(Random(f"{target} {seed} {number}"))  # noqa: S311
    with TemporaryDirectory() as name:
        folder = Path(name)
        for file, data in files.items():
            (folder / file).write_bytes(data)
        failure = _attempt(target, folder)
        if not failure:
            return ""
        kept = KEPT / f"{target}-{seed}-{number}"
        shutil.copytree(folder, kept, dirs_exist_ok=True)
    return f"--only {target} --seed {seed} --input {number}, kept in {kept}:\n{failure}"


def _attempt(target: str, folder: Path) -> str:
    began = time.process_time()
    faulthandler.dump_traceback_later(12 * LONGEST, exit=True)
    try:
        TARGETS[target].attempt(folder)
    except Exception:
        return traceback.format_exc(limit=-8)
    finally:
        faulthandler.cancel_dump_traceback_later()
    took = time.process_time() - began
    return f"it took {took:.1f} seconds" if took > LONGEST else ""


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__)
    parser.add_argument("--minutes", type=float, default=1, metavar="N", help="how long to try")
    parser.add_argument("--seed", type=int, default=time.time_ns() % 10**9)
    parser.add_argument("--only", choices=list(TARGETS), help="this target alone")
    parser.add_argument("--input", type=int, metavar="NUMBER", help="this input of the seed alone")
    return parser.parse_args()


def _numbers(minutes: float) -> Iterator[int]:
    end = time.monotonic() + 60 * minutes
    for number in count():
        if time.monotonic() > end:
            return
        yield number


def _set_apart(cache: str) -> None:
    """What this machine's variables say of the program is no part of an input."""
    for name in [name for name in os.environ if name.startswith("QNFACTS_")]:
        if name != "QNFACTS_CORPORA":
            del os.environ[name]
    os.environ["QNFACTS_CACHE"] = cache


if __name__ == "__main__":
    sys.exit(main())
