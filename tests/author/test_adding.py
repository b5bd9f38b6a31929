"""`qnfacts add`: one fact, shown as it is read before it is written."""

import sys
from io import StringIO
from pathlib import Path

import pytest
from world import Run

from qnfacts.registry.loading import load

ARTICLE = """\
Hải An: một năm nhìn lại

Năm 2025, xã Hải An đón hơn 12.000 lượt khách. Xã có 35 hộ nuôi tôm. Không khí trong lành.
"""


@pytest.fixture
def registry(run: Run, tmp_path: Path) -> Path:
    (tmp_path / "a.txt").write_text(ARTICLE, "utf-8")
    given = ("--area", "xã Hải An", "--issued", "2026-01-10")
    assert run("init", str(tmp_path / "new"), str(tmp_path / "a.txt"), *given).code == 0
    return tmp_path / "new" / "facts.yaml"


def types(monkeypatch: pytest.MonkeyPatch, *lines: str) -> None:
    """Put a person before the terminal."""
    typed = StringIO("".join(f"{line}\n" for line in lines))
    monkeypatch.setattr(typed, "isatty", lambda: True)
    monkeypatch.setattr(sys, "stdin", typed)


def test_a_script_gives_everything(run: Run, registry: Path) -> None:
    said = ("--vi", "Hộ nuôi tôm", "--set", "id=shrimp-farms", "--set", "period=")
    ran = run("add", "a", "35 hộ", *said, "-r", str(registry))
    assert ran.code == 0, ran.err
    assert "Value:          35\n" in ran.out
    assert "[Xã có 35 hộ nuôi tôm].\n" in ran.out
    assert ran.err.endswith("added to facts: shrimp-farms\n")
    [fact] = load(registry).facts
    assert (fact.id, fact.label.vi, fact.draft) == ("shrimp-farms", "Hộ nuôi tôm", False)


def test_a_person_is_asked(run: Run, registry: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    types(monkeypatch, "a", "hơn 12.000", "id=visits", "", "Lượt khách năm 2025")
    ran = run("add", "-r", str(registry))
    assert ran.code == 0, ran.err
    assert ran.out.startswith("Source: Words of its text: Năm 2025, xã Hải An đón hơn 12.000")
    assert "Value:          more than 12,000\n" in ran.out
    assert [(fact.id, fact.label.vi) for fact in load(registry).facts] == [
        ("visits", "Lượt khách năm 2025")
    ]


def test_a_mistyped_answer_is_asked_again(
    run: Run, registry: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lines = ("b", "a", "36 hộ", "35 hộ", "perod=2025", "topics=x", "id=farms", "")
    types(monkeypatch, *lines, "Hơn 36 hộ", "Hộ nuôi tôm")
    ran = run("add", "-r", str(registry))
    assert ran.code == 0, ran.err
    for said in ("'b' is none of a", "not-verbatim: ", "unknown-field: ", "unquoted-number: "):
        assert said in ran.err
    assert [(fact.id, fact.label.vi) for fact in load(registry).facts] == [("farms", "Hộ nuôi tôm")]


@pytest.mark.parametrize("lines", [("",), ()])
def test_who_does_not_go_on_changes_nothing(
    run: Run, registry: Path, monkeypatch: pytest.MonkeyPatch, lines: tuple[str, ...]
) -> None:
    before = registry.read_bytes()
    types(monkeypatch, *lines)
    ran = run("add", "a", "35 hộ", "-r", str(registry))
    assert (ran.code, registry.read_bytes()) == (130, before)
    assert "fault" not in ran.err


@pytest.mark.parametrize(
    ("change", "code", "said"),
    [
        ("period=2024", 1, "still wrong: `period: 2024` is in no quotation"),
        ("value=36", 1, "still wrong: "),
        (
            "perod=2025",
            2,
            "unknown-field: `perod`: there is no such field\n  Did you mean `period`?",
        ),
        ("value=99,2", 2, "bad-value: `value`: '99,2' is not a value"),
        ("topics=generl", 2, "'generl' is none of general; did you mean 'general'?"),
        ("kind=target", 2, "'kind=target' names no field to set"),
        ("period", 2, "'period' names no field to set"),
    ],
)
def test_what_is_wrong_is_told_and_not_written(
    run: Run, registry: Path, change: str, code: int, said: str
) -> None:
    before = registry.read_bytes()
    ran = run("add", "a", "hơn 12.000", "--vi", "Khách", "--set", change, "-r", str(registry))
    assert (ran.code, registry.read_bytes()) == (code, before)
    assert said in ran.err


def test_what_only_the_whole_registry_shows_is_not_written(run: Run, registry: Path) -> None:
    said = ("--vi", "Không khí trong lành hơn 10 lần")
    before = registry.read_bytes()
    ran = run("add", "a", "Không khí", *said, "-r", str(registry))
    assert (ran.code, registry.read_bytes()) == (1, before)
    assert "unquoted-number: " in ran.err
    assert ran.err.endswith("nothing was written\n")


def test_a_script_has_to_give_the_words(run: Run, registry: Path) -> None:
    ran = run("add", "a", "-r", str(registry))
    assert (ran.code, "WORDS: it is not given" in ran.err) == (2, True)
    ran = run("add", "a", "35 hộ", "-r", str(registry))
    assert (ran.code, "--vi: it is not given" in ran.err) == (2, True)
    ran = run("add", "a", "35 hộ", "--en", "Farms", "-r", str(registry))
    assert (ran.code, "--en: the registry is not in this language" in ran.err) == (2, True)
