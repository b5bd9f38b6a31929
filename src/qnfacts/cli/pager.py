"""Long answers, read a screen at a time."""

import os
import re
import shlex
import shutil
import signal
import subprocess

from qnfacts.render.links import without_links
from qnfacts.render.width import display_width


def paged(text: str) -> bool:
    """Whether the reader has been shown the text in a pager, which a short one needs none of.

    The pager is the one that PAGER names, or else less where there is one. One that fails has
    shown nothing.
    """
    call = _call()
    program = shutil.which(call[0]) if call else None
    if not program or os.environ.get("TERM") == "dumb" or _fits(text):
        return False
    takes_links = os.path.basename(program).startswith("less")  # noqa: PTH119 it is no path of ours
    return _shown([program, *call[1:]], text if takes_links else without_links(text))


def _call() -> list[str]:
    """The words of the pager's call; none where PAGER makes no words."""
    try:
        return shlex.split(os.environ.get("PAGER", "less -FRX"))
    except ValueError:  # an open quotation mark
        return []


def _fits(text: str) -> bool:
    """Whether the text leaves a line for the prompt."""
    columns, lines = shutil.get_terminal_size()
    shown = _SEQUENCE.sub("", without_links(text)).splitlines()
    return sum(-(-display_width(line) // columns) or 1 for line in shown) < lines


def _shown(call: list[str], text: str) -> bool:
    """Run the pager until the reader leaves it, who may do so before the end of the text."""
    ours = {"LESS": "FRX", "LESSCHARSET": "utf-8"}
    earlier = signal.signal(signal.SIGINT, lambda *_: None)  # it is the pager's to act on
    try:
        environment = {**ours, **os.environ}
        ran = subprocess.run(call, input=text.encode(), check=False, env=environment)  # noqa: S603
    finally:
        signal.signal(signal.SIGINT, earlier)
    return ran.returncode <= 0  # a signal, which is negative, is the reader's


_SEQUENCE = re.compile("\x1b\\[[0-9;]*m")
