"""`qnfacts scan` as a user calls it."""

import io
import json
import os
import threading
from collections.abc import Callable
from pathlib import Path
from textwrap import dedent
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from world import Run

from qnfacts.cli import texts
from qnfacts.registry import file_bytes

TEXT = (
    "Tỉnh có hơn 2.400 doanh nghiệp, vốn 1,7 nghìn tỷ đồng năm 2024; trung bình đón gần 900 "
    "lượt khách trên 5 km.\r\nTheo Quyết định số 21/2023/QĐ-UBND ngày 9/7/2023, giai đoạn "
    "2021-2025 đạt 99,8%.\n"
)


class Stdin(io.TextIOWrapper):
    """A pipe, or a terminal, with these bytes."""

    def __init__(self, data: bytes, *, terminal: bool = False) -> None:
        super().__init__(io.BytesIO(data))
        self._terminal = terminal

    def isatty(self) -> bool:
        return self._terminal


Pipe = Callable[..., None]


@pytest.fixture
def pipe(monkeypatch: pytest.MonkeyPatch) -> Pipe:
    """Put bytes on stdin."""
    return lambda data, **how: monkeypatch.setattr("sys.stdin", Stdin(data, **how))


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "bao.txt"
    path.write_bytes(TEXT.encode())
    return path


def test_the_table(run: Run, file: Path) -> None:
    ran = run("scan", str(file))
    assert (ran.code, ran.err) == (0, "")
    assert ran.out == dedent(
        """\
        Text                    Means              Characters  Type      Unit
        hơn 2.400 doanh nghiệp  more than 2,400          8–30  quantity  enterprises
        1,7 nghìn tỷ đồng       1.7 trillion            36–53  quantity  VND
        năm 2024                2024                    54–62  date
        gần 900 lượt khách      nearly 900 (mean)       79–97  quantity  visits
        trên 5 km               more than 5            98–107  quantity  kilometre
        21/2023/QĐ-UBND         21/2023/QĐ-UBND       129–144  document
        ngày 9/7/2023           2023-07-09            145–158  date
        giai đoạn 2021-2025     2021–2025             160–179  period
        99,8%                   99.8                  184–189  quantity  percent
        """
    )


def test_the_table_in_vietnamese(run: Run, file: Path) -> None:
    lines = run("scan", str(file), "--lang", "vi").out.splitlines()
    assert [" ".join(line.split()) for line in lines[:4]] == [
        "Câu chữ Nghĩa là Ký tự Thể loại Đơn vị",
        "hơn 2.400 doanh nghiệp hơn 2.400 8–30 số lượng doanh nghiệp",
        "1,7 nghìn tỷ đồng 1,7 nghìn tỷ 36–53 số lượng VND",
        "năm 2024 2024 54–62 ngày",
    ]


def records(run: Run, *words: str) -> list[dict[str, Any]]:
    ran = run("scan", *words, "--json")
    assert ran.code == 0
    read: list[dict[str, Any]] = json.loads(ran.out)
    return read


def test_json(run: Run, file: Path) -> None:
    found = records(run, str(file))
    Draft202012Validator(json.loads(run("schema", "scan").out)).validate(found)
    assert [TEXT[r["start"] : r["end"]] for r in found] == [r["text"] for r in found]
    assert [(r["type"], r.get("edtf") or r.get("number")) for r in found if "value" not in r] == [
        ("date", "2024"),
        ("document", "21/2023/QĐ-UBND"),
        ("date", "2023-07-09"),
        ("period", "2021/2025"),
    ]
    assert found[0] == {
        "type": "quantity",
        "text": "hơn 2.400 doanh nghiệp",
        "start": 8,
        "end": 30,
        "value": {
            "low": 2400,
            "high": None,
            "low_open": True,
            "high_open": True,
            "nominal": None,
            "stated": 2400,
            "hedge": "more than",
            "unit": "enterprise",
            "as_written": "hơn 2.400 doanh nghiệp",
        },
        "statistic": None,
    }
    assert [r["statistic"] for r in found if r["type"] == "quantity"] == [
        None,
        None,
        "mean",
        None,
        None,
    ]


def test_offsets_count_a_byte_order_mark_and_carriage_returns(run: Run, pipe: Pipe) -> None:
    pipe("\ufeff12 xã\r\n🙂 năm 2030\r\n".encode())
    assert [(r["text"], r["start"], r["end"]) for r in records(run)] == [
        ("12", 1, 3),
        ("năm 2030", 10, 18),
    ]


@pytest.mark.parametrize("words", [["scan"], ["scan", "-"]], ids=" ".join)
def test_a_pipe(run: Run, pipe: Pipe, words: list[str]) -> None:
    pipe("Có 12 xã.".encode())
    assert run(*words, "--format", "tsv").out.splitlines()[1].startswith("quantity\t12\t3\t5\t")


def test_a_dash_reads_a_terminal_too(run: Run, pipe: Pipe) -> None:
    pipe(b"12", terminal=True)
    assert run("scan", "-").code == 0


@pytest.mark.parametrize("stdin", [Stdin(b"12", terminal=True), None], ids=["terminal", "closed"])
def test_nothing_to_read_is_a_wrong_call(
    run: Run, monkeypatch: pytest.MonkeyPatch, stdin: Stdin | None
) -> None:
    monkeypatch.setattr("sys.stdin", stdin)
    ran = run("scan")
    assert (ran.code, ran.out) == (2, "")
    assert "name a file, or send a text through a pipe: qnfacts scan < FILE" in ran.err


@pytest.mark.parametrize(("lang", "means"), [("en", "about 1/3"), ("vi", "khoảng 1/3")])
def test_a_fraction_without_decimals_is_told_as_one(
    run: Run, pipe: Pipe, lang: str, means: str
) -> None:
    pipe("khoảng 1/3 dân số".encode())
    ran = run("scan", "--lang", lang, "--format", "markdown")
    assert (ran.code, ran.err) == (0, "")
    cells = [cell.strip() for cell in ran.out.splitlines()[-1].split("|")]
    assert (cells[1], cells[2]) == ("khoảng 1/3", means)


def test_a_text_without_numbers(run: Run, pipe: Pipe) -> None:
    pipe("Không có gì.".encode())
    assert run("scan") == (0, "", "The text states nothing in numbers.\n")
    pipe(b"")
    assert run("scan", "--json").out == "[]\n"


def unreadable(run: Run, file: str) -> str:
    """What is said of a text that cannot be read."""
    ran = run("scan", file)
    assert (ran.code, ran.out) == (3, "")
    return ran.err


NO_FILE = """\
: text-unreadable: there is no such file
  Look at the spelling, or give the whole path.
"""


def test_what_cannot_be_read(run: Run, pipe: Pipe, tmp_path: Path) -> None:
    missing, latin = tmp_path / "bao.txt", tmp_path / "latin.txt"
    latin.write_bytes(b"12\n345 x\xe3")
    assert unreadable(run, str(missing)) == f"{missing}{NO_FILE}"
    assert unreadable(run, f"{latin}/x") == f"{latin}/x{NO_FILE}"
    assert unreadable(run, "a\0b") == f"a\\u0000b{NO_FILE}"
    assert unreadable(run, str(tmp_path)) == (
        f"{tmp_path}: text-unreadable: this is a folder, not a text\n  Name a file in it.\n"
    )
    assert unreadable(run, str(latin)).startswith(f"{latin}:2:6: text-unreadable: the byte 0x")
    latin.write_bytes(b"12 x\0")
    assert unreadable(run, str(latin)).endswith(
        "there is a zero byte in it, as no text has\n  Save the text as UTF-8.\n"
    )
    pipe(b"12\n3\xff")
    assert unreadable(run, "-") == (
        "stdin:2:2: text-unreadable: the byte 0xFF is not part of any character in UTF-8\n"
        "  Save the text as UTF-8.\n"
    )


def test_a_named_pipe(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(file_bytes, "LONGEST_WAIT", 0.05)
    path = tmp_path / "pipe"
    os.mkfifo(path)
    said = "the text cannot be read: this is a pipe that nobody writes to\n"
    assert unreadable(run, str(path)) == f"{path}: text-unreadable: {said}"
    monkeypatch.setattr(file_bytes, "LONGEST_WAIT", 5)
    writer = threading.Thread(target=path.write_bytes, args=("Có 12 xã.".encode(),))
    writer.start()
    assert run("scan", str(path), "--format", "tsv").out.splitlines()[1].startswith("quantity\t12")
    writer.join()


def test_a_text_without_a_name_is_a_wrong_call(run: Run) -> None:
    ran = run("scan", "")
    assert (ran.code, ran.out) == (2, "")
    assert "Error in FILE: the name is empty" in ran.err


def test_a_text_without_end(run: Run, pipe: Pipe, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(texts, "MAX_BYTES", 2_000_000)
    pipe(b"1" * 2_000_001)
    assert unreadable(run, "-") == ("stdin: text-unreadable: the text is larger than 2 megabytes\n")


def test_hidden_characters_do_not_reach_the_terminal(run: Run, pipe: Pipe) -> None:
    pipe("hơn\u202e 12 \x1b[2J".encode())
    for form in ("table", "json", "yaml", "markdown"):
        pipe("12\u202e %\x1b[2J, 5\u202e kg".encode())
        assert not set("\u202e\x1b") & set(run("scan", "--format", form).out)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.binary() | st.text().map(str.encode) | st.text("0123456789.,% tỷđồng/-\n").map(str.encode)
)
def test_no_bytes_make_it_fail(run: Run, pipe: Pipe, data: bytes) -> None:
    for form in ("table", "json"):
        pipe(data)
        ran = run("scan", "-", "--format", form)
        assert ran.code in (0, 3)
        assert "Traceback" not in ran.err


DOUBTFUL = "Theo Điều 5, xã có hơn 12 doanh nghiệp.\nGiá từ 2 hoặc 3 triệu đồng, năm 2025.\n"


def test_the_table_of_explanations(run: Run, pipe: Pipe) -> None:
    pipe(DOUBTFUL.encode())
    ran = run("scan", "--explain")
    assert (ran.code, ran.err) == (0, "")
    assert ran.out == dedent(
        """\
        Text                    Means         Line  Why
        5                       not read      1:11  a label stands before it
        hơn 12 doanh nghiệp     more than 12  1:20  quantity with “more than …”, unit “enterprises”
        từ 2 hoặc 3 triệu đồng  not read       2:5  it may share its unit with what follows
        năm 2025                2025          2:29  date
        """
    )


def test_the_explanations_in_vietnamese(run: Run, pipe: Pipe) -> None:
    pipe(DOUBTFUL.encode())
    lines = run("scan", "--explain", "--lang", "vi").out.splitlines()
    assert [" ".join(line.split()) for line in lines] == [
        "Câu chữ Nghĩa là Dòng Vì sao",
        "5 không đọc 1:11 đứng sau một từ đánh số",
        "hơn 12 doanh nghiệp hơn 12 1:20 số lượng kèm “hơn …”, đơn vị “doanh nghiệp”",
        "từ 2 hoặc 3 triệu đồng không đọc 2:5 có thể dùng chung đơn vị với phần sau",
        "năm 2025 2025 2:29 ngày",
    ]


def test_explanations_in_json(run: Run, pipe: Pipe) -> None:
    pipe(DOUBTFUL.encode())
    plain = records(run)
    pipe(DOUBTFUL.encode())
    found = records(run, "--explain")
    Draft202012Validator(json.loads(run("schema", "explanations").out)).validate(found)
    assert [DOUBTFUL[each["start"] : each["end"]] for each in found] == [r["text"] for r in found]
    assert [(r["type"], r["line"], r["column"], r["reason"]["code"]) for r in found] == [
        ("unread", 1, 11, "label"),
        ("quantity", 1, 20, "quantity"),
        ("unread", 2, 5, "shared"),
        ("date", 2, 29, "date"),
    ]
    read = [each for each in found if each["type"] != "unread"]
    assert [
        {name: each[name] for name in of} for of, each in zip(plain, read, strict=True)
    ] == plain


@pytest.mark.parametrize("text", [DOUBTFUL, "Điều 5", ""])
def test_explanations_have_the_same_columns_whatever_the_text(
    run: Run, pipe: Pipe, text: str
) -> None:
    pipe(text.encode())
    header = run("scan", "--explain", "--format", "csv").out.splitlines()[0].split(",")
    assert header[:7] == ["type", "text", "start", "end", "line", "column", "value.low"]
    assert header[-6:] == [
        *("statistic", "edtf", "number"),
        *("reason.code", "reason.words.en", "reason.words.vi"),
    ]
    assert len(header) == 22


@pytest.mark.parametrize(
    ("lang", "told"),
    [
        ("en", "Numbers not read: 2. --explain says why.\n"),
        ("vi", "Số không đọc: 2. --explain cho biết lý do.\n"),
    ],
)
def test_what_is_not_read_is_counted_on_stderr_alone(
    run: Run, pipe: Pipe, lang: str, told: str
) -> None:
    pipe(DOUBTFUL.encode())
    ran = run("scan", "--lang", lang, "--json")
    assert (ran.code, ran.err) == (0, told)
    assert [each["text"] for each in json.loads(ran.out)] == ["hơn 12 doanh nghiệp", "năm 2025"]


def test_a_word_that_may_be_no_number_is_explained_and_not_counted(run: Run, pipe: Pipe) -> None:
    pipe("Đó là một trong những xã.".encode())
    assert run("scan").err == "The text states nothing in numbers.\n"
    pipe("Đó là một trong những xã.".encode())
    (row,) = records(run, "--explain")
    assert (row["text"], row["reason"]["code"]) == ("một", "lone-word")


def test_one_line(run: Run, pipe: Pipe) -> None:
    def texts_of(line: int, *words: str) -> list[str]:
        pipe(DOUBTFUL.encode())
        return [each["text"] for each in records(run, "--line", str(line), *words)]

    assert texts_of(1) == ["hơn 12 doanh nghiệp"]
    assert texts_of(2, "--explain") == ["từ 2 hoặc 3 triệu đồng", "năm 2025"]
    pipe(b"12\nab")
    assert run("scan", "--line", "2") == (0, "", "The line states nothing in numbers.\n")
    for line in ("1", "2"):
        pipe("hơn\n12".encode())
        assert [each["text"] for each in records(run, "--line", line)] == ["hơn\n12"]


@pytest.mark.parametrize(("text", "lines"), [("", 1), ("12", 1), ("12\n", 1), ("12\n\n", 2)])
def test_a_line_that_is_not_there(run: Run, pipe: Pipe, text: str, lines: int) -> None:
    pipe(text.encode())
    assert run("scan", "--line", str(lines)).code == 0
    pipe(text.encode())
    ran = run("scan", "--line", str(lines + 1))
    assert (ran.code, ran.out) == (2, "")
    assert f"there is no line {lines + 1}: the text has {lines}" in ran.err


def test_the_language_that_is_named(run: Run, pipe: Pipe) -> None:
    """A line that shows no language is read as Vietnamese where none is named."""
    text = "2,500,000.75 km 1.5 km before 2025"

    def read(*words: str) -> list[tuple[str, str | None]]:
        pipe(text.encode())
        return [(each["text"], each.get("edtf")) for each in records(run, *words)]

    assert read("--language", "en")[-1] == ("before 2025", "../2024")
    assert ("before 2025", "../2024") not in read("--language", "vi")
    pipe(text.encode())
    ran = run("scan", "--language", "fr")
    assert (ran.code, ran.out) == (2, "")
    assert "--language" in ran.err
