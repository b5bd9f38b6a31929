"""Of each sentence `suggest` drafts what it bears out: a right value, or the sentence in words."""

from pathlib import Path
from typing import Any
from unicodedata import normalize

import pytest
from world import Run

from qnfacts.registry.loading import load
from qnfacts.registry.model import Registry
from qnfacts.values.notation import notation


def drafted(run: Run, folder: Path, text: str, area: str = "tỉnh Hà Lam") -> Registry:
    """The registry with the drafts of a text of that place, all of which the check proves."""
    (folder / "a.txt").write_text(f"Tin\n\n{text}\n", "utf-8")
    given = ("--area", area, "--issued", "2026-01-10", "--title", "Tin")
    assert run("init", str(folder / "new"), str(folder / "a.txt"), *given).code == 0
    registry = folder / "new" / "facts.yaml"
    assert run("suggest", "--add", "-r", str(registry)).code == 0
    return load(registry)


def shown(registry: Registry) -> list[tuple[object, ...]]:
    """Of each draft its kind, its value or number, its time and the agent it names."""
    found: list[tuple[object, ...]] = []
    for fact in registry.facts:
        fields: dict[str, Any] = fact.model_dump()
        value = getattr(fact, "value", None)
        said = notation(value) if value else fields.get("number") or fields.get("stars")
        times = (fields.get(name) for name in ("period", "due", "issued", "since", "date"))
        agents = (fields.get(name) for name in ("according_to", "speaker", "issuer"))
        time, agent = next(filter(None, times), None), next(filter(None, agents), None)
        found.append((fact.kind, said, str(time) if time else None, agent))
    return found


STATEMENT = ("statement", None, None, None)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Tôm hùm giảm từ 120 tấn năm 2021 còn 80 tấn năm 2024",
         [("figure", "120", "2021", None), ("figure", "80", "2024", None)]),
        ("Sản lượng mực giảm từ 900 tấn năm 2022 xuống 700 tấn năm 2024",
         [("figure", "900", "2022", None), ("figure", "700", "2024", None)]),
        ("Squid landings fell from 900 tonnes in 2022 to 700 tonnes in 2024",
         [("figure", "900", "2022", None), ("figure", "700", "2024", None)]),
        ("Lễ hội đèn ngày 12 và 13/9/2024 thu hút hơn 800 lượt khách", [STATEMENT]),
        ("Hội đèn diễn ra ngày 12 và 13/9/2024, thu hút hơn 800 lượt khách",
         [("event", None, "2024-09-12/2024-09-13", None)]),
        ("The lantern fair on 12 and 13 September 2024 drew 5,200 visitors", [STATEMENT]),
        ("Trong năm 2024, tỉnh bắt 12 tàu vi phạm, gấp 3 lần năm 2023",
         [("figure", "12", "2024", None), STATEMENT]),
    ],
)  # fmt: skip
def test_a_number_has_its_own_time_or_none(
    run: Run, tmp_path: Path, sentence: str, expected: list[tuple[object, ...]]
) -> None:
    assert shown(drafted(run, tmp_path, f"{sentence}.")) == expected


@pytest.mark.parametrize(
    ("sentence", "labels"),
    [
        ("Sản lượng năm 2024 tăng 8% và xuất khẩu đạt 30 triệu USD", []),
        ("Nghiệp đoàn hiện có 318 đoàn viên và 92 tàu cá", ["Đoàn viên (Nghiệp đoàn)"]),
        ("Silver Sea Ltd has 60 workers and 8 cold stores", ["Workers (Silver Sea Ltd)"]),
        ("Số hộ nghèo giảm 2% và số tàu mới là 35 tàu", ["Tàu mới"]),
        ("Lực lượng kiểm ngư đã xử phạt 43 trường hợp vi phạm",
         ["Trường hợp vi phạm (Lực lượng kiểm ngư xử phạt)"]),
        ("Cảng có 420 m cầu tàu", ["Cầu tàu (Cảng)"]),
        ("Nghị quyết dành 1.250 tỷ đồng từ ngân sách tỉnh", []),
        ("Ngân sách năm 2025 cấp 60 tỷ đồng, năm 2026 cấp 80 tỷ đồng", []),
        ("Doanh thu đạt 40 tỷ đồng", ["Doanh thu"]),
        ("In 2024 it handled 1.36 million tonnes of cargo", ["Cargo (handled)"]),
        ("Fewer than 30 boats were fined in 2024", ["Boats (were fined)"]),
        ("In 2023 the county had 40 ports", []),
        ("So far 9 diesel buses have been replaced", ["Diesel buses (have been replaced)"]),
        ("The Wool Fair took place on 6 May 2025 and drew 520 people", ["People (Wool Fair)"]),
        ("The council had aimed for 450 visitors in 2025", ["Visitors"]),
    ],
)  # fmt: skip
def test_an_indicator_is_a_noun_and_says_whose(
    run: Run, tmp_path: Path, sentence: str, labels: list[str]
) -> None:
    registry = drafted(run, tmp_path, f"{sentence}.")
    assert [each.label.vi for each in registry.indicators] == labels


def test_another_number_of_somebody_elses_is_not_that_of_the_place(
    run: Run, tmp_path: Path
) -> None:
    text = "Toàn tỉnh có 4.862 tàu cá. Nghiệp đoàn Bến Cát có 14 tàu cá."
    registry = drafted(run, tmp_path, text)
    assert [(each.model_dump()["indicator"], *said[1:2])
            for each, said in zip(registry.facts, shown(registry), strict=True)] == [
        ("tau-ca", "4862"), ("tau-ca-nghiep-doan-ben-cat", "14"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    "sentence",
    [
        "UBND tỉnh bác bỏ tin đã bán 200 tàu cũ",
        "Ông Lê Văn Chài phủ nhận việc có 30 tàu vi phạm",
        "The council denied that it had sold 200 boats",
        "The town once had 70 fishing families",
        "Tỉnh từng có 70 làng chài",
        "The scheme was to cost £90 million and has cost £75 million",
        "Tỉnh cần 100 tỷ đồng để nạo vét luồng lạch",
        "Hơn một nửa trong số 3.000 ngư dân đã học nghề",
        "Cứ 10 tàu thì có 7 tàu lắp máy dò",
        "Nghị quyết số 9/NQ-HĐND chưa được ban hành",
    ],
)
def test_what_is_not_so_is_drafted_in_words_alone(run: Run, tmp_path: Path, sentence: str) -> None:
    registry = drafted(run, tmp_path, f"{sentence}.")
    assert [fact.kind for fact in registry.facts] == ["statement"]
    assert [fact.quotes[0].text for fact in registry.facts] == [sentence]


@pytest.mark.parametrize(
    ("sentence", "due"),
    [
        ("64 hộ dân phải di dời trước ngày 30/9/2026", "../2026-09-29"),
        ("Đến năm 2027, 100% tàu cá phải lắp thiết bị giám sát", "../2027"),
        ("The council plans to open two new charging stations by March 2027", "../2027-03"),
        ("By 2030 the town aims to cut port emissions by 45% compared with 2019", "../2030"),
    ],
)
def test_a_plan_or_a_duty_with_its_day_is_a_target(
    run: Run, tmp_path: Path, sentence: str, due: str
) -> None:
    [(kind, value, time, _)] = shown(drafted(run, tmp_path, f"{sentence}."))
    assert (kind, value, time) == ("target", None, due)


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ('"We kept 96 jobs on the quay," said Harbour Master Ellen Crabbe.', ["ellen-crabbe"]),
        ('Mary Stone, the mayor, told reporters: "The plant will employ 200 workers."',
         ["mary-stone"]),
        ('"Nhà máy mới sẽ có 200 công nhân", anh Bình nói với phóng viên.', ["anh-binh"]),
        ('Bà Trần Thị Hà cho biết: "Cảng đón 90 lượt tàu mỗi ngày. Doanh thu đạt 12 tỷ đồng."',
         ["tran-thi-ha", "tran-thi-ha"]),
        ("“Chúng tôi bán được 15 tấn mực. Giá là 1,2 triệu đồng/kg”, chị Nguyễn Thị Lụa kể.",
         ["nguyen-thi-lua", "nguyen-thi-lua"]),
        ('"Chúng tôi đã chờ bến cảng này gần 20 năm", ông Lê Văn Chài nói.', ["le-van-chai"]),
    ],
)  # fmt: skip
def test_direct_speech_has_its_speaker(
    run: Run, tmp_path: Path, text: str, speakers: list[str]
) -> None:
    found = shown(drafted(run, tmp_path, text))
    assert [agent for _, _, _, agent in found] == speakers


def test_no_quotation_is_cut_inside_the_marks_of_speech(run: Run, tmp_path: Path) -> None:
    text = '"We lost the winter sailings, but we kept 96 jobs," Harbour Master Ellen Crabbe said.'
    [fact] = drafted(run, tmp_path, text, "Saltmere").facts
    assert fact.quotes[0].text == text.removesuffix(".")


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Xã Đông Lạch vui. Sản phẩm mực Đông Lạch được công nhận OCOP 4 sao vào tháng 11/2024",
         ("product", 4, "2024-11", None)),
        ("Doanh số đạt 40 tỷ đồng, đứng thứ ba trong các tỉnh", ("statement", None, None, None)),
        ("On 6 June 2025 Saltmere Town Council adopted Resolution 12/2025",
         ("policy", "12/2025", "2025-06-06", "saltmere-town-council")),
    ],
)  # fmt: skip
def test_things_and_rankings_have_their_kind(
    run: Run, tmp_path: Path, sentence: str, expected: tuple[object, ...]
) -> None:
    assert expected in shown(drafted(run, tmp_path, f"{sentence}."))


def test_decomposed_letters_make_no_difference(run: Run, tmp_path: Path) -> None:
    text = (
        "Tính đến ngày 31/3/2025, toàn tỉnh có 4.862 tàu cá, trong đó hơn 1.900 tàu xa bờ. "
        "Sản lượng đạt 58,4 nghìn tấn. Nghiệp đoàn có 318 đoàn viên."
    )
    found = []
    for form in ("NFC", "NFD"):
        folder = tmp_path / form
        folder.mkdir()
        found.append(shown(drafted(run, folder, normalize(form, text))))
    assert found[0] == found[1]
    assert len(found[0]) == len(["4.862", "1.900", "58,4", "318"])


def test_a_word_that_turns_the_sense_is_not_cut_from_the_label(run: Run, tmp_path: Path) -> None:
    text = (
        '"Năm nay trường mở thêm 5 lớp máy trưởng và 3 lớp thuyền trưởng, vì doanh nghiệp đặt hàng '
        'nhiều hơn chúng tôi có thể dạy", bà Trần Thị Ngọc Hà cho biết.'
    )
    [fact] = drafted(run, tmp_path, text).facts
    assert "có thể" in fact.label.vi


def test_what_a_wrong_draft_needs_is_not_taken_for_there(run: Run, tmp_path: Path) -> None:
    text = "Cùng dự có 348 đại biểu đại diện toàn\n\nTrang 7\n\ntỉnh. Hội nghị có 90 đại biểu."
    registry = drafted(run, tmp_path, text)
    assert {each.unit for each in registry.indicators} <= {each.id for each in registry.units}
