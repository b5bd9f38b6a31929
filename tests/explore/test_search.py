"""Searching with and without diacritics, and what ranks first."""

import pytest
from world import Run, records


@pytest.mark.parametrize(
    ("words", "first"),
    [
        ("ocop 5 sao", "ocop-5-stars"),
        ("che hoa vang", "camellia-tea"),
        ("tra hoa vang", "camellia-tea"),
        ("Dong Bac", "northeast-centre"),
        ("enterprises", "active-enterprises"),
        ("148/2018", "resolution-148-2018"),
        ("Viettel", "rollout-5g"),
        ("honey from Tien Yen", "tien-yen-honey"),  # a phrase ends with its clause
        ("cây dược liệu", "local-models"),  # though some diacritics are missing there
        # What is written otherwise.
        ("MoUs", "investment-memoranda"),
        ("fiber", "fibre-to-villages"),
        ("four-star products", "ocop-4-stars"),
        ("ba-sao", "ocop-3-stars"),
        ("home stays in Bình Liêu", "homestays-binh-lieu"),
        ("Nghị quyết 35", "resolution-35-2021"),
        ("resolution 35/2021/NQ-HDND", "resolution-35-2021"),
        ("Decision 1919", "decision-1919-2024"),
    ],
)
def test_what_readers_look_for_comes_first(shipped: Run, words: str, first: str) -> None:
    assert found(shipped, words)[0] == first


def found(run: Run, words: str) -> list[str]:
    return [record["id"] for record in records(run, "search", words)]


def test_words_with_diacritics_find_those_with_the_same_alone(shipped: Run) -> None:
    assert set(found(shipped, "Tỉnh đoàn")) < set(found(shipped, "tinh doan"))
    assert "vr360-yen-tu" in found(shipped, "Yên Tử")
    assert "cooperatives" not in found(shipped, "Yên Tử")


def test_words_with_other_diacritics_find_something_still(shipped: Run) -> None:
    assert "youth-programme" in found(shipped, "Tính đoàn")


@pytest.mark.parametrize(
    ("words", "kind", "type_"),
    [
        ("start-ups", "initiative", "start-up"),
        ("products from Binh Lieu", "product", None),
        ("challenges", "statement", "challenge"),
        ("apps", "initiative", "app"),
        ("dự án", "initiative", "project"),
    ],
)
def test_what_a_fact_is_counts_for_more_than_what_it_mentions(
    shipped: Run, words: str, kind: str, type_: str | None
) -> None:
    first, second, *_ = records(shipped, "search", words)
    assert (kind, type_) in {(each["kind"], each.get("type")) for each in (first, second)}


@pytest.mark.parametrize(
    "words",
    [
        *("how many enterprises", "the number of enterprises"),
        *("bao nhiêu doanh nghiệp", "số lượng khách du lịch"),
    ],
)
def test_how_many_is_answered_by_a_figure(shipped: Run, words: str) -> None:
    assert records(shipped, "search", words)[0]["kind"] == "figure"


@pytest.mark.parametrize("words", ["how many", "bao nhiêu", "the", "", "?"])
def test_what_only_asks_is_no_word(shipped: Run, words: str) -> None:
    ran = shipped("search", words)
    assert (ran.code, ran.out) == (2, "")
    assert "no words to look for" in ran.err


@pytest.mark.parametrize("words", ["money", "taxi", "done", "minorities"])
def test_what_is_not_near_is_not_suggested(shipped: Run, words: str) -> None:
    assert shipped("search", words).err == f"Nothing matches.\nNo fact has “{words}”.\n"


def test_what_is_near_is_suggested(shipped: Run) -> None:
    assert "Did you mean “homestays”?" in shipped("search", "homestyas").err


def row(run: Run, fact: str, *words: str) -> str:
    return next(line for line in run("search", *words).out.splitlines() if line.startswith(fact))


def test_a_figure_shows_its_own_value_and_claim(shipped: Run) -> None:
    assert "437" not in row(shipped, "ocop-5-stars", "How many OCOP products have 4 stars?")
    assert "more than 200,000" in row(shipped, "visits-binh-lieu", "homestay")
    assert "more than 120" not in row(shipped, "urban-share", "start-up projects incubated?")


def test_evidence_stands_where_only_an_alias_has_the_words(shipped: Run) -> None:
    assert "Viettel, Mobifone" in row(shipped, "rollout-5g", "Which telecom operators are named?")


@pytest.mark.parametrize(("lang", "words"), [("en", "wide coverage"), ("vi", "phủ sóng rộng")])
def test_quotations_stand_in_the_readers_language(shipped: Run, lang: str, words: str) -> None:
    assert words in row(shipped, "wide-5g-coverage", "5G", "--lang", lang).partition("  ")[2]
