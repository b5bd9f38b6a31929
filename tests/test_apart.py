"""A registry proven piece by piece: the report is the one of the whole, byte for byte."""

import json
import multiprocessing
from pathlib import Path
from typing import get_args

import pytest
from case import Case
from dealing import Form, data_of, deal
from hypothesis import given, settings
from hypothesis import strategies as st
from red_team import BAD, CLEAN, GOOD, SPOILT, TEXTS, spoil
from test_load import EVERY_KIND, LINES, mutated

from qnfacts import workers
from qnfacts.registry.loading import open_registry
from qnfacts.registry.parts import read_text
from qnfacts.registry.written import Written
from qnfacts.check.locking import write_lock
from qnfacts.pieces import piece as pieces
from qnfacts.problems import RegistryError
from qnfacts.check import Report
from qnfacts.check.apart import check_apart
from qnfacts.check.files import check_whole
from qnfacts.check.rules import chosen

ALL = chosen((), ())


pytestmark = pytest.mark.usefixtures("in_pieces")


@pytest.fixture(autouse=True)
def worth_sharing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workers, "WORTH_SHARING", 0)


def both(registry: Path, texts: Path) -> tuple[Report | None, Report | None]:
    """The report of the pieces, and that of the whole; None for a registry that is none."""
    apart = check_apart(registry, texts, ALL, None)
    try:
        whole = check_whole(registry, texts, ALL)
    except RegistryError:
        return apart and apart.report, None
    return apart and apart.report, whole.report


@pytest.mark.parametrize("locked", [False, True], ids=["unlocked", "locked"])
@pytest.mark.parametrize(
    "case", [None, *BAD, *CLEAN], ids=lambda case: case.name if case else "good"
)
def test_every_spoilt_registry_is_told_alike(
    case: Case | None, tmp_path: Path, *, locked: bool
) -> None:
    spoil(tmp_path, case, locked=locked or (case is not None and "facts.lock" in case.files))
    apart, whole = both(tmp_path / "facts.yaml", tmp_path)
    assert apart == whole
    if whole:
        assert apart
        assert list(apart.checks) == list(whole.checks)
        assert list(apart.basis) == list(whole.basis)


@settings(max_examples=30)
@given(
    name=st.sampled_from(sorted(SPOILT)),
    owners=st.lists(st.integers(0, 4), min_size=200, max_size=200),
    form=st.sampled_from(get_args(Form)),
)
def test_however_it_is_dealt_out(
    tmp_path_factory: pytest.TempPathFactory, name: str, owners: list[int], form: Form
) -> None:
    texts = tmp_path_factory.mktemp("texts")
    spoil(texts, SPOILT[name], locked=False)
    registry = data_of(texts / "facts.yaml")
    if registry is None:
        return
    folder = tmp_path_factory.mktemp("registry")
    deal(registry, owners, form, folder)
    apart, whole = both(folder, texts)
    assert whole
    assert apart == whole
    assert list(apart.basis) == list(whole.basis)


def read_in_pieces(folder: Path, text: str) -> Written | None:
    """The parts of a text that is cut wherever it can be; None if one of them is not sound."""
    path = folder / "facts.yaml"
    path.write_text(text, "utf-8")
    found = [part for piece in pieces.pieces(path) for part in pieces.read_piece(piece)]
    return None if any(part.problems for part in found) else Written(tuple(found))


def test_cuts_lie_before_sections_and_entries(tmp_path: Path) -> None:
    path = tmp_path / "facts.yaml"
    path.write_text(EVERY_KIND, "utf-8")
    found = pieces.pieces(path)
    begins = [EVERY_KIND.encode()[piece.cut.start :].split(b"\n")[0] for piece in found[1:]]
    assert all(line.startswith(b"  - ") or line.rstrip(b" \n")[-1:] == b":" for line in begins[1:])
    assert len(found) > 20
    assert {piece.role for piece in found} == {"vocabulary", "facts"}


@settings(max_examples=200)
@given(
    st.lists(
        st.tuples(
            st.integers(0, len(LINES) - 1),
            st.sampled_from(["drop", "double", "indent", "value"]),
            st.sampled_from(["x", "'", '"', "[", "{", "|", ">", "- a", "...", "---", "# x"]),
        ),
        max_size=4,
    )
)
def test_pieces_that_can_be_read_say_what_the_whole_says(
    tmp_path_factory: pytest.TempPathFactory, changes: list[tuple[int, str, str]]
) -> None:
    lines = list(LINES)
    for number, change, data in changes:
        lines[number] = mutated(lines[number], change, data)
    text = "\n".join(lines)
    folder = tmp_path_factory.mktemp("cut")
    written = read_in_pieces(folder, text)
    if written:
        (whole,) = read_text(text, "facts.yaml").parts
        assert not whole.problems
        assert written.data == whole.data
        facts = whole.sections.get("facts")
        for index in range(len(facts) if isinstance(facts, list) else 0):
            path = ("facts", index, "label")
            assert written.place(path)[1:] == whole.place(path)[1:]


def test_two_processes_say_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workers, "_processors", lambda: 2)
    spoil(tmp_path, next(iter(SPOILT.values())), locked=False)
    apart, whole = both(tmp_path / "facts.yaml", tmp_path)
    assert whole
    assert apart == whole


def test_where_there_is_no_second_process_one_does_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise OSError("no more processes")

    monkeypatch.setattr(workers, "_processors", lambda: 2)
    monkeypatch.setattr("concurrent.futures.ProcessPoolExecutor", refuse)
    spoil(tmp_path, None, locked=False)
    apart, whole = both(tmp_path / "facts.yaml", tmp_path)
    assert apart == whole


@pytest.mark.parametrize("method", multiprocessing.get_all_start_methods())
def test_processes_that_are_not_forked_say_the_same(
    method: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(workers, "_processors", lambda: 2)
    monkeypatch.setattr(workers, "_method", lambda: method)
    spoil(tmp_path, None, locked=True)
    apart, whole = both(tmp_path / "facts.yaml", tmp_path)
    assert apart == whole


def test_a_lock_of_lost_facts_is_told_alike(tmp_path: Path) -> None:
    for name in ("facts.yaml", *TEXTS):
        (tmp_path / name).write_bytes((GOOD / name).read_bytes())
    write_lock(tmp_path / "facts.yaml", tmp_path)
    registry = dict(open_registry(tmp_path / "facts.yaml").written.data)
    registry["facts"] = registry["facts"][3:]  # type: ignore[index]
    (tmp_path / "facts.yaml").write_text(json.dumps(registry), "utf-8")
    apart, whole = both(tmp_path / "facts.yaml", tmp_path)
    assert whole
    assert apart == whole
