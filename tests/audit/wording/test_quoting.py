"""What a source has in place of words that a draft misquotes."""

from typing import Any

import pytest

from qnfacts.audit.wording.likeness import differences, likest_first, likest_quote
from qnfacts.audit.wording.quoting import source_words


def fact(*quotes: str, label: str = "", id_: str = "") -> dict[str, Any]:
    return {
        "id": id_,
        "label": {"en": label, "vi": ""},
        "quotes": [{"segments": [{"text": text}]} for text in quotes],
    }


LAKE = fact(
    "The mayor said so",
    "We will make every effort to keep the lake clean and open, so that children can swim in it",
)


@pytest.mark.parametrize(
    ("words", "there"),
    [
        # altered in the middle: from the draft's first word to its last
        (
            "make every promise to keep the lake clean",
            "make every effort to keep the lake clean",
        ),
        # altered at an end: to the end of the source's clause, if that is near
        (
            "make every effort to keep the lake clean and cold",
            "make every effort to keep the lake clean and open",
        ),
        ("They will make every effort to keep", "We will make every effort to keep"),
        # so far from the end of its clause that nothing tells how much is meant
        ("make every effort to keep the rivers", ""),
        # a single word behind others is no end, for it may be of another phrase
        (
            "make every effort to keep the rivers and",
            "make every effort to keep the lake clean and open",
        ),
        # words that the source has here and there
        ("make the children swim", ""),
        # what is marked as left out stays out
        (
            "make all efforts to keep […] so that children swim in it",
            "make every effort to keep […] so that children can swim in it",
        ),
    ],
)
def test_a_phrase_of_the_source_or_none(words: str, there: str) -> None:
    assert source_words(words, LAKE) == there


def test_a_syllable_is_told_with_the_words_before_it() -> None:
    told = differences("hợp tác công nghiệp lâu dài", "hợp tác công nghệ giữa hai nước lâu dài")
    assert told == "“nghệ giữa hai nước” for “nghiệp”"
    assert (
        differences("hợp tác công nghiệp", "Hợp tác công nghệ.")
        == "“… tác công nghệ” for “… tác công nghiệp”"
    )
    told = differences("chương trình chuyển đổi số quốc gia", "chương trình đổi mới quốc gia")
    assert told == "“đổi mới” for “chuyển đổi số”"
    assert differences("keep it clean", "keep it") == "nothing for “clean”"
    assert differences("Keep it, clean", "keep it clean") == ""


def test_the_fact_whose_words_they_are_comes_first() -> None:
    near = fact("We keep the town clean", id_="near")
    same = fact(LAKE["quotes"][1]["segments"][0]["text"], label="A conference", id_="same")
    own = {**LAKE, "label": {"en": "Every effort to keep the lake clean", "vi": ""}, "id": "own"}
    words = "every effort to keep our lake clean"
    assert [each["id"] for each in likest_first(words, [near, same, own])] == [
        "own",
        "same",
        "near",
    ]
    assert likest_quote(words, LAKE) == LAKE["quotes"][1]
    assert likest_quote("other words", LAKE) == LAKE["quotes"][0]
