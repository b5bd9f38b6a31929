"""What a quotation leaves out beside its words."""

from pathlib import Path

import pytest
from proving import Altered, prove


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Chè hoa vàng\nĐông Khê đạt 5 sao từ năm 2024, nhưng chỉ một vụ.", "nhưng"),
        ("Chè hoa vàng\nĐông Khê đạt 5 sao từ năm 2024 (trừ vụ xuân).", "trừ"),
        ("Chè hoa vàng\nĐông Khê đạt 5 sao từ năm 2024 với điều kiện giữ rừng.", "với điều kiện"),
        ("Chè hoa vàng\nĐông Khê đạt 5 sao từ năm 2024, song ít người mua.", "song"),
        ("Không thể nói chưa thể\nChè hoa vàng\nĐông Khê đạt 5 sao từ năm 2024.", "Không thể"),
        ("Sẽ\nChè hoa vàng\nĐông Khê đạt 5 sao từ năm 2024.", "Sẽ"),
    ],
)
def test_no_word_is_cut_that_turns_the_sense(tmp_path: Path, text: str, word: str) -> None:
    was = Altered("Chè hoa vàng\nĐông Khê đạt 5 sao từ năm 2024.", text)
    [problem] = prove(tmp_path, text=[was], select=["truncated-quotation"]).problems
    side = "before" if text.startswith(("Không", "Sẽ")) else "after"
    assert problem.message == f"“{word}” stands {side} the quotation and changes its sense"


@pytest.mark.parametrize(
    "text", ["năm 2024, không chỉ một vụ.", "năm 2024. Nhưng ít.", "năm 2024 song song với lúa."]
)
def test_a_word_that_adds_or_begins_a_sentence_turns_nothing(tmp_path: Path, text: str) -> None:
    was = Altered("Đông Khê đạt 5 sao từ năm 2024.", f"Đông Khê đạt 5 sao từ {text}")
    assert prove(tmp_path, text=[was], select=["truncated-quotation"]).problems == ()


def test_a_mean_told_before_the_quotation_is_cut_off(tmp_path: Path) -> None:
    mean = Altered("toàn tỉnh có 12 sản phẩm OCOP", "trung bình toàn tỉnh có 12 sản phẩm OCOP")
    [problem] = prove(tmp_path, text=[mean], select=["truncated-quotation"]).problems
    assert problem.fact == "ocop-all"
    assert problem.message == "in its sentence “12 sản phẩm” means something else"


def test_a_quotation_stays_in_one_sentence(tmp_path: Path) -> None:
    joined = Altered("text: 10 sản phẩm 4 sao", "text: 10 sản phẩm 4 sao. Chè hoa vàng Đông Khê")
    [problem] = prove(tmp_path, joined, select=["verbatim"]).problems
    assert problem.code == "joined-sentences"
    assert problem.message == "a sentence ends inside the quotation, after “sao”"
    town = [Altered("Chè hoa vàng\nĐông Khê đạt", "Chè TP. Đông Khê đạt")]
    quoted = Altered("text: Chè hoa vàng Đông Khê đạt", "text: Chè TP. Đông Khê đạt")
    assert prove(tmp_path, quoted, text=town, select=["verbatim"]).problems == ()


def test_a_claim_that_leaves_out_its_subject_is_doubtful(tmp_path: Path) -> None:
    cut = Altered("text: Tỉnh Lam Sơn hiện có hơn 2.400", "text: có hơn 2.400")
    [problem] = prove(tmp_path, cut, select=["verbatim"]).problems
    assert (problem.code, problem.severity) == ("doubtful-cut", "error")
    assert problem.message == "the claim leaves out “Tỉnh Lam Sơn hiện”, which may limit it"


def test_what_another_quotation_of_the_fact_holds_is_not_left_out(tmp_path: Path) -> None:
    cut = Altered("text: Tỉnh Lam Sơn hiện có hơn 2.400", "text: có hơn 2.400")
    beside = Altered(
        "has more than 2,400 enterprises in operation\n",
        "has more than 2,400 enterprises in operation\n"
        "      - {source: bao, text: Tỉnh Lam Sơn hiện, translation: Lam Sơn province now}\n",
    )
    assert not prove(tmp_path, cut, beside, select=["doubtful-cut"]).problems


def test_a_quotation_runs_across_no_heading(tmp_path: Path) -> None:
    heading = Altered("Chè hoa vàng\nĐông Khê", "\n\nKHẮP TỈNH\nĐông Khê")
    quoted = Altered("text: Chè hoa vàng Đông Khê", "text: KHẮP TỈNH Đông Khê")
    [problem] = prove(tmp_path, quoted, text=[heading], select=["joined-sentences"]).problems
    assert problem.message == "a sentence ends inside the quotation, after “KHẮP TỈNH”"
