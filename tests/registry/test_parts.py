"""A registry of many parts: files of a folder. It is one registry all the same."""

from collections.abc import Iterable
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
import yaml
from case import CASES
from hypothesis import given
from hypothesis import strategies as st
from world import LAM_SON, Run

from qnfacts.problems import RegistryError
from qnfacts.registry.loading import load, open_registry

GOOD = CASES / "good"
SMALL = (GOOD / "small.yaml").read_text("utf-8")
IN_PARTS = GOOD / "in-parts"


def problems(folder: Path) -> list[tuple[str, str]]:
    """Place and message of each problem of a registry."""
    with pytest.raises(RegistryError) as caught:
        load(folder)
    return [(p.place.removeprefix(f"{folder}/"), p.message) for p in caught.value.problems]


def write(folder: Path, **files: str) -> Path:
    """A folder with these YAML files."""
    for name, text in files.items():
        (folder / f"{name}.yaml").write_text(text, "utf-8")
    return folder


def test_a_folder_says_what_one_file_says() -> None:
    assert load(IN_PARTS) == load(GOOD / "small.yaml")


def test_every_entry_has_its_place() -> None:
    written = open_registry(IN_PARTS).written
    places = {
        ("areas", 0): "1-vocabulary.yaml:14",
        ("areas", 1): "2-newspaper.yaml:13",
        ("facts", 0, "area"): "3-facts.yml:9",
        ("title", "vi"): "2-newspaper.yaml:1",
    }
    for path, place in places.items():
        file, line, *_ = written.place(path)
        assert f"{Path(file).relative_to(IN_PARTS)}:{line}" == place


class TestProblems:
    def test_all_are_told_at_once_file_by_file(self, tmp_path: Path) -> None:
        write(
            tmp_path,
            a=SMALL.replace("indicator: weavers", "indicator: weaver"),
            b="topics:\n  - id: craft\n    label: {en: Craft, vi: Nghề}\nversion: 1\n",
            c="areas:\n  - id: khe\n    label: {en: Khe}\n    part_of: dong-khe\n",
        )
        assert problems(tmp_path) == [
            ("a.yaml:36:16", "`weaver` is not in `indicators`"),
            (
                "b.yaml:2:9",
                f"the id `craft` is taken by the entry in {tmp_path / 'a.yaml'}:14",
            ),
            ("b.yaml:4:1", f"`version` is given in {tmp_path / 'a.yaml'}:1 and again here"),
            ("c.yaml:3:5", "`label.vi` is missing"),
        ]

    def test_what_nothing_gives_is_missing_in_the_first_file(self, tmp_path: Path) -> None:
        write(tmp_path, a="topics: []\n", b="sources: []\n")
        assert problems(tmp_path) == [
            ("a.yaml:1:1", "`version` is missing"),
            ("a.yaml:1:1", "`title` is missing"),
        ]

    def test_a_file_that_cannot_be_read_hides_no_other(self, tmp_path: Path) -> None:
        """What it would hold is not missed: it may be there."""
        write(tmp_path, a="topics: [\n", b=SMALL.replace("period: 2024", "period: 24"))
        (tmp_path / "c.yaml").write_bytes(b"areas: \xff\n")
        (tmp_path / "d.yaml").mkdir()
        assert [place for place, _ in problems(tmp_path)] == [
            "a.yaml:2:1",
            "b.yaml:38:13",
            "c.yaml:1:8",
            "d.yaml",
        ]

    def test_a_section_that_is_no_list(self, tmp_path: Path) -> None:
        write(tmp_path, a=SMALL, b="facts: none\n", c="fact: []\n", d="fact: []\n", e="- x\n")
        (tmp_path / "e.yaml").unlink()
        assert problems(tmp_path) == [
            ("b.yaml:1:8", "`facts`: a list is wanted, not `none`"),
            ("c.yaml:1:1", "`fact`: there is no such field"),
            ("d.yaml:1:1", "`fact`: there is no such field"),
        ]

    def test_nothing_at_all(self, tmp_path: Path) -> None:
        write(tmp_path, a="# later\n")
        assert problems(tmp_path) == [("a.yaml:1:1", "there is nothing in the file")]
        write(tmp_path, b=SMALL)
        assert load(tmp_path).facts


EVERY_KIND = yaml.load((GOOD / "every-kind.yaml").read_text("utf-8"), yaml.BaseLoader)  # noqa: S506 loads texts
PIECES = [
    {key: [entry]} if isinstance(value, list) else {key: value}
    for key, value in EVERY_KIND.items()
    for entry in (value if isinstance(value, list) else [None])
]


def gathered(pieces: Iterable[dict[str, Any]]) -> dict[str, Any]:
    """One part out of pieces."""
    part: dict[str, Any] = {}
    for piece in pieces:
        for key, value in piece.items():
            part[key] = part.get(key, []) + value if isinstance(value, list) else value
    return part


@given(cuts=st.sets(st.integers(1, len(PIECES) - 1), max_size=8))
def test_a_registry_in_parts_is_the_whole(
    tmp_path_factory: pytest.TempPathFactory, cuts: set[int]
) -> None:
    folder = tmp_path_factory.mktemp("parts")
    for number, (start, end) in enumerate(pairwise([0, *sorted(cuts), len(PIECES)])):
        part = yaml.safe_dump(gathered(PIECES[start:end]), allow_unicode=True)
        (folder / f"{number}.yaml").write_text(part, "utf-8")
    assert load(folder) == load(GOOD / "every-kind.yaml")


def test_a_folder_is_checked_and_locked(run: Run, tmp_path: Path) -> None:
    text = LAM_SON.read_text("utf-8")
    head, facts = text.split("facts:\n")
    folder = write(tmp_path, a=head, b=f"facts:\n{facts}")
    (folder / "bao.txt").write_bytes(LAM_SON.with_name("bao.txt").read_bytes())
    assert run("check", "--registry", str(folder)).code == 0
    told = f"locking {folder}\nwrote {folder / 'facts.lock'}\n"
    assert run("lock", "--registry", str(folder)).err == told
    (folder / "bao.txt").unlink()
    assert run("check", "--registry", str(folder)).code == 0
    write(folder, b=f"facts:\n{facts}".replace('">2400"', "2400"))
    ran = run("check", "--registry", str(folder), "--format", "concise")
    assert ran.code == 1
    assert ran.out.startswith(f"{folder / 'b.yaml'}:")
