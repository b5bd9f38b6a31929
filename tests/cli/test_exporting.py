"""The command `export`."""

import stat
import subprocess
import sys
from importlib.metadata import requires
from pathlib import Path
from typing import get_args

import pytest
from world import LAM_SON, Run

from qnfacts.terms import ExportFormat, Style


def test_what_is_cited_too_is_the_same(run: Run) -> None:
    for style in {*get_args(Style)} & {*get_args(ExportFormat)} - {"markdown", "html"}:
        assert run("export", "--to", style).out == run("cite", "--style", style).out


def test_a_page_has_all_of_each_fact(run: Run) -> None:
    told = run("export", "--to", "markdown", "--kind", "product", "--lang", "vi").out
    assert (
        told
        == "# Tỉnh Lam Sơn\n\n"
        + run("show", "golden-tea", "--format", "markdown", "--lang", "vi").out
    )


def test_it_has_the_filters_of_list(run: Run) -> None:
    for filters in (
        ["--topic", "ocop", "--area", "Lam Sơn", "--sort", "label", "--limit", "2"],
        ["--year", "2024", "--source", "bao"],
        ["--undated", "--kind", "figure"],
        ["--kind", "product", "--year", "1800"],
    ):
        listed = run("list", *filters)
        ids = [line.split()[0] for line in listed.out.splitlines()[1:]]
        exported = run("export", "--to", "markdown", *filters)
        items = [line for line in exported.out.splitlines() if line.startswith("- **Id**: ")]
        assert items == [f"- **Id**: {id_}" for id_ in ids]
        assert exported.err == listed.err


def test_a_text_goes_to_a_file(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "new" / "folder" / "references.ris"
    for told in ("", " What was there is replaced."):
        ran = run("export", "--to", "ris", "-o", str(file))
        assert (ran.code, ran.out) == (0, "")
        assert ran.err == f"Facts in {file}: 11.{told}\n"
        assert file.read_text("utf-8") == run("export", "--to", "ris").out
        assert [*file.parent.iterdir()] == [file]


def test_a_text_goes_to_what_is_no_file(run: Run) -> None:
    assert run("export", "--to", "ris", "-o", "/dev/null").err == "Facts in /dev/null: 11.\n"


def test_a_folder_is_written_and_replaced(run: Run, tmp_path: Path) -> None:
    folder = tmp_path / "new" / "facts"
    folder.mkdir(parents=True)
    names = ["facts.sqlite", "metadata.json", "qnfacts.sha256"]
    for count, told in ((1, "1."), (11, "11. What was there is replaced.")):
        ran = run("export", "--to", "sqlite", "-o", str(folder), "--limit", str(count))
        assert ran.err.startswith(f"Facts in {folder}: {told}\n")
        assert sorted(file.name for file in folder.iterdir()) == names
    assert stat.S_IMODE(folder.stat().st_mode) == 0o755
    assert [*folder.parent.iterdir()] == [folder]


def test_one_form_replaces_another(run: Run, tmp_path: Path) -> None:
    for form in ("site", "csv", "parquet", "sqlite"):
        assert run("export", "--to", form, "-o", str(tmp_path / "facts")).code == 0
    assert len([*(tmp_path / "facts").iterdir()]) == 3


@pytest.mark.parametrize("name", ["diary.txt", "facts.sqlite", "deep/facts.csv"])
@pytest.mark.parametrize("exported_before", [False, True])
def test_what_no_export_wrote_is_left(
    run: Run, tmp_path: Path, name: str, exported_before: bool
) -> None:
    """Though it has the name of a file that an export writes, or is beside them."""
    folder, mine = tmp_path / "facts", tmp_path / "facts" / name
    if exported_before:
        run("export", "--to", "sqlite", "-o", str(folder))
    mine.parent.mkdir(parents=True, exist_ok=True)
    mine.write_text("dear diary", "utf-8")
    ran = run("export", "--to", "sqlite", "-o", str(folder))
    assert (ran.code, f"{folder} holds {name}, which no export wrote" in ran.err) == (2, True)
    assert mine.read_text("utf-8") == "dear diary"


@pytest.mark.parametrize(
    ("lang", "said"), [("en", "it is a file, and no folder"), ("vi", "đây là một tệp, không phải")]
)
def test_in_a_file_nothing_can_be_written(run: Run, tmp_path: Path, lang: str, said: str) -> None:
    file = tmp_path / "notes"
    file.write_text("mine", "utf-8")
    for form in ("ris", "sqlite"):
        ran = run("export", "--to", form, "-o", str(file / "facts"), "--lang", lang)
        assert (ran.code, ran.out, f"{file}: {said}" in ran.err) == (3, "", True)


def test_a_link_in_a_folder_is_left(run: Run, tmp_path: Path) -> None:
    folder = tmp_path / "facts"
    folder.mkdir()
    (folder / "metadata.json").symlink_to(tmp_path)
    ran = run("export", "--to", "sqlite", "-o", str(folder))
    assert (ran.code, (folder / "metadata.json").is_symlink()) == (2, True)


@pytest.mark.parametrize("form", ["site", "csv", "parquet", "sqlite"])
def test_sha256sum_finds_a_folder_whole(run: Run, tmp_path: Path, form: str) -> None:
    run("export", "--to", form, "-o", str(tmp_path / "facts"))
    ask = ["sha256sum", "--strict", "--check", "qnfacts.sha256"]
    subprocess.run(ask, cwd=tmp_path / "facts", check=True, capture_output=True)


def test_a_file_and_a_folder_are_told_apart(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_text("mine", "utf-8")
    ran = run("export", "--to", "sqlite", "-o", str(file))
    assert (ran.code, f"sqlite is a folder, and {file} is a file" in ran.err) == (2, True)
    for folder in (str(tmp_path), f"{tmp_path}/new/"):
        ran = run("export", "--to", "ris", "-o", folder)
        assert (ran.code, f"ris is a file, and {folder} is a folder" in ran.err) == (2, True)
    assert ([*tmp_path.iterdir()], file.read_text("utf-8")) == ([file], "mine")


@pytest.fixture
def own(tmp_path: Path) -> Path:
    """A folder with a locked registry of one's own, with a review, a hard link and a soft one."""
    for name in ("facts.yaml", "bao.txt"):
        (tmp_path / name).write_bytes((LAM_SON.parent / name).read_bytes())
    (tmp_path / "facts.reviews.yaml").write_text("reviews: []\n", "utf-8")
    (tmp_path / "soft.ris").symlink_to("bao.txt")
    (tmp_path / "hard.ris").hardlink_to(tmp_path / "bao.txt")
    return tmp_path


@pytest.mark.parametrize(
    ("name", "read"),
    [
        ("facts.yaml", "facts.yaml"),
        ("bao.txt", "bao.txt"),
        ("facts.lock", "facts.lock"),
        ("facts.reviews.yaml", "facts.reviews.yaml"),
        ("soft.ris", "bao.txt"),
        ("hard.ris", "bao.txt"),
    ],
)
@pytest.mark.parametrize("locked", [False, True])
def test_what_the_registry_is_read_from_is_not_written_over(
    run: Run, own: Path, name: str, read: str, locked: bool
) -> None:
    """Nor made where it is not yet: a lock that is none would be read as one."""
    registry, output = str(own / "facts.yaml"), own / name
    if locked:
        run("lock", "-r", registry)
    before = {file: file.read_bytes() for file in own.iterdir()}
    for lang, said in (("en", "is read from"), ("vi", "được đọc từ")):
        asked = ["-o", str(output), "-r", registry, "--lang", lang]
        ran = run("export", "--to", "ris", *asked)
        assert (ran.code, ran.out) == (2, "")
        assert f"{said} {read}" in ran.err
    assert {file: file.read_bytes() for file in own.iterdir()} == before


def test_a_folder_that_the_registry_is_read_from_is_not_written_over(run: Run, own: Path) -> None:
    """Though an export wrote all that is in it."""
    folder, registry = own / "facts", own / "facts.yaml"
    run("export", "--to", "csv", "-o", str(folder), "-r", str(registry))
    text = registry.read_text("utf-8").replace("file: bao.txt", "file: facts/quotes.csv")
    registry.write_text(text, "utf-8")
    ran = run("export", "--to", "csv", "-o", str(folder), "-r", str(registry))
    assert (ran.code, "read from quotes.csv" in ran.err) == (2, True)


def test_a_dash_is_stdout(run: Run) -> None:
    assert run("export", "--to", "ris", "-o", "-") == run("export", "--to", "ris")
    ran = run("export", "--to", "sqlite", "-o", "-")
    assert (ran.code, "sqlite is no text" in ran.err) == (2, True)


@pytest.mark.parametrize(
    ("form", "module", "extra"),
    [
        ("xlsx", "xlsxwriter", "xlsx"),
        ("parquet", "pyarrow", "parquet"),
        ("html", "jinja2", "html"),
        ("site", "jinja2", "html"),
    ],
)
def test_an_extra_that_is_missing_is_named(
    run: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, form: str, module: str, extra: str
) -> None:
    monkeypatch.setitem(sys.modules, module, None)
    for own in ("web", "fact_sheet", "site", "workbook", "parquet"):
        monkeypatch.delitem(sys.modules, f"qnfacts.formats.{own}", raising=False)
    ran = run("export", "--to", form, "-o", str(tmp_path / "facts"))
    assert (ran.code, [*tmp_path.iterdir()]) == (2, [])
    assert ran.err == f"Error in --to: {form} needs {module}: pip install 'qnfacts[{extra}]'\n"
    brings = [
        need
        for need in requires("qnfacts") or ()
        if f'extra == "{extra}"' in need.replace("'", '"')
    ]
    assert any(need.lower().startswith(module) for need in brings)


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ([], "the option --to is missing"),
        (["--to", "pdf"], "'pdf' is none of csl-json"),
        (["--to", "sqlite"], "sqlite is no text: name where it is to be written, as --output"),
        (["--to", "ris", "-o", ""], "the name is empty"),
        (["--to", "ris", "--topic", "zz"], "no topic 'zz'"),
        (["--to", "ris", "--json"], "--json"),
    ],
)
def test_a_wrong_call(run: Run, words: list[str], told: str) -> None:
    ran = run("export", *words)
    assert (ran.code, ran.out) == (2, "")
    assert told in ran.err
