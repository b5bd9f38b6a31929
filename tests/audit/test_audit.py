"""The command `audit`, as a user calls it."""

import io
import json
import re
import sys
from pathlib import Path
from textwrap import dedent

import pytest
from jsonschema import Draft202012Validator
from world import Run

DRAFT = """\
# Lam Sơn

Lam Sơn hiện có 2.400 doanh nghiệp đang hoạt động.
Toàn tỉnh có 12 sản phẩm OCOP. Lớp học có 37 học viên.
"""


@pytest.fixture
def draft(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a draft, which is the current one."""
    (tmp_path / "draft.md").write_text(DRAFT, "utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def lines(text: str) -> str:
    return dedent(text).removeprefix("\n")


@pytest.mark.usefixtures("draft")
def test_a_page(run: Run) -> None:
    ran = run("audit", "draft.md")
    assert (ran.code, ran.err) == (1, "")
    assert ran.out == lines(
        """
        draft.md

           3:17  hedge-dropped  2.400 doanh nghiệp: the number is given without its hedge
                 enterprises-now  Enterprises in operation: more than 2,400
                 “Tỉnh Lam Sơn hiện có hơn 2.400 doanh nghiệp đang hoạt động” — Lam Sơn newspaper
                 Write: hơn 2.400 doanh nghiệp

        3 mentions: 1 confirmed, 1 to correct, 0 ambiguous, 1 not in the registry, 0 ignored.
        Of 1,000 numbers made up in place of a confirmed one, 15 would pass.
        Not in the registry: --strict lists what that is.
        """
    )


@pytest.mark.usefixtures("draft")
def test_a_page_in_vietnamese(run: Run) -> None:
    ran = run("audit", "draft.md", "--lang", "vi", "--format", "concise")
    assert ran.out == lines(
        """
        draft.md:3:17: hedge-dropped “2.400 doanh nghiệp”: con số thiếu từ ước lượng đi kèm trong nguồn [enterprises-now]
        3 chỗ: 1 có căn cứ, 1 cần sửa, 0 có hai đáp án, 1 không có trong sổ dữ kiện, 0 bỏ qua.
        Bịa một số thay cho số có căn cứ thì cứ 1.000 lần có 15 lần vẫn được xác nhận.
        Không có trong sổ dữ kiện là những chỗ nào: thêm --strict để liệt kê.
        """  # noqa: E501
    )


@pytest.mark.usefixtures("draft")
def test_strict_lists_what_is_unknown(run: Run) -> None:
    ran = run("audit", "draft.md", "--strict", "--format", "concise")
    assert "draft.md:4:43: unknown “37”: the registry says nothing about it\n" in ran.out


@pytest.mark.parametrize(("lang", "near"), [("en", "Nearest"), ("vi", "Gần nhất")])
def test_strict_names_the_nearest_fact(run: Run, draft: Path, lang: str, near: str) -> None:
    (draft / "draft.md").write_text("Lam Sơn có hàng trăm doanh nghiệp năm 1990.\n", "utf-8")
    page = run("audit", "draft.md", "--strict", "--lang", lang).out
    assert f"         {near}: enterprises-now  " in page
    line = run("audit", "draft.md", "--strict", "--lang", lang, "--format", "concise").out
    assert f" ({near}: enterprises-now)\n" in line


@pytest.mark.parametrize("lang", ["en", "vi"])
def test_nothing_to_read_is_told(run: Run, draft: Path, lang: str) -> None:
    (draft / "leer").mkdir()
    (draft / "leer" / "page.html").write_text("12 sản phẩm", "utf-8")
    (draft / "report.pdf").write_bytes(b"%PDF-1.4\n\xe2\xe3")
    (draft / "empty.md").write_bytes(b"\n")
    folder, pdf = (run("audit", name, "--lang", lang) for name in ("leer", "report.pdf"))
    assert (folder.code, folder.out, pdf.code, pdf.out) == (3, "", 3, "")
    assert ".docx" in folder.err.splitlines()[1]
    assert "`pdftotext`" in pdf.err.splitlines()[1]
    both = run("audit", "leer", "draft.md", "--lang", lang)
    assert (both.code, "2.400 doanh nghiệp" in both.out, both.err) == (3, True, folder.err)
    empty = run("audit", "empty.md", "--format", "concise", "--lang", lang)
    said = {"en": "there is nothing in it", "vi": "tệp trống"}[lang]
    assert (empty.code, empty.err.splitlines()[0]) == (0, f"empty.md: {said}")


@pytest.mark.usefixtures("draft")
def test_a_verdict_can_be_chosen(run: Run) -> None:
    ran = run("audit", "draft.md", "--verdict", "supported", "--format", "concise")
    assert ran.code == 0
    assert ran.out.startswith("draft.md:4:14: supported “12 sản phẩm”: ")
    ran = run("audit", "draft.md", "--verdict", "contradictd")
    assert (ran.code, "did you mean 'contradicted'?" in ran.err) == (2, True)


@pytest.mark.parametrize(("lang", "said"), [("en", "left alone"), ("vi", "được bỏ qua")])
@pytest.mark.parametrize("form", ["full", "concise", "markdown"])
def test_what_is_left_alone_can_be_listed(
    run: Run, draft: Path, lang: str, said: str, form: str
) -> None:
    text = "Toàn tỉnh có 13 sản phẩm OCOP. <!-- qnfacts: ignore -->\n"
    (draft / "draft.md").write_text(text, "utf-8")
    asked = ("--verdict", "ignored", "--lang", lang, "--format", form)
    ran = run("audit", "draft.md", *asked)
    assert (ran.code, ran.err) == (0, "")
    assert ran.out.count(said) == 1
    assert "13 sản phẩm" in ran.out


def test_a_page_is_wrapped_behind_its_margin(
    run: Run, draft: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    long = "“Tỉnh Lam Sơn hiện có hơn 2.500 doanh nghiệp đang hoạt động và còn phát triển hơn nữa”"
    (draft / "draft.md").write_text(f"{DRAFT}\nBáo viết: {long}.\n", "utf-8")
    monkeypatch.setenv("COLUMNS", "60")
    shown = run("audit", "draft.md", "--color", "always").out
    drawn = re.sub(r"\x1b\[[0-9;]*m", "", shown).split("\n\n")
    assert max(map(len, "\n".join(drawn).splitlines())) <= 60
    findings = drawn[1:-1]
    assert len(findings) == 3
    for finding in findings:
        head, *others = finding.splitlines()
        assert re.match(r" +\d+:\d+  [a-z-]+  ", head)
        assert all(re.match(r" {9}\S", line) for line in others)
    wide = run("audit", "draft.md").out.split()
    assert "\n".join(drawn).split() == wide


def test_a_quotation_is_quoted_once(run: Run, draft: Path) -> None:
    (draft / "draft.md").write_text("Báo viết: “hiện có hơn 2.500 doanh nghiệp đang hoạt động”.\n")
    ran = run("audit", "draft.md", "--format", "concise")
    assert ran.code == 1
    assert ": misquoted “hiện có hơn 2.500 doanh nghiệp đang hoạt động”: " in ran.out


@pytest.mark.usefixtures("draft")
def test_json_and_its_schema(run: Run) -> None:
    found = json.loads(run("audit", "draft.md", "--json").out)
    schema = json.loads(run("schema", "audit").out)
    Draft202012Validator(schema).validate(found)
    assert found[0] == {
        "draft": "draft.md",
        "line": 3,
        "column": 17,
        "text": "2.400 doanh nghiệp",
        "verdict": "hedge-dropped",
        "fact": ["enterprises-now"],
        "right": "hơn 2.400 doanh nghiệp",
        "differs": None,
    }
    assert [each["verdict"] for each in found] == ["hedge-dropped", "supported"]


@pytest.mark.usefixtures("draft")
def test_github_shows_it_beside_the_line(run: Run) -> None:
    out = run("audit", "draft.md", "--format", "github").out
    assert out == (
        "::error file=draft.md,line=3,col=17,endLine=3,endColumn=35,title=hedge-dropped::"
        "“2.400 doanh nghiệp”: the number is given without its hedge [enterprises-now]"
        "%0AWrite: hơn 2.400 doanh nghiệp\n"
    )


@pytest.mark.usefixtures("draft")
def test_sarif_has_a_rule_for_each_verdict(run: Run) -> None:
    (log,) = json.loads(run("audit", "draft.md", "--format", "sarif").out)["runs"]
    rules = [rule["id"] for rule in log["tool"]["driver"]["rules"]]
    (result,) = log["results"]
    assert rules[result["ruleIndex"]] == result["ruleId"] == "hedge-dropped"
    assert result["locations"][0]["physicalLocation"]["region"]["startColumn"] == 17


@pytest.mark.usefixtures("draft")
def test_markdown_is_the_page(run: Run) -> None:
    out = run("audit", "draft.md", "--format", "markdown").out
    assert out.startswith("## draft.md\n")
    assert "Write: hơn 2.400 doanh nghiệp" in out


@pytest.mark.usefixtures("draft")
def test_explain_names_what_a_line_may_be_about(run: Run) -> None:
    ran = run("audit", "draft.md", "--explain", "3")
    assert (ran.code, ran.err) == (0, "")
    assert ran.out == lines(
        """
        2.400 doanh nghiệp

        hedge-dropped: the number is given without its hedge [enterprises-now]

        May be about           Which says  Name  Counted  Then it is
        enterprises-now   more than 2,400  100%     100%  hedge-dropped
        enterprises-2025   at least 3,000  100%     100%  unknown

        Name: how much of the fact's name stands around the words. Counted: how much of what the draft counts is what the fact counts.
        """  # noqa: E501
    )
    assert run("audit", "draft.md", "--explain", "2").err == "Line 2 has nothing to check.\n"


def test_explain_names_the_file_among_several(run: Run, draft: Path) -> None:
    (draft / "other.txt").write_text("Lam Sơn\n\nLam Sơn có 12 sản phẩm OCOP.\n", "utf-8")
    ran = run("audit", "draft.md", "other.txt", "--explain", "3")
    assert "draft.md: 2.400 doanh nghiệp\n" in ran.out
    assert "other.txt: 12 sản phẩm\n" in ran.out


def test_one_mention_is_one(run: Run, draft: Path) -> None:
    (draft / "one.md").write_text("Lam Sơn có 12 sản phẩm OCOP.\n", "utf-8")
    assert run("audit", "one.md").out.startswith("1 mention: 1 confirmed, ")
    (draft / "none.md").write_text("Lam Sơn.\n", "utf-8")
    said = "No number, date, document or quotation is mentioned.\n"
    assert run("audit", "none.md", "--format", "concise") == (0, said, "")


@pytest.mark.parametrize(
    ("data", "advice"),
    [
        (DRAFT.encode("utf-16"), "Save the text as UTF-8."),
        (b"PK\3\4\0\0", "Where it is a document of Word, give it as a file that ends in .docx."),
    ],
)
def test_what_comes_through_a_pipe_and_is_no_text(
    run: Run, monkeypatch: pytest.MonkeyPatch, data: bytes, advice: str
) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data)))
    ran = run("audit", "-")
    assert (ran.code, ran.err.splitlines()[-1].strip()) == (3, advice)


def test_a_year_over_numbers_is_no_claim(run: Run, draft: Path) -> None:
    table = "# Lam Sơn năm 2024\n\n| Năm | Sản phẩm OCOP |\n| --- | --- |\n| 2024 | 12 |\n"
    (draft / "table.md").write_text(table, "utf-8")
    assert run("audit", "table.md", "--strict").out.startswith("3 mentions: 1 confirmed, ")
    assert ": unknown" not in run("audit", "table.md", "--strict", "--format", "concise").out


def test_a_baseline_leaves_only_what_is_new(run: Run, draft: Path) -> None:
    (draft / "old.json").write_text(run("audit", "draft.md", "--json").out, "utf-8")
    moved = DRAFT.replace("# Lam Sơn", "# Lam Sơn\n\nLời đầu.")
    (draft / "draft.md").write_text(moved, "utf-8")
    ran = run("audit", "draft.md", "--baseline", "old.json")
    assert (ran.code, ran.err) == (0, "1 more in the baseline.\n")
    assert run("audit", "draft.md", "--fix", "--baseline", "old.json") == (0, "", "")
    (draft / "draft.md").write_text(moved.replace("12 sản phẩm", "13 sản phẩm"), "utf-8")
    ran = run("audit", "draft.md", "--baseline", "old.json", "--format", "concise")
    assert ran.code == 1
    assert ran.out.startswith("draft.md:6:14: contradicted “13 sản phẩm”: ")
    ran = run("audit", "draft.md", "--baseline", "draft.md")
    assert (ran.code, "is no audit printed with --format json" in ran.err) == (2, True)


def test_a_folder_and_a_pipe(run: Run, draft: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (draft / "more").mkdir()
    (draft / "more" / "note.txt").write_text("Lam Sơn có 11 sản phẩm OCOP.", "utf-8")
    (draft / "more" / "image.png").write_bytes(b"\x89PNG")
    found = json.loads(run("audit", ".", "--json").out)
    assert [each["draft"] for each in found] == ["draft.md", "draft.md", "more/note.txt"]
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(DRAFT.encode())))
    assert run("audit", "-", "--format", "concise").out.startswith("stdin:3:17: hedge-dropped")


def test_what_cannot_be_read(run: Run, draft: Path) -> None:
    (draft / "latin.txt").write_bytes(b"caf\xe9")
    assert run("audit", "latin.txt").code == 3
    assert run("audit", "nowhere.md").code == 3
    assert run("audit", "draft.md", "--registry", "nowhere.yaml").code == 3


def test_a_draft_that_cannot_be_read_hides_no_other(run: Run, draft: Path) -> None:
    (draft / "bad.md").write_bytes(b"12 s\xff")
    alone = run("audit", "draft.md")
    ran = run("audit", "bad.md", "draft.md", "nowhere.md")
    assert (ran.code, ran.out) == (3, alone.out)
    assert [line.split(":")[0] for line in ran.err.splitlines() if "unreadable" in line] == [
        "bad.md",
        "nowhere.md",
    ]
    assert run("audit", "draft.md", "nowhere.md", "--fix", "--write").code == 3
    assert (draft / "draft.md").read_text("utf-8") == DRAFT


@pytest.mark.usefixtures("draft")
def test_a_line_is_explained_in_json(run: Run) -> None:
    (found,) = json.loads(run("audit", "draft.md", "--explain", "3", "--json").out)
    assert (found["text"], found["verdict"]) == ("2.400 doanh nghiệp", "hedge-dropped")
    assert found["may_be"][0] == {
        "fact": "enterprises-now", "names_found": 1, "noun_known": 1, "verdict": "hedge-dropped",
    }  # fmt: skip
    assert run("audit", "draft.md", "--explain", "2", "--json").out == "[]\n"
    assert run("audit", "draft.md", "--explain", "3", "--format", "sarif").code == 2


@pytest.mark.usefixtures("draft")
@pytest.mark.parametrize("asked", ["--fix", "--bind"])
def test_a_patch_has_one_form(run: Run, asked: str) -> None:
    ran = run("audit", "draft.md", asked, "--format", "json")
    assert (ran.code, ran.out, f"{asked} contradicts --format json" in ran.err) == (2, "", True)


def test_nothing_to_mend(run: Run, draft: Path) -> None:
    (draft / "draft.md").write_text("Chúc mừng năm mới!", "utf-8")
    ran = run("audit", "draft.md")
    assert (ran.code, ran.out) == (0, "No number, date, document or quotation is mentioned.\n")


LEFT_ALONE = """\
---
number: 11 sản phẩm OCOP
---
Lam Sơn có 11 sản phẩm OCOP. <!-- qnfacts: ignore an old count -->

<!-- qnfacts: ignore quoted -->
Lam Sơn có 11 sản phẩm
OCOP.

`Lam Sơn có 11 sản phẩm OCOP` và https://example.org/11-san-pham-ocop

    Lam Sơn có 11 sản phẩm OCOP

1. Lam Sơn có 12 sản phẩm OCOP.
"""


@pytest.mark.parametrize("name", ["draft.md", "draft.txt"])
def test_a_comment_alone_ignores_what_follows_and_no_more(run: Run, draft: Path, name: str) -> None:
    one, other = (f"Lam Sơn có {count} sản phẩm OCOP.\n" for count in (11, 13))
    (draft / name).write_text(f"<!-- qnfacts: ignore why -->\n{one}\n{other}", "utf-8")
    ran = run("audit", name, "--format", "concise")
    assert f"{name}:4:12: contradicted" in ran.out
    assert "1 to correct" in ran.out
    assert "1 ignored" in ran.out


def test_what_is_left_alone(run: Run, draft: Path) -> None:
    (draft / "draft.md").write_text(LEFT_ALONE, "utf-8")
    ran = run("audit", "draft.md")
    assert ran.code == 0
    assert ran.out == lines(
        """
        3 mentions: 1 confirmed, 0 to correct, 0 ambiguous, 0 not in the registry, 2 ignored.
        Of 1,000 numbers made up in place of a confirmed one, 15 would pass.
        """
    )
    (draft / "draft.md").write_text(f"<!-- qnfacts: ignore-file -->\n{DRAFT}", "utf-8")
    assert "0 to correct" in run("audit", "draft.md").out


@pytest.mark.parametrize(
    ("sentence", "said", "right"),
    [
        (
            "Lam Sơn có 21 sản phẩm OCOP.",
            "contradicted", "12 sản phẩm",
        ),
        (
            "Lam Sơn có ít nhất 3.000 doanh nghiệp.",
            "target-as-fact", "phấn đấu đến năm 2025 có ít nhất 3.000 doanh nghiệp",
        ),
        (
            "Hội chợ Lam Sơn ngày 3/2/2025 rất đông.",
            "wrong-period", "ngày 2/3/2025",
        ),
        (
            "Nghị quyết số 21/2023/NQ-HĐND ngày 7/9/2023.",
            "wrong-document", "ngày 9/7/2023",
        ),
        (
            "Nghị quyết 12/2023/NQ-HĐND ngày 9/7/2023 về hỗ trợ khởi nghiệp.",
            "wrong-document", "21/2023/NQ-HĐND",
        ),
        (
            "Chương trình “Thanh niên lập nghiệp” phát động từ năm 2020.",
            "wrong-period", "từ năm 2022",
        ),
        (
            "Chè hoa vàng Đông Khê đạt 4 sao.",
            "contradicted", "5 sao",
        ),
        (
            "Bà Mai An nói “các xưởng vẫn thiếu vốn”.",
            "misquoted", "“các xưởng còn thiếu vốn”",
        ),
        (
            "Ông Lê Văn Bình nói “các xưởng còn thiếu vốn”.",
            "wrong-attribution", "Mai An nói “các xưởng còn thiếu vốn”",
        ),
        (
            "Lam Son province has more than 2,400 enterprises in operation and 11 OCOP products.",
            "contradicted", "12",
        ),
        (
            "Nghị quyết số 21/2023/NQ-HĐND của UBND tỉnh.",
            "wrong-document", "21/2023/NQ-HĐND của HĐND",
        ),
        (
            "Đến nay Lam Sơn có ít nhất 3.000 doanh nghiệp.",
            "target-as-fact", "Đến năm 2025 Lam Sơn phấn đấu có ít nhất 3.000 doanh nghiệp",
        ),
        (
            "Lam Sơn đã có ít nhất 3.000 doanh nghiệp đang hoạt động.",
            "target-as-fact", "phấn đấu đến năm 2025 có ít nhất 3.000 doanh nghiệp",
        ),
        (
            "Lam Sơn hiện có đúng 2.400 doanh nghiệp đang hoạt động.",
            "hedge-dropped", "hơn 2.400 doanh nghiệp",
        ),
        (
            "Lam Son hien co 2.400 doanh nghiep dang hoat dong.",
            "hedge-dropped", "hon 2.400 doanh nghiep",
        ),
        (
            "“Các xưởng còn thiếu vốn”, ông Lê Văn Bình nói.",
            "wrong-attribution", "“Các xưởng còn thiếu vốn”, Mai An",
        ),
    ],
)  # fmt: skip
def test_a_wording_to_paste(
    run: Run, draft: Path, sentence: str, said: str, right: str | None
) -> None:
    (draft / "note.txt").write_text(sentence, "utf-8")
    found = json.loads(run("audit", "note.txt", "--json").out)
    wrong = [(each["verdict"], each["right"]) for each in found if each["verdict"] != "supported"]
    assert wrong == [(said, right)]


@pytest.mark.parametrize(
    ("sentence", "right"),
    [
        ("Năm 2023 Vân Hải có 24 trạm y tế.", "Năm 2025 Vân Hải có 24 trạm y tế"),
        ("In 2023 Vân Hải had 24 clinics.", "In 2025 Vân Hải had 24 clinics"),
        ("Năm 2025 toàn tỉnh có 60 vườn cây.", "huyện An Lạc có 60 vườn cây"),
    ],
)
def test_a_wording_says_when_and_where(run: Run, draft: Path, sentence: str, right: str) -> None:
    (draft / "note.txt").write_text(sentence, "utf-8")
    registry = str(Path(__file__).parents[1] / "worlds" / "van-hai" / "facts.yaml")
    (found,) = json.loads(run("audit", "note.txt", "--json", "--registry", registry).out)
    assert found["right"] == right
