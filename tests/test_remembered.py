"""What a check remembers: only what was proven, and only as long as nothing of it has changed."""

import hashlib
import json
import os
import subprocess
import sys
import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from shutil import copytree
from typing import Any, get_args

import pytest
from case import Case
from dealing import Form, data_of, deal
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from red_team import GOOD, SPOILT, spoil
from world import LAM_SON

from qnfacts.index.manage import clear, kept
from qnfacts.check.locking import write_lock
from qnfacts.problems import Problem, RegistryError
from qnfacts.check import Report, check_file, files, memory
from qnfacts.check.memory import memory_file, recall
from qnfacts.check.rules import chosen


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "cache"
    monkeypatch.setenv("QNFACTS_CACHE", str(folder))
    monkeypatch.delenv("QNFACTS_SOURCES", raising=False)
    return folder


@pytest.fixture
def registry(tmp_path: Path) -> Path:
    return copytree(LAM_SON.parent, tmp_path / "registry") / "facts.yaml"


@pytest.fixture
def proofs(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """A list that grows by one whenever a registry is read and proven."""
    made: list[Path] = []
    real = files.check_whole

    def counted(path: Path, *others: Any) -> Any:
        made.append(path)
        return real(path, *others)

    monkeypatch.setattr(files, "check_whole", counted)
    return made


def edit(path: Path, old: str, new: str) -> None:
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new), "utf-8")


def place(registry: Path) -> Path:
    """The file of the memory."""
    found = memory_file(registry, registry.parent)
    assert found
    return Path(found)


def test_what_has_not_changed_is_proven_once(registry: Path, proofs: list[Path]) -> None:
    first, second = check_file(registry), check_file(registry)
    assert first == second
    assert first.outcome == "proven"
    assert list(first.checks) == list(second.checks)
    assert len(proofs) == 1


def test_what_is_only_touched_has_not_changed(registry: Path, proofs: list[Path]) -> None:
    check_file(registry)
    os.utime(registry, (1e9, 1e9))
    check_file(registry)
    assert len(proofs) == 1


CHANGES: dict[str, Callable[[Path], object]] = {
    "the registry": lambda registry: edit(registry, 'value: ">2400"', "value: 2400"),
    "a text": lambda registry: edit(registry.with_name("bao.txt"), "2.400", "2.500"),
    "a text that is gone": lambda registry: registry.with_name("bao.txt").unlink(),
    "a lock": lambda registry: registry.with_suffix(".lock").write_text("{}"),
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_every_change_is_seen(
    change: Callable[[Path], object], registry: Path, proofs: list[Path]
) -> None:
    dates = {path: path.stat() for path in registry.parent.iterdir()}
    assert check_file(registry).outcome == "proven"
    change(registry)
    for path, found in dates.items():
        if path.exists():
            os.utime(path, ns=(found.st_atime_ns, found.st_mtime_ns))
    assert check_file(registry).outcome != "proven"
    assert len(proofs) == 2


def test_a_text_that_comes_is_seen(registry: Path, proofs: list[Path]) -> None:
    write_lock(registry)
    text = registry.with_name("bao.txt")
    text.rename(text.with_suffix(".away"))
    assert set(check_file(registry).basis.values()) == {"lock"}
    assert set(check_file(registry).basis.values()) == {"lock"}
    text.with_suffix(".away").rename(text)
    assert set(check_file(registry).basis.values()) == {"text"}
    assert len(proofs) == 2


def test_other_rules_are_another_proof(registry: Path, proofs: list[Path]) -> None:
    everything = check_file(registry)
    assert set(check_file(registry, select=["verbatim"]).checks) < set(everything.checks)
    assert len(proofs) == 2


def test_problems_are_not_remembered(registry: Path, proofs: list[Path]) -> None:
    edit(registry, 'value: ">2400"', "value: 2400")
    assert check_file(registry) == check_file(registry)
    assert len(proofs) == 2
    assert not place(registry).exists()


def test_a_change_during_the_check_is_seen(registry: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = files.check_whole

    def meanwhile(*given: Any) -> Any:
        checked = real(*given)
        edit(registry, 'value: ">2400"', "value: 2400")
        return checked

    with monkeypatch.context() as patch:
        patch.setattr(files, "check_whole", meanwhile)
        assert check_file(registry).outcome == "proven"
    assert check_file(registry).outcome == "problems"


@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_a_damaged_memory_changes_nothing(registry: Path, data: st.DataObject) -> None:
    place(registry).unlink(missing_ok=True)
    report = check_file(registry)
    kept = place(registry).read_bytes()
    at = data.draw(st.integers(0, len(kept) - 1))
    damage = data.draw(st.sampled_from(["cut", "flip", "double", "other"]))
    place(registry).write_bytes(
        {
            "cut": kept[:at],
            "flip": kept[:at] + bytes([kept[at] ^ 0x01]) + kept[at + 1 :],
            "double": kept + kept[:at],
            "other": b"\xff" * at,
        }[damage]
    )
    assert check_file(registry) == report


@pytest.mark.skipif(os.name != "posix", reason="permissions of POSIX")
def test_what_others_can_write_is_not_believed(registry: Path, proofs: list[Path]) -> None:
    check_file(registry)
    assert place(registry).stat().st_mode & 0o777 == 0o600
    place(registry).chmod(0o666)
    check_file(registry)
    assert len(proofs) == 2


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_registry_from_a_pipe_is_read_once(registry: Path, tmp_path: Path) -> None:
    pipe = tmp_path / "pipe.yaml"
    os.mkfifo(pipe)
    writer = threading.Thread(target=pipe.write_bytes, args=(registry.read_bytes(),))
    writer.start()
    assert check_file(pipe, registry.parent).outcome == "proven"
    writer.join()


def test_without_a_place_to_remember_it_works(
    registry: Path, proofs: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("QNFACTS_CACHE", "/dev/null/cache")
    assert check_file(registry) == check_file(registry)
    monkeypatch.setattr(memory, "cache_folder", lambda: None)
    assert check_file(registry).outcome == "proven"
    assert len(proofs) == 3


def test_it_is_listed_and_cleared_with_the_indexes(registry: Path, proofs: list[Path]) -> None:
    check_file(registry)
    assert [(each.path, each.registry) for each in kept()] == [(place(registry), registry)]
    clear()
    check_file(registry)
    assert len(proofs) == 2


def test_another_program_remembers_elsewhere(
    registry: Path, proofs: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    check_file(registry)
    monkeypatch.setattr(memory, "__version__", "9.9.9")
    check_file(registry)
    assert len(proofs) == 2


def test_what_is_known_is_told_without_what_proves_it(registry: Path) -> None:
    words = ["check", "--registry", str(registry), "--format", "concise"]
    code = f"import sys; from qnfacts.cli import main; main({words}); print(*sys.modules)"

    def ran() -> list[str]:
        done = subprocess.run(
            [sys.executable, "-c", code], capture_output=True, check=True, text=True
        )
        return done.stdout.split("\n")

    first, second = ran(), ran()
    assert first[0] == second[0]
    assert " is proven: " in first[0]
    assert "pydantic" in first[1].split()
    loaded = set(second[1].split())
    assert not loaded & {"pydantic", "yaml", "rich", "multiprocessing"}
    assert not loaded & {"qnfacts.registry.model", "qnfacts.registry.loading", "qnfacts.check.rules.table"}


def in_one_go(path: Path, texts: Path) -> Report:
    """The report on a registry that is read as a whole, with nothing known of it."""
    return files.check_whole(path, texts, chosen((), ())).report


def told(check: Callable[[Path, Path], Report], path: Path) -> Report | Sequence[Problem]:
    """The report on a registry beside its texts, or why there is none."""
    try:
        return check(path, path.parent)
    except RegistryError as error:
        return error.problems


TO_AND_FRO = st.tuples(*[st.sampled_from(sorted(SPOILT))] * 2).flatmap(
    lambda two: st.lists(st.sampled_from([None, *two]), min_size=2, max_size=6)
)
"""The good registry and two of the spoilt, in turns: what was once proven comes again."""


@pytest.mark.usefixtures("in_pieces")
class TestPieces:
    @pytest.fixture
    def good(self, tmp_path: Path) -> Path:
        return copytree(GOOD, tmp_path / "good") / "facts.yaml"

    def test_only_what_has_changed_is_proven_again(self, good: Path, asked: list[int]) -> None:
        first = check_file(good)
        assert first.outcome == "proven"
        assert check_file(good) == first
        with good.open("a") as file:
            file.write("# a comment behind the last fact\n")
        assert check_file(good) == first
        assert asked[0] > 5
        assert asked[1:] == [1]

    def test_a_piece_is_moved_and_not_proven_again(self, good: Path, asked: list[int]) -> None:
        first = check_file(good)
        edit(good, "facts:\n", "facts:\n  # a comment that moves all facts\n")
        assert check_file(good) == first
        assert asked[1:] == [1]

    def test_a_problem_between_pieces_is_found_again(self, good: Path) -> None:
        report = self.spoilt_between(good)
        assert report.outcome == "problems"
        assert check_file(good) == report
        assert [line for line, _ in recall(str(place(good)))]
        assert "whole" not in [word for word, _ in recall(str(place(good)))]

    def spoilt_between(self, good: Path) -> Report:
        """A waiver is lost: no piece of facts knows of it."""
        text = good.read_text("utf-8")
        start = text.index("    waived:\n")
        end = text.index("\n  - id:", start)
        good.write_text(text[:start] + text[end + 1 :], "utf-8")
        return check_file(good)

    def test_a_text_that_changes_undoes_the_proof_of_what_quotes_it(
        self, good: Path, asked: list[int]
    ) -> None:
        check_file(good)
        text = good.with_name("tin.txt")
        text.write_text(text.read_text("utf-8") + "Thêm 7 dòng.\n", "utf-8")
        assert check_file(good).outcome == "problems"
        assert 0 < asked[1] < asked[0]

    @pytest.mark.parametrize("case", SPOILT.values(), ids=SPOILT)
    def test_what_is_known_of_a_registry_hides_nothing(self, tmp_path: Path, case: Case) -> None:
        path = tmp_path / "facts.yaml"
        spoil(tmp_path, None, locked=False)
        good = told(check_file, path)
        spoil(tmp_path, case, locked=False)
        spoilt = told(in_one_go, path)
        assert told(check_file, path) == spoilt  # with what is known of the good one
        assert told(check_file, path) == spoilt  # with what is known of itself
        spoil(tmp_path, None, locked=False)
        assert told(check_file, path) == good

    @settings(max_examples=15)
    @given(
        names=TO_AND_FRO,
        owners=st.lists(st.integers(0, 4), min_size=200, max_size=200),
        form=st.sampled_from(get_args(Form)),
    )
    def test_whatever_changes_the_report_is_the_one_of_the_whole(
        self,
        tmp_path_factory: pytest.TempPathFactory,
        names: list[str | None],
        owners: list[int],
        form: Form,
    ) -> None:
        folder, texts = tmp_path_factory.mktemp("registry"), tmp_path_factory.mktemp("texts")
        for name in names:
            spoil(texts, SPOILT[name] if name else None, locked=False)
            if registry := data_of(texts / "facts.yaml"):
                deal(registry, owners, form, folder)
                assert check_file(folder, texts) == in_one_go(folder, texts)

    def test_a_source_that_changes_undoes_the_proof_of_what_quotes_it_elsewhere(
        self, tmp_path: Path
    ) -> None:
        """A day without a year is of the year of its source, which another line holds.

        Between the two changes all that looked wrong alone is proven again, and the day is not.
        """
        registry = self.in_lines(tmp_path)
        assert check_file(registry).outcome == "proven"
        edit(registry, '"contrasts_with": ["grow"]', '"contrasts_with": []')
        assert {each.code for each in check_file(registry).problems} == {"one-sided-contrast"}
        edit(registry, '"contrasts_with": []', '"contrasts_with": ["grow"]')
        edit(registry, '"issued": "2024"', '"issued": "2023"')
        assert {each.code for each in check_file(registry).problems} == {"date-not-quoted"}

    def in_lines(self, folder: Path) -> Path:
        """The source and what contrasts in two lines, an event that quotes the source in a third.

        The event has a day without a year.
        """
        words = "Doanh nghiệp tăng nhanh", "Doanh nghiệp còn ít", "Ngày 27/7, cổng dữ liệu mở"
        (folder / "bao.txt").write_text(". ".join(words), "utf-8")
        grow, few, portal = (
            {
                "label": {"en": "A fact", "vi": "Một điều"},
                "topics": ["business"],
                "quotes": [{"source": "bao", "text": text, "translation": "Some words"}],
            }
            for text in words
        )
        grow |= {"id": "grow", "kind": "statement", "type": "assertion", "contrasts_with": ["few"]}
        few |= {"id": "few", "kind": "statement", "type": "assertion", "contrasts_with": ["grow"]}
        portal |= {"id": "portal", "kind": "event", "date": "2024-07-27"}
        source = {
            "id": "bao",
            "label": {"en": "Paper", "vi": "Báo"},
            "type": "article-newspaper",
            "title": "Tin",
            "container-title": "Báo",
            "issued": "2024",
            "language": "vi",
            "file": "bao.txt",
            "sha256": hashlib.sha256((folder / "bao.txt").read_bytes()).hexdigest(),
        }
        topic = {"id": "business", "label": {"en": "Business", "vi": "Kinh doanh"}}
        parts = (
            {"version": 1, "title": {"en": "A", "vi": "A"}, "topics": [topic]},
            {"sources": [source], "facts": [grow]},
            {"facts": [few]},
            {"facts": [portal]},
        )
        lines = folder / "facts.jsonl"
        lines.write_text("".join(f"{json.dumps(part)}\n" for part in parts), "utf-8")
        return lines
