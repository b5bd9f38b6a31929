"""How what was written differs from the passage that is most like it."""

import pytest

from qnfacts.text.nearest import nearest

TEXT = "Tỉnh Lam Sơn hiện có hơn 2.400 doanh nghiệp; Nghị quyết 148/2018/NQ-HĐND của tỉnh."


@pytest.mark.parametrize(
    ("wanted", "differences"),
    [
        ("148/2018/NQ-H\u00d0ND của tỉnh", "(U+0110 for U+00D0)"),
        ("Tỉnh L\u0430m Sơn hiện có", "(U+0061 for U+0430)"),
        ("hơn 2.4\uff10\uff10 doanh nghiệp", "(U+0030 for U+FF10, U+0030 for U+FF10)"),
        ("hơn 2.400 do\u200banh nghiệp", "(U+200B left out)"),
        ("hơn 2.400 doanh\u00ad nghiệp", "(U+00AD)"),
        ("hơn\u00a02.400 doanh nghiệp", "other spaces (U+0020 for U+00A0)"),
        ("hơn  2.400 doanh nghiệp", "other spaces (U+0020 for U+0020 U+0020)"),
        ("hơn 2.400 doanh nghiệp ", "no such space at the ends of the quotation (U+0020)"),
    ],
)
def test_what_looks_alike_is_told_in_code_points(wanted: str, differences: str) -> None:
    found = nearest(wanted, TEXT)
    assert found is not None
    assert found.differences.endswith(differences)


def test_what_a_person_can_see_is_told_in_words() -> None:
    found = nearest("hon 2.400 doanh nghiệp", TEXT)
    assert found is not None
    assert found.differences == "“hơn” for “hon”"
