"""What editors write of a quotation in a label, a note or a translation, and what refuses it.

In `cases/wordings.tsv` a "#" is followed by what the fact quotes and what it records; the lines
below it are what the editors write, each in its field, and the codes it raises.
"""

from pathlib import Path
from typing import Any, NamedTuple

import pytest
import yaml
from case import read_table
from one_fact import problems
from proving import FOLLOWING

OF_TRANSLATIONS = {
    "untranslated-number",
    "reordered-numbers",
    "untranslated-name",
    "sense-changed",
    "negation-changed",
}
"""What a translation that says nothing raises, whatever the editors write in another field."""


class Wording(NamedTuple):
    """A line of the table, below what it is about."""

    about: str
    field: str
    written: str
    verdict: str


WORDINGS = [Wording(about, *cells) for about, cells in read_table("wordings.tsv")]


@pytest.mark.parametrize("wording", WORDINGS, ids=lambda wording: wording.written)
def test_what_the_quotation_does_not_say_is_refused(wording: Wording, tmp_path: Path) -> None:
    quotation, _, recorded = wording.about.partition(" | ")
    fields: dict[str, Any] = yaml.safe_load(f"{{{recorded}}}")
    written: dict[str, Any] = {wording.field: wording.written}
    if wording.field == "note":
        written["note"] = {"en": wording.written, "vi": "Ghi chú"}
    raised = problems(tmp_path, quotation, select=FOLLOWING, **fields, **written)
    lines = (tmp_path / "facts.yaml").read_text("utf-8").splitlines()
    found = {
        problem.code
        for problem in raised
        if problem.code not in OF_TRANSLATIONS or wording.written in lines[(problem.line or 1) - 1]
    }
    assert found == set(wording.verdict.split()) - {"passes"}
