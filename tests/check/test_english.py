"""A registry whose source is in English: proven, locked, compared, and spoilt in one way each."""

import json
import shutil
from pathlib import Path

import pytest
from case import Case, changed, read_cases
from proving import FOLLOWING
from red_team import check
from world import HARROWMERE, Run

CASES = read_cases("red-team/english.yaml")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with the registry and its text."""
    for name in ("facts.yaml", "review.txt"):
        shutil.copy(HARROWMERE.with_name(name), tmp_path)
    return tmp_path


def test_it_is_proven(run: Run) -> None:
    ran = run("check", "--registry", str(HARROWMERE), "--format", "json")
    report = json.loads(ran.out)
    assert (ran.code, report["outcome"], report["problems"]) == (0, "proven", [])


def test_its_lock_holds_without_the_text(run: Run, folder: Path) -> None:
    assert run("lock", "--registry", str(folder / "facts.yaml")).code == 0
    assert check(run, folder) == (0, set())
    (folder / "review.txt").unlink()
    assert check(run, folder) == (0, set())


def test_targets_are_compared(run: Run) -> None:
    ran = run("compare", "--registry", str(HARROWMERE), "--as-of", "2026-01-01", "--json")
    found = {each["id"]: (each["outcome"], each["reason"]["code"]) for each in json.loads(ran.out)}
    assert found == {
        "farms-2027": ("undetermined", "figure-before-target"),
        "mills-later": ("undetermined", "figure-before-target"),
        "mills-plan": ("met", "within"),
        "wells-plan": ("not met", "outside"),
        "wells-2026": ("undetermined", "time-approximate"),
    }


def test_values_are_told_by_the_words_that_state_them(run: Run) -> None:
    ran = run("figures", "--registry", str(HARROWMERE), "--json")
    assert [each["value"]["as_written"] for each in json.loads(ran.out)][:6] == [
        "more than 2,400 farms",
        "Nearly two-thirds",
        "about $12.5 million",
        "11.03 percent",
        "About 500 to 600 hectares",
        "between 20 and 25 mills",
    ]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_raises_the_code_it_is_named_after(case: Case, run: Run, folder: Path) -> None:
    path = folder / "facts.yaml"
    files = changed({"facts.yaml": path.read_text("utf-8")}, case.changes)
    path.write_text(files["facts.yaml"], "utf-8")
    ignored = FOLLOWING - {case.code} | {"coverage"}
    said = check(run, folder, "--ignore", ",".join(sorted(ignored)))
    assert said.errors == {case.code} | (case.also - ignored)
    assert said.exit_code == 1
