"""Long answers on a pseudo-terminal, in a pager; the pager is a script that tells what it gets."""

import sys
from pathlib import Path

import pytest
from process import PROGRAM, on_terminal, process

LONG = ("list", "--columns", "id,label.en,label.vi,kind,topics")
LAST = b"the pager has read all"


@pytest.fixture(autouse=True)
def kept(cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QNFACTS_CACHE", str(cache))


@pytest.fixture
def pager(tmp_path: Path) -> str:
    """A pager that shows all in capitals, and says when it has."""
    return script(tmp_path, f"print(sys.stdin.read().upper()); print({LAST.decode()!r})")


def script(folder: Path, body: str) -> str:
    (folder / "pager.py").write_text(f"import os, sys\n{body}\n", "utf-8")
    return f"{sys.executable} {folder / 'pager.py'}"


def test_a_long_answer_is_read_in_the_pager(pager: str) -> None:
    shown = on_terminal(*LONG, columns=40, PAGER=pager)
    assert shown.count(b"RESOLUTION-21") == 1
    assert b"resolution-21" not in shown
    assert LAST in shown


def test_what_is_said_besides_follows_the_pager(pager: str) -> None:
    shown = on_terminal(*LONG, "--limit", "8", columns=40, PAGER=pager)
    assert shown.index(LAST) < shown.index(b"8 of ")


def test_a_page_of_help_is_read_in_the_pager(pager: str) -> None:
    assert LAST in on_terminal("help", "audit", columns=80, PAGER=pager)
    assert LAST not in on_terminal("help", "audit", "--no-pager", columns=80, PAGER=pager)


def test_a_short_answer_needs_no_pager(pager: str) -> None:
    assert LAST not in on_terminal("policies", columns=80, PAGER=pager)


@pytest.mark.parametrize("where", ["before", "behind"])
def test_no_pager_where_none_is_wanted(pager: str, where: str) -> None:
    words = ("--no-pager", *LONG) if where == "before" else (*LONG, "--no-pager")
    assert b"resolution-21" in on_terminal(*words, columns=40, PAGER=pager)


@pytest.mark.parametrize(
    "extra", [{"PAGER": ""}, {"PAGER": "no-such-pager"}, {"PAGER": "false"}, {"TERM": "dumb"}]
)
def test_without_a_pager_that_can_run_all_is_printed(pager: str, extra: dict[str, str]) -> None:
    environment = {"PAGER": pager, **extra}
    assert b"resolution-21" in on_terminal(*LONG, columns=40, **environment)


def test_never_in_a_pipe(pager: str) -> None:
    ran = process(*PROGRAM, *LONG, PAGER=pager, LINES="4")
    assert (ran.returncode, ran.stderr) == (0, "")
    assert "resolution-21" in ran.stdout


def test_leaving_the_pager_early_is_quiet(tmp_path: Path) -> None:
    leaving = script(tmp_path, "os.read(0, 1); os.close(0); print('enough')")
    shown = on_terminal("schema", "registry", columns=80, PAGER=leaving)
    assert shown.strip() == b"enough"


def test_the_interrupt_key_is_the_pagers(tmp_path: Path) -> None:
    """It goes to both; the pager ends what it does, and the program only when the pager has."""
    waiting = script(
        tmp_path,
        "import signal\n"
        "signal.signal(signal.SIGINT, lambda *_: None)\n"
        "os.kill(os.getppid(), signal.SIGINT)\n"
        "print('still', len(sys.stdin.read()) > 1000)",
    )
    assert b"still True" in on_terminal("schema", "registry", columns=80, PAGER=waiting)


def test_a_pager_without_options_is_told_to_show_colours(tmp_path: Path) -> None:
    telling = script(tmp_path, "print(os.environ['LESS'], os.environ['LESSCHARSET'])")
    assert b"FRX utf-8" in on_terminal(*LONG, columns=40, PAGER=telling)
    assert b"S utf-8" in on_terminal(*LONG, columns=40, PAGER=telling, LESS="S")
