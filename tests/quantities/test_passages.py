"""The language and the convention of each part of a text."""

import pytest

from qnfacts.quantities import scan
from qnfacts.quantities.passages import passages
from qnfacts.values.notation import notation


def read(text: str) -> list[str]:
    """The quantities of a text in the registry's notation."""
    return [notation(reading.value) for reading in scan(text) if reading.value]


@pytest.mark.parametrize(
    ("text", "means"),
    [
        ("More than 13,000 firms work here. Khoảng 500 hộ có vườn. At least 20% are small.",
         [">13000", "~500", ">=20"]),
        ("Hơn 13.000 doanh nghiệp / More than 13,000 enterprises of the province",
         [">13000", ">13000"]),
        ("Theo The Wall Street Journal, hơn 13.000 hộ có vườn. The Economist tả 2,5 ha.",
         [">13000", "2.5"]),
        ("In Quảng Ninh, more than 13,000 firms were counted. Hạ Long has about 1,234.5 ha.",
         [">13000", "~1234.5"]),
        ("The fair had 1,200 guests.\nHội chợ có 1.200 khách.", ["1200", "1200"]),
    ],
)  # fmt: skip
def test_a_text_of_both_languages_is_read_sentence_by_sentence(text: str, means: list[str]) -> None:
    assert read(text) == means


def test_sentences_of_one_language_are_one_passage() -> None:
    text = "Tỉnh có 13.000 hộ. Hộ nào cũng có vườn.\nVườn rộng 2,5 ha. Cây là của hộ."
    assert [(p.start, p.end, p.language) for p in passages(text)] == [(0, len(text), "vi")]


def test_a_given_language_is_that_of_every_sentence() -> None:
    text = "Hộ có vườn. The gardens of the county are many."
    assert [p.language for p in passages(text, "en")] == ["en"]


def test_what_shows_no_language_is_of_the_one_before_it() -> None:
    text = "The gardens of the county:\n12,5\nVườn của huyện:\n12,5"
    assert [(p.start, p.language) for p in passages(text)] == [(0, "en"), (32, "vi")]
