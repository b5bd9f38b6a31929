"""What of a fact matches searched words, and which match is the better."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qnfacts.explore.hits import Hit, ranked, search_record
from qnfacts.store.query import terms_of

FACTS = [
    {
        "id": name,
        "label": {"en": label, "vi": label},
        "aliases": [],
        "kind": "product",
        "topics": [],
        "since": None,
        "quotes": [{"segments": [{"text": quote}], "translation": ""}],
    }
    for name, label, quote in [
        ("in-quote", "Towns", "các xã Đông Bắc xa xôi"),
        ("beginning", "Đông Bắcland", ""),
        ("in-label", "Vùng Đông Bắc", ""),
        ("scattered", "Đông và Bắc", ""),
        ("neither", "Đông", "Nam"),
    ]
]


def ids(words: str) -> list[str]:
    return [hit.fact["id"] for hit in ranked(FACTS, terms_of(words))]


@pytest.mark.parametrize("words", ["dong bac", "DONG  BAC"])
def test_the_better_match_comes_first(words: str) -> None:
    assert ids(words) == ["in-label", "in-quote", "scattered", "beginning"]


@pytest.mark.parametrize("words", ["Đông Bắc", "Đo\u0302ng Ba\u0306\u0301c"])
def test_a_word_with_diacritics_is_whole(words: str) -> None:
    assert ids(words) == ["in-label", "in-quote", "scattered"]


def test_a_word_is_found_by_its_beginning_not_by_its_end() -> None:
    assert ids("tow") == ["in-quote"]
    assert ids("owns") == []


@pytest.mark.parametrize("words", ["", "   ", "!?", "“”"])
def test_no_words_find_nothing(words: str) -> None:
    assert ids(words) == []


def test_marks_stand_where_the_words_do() -> None:
    (hit,) = ranked(FACTS, terms_of("xa xoi"))
    assert [m.text[a:b] for m in hit.matches for a, b in m.spans] == ["xã", "xa", "xôi"]


@given(st.text(max_size=60), st.text(max_size=8))
def test_marks_lie_inside_the_text(text: str, words: str) -> None:
    fact = {**FACTS[0], "label": {"en": text, "vi": text}}
    for hit in ranked([fact], terms_of(words)):
        assert isinstance(hit, Hit)
        for match in search_record(hit)["matches"]:
            for start, end in match["spans"]:
                assert 0 <= start < end <= len(match["text"])
