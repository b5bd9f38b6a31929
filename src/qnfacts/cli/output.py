"""What is said: an answer to stdout, everything else to stderr."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, Literal, NamedTuple

from qnfacts.render import Terminal, rendered
from qnfacts.render.escaping import escape, log_line

if TYPE_CHECKING:
    from collections.abc import Iterable

    from qnfacts.problems import Problem
    from qnfacts.render import Form, Output
    from qnfacts.terms import Language


Colour = Literal["auto", "always", "never"]
"""When to print in colour; "auto" is on a terminal that takes it."""


class Screen(NamedTuple):
    """What is asked for where an answer is shown: colour, and a pager if it is long."""

    colour: Colour = "auto"
    paged: bool = True


def emit(output: Output, form: Form, screen: Screen) -> None:
    """Write `output` to stdout in the format `form`, and its notice to stderr."""
    show(rendered(output, form, terminal=terminal(screen.colour)), screen)
    tell_lines(output.notice if isinstance(output.notice, str) else output.notice())


def show(pieces: Iterable[str], screen: Screen) -> None:
    """Write a text to stdout, on a terminal that it is too long for through a pager."""
    if screen.paged and sys.stdout.isatty():
        from qnfacts.cli.pager import paged

        text = "".join(pieces)
        pieces = () if paged(text) else (text,)
    write(pieces)


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


def show_text(text: str, screen: Screen) -> None:
    """Write a text in another program's form; on a terminal with its hidden characters escaped.

    No line of it is broken: whoever copies it copies lines as they are.
    """
    show([escape(text) if sys.stdout.isatty() else text], screen)


def tell_lines(notice: str) -> None:
    """Write each line to stderr."""
    for line in notice.splitlines():
        tell(line)


def tell(text: str) -> None:
    """Write `text` to stderr: on one line, but wrapped on a terminal."""
    line = log_line(text)
    print(end=_wrapped(line) if sys.stderr.isatty() else f"{line}\n", file=sys.stderr)


def _wrapped(line: str) -> str:
    """The line in as many as it takes on the terminal."""
    from qnfacts.render.width import wrapped

    return "".join(f"{part}\n" for part in wrapped(line, _width()))


def _width() -> int:
    import shutil

    return min(shutil.get_terminal_size().columns, _WIDEST)


def terminal(colour: Colour = "auto") -> Terminal | None:
    """What stdout is shown on; None for a pipe or a file, unless they are to have colour."""
    live = sys.stdout.isatty()
    coloured = _coloured(colour, live=live)
    if not (live or coloured):
        return None
    return Terminal(_width(), coloured, live)


def _coloured(colour: Colour, *, live: bool) -> bool:
    """What is asked for goes before the environment, that before what stdout is."""
    if colour != "auto":
        return colour == "always"
    if os.environ.get("NO_COLOR"):
        return False
    return bool(os.environ.get("FORCE_COLOR")) or (live and os.environ.get("TERM") != "dumb")


def complain(problems: Iterable[Problem], lang: Language) -> None:
    """Write each problem to stderr: where, what, how to mend it."""
    from qnfacts.phrases.problems import in_language

    for problem in in_language(problems, lang):
        fact = f" [{problem.fact}]" if problem.fact else ""
        place = f"{problem.place}: " if problem.place else ""
        tell(f"{place}{problem.code}: {problem.message}{fact}")
        if problem.hint:
            tell(f"  {problem.hint}")


_WIDEST = 1000
"""Columns beyond which a table is not drawn wider: nobody has such a terminal."""
