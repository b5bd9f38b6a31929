"""What a person sees: the program on a real pseudo-terminal, and the screen that results."""

import os
import pty
import subprocess
from pathlib import Path
from typing import get_args

import pyte
import pytest
from process import PROGRAM
from world import LAM_SON

from qnfacts.terms import Style


@pytest.fixture(autouse=True)
def kept(cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QNFACTS_CACHE", str(cache))


def on_terminal(*words: str, columns: int, **extra: str) -> bytes:
    """All that the program writes to a terminal of this width."""
    names = ("PATH", "PYTHONPATH", "HOME", "QNFACTS_CACHE")
    kept = {name: os.environ[name] for name in names if name in os.environ}
    fixed = {"TERM": "xterm-256color", "COLUMNS": str(columns), "PAGER": "cat"}
    environment = {**kept, **fixed, **extra}
    environment["QNFACTS_REGISTRY"] = str(LAM_SON)
    ours, theirs = pty.openpty()
    with subprocess.Popen(
        [*PROGRAM, *words], stdin=theirs, stdout=theirs, stderr=theirs, env=environment
    ) as running:
        os.close(theirs)
        written = b""
        while chunk := _read(ours):
            written += chunk
    os.close(ours)
    assert running.returncode == 0, written.decode()
    return written


def _read(terminal: int) -> bytes:
    try:
        return os.read(terminal, 65536)
    except OSError:  # how Linux says that the other side has closed
        return b""


def screen(*words: str, columns: int) -> list[str]:
    """The lines a terminal shows, without blanks at their ends."""
    shown = pyte.Screen(columns, 60)
    pyte.ByteStream(shown).feed(on_terminal(*words, columns=columns))
    return "\n".join(line.rstrip() for line in shown.display).rstrip().split("\n")


def test_a_table_at_80_columns() -> None:
    assert screen("policies", "--lang", "vi", columns=80) == [
        "Mã             Văn bản                      Thời hạn   Nội dung",
        "─" * 73,
        "resolution-21  21/2023/NQ-HĐND, 2023-07-09  2023–2025  Hỗ trợ khởi nghiệp",
    ]


def test_a_table_where_there_is_no_room_is_a_list() -> None:
    assert screen("policies", columns=40) == [
        "Id               resolution-21",
        "Document         21/2023/NQ-HĐND,",
        "                 2023-07-09",
        "Horizon          2023–2025",
        "What             Support for start-ups",
        "Vietnamese name  Hỗ trợ khởi nghiệp",
    ]


def test_a_terminal_that_names_no_width_has_80_columns() -> None:
    assert on_terminal("policies", columns=0) == on_terminal("policies", columns=80)


def test_a_chart() -> None:
    assert screen("ocop", columns=60)[:3] == [
        "5 stars    ██████▍                                  2  16.7%",
        "4 stars    ███████████████████████████████▋        10  83.3%",
        "all tiers                                          12",
    ]


def test_nothing_is_cut_at_any_width() -> None:
    for columns in (20, 80, 200):
        words = " ".join(screen("show", "resolution-21", columns=columns)).split()
        assert "resolution-21" in words
        assert "21/2023/NQ-HĐND" in words
        assert "…" not in " ".join(words).replace("[…]", "")


@pytest.mark.parametrize("style", get_args(Style))
def test_no_citation_is_wrapped(style: str) -> None:
    shown = on_terminal("cite", "fair-visits", "--style", style, columns=20).decode()
    assert "Lam Sơn vào xuân: 100" in shown.replace("\\%", "%")


def test_the_hit_of_a_search_is_marked() -> None:
    written = on_terminal("search", "golden", columns=80)
    assert b"\x1b[1;7mgolden\x1b[0m" in written


@pytest.mark.parametrize("extra", [{"NO_COLOR": "1"}, {"TERM": "dumb"}], ids=str)
def test_without_colour_no_escape_sequence(extra: dict[str, str]) -> None:
    assert b"\x1b" in on_terminal("list", columns=80)
    assert b"\x1b" not in on_terminal("list", columns=80, **extra)


def test_json_on_a_terminal_is_json() -> None:
    assert on_terminal("events", "--json", columns=40).startswith(b"[\r\n  {\r\n")


@pytest.mark.parametrize("style", get_args(Style))
def test_no_citation_drives_the_terminal(style: str, tmp_path: Path) -> None:
    registry = tmp_path / "facts.yaml"
    title = '"Lam Sơn vào xuân: 100% xã có xưởng"'
    wild = LAM_SON.read_text("utf-8").replace(title, r'"a\e]0;x\a\u202eb"')
    registry.write_text(wild, "utf-8")
    written = on_terminal(
        "cite", "fair", "--style", style, "--registry", str(registry), columns=80, NO_COLOR="1"
    )
    for hidden in (b"\x1b", b"\a", "\u202e".encode()):
        assert hidden not in written
    assert b"u202e" in written
