"""The program `qnfacts` in a process of its own: its streams, its memory and its end."""

from __future__ import annotations

import gc
import os
import sys

from qnfacts.cli import main
from qnfacts.cli.exit_codes import UNREADABLE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import NoReturn


def entry() -> NoReturn:
    """Run what the command line says, and end the process with its exit code."""
    gc.set_threshold(_SELDOM)
    _open_what_is_closed()
    try:
        code = main()
        sys.stderr.flush()
        sys.stdout.flush()
    except OSError:  # main has told of an answer that cannot be written, where it could
        code = UNREADABLE
    os._exit(code)  # to take apart all that is in memory would take a tenth of a short run


def _open_what_is_closed() -> None:
    """A stream that whoever began the process has closed is None."""
    if sys.stdout is None:  # an answer that goes nowhere is told, as one to a full disk is
        sys.stdout = os.fdopen(os.open(os.devnull, os.O_RDONLY), "w", encoding="utf-8")
    if sys.stderr is None:
        sys.stderr = os.fdopen(os.open(os.devnull, os.O_WRONLY), "w", encoding="utf-8")


_SELDOM = 100_000
"""New objects after which garbage is looked for. Most commands end before and have made none."""
