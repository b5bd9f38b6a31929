"""Numerals and sentences that a quotation or a waiver accounts for."""

import os
from collections.abc import Mapping
from pathlib import Path

import pytest
from world import LAM_SON

from qnfacts.registry.coverage import Coverage, coverage, quoted_spans
from qnfacts.registry.files import registry_path
from qnfacts.registry.loading import load
from qnfacts.registry.model import Registry
from qnfacts.registry.texts import read_sources
from qnfacts.text.quotation import SourceText, source_text


def covered(registry: Registry, text: str) -> Coverage:
    """The coverage of the registry's one source, were this its text."""
    (source,) = registry.sources
    return coverages(registry, {source.id: source_text(text)})[source.id]


def coverages(registry: Registry, texts: Mapping[str, SourceText]) -> dict[str, Coverage]:
    """The coverage of each source, all of which are at hand."""
    quoted = quoted_spans(registry.facts, texts)
    return {each.id: coverage(each, texts[each.id], quoted[each.id]) for each in registry.sources}


LAM_SON_TEXT = LAM_SON.with_name("bao.txt").read_text("utf-8")


def test_everything_is_accounted_for() -> None:
    found = covered(load(LAM_SON), LAM_SON_TEXT)
    assert [p.text for p in found.numerals[:4]] == ["7", "2.400", "21", "2023"]
    assert not found.open_numerals
    assert not found.open_sentences
    assert [p.text for p in found.sentences[:2]] == [
        "TRANG 7",
        "Tỉnh Lam Sơn hiện có hơn 2.400 doanh nghiệp đang hoạt\nđộng.",
    ]


def test_what_nothing_accounts_for_is_told() -> None:
    found = covered(load(LAM_SON), LAM_SON_TEXT + "Giá 1.300,50 đồng. Hết.\n\nGhi chú")
    assert [p.text for p in found.open_numerals] == ["1.300,50"]
    assert [p.text for p in found.open_sentences] == ["Giá 1.300,50 đồng.", "Hết.", "Ghi chú"]


def test_a_numeral_cut_in_two_is_not_accounted_for() -> None:
    found = covered(load(LAM_SON), LAM_SON_TEXT.replace("12 sản phẩm OCOP", "12,5 sản phẩm OCOP"))
    assert "12,5" in [p.text for p in found.open_numerals]


def test_a_full_stop_inside_a_number_or_before_a_small_letter_ends_no_sentence() -> None:
    found = covered(load(LAM_SON), "Có 13.000 hộ, v.v. và hơn nữa? Có.")
    assert [p.text for p in found.sentences] == ["Có 13.000 hộ, v.v. và hơn nữa?", "Có."]


@pytest.mark.skipif("QNFACTS_SOURCES" not in os.environ, reason="the articles are not at hand")
def test_the_shipped_registry_accounts_for_both_articles(
    capsys: pytest.CaptureFixture[str],
) -> None:
    registry = load(registry_path())
    texts, problems = read_sources(registry.sources, Path(os.environ["QNFACTS_SOURCES"]))
    assert problems == []
    for id_, found in coverages(registry, texts).items():
        with capsys.disabled():
            print(
                f"\n{id_}: numerals {len(found.numerals) - len(found.open_numerals)}"
                f"/{len(found.numerals)}, sentences "
                f"{len(found.sentences) - len(found.open_sentences)}/{len(found.sentences)}, "
                f"words quoted {found.quoted_words}/{found.words}"
            )
        assert found.numerals
        assert found.open_numerals == ()
        assert found.open_sentences == ()


def test_what_is_quoted_is_told_from_what_is_touched() -> None:
    found = covered(load(LAM_SON), LAM_SON_TEXT)
    assert [p.text.split()[0] for p in found.quoted_sentences] == [
        *("Tỉnh", "Nghị", "Chè", "Hội", "lượt", "Chương", "Bà")
    ]
    assert [p.text.split()[0] for p in found.touched_sentences] == ["Đến"]
    assert (found.quoted_words, found.words) == (124, 131)
    assert (len(found.quoted_numerals), len(found.numerals)) == (22, 24)


def test_a_contrary_clause_is_a_sentence_of_its_own() -> None:
    text = "Mặc dù còn nghèo, tỉnh có chợ, nhưng chưa có trường; tuy nhiên, dân vui."
    found = covered(load(LAM_SON), text)
    assert [p.text for p in found.sentences] == [
        "Mặc dù còn nghèo,",
        "tỉnh có chợ,",
        "nhưng chưa có trường;",
        "tuy nhiên, dân vui.",
    ]
