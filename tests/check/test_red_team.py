"""Registries that are wrong in one way each, as other tools have let them pass.

Each case in `cases/red-team/bad/` names the code it must raise and changes the good registry, its
texts or its lock in one way. Those in `cases/red-team/clean.yaml` change nothing that counts.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest
from case import Case, Change
from proving import FOLLOWING
from red_team import BAD, CLEAN, DOUBTFUL, GOOD, TEXTS, check, spoil, warnings
from world import Run

from qnfacts.check.rules import RULES


def is_of(group: str, case: Case) -> bool:
    return RULES[case.code].group == group


def seen_by_the_lock(case: Case) -> bool:
    """A lock holds all of a registry, and no texts."""
    return case.files == {"facts.yaml"}


@pytest.mark.parametrize("case", BAD, ids=lambda case: case.name)
def test_raises_the_code_it_is_named_after(case: Case, run: Run, tmp_path: Path) -> None:
    """A quotation that is lost leaves its sentence uncovered: that is a matter of other cases."""
    spoil(tmp_path, case, locked="facts.lock" in case.files)
    ignored = FOLLOWING - {case.code} | (set() if is_of("coverage", case) else {"coverage"})
    said = check(run, tmp_path, "--ignore", ",".join(sorted(ignored)))
    assert said.errors == {case.code} | (case.also - ignored)
    assert said.exit_code == 1


@pytest.mark.parametrize(
    "case", [case for case in BAD if seen_by_the_lock(case)], ids=lambda case: case.name
)
def test_is_found_by_the_lock_alone(case: Case, run: Run, tmp_path: Path) -> None:
    spoil(tmp_path, case, locked=True)
    for text in TEXTS:
        (tmp_path / text).unlink()
    said = check(run, tmp_path, "--select", "lock")
    assert said.errors
    assert said.exit_code == 1


@pytest.mark.parametrize("case", DOUBTFUL, ids=lambda case: case.name)
def test_raises_the_warning_it_is_named_after(case: Case, run: Run, tmp_path: Path) -> None:
    spoil(tmp_path, None, locked=False)
    before = Counter(warnings(run, tmp_path))
    spoil(tmp_path, case, locked=False)
    assert check(run, tmp_path) == (0, set())
    assert set(Counter(warnings(run, tmp_path)) - before) == {case.code}


@pytest.mark.parametrize("case", CLEAN, ids=lambda case: case.name)
def test_what_changes_nothing_is_proven(case: Case, run: Run, tmp_path: Path) -> None:
    spoil(tmp_path, case, locked=False)
    assert check(run, tmp_path) == (0, set())


@pytest.mark.parametrize(
    "case", [case for case in CLEAN if not case.files & set(TEXTS)], ids=lambda case: case.name
)
def test_what_changes_nothing_is_as_locked(case: Case, run: Run, tmp_path: Path) -> None:
    """A lock pins the text itself: another text, however alike, is another.

    What a reader sees is locked, whether it can be proven or not.
    """
    spoil(tmp_path, case, locked=True)
    assert check(run, tmp_path) == (int(bool(case.also)), set(case.also))


@pytest.mark.parametrize(
    "copied",
    [
        lambda text: unicodedata.normalize("NFD", text),
        lambda text: text.replace("\n", "\r\n"),
        lambda text: re.sub(r"(?<!\n)\n(?!\n)", " ", text),
    ],
    ids=["decomposed", "with-carriage-returns", "with-long-lines"],
)
def test_a_copy_of_the_source_is_as_good(
    copied: Callable[[str], str], run: Run, tmp_path: Path
) -> None:
    text = (GOOD / "bao.txt").read_text("utf-8")
    copy = Change(copied(text), text, "bao.txt")
    assert copy.new != text
    spoil(tmp_path, Case("a copy", (copy,)), locked=False)
    assert check(run, tmp_path) == (0, set())


def test_the_good_one_is_proven_either_way(run: Run, tmp_path: Path) -> None:
    spoil(tmp_path, None, locked=True)
    assert check(run, tmp_path) == (0, set())
    for text in TEXTS:
        (tmp_path / text).unlink()
    assert check(run, tmp_path) == (0, set())


def test_every_rule_about_words_and_facts_has_a_case() -> None:
    rules = {code for code, rule in RULES.items() if rule.group not in {"file", "structure"}}
    no_text = {"source-unreadable"}  # of bytes, not of words
    of_a_hash = {"review-outdated", "review-rejected", "not-reviewed"}
    assert rules - {case.code for case in (*BAD, *DOUBTFUL)} == no_text | of_a_hash
