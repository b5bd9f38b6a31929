"""What texts write for a unit is a word for no other one."""

import pytest
from claiming import UNITS, registry_of

from qnfacts.check.run import check_registry


@pytest.mark.parametrize(
    ("unit", "form", "is_one"),
    [
        ("VND", "USD", False),
        ("VND", "euro", False),
        ("VND", "VND", True),
        ("km", "m", False),
        ("km", "hải lý", False),
        ("km", "cây số", True),
        ("percent", "điểm phần trăm", False),
        ("percent", "phần trăm", True),
        ("product", "mặt hàng", True),
    ],
)
def test_a_form_of_a_unit(
    monkeypatch: pytest.MonkeyPatch, unit: str, form: str, is_one: bool
) -> None:
    monkeypatch.setitem(UNITS, unit, [*UNITS[unit], form])
    problems = check_registry(registry_of([]), {}, select=["unfit-form"]).problems
    assert (not problems) == is_one
