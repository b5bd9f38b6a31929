"""The area of a figure is one that its words name."""

from pathlib import Path

import pytest
from claiming import AREAS, codes
from proving import Altered, found, prove


@pytest.mark.parametrize(
    ("old", "new", "problems"),
    [
        ("area: lam-son\n    attendance", "area: dong-khe\n    attendance", {"fair"}),
        ("area: dong-khe\n    stars", "area: lam-son\n    stars", set()),
        (
            'area: lam-son\n    value: ">2400"',
            'area: dong-khe\n    value: ">2400"',
            {"enterprises-now"},
        ),
        ("area: lam-son\n    value: 12", "area: dong-khe\n    value: 12", {"ocop-all"}),
    ],
    ids=["another area", "a product of the area around", "a narrower area", "the whole province"],
)
def test_the_area_is_one_that_is_named(
    tmp_path: Path, old: str, new: str, problems: set[str]
) -> None:
    report = prove(tmp_path, Altered(old, new), select=["area-mismatch"])
    assert {problem.fact for problem in report.problems} == problems


def test_a_figure_between_two_areas_is_of_the_one_around_them(tmp_path: Path) -> None:
    areas = Altered(
        "part_of: lam-son}\n",
        "part_of: lam-son}\n  - {id: trong, label: {en: Trong, vi: Khe Trong}, part_of: lam-son}\n",
    )
    said = "từ Đông Khê đến Khe Trong có 12"
    words, text = (
        Altered("text: toàn tỉnh có 12", f"text: {said}"),
        [Altered("toàn tỉnh có 12", said)],
    )
    both = ["area-mismatch", "ambiguous-claim"]
    assert prove(tmp_path, areas, words, text=text, select=both).problems == ()
    narrow = Altered("area: lam-son\n    value: 12", "area: dong-khe\n    value: 12")
    report = prove(tmp_path, areas, words, narrow, text=text, select=both)
    assert found(report) == {("ocop-all", "ambiguous-claim")}
    said = "Đông Khê và Khe Trong có 12"
    words, text = (
        Altered("text: toàn tỉnh có 12", f"text: {said}"),
        [Altered("toàn tỉnh có 12", said)],
    )
    report = prove(tmp_path, areas, words, text=text, select=both)
    assert ("ocop-all", "area-mismatch") in found(report)
    one = Altered("text: toàn tỉnh có 12", "text: Đông Khê có 12")
    text = [Altered("toàn tỉnh có 12", "Đông Khê có 12")]
    report = prove(tmp_path, areas, one, text=text, select=both)
    parts = {("ocop-5", "area-mismatch"), ("ocop-4", "area-mismatch")}
    assert found(report) == {("ocop-all", "area-mismatch")} | parts


@pytest.mark.parametrize(
    ("words", "value", "area"),
    [
        ("Sơn Hà có 500 doanh nghiệp, Lam Giang có 300 doanh nghiệp", "500", "son-ha"),
        ("Sơn Hà có 500 doanh nghiệp, Lam Giang có 300 doanh nghiệp", "300", "lam-giang"),
        ("Tỉnh có 500 doanh nghiệp", "500", "son-ha"),
        ("Toàn tỉnh có 500 doanh nghiệp", "500", "son-ha"),
        ("Tại huyện Bến Dừa, có 500 doanh nghiệp", "500", "ben-dua"),
        ("Huyện Bến Dừa của tỉnh Sơn Hà có 500 doanh nghiệp", "500", "ben-dua"),
        ("Sơn Hà là tỉnh có 500 doanh nghiệp, đứng đầu cả nước", "500", "son-ha"),
    ],
)
def test_a_value_is_of_the_area_that_governs_it(words: str, value: str, area: str) -> None:
    assert codes(words, value, area=area) == set()
    for other in AREAS.keys() - {area}:
        assert codes(words, value, area=other) == {"area-mismatch"}


@pytest.mark.parametrize(
    ("words", "problems"),
    [
        ("Sơn Hà và Lam Giang có 500 doanh nghiệp", set()),
        ("Tỉnh Sơn Hà và tỉnh Lam Giang có 500 doanh nghiệp", set()),
        ("Sơn Hà, Lam Giang có 500 doanh nghiệp", {"ambiguous-claim"}),
        ("Gần Sơn Hà hơn Lam Giang có 500 doanh nghiệp", {"area-mismatch"}),
        ("Sơn Hà bên Lam Giang có 500 doanh nghiệp", {"ambiguous-claim"}),
        ("Sơn Hà và Lam Giang có 500 doanh nghiệp và 300 sản phẩm", {"ambiguous-claim"}),
        ("Bến Dừa có 500 doanh nghiệp", {"area-mismatch"}),
        ("Tỉnh có 500 doanh nghiệp", {"area-mismatch"}),
    ],
)
def test_a_value_is_of_several_areas_that_make_a_list(words: str, problems: set[str]) -> None:
    assert codes(words, value="500", area=["son-ha", "lam-giang"]) & _OF_AREAS == problems


def test_a_value_is_of_all_the_areas_of_a_list(tmp_path: Path) -> None:
    commune = "  - {{id: {0}, label: {{en: {0}, vi: xã {1}}}, forms: [{1}], part_of: lam-son}}\n"
    more = commune.format("mai", "Mai") + commune.format("tre", "Tre")
    areas = Altered("part_of: lam-son}\n", f"part_of: lam-son}}\n{more}")
    said = "Đông Khê, Mai và xã Tre có 12"
    text = [Altered("toàn tỉnh có 12", said)]

    def codes_for(area: str) -> set[str]:
        words = Altered("text: toàn tỉnh có 12", f"text: {said}")
        of = Altered("area: lam-son\n    value: 12", f"area: {area}\n    value: 12")
        report = prove(tmp_path, areas, words, of, text=text, select=sorted(_OF_AREAS))
        return {code for fact, code in found(report) if fact == "ocop-all"}

    assert codes_for("[tre, mai, dong-khe]") == set()
    assert codes_for("[mai, tre]") == {"ambiguous-claim"}
    assert codes_for("tre") == {"ambiguous-claim"}
    assert codes_for("[tre, lam-son]") == {"area-mismatch"}


def test_each_of_several_areas_is_named(tmp_path: Path) -> None:
    event = Altered("area: lam-son\n    attendance", "area: [lam-son, dong-khe]\n    attendance")
    report = prove(tmp_path, event, select=["area-mismatch"])
    (problem,) = report.problems
    assert (problem.fact, "Đông Khê" in problem.message) == ("fair", True)


_OF_AREAS = {"area-mismatch", "ambiguous-claim"}


@pytest.mark.parametrize(
    "words",
    [
        "Cả nước có 500 doanh nghiệp",
        "Tại Hòa Phú, có 500 doanh nghiệp",
        "Tỉnh Hòa Phú có 500 doanh nghiệp",
    ],
)
def test_a_place_that_the_registry_does_not_know_is_not_the_sources_own(words: str) -> None:
    assert codes(words) == {"area-mismatch"}


def test_an_area_in_another_sentence_counts_for_nothing() -> None:
    text = "Tỉnh có 500 doanh nghiệp. Lam Giang đón khách."
    more = [{"source": "bao", "text": "Lam Giang đón khách", "translation": "x"}]
    words = "Tỉnh có 500 doanh nghiệp"
    assert codes(words, text=text, more=more, area="lam-giang") == {"area-mismatch"}
    assert codes(words, text=text, more=more) == set()


def test_an_area_in_one_sentence_with_the_value_governs_it() -> None:
    text = "Lam Giang đón khách, mở 500 doanh nghiệp."
    more = [{"source": "bao", "text": "Lam Giang đón khách", "translation": "x"}]
    assert codes("mở 500 doanh nghiệp", text=text, more=more, area="lam-giang") == set()
    assert codes("mở 500 doanh nghiệp", text=text, more=more) == {"area-mismatch"}
