"""`pin --add` and `waive`: written into what people have written, or not at all."""

import multiprocessing
import shutil
import signal
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from world import Run

from qnfacts.author import writing
from qnfacts.author.additions import Addition, new_entries
from qnfacts.author.inserting import NoPlaceError, with_entry
from qnfacts.cli import main
from qnfacts.registry.loading import load
from qnfacts.registry.parts import read_part

if TYPE_CHECKING:
    from qnfacts.author.notation import Entry

BEN_DA = Path(__file__).parents[2] / "docs" / "examples" / "ben-da"
LABELS = ("--en", "Classes", "--vi", "Lớp học")
CLASSES = ("pin", "news", "24 lớp dạy nghề", "--add", *LABELS)
TRANSLATION = ("--translation", "In 2025 the commune opened 24 vocational classes")


@pytest.fixture
def registry(tmp_path: Path) -> Path:
    """Bến Đá without its last fact, and with a remark behind the others."""
    shutil.copy(BEN_DA / "news.txt", tmp_path)
    text = (BEN_DA / "facts.yaml").read_text("utf-8")
    text = (
        text[: text.index("  - id: ocop-goal-2025")].rstrip() + "  # the last one\n\n# The end.\n"
    )
    (tmp_path / "facts.yaml").write_text(text, "utf-8")
    return tmp_path / "facts.yaml"


@pytest.fixture
def sparse(registry: Path) -> Path:
    """The same without the facts about visits and classes."""
    text = registry.read_text("utf-8")
    start, end = text.index("  - id: visits-2025"), text.index("  - id: ocop-all")
    registry.write_text(text[:start] + text[end:], "utf-8")
    return registry


def test_all_else_stays_as_it_is(run: Run, registry: Path) -> None:
    before = registry.read_text("utf-8")
    words = "ít nhất 5 sản phẩm OCOP"
    said = ("--en", "OCOP products to have", "--vi", "Mục tiêu sản phẩm OCOP")
    translation = "By 2025 the commune strives to have at least 5 OCOP products"
    ran = run(
        "pin", "news", words, "--add", *said, "--translation", translation, "-r", str(registry)
    )
    assert (ran.code, ran.out) == (0, "")
    assert ran.err == "added to facts: ocop-products-goal-2025\n"
    after = registry.read_text("utf-8")
    added = after[
        after.index("# the last one\n") + len("# the last one\n") : after.index("\n# The end.")
    ]
    assert after.replace(added, "", 1) == before
    assert added.startswith("\n  - id: ocop-products-goal-2025\n    kind: target\n")
    assert run("check", "-r", str(registry), "--release").code == 0


def test_what_would_be_wrong_is_not_written(run: Run, sparse: Path) -> None:
    before = sparse.read_bytes()
    wrong = ("--translation", "In 2025 the commune opened 25 vocational classes")
    ran = run(*CLASSES, *wrong, "-r", str(sparse))
    assert (ran.code, ran.err.endswith("nothing was written\n")) == (1, True)
    assert "unquoted-number" in ran.err
    assert sparse.read_bytes() == before


def test_a_script_gives_all_the_words(run: Run, registry: Path) -> None:
    ran = run(*CLASSES, "-r", str(registry))
    assert (ran.code, "--translation: it is not given" in ran.err) == (2, True)


def test_a_fact_that_is_there_is_not_written_again(run: Run, sparse: Path) -> None:
    assert run(*CLASSES, *TRANSLATION, "-r", str(sparse)).code == 0
    before = sparse.read_bytes()
    ran = run(*CLASSES, *TRANSLATION, "-r", str(sparse))
    assert (ran.code, sparse.read_bytes()) == (1, before)
    assert ran.err == (
        "not-written: the fact is there already: vocational-classes-2025 "
        "[vocational-classes-2025]\n"
        "  Change that one, or pin other words.\nnothing was written\n"
    )


def test_what_others_have_written_meanwhile_gives_no_equal_ids() -> None:
    part = read_part(
        "units:\n  - {id: a}\nfacts:\n"
        "  - {id: b, kind: figure, value: 1, quotes: [{source: s, text: x}]}\n",
        "facts.yaml",
    )
    quotes = [{"source": "s", "text": "y"}]
    fact: dict[str, Entry] = {"id": "b", "kind": "figure", "value": "1", "quotes": quotes}
    added, there = new_entries(
        [Addition(("units",), {"id": "a"}), Addition(("facts",), fact)], [part]
    )
    assert (added, there) == ([Addition(("facts",), {**fact, "id": "b-2"})], [])
    same: dict[str, Entry] = {**fact, "quotes": [{"source": "s", "text": "x"}]}
    added, there = new_entries([Addition(("facts",), same)], [part])
    assert (added, [problem.fact for problem in there]) == ([], ["b"])


def test_a_waiver(run: Run, registry: Path) -> None:
    text = registry.read_text("utf-8")
    waiver = "      - {text: Trang 7, kind: page-number, reason: a page number}\n"
    registry.write_text(text.replace(waiver, ""), "utf-8")
    call = ("waive", "news", "Trang 7", "--reason", "page-number", "--note", "a page number")
    ran = run(*call, "-r", str(registry))
    assert (ran.code, ran.err) == (0, "added to waived: Trang 7\n")
    assert registry.read_text("utf-8") == text
    ran = run(*call, "-r", str(registry))
    assert (ran.code, registry.read_text("utf-8")) == (1, text)
    ran = run("waive", "news", "12.000", "--reason", "no-claim", "-r", str(registry))
    assert (ran.code, "needless-waiver" in ran.err) == (1, True)
    assert run("waive", "news", "Trang 8", "--reason", "page-number", "-r", str(registry)).code == 1


def test_the_first_waiver_and_the_first_fact(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Tin vắn\n\nXã Hải An có 12 lớp dạy nghề. Xin chào.\n", "utf-8")
    given = ("--area", "xã Hải An", "--issued", "2026", "--title", "Tin", "--languages", "en,vi")
    assert run("init", str(tmp_path / "new"), str(tmp_path / "a.txt"), *given).code == 0
    registry = tmp_path / "new" / "facts.yaml"
    for words, kind in (("Tin vắn", "heading"), ("Xin chào.", "no-claim")):
        assert run("waive", "a", words, "--reason", kind, "-r", str(registry)).code == 0
    translation = ("--translation", "Hải An commune has 12 vocational classes")
    assert run("pin", "a", "12 lớp", "--add", *LABELS, *translation, "-r", str(registry)).code == 0
    ran = run("check", "-r", str(registry), "--release")
    assert (ran.code, "is proven" in ran.out) == (0, True), ran.out


def test_the_file_of_a_folder_that_has_the_section(run: Run, sparse: Path) -> None:
    folder = sparse.parent / "parts"
    folder.mkdir()
    text = sparse.read_text("utf-8")
    at = text.index("facts:\n")
    (folder / "a.yaml").write_text(text[:at], "utf-8")
    (folder / "b.yaml").write_text(text[at:], "utf-8")
    given = ("-r", str(folder), "--sources", str(sparse.parent))
    assert run(*CLASSES, *TRANSLATION, *given).code == 0
    assert (folder / "a.yaml").read_text("utf-8") == text[:at]
    assert "vocational-classes-2025\n" in (folder / "b.yaml").read_text("utf-8")


def add(number: int, registry: str) -> int:
    """Add a fact, as a process of its own."""
    words = ("24 lớp dạy nghề", "30 lớp dạy nghề", "hơn 12.000 lượt khách", "ít nhất 10.000")
    translations = (
        "In 2025 the commune opened 24 vocational classes",
        "The commune set the target of opening 30 vocational classes in 2025",
        "In 2025 Bến Đá commune received more than 12,000 visits",
        "the commune set the target of receiving at least 10,000 visits in 2025",
    )
    said = (*LABELS, "--translation", translations[number])
    given = ("-r", registry, "--sources", str(Path(registry).parent))
    return main(["pin", "news", words[number], "--add", *said, *given])


def test_two_writers_lose_nothing(sparse: Path) -> None:
    before = len(load(sparse).facts)
    context = multiprocessing.get_context("spawn")
    with context.Pool(4) as pool:
        codes = pool.starmap(add, [(number, str(sparse)) for number in range(4)])
    assert codes == [0, 0, 0, 0]
    assert len(load(sparse).facts) == before + 4


KILLED = """\
import os, signal, sys
left, folder = int(sys.argv[1]), sys.argv[2]
def hook(event, given):
    global left
    writes = event in ("tempfile.mkstemp", "os.chmod", "os.rename", "os.remove")
    if writes and str(given[0]).startswith(folder):
        left -= 1
        if left < 0:
            os.kill(os.getpid(), signal.SIGKILL)
sys.addaudithook(hook)
from qnfacts.cli import main
sys.exit(main(sys.argv[3:]))
"""
"""Runs a command, and kills it before the step of its writing that is named by number."""


def test_whoever_is_killed_while_writing_loses_nothing(sparse: Path) -> None:
    whole, facts = sparse.read_bytes(), len(load(sparse).facts)
    given = ("-r", str(sparse), "--sources", str(sparse.parent))
    words = ("--set", "id=x", *LABELS, *TRANSLATION, *given)
    codes: list[int] = []
    while not codes or codes[-1]:
        step = (str(len(codes)), str(sparse.parent), "add", "news", "24 lớp dạy nghề", *words)
        command = [sys.executable, "-c", KILLED, *step]
        ran = subprocess.run(command, capture_output=True, check=False)
        codes.append(ran.returncode)
        assert codes[-1] in (0, -signal.SIGKILL), ran.stderr.decode()
        assert codes[-1] == 0 or sparse.read_bytes() == whole
    assert len(codes) > 2
    assert len(load(sparse).facts) == facts + 1
    assert {file.name for file in sparse.parent.iterdir()} == {"facts.yaml", "news.txt"}


def test_two_writers_of_one_fact_write_it_once(sparse: Path) -> None:
    before = len(load(sparse).facts)
    context = multiprocessing.get_context("spawn")
    with context.Pool(2) as pool:
        codes = pool.starmap(add, [(0, str(sparse))] * 2)
    assert sorted(codes) == [0, 1]
    assert len(load(sparse).facts) == before + 1


def test_what_an_editor_has_saved_meanwhile_stays(
    run: Run, sparse: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def meanwhile(*_: object) -> list[object]:
        sparse.write_text(sparse.read_text("utf-8") + "# mine\n", "utf-8")
        return []

    monkeypatch.setattr(writing, "_worse", meanwhile)
    ran = run(*CLASSES, *TRANSLATION, "-r", str(sparse))
    assert (ran.code, "changed meanwhile" in ran.err) == (3, True)
    assert sparse.read_text("utf-8").endswith("# mine\n")


def test_a_list_between_brackets_is_left() -> None:
    with pytest.raises(NoPlaceError):
        with_entry("topics: [{id: a}]\n", ("topics",), {"id": "b"})
    assert with_entry("a: 1", ("b",), {"id": "c"}) == "a: 1\n\nb:\n  - id: c\n"
