"""Documents of Word: what is read of them, and the comments written into a copy."""

import builtins
import io
import json
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import Any

import pytest
from docx import Document
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from world import Run

from qnfacts.audit.reading.word import read_word

FOOTNOTES = """\
<?xml version="1.0" encoding="UTF-8"?>
<w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
<w:footnote w:type="separator" w:id="0"><w:p><w:r><w:t>9</w:t></w:r></w:p></w:footnote>
<w:footnote w:id="2"><w:p><w:r><w:t>Lam Sơn có 3.000 doanh nghiệp đang hoạt động.</w:t></w:r></w:p>
</w:footnote></w:footnotes>
"""
MARK = "<w:r><w:footnoteReference w:id='2'/></w:r>"


def document() -> Any:
    """A document with a heading, a sentence in several runs, a list and a table."""
    made = Document()
    made.add_heading("Lam Sơn", 1)
    sentence = made.add_paragraph("Lam Sơn hiện có ")
    sentence.add_run("2.4").bold = True
    sentence.add_run("00 doanh nghiệp đang hoạt động, nhiều hơn trước.")
    made.add_paragraph("Sản phẩm OCOP của tỉnh:")
    made.add_paragraph("5 sao: 3 sản phẩm", style="List Bullet")
    table = made.add_table(rows=2, cols=3)
    for cell, text in zip(
        [cell for row in table.rows for cell in row.cells],
        ["Chỉ tiêu", "Đơn vị", "Số", "Doanh nghiệp đang hoạt động", "doanh nghiệp", "hơn 2.400"],
        strict=True,
    ):
        cell.text = text
    made.add_paragraph("Hết.")
    return made


def saved(made: Any) -> bytes:
    file = io.BytesIO()
    made.save(file)
    return file.getvalue()


def with_footnote(data: bytes) -> bytes:
    """The document with a footnote at its end, which python-docx cannot write."""
    out = io.BytesIO()
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes"
    relation = f'<Relationship Id="rId99" Type="{kind}" Target="footnotes.xml"/></Relationships>'
    name = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
    override = f'<Override PartName="/word/footnotes.xml" ContentType="{name}"/></Types>'
    changes = {
        "word/_rels/document.xml.rels": ("</Relationships>", relation),
        "[Content_Types].xml": ("</Types>", override),
        "word/document.xml": ("Hết.</w:t></w:r>", f"Hết.</w:t></w:r>{MARK}"),
    }
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w") as new:
        for each in old.namelist():
            text = old.read(each)
            before, after = changes.get(each, ("", ""))
            assert before.encode() in text
            new.writestr(each, text.replace(before.encode(), after.encode()) if before else text)
        new.writestr("word/footnotes.xml", FOOTNOTES)
    return out.getvalue()


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a document, which is the current one."""
    (tmp_path / "report.docx").write_bytes(with_footnote(saved(document())))
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.usefixtures("folder")
def test_what_is_found_in_a_document(run: Run) -> None:
    ran = run("audit", "report.docx", "--json")
    assert ran.code == 1
    found = [
        (each["line"], each["column"], each["text"], each["verdict"])
        for each in json.loads(ran.out)
    ]
    assert found == [
        (2, 17, "2.400 doanh nghiệp", "hedge-dropped"),
        (4, 8, "3 sản phẩm", "contradicted"),
        (10, 1, "hơn 2.400", "supported"),
        (12, 9, "có 3.000 doanh nghiệp", "target-as-fact"),
    ]


def commented(data: bytes) -> list[tuple[str, str]]:
    """The comments of a document, each with the words that it stands at."""
    made = Document(io.BytesIO(data))
    texts = {comment.comment_id: comment.text for comment in made.comments}
    found = []
    for start in made.element.xpath("//w:commentRangeStart"):
        id_, words, each = start.get(qn("w:id")), "", start.getnext()
        while not each.tag.endswith("commentRangeEnd"):
            words += each.text if each.tag.endswith("}r") else ""
            each = each.getnext()
        found.append((words, texts[int(id_)]))
    return found


def test_each_finding_is_a_comment_at_its_words(run: Run, folder: Path) -> None:
    ran = run("audit", "report.docx", "--comments", "out.docx", "--lang", "vi")
    assert (ran.code, ran.err) == (1, "out.docx: đã ghi 3 chú thích\n")
    out = (folder / "out.docx").read_bytes()
    first, second, last = commented(out)
    assert first == (
        "2.400 doanh nghiệp",
        (
            "thiếu từ ước lượng (hedge-dropped): con số thiếu từ ước lượng đi kèm trong nguồn\n"
            "“Tỉnh Lam Sơn hiện có hơn 2.400 doanh nghiệp đang hoạt động” — Báo Lam Sơn "
            "[enterprises-now]\nNên viết: hơn 2.400 doanh nghiệp"
        ),
    )
    assert (second[0], second[1].splitlines()[-1]) == ("3 sản phẩm", "Nên viết: 2 sản phẩm")
    assert last[0] == ""
    assert last[1].startswith("mục tiêu nói thành kết quả (target-as-fact)")
    before, after = (read_word("a", data) for data in ((folder / "report.docx").read_bytes(), out))
    assert after.draft.words == before.draft.words
    assert Document(io.BytesIO(out)).paragraphs[1].runs[1].bold


@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed here")
def test_libreoffice_finds_the_comments(run: Run, folder: Path) -> None:
    run("audit", "report.docx", "--comments", "out.docx")
    call = ["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless"]
    convert = [*call, "--convert-to", "odt", "out.docx"]
    subprocess.run(convert, cwd=folder, check=True, capture_output=True, timeout=100)
    with zipfile.ZipFile(folder / "out.odt") as odt:
        assert odt.read("content.xml").decode().count("<office:annotation ") == 3


def test_a_bare_number_in_a_table_is_looked_at(run: Run, folder: Path) -> None:
    made = Document()
    made.add_paragraph("Lam Sơn")
    table = made.add_table(rows=2, cols=2)
    for cell, text in zip(
        [cell for row in table.rows for cell in row.cells],
        ["Chỉ tiêu", "Số lượng", "Sản phẩm OCOP", "13"],
        strict=True,
    ):
        cell.text = text
    made.save(str(folder / "other.docx"))
    ran = run("audit", "other.docx", "--comments", "out.docx")
    assert (ran.code, commented((folder / "out.docx").read_bytes())[0][0]) == (1, "13")
    assert "Write: 12\n" in ran.out


def test_changes_that_are_tracked(run: Run, folder: Path) -> None:
    made = Document()
    made.add_paragraph("Lam Sơn có ").add_run("2.400")
    paragraph = made.element.xpath("//w:p")[0]
    for tag, text in (("del", "<w:delText>2.300</w:delText>"), ("ins", "")):
        changed = parse_xml(f'<w:{tag} {nsdecls("w")} w:id="7"><w:r>{text}</w:r></w:{tag}>')
        paragraph.append(changed)
    changed.append(paragraph.xpath("./w:r")[1])
    linked = parse_xml(
        f"<w:hyperlink {nsdecls('w')}><w:r><w:t> doanh nghiệp</w:t></w:r></w:hyperlink>"
    )
    paragraph.append(linked)
    (folder / "other.docx").write_bytes(saved(made))
    found = json.loads(run("audit", "other.docx", "--json").out)
    assert [(each["column"], each["text"]) for each in found] == [(12, "2.400 doanh nghiệp")]
    run("audit", "other.docx", "--comments", "out.docx")
    assert len(Document(str(folder / "out.docx")).comments) == 1


def test_letters_and_fields_of_other_tools(run: Run, folder: Path) -> None:
    made = Document()
    made.add_paragraph("")
    paragraph = made.add_paragraph("Lam So\u031bn co\u0301 ")
    paragraph.add_run("2.400\u200b doanh nghie\u0323\u0302p\tđang hoạt động")
    table = made.add_table(rows=2, cols=2)
    table.cell(0, 0).merge(table.cell(0, 1)).text = "Sản phẩm OCOP"
    (folder / "other.docx").write_bytes(saved(made))
    run("audit", "other.docx", "--comments", "out.docx")
    [(words, _)] = commented((folder / "out.docx").read_bytes())
    assert words == "2.400\u200b doanh nghie\u0323\u0302p"


def test_what_is_no_document(run: Run, folder: Path) -> None:
    (folder / "text.docx").write_text("Lam Sơn", "utf-8")
    with zipfile.ZipFile(folder / "zip.docx", "w") as packed:
        packed.writestr("a.txt", "a")
    for name in ("text.docx", "zip.docx"):
        ran = run("audit", name)
        assert (ran.code, ran.err) == (3, f"{name}: text-unreadable: this is no document of Word\n")
    assert run("audit", "nowhere.docx").code == 3


@pytest.mark.usefixtures("folder")
def test_without_python_docx(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    real = builtins.__import__

    def absent(name: str, *rest: Any) -> Any:
        if name == "docx":
            raise ModuleNotFoundError(name)
        return real(name, *rest)

    monkeypatch.delitem(sys.modules, "qnfacts.audit.reading.word")
    monkeypatch.setattr(builtins, "__import__", absent)
    ran = run("audit", "report.docx")
    assert ran.code == 3
    assert ran.err.splitlines() == [
        "report.docx: text-unreadable: documents of Word are read by python-docx",
        "  Install it with: python -m pip install 'qnfacts[word]'",
    ]


@pytest.mark.usefixtures("folder")
def test_calls_that_word_cannot_answer(run: Run) -> None:
    fixed = run("audit", "report.docx", "--fix")
    assert (fixed.code, "--comments OUT.docx" in fixed.err) == (2, True)
    assert run("fill", "report.docx").code == 2
    assert run("audit", ".", ".", "--comments", "out.docx").code == 2
    itself = run("audit", "report.docx", "--comments", "report.docx")
    assert (itself.code, "this is the draft itself" in itself.err) == (2, True)


@pytest.mark.parametrize(
    ("lang", "no_word", "there"),
    [("en", "has to end in .docx", "is there already"), ("vi", "kết thúc bằng .docx", "đã có tệp")],
)
def test_no_file_is_lost_to_comments(
    run: Run, folder: Path, lang: str, no_word: str, there: str
) -> None:
    (folder / "kept.docx").write_bytes(b"kept")
    for name, said in (("a.txt", no_word), ("kept.docx", there)):
        ran = run("audit", "report.docx", "--comments", name, "--lang", lang)
        assert (ran.code, ran.out, said in ran.err) == (2, "", True)
    assert (folder / "kept.docx").read_bytes() == b"kept"
    assert not (folder / "a.txt").exists()


def test_a_comment_says_in_vietnamese_how_a_quotation_differs(run: Run, folder: Path) -> None:
    made = Document()
    words = "Tỉnh Lam Sơn hiện đang có hơn 2.400 doanh nghiệp đang hoạt động"
    made.add_paragraph(f"Báo viết: “{words}”.")
    made.save(str(folder / "quoted.docx"))
    run("audit", "quoted.docx", "--comments", "quoted-out.docx", "--lang", "vi")
    said = [text for _, text in commented((folder / "quoted-out.docx").read_bytes())]
    assert any("Trong nguồn: không có gì ở chỗ “đang”" in text for text in said)
