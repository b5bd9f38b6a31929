"""`check --watch`: again at each change, with what is new."""

import shutil
import time
from pathlib import Path

import pytest
from world import Run

BEN_DA = Path(__file__).parents[2] / "docs" / "examples" / "ben-da"


@pytest.fixture
def registry(tmp_path: Path) -> Path:
    for name in ("facts.yaml", "news.txt"):
        shutil.copy(BEN_DA / name, tmp_path)
    return tmp_path / "facts.yaml"


def test_what_is_new_is_shown_at_each_change(
    run: Run, registry: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    changes = [
        ('">12000"', "12000"),
        ("version: 1", "# more\nversion: 1"),
        ("value: 24", "value: 25"),
    ]

    def edit(_: float) -> None:
        """Edit as a person would between two looks, and at last interrupt."""
        if not changes:
            raise KeyboardInterrupt
        old, new = changes.pop(0)
        text = registry.read_text("utf-8")
        registry.write_text(text.replace(old, new, 1), "utf-8")

    monkeypatch.setattr(time, "sleep", edit)
    ran = run("check", "--watch", "--format", "concise", "--ignore", "lock", "-r", str(registry))
    assert ran.code == 130
    reports = ran.out.split("rules found")
    assert len(reports) == 5
    found = ["hedge-dropped" in each for each in reports]
    assert found == [False, True, False, False, False]
    assert "value-not-quoted" in reports[3]
    assert reports[2].startswith(" 1 error and")
    assert reports[3].startswith(" 1 error and")
    assert reports[4].startswith(" 2 errors and")


def test_a_registry_that_breaks_is_watched_on(
    run: Run, registry: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = registry.read_text("utf-8")
    texts = ["facts: [", whole]

    def edit(_: float) -> None:
        if not texts:
            raise KeyboardInterrupt
        registry.write_text(texts.pop(0), "utf-8")

    monkeypatch.setattr(time, "sleep", edit)
    ran = run("check", "--watch", "--ignore", "lock", "-r", str(registry))
    assert (ran.code, ran.out.count("is proven"), "not-yaml" in ran.out) == (130, 2, True)


def test_only_people_watch(run: Run, registry: Path) -> None:
    ran = run("check", "--watch", "--json", "-r", str(registry))
    assert (ran.code, "for programs, which read one at a time" in ran.err) == (2, True)
