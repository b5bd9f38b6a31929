"""The command line: parses, calls, prints, and turns every outcome into an exit code."""

from __future__ import annotations

import os
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

DONE = 0
FOUND_WRONG = 1
WRONG_CALL = 2
UNREADABLE = 3
FAULT = 70
"""EX_SOFTWARE of BSD's sysexits.h."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and give its exit code.

    0: done. 1: it looked and found something wrong. 2: the call is wrong. 3: something could
    not be read, so nothing can be said, or what was said could not be written. 70: the program
    itself has failed.
    """
    words = list(sys.argv[1:] if argv is None else argv)
    if os.environ.get("_QNFACTS_COMPLETE"):
        return _complete(words)
    try:
        return _run(words)
    except KeyboardInterrupt:
        return 130
    except OSError as error:  # a file that cannot be read has its own error
        from qnfacts.cli.output import tell

        tell(f"{error.filename or _nameless(error)}: {error.strerror or error}")
        return UNREADABLE
    except Exception as error:
        from qnfacts.cli.output import complain, tell
        from qnfacts.problems import QnfactsError

        if not isinstance(error, QnfactsError):
            tell(_fault(error))
            return FAULT
        complain(error.problems)
        return UNREADABLE


def _run(words: list[str]) -> int:
    from qnfacts.cli.app import COMMANDS, UsageError, app

    named = words[:1] if words[:1] and words[0] in COMMANDS else COMMANDS
    try:
        program = app(named, listed=words in _HELP)
        code: int | None = program(args=words, prog_name="qnfacts", standalone_mode=False)
    except UsageError as error:
        return _refuse(error)
    except SystemExit as leaving:
        if isinstance(leaving.__context__, BrokenPipeError):  # whoever read the help has enough
            return DONE
        return leaving.code if isinstance(leaving.code, int) else WRONG_CALL
    return code or DONE


def _refuse(error: Any) -> int:
    """Say on stderr what is wrong with a call, as typer does, but with its words escaped."""
    from io import StringIO

    from qnfacts.cli.output import tell

    said = StringIO()
    error.show(said)
    for line in said.getvalue().splitlines():
        tell(line)
    return WRONG_CALL


def _complete(words: list[str]) -> int:
    """Answer a shell that completes; a call that no shell makes is a wrong one."""
    try:
        code = _run(words)
    except Exception:  # a completion never complains
        code = WRONG_CALL
    return WRONG_CALL if code else DONE


def _nameless(error: OSError) -> str:
    """What an error is about that names no file."""
    gone = isinstance(error, FileNotFoundError)  # raised for a path that begins nowhere
    return "the current folder" if gone else "the answer could not be written"


def _fault(error: Exception) -> str:
    """What failed and where, on one line."""
    place = error.__traceback__
    while place is not None and place.tb_next is not None:
        place = place.tb_next
    where = f" in {place.tb_frame.f_code.co_filename}:{place.tb_lineno}" if place else ""
    said = " ".join(f"{type(error).__name__}: {error}".split())
    return f"this is a fault of qnfacts, please report it: {said}{where}"


_HELP = (["-h"], ["--help"])
