"""`qnfacts show`: ids as people type them, and a quotation in its place."""

import shutil
from textwrap import dedent

import pytest
from world import LAM_SON, Run


def test_ids_that_begin_so_are_offered(shipped: Run) -> None:
    ran = shipped("show", "ocop")
    assert (ran.code, ran.out) == (2, "")
    assert "these begin like this: ocop-3-stars, ocop-4-stars, ocop-5-stars," in ran.err
    vietnamese = shipped("show", "ocop", "--lang", "vi")
    assert "các tên bắt đầu như vậy: ocop-3-stars, ocop-4-stars" in vietnamese.err


def test_a_mistyped_id_does_not_lose_the_right_ones(shipped: Run) -> None:
    ran = shipped("show", "OCOP-Total", "ocop-totl", "4g-coverage")
    assert ran.code == 2
    assert ran.out == shipped("show", "ocop-total", "4g-coverage").out
    assert ran.err == "Error: no fact 'ocop-totl'; did you mean 'ocop-total'?\n"


def test_the_name_in_the_original(run: Run) -> None:
    assert "Vietnamese name:  Hỗ trợ khởi nghiệp\n" in run("show", "resolution-21").out
    assert "name" not in run("show", "fair-visits").out  # what it is called are our words
    assert "Tên" not in run("show", "resolution-21", "--lang", "vi").out


def test_context_stands_apart_and_a_source_once(shipped: Run) -> None:
    shown = shipped("show", "decision-1919-2024").out
    names = [line.partition(":")[0] for line in shown.splitlines() if line[:1].strip()]
    assert names[-5:] == ["Quotation", "Source", "Context", "Context", "Context"]


def test_a_quotation_in_its_sentence(run: Run) -> None:
    ran = run("show", "fair-visits", "--context", "--sources", str(LAM_SON.parent))
    assert (ran.code, ran.err) == (0, "")
    assert ran.out.partition("In the source:  ")[2] == dedent("""\
        Chè hoa vàng Đông Khê đạt 5 sao từ năm 2024.
                        [Hội chợ Lam Sơn ngày 2/3/2025 đón gần 900 TRANG 8 lượt khách].
                        Chương trình "Thanh niên lập nghiệp" do Tỉnh đoàn phát động từ năm 2022 \
đang hoạt động.
        """)


@pytest.mark.parametrize("form", ["json", "ndjson", "yaml", "csv", "tsv"])
def test_records_have_offsets_instead(run: Run, form: str) -> None:
    ran = run("show", "fair-visits", "--context", "--format", form)
    assert (ran.code, ran.out) == (2, "")
    assert "--context" in ran.err


def test_without_the_texts_nothing_is_said(run: Run, tmp_path: object) -> None:
    registry = str(shutil.copy(LAM_SON, str(tmp_path)))
    ran = run("show", "fair-visits", "--context", "-r", registry)
    assert (ran.code, ran.out) == (3, "")
    assert "the text of bao is not there" in ran.err
