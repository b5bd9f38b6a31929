"""The clipboard: the terminal's own (OSC 52), and the program of the system."""

import base64
import os
import subprocess
import sys
from collections.abc import Iterator
from shutil import which
from typing import NamedTuple

TERMINAL = "terminal"


class Program(NamedTuple):
    """A program that takes a text on stdin, in this encoding."""

    command: tuple[str, ...]
    encoding: str = "utf-8"


def copied(text: str) -> list[str]:
    """Put the text on the clipboard; who took it, which may be nobody. `TERMINAL` is one."""
    terminal = TERMINAL if _told_terminal(text) else None
    return [by for by in (terminal, by_program(text)) if by]


def by_program(text: str) -> str | None:
    """The program of the system that took the text, if one did."""
    return next((each.command[0] for each in _programs() if _took(each, text)), None)


def _told_terminal(text: str) -> bool:
    """Whether there is a terminal; whether it allows OSC 52, none says."""
    stream = next((each for each in (sys.stdout, sys.stderr) if each.isatty()), None)
    if stream is None or os.environ.get("TERM") == "dumb":
        return False
    stream.write(f"\033]52;c;{base64.b64encode(text.encode()).decode()}\a")
    stream.flush()
    return True


def _programs() -> Iterator[Program]:
    """Those that are installed and have something to copy to."""
    wanted = [Program(("pbcopy",)), Program(("clip.exe",), "utf-16")]
    if os.environ.get("WAYLAND_DISPLAY"):
        wanted.append(Program(("wl-copy",)))
    if os.environ.get("DISPLAY"):
        wanted.append(Program(("xclip", "-selection", "clipboard")))
        wanted.append(Program(("xsel", "--clipboard", "--input")))
    return (program for program in wanted if which(program.command[0]))


def _took(program: Program, text: str) -> bool:
    """Whether the program has taken it. Its streams are closed to it: some stay to serve others."""
    try:
        done = subprocess.run(  # noqa: S603 one of those above
            program.command,
            input=text.encode(program.encoding),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            timeout=_SECONDS,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        return False
    return done.returncode == 0


_SECONDS = 5
