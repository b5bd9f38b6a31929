"""A registry of many parts: files of a folder, lines of a file. It is one registry all the same."""

import json
from collections.abc import Iterable
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from world import LAM_SON, Run

from qnfacts.problems import Problem, RegistryError
from qnfacts.registry.files import lock_path, registry_files, source_folder
from qnfacts.registry.loading import load, open_registry, parse
from qnfacts.registry.model import Figure

GOOD = CASES / "good"
SMALL = (GOOD / "small.yaml").read_text("utf-8")
IN_PARTS = GOOD / "in-parts"
IN_LINES = (GOOD / "in-lines.jsonl").read_text("utf-8")


def problems(path: Path) -> list[tuple[str, str]]:
    """Place and message of each problem of a registry."""
    with pytest.raises(RegistryError) as caught:
        load(path)
    return [(place(problem, path), problem.message) for problem in caught.value.problems]


def place(problem: Problem, folder: Path) -> str:
    return problem.place.removeprefix(f"{folder}/")


def write(folder: Path, **files: str) -> Path:
    """A folder with these YAML files."""
    for name, text in files.items():
        (folder / f"{name}.yaml").write_text(text, "utf-8")
    return folder


class TestForms:
    def test_a_folder_and_lines_say_what_one_file_says(self) -> None:
        whole = load(GOOD / "small.yaml")
        for other in (load(IN_PARTS), load(GOOD / "in-lines.jsonl")):
            assert {area.id for area in other.areas} == {area.id for area in whole.areas}
            assert other == whole

    def test_the_files_of_a_folder_in_their_order(self) -> None:
        names = [path.name for path in registry_files(IN_PARTS)]
        assert names == ["1-vocabulary.yaml", "2-newspaper.jsonl", "3-facts.yml"]

    def test_a_file_stands_for_itself_even_if_it_is_not_there(self, tmp_path: Path) -> None:
        assert registry_files(tmp_path / "facts.yaml") == [tmp_path / "facts.yaml"]
        assert registry_files(Path("a\0b")) == [Path("a\0b")]

    def test_texts_and_lock_lie_in_the_folder(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.delenv("QNFACTS_SOURCES", raising=False)
        assert source_folder(tmp_path) == tmp_path
        assert lock_path(tmp_path) == tmp_path / "facts.lock"
        assert source_folder(tmp_path / "facts.jsonl") == tmp_path
        assert lock_path(tmp_path / "facts.jsonl") == tmp_path / "facts.lock"

    def test_a_text_is_read_as_its_name_says(self) -> None:
        assert parse(IN_LINES, "facts.jsonl") == parse(SMALL, "facts.yaml")

    def test_scalars_of_json_are_the_text_that_was_written(self) -> None:
        text = IN_LINES.replace('"2024"', "2024").replace('">1200"', "1200.50")
        (fact,) = parse(text, "r.jsonl").facts
        assert isinstance(fact, Figure)
        assert (fact.period, str(fact.value.interval.exact)) == ("2024", "1200.50")
        text = IN_LINES.replace('"part_of"', '"former": true, "part_of"')
        assert [area.former for area in parse(text, "r.jsonl").areas] == [False, True]

    def test_lines_may_be_blank_or_end_as_on_windows(self, tmp_path: Path) -> None:
        path = tmp_path / "facts.jsonl"
        path.write_bytes(IN_LINES.replace("\n", "\r\n\r\n").encode())
        assert load(path) == load(GOOD / "small.yaml")

    def test_every_entry_has_its_place(self) -> None:
        written = open_registry(IN_PARTS).written
        assert {
            path: str(written.place(path).file).removeprefix(f"{IN_PARTS}/")
            + f":{written.place(path).line}"
            for path in (("areas", 0), ("areas", 1), ("facts", 0, "area"), ("title", "vi"))
        } == {
            ("areas", 0): "1-vocabulary.yaml:14",
            ("areas", 1): "2-newspaper.jsonl:3",
            ("facts", 0, "area"): "3-facts.yml:9",
            ("title", "vi"): "2-newspaper.jsonl:1",
        }


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
        empty = [("a.yaml:1:1", "there is nothing in the file")]
        assert problems(write(tmp_path, a="# later\n")) == empty
        (tmp_path / "facts.jsonl").write_text("\n\n")
        assert [said for _, said in problems(tmp_path / "facts.jsonl")] == [empty[0][1]]
        write(tmp_path, b=SMALL)
        assert load(tmp_path).facts

    def test_one_line_hides_no_other(self, tmp_path: Path) -> None:
        path = tmp_path / "facts.jsonl"
        path.write_text(IN_LINES + "{\n[]\n" + '{"fact": []}\n{"facts": [], "facts": []}\n')
        assert [said.removeprefix(f"{path}:") for said, _ in problems(path)] == [
            "4:2", "5:1", "7:15",
        ]  # fmt: skip

    def test_a_line_may_be_no_larger_than_a_file(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        path = tmp_path / "facts.jsonl"
        path.write_text(IN_LINES)
        monkeypatch.setattr("qnfacts.registry.file_bytes.MAX_BYTES", 500)
        assert problems(path) == [(str(path), "a line is larger than 0 megabytes")]


EVERY_KIND: dict[str, Any] = dict(open_registry(GOOD / "every-kind.yaml").written.data)
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


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    cuts=st.sets(st.integers(1, len(PIECES) - 1), max_size=8),
    forms=st.lists(st.sampled_from(["yaml", "jsonl"]), min_size=9, max_size=9),
)
def test_a_registry_in_parts_is_the_whole(
    tmp_path_factory: pytest.TempPathFactory, cuts: set[int], forms: list[str]
) -> None:
    folder = tmp_path_factory.mktemp("parts")
    ends = [0, *sorted(cuts), len(PIECES)]
    for number, (start, end) in enumerate(pairwise(ends)):
        part = gathered(PIECES[start:end])
        path = folder / f"{number}.{forms[number]}"
        if forms[number] == "yaml":
            path.write_text(yaml.safe_dump(part, allow_unicode=True), "utf-8")
        else:
            pieces = (gathered(PIECES[at : min(at + 2, end)]) for at in range(start, end, 2))
            lines = (json.dumps(piece, ensure_ascii=False) for piece in pieces)
            path.write_text("\n".join(lines), "utf-8")
    assert load(folder) == load(GOOD / "every-kind.yaml")


def test_a_folder_is_checked_and_locked(run: Run, tmp_path: Path) -> None:
    text = LAM_SON.read_text("utf-8")
    head, facts = text.split("facts:\n")
    folder = write(tmp_path, a=head, b=f"facts:\n{facts}")
    (folder / "bao.txt").write_bytes(LAM_SON.with_name("bao.txt").read_bytes())
    assert run("check", "--registry", str(folder)).code == 0
    assert run("lock", "--registry", str(folder)).err == f"wrote {folder / 'facts.lock'}\n"
    (folder / "bao.txt").unlink()
    assert run("check", "--registry", str(folder)).code == 0
    write(folder, b=f"facts:\n{facts}".replace('">2400"', "2400"))
    ran = run("check", "--registry", str(folder), "--format", "concise")
    assert ran.code == 1
    assert ran.out.startswith(f"{folder / 'b.yaml'}:")
