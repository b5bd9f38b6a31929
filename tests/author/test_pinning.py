"""`qnfacts pin`: what it prints passes the check once the label is written."""

import shutil
from pathlib import Path
from typing import Any

import pytest
import yaml
from world import LAM_SON, Run

from qnfacts.check.run import check_file
from qnfacts.registry.loading import load
from qnfacts.values.notation import notation

ARTICLE = """\
Hải An: một năm nhìn lại

Năm 2025, xã Hải An đón hơn 12.000 lượt khách, tăng 15% so với năm 2024. Xã có 35 hộ nuôi tôm, \
gồm 20 hộ ở thôn Đông và 15 hộ ở thôn Tây. Doanh thu du lịch đạt gần 80 tỷ đồng.

Đến năm 2030, xã phấn đấu có ít nhất 50 hộ nuôi tôm. Ông Trần Văn Bình cho biết nước biển rất sạch.

Ngày 15/3/2025, Hội đồng nhân dân xã ban hành Nghị quyết số 12/NQ-HĐND về du lịch. \
Diện tích rừng ngập mặn là 120 ha. Xã không có 300 tàu cá như báo cáo cũ. Không khí trong lành. \
Hợp tác xã có 58 thành viên. Đội theo dõi 36 camera. Xã có 27 cơ sở lưu trú với chỗ đỗ xe.
"""
ENGLISH = """\
The harbour

In 2025 the harbour received more than 1,200 ships. It employed about 300 people. \
It aims to receive at least 2,000 ships by 2030.
"""


@pytest.fixture
def registry(run: Run, tmp_path: Path) -> Path:
    """Of an article that nobody has looked at, with a person in it."""
    return begun(run, tmp_path, ARTICLE)


def begun(
    run: Run, folder: Path, text: str, languages: str = "en,vi", area: str = "xã Hải An"
) -> Path:
    (folder / "a.txt").write_text(text, "utf-8")
    given = ("--area", area, "--issued", "2026-01-10", "--languages", languages)
    assert run("init", str(folder / "new"), str(folder / "a.txt"), *given).code == 0
    file = folder / "new" / "facts.yaml"
    names = "{en: Trần Văn Bình, vi: Trần Văn Bình}" if "," in languages else "Trần Văn Bình"
    agent = f"{{id: binh, label: {names}, type: person}}"
    file.write_text(f"{file.read_text('utf-8')}\nagents:\n  - {agent}\n", "utf-8")
    return file


def pinned(run: Run, registry: Path, words: str, translation: str) -> dict[str, Any]:
    """The fact that is printed, after it was pasted, labelled and checked."""
    ran = run("pin", "a", words, "--registry", str(registry))
    assert ran.code == 0, ran.err
    printed = ran.out if "facts:\n" in ran.out else f"facts:\n{ran.out}"
    [fact] = yaml.load(printed, yaml.BaseLoader)["facts"]  # noqa: S506
    written = printed.replace("label: {en: , vi: }", "label: {en: Label, vi: Nhãn}")
    written = written.replace("translation:\n", f"translation: {translation}\n")
    pasted = registry.with_name("pasted.yaml")
    pasted.write_text(f"{registry.read_text('utf-8')}\n{written}", "utf-8")
    problems = check_file(pasted, registry.parent, ignore=("coverage",)).problems
    assert [problem.code for problem in problems] == []
    assert isinstance(fact, dict)
    return fact


NARROWER = """\
Mùa vụ

Tỉnh trồng 600 ha lúa - tôm và bỏ 40 ha cói. Mô hình tôm - rừng ở xã Đất Mới có 187 hộ tham gia. \
Tại xã An Hải, xã Bình Thạnh, diện tích đê bao đạt 864 ha. Toàn tỉnh có 47 hợp tác xã nông nghiệp. \
Ngày 12/3/2025, đội kiểm tra phát hiện 87 vụ xả thải, khởi tố 7 vụ. \
Bà Trần Thị Hạnh cho biết tỉnh chủ động được khoảng 60% nhu cầu giống.
"""


@pytest.mark.parametrize(
    ("words", "quoted", "fields"),
    [
        ("600 ha", "Tỉnh trồng 600 ha lúa - tôm", {"value": "600"}),
        (
            "187 hộ",
            "Mô hình tôm - rừng ở xã Đất Mới có 187 hộ tham gia",
            {"value": "187", "areas": ("xa-dat-moi",)},
        ),
        (
            "864 ha",
            "Tại xã An Hải, xã Bình Thạnh, diện tích đê bao đạt 864 ha",
            {"kind": "statement"},
        ),
        ("47", "Toàn tỉnh có 47 hợp tác xã nông nghiệp", {"indicator": "hop-tac-xa-nong-nghiep"}),
        ("87 vụ", "Ngày 12/3/2025, đội kiểm tra phát hiện 87 vụ xả thải", {"value": "87"}),
        (
            "7 vụ",
            "Ngày 12/3/2025, đội kiểm tra phát hiện 87 vụ xả thải, khởi tố 7 vụ",
            {"value": "7"},
        ),
        (
            "Ngày 12/3/2025",
            "Ngày 12/3/2025, đội kiểm tra phát hiện 87 vụ xả thải",
            {"kind": "statement"},
        ),
        (
            "60%",
            "Bà Trần Thị Hạnh cho biết tỉnh chủ động được khoảng 60% nhu cầu giống",
            {"value": "~60", "according_to": "tran-thi-hanh"},
        ),
    ],
)
def test_a_quotation_keeps_what_its_number_is_of(
    run: Run, tmp_path: Path, words: str, quoted: str, fields: dict[str, object]
) -> None:
    registry = begun(run, tmp_path, NARROWER, "vi", "tỉnh Hà Lam")
    ran = run("pin", "a", words, "--add", "--vi", "Nhãn", "-r", str(registry))
    assert ran.code == 0, ran.err
    [fact] = load(registry).facts
    found = {name: getattr(fact, name) for name in fields}
    if "value" in found:
        found["value"] = notation(found["value"])
    assert (fact.quotes[0].text, found) == (quoted, fields)


@pytest.mark.parametrize(
    ("words", "translation", "fields"),
    [
        (
            "hơn 12.000",
            "In 2025 Hải An commune received more than 12,000 visits",
            {"kind": "figure", "value": ">12000", "period": "2025"},
        ),
        ("35 hộ", "The commune has 35 households", {"value": "35", "indicator": "ho-nuoi-tom"}),
        (
            "gần 80 tỷ",
            "Revenue from tourism came to nearly 80 billion dong",
            {"value": "nearly 80000000000", "indicator": "doanh-thu-du-lich"},
        ),
        (
            "ít nhất 50 hộ",
            "By 2030 the commune strives to have at least 50 households",
            {"kind": "target", "value": ">=50", "due": "../2030", "strength": "strive"},
        ),
        ("120 ha", "The mangroves cover 120 ha", {"kind": "figure", "value": "120"}),
        (
            "nước biển rất sạch",
            "Trần Văn Bình said that the sea is very clean",
            {"kind": "statement", "speaker": "binh"},
        ),
        (
            "58",
            "The cooperative has 58 members",
            {"value": "58", "indicator": "thanh-vien-hop-tac-xa"},
        ),
        ("36", "The team watches 36 cameras", {"value": "36", "indicator": "camera-doi-theo-doi"}),
        ("27", "The commune has 27 lodgings with parking", {"indicator": "co-so-luu-tru"}),
        ("Không khí", "The air is fresh", {"kind": "statement", "type": "assertion"}),
    ],
)
def test_what_is_printed_is_proven(
    run: Run, registry: Path, words: str, translation: str, fields: dict[str, str]
) -> None:
    fact = pinned(run, registry, words, translation)
    assert {name: fact.get(name) for name in fields} == fields


@pytest.mark.parametrize(
    ("sentence", "words", "fields", "agent"),
    [
        (
            "Ngày 15/3/2025, Hội đồng nhân dân xã ban hành Nghị quyết số 12/NQ-HĐND cho 2026-2030",
            "12/NQ-HĐND",
            {"number": "12/NQ-HĐND", "issued": "2025-03-15", "horizon": "2026/2030"},
            ("Hội đồng nhân dân xã Hải An", ("Hội đồng nhân dân xã",)),
        ),
        (
            "Theo Quyết định số 95/QĐ-UBND của UBND huyện Cát Bay, 64 hộ được hỗ trợ",
            "95/QĐ-UBND",
            {"number": "95/QĐ-UBND"},
            ("UBND huyện Cát Bay", ()),
        ),
    ],
)
def test_a_document_has_who_issued_it_and_its_years(
    run: Run,
    tmp_path: Path,
    sentence: str,
    words: str,
    fields: dict[str, str],
    agent: tuple[str, tuple[str, ...]],
) -> None:
    registry = begun(run, tmp_path, f"Tin\n\n{sentence}.\n", "vi")
    ran = run("pin", "a", words, "--vi", "Văn bản", "--add", "-r", str(registry))
    assert ran.code == 0, ran.err
    [fact] = load(registry).facts
    known = {each.id: (each.label.vi, each.forms) for each in load(registry).agents}
    found = fact.model_dump()
    assert {name: str(found[name]) for name in fields} == fields
    assert known[found["issuer"]] == agent


@pytest.mark.parametrize(
    ("words", "translation", "fields"),
    [
        (
            "more than 1,200",
            "Năm 2025 bến cảng đón hơn 1.200 tàu",
            {"kind": "figure", "value": ">1200", "period": "2025"},
        ),
        ("about 300 people", "Bến cảng có khoảng 300 người làm", {"value": "~300"}),
        (
            "at least 2,000",
            "Bến cảng đặt mục tiêu đón ít nhất 2.000 tàu đến năm 2030",
            {"kind": "target", "value": ">=2000", "due": "../2030"},
        ),
    ],
)
def test_in_english(
    run: Run, tmp_path: Path, words: str, translation: str, fields: dict[str, str]
) -> None:
    fact = pinned(run, begun(run, tmp_path, ENGLISH), words, translation)
    assert {name: fact.get(name) for name in fields} == fields


def test_the_quotation_is_no_longer_than_its_clause(run: Run, registry: Path) -> None:
    translation = "Revenue from tourism came to nearly 80 billion dong"
    fact = pinned(run, registry, "gần 80 tỷ đồng", translation)
    assert fact["quotes"][0]["text"] == "Doanh thu du lịch đạt gần 80 tỷ đồng"


def test_a_part_of_what_is_counted_is_an_indicator_of_its_own(run: Run, tmp_path: Path) -> None:
    text = "Tin\n\nXã Hải An đón 900 lượt khách. Xã đón gần 300 lượt khách quốc tế.\n"
    registry = begun(run, tmp_path, text)
    for words, label, translation in (
        ("900", "Visits", "Hải An commune received 900 visits"),
        ("gần 300", "From abroad", "The commune received nearly 300 international visits"),
    ):
        said = ("--en", label, "--vi", "Khách", "--translation", translation)
        ran = run("pin", "a", words, "--add", *said, "-r", str(registry))
        assert ran.code == 0, ran.err
    assert [each.id for each in load(registry).indicators] == [
        "luot-khach", "luot-khach-quoc-te"
    ]  # fmt: skip
    assert [each.id for each in load(registry).units] == ["luot-khach"]


@pytest.mark.parametrize(
    ("text", "words", "indicator", "quoted"),
    [
        (
            "Doanh thu của đội tàu trong năm 2025 đạt khoảng 9 tỷ đồng.",
            "khoảng 9 tỷ",
            "doanh-thu-cua-doi-tau",
            "Doanh thu của đội tàu trong năm 2025 đạt khoảng 9 tỷ đồng",
        ),
        (
            "Cuối năm 2025, làng chài Hải An có 312 hộ nuôi tôm, tăng 48 hộ so với năm 2022.",
            "312 hộ",
            "ho-nuoi-tom-lang-chai-hai-an",
            "Cuối năm 2025, làng chài Hải An có 312 hộ nuôi tôm",
        ),
    ],
)
def test_whose_it_is_and_a_time_that_no_reader_knows_are_not_left_out(
    run: Run, tmp_path: Path, text: str, words: str, indicator: str, quoted: str
) -> None:
    registry = begun(run, tmp_path, f"Tin\n\n{text}\n")
    ran = run("pin", "a", words, "-r", str(registry))
    assert (ran.code, f"    indicator: {indicator}\n" in ran.out) == (0, True), ran.out
    assert f"        text: {quoted}\n" in ran.out


def test_a_goal_without_a_provable_number_is_a_target_and_says_why(
    run: Run, tmp_path: Path
) -> None:
    text = "Tin\n\nĐến năm 2030, cảng phấn đấu đạt sản lượng ít nhất 60.000 tấn mỗi năm.\n"
    registry = begun(run, tmp_path, text, "vi")
    ran = run("pin", "a", "60.000", "--vi", "Sản lượng", "--add", "-r", str(registry))
    assert ran.code == 0, ran.err
    assert ran.err.startswith(
        "made a target without a value, because “mỗi năm” makes “ít nhất 60.000 tấn” another number"
    )
    [fact] = load(registry).facts
    assert (fact.kind, fact.model_dump()["due"], fact.model_dump()["strength"]) == (
        "target", "../2030", "strive",
    )  # fmt: skip


def test_what_is_denied_is_no_figure(run: Run, registry: Path) -> None:
    ran = run("pin", "a", "300 tàu cá", "--registry", str(registry))
    assert "kind: figure" not in ran.out


def test_what_differs_is_told(run: Run, registry: Path) -> None:
    ran = run("pin", "a", "đón hơn 12.500 lượt khách", "--registry", str(registry))
    assert (ran.code, ran.out) == (1, "")
    assert "line 3 has “12.000” for “12.500”" in ran.err
    ran = run("pin", "a", "hộ", "--registry", str(registry))
    assert (ran.code, "in line 3 and again in line 3" in ran.err) == (1, True)


def test_what_is_wrong_is_told_in_vietnamese(run: Run, registry: Path) -> None:
    given = ("--registry", str(registry), "--lang", "vi")
    words = ("--en", "Farms", "--vi", "Hộ", "--translation", "farms")
    ran = run("pin", "a", "35 hộ", *words, "--add", *given)
    assert (ran.code, "bản dịch bỏ sót “35 hộ" in ran.err) == (1, True)
    ran = run("waive", "a", "nước biển rất", "--reason", "no-claim", *given)
    assert (ran.code, "phần được bỏ qua chỉ là một mẩu của câu" in ran.err) == (1, True)
    assert "Hãy bỏ qua cả câu" in ran.err


def test_a_registry_begun_in_vietnamese_speaks_it(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(ARTICLE, "utf-8")
    given = ("--area", "xã Hải An", "--issued", "2026-01-10", "--lang", "vi")
    assert run("init", str(tmp_path / "new"), str(tmp_path / "a.txt"), *given).code == 0
    text = (tmp_path / "new" / "facts.yaml").read_text("utf-8")
    assert "# Trích dẫn được chép đúng từng chữ" in text
    assert "{id: general, label: Chung}" in text


def test_words_of_another_source_are_told(run: Run, tmp_path: Path) -> None:
    for name, text in (("a", ARTICLE), ("b", ENGLISH)):
        (tmp_path / f"{name}.txt").write_text(text, "utf-8")
    given = ("--area", "Hải An", "--issued", "2026")
    articles = [str(tmp_path / f"{name}.txt") for name in ("a", "b")]
    assert run("init", str(tmp_path / "new"), *articles, *given).code == 0
    ran = run("pin", "a", "about 300 people", "-r", str(tmp_path / "new" / "facts.yaml"))
    assert (ran.code, "they stand in b, line 3" in ran.err) == (1, True)


def test_known_words_are_taken_from_the_registry(run: Run, tmp_path: Path) -> None:
    for name in ("facts.yaml", "bao.txt"):
        shutil.copy(LAM_SON.with_name(name), tmp_path / name)
    ran = run("pin", "bao", "gần 900", "--registry", str(tmp_path / "facts.yaml"))
    assert "units:" not in ran.out
    [fact] = yaml.load(ran.out, yaml.BaseLoader)["facts"]  # noqa: S506
    assert fact["value"] == "nearly 900"
    assert fact["quotes"][0]["segments"] == [
        "Hội chợ Lam Sơn ngày 2/3/2025 đón gần 900", "lượt khách"
    ]  # fmt: skip
    assert run("pin", "nowhere", "x", "--registry", str(tmp_path / "facts.yaml")).code == 2


def test_without_the_text_nothing_is_said(run: Run, registry: Path) -> None:
    (registry.parent / "texts" / "a.txt").unlink()
    ran = run("pin", "a", "hơn 12.000", "--registry", str(registry))
    assert (ran.code, ran.out) == (3, "")
    assert "the text of a is not there" in ran.err


@pytest.mark.parametrize(
    ("words", "translation", "kind"),
    [
        ("Giá lúa 7.000 đồng/kg", "Rice is 7,000 VND a kilogram", "statement"),
        ("Mạng đạt 300 Mb/s", "The network reaches 300 Mb/s", "statement"),
        ("Một nửa số hộ", "Half of the households", "figure"),
    ],
)
def test_a_rate_leaves_a_statement_and_a_fraction_is_a_share(
    run: Run, tmp_path: Path, words: str, translation: str, kind: str
) -> None:
    file = begun(run, tmp_path, f"Tin xã\n\n{words}.\n")
    assert pinned(run, file, words, translation)["kind"] == kind
