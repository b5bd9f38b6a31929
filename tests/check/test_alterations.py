"""The registry of Lam Sơn with one thing altered, and what the check says of it.

Each line of `cases/alterations.tsv` is a case. Those below a "#" are of one file of the rules.
"""

from pathlib import Path

import pytest
from case import read_table
from proving import Altered, prove

ALTERATIONS = [cells for _, cells in read_table("alterations.tsv")]


@pytest.mark.parametrize(("old", "new", "code", "fact", "message"), ALTERATIONS)
def test_what_is_altered_is_told(
    old: str, new: str, code: str, fact: str, message: str, tmp_path: Path
) -> None:
    altered = Altered(old.replace("\\n", "\n"), new.replace("\\n", "\n"))
    problems = prove(tmp_path, altered, select=["value", code]).problems
    assert (code, fact, message) in {(p.code, p.fact, p.message) for p in problems}
    assert all(problem.line and problem.hint for problem in problems)
