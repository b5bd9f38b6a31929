"""Another day or period in the words of a draft."""

import pytest

from qnfacts.audit.wording.dating import redated
from qnfacts.terms import Language


@pytest.mark.parametrize(
    ("words", "edtf", "lang", "said"),
    [
        ("ngày 7/9/2023", "2023-07-09", "vi", "ngày 9/7/2023"),
        ("ngày 07/09/2023", "2023-07-09", "vi", "ngày 09/07/2023"),
        ("ngày 7 tháng 9 năm 2023", "2023-07-09", "vi", "ngày 9 tháng 7 năm 2023"),
        ("3-2", "2025-02-04", "vi", "4-2"),
        ("7 September 2023", "2023-07-09", "en", "9 July 2023"),
        ("September 7th, 2023", "2023-07-09", "en", "July 9, 2023"),
        ("từ năm 2020", "2022/..", "vi", "từ năm 2022"),
        ("by 2023", "../2024", "en", "by 2024"),
        ("giai đoạn 2020-2025", "2021/2026", "vi", "giai đoạn 2021-2026"),
        ("trong năm 2025", "2021/2025", "vi", "trong giai đoạn 2021–2025"),
        ("in 2025", "2021/2025", "en", "in 2021–2025"),
        ("năm 2023", "2023-07-09", "vi", ""),
        ("ngày 7/9/2023", "2024", "vi", ""),
        ("last year", "2024", "en", ""),
    ],
)
def test_a_time_is_written_as_the_draft_writes_it(
    words: str, edtf: str, lang: Language, said: str
) -> None:
    assert redated(words, edtf, lang) == said
