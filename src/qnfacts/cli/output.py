"""What is said: an answer to stdout, everything else to stderr."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from qnfacts.render import Terminal, rendered
from qnfacts.render.escaping import escape, log_line

if TYPE_CHECKING:
    from collections.abc import Iterable

    from qnfacts.problems import Problem
    from qnfacts.render import Form, Output


def emit(output: Output, form: Form) -> None:
    """Write `output` to stdout in the format `form`, and its notice to stderr."""
    write(rendered(output, form, terminal=terminal()))
    tell_lines(output.notice if isinstance(output.notice, str) else output.notice())


def write(pieces: Iterable[str]) -> None:
    """Write a text to stdout in UTF-8, as its pieces are made.

    A closed pipe ends the writing without a word.
    """
    try:
        sys.stdout.flush()
        if hasattr(sys.stdout, "buffer"):
            sys.stdout.buffer.writelines(piece.encode() for piece in pieces)
        else:
            sys.stdout.writelines(pieces)
        sys.stdout.flush()
    except BrokenPipeError:
        # Python flushes stdout once more at exit, and would complain then.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def write_text(text: str) -> None:
    """Write a text in another program's form; on a terminal with its hidden characters escaped."""
    write([escape(text) if sys.stdout.isatty() else text])


def tell_lines(notice: str) -> None:
    """Write each line to stderr."""
    for line in notice.splitlines():
        tell(line)


def tell(text: str) -> None:
    """Write `text` to stderr, on one line."""
    print(log_line(text), file=sys.stderr)


def terminal() -> Terminal | None:
    """What stdout is shown on; None for a pipe or a file."""
    if not sys.stdout.isatty():
        return None
    import shutil

    plain = "NO_COLOR" in os.environ or os.environ.get("TERM") == "dumb"
    width = min(shutil.get_terminal_size().columns, _WIDEST)
    return Terminal(width=width, colour=not plain)


def complain(problems: Iterable[Problem]) -> None:
    """Write each problem to stderr: where, what, how to mend it."""
    for problem in problems:
        fact = f" [{problem.fact}]" if problem.fact else ""
        place = f"{problem.place}: " if problem.place else ""
        tell(f"{place}{problem.code}: {problem.message}{fact}")
        if problem.hint:
            tell(f"  {problem.hint}")


_WIDEST = 1000
"""Columns beyond which a table is not drawn wider: nobody has such a terminal."""
