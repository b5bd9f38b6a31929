"""Pictures of real runs on a terminal, on light and on dark: docs/pictures/."""

import os
import pty
import subprocess
from io import StringIO

from rich.console import Console
from rich.terminal_theme import DEFAULT_TERMINAL_THEME, MONOKAI, TerminalTheme
from rich.text import Text

from scripts.docs import ROOT, environment

COLUMNS = 80
THEMES: dict[str, TerminalTheme] = {"light": DEFAULT_TERMINAL_THEME, "dark": MONOKAI}
CALLS = {
    "figures": "qnfacts figures --topic ocop",
    "so-lieu": "qnfacts figures --topic ocop --lang vi",
    "audit": "qnfacts audit docs/examples/draft.md",
}


def pictures() -> dict[str, str]:
    """The SVG of each picture under its path."""
    shown = {name: on_a_terminal(call) for name, call in CALLS.items()}
    return {
        f"docs/pictures/{name}-{theme}.svg": _svg(name, CALLS[name], shown[name], THEMES[theme])
        for name in CALLS
        for theme in THEMES
    }


def on_a_terminal(call: str) -> str:
    """What a call writes to a terminal of 80 columns, with the signs that colour it."""
    own, other = pty.openpty()
    env = environment() | {"COLUMNS": str(COLUMNS), "TERM": "xterm-256color", "PAGER": "cat"}
    with subprocess.Popen(  # noqa: S602 our own calls
        call, shell=True, cwd=ROOT, env=env, stdout=other, stderr=subprocess.DEVNULL
    ):
        os.close(other)
        written = b""
        while piece := _read(own):
            written += piece
    os.close(own)
    return written.decode().replace("\r\n", "\n")


def _read(terminal: int) -> bytes:
    try:
        return os.read(terminal, 4096)
    except OSError:  # the program has ended, and with it the other side
        return b""


def _svg(name: str, call: str, shown: str, theme: TerminalTheme) -> str:
    console = Console(record=True, width=COLUMNS, file=StringIO(), force_terminal=True)
    console.print(Text(f"$ {call}"))
    console.print(Text.from_ansi(shown))
    return console.export_svg(
        title="", theme=theme, code_format=_FORMAT, unique_id=f"qnfacts-{name}"
    )


_FORMAT = """\
<svg class="{unique_id}" viewBox="0 0 {width} {height}"
 xml:space="preserve" xmlns="http://www.w3.org/2000/svg">
<style>
.{unique_id}-matrix {{
font-family: ui-monospace, Menlo, Consolas, "DejaVu Sans Mono", monospace;
font-size: {char_height}px; line-height: {line_height}px;
}}
{styles}
</style>
<defs>{lines}</defs>
{chrome}
<g transform="translate({terminal_x}, {terminal_y})">
{backgrounds}
<g class="{unique_id}-matrix">
{matrix}
</g>
</g>
</svg>
"""
