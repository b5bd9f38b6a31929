"""The command `cite`, and the clipboard."""

import base64
import os
import stat
from pathlib import Path
from typing import get_args

import pytest
from world import Run

from qnfacts.cli import clipboard
from qnfacts.terms import Style


def cited(run: Run, *words: str) -> list[str]:
    """The ids of the facts that are cited."""
    return [line for line in run("cite", *words).out.splitlines() if line and " " not in line]


def test_it_has_the_filters_of_list(run: Run) -> None:
    for filters in (
        ["--kind", "product"],
        ["--topic", "ocop", "--area", "Lam Sơn", "--sort", "label", "--limit", "2"],
        ["--year", "2024"],
        ["--undated", "--source", "bao"],
    ):
        listed = run("list", *filters)
        ids = [line.split()[0] for line in listed.out.splitlines()[1:]]
        assert cited(run, *filters) == ids
        assert run("cite", *filters, "--style", "ris").err == listed.err


def test_of_facts_that_are_named_the_filters_leave_some(run: Run) -> None:
    assert cited(run, "fair", "golden-tea") == ["fair", "golden-tea"]
    assert cited(run, "fair", "golden-tea", "--kind", "product") == ["golden-tea"]
    assert run("cite", "fair", "--kind", "product").err == "Nothing matches.\n"


@pytest.mark.parametrize("style", get_args(Style))
@pytest.mark.parametrize("form", [["--json"], ["--format", "csv"], ["--format", "markdown"]])
def test_a_style_and_a_format_contradict_each_other(run: Run, style: str, form: list[str]) -> None:
    ran = run("cite", "fair", "--style", style, *form)
    assert (ran.code, ran.out) == (2, "")
    assert "a style is a form of its own, and contradicts the format" in ran.err


def test_the_plain_style_is_the_table(run: Run) -> None:
    plain = run("cite", "fair").out
    assert run("cite", "fair", "--style", "plain", "--format", "table").out == plain
    assert run("cite", "fair", "--style", "ris", "--format", "table").code == 2


def test_records_are_whole(run: Run) -> None:
    ran = run("cite", "fair", "--json", "--no-translation")
    assert (ran.code, ran.out) == (2, "")
    assert "the format json always has the translation" in ran.err
    assert "translation" in run("cite", "fair", "--json").out


def test_a_translation_is_for_those_who_need_it(run: Run) -> None:
    assert "(our translation)" in run("cite", "fair").out
    assert "bản dịch" not in run("cite", "fair", "--lang", "vi").out
    assert "bản dịch" in run("cite", "fair", "--lang", "vi", "--translation").out
    assert "our translation" not in run("cite", "fair", "--no-translation").out
    markdown = run("cite", "fair", "--no-translation", "--format", "markdown").out
    assert "our translation" not in markdown


def test_each_style_is_explained(run: Run) -> None:
    words = " ".join(run("cite", "--help").out.split())
    assert [style for style in get_args(Style) if f" {style} " not in words] == []


@pytest.fixture
def programs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder that is the whole PATH, in a session that has every kind of screen."""
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setenv("DISPLAY", ":0")
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    return tmp_path


def install(folder: Path, name: str, code: int = 0) -> Path:
    """A program that keeps what it is given; where it keeps it."""
    kept = folder / f"{name}.kept"
    program = folder / name
    program.write_text(f'#!/bin/sh\n/bin/cat > "{kept}"\nexit {code}\n', "utf-8")
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    return kept


@pytest.mark.parametrize(
    ("name", "encoding"),
    [
        ("wl-copy", "utf-8"),
        ("xclip", "utf-8"),
        ("xsel", "utf-8"),
        ("pbcopy", "utf-8"),
        ("clip.exe", "utf-16"),
    ],
)
def test_the_program_of_the_system_takes_the_copy(
    run: Run, programs: Path, name: str, encoding: str
) -> None:
    kept = install(programs, name)
    ran = run("cite", "fair", "--style", "ris", "--copy")
    assert (ran.code, ran.err) == (0, f"Copied by {name}.\n")
    assert (
        kept.read_bytes().decode(encoding) == ran.out == run("cite", "fair", "--style", "ris").out
    )


def test_a_program_that_fails_leaves_it_to_the_next(run: Run, programs: Path) -> None:
    install(programs, "wl-copy", code=1)
    kept, unasked = install(programs, "xclip"), install(programs, "xsel")
    assert run("cite", "fair", "--copy", "--format", "markdown").err == "Copied by xclip.\n"
    assert kept.read_text("utf-8") == run("cite", "fair", "--format", "markdown").out
    assert not unasked.exists()


@pytest.mark.parametrize("form", ["json", "csv", "yaml"])
def test_what_programs_read_is_not_copied(run: Run, form: str) -> None:
    ran = run("cite", "fair", "--copy", "--format", form)
    assert (ran.code, ran.out) == (2, "")
    assert f"a style or Markdown, and not {form}" in ran.err


@pytest.mark.usefixtures("programs")
def test_where_nothing_takes_it_that_is_told(run: Run) -> None:
    ran = run("cite", "fair", "--copy")
    assert (ran.code, ran.err) == (
        3,
        "Nothing here can reach the clipboard: write to a file instead, as > quotes.html.\n",
    )
    assert ran.out == run("cite", "fair").out


def test_a_terminal_takes_the_copy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    monkeypatch.setenv("TERM", "xterm")
    ours, theirs = os.openpty()
    with os.fdopen(theirs, "w", encoding="utf-8") as screen:
        monkeypatch.setattr("sys.stdout", screen)
        assert clipboard.copied("Chè") == [clipboard.TERMINAL]
        sent = os.read(ours, 100)
    os.close(ours)
    assert sent == b"\033]52;c;" + base64.b64encode("Chè".encode()) + b"\a"
