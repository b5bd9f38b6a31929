"""The reader against the ledger of all that it reads; `python -m tests.ledger` writes it anew."""

from difflib import unified_diff

import pytest
from ledger import FOLDERS, readings, recorded


def at_hand(name: str) -> pytest.MarkDecorator:
    variable = f"QNFACTS_{name.upper()}"
    return pytest.mark.skipif(FOLDERS[name] is None, reason=f"{variable} names no folder")


@pytest.mark.parametrize("name", [pytest.param(name, marks=at_hand(name)) for name in FOLDERS])
def test_no_reading_has_changed(name: str) -> None:
    before, now = recorded(name), readings(name)
    assert len(now) > 20
    diff = "\n".join(unified_diff(before, now, "ledger.tsv", "read now", n=0, lineterm=""))
    assert not diff, f"approve it with `python -m tests.ledger`, if each line is right:\n{diff}"
