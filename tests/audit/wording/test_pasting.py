"""A wording is true where it is pasted: over the words marked, it leaves nothing to correct."""

import csv
from functools import cache
from pathlib import Path

import pytest

from qnfacts.audit.findings import Finding, findings
from qnfacts.audit.judging import Knowledge, judge
from qnfacts.audit.reading.draft import read_draft
from qnfacts.audit.verdicts import BORNE_OUT, FINDINGS
from qnfacts.audit.wording.pasting import Sources
from qnfacts.records.publish import publish
from qnfacts.registry.loading import load

TESTS = Path(__file__).parents[2]
FOLDERS = (TESTS / "audit" / "drafts", TESTS.parent / "benchmarks" / "audit")
KEYS = [folder for folder in FOLDERS if folder.is_dir()]  # the second is part of a checkout alone


def drafts() -> list[tuple[Path, str]]:
    """The shipped drafts, each with the registry that it is held against."""
    found: dict[Path, str] = {}
    for folder in KEYS:
        rows = csv.DictReader(
            (folder / "key.tsv").read_text("utf-8").splitlines(),
            delimiter="\t",
            quoting=csv.QUOTE_NONE,
        )
        inside = folder / "drafts" if (folder / "drafts").exists() else folder
        found |= {inside / row["draft"]: row["registry"] for row in rows}
    return list(found.items())


@cache
def sources(registry: str) -> Sources:
    world = TESTS / "worlds" / {"invented": "van-hai"}.get(registry, registry)
    own = {"qn": TESTS.parent / "data", "ben-da": TESTS.parent / "docs" / "examples" / "ben-da"}
    loaded = load(own.get(registry, world) / "facts.yaml")
    catalogue = publish(loaded, {})
    facts = {fact["id"]: fact for fact in catalogue.facts}
    return Sources(Knowledge.of(loaded), facts.get, catalogue.units)


def found_in(name: str, text: str, known: Sources) -> list[Finding]:
    draft = read_draft(name, text)
    return findings(draft, judge(draft, known.known), known)


@pytest.mark.parametrize(("path", "registry"), drafts(), ids=lambda each: Path(each).name)
def test_each_wording_mends_its_place(path: Path, registry: str) -> None:
    known, text = sources(registry), path.read_text("utf-8")
    draft = read_draft(path.name, text)
    wrong = [each for each in found_in(path.name, text, known) if each.is_wrong]
    for each in wrong:
        if each.right:
            start, end = draft.letters.span(*each.span)
            assert text[start:end] == each.text != each.right
            mended = text[:start] + each.right + text[end:]
            after, stop = judge(read_draft(path.name, mended), known.known), start + len(each.right)
            there = {j.verdict for j in after if j.span.start < stop and start < j.span.end}
            is_goal = each.verdict == "target-as-fact" and not there  # no mention once it is one
            assert there & BORNE_OUT or is_goal, each
            assert not there.intersection(FINDINGS), each
            assert sum(j.verdict in FINDINGS for j in after) < len(wrong), each


def test_most_findings_have_a_wording() -> None:
    every = [
        each
        for path, registry in drafts()
        for each in found_in(path.name, path.read_text("utf-8"), sources(registry))
        if each.is_wrong and each.verdict != "ambiguous"
    ]
    # What stands in a lead-in or a column, such as the year, is not mended beside the number.
    assert sum(bool(each.right) for each in every) >= 0.85 * len(every)


TEA_EN = "In Quảng Ninh, revenue from golden camellia tea processing in 2024 {}."
TEA_VI = "Năm 2024, doanh thu toàn ngành chế biến trà hoa vàng của Quảng Ninh {}."
SITES = (
    "Trên địa bàn Quảng Ninh có 166 website đã đăng ký thông báo bán hàng và {} website được xác "
    "nhận đăng ký hoạt động sàn thương mại điện tử."
)
CLUBS_EN = "The clubs for investment and start-ups in Quảng Ninh {}."
CLUBS_VI = "Các Câu lạc bộ Đầu tư và Khởi nghiệp của Quảng Ninh {}."


@pytest.mark.parametrize(
    ("sentence", "said", "mended"),
    [
        # what says as much as the source does stays
        (TEA_EN, "topped 800 billion dong", "topped 80 billion dong"),
        (TEA_VI, "vượt mốc 800 tỷ đồng", "vượt mốc 80 tỷ đồng"),
        # what the reader of numbers does not know is put in other words
        (TEA_EN, "crossed the 800 billion dong mark", "exceeded 80 billion dong"),
        (TEA_EN, "did not exceed 80 billion dong", "exceeded 80 billion dong"),
        (TEA_VI, "vượt qua 800 tỷ đồng", "vượt 80 tỷ đồng"),
        (TEA_VI, "tiệm cận 80 tỷ đồng", "vượt 80 tỷ đồng"),
        # what says another thing than the source becomes a verb that says nothing of it
        (CLUBS_EN, "exceed 500 members", "reach nearly 500 members"),
        (CLUBS_EN, "have surpassed 500 members", "have reached nearly 500 members"),
        (CLUBS_VI, "vượt 500 hội viên", "đạt gần 500 hội viên"),
        # a word that only stresses a number stays before a hedge, or gives way to it
        (TEA_VI, "lên tới 80 tỷ đồng", "lên tới hơn 80 tỷ đồng"),
        (TEA_EN, "was as much as 80 billion dong", "was more than 80 billion dong"),
        # so does the draft's word for the unit
        (TEA_EN, "was nearly 90 billion dong", "was more than 80 billion dong"),
    ],
)
def test_a_verb_stays_a_verb(sentence: str, said: str, mended: str) -> None:
    assert mended_draft(sentence.format(said)) == sentence.format(mended)


@pytest.mark.parametrize(
    ("draft", "mended"),
    [
        (
            "Quảng Ninh's digital economy already accounts for 30 percent of GRDP, and grows.",
            "Quảng Ninh's digital economy is to account for 30 percent of GRDP by 2030, and grows.",
        ),
        (
            "Quảng Ninh's digital economy as a share of GRDP reached 30% in 2024.",
            "Quảng Ninh's digital economy as a share of GRDP is to reach 30% in 2030.",
        ),
        (
            "Today, Quảng Ninh's digital economy makes up 30% of GRDP.",
            "By 2030, Quảng Ninh's digital economy is to make up 30% of GRDP.",
        ),
        (
            "Quảng Ninh's digital economy stood at 30% of GRDP last year.",
            "Quảng Ninh's digital economy is to stand at 30% of GRDP by 2030.",
        ),
        (
            "With a digital economy of 30% of GRDP, Quảng Ninh leads.",
            "With a digital economy of 30% of GRDP (target for 2030), Quảng Ninh leads.",
        ),
        (
            "Quảng Ninh has become the innovation centre of the Northeast already.",
            "Quảng Ninh aims to become the innovation centre of the Northeast.",
        ),
        (  # the number is no bound any more
            "Quảng Ninh's digital economy has exceeded 30% of GRDP.",
            "Quảng Ninh's digital economy is to reach 30% of GRDP by 2030.",
        ),
        (
            "Kinh tế số của Quảng Ninh đã vượt 30% GRDP.",
            "Kinh tế số của Quảng Ninh phấn đấu đến năm 2030 đạt 30% GRDP.",
        ),
        (  # it is an aim already, of another time
            "Quảng Ninh's digital economy is to make up 30% of GRDP by 2025.",
            "Quảng Ninh's digital economy is to make up 30% of GRDP by 2030.",
        ),
        (  # a time of another clause is left to it
            "Năm 2024, Quảng Ninh đi lên, và kinh tế số đã chiếm 30% GRDP.",
            "Năm 2024, Quảng Ninh đi lên, và kinh tế số phấn đấu đến năm 2030 chiếm 30% GRDP.",
        ),
        (  # left to its writer
            "Quảng Ninh has met its aim of becoming the innovation centre of the Northeast.",
            "Quảng Ninh has met its aim of becoming the innovation centre of the Northeast.",
        ),
        (
            "Kinh tế số của Quảng Ninh đã chiếm 30% GRDP.",
            "Kinh tế số của Quảng Ninh phấn đấu đến năm 2030 chiếm 30% GRDP.",
        ),
        (
            "Đến nay, kinh tế số của Quảng Ninh đã chiếm 30% GRDP.",
            "Đến năm 2030, kinh tế số của Quảng Ninh phấn đấu chiếm 30% GRDP.",
        ),
        (
            "Kinh tế số của Quảng Ninh đạt 30% GRDP trong năm 2025.",
            "Kinh tế số của Quảng Ninh phấn đấu đạt 30% GRDP trong năm 2030.",
        ),
        (
            "Quảng Ninh đã trở thành trung tâm đổi mới sáng tạo vùng Đông Bắc.",
            "Quảng Ninh đặt mục tiêu trở thành trung tâm đổi mới sáng tạo vùng Đông Bắc.",
        ),
    ],
)
def test_a_target_is_told_as_one(draft: str, mended: str) -> None:
    assert mended_draft(draft) == mended


@pytest.mark.parametrize(
    ("draft", "mended"),
    [
        (
            "Quảng Ninh has eight four-star OCOP products.",
            "Quảng Ninh has 103 four-star OCOP products.",
        ),
        (
            "Quảng Ninh has seven five-star OCOP products.",
            "Quảng Ninh has eight five-star OCOP products.",
        ),
        (
            SITES.format("hai"),
            SITES.format("một"),
        ),
        (
            "Ba Chẽ golden camellia tea was certified OCOP four stars in early 2025.",
            "Ba Chẽ golden camellia tea was certified OCOP five stars in early 2025.",
        ),
        (  # one thing instead of many changes more than the number
            "Quảng Ninh has 166 sales websites and two registered e-commerce marketplaces.",
            "Quảng Ninh has 166 sales websites and two registered e-commerce marketplaces.",
        ),
    ],
)
def test_a_number_is_written_as_the_draft_writes_it(draft: str, mended: str) -> None:
    assert mended_draft(draft) == mended


BRIDGE = (
    "“Quảng Ninh sẽ trở thành cầu nối quan trọng trong hợp tác công nghệ giữa Việt Nam và Nhật Bản”"
)


@pytest.mark.parametrize(
    ("said", "right"),
    [
        ("Trong khi đó ông Bùi Văn Khắng nói: ", "Trong khi đó ông Phạm Quang Hiệu nói: "),
        ("Trong khi đó bà Nguyễn Thị Hà nói: ", "Trong khi đó Phạm Quang Hiệu nói: "),
        ("Thứ trưởng Vũ Hải Quân nói: ", "Phạm Quang Hiệu nói: "),
    ],
)
def test_a_speaker_has_no_title_of_another(said: str, right: str) -> None:
    assert mended_draft(said + BRIDGE) == right + BRIDGE


def test_a_speaker_behind_the_verb_is_another() -> None:
    draft = "“The 5G network has wide coverage,” said {} at the conference."
    assert mended_draft(draft.format("Mr Bùi Văn Khắng")) == draft.format("Vũ Hải Quân")


def mended_draft(draft: str) -> str:
    """The draft with the one wording for what is wrong in it, if there is any."""
    (found,) = [each for each in found_in("a.txt", draft, sources("qn")) if each.is_wrong]
    start, end = found.span
    return draft[:start] + (found.right or found.text) + draft[end:]
