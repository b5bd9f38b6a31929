"""`qnfacts suggest`: drafts of what nothing accounts for, which prove what can be proven."""

import json
from pathlib import Path

import pytest
from world import Run

from qnfacts.registry.loading import load

ARTICLE = """\
Hải An: một năm nhìn lại

Năm 2025, xã Hải An đón hơn 12.000 lượt khách, tăng 15% so với năm 2024. Xã có 35 hộ nuôi tôm. \
Ông Trần Văn Bình, Chủ tịch Hội Nông dân xã, cho biết giá tôm đã ổn định.

Đến năm 2030, xã phấn đấu xóa hết nhà tạm. Hải An là xã đảo lớn nhất tỉnh. Không khí trong lành.

Ngày 15/3/2025, Hội đồng nhân dân xã ban hành Nghị quyết số 12/NQ-HĐND. Giờ cao điểm từ 2 đến 3 giờ.
"""
ENGLISH = """\
The harbour

In 2025 the harbour received more than 1,200 ships. It employed about 300 people. The quay is old. \
It is the second largest harbour in the west. The road leads to the west.
"""


def begun(run: Run, folder: Path, text: str, *options: str) -> Path:
    (folder / "a.txt").write_text(text, "utf-8")
    given = ("--area", "xã Hải An", "--issued", "2026-01-10", *options)
    assert run("init", str(folder / "new"), str(folder / "a.txt"), *given).code == 0
    return folder / "new" / "facts.yaml"


@pytest.fixture
def registry(run: Run, tmp_path: Path) -> Path:
    return begun(run, tmp_path, ARTICLE)


def test_each_sentence_that_states_something_has_a_draft(run: Run, registry: Path) -> None:
    ran = run("suggest", "a", "--add", "-r", str(registry))
    assert ran.code == 0, ran.err
    assert [(f.id, f.kind, f.draft) for f in load(registry).facts] == [
        ("luot-khach-2025", "figure", True),
        ("nam-2025-xa-hai-an-don-hon-12-000-luot", "statement", True),
        ("ho-nuoi-tom", "figure", True),
        ("ong-tran-van-binh-chu-tich-hoi-nong-dan", "statement", True),
        ("den-nam-2030-xa-phan-dau-xoa-het-nha-tam", "target", True),
        ("hai-an-la-xa-dao-lon-nhat-tinh", "statement", True),
        ("12-nq-hdnd", "policy", True),
        ("gio-cao-diem-tu-2-den-3-gio", "statement", True),
    ]
    by_id = {fact.id: fact for fact in load(registry).facts}
    assert str(by_id["den-nam-2030-xa-phan-dau-xoa-het-nha-tam"].model_dump()["due"]) == "../2030"
    assert by_id["hai-an-la-xa-dao-lon-nhat-tinh"].model_dump()["type"] == "ranking"
    assert by_id["ong-tran-van-binh-chu-tich-hoi-nong-dan"].model_dump()["speaker"] == (
        "tran-van-binh"
    )
    assert [agent.forms for agent in load(registry).agents] == [
        ("ông Bình",), ("Hội đồng nhân dân xã",),
    ]  # fmt: skip
    ran = run("suggest", "-r", str(registry))
    assert (ran.code, ran.out, ran.err.startswith("nothing to suggest")) == (0, "", True)


def test_drafts_are_shown_as_such_and_proven_but_not_released(run: Run, registry: Path) -> None:
    assert run("suggest", "--add", "-r", str(registry)).code == 0
    listed = run("figures", "-r", str(registry)).out
    assert "[draft] Xã có 35 hộ nuôi tôm" in listed
    assert "[bản thảo] Xã có 35 hộ" in run("list", "-r", str(registry), "--lang", "vi").out
    assert "[draft] Xã có 35 hộ" in run("show", "ho-nuoi-tom", "-r", str(registry)).out
    assert "[draft] Xã có 35 hộ" in run("search", "nuôi tôm", "-r", str(registry)).out
    [record] = json.loads(run("show", "ho-nuoi-tom", "--json", "-r", str(registry)).out)
    assert record["draft"] is True
    checked = run("check", "-r", str(registry))
    assert "Drafts whose label is to be written: 8.\n" in checked.out
    assert "ho-nuoi-tom" not in checked.out
    released = run("check", "--release", "-r", str(registry))
    assert (released.code, released.out.count("unfinished-draft")) == (1, 8)
    assert "0 are proven by machine" not in released.out


def test_without_the_mark_it_passes(run: Run, registry: Path) -> None:
    assert run("suggest", "--add", "-r", str(registry)).code == 0
    assert run("waive", "a", "Không khí trong lành.", "--reason", "no-claim", "-r", str(registry))
    registry.write_text(registry.read_text("utf-8").replace("    draft: true\n", ""), "utf-8")
    ran = run("check", "-r", str(registry), "--release", "--ignore", "lock")
    assert ran.code == 0, ran.out


def test_what_is_printed_can_be_pasted(run: Run, registry: Path) -> None:
    ran = run("suggest", "-r", str(registry))
    assert (ran.code, ran.err.startswith("drafts: 8;")) == (0, True)
    registry.write_text(f"{registry.read_text('utf-8')}\n{ran.out}", "utf-8")
    assert len(load(registry).facts) == 8


def test_a_goal_is_given_whole_and_a_label_cut_before_a_number(run: Run, tmp_path: Path) -> None:
    goal = (
        "Xã phấn đấu trở thành nơi đáng sống của cả vùng, gắn du lịch với giữ gìn làng nghề lâu đời"
    )
    text = f"Nhìn lại\n\n{goal}, ven biển và rừng ngập mặn.\n"
    registry = begun(
        run, tmp_path, f"{text}Khách {'rất ' * 19}đông, chừng 52 triệu người nói vậy.\n"
    )
    assert run("suggest", "--add", "-r", str(registry)).code == 0
    target, said = load(registry).facts
    assert (target.label.vi[-1], target.model_dump()["goal"]["vi"]) == (
        "…",
        f"{goal}, ven biển và rừng ngập mặn",
    )
    assert said.label.vi.endswith(" đông, chừng …")


def test_things_that_are_named_have_their_kind(run: Run, tmp_path: Path) -> None:
    text = (
        "Hội làng\n\nNgày hội Biển lần thứ ba diễn ra ngày 20/9/2025 tại thôn Đông, thu hút 350 "
        'lượt khách. Chương trình "Mỗi nhà một vườn" do xã triển khai từ năm 2023. Mắm Cát của '
        "thôn Tây được công nhận sản phẩm OCOP 4 sao năm 2024. Dự án cầu được bàn nhiều.\n"
    )
    registry = begun(run, tmp_path, text)
    assert run("suggest", "--add", "-r", str(registry)).code == 0
    assert [fact.kind for fact in load(registry).facts] == [
        "figure", "event", "initiative", "product",
    ]  # fmt: skip


def test_what_is_accounted_for_is_left(run: Run, registry: Path) -> None:
    ran = run("pin", "a", "35 hộ", "--vi", "Hộ nuôi tôm", "--add", "-r", str(registry))
    assert ran.code == 0, ran.err
    assert run("waive", "a", "Giờ cao điểm từ 2 đến 3 giờ.", "--reason", "no-claim", "-r",
               str(registry)).code == 0  # fmt: skip
    out = run("suggest", "-r", str(registry)).out
    assert "12.000" in out
    assert "35 hộ" not in out
    assert "Giờ cao điểm" not in out


def test_in_two_languages_a_draft_waits_for_its_translation(run: Run, tmp_path: Path) -> None:
    registry = begun(run, tmp_path, ENGLISH, "--languages", "en,vi")
    assert run("suggest", "--add", "-r", str(registry)).code == 0
    assert [fact.label.vi for fact in load(registry).facts] == [
        "In 2025 the harbour received more than 1,200 ships",
        "It employed about 300 people",
        "It is the second largest harbour in the west",
    ]
    assert load(registry).facts[-1].model_dump()["type"] == "ranking"
    registry.write_text(registry.read_text("utf-8").replace("    draft: true\n", ""), "utf-8")
    ran = run("check", "-r", str(registry))
    assert (ran.code, ran.out.count("`quotes.translation` is missing")) == (1, 3)


def test_a_source_that_is_not_there(run: Run, registry: Path) -> None:
    assert run("suggest", "b", "-r", str(registry)).code == 2
    (registry.parent / "texts" / "a.txt").unlink()
    ran = run("suggest", "-r", str(registry))
    assert (ran.code, ran.out, "the text of a is not there" in ran.err) == (3, "", True)


def test_a_date_without_a_year_has_that_of_the_issue(run: Run, tmp_path: Path) -> None:
    text = "Hải An\n\nTrong 9 tháng đầu năm, xã có 35 hộ nuôi tôm. Ngày 5/3, xã có 12 trại cá.\n"
    registry = begun(run, tmp_path, text)
    for words, period in (("35 hộ", "2025-01/2025-09"), ("12 trại", "2025-03-05")):
        ran = run("pin", "a", words, "-r", str(registry))
        assert (ran.code, f"    period: {period}\n" in ran.out) == (0, True), ran.out


@pytest.mark.parametrize(
    ("sentence", "indicator"),
    [
        ("Revenue from lambs rose to 2.1 million euros in 2025", "Revenue from lambs"),
        ("Income from grants fell to 40,000 euros in 2024", "Income from grants"),
        ("The share of homes with solar panels reached 35% in 2024",
         "Share of homes with solar panels"),
        ("The price of a ticket was 4 euros in 2025", "Price of a ticket"),
    ],
)  # fmt: skip
def test_an_english_number_is_of_all_that_stands_before_its_verb(
    run: Run, tmp_path: Path, sentence: str, indicator: str
) -> None:
    registry = begun(run, tmp_path, f"The farm\n\n{sentence}.\n")
    assert run("suggest", "--add", "-r", str(registry)).code == 0
    assert [entry.label.en for entry in load(registry).indicators] == [indicator]


def test_the_verb_before_a_number_is_none_of_what_it_is_of(run: Run, tmp_path: Path) -> None:
    registry = begun(run, tmp_path, "The farm\n\nIn 2024 the market drew over 2,000 people.\n")
    assert run("suggest", "--add", "-r", str(registry)).code == 0
    assert [entry.forms for entry in load(registry).indicators] == [("market … people",)]


def test_the_number_of_an_event_is_a_figure_of_its_day(run: Run, tmp_path: Path) -> None:
    text = "The farm\n\nThe Wool Fair took place on 6 May 2025 and drew around 5,200 people.\n"
    registry = begun(run, tmp_path, text)
    assert run("suggest", "--add", "-r", str(registry)).code == 0
    assert [fact.kind for fact in load(registry).facts] == ["figure", "event"]
    assert str(load(registry).facts[0].model_dump()["period"]) == "2025-05-06"


def test_who_holds_an_office_is_called_by_the_last_name(run: Run, tmp_path: Path) -> None:
    text = "The farm\n\nMayor Anna Holt said the market was full. The mayor of Holt said so, too.\n"
    registry = begun(run, tmp_path, text)
    assert run("suggest", "--add", "-r", str(registry)).code == 0
    assert [(agent.id, agent.forms) for agent in load(registry).agents] == [
        ("anna-holt", ("Holt",))
    ]


@pytest.mark.parametrize(
    ("sentence", "type_"),
    [
        ("On 14 March 2025 the council adopted Resolution 12/2025 on buses", "resolution"),
        ("The council approved its harbour plan on 2 May 2024", "plan"),
        ("Ngày 15/3/2025, xã ban hành Đề án du lịch biển", "scheme"),
    ],
)  # fmt: skip
def test_a_document_whose_number_is_not_read_has_its_type_and_day(
    run: Run, tmp_path: Path, sentence: str, type_: str
) -> None:
    registry = begun(run, tmp_path, f"The farm\n\n{sentence}.\n")
    assert run("suggest", "--add", "-r", str(registry)).code == 0
    [fact] = load(registry).facts
    assert (fact.kind, fact.model_dump()["document_type"]) == ("policy", type_)
    assert fact.model_dump()["issued"]


def test_a_document_that_is_only_spoken_of_is_none(run: Run, tmp_path: Path) -> None:
    text = "The farm\n\nOn 2 May 2024 the council spoke about its harbour plan.\n"
    registry = begun(run, tmp_path, text)
    assert run("suggest", "--add", "-r", str(registry)).code == 0
    assert [fact.kind for fact in load(registry).facts] == ["statement"]


def test_a_document_that_is_asked_for_keeps_its_number(run: Run, registry: Path) -> None:
    given = ("--set", "kind=policy", "--vi", "Nghị quyết của xã")
    ran = run("add", "a", "ban hành Nghị quyết số 12/NQ-HĐND", *given, "-r", str(registry))
    assert ran.code == 0, ran.err
    [fact] = load(registry).facts
    assert fact.model_dump()["number"] == "12/NQ-HĐND"


def test_a_text_that_is_not_where_it_should_be_lies_beside_the_registry(
    run: Run, registry: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "elsewhere").mkdir()
    monkeypatch.setenv("QNFACTS_SOURCES", str(tmp_path / "elsewhere"))
    assert run("suggest", "--add", "-r", str(registry)).code == 0
    assert "0 are proven by machine" not in run("check", "-r", str(registry)).out
    (registry.parent / "texts" / "a.txt").unlink()
    ran = run("suggest", "-r", str(registry))
    assert (ran.code, "It is neither beside the registry nor where" in ran.err) == (3, True)


APART = """\
Tin xã Hải An

“Giá năm nay rất tốt”, bà H'Liên Niê, trưởng buôn, nói. Theo bà H’Hương Êban, giá sẽ còn tăng.
Trạm y tế mới có 38 bác sĩ. Xã có thêm 30 phòng học. Năm 2025, xã có 42 trường học, ít hơn năm \
2024 là 2 trường học. Gạo Hoa Mai được xếp hạng OCOP 5 sao cấp quốc gia.
"""


def test_what_is_easily_misread_is_drafted_as_it_is_meant(run: Run, tmp_path: Path) -> None:
    registry = begun(run, tmp_path, APART)
    assert run("suggest", "a", "--add", "-r", str(registry)).code == 0
    made = load(registry)
    assert [agent.label.vi for agent in made.agents] == ["H'Liên Niê", "H’Hương Êban"]
    speakers = [f.model_dump().get("speaker") for f in made.facts if f.kind == "statement"]
    assert speakers[:2] == ["h-lien-nie", "h-huong-eban"]
    values = [str(f.model_dump()["value"]) for f in made.facts if f.kind == "figure"]
    assert values == ["38", "42"]
    assert made.indicators[0].label.vi == "Bác sĩ (Trạm y tế)"
    assert [f.model_dump()["stars"] for f in made.facts if f.kind == "product"] == [5]


def test_an_irish_name_speaks(run: Run, tmp_path: Path) -> None:
    said = "The harbour\n\nSean O’Brien said the quay is old. The mayor's office said nothing.\n"
    registry = begun(run, tmp_path, said)
    assert run("suggest", "a", "--add", "-r", str(registry)).code == 0
    assert [agent.label.en for agent in load(registry).agents] == ["Sean O’Brien"]
